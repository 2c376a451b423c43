"""How well a mention agrees with what the story has told of somebody: gender, nouns, country, kin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crawler.normalize.speakers.cast import Entity
from crawler.normalize.speakers.discourse import Discourse
from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.flag import Flag
from crawler.normalize.speakers.mention import Mention

__all__ = ["Rivals", "agreement", "count_rivals", "meaning"]

_KINDRED = 5  # letters that words of one family share
_BESIDE = 12
_LOOKED_AT = 6
_TAKEN_UP = 40


@dataclass(slots=True, frozen=True)
class Rivals:
    """How many of the candidates agree with a mention in each respect."""

    gender: int
    heads: int
    classes: int
    country: int


def count_rivals(mention: Mention, entities: Sequence[Entity]) -> Rivals:
    """Count the candidates that agree with a mention."""
    gendered, fitting = mention.gender in ("m", "f"), (mention.gender, "")
    return Rivals(
        sum(e.kind == "person" and e.gender in fitting for e in entities) if gendered else 0,
        sum(not mention.heads.isdisjoint(e.heads) for e in entities) if mention.heads else 0,
        sum(not mention.classes.isdisjoint(e.classes) for e in entities) if mention.classes else 0,
        sum(e.countries[mention.country] > 0 for e in entities) if mention.country else 0,
    )


def _taken_up(document: Document, mention: Mention) -> str:
    """The gender of the pronoun that takes a mention up: `the winner told reporters that he …`."""
    lexicon, home = document.lexicon, document.para[mention.first]
    for token in range(mention.last, min(mention.last + _TAKEN_UP, len(document.low))):
        if document.para[token] != home:
            break
        if document.within[token] < 0 and document.flag[token] & Flag.PRONOUN:
            gender = lexicon.gender(document.low[token])
            return gender if gender in ("m", "f") else ""
    return ""


def agreement(
    document: Document, mention: Mention, entity: Entity, sort: str, rivals: Rivals
) -> list[str]:
    """Features of gender and number, of the mention's own words or of the pronoun that follows it."""
    gender = mention.gender if mention.gender in ("m", "f") else ""
    if not mention.gender and entity.gender and (hint := _taken_up(document, mention)):
        return [f"{sort} taken up {'alike' if hint == entity.gender else 'otherwise'}"]
    if mention.gender in ("p", "n"):
        return [f"{sort} {'plural' if mention.gender == 'p' else 'neuter'} {entity.kind}"]
    if not gender:
        return []
    own = entity.gender
    if not own:
        return [f"{sort} gender unknown"]
    if gender != own:
        sure = entity.genders[own] > 1 and not entity.genders[gender]
        return [f"{sort} gender differs", *([f"{sort} gender differs surely"] if sure else [])]
    return [f"{sort} gender agrees", *([f"{sort} only one agrees"] if rivals.gender == 1 else [])]


def meaning(
    document: Document,
    mention: Mention,
    entity: Entity,
    sort: str,
    discourse: Discourse,
    rivals: Rivals,
) -> list[str]:
    """Features of nouns, classes, countries, age and kin: what a pronoun does not tell."""
    fit = _fit(mention, entity)
    made = [f"{sort} {fit}", f"{sort} {mention.article} {fit} {entity.kind}"]
    if fit == "same head" and rivals.heads == 1:
        made.append(f"{sort} only one of that head")
    if fit == "same class" and rivals.classes == 1:
        made.append(f"{sort} only one of that class")
    made += _country(mention, entity, sort, rivals)
    described = mention.tail - mention.heads
    if shared := sum(word in entity.tail or word in entity.stems for word in described):
        made.append(f"{sort} shared words {min(shared, 2)}")
    if mention.article == "possessive":
        made += _kin(mention, entity, discourse)
    if beside := _beside(document, mention, entity):
        made.append(f"{sort} {beside}")
    if any(document.lexicon.stem(word) in entity.stems for word in mention.tail):
        made.append(f"{sort} names it")
    if mention.article:
        made.append(f"{sort} {mention.article} {entity.kind}")
    if mention.age:
        same = entity.age == mention.age
        made.append("same age" if same else "other age" if entity.age else "no age")
    if not entity.named:
        made.append(f"{sort} described {int(bool(mention.heads & entity.heads))}")
    return made


def _beside(document: Document, mention: Mention, entity: Entity) -> str:
    """Does the noun, or one of its family, stand in a sentence beside the entity: `dos mariscadoras`?"""
    at = bisect_left(entity.starts, mention.first)
    starts = {*entity.starts[:2], *entity.starts[max(0, at - _LOOKED_AT) : at]}
    found = ""
    for token in range(mention.first, mention.last):
        word = document.low[token]
        if len(word) < _KINDRED or document.flag[token] & Flag.STOP:
            continue
        places = _kindred(document).get(word[:_KINDRED], [])
        for place in _within_reach(document, places, starts):
            if not mention.first <= place < mention.last:
                found = found if document.low[place] != word else "word beside"
                found = found or "kindred word beside"
    return found


def _within_reach(document: Document, places: list[int], starts: Iterable[int]) -> Iterator[int]:
    """Those of some places that stand near one of the starts and in its sentence."""
    for start in starts:
        low, high = bisect_left(places, start - _BESIDE), bisect_right(places, start + _BESIDE)
        for place in places[low:high]:
            if document.sent[place] == document.sent[start]:
                yield place


def _kindred(document: Document) -> dict[str, list[int]]:
    """Tokens outside quotes by the first letters of their word, listed once a story."""
    if not document.kindred:
        for token, word in enumerate(document.low):
            if len(word) >= _KINDRED and document.within[token] < 0:
                document.kindred.setdefault(word[:_KINDRED], []).append(token)
    return document.kindred


def _fit(mention: Mention, entity: Entity) -> str:
    if not mention.heads.isdisjoint(entity.heads):
        return "same head"
    if not mention.classes.isdisjoint(entity.classes):
        return "same class"
    if not entity.heads:
        return "no head"
    return "other class" if mention.classes and entity.classes else "unknown class"


def _country(mention: Mention, entity: Entity, sort: str, rivals: Rivals) -> list[str]:
    made = []
    country = mention.country
    if country and entity.countries[country]:
        alone = int(rivals.country == 1)
        made += [f"{sort} only one of that country {alone}", f"{sort} same country"]
    elif country and entity.countries:
        made.append(f"{sort} other country")
    if mention.kind == "nation":
        made.append(f"nation {entity.kind} country {int(bool(entity.countries[country]))}")
    return made


def _kin(mention: Mention, entity: Entity, discourse: Discourse) -> list[str]:
    """`son mari`, `her brother`: not the one who spoke, rather one of the same family name."""
    speaker = discourse.speaker
    if speaker is None or "people" not in mention.classes:
        return []
    if entity is speaker:
        return ["kin of itself"]
    same = speaker.words and entity.words and speaker.words[-1] == entity.words[-1]
    return ["kin of the same name"] if same else ["kin of another name"]
