"""What a mention tells of whom it means: gender, age, sort, country and nouns."""

from __future__ import annotations

from typing import Final

from crawler.normalize.speakers.people.adoption import kind_of
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.phrases.nominatives import case_gender
from crawler.normalize.speakers.phrases.seats import is_bracketed_place
from crawler.normalize.speakers.phrases.things import is_called, is_thing
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.firms import is_firm
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["learn"]

_ROMAN: Final = frozenset("IVX")


def learn(document: Document, entity: Entity, mention: Mention) -> None:
    """Take in what a mention tells of its entity."""
    lexicon = document.lexicon
    entity.heads |= mention.heads
    entity.classes |= mention.classes
    if mention.roles:
        entity.tail |= mention.tail
        entity.roles += mention.roles
    if mention.country:
        entity.countries[mention.country] += 1
    body = mention.kind == "organisation"
    one = mention.name is not None and mention.name[1] - mention.name[0] == 1
    articled = body and one and mention.article and lexicon.personal_pronouns  # `the Bill`
    if mention.gender in ("m", "f") and not articled:
        entity.genders[mention.gender] += 3 if mention.honorific else 2
    first = document.low[(mention.name or (0, 0))[0]]
    given = lexicon.gender(first) if lexicon.flags.get(first, 0) & Flag.GIVEN else ""
    no_person = body and mention.name and _is_no_person(document, mention)
    given = "" if articled or no_person else given
    if not given and len(entity.words) > 1:
        given = case_gender(lexicon, first, document.low[(mention.name or (0, 1))[1] - 1])
    given = given or _written_gender(document, mention)
    ending = len(entity.words) > 1 and entity.words[0].endswith(lexicon.feminine)
    guess = given or ("f" if ending and not body else "")
    if guess in ("m", "f") and not entity.genders:
        entity.genders[guess] += 1
    person = mention.honorific or mention.roles or mention.age or (len(entity.words) > 1 and given)
    entity.articled += -3 if person else (2 if body else 0)
    _learn_place(document, entity, mention)
    _learn_sort(document, entity, mention)
    entity.age = entity.age or _age_after(document, mention.last)
    entity.kind = kind_of(document, entity)
    if all(lexicon.flags.get(word, 0) & Flag.NATION for word in entity.words):
        entity.kind = "organisation"
        country = lexicon.countries.get(" ".join(entity.words)) or lexicon.countries.get(
            entity.words[0]
        )
        if country:
            entity.countries[country] += 1


def _is_no_person(document: Document, mention: Mention) -> bool:
    """A firm, or a body that is called after somebody: `le lycée | Paul Bert`."""
    first = (mention.name or (mention.first, 0))[0]
    return is_firm(document, mention.name) or any(
        document.flag[t] & Flag.ORG for t in range(mention.first, first)
    )


def _learn_sort(document: Document, entity: Entity, mention: Mention) -> None:
    """Is it a medium, a state, a thing or a monarch by the words of a name?"""
    lexicon = document.lexicon
    called = entity.kind == "person" and len(entity.words) > 1  # `Bloomberg` of Michael Bloomberg
    if not called and _is_medium(document, mention.name or (0, 0)):
        entity.medium = True
    if document.flag[(mention.name or (0, 0))[0]] & Flag.STATE:
        entity.state = True
    entity.thing = entity.thing or is_thing(document, mention.name or (0, 1))
    entity.thing = entity.thing or is_called(document, mention)
    if lexicon.regnal and _is_regnal(document, mention.name or (0, 1)):
        entity.heads |= lexicon.regnal
        entity.articled -= 3


def _is_regnal(document: Document, name: tuple[int, int]) -> bool:
    """`Leone XIV`, `Juan Carlos I`: a first name and a Roman number, of a pope or a monarch."""
    flag, last = document.flag, name[1] - 1
    bodies = Flag.ORG | Flag.PLACE | Flag.CALENDAR | Flag.WORK | Flag.ACRONYM
    own = last > name[0] and not any(flag[t] & bodies for t in range(name[0], last))
    return bool(own and flag[last] & Flag.CAP and set(document.raw(last)) <= _ROMAN)


