"""Holidays by rule: fixed days, nth weekdays, days counted from Easter, feasts from a table."""

from __future__ import annotations

import re
from datetime import date, timedelta

from crawler.languages import table
from crawler.normalize.dates.placing import calendar

__all__ = ["feast"]

_NTH = re.compile(r"(\d\d)-(-?\d)(mon|tue|wed|thu|fri|sat|sun)([+-]\d+)?")
_MOVABLE = re.compile(r"(lunar|moon|dragon|clear|fitr|adha)([+-]\d+)")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def feast(rule: str, year: int) -> date | None:
    """A holiday of a year: `12-25`, `easter+39`, `advent+0`, `11-4thu`, `lunar+14`; None if unknown.

    >>> feast("11-4thu", 2025), feast("advent+0", 2024)
    (datetime.date(2025, 11, 27), datetime.date(2024, 12, 1))
    """
    if match := _MOVABLE.fullmatch(rule):
        days = table("mul", "dates")["feasts"][match[1]]
        found = next((date.fromisoformat(at) for at in days if at.startswith(f"{year}-")), None)
        return found + timedelta(days=int(match[2])) if found else None
    if rule.startswith("advent"):
        eve = date(year, 12, 24)
        return eve + timedelta(days=int(rule[6:]) - 21 - (eve.weekday() + 1) % 7)
    if rule.startswith("pascha"):
        return calendar.pascha(year) + timedelta(days=int(rule[6:]))
    if rule.startswith("easter"):
        return calendar.easter(year) + timedelta(days=int(rule[6:] or 0))
    if match := _NTH.fullmatch(rule):
        found = _nth(year, int(match[1]), int(match[2]), _DAYS.index(match[3]))
        return found + timedelta(days=int(match[4] or 0))
    month, _, day = rule.partition("-")
    return date(year, int(month), int(day))


def _nth(year: int, month: int, nth: int, weekday: int) -> date:
    """The nth such weekday of a month, counted from its end where nth is negative."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    end_year, end_month = calendar.add_months(year, month, 1)
    last = date(end_year, end_month, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
