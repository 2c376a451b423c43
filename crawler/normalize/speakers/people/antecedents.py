"""Whom a pronoun, a role or a dropped subject stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.people.adoption import is_seat, take_back
from crawler.normalize.speakers.people.fit import (
    Sense,
    agreement,
    is_no_rival,
    is_of_other_number,
    meaning,
    read_sense,
)
from crawler.normalize.speakers.people.general import shared_facts
from crawler.normalize.speakers.people.going_on import is_elsewhere
from crawler.normalize.speakers.people.last_named import (
    ahead,
    from_last,
    gap_between,
    named_later,
    place_of_last,
)
from crawler.normalize.speakers.people.leading import (
    BODIES,
    Bearer,
    firsts,
    overtaken,
    subject_before,
    topics,
)
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.cast import Cast, Entity
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.entries import entry_around
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["antecedent_candidates"]

_CANDIDATES = 14
_LAST = 4  # rank of whoever comes behind the four nearest, or is of the other gender
_MEANT = ("body", "firm", "document", "seat")  # sorts of mention that mean a body


def antecedent_candidates(
    document: Document, cast: Cast, mention: Mention, discourse: Discourse
) -> list[tuple[Entity | None, list[str]]]:
    """Entities the mention may stand for, each with its features; `None` stands for somebody new.

    What was guessed about the mention is taken back, and counts as a feature.
    """
    sort = _sort(document, mention)
    guessed = take_back(document, cast, mention)
    chosen = _chosen(document, cast.around(mention), mention, sort)
    entities = [bearer.entity for bearer in chosen]
    ranks: dict[str, int] = {}
    rivals = [b for b in chosen if not is_no_rival(mention, b.entity)]
    leads = topics(document, rivals, mention)
    subject = subject_before(document, rivals, mention)
    pronoun = sort in ("pronoun", "dropped")
    sense = read_sense(document, mention, entities, described=not pronoun)
    first = firsts(document, entities, sort)
    passed = overtaken(discourse, chosen, subject)
    made: list[tuple[Entity | None, list[str]]] = []
    for bearer in chosen:
        entity, group, rank = bearer.entity, bearer.side, _LAST
        if not is_no_rival(mention, entity):
            rank = ranks[group] = ranks.get(group, -1) + 1
        features = _features(document, bearer, mention, discourse, rank, sort, sense)
        if entity.index == subject:
            features.append(f"{sort} subject before {group}")
        if passed and entity is discourse.speaker:
            features.append(f"{sort} passed")
        if entity.index in first:
            features.append(f"{sort} {first[entity.index]} {group}")
        if entity.starts and document.paragraphs[document.para[entity.starts[0]]].heading:
            features.append(f"{sort} in heading {group}")
        if entity.index in leads:
            features.append(f"{sort} topic {leads[entity.index]} {group}")
        if guessed and guessed.entity is entity:
            features.append(f"{sort} {guessed.rule}")
        made.append((entity, features))
    made.append((None, _new_features(document, mention, sort, chosen, sense)))
    if guessed:
        made[-1][1].append(f"{sort} new {guessed.rule}")
    shared = shared_facts(sort)
    return [(e, [*own, *filter(None, map(shared.__getitem__, own))]) for e, own in made]


def _chosen(
    document: Document, around: Iterable[Entity], mention: Mention, sort: str
) -> list[Bearer]:
    """The nearest of those who fit, and a few that are farther off but are told the same of."""
    fitting: list[tuple[tuple[int, int], Bearer]] = []
    for entity in around:
        if entity.mentions and _suits(document, entity, mention, sort):
            starts = entity.starts
            before = bisect_left(starts, mention.first)
            if before < bisect_left(starts, mention.last):
                continue  # `the lawyer for Mr Hale` is not Hale
            last = entity.mentions[before - 1] if before else None
            gap = mention.first - starts[before - 1] if before else starts[0] - mention.first
            bearer = Bearer(entity, before, last, _side(entity, sort))
            fitting.append(((int(not before), gap), bearer))
    if document.entries:
        entry = entry_around(document, mention.first)
        fitting = [fit for fit in fitting if _is_told_of(fit[1].entity, mention, entry)]
    fitting.sort(key=itemgetter(0))
    ranked = _of_age([bearer for _, bearer in fitting], mention.age)
    related = [
        b
        for b in ranked[_CANDIDATES:]
        if mention.heads & b.entity.heads
        or (mention.country and b.entity.countries[mention.country])
    ]
    return ranked[:_CANDIDATES] + related[:4]


def _is_barred(document: Document, entity: Entity, mention: Mention, sort: str) -> bool:
    """Can a mention of some sort never mean an entity, whatever that is in the story?"""
    if entity.thing and sort not in _MEANT:
        return True
    brought_in = mention.article == "indefinite" and bool(document.lexicon.infinitive)
    if sort == "document" and brought_in and entity.named:
        own = not entity.heads.isdisjoint(mention.heads)  # `a footnote` is no ministry
        return not own and not is_oblique(document, mention)  # `said in a statement`
    if is_of_other_number(document, entity, mention, sort):
        return True
    inside = entity.inside > 0 and entity.kind != "person"  # `en Autriche … elle`
    return sort in ("pronoun", "dropped") and inside


def _is_mere_name(document: Document, entity: Entity) -> bool:
    """`told Angler’s | Weekly`, `Brussels`: a medium, or the one word of a state that is no first name."""
    if entity.medium and entity.kind == "unclear":
        return True
    known = document.lexicon.flags
    return (
        entity.state and len(entity.words) == 1 and not known.get(entity.words[0], 0) & Flag.GIVEN
    )


def _is_told_of(entity: Entity, mention: Mention, entry: tuple[int, int]) -> bool:
    """Is somebody told of in an entry of a live blog, or known by the noun of the mention?"""
    if not mention.heads.isdisjoint(entity.heads):
        return True
    at = bisect_left(entity.starts, entry[0])
    return at < len(entity.starts) and entity.starts[at] < entry[1]


def _of_age(bearers: list[Bearer], age: str) -> list[Bearer]:
    """`the 54-year-old`: whose age is told to be that; else those whose age is not told."""
    if not age:
        return bearers
    same = [b for b in bearers if b.entity.age == age]
    return same or [b for b in bearers if not b.entity.age]


def _suits(document: Document, entity: Entity, mention: Mention, sort: str) -> bool:
    """Places and media say nothing by a pronoun or a role, unless they are all there is to it."""
    if _is_barred(document, entity, mention, sort):
        return False
    if sort == "pronoun" and document.lexicon.personal_pronouns and mention.gender in ("m", "f"):
        return entity.kind not in BODIES and not _is_mere_name(document, entity)
    if entity.kind == "place":
        return sort in _MEANT or bool(mention.country and entity.countries[mention.country])
    if (entity.medium and sort not in _MEANT) or (entity.state and sort in ("role", "nation")):
        return False
    if sort in ("role", "nation") and is_elsewhere(entity, mention):
        return False
    return not (sort == "nation" and entity.kind in BODIES)


def _side(entity: Entity, sort: str) -> str:
    """Persons and bodies are ranked apart; who might be either counts with those asked for."""
    body = entity.kind in BODIES or (entity.kind == "unclear" and sort in _MEANT)
    return "body" if body else "person"


def _may_be(bearer: Bearer, sort: str) -> bool:
    """Is it a rival of somebody new: a body for a body, a person for all others?"""
    return bearer.side == "body" if sort in _MEANT else bearer.entity.kind == "person"


def _sort(document: Document, mention: Mention) -> str:
    """`firm` is a body meant by a noun that takes up one named before: `the company`."""
    lexicon = document.lexicon
    if mention.kind in ("pronoun", "dropped"):
        return mention.kind
    if mention.kind == "document":
        return "document"
    if mention.kind in ("organisation", "group"):
        more = {lexicon.head(word) for word in mention.tail} - mention.heads
        bare = not mention.name and not more  # `der Umweltverband` is bare, too
        resumes = not mention.heads.isdisjoint(lexicon.resuming)
        return "firm" if bare and resumes else "body"
    if mention.kind in ("role", "nation"):
        return mention.kind
    return "seat" if is_seat(document, mention) else "phrase"


def _features(
    document: Document,
    bearer: Bearer,
    mention: Mention,
    discourse: Discourse,
    rank: int,
    sort: str,
    sense: Sense,
) -> list[str]:
    entity, last = bearer.entity, bearer.last
    gap = (
        f"gap {gap_between(document, last, mention)}"
        if last
        else named_later(document, entity, mention)
    )
    spoke = "spoke before" if entity.spoken else ""
    if discourse.speaker is entity:
        away = document.para[mention.first] - discourse.paragraph
        spoke = f"spoke last {min(max(away, 0), 2)}"
    times = min(len(entity.mentions), 4)
    made = [*_standing(sort, entity.kind, min(rank, _LAST), int(entity.named), gap, (spoke, times))]
    if entity.gender in discourse.others:
        made.append(f"{sort} spoken of {spoke}")
    made += _heard(discourse, entity, sort, sense.turn)
    if sort not in _MEANT:
        made += agreement(mention, entity, sort, sense)
    if last:
        made += place_of_last(document, entity, last, sort)
        made += [f"{sort} {fact}" for fact in from_last(document, last, mention, discourse, gap)]
    else:
        made += ahead(document, entity, mention, sort, gap)
    if entity.medium:
        made.append(f"{sort} medium")
    if entity.named and not discourse.named.isdisjoint(entity.stems):
        made.append(f"{sort} named in the words")
    if sort not in ("pronoun", "dropped"):
        made += meaning(mention, entity, sort, discourse, document, sense)
    return made


def _heard(discourse: Discourse, entity: Entity, sort: str, turn: str) -> list[str]:
    """Whose turn it is: `añadió`; does the gender that words tell of their speaker agree: `я сказала`?"""
    made = []
    if turn and discourse.speaker:
        made.append(f"{sort} {turn} {'last' if discourse.speaker is entity else 'other'}")
    if discourse.voice and entity.gender:
        made.append(f"{sort} voice {'alike' if discourse.voice == entity.gender else 'otherwise'}")
    return made


@cache
def _standing(
    sort: str, kind: str, rank: int, named: int, gap: str, told: tuple[str, int]
) -> tuple[str, ...]:
    """What an entity is in the story, how far its last mention is off, how it spoke, how often it is there."""
    spoke, times = told
    own = (
        (f"{sort} {spoke}", f"{sort} {spoke} rank {rank}", f"{sort} {spoke} {gap}") if spoke else ()
    )
    return (
        f"{sort} {kind}",
        f"{sort} rank {rank}",
        f"{sort} named {named}",
        f"{sort} {gap}",
        *own,
        f"{sort} times {times}",
        f"{sort} times {times} {gap}",
    )


def _new_features(
    document: Document, mention: Mention, sort: str, rivals: Sequence[Bearer], sense: Sense
) -> list[str]:
    home = document.para[mention.first]
    near = min(
        [
            home - document.para[b.last.first]
            for b in rivals
            if b.last and b.entity.named and _may_be(b, sort)
        ],
        default=9,
    )
    bodies = sum([b.entity.named and b.side == "body" for b in rivals])
    people = sum([b.entity.kind == "person" for b in rivals])
    heads, classes = sense.headed > 0, sense.classed > 0
    size = mention.last - mention.first
    made = [
        f"{sort} new",
        f"{sort} new {mention.article or 'bare'}",
        f"{sort} new {mention.kind}",
        f"{sort} new known head {int(heads)}",
        f"{sort} new known class {int(classes)}",
        f"{sort} new words {min(size, 5)}",
        f"{sort} new people {min(people, 3)}",
        f"{sort} new bodies {min(bodies, 3)}",
    ]
    tail = int(bool(mention.tail - mention.heads))
    made.append(f"{sort} new {mention.article or 'bare'} tail {tail}")
    made.append(f"{sort} new {mention.article or 'bare'} person away {min(near, 3)}")
    if not mention.heads.isdisjoint(document.lexicon.anonymous):
        made.append(f"{sort} new anonymous")
    if mention.gender == "p":
        made.append(f"{sort} new plural")
    if mention.country:
        made.append(f"{sort} new country")
    if sense.turn:
        made.append(f"{sort} new {sense.turn}")
    if mention.gender in ("m", "f") and people:
        made.append(f"{sort} new fitting {min(sense.gendered, 2)}")
    return made
