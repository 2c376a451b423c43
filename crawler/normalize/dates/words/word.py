"""The words of the calendar in one language, ready for the scanner.

A word may play several roles ("du" is *from* and *of*, "second" an ordinal and a unit): each set of
roles is written as one character, so that the grammar can be one pattern over characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crawler.languages import table

__all__ = ["Entry", "Words", "folded", "words_of"]

_NUMBERS = frozenset("Yijkqrd")
_CORE = frozenset(
    {
        *("month", "mshort", "weekday", "wshort", "season", "holiday", "part"),
        *(
            "minutes",
            "unit",
            "weekend",
            "relunit",
            "unit_within",
            "unit_side",
            "yearback",
            "same_period",
            "same_period_post",
            "like_period",
        ),
        *(
            "relday",
            "relprev",
            "day_offset",
            "hourname",
            "hourord",
            "decname",
            "decword",
            "centword",
            "holiday_we",
        ),
        *("qname", "halfname", "quarter_noun_", "half_noun_", "century_noun_"),
        *(
            "day_mark",
            "both_mark",
            "month_mark",
            "year_mark_short",
            "quarter_tail",
            "fiscal_mark",
            "first_year",
            "decade_noun",
        ),
    }
)
_FIRST_CHARACTER = 0xE000  # private use area: no text means anything by it
_ROLE = {  # table of `[dates]` that gives phrases a value -> role they play
    "days": "relday",
    "days_after": "relprev",
    "day_offsets": "day_offset",
    "numbers": "number",
    "ordinals": "ordinal",
    "day_words": "dayword",
    "days_marked": "marked_day",
    "quarter_names": "qname",
    "half_names": "halfname",
    "decade_names": "decname",
    "decade_words": "decword",
    "century_words": "centword",
    "hours": "hourname",
    "minutes": "minutes",
    "hour_ordinals": "hourord",
    "zone_words": "zone",
    "eras": "era",
}
_LISTED = {  # table of lists of phrases, by value -> role they play
    "parts": "part",
    "sides": "side",
    "sides_post": "side_post",
    "holidays": "holiday",
    "holiday_weekends": "holiday_we",
}
_CALENDAR = (  # list, role, number of its first entry
    ("months", "month", 1),
    ("months_short", "mshort", 1),
    ("weekdays", "weekday", 0),
    ("weekdays_short", "wshort", 0),
    ("weekdays_adjective", "weekday_adj", 0),
)
_NAMEABLE = ("month", "mshort", "weekday", "wshort", "season")
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}


@dataclass(slots=True, frozen=True)
class Entry:
    """One phrase: the character that stands for its roles, and the value of each role.

    `nameable` are the roles in which it may be the name of somebody.
    """

    kind: str
    values: Mapping[str, Any]
    nameable: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Words:
    """The scanner's view of `[dates]` in one language file.

    `phrases` maps a first token to `(tokens, entry)` pairs, the longest first; `classes` maps a
    role to a pattern of the characters that may play it; `core` are the characters without one of
    which there is no date, `hours` those that make a clock time after "at"; an ending behind an
    apostrophe is `cut` off, `unaccented` words are read as others.
    """

    code: str
    spaced: bool
    exact: bool
    capital: str
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    classes: Mapping[str, str]
    core: frozenset[str]
    hours: frozenset[str]
    ordinals: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    cut: bool
    unaccented: Mapping[str, str]
    facts: Mapping[str, Any]

    def flag(self, name: str) -> bool:
        """A yes-or-no fact of `[dates]`, no where it is not stated."""
        return bool(self.facts.get(name))


def folded(word: str) -> str:
    """Lower case that keeps the number of characters: `İ` is one character, not two."""
    lower = word.lower()
    return lower if len(lower) == len(word) else lower.replace("i̇", "i")


@cache
def words_of(code: str) -> Words | None:
    """The words of a language, None where it has no calendar of its own."""
    facts = table(code, "dates")
    if not facts.get("words"):
        return None
    roles: dict[str, dict[str, Any]] = {}
    exact = facts.get("capital") == "nouns"
    for phrase, role, value in _entries(facts):
        roles.setdefault(phrase if exact else folded(phrase), {}).setdefault(role, value)
    for abbreviation, zone in _zones():
        roles.setdefault(abbreviation, {}).setdefault("zone", zone)
    for number, name in enumerate(table("mul", "dates")["posted_months"], 1):
        if facts.get("spaced", True):
            phrase = name if exact and folded(name) not in roles else folded(name)
            roles.setdefault(phrase, {}).setdefault("posted", number)
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    kinds: dict[frozenset[str], str] = {}
    for phrase, values in roles.items():
        kind = kinds.setdefault(frozenset(values), chr(_FIRST_CHARACTER + len(kinds)))
        parts = _parts(phrase, facts)
        nameable = tuple(role for role in _NAMEABLE if role in values)
        phrases.setdefault(parts[0], []).append((parts, Entry(kind, values, nameable)))
    return Words(
        code=code,
        spaced=facts.get("spaced", True),
        exact=exact,
        capital=facts.get("capital", "any"),
        phrases={
            first: tuple(sorted(found, key=lambda item: -len(item[0])))
            for first, found in phrases.items()
        },
        classes=_classes(kinds),
        core=_NUMBERS | {kind for names, kind in kinds.items() if names & _CORE},
        hours=frozenset(k for names, k in kinds.items() if names & {"number", "half_past"}) | {"n"},
        ordinals=frozenset(k for names, k in kinds.items() if "ordinal" in names),
        prefixes=tuple(facts.get("prefixes", ())),
        suffixes=tuple(sorted(facts.get("suffixes", ()), key=len, reverse=True)),
        cut=facts.get("apostrophe") == "suffix",
        unaccented=facts.get("unaccented", {}),
        facts=facts,
    )


def _classes(kinds: Mapping[frozenset[str], str]) -> dict[str, str]:
    members: dict[str, str] = {}
    for roles, kind in kinds.items():
        for role in roles:
            members[role] = members.get(role, "") + kind
    return {role: f"[{chars}]" for role, chars in members.items()}


_PIECE = re.compile(r"'s(?!\w)|[^\W\d_](?:[^\W_]|[\u0300-\u036f\u064b-\u0652]|-(?=[^\W\d_]))*|\S")
_ELIDED = re.compile(r"[^\W\d_]{1,7}'|" + _PIECE.pattern)


def _parts(phrase: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """A phrase cut as the scanner cuts a text."""
    if not facts.get("spaced", True):
        return tuple(phrase.replace(" ", ""))
    if facts.get("apostrophe") == "suffix":
        return tuple(phrase.split())
    return tuple((_ELIDED if facts.get("apostrophe") == "elision" else _PIECE).findall(phrase))


def _entries(facts: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """`(phrase, role, value)` of everything `[dates]` says."""
    yield from _names(facts)
    for name, forms in facts.get("seasons", {}).items():
        yield from ((form, "season", _SEASONS[name]) for form in forms)
    for unit, forms in facts.get("nouns", {}).items():
        yield from ((form, "weekend" if unit == "weekend" else "unit", unit) for form in forms)
        yield from ((form, f"unit_{unit}", None) for form in forms)
    for role, forms in facts["words"].items():
        yield from ((form, role, None) for form in forms)
    for key, role in _LISTED.items():
        for name, forms in facts.get(key, {}).items():
            value = name.upper() if role.startswith("side") else name
            yield from ((form, role, value) for form in forms)
    for key, role in _ROLE.items():
        yield from ((form, role, value) for form, value in facts.get(key, {}).items())
    yield from _doubles(facts)
    for form, (shift, part) in facts.get("days_after_parted", {}).items():
        yield from ((form, "relprev", shift), (form, "with_part", part))
    for form, unit in facts.get("units_within", {}).items():
        yield from ((form, "unit_within", (unit, 0)), (form, "unit", unit))
        yield form, f"unit_{unit}", None
    yield from _compounds(facts)


def _names(facts: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Months and weekdays, whose forms stand in one string each."""
    spaced = facts.get("spaced", True)  # else a short form is one character that means many things
    for key, role, first in _CALENDAR:
        if spaced or not key.endswith("short"):
            for number, forms in enumerate(facts.get(key, ()), first):
                yield from ((form, role, number) for form in forms.split("|") if form)


