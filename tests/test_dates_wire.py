"""Short wire texts of our own, by language: a text a line, `¶` between its paragraphs.

Marks are those of the sentences. What such texts hold is harder, an hour whose day was told before,
a day counted from another one: they are measured, not asked one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crawler.normalize.dates import find_dates
from tests.test_dates_sentences import COMPLETE, Expression, read

FOLDER = Path(__file__).with_name("wire")
FLOORS = {"extent": 0.98, "value": 0.94}


def texts(*, language: str | None = None) -> Iterator[tuple[str, date, str, list[Expression]]]:
    """Language, day of publication, plain text and expressions of each text."""
    for path in sorted(FOLDER.glob("*.txt")):
        if language not in (None, path.stem):
            continue
        day = date.min
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("@"):
                day = date.fromisoformat(line[2:])
            elif line:
                plain, expressions = read(line.replace("¶", "\n"))
                yield path.stem, day, plain, expressions


@pytest.mark.parametrize("language", [path.stem for path in sorted(FOLDER.glob("*.txt"))])
def test_wire_texts_are_read_as_well_as_they_were(language: str) -> None:
    gold = found = extent = value = 0
    for _, day, text, expressions in texts(language=language):
        wanted = [e for e in expressions if e.value]
        met = [
            m
            for m in find_dates(text, day, language)
            if not any(e.start < m.end and m.start < e.end for e in expressions if not e.value)
        ]
        pairs = [(m, e) for m in met for e in wanted if m.start < e.end and e.start < m.end]
        gold, found = gold + len(wanted), found + len(met)
        extent += len({e.start for _, e in pairs})
        value += len({e.start for m, e in pairs if m.value.strip("~") == e.value.strip("~")})
    assert 2 * extent / (gold + found) >= FLOORS["extent"]
    assert 2 * value / (gold + found) >= FLOORS["value"]


def test_wire_texts_are_in_complete_languages() -> None:
    assert {language for language, *_ in texts()} <= {*COMPLETE}
