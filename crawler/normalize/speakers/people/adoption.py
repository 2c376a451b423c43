"""How the cast takes in mentions that are no names: for good, or as a guess until a quote asks."""

from __future__ import annotations

from collections import Counter

from crawler.normalize.speakers.phrases.caseless import bare_text, without_clitic
from crawler.normalize.speakers.phrases.cast import Cast, Entity, Guess, plain
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.phrases.nominatives import base_words, strong
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = [
    "adopt",
    "describe",
    "enter",
    "guess",
    "is_in_headings",
    "is_seat",
    "kind_of",
    "put_back",
    "take_back",
    "take_in",
]

_ENTERS = "enters"
_FEW = 5


def adopt(document: Document, cast: Cast, entity: Entity, mention: Mention) -> None:
    """Record that a mention was resolved to an entity, unless it was already."""
    if mention.index >= 0 and mention.index not in cast.of:
        cast.of[mention.index] = entity
        take_in(document, entity, mention)


def take_in(document: Document, entity: Entity, mention: Mention) -> None:
    """What a described mention tells of the entity it was resolved to."""
    if not entity.named and entity.kind == mention.kind == "organisation":
        _spell_out(document, entity, mention)
    entity.add(mention)
    entity.heads |= mention.heads
    entity.classes |= mention.classes
    entity.tail |= mention.tail
    if mention.roles:
        entity.roles += mention.roles
    elif mention.kind in ("role", "organisation", "nation"):
        entity.roles.append((mention.first, mention.last))
    if mention.country:
        entity.countries[mention.country] += 1
    if mention.gender in ("m", "f") and mention.kind != "phrase":
        entity.genders[mention.gender] += 1
    if entity.named and mention.kind in ("pronoun", "role") and mention.gender in ("m", "f"):
        entity.articled -= 1
    if entity.named:
        entity.kind = kind_of(document, entity)


def describe(document: Document, cast: Cast, mention: Mention) -> Entity:
    """The entity of a source without a name: same description, same entity."""
    lexicon, begin = document.lexicon, _behind_article(document, mention)
    words = (without_clitic(document, begin), *document.low[begin + 1 : mention.last])
    key = tuple(plain(w) for w in words)
    known = cast.described.get(key)
    if known is None:
        kinds = {"organisation": "organisation", "document": "organisation", "group": "group"}
        kind = kinds.get(mention.kind, "organisation" if is_seat(document, mention) else "unnamed")
        name = bare_text(document, begin, mention.last)
        if lexicon.endings and kind in ("organisation", "group"):
            name = " ".join(base_words(lexicon, name.split(" ")))
        if lexicon.nouns_cased:
            name = strong(lexicon, name)
        base = lexicon.bases.get(document.low[begin], "")
        if lexicon.nouns_cased and base and mention.last == begin + 1:
            name = base.capitalize()
        known = Entity(len(cast.entities), kind, name, key, named=False)
        known.stems.update(lexicon.stem(w) for w in key)
        cast.entities.append(known)
        cast.described[key] = known
    adopt(document, cast, known, mention)
    return known


def _behind_article(document: Document, mention: Mention) -> int:
    flag, begin = document.flag, mention.first
    articles = Flag.DEF | Flag.INDEF | Flag.POSS
    while begin < mention.last - 1 and flag[begin] & articles and not flag[begin + 1] & Flag.CONT:
        if flag[begin] & Flag.INDEF and flag[begin + 1] & Flag.TAIL:
            break  # `one of the neighbours`
        begin += 1
    return begin


def _spell_out(document: Document, entity: Entity, mention: Mention) -> None:
    """A heading is short of words: `Landgericht` over a story of `das Landgericht Koblenz`."""
    begin, size = _behind_article(document, mention), len(entity.words)
    words = tuple(plain(word) for word in document.low[begin : mention.last])
    if size < len(words) and words[:size] == entity.words and is_in_headings(document, entity):
        entity.name, entity.words = bare_text(document, begin, mention.last), words


def is_in_headings(document: Document, entity: Entity) -> bool:
    """Has nothing but headings spoken of it so far?"""
    homes = [document.paragraphs[document.para[first]] for first in entity.starts[:_FEW]]
    return all(home.heading for home in homes)


def enter(document: Document, cast: Cast, mention: Mention) -> None:
    """Let somebody without a name enter the cast until a quote asks who that is."""
    nothing: set[str] = set()
    entity = describe(document, cast, mention)
    cast.guessed[mention.index] = Guess(_ENTERS, entity, nothing, nothing, nothing)


def guess(document: Document, cast: Cast, entity: Entity, mention: Mention, rule: str) -> None:
    """Give a mention to an entity until a quote asks for it: `take_back` undoes it."""
    new = (mention.heads - entity.heads, mention.classes - entity.classes)
    made = Guess(rule, entity, *new, mention.tail - entity.tail)
    adopt(document, cast, entity, mention)
    cast.guessed[mention.index] = made


def put_back(document: Document, cast: Cast, mention: Mention, made: Guess) -> None:
    """Guess again what was taken back."""
    if made.rule == _ENTERS:
        enter(document, cast, mention)
    else:
        guess(document, cast, made.entity, mention, made.rule)


def take_back(document: Document, cast: Cast, mention: Mention) -> Guess | None:
    """Undo a guess about a mention, so that it can be decided; `None` where nothing was guessed."""
    made = cast.guessed.pop(mention.index, None)
    if made is None:
        return None
    entity = made.entity
    del cast.of[mention.index]
    entity.remove(mention)
    entity.heads -= made.heads
    entity.classes -= made.classes
    entity.tail -= made.tail
    spans = mention.roles or [(mention.first, mention.last)]
    entity.roles = [span for span in entity.roles if span not in spans]
    if mention.country:
        entity.countries[mention.country] -= 1
    if mention.gender in ("m", "f") and mention.kind != "phrase":
        entity.genders[mention.gender] -= 1
        entity.genders += Counter()
    if entity.named and mention.kind in ("pronoun", "role") and mention.gender in ("m", "f"):
        entity.articled += 1
    if entity.named:
        entity.kind = kind_of(document, entity)
    return made


def is_seat(document: Document, mention: Mention) -> bool:
    """A place or house that stands for the power in it: `Downing Street`, `die Hofburg`."""
    flag = document.flag
    return mention.kind == "phrase" and any(
        flag[t] & Flag.NATION and flag[t] & Flag.CAP for t in range(mention.first, mention.last)
    )


def kind_of(document: Document, entity: Entity) -> str:
    """A person by role, honorific or given name; a body by its words or articles; else unclear."""
    flags = document.lexicon.flags
    if entity.articled > 0:
        return "organisation"
    if entity.articled < 0 or any(flags.get(w, 0) & Flag.GIVEN for w in entity.words[:1]):
        return "person"
    bodies = any(flags.get(head, 0) & (Flag.ORG | Flag.GROUP) for head in entity.heads)
    if bodies:
        return "organisation"
    where = entity.placed if len(entity.words) == 1 else entity.inside
    return "place" if where > 0 else "unclear"
