"""The point of view of a sentence: its day, what was last spoken of, which way it looks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from crawler.normalize.dates import calendar
from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.calendar import Stretch

__all__ = [
    "Told",
    "View",
    "full_year",
    "gone_on_from",
    "is_comparison",
    "is_edge",
    "is_looked_back_on",
    "is_onward",
    "is_until_now",
    "is_week_over",
    "lean_of_atom",
    "opened_year",
    "told_before",
    "told_year",
]

_LEANS = {"next": 1, "last": -1, "after": 1, "earlier": -1, "for": 1, "past": -1}


_KEPT = 8  # days that a text may come back to
_FEW = 5  # days that are told of one by one


@dataclass(slots=True)
class Told:
    """What a text has told of so far.

    `values` are all of them; `days` the last ones that differ, the latest last; `where` the latest one
    lay, seen from the day of the text, `until` which character it was named, and `night` the stretch
    from one day to the next that was named last, `late` the day of a late hour that was; `parts` are the days of which a part was named, `clock`
    is the last day and minute of it, `opens` whether what was named last opens its sentence, `run` how
    many stretches long past were named one after the other, `heads` whether the last one heads its clause, `fresh`
    whether it stands in this paragraph, `begun` what goes on since then began,
    `opened` the year long past that a sentence of this paragraph opens with.
    """

    values: set[str] = field(default_factory=set)
    days: list[date] = field(default_factory=list)
    where: str = ""
    until: int = 0
    night: Stretch | None = None
    late: date | None = None
    parts: list[tuple[date, str]] = field(default_factory=list)
    clock: tuple[date, int] | None = None
    opens: bool = False
    run: int = 0
    heads: bool = False
    fresh: bool = False
    begun: date | None = None
    opened: date | None = None

    def note(self, stretch: Stretch) -> None:
        """Keep its days in mind, where they are few."""
        first, last = stretch.first, stretch.last
        if first is None or last is None:
            return
        count = (last - first).days + 1
        if count == 1:
            days = [first]
        elif count < _FEW:
            days = [first + timedelta(days=n) for n in range(count)]
        else:
            return
        self.days = [*(at for at in self.days if at not in days), *days][-_KEPT:]


@dataclass(slots=True)
class View:
    """The day the words are read from, and what was last spoken of.

    `lean` says in which direction the sentence looks: 1 future, -1 past, 0 unknown; it is a
    function because few expressions need it, as is `lasts`: does "until" speak of what lasts, 1, or of what is due,
    -1? `mostly_lasts` that it lasts where nothing says; `previous` is the last day named, `here` the last one of this paragraph, `opening` the first one
    of the text, `topic` the last stretch of any length, `period` the last quarter, half or month;
    `clock` is when the words were published. `tends` is where weekdays look when nothing says,
    `verb_last` that the verb ends the sentence, `counted` that words have no endings, `narrative`
    that years are told of and not news, `aside` that the words stand in brackets,
    `stamp` that they are the time of an entry in a live report, `filed` that they are the day of a dateline. `bounds` are those of the sentence, `begins` whether the words open it, `signs` is how near cues
    of the future and of the past stand in it, `leaned` whether it mattered; `day` is the day of the part of day
    asked for, where that is given, `ahead` the day that a clause names after its
    hour, `beside` that the stretch named last stands in the same sentence, `parted` that a comma follows it there, `of_year` that it opens it and is
    of the same voice.
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
    mostly_lasts: bool = False
    narrative: bool = False
    aside: bool = False
    stamp: bool = False
    filed: bool = False
    bounds: Callable[[], tuple[int, int]] = lambda: (0, 0)
    begins: Callable[[], bool] = lambda: False
    signs: Callable[[], tuple[float | None, float | None]] = lambda: (None, None)
    leaned: bool = False
    day: date | None = None
    beside: bool = False
    parted: bool = False
    of_year: bool = False
    ahead: Atom | None = None
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

    def remember(
        self,
        stretch: Stretch,
        until: int,
        *,
        aside: bool = False,
        side: bool = False,
        due: bool = False,
    ) -> None:
        """What is said next may count from the stretch just named, unless that was said aside.

        The year that the end of one was is not that of what comes after, nor is a day that something
        is due by.
        """
        told = self.told
        self.topic = self.topic if aside and self.topic else stretch
        told.values.add(stretch.value)
        told.opens = stretch.grain == "year" and not side and self.begins()
        told.where, told.until = self.direction(stretch), until
        recent = stretch.first is None or self.anchor - stretch.first < _OLD
        heads = stretch.grain == "year" and not recent and self.begins()
        told.opened = stretch.first if heads else None if recent else told.opened
        old = stretch.last and until > _HEAD and self.anchor - stretch.last > _OLD
        told.run, told.fresh = told.run + 1 if old else 0, True
        if not aside and (stretch.grain in ("quarter", "half", "month") or _is_months(stretch)):
            self.period = _as_quarter(stretch)
        told.night = stretch if _is_night(stretch) else told.night
        if due:
            return
        if told.night is stretch and (self.narrative or told.run):
            self.previous = self.here = stretch.last
        told.begun = told.begun if stretch.last else stretch.first
        opened = stretch.first if "T" in stretch.value and stretch.last is None else None
        if opened and opened <= self.anchor:
            self.previous = self.here = opened  # "no buses since 6.30 this morning"
        if stretch.grain in ("day", "minute") and stretch.first:
            self.previous = self.here = stretch.first
            self.opening = self.opening or stretch.first
            told.late = stretch.first if _is_late(stretch) or stretch.timex[-2:] == "NI" else None
            if stretch.timex[-2:] in _PARTS:
                told.parts = [*told.parts[1 - _KEPT :], (stretch.first, stretch.timex[-2:])]
            if stretch.grain == "minute":
                told.clock = stretch.first, _minutes(stretch)
        told.note(stretch)


