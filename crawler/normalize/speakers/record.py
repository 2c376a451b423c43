"""From decisions to the record: quotes in text order, speakers, spans."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crawler.article import Field, Piece, Place, Quote, Quotes, Span, Speaker, Via
from crawler.normalize.speakers.attribution import attribute
from crawler.normalize.speakers.cues.story import carried_by
from crawler.normalize.speakers.cues.via import Carrier, carriers, find_via, is_named_medium
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.model import Weights, chance
from crawler.normalize.speakers.people.keys import name_key
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.media import is_aired
from crawler.normalize.speakers.phrases.nominatives import without_article
from crawler.normalize.speakers.reading import Attribution, Reading
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["Draft", "confidence_features", "decide", "write_record"]

_ORDER = {"headline": 0, "standfirst": 1, "body": 2}
_PRINTED = {"unclear": "person", "place": "organisation"}
_TOLD_BEFORE = 2  # paragraphs
_LEVELS = (0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.92, 0.95, 0.97, 0.985, 0.993, 0.997)


@dataclass(slots=True)
class Draft:
    """A quote before it has an id; `number` is its utterance, -1 for one without marks.

    `token` is its first one.
    """

    where: Field
    parts: tuple[tuple[int, int], ...]
    attribution: Attribution
    confidence: float | None
    number: int = -1
    via: Via | None = None
    token: int = 0


def decide(reading: Reading, models: Mapping[str, Weights]) -> list[Draft]:
    """Attribute every utterance; drafts in text order."""
    attribute(reading, models)
    utterances, document = reading.story.utterances, reading.story.document
    drafts = []
    for number, made in reading.attributions.items():
        utterance = utterances[number]
        sure = round(chance(models["calibration"], confidence_features(made)), 3)
        media = carried_by(reading.story, number)
        via = find_via(document, utterance, made.candidate.mention, media)
        token, parts = utterance.outer[0], tuple(utterance.parts)
        drafts.append(Draft(utterance.where, parts, made, sure, number, via, token))
    for found, made in reading.paraphrases:
        where = document.paragraphs[document.para[found.first]].where
        span = (document.start[found.first], document.end[found.last - 1])
        sure = round(chance(models["calibration"], confidence_features(made)), 3)
        tokens = (found.first, found.last)
        clause = Utterance(where, [span], [tokens], tokens, unmarked="clause")
        via = find_via(document, clause, found.mention, carriers(document, clause))
        drafts.append(Draft(where, (span,), made, sure, via=via, token=found.first))
    drafts.sort(key=lambda d: (_ORDER[d.where], d.parts[0][0], -d.parts[-1][1]))
    for draft in drafts:
        if draft.via is None:
            draft.via = _told_before(document, draft)
    _carry_on(document, drafts)
    _tell_interlocutors(document, drafts)
    return drafts


def _told_before(document: Document, draft: Draft) -> Via | None:
    """`X spoke to AFP. “…,” she said.`: the medium that the speaker turns to in the sentence before."""
    entity, made = draft.attribution.entity, draft.attribution
    if entity is None or draft.where != "body" or made.candidate.mention is None:
        return None
    start = draft.token
    home = document.sent[start]
    first, last = bisect_left(document.sent, home - 1), bisect_left(document.sent, home)
    same = first < last and document.para[first] == document.para[start]
    if not same or any(document.within[t] >= 0 for t in range(first, last)):
        return None
    at = bisect_left(entity.starts, first)
    if at == len(entity.starts) or entity.starts[at] >= last:
        return None
    span = (document.start[first], document.end[last - 1])
    sentence = Utterance(draft.where, [span], [(first, last)], (first, last), unmarked="clause")
    told = [c for c in carriers(document, sentence) if first <= c.first and c.last <= last]
    told = [c for c in told if not document.flag[c.governor] & (Flag.ACCORDING | Flag.BY)]
    found = find_via(document, Utterance(draft.where, [], [], (start, start)), None, told[:1])
    if found is None or found.agency is not None or _is_sure(document, told[0]):
        return found
    behind = document.flag[told[0].last]  # `… Gazetesi | muhabirine`
    return found if behind & (Flag.ADDRESS | Flag.VIA) else None


def _is_sure(document: Document, told: Carrier) -> bool:
    """Is a name a medium's by itself, or by what leads up to it: `in un'intervista al | Corriere …`?"""
    return is_named_medium(document, told) or is_aired(document, told.first)


def _carry_on(document: Document, drafts: Sequence[Draft]) -> None:
    """What a speaker told a medium goes on in the same paragraph: `told AFP that …. “…,” he added`."""
    for before, draft in pairwise(drafts):
        same = before.attribution.entity is draft.attribution.entity is not None
        goes_on = draft.attribution.how == "carried" or before.number < 0 <= draft.number
        told = goes_on and before.where == draft.where
        if draft.via is None and same and told:
            between = document.texts[draft.where][before.parts[-1][1] : draft.parts[0][0]]
            draft.via = before.via if "\n" not in between else None


def _tell_interlocutors(document: Document, drafts: Sequence[Draft]) -> None:
    """`сказал собеседник агентства`: whom a medium speaks to told it, the one that was told last."""
    if not document.lexicon.interlocutors:
        return
    last: Draft | None = None
    for draft in drafts:
        if draft.via is None and last is not None and _is_interlocutor(document, draft):
            away = document.para[draft.token] - document.para[last.token]
            draft.via = last.via if draft.where == last.where and away <= _TOLD_BEFORE else None
        last = draft if draft.via is not None else last


def _is_interlocutor(document: Document, draft: Draft) -> bool:
    """Does the source say that it is whom a medium speaks to?"""
    mention, lexicon = draft.attribution.candidate.mention, document.lexicon
    if draft.number < 0 or mention is None or mention.kind != "role":
        return False
    until = min(mention.last + 1, len(document.low))
    return any(
        lexicon.bearer(document.low[t - 1]) in lexicon.interlocutors
        and lexicon.flags.get(lexicon.head(document.low[t]), 0) & (Flag.MEDIA | Flag.VIA)
        for t in range(mention.first + 1, until)
    )


def confidence_features(made: Attribution) -> list[str]:
    """What the confidence of a speaker is read from: the share that won, and the ground."""
    level = sum(made.share >= bound for bound in _LEVELS)
    return [
        "bias",
        *(f"share {n}" for n in range(1, level + 1)),
        f"how {made.how}",
        f"kind {made.kind}",
    ]


def write_record(reading: Reading, drafts: Sequence[Draft]) -> Quotes:
    """Number the quotes, then the speakers in the order in which they first speak."""
    document = reading.story.document
    ids = {d.number: f"q{n}" for n, d in enumerate(drafts, 1) if d.number >= 0}
    people: dict[int, tuple[str, Entity]] = {}
    said: dict[str, list[str]] = {}
    quotes = []
    for n, draft in enumerate(drafts, 1):
        speaker = None
        entity = draft.attribution.entity
        if entity is not None:
            speaker, _ = people.setdefault(entity.index, (f"s{len(people) + 1}", entity))
            said.setdefault(speaker, []).append(f"q{n}")
        quotes.append(_quote(reading, draft, f"q{n}", speaker, ids))
    speakers = [_speaker(document, i, e, tuple(said[i])) for i, e in people.values()]
    return Quotes(tuple(quotes), tuple(speakers))


def _quote(
    reading: Reading, draft: Draft, name: str, speaker: str | None, ids: dict[int, str]
) -> Quote:
    document = reading.story.document
    text = document.texts[draft.where]
    made = draft.attribution
    utterances = reading.story.utterances
    parent = utterances[draft.number].parent if draft.number >= 0 else -1
    mention = made.candidate.mention
    return Quote(
        id=name,
        in_=draft.where,
        kind=made.kind,  # type: ignore[arg-type]
        text=" ".join(text[a:b] for a, b in draft.parts),
        parts=tuple(Span(a, b) for a, b in draft.parts),
        speaker=speaker,
        mention=_piece(document, draft.where, mention.first, mention.last)
        if mention is not None and mention.kind != "dropped"
        else None,
        cue=_piece(document, draft.where, *made.candidate.cue) if made.candidate.cue else None,
        via=draft.via,
        nested_in=ids.get(parent),
        how=made.how,
        confidence=draft.confidence,
    )


def _piece(document: Document, where: Field, first: int, last: int) -> Piece | None:
    """Tokens as a piece of the quote's own field, None where they stand in another one."""
    if document.paragraphs[document.para[first]].where != where:
        return None
    start, end = document.start[first], document.end[last - 1]
    return Piece(start, end, document.texts[where][start:end])


def _speaker(document: Document, name: str, entity: Entity, quotes: tuple[str, ...]) -> Speaker:
    places = {
        (_ORDER[document.paragraphs[document.para[m.first]].where], m.first, m.last)
        for m in entity.mentions
        if m.kind != "dropped"
    }
    fields = ("headline", "standfirst", "body")
    printed = without_article(document, entity)
    return Speaker(
        id=name,
        name=printed,
        key=_key(document, printed),
        kind=_kind(document, entity),  # type: ignore[arg-type]
        roles=_roles(document, entity),
        country=entity.countries.most_common(1)[0][0] if entity.countries else None,
        mentions=tuple(
            Place(fields[order], document.start[a], document.end[b - 1])  # type: ignore[arg-type]
            for order, a, b in sorted(places)
        ),
        quotes=quotes,
        same_as=None,
    )


def _kind(document: Document, entity: Entity) -> str:
    """The kind as printed: `Le Figaro`, `Météo-France` are bodies where nothing else tells."""
    state = document.lexicon.countries.get(entity.name.rpartition("-")[2].casefold())
    body = entity.medium or ("-" in entity.name and state and " " not in entity.name)
    if entity.kind == "unclear" and body:
        return "organisation"
    return _PRINTED.get(entity.kind, entity.kind)


def _key(document: Document, name: str) -> str:
    words = name.replace("·", " ").split()
    first = words[0].casefold() if words else ""
    swap = bool(document.lexicon.flags.get(first, 0) & Flag.FAMILY)
    return name_key(words, family_first=swap)


def _roles(document: Document, entity: Entity) -> tuple[str, ...]:
    printed = (document.text(a, b) for a, b in entity.roles if b > a)
    return tuple(dict.fromkeys(printed)) if entity.named else ()
