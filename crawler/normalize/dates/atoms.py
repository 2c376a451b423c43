"""Time expressions before they are placed: what the words say, not yet when that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crawler.normalize.dates.scan import Element, clock_value
from crawler.normalize.dates.words import Words

__all__ = ["Atom", "build", "kind_of"]

_KINDS = {
    "day": "D",
    "minute": "T",
    "part": "P",
    "month": "M",
    "year": "Z",
    "season": "S",
    "quarter": "Q",
    "half": "H",
    "week": "W",
    "weekend": "E",
    "decade": "C",
    "century": "C",
    "interval": "I",
}
_TOWARD = ("next", "last", "this", "same", "after", "earlier")


@dataclass(slots=True, frozen=True)
class Atom:
    """What a time expression states.

    `number` counts within `grain` (season code, quarter, half, decade year, century); `shift`
    counts `unit`s from `base`; `toward` is `next`, `last`, `this`, `same` or empty; `side` is
    START, MID or END; `within` is the longer stretch it is said to lie in; `ends` make an interval;
    `bare` marks a number that only its company makes a year, `bare_word` a name without any, `led` what
    a preposition or an article introduces, `weak` what only a word for *of* introduces; `length` counts elements.
    """

    grain: str
    length: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    hour: int | None = None
    minute: int = 0
    zone: str | int | None = None
    part: str = ""
    shift: int | None = None
    unit: str = ""
    base: str = "anchor"
    toward: str = ""
    rule: str = ""
    side: str = ""
    about: bool = False
    bare: bool = False
    bare_word: bool = False
    led: bool = False
    weak: bool = False
    open: str = ""
    within: Atom | None = None
    ends: tuple[Atom, Atom] | None = None


def kind_of(atom: Atom) -> str:
    """The character of an element made of this atom."""
    return _KINDS[atom.grain]


def build(name: str, elements: Sequence[Element], words: Words) -> Atom | None:
    """The atom of a rule's elements, None where the words do not fit after all."""
    return _BUILDERS[name](elements, words)


def _has(elements: Sequence[Element], role: str) -> bool:
    return any(role in element.values for element in elements)


def _get(elements: Sequence[Element], *roles: str) -> Any:
    for element in elements:
        for role in roles:
            if role in element.values:
                return element.values[role]
    return None


def _toward(elements: Sequence[Element]) -> str:
    return next((name for name in _TOWARD if _has(elements, name)), "")


def _year_of(elements: Sequence[Element]) -> int | None:
    pending, base = None, 0
    for element in elements:
        if element.kind == "r":
            return int(element.values["pair"][:4])
        base = element.values.get("era", base)
        if element.kind == "Y":
            return int(element.values["year"])
        if element.kind == "n":
            pending = base + int(element.values["n"])
        elif pending is not None and "year_mark_short" in element.values:
            return pending
    return None


def _stated(elements: Sequence[Element]) -> dict[str, int]:
    """Year, month, day and weekday that the words name, in whatever order."""
    found: dict[str, int] = {}
    number: int | None = None
    base = 0
    for element in elements:
        values = element.values
        base = values.get("era", base)
        if element.kind == "n":
            number = values["n"]
        elif element.kind == "Y":
            found["year"] = values["year"]
        elif "year_mark_short" in values and number is not None:
            found["year"], number, base = base + number, None, 0
        elif "month_mark" in values and number is not None:
            found["month"], number = number, None
        elif "day_mark" in values and number is not None:
            found["day"], number = number, None
        elif "weekday" in values or ("wshort" in values and "mshort" not in values):
            found.setdefault("weekday", values.get("weekday", values.get("wshort")))
        elif "month" in values or "mshort" in values:
            found.setdefault("month", values.get("month", values.get("mshort")))
        elif "dayword" in values or "ordinal" in values:
            found.setdefault("day", values.get("dayword", values.get("ordinal")))
    if number is not None:
        found.setdefault("day", number)
    return found


def _date(elements: Sequence[Element], words: Words) -> Atom | None:
    found = _stated(elements)
    day, month = found.get("day"), found.get("month")
    if (day is not None and not 1 <= day <= 31) or (month is not None and not 1 <= month <= 12):
        return None
    grain = "day" if day else "month"
    named = sum("month" in element.values for element in elements)
    alone = found.keys() == {"month"} and named > 0 and not _toward(elements)
    return Atom(
        grain,
        len(elements),
        toward=_toward(elements),
        part=_part(elements),
        rule="date",
        bare_word=alone,
        **found,
    )


def _bare_day(elements: Sequence[Element], words: Words) -> Atom | None:
    day = int(elements[-1].values["n"])
    return Atom("day", len(elements), day=day, rule="bare_day") if 1 <= day <= 31 else None


