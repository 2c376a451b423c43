"""How well a mention agrees with what the story has told of somebody: gender, nouns, country, kin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.cues.turns import turn_beside
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = [
    "Sense",
    "agreement",
    "fit_of",
    "is_new_beside",
    "is_no_rival",
    "is_of_other_number",
    "is_other_gender",
    "meaning",
    "read_sense",
]

_FEW = 4  # mentions
_KINDRED = 5  # letters that words of one family share
_BESIDE = 12
_LOOKED_AT = 6
_TAKEN_UP = 40
_LED_UP = 30


@dataclass(slots=True)
class Sense:
    """What a mention tells of its bearer, whoever that is, and how many candidates agree with it.

    `gendered`, `headed`, `classed` and `national` count the candidates, `taken_up` is the gender of
    the pronoun that follows, `turn` is whose turn its reporting word tells it is, `described` are
    the words beside the nouns, `stems` those of all words, `places` where words of the same families
    stand in the story.
    """

    gendered: int
    headed: int
    classed: int
    national: int
    taken_up: str
    turn: str
    described: frozenset[str]
    stems: frozenset[str]
    places: list[tuple[str, list[int]]]


def read_sense(
    document: Document, mention: Mention, entities: Sequence[Entity], *, described: bool
) -> Sense:
    """Read a mention before its candidates are weighed; a pronoun is not `described`."""
    gendered, fitting = mention.gender in ("m", "f"), (mention.gender, "")
    heads, classes, country = mention.heads, mention.classes, mention.country
    stem = document.lexicon.stem
    return Sense(
        sum(e.kind == "person" and e.gender in fitting for e in entities) if gendered else 0,
        sum([not heads.isdisjoint(e.heads) for e in entities]) if heads else 0,
        sum([not classes.isdisjoint(e.classes) for e in entities]) if classes else 0,
        sum([e.countries[country] > 0 for e in entities]) if country else 0,
        _taken_up(document, mention) if not mention.gender else "",
        turn_beside(document, mention),
        mention.tail - heads,
        frozenset(map(stem, mention.tail)) if described else frozenset(),
        _kindred_places(document, mention) if described else [],
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


def agreement(mention: Mention, entity: Entity, sort: str, sense: Sense) -> Sequence[str]:
    """Features of gender and number, of the mention's own words or of the pronoun that follows it."""
    own = entity.gender
    if sense.taken_up and own:
        return _told(f"taken up {'alike' if sense.taken_up == own else 'otherwise'}", sort)
    if mention.gender == "p":
        return _told(f"plural {entity.kind}", sort)
    if mention.gender == "n":
        return _told(f"neuter {entity.kind}", sort)
    if mention.gender not in ("m", "f"):
        return ()
    if not own:
        return _told("gender unknown", sort)
    if mention.gender != own:
        sure = is_other_gender(mention, entity)
        return _told("gender differs", sort, "gender differs surely" if sure else "")
    return _told("gender agrees", sort, "only one agrees" if sense.gendered == 1 else "")


def is_other_gender(mention: Mention, entity: Entity) -> bool:
    """Has the story told more than once, and never otherwise, that it is of the other gender?"""
    own, told = entity.genders, entity.gender
    return mention.gender in ("m", "f") and own[told] > 1 and not own[mention.gender]


def is_no_rival(mention: Mention, entity: Entity) -> bool:
    """`ela` beside a senator called `ele`: of the wrong gender, so no one nearer than the right ones."""
    return mention.kind == "pronoun" and is_other_gender(mention, entity)


