"""Looking a word up: the forms it may be listed under, the phrases it may begin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from crawler.normalize.dates.words.word import Entry, Words, folded

__all__ = [
    "Candidates",
    "Meant",
    "composed",
    "follows",
    "forms",
    "meant",
    "memory",
    "roman",
    "single",
]

_Candidate = tuple[tuple[str, ...], Entry, str]
Candidates = Mapping[str, tuple[_Candidate, ...]]  # by the second word, "" for a single one
_MOST, _LONGEST = 1 << 12, 40  # words remembered of each language, and their letters


class Meant(NamedTuple):
    """What a word may be.

    `entry` where it is no name and the like, wherever it stands by itself; `known` is that and the
    phrases that it begins; `second` is how the word is looked up behind another one.
    """

    entry: Entry | None
    known: Candidates
    second: str


@cache
def _memory(_code: str) -> dict[str, Meant]:
    """The words of a language that were asked for."""
    return {}


def memory(words: Words) -> dict[str, Meant]:
    """The words asked for so far, no more than can be kept."""
    kept = _memory(words.code)
    if len(kept) >= _MOST:
        kept.clear()
    return kept


def meant(word: str, words: Words, kept: dict[str, Meant]) -> Meant:
    """What a word may be, asked for the first time."""
    known, second = _candidates(word, words), folded(word.replace("’", "'"))
    found = Meant(_plain(word, known, words), known, second)
    if len(word) <= _LONGEST:
        kept[word] = found
    return found


def _plain(word: str, known: Candidates, words: Words) -> Entry | None:
    """The entry of a word by itself, where that is neither a name nor two words in one."""
    if not known.get(""):
        return None
    _, entry, form = known[""][0]
    if entry.nameable or (words.prefixes and len(form) != len(word)):
        return None
    adverb = single(folded(word), words) if words.exact else None
    return None if adverb and "relday" in adverb.values else entry


def _candidates(word: str, words: Words) -> Candidates:
    """The phrases it may begin, with the form they are listed under."""
    found: dict[str, tuple[_Candidate, ...]] = {}
    for form, stem in forms(word, words):
        for parts, entry in words.phrases.get(form, ()):
            if not stem or entry.values.keys() & _INFLECTED:
                second = folded(parts[1]) if len(parts) > 1 else ""
                found[second] = (*found.get(second, ()), (parts, entry, form))
    if not found and ("-" in word or roman(word)):
        found[""] = ()  # read by its parts or letters
    return found


def composed(word: str) -> str:
    """The word with its accents as parts of letters, as some pages do not write it.

    >>> len(composed("a\u0301")), composed("mai")
    (1, 'mai')
    """
    return unicodedata.normalize("NFC", word) if _ACCENT.search(word) else word


_ACCENT = re.compile("[\u0300-\u036f]")
_INFLECTED = frozenset(("month", "weekday", "season", "unit", "part", "weekend"))


def forms(word: str, words: Words) -> list[tuple[str, bool]]:
    """The forms a word may be listed under, and whether an ending had to be taken off for it."""
    word = composed(word.replace("’", "'"))
    lower = folded(word)
    found = [(word, False), (lower, False)] if words.exact else [(lower, False)]
    if word != lower and len(word) > 1 and word.isupper():
        if len(word) < 6:
            found.insert(0, (word, False))
        if words.exact:
            found.append((word.capitalize(), False))
    if word in words.unaccented:
        found.append((words.unaccented[word], False))
    if words.cut and "'" in lower:
        found.append((lower.partition("'")[0], False))
    if words.prefixes and lower.startswith(words.prefixes):
        found += [(lower[len(p) :], False) for p in words.prefixes if lower.startswith(p)]
    if words.suffixes and lower.endswith(words.suffixes):
        found += [(lower[: -len(e)], True) for e in words.suffixes if lower.endswith(e)]
    return [item for item in found if len(item[0]) > 1 or item[0] in words.phrases]


def follows(tokens: list[re.Match[str]], at: int, parts: tuple[str, ...]) -> bool:
    """Do the tokens from here on spell the phrase, on one line?"""
    if at + len(parts) > len(tokens):
        return False
    for token, part in zip(tokens[at + 1 : at + len(parts)], parts[1:], strict=True):
        word = token[0].replace("’", "'")
        if word != part and (folded(word) != part):
            return False
    return "\n" not in tokens[at].string[tokens[at].start() : tokens[at + len(parts) - 1].end()]


def single(form: str, words: Words) -> Entry | None:
    """The entry of a phrase of one word."""
    return next((entry for parts, entry in words.phrases.get(form, ()) if len(parts) == 1), None)


_ROMAN = {"I": 1, "V": 5, "X": 10}
_NUMERAL = re.compile("([IVX]{1,5})(?:er?|ème|è|ᵉ)?")


def roman(word: str) -> int:
    """Value of a Roman numeral up to XXXIX, as an ordinal too ("XIXe"), 0 for anything else."""
    match = _NUMERAL.fullmatch(word) if word[:1] in _ROMAN else None
    values = [_ROMAN[letter] for letter in match[1]] if match else []
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
