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
_LEAD = re.compile(  # a word, or a choice of words, and what cannot be of it
    r"""(?:\\b)? ( (?:[^\W\d_]|\[\w+\]|\\w[*+]|\?)+ | \(\?:(?:[^\W\d_]|\[\w+\]|\?|\|)+\) )
    (?: \\s | \\b | \(\?:\\s | \[\\x27 | \(\?:[ ] | [ ,'’-] )""",
    re.VERBOSE,
)
_LISTED = re.compile(r"\\b\(\?:(.*)\)\\b", re.DOTALL)
_NEVER = r"\b(?!)\w*"  # a word that there is not
_MOST = 1 << 14  # words remembered


@dataclass(slots=True, frozen=True)
class Kind:
    """One kind of cue: the forms of one word, the phrases, and the words that these begin with.

    `leads` is None where a phrase may begin with any word.
    """

    words: re.Pattern[str]
    phrases: re.Pattern[str] | None
    leads: re.Pattern[str] | None


@dataclass(slots=True, frozen=True)
class Cues:
    """Some kinds of cues, found in one pass over the words of a text."""

    kinds: Sequence[Kind]
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def spans(self, text: str, start: int, end: int) -> list[list[tuple[int, int]]]:
        r"""Where cues of each kind stand between two places of a text.

        >>> cues_of(r"\b(?:has|will be|\w{3,}ed)\b").spans("it ended and will be told", 0, 25)
        [[(3, 8), (13, 20)]]
        """
        found: list[list[tuple[int, int]]] = [[] for _ in self.kinds]
        heads: dict[int, int] = {n: start for n, kind in enumerate(self.kinds) if not kind.leads}
        known = self.known
        for match in _WORD.finditer(text, start, end):
            kinds = known.get(match[0])
            for kind in self._kinds(match[0]) if kinds is None else kinds:
                if kind < 0:
                    heads.setdefault(~kind, match.start())
                else:
                    found[kind].append(match.span())
        for number, head in heads.items():
            if phrases := self.kinds[number].phrases:
                found[number] += [m.span() for m in phrases.finditer(text, head, end)]
                found[number].sort()
        return found

    def _kinds(self, word: str) -> tuple[int, ...]:
        """The kinds of cue that a word is; complemented, those of which it may begin a phrase."""
        if len(self.known) >= _MOST:
            self.known.clear()
        kinds = [n for n, kind in enumerate(self.kinds) if kind.words.fullmatch(word)]
        leading = [
            n for n, kind in enumerate(self.kinds) if kind.leads and kind.leads.fullmatch(word)
        ]
        return self.known.setdefault(word, (*kinds, *(~n for n in leading)))


def cues_of(*patterns: str | None) -> Cues:
    """The cues of some patterns, the alternatives of each parted into words and phrases."""
    return Cues([_kind(pattern or _NEVER) for pattern in patterns])


def _kind(pattern: str) -> Kind:
    branches = [leaf for branch in _branches(pattern) for leaf in _flat(branch)]
    single = [branch for branch in branches if _is_word(branch)]
    several = [branch for branch in branches if not _is_word(branch)]
    leads = [lead for branch in several for lead in _leads(branch)]
    return Kind(
        _any_of(single or [_NEVER]),
        _any_of(several) if several else None,
        _any_of(leads) if all(leads) else None,
    )


def _any_of(branches: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(branches) or _NEVER, re.IGNORECASE)


def _leads(branch: str) -> Iterator[str]:
    r"""The first words of a phrase as patterns, empty where they cannot be told.

    >>> (
    ...     list(_leads(r"\b(?:set to|(?:is|are) due|chamat[ao] a)\b")),
    ...     list(_leads(r"\bge\w{3,}t sei\b")),
    ... )
    (['set', '(?:is|are)', 'chamat[ao]'], [''])
    """
    listed = _LISTED.fullmatch(branch)
    if listed and _closes(listed[1]):
        for inner in _branches(listed[1]):
            yield from _leads(rf"\b{inner}")
        return
    lead = _LEAD.match(branch)
    yield lead[1] if lead else ""


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