def is_of_other_number(document: Document, entity: Entity, mention: Mention, sort: str) -> bool:
    """`le groupe` is no woman, `les militaires` are no single man and `les analystes` no firm."""
    if sort in ("firm", "body") and _is_somebody(document, entity):
        return True
    if sort == "role" and entity.kind == "group" and document.lexicon.several_bodies:
        return True  # `the lawyer` is none of `the families`
    if mention.kind == "pronoun":  # `die Zentralbank … er`, `sagen sie`
        person = entity.kind in ("person", "unclear")
        return person if mention.gender == "p" else not person and is_other_gender(mention, entity)
    if mention.kind != "group":
        return False
    if entity.kind == "person":
        return _are_several(document, mention)
    several = mention.gender == "p" or (
        bool(document.lexicon.several_bodies) and _ends_as_several(mention)
    )
    return several and entity.named and entity.kind != "group"


def _ends_as_several(mention: Mention) -> bool:
    """`zoo officials`, but not `the police`: is its noun a plural by its form?"""
    return any(head.endswith("s") for head in mention.heads)


def _are_several(document: Document, mention: Mention) -> bool:
    """A plural by its form, or by its article: `die Autoren`, of a noun for men."""
    masculine = document.lexicon.masculine_article
    articled = mention.article == "definite" and document.low[mention.first] != masculine
    return mention.gender == "p" or bool(masculine and mention.gender == "m" and articled)


def _is_somebody(document: Document, entity: Entity) -> bool:
    """Is it surely a person: with a first name, or called Mr or Mrs?"""
    if entity.kind != "person" or not entity.named:
        return False
    for mention in entity.mentions[:_FEW]:
        first = mention.name[0] if mention.name else mention.first
        if mention.honorific or (document.flag[first] & Flag.GIVEN and len(entity.words) > 1):
            return True
    return False


@cache
def _told(fact: str, sort: str, other: str = "") -> tuple[str, ...]:
    """One fact about a sort of mention, or two, as features."""
    return (f"{sort} {fact}", f"{sort} {other}") if other else (f"{sort} {fact}",)


def meaning(
    mention: Mention,
    entity: Entity,
    sort: str,
    discourse: Discourse,
    document: Document,
    sense: Sense,
) -> list[str]:
    """Features of nouns, classes, countries, age and kin: what a pronoun does not tell."""
    fit = fit_of(mention, entity)
    made = [f"{sort} {fit}", f"{sort} {mention.article} {fit} {entity.kind}"]
    made += _fitted(mention, entity, discourse, f"{sort} {fit}")
    if (fit, sense.headed) == ("same head", 1) or (fit, sense.classed) == ("same class", 1):
        made.append(f"{sort} only one of that {fit[5:]}")
    if mention.country or mention.kind == "nation":
        made += _country(mention, entity, sort, sense)
    if shared := len(sense.described & entity.tail | sense.described & entity.stems):
        made.append(f"{sort} shared words {min(shared, 2)}")
    if mention.article == "possessive":
        made += _kin(mention, entity, discourse)
    if sense.places:
        made += [f"{sort} {fact}" for fact in _nearby(document, mention, entity, sense.places)]
    if not sense.stems.isdisjoint(entity.stems):
        made.append(f"{sort} names it")
    if mention.article:
        made.append(f"{sort} {mention.article} {entity.kind}")
    if mention.age:
        same = entity.age == mention.age
        made.append("same age" if same else "other age" if entity.age else "no age")
    if not entity.named:
        made.append(f"{sort} described {int(fit == 'same head')}")
    return made


def _fitted(mention: Mention, entity: Entity, discourse: Discourse, fit: str) -> list[str]:
    """Does a noun fit the last speaker: `“…”, disse o treinador. “…”, brincou | o atleta`?"""
    if not discourse.speaker or not mention.classes or not entity.classes:
        return []
    return [f"{fit} {'spoke last' if discourse.speaker is entity else 'silent'}"]


def _kindred_places(document: Document, mention: Mention) -> list[tuple[str, list[int]]]:
    """The longer words of a mention, and where words stand that begin like them."""
    made = []
    for token in range(mention.first, mention.last):
        word = document.low[token]
        if len(word) >= _KINDRED and not document.flag[token] & (Flag.STOP | Flag.NATION):
            made.append((word, _kindred(document).get(word[:_KINDRED], [])))
    return [(word, places) for word, places in made if places]


