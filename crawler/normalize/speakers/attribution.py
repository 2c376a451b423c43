"""Quote by quote: is it speech, which mention is its source, and whom does that stand for?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crawler.article import Field
from crawler.normalize.speakers.cues.admitted import admitted
from crawler.normalize.speakers.cues.indirect import find_paraphrases
from crawler.normalize.speakers.cues.paraphrase import Paraphrase
from crawler.normalize.speakers.cues.sources import Candidate, source_candidates
from crawler.normalize.speakers.cues.speech import CHARGED, is_no_speech, stretch_features
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.marks.pairing import find_stretches
from crawler.normalize.speakers.marks.utterances import Utterance, find_utterances
from crawler.normalize.speakers.model import Weights, chance
from crawler.normalize.speakers.people.adoption import adopt
from crawler.normalize.speakers.people.entities import cluster
from crawler.normalize.speakers.people.going_on import (
    continue_with,
    introduce,
    is_proper_body,
    resume,
)
from crawler.normalize.speakers.people.voice import own_gender, spoken_of
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mentions import find_mentions
from crawler.normalize.speakers.reading import Attribution, Reading, is_late, names_inside
from crawler.normalize.speakers.reported import reported_in, reports_before
from crawler.normalize.speakers.resolution import choose, resolve
from crawler.normalize.speakers.words.document import Document, number_sentences, read_document
from crawler.normalize.speakers.words.entries import entry_of
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.lexicon import Lexicon

__all__ = ["attribute", "hear", "listen", "read_story"]


_SPOKEN = 0.9
_TERM = 7  # tokens
_FEW = 5  # tokens
_CLEAR = 0.6
_VAGUE = 0.4
_NEARBY = frozenset(("mention", "none", "carried"))


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
    spoken = [chance(models["speech"], f) for f in features]
    speech = {
        n
        for n, f in enumerate(features)
        if spoken[n] >= 0.5
        and CHARGED not in f
        and not is_no_speech(story.document, story.utterances[n])
    }
    order = reading_order(reading, speech)
    clauses = [found for found, _ in order if found]
    ordered = bool(story.document.lexicon.infinitive)
    told = _likeliest(clauses, models["indirect"], ordered=ordered)
    for paraphrase, number in order:
        advance(reading, paraphrase.first if paraphrase else story.utterances[number].first)
        if paraphrase is not None:
            if id(paraphrase) in told:
                decide_paraphrase(reading, paraphrase, told[id(paraphrase)], models)
        elif number in speech:
            decide_quote(reading, number, features[number], models, spoken[number])
    advance(reading, len(story.document.low))


def decide_quote(
    reading: Reading,
    number: int,
    features: Sequence[str],
    models: Mapping[str, Weights],
    spoken: float = 1.0,
) -> None:
    """Decide whose words an utterance holds and note it; `spoken` is how surely it is speech.

    Words that may be no speech, that nothing reports and that are nobody's clearly, are none; nor
    is a fragment that is likelier a term, or another's, than what was said by whom it would go to.
    """
    mixed = chance(models["mixed"], features) > 0.5
    kind = "mixed" if mixed else "direct"
    utterance = reading.story.utterances[number]
    if (told := reported_in(reading, utterance)) is not None:
        again = Attribution(number, kind, told.candidate, told.entity, told.how, told.share)
        record(reading, again)
        return
    hear(reading, number)
    candidates = source_candidates(reading.story, reading.cast, number, reading.discourse)
    candidates = admitted(reading.story, number, candidates)
    chosen, (entity, how, share) = choose(reading, candidates, number, models)
    unsure = spoken < _SPOKEN and utterance.last - utterance.first < _TERM
    if unsure and share < _CLEAR and chosen.cue is None and chosen.kind in _NEARBY:
        return
    few = mixed and utterance.last - utterance.first < _FEW
    if few and spoken * share < 0.5 and not _is_led(chosen, utterance):
        return
    if _is_new_thing(chosen) and _is_no_speaker(chosen, entity):
        entity, how = None, None
    record(reading, Attribution(number, kind, chosen, entity, how, share))


def _is_led(chosen: Candidate, utterance: Utterance) -> bool:
    """`dénoncé | « une honte »`: the reporting word of a source stands right before the marks."""
    return chosen.cue is not None and chosen.cue[1] == utterance.outer[0]


def _likeliest(clauses: Sequence[Paraphrase], model: Weights, *, ordered: bool) -> dict[int, float]:
    """How surely clauses are indirect speech, by their ids; of those that overlap the likeliest.

    What stands before a reporting word is not said where a clause follows: `Asked why, he said that …`.
    So it is where nothing but the order of the words tells (`ordered`).
    """
    kept: dict[int, float] = {}
    taken: set[int] = set()
    ahead: list[Paraphrase] = []
    governing: set[int] = set()
    ranked = [(chance(model, found.features), found) for found in clauses]
    ranked.sort(key=lambda rank: -rank[0])
    for sure, found in ranked:
        if sure < 0.5:
            break
        own = range(found.first, found.last)
        if taken.isdisjoint(own):
            taken.update(own)
            kept[id(found)] = sure
            if found.last <= found.cue[0]:
                ahead.append(found)
            else:
                governing.add(found.cue[0])
    for found in ahead if ordered else ():
        if found.cue[0] in governing:
            del kept[id(found)]
    return kept


def decide_paraphrase(
    reading: Reading, found: Paraphrase, sure: float, models: Mapping[str, Weights]
) -> None:
    """Decide whose words a clause of indirect speech is, and note it."""
    cue = None if found.pattern == "colon" else found.cue
    chosen = Candidate("mention", [], found.mention, cue)
    listen(reading, [(found.first, found.last)], own=False)
    entity, how, share = resolve(reading, chosen, -1, models)
    if _is_no_speaker(chosen, entity):
        entity, how = None, None  # `J'espère que la guerre se termine et que …`
    note_paraphrase(reading, found, Attribution(-1, "indirect", chosen, entity, how, sure * share))


def _is_new_thing(chosen: Candidate) -> bool:
    """`du temps et | une suppression | de « … »`: brought in as new where nothing reports."""
    return bool(chosen.cue is None and chosen.mention and chosen.mention.article == "indefinite")


def _is_no_speaker(chosen: Candidate, entity: Entity | None) -> bool:
    """Is the source a thing: a noun that is of no person or body that the words know of?"""
    unknown = chosen.mention is not None and chosen.mention.kind == "phrase"
    return unknown and entity is not None and entity.kind == "unnamed"


def hear(reading: Reading, number: int) -> None:
    """Note what the words of an utterance tell of their speaker, and who says them in the body."""
    listen(reading, reading.story.utterances[number].pieces)
    origin = reading.attributions.get(reading.story.echoes.get(number, -1))
    reading.discourse.echoed = origin.entity if origin else None


def listen(reading: Reading, pieces: Sequence[tuple[int, int]], *, own: bool = True) -> None:
    """Note what words tell of their speaker: whom they name, and in `own` words the gender."""
    reading.discourse.named = names_inside(reading, pieces)
    reading.discourse.voice = own_gender(reading.story.document, pieces) if own else ""
    reading.discourse.others = spoken_of(reading.story.document, pieces)


def advance(reading: Reading, token: int) -> None:
    """Introduce the nameless sources-to-be of the text before a token."""
    mentions, document = reading.story.mentions, reading.story.document
    reached, reading.reached = reading.reached, max(token, reading.reached)
    if token > reached and entry_of(document, token) != entry_of(document, reached):
        reading.discourse.leave()
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
    for found, made in reports_before(reading, token):
        note_paraphrase(reading, found, made)


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
            source=found.mention,
            sentence=document.sent[found.mention.first],
        )


def reading_order(reading: Reading, speech: set[int]) -> list[tuple[Paraphrase | None, int]]:
    """Utterances and paraphrases of running text in text order, then those of headings."""
    document, utterances = reading.story.document, reading.story.utterances
    spoken = {utterances[n].stretch for n in speech}
    events: list[tuple[bool, int, int, Paraphrase | None, int]] = [
        (is_late(document, u.first), u.first, 1, None, n) for n, u in enumerate(utterances)
    ]
    events += [
        (is_late(document, found.first), found.first, 0, found, -1)
        for found in find_paraphrases(reading.story, spoken)
    ]
    events.sort(key=lambda e: e[:3])
    return [(found, number) for _, _, _, found, number in events]


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
            source=mention,
            sentence=document.sent[mention.first] if mention is not None else -1,
        )


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
