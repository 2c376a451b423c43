"""Placing days and clock times: which Monday, which 3 January, whose eight o'clock?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.feasts import feast
from crawler.normalize.dates.placing.minute import at_clock
from crawler.normalize.dates.placing.outlook import (
    full_year,
    gone_on_from,
    lean_of_atom,
    opened_year,
    told_year,
)
from crawler.normalize.dates.placing.spans import weekend_at
from crawler.normalize.dates.placing.view import View

__all__ = ["day", "day_at", "is_news", "weekday_in"]


def day(atom: Atom, view: View) -> Stretch | None:
    """A day: stated, counted, a weekday, a holiday; the week of it where that is meant."""
    at = day_at(atom, view)
    at = at and at + timedelta(days=atom.plus)
    if at and atom.unit == "week_of":
        return calendar.week(at)
    if at and atom.part == "WE":
        return weekend_at(at, atom)
    return calendar.day(at, atom.part) if at else None


def day_at(atom: Atom, view: View) -> date | None:
    """The calendar day that an expression names, None where nothing tells which."""
    if atom.shift is not None:
        base = view.own_day() if atom.base == "anchor" else view.previous
        base = base or (view.anchor if atom.shift == 0 else None)
        return base + timedelta(days=atom.shift) if base else None
    if atom.unit and atom.rule == "holiday":
        return _holiday(atom, view)
    if atom.day and atom.month:
        if atom.year is not None:
            return date(full_year(atom.year, view), atom.month, atom.day)
        return _yearless(atom, view)
    if atom.day:
        return _monthless(atom, view)
    return _weekday(atom, view) if atom.weekday is not None else None


_HALF_YEAR = 183  # days
_NEAR = 45  # days: a date so near is meant, whatever the verb beside it


def _yearless(atom: Atom, view: View) -> date | None:
    """A day without its year: of the year told of, else the last one, unless the sentence looks ahead."""
    if (section := view.section) and section.value[5:] == f"{atom.month:02}" and section.first:
        return date(section.first.year, atom.month or 1, atom.day or 1)  # below "July", a heading
    return _of_told_year(atom, view) or _nearest(atom, view)


def _of_told_year(atom: Atom, view: View) -> date | None:
    """`In 2019 … on 3 May`, but no `mardi 24 octobre` that was none in that year."""
    told = None if atom.toward == "next" else told_year(view, atom.month or 1)
    if told is None or is_news(atom, view):
        return None
    then = date(told, atom.month or 1, atom.day or 1)
    named = atom.weekday is not None and atom.weekday != then.weekday()
    return None if named and _fitting(atom, _of_years(atom, view)) else then


def _fitting(atom: Atom, days: list[date]) -> list[date]:
    return [day for day in days if day.weekday() == atom.weekday]


def _nearest(atom: Atom, view: View) -> date | None:
    """Of the years around the one that the sentence looks at."""
    found, at = _of_years(atom, view), view.anchor
    before = [day for day in found if day <= at]
    after = [day for day in found if day >= at]
    if not before or not after:
        return None
    last, following = before[-1], after[0]
    if atom.toward in ("next", "last") or atom.open == "since":
        return following if atom.toward == "next" else last
    if last.weekday() != following.weekday() and (named := _fitting(atom, [following, last])):
        return named[0]
    ahead, back = (following - view.anchor).days, (view.anchor - last).days
    opened = opened_year(view) if back > _NEAR and not view.filed else None
    if opened is not None:
        return date(opened, atom.month or 1, atom.day or 1)
    lean = 0 if view.filed or min(ahead, back) <= _NEAR else lean_of_atom(atom, view)
    if lean == 0:
        listed = view.stamp and view.told.where == "coming"  # "Nov. 5: US election", in a diary
        return following if ahead < back or listed else last
    return following if lean > 0 else last


def is_news(atom: Atom, view: View) -> bool:
    """`The trial resumes on 12 March`, read on 5 March, after what is told of 2021.

    >>> is_news(Atom("day", month=3, day=12), View(date(2023, 3, 5)))
    True
    """
    if not (atom.day and atom.month) or atom.year is not None or view.beside():
        return False
    if view.narrative and not (view.stamp or _are_near(view.told.days, view)):
        return False
    return _are_near(_of_years(atom, view), view)


def _are_near(days: list[date], view: View) -> bool:
    return any(abs((day - view.anchor).days) <= _NEWS for day in days)


_NEWS = 21  # days


def _of_years(atom: Atom, view: View) -> list[date]:
    """The day in each of the years around."""
    year, month, day = view.anchor.year, atom.month or 1, atom.day or 1
    if day < 29 and 1 < year < 9999:
        return [date(at, month, day) for at in (year - 1, year, year + 1)]
    leap = 4 if month == 2 else 1
    found = []
    for at in range(year - leap, year + leap + 1):
        try:
            found.append(date(at, month, day))
        except ValueError:
            continue
    return found


_TOWARD = {"next": 1, "last": -1}


def _monthless(atom: Atom, view: View) -> date | None:
    """`le 6`: of the month just spoken of, else the nearest one in the direction of the sentence."""
    day = atom.day or 1
    follows = view.previous and view.previous.day < day and view.previous != view.anchor
    bare = atom.rule in ("bare_day", "part_day")
    if view.previous and follows and bare:
        return date(view.previous.year, view.previous.month, day)
    if atom.weekday is None and not atom.toward and (told := gone_on_from(view)):
        year, month = calendar.add_months(told.year, told.month, int(day < told.day - 1))
        return date(year, month, day)  # "dans la nuit du 14 au 15 octobre 2022 … le 14 au soir"
    months = [
        calendar.add_months(view.anchor.year, view.anchor.month, n) for n in (-2, -1, 0, 1, 2)
    ]
    days = []
    for year, month in months:
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    if atom.weekday is not None:
        days = [at for at in days if at.weekday() == atom.weekday]
        if not days:
            return _weekday(atom, view)
    lean = _TOWARD.get(atom.toward, 0)
    if not lean and (bare or atom.open or view.tends < 0):
        coming = view.told.where == "coming"  # "this weekend …, in the night of the 21st"
        lean = view.lean() or (0 if coming else min(view.tends, 0))
    nearest = min(days, key=lambda at: abs((at - view.anchor).days))
    if lean == 0 or atom.weekday is not None:
        return nearest
    fitting = [at for at in days if (at - view.anchor).days * lean >= 0]
    return min(fitting, key=lambda at: abs((at - view.anchor).days)) if fitting else nearest


def _of_told(atom: Atom, view: View) -> date | None:
    """The weekday of what was told: `that Saturday`; `next week … on Tuesday`, in one sentence."""
    if atom.toward == "same":
        return next((at for at in reversed(view.told.days) if at.weekday() == atom.weekday), None)
    week = view.topic
    if view.headed and not atom.toward and (at := _below(atom, view)) is not None:
        return at
    if atom.toward or week is None or week.grain != "week" or not view.beside() or not week.first:
        return None
    coming = week.first > view.anchor and view.lean() >= 0
    return week.first + timedelta(days=atom.weekday or 0) if coming else None


def _below(atom: Atom, view: View) -> date | None:
    """`Tuesday`, a heading below what is told of Monday: the day that follows it."""
    days = [*view.told.days, *filter(None, (view.section_day(),))]
    told = next((at for at in reversed(days) if at < view.anchor), view.anchor - _WEEK)
    day = told + timedelta(days=((atom.weekday or 0) - told.weekday()) % 7)
    return day if day <= view.anchor else None


_WEEK = timedelta(days=7)


def _weekday(atom: Atom, view: View) -> date:
    """Its own weekday is the day itself; else the last one, unless the sentence looks ahead."""
    if (told := _of_told(atom, view)) is not None:
        return told
    if atom.toward in ("after", "earlier") and view.previous:
        view = replace(view, anchor=view.previous)
        atom = atom._replace(toward="next" if atom.toward == "after" else "last")
    back = (view.anchor.weekday() - (atom.weekday or 0)) % 7
    if back == 0 and (atom.plus or atom.toward not in ("next", "last")):
        return view.anchor + timedelta(days=7 * _is_over(atom, view))
    last = view.anchor - timedelta(days=back or 7)
    following = view.anchor + timedelta(days=7 - back)
    if atom.toward == "next" and back == 6 and not atom.plus:
        return following + timedelta(days=7)  # the day itself would be called tomorrow
    if atom.toward == "this":
        return last if back < 4 and view.lean() < 1 else following
    # "the vote of Sunday" is known, so it was
    lean = lean_of_atom(atom, view) or (-1 if atom.weak else view.tends)
    return following if lean > 0 else last


def weekday_in(outer: Stretch, atom: Atom, view: View) -> Stretch | None:
    """`the Tuesday of last week`, `the last Saturday of May`, which may be the next May."""
    if outer.first is None or outer.last is None:
        return None
    if outer.first == outer.last:
        return at_clock(_beside(outer.first, atom), atom)
    count = (outer.last - outer.first).days + 1
    days = [outer.first + timedelta(days=n) for n in range(count)]
    fitting = [at for at in days if at.weekday() == atom.weekday]
    nth = -1 if atom.toward == "last" else (atom.number or 1) - 1
    if not -2 < nth < len(fitting) > 0:
        return None
    at, month = fitting[nth], atom.within
    yearless = month and month.grain == "month" and not (month.year or month.toward or month.shift)
    if yearless and at < view.anchor and view.lean() > 0:
        return weekday_in(calendar.month(at.year + 1, at.month), atom, view)
    return at_clock(at, atom)


def _beside(feast: date, atom: Atom) -> date:
    """`the Thursday before Easter`: the weekday before a day, or after it."""
    back = (feast.weekday() - (atom.weekday or 0)) % 7
    return feast - timedelta(days=back or 7 if atom.toward == "earlier" else back - 7)


_LATE = 18  # hour from which a coming day of the same name is the next one


def _is_over(atom: Atom, view: View) -> bool:
    """`we play on Sunday`, told late on a Sunday: of that day no more is to come."""
    if (
        view.clock is None
        or view.clock[0] < _LATE
        or atom.part
        or atom.side
        or atom.zone is not None
    ):
        return False
    told = atom.grain == "minute" and (atom.hour or 0, atom.minute) > view.clock
    if told or atom.toward or atom.weak or atom.open:
        return False
    ahead, back = view.signs()
    return view.lean() > 0 and ahead is not None and back is None


def _holiday(atom: Atom, view: View) -> date | None:
    if atom.year is not None:
        return feast(atom.unit, full_year(atom.year, view))
    years = range(view.anchor.year - 1, view.anchor.year + 2)
    days = [at for year in years if (at := feast(atom.unit, year))]
    before = max((at for at in days if at <= view.anchor), default=None)
    after = min((at for at in days if at >= view.anchor), default=None)
    if before is None or after is None:
        known = before or after  # years the table does not hold may lie nearer
        return known if known and abs((known - view.anchor).days) < _HALF_YEAR else None
    ahead, back = (after - view.anchor).days, (view.anchor - before).days
    near = min(ahead, back) <= _NEAR and atom.toward not in _TOWARD
    lean = 0 if near else lean_of_atom(atom, view)
    if lean:
        return after if lean > 0 else before
    return after if ahead < back else before
