"""Elements that belong together: a day and its hour, a month and its year, the ends of a range."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.atoms.clocks import LATE_PARTS
from crawler.normalize.dates.elements import Element

__all__ = ["combine"]


def combine(name: str, elements: Sequence[Element]) -> Atom | None:
    """One atom of the elements of a rule, None where they are no unit of meaning."""
    return _COMBINERS[name](elements)


def _atoms(elements: Sequence[Element]) -> list[Atom]:
    return [e.values["atom"] for e in elements if "atom" in e.values]


def _timed(elements: Sequence[Element]) -> Atom | None:
    atoms = _atoms(elements)
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
        about=clock.about or any("about" in e.values for e in elements),
    )


def _parted(elements: Sequence[Element]) -> Atom | None:
    atoms = _atoms(elements)
    day = next(atom for atom in atoms if atom.grain == "day")
    part = next(atom for atom in atoms if atom.grain == "part")
    return day._replace(part=part.part, bare_word=False)


def _nested(elements: Sequence[Element]) -> Atom | None:
    """`the Tuesday of last week`, `August of last year`: the finer within the coarser one."""
    first, last = _atoms(elements)
    if (whole := _halved(first, last) or _halved(last, first)) is not None:
        return whole
    if first.grain == last.grain:
        return first._replace(side=last.side) if last.side and last.year is None else None
    fine, coarse = (first, last) if _size(first) < _size(last) else (last, first)
    ago = coarse.unit == "year" and coarse.base == "anchor" and (coarse.shift or 0) < 0
    named = coarse is first and fine.weekday is not None and not fine.day
    told = fine.base == "anchor" and fine.shift is not None and fine.grain in _OF_OLD
    if ago and (told or named):
        return fine._replace(within=coarse, rule="anniversary")  # "today ten years ago"
    if _size(fine) >= _size(coarse) or not _is_open(fine) or not _fits(fine, coarse):
        return None
    if coarse is first and not _may_lead(coarse, fine):
        return None
    toward = fine.toward if coarse.grain == "month" else ""
    return fine._replace(within=coarse, bare_word=False, toward=toward)


_OF_OLD = ("day", "week", "month")


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
    offset, day = _atoms(elements)
    return None if day.ends or day.open else day._replace(plus=offset.plus, led=True)


def _zoned(elements: Sequence[Element]) -> Atom | None:
    """`GMT 14.30`: the zone before the hour."""
    atom = _atoms(elements)[0]
    return atom._replace(zone=next(e.values["zone"] for e in elements if "zone" in e.values))


def _same_day(elements: Sequence[Element]) -> Atom | None:
    """`tomorrow, Friday`, `Friday (24 May)`: one day said twice."""
    first, second = _atoms(elements)
    if len(elements) > 3 and first.weekday is not None and not first.day:
        return second._replace(part=first.part) if second.day and second.month else None
    if first.rule == "holiday":
        return second if second.day and second.month else None
    if first.shift is None or first.base != "anchor" or second.shift is not None or second.toward:
        return None
    if second.day and second.month:
        return second
    if second.day and len(elements) == 2:
        return first._replace(part=second.part)  # "あす4日午後"
    return first if second.weekday is not None and not second.day else None


def _century_decade(elements: Sequence[Element]) -> Atom | None:
    """`the 60s of the 19th century`, `20世纪60年代`: the decade of that century."""
    by_grain = {atom.grain: atom.number or 0 for atom in _atoms(elements)}
    if by_grain.keys() != {"decade", "century"}:
        return None
    number = (by_grain["century"] - 1) * 100 + by_grain["decade"] % 100
    return Atom("decade", number=number, rule="decade")


def _week_of(elements: Sequence[Element]) -> Atom | None:
    """`the week of 21 September`: the week that holds the day."""
    *weekend, atom = _atoms(elements)
    if atom.grain != "day" or atom.unit:
        return None
    return atom._replace(part="WE") if weekend else atom._replace(unit="week_of")


def _side(elements: Sequence[Element]) -> Atom | None:
    found = _atoms(elements)
    if len(found) == 1 and found[0].grain == "half" and "unit" in elements[-1].values:
        unit = elements[-1].values["unit"]  # "the second half of the week"
        side = "START" if found[0].number == 1 else "END"
        return Atom(unit, shift=0, unit=unit, side=side, led=True, rule="relative")
    side = next((e.values[k] for e in elements for k in ("side", "side_post") if k in e.values), "")
    if not found:
        unit = next(e.values["unit"] for e in elements if "unit" in e.values)
        if unit not in _SIZES or unit == "day":
            return None
        found = [Atom(unit, shift=0, unit=unit, rule="relative")]
    atom = found[0]
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
    atom = _atoms(elements)[0]
    return atom._replace(side="LATE" if last else "START" if first else "MID", led=True)


def _ends(elements: Sequence[Element]) -> list[Atom]:
    """The atoms, and bare numbers as days of a month that the other end names."""
    found = []
    for element in elements:
        if "atom" in element.values:
            found.append(element.values["atom"])
        elif element.kind in "no" and not any(role in element.values for role in ("from", "to")):
            number = element.values.get("n", element.values.get("ordinal"))
            clock = next((a for a in _atoms(elements) if a.grain == "minute"), None)
            if clock is not None and element.kind == "n":
                found.append(_hour_beside(clock, number))
            else:
                found.append(Atom("day", day=number, rule="date"))
    return found


def _hour_beside(clock: Atom, hour: int) -> Atom:
    """`between 8 and 9 p.m.`, `from 9 to 5 p.m.`: of the half of the day that comes before."""
    late = clock.rule == "clock12" and hour < 12 and hour + 12 <= (clock.hour or 0)
    return Atom("minute", hour=hour + 12 * late, rule="spoken")


def _range(elements: Sequence[Element]) -> Atom | None:
    return _between(_ends(elements))


def _between(ends: Sequence[Atom]) -> Atom | None:
    if len(ends) != 2:
        return None
    start, end = ends
    if any(
        end.ends or end.open or (end.day is not None and not 1 <= end.day <= 31) for end in ends
    ):
        return None
    grains = {start.grain, end.grain}
    if start.year is not None and (end.year is not None or end.within):
        grains.discard("year")  # "between 1964 and 30 April of this year"
    if len(grains) > 1 and not grains <= {"day", "minute", "month"}:
        return None
    if start.grain == "day" and end.grain == "month" and start.day and not start.month:
        return None
    if start.grain == "day" and end.grain == "minute" and _is_bare_hour(end):
        return None  # "until Tuesday until 6 p.m."
    return Atom("interval", ends=(start, end), rule="range")


def _is_bare_hour(atom: Atom) -> bool:
    dated = atom.day or atom.unit or atom.weekday is not None or atom.shift is not None
    return atom.grain == "minute" and not dated


def _night(elements: Sequence[Element]) -> Atom | None:
    if not any("night" in e.values or "night_span" in e.values for e in elements):
        told = [e for e in elements if "atom" in e.values]  # "مساء اليوم الجمعة"
        day = _same_day(told[-2:]) if len(told) == 3 else None
        return day._replace(part=_atoms(told)[0].part) if day else None
    ends = [end for end in _ends(elements) if end.grain != "part"]
    if len(ends) == 1:
        evening = ends[0]._replace(part="NI")
        return Atom("interval", ends=(evening, ends[0]), rule="night")
    return found._replace(rule="night") if (found := _between(ends)) else None


def _pair(elements: Sequence[Element]) -> Atom | None:
    """`5 and 6 March`, `5, 6 and 7 March`, `July and August`: those that follow each other."""
    ends = _ends(elements)
    pairs = list(pairwise(ends))
    if not pairs or not all(_follows(*pair) for pair in pairs):
        return None
    return Atom("interval", ends=(ends[0], ends[-1]), rule="range", bare=ends[0].bare)


def _follows(start: Atom, end: Atom) -> bool:
    if start.grain != end.grain or start.open or end.open or start.ends or end.ends:
        return False
    if start.weekday is not None and end.weekday is not None and not (start.day or end.day):
        return (end.weekday - start.weekday) % 7 == 1
    if start.grain == "day":
        apart = start.month and end.month
        return bool(start.day and end.day and end.day == start.day + 1 and not apart)
    if start.grain == "month":
        return bool(start.month and end.month and end.month == start.month % 12 + 1)
    return bool(start.year and end.year and end.year == start.year + 1)


def _nested_range(elements: Sequence[Element]) -> Atom | None:
    """`8 to 9 February last year`: both ends within the longer stretch."""
    whole, outer = _atoms(elements)
    if whole.ends is None or whole.open or any(end.year or end.within for end in whole.ends):
        return None
    start, end = (
        end._replace(within=outer) if end.month or end.weekday is not None else end
        for end in whole.ends
    )
    return whole._replace(ends=(start, end))


def _day_hours(elements: Sequence[Element]) -> Atom | None:
    """`Sunday from 2 to 5 a.m.`: the hours are of the day; those past midnight of the next one."""
    day, hours = _atoms(elements)
    if hours.ends is None or hours.open or day.grain != "day" or day.ends or day.open:
        return None
    start, end = hours.ends
    if not all(map(_is_bare_hour, hours.ends)):
        return None
    late = (end.hour or 0, end.minute) < (start.hour or 0, start.minute)
    first, last = (
        day._replace(grain="minute", hour=e.hour, minute=e.minute, zone=e.zone, bare_word=False)
        for e in hours.ends
    )
    return hours._replace(ends=(first, last._replace(plus=day.plus + late)))


def _day_open(elements: Sequence[Element]) -> Atom | None:
    """`Friday from 4 a.m.`, `until Wednesday until 8`: open from or to that hour of the day."""
    atom = _timed([e for e in elements if "atom" in e.values])
    link = next((e for e in reversed(elements) if not _OPENS.keys().isdisjoint(e.values)), None)
    if atom is None or link is None or any(a.open or a.ends for a in _atoms(elements)):
        return None
    names = [name for name in _OPENS if name in link.values]
    return atom._replace(open=_OPENS[names[0]], led=True)


_OPENS = {"since": "since", "starting": "from", "begin": "begin", "from": "from"}
_OPENS |= {"until": "until", "by": "by", "term": "term"}


def _open(name: str, *, plain_past: bool = False) -> Callable[[Sequence[Element]], Atom | None]:
    def opened(elements: Sequence[Element]) -> Atom | None:
        atom = _atoms(elements)[0]
        if atom.open or atom.ends:
            return None
        past = plain_past and atom.shift is not None and atom.shift < 0  # "from a year earlier"
        return atom._replace(open="" if past else name, led=True)

    return opened


def _about(elements: Sequence[Element]) -> Atom | None:
    return _atoms(elements)[0]._replace(about=True, led=True)


def _lead(elements: Sequence[Element]) -> Atom | None:
    """A preposition makes a bare name a date; one that only means *of* does not."""
    led = any(role in e.values for e in elements for role in ("in", "the", "for", "in_post"))
    atom = _atoms(elements)[0]
    if atom.open and elements[-1].values.get("atom") is atom:
        return None  # a relative pronoun or an adverb: "die seit dem 21. August"
    atom = atom._replace(led=led, weak=not led)
    if atom.toward or not any("for" in e.values for e in elements):
        return atom
    if atom.ends and not atom.within:
        start, end = (end if end.toward else end._replace(toward="for") for end in atom.ends)
        return atom._replace(ends=(start, end))
    return atom._replace(toward="for") if atom.grain in ("day", "minute", "weekend") else atom


_COMBINERS: dict[str, Callable[[Sequence[Element]], Atom | None]] = {
    "timed": _timed,
    "parted": _parted,
    "nested": _nested,
    "nested_close": _nested,
    "century_decade": _century_decade,
    "week_of": _week_of,
    "zoned": _zoned,
    "offset_day": _offset_day,
    "same_day": _same_day,
    "side": _side,
    "night": _night,
    "range": _range,
    "post_range": _range,
    "pair_days": _pair,
    "nested_range": _nested_range,
    "day_hours": _day_hours,
    "day_open": _day_open,
    "edge_day": _edge_day,
    "edge_week": _edge_week,
    "early": _open("early"),
    "since": _open("since"),
    "begin": _open("begin"),
    "until": _open("until"),
    "by": _open("by"),
    "term": _open("term"),
    "onward": _open("from"),
    "open": _open("from"),
    "open_pre": _open("from", plain_past=True),
    "about": _about,
    "lead": _lead,
}
