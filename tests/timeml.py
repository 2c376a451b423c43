"""Articles of our own whose time expressions are marked as TimeML corpora mark them.

`@ day` sets the day of publication, every other line is an article with `[expression|value]` in place:
a TIMEX3 value, that of a set after an `S`, none for "now" and "recently". The two ends of an interval are
two expressions, and prepositions may stand in- or outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("sentences") / "timeml"
_MARK = re.compile(r"\[(?P<text>[^\]|]*)\|(?P<value>[^\]]*)\]")
_PARTS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36}
_HALVES = {"H1": ("01", "06"), "H2": ("07", "12")}


class Timex(NamedTuple):
    """An expression; `value` is EDTF, empty for what has no place on a calendar."""

    start: int
    end: int
    value: str


class Article(NamedTuple):
    """An article with its day of publication and its expressions."""

    language: str
    published: str
    text: str
    times: tuple[Timex, ...]


def articles() -> Iterator[Article]:
    """All that may be tuned on; those in `unseen` are only measured."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from read(path)


def read(path: Path) -> Iterator[Article]:
    """The articles of a file, which is named after its language."""
    day = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("@ "):
            day = line[2:]
        elif line:
            yield _article(path.stem[:2], day, line)


def _article(language: str, day: str, line: str) -> Article:
    text, times, at = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        times.append(Timex(len(text), len(text) + len(mark["text"]), edtf(mark["value"])))
        text, at = text + mark["text"], mark.end()
    return Article(language, day, text + line[at:], tuple(times))


def edtf(timex: str) -> str:
    """EDTF of a TIMEX3 value, empty for durations, sets and vague references.

    >>> [edtf(timex) for timex in ("1989-Q3", "199", "2003-06-16TEV", "P3M", "S P1D")]
    ['1989-35', '199X', '2003-06-16', '', '']
    """
    if re.fullmatch(r"\d{4}(-\d\d|-\d\d-\d\d|-W\d\d)?|\d{4}-\d\d-\d\dT\d\d:\d\d", timex):
        return timex
    if match := re.fullmatch(r"(\d{4}-\d\d-\d\d)T[A-Z]{2}", timex):
        return match[1]
    if re.fullmatch(r"\d{2,3}", timex):
        return timex.ljust(4, "X")
    return _edtf_of_part(timex)


def _edtf_of_part(timex: str) -> str:
    year, part = timex[:4], timex[5:]
    if match := re.fullmatch(r"W(\d\d)-WE", part):
        saturday, sunday = (date.fromisocalendar(int(year), int(match[1]), day) for day in (6, 7))
        return f"{saturday}/{sunday}"
    if part in _PARTS:
        return f"{year}-{_PARTS[part]}"
    if part in _HALVES:
        first, last = _HALVES[part]
        return f"{year}-{first}/{year}-{last}"
    return ""
