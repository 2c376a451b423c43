"""Cues of `[dates.tense]`: patterns of words and of phrases, found without searching word by word.

A pattern of a language lists hundreds of forms. Those of one word are asked once per word and
remembered; only those of several words are searched for in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

__all__ = ["Cues", "cues_of"]

_WORD = re.compile(r"\w+")
_SYNTAX = re.compile(r"\{[\d,]*\}|\(\?-i:|\[(?!\^)(?:\\.|[^\]])*\]")  # not what it looks like
_SEVERAL = re.compile(r"[\s,.'’-]|\\s|\\x27|\[\^")
_WHOLE = re.compile(r"(?:\(\?-i:)?\\[bw].*(?:\\b|\\w[*+]|\\w\{\d,\})\)?(?:\(\?<!.*\))*", re.DOTALL)
_LISTED = re.compile(r"\\b\(\?:(.*)\)\\b", re.DOTALL)
_NEVER = r"\b(?!)\w*"  # a word that there is not
_MOST = 1 << 14  # words remembered


@dataclass(slots=True, frozen=True)
class Cues:
    """Some kinds of cues, each with the forms of one word and the phrases that it may be."""

    words: Sequence[re.Pattern[str]]
    phrases: Sequence[re.Pattern[str] | None]
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def spans(self, text: str, start: int, end: int) -> list[list[tuple[int, int]]]:
        r"""Where cues of each kind stand between two places of a text.

        >>> cues_of(r"\b(?:has|will be|\w{3,}ed)\b").spans("it ended and will be told", 0, 25)
        [[(3, 8), (13, 20)]]
        """
        found: list[list[tuple[int, int]]] = [
            [m.span() for m in phrases.finditer(text, start, end)] if phrases else []
            for phrases in self.phrases
        ]
        known = self.known
        for match in _WORD.finditer(text, start, end):
            word = match[0]
            kinds = known[word] if word in known else self._kinds(word)
            for kind in kinds:
                found[kind].append(match.span())
        return [sorted(spans) for spans in found]

    def _kinds(self, word: str) -> tuple[int, ...]:
        if len(self.known) >= _MOST:
            self.known.clear()
        kinds = tuple(n for n, forms in enumerate(self.words) if forms.fullmatch(word))
        return self.known.setdefault(word, kinds)


def cues_of(*patterns: str | None) -> Cues:
    """The cues of some patterns, the alternatives of each parted into words and phrases."""
    words, phrases = [], []
    for pattern in patterns:
        branches = [leaf for branch in _branches(pattern or _NEVER) for leaf in _flat(branch)]
        several = [branch for branch in branches if not _is_word(branch)]
        single = [branch for branch in branches if _is_word(branch)]
        words.append(re.compile("|".join(single) or _NEVER, re.IGNORECASE))
        phrases.append(re.compile("|".join(several), re.IGNORECASE) if several else None)
    return Cues(words, phrases)


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
