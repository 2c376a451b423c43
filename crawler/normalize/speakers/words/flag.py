"""What a token can be, and how it is written: bits that the lexicon and the tokeniser set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["DETERMINER", "Flag", "sort_of"]


class Flag:
    """Bits of a token: what its word can be, and how it is written."""

    CUE: Final = 1 << 0
    AUX: Final = 1 << 1
    THAT: Final = 1 << 2
    ACCORDING: Final = 1 << 3
    AFTER: Final = 1 << 4
    PRONOUN: Final = 1 << 5
    DEF: Final = 1 << 6
    INDEF: Final = 1 << 7
    POSS: Final = 1 << 8
    HONOR: Final = 1 << 9
    ROLE: Final = 1 << 10
    ORG: Final = 1 << 11
    GROUP: Final = 1 << 12
    MEDIA: Final = 1 << 13
    PARTICLE: Final = 1 << 14
    PREP: Final = 1 << 15
    TAIL: Final = 1 << 16
    CONJ: Final = 1 << 17
    NAMING: Final = 1 << 18
    WORK: Final = 1 << 19
    FIRST: Final = 1 << 20
    CALENDAR: Final = 1 << 21
    NATION: Final = 1 << 22
    DOCUMENT: Final = 1 << 23
    GIVEN: Final = 1 << 24
    ADDRESS: Final = 1 << 25
    STOP: Final = 1 << 26
    RELATIVE: Final = 1 << 27
    PLACE: Final = 1 << 28
    CAP: Final = 1 << 29
    ACRONYM: Final = 1 << 30
    PUNCT: Final = 1 << 31
    NUMBER: Final = 1 << 32
    CONT: Final = 1 << 33
    ABBREVIATION: Final = 1 << 34
    FAMILY: Final = 1 << 35
    NEUTRAL: Final = 1 << 36
    ADJECTIVE: Final = 1 << 37
    VIA: Final = 1 << 38
    SUBJECT: Final = 1 << 39
    BY: Final = 1 << 40
    AGE: Final = 1 << 41
    STATE: Final = 1 << 42


DETERMINER: Final = Flag.DEF | Flag.INDEF | Flag.POSS


def sort_of(bits: int, sorts: Sequence[tuple[str, int]]) -> str:
    """The first of some sorts of words that flags tell, else `word`.

    >>> sort_of(Flag.CAP | Flag.THAT, (("that", Flag.THAT), ("capital", Flag.CAP)))
    'that'
    """
    return next((name for name, wanted in sorts if bits & wanted), "word")
