"""Readings of a time expression that its words leave open: which Friday, whose eight o'clock?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.days import is_news
from crawler.normalize.dates.placing.hours import days_of_hour
from crawler.normalize.dates.placing.mention import place
from crawler.normalize.dates.placing.view import View

__all__ = ["Reading", "is_hour", "is_settled", "others", "readings", "ruled"]

_FAR = timedelta(days=14)  # a day told so long before is one that the text may go on from


@dataclass(slots=True)
class Reading:
    """One place on the calendar, and the ways to come to it."""

    stretch: Stretch
    names: list[str]


class _Angle(NamedTuple):
    """How an expression may be read: other words, where it looks, from which day, of which day."""

    names: Sequence[str]
    atom: Atom
    lean: Callable[[], int] | None = None
    anchor: date | None = None
    day: date | None = None


def readings(atom: Atom, view: View) -> list[Reading]:
    """The places that an expression may mean, the one that rules choose first; none if it is no date.

    >>> friday = Atom("day", weekday=4, rule="weekday")
    >>> [r.stretch.value for r in readings(friday, View(date(2022, 12, 30)))]
    ['2022-12-30', '2022-12-23', '2023-01-06']
    """
    found = ruled(atom, view)
    return [*found, *others(atom, view, found[0])] if found else []


def ruled(atom: Atom, view: View) -> list[Reading]:
    """The one place that rules choose."""
    view.leaned = False
    stretch = place(atom, view)
    return [] if stretch is None else [Reading(stretch, ["rule"])]


def others(atom: Atom, view: View, first: Reading) -> list[Reading]:
    """The places that rules do not choose; the first one is told all the ways that lead to it."""
    if is_settled(atom) or (is_hour(atom) and (view.stamp or view.aside)):
        return []
    if atom.grain == "part" and view.here is not None and view.here == view.section_day():
        return []  # below the heading of a day
    found = {first.stretch.value: first}
    for angle in _angles(atom, view):
        stretch = _seen(angle, view)
        if stretch is not None:
            found.setdefault(stretch.value, Reading(stretch, [])).names += angle.names
    return list(found.values())[1:]


def _seen(angle: _Angle, view: View) -> Stretch | None:
    """The expression placed from another angle; the view is as it was after that."""
    kept = view.lean, view.anchor, view.day, view.previous
    view.lean = angle.lean or view.lean
    view.anchor = angle.anchor or view.anchor
    if angle.day:
        view.day = view.previous = angle.day
    stretch = place(angle.atom, view)
    view.lean, view.anchor, view.day, view.previous = kept
    return stretch


def is_settled(atom: Atom) -> bool:
    """Does it say by itself when it is, or better by rule than by weight, as clock times do?"""
    if atom.open == "term":
        return False
    if atom.ends:
        return all(map(is_settled, atom.ends))
    if atom.within is not None:
        return is_settled(atom.within)
    if atom.grain in ("decade", "century") or atom.rule == "elided" or atom.base == "previous":
        return True
    counted = atom.shift is not None and not atom.toward
    return (
        atom.year is not None
        or counted
        or atom.toward in ("next", "last", "past", "ahead", "ahead_soft", "ago_soft")
        or (atom.toward == "after" and atom.grain == "weekend")
        or (is_hour(atom) and atom.open in ("by", "early"))
    )


def is_hour(atom: Atom) -> bool:
    """Is it a clock time, or two, whose day the words do not say?"""
    if atom.ends:
        return atom.rule == "range" and all(map(is_hour, atom.ends))
    return atom.grain == "minute" and not (atom.day or atom.unit or atom.weekday is not None)


def _past() -> int:
    return -1


def _coming() -> int:
    return 1


def _angles(atom: Atom, view: View) -> Iterator[_Angle]:
    if atom.grain == "part" or is_hour(atom):
        yield from (_Angle(names, atom, day=at) for at, names in _days(atom, view).items())
        return
    if view.leaned:
        yield _Angle(("past",), atom, _past)
        if atom.grain != "half" or view.lean() >= 0:  # "reported for the first half"
            yield _Angle(("coming",), atom, _coming)
    if atom.open == "term":
        yield _Angle(("until",), atom._replace(open="until"))
        yield _Angle(("by",), atom._replace(open="by"))
    if atom.toward in ("after", "earlier"):
        yield from (_Angle(names, atom, day=at) for at, names in _days(atom, view).items())
        return
    if atom.weekday == view.anchor.weekday() and not atom.day:
        yield _Angle(("week before",), atom, _past, _moved(view.anchor, -1))
        yield _Angle(("week after",), atom, _coming, _moved(view.anchor, 1))
    if (named := _same_weekday(atom, view)) is not None:
        yield _Angle(("told day",), atom, None, named)
    told = _told(atom, view)
    if told and view.anchor - told > _FAR and not is_news(atom, view):
        yield _Angle(("told past",), atom, _past, told)
        yield _Angle(("told coming",), atom, _coming, told)


def _same_weekday(atom: Atom, view: View) -> date | None:
    """The last day told of that is the weekday named: "on June 14 and 15 … on Saturday"."""
    if atom.weekday is None or atom.day or atom.toward:
        return None
    fitting = (at for at in reversed(view.told.days) if at.weekday() == atom.weekday)
    return next((at for at in fitting if at != view.anchor), None)


_LONG = ("year", "decade", "century")


def _told(atom: Atom, view: View) -> date | None:
    """When what was told of began; no Friday and no weekend is counted from a year.

    This weekend is of the text's own day.
    """
    if atom.grain == "weekend" and atom.toward == "this":
        return None
    if view.topic is None or view.topic.first is None:
        return view.previous
    short = any(
        end.grain in ("weekend", "week") or (end.weekday is not None and not end.day)
        for end in atom.ends or (atom,)
    )
    return view.previous if short and view.topic.grain in _LONG else view.topic.first


def _days(atom: Atom, view: View) -> dict[date, list[str]]:
    """Days that a part of day may be of, or that may be counted from, and what each is."""
    previous = view.previous
    named = [("own", view.anchor), ("previous", previous)]
    if is_hour(atom):
        if view.told.days in ([], [view.anchor]):
            return {}  # no other day was told of
        named += days_of_hour(atom.ends[0] if atom.ends else atom, view)
    else:
        named.append(("eve", _moved(view.anchor, -1)))
    named += [("after previous", previous and _moved(previous, 1)), ("here", view.here)]
    named.append(("opening", view.opening))
    named.append(("clock", view.told.clock and view.told.clock[0]))
    older = [at for at in view.told.days if at not in (view.anchor, previous)]
    named += [(f"older {number}", at) for number, at in enumerate(older[:-3:-1])]
    found: dict[date, list[str]] = {}
    for name, at in named:
        if at is not None:
            found.setdefault(at, []).append(name)
    return found


def _moved(at: date, days: int) -> date:
    """The day before or after, the same one at the edge of the calendar."""
    return at + timedelta(days=days) if date.min < at < date.max else at
