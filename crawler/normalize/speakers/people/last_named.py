"""Where and how somebody was last named before a mention that may take him up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, reduce
from operator import or_

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.cues.questioning import question_role
from crawler.normalize.speakers.people.fit import fit_of
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["ahead", "from_last", "gap_between", "is_governed", "named_later", "place_of_last"]


def ahead(
    document: Document, entity: Entity, mention: Mention, sort: str, gap: str
) -> Iterator[str]:
    """What speaks for somebody whom the story names only later: nouns alike, or a heading before him."""
    if sort in ("role", "nation"):
        heading = document.paragraphs[document.para[mention.first]].heading
        stands = "heading" if heading else gap
        yield f"{sort} ahead {stands} {fit_of(mention, entity)}"


def from_last(
    document: Document, last: Mention, mention: Mention, discourse: Discourse, gap: str
) -> Iterator[str]:
    """How a mention goes on from the last one of an entity."""
    if _is_in_relative(document, last, mention):
        yield "in relative"
    if role := question_role(document, last):
        yield role
        yield f"{role} {gap}"
    if last.last + 1 == mention.first and document.low[last.last] in COMMAS:
        yield "behind its comma"  # `Interrogé sur Attal, | le maire du Havre …`
    if last.index in discourse.sources:
        yield "was source"
        if mention.kind == last.kind == "role" and mention.heads.isdisjoint(last.heads):
            yield f"called otherwise {gap}"
        return
    source = discourse.telling.get(document.sent[last.first], last.first)
    if not last.first <= source < last.last:  # `Levitt said that | Sinwar …`
        yield "told of" if source < last.first else "told of ahead"


def gap_between(document: Document, last: Mention, mention: Mention) -> str:
    """Whether the last mention stands in the sentence, the paragraph, the one before, or farther off."""
    if document.sent[last.first] == document.sent[mention.first]:
        return "sentence"
    away = document.para[mention.first] - document.para[last.first]
    return ("paragraph", "next", "far")[min(away, 2)]


def named_later(document: Document, entity: Entity, mention: Mention) -> str:
    """`zei de bisschop van Antwerpen. Johan Bonny …`: somebody first named where the next sentence opens."""
    start, sent = entity.starts[0], document.sent
    near = sent[start] - sent[mention.last - 1] <= 2 and entity.named
    return "later next" if near and sent[max(start - 2, 0)] != sent[start] else "later"


def place_of_last(document: Document, entity: Entity, last: Mention, sort: str) -> Sequence[str]:
    """Subjects and heads of paragraphs are better antecedents than objects."""
    first, flag, sent = last.first, document.flag, document.sent
    before = flag[first - 1] if first else 0
    speaking = before & (Flag.CUE | Flag.ACCORDING) or Flag.CUE & reduce(
        or_, flag[last.last : last.last + 3], 0
    )
    return _placed(
        sort,
        bool(speaking),
        not first or sent[first - 1] != sent[first],
        is_governed(document, first),
        len(entity.mentions) == 1 and document.paragraphs[document.para[first]].heading,
    )


@cache
def _placed(sort: str, *facts: bool) -> tuple[str, ...]:
    names = ("was speaking", "opened a sentence", "oblique", "heading only")
    return tuple(f"{sort} {name}" for name, fact in zip(names, facts, strict=True) if fact)


def _is_in_relative(document: Document, last: Mention, mention: Mention) -> bool:
    """`Barker, who meets President Ruiz on Monday, says he …`: named in an inserted clause, now closed."""
    low, flag, sent = document.low, document.flag, document.sent
    if sent[last.first] != sent[mention.first]:
        return False
    closed = any(low[t] in ",،" for t in range(last.last, min(mention.first, last.last + 12)))
    for token in range(last.first - 1, max(last.first - 12, 0), -1):
        if not closed or low[token] in ",،" or sent[token] != sent[last.first]:
            break
        if flag[token] & Flag.RELATIVE and low[token - 1] in ",،":
            return True
    return False


def is_governed(document: Document, token: int) -> bool:
    """Does a preposition, or what names whom one speaks to, stand before a mention?"""
    before = document.flag[token - 1] if token else 0
    return bool(before & (Flag.PREP | Flag.TAIL | Flag.ADDRESS))
