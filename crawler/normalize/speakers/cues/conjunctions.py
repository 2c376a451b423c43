"""Does `que` lead what somebody says, or a comparison, a purpose, a relative clause: `pour que`, `ne … que`?"""

from __future__ import annotations

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["is_passive", "leads_otherwise"]

_NEAR = 2  # tokens before a reporting word
_REACH = 12
_OTHER = ~(Flag.CUE | Flag.NAMING)
_NONE: frozenset[str] = frozenset()


def leads_otherwise(document: Document, cue: int, token: int, *, first: bool = True) -> bool:
    """Does a conjunction behind a reporting word lead anything but what is said?

    Where it is not the `first`, it may be linked to the one before: `il dit que … ou que …`.
    """
    low, clauses = document.low, document.lexicon.clauses
    if not clauses:
        return False
    before = low[token - 1]
    linked = not first and document.flag[token - 1] & Flag.CONJ
    if before in clauses["apart"] and not linked:
        return True
    if before in clauses.get("apart_later", _NONE) and token - 2 != cue:
        return True
    if low[token - 2] in clauses.get("apart_of", _NONE) and document.flag[token - 1] & Flag.TAIL:
        return True
    return _is_relative(document, token) or (first and _is_restricted(document, cue, token))


def _is_relative(document: Document, token: int) -> bool:
    """`la lettre que | signe le maire`, `plus cher que | prévu`: a verb where a subject has to stand."""
    lexicon, after = document.lexicon, token + 1
    if document.low[token] not in lexicon.clauses.get("overt", _NONE):
        return False
    if after >= len(document.low):
        return False
    word, bits = document.low[after], document.flag[after]
    known = bits & Flag.CUE and not bits & _OTHER
    return bool(known or (not bits and word.endswith(lexicon.verb_endings)))


def _is_restricted(document: Document, cue: int, token: int) -> bool:
    """`ne compte en tout | que trois pages`: only so many, where no `pas` denies it."""
    low, clauses = document.low, document.lexicon.clauses
    for at in range(token - 1, max(cue - 3, token - _REACH, -1), -1):
        if low[at] in clauses.get("negations", _NONE) or document.flag[at] & Flag.THAT:
            return False
        if low[at] in clauses.get("restricting", _NONE):
            return True
    return False


def is_passive(document: Document, cue: int) -> bool:
    """`Il a été | constaté que …`, `Elle a été aussitôt | avertie que …`: its subject tells nothing."""
    flag, passive = document.flag, document.lexicon.clauses.get("passive", _NONE)
    for at in range(cue - 1, max(0, cue - 1 - _NEAR), -1):
        if document.low[at] in passive:
            helped = any(flag[t] & Flag.AUX for t in range(max(0, at - _NEAR), at))
            return helped and not flag[at] & Flag.CAP
        if flag[at] & (Flag.AUX | Flag.PUNCT):
            return False
    return False
