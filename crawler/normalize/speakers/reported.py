"""Reports that go on without a reporting word: `…, sagte er. | Die Nachfrage sei schwach`.

Where a language has a mood for the words of others, a main clause in it is told by whoever spoke in
the sentence before, or by the subject of that sentence: `Möhl wies das zurück. | Man habe Zeit.`
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from crawler.normalize.speakers.cues.clause_bounds import is_told
from crawler.normalize.speakers.cues.paraphrase import Paraphrase
from crawler.normalize.speakers.cues.sources import Candidate
from crawler.normalize.speakers.cues.speech import is_in_mood
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.people.adoption import describe
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.reading import Attribution, Reading
from crawler.normalize.speakers.resolution import ground
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["reported_in", "reports_before"]

_LEAST = 4  # words
_KINDS = ("name", "role", "organisation", "group", "pronoun")
_SURE = 0.9


def reports_before(reading: Reading, token: int) -> Iterator[tuple[Paraphrase, Attribution]]:
    """The reports that end before a token and were not looked at yet, in text order."""
    document = reading.story.document
    if not document.lexicon.reporting_mood or token <= reading.heard:
        return
    while reading.heard < token:
        first = reading.heard
        paragraph = document.paragraphs[document.para[first]]
        last = bisect_right(document.sent, document.sent[first], first, paragraph.last)
        if last > token:
            return
        reading.heard = last
        if paragraph.heading or paragraph.where != "body" or max(document.within[first:last]) >= 0:
            continue
        start = _begins(reading, first, last)
        if start >= 0 and (made := _of_whom(reading, first, start, last)) is not None:
            yield made


def reported_in(reading: Reading, utterance: Utterance) -> Attribution | None:
    """Whose words in marks are that stand in a report that goes on: `Man habe „alles Nötige“ getan`."""
    document = reading.story.document
    if utterance.parent >= 0 or not is_in_mood(document, utterance):
        return None
    paragraph = document.paragraphs[document.para[utterance.first]]
    first = bisect_left(document.sent, document.sent[utterance.outer[0]], paragraph.first)
    last = bisect_right(document.sent, document.sent[first], first, paragraph.last)
    if paragraph.heading or paragraph.where != "body" or last < utterance.outer[1]:
        return None
    start = _begins(reading, first, last)
    made = _of_whom(reading, first, start, last) if start >= 0 else None
    return made[1] if made else None


def _begins(reading: Reading, first: int, last: int) -> int:
    """Where the words of a sentence begin that stands in the mood of reports, else -1."""
    document = reading.story.document
    low, flag = document.low, document.flag
    if low[last - 1][0] not in ".…" or document.within[last - 1] >= 0:
        return -1
    colon = next((t for t in range(first + 1, last) if low[t] == ":"), -1)
    start = colon + 1 if colon >= 0 else first
    bare = [t for t in range(start, last) if document.within[t] < 0]
    own = [t for t in bare if flag[t] & Flag.FIRST and not flag[t] & Flag.POSS]
    if last - start <= _LEAST or own:
        return -1
    comma = next((t for t in range(start, last) if low[t] in COMMAS), last - 1)
    reach = range(start + 1, comma)
    if flag[start] & Flag.CONJ:  # `Solange sich nichts ändere, | bleibe es dabei.`
        reach = range(start + 1, min(comma + 2, last))
    verb = next((t for t in reach if _goes_on(reading, first, t)), -1)
    if verb < 0 or flag[start] & Flag.THAT:
        return -1
    told = any(flag[t] & Flag.CUE and t != verb for t in range(start, verb))
    told = told or any(flag[t] & Flag.CUE and low[t - 1] in COMMAS for t in bare[1:])
    told = told or any(flag[t] & Flag.THAT for t in range(start, verb))
    return -1 if told or _is_taken(reading, first, last) else start


def _goes_on(reading: Reading, first: int, token: int) -> bool:
    """Is a word a verb in the mood of reports, or may it be one behind a report?"""
    document = reading.story.document
    word, bits = document.low[token], document.flag[token]
    if bits & Flag.CAP or document.within[token] >= 0:
        return False
    lexicon = document.lexicon
    if word in lexicon.reporting_mood or is_told(document, token):
        return True
    before = reading.paraphrases[-1][0].last if reading.paraphrases else -1
    return word in lexicon.subjunctives and first - 2 <= before <= first


def _is_taken(reading: Reading, first: int, last: int) -> bool:
    """Is a clause of the sentence known to be somebody's words?"""
    known = [found for found, _ in reading.paraphrases[-4:]]
    return any(found.first < last and first < found.last for found in known)


def _of_whom(
    reading: Reading, first: int, start: int, last: int
) -> tuple[Paraphrase, Attribution] | None:
    document, discourse = reading.story.document, reading.discourse
    before = _sentence_before(document, first)
    source: Mention | None = None
    entity: Entity | None = None
    share = _SURE
    if start > first:  # `Der Verband gab Entwarnung: | Die Gewitter zögen ab.`
        source = _subject(reading, first, start)
    elif before >= 0 and before < discourse.ends <= first:
        entity, share = discourse.speaker, _SURE * discourse.share
    elif before >= 0 and document.para[before] == document.para[first]:
        source = _subject(reading, before, first)
    if source is not None:
        entity = reading.cast.of.get(source.index)
        if entity is None and source.kind != "pronoun":
            entity = describe(document, reading.cast, source)
    if entity is None:
        return None
    how = ground(document, source) if source is not None else "carried"
    mention = source or Mention("dropped", start, start + 1)
    found = Paraphrase(start, _end(document, last), mention, (start, start), "reported")
    chosen = Candidate("mention" if source else "carried", [], source)
    return found, Attribution(-1, "indirect", chosen, entity, how, share)


def _sentence_before(document: Document, first: int) -> int:
    """The first token of the sentence before one, -1 where none stands in the body."""
    if not first:
        return -1
    paragraph = document.paragraphs[document.para[first - 1]]
    if paragraph.heading or paragraph.where != "body":
        return -1
    return bisect_left(document.sent, document.sent[first - 1], paragraph.first, first)


def _subject(reading: Reading, first: int, last: int) -> Mention | None:
    """The first phrase of a stretch that may be its subject."""
    story = reading.story
    for index in range(bisect_left(story.starts, first), bisect_left(story.starts, last)):
        mention = story.mentions[index]
        free = story.document.within[mention.first] < 0
        if free and mention.kind in _KINDS and not is_oblique(story.document, mention):
            return mention
    return None


def _end(document: Document, last: int) -> int:
    while document.flag[last - 1] & Flag.PUNCT:
        last -= 1
    return last
