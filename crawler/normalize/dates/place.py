"""Placing a time expression on the calendar, from the day the words are read from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from crawler.languages import table
from crawler.normalize.dates import calendar
from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.calendar import Stretch
from crawler.normalize.instants.reading import named_zone

__all__ = ["View", "place"]


_LEANS = {"next": 1, "last": -1, "after": 1, "earlier": -1}


@dataclass(slots=True)
class View:
    """The day the words are read from, and what was last spoken of.

    `lean` says in which direction the sentence looks: 1 future, -1 past, 0 unknown. It is a
    function because few expressions need it. `previous` is the last day named, `here` the last one
    of this paragraph, `topic` the last stretch of any length; `clock` is when the words were
    published; `narrative` that years are told of, not news; `tends` where weekdays look when nothing says; `lasts` says whether "until" speaks of what lasts; `aside` that it stands in brackets.
    """

    anchor: date
    previous: date | None = None
    here: date | None = None
    lean: Callable[[], int] = lambda: 0
    clock: tuple[int, int] | None = None
    lasts: Callable[[], bool] = lambda: True
    topic: Stretch | None = None
    verb_last: bool = False
    tends: int = 1
    narrative: bool = False
    aside: bool = False


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
        atom = replace(atom, open="until" if view.lasts() else "by")
    stretch = _range(atom, view) if atom.ends else _point(atom, _leaning(atom, view))
    if stretch is None:
        return None
    if atom.side == "END" and atom.open in ("by", "until") and atom.year is None and stretch.last:
        stretch = calendar.day(stretch.last)  # the deadline is the last day
    if atom.open == "from" and atom.grain in ("decade", "century"):
        return stretch
    if atom.open in ("since", "from", "begin"):
        return calendar.interval(stretch, None)
    if atom.open == "until":
        return calendar.interval(None, stretch)
    return calendar.approximate(stretch) if atom.about else stretch


def _leaning(atom: Atom, view: View) -> View:
    """Since looks back; until, by and from look ahead unless the sentence speaks of the past."""
    if atom.open == "since":
        return replace(view, lean=lambda: -1)
    if atom.open == "from" and view.verb_last:
        return replace(view, lean=lambda: view.lean() or 1)
    return replace(view, lean=lambda: 1) if atom.open and atom.open != "begin" else view


def _point(atom: Atom, view: View) -> Stretch | None:
    if atom.within is not None:
        return _inside(atom, view)
    if atom.shift is not None and atom.grain != "minute":
        return _shifted(atom, view)
    return _GRAINS[atom.grain](atom, view)


def _shifted(atom: Atom, view: View) -> Stretch | None:
    if atom.toward == "ahead_soft" and view.lean() <= 0:
        return None
    if atom.rule == "same_period":
        return _year_back(view, atom.year)
    base: date | None = view.anchor
    if atom.base == "previous":
        base = view.previous
        if base and base > view.anchor and atom.shift == 0:
            base = view.anchor  # "the same day" of a report is its own
        if atom.grain not in ("day", "week") and view.topic and view.topic.first:
            base = view.topic.first
    if atom.toward in ("after", "earlier", "same"):
        base = base or view.anchor
    if base is None or atom.shift is None:
        return None
    if atom.grain == "day":
        return calendar.day(base + timedelta(days=atom.shift), atom.part)
    if atom.grain == "week":
        return calendar.week(base + timedelta(weeks=atom.shift))
    if atom.grain == "month":
        return calendar.month(*calendar.add_months(base.year, base.month, atom.shift))
    if atom.grain == "quarter":
        year, month = calendar.add_months(base.year, base.month, 3 * atom.shift)
        return calendar.quarter(year, (month + 2) // 3)
    if atom.grain == "half":
        year, month = calendar.add_months(base.year, base.month, 6 * atom.shift)
        return calendar.half(year, (month + 5) // 6)
    years = {"year": 1, "decade": 10, "century": 100}.get(atom.grain)
    if years is None:
        return None
    year = base.year + atom.shift * years
    if atom.grain == "year":
        behind = atom.number is not None and base.month < atom.number
        return _business(year - behind, atom)
    return calendar.decade(year) if atom.grain == "decade" else calendar.century(year // 100 + 1)


def _year_back(view: View, year: int | None) -> Stretch | None:
    """The period spoken of, a year earlier or in the year named."""
    topic = view.topic
    if topic is None or topic.first is None or topic.grain not in ("quarter", "half", "month"):
        return calendar.year(year or view.anchor.year - 1)
    year, month = year or topic.first.year - 1, topic.first.month
    if topic.grain == "quarter":
        return calendar.quarter(year, (month + 2) // 3)
    if topic.grain == "half":
        return calendar.half(year, (month + 5) // 6)
    return calendar.month(year, month)


def _inside(atom: Atom, view: View) -> Stretch | None:
    """`the Tuesday of last week`, `August of last year`: the finer within the coarser stretch."""
    outer = _point(atom.within, view) if atom.within else None
    if outer is None or outer.first is None or outer.last is None:
        return None
    first, inner = outer.first, replace(atom, within=None)
    if atom.weekday is not None and not atom.day:
        days = [first + timedelta(days=n) for n in range((outer.last - first).days + 1)]
        fitting = [at for at in days if at.weekday() == atom.weekday]
        at = fitting[-1 if atom.toward == "last" else 0] if fitting else None
        return _at(at, atom) if at else None
    if atom.within and atom.within.grain in ("year", "quarter", "half") and atom.grain != "weekend":
        return _point(replace(inner, year=first.year), view)
    if atom.day and not atom.month:
        return _point(replace(inner, year=first.year, month=first.month), view)
    return calendar.weekend(first) if atom.grain == "weekend" else None


def _at(at: date, atom: Atom) -> Stretch:
    if atom.grain != "minute":
        return calendar.day(at, atom.part)
    return calendar.moment(at, atom.hour or 0, atom.minute, _offset(at, atom))


def _offset(at: date, atom: Atom) -> str:
    zone = atom.zone
    if zone is None or zone == "":
        return ""
    if isinstance(zone, str) and (zone == "Z" or zone[0] in "+-"):
        return zone
    minutes = zone if isinstance(zone, int) else _minutes(at, atom, named_zone(zone))
    if minutes is None:
        return ""
    return (
        f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
        if minutes
        else "Z"
    )


def _minutes(at: date, atom: Atom, zone: ZoneInfo | None) -> int | None:
    hour = min(atom.hour or 0, 23)
    shift = datetime(at.year, at.month, at.day, hour, atom.minute, tzinfo=zone).utcoffset()
    return None if shift is None or zone is None else int(shift.total_seconds() // 60)


def _day(atom: Atom, view: View) -> Stretch | None:
    at = _day_at(atom, view)
    if at and atom.unit == "week_of":
        return calendar.week(at)
    return calendar.day(at, atom.part) if at else None


def _day_at(atom: Atom, view: View) -> date | None:
    if atom.shift is not None:
        base = view.anchor if atom.base == "anchor" else view.previous
        return base + timedelta(days=atom.shift) if base else None
    if atom.unit and atom.rule == "holiday":
        return _holiday(atom, view)
    if atom.day and atom.month:
        if atom.year is not None:
            return date(_full(atom.year, view), atom.month, atom.day)
        return _yearless(atom, view)
    if atom.day:
        return _monthless(atom, view)
    return _weekday(atom, view) if atom.weekday is not None else None


def _full(year: int, view: View) -> int:
    """A year of two digits is the nearest one that ends so."""
    if year > 99:
        return year
    near = view.anchor.year // 100 * 100 + year
    return near if near <= view.anchor.year + 20 else near - 100


def _choose(before: date, after: date, view: View, toward: str) -> date:
    lean = _LEANS.get(toward) or view.lean() or view.tends
    return after if lean > 0 else before


def _told(view: View, month: int) -> int | None:
    """In an account of years long past, the year of what was told before."""
    if not view.narrative or view.topic is None or view.topic.first is None:
        return None
    return view.topic.first.year + (
        view.topic.grain != "year" and month < view.topic.first.month - 6
    )


def _yearless(atom: Atom, view: View) -> date | None:
    """A day without its year: the last one, unless the sentence looks ahead (within a year)."""
    if (told := _told(view, atom.month or 1)) is not None:
        return date(told, atom.month or 1, atom.day or 1)
    found = []
    for year in range(view.anchor.year - 4, view.anchor.year + 5):
        try:
            found.append(date(year, atom.month or 1, atom.day or 1))
        except ValueError:
            continue  # 29 February
    before = [at for at in found if at <= view.anchor]
    after = [at for at in found if at >= view.anchor]
    if not before or not after:
        return None
    last, following = before[-1], after[0]
    if atom.weekday is not None and last.weekday() != following.weekday():
        if following.weekday() == atom.weekday:
            return following
        if last.weekday() == atom.weekday:
            return last
    lean = _LEANS.get(atom.toward) or view.lean()
    if lean == 0:  # unsaid: much nearer ahead than back is ahead
        ahead, back = (following - view.anchor).days, (view.anchor - last).days
        return following if ahead < back else last
    return following if lean > 0 else last


def _monthless(atom: Atom, view: View) -> date | None:
    """`le 6`: of the month just spoken of, else the nearest one in the direction of the sentence."""
    day = atom.day or 1
    follows = view.previous and view.previous.day < day and view.previous != view.anchor
    if view.previous and follows and atom.rule == "bare_day":
        return date(view.previous.year, view.previous.month, day)
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
    lean = view.lean() if atom.rule == "bare_day" or atom.open == "from" else 0
    nearest = min(days, key=lambda at: abs((at - view.anchor).days))
    if lean == 0 or atom.weekday is not None:
        return nearest
    fitting = [at for at in days if (at - view.anchor).days * lean >= 0]
    return min(fitting, key=lambda at: abs((at - view.anchor).days)) if fitting else nearest


def _weekday(atom: Atom, view: View) -> date:
    """Its own weekday is the day itself; else the last one, unless the sentence looks ahead."""
    if atom.toward in ("after", "earlier") and view.previous:
        view = replace(view, anchor=view.previous)
        atom = replace(atom, toward="next" if atom.toward == "after" else "last")
    back = (view.anchor.weekday() - (atom.weekday or 0)) % 7
    if back == 0 and atom.toward not in ("next", "last"):
        return view.anchor
    last = view.anchor - timedelta(days=back or 7)
    following = view.anchor + timedelta(days=7 - back)
    return _choose(last, following, view, atom.toward)


_NTH = re.compile(r"(\d\d)-(-?\d)(mon|tue|wed|thu|fri|sat|sun)([+-]\d+)?")
_MOVABLE = re.compile(r"(lunar|moon)([+-]\d+)")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _holiday(atom: Atom, view: View) -> date | None:
    if atom.year is not None:
        return feast(atom.unit, _full(atom.year, view))
    years = range(view.anchor.year - 1, view.anchor.year + 2)
    days = [at for year in years if (at := feast(atom.unit, year))]
    before = max((at for at in days if at <= view.anchor), default=None)
    after = min((at for at in days if at >= view.anchor), default=None)
    if before is None or after is None:
        return before or after
    lean = _LEANS.get(atom.toward) or view.lean()
    if lean:
        return after if lean > 0 else before
    return after if after - view.anchor < view.anchor - before else before


def feast(rule: str, year: int) -> date | None:
    """A holiday of a year by its rule: `12-25`, `easter+39`, `11-4thu`, `05--1mon`, `05-3mon+1`.

    >>> feast("11-4thu", 2025), feast("easter+39", 2024)
    (datetime.date(2025, 11, 27), datetime.date(2024, 5, 9))
    """
    if match := _MOVABLE.fullmatch(rule):
        days = table("mul", "dates")["feasts"][match[1]]
        found = next((date.fromisoformat(at) for at in days if at.startswith(f"{year}-")), None)
        return found + timedelta(days=int(match[2])) if found else None
    if rule.startswith("easter"):
        return calendar.easter(year) + timedelta(days=int(rule[6:] or 0))
    if match := _NTH.fullmatch(rule):
        month, nth, weekday = int(match[1]), int(match[2]), _DAYS.index(match[3])
        first = date(year, month, 1)
        if nth < 0:
            last = calendar.month(year, month).last or first
            found = last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
        else:
            found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return found + timedelta(days=int(match[4] or 0))
    month_text, _, day_text = rule.partition("-")
    return date(year, int(month_text), int(day_text))


def _month(atom: Atom, view: View) -> Stretch | None:
    month = atom.month or 1
    if atom.year is not None:
        return calendar.month(_full(atom.year, view), month)
    if not atom.toward and (told := _told(view, month)) is not None:
        return calendar.month(told, month)
    year, now = view.anchor.year, view.anchor.month
    if atom.toward == "next":
        return calendar.month(year + (month <= now), month)
    if atom.toward == "last":
        return calendar.month(year - (month >= now), month)
    if atom.toward == "this" or month == now:
        return calendar.month(year, month)
    lean = view.lean()
    if lean == 0:
        lean = 1 if (month - now) % 12 < 6 else -1
    if lean > 0:
        return calendar.month(year + (month < now), month)
    return calendar.month(year - (month > now), month)


def _season(atom: Atom, view: View) -> Stretch | None:
    code = atom.number or 21
    if atom.year is not None:
        return calendar.season(_full(atom.year, view), code)
    years = range(view.anchor.year - 2, view.anchor.year + 2)
    return _cyclic([calendar.season(year, code) for year in years], atom, view)


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
        return ahead[0] if wait <= back or view.lean() > 0 else past[-1]
    lean = view.lean()
    return ahead[0] if lean > 0 or (lean == 0 and wait < back) else past[-1]


def _quarter(atom: Atom, view: View) -> Stretch | None:
    return _part_of_year(atom, view, calendar.quarter)


def _half(atom: Atom, view: View) -> Stretch | None:
    return _part_of_year(atom, view, calendar.half)


def _part_of_year(atom: Atom, view: View, make: Callable[[int, int], Stretch]) -> Stretch:
    """Without a year: of this year unless that has not begun, then of the last one."""
    number = atom.number or 1
    if atom.year is not None:
        return make(_full(atom.year, view), number)
    this = make(view.anchor.year, number)
    begun = this.first is not None and this.first <= view.anchor
    ended = this.last is not None and this.last < view.anchor
    if not begun:
        return (
            this if view.lean() > 0 or atom.toward == "this" else make(view.anchor.year - 1, number)
        )
    if ended and view.lean() > 0 and atom.toward != "this":
        return make(view.anchor.year + 1, number)
    return this


def _year(atom: Atom, view: View) -> Stretch | None:
    return _business(_full(atom.year, view), atom) if atom.year is not None else None


def _business(year: int, atom: Atom) -> Stretch:
    """A year, or the twelve months from the month that its kind begins with."""
    if not atom.number:
        return calendar.year(year)
    first = calendar.month(year, atom.number)
    return calendar.interval(first, calendar.month(*calendar.add_months(year, atom.number, 11)))


def _decade(atom: Atom, view: View) -> Stretch | None:
    number = atom.number or 0
    if number < 100:
        number += 1900 if number > 10 else 2000
    return calendar.decade(number)


def _century(atom: Atom, view: View) -> Stretch | None:
    return calendar.century(atom.number) if atom.number else None


def _weekend(atom: Atom, view: View) -> Stretch | None:
    """The last one after a past, the coming one after a future; on one of its days, this one."""
    this, at = calendar.weekend(view.anchor), view.anchor
    lean = _LEANS.get(atom.toward) or view.lean()
    if at.weekday() >= 5 and atom.toward not in ("next", "last"):
        return this
    if atom.toward == "this":
        return this
    if at.weekday() >= 5:
        return calendar.weekend(at + timedelta(days=7 * lean))
    return this if lean > 0 else calendar.weekend(at - timedelta(days=7))


def _minute(atom: Atom, view: View) -> Stretch | None:
    dated = atom.shift is not None or atom.day or atom.weekday is not None or atom.unit
    if dated:
        at = _day_at(atom, view)
        return _at(at, atom) if at else None
    if view.aside and view.previous:
        return _at(view.previous, atom)
    day = view.here or view.anchor
    if day > view.anchor and view.lean() < 0:
        day = view.anchor
    if day == view.anchor and view.clock and view.lean() <= 0 and not atom.zone:
        late = view.clock[0] < 5 and (atom.hour or 0) > 11
        day -= timedelta(days=1) if late else timedelta(0)
    return _at(day, atom)


def _part(atom: Atom, view: View) -> Stretch | None:
    day = view.here or view.anchor
    if day == view.anchor and view.clock and view.clock[0] < 6 and atom.part in ("AF", "EV"):
        day -= timedelta(days=1) if view.lean() <= 0 else timedelta(0)
    return calendar.day(day, atom.part)


_GRAINS: dict[str, Callable[[Atom, View], Stretch | None]] = {
    "day": _day,
    "minute": _minute,
    "part": _part,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
    "half": _half,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "weekend": _weekend,
    "interval": lambda _atom, _view: None,
    "week": lambda _atom, _view: None,
}


def _range(atom: Atom, view: View) -> Stretch | None:
    if atom.ends is None:
        return None
    start, end = atom.ends
    if atom.within is not None or atom.year is not None:
        return None
    if (
        atom.rule == "night"
        and start.part == "NI"
        and start.rule == end.rule
        and start.day == end.day
    ):
        morning = _point(end, view)
        if morning is None or morning.first is None:
            return None
        return calendar.interval(calendar.day(morning.first - timedelta(days=1)), morning)
    start, end = _shared(start, end)
    if start.year is None and end.year is None and start.within is None:
        return _floating(start, end, view)
    first, last = _point(start, view), _point(end, view)
    return _ordered(first, last)


def _shared(start: Atom, end: Atom) -> tuple[Atom, Atom]:
    """What one end leaves unsaid the other one says: `3 to 5 January`, `October to December 2023`."""
    if start.day and not start.month and end.month and end.day:
        before = start.day > end.day  # 31 to 2 January
        start = replace(start, month=(end.month - 2) % 12 + 1 if before else end.month)
    if end.day and not end.month and start.month:
        end = replace(end, month=start.month)
    wraps = bool(start.month and end.month and start.month > end.month)
    if start.year is None and end.year is not None:
        start = replace(start, year=end.year - wraps)
    elif end.year is None and start.year is not None and end.grain != "year":
        end = replace(end, year=start.year + wraps)
    later = end.within is not None and end.within.grain == "week" and start.weekday is not None
    if later and start.weekday is not None and start.weekday > (end.weekday or 0):
        return start, end  # Sunday to Tuesday of next week
    if start.year is None and start.within is None and end.within is not None:
        start = replace(start, within=end.within)
    elif end.year is None and end.within is None and start.within is not None:
        end = replace(end, within=start.within)
    return start, end


def _floating(start: Atom, end: Atom, view: View) -> Stretch | None:
    """Two ends without a year: the last one as the sentence leans, the first one before it."""
    if view.lean() > 0:
        first = _point(start, view)
        if first is None or first.first is None:
            return None
        last = _point(end, replace(view, anchor=first.first, lean=lambda: 1))
    else:
        last = _point(end, view)
        if last is None or last.last is None:
            return None
        first = _point(start, replace(view, anchor=last.last, lean=lambda: -1))
    return _ordered(first, last)


def _ordered(first: Stretch | None, last: Stretch | None) -> Stretch | None:
    if first is None or last is None or first.first is None or last.last is None:
        return None
    return calendar.interval(first, last) if first.first <= last.last else None
