"""Elements made one point of the calendar: a day and its hour, a month and its year, the end of a week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.atoms.clocks import LATE_PARTS
from crawler.normalize.dates.words.elements import Element

__all__ = ["POINTS", "atoms_of", "same_day", "timed"]


def atoms_of(elements: Sequence[Element]) -> list[Atom]:
    """The atoms among some elements, in their order."""
    return [e.values["atom"] for e in elements if "atom" in e.values]


def timed(elements: Sequence[Element]) -> Atom | None:
    """A day and its hour: `Friday at 8 p.m.`; or an hour and the part of day that settles it."""
    atoms = atoms_of(elements)
    clock = next(atom for atom in atoms if atom.grain == "minute")
    day = next((atom for atom in atoms if atom.grain == "day"), None)
    part = next((atom.part for atom in atoms if atom.part), "")
    hour = clock.hour or 0
    if part in LATE_PARTS and 0 < hour < 12 and not (part == "NI" and hour < 6):
        hour += 12
    if part == "MO" and clock.rule == "spoken" and hour > 12:
        hour -= 12
    if day is None:
        return clock._replace(hour=hour) if part else None
    if clock.weekday is not None or clock.day or clock.shift is not None or day.ends:
        return None
    return day._replace(
        grain="minute",
        bare_word=False,
        hour=hour,
        minute=clock.minute,
        zone=clock.zone,
        number=12 if clock.rule == "clock12" and not day.within else day.number,
        about=clock.about or any("about" in e.values for e in elements),
    )


def _parted(elements: Sequence[Element]) -> Atom | None:
    atoms = atoms_of(elements)
    day = next(atom for atom in atoms if atom.grain == "day")
    part = next(atom for atom in atoms if atom.grain == "part")
    return day._replace(part=part.part, bare_word=False)


def _nested(elements: Sequence[Element]) -> Atom | None:
    """`the Tuesday of last week`, `August of last year`: the finer within the coarser one."""
    first, last = atoms_of(elements)
    if (whole := _halved(first, last) or _halved(last, first)) is not None:
        return whole
    if first.grain == last.grain:
        return first._replace(side=last.side) if last.side and last.year is None else None
    fine, coarse = (first, last) if _size(first) < _size(last) else (last, first)
    if fine.rule == "elided":
        return None  # "nella seconda, nel 2008"
    if fine is first and fine.grain == "season" and fine.bare_word and coarse.base == "previous":
        return None  # "the wall would fall two years later"
    ago = coarse.unit == "year" and coarse.base == "anchor" and (coarse.shift or 0) < 0
    named = coarse is first and fine.weekday is not None and not fine.day
    told = fine.base == "anchor" and fine.shift is not None and fine.grain in _OF_OLD
    ago |= told and fine.shift == 0 and _is_same_day(elements)
    if ago and (told or named):
        return fine._replace(within=coarse, rule="anniversary")  # "today ten years ago"
    if _size(fine) >= _size(coarse) or not _is_open(fine) or not _fits(fine, coarse):
        return None
    if coarse.rule == "clause" or (coarse is first and not _may_lead(coarse, fine)):
        return None
    toward = fine.toward if coarse.grain == "month" else ""
    number = None if fine.grain == "minute" else fine.number
    return fine._replace(within=coarse, bare_word=False, toward=toward, number=number)


_OF_OLD = ("day", "week", "month")


def _is_same_day(elements: Sequence[Element]) -> bool:
    """`On this day in 1985`: a year stated behind the day, which no comma parts."""
    first, last = atoms_of(elements)
    stated = first.grain == "day" and last.grain == "year" and last.year is not None
    return stated and len(elements) > 2 and all("in" in e.values for e in elements[1:-1])


def _halved(half: Atom, whole: Atom) -> Atom | None:
    """`the second half of March` is late March."""
    if half.grain != "half" or half.year is not None or whole.grain not in ("month", "week"):
        return None
    return whole._replace(side="START" if half.number == 1 else "END")


def _is_open(fine: Atom) -> bool:
    """Does it leave open of which year or week it is?"""
    settled = fine.year is not None or fine.shift is not None
    return not (settled or fine.within or fine.open or fine.ends)


def _fits(fine: Atom, coarse: Atom) -> bool:
    """A weekday lies in a week or a month, never in a year; a month holds days alone."""
    if coarse.grain == "month":
        if fine.grain == "weekend":
            return fine.toward == "last" or bool(fine.number)
        return fine.weekday is not None or bool(fine.day and not fine.month)
    if coarse.grain == "week" and fine.month:
        return False  # "a week later, on 9 April"
    return not (coarse.grain == "year" and fine.weekday is not None and not fine.day)


def _may_lead(coarse: Atom, fine: Atom) -> bool:
    """`next month the 3rd`, `1989 third quarter`, but no `2019, lundi` and no `mars lundi`."""
    if coarse.grain == "month" and coarse.shift is None:
        return fine.weekday is not None and fine.toward == "last"  # "nisanın son cuma günü"
    return coarse.year is None or fine.grain in _PARTS_OF_YEAR


_PARTS_OF_YEAR = ("quarter", "half", "season")
_SIZES = {
    "minute": 0,
    "part": 0,
    "day": 1,
    "weekend": 2,
    "week": 3,
    "month": 4,
    "quarter": 5,
    "season": 5,
}
_SIZES |= {"half": 6, "year": 7, "decade": 8, "century": 9, "interval": 9, "offset": 9}


def _size(atom: Atom) -> int:
    return _SIZES[atom.grain]


def _offset_day(elements: Sequence[Element]) -> Atom | None:
    """`two days after Christmas`: the day, moved."""
    offset, day = atoms_of(elements)
    return None if day.ends or day.open else day._replace(plus=offset.plus, led=True)


def _zoned(elements: Sequence[Element]) -> Atom | None:
    """`GMT 14.30`: the zone before the hour."""
    atom = atoms_of(elements)[0]
    return atom._replace(zone=next(e.values["zone"] for e in elements if "zone" in e.values))


def same_day(elements: Sequence[Element]) -> Atom | None:
    """`tomorrow, Friday`, `Friday (24 May)`: one day said twice."""
    first, second = atoms_of(elements)
    if len(elements) > 3 and first.weekday is not None and not first.day:
        return second._replace(part=first.part) if second.day and second.month else None
    if first.rule == "holiday":
        return second if second.day and second.month else None
    if first == Atom("day", weekday=first.weekday, bare_word=True, rule="weekday"):
        stated = second.rule in ("numeric", "iso") and second.grain == "day"
        return second._replace(weekday=first.weekday) if stated else None  # "Friday, 24/05/2024"
    if first.month and first.day and (first.year or first.rule == "date"):
        return first._replace(weekday=second.weekday) if _is_weekday(first, second) else None
    if first.shift is None or first.base != "anchor" or second.shift is not None or second.toward:
        return None
    if second.day and second.month:
        return second
    if second.day and len(elements) == 2:
        return first._replace(part=second.part)  # "あす4日午後"
    return first if second.weekday is not None and not second.day else None


def _is_weekday(day: Atom, named: Atom) -> bool:
    """Is a weekday that of the date before it: `on 4 April 2021, a Sunday`?"""
    if named.weekday is None or named.day or named.toward or day.weekday is not None:
        return False
    if day.year is None:  # "le 7 mars, samedi"
        alone = Atom("day", weekday=named.weekday, bare_word=True, rule="weekday")
        return named == alone and not day.part
    year, month, number = day.year or 0, day.month or 0, day.day or 0
    try:
        return date(year, month, number).weekday() == named.weekday
    except ValueError:
        return False


def _century_decade(elements: Sequence[Element]) -> Atom | None:
    """`the 60s of the 19th century`, `20世纪60年代`: the decade of that century."""
    by_grain = {atom.grain: atom.number or 0 for atom in atoms_of(elements)}
    if by_grain.keys() != {"decade", "century"}:
        return None
    number = (by_grain["century"] - 1) * 100 + by_grain["decade"] % 100
    return Atom("decade", number=number, rule="decade")


def _week_of(elements: Sequence[Element]) -> Atom | None:
    """`the week of 21 September`: the week that holds the day."""
    *weekend, atom = atoms_of(elements)
    if atom.grain != "day" or atom.unit:
        return None
    return atom._replace(part="WE") if weekend else atom._replace(unit="week_of")


def _side(elements: Sequence[Element]) -> Atom | None:
    found = atoms_of(elements)
    if len(found) == 1 and found[0].grain == "half" and "unit" in elements[-1].values:
        unit = elements[-1].values["unit"]  # "the second half of the week"
        side = "START" if found[0].number == 1 else "END"
        return Atom(unit, shift=0, unit=unit, side=side, led=True, rule="relative")
    side = next((e.values[k] for e in elements for k in ("side", "side_post") if k in e.values), "")
    if not found:
        unit = next(e.values["unit"] for e in elements if "unit" in e.values)
        if unit not in _SIZES or unit == "day" or "plural" in elements[-1].values:
            return None  # "im Laufe der Jahre"
        found = [Atom(unit, shift=0, unit=unit, rule="relative")]
    atom = found[0]
    if side == "MID" and atom.day:
        return None  # "the rest of the Oct. 7 attackers"
    begins = any("starting" in e.values for e in elements)
    if begins and atom.grain == "day" and not atom.open:
        return atom._replace(open="from", led=True)  # "beginning Sept. 15"
    return atom._replace(side=side, led=True) if not atom.open else None


def _edge_day(elements: Sequence[Element]) -> Atom | None:
    """`the last day of the month`: the first or the last one, of no other number."""
    last = any("last" in e.values for e in elements)
    if not last and not any("firsts" in e.values for e in elements):
        return None
    whole = _side([e for e in elements if "unit_day" not in e.values])
    return whole._replace(side="LAST" if last else "FIRST") if whole else None


def _edge_week(elements: Sequence[Element]) -> Atom | None:
    """`the first week of May`, `the last week of June`: a part of the month."""
    last = any("last" in e.values for e in elements)
    first = any(e.values.get("ordinal") == 1 for e in elements)
    atom = atoms_of(elements)[0]
    return atom._replace(side="LATE" if last else "START" if first else "MID", led=True)


POINTS: dict[str, Callable[[Sequence[Element]], Atom | None]] = {
    "timed": timed,
    "parted": _parted,
    "nested": _nested,
    "nested_close": _nested,
    "century_decade": _century_decade,
    "week_of": _week_of,
    "zoned": _zoned,
    "offset_day": _offset_day,
    "same_day": same_day,
    "side": _side,
    "edge_day": _edge_day,
    "edge_week": _edge_week,
}
