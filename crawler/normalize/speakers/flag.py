"""What a token can be, and how it is written: bits that the lexicon and the tokeniser set."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["Flag", "sort_of"]


class Flag:
    """Bits of a token: what its word can be, and how it is written."""

    CUE = 1 << 0
    AUX = 1 << 1
    THAT = 1 << 2
    ACCORDING = 1 << 3
    AFTER = 1 << 4
    PRONOUN = 1 << 5
    DEF = 1 << 6
    INDEF = 1 << 7
    POSS = 1 << 8
    HONOR = 1 << 9
    ROLE = 1 << 10
    ORG = 1 << 11
    GROUP = 1 << 12
    MEDIA = 1 << 13
    PARTICLE = 1 << 14
    PREP = 1 << 15
    TAIL = 1 << 16
    CONJ = 1 << 17
    NAMING = 1 << 18
    WORK = 1 << 19
    FIRST = 1 << 20
    CALENDAR = 1 << 21
    NATION = 1 << 22
    DOCUMENT = 1 << 23
    GIVEN = 1 << 24
    ADDRESS = 1 << 25
    STOP = 1 << 26
    RELATIVE = 1 << 27
    PLACE = 1 << 28
    CAP = 1 << 29
    ACRONYM = 1 << 30
    PUNCT = 1 << 31
    NUMBER = 1 << 32
    CONT = 1 << 33
    ABBREVIATION = 1 << 34
    FAMILY = 1 << 35
    NEUTRAL = 1 << 36
    ADJECTIVE = 1 << 37
    VIA = 1 << 38
    SUBJECT = 1 << 39
    BY = 1 << 40
    AGE = 1 << 41
    STATE = 1 << 42


def sort_of(bits: int, sorts: Sequence[tuple[str, int]]) -> str:
    """The first of some sorts of words that flags tell, else `word`.

    >>> sort_of(Flag.CAP | Flag.THAT, (("that", Flag.THAT), ("capital", Flag.CAP)))
    'that'
    """
    return next((name for name, wanted in sorts if bits & wanted), "word")