def _doubles(facts: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Words that say two things at once: a unit and its distance, a season and its direction."""
    for form, (shift, part) in facts.get("days_parted", {}).items():
        yield form, "relday", shift
        yield form, "with_part", part
        if part:
            yield form, "relday_part", None
    for form, value in facts.get("units_at", {}).items():
        yield form, "relunit", tuple(value)
        yield form, f"relunit_{value[0]}", None
    for form, value in facts.get("unit_sides", {}).items():
        yield form, "unit_side", tuple(value)
    for form, (unit, count) in facts.get("unit_counts", {}).items():
        yield form, "unit", unit
        yield form, "number", count
    for form, (name, toward) in facts.get("seasons_toward", {}).items():
        yield form, "season", _SEASONS[name]
        yield form, toward, None
    for form, toward in facts.get("weekends_at", {}).items():
        yield form, "weekend", "weekend"
        yield form, toward, None
    if facts.get("twin_months"):
        for forms in facts["months"]:
            yield from ((form, "month_twin", None) for form in forms.split("|"))


def _zones() -> Iterator[tuple[str, int | str]]:
    """Abbreviations of zones, which count only where they are written in capitals."""
    common = table("mul", "dates")
    yield from ((name.upper(), minutes) for name, minutes in common["zones"].items())
    yield from ((name.upper(), by.get("", "")) for name, by in common["zones_of"].items())
    yield from ((n.upper(), zone) for n, zone in common["zones_named"].items() if " " not in n)


def _compounds(facts: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """`Dienstagabend`: a weekday and a part of day in one word, where the language builds such."""
    for part, tails in facts.get("compound_parts", {}).items():
        for number, forms in enumerate(facts.get("weekdays", ())):
            for tail in tails:
                for form in forms.split("|"):
                    yield form + tail, "weekday", number
                    yield form + tail, "with_part", part
