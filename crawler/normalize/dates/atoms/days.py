"""Days and months as words state them: dates, weekdays, holidays, `yesterday`, `the next day`."""

from __future__ import annotations

from collections.abc import Callable

from crawler.normalize.dates.atoms.atom import Atom
from crawler.normalize.dates.atoms.parts import Parts
from crawler.normalize.dates.words.elements import Element
from crawler.normalize.dates.words.word import Words

__all__ = ["DAYS"]

_MARKED = {"year_mark_short": "year", "month_mark": "month", "day_mark": "day"}
_NAMED = (
    ("weekday", "weekday"),
    ("month", "month"),
    ("mshort", "month"),
    ("wshort", "weekday"),
    ("dayword", "day"),
    ("marked_day", "day"),
    ("ordinal", "day"),
)


def _stated(parts: Parts) -> dict[str, int]:
    """Year, month, day and weekday that the words name, in whatever order."""
    found: dict[str, int] = {}
    number: int | None = None
    base = 0
    for element in parts.elements:
        base = element.values.get("era", base)
        if element.kind == "n":
            number = element.values["n"]
        elif element.kind == "Y":
            found["year"] = element.values["year"]
        elif base and "first_year" in element.values:
            found["year"] = base + 1
        elif number is not None and (mark := _first(element, _MARKED)):
            found[_MARKED[mark]] = number + (base if mark == "year_mark_short" else 0)
            number = None
        else:
            _name(element, found)
    if number is not None:
        found.setdefault("day", number)
    return found


def _first(element: Element, roles: dict[str, str]) -> str | None:
    return next((role for role in roles if role in element.values), None)


def _name(element: Element, found: dict[str, int]) -> None:
    for role, name in _NAMED:
        if role in element.values:
            found.setdefault(name, element.values[role])
            return


def _stating(atom: Atom, found: dict[str, int]) -> Atom:
    return atom._replace(
        year=found.get("year"),
        month=found.get("month"),
        day=found.get("day"),
        weekday=found.get("weekday"),
    )


def _date(parts: Parts) -> Atom | None:
    found = _stated(parts)
    if not 1 <= found.get("day", 1) <= 31 or not 1 <= found.get("month", 1) <= 12:
        return None
    toward = parts.toward
    return Atom(
        "day" if "day" in found else "month",
        found.get("year"),
        found.get("month"),
        found.get("day"),
        found.get("weekday"),
        toward=toward,
        part=parts.part,
        rule="date",
        bare_word=found.keys() == {"month"} and parts.has("month") and not toward,
    )


def _posted(parts: Parts) -> Atom | None:
    """`— Ada Brook (@abrook) March 21, 2020`: a post from elsewhere, in any language."""
    day = parts.numbers[0]
    if not 1 <= day <= 31:
        return None
    return Atom("day", parts.year, parts.get("posted"), day, rule="date")


def _both_days(parts: Parts) -> Atom | None:
    """`20、21両日`: two days that follow each other."""
    first, second = parts.numbers
    if second != first + 1 or second > 31:
        return None
    ends = (Atom("day", day=first, rule="date"), Atom("day", day=second, rule="date"))
    return Atom("interval", ends=ends, rule="range")


def _days_of_month(parts: Parts) -> Atom | None:
    """`12月18、19日`: two days of a month that follow each other."""
    month, first, second = parts.numbers
    if second != first + 1 or second > 31 or not 1 <= month <= 12:
        return None
    ends = tuple(Atom("day", month=month, day=day, rule="date") for day in (first, second))
    return Atom("interval", ends=(ends[0], ends[1]), rule="range")


def _month_range(parts: Parts) -> Atom | None:
    """`1～10月`: months, the first of which goes without its mark."""
    first, last = parts.numbers[-2:]
    if not 1 <= first < last <= 12:
        return None
    ends = (Atom("month", parts.year, first), Atom("month", parts.year, last))
    return Atom("interval", ends=ends, rule="range")


def _next_day(parts: Parts) -> Atom | None:
    """`el próximo día 15`: of this month or the one beside it."""
    atom = _bare_day(parts)
    return atom._replace(rule="date", toward=parts.toward) if atom else None


def _offset(parts: Parts) -> Atom:
    """`two days after`: before the day that it counts from is named."""
    days = parts.count * (7 if parts.get("unit") == "week" else 1)
    return Atom("offset", plus=-days if parts.has("before_prep") else days)


def _beside(parts: Parts) -> Atom:
    """`the day after` before the day that it counts from: `the day after Thanksgiving`."""
    return Atom("offset", plus=parts.get("day_offset"))


def _bare_day(parts: Parts) -> Atom | None:
    day = parts.numbers[-1] if parts.numbers else parts.ordinal or 0
    return Atom("day", day=day, rule="bare_day") if 1 <= day <= 31 else None


def _ready(parts: Parts) -> Atom | None:
    """A date in digits alone."""
    values = parts.elements[0].values
    return _iso(values["iso"]) if "iso" in values else _numeric(values["numeric"], parts.words)


def _iso(text: str) -> Atom:
    year, month, day = (int(piece) for piece in text[:10].split("-"))
    if "T" not in text:
        return Atom("day", year, month, day, rule="iso")
    zone = text[16:].lstrip(":0123456789.") or None
    hour, minute = int(text[11:13]), int(text[14:16])
    return Atom("minute", year, month, day, hour=hour, minute=minute, zone=zone, rule="iso")


