"""Quote by quote: is it speech, which mention is its source, and whom does that stand for?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crawler.article import Field
from crawler.normalize.speakers.antecedents import antecedent_candidates
from crawler.normalize.speakers.discourse import Discourse
from crawler.normalize.speakers.document import Document, number_sentences, read_document
from crawler.normalize.speakers.entities import (
    Cast,
    Entity,
    adopt,
    cluster,
    describe,
    plain,
)
from crawler.normalize.speakers.going_on import continue_with, introduce, is_proper_body, resume
from crawler.normalize.speakers.indirect import Paraphrase, find_paraphrases
from crawler.normalize.speakers.lexicon import Flag, Lexicon
from crawler.normalize.speakers.marks import find_stretches
from crawler.normalize.speakers.mentions import Mention, find_mentions
from crawler.normalize.speakers.model import Weights, best, chance
from crawler.normalize.speakers.sources import Candidate, source_candidates
from crawler.normalize.speakers.speech import stretch_features
from crawler.normalize.speakers.story import Story, is_running
from crawler.normalize.speakers.utterances import Utterance, find_utterances

__all__ = ["Attribution", "Reading", "attribute", "read_story"]


_MOST = 300


@dataclass(slots=True)
class Attribution:
    """What was decided about one utterance."""

    number: int
    kind: str
    candidate: Candidate
    entity: Entity | None
    how: str | None
    share: float


@dataclass(slots=True)
class Reading:
    """A story with its cast, and the attributions by utterance number."""

    story: Story
    cast: Cast
    attributions: dict[int, Attribution] = field(default_factory=dict)
    discourse: Discourse = field(default_factory=Discourse)
    seen: int = 0
    paraphrases: list[tuple[Paraphrase, Attribution]] = field(default_factory=list)


def read_story(lexicon: Lexicon, texts: Mapping[Field, str]) -> Reading:
    """Everything before the first decision: utterances, mentions, cast."""
    document = read_document(lexicon, dict(texts))
    stretches = find_stretches(document)
    number_sentences(document, {(s.paragraph, s.outer) for s in stretches})
    utterances = find_utterances(document, stretches)
    outer = frozenset(s.parent for s in stretches if s.parent >= 0)
    mentions = find_mentions(document, outer)
    story = Story(document, utterances, mentions)
    story.echoes = _echoes(document, utterances)
    return Reading(story, cluster(document, mentions))


def attribute(reading: Reading, models: Mapping[str, Weights]) -> None:
    """Decide about every utterance and paraphrase: running text first, then headings."""
    story = reading.story
    features = [stretch_features(story, n) for n in range(len(story.utterances))]
    speech = {n for n, f in enumerate(features) if chance(models["speech"], f) >= 0.5}
    for paraphrase, number in reading_order(reading, speech):
        advance(reading, paraphrase.first if paraphrase else story.utterances[number].first)
        if paraphrase is not None:
            decide_paraphrase(reading, paraphrase, models)
        elif number in speech:
            decide_quote(reading, number, features[number], models)


def decide_quote(
    reading: Reading, number: int, features: Sequence[str], models: Mapping[str, Weights]
) -> None:
    """Decide whose words an utterance holds and note it."""
    mixed = chance(models["mixed"], features) > 0.5
    candidates = source_candidates(reading.story, number, reading.discourse)
    winner, share = best(models["source"], [c.features for c in candidates])
    chosen = candidates[winner]
    reading.discourse.named = names_inside(reading, reading.story.utterances[number].pieces)
    entity, how, sure = resolve(reading, chosen, number, models)
    kind = "mixed" if mixed else "direct"
    record(reading, Attribution(number, kind, chosen, entity, how, share * sure))


def decide_paraphrase(reading: Reading, found: Paraphrase, models: Mapping[str, Weights]) -> None:
    """Decide whether a clause is indirect speech and whose, and note it."""
    sure = chance(models["indirect"], found.features)
    taken = reading.paraphrases[-1][0].last if reading.paraphrases else -1
    if sure < 0.5 or found.first < taken:
        return
    chosen = Candidate("mention", [], found.mention, found.cue)
    reading.discourse.named = names_inside(reading, [(found.first, found.last)])
    entity, how, share = resolve(reading, chosen, -1, models)
    note_paraphrase(reading, found, Attribution(-1, "indirect", chosen, entity, how, sure * share))


def advance(reading: Reading, token: int) -> None:
    """Introduce the nameless sources-to-be of the text before a token."""
    mentions, document = reading.story.mentions, reading.story.document
    while reading.seen < len(mentions) and mentions[reading.seen].last <= token:
        mention = mentions[reading.seen]
        first = mention.first
        opens = not first or document.sent[first - 1] != document.sent[first]
        if document.within[first] < 0:
            resume(document, reading.cast, mention)
            if opens:
                continue_with(document, reading.cast, mention)
            if opens or mention.article == "indefinite" or is_proper_body(document, mention):
                introduce(document, reading.cast, mention)
        reading.seen += 1


def note_paraphrase(reading: Reading, found: Paraphrase, made: Attribution) -> None:
    """Note a paraphrase: its source is the last speaker for what follows."""
    reading.paraphrases.append((found, made))
    if made.entity is None:
        return
    document = reading.story.document
    if found.mention.index >= 0:
        adopt(document, reading.cast, made.entity, found.mention)
    if not document.paragraphs[document.para[found.first]].heading:
        made.entity.spoken = True
        reading.discourse.note(
            made.entity,
            made.share,
            paragraph=document.para[found.first],
            ends=max(found.last, found.mention.last),
            quoted=False,
            source=found.mention.index,
        )


def reading_order(reading: Reading, speech: set[int]) -> list[tuple[Paraphrase | None, int]]:
    """Utterances and paraphrases of running text in text order, then those of headings."""
    document, utterances = reading.story.document, reading.story.utterances
    spoken = {utterances[n].stretch for n in speech}
    events: list[tuple[bool, int, int, Paraphrase | None, int]] = [
        (_is_late(document, u.first), u.first, 1, None, n) for n, u in enumerate(utterances)
    ]
    events += [
        (_is_late(document, found.first), found.first, 0, found, -1)
        for found in find_paraphrases(reading.story, spoken)
    ]
    events.sort(key=lambda e: e[:3])
    return [(found, number) for _, _, _, found, number in events]


def _is_late(document: Document, token: int) -> bool:
    paragraph = document.paragraphs[document.para[token]]
    return paragraph.heading or paragraph.where != "body"


def record(reading: Reading, made: Attribution) -> None:
    """Note a decision: the next ones lean on it."""
    reading.attributions[made.number] = made
    document = reading.story.document
    utterance = reading.story.utterances[made.number]
    if made.entity is None:
        return
    paragraph = document.paragraphs[document.para[utterance.first]]
    if made.candidate.mention is not None:
        adopt(document, reading.cast, made.entity, made.candidate.mention)
    if utterance.parent < 0 and not paragraph.heading and paragraph.where == "body":
        made.entity.spoken = True
        mention = made.candidate.mention
        reading.discourse.note(
            made.entity,
            made.share,
            paragraph=document.para[utterance.last - 1],
            ends=utterance.outer[1],
            quoted=True,
            source=mention.index if mention is not None else -1,
        )


def names_inside(reading: Reading, pieces: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Stems of the capital words in stretches of tokens."""
    document = reading.story.document
    stem = document.lexicon.name_stem
    return frozenset(
        stem(plain(document.low[t]))
        for a, b in pieces
        for t in range(a, b)
        if document.flag[t] & Flag.CAP
    )


