"""The lists of a speech table, whatever is made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crawler.normalize.speakers.flag import Flag
from crawler.normalize.speakers.spelling import fold, words

__all__ = ["GENDERED", "agreement", "gendered", "listed"]

_LISTS: Mapping[str, int] = {
    "aux": Flag.AUX,
    "that": Flag.THAT,
    "according": Flag.ACCORDING,
    "according_after": Flag.AFTER,
    "definite": Flag.DEF,
    "indefinite": Flag.INDEF,
    "possessive": Flag.POSS,
    "organisations": Flag.ORG,
    "groups": Flag.GROUP,
    "media": Flag.MEDIA,
    "particles": Flag.PARTICLE,
    "prepositions": Flag.PREP,
    "tail": Flag.TAIL,
    "conjunctions": Flag.CONJ,
    "naming": Flag.NAMING,
    "works": Flag.WORK,
    "first_person": Flag.FIRST,
    "calendar": Flag.CALENDAR,
    "documents": Flag.DOCUMENT,
    "addressee": Flag.ADDRESS,
    "stop": Flag.STOP,
    "relative": Flag.RELATIVE,
    "abbreviations": Flag.ABBREVIATION,
    "places": Flag.PLACE,
    "adjectives": Flag.ADJECTIVE,
    "via": Flag.VIA,
    "subject_mark": Flag.SUBJECT,
    "by": Flag.BY,
    "age": Flag.AGE,
}
GENDERED = {"pronouns": Flag.PRONOUN, "honorifics": Flag.HONOR, "given": Flag.GIVEN}


def listed(facts: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """The words and phrases of a table with the flag of their list."""
    for key, flag in _LISTS.items():
        yield from ((word, flag) for word in words(facts.get(key, "")))
    for key, flag in GENDERED.items():
        yield from ((word, flag) for word, _ in gendered(facts.get(key, {})))
    yield from ((word, Flag.FAMILY) for word in words(facts.get("family_first", "")))


def agreement(facts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Endings of past verbs or of names and the gender they tell, the longest first."""
    pairs = [(ending, gender) for gender, listed in facts.items() for ending in words(listed)]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def gendered(groups: Any) -> Iterator[tuple[str, str]]:
    """Words with the gender they tell, `""` where it is none of one letter."""
    for gender, value in (groups or {}).items():
        for word in words(value):
            yield fold(word), gender if len(gender) == 1 else ""
