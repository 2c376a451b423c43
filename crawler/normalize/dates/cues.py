"""Cues of `[dates.tense]`: patterns of words and of phrases, found without searching word by word.

A pattern of a language lists hundreds of forms. Those of one word are asked once per word and
remembered; only those of several words are searched for in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Cues", "cues_of"]

_WORD = re.compile(r"\w+")
_SYNTAX = re.compile(r"\{[\d,]*\}|\(\?-i:|\[(?!\^)(?:\\.|[^\]])*\]")  # not what it looks like
_SEVERAL = re.compile(r"[\s,.'’-]|\\s|\\x27|\[\^")
_WHOLE = re.compile(r"(?:\(\?-i:)?\\[bw].*(?:\\b|\\w[*+]|\\w\{\d,\})\)?(?:\(\?<!.*\))*", re.DOTALL)
_LISTED = re.compile(r"\\b\(\?:(.*)\)\\b", re.DOTALL)
_MOST = 1 << 14  # words remembered


@dataclass(slots=True, frozen=True)
class Cues:
    """One kind of cue: forms of one word, and phrases."""

    words: re.Pattern[str]
    phrases: re.Pattern[str] | None
    known: dict[str, bool] = field(default_factory=dict)

    def spans(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        r"""Where cues stand between two places of a text.

        >>> cues_of(r"\b(?:has|will be|\w{3,}ed)\b").spans("it ended and will be told", 0, 25)
        [(3, 8), (13, 20)]
        """
        found = [m.span() for m in _WORD.finditer(text, start, end) if self._is_cue(m[0])]
        if self.phrases:
            found += [m.span() for m in self.phrases.finditer(text, start, end)]
        return sorted(found)

    def _is_cue(self, word: str) -> bool:
        known = self.known.get(word)
        if known is None:
            if len(self.known) >= _MOST:
                self.known.clear()
            known = self.known[word] = self.words.fullmatch(word) is not None
        return known


def cues_of(pattern: str) -> Cues:
    """The cues of a pattern, its alternatives parted into words and phrases."""
    branches = [leaf for branch in _branches(pattern) for leaf in _flat(branch)]
    single = [branch for branch in branches if _is_word(branch)]
    several = [branch for branch in branches if not _is_word(branch)]
    return Cues(
        re.compile("|".join(single) or r"(?!)", re.IGNORECASE),
        re.compile("|".join(several), re.IGNORECASE) if several else None,
    )


def _is_word(branch: str) -> bool:
    """Does it match one whole word at a time?"""
    return not _SEVERAL.search(_SYNTAX.sub("", branch)) and bool(_WHOLE.fullmatch(branch))


def _flat(branch: str) -> Iterator[str]:
    r"""`\b(?:a|b)\b` as `\ba\b` and `\bb\b`."""
    listed = _LISTED.fullmatch(branch)
    if listed and len(list(_branches(branch))) == 1 and _closes(listed[1]):
        yield from (rf"\b(?:{leaf})\b" for leaf in _branches(listed[1]))
    else:
        yield branch


def _closes(inner: str) -> bool:
    """Does no bracket of it close one that was opened before?"""
    depth = 0
    for char in re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "", inner):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return False
    return depth == 0


def _branches(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern at its outermost level."""
    depth = start = 0
    for piece in re.finditer(r"\\.|\[(?:\\.|[^\]])*\]|[()|]", pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and depth == 0:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]
