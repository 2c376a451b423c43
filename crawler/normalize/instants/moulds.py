"""Strings of one mould: those that differ only in their numbers are read by the place of each.

A site prints its dates in one way, so that all of a month have one mould. The first string of a
mould is cut into tokens; for the others it is known which number is the day and which the hour.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from crawler.article import Zone
from crawler.normalize.instants.lexicon import Lexicon
from crawler.normalize.instants.parts import Hints, full_year, hour_of, numeric_day
from crawler.normalize.instants.printed import Cut, cut
from crawler.normalize.instants.reading import Stamp

__all__ = ["Mould", "cast", "mould_of", "numbers_of", "outline", "sample"]

_NUMBER = re.compile(r"[0-9]+")
_ZEROS = {ord(digit): "0" for digit in "123456789"}
_SAMPLES = {1: ("5", "6", "7"), 2: ("21", "10", "11", "12"), 4: ("2014", "2015")}


class Mould(NamedTuple):
    """Which of the numbers of a string is what; None for what is not stated.

    `named` is the month where a word says it, `mark` parts the three numbers of an all-number date,
    `era` is what its year counts from, in the date of an East Asian language.
    """

    words: Lexicon
    year: int
    month: int | None = None
    day: int | None = None
    named: int | None = None
    mark: str = ""
    era: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    half: str | None = None
    offset: int | None = None
    zone: Zone = "none"
    zone_name: str | None = None


def outline(text: str) -> str:
    """The text with a nought for each digit.

    >>> outline("30 dicembre 2022")
    '00 dicembre 0000'
    """
    return text.translate(_ZEROS)


def numbers_of(text: str) -> list[str]:
    """The numbers of a text, in its order."""
    return _NUMBER.findall(text)


def sample(text: str) -> str:
    """Another text of the same outline, whose numbers are of a date whatever each stands for.

    >>> sample("30.12.2022, 7:05")
    '21.10.2014, 5:11'
    """
    kept = {length: list(values) for length, values in _SAMPLES.items()}

    def other(match: re.Match[str]) -> str:
        values = kept.get(len(match[0]))
        return values.pop(0) if values else match[0]

    return _NUMBER.sub(other, text)


def cast(mould: Mould, numbers: Sequence[str], hints: Hints) -> tuple[Stamp, float] | None:
    """Parts of a string by its numbers, and how surely they are meant; None where they do not fit.

    >>> from crawler.normalize.instants.lexicon import lexicon
    >>> words = lexicon(("it",))
    >>> mould = mould_of("30 dicembre 2022 alle 10.05", words, Hints())
    >>> cast(mould, ["7", "2023", "9", "30"], Hints())[0][:5] if mould else None
    (2023, 12, 7, 9, 30)
    """
    date: tuple[int, int, int | None] | None
    sure = 0.95
    if mould.mark:
        first, middle, last = numbers[mould.year : mould.year + 3]
        date = numeric_day((first, mould.mark, middle, last), mould.words, hints)
    else:
        year = int(numbers[mould.year])
        if mould.era is None:
            year, sure = full_year(year, hints)
        else:
            year += mould.era or (2000 if year < 100 else 0)
        month = mould.named or int(numbers[mould.month or 0])
        date = year, month, None if mould.day is None else int(numbers[mould.day])
    if date is None:
        return None
    if mould.hour is None:
        return Stamp(*date), sure
    minute = None if mould.minute is None else int(numbers[mould.minute])
    second = None if mould.second is None else int(numbers[mould.second])
    hour = hour_of(int(numbers[mould.hour]), mould.half)
    if hour is None or (minute or 0) > 59 or (second or 0) > 59:
        return None
    stamp = Stamp(*date, hour, minute, second, "", mould.offset, mould.zone, mould.zone_name)
    return stamp, sure


def mould_of(text: str, words: Lexicon, hints: Hints) -> Mould | None:
    """The mould of a folded string without labels; None where more than its numbers may differ."""
    found = cut(text, words, hints)
    if found is None:
        return None
    places = _day(found) | _clock(found)
    if "year" not in places or None in places.values():
        return None
    return Mould(words, zone_name=places.pop("zone_name", found.zone_name), **places)


def _day(found: Cut) -> dict[str, Any]:
    """Which numbers are day, month and year; no year where their kind of date is not cast."""
    places: dict[str, Any] = {}
    for name, (token, match) in zip(found.form, found.dated, strict=True):
        number = _before(match)
        if match.lastgroup == "number":
            return {"year": number, "mark": match["sep"]}
        if match.lastgroup == "cjk":
            day = {"day": number + 2} if match["cd"] else {}
            era = token.value[0] - int(match["cy"]) if match["cy"].isdecimal() else None
            era = 0 if era == 2000 and not match["era"] else era
            return {"year": number, "month": number + 1, "era": era} | day
        if token.kind == "M":
            places["named"] = token.value
        elif name in _PLACES:
            places[_PLACES[name]] = number
    return places


_PLACES = {"d": "day", "m": "month", "y": "year"}


def _clock(found: Cut) -> dict[str, Any]:
    places: dict[str, Any] = {}
    for token, match in found.timed:
        number = _before(match)
        if token.kind == "T":
            stated = zip(("hour", "minute", "second"), token.value, strict=True)
            given = [name for name, value in stated if value is not None]
            whole = match.lastgroup == "hour" and match["military"]
            places |= {name: None if whole else number + n for n, name in enumerate(given)}
        else:
            places |= _clock_part(token.kind, token.value, match)
    return places


def _clock_part(kind: str, value: Any, match: re.Match[str]) -> dict[str, Any]:
    if kind == "n":
        return {"hour": _before(match)}
    return {"half": value} if kind == "P" else _zone(value, match)


def _zone(value: Any, match: re.Match[str]) -> dict[str, Any]:
    """A zone in words; one in digits differs from string to string."""
    if match.lastgroup != "word":
        return {"offset": None}
    if isinstance(value, str):
        return {"zone_name": value}
    return {"offset": value[0], "zone": value[1]} if value[0] is not None else {}


def _before(match: re.Match[str]) -> int:
    """How many numbers stand before it."""
    return len(_NUMBER.findall(match.string, 0, match.start()))
