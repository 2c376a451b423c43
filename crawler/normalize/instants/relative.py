"""Bylines that count back from the moment of reading: `il y a 3 heures`, `2 days ago`."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from crawler.languages import table
from crawler.normalize.instants.lexicon import fold
from crawler.normalize.instants.reading import Stamp

__all__ = ["read_relative"]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_MONTHS = {"month": 1, "year": 12}


def read_relative(text: str, language: str, now: datetime) -> Stamp | None:
    """Parts of the moment a folded byline counts back to, no finer than its unit.

    >>> read_relative("il y a 3 jours", "fr", datetime(2022, 12, 30, 10, 5)).day
    27
    """
    match = _pattern(language).fullmatch(text)
    if match is None:
        return None
    number, unit = _count(match["n"], language), str(match.lastgroup)
    try:
        if unit in _MONTHS:
            months = now.year * 12 + now.month - 1 - number * _MONTHS[unit]
            return Stamp(months // 12, months % 12 + 1 if unit == "month" else None)
        moment = now - timedelta(seconds=number * _SECONDS[unit])
    except OverflowError:
        return None
    if unit in ("day", "week"):
        return Stamp(moment.year, moment.month, moment.day)
    shift = moment.utcoffset()
    return Stamp(
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        None if unit == "hour" else moment.minute,
        offset=None if shift is None else int(shift.total_seconds() // 60),
        zone="none" if shift is None else "explicit-offset" if shift else "explicit-utc",
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = table(language, "dates")
    shape, units = words.get("stamp", {}).get("ago"), words.get("units")
    if not shape or not units:
        return re.compile(r"(?!)")
    ones = "|".join(re.escape(fold(word)) for word in words.get("numbers", {}))
    unit = "(?:" + "|".join(f"(?P<{name}>{forms})" for name, forms in units.items()) + ")"
    number = rf"(?P<n>\d{{1,3}}{'|' + ones if ones else ''})"
    pattern = _once(shape).replace("{n}", number).replace("{unit}", unit).replace(" ", r"\s?")
    return re.compile(pattern + r"\.?", re.IGNORECASE)


def _once(shape: str) -> str:
    return shape.partition("|{n}")[0]  # a group name may stand once in a pattern


def _count(word: str, language: str) -> int:
    return int(word) if word.isdecimal() else table(language, "dates")["numbers"].get(word, 1)
