"""Placing a time expression on the calendar, from the day the words are read from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeGuard

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing import days as place_days
from crawler.normalize.dates.placing import hours as place_hours
from crawler.normalize.dates.placing import spans as place_spans
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.minute import at_clock
from crawler.normalize.dates.placing.outlook import (
    FOLLOWED,
    is_looked_back_on,
    is_onward,
    is_unheard,
    is_until_now,
    is_week_over,
    lasts,
    lean_of_atom,
    told_before,
)
from crawler.normalize.dates.placing.view import View, is_edge

__all__ = ["place"]


def place(atom: Atom, view: View) -> Stretch | None:
    """The stretch of an atom, None where it names no real time or needs what is unknown.

    >>> view = View(date(2022, 12, 30))
    >>> place(Atom("season", number=21, toward="next"), view).value
    '2023-21'
    """
    try:
        return _placed(atom, view)
    except (ValueError, OverflowError):
        return None


def _placed(atom: Atom, view: View) -> Stretch | None:
    if atom.open == "term":
        plain_year = atom.grain == "year" and not atom.side  # "der Vertrag läuft bis 2028"
        until = view.lasts() > 0 or (view.lasts() == 0 and (plain_year or view.mostly_lasts))
        until = until or is_until_now(atom, view)
        atom = atom._replace(open="until" if until else "by")
    stretch = _range(atom, view) if atom.ends else _leaning(atom, view)
    if stretch is None or not (atom.open or atom.side or atom.about):
        return stretch
    if atom.open == "than":
        past = stretch.last is not None and stretch.last < view.anchor and not view.begins()
        return stretch if past else calendar.interval(stretch, None)
    if atom.side in ("FIRST", "LAST"):
        edge = stretch.first if atom.side == "FIRST" else stretch.last
        stretch = calendar.day(edge) if edge else stretch
    if atom.side == "END" and atom.open in ("by", "until") and atom.year is None and stretch.last:
        stretch = calendar.day(stretch.last)  # the deadline is the last day
    if atom.open == "from" and atom.grain in ("decade", "century") and not view.counted:
        return stretch
    if atom.open == "early" and not is_onward(atom, stretch, view):
        return stretch  # "dès 2009" was then, "dès le 1er octobre" is from then on
    if atom.open in ("since", "from", "begin", "early"):
        return calendar.interval(stretch, None)
    if atom.open == "until":
        return calendar.interval(None, stretch)
    return calendar.approximate(stretch) if atom.about else stretch


def _leaning(atom: Atom, view: View) -> Stretch | None:
    """The place of a point, seen as its preposition looks; the view is as it was after that."""
    lean = _lean(atom, view) if atom.open else None
    if lean is None:
        return _point(atom, view)
    kept, view.lean = view.lean, lean
    try:
        return _point(atom, view)
    finally:
        view.lean = kept


def _lean(atom: Atom, view: View) -> Callable[[], int] | None:
    """Since looks back; until, by and from look ahead unless the sentence speaks of the past."""
    lean = view.lean
    if atom.open == "since":
        return lambda: -1
    if atom.open == "from" and view.counted and atom.day and atom.month:
        return lambda: 0  # the nearest one: no ending of a verb says
    if atom.open in ("until", "by") and is_looked_back_on(atom, view):
        return lambda: -1
    if atom.open in ("from", "early", "than"):
        named = atom.weekday is not None and not atom.day and atom.open == "from"
        return (lambda: 1) if named else None
    if atom.open == "begin":
        return lambda: min(lean() - 1, 0)  # "проверяют с июля"
    if atom.open == "by" and (
        atom.part or atom.grain == "minute" or (atom.day and not atom.month)
    ):  # "by Tuesday evening the water had gone"
        return lambda: lean() or 1
    return lambda: 1


def _point(atom: Atom, view: View) -> Stretch | None:
    if atom.within is not None:
        return _inside(atom, view)
    if atom.shift is not None and atom.grain != "minute":
        return _shifted(atom, view)
    grain = _GRAINS.get(atom.grain)
    return grain(atom, view) if grain else None


_GRAINS: dict[str, Callable[[Atom, View], Stretch | None]] = {
    "day": place_days.day,
    "minute": place_hours.minute,
    "part": place_hours.part_of_day,
    "month": place_spans.month,
    "season": place_spans.season,
    "quarter": place_spans.quarter,
    "half": place_spans.half,
    "year": place_spans.year,
    "decade": place_spans.decade,
    "century": place_spans.century,
    "weekend": place_spans.weekend,
}


def _shifted(atom: Atom, view: View) -> Stretch | None:
    if lasts(atom, view):
        return None
    if atom.rule in ("same_period", "anaphor") or _is_year_before(atom, view):
        return _told(atom, view) if atom.rule == "anaphor" else _same_period(view, atom.year)
    base = _base(atom, view)
    if base is None or atom.shift is None or is_unheard(atom, base, view):
        return None
    if atom.grain in ("day", "week"):
        at = base + timedelta(days=atom.shift * (7 if atom.grain == "week" else 1))
        at += timedelta(days=7 * is_week_over(atom, view))
        return calendar.week(at) if atom.grain == "week" else calendar.day(at, atom.part)
    if atom.grain in _MONTHS:
        year, month = calendar.add_months(base.year, base.month, atom.shift * _MONTHS[atom.grain])
        return _cut(atom.grain, year, month)
    if atom.grain == "year":
        begun = base.month >= (atom.number or 1) and not _is_passing(atom, view)
        return place_spans.business_year(base.year + atom.shift - (not begun), atom)
    if atom.grain == "decade":
        return calendar.decade(base.year + atom.shift * 10)
    return calendar.century(base.year // 100 + 1 + atom.shift)


def _is_passing(atom: Atom, view: View) -> bool:
    """`for the full year, sales rose`, told in spring: the year before; "the new year" is this one."""
    if view.anchor.month >= _SUMMER:
        return False
    return atom.rule == "new_year" or (atom.rule == "full_year" and view.lean() < 0)


def _is_year_before(atom: Atom, view: View) -> bool:
    """`a profit of 12m in the third quarter, of 10m a year earlier`."""
    period, topic = view.period, view.topic
    if not (atom.base == "previous" and atom.grain == "year" and atom.shift == -1):
        return False
    if period is None or topic is None or topic.first is None or period.last is None:
        return False
    closing = topic.grain == "day" and timedelta(0) <= topic.first - period.last < _REPORTED
    return period is topic or topic.first > view.anchor or closing or topic.inside(period)


def _told(atom: Atom, view: View) -> Stretch | None:
    """`in the quarter`: the one spoken of last; a year by what was spoken of in it."""
    period = view.period
    if period is None or period.first is None:
        return None
    if atom.grain == "year":
        return calendar.year(period.first.year)
    return period if atom.unit in ("period", period.grain) else None


_REPORTED = timedelta(days=100)  # a period is reported on within a quarter of its end
_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_SUMMER = 5  # month by which the figures of the year before are out, and a year is no longer new


def _cut(grain: str, year: int, month: int) -> Stretch:
    """The month, quarter or half that holds a month."""
    if grain == "quarter":
        return calendar.quarter(year, (month + 2) // 3)
    return calendar.half(year, (month + 5) // 6) if grain == "half" else calendar.month(year, month)


def _base(atom: Atom, view: View) -> date | None:
    """The day that a shift counts from."""
    if view.narrative and is_edge(atom) and view.topic and view.topic.first:
        return view.topic.first
    if atom.base != "previous":
        return told_before(atom, view) or (view.own_day() if atom.unit == "day" else view.anchor)
    base = view.previous or (view.anchor if atom.shift == 0 else None)
    night = view.told.night
    if night is not None and night is view.topic and atom.shift == 0 and atom.part in _EVENING:
        return night.first  # "la nuit du 13 au 14 août. Ce soir-là"
    if view.topic and view.topic.first and _counts_from_topic(atom, view.topic):
        base = view.topic.first
    if base and base > view.anchor and atom.shift is not None and atom.rule != "anaphor":
        lean = view.lean()
        if atom.shift < 1 and lean < 1:
            base = view.anchor  # "the day before the team had lost", "the same day" of a report
    if base and atom.shift and atom.shift > 0 and atom.unit in FOLLOWED:
        base = _gone_on_from(base, atom, view)
    if atom.toward == "earlier" and view.period and view.period.grain == atom.grain:
        base = view.period.first  # "in the fourth quarter, it said Friday, after the prior quarter"
    counted = atom.toward in ("after", "earlier", "same") or atom.rule == "earlier"
    return base or (view.anchor if counted else None)


_EVENING = ("EV", "NI")


def _gone_on_from(base: date, atom: Atom, view: View) -> date:
    """`was seized on Monday, police said on Thursday. The next day he confessed`: not on Friday.

    What is told of the past cannot have come after the day of the text; what is to come goes on
    from the day to come that was named, not from that of a statement.
    """
    apart = timedelta(days=FOLLOWED[atom.unit] * (atom.shift or 0))
    beside = view.beside() and base > view.anchor  # "due on 5 May and paid two days later"
    if base + apart <= view.anchor or beside or (base != view.anchor and view.lean() >= 0):
        return base
    lean, days = view.lean(), reversed(view.told.days)
    if lean < 0:
        return next((at for at in days if at + apart <= view.anchor), view.told.begun or base)
    return next((at for at in days if at > view.anchor), base) if lean > 0 else base


def _counts_from_topic(atom: Atom, topic: Stretch) -> bool:
    """`last week … the week before`: from the stretch spoken of, not from a day named earlier."""
    return atom.grain != "day" and (atom.grain != "week" or topic.grain in _WEEKS)


_WEEKS = ("week", "weekend")


def _same_period(view: View, year: int | None) -> Stretch | None:
    """The period spoken of, a year earlier or in the year named."""
    period = view.period
    if period is None or period.first is None:
        return calendar.year(year or view.anchor.year - 1)
    then = year or period.first.year - 1
    if period.grain == "interval" and period.last:
        end = calendar.month(then, period.last.month)
        if period.last.month - period.first.month == 2 and not period.last.month % 3:
            return calendar.quarter(then, period.last.month // 3)
        return calendar.interval(calendar.month(then, period.first.month), end)
    return _cut(period.grain, then, period.first.month)


def _inside(atom: Atom, view: View) -> Stretch | None:
    """`the Tuesday of last week`, `August of last year`: the finer within the coarser stretch."""
    outer = _point(atom.within, view) if atom.within else None
    if outer is None or outer.first is None or outer.last is None:
        return None
    first, inner = outer.first, atom._replace(within=None)
    if atom.rule == "anniversary":
        return _years_before(first.year, inner, view)
    if atom.weekday is not None and not atom.day and _is_weeks_ago(atom.within):
        back = (view.anchor.weekday() - atom.weekday) % 7 - 7 * (atom.within.shift or 0)
        return at_clock(view.anchor - timedelta(days=back), atom)
    if atom.weekday is not None and not atom.day:
        return place_days.weekday_in(outer, atom, view)
    if atom.within and atom.within.grain in ("year", "quarter", "half") and atom.grain != "weekend":
        return _point(inner._replace(year=first.year), view)
    if atom.day and not atom.month:
        return _point(inner._replace(year=first.year, month=first.month), view)
    return place_spans.weekend_of(outer.last if atom.toward == "last" else first, atom)


def _is_weeks_ago(outer: Atom | None) -> TypeGuard[Atom]:
    """`Monday a week ago`, `am Freitag vor drei Wochen`: counted from the last such day."""
    return outer is not None and outer.rule == "ago" and outer.grain == "week"


def _years_before(year: int, atom: Atom, view: View) -> Stretch | None:
    """`today ten years ago`, `ten years ago this week`."""
    stretch = _point(atom, view)
    if stretch is None or stretch.first is None:
        return None
    this = atom.grain == "week" and stretch.first <= view.anchor <= (stretch.last or stretch.first)
    then = (view.anchor if this else stretch.first).replace(year=year)
    if atom.grain == "month":
        return calendar.month(then.year, then.month)
    return calendar.week(then) if atom.grain == "week" else calendar.day(then)


def _range(atom: Atom, view: View) -> Stretch | None:
    if atom.ends is None or atom.within is not None:
        return None
    start, end = atom.ends
    if atom.rule == "night" and start._replace(part=end.part) == end:
        return _night_before(end, view)
    if atom.rule == "months" and end.year is None:
        return _months_gone(start.month or 1, end, view)
    start, end = _shared(start, end)
    counted = start.shift is not None and end.shift is not None  # "tomorrow from 10 to 6"
    if start.year is None and end.year is None and start.within is None and not counted:
        return place_spans.to_its_end(start, end, _floating(start, end, view))
    return place_spans.to_its_end(start, end, _ordered(_point(start, view), _point(end, view)))


def _months_gone(month: int, end: Atom, view: View) -> Stretch | None:
    """`the year ended March 31`: the last one, unless the sentence looks ahead."""
    last = view.seen(end, _point, view.anchor, 1 if view.lean() > 0 else -1)
    if last is None or last.first is None:
        return None
    return _ordered(calendar.month(last.first.year - (month > last.first.month), month), last)


def _night_before(morning: Atom, view: View) -> Stretch | None:
    """`in der Nacht zum Dienstag`: Monday to Tuesday."""
    day = _point(morning, view)
    if day is None or day.first is None:
        return None
    return calendar.interval(calendar.day(day.first - timedelta(days=1)), day)


def _shared(start: Atom, end: Atom) -> tuple[Atom, Atom]:
    """What one end leaves unsaid the other one says: `3 to 5 January`, `October to December 2023`."""
    if start.day and not start.month and end.month and end.day:
        before = start.day > end.day  # 31 to 2 January
        start = start._replace(month=(end.month - 2) % 12 + 1 if before else end.month)
    if end.day and not end.month and start.month:
        end = end._replace(month=start.month)
    if start.grain == end.grain == "minute" and not _is_dated(start) and _is_dated(end):
        start = end._replace(hour=start.hour, minute=start.minute)  # "from 9 to 11 a.m. today"
    elif start.grain == end.grain == "minute" and _is_dated(start) and not _is_dated(end):
        end = start._replace(hour=end.hour, minute=end.minute, zone=end.zone)  # "明天10时至18时"
    wraps = bool(start.month and end.month and start.month > end.month)
    if start.year is None and end.year is not None:
        start = start._replace(year=end.year - wraps)
    elif end.year is None and start.year is not None and end.grain != "year":
        end = end._replace(year=start.year + wraps)
    return _shared_whole(start, end)


def _is_dated(atom: Atom) -> bool:
    return bool(atom.day or atom.unit) or atom.weekday is not None or atom.shift is not None


def _shared_whole(start: Atom, end: Atom) -> tuple[Atom, Atom]:
    """Both ends lie in the stretch that one names, but for `Sunday to Tuesday of next week`."""
    weekdays = (start.weekday or 0, end.weekday or 0)
    if start.weekday is not None and end.weekday is not None and not start.toward:
        start = start._replace(toward=end.toward)  # "lunes y martes próximos"
    if start.within is None and end.within is not None and start.year is None:
        crosses = end.within.grain == "week" and weekdays[0] > weekdays[1]
        return (start, end) if crosses else (start._replace(within=end.within), end)
    if end.within is None and start.within is not None and end.year is None:
        return start, end._replace(within=start.within)
    return start, end


_SOON = timedelta(days=45)  # an interval so near is meant, whatever the verb beside it


def _floating(start: Atom, end: Atom, view: View) -> Stretch | None:
    """Two ends without a year: around the anchor, else as the sentence leans."""
    coming = _following(start, end, view)
    if coming and coming.first and coming.first <= view.anchor + _SOON:
        return coming
    told = end.unit == "day" and end.shift is not None  # "between Tuesday and noon today"
    this = start.weekday is not None and end.shift == 0  # "from Monday until the end of the month"
    if not told and (this or lean_of_atom(start, view) > 0):
        first = _point(start, view)
        if first is None or first.first is None:
            return None
        end = end._replace(toward="") if end.weekday is not None else end
        return _ordered(first, view.seen(end, _point, first.first, 1))
    last = _point(end, view)
    if last is None or last.last is None:
        return None
    return _ordered(view.seen(start, _point, last.last, -1), last)


def _following(start: Atom, end: Atom, view: View) -> Stretch | None:
    """The interval that ends next."""
    if not (start.month and end.month):
        return None
    last = view.seen(end, _point, view.anchor, 1)
    if last is None or last.last is None:
        return None
    return _ordered(view.seen(start, _point, last.last, -1), last)


def _ordered(first: Stretch | None, last: Stretch | None) -> Stretch | None:
    if first is None or last is None or first.first is None or last.last is None:
        return None
    clocks = first.grain == last.grain == "minute" and first.last == last.first
    if clocks and last.value < first.value:
        return calendar.interval(first, calendar.next_day(last))  # "between 11 p.m. and 2 a.m."
    return calendar.interval(first, last) if first.first <= last.last else None
