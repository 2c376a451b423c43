"""Stretches longer than a day as words state them: weeks, quarters, seasons, years, decades."""

from __future__ import annotations

from collections.abc import Callable

from crawler.normalize.dates.atoms.atom import GRAINS, Atom
from crawler.normalize.dates.atoms.parts import Parts

__all__ = ["SPANS"]


def _counted(parts: Parts, count: int) -> Atom:
    unit = parts.get("unit")
    grain = unit if unit in GRAINS else "day"
    return Atom(grain, shift=count, unit=unit, about=parts.has("about"), rule="relative")


def _ago(parts: Parts) -> Atom | None:
    if parts.get("number", "n") is None and (parts.has("plural") or not parts.words.spaced):
        return None  # "years ago" is no date
    toward = "ago_soft" if parts.has("ago_soft") else ""
    atom = _counted(parts, -parts.count)._replace(rule="ago", toward=toward)
    if atom.grain == "year" and parts.has("exactly"):  # "il y a 75 ans jour pour jour"
        return Atom("day", shift=0, unit="day", within=atom, rule="anniversary")
    return atom


def _ahead(parts: Parts) -> Atom | None:
    if parts.get("number", "n") is None and parts.has("plural"):
        return None  # "in coming months"
    if parts.get("unit") == "half":
        return None  # "cut in half"
    toward = "ahead_soft" if parts.has("ahead_soft") else "ahead"
    return _counted(parts, parts.count)._replace(toward=toward)


def _later(parts: Parts) -> Atom | None:
    """Counted from what was spoken of; "three weeks before" may go on to say before what."""
    if parts.get("number", "n") is None and parts.has("plural"):
        return None
    back = not parts.has("later_post")
    count = -parts.count if back else parts.count
    rule = "clause" if parts.has("before_post") or parts.has("after_post") else "relative"
    rule = "earlier" if parts.has("earlier_post") else rule
    return _counted(parts, count)._replace(base="previous", rule=rule)


def _nothing(_: Parts) -> Atom | None:
    return None


def _unit(parts: Parts) -> Atom | None:
    if parts.has("yearback"):
        return Atom("year", shift=-1, unit="year", toward="last", rule="relative")
    unit, toward = parts.get("unit") or "year", parts.toward
    if unit == "decade" and toward in ("next", "last"):
        return None  # "over the next decade" is ten years
    if parts.has("plural") or (unit not in GRAINS and unit != "night"):
        return None
    if (unit == "day" and toward in ("next", "last")) or (unit == "decade" and toward == "last"):
        return None  # "the last day" of something; "the last decade" is ten years
    return Atom(
        unit if unit in GRAINS else "day",
        shift={"next": 1, "last": -1, "after": 1, "earlier": -1}.get(toward, 0),
        unit=unit,
        toward=toward,
        base="previous" if toward in ("same", "after", "earlier") else "anchor",
        rule="relative",
    )


def _relunit(parts: Parts) -> Atom | None:
    if (stated := parts.get("unit_side")) is not None:
        unit, side = stated
        return _unit_side(unit, side, parts)
    unit, shift, *told = parts.get("relunit", "unit_within")
    if told:  # "im Vormonat": counted from what was spoken of
        toward = "after" if shift > 0 else "earlier"
        return Atom(unit, shift=shift, unit=unit, base="previous", toward=toward, rule="relative")
    if unit in ("full_year", "new_year"):
        return Atom("year", shift=shift, unit="year", rule=unit)
    if unit == "fiscal":
        month = parts.words.facts.get("fiscal_month")
        return Atom("year", shift=shift, unit="year", number=month, rule="relative")
    return Atom(unit, shift=shift, unit=unit, rule="relative")


def _unit_side(unit: str, side: str, parts: Parts) -> Atom | None:
    """`year-end`, `year-end 1989`, `2008年末`, `6月初`."""
    side, year, numbers = side.upper(), parts.year, parts.numbers[-1:]
    if year is None and not numbers:
        return Atom(unit, shift=0, unit=unit, side=side, rule="relative")
    if unit == "year" and year is None and numbers and numbers[0] > 9:
        year = numbers[0]  # "22年末"
    if unit == "year" and year is not None:
        return Atom("year", year=year, side=side, rule="date")
    if unit == "month" and numbers and numbers[0] < 13:
        return Atom("month", year, numbers[0], side=side, rule="date")
    return None


def _same_period(parts: Parts) -> Atom | None:
    return Atom("year", year=parts.year, shift=-1, unit="year", rule="same_period")


def _quarter(parts: Parts) -> Atom | None:
    number = parts.get("qname") or parts.ordinal
    return _of_year("quarter", number, parts) if number in (1, 2, 3, 4) else None


