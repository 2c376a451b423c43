"""The gender that words tell of who says them, by past verbs: `я нашла`, `Rozmawiałam z nim`."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.mention import verb_gender
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["own_gender", "spoken_of"]

_NEAR = 4  # words behind `я`


def own_gender(document: Document, pieces: Sequence[tuple[int, int]]) -> str:
    """`m` or `f` where all verbs of the first person tell the same, else nothing."""
    lexicon = document.lexicon
    if not lexicon.own_verbs and not lexicon.self:
        return ""
    told: set[str] = set()
    for first, last in pieces:
        home = document.within[first]
        for token in range(first, last):
            if document.within[token] == home:
                told.add(_ending(document, token) or _behind_self(document, token, last))
    told.discard("")
    return told.pop() if len(told) == 1 else ""


def spoken_of(document: Document, pieces: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Genders of the third persons that words speak of: `"He learned Hebrew"`."""
    others = document.lexicon.others
    if not others:
        return frozenset()
    return frozenset(
        others[document.low[token]]
        for first, last in pieces
        for token in range(first, last)
        if document.low[token] in others and document.within[token] == document.within[first]
    )


def _ending(document: Document, token: int) -> str:
    """By an ending of the first person; a noun behind a preposition may end alike: `z udziałem`."""
    word, before = document.low[token], document.flag[token - 1] if token else 0
    if before & Flag.PREP:
        return ""
    return next((g for end, g in document.lexicon.own_verbs if word.endswith(end)), "")


def _behind_self(document: Document, token: int, last: int) -> str:
    """By the first past verb behind `я`, before another subject or a mark."""
    if document.low[token] not in document.lexicon.self:
        return ""
    for later in range(token + 1, min(token + 1 + _NEAR, last)):
        if document.flag[later] & (Flag.PUNCT | Flag.CONJ | Flag.PRONOUN):
            break
        if gender := verb_gender(document.lexicon, document.low[later]):
            return gender
    return ""
