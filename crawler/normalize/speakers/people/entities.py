"""Who is who in one story: named mentions clustered by given name and family name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from crawler.normalize.speakers.people.adoption import take_in
from crawler.normalize.speakers.people.aliases import is_of, merge_acronyms, merge_nicknames
from crawler.normalize.speakers.people.common_words import mark_common_words
from crawler.normalize.speakers.people.full_names import complete_names
from crawler.normalize.speakers.people.learning import learn
from crawler.normalize.speakers.phrases.caseless import bare_text, without_clitic
from crawler.normalize.speakers.phrases.cast import FEW, Cast, Entity, plain
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.phrases.nominatives import nominative
from crawler.normalize.speakers.words.common_nouns import is_genitive
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["cluster"]

_LATER = 1_000_000


def cluster(document: Document, mentions: Sequence[Mention]) -> Cast:
    """Full names first, then shorter forms of them, then bare family names to the nearest bearer."""
    cast = Cast()
    named = [m for m in mentions if m.name]
    words = {m.index: _words(document, m) for m in named}
    order = sorted(
        named,
        key=lambda m: (_in_heading(document, m), *_size(document, words[m.index]), m.first),
    )
    stem = document.lexicon.name_stem
    cast.printed.update(tuple(map(stem, own)) for own in words.values())
    by_stem: dict[str, list[Entity]] = {}
    for mention in order:
        if len(words[mention.index]) > 1:
            _place(document, cast, by_stem, mention, words[mention.index])
    for mention in order:
        if len(words[mention.index]) == 1:
            _place(document, cast, by_stem, mention, words[mention.index])
    merge_acronyms(document, cast, mentions)
    merge_nicknames(document, cast, mentions)
    for mention in mentions:
        _apposed(document, cast, mention)
    complete_names(document, cast)
    for entity in cast.entities:
        if document.lexicon.spaces:
            _shorten(document, entity)
        if document.lexicon.nouns_cased:
            _cut_noun(document, entity)
        if document.lexicon.endings or document.lexicon.bases:
            entity.name = nominative(document, entity)
    mark_common_words(document, cast)
    return cast


def _cut_noun(document: Document, entity: Entity) -> None:
    """`Melek Arslan Zweifel`, `Arslan`: a noun behind a full name that nobody else is called by."""
    words = entity.words
    if entity.kind != "person" or len(words) != 3 or entity.name.count(" ") != 2:
        return
    short = {plain(document.low[m.name[0]]) for m in entity.mentions if m.name and _is_one(m.name)}
    if short == {words[1]}:
        entity.name = entity.name.rpartition(" ")[0]
        entity.words, entity.forms = words[:2], entity.forms[:2]


def _shorten(document: Document, entity: Entity) -> None:
    """`Strava … Strava … at Camp Strava`: what something is mostly called, and called first, is its name.

    A body is called by its first word, or by all but the noun of a place; a person by the last.
    """
    words, lexicon = entity.words, document.lexicon
    if len(words) < 2 or lexicon.flags.get(words[0], 0) & Flag.GIVEN:
        return
    told = [m for m in entity.mentions if m.name and not _in_heading(document, m)]
    short = [m for m in told if m.name and _is_one(m.name)]
    longer = [m for m in told if m.name and not _is_one(m.name)]
    person = any(m.roles or m.honorific or m.age for m in longer)
    if not longer or person or len(short) < 3 * len(longer) or told[0] is not short[0]:
        return
    forms = {_words(document, m) for m in short}
    kept = forms.pop() if len(forms) == 1 else words
    others = [lexicon.flags.get(w, 0) for w in words if (w,) != kept]
    placed = all(bits & (Flag.PLACE | Flag.WORK) for bits in others) or all(
        document.low[m.first - 1] in lexicon.wherein for m in longer if m.first
    )
    if len(kept) == 1 and (kept[0] == words[0] or placed):
        entity.name, entity.words = bare_text(document, *short[0].name or (0, 1)), kept
        entity.forms = (lexicon.name_stem(kept[0]),)


def _is_one(name: tuple[int, int]) -> bool:
    return name[1] - name[0] == 1


def _size(document: Document, words: Sequence[str]) -> tuple[int, int]:
    """Longest names first; in characters where words are not parted by spaces."""
    return -len(words), 0 if document.lexicon.spaces else -len(words[0])


def _words(document: Document, mention: Mention) -> tuple[str, ...]:
    assert mention.name
    span = range(*mention.name)
    if not document.lexicon.spaces:
        whole = plain(document.text(*mention.name))
        return tuple(part for part in re.split("[·・･＝= ]", whole) if part) or ("",)
    own = [_bare(document, t) for t in span if not document.flag[t] & Flag.PUNCT]
    if len(own) > 1 and document.lexicon.prefixes:
        own[0] = plain(without_clitic(document, span.start))
    return tuple(own) or ("",)


def _bare(document: Document, token: int) -> str:
    """A word of a name without the ending that is written in one with it: `Boelsma's`."""
    word, lexicon = document.low[token], document.lexicon
    if is_genitive(document, token):
        word = word[:-1]
    if lexicon.owners and not lexicon.suffix_case:
        word = next((word.removesuffix(e) for e in lexicon.owners if word.endswith(e)), word)
    return plain(word)


def _in_heading(document: Document, mention: Mention) -> bool:
    return document.paragraphs[document.para[mention.first]].heading


def _place(
    document: Document,
    cast: Cast,
    by_stem: dict[str, list[Entity]],
    mention: Mention,
    words: tuple[str, ...],
) -> None:
    stems = tuple([document.lexicon.name_stem(w) for w in words])
    rivals = (by_stem.get(stems[-1], []) or by_stem.get(stems[0], []))[-FEW:]
    if not document.lexicon.spaces:
        rivals = cast.entities[:FEW]
    fitting = [
        e
        for e in rivals
        if _fits(document, e, stems, mention) and not _is_called(document, cast, e, stems)
    ]
    if fitting:
        entity = fitting[0]
        if len(fitting) > 1:
            entity = min(fitting, key=lambda e: _distance(document, e, mention, stems))
        _lengthen(document, entity, mention, words)
        if _is_family_name(entity, stems) and not mention.article:
            entity.articled -= 1
    else:
        entity = Entity(
            len(cast.entities), "person", bare_text(document, *mention.name or (0, 1)), words
        )
        entity.forms = stems
        cast.entities.append(entity)
        first = (mention.name or (0, 0))[0]
        if not document.lexicon.spaces and len(words) == 1 and mention.name:
            entity.family = plain(document.low[first]) if mention.name[1] > first + 1 else ""
        for known in dict.fromkeys([*stems, entity.family] if entity.family else stems):
            by_stem.setdefault(known, []).append(entity)
    entity.stems.update(stems)
    entity.add(mention)
    cast.of[mention.index] = entity
    learn(document, entity, mention)


def _is_family_name(entity: Entity, stems: tuple[str, ...]) -> bool:
    """Persons are called by the last word of their name, bodies by the first or by letters."""
    own = entity.forms
    return len(stems) == 1 < len(own) and stems[0] == own[-1] != own[0]


def _lengthen(document: Document, entity: Entity, mention: Mention, words: tuple[str, ...]) -> None:
    """A heading may be all that prints a full name: `Marine Le Pen` over a story of `Le Pen`."""
    lexicon = document.lexicon
    given = lexicon.spaces and lexicon.flags.get(words[0], 0) & Flag.GIVEN
    full = len(entity.words) > 1 and entity.words[0] == words[0]  # `Meghan Markle LIVE`
    if given and not full and len(words) > len(entity.words) and mention.name:
        entity.name, entity.words = bare_text(document, *mention.name), words
        entity.forms = tuple([lexicon.name_stem(w) for w in words])


def _fits(document: Document, entity: Entity, stems: tuple[str, ...], mention: Mention) -> bool:
    own = entity.forms
    if stems != own and is_of(document, entity, stems):
        return False
    if len(stems) == 1:
        if mention.honorific and len(own) > 1 and own[-1] in document.lexicon.firms:
            return False  # `Mr. Hale`, of `Hale Foods`
        given = len(own) > 1 and stems[0] == own[0] and own[0] != own[-1]  # `Don Refugio`
        gender = mention.gender if mention.honorific and not given else ""
        if gender and entity.gender and gender != entity.gender:
            return False
        if not document.lexicon.spaces:
            return (
                stems[0] in own
                or stems[0] == entity.family
                or (
                    len(stems[0]) > 1
                    and any(w.startswith(stems[0]) or w.endswith(stems[0]) for w in own)
                )
            )
        if len(own) > 1 and _is_state(document, mention):
            return False  # `la Chine` is not `Chine du Sud`
        return stems[0] in own and (len(own) == 1 or not _is_tail_word(own, stems[0]))
    size = len(stems)
    inside = any(own[n : n + size] == stems for n in range(len(own) - size + 1))
    return inside or (own[-1] == stems[-1] and _same_given(own[0], stems[0]))


def _is_state(document: Document, mention: Mention) -> bool:
    """Is a mention the name of a state alone, with its article?"""
    own = document.flag[mention.name[0]] if mention.name else 0
    return bool(own & Flag.STATE and mention.article == "definite" and not own & Flag.GIVEN)


def _is_called(document: Document, cast: Cast, entity: Entity, stems: tuple[str, ...]) -> bool:
    """`Ada Pell Agency`: is it called after a person whom the story names more often?"""
    own, lexicon, size = entity.forms, document.lexicon, len(stems)
    if lexicon.two_surnames or not lexicon.spaces or not 1 < size < len(own) or own[:size] != stems:
        return False
    given = lexicon.flags.get(entity.words[0], 0) & Flag.GIVEN
    return bool(given) and cast.printed[stems] > max(1, cast.printed[own])


def _is_tail_word(own: Sequence[str], word: str) -> bool:
    """A word in the middle of a long name, such as a particle, names nobody."""
    return len(word) < 3 and word not in (own[0], own[-1])


def _same_given(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1])


def _distance(
    document: Document, entity: Entity, mention: Mention, stems: Sequence[str]
) -> tuple[int, int]:
    """Whoever was named in the paragraph; else the one whom the story names first, if before.

    A family name over a given name.
    """
    told = mention.honorific or bool(document.lexicon.agreement and not mention.roles)
    clash = told and mention.gender in ("m", "f") and entity.gender != mention.gender
    middle = len(stems) == 1 and stems[0] not in (entity.words[0], entity.words[-1])
    at = bisect_right(entity.starts, mention.first)
    last = entity.starts[at - 1] if at else -1
    if at and (document.para[last] == document.para[mention.first] or not document.lexicon.spaces):
        gap = mention.first - last
    elif at:
        gap = _LATER + entity.starts[0]
    else:
        gap = 2 * _LATER + entity.starts[0] - mention.first
    return (int(clash) + int(middle and not entity.stems & set(stems)), gap)


def _apposed(document: Document, cast: Cast, mention: Mention) -> None:
    """Give a role beside a name to the bearer of the name."""
    if mention.name and mention.index in cast.of:
        return
    for other in mention.apposed:
        entity = cast.of.get(other.index)
        if entity is not None and other.name:
            cast.of[mention.index] = entity
            entity.articled -= mention.kind == "role"
            take_in(document, entity, mention)
            if mention.gender in ("m", "f"):  # more than the ending of a given name
                entity.genders[mention.gender] += 1
            return