def _learn_place(document: Document, entity: Entity, mention: Mention) -> None:
    """Is it where something is: behind a preposition, or called by the noun of a place?"""
    before = document.flag[mention.first - 1] if mention.first else 0
    before = _joined_before(document, mention) or before
    governed = (before | document.flag[mention.first]) & (Flag.PREP | Flag.TAIL | Flag.PLACE)
    governed = governed or is_bracketed_place(document, mention)
    if not _heads_headline(document, mention):
        entity.placed += 1 if governed and not before & (Flag.ACCORDING | Flag.CUE) else -1
    beside = set(document.low[max(0, mention.first - 1) : mention.first + 1])
    noun = document.flag[mention.first - 2] if mention.first > 1 else 0
    of_place = before & Flag.TAIL and noun & Flag.PLACE  # `la jetée de Grand Pilar`
    inside = of_place or not beside.isdisjoint(document.lexicon.wherein)
    entity.inside += 1 if inside else -1
    if len(entity.words) > 1 and _is_place(document, mention.name or (0, 1)):
        entity.articled += 2


def _heads_headline(document: Document, mention: Mention) -> bool:
    """`Nice : fin de la prise d'otages`: what stands before the colon may be a place or a person."""
    paragraph = document.paragraphs[document.para[mention.first]]
    start, heading = paragraph.first, paragraph.heading
    after = document.low[mention.last] if mention.last < len(document.low) else ""
    return mention.first == start and heading and after == ":"


def _is_place(document: Document, name: tuple[int, int]) -> bool:
    """`Reagan National Airport`, but `Laura Street`; `Rue du Phare`: the noun of a place is its head."""
    first, last = document.flag[name[0]], document.flag[name[1] - 1]
    if document.lexicon.bodies_lower:
        return bool(first & Flag.PLACE and not first & Flag.GIVEN)
    known = first & Flag.GIVEN and name[1] - name[0] < 3  # words
    return bool(document.lexicon.noun_last and last & Flag.PLACE and not known)


def _is_medium(document: Document, name: tuple[int, int]) -> bool:
    """`Би-би-си`, `Чешскому | радио`, `the Guardian | newspaper`: a medium, or a noun of one behind."""
    flag, lexicon = document.flag, document.lexicon
    described = lexicon.noun_last or document.low[name[1] - 1].endswith(
        lexicon.adjectival or ("\x00",)
    )
    behind = flag[name[1]] if described and name[1] < len(flag) else 0
    if name[0] and flag[name[0] - 1] & Flag.MEDIA and not flag[name[0]] & Flag.GIVEN:
        return not flag[name[0] - 1] & Flag.CAP  # `агентству | Анадолу`
    return bool((flag[name[0]] | (behind & ~Flag.VIA)) & Flag.MEDIA)


def _joined_before(document: Document, mention: Mention) -> int:
    """What governs the first of joined names: `from Bergen | and Schagen`."""
    flag, token = document.flag, mention.first - 1
    if token < 1 or not flag[token] & Flag.CONJ or mention.name != (mention.first, mention.last):
        return 0
    token -= 1
    while token > 0 and flag[token] & Flag.CAP and not flag[token] & Flag.PREP:
        token -= 1
    return flag[token] if flag[token] & Flag.PREP and token < mention.first - 2 else 0


def _written_gender(document: Document, mention: Mention) -> str:
    """What the characters of a given name tell, the last first: `董丽华`, `相沢花子`, `莉娜·霍夫`."""
    signs = document.lexicon.given_signs
    if not signs or mention.kind != "name" or not mention.name:
        return ""
    parts = [document.raw(t) for t in range(*mention.name) if not document.flag[t] & Flag.PUNCT]
    if len(parts) < 2:
        return ""
    written = len(parts) < mention.name[1] - mention.name[0]  # sounds of a foreign name
    told = [g for c in parts[0 if written else -1] for g, listed in signs.items() if c in listed]
    return ("f" if written and "f" in told else told[-1]) if told else ""


def _age_after(document: Document, token: int) -> str:
    """The age of `Vance, 54,` or `Augusto Meireles, de 86 anos`."""
    low, flag = document.low, document.flag
    if token + 2 >= len(low) or low[token] not in ",(":
        return ""
    number = token + 1 if flag[token + 1] & Flag.NUMBER else token + 2
    after = low[number + 1] if number + 1 < len(low) else ""
    years = number + 1 < len(low) and flag[number + 1] & Flag.AGE
    fits = low[number].isdigit() and len(low[number]) < 4
    return low[number] if fits and (years or (number == token + 1 and after in ",).")) else ""