def _numeric(text: str, words: Words) -> Atom | None:
    mark = next(mark for mark in "./-" if mark in text)
    pieces = ["".join(filter(str.isdecimal, piece)) for piece in text.split(mark)[:3]]
    numbers = [int(piece) for piece in pieces if piece]
    if len(numbers) == 2:
        day, month = numbers
        real = day < 32 and 0 < month < 13
        return Atom("day", month=month, day=day, rule="numeric") if real else None
    if numbers[0] > 99:
        return Atom("day", numbers[0], numbers[1], numbers[2], rule="numeric")
    order = words.facts.get("order")
    day_first = order != "MDY" if order else mark == "."
    if max(numbers[:2]) > 12:
        day_first = numbers[0] > 12
    elif not order and mark != "." and numbers[0] != numbers[1]:
        return None  # nothing says which is the month
    day, month = numbers[:2] if day_first else (numbers[1], numbers[0])
    return Atom("day", numbers[2], month, day, rule="numeric")


_WEEKS = {"next": 1, "last": -1, "this": 0}


def _weekday(parts: Parts) -> Atom:
    toward, weekday, part = parts.toward, parts.get("weekday", "wshort", "weekday_adj"), parts.part
    if parts.words.flag("week_counts") and toward in _WEEKS:
        week = Atom("week", shift=_WEEKS[toward], unit="week", rule="relative")
        return Atom("day", weekday=weekday, part=part, within=week, rule="weekday")
    alone = len(parts.elements) == 1
    return Atom("day", weekday=weekday, toward=toward, part=part, bare_word=alone, rule="weekday")


def _week_on(parts: Parts) -> Atom:
    """`Monday week`: seven days after the coming one."""
    return _weekday(parts)._replace(toward="next", plus=7)


def _weekday_day(parts: Parts) -> Atom | None:
    return _stating(_weekday(parts)._replace(rule="weekday_day"), _stated(parts))


def _week_day(parts: Parts) -> Atom | None:
    """`上周六`: the sixth day of last week; the word for day instead of a number is Sunday."""
    number = Parts(parts.elements[1:], parts.words).get("number") or 7
    if not 1 <= number <= 7:
        return None
    week = Atom("week", shift=parts.get("relunit")[1], unit="week", rule="relative")
    return Atom("day", weekday=number - 1, within=week, rule="weekday")


def _nth_day(parts: Parts) -> Atom | None:
    """`the third Sunday`, of a month that is still to follow."""
    number = parts.ordinal
    if not number or not 1 <= number <= 5:
        return None
    if parts.has("weekend"):
        return Atom("weekend", number=number, rule="weekday")
    return Atom("day", weekday=parts.get("weekday"), number=number, rule="weekday")


def _relday(parts: Parts) -> Atom | None:
    shift = parts.get("relday")
    return Atom("day", shift=shift, unit="day", part=parts.part, rule="relative")


def _relprev(parts: Parts) -> Atom | None:
    shift, part = parts.get("relprev"), parts.part
    return Atom("day", shift=shift, unit="day", base="previous", part=part, rule="relative")


def _holiday(parts: Parts) -> Atom | None:
    return Atom(
        "day",
        year=parts.year,
        unit=parts.get("holiday", "holiday_we"),
        toward=parts.toward,
        part=parts.part,
        rule="holiday",
    )


_DAYS = {"week": 7}


def _week_ahead(parts: Parts) -> Atom:
    """`heute in einer Woche`, `tomorrow in two weeks`."""
    days = 7 if parts.has("week_on") else parts.count * _DAYS.get(parts.get("unit"), 1)
    return Atom("day", shift=parts.get("relday") + days, unit="day", rule="relative")


def _holiday_weekend(parts: Parts) -> Atom | None:
    found = _holiday(parts)
    return found._replace(part="WE") if found else None


def _feast_weekday(parts: Parts) -> Atom | None:
    """`the Thursday before Easter`: counted from the feast."""
    feast, toward = _holiday(parts), "earlier" if parts.has("before_prep") else "after"
    weekday = parts.get("weekday")
    return Atom("day", weekday=weekday, within=feast, toward=toward, rule="weekday")


def _part_day(parts: Parts) -> Atom | None:
    """`the morning of the 19th`: a part of day shows that it is no other number."""
    atom = _bare_day(parts)
    return atom._replace(rule="part_day") if atom else None


DAYS: dict[str, Callable[[Parts], Atom | None]] = {
    "iso": _ready,
    "posted": _posted,
    "ymd": _date,
    "date": _date,
    "us_date": _date,
    "cjk_month": _date,
    "month_year": _date,
    "month": _date,
    "md": _date,
    "short_md": _date,
    "day_mark": _date,
    "bare_day": _bare_day,
    "part_day": _part_day,
    "feast_weekday": _feast_weekday,
    "next_day": _next_day,
    "both_days": _both_days,
    "days_of_month": _days_of_month,
    "offset": _offset,
    "beside": _beside,
    "weekday": _weekday,
    "week_on": _week_on,
    "nth_day": _nth_day,
    "month_day": _weekday_day,
    "month_range": _month_range,
    "weekday_day": _weekday_day,
    "week_day": _week_day,
    "relday": _relday,
    "relprev": _relprev,
    "holiday": _holiday,
    "holiday_weekend": _holiday_weekend,
    "week_ahead": _week_ahead,
}