def _iso(elements: Sequence[Element], words: Words) -> Atom | None:
    values = elements[0].values
    if text := values.get("iso"):
        year, month, day = (int(piece) for piece in text[:10].split("-"))
        if "T" in text:
            zone = text[16:].lstrip(":0123456789.") or None
            return Atom(
                "minute", 1, year, month, day, hour=int(text[11:13]), minute=int(text[14:16]), zone=zone, rule="iso"
            )
        return Atom("day", 1, year, month, day, rule="iso")
    mark = next(mark for mark in "./-" if mark in values["numeric"])
    parts = ["".join(filter(str.isdecimal, part)) for part in values["numeric"].split(mark)[:3]]
    numbers = [int(part) for part in parts if part]
    if len(numbers) == 2:
        day, month = numbers
        return Atom("day", 1, None, month, day, rule="numeric") if day < 32 and 0 < month < 13 else None
    if numbers[0] > 99:
        return Atom("day", 1, numbers[0], numbers[1], numbers[2], rule="numeric")
    day_first = words.facts.get("order", "") != "MDY" and (words.facts.get("order") or mark == ".")
    if numbers[0] > 12 or numbers[1] > 12:
        day_first = numbers[0] > 12
    elif not day_first and numbers[0] != numbers[1]:
        return None
    day, month = numbers[:2] if day_first else (numbers[1], numbers[0])
    return Atom("day", 1, numbers[2], month, day, rule="numeric")


def _weekday_day(elements: Sequence[Element], words: Words) -> Atom | None:
    return replace(_weekday(elements, words), rule="weekday_day", **_stated(elements))


def _count(elements: Sequence[Element]) -> int:
    value = _get(elements, "number", "n")
    return 1 if value is None else int(value)


def _shifted(unit: str, count: int, elements: Sequence[Element], **more: Any) -> Atom:
    grain = {"fortnight": "week", "night": "day"}.get(unit, unit)
    grain = grain if grain in _KINDS else "day"
    return Atom(
        grain, len(elements), shift=count, unit=unit, about=_has(elements, "about"), rule="relative", **more
    )


def _ago(elements: Sequence[Element], words: Words) -> Atom | None:
    if _has(elements, "plural") and _get(elements, "number", "n") is None:
        return None  # "years ago" is no date
    return _shifted(_get(elements, "unit"), -_count(elements), elements)


def _ahead(elements: Sequence[Element], words: Words) -> Atom | None:
    return _shifted(_get(elements, "unit"), _count(elements), elements, toward="ahead_soft" if _has(elements, "ahead_soft") else "ahead")


def _later(elements: Sequence[Element], words: Words) -> Atom | None:
    count = _count(elements) * (1 if _has(elements, "later_post") else -1)
    name = "clause" if _has(elements, "before_post") else ""
    return replace(_shifted(_get(elements, "unit"), count, elements, base="previous"), rule=name or "relative")


def _nothing(elements: Sequence[Element], words: Words) -> Atom | None:
    return None


def _year_pair(elements: Sequence[Element], words: Words) -> Atom | None:
    atom = _fiscal(elements, words)
    return replace(atom, bare_word=True) if atom else None


def _quarter(elements: Sequence[Element], words: Words) -> Atom | None:
    number = _get(elements, "qname", "ordinal")
    if number is None:
        number = _ordinal_dot(elements)
    if number is None or not 1 <= number <= 4:
        return None
    toward = "this" if _has(elements, "unit_year") else _toward(elements)
    year = _year_of(elements)
    return Atom("quarter", len(elements), year=year, number=number, toward=toward, rule="quarter")


def _ordinal_dot(elements: Sequence[Element]) -> int | None:
    return next((int(e.values["n"]) for e in elements if e.kind == "n"), None)