def _elided(parts: Parts) -> Atom | None:
    """`in the third`, after another quarter was named."""
    number = parts.get("ordinal")
    return Atom("quarter", number=number, rule="elided") if number in (1, 2, 3, 4) else None


_MONTHS_OF = {"month": 1, "quarter": 3}


def _first_units(parts: Parts) -> Atom | None:
    """`the first nine months of 2025`."""
    unit = next((e.values["unit"] for e in parts.elements if "unit" in e.values), None)
    if unit == "year":
        unit = next((v for e in parts.elements if (v := e.values.get("unit")) in _MONTHS_OF), None)
    unit = unit or ("month" if parts.has("month_noun") else None)
    count = next(
        (
            n
            for e in parts.elements
            if "firsts" not in e.values and (n := e.values.get("number", e.values.get("n")))
        ),
        0,
    )
    last = count * _MONTHS_OF.get(unit or "", 0) or 3 * (parts.get("qname") or 0)
    if not 1 < last <= 12:
        return None
    shift = {"last": -1, "next": 1}.get(parts.toward, 0)
    shift = (parts.get("relunit") or ("year", shift))[1]
    year = Atom("year", year=parts.year, shift=None if parts.year else shift, unit="year")
    alone = not (parts.year or parts.has("unit_year") or parts.has("firsts_alone"))
    return Atom(
        "interval",
        ends=(Atom("month", month=1, within=year), Atom("month", month=last, within=year)),
        rule="first_months" if alone and parts.has("unit_month") else "range",
    )


