"""The examples that every calendar table carries, and what its rules rest on."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from crawler.languages import codes, table
from crawler.normalize.dates import find_dates
from crawler.normalize.dates.grammar.rules import grammar
from crawler.normalize.dates.grammar.shapes import PASSES, SHORT
from crawler.normalize.dates.words.tokens import tokens_of
from crawler.normalize.dates.words.word import words_of
from crawler.normalize.instants import read_instant

CODES = [code for code in codes() if table(code, "dates")]
TAGGED = [code for code in CODES if table(code, "dates").get("words")]
EXAMPLES = [(code, e) for code in CODES for e in table(code, "dates").get("example", ())]
NOW = datetime(2022, 12, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(("code", "example"), EXAMPLES, ids=lambda x: str(x)[:60])
def test_an_example_of_a_language_is_read_as_it_says(code: str, example: dict[str, Any]) -> None:
    if "stamp" in example:
        reading = read_instant(example["stamp"], [code], now=NOW)
        assert reading is not None
        assert reading.value == example["value"]
        assert example.get("label") in (None, reading.label)
        return
    found = find_dates(example["text"], example["published"], code)
    assert {mention.text: mention.value for mention in found} == example["dates"]


def test_calendars_for_strings_and_for_texts() -> None:
    assert len(CODES) >= 40
    assert set(TAGGED) >= {
        "fr",
        "en",
        "it",
        "es",
        "pt",
        "de",
        "nl",
        "pl",
        "ru",
        "tr",
        "ar",
        "zh",
        "ja",
    }


@pytest.mark.parametrize("code", CODES)
def test_a_calendar_has_twelve_months_and_seven_days(code: str) -> None:
    facts = table(code, "dates")
    assert len(facts["months"]) == 12
    assert len(facts["weekdays"]) == 7
    assert len(facts.get("months_short", ["x"] * 12)) == 12
    assert len(facts.get("weekdays_short", ["x"] * 7)) == 7


@pytest.mark.parametrize("code", TAGGED)
def test_every_role_of_a_language_is_one_the_grammar_asks_for(code: str) -> None:
    shapes = " ".join(shape for rules in PASSES for _, shape in rules)
    shapes += " ".join(SHORT.values())
    asked = set(re.findall(r"[a-z_]+", shapes)) | {"ignore", "plural", "just_after"}
    asked |= {"before_post", "after_post"}
    assert set(table(code, "dates")["words"]) <= asked


@pytest.mark.parametrize("code", TAGGED)
def test_the_patterns_of_a_language_compile(code: str) -> None:
    words = words_of(code)
    assert words is not None
    assert tokens_of("10:05", code)
    assert all(step.pattern for step in grammar(code).passes)
    for pattern in table(code, "dates")["tense"].values():
        re.compile(pattern)


@pytest.mark.parametrize("code", TAGGED)
def test_no_pattern_holds_a_character_of_control(code: str) -> None:
    tense = table(code, "dates")["tense"].values()
    assert all(pattern.isprintable() for pattern in tense)
