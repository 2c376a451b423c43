"""The point of view of a sentence: its day, what was last spoken of, which way it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.calendar import Stretch

__all__ = ["Told", "View", "full_year", "lean_of_atom", "told_year"]

_LEANS = {"next": 1, "last": -1, "after": 1, "earlier": -1, "for": 1}


_KEPT = 8  # days that a text may come back to


@dataclass(slots=True)
class Told:
    """What a text has told of so far.

    `values` are all of them; `days` the last ones that differ, the latest last; `where` the latest one
    lay, seen from the day of the text, and `until` which character it was named.
    """

    values: set[str] = field(default_factory=set)
    days: list[date] = field(default_factory=list)
    where: str = ""
    until: int = 0


@dataclass(slots=True)
class View:
    """The day the words are read from, and what was last spoken of.

    `lean` says in which direction the sentence looks: 1 future, -1 past, 0 unknown; it is a
    function because few expressions need it, as is `lasts`: does "until" speak of what lasts?
    `previous` is the last day named, `here` the last one of this paragraph, `opening` the first one
    of the text, `topic` the last stretch of any length, `period` the last quarter, half or month;
    `clock` is when the words were published. `tends` is where weekdays look when nothing says,
    `verb_last` that the verb ends the sentence, `counted` that words have no endings, `narrative`
    that years are told of and not news, `aside` that the words stand in brackets,
    `stamp` that they are the time of an entry in a live report. `signs` is how near cues of the
    future and of the past stand, `leaned` whether it mattered; `day` is the day of the part of day
    asked for, where that is given.
    """

    anchor: date
    previous: date | None = None
    here: date | None = None
    opening: date | None = None
    topic: Stretch | None = None
    period: Stretch | None = None
    clock: tuple[int, int] | None = None
    lean: Callable[[], int] = lambda: 0
    lasts: Callable[[], int] = lambda: 1
    tends: int = 1
    verb_last: bool = False
    counted: bool = False
    narrative: bool = False
    aside: bool = False
    stamp: bool = False
    signs: Callable[[], tuple[float | None, float | None]] = lambda: (None, None)
    leaned: bool = False
    day: date | None = None
    told: Told = field(default_factory=Told)

    def direction(self, stretch: Stretch) -> str:
        """Where a stretch lies, seen from the day of the text.

        >>> from crawler.normalize.dates.calendar import year
        >>> View(date(2022, 12, 30)).direction(year(2021))
        'past'
        """
        first, last = stretch.first or stretch.last, stretch.last or stretch.first
        if first is None or last is None:
            return "now"
        if first > self.anchor:
            return "coming"
        return "past" if last < self.anchor else "now"

    def remember(self, stretch: Stretch, until: int) -> None:
        """What is said next may count from the stretch just named."""
        told, self.topic = self.told, stretch
        told.values.add(stretch.value)
        told.where, told.until = self.direction(stretch), until
        if stretch.grain in ("quarter", "half", "month"):
            self.period = stretch
        if stretch.grain in ("day", "minute") and stretch.first:
            self.previous = self.here = stretch.first
            self.opening = self.opening or stretch.first
            if stretch.first in told.days:
                told.days.remove(stretch.first)
            told.days.append(stretch.first)
            del told.days[:-_KEPT]


def lean_of_atom(atom: Atom, view: View) -> int:
    """1 future, -1 past: by the words of the expression itself, else by the sentence.

    >>> lean_of_atom(Atom("day", toward="last"), View(date(2022, 12, 30)))
    -1
    """
    return _LEANS.get(atom.toward) or view.lean()


def full_year(year: int, view: View) -> int:
    """A year of two digits is the nearest one that ends so, not far ahead.

    >>> full_year(87, View(date(2022, 12, 30))), full_year(23, View(date(2022, 12, 30)))
    (1987, 2023)
    """
    if year > 99:
        return year
    near = view.anchor.year // 100 * 100 + year
    return near if near <= view.anchor.year + 20 else near - 100


def told_year(view: View, month: int) -> int | None:
    """In an account of years long past, the year of what was told before; else None."""
    if not view.narrative or view.topic is None or view.topic.first is None:
        return None
    told = view.topic.first
    return told.year + (view.topic.grain != "year" and month < told.month - 6)
