"""What holds of dates in any text: total, exact, of one piece, blind to clock and machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.article import Mention
from crawler.normalize.dates import find_dates
from tests.stories import load, paths

LANGUAGES = st.sampled_from(
    ["fr", "en", "it", "es", "de", "pt", "nl", "pl", "ru", "tr", "ar", "zh", "ja"]
)
FOLDER = Path(__file__).parent
PRINTED = re.compile(r"\[([^\[\]|]+)\|[^\]]*\]")
SEPARATORS = st.sampled_from([" ", " - ", "–", ", ", " (", "/", ". ", "、"])
DAYS = st.dates(date(1901, 1, 1), date(2098, 12, 31))
WORDS = st.sampled_from(
    [
        "le",
        "3",
        "au",
        "5",
        "janvier",
        "2021",
        "mai",
        "lundi",
        "mars",
        "depuis",
        "hier",
        "the",
        "next",
        "Monday",
        "of",
        "last",
        "week",
        "Dec.",
        "12",
        "2022-12",
        "10:05",
        "Q3",
        "'90s",
        "in",
        "bis",
        "Ende",
        "Januar",
        "dal",
        "3",
        "al",
        "5",
        "(",
        ")",
        "-",
        "–",
        ",",
        ".",
        "/",
        "am",
        "1.",
        "Mai",
        "Jahr",
        "二",
        "月",
        "10日",
        "去年",
        "от",
        "до",
        "в",
        "году",
        "pazartesi",
        "Ocak'ta",
        "الأحد",
        "المقبل",
        "1990s",
        "XX",
        "siècle",
        "T3",
        "24:00",
        "29",
        "février",
        "0",
        "99999999999",
    ]
)
RELATIVE = {
    "fr": "hier, demain, après-demain",
    "en": "yesterday, tomorrow, three days ago",
    "de": "gestern, heute, übermorgen, vor drei Tagen",
    "es": "ayer, mañana, hace tres días",
    "ru": "вчера, завтра, три дня назад",
    "zh": "昨天，明天，后天",
}


@cache
def texts() -> tuple[tuple[str, str], ...]:
    stories = [load(path) for path in paths()[::9]]
    return tuple((story.body, story.language) for story in stories)


def sound(text: str, mentions: tuple[Mention, ...]) -> bool:
    spans = [(m.start, m.end) for m in mentions]
    apart = all(a[1] <= b[0] for a, b in pairwise(spans))
    ordered = all(m.first <= m.last for m in mentions if m.first and m.last)
    return apart and ordered and all(text[m.start : m.end] == m.text for m in mentions)


@given(st.text(max_size=200), DAYS, LANGUAGES)
def test_any_text_is_read_without_fail(text: str, anchor: date, language: str) -> None:
    assert sound(text, find_dates(text, anchor, language))


@pytest.mark.parametrize(
    ("language", "lead", "piece"),
    [("de", "um ", "drei bis "), ("fr", "à ", "trois et "), ("es", "a las ", "3 y ")],
)
def test_a_chain_of_numbers_behind_an_hour_is_read_without_fail(
    language: str, lead: str, piece: str
) -> None:
    text = lead + piece * 3000
    assert sound(text, find_dates(text, date(2024, 11, 12), language))


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=14), DAYS, LANGUAGES)
def test_any_heap_of_calendar_words_is_read_without_fail(
    words: list[str], anchor: date, language: str
) -> None:
    text = " ".join(words)
    assert sound(text, find_dates(text, anchor, language))


@pytest.mark.parametrize("anchor", [date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)])
@pytest.mark.parametrize("language", ["fr", "en", "de", "ja"])
def test_the_edges_of_the_calendar_are_no_edge_of_the_code(anchor: date, language: str) -> None:
    for text, _ in texts():
        find_dates(text, anchor, language)


@given(st.integers(-4000, 4000), st.sampled_from(sorted(RELATIVE)))
def test_every_relative_day_moves_with_the_anchor(days: int, language: str) -> None:
    anchor, shift = date(2022, 12, 30), timedelta(days=days)
    before = find_dates(RELATIVE[language], anchor, language)
    after = find_dates(RELATIVE[language], anchor + shift, language)
    assert len(before) >= 3
    moved = [date.fromisoformat(mention.value) + shift for mention in before]
    assert moved == [date.fromisoformat(mention.value) for mention in after]


@given(st.integers(-400, 400))
def test_a_weekday_moves_with_the_week(weeks: int) -> None:
    anchor, shift = date(2022, 12, 30), timedelta(weeks=weeks)
    text = "It closed on Monday, opened last Friday and will close next Tuesday."
    before, after = find_dates(text, anchor, "en"), find_dates(text, anchor + shift, "en")
    moved = [date.fromisoformat(mention.value) + shift for mention in before]
    assert moved == [date.fromisoformat(mention.value) for mention in after]


def test_a_sentence_without_dates_changes_nothing() -> None:
    for text, language in texts():
        anchor = date(2025, 5, 5)
        plain = find_dates(text, anchor, language)
        longer = find_dates(text + "\n\n—\n", anchor, language)
        assert [(m.start, m.value) for m in longer] == [(m.start, m.value) for m in plain]


def test_the_same_whatever_the_machine_s_zone_and_locale() -> None:
    program = (
        "from datetime import date\n"
        "from crawler.normalize import find_dates\n"
        "t = 'The talks open at 10 a.m. EST on Thursday, in the spring, and ended last night.'\n"
        "print([m.value for m in find_dates(t, date(2022, 12, 30), 'en')])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"TZ": zone, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zone in ("UTC", "Asia/Tokyo")
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    "piece",
    ["1", "-", "1-", "3 au ", "de la ", "lundi ", "5 ", "(", "2022/", "le 3 et ", "a.", "١"],
)
def test_time_grows_with_length_only(piece: str) -> None:
    def cost(length: int) -> float:
        text = (piece * length)[:length]
        begin = time.process_time()
        find_dates(text, date(2022, 12, 30), "fr")
        return time.process_time() - begin

    cost(1000)
    short, long = min(cost(10_000) for _ in range(2)), cost(100_000)
    assert long < 30 * short + 0.2


@cache
def expressions(language: str) -> tuple[str, ...]:
    """Time expressions that our own sentences of a language print."""
    files = [FOLDER / room / f"{language}.txt" for room in ("sentences", "wire")]
    texts = [file.read_text("utf-8") for file in files if file.exists()]
    return tuple(sorted({m[1] for text in texts for m in PRINTED.finditer(text)}))


@given(LANGUAGES, st.data(), DAYS)
@settings(max_examples=400, deadline=None)
def test_expressions_side_by_side_never_raise(
    language: str, data: st.DataObject, anchor: date
) -> None:
    told = data.draw(st.lists(st.sampled_from(expressions(language)), min_size=2, max_size=4))
    words = [word for phrase in told for word in phrase.split()]
    kept = data.draw(st.lists(st.sampled_from(words), min_size=2, max_size=9))
    for text in (data.draw(SEPARATORS).join(told), data.draw(SEPARATORS).join(kept)):
        for mention in find_dates(text, anchor, language):
            assert text[mention.start : mention.end] == mention.text
