"""Stretches of the calendar and their names: EDTF (ISO 8601-2:2019) and TIMEX3 (ISO-TimeML)."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from typing import NamedTuple

__all__ = [
    "SEASONS",
    "Stretch",
    "add_months",
    "century",
    "day",
    "decade",
    "easter",
    "half",
    "interval",
    "moment",
    "month",
    "next_day",
    "pascha",
    "quarter",
    "season",
    "week",
    "weekend",
    "year",
]

SEASONS = {21: ("SP", 3), 22: ("SU", 6), 23: ("FA", 9), 24: ("WI", 12)}  # EDTF: TIMEX3, first month


class Stretch(NamedTuple):
    """A stretch of days with its names; None on an open side.

    `grain` is what it is a stretch of: `minute`, `day`, `week`, `month` … `interval`.
    """

    first: date | None
    last: date | None
    value: str
    timex: str
    grain: str

    def inside(self, other: Stretch) -> bool:
        """Does it lie wholly within the other one?"""
        mine, theirs = (self.first, self.last), (other.first, other.last)
        if None in mine or None in theirs:
            return False
        return theirs[0] <= mine[0] and mine[1] <= theirs[1]  # type: ignore[operator]


def day(at: date, part: str = "") -> Stretch:
    """One day; a part of day (TIMEX3 `MO`, `AF`, `EV`, `NI`) only shows in `timex`.

    >>> day(date(2022, 12, 29), "EV").timex
    '2022-12-29TEV'
    """
    name = at.isoformat()
    return Stretch(at, at, name, f"{name}T{part}" if part else name, "day")


def moment(at: date, hour: int, minute: int, offset: str = "") -> Stretch:
    """A clock time of a day, `offset` as in RFC 3339 or empty; 24:00 is 00:00 of the next day.

    >>> moment(date(2022, 12, 30), 18, 0, "Z").value
    '2022-12-30T18:00Z'
    """
    if hour == 24:
        at, hour = at + timedelta(days=1), 0
    name = f"{at.isoformat()}T{hour:02}:{minute:02}"
    return Stretch(at, at, name + offset, name + offset, "minute")


def next_day(clock: Stretch) -> Stretch:
    """A clock time, a day later.

    >>> next_day(moment(date(2022, 12, 30), 2, 0)).value
    '2022-12-31T02:00'
    """
    at = (clock.first or date.min) + timedelta(days=1)
    name = at.isoformat() + clock.value[10:]
    return Stretch(at, at, name, name, clock.grain)


def week(at: date) -> Stretch:
    """The ISO week of a day.

    >>> week(date(2021, 1, 1)).value
    '2020-W53'
    """
    monday = at - timedelta(days=at.weekday())
    iso = at.isocalendar()
    name = f"{iso.year}-W{iso.week:02}"
    return Stretch(monday, monday + timedelta(days=6), name, name, "week")


def weekend(at: date) -> Stretch:
    """Saturday and Sunday of the week of a day.

    >>> weekend(date(2022, 12, 30)).value
    '2022-12-31/2023-01-01'
    """
    saturday = at + timedelta(days=5 - at.weekday())
    sunday = saturday + timedelta(days=1)
    timex = week(at).timex + "-WE"
    return Stretch(saturday, sunday, f"{saturday}/{sunday}", timex, "weekend")


def month(y: int, m: int) -> Stretch:
    """A month of a year.

    >>> month(2024, 2).last
    datetime.date(2024, 2, 29)
    """
    name = f"{y:04}-{m:02}"
    first = date(y, m, 1)
    last = _LENGTHS[m - 1] + (m == 2 and isleap(y))
    return Stretch(first, date(y, m, last), name, name, "month")


_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def year(y: int) -> Stretch:
    """A year.

    >>> year(2022).value
    '2022'
    """
    return Stretch(date(y, 1, 1), date(y, 12, 31), f"{y:04}", f"{y:04}", "year")


def season(y: int, code: int) -> Stretch:
    """A season by its EDTF code; winter begins in December of its year.

    >>> season(2022, 24).last
    datetime.date(2023, 2, 28)
    """
    short, start = SEASONS[code]
    end_year, end_month = add_months(y, start, 2)
    last = month(end_year, end_month).last
    return Stretch(date(y, start, 1), last, f"{y:04}-{code}", f"{y:04}-{short}", "season")


def quarter(y: int, number: int) -> Stretch:
    """A quarter of the calendar year.

    >>> quarter(2022, 3).value, quarter(2022, 3).timex
    ('2022-35', '2022-Q3')
    """
    last = month(y, number * 3).last
    first = date(y, number * 3 - 2, 1)
    return Stretch(first, last, f"{y:04}-{32 + number}", f"{y:04}-Q{number}", "quarter")


def half(y: int, number: int) -> Stretch:
    """A half of the calendar year, as an interval of months (no EDTF level names halves here).

    >>> half(2025, 2).value
    '2025-07/2025-12'
    """
    start = number * 6 - 5
    last = month(y, start + 5).last
    value = f"{y:04}-{start:02}/{y:04}-{start + 5:02}"
    return Stretch(date(y, start, 1), last, value, f"{y:04}-H{number}", "half")


def decade(y: int) -> Stretch:
    """The decade a year lies in.

    >>> decade(1994).value
    '199X'
    """
    start = y // 10 * 10
    name = f"{start // 10:03}"
    return Stretch(date(start, 1, 1), date(start + 9, 12, 31), f"{name}X", name, "decade")


def century(number: int) -> Stretch:
    """A century by its number, named by its years of equal first digits.

    >>> century(20).value
    '19XX'
    """
    start = (number - 1) * 100
    name = f"{number - 1:02}"
    first = date(max(start, 1), 1, 1)
    return Stretch(first, date(start + 99, 12, 31), f"{name}XX", name, "century")


def interval(start: Stretch | None, end: Stretch | None) -> Stretch:
    """From the beginning of one stretch to the end of another; None leaves a side open.

    >>> interval(month(2023, 3), None).value
    '2023-03/..'
    """
    names = [
        part.value.split("/")[side] if part else ".." for part, side in ((start, 0), (end, -1))
    ]
    marks = [part.timex.split("/")[side] if part else "" for part, side in ((start, 0), (end, -1))]
    return Stretch(
        start.first if start else None,
        end.last if end else None,
        "/".join(names),
        "/".join(marks),
        "interval",
    )


def approximate(stretch: Stretch) -> Stretch:
    """The same stretch, said to be about then.

    >>> approximate(year(1850)).value
    '1850~'
    """
    return stretch._replace(value=f"{stretch.value}~") if "/" not in stretch.value else stretch


def add_months(y: int, m: int, count: int) -> tuple[int, int]:
    """Year and month `count` months later.

    >>> add_months(2022, 12, 2)
    (2023, 2)
    """
    total = y * 12 + m - 1 + count
    return total // 12, total % 12 + 1


def pascha(y: int) -> date:
    """Easter Sunday of the Julian calendar, by the Gregorian one (Meeus).

    >>> pascha(2024)
    datetime.date(2024, 5, 5)
    """
    d = (19 * (y % 19) + 15) % 30
    e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7
    month, number = divmod(d + e + 114, 31)
    return date(y, month, number + 1) + timedelta(days=y // 100 - y // 400 - 2)


def easter(y: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    length = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * length) // 451
    number = h + length - 7 * m + 114
    return date(y, number // 31, number % 31 + 1)
