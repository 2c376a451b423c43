"""Placing months, seasons, quarters, years: which winter, which third quarter?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.outlook import full_year, lean_of_atom, told_year
from crawler.normalize.dates.placing.view import View

__all__ = [
    "business_year",
    "century",
    "decade",
    "half",
    "month",
    "quarter",
    "season",
    "to_its_end",
    "weekend",
    "weekend_at",
    "weekend_of",
    "year",
]


def month(atom: Atom, view: View) -> Stretch | None:
    """A month: the last one, unless the sentence looks ahead; the nearest where nothing says."""
    month = atom.month or 1
    if atom.year is not None:
        return calendar.month(full_year(atom.year, view), month)
    if not atom.toward and (told := told_year(view, month)) is not None:
        return calendar.month(told, month)
    if atom.toward == "same" and (told := _told_before(view)):
        return calendar.month(told, month)
    if atom.toward in ("after", "earlier") and view.topic and view.topic.first:
        view = replace(view, anchor=view.topic.first)
        atom = atom._replace(toward="next" if atom.toward == "after" else "last")
    year, now = view.anchor.year, view.anchor.month
    if atom.toward == "next":
        return calendar.month(year + (month <= now), month)
    if atom.toward == "last":
        return calendar.month(year - (month >= now), month)
    if view.headed and not atom.toward:
        return calendar.month(year - (month > now), month)
    if atom.toward == "this" or month == now:
        return calendar.month(year + _turned(atom, view), month)
    return _nearest_month(month, view)


def _turned(atom: Atom, view: View) -> int:
    """`quit in late March`, told early in March: of the year before; the other way about, the next."""
    day = view.anchor.day
    if atom.toward or not atom.side or _EARLY < day < _LATE:
        return 0
    if atom.side in ("END", "LATE"):
        return -(day <= _EARLY and view.lean() < 0)
    return int(atom.side == "START" and day >= _LATE and view.lean() > 0)


_EARLY, _LATE = 15, 16  # days of a month


def _nearest_month(month: int, view: View) -> Stretch:
    """As the sentence leans; the months beside this one are meant, but in what is told of old."""
    year, now = view.anchor.year, view.anchor.month
    ahead = (month - now) % 12
    lean = 0 if ahead in (1, 11) else view.lean()
    if ahead == 1 and view.beside() and view.topic and view.topic.first and view.lean() < 0:
        told = view.topic.first
        if view.anchor - told > _OLD:  # "in September 2005 … in November", read in October
            return calendar.month(told.year + (month < told.month), month)
    if lean == 0:
        lean = 1 if ahead < 6 + (view.tends > 0) else -1
    if lean > 0:
        return calendar.month(year + (month < now), month)
    return calendar.month(year - (month > now), month)


def season(atom: Atom, view: View) -> Stretch | None:
    """A season by its code, winter by the year of its December."""
    code = atom.number or 21
    if atom.year is not None:
        return calendar.season(full_year(atom.year, view), code)
    if not atom.toward and (told := told_year(view, calendar.SEASONS[code][1])) is not None:
        return calendar.season(told, code)
    if atom.toward in ("after", "earlier") and view.topic and view.topic.first:
        view = replace(view, anchor=view.topic.first)
        atom = atom._replace(toward="next" if atom.toward == "after" else "last")
    if atom.toward == "same" and (told := _told_before(view)):
        return calendar.season(told, code)
    years = range(view.anchor.year - 2, view.anchor.year + 3)
    return _cyclic([calendar.season(year, code) for year in years], atom, view)


def _told_before(view: View) -> int | None:
    """The year of what was told last, where that is no news: "in 1961 … that November"."""
    told = view.topic.first if view.topic else None
    return told.year if told and view.anchor - told > _OLD else None


_OLD = timedelta(days=60)


def _cyclic(options: list[Stretch], atom: Atom, view: View) -> Stretch:
    """Of equal stretches of several years the one that is meant."""
    at = view.anchor
    past = [s for s in options if s.last is not None and s.last < at]
    ahead = [s for s in options if s.first is not None and s.first > at]
    current = [s for s in options if s not in past and s not in ahead]
    if atom.toward == "next":
        return ahead[0]
    if atom.toward == "last":
        return past[-1]
    if current:
        return current[0]
    back = (at - past[-1].last).days if past[-1].last else 0
    wait = (ahead[0].first - at).days if ahead[0].first else 0
    if atom.toward == "this":
        lean = view.lean() if back < 2 * wait else max(view.lean(), 0)  # one so near is coming
        return ahead[0] if (lean or back - wait) >= 0 else past[-1]
    lean = view.lean()
    return ahead[0] if lean > 0 or (lean == 0 and wait < back) else past[-1]


def quarter(atom: Atom, view: View) -> Stretch | None:
    """A quarter of the year; `in the third` only beside another one."""
    if atom.rule == "elided":
        named, number = view.period, atom.number or 1
        if named is None or named is not view.topic or named.first is None:
            return None
        if named.grain == "half":
            return calendar.half(named.first.year, number) if number < 3 else None
        if named.grain != "quarter":
            return None
        later = number > (named.first.month + 2) // 3
        return calendar.quarter(named.first.year - later, number)
    return _part_of_year(atom, view, calendar.quarter)


def half(atom: Atom, view: View) -> Stretch | None:
    """A half of the year."""
    return _part_of_year(atom, view, calendar.half)


def _part_of_year(atom: Atom, view: View, make: Callable[[int, int], Stretch]) -> Stretch:
    """Without a year: of this year unless that has not begun, then of the last one.

    A sentence that looks ahead means the one to come, where that is nearer than the one gone by.
    """
    number = atom.number or 1
    if atom.year is not None:
        return make(full_year(atom.year, view), number)
    this = make(view.anchor.year, number)
    if atom.toward == "this" or this.first is None or this.last is None:
        return this
    if this.first > view.anchor:
        before = make(view.anchor.year - 1, number)
        nearer = before.last and this.first - view.anchor < view.anchor - before.last
        return this if view.lean() + bool(nearer) > 0 else before
    following = make(view.anchor.year + 1, number)
    if this.last < view.anchor and following.first and view.lean() > 0:
        nearer = following.first - view.anchor < view.anchor - this.last
        return following if nearer else this
    return this


def year(atom: Atom, view: View) -> Stretch | None:
    """A year, or a business year."""
    return business_year(full_year(atom.year, view), atom) if atom.year is not None else None


def business_year(year: int, atom: Atom) -> Stretch:
    """A year, or the twelve months from the month that its kind begins with."""
    if not atom.number:
        return calendar.year(year)
    first = calendar.month(year, atom.number)
    return calendar.interval(first, calendar.month(*calendar.add_months(year, atom.number, 11)))


def decade(atom: Atom, _: View) -> Stretch | None:
    """A decade; without its century it is of the twentieth."""
    number = atom.number or 0
    if number < 100:
        number += 1900 if number > 10 else 2000
    return calendar.decade(number)


def century(atom: Atom, _: View) -> Stretch | None:
    """A century by its number."""
    return calendar.century(atom.number) if atom.number else None


def weekend(atom: Atom, view: View) -> Stretch | None:
    """The last one after a past, the coming one after a future; on one of its days, this one."""
    if atom.toward in ("after", "earlier") and (told := _weekend_or_day(view)):
        days = -7 if atom.toward == "earlier" else 7 * (told.weekday() > _FRIDAY)
        return calendar.weekend(told + timedelta(days=days))
    this, at = calendar.weekend(view.anchor), view.anchor
    lean = lean_of_atom(atom, view)
    if at.weekday() >= 5 and atom.toward not in ("next", "last"):
        return this
    if atom.toward == "this":
        return this
    if at.weekday() >= 5 or (at.weekday() == 4 and atom.toward == "next"):
        return calendar.weekend(at + timedelta(days=7 * lean))
    near = lean == 0 and at.weekday() >= _FRIDAY - 1  # "Ancora caldo nel weekend", on its eve
    return this if lean > 0 or near else calendar.weekend(at - timedelta(days=7))


_FRIDAY = 4


def weekend_at(at: date, atom: Atom) -> Stretch:
    """`Labor Day weekend` comes before the Monday, `Thanksgiving weekend` begins with the Thursday."""
    whole = calendar.weekend(at - timedelta(days=2 * (at.weekday() < _WEDNESDAY)))
    bridged = atom.rule == "holiday" and at.weekday() in _BRIDGED
    return calendar.interval(calendar.day(at), whole) if bridged else whole


_WEDNESDAY, _BRIDGED = 2, (3, 4)


def _weekend_or_day(view: View) -> date | None:
    """What the weekend after is counted from: one spoken of just now, else the last day named."""
    topic = view.topic
    return topic.first if topic and topic.grain == "weekend" else view.previous


def weekend_of(edge: date, atom: Atom) -> Stretch | None:
    """The nth or the last weekend of a month, by its edge; the one of a week by its first day."""
    if atom.grain != "weekend":
        return None
    if atom.toward == "last":
        return calendar.weekend(edge - timedelta(days=(edge.weekday() - 5) % 7))
    saturday = edge + timedelta(days=(5 - edge.weekday()) % 7)
    return calendar.weekend(saturday + timedelta(days=7 * ((atom.number or 1) - 1)))


def to_its_end(start: Atom, end: Atom, found: Stretch | None) -> Stretch | None:
    """`from 13 November until the end of the year` ends on a day, as it begins on one."""
    if found is None or start.grain != "day" or end.side != "END" or end.grain == "day":
        return found
    if found.first is None or found.last is None:
        return found
    return calendar.interval(calendar.day(found.first), calendar.day(found.last))
