"""Looking a word up: the forms it may be listed under, the phrases it may begin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from crawler.normalize.dates.words import Entry, Words, folded, words_of

__all__ = ["Candidates", "candidates", "follows", "forms", "roman", "single"]

_Candidate = tuple[tuple[str, ...], Entry, str]
Candidates = Mapping[str, tuple[_Candidate, ...]]  # by the second word, "" for a single one


@lru_cache(maxsize=1 << 14)
def candidates(code: str, word: str) -> Candidates:
    """What a word may be the beginning of: phrases with the form they are listed under."""
    words = words_of(code)
    found: dict[str, tuple[_Candidate, ...]] = {}
    for form, stem in forms(word, words) if words else ():
        for parts, entry in words.phrases.get(form, ()) if words else ():
            if not stem or entry.values.keys() & _INFLECTED:
                second = folded(parts[1]) if len(parts) > 1 else ""
                found[second] = (*found.get(second, ()), (parts, entry, form))
    if not found and ("-" in word or roman(word)):
        found[""] = ()  # read by its parts or letters
    return found


_INFLECTED = frozenset(("month", "weekday", "season", "unit", "part", "weekend"))


def forms(word: str, words: Words) -> list[tuple[str, bool]]:
    """The forms a word may be listed under, and whether an ending had to be taken off for it."""
    word = word.replace("’", "'")
    lower = folded(word)
    forms = [(word, False), (lower, False)] if words.exact else [(lower, False)]
    if word.isupper() and 1 < len(word) < 6:
        forms.insert(0, (word, False))
    if words.exact and word.isupper() and len(word) > 1:
        forms.append((word.capitalize(), False))
    if word in words.facts.get("unaccented", ()):
        forms.append((words.facts["unaccented"][word], False))
    if words.facts.get("apostrophe") == "suffix" and "'" in lower:
        forms.append((lower.partition("'")[0], False))
    forms += [(lower[len(p) :], False) for p in words.prefixes if lower.startswith(p)]
    forms += [(lower[: -len(e)], True) for e in words.suffixes if lower.endswith(e)]
    return [(form, stem) for form, stem in forms if len(form) > 1 or form in words.phrases]


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
    match = _NUMERAL.fullmatch(word)
    values = [_ROMAN[letter] for letter in match[1]] if match else []
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
