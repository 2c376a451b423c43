"""Which way an expression looks, and which year or day of what was told it goes on from."""

from __future__ import annotations

from datetime import date, timedelta

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.view import View

__all__ = [
    "FOLLOWED",
    "full_year",
    "gone_on_from",
    "is_looked_back_on",
    "is_onward",
    "is_unheard",
    "is_until_now",
    "is_week_over",
    "lasts",
    "lean_of_atom",
    "opened_year",
    "told_before",
    "told_year",
]

_LEANS = {"next": 1, "last": -1, "after": 1, "earlier": -1, "for": 1, "past": -1}


def is_onward(atom: Atom, stretch: Stretch, view: View) -> bool:
    """`dès le 1er octobre`, but for `dès mardi`, which is no more than Tuesday.

    >>> from crawler.normalize.dates.placing import calendar
    >>> tuesday = calendar.day(date(2023, 1, 3))
    >>> is_onward(Atom("day", weekday=1), tuesday, View(date(2022, 12, 30)))
    False
    """
    stated = atom.grain == "minute" or atom.day or atom.month or atom.toward == "next"
    return bool(stated and stretch.first and stretch.first > view.anchor)


def gone_on_from(view: View) -> date | None:
    """The day long past that this paragraph told of last, where nothing looks ahead: it may go on.

    >>> view = View(date(2022, 12, 30))
    >>> from crawler.normalize.dates.placing import calendar
    >>> view.turn(60, 70)
    >>> view.remember(calendar.day(date(2019, 3, 1)), Atom("day"))
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
    if view.parted() and not view.heads() and view.anchor - here > _AGES:
        return None  # "o clube, fundado em 2 de janeiro de 1921, vendeu em abril"
    return here if view.lean() < 1 else None


_AGES = timedelta(days=5 * 365)
_MONTHS_ON = range(4)


def is_until_now(atom: Atom, view: View) -> bool:
    """`Bis Mittwoch kamen 40 000 Besucher`, told on a Wednesday: nothing was due by then.

    >>> is_until_now(Atom("day", weekday=4), View(date(2022, 12, 30), lean=lambda: -1))
    True
    """
    if atom.shift is not None and atom.shift < (atom.unit == "day"):
        return True  # "Bis gestern", "Bis heute"
    return atom.weekday == view.anchor.weekday() and not atom.day and view.lean() < 0


def is_looked_back_on(atom: Atom, view: View) -> bool:
    """`Until Monday evening 21 bodies had been found`: what opens a sentence of the past is past.

    >>> is_looked_back_on(Atom("day", weekday=0), View(date(2022, 12, 30), lean=lambda: -1))
    False
    """
    if atom.weekday is None or atom.day or atom.toward:
        return False
    if atom.open == "until" and view.lasted():
        return True
    if not view.begins():
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
    >>> from crawler.normalize.dates.placing import calendar
    >>> view.turn(60, 70)
    >>> view.remember(calendar.year(1980), Atom("year"))
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
    if view.of_year() and view.topic.grain == "year" and told:
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


FOLLOWED = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}  # days


def is_unheard(atom: Atom, base: date, view: View) -> bool:
    """`The next day he was home`, with no day told of but one to come; the month after a year.

    >>> atom = Atom("day", shift=1, unit="day", base="previous")
    >>> is_unheard(atom, date(2023, 1, 3), View(date(2022, 12, 30), lean=lambda: -1))
    True
    """
    if atom.base != "previous" or not atom.shift or atom.shift < 0:
        return False
    topic = view.topic
    long = topic is not None and topic.grain in ("year", "decade", "century")
    if topic and long and base is topic.first and atom.grain in ("month", "week"):
        return True
    lean = view.lean() - (atom.unit != "day")  # "more than three decades later, she is rich"
    if atom.unit not in FOLLOWED or lean >= 0 or (base == view.anchor and atom.unit == "day"):
        return False
    return base + timedelta(days=FOLLOWED[atom.unit] * atom.shift) > view.anchor


def lasts(atom: Atom, view: View) -> bool:
    """`in two weeks it was done`, `trabalha há 19 anos`: how long, not when.

    >>> lasts(Atom("week", shift=2, toward="ahead_soft"), View(date(2022, 12, 30)))
    True
    """
    if atom.toward == "ahead_soft":
        return view.lean() <= 0
    return atom.toward == "ago_soft" and view.lean() >= 0 and not view.begins()
