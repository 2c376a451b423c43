"""Words of scripts without spaces: the longest entries of the language table, known names, runs.

What no table knows comes out as single characters, or as runs of digits, katakana or Latin letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from crawler.normalize.speakers.lexicon import Flag, Lexicon, lexicon

__all__ = [
    "DOTS",
    "KATAKANA",
    "TITLE",
    "Names",
    "Words",
    "katakana_noun",
    "known_words",
    "split_words",
]

_RUN = re.compile(
    r"[ァ-ヺー]+|[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]+(?:[-'’.&][A-Za-zÀ-ɏ]+)*"
    r"|[0-9０-９]+(?:[.,．][0-9０-９]+)*(?:[年月日时時点點号號](?![代会間間]))?|\.{2,}|…+|[^\s]"
)
DOTS = "·•‧・＝"
KATAKANA = re.compile(r"[ァ-ヺー]+\Z")
TITLE = Flag.HONOR | Flag.ROLE


@dataclass(slots=True)
class Names:
    """Names of a story: the lengths of their parts, and the lengths of names by first character."""

    parts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    lengths: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, parts: Mapping[str, tuple[int, ...]]) -> Names:
        """Index names for look-up."""
        lengths: dict[str, set[int]] = {}
        for name in parts:
            lengths.setdefault(name[0], set()).add(len(name))
        return cls(dict(parts), {c: sorted(n, reverse=True) for c, n in lengths.items()})

    def at(self, text: str, at: int, end: int) -> str:
        """The longest name that begins at an offset, `""` for none."""
        for size in self.lengths.get(text[at], ()):
            if at + size <= end and text[at : at + size] in self.parts:
                return text[at : at + size]
        return ""


@dataclass(slots=True)
class Words:
    """The words of a table by first character: lengths, longest first."""

    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)
    family: frozenset[str] = frozenset()


@cache
def known_words(code: str) -> Words:
    """The words and family names of the table of a language, ready for look-up."""
    known = lexicon(code)
    lengths: dict[str, set[int]] = {}
    for word, bits in known.flags.items():
        common = bits & ~(Flag.FAMILY | Flag.GIVEN | Flag.PARTICLE)
        if word and not word.isascii() and (common or (bits & Flag.FAMILY and len(word) > 1)):
            lengths.setdefault(word[0], set()).add(len(word))
    family = frozenset(
        w for w, bits in known.flags.items() if bits & Flag.FAMILY and not w.isascii()
    )
    return Words({c: tuple(sorted(n, reverse=True)) for c, n in lengths.items()}, family)


def split_words(
    known: Lexicon, text: str, start: int, end: int, names: Names
) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the tokens of `text[start:end]`, and whether each is part of a name.

    >>> from crawler.normalize.speakers.lexicon import lexicon
    >>> [(a, b) for a, b, _ in split_words(lexicon("ja"), "彼は語った。", 0, 6, Names())]
    [(0, 1), (1, 2), (2, 5), (5, 6)]
    """
    words = known_words(known.code)
    at = start
    while at < end:
        first = text[at]
        if first.isspace():
            at += 1
            continue
        word = _word_at(known, words, text, at, end)
        name = names.at(text, at, end) if names.parts else ""
        if name and len(name) >= word - at and _is_name_here(known, words, text, at, name, end):
            for size in names.parts[name]:
                yield at, at + size, text[at] not in DOTS
                at += size
        else:
            yield at, word, False
            at = word


def _word_at(known: Lexicon, words: Words, text: str, at: int, end: int) -> int:
    found = _RUN.match(text, at, end)
    run = found.end() if found else at + 1
    for size in words.lengths.get(text[at], ()):
        if at + size <= end and known.flags.get(text[at : at + size].casefold(), 0):
            longer = run > at + size and KATAKANA.match(text[at:run])
            return run if longer else at + size
    return run


def _is_name_here(known: Lexicon, words: Words, text: str, at: int, name: str, end: int) -> bool:
    """A family name of one character alone needs a title behind or a familiar word before it."""
    if len(name) > 1:
        return True
    if at and text[at - 1] in known.familiar:
        return True
    after = at + 1
    if after >= end:
        return False
    word = text[after : _word_at(known, words, text, after, end)]
    return bool(known.flags.get(word.casefold(), 0) & TITLE)


def katakana_noun(known: Lexicon, word: str) -> int:
    """`シニアアナリスト`: an unknown run that ends with a noun of the table is such a noun."""
    for size in range(len(word) - 1, 2, -1):
        bits = known.flags.get(word[-size:], 0) & (Flag.ROLE | Flag.ORG | Flag.GROUP)
        if bits:
            return bits
    return 0
