"""Words of scripts without spaces: the longest entries of the language table, known names, runs.

What no table knows comes out as single characters, or as runs of digits, katakana or Latin letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from crawler.normalize.speakers.words.lexicon import Flag, Lexicon, lexicon

__all__ = [
    "DOTS",
    "HAN",
    "HAN_ONLY",
    "KATAKANA",
    "LONGEST_COUNTED",
    "TITLE",
    "Line",
    "Names",
    "Repetitions",
    "Words",
    "katakana_noun",
    "known_words",
    "split_words",
    "word_end",
]

_RUN = re.compile(
    r"[ァ-ヺー]+|[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]+(?:[-'’.&][A-Za-zÀ-ɏ]+)*"
    r"|[0-9０-９]+(?:[.,．][0-9０-９]+)*(?:[年月日时時点點号號](?![代会間間]))?|\.{2,}|…+|[^\s]"
)
DOTS = "·•‧・＝"
HAN = "一-鿿㐀-䶿々ヶ〆"
HAN_ONLY = re.compile(rf"[{HAN}]+\Z")
KATAKANA = re.compile(r"[ァ-ヺー]+\Z")
LONGEST_COUNTED = 5
TITLE = Flag.HONOR | Flag.ROLE


@dataclass(slots=True)
class Line:
    """Token columns of a line; `unknown` ones may be part of a name that no table knows."""

    start: list[int]
    end: list[int]
    text: list[str]
    flag: list[int]
    unknown: list[bool]


@dataclass(slots=True)
class Names:
    """Names of a story: the lengths of their parts, and the lengths of names by first character.

    `plain` are the words of lines as they would be without names, as far as they were read: lines
    are read for the names first, then with them.
    """

    parts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    lengths: dict[str, list[int]] = field(default_factory=dict)
    plain: dict[str, list[tuple[int, int, bool]]] = field(default_factory=dict)

    @classmethod
    def of(cls, parts: Mapping[str, tuple[int, ...]]) -> Names:
        """Index names for look-up."""
        lengths: dict[str, set[int]] = {}
        for name in parts:
            lengths.setdefault(name[0], set()).add(len(name))
        return cls(dict(parts), {c: sorted(n, reverse=True) for c, n in lengths.items()})

    def at(self, text: str, at: int) -> str:
        """The longest name that begins at an offset, `""` for none."""
        for size in self.lengths.get(text[at], ()):
            if text[at : at + size] in self.parts:
                return text[at : at + size]
        return ""


@dataclass(slots=True)
class Words:
    """The words of a table: lengths by the first two characters, longest first, and `single` ones.

    `family` are family names and `heads` their first characters; `signs` remembers the flags of
    words, and whether they may be part of an unknown name.
    """

    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)
    single: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    signs: dict[str, tuple[int, bool]] = field(default_factory=dict)


@dataclass(slots=True)
class Repetitions:
    """How often words of two to five characters occur in the beginning of a story, once asked."""

    text: str
    counts: dict[str, int] = field(default_factory=dict)

    def __getitem__(self, word: str) -> int:
        """Occurrences, overlapping ones too; none of a shorter or longer word."""
        if not 2 <= len(word) <= LONGEST_COUNTED:
            return 0
        if word not in self.counts:
            self.counts[word] = 0
            at = self.text.find(word)
            while at >= 0:
                self.counts[word] += 1
                at = self.text.find(word, at + 1)
        return self.counts[word]


@cache
def known_words(code: str) -> Words:
    """The words and family names of the table of a language, ready for look-up."""
    known = lexicon(code)
    lengths: dict[str, set[int]] = {}
    single = set()
    for word, bits in known.flags.items():
        common = bits & ~(Flag.FAMILY | Flag.GIVEN | Flag.PARTICLE)
        if word.isascii() or not (common or bits & Flag.FAMILY):
            continue
        if len(word) > 1:
            lengths.setdefault(word[:2], set()).add(len(word))
        elif common and not _is_katakana(word):
            single.add(word)
    family = frozenset(
        w for w, bits in known.flags.items() if bits & Flag.FAMILY and not w.isascii()
    )
    longest_first = {pair: tuple(sorted(n, reverse=True)) for pair, n in lengths.items()}
    return Words(longest_first, frozenset(single), family, frozenset(w[0] for w in family))


def split_words(known: Lexicon, line: str, names: Names) -> list[tuple[int, int, bool]]:
    """Offsets of the words of a line, and whether each is part of a name.

    >>> from crawler.normalize.speakers.words.lexicon import lexicon
    >>> [(a, b) for a, b, _ in split_words(lexicon("ja"), "彼は語った。", Names())]
    [(0, 1), (1, 2), (2, 5), (5, 6)]
    """
    plain = names.plain.get(line)
    if plain is None:
        plain = names.plain[line] = _plain_words(known, line)
    heads = names.lengths
    if heads.keys().isdisjoint(line):
        return plain
    made: list[tuple[int, int, bool]] = []
    reached, end = 0, len(line)
    for word in (*plain, (end, end, False)):
        at = word[0]
        while reached < at:  # from the end of a name that ends within a word
            reached = _read_on(known, line, reached, names, made)
        if reached == at < end:
            if line[at] in heads:
                reached = _read_on(known, line, at, names, made)
            else:
                made.append(word)
                reached = word[1]
    return made


def _plain_words(known: Lexicon, line: str) -> list[tuple[int, int, bool]]:
    made, words = [], known_words(known.code)
    at, end = 0, len(line)
    while at < end:
        if line[at].isspace():
            at += 1
        else:
            last = word_end(known, words, line, at)
            made.append((at, last, False))
            at = last
    return made


def _read_on(
    known: Lexicon, line: str, at: int, names: Names, made: list[tuple[int, int, bool]]
) -> int:
    """Read the parts of a name, a word or a space; the offset behind it."""
    words = known_words(known.code)
    last, name = word_end(known, words, line, at), names.at(line, at)
    if name and at + len(name) >= last and _is_name_here(known, words, line, at, name):
        for size in names.parts[name]:
            made.append((at, at + size, line[at] not in DOTS))
            at += size
        return at
    if line[at].isspace():
        return at + 1
    made.append((at, last, False))
    return last


def word_end(known: Lexicon, words: Words, line: str, at: int) -> int:
    """Where the longest word of the table ends, or a run of one script that no table knows."""
    first = line[at]
    if sizes := words.lengths.get(first + line[at + 1 : at + 2].casefold()):
        for size in sizes:
            word = line[at : at + size]
            if len(word) == size and known.flags.get(word.casefold()):
                if size == 2 and _is_cut(known, line, at):
                    return at + 1
                return max(at + size, _run_end(line, at)) if _is_katakana(first) else at + size
    if "一" <= first <= "鿿" or "ぁ" <= first <= "ん" or first in words.single:
        return at + 1
    return _run_end(line, at)


def _is_cut(known: Lexicon, line: str, at: int) -> bool:
    """`吕佩文 | 告诉`: a reporting word begins inside the two characters that `文告` would take."""
    cue = known.flags.get(line[at + 1 : at + 3], 0) & Flag.CUE
    if not cue or known.titles_after or known.flags.get(line[at : at + 2], 0) & Flag.CUE:
        return False
    return not known.flags.get(line[at + 2 : at + 4]) and not known.flags.get(line[at + 2 : at + 3])


def _is_katakana(char: str) -> bool:
    return "ァ" <= char <= "ー"


def _run_end(line: str, at: int) -> int:
    found = _RUN.match(line, at)
    return found.end() if found else at + 1


def _is_name_here(known: Lexicon, words: Words, line: str, at: int, name: str) -> bool:
    """A family name of one character alone needs a title behind or a familiar word before it."""
    if len(name) > 1:
        return True
    if at and line[at - 1] in known.familiar:
        return True
    after = at + 1
    if after >= len(line):
        return False
    word = line[after : word_end(known, words, line, after)]
    return bool(known.flags.get(word.casefold(), 0) & TITLE)


def katakana_noun(known: Lexicon, word: str) -> int:
    """`シニアアナリスト`: an unknown run that ends with a noun of the table is such a noun."""
    for size in range(len(word) - 1, 2, -1):
        bits = known.flags.get(word[-size:], 0) & (Flag.ROLE | Flag.ORG | Flag.GROUP)
        if bits:
            return bits
    return 0
