"""Hours and parts of the day on the calendar: of which day are they?"""

from __future__ import annotations

from datetime import date, timedelta

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.days import day_at
from crawler.normalize.dates.placing.minute import at_clock
from crawler.normalize.dates.placing.view import View

__all__ = ["days_of_hour", "minute", "part_of_day"]

_HOURS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (20, 24)}
_HELD = 6 * 60  # minutes that an account goes on
_DAWN = 8
_RECENT = timedelta(days=7)
_REMEMBERED = timedelta(days=5 * 365)  # within which a story may be told in the present


def minute(atom: Atom, view: View) -> Stretch | None:
    """A clock time, of its own day or of the day last spoken of in the paragraph."""
    dated = atom.shift is not None or atom.day or atom.weekday is not None or atom.unit
    if dated:
        at = day_at(atom, view)
        if at == view.anchor and atom.hour == 24 and view.lean() < 0:
            at -= timedelta(days=1)  # "walked out at midnight on Thursday", told that Thursday
        return at_clock(at + timedelta(days=atom.plus), atom) if at else None
    if view.day:
        return at_clock(view.day, atom)
    if view.aside and view.previous:
        return at_clock(view.previous, atom)
    here = view.anchor if _is_over_by(atom, view) else view.here
    day = (
        (view.ahead and day_at(view.ahead, view))
        or _night_day(atom, view)
        or _past_midnight(atom, view)
        or (here if here != view.anchor else _part_day(atom, view))
        or here
        or (view.anchor if view.stamp else None)
        or _coming_day(view)
        or _part_day(atom, view)
        or _going_on(atom, view)
        or _told_day(view)
    )
    if day < view.anchor and view.lean() > 0 and not (view.narrative or view.section):
        day = view.anchor
    if day > view.anchor and view.lean() < 0:
        recent = (at for at in reversed(view.told.days) if at <= view.anchor < at + _RECENT)
        day = next(recent, view.anchor)
    if atom.hour == 24 and day == view.anchor and view.lean() < 0:
        day -= timedelta(days=1)  # "shortly after midnight" of what is told: the night gone by
    if day == view.anchor and view.clock and view.lean() <= 0 and not atom.zone:
        late = view.clock[0] < 5 and (atom.hour or 0) > 11
        day -= timedelta(days=1) if late else timedelta(0)
    return at_clock(day, atom)


def _is_over_by(atom: Atom, view: View) -> bool:
    """`was seen on Monday afternoon. At 5 a.m. a village was evacuated`: on no Monday."""
    day, part = view.told.parts[-1] if view.told.parts else (None, "")
    if day is None or day != view.here or part not in ("AF", "EV"):
        return False
    return (atom.hour or 0) < _HOURS[part][0]


def days_of_hour(atom: Atom, view: View) -> list[tuple[str, date | None]]:
    """Days that what was told before gives an hour, each by why it may be meant."""
    return [
        ("night", _night_day(atom, view)),
        ("after midnight", _past_midnight(atom, view)),
        ("part told", _part_day(atom, view)),
        ("going on", _going_on(atom, view)),
        ("day to come", _coming_day(view)),
    ]


def _night_day(atom: Atom, view: View) -> date | None:
    """The evening or the morning of the night just told of, if it is past."""
    night = view.told.night
    if night is None or night.last is None or view.lean() > 0:
        return None
    if not timedelta(0) <= view.anchor - night.last < _RECENT and view.topic is not night:
        return None
    hour = atom.hour or 0
    return night.first if hour > 17 else night.last if hour < 11 else None


def _part_day(atom: Atom, view: View) -> date | None:
    """`was shot on Tuesday evening, police said on Wednesday. … at 10.30 p.m.`: of that evening."""
    if view.lean() > 0:
        return None
    for day, part in reversed(view.told.parts):
        first, last = _HOURS[part]
        if first <= (atom.hour or 0) < last:
            return day if timedelta(0) <= view.anchor - day < _RECENT else None
    return None


def _going_on(atom: Atom, view: View) -> date | None:
    """`hit at 6.10 p.m. on Sunday … the first helpers came at 6.25`: told in its order."""
    if view.told.clock is None or view.lean() > 0:
        return None
    day, before = view.told.clock
    apart = 60 * (atom.hour or 0) + atom.minute - before
    return day if 0 < apart < _HELD and timedelta(0) < view.anchor - day < _RECENT else None


def _past_midnight(atom: Atom, view: View) -> date | None:
    """`began at 10.51 p.m. on Monday and lasted until 6`: of the day after."""
    late = view.told.late
    if late is None or (atom.hour or 0) > _DAWN or late != view.previous:
        return None
    if not atom.open and view.lean() > 0:
        return None
    morning = late + timedelta(days=1)
    return morning if morning <= view.anchor else None


def _coming_day(view: View) -> date | None:
    """`the polls open at 8`: on the day to come that was spoken of last, or first of all."""
    opening = view.opening if view.opening and view.opening > view.anchor else None
    if (view.told.where != "coming" and opening is None) or view.lean() < 1:
        return None
    return opening or next((at for at in reversed(view.told.days) if at > view.anchor), None)


def _told_day(view: View) -> date:
    """A day just past that was named last, where the sentence goes on telling of it.

    A story that opens with its own day has no other one to go back to.
    """
    told = view.previous
    if told and (view.narrative or _is_told_of(told, view)):
        return told
    if told is None or (view.opening and view.opening >= view.anchor):
        return view.anchor
    recent = timedelta(0) < view.anchor - told <= _RECENT
    return told if recent and view.lean() <= 0 else view.anchor


def _is_told_of(day: date, view: View) -> bool:
    """Is a day long past what was named last: `on 3 March 2019 … at 2.15`?"""
    topic = view.topic
    if not view.told.run or topic is None or day not in (topic.first, topic.last):
        return False
    return view.lean() < (view.anchor - day < _REMEMBERED)


def part_of_day(atom: Atom, view: View) -> Stretch | None:
    """`in the evening`: of the day spoken of; told after midnight, of the day before."""
    if view.day:
        return calendar.day(view.day, atom.part)
    day = (view.ahead and day_at(view.ahead, view)) or view.here or _told_day(view)
    if day == view.anchor and view.clock and view.clock[0] < 6 and atom.part in ("AF", "EV"):
        day -= timedelta(days=1) if view.lean() <= 0 else timedelta(0)
    return calendar.day(day, atom.part)
