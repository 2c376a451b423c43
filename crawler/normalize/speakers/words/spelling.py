"""How words are spelt and parted: compact lists, the form words are looked up in, their pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from typing import Any

__all__ = ["COMMAS", "accented", "fold", "word_pattern", "words"]

COMMAS = frozenset(",،，、")
_MARKS = "\u064b-\u0652\u0670"  # of Arabic vowels, which a text may print or leave out
_ACCENTS = "\u0300-\u036f"  # set behind their letters, where a page spells `é` as two signs
_LETTERS = rf"[^\W_]+(?:[{_ACCENTS}]+[^\W_]*)*"
_VOWELLED = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
_VOWELS = re.compile(f"[{_MARKS}]")


def words(value: Any) -> Iterator[str]:
    """Words of a compact list: `"a b_c"` -> `a`, `b c`."""
    for item in value.split() if isinstance(value, str) else value or ():
        yield item.replace("_", " ")


def fold(word: str) -> str:
    """The form words are looked up in: lower case, straight apostrophe, no vowel marks, `İ` as `i`.

    `ё` is `е`, as most texts print it. An accent that stands behind its letter is one with it
    (Unicode normalization form C).
    """
    folded = word.casefold().replace("’", "'")
    if folded.isascii():
        return folded
    folded = _VOWELS.sub("", folded).replace("i\u0307", "i")
    return unicodedata.normalize("NFC", folded).replace("ё", "е")


def accented(known: Collection[str]) -> dict[str, str]:
    """Words by how they are printed where a capital has no accent: `Etat`, `Elysée`.

    >>> accented(["état", "a", "à"])
    {'etat': 'état'}
    """
    made: dict[str, str] = {}
    taken = frozenset(known)
    for word in known:
        bare = "" if word.isascii() else unicodedata.normalize("NFD", word[0])[0] + word[1:]
        if bare and bare not in taken:
            made.setdefault(bare, word)
    return made


def word_pattern(facts: Mapping[str, Any]) -> re.Pattern[str]:
    """The pattern of the words and marks of a language that parts its words by spaces."""
    join = re.escape(facts.get("join", "-'’.&"))
    elisions = "|".join(sorted(words(facts.get("elisions", "")), key=len, reverse=True))
    clitics = "|".join(words(facts.get("clitics", "")))
    suffixes = "|".join(words(facts.get("suffixes", "")))
    stop = rf"(?!(?:t-)?(?:{clitics})\b)" if clitics else ""
    stop += rf"(?:(?<!['’])|(?!(?:{suffixes})\b))" if suffixes else ""
    letters = _LETTERS if facts.get("cased", True) else _VOWELLED
    parts = [
        r"[^\W_]++(?=\s)",  # most words: all letters, and a space behind them
        rf"(?i:(?:{elisions})['’])(?=[^\s'’])" if elisions else "",
        r"\d+(?:[.,:/]\d+)+",
        rf"{letters}(?:[{join}]{stop}{letters})*",
        rf"-(?:t-)?(?=(?:{clitics})\b)" if clitics else "",
        rf"['’](?:{suffixes})\b" if suffixes else "",
        r"\.{2,}|-{2,}|[^\w\s]|_",
    ]
    return re.compile("|".join(part for part in parts if part))
