"""A time expression before it is placed: what the words say, not yet when that is."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["GRAINS", "Atom", "kind_of"]

GRAINS = {  # what is it a stretch of? -> the character of an element made of it
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
    "offset": "F",
}


class Atom(NamedTuple):
    """What a time expression states.

    `number` counts within `grain` (season code, quarter, half, year of the decade, century, month
    that a business year begins with); `unit` is what `shift` counts, or the rule of a holiday;
    `base` is what it counts from, `anchor` or `previous`; `toward` is `next`, `last`, `this`,
    `same`, `after`, `earlier` or empty; `open` is the preposition of an open interval or deadline
    and `side` START, MID or END; `within` is the longer stretch it is said to lie in; `ends` make
    an interval; `plus` days lie between the day named and the one meant. `bare` marks a number that only its company makes a year, `bare_word` a name
    without any company, `led` what a preposition introduces, `weak` what a mere *of* introduces.
    """

    grain: str
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
    plus: int = 0


def kind_of(atom: Atom) -> str:
    """The character of an element made of this atom.

    >>> kind_of(Atom("month", month=12))
    'M'
    """
    return GRAINS[atom.grain]
