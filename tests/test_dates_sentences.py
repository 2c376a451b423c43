"""Sentences of our own, by language: every form of time expression that wire copy uses.

A line is a sentence with `[expression|value]` in place; `[expression|]` is one that may or may not be
read, as its value hangs on what was said before. `@ day` sets the day of publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from crawler.normalize.dates import find_dates

FOLDER = Path(__file__).with_name("sentences")
COMPLETE = ("fr", "en", "it", "es", "pt", "de", "nl", "pl", "ru", "tr", "ar", "zh", "ja")
MARK = re.compile(r"\[(?P<text>[^\]|]*)\|(?P<value>[^\]]*)\]")


class Expression(NamedTuple):
    start: int
    end: int
    value: str


def read(line: str) -> tuple[str, list[Expression]]:
    """The plain sentence and its expressions."""
    text, found, at = "", [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        found.append(Expression(len(text), len(text) + len(mark["text"]), mark["value"]))
        text, at = text + mark["text"], mark.end()
    return text + line[at:], found


def sentences() -> Iterator[tuple[str, date, str]]:
    for path in sorted(FOLDER.glob("*.txt")):
        day = date.min
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("@"):
                day = date.fromisoformat(line[2:])
            elif line:
                yield path.stem, day, line


@pytest.mark.parametrize(("language", "day", "line"), list(sentences()))
def test_a_sentence_has_its_dates_and_no_others(language: str, day: date, line: str) -> None:
    text, expressions = read(line)
    found = find_dates(text, day, language)
    wanted = [e for e in expressions if e.value]
    free = [e for e in expressions if not e.value]
    met = [m for m in found if not any(e.start < m.end and m.start < e.end for e in free)]
    assert [m.value.replace("~", "") for m in met] == [e.value.replace("~", "") for e in wanted]
    assert all(m.start < e.end and e.start < m.end for m, e in zip(met, wanted, strict=True))


def test_sentences_cover_the_languages_that_are_complete() -> None:
    lines = [language for language, _, _ in sentences()]
    assert set(lines) >= {*COMPLETE}
    assert all(lines.count(language) > 50 for language in set(lines))
