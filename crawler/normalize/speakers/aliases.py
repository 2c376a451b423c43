"""One name in other words: acronyms and bodies under two names."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.cast import FEW, Cast, Entity
from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.lexicon import Flag
from crawler.normalize.speakers.mention import Mention

__all__ = ["merge_acronyms"]


def merge_acronyms(document: Document, cast: Cast, mentions: Sequence[Mention]) -> None:
    """`Unidade Técnica de Apoio Orçamental (UTAO)`, `Ministerio de Salud` … `Minsa`: one body."""
    for mention in mentions:
        for other in mention.apposed:
            if other.first < mention.first and mention.name and other.name:
                full, short = cast.of.get(other.index), cast.of.get(mention.index)
                if full and short and full is not short and len(short.words) == 1:
                    _absorb(cast, full, short)
    if len(cast.entities) > FEW:
        return
    bodies = [e for e in cast.entities if len(e.words) > 1 and e.kind == "organisation"]
    for short in cast.entities:
        if len(short.words) == 1 and 3 <= len(short.words[0]) <= 7 and short.mentions:
            full = next((e for e in bodies if _abbreviates(short.words[0], e, document)), None)
            if full is not None and full is not short:
                _absorb(cast, full, short)


def _absorb(cast: Cast, full: Entity, short: Entity) -> None:
    for moved in short.mentions:
        cast.of[moved.index] = full
        full.add(moved)
    full.stems |= short.stems
    full.kind = "organisation"
    short.mentions, short.starts = [], []


def _abbreviates(short: str, full: Entity, document: Document) -> bool:
    """Is it made of beginnings of the words of the name, in order, small words aside?"""
    small = Flag.TAIL | Flag.PREP | Flag.CONJ | Flag.DEF | Flag.PARTICLE
    known = document.lexicon.flags
    ends = {0}
    for word in full.words:
        if known.get(word, 0) & small:
            continue
        ends = {
            end + size
            for end in ends
            for size in range(1, 4)
            if short[end : end + size] == word[:size] and size <= len(word)
        }
    return len(short) in ends
