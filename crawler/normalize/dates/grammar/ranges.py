"""The ends of a stretch made one: `from 3 to 5 January`, `the night to Tuesday`, `5, 6 and 7 March`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.grammar.points import atoms_of, same_day
from crawler.normalize.dates.words.elements import Element

__all__ = ["RANGES", "apart"]


def _ends(elements: Sequence[Element]) -> list[Atom]:
    """The atoms, and bare numbers as days of a month that the other end names."""
    found = []
    for element in elements:
        if "atom" in element.values:
            found.append(element.values["atom"])
        elif element.kind in "no" and not any(role in element.values for role in ("from", "to")):
            number = element.values.get("n", element.values.get("ordinal"))
            clock = next((a for a in atoms_of(elements) if a.grain == "minute"), None)
            if clock is not None and element.kind == "n":
                found.append(_hour_beside(clock, number))
            else:
                found.append(Atom("day", day=number, rule="date"))
    return found


def _hour_beside(clock: Atom, hour: int) -> Atom:
    """`between 8 and 9 p.m.`, `from 9 to 5 p.m.`: of the half of the day that comes before."""
    late = (
        (clock.rule == "clock12" or clock.number == 12)
        and hour < 12
        and hour + 12 <= (clock.hour or 0)
    )
    return Atom("minute", hour=hour + 12 * late, rule="spoken")


def _range(elements: Sequence[Element]) -> Atom | None:
    ends, dashed = _ends(elements), any(e.kind == "-" for e in elements)
    led = dashed or any(role in e.values for e in elements for role in ("from", "between"))
    if dashed and len(ends) == 2 and _is_retold(*ends):
        return None
    if len(ends) == 2 and not led and ends[0].shift is not None and ends[1].shift is None:
        return None  # "began last month until the end of May": two
    return _between(ends, dashed=dashed)


def _is_retold(start: Atom, end: Atom) -> bool:
    """`in June — the same month`: what is said behind a dash of the day or month before it."""
    counted = end.shift is not None and start.shift is None
    return counted or (end.toward == "same" and start.toward != "same")


def _between(ends: Sequence[Atom], *, dashed: bool = False) -> Atom | None:
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
    rest = end.side and start.grain in _FINE  # "from 3 May until the end of the year"
    if len(grains) > 1 and not rest and not any(grains <= kin for kin in _KIN):
        return None
    if start.grain == "day" and end.grain == "month" and start.day and not start.month:
        return None
    dated = start.day and start.month and not start.year
    if dashed and dated and end.weekday is not None and not end.day:
        return None  # "BOLOGNA, 2 maggio - Giovedì notte"
    if start.grain == "day" and end.grain == "minute" and _is_bare_hour(end):
        return None  # "until Tuesday until 6 p.m."
    return Atom("interval", ends=(start, end), rule="range")


_FINE = ("day", "month")
_KIN = ({"day", "minute", "month"}, {"month", "season"})  # "from March 2019 to summer 2021"


def _is_bare_hour(atom: Atom) -> bool:
    dated = atom.day or atom.unit or atom.weekday is not None or atom.shift is not None
    return atom.grain == "minute" and not dated


def _night(elements: Sequence[Element]) -> Atom | None:
    if not any("night" in e.values or "night_span" in e.values for e in elements):
        told = [e for e in elements if "atom" in e.values]  # "مساء اليوم الجمعة"
        day = same_day(told[-2:]) if len(told) == 3 else None
        return day._replace(part=atoms_of(told)[0].part) if day else None
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


def apart(elements: Sequence[Element]) -> list[tuple[Sequence[Element], Atom]]:
    """`10 and 12 March`: days that do not follow each other, the last of which names the month."""
    *leading, last = elements
    day: Atom | None = last.values.get("atom")
    if day is None or not (day.day and day.month) or day.rule != "date" or day.toward:
        return []
    places = [at for at, element in enumerate(leading) if element.kind == "n"]
    numbers = [leading[at].values["n"] for at in places]
    rising = all(one < two for one, two in pairwise([0, *numbers, day.day]))
    if not numbers or not rising or atoms_of(leading):
        return []
    plain = Atom("day", year=day.year, month=day.month, rule="date")
    dotted = [at + 1 + (leading[at + 1].kind == ".") for at in places]  # "10." keeps its dot
    parts = [leading[at:end] for at, end in zip(places, dotted, strict=True)]
    days = [plain._replace(day=number) for number in numbers]
    return [*zip(parts, days, strict=True), ([last], day)]


def _follows(start: Atom, end: Atom) -> bool:
    if start.grain != end.grain or start.open or end.open or start.ends or end.ends:
        return False
    if start.weekday is not None and end.weekday is not None and not (start.day or end.day):
        return (end.weekday - start.weekday) % 7 == 1
    if start.grain == "day":
        if start.month and end.month:  # "30 September and 1 October"
            turn = end.day == 1 and end.month == start.month % 12 + 1
            return turn and (start.day or 0) >= _LAST_DAYS.get(start.month, 31)
        return bool(start.day and end.day and end.day == start.day + 1)
    if start.grain == "month":
        return bool(start.month and end.month and end.month == start.month % 12 + 1)
    return bool(start.year and end.year and end.year == start.year + 1)


_LAST_DAYS = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}


def _nested_range(elements: Sequence[Element]) -> Atom | None:
    """`8 to 9 February last year`: both ends within the longer stretch."""
    whole, outer = atoms_of(elements)
    if whole.ends is None or whole.open or any(end.year or end.within for end in whole.ends):
        return None
    start, end = (
        end._replace(within=outer) if end.month or end.weekday is not None else end
        for end in whole.ends
    )
    return whole._replace(ends=(start, end))


def _weekend_of(elements: Sequence[Element]) -> Atom | None:
    """`the weekend of 16 and 17 May`: those days."""
    weekend, days = atoms_of(elements)
    dated = days.ends is not None and not days.open and days.ends[1].day is not None
    return days if dated and not weekend.open else None


def _as_hour(end: Atom) -> Atom:
    """`martes de 9 a 18`: numbers behind a weekday are hours."""
    if end != Atom("day", day=end.day, rule=end.rule) or (end.day or 0) > 24:
        return end
    return Atom("minute", hour=end.day, rule="spoken")


def _day_hours(elements: Sequence[Element]) -> Atom | None:
    """`Sunday from 2 to 5 a.m.`: the hours are of the day; those past midnight of the next one."""
    day, hours = atoms_of(elements)
    if hours.ends is None or hours.open or day.grain != "day" or day.ends or day.open:
        return None
    start, end = (_as_hour(e) if day.weekday is not None and not day.day else e for e in hours.ends)
    if not (_is_bare_hour(start) and _is_bare_hour(end)):
        return None
    late = (end.hour or 0, end.minute) < (start.hour or 0, start.minute)
    first, last = (
        day._replace(grain="minute", hour=e.hour, minute=e.minute, zone=e.zone, bare_word=False)
        for e in (start, end)
    )
    return hours._replace(ends=(first, last._replace(plus=day.plus + late)))


RANGES: dict[str, Callable[[Sequence[Element]], Atom | None]] = {
    "night": _night,
    "range": _range,
    "post_range": _range,
    "pair_days": _pair,
    "nested_range": _nested_range,
    "day_hours": _day_hours,
    "weekend_of": _weekend_of,
}
