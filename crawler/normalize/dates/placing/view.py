"""The point of view of a sentence: its day, what was last spoken of, which way it looks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.tense import Prose, Span, lean_of
from crawler.normalize.dates.placing.told import KEPT, Told

__all__ = ["View", "is_comparison", "is_edge", "is_era"]


@dataclass(slots=True)
class View:
    """The day the words are read from, and what was last spoken of.

    `lean` says in which direction the sentence looks: 1 future, -1 past, 0 unknown; it is a
    function because few expressions need it, and others look in another one. `mostly_lasts` that
    "until" speaks of what lasts where nothing says; `previous` is the last day named, `here` the last
    one of this paragraph, `opening` the first one of the text, `topic` the last stretch of any length,
    `period` the last quarter, half or month; `clock` is when the words were published. `tends` is
    where weekdays look when nothing says, `verb_last` that the verb ends the sentence, `counted` that
    words have no endings, `narrative` that years are told of and not news, `aside` that the words
    stand in brackets, `stamp` that they are the time of an entry in a live report, `headed` that they
    are a heading, `section` the day or the month of the last heading, `filed` that they are the day
    of a dateline, `since` that they tell since when; `leaned` is whether it mattered which
    way the sentence looks, `day` the day of the part of day asked for, where that is given, `ahead`
    the day that a clause names after its hour. `prose` is the text, `start` and `end` where the words
    stand in it.
    """

    anchor: date
    previous: date | None = None
    here: date | None = None
    opening: date | None = None
    topic: Stretch | None = None
    period: Stretch | None = None
    clock: tuple[int, int] | None = None
    lean: Callable[[], int] = lambda: 0
    tends: int = 1
    verb_last: bool = False
    counted: bool = False
    mostly_lasts: bool = False
    narrative: bool = False
    aside: bool = False
    stamp: bool = False
    headed: bool = False
    section: Stretch | None = None
    filed: bool = False
    since: bool = False
    leaned: bool = False
    day: date | None = None
    ahead: Atom | None = None
    told: Told = field(default_factory=Told)
    prose: Prose | None = None
    start: int = 0
    end: int = 0
    _bounds: Span | None = None
    _signs: tuple[float | None, float | None] | None = None
    _lasts: int | None = None

    def turn(self, start: int, end: int) -> None:
        """Look at other words of the text."""
        self.start, self.end = start, end
        self._bounds = self._signs = self._lasts = None

    def section_day(self) -> date | None:
        """The day that a heading names for what stands below it."""
        section = self.section
        return section.first if section is not None and section.grain in _DAYS else None

    def own_day(self) -> date:
        """The day that "tomorrow" counts from: that of the heading above, in an account by days."""
        section = self.section_day()
        return section if section and section < self.anchor and not self.headed else self.anchor

    def bounds(self) -> Span:
        """The bounds of the sentence."""
        if self._bounds is None:
            self._bounds = self.prose.bounds(self.start, self.end) if self.prose else (0, 0)
        return self._bounds

    def begins(self) -> bool:
        """Do the words open the sentence?"""
        if self.prose is None:
            return False
        return not self.prose.text[self.bounds()[0] : self.start].strip(_OPENING)

    def signs(self) -> tuple[float | None, float | None]:
        """How near cues of the future and of the past stand in the sentence."""
        if self._signs is None:
            if self.prose is None:
                return None, None
            self._signs = self.prose.signs(self.start, self.end, self.bounds())
        return self._signs

    def looks(self) -> int:
        """Which way the sentence looks, by the cues in it."""
        self.leaned = True
        return lean_of(*self.signs())

    def lasts(self) -> int:
        """Does "until" speak of what lasts, 1, or of what is due, -1?"""
        if self._lasts is None:
            if self.prose is None:
                return 1
            self._lasts = self.prose.lasts(self.start, self.end, self.bounds())
        return self._lasts

    def lasted(self) -> bool:
        """Is it told of what went on and is over?"""
        return self.prose is not None and self.prose.lasted(self.start, self.bounds())

    def beside(self) -> bool:
        """Does the stretch named last stand in the same sentence?"""
        prose = self.prose
        return prose is not None and not _STOP.search(prose.text, self.told.until, self.start)

    def heads(self) -> bool:
        """Does it head its clause?"""
        if self.prose is None:
            return True
        at = self.told.start
        return self.prose.text[max(0, at - 3) : at].rstrip()[-1:] in _HEADS

    def parted(self) -> bool:
        """Does it stand there with a comma behind it?"""
        prose, until = self.prose, self.told.until
        return prose is not None and prose.text.startswith(",", until) and self.beside()

    def of_year(self) -> bool:
        """Is it a year that opens the sentence, of the same voice as these words?"""
        if self.prose is None or not self.told.opens or self.since or not self.beside():
            return False
        return not _MARK.search(self.prose.text, self.told.until, self.start)

    def seen(
        self, atom: Atom, see: Callable[[Atom, View], Stretch | None], anchor: date, lean: int
    ) -> Stretch | None:
        """An atom seen from another day, in a sentence that looks that way."""
        kept = self.anchor, self.lean, self.clock
        self.clock = self.clock if anchor == self.anchor else None  # it is of the day of the text
        self.anchor, self.lean = anchor, _LOOKING[lean]
        try:
            return see(atom, self)
        finally:
            self.anchor, self.lean, self.clock = kept

    def direction(self, stretch: Stretch) -> str:
        """Where a stretch lies, seen from the day of the text.

        >>> from crawler.normalize.dates.placing.calendar import year
        >>> View(date(2022, 12, 30)).direction(year(2021))
        'past'
        """
        first, last = stretch.first or stretch.last, stretch.last or stretch.first
        if first is None or last is None:
            return "now"
        if first > self.anchor:
            return "coming"
        return "past" if last < self.anchor else "now"

    def remember(self, stretch: Stretch, atom: Atom, *, named: bool = True) -> None:
        """What is said next may count from the stretch just named, unless that was said aside.

        The year that the end of one was is not that of what comes after, nor is one not `named` for
        its own sake, nor a day that something is due by.
        """
        told, aside = self.told, is_comparison(atom)
        first, last, value, _, grain = stretch
        if grain == "interval" and is_era(atom):
            told.values.add(value)
            return  # "the mean of 1991 to 2020": nothing goes on from it
        if not (aside and self.topic):
            self.topic = stretch
        told.values.add(value)
        told.where, told.start, told.until = self.direction(stretch), self.start, self.end
        recent = first is None or self.anchor - first < _OLD
        told.opens, heads = False, False
        if grain == "year":
            told.opens = named and not atom.side and self.begins()
            heads = not recent and self.begins()
        told.opened = first if heads else None if recent else told.opened
        body = self.end > _HEAD or grain == "year"  # no day of a dateline
        old = last and body and self.anchor - last > _OLD
        told.run, told.fresh = told.run + 1 if old else 0, True
        if not aside and (grain in _PERIODS or (grain == "interval" and _is_months(stretch))):
            self.period = _as_quarter(stretch)
        if grain == "interval" and _is_night(stretch):
            told.night = stretch
        if atom.open == "by":
            return
        if told.night is stretch and (self.narrative or told.run):
            self.previous = self.here = last
        told.begun = told.begun if last else first
        if last is None and first is not None and "T" in value and first <= self.anchor:
            self.previous = self.here = first  # "no buses since 6.30 this morning"
        if grain in ("day", "minute") and first:
            self._remember_day(first, stretch)
        told.note(stretch)

    def _remember_day(self, day: date, stretch: Stretch) -> None:
        told, part = self.told, stretch.timex[-2:]
        self.previous = self.here = day
        self.opening = self.opening or (None if self.filed else day)
        told.late = day if part == "NI" or _is_late(stretch) else None
        if part in _PARTS:
            told.parts = [*told.parts[1 - KEPT :], (day, part)]
        if stretch.grain == "minute":
            told.clock = day, _minutes(stretch)


_DAYS = ("day", "minute")
_STOP = re.compile(r"[.!?]\s|[\n。]")
_MARK = re.compile('["“”„«»「」]')
_OPENING = " \"'“‘«„—–-"
_LOOKING: dict[int, Callable[[], int]] = {1: lambda: 1, -1: lambda: -1}
_HEADS = ("", *".;:!?…“„«—–")  # what a clause may begin after
_HEAD = 40  # characters, in which a day may be that of a dateline
_OLD = timedelta(days=14)  # what lies so far back may have been told for its own sake


def _is_months(stretch: Stretch) -> bool:
    """Is it an interval of whole months of one year?"""
    return bool(_MONTHS.fullmatch(stretch.value))


def _as_quarter(months: Stretch) -> Stretch:
    """`July to September` is the third quarter, any other months are themselves."""
    if months.grain != "interval" or months.first is None:
        return months
    quarter = calendar.quarter(months.first.year, (months.first.month + 2) // 3)
    return quarter if (quarter.first, quarter.last) == (months.first, months.last) else months


_MONTHS = re.compile(r"(\d{4})-\d\d/\1-\d\d")


_PARTS = frozenset(("MO", "MI", "AF", "EV", "NI"))
_PERIODS = frozenset(("quarter", "half", "month"))


def _minutes(stretch: Stretch) -> int:
    return 60 * int(stretch.value[11:13]) + int(stretch.value[14:16])


def _is_late(stretch: Stretch) -> bool:
    return stretch.grain == "minute" and stretch.value[11:13] >= _LATE


_A_DAY = timedelta(days=1)
_LATE = "20"  # hours from which what is told may go on past midnight


def _is_night(stretch: Stretch) -> bool:
    first, last = stretch.first, stretch.last
    return first is not None and last is not None and last - first == _A_DAY


def is_comparison(atom: Atom) -> bool:
    """Does it name a year earlier, as figures are compared with, and the text then goes on?

    >>> is_comparison(Atom("year", shift=-1, base="previous", rule="earlier"))
    True
    """
    return (
        atom.rule == "same_period"
        or (atom.open == "since" and not atom.ends)
        or (atom.grain == "year" and atom.shift == -1 and atom.rule == "earlier")
    )


def is_era(atom: Atom) -> bool:
    """Is it many years, as figures are compared with: `von 1991 bis 2020`?

    >>> is_era(Atom("interval", ends=(Atom("year", year=1991), Atom("year", year=2020))))
    True
    """
    if atom.ends is None or atom.open:
        return False
    start, end = atom.ends
    years = start.grain == end.grain == "year" and start.year is not None and end.year is not None
    return years and (end.year or 0) - (start.year or 0) > _FEW_YEARS


_FEW_YEARS = 9


def is_edge(atom: Atom) -> bool:
    """Is it `the end of the month`, of whatever month is told of?

    >>> is_edge(Atom("month", shift=0, unit="month", side="END", rule="relative"))
    True
    """
    return bool(atom.side) and atom.shift == 0 and not atom.toward and atom.base == "anchor"
