"""Whom a pronoun, a role or a dropped subject stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from crawler.normalize.speakers.cast import FEW
from crawler.normalize.speakers.discourse import Discourse
from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.entities import Cast, Entity, is_seat
from crawler.normalize.speakers.fit import Rivals, agreement, count_rivals, meaning
from crawler.normalize.speakers.lexicon import Flag
from crawler.normalize.speakers.mentions import Mention

__all__ = ["antecedent_candidates"]

_CANDIDATES = 14
_BODIES = ("organisation", "group", "place")
_MEANT = ("body", "firm", "document", "seat")  # sorts of mention that mean a body


def antecedent_candidates(
    document: Document, cast: Cast, mention: Mention, discourse: Discourse
) -> list[tuple[Entity | None, list[str]]]:
    """Entities the mention may stand for, each with its features; `None` stands for somebody new."""
    sort = _sort(document, mention)
    around = cast.around(mention)
    ranked = sorted(
        (e for e in around if e.mentions and _suits(document, e, mention, sort)),
        key=lambda e: _recency(e, mention),
    )
    related = [
        e
        for e in ranked[_CANDIDATES:]
        if mention.heads & e.heads or (mention.country and e.countries[mention.country])
    ]
    chosen = ranked[:_CANDIDATES] + related[:4]
    ranks: dict[str, int] = {}
    topics = _topics(document, chosen, mention)
    subject = _subject_before(document, chosen, mention)
    rivals = count_rivals(mention, chosen)
    leading = _leading(document, chosen)
    made: list[tuple[Entity | None, list[str]]] = []
    for entity in chosen:
        group = _side(entity, sort)
        rank = ranks[group] = ranks.get(group, -1) + 1
        features = _features(document, entity, mention, discourse, rank, sort, rivals)
        if entity.index == subject:
            features.append(f"{sort} subject before {group}")
        if entity.index == leading:
            features.append(f"{sort} first of all {group}")
        if entity.starts and document.paragraphs[document.para[entity.starts[0]]].heading:
            features.append(f"{sort} in heading {group}")
        if entity.index in topics:
            features.append(f"{sort} topic {topics[entity.index]} {group}")
        made.append((entity, features))
    made.append((None, _new_features(document, mention, sort, chosen)))
    return [(entity, _with_general(features, sort)) for entity, features in made]


_GENERAL = (
    "gender",
    "same country",
    "other country",
    "same head",
    "same class",
    "other class",
    "only one",
    "rank",
    "gap",
    "spoke",
    "topic",
    "named",
    "was",
    "new known",
    "names it",
    "named in the words",
    "subject before",
    "first of all",
    "in heading",
    "word beside",
    "kindred word",
    "called otherwise",
    "taken up",
)


def _with_general(features: list[str], sort: str) -> list[str]:
    """The same facts again without the sort of mention, so that rare sorts learn from common ones."""
    return features + [shared for f in features if (shared := _shared(f, sort))]


@cache
def _shared(feature: str, sort: str) -> str:
    """A general fact without the sort of mention, `""` for other features."""
    bare = feature.removeprefix(sort).lstrip(" ")
    general = feature.startswith(sort) and bare.startswith(_GENERAL)
    return f"any {bare}" if general else ""


def _suits(document: Document, entity: Entity, mention: Mention, sort: str) -> bool:
    """Places and media say nothing by a pronoun or a role, unless they are all there is to it."""
    if sort == "pronoun" and document.lexicon.personal_pronouns and mention.gender in ("m", "f"):
        return entity.kind not in ("organisation", "group", "place")
    if entity.kind == "place":
        return sort in _MEANT or bool(mention.country and entity.countries[mention.country])
    if (entity.medium and sort not in _MEANT) or (entity.state and sort in ("role", "nation")):
        return False
    return not (sort == "nation" and entity.kind in _BODIES)


def _topics(document: Document, entities: Sequence[Entity], mention: Mention) -> dict[int, int]:
    """Whom the paragraph of the mention (0), and the one before it (1), speak of first."""
    home = document.para[mention.first]
    first: dict[int, tuple[int, int]] = {}
    for entity in entities:
        if entity.kind in _BODIES:
            continue
        at = bisect_right(entity.starts, mention.first - 1)
        for other in entity.mentions[max(0, at - 8) : at]:
            away = home - document.para[other.first]
            if other.first < mention.first and away in (0, 1):
                first[away] = min(
                    first.get(away, (other.first, entity.index)), (other.first, entity.index)
                )
    return {index: away for away, (_, index) in sorted(first.items(), reverse=True)}


def _side(entity: Entity, sort: str) -> str:
    """Persons and bodies are ranked apart; who might be either counts with those asked for."""
    body = entity.kind in _BODIES or (entity.kind == "unclear" and sort in _MEANT)
    return "body" if body else "person"


def _may_be(entity: Entity, sort: str) -> bool:
    """Is it a rival of somebody new: a body for a body, a person for all others?"""
    return _side(entity, sort) == "body" if sort in _MEANT else entity.kind == "person"


def _leading(document: Document, entities: Sequence[Entity]) -> int:
    """The person whom the running text names first; -1 for nobody."""
    first = (len(document.para), -1)
    for entity in entities:
        if entity.kind in _BODIES or not entity.named:
            continue
        for start in entity.starts[:FEW]:
            if not document.paragraphs[document.para[start]].heading:
                first = min(first, (start, entity.index))
                break
    return first[1]


def _subject_before(document: Document, entities: Sequence[Entity], mention: Mention) -> int:
    """Who is named first in the sentence before, of the paragraph; -1 for nobody (Centering)."""
    sent, para = document.sent, document.para
    best = (-1, 0, -1)
    for entity in entities:
        at = bisect_right(entity.starts, mention.first - 1) - 1
        while at >= 0 and sent[entity.starts[at]] == sent[mention.first]:
            at -= 1
        if at < 0 or para[entity.starts[at]] != para[mention.first]:
            continue
        number = sent[entity.starts[at]]
        while at > 0 and sent[entity.starts[at - 1]] == number:
            at -= 1
        best = max(best, (number, -entity.starts[at], entity.index))
    return best[2]


def _sort(document: Document, mention: Mention) -> str:
    """`firm` is a body meant by a noun that takes up one named before: `the company`."""
    if mention.kind in ("pronoun", "dropped"):
        return mention.kind
    if mention.kind == "document":
        return "document"
    if mention.kind in ("organisation", "group"):
        bare = not mention.name and not mention.tail - mention.heads
        resumes = not mention.heads.isdisjoint(document.lexicon.resuming)
        return "firm" if bare and resumes else "body"
    if mention.kind in ("role", "nation"):
        return mention.kind
    return "seat" if is_seat(document, mention) else "phrase"


def _recency(entity: Entity, mention: Mention) -> tuple[int, int]:
    at = bisect_right(entity.starts, mention.first - 1)
    if at:
        return 0, mention.first - entity.starts[at - 1]
    return 1, entity.starts[0] - mention.first


def _features(
    document: Document,
    entity: Entity,
    mention: Mention,
    discourse: Discourse,
    rank: int,
    sort: str,
    rivals: Rivals,
) -> list[str]:
    last = _last_before(entity, mention)
    gap = f"gap {_gap(document, last, mention)}" if last else "later"
    made = [*_standing(sort, entity.kind, min(rank, 4), int(entity.named), gap)]
    if discourse.speaker is entity:
        away = document.para[mention.first] - discourse.paragraph
        made.append(f"{sort} spoke last {min(max(away, 0), 2)}")
    elif entity.spoken:
        made.append(f"{sort} spoke before")
    made.append(f"{sort} times {min(len(entity.mentions), 4)}")
    if sort not in _MEANT:
        made += agreement(document, mention, entity, sort, rivals)
    if last:
        made += _place(document, entity, last, sort)
        if last.index in discourse.sources:
            made.append(f"{sort} was source")
            if sort == last.kind == "role" and mention.heads.isdisjoint(last.heads):
                made.append(f"{sort} called otherwise {gap}")
    if entity.medium:
        made.append(f"{sort} medium")
    if entity.named and not discourse.named.isdisjoint(entity.stems):
        made.append(f"{sort} named in the words")
    if sort not in ("pronoun", "dropped"):
        made += meaning(document, mention, entity, sort, discourse, rivals)
    return made


@cache
def _standing(sort: str, kind: str, rank: int, named: int, gap: str) -> tuple[str, ...]:
    """What an entity is in the story, and how far its last mention is off."""
    return (
        f"{sort} {kind}",
        f"{sort} rank {rank}",
        f"{sort} named {named}",
        f"{sort} {gap}",
    )


def _gap(document: Document, last: Mention, mention: Mention) -> str:
    if document.sent[last.first] == document.sent[mention.first]:
        return "sentence"
    away = document.para[mention.first] - document.para[last.first]
    return ("paragraph", "next", "far")[min(away, 2)]


def _last_before(entity: Entity, mention: Mention) -> Mention | None:
    """The last mention of an entity before another mention, None where all are later."""
    at = bisect_left(entity.starts, mention.first)
    return entity.mentions[at - 1] if at else None


def _place(document: Document, entity: Entity, last: Mention, sort: str) -> list[str]:
    """Subjects and heads of paragraphs are better antecedents than objects."""
    before = document.flag[last.first - 1] if last.first else 0
    made = []
    following = document.flag[last.last : last.last + 3]
    if before & (Flag.CUE | Flag.ACCORDING) or any(bits & Flag.CUE for bits in following):
        made.append(f"{sort} was speaking")
    if not last.first or document.sent[last.first - 1] != document.sent[last.first]:
        made.append(f"{sort} opened a sentence")
    if before & (Flag.PREP | Flag.TAIL | Flag.ADDRESS):
        made.append(f"{sort} oblique")
    if len(entity.mentions) == 1 and document.paragraphs[document.para[last.first]].heading:
        made.append(f"{sort} heading only")
    return made


def _new_features(
    document: Document, mention: Mention, sort: str, rivals: Sequence[Entity]
) -> list[str]:
    heads = any(not mention.heads.isdisjoint(e.heads) for e in rivals)
    home = document.para[mention.first]
    near = min(
        (
            home - document.para[last.first]
            for e in rivals
            if _may_be(e, sort) and e.named and (last := _last_before(e, mention))
        ),
        default=9,
    )
    classes = any(not mention.classes.isdisjoint(e.classes) for e in rivals)
    size = mention.last - mention.first
    made = [
        f"{sort} new",
        f"{sort} new {mention.article or 'bare'}",
        f"{sort} new {mention.kind}",
        f"{sort} new known head {int(heads)}",
        f"{sort} new known class {int(classes)}",
        f"{sort} new words {min(size, 5)}",
        f"{sort} new people {min(sum(e.kind == 'person' for e in rivals), 3)}",
        f"{sort} new bodies {min(sum(e.named and _side(e, sort) == 'body' for e in rivals), 3)}",
    ]
    tail = int(bool(mention.tail - mention.heads))
    made.append(f"{sort} new {mention.article or 'bare'} tail {tail}")
    made.append(f"{sort} new {mention.article or 'bare'} person away {min(near, 3)}")
    if mention.gender == "p":
        made.append(f"{sort} new plural")
    if mention.country:
        made.append(f"{sort} new country")
    return made
