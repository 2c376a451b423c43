"""Whom an interview is with: named at the head of an answer, spoken to in a question, told of before."""

from __future__ import annotations

from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cast import Cast, Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["interviewee"]

_MOST = 300
_LABEL = 6  # mentions that a name at the head of an answer is worth
_SPOKEN_TO = 4
_HEADED = 3
_COLONS = ":："


def interviewee(story: Story, cast: Cast) -> tuple[Entity | None, float]:
    """Whom the questions of a story are put to, and the share of that of the two likeliest; decided once.

    `Jan Roth: Wir …` and `Frau Roth, warum …?` tell most; then who is named in the headline and
    around the interview, the earliest of equals. Whom the answers name is somebody else, and whom
    only the questions name may be.
    """
    if story.interviewed is None:
        story.interviewed = _likeliest(story, cast)
    return story.interviewed


def _likeliest(story: Story, cast: Cast) -> tuple[Entity | None, float]:
    document = story.document
    answers = {document.para[u.first] for u in story.utterances if u.unmarked == "answer"}
    if not answers:
        return None, 1.0
    asked = range(min(answers) - 1, max(answers) + 1)
    counts = [
        (_told_of(document, entity, answers, asked), -entity.mentions[0].first, entity)
        for entity in cast.entities[:_MOST]
        if entity.kind in ("person", "unclear") and entity.mentions
    ]
    counts.sort(key=lambda c: c[:2], reverse=True)
    if not counts or counts[0][0] <= 0:
        return None, 1.0
    rival = max(counts[1][0], 0) if len(counts) > 1 else 0
    return counts[0][2], counts[0][0] / (counts[0][0] + rival)


def _told_of(document: Document, entity: Entity, answers: set[int], asked: range) -> int:
    """How much tells that somebody is whom the questions are put to."""
    first = document.paragraphs[document.para[entity.mentions[0].first]]
    told = _HEADED * (first.heading or first.where != "body")
    for mention in entity.mentions[:_MOST]:
        paragraph = document.para[mention.first]
        if paragraph in answers:
            led = _is_label(document, mention)
            told += _LABEL if led else -1 if document.within[mention.first] >= 0 else 1
        elif paragraph not in asked:
            told += document.within[mention.first] < 0
        elif _is_spoken_to(document, mention):
            told += _SPOKEN_TO
    return told


def _is_label(document: Document, mention: Mention) -> bool:
    """Does a name lead its paragraph, with a colon behind it?"""
    paragraph = document.paragraphs[document.para[mention.first]]
    led = mention.first == paragraph.first and mention.last < paragraph.last
    return led and document.low[mention.last] in _COLONS


def _is_spoken_to(document: Document, mention: Mention) -> bool:
    """`Frau Roth, warum …`, `…, Jan?`: a name alone between the ends of a sentence and a comma."""
    if mention.name is None or mention.article:
        return False
    paragraph, low, sent = (
        document.paragraphs[document.para[mention.first]],
        document.low,
        document.sent,
    )
    before, behind = mention.first - 1, mention.last
    opens = before < paragraph.first or sent[before] != sent[mention.first]
    opens = opens or low[before] in _COLONS
    after = behind < paragraph.last and low[behind] == ","
    if opens and after:
        return True
    ends = behind < paragraph.last and bool(document.flag[behind] & Flag.PUNCT)
    return not opens and low[before] == "," and ends and low[behind] != ","