def resolve(
    reading: Reading, chosen: Candidate, number: int, models: Mapping[str, Weights]
) -> tuple[Entity | None, str | None, float]:
    """The entity a candidate stands for, on what ground, and how surely."""
    if chosen.kind == "none":
        return None, None, 1.0
    if chosen.kind == "echo":
        origin = reading.attributions.get(chosen.echo)
        return (origin.entity, "echo", origin.share) if origin else (None, None, 1.0)
    if chosen.kind == "interviewee":
        person, share = interviewee(reading)
        return person, "interview", share
    if chosen.kind == "carried":
        speaker, share = carried(reading, number)
        return speaker, "carried" if speaker else None, share
    mention = chosen.mention
    assert mention is not None
    known = reading.cast.of.get(mention.index) if mention.index >= 0 else None
    if known is not None:
        return known, _ground(reading.story.document, mention), 1.0
    return _antecedent(reading, mention, models)


def interviewee(reading: Reading) -> tuple[Entity | None, float]:
    """Whom an interview is with: named most often outside the answers, the earliest of equals.

    The share is that of the two named most often.
    """
    document = reading.story.document
    counts = [
        (
            sum(document.within[m.first] < 0 for m in e.mentions[:_MOST])
            + 3 * _is_late(document, e.mentions[0].first),
            -e.mentions[0].first,
            e,
        )
        for e in reading.cast.entities[:_MOST]
        if e.kind in ("person", "unclear") and e.mentions
    ]
    counts.sort(key=lambda c: c[:2], reverse=True)
    if not counts:
        return None, 1.0
    rival = counts[1][0] if len(counts) > 1 else 0
    return counts[0][2], counts[0][0] / max(1, counts[0][0] + rival)