_HEAD = 40  # characters, in which a day may be that of a dateline
_OLD = timedelta(days=14)  # what lies so far back may have been told for its own sake


def _is_months(stretch: Stretch) -> bool:
    """Is it an interval of whole months of one year?"""
    return stretch.grain == "interval" and bool(_MONTHS.fullmatch(stretch.value))


def _as_quarter(months: Stretch) -> Stretch:
    """`July to September` is the third quarter, any other months are themselves."""
    if months.grain != "interval" or months.first is None:
        return months
    quarter = calendar.quarter(months.first.year, (months.first.month + 2) // 3)
    return quarter if (quarter.first, quarter.last) == (months.first, months.last) else months


_MONTHS = re.compile(r"(\d{4})-\d\d/\1-\d\d")


_PARTS = ("MO", "MI", "AF", "EV", "NI")


def _minutes(stretch: Stretch) -> int:
    return 60 * int(stretch.value[11:13]) + int(stretch.value[14:16])


def _is_late(stretch: Stretch) -> bool:
    return stretch.grain == "minute" and stretch.value[11:13] >= _LATE


_LATE = "20"  # hours from which what is told may go on past midnight


def _is_night(stretch: Stretch) -> bool:
    first, last = stretch.first, stretch.last
    near = first is not None and last is not None and last - first == timedelta(days=1)
    return near and stretch.grain != "weekend"


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


def is_edge(atom: Atom) -> bool:
    """Is it `the end of the month`, of whatever month is told of?

    >>> is_edge(Atom("month", shift=0, unit="month", side="END", rule="relative"))
    True
    """
    return bool(atom.side) and atom.shift == 0 and not atom.toward and atom.base == "anchor"


def is_onward(atom: Atom, stretch: Stretch, view: View) -> bool:
    """`dès le 1er octobre`, but for `dès mardi`, which is no more than Tuesday.

    >>> tuesday = calendar.day(date(2023, 1, 3))
    >>> is_onward(Atom("day", weekday=1), tuesday, View(date(2022, 12, 30)))
    False
    """
    stated = atom.grain == "minute" or atom.day or atom.month
    return bool(stated and stretch.first and stretch.first > view.anchor)


def gone_on_from(view: View) -> date | None:
    """The day long past that this paragraph told of last, where nothing looks ahead: it may go on.

    >>> view = View(date(2022, 12, 30))
    >>> view.remember(calendar.day(date(2019, 3, 1)), 60)
    >>> gone_on_from(view)
    datetime.date(2019, 3, 1)
    """
    topic, here = view.topic, view.here
    if not view.told.run or not view.told.fresh or topic is None:
        return None
    if here is None or here not in (topic.first, topic.last):
        here = topic.first if topic.grain == "month" else None
    if here is None:
        return None
    if view.parted and not view.told.heads and view.anchor - here > _AGES:
        return None  # "o clube, fundado em 2 de janeiro de 1921, vendeu em abril"
    return here if view.lean() < 1 else None


_AGES = timedelta(days=5 * 365)
_MONTHS_ON = range(4)


def is_until_now(atom: Atom, view: View) -> bool:
    """`Bis Mittwoch kamen 40 000 Besucher`, told on a Wednesday: nothing was due by then.

    >>> is_until_now(Atom("day", weekday=4), View(date(2022, 12, 30), lean=lambda: -1))
    True
    """
    if atom.shift is not None and atom.shift < 0:
        return True  # "Bis gestern"
    return atom.weekday == view.anchor.weekday() and not atom.day and view.lean() < 0


def is_looked_back_on(atom: Atom, view: View) -> bool:
    """`Until Monday evening 21 bodies had been found`: what opens a sentence of the past is past.

    >>> is_looked_back_on(Atom("day", weekday=0), View(date(2022, 12, 30), lean=lambda: -1))
    False
    """
    if atom.weekday is None or atom.day or atom.toward or not view.begins():
        return False
    ahead, back = view.signs()
    return back is not None and (ahead is None or back < ahead)


def is_week_over(atom: Atom, view: View) -> bool:
    """`until the middle of the week`, told on a Saturday: of the one to come.

    >>> week = Atom("week", shift=0, unit="week", side="START", open="until")
    >>> is_week_over(week, View(date(2022, 12, 30)))
    True
    """
    late = _WEEK_LATE.get(atom.side) if atom.unit == "week" and atom.shift == 0 else None
    if late is None or atom.base != "anchor" or view.anchor.weekday() < late:
        return False
    lean = view.lean()
    going_on = lean == 0 and view.told.where == "coming"
    return atom.open in ("until", "by", "from") or lean > 0 or going_on


_WEEK_LATE = {"START": 3, "MID": 4}  # days after Monday by which that part of the week is over


def told_before(atom: Atom, view: View) -> date | None:
    """`Через два года переехал`: the end of what was told, where that is long past as this is.

    >>> view = View(date(2022, 12, 30), lean=lambda: -1)
    >>> view.remember(calendar.year(1980), 60)
    >>> told_before(Atom("year", shift=2, toward="ahead"), view)
    datetime.date(1980, 12, 31)
    """
    if atom.toward != "ahead" or not view.told.run or view.lean() >= (view.tends < 0):
        return None
    return view.topic.last if view.topic else None


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


def opened_year(view: View) -> int | None:
    """`In 1987 he came to Berlin. The speech was on June 12`: a year long past that is told of.

    >>> opened_year(View(date(2022, 12, 30)))
    """
    opened = view.told.opened
    if opened is None or view.anchor - opened < _AGES or view.lean() >= 0:
        return None
    return opened.year


def told_year(view: View, month: int) -> int | None:
    """In an account of years long past, the year of what was told before; else None."""
    if view.topic is None:
        return None
    told = view.topic.first or view.topic.last
    if view.of_year and view.topic.grain == "year" and told:
        return told.year  # "Last year he also won here, in February."
    if told is None or view.topic.grain in ("decade", "century"):
        return None
    if not view.narrative:
        at = gone_on_from(view)
        later = at and (month - at.month) % 12
        return at.year + (month < at.month) if at and later in _MONTHS_ON else None
    ahead, back = view.signs()
    if ahead is not None and (back is None or ahead <= back):
        return None  # "a concert in her memory is planned for Jan. 15"
    return told.year + (view.topic.grain != "year" and month < told.month - 6)
