"""One name in other words: acronyms, bodies under two names, nicknames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from crawler.normalize.speakers.phrases.cast import FEW, Cast, Entity, plain
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["is_of", "merge_acronyms", "merge_nicknames"]

_LONGEST_NICKNAME = 4  # tokens with the marks around it, and one more word


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
        least = 2 if _is_spelt_in_capitals(document, short) else 3
        if len(short.words) == 1 and least <= len(short.words[0]) <= 7 and short.mentions:
            full = next((e for e in bodies if _abbreviates(short.words[0], e, document)), None)
            if full is not None and full is not short:
                _absorb(cast, full, short)


def _is_spelt_in_capitals(document: Document, entity: Entity) -> bool:
    """`het OM`, `the EA`: letters, and an article that no person has."""
    first = next((m for m in entity.mentions if m.name and m.article), None)
    return bool(first and first.name and document.flag[first.name[0]] & Flag.ACRONYM)


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
        if known.get(word, 0) & small or len(word) == 1:  # `l’Union`
            continue
        ends = {
            end + size
            for end in ends
            for size in range(1, 4)
            if short[end : end + size] == word[:size] and size <= len(word)
        }
    return len(short) in ends


def is_of(document: Document, entity: Entity, stems: tuple[str, ...]) -> bool:
    """`OMS` is no `comité de la OMS`, `Lindoso da Serra` not its town hall: what a body is of."""
    first = entity.mentions[0].name if entity.mentions else None
    size = len(stems)
    if first is None or size >= len(entity.forms) or stems != entity.forms[-size:]:
        return False
    own = document.flag[first[0] : first[1]]
    tailed = len(own) > size and own[-size - 1] & Flag.TAIL
    return bool(own[0] & Flag.ORG and tailed)


def merge_nicknames(document: Document, cast: Cast, mentions: Sequence[Mention]) -> None:
    """`Wellington “Muralha” Cabral`; `Wanderson Ribeiro, o Nenê Paulista,`: one person."""
    named = [m for m in mentions if m.name and m.kind != "owner"]
    for before, after in pairwise(named):
        one, other = cast.of.get(before.index), cast.of.get(after.index)
        if one is None or other is None or one is other:
            continue
        if _goes_on_behind_marks(document, before, after):
            _lengthen(document, one, after)
            _take(cast, one, other, after)
        elif one.kind == "person" and _is_called(document, before, after):
            _take(cast, one, other, after)


def _lengthen(document: Document, entity: Entity, mention: Mention) -> None:
    """Let a name go on with the words of a mention."""
    first, last = mention.name or (0, 0)
    words = tuple(plain(document.low[t]) for t in range(first, last))
    entity.name = f"{entity.name} {document.text(first, last)}"
    entity.words += words
    entity.forms += tuple([document.lexicon.name_stem(word) for word in words])


def _goes_on_behind_marks(document: Document, before: Mention, after: Mention) -> bool:
    """Does nothing but a word or two in marks part a first name and the rest of a name?"""
    between = range(before.last, after.first)
    if not 2 < len(between) <= _LONGEST_NICKNAME + 1 or after.article or after.roles:
        return False
    inner, given = between[1:-1], before.name or (0, 0)
    alone = given[1] - given[0] == 1 and (before.roles or document.flag[given[0]] & Flag.GIVEN)
    marked = document.within[inner[0]] >= 0 and document.within[before.first] < 0
    same = document.within[after.first] == document.within[before.first]
    capital = (
        document.flag[inner[0]] & Flag.CAP
        and document.para[before.first] == document.para[after.first]
    )
    return bool(alone and marked and same and capital)


def _is_called(document: Document, before: Mention, after: Mention) -> bool:
    """A full name, and between commas an article with another name."""
    low, name = document.low, after.name or (0, 0)
    full = before.name is not None and before.name[1] - before.name[0] > 1
    first = document.flag[after.first]
    articled = first & Flag.DEF and not first & (Flag.TAIL | Flag.PREP)
    alone = articled and not after.roles and name[0] == after.first + 1
    ends = after.last < len(low) and low[after.last] in ",.)"
    placed = after.first == before.last + 1 and low[before.last] == ","
    body = any(document.flag[t] & (Flag.ORG | Flag.STATE | Flag.ACRONYM) for t in range(*name))
    return bool(full and alone and ends and placed and not body)


def _take(cast: Cast, one: Entity, other: Entity, mention: Mention) -> None:
    """Give a mention to another person, and with it all of an entity that has no other name."""
    if len(other.words) <= (mention.name or (0, 0))[1] - (mention.name or (0, 0))[0]:
        _absorb(cast, one, other)
    else:
        at = bisect_left(other.starts, mention.first)
        del other.mentions[at], other.starts[at]
        cast.of[mention.index] = one
        one.add(mention)
    one.kind = "person"