def _months_to(parts: Parts) -> Atom | None:
    """`the three months to the end of March`, `the quarter through June`, `the year to January`."""
    year, last = parts.year, parts.get("month", "mshort")
    count = parts.get("number", "n") if parts.has("unit_month") else 12
    count = 3 if parts.has("unit_quarter") else count or 0
    if not 1 < count <= 12:
        return None
    if count == 3 and last % 3 == 0:
        return Atom("quarter", year=year, number=last // 3, rule="quarter")
    first, crosses = (last - count) % 12 + 1, last < count
    ends = (Atom("month", year and year - crosses, first), Atom("month", year, last))
    return Atom("interval", ends=ends, rule="months")


def _last_units(parts: Parts) -> Atom | None:
    """`the last three months of 2025`: up to its December."""
    count = parts.get("number", "n") or 0
    if not 1 < count < 12:
        return None
    tail = Parts(parts.elements[-2:], parts.words).toward  # but for the word before the months
    shift = {"last": -1, "next": 1}.get(tail, 0)
    year = Atom("year", year=parts.year, shift=None if parts.year else shift, unit="year")
    first, last = (Atom("month", month=n, within=year) for n in (13 - count, 12))
    return Atom("interval", ends=(first, last), rule="range")


def _anaphor(parts: Parts) -> Atom:
    """`in the quarter`, `for the year`: the one that was spoken of."""
    unit = parts.get("unit") or "period"
    grain = unit if unit in GRAINS else "quarter"
    return Atom(grain, shift=0, unit=unit, base="previous", toward="same", rule="anaphor")


def _both_parts(parts: Parts) -> Atom | None:
    """`the second and third quarters`, `im 17. und 18. Jahrhundert`, `fünfziger und sechziger Jahre`."""
    found = [e.values[k] for e in parts.elements for k in _COUNTED if k in e.values]
    if len(found) != 2 or found[0] >= found[1]:
        return None
    if parts.has("decname"):
        grain = "decade"
    else:
        grain = "quarter" if parts.has("quarter_noun_") else "century"
    if found[1] > {"quarter": 4, "century": 21}.get(grain, 90):
        return None
    rule = "quarter" if grain == "quarter" else "decade"
    start, end = (Atom(grain, year=parts.year, number=n, rule=rule) for n in found)
    return Atom("interval", ends=(start, end), rule="range")


_COUNTED = ("ordinal", "n", "decname")


def _last_quarter(parts: Parts) -> Atom | None:
    """`the last quarter of 2025` is its fourth."""
    return _of_year("quarter", 4, parts)


def _half(parts: Parts) -> Atom | None:
    number = parts.get("halfname") or parts.ordinal
    return _of_year("half", number, parts) if number in (1, 2) else None


def _of_year(grain: str, number: int, parts: Parts) -> Atom:
    toward = "this" if parts.has("unit_year") else parts.toward
    return Atom(grain, year=parts.year, number=number, toward=toward, rule="quarter")


def _month_quarter(parts: Parts) -> Atom | None:
    """`4-6月期`: a quarter named by its months, else the months."""
    numbers, year = parts.numbers, parts.year
    if len(numbers) < 2 or not any(element.kind == "-" for element in parts.elements):
        return _business_year(year, numbers[-1])
    first, last = numbers[-2:]
    if not 1 <= first <= last <= 12:
        return None
    if last - first == 2 and last % 3 == 0:
        return Atom("quarter", year=year, number=last // 3, rule="quarter")
    ends = (Atom("month", year, first), Atom("month", year, last))
    return Atom("interval", ends=ends, rule="range")


def _business_year(year: int | None, month: int) -> Atom | None:
    """`2023年3月期`: the twelve months that end with this one."""
    if year is None or not 1 <= month <= 12:
        return None
    start = (year - 1, month + 1) if month < 12 else (year, 1)
    ends = (Atom("month", *start), Atom("month", year, month))
    return Atom("interval", ends=ends, rule="range")


def _season(parts: Parts) -> Atom | None:
    return Atom(
        "season",
        year=parts.year,
        number=parts.get("season"),
        toward=parts.toward,
        bare_word=len(parts.elements) == 1,
        weak=parts.has("the") and not parts.toward,
        rule="season",
    )


def _weekend(parts: Parts) -> Atom | None:
    return Atom("weekend", toward=parts.toward, rule="weekday")


def _decade(parts: Parts) -> Atom | None:
    value = parts.get("decade", "decname", "decword", "year", "n")
    latest = parts.words.facts.get("hundreds", 1800)
    if value is not None and value % 100 == 0 and 1000 <= value <= latest:
        return Atom("century", number=value // 100 + 1, rule="decade")  # "the 1800s"
    return (
        Atom("decade", number=value, rule="decade")
        if value is not None and value % 10 == 0
        else None
    )


def _decade_bare(parts: Parts) -> Atom | None:
    """`En los ochenta era concejal`, where no noun follows."""
    atom = _decade(parts) if parts.words.flag("bare_decades") else None
    return atom and atom._replace(rule="clause")


def _century(parts: Parts) -> Atom | None:
    number, named = parts.ordinal, parts.get("centword")
    if named:
        return Atom("century", number=named, weak=True, rule="century")
    return Atom("century", number=number, rule="decade") if number and number < 22 else None


def _year(parts: Parts) -> Atom | None:
    year = parts.year
    if year is None:
        return None
    short = year < 100
    if short and len(parts.elements[0].values) == 1 and year < 10:
        return None
    marked = any(map(parts.has, ("year_noun", "year_mark", "first_year", "ignore")))
    bare = not (short or marked)
    return Atom("year", year=year, bare=bare, rule="date")


def _this_year(parts: Parts) -> Atom | None:
    """`este 2023`: the year of the text or one beside it, and no number of things."""
    year = _year(parts)
    return year._replace(toward="this") if year else None


def _fiscal_year(parts: Parts) -> Atom | None:
    """A business year, from the month that the language's country begins it with."""
    year = parts.get("year", "n") + (parts.get("era") or 0)
    return Atom("year", year=year, number=parts.words.facts.get("fiscal_month"), rule="date")


def _fiscal(parts: Parts) -> Atom | None:
    pair = parts.get("pair")
    if pair is None:
        return Atom("year", year=parts.year, rule="date")
    first = int(pair[:4])
    last = int("".join(filter(str.isdecimal, pair[5:])))
    last = last if last > 99 else first // 100 * 100 + last
    if last < first or (len(pair) < _FULL and pair[4] == "/" and _is_of_law(first, last)):
        return None
    ends = (Atom("year", year=first), Atom("year", year=last))
    return Atom("interval", ends=ends, rule="date")


_FULL = 9  # characters of two years in full


def _is_of_law(first: int, last: int) -> bool:
    """`directive 2010/75`, but no `season 2010/11` and no `by 2040/50`."""
    return first > _COUNTED_LAWS and last - first > 1 and bool(first % 10 or last % 10)


_COUNTED_LAWS = 1956  # from which on a number behind a slash may count the laws of the year


def _year_pair(parts: Parts) -> Atom | None:
    atom = _fiscal(parts)
    return atom._replace(bare_word=True) if atom else None


SPANS: dict[str, Callable[[Parts], Atom | None]] = {
    "ago": _ago,
    "ahead": _ahead,
    "later": _later,
    "span": _nothing,
    "every": _nothing,
    "unit": _unit,
    "relunit": _relunit,
    "same_period": _same_period,
    "quarter": _quarter,
    "elided": _elided,
    "first_units": _first_units,
    "last_units": _last_units,
    "months_to": _months_to,
    "last_quarter": _last_quarter,
    "anaphor": _anaphor,
    "both_parts": _both_parts,
    "half": _half,
    "month_quarter": _month_quarter,
    "season": _season,
    "weekend": _weekend,
    "decade": _decade,
    "decade_bare": _decade_bare,
    "century": _century,
    "year": _year,
    "short_year": _year,
    "this_year": _this_year,
    "fiscal_year": _fiscal_year,
    "fiscal": _fiscal,
    "pair": _year_pair,
}