def _month_quarter(elements: Sequence[Element], words: Words) -> Atom | None:
    """`4-6月期`: a quarter named by its months, else the months."""
    numbers = [e.values["n"] for e in elements if e.kind == "n"]
    if len(numbers) < 2 or not any(e.kind == "-" for e in elements):
        return _business_year(elements, numbers[-1])
    first, last = numbers[-2:]
    if not 1 <= first <= last <= 12:
        return None
    year = _year_of(elements)
    if last - first == 2 and last % 3 == 0:
        return Atom("quarter", len(elements), year=year, number=last // 3, rule="quarter")
    ends = (Atom("month", 0, year, first), Atom("month", 0, year, last))
    return Atom("interval", len(elements), ends=ends, rule="range")


def _business_year(elements: Sequence[Element], month: int) -> Atom | None:
    """`2023年3月期`: the twelve months that end with this one."""
    year = _year_of(elements)
    if year is None or not 1 <= month <= 12:
        return None
    start = (year - 1, month + 1) if month < 12 else (year, 1)
    ends = (Atom("month", 0, *start), Atom("month", 0, year, month))
    return Atom("interval", len(elements), ends=ends, rule="range")


def _half(elements: Sequence[Element], words: Words) -> Atom | None:
    number = _get(elements, "halfname", "ordinal") or _ordinal_dot(elements)
    if number not in (1, 2):
        return None
    toward = "this" if _has(elements, "unit_year") else ""
    year = _year_of(elements)
    return Atom("half", len(elements), year=year, number=number, toward=toward, rule="quarter")


def _decade(elements: Sequence[Element], words: Words) -> Atom | None:
    value = _get(elements, "decade", "decname", "decword", "year", "n")
    return None if value is None or value % 10 else Atom("decade", len(elements), number=value, rule="decade")


def _century(elements: Sequence[Element], words: Words) -> Atom | None:
    number = _get(elements, "ordinal") or _ordinal_dot(elements)
    if number is None and (shift := _get(elements, "last", "next")) is None:
        return None
    return Atom("century", len(elements), number=number, rule="decade") if number and number < 22 else None


def _relday(elements: Sequence[Element], words: Words) -> Atom | None:
    return Atom(
        "day", len(elements), shift=_get(elements, "relday"), unit="day", part=_part(elements), rule="relative"
    )


def _relprev(elements: Sequence[Element], words: Words) -> Atom | None:
    return Atom(
        "day",
        len(elements),
        shift=_get(elements, "relprev"),
        unit="day",
        base="previous",
        part=_part(elements),
        rule="relative",
    )


def _part(elements: Sequence[Element]) -> str:
    return str(_get(elements, "part") or _get(elements, "with_part") or "")


def _season(elements: Sequence[Element], words: Words) -> Atom | None:
    return Atom(
        "season",
        len(elements),
        year=_year_of(elements),
        number=_get(elements, "season"),
        toward=_toward(elements),
        bare_word=len(elements) == 1,
        rule="season",
    )


def _relunit(elements: Sequence[Element], words: Words) -> Atom | None:
    unit, shift = _get(elements, "relunit") or (None, 0)
    side = ""
    if unit is None:
        unit, name = _get(elements, "unit_side")
        side = str(name).upper()
    if unit == "fiscal":
        month = words.facts.get("fiscal_month")
        return Atom("year", len(elements), shift=shift, unit="year", number=month, rule="relative")
    return Atom(unit, len(elements), shift=shift, unit=unit, side=side, rule="relative")


def _weekend(elements: Sequence[Element], words: Words) -> Atom | None:
    return Atom("weekend", len(elements), toward=_toward(elements), rule="weekday")


def _fiscal(elements: Sequence[Element], words: Words) -> Atom | None:
    pair = _get(elements, "pair")
    if pair is None:
        return Atom("year", len(elements), year=_year_of(elements), rule="date")
    first = int(pair[:4])
    last = int("".join(filter(str.isdecimal, pair[5:])))
    last = last if last > 99 else first // 100 * 100 + last
    if last < first:
        return None
    ends = (Atom("year", 0, year=first), Atom("year", 0, year=last))
    return Atom("interval", len(elements), ends=ends, rule="date")


def _unit(elements: Sequence[Element], words: Words) -> Atom | None:
    if _has(elements, "yearback"):
        return Atom("year", len(elements), shift=-1, unit="year", toward="last", rule="relative")
    unit, toward = _get(elements, "unit") or "year", _toward(elements)
    if _has(elements, "plural"):
        return None
    if unit not in _KINDS and unit not in ("night", "day"):
        return None
    base = "previous" if toward in ("same", "after", "earlier") else "anchor"
    shift = {"next": 1, "last": -1, "after": 1, "earlier": -1}.get(toward, 0)
    return Atom(
        unit if unit in _KINDS else "day",
        len(elements),
        shift=shift,
        unit=unit,
        toward=toward,
        base=base,
        rule="relative",
    )


def _same_period(elements: Sequence[Element], words: Words) -> Atom | None:
    year = _year_of(elements)
    return Atom("year", len(elements), year=year, shift=-1, unit="year", rule="same_period")


def _week_day(elements: Sequence[Element], words: Words) -> Atom | None:
    """`上周六`: the sixth day of last week; the word for day instead of a number is Sunday."""
    number = _get(elements[1:], "number") or 7
    if not 1 <= number <= 7:
        return None
    week = Atom("week", 0, shift=_get(elements, "relunit")[1], unit="week", rule="relative")
    return Atom("day", 2, weekday=number - 1, within=week, rule="weekday")


def _fiscal_year(elements: Sequence[Element], words: Words) -> Atom | None:
    year = _get(elements, "year", "n")
    first = year + (_get(elements, "era") or 0)
    return Atom("year", len(elements), year=first, number=words.facts.get("fiscal_month"), rule="date")


def _holiday(elements: Sequence[Element], words: Words) -> Atom | None:
    return Atom(
        "day",
        len(elements),
        year=_year_of(elements),
        unit=_get(elements, "holiday"),
        toward=_toward(elements),
        part=_part(elements),
        rule="holiday",
    )


_WEEKS = {"next": 1, "last": -1, "this": 0}


def _weekday(elements: Sequence[Element], words: Words) -> Atom:
    toward = _toward(elements)
    if words.flag("week_counts") and toward in _WEEKS:
        week = Atom("week", 0, shift=_WEEKS[toward], unit="week", rule="relative")
        weekday = _get(elements, "weekday")
        return Atom("day", len(elements), weekday=weekday, part=_part(elements), within=week, rule="weekday")
    return Atom(
        "day",
        len(elements),
        weekday=_get(elements, "weekday", "wshort"),
        toward=_toward(elements),
        part=_part(elements),
        bare_word=len(elements) == 1,
        rule="weekday",
    )


def _clock(elements: Sequence[Element], words: Words) -> Atom | None:
    text = _get(elements, "clock")
    part = _part(elements)
    if text is not None:
        time = clock_value(text, words)
    elif (named := _get(elements, "hourname")) is not None:
        time = (named, 0)
    else:
        numbers = [e.values.get("n", e.values.get("number", e.values.get("hourord"))) for e in elements]
        stated = [int(n) for n in numbers if n is not None]
        time = (stated[0], stated[1] if len(stated) > 1 else 0) if stated else None
        if time and _has(elements, "half_past"):
            time = (time[0] - 1, 30) if words.flag("half_before") else (time[0], 30)
        elif time and _has(elements, "half_after"):
            time = (time[0], 30)
    if time is None or not 0 <= time[0] <= 24 or not 0 <= time[1] < 60:
        return None
    hour = time[0] + 12 if part in ("AF", "EV", "NI") and 0 < time[0] < 12 else time[0]
    if part == "NI" and time[0] < 6:
        hour = time[0]
    return Atom(
        "minute",
        len(elements),
        hour=hour,
        minute=time[1],
        zone=_get(elements, "zone"),
        about=_has(elements, "about"),
        rule="clock",
    )


def _spoken(elements: Sequence[Element], words: Words) -> Atom | None:
    atom = _clock(elements, words)
    if atom is None or atom.hour is None or not 1 < atom.hour <= 24:
        return None
    digits = any(e.kind == "n" for e in elements)
    afternoon = not digits and not _part(elements) and atom.hour < 7
    return replace(atom, rule="spoken", hour=atom.hour + 12 * afternoon)


def _bare_part(elements: Sequence[Element], words: Words) -> Atom | None:
    part = _part(elements)
    if _has(elements, "this"):
        return Atom("day", len(elements), shift=0, unit="day", part=part, rule="relative")
    if _has(elements, "last"):
        return Atom("day", len(elements), shift=-1, unit="day", part=part, rule="relative")
    return Atom("part", len(elements), part=part, rule="part")


def _year(elements: Sequence[Element], words: Words) -> Atom | None:
    marked = _has(elements, "year_noun") or _has(elements, "year_mark")
    year = _year_of(elements)
    short = year is not None and year < 100
    if year is None or (short and len(elements[0].values) == 1 and not 10 <= year <= 99):
        return None
    return Atom("year", len(elements), year=year, bare=not marked and not short, rule="date")


_BUILDERS: dict[str, Callable[[Sequence[Element], Words], Atom | None]] = {
    "iso": _iso,
    "ymd": _date,
    "date": _date,
    "us_date": _date,
    "cjk_month": _date,
    "month_year": _date,
    "day_mark": _date,
    "bare_day": _bare_day,
    "month": _date,
    "weekday_day": _weekday_day,
    "ago": _ago,
    "ahead": _ahead,
    "later": _later,
    "same_period": _same_period,
    "span": _nothing,
    "every": _nothing,
    "pair": _year_pair,
    "quarter": _quarter,
    "half": _half,
    "month_quarter": _month_quarter,
    "relunit": _relunit,
    "week_day": _week_day,
    "fiscal_year": _fiscal_year,
    "md": _date,
    "hour": _clock,
    "decade": _decade,
    "century": _century,
    "relprev": _relprev,
    "relday": _relday,
    "season": _season,
    "weekend": _weekend,
    "fiscal": _fiscal,
    "unit": _unit,
    "holiday": _holiday,
    "weekday": _weekday,
    "clock": _clock,
    "spoken": _spoken,
    "part": _bare_part,
    "year": _year,
    "short_year": _year,
}