def carried(reading: Reading, number: int) -> tuple[Entity | None, float]:
    """Who goes on speaking, and how surely: the last speaker of running text, or of this level."""
    utterances = reading.story.utterances
    if is_running(reading.story, utterances[number]):
        return reading.discourse.speaker, reading.discourse.share
    for earlier in range(number - 1, max(-1, number - 5), -1):
        same = utterances[earlier].parent == utterances[number].parent
        if same and earlier in reading.attributions:
            return reading.attributions[earlier].entity, reading.attributions[earlier].share
    return None, 1.0


def _antecedent(
    reading: Reading, mention: Mention, models: Mapping[str, Weights]
) -> tuple[Entity | None, str | None, float]:
    document, cast = reading.story.document, reading.cast
    if _is_introduced(document, mention):
        return describe(document, cast, mention), _ground(document, mention), 1.0
    candidates = antecedent_candidates(document, cast, mention, reading.discourse)
    winner, share = best(models["antecedent"], [features for _, features in candidates])
    entity = candidates[winner][0]
    how = _ground(document, mention)
    if entity is None:
        if mention.kind in ("pronoun", "dropped"):
            return None, how, share
        entity = describe(document, cast, mention)
    return entity, how, share


def _is_introduced(document: Document, mention: Mention) -> bool:
    """`„Meine Oma hat gesagt: ‚…‘“`, `„Da rief ein Mann: ‚…‘“`: somebody the words themselves bring in."""
    if document.within[mention.first] < 0 or mention.kind not in ("role", "group"):
        return False
    return mention.article != "definite" or not document.lexicon.articles


def _ground(document: Document, mention: Mention) -> str:
    if mention.kind == "dropped":
        return "subject-drop"
    if mention.kind == "pronoun":
        return "pronoun"
    if mention.name:
        words = sum(not document.flag[t] & Flag.PUNCT for t in range(*mention.name))
        return "name" if words > 1 else "surname"
    span = range(mention.first, mention.last)
    capital = any(document.flag[t] & Flag.NATION and document.flag[t] & Flag.CAP for t in span)
    return "metonym" if mention.kind == "role" and capital else "role"


def _echoes(document: Document, utterances: Sequence[Utterance]) -> dict[int, int]:
    """Quotes of headings (and of the standfirst) whose words a quote of the body holds too."""
    body: list[tuple[int, set[str]]] = []
    heads: list[tuple[int, set[str]]] = []
    for number, utterance in enumerate(utterances):
        words = {
            document.low[t]
            for a, b in utterance.pieces
            for t in range(a, b)
            if not document.flag[t] & Flag.PUNCT
        }
        paragraph = document.paragraphs[document.para[utterance.first]]
        late = paragraph.heading or paragraph.where != "body"
        (heads if late else body).append((number, words))
    found = {}
    for number, words in heads[:12]:
        shared = [(len(words & own), -n, n) for n, own in body[:200]]
        count, _, match = max(shared, default=(0, 0, -1))
        if count and count >= 0.7 * len(words):
            found[number] = match
    return found