def _nearby(
    document: Document, mention: Mention, entity: Entity, words: Sequence[tuple[str, list[int]]]
) -> Iterator[str]:
    """What the places of a noun, or of its family, tell about the entity."""
    if beside := _beside(document, mention, entity, words):
        yield beside
    if _is_led_up(document, mention, entity, words):
        yield "word led up"


def _beside(
    document: Document, mention: Mention, entity: Entity, words: Sequence[tuple[str, list[int]]]
) -> str:
    """Does the noun, or one of its family, stand in a sentence beside the entity: `dos mariscadoras`?"""
    at = bisect_left(entity.starts, mention.first)
    starts = {*entity.starts[:2], *entity.starts[max(0, at - _LOOKED_AT) : at]}
    found = ""
    for word, places in words:
        for place in _within_reach(document, places, starts):
            if not mention.first <= place < mention.last:
                if document.low[place] == word:
                    return "word beside"
                found = "kindred word beside"
    return found


def _is_led_up(
    document: Document, mention: Mention, entity: Entity, words: Sequence[tuple[str, list[int]]]
) -> bool:
    """`The archaeologist disagrees. Mónica Rolo says …`: does the noun lead up to the first naming?"""
    sent, first = document.sent, entity.starts[0]
    if not entity.named or not first or sent[first - 1] == sent[first] or first >= mention.first:
        return False
    before = sent[first - 1]
    return any(
        before == sent[place] and document.para[place] == document.para[first]
        for _, places in words
        for place in places[bisect_left(places, first - _LED_UP) : bisect_left(places, first)]
    )


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
        places = defaultdict(list)
        for token, (word, home) in enumerate(zip(document.low, document.within, strict=True)):
            if home < 0 and len(word) >= _KINDRED:
                places[word[:_KINDRED]].append(token)
        document.kindred = dict(places)
    return document.kindred


def fit_of(mention: Mention, entity: Entity) -> str:
    """How the nouns of a mention go with those of an entity."""
    if not mention.heads.isdisjoint(entity.heads):
        return "same head"
    if not mention.classes.isdisjoint(entity.classes):
        return "same class"
    if not entity.heads:
        return "no head"
    return "other class" if mention.classes and entity.classes else "unknown class"


def _country(mention: Mention, entity: Entity, sort: str, sense: Sense) -> list[str]:
    made = []
    country = mention.country
    if country and entity.countries[country]:
        alone = int(sense.national == 1)
        made += [f"{sort} only one of that country {alone}", f"{sort} same country"]
    elif country and entity.countries:
        made.append(f"{sort} other country")
    if mention.kind == "nation":
        made.append(f"nation {entity.kind} country {int(bool(entity.countries[country]))}")
    return made


def _kin(mention: Mention, entity: Entity, discourse: Discourse) -> list[str]:
    """`son mari`, `her brother`: not the one who spoke, rather one of the same family name."""
    speaker = discourse.speaker
    if speaker is None:
        return []
    if "people" not in mention.classes:
        return ["possessive of itself"] if entity is speaker else []  # `son homologue`
    if entity is speaker:
        return ["kin of itself"]
    same = speaker.words and entity.words and speaker.words[-1] == entity.words[-1]
    return ["kin of the same name"] if same else ["kin of another name"]


def is_new_beside(mention: Mention, entity: Entity) -> bool:
    """`ein Zeuge`, `die Richterin`, `die Frau des Pächters`: none of those who spoke before without a name.

    `Der Mann` takes up whoever it was; so does a noun that is known of him, or an age.
    """
    if entity.named or entity.kind not in ("unnamed", "group") or mention.kind != "role":
        return False
    if not mention.heads or not entity.heads or mention.age:
        return False
    if not mention.heads.isdisjoint(entity.heads):
        return False
    anybody = "people" in mention.classes or "people" in entity.classes
    more = mention.tail - mention.heads - entity.tail
    return mention.article != "definite" or not anybody or bool(more)
