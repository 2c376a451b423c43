"""The words of the calendar in a set of languages, looked up by the readers of date strings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from crawler.languages import codes, table

__all__ = ["Lexicon", "Phrases", "calendar", "fold", "lexicon"]

_LETTERS = re.compile(r"[^\W\d_]+")


class Phrases:
    """Phrases to be found as whole words, the longest first.

    Few strings hold the first word of one: the pattern is compiled and run for those alone.
    """

    __slots__ = ("_by_first", "_compiled")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[str]] = {}
        for phrase in set(phrases):
            for word in _LETTERS.findall(phrase)[:1]:
                self._by_first.setdefault(word, []).append(phrase)
        self._compiled: dict[frozenset[str], re.Pattern[str]] = {}

    def pattern(self, text: str) -> re.Pattern[str] | None:
        """A pattern of the phrases whose first word stands in a text, None where none does."""
        firsts = self._by_first.keys() & _letters(text)
        if not firsts:
            return None
        # Two of them at once are rare: then all phrases are looked for, so that few are compiled.
        key = frozenset(firsts) if len(firsts) == 1 else frozenset()
        if key not in self._compiled:
            chosen = [p for first in key or self._by_first for p in self._by_first[first]]
            inner = "|".join(map(re.escape, sorted(chosen, key=len, reverse=True)))
            self._compiled[key] = re.compile(rf"(?<!\w)(?:{inner})(?![^\W\d_])")
        return self._compiled[key]


@lru_cache(maxsize=16)
def _letters(text: str) -> frozenset[str]:
    # Each string is asked for labels, zones and joined words.
    return frozenset(_LETTERS.findall(text))


@dataclass(slots=True, frozen=True)
class Lexicon:
    """Words of the given languages, folded: what a token is, and the labels before a date.

    `kinds` maps a word to its kind (`M` month, `P` half of the day, `R` relative day, `_` filler)
    and value; `zones` maps phrases to IANA names; `joined` finds words of more than one part, which
    `kinds` knows with "_" in place of blanks.
    """

    kinds: Mapping[str, tuple[str, Any]]
    labels: Phrases
    modified: frozenset[str]
    zones: Mapping[str, str]
    zone_phrases: Phrases
    joined: Phrases
    order: str | None


def fold(text: str) -> str:
    """Lower case, the Turkish dotted capital and the apostrophes evened out.

    >>> fold("İstanbul, P.M.")
    'istanbul, p.m.'
    """
    return text.lower().replace("i̇", "i").replace("’", "'")


def calendar(code: str) -> Mapping[str, Any]:
    """The table of dates of a language without the grammar of running text."""
    return table(code, "dates", "", "days", "stamp")


@cache
def lexicon(languages: tuple[str, ...]) -> Lexicon:
    """The words of these languages, the first one winning; of all languages where none is given.

    With all languages at once a word that means two things ("listopad") is no word at all.
    """
    chosen = languages or codes()
    tables = [calendar(code) for code in chosen]
    kinds: dict[str, tuple[str, Any]] = {}
    clashes: set[str] = set()
    for words in tables:
        for word, meaning in _entries(words):
            if kinds.setdefault(word, meaning) != meaning:
                clashes.add(word)
    if not languages:
        kinds = {word: meaning for word, meaning in kinds.items() if word not in clashes}
    modified = frozenset(_phrases(tables, "modified"))
    zones = {
        fold(k): v for words in tables for k, v in words.get("stamp", {}).get("zones", {}).items()
    }
    zones |= table("mul", "dates").get("zones_named", {})
    orders = {words.get("order") for words in tables if words}
    return Lexicon(
        kinds=kinds,
        labels=Phrases((*modified, *_phrases(tables, "published"))),
        modified=modified,
        zones=zones,
        zone_phrases=Phrases(zones),
        joined=Phrases(k.replace("_", " ") for k in kinds if "_" in k),
        order=orders.pop() if len(orders) == 1 else None,
    )


def _entries(words: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, Any]]]:
    for key in ("months", "months_short"):
        for number, forms in enumerate(words.get(key, ()), 1):
            yield from ((_bare(form), ("M", number)) for form in forms.split("|") if form)
    yield from ((_bare(word), ("R", shift)) for word, shift in words.get("days", {}).items())
    stamp = words.get("stamp", {})
    yield from ((_bare(word), ("m", None)) for word in stamp.get("month_mark", ()))
    for key in ("am", "pm"):
        yield from ((_bare(word), ("P", key)) for word in stamp.get(key, ()))
    for key in ("clock", "at", "fill"):
        for phrase in stamp.get(key, ()):
            yield from ((_bare(word), ("_", None)) for word in phrase.split())
    for key in ("weekdays", "weekdays_short"):
        for forms in words.get(key, ()):
            for form in forms.split("|"):
                yield from ((_bare(word), ("_", None)) for word in re.split(r"[ -]", form))


def _bare(word: str) -> str:
    return fold(word).replace(".", "").replace(" ", "_")


def _phrases(tables: Iterable[Mapping[str, Any]], key: str) -> Iterator[str]:
    for words in tables:
        yield from (fold(phrase) for phrase in words.get("stamp", {}).get(key, ()))
