"""Who leads: the person or body that a story, a paragraph or a sentence speaks of first (Centering)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.people.last_named import (
    is_governed,
)
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.cast import FEW, Entity
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["BODIES", "Bearer", "firsts", "overtaken", "subject_before", "topics"]

BODIES = ("organisation", "group", "place")


class Bearer(NamedTuple):
    """An entity that a mention may stand for; `last` is the last of its `before` earlier mentions.

    Persons and bodies are ranked apart: `side` tells which of them it is.
    """

    entity: Entity
    before: int
    last: Mention | None
    side: str


def topics(document: Document, bearers: Sequence[Bearer], mention: Mention) -> dict[int, int]:
    """Whom the paragraph of the mention (0), and the one before it (1), speak of first."""
    para, home = document.para, document.para[mention.first]
    first: dict[int, tuple[int, int]] = {}
    for bearer in bearers:
        entity, last = bearer.entity, bearer.last
        if last is None or home - para[last.first] > 1 or entity.kind in BODIES:
            continue
        for start in entity.starts[max(0, bearer.before - 8) : bearer.before]:
            away = home - para[start]
            if away <= 1:
                first[away] = min(first.get(away, (start, entity.index)), (start, entity.index))
    return {index: away for away, (_, index) in sorted(first.items(), reverse=True)}


def firsts(document: Document, entities: Sequence[Entity], sort: str) -> dict[int, str]:
    """The person whom the running text names first, and for a `firm` the first body of the story."""
    firsts = {_leading(document, entities): "first of all"}
    if sort == "firm":
        firsts.setdefault(_leading_body(entities), "first of bodies")
    return firsts


def _leading(document: Document, entities: Sequence[Entity]) -> int:
    """The person whom the running text names first; -1 for nobody."""
    first = (len(document.para), -1)
    for entity in entities:
        if entity.kind in BODIES or not entity.named:
            continue
        for start in entity.starts[:FEW]:
            if not document.paragraphs[document.para[start]].heading:
                first = min(first, (start, entity.index))
                break
    return first[1]


def _leading_body(entities: Sequence[Entity]) -> int:
    """The body that a story names first of those it names more than once; -1 for none."""
    bodies = [
        (e.starts[0], e.index)
        for e in entities
        if e.named and e.kind in ("organisation", "unclear") and len(e.starts) > 1 and not e.medium
    ]
    return min(bodies, default=(0, -1))[1]


def subject_before(document: Document, bearers: Sequence[Bearer], mention: Mention) -> int:
    """Who is named first in the sentence before, of the paragraph; -1 for nobody (Centering)."""
    sent, para = document.sent, document.para
    own, home = sent[mention.first], para[mention.first]
    best = (-1, False, 0, -1)
    for bearer in bearers:
        if bearer.last is None or para[bearer.last.first] != home:
            continue
        starts, at = bearer.entity.starts, bearer.before - 1
        while at >= 0 and sent[starts[at]] == own:
            at -= 1
        if at < 0 or para[starts[at]] != home:
            continue
        number = sent[starts[at]]
        last = at
        while at > 0 and sent[starts[at - 1]] == number:
            at -= 1
        while document.lexicon.roles_agree and at < last and _is_aside(document, bearer, at):
            at += 1
        if document.lexicon.roles_agree and _is_aside(document, bearer, at):
            continue
        while at < last and _is_owner(document, bearer, at):
            at += 1
        leads = not _is_owner(document, bearer, at)
        if bearer.side == "body" and is_governed(document, starts[at]):
            continue  # `Op het Sint-Pietersplein | zat een pelgrim`
        best = max(best, (number, leads, -starts[at], bearer.entity.index))
    return best[3]


def _is_owner(document: Document, bearer: Bearer, at: int) -> bool:
    """`As | Rudd’s rise went on, Pell disavowed him`: whose something is, is not the subject."""
    mention = bearer.entity.mentions[at]
    last = mention.last
    return mention.kind == "owner" or document.low[last : last + 1] == ["'s"]


def _is_aside(document: Document, bearer: Bearer, at: int) -> bool:
    """`Preguntado por | su homólogo, Iván Rey, el vasco sonrió`: governed, hence not the subject."""
    mention = bearer.entity.mentions[at]
    named = document.flag[mention.first - 1] if mention.first else 0
    return is_oblique(document, mention) and not named & Flag.ACCORDING


def overtaken(discourse: Discourse, bearers: Sequence[Bearer], subject: int) -> bool:
    """Is somebody else the subject of a sentence behind the last words: `El juez calló. «No», dijo.`?"""
    if discourse.speaker is None or subject == discourse.speaker.index:
        return False
    return any(
        bearer.entity.index == subject
        and bearer.side == "person"
        and bearer.last is not None
        and bearer.last.first >= discourse.ends
        for bearer in bearers
    )
