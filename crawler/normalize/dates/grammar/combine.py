"""Elements that belong together: points, stretches between two ends, and what leads up to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.grammar.points import POINTS, atoms_of, timed
from crawler.normalize.dates.grammar.ranges import RANGES
from crawler.normalize.dates.words.elements import Element

__all__ = ["combine"]


def combine(name: str, elements: Sequence[Element]) -> Atom | None:
    """One atom of the elements of a rule, None where they are no unit of meaning."""
    return _COMBINERS[name](elements)


def _day_open(elements: Sequence[Element]) -> Atom | None:
    """`Friday from 4 a.m.`, `until Wednesday until 8`: open from or to that hour of the day."""
    atom = timed([e for e in elements if "atom" in e.values])
    link = next((e for e in reversed(elements) if not _OPENS.keys().isdisjoint(e.values)), None)
    if atom is None or link is None or any(a.open or a.ends for a in atoms_of(elements)):
        return None
    names = [name for name in _OPENS if name in link.values]
    return atom._replace(open=_OPENS[names[0]], led=True)


_OPENS = {"since": "since", "starting": "from", "begin": "begin", "from": "from"}
_OPENS |= {"until": "until", "by": "by", "term": "term"}


def _open(name: str, *, plain_past: bool = False) -> Callable[[Sequence[Element]], Atom | None]:
    def opened(elements: Sequence[Element]) -> Atom | None:
        atom = _end_of_years(atoms_of(elements)[0], name)
        if atom.open or atom.ends:
            return None
        past = plain_past and atom.shift is not None and atom.shift < 0  # "from a year earlier"
        than = plain_past and "than" in elements[0].values and atom.grain in _COMPARED
        return atom._replace(open="" if past else "than" if than else name, led=True)

    return opened


def _end_of_years(atom: Atom, name: str) -> Atom:
    """`Since the 2019-20 season` is since the first of both years, `until` it until the second."""
    if atom.ends is None or atom.rule != "date" or atom.ends[0].grain != "year":
        return atom
    return atom.ends[name in _CLOSING]


_CLOSING = ("until", "by", "term")


_COMPARED = ("year", "quarter", "month")  # "up 8% from 2024", but "from 2027" is a span


def _onward(elements: Sequence[Element]) -> Atom | None:
    """`vom 1. Mai an` is from then on; `seit dem 8. April an Bord` is since then."""
    return _open("since" if "since" in elements[0].values else "from")(elements)


def _about(elements: Sequence[Element]) -> Atom | None:
    atom = atoms_of(elements)[0]._replace(about=True, led=True)
    dated = atom.day or atom.weekday is not None or atom.shift is not None
    if dated and atom.hour == _MIDNIGHT and "just_after" in elements[0].values:
        return atom._replace(hour=0)  # "shortly after midnight on 19 December"
    return atom


_MIDNIGHT = 24


def _lead(elements: Sequence[Element]) -> Atom | None:
    """A preposition makes a bare name a date; one that only means *of* does not."""
    led = any(
        role in e.values for e in elements for role in ("in", "the", "for", "in_post", "at_day")
    )
    atom = atoms_of(elements)[0]
    if atom.open and elements[-1].values.get("atom") is atom:
        return None  # a relative pronoun or an adverb: "die seit dem 21. August"
    atom = atom._replace(led=led, weak=not led)
    if (
        atom.weekday is not None
        and not (atom.day or atom.toward)
        and "past_of" in elements[0].values
    ):
        return atom._replace(toward="past")  # "der Unfall vom Freitag"
    if atom.toward or not any("for" in e.values for e in elements):
        return atom
    if atom.ends and not atom.within and atom.rule != "months":
        start, end = (end if end.toward else end._replace(toward="for") for end in atom.ends)
        return atom._replace(ends=(start, end))
    return atom._replace(toward="for") if atom.grain in ("day", "minute", "weekend") else atom


_COMBINERS: dict[str, Callable[[Sequence[Element]], Atom | None]] = {
    **POINTS,
    **RANGES,
    "day_open": _day_open,
    "early": _open("early"),
    "since": _open("since"),
    "begin": _open("begin"),
    "until": _open("until"),
    "by": _open("by"),
    "term": _open("term"),
    "onward": _onward,
    "open": _open("from"),
    "open_pre": _open("from", plain_past=True),
    "about": _about,
    "lead": _lead,
}
