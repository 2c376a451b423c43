"""A view told at the head of a sentence holds for all of it: `Para Ríos, el alcalde es “un títere” y …`."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.cues.clause_bounds import behind_words
from crawler.normalize.speakers.cues.clause_source import ending_at, starting_at
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["framed_by", "headed_by", "line_above"]

_REACH = 90  # tokens of a sentence
_HEADING = 16  # tokens
_ENDS = frozenset(".!?…")
_KINDS = ("name", "role", "pronoun", "organisation", "group", "document")


def framed_by(story: Story, number: int) -> Mention | None:
    """Whose view the sentence around an utterance tells, where no reporting word tells anything else."""
    document, utterance = story.document, story.utterances[number]
    first, last = utterance.outer
    if utterance.parent >= 0 or not first:
        return None
    sent, paragraph = document.sent, document.paragraphs[document.para[first]]
    begin = bisect_left(sent, sent[first], max(paragraph.first, first - _REACH), first)
    if begin >= first or sent[begin] != sent[first]:
        return None
    mention = _source(story, begin)
    if mention is None or (comma := _comma(document, mention)) < 0 or comma >= first:
        return None
    until = min(last + _REACH, len(sent))
    end = next((t for t in range(last, until) if sent[t] != sent[first]), until)
    rest = [t for t in [*range(comma, first), *range(last, end)] if document.within[t] < 0]
    return None if any(_reports(document, t) for t in rest) else mention


def headed_by(story: Story, number: int) -> Mention | None:
    """Whose name, before a colon, the line above words tells that fill a paragraph: `ADA RÍOS: UN ABRAZO`."""
    document, head = story.document, line_above(story, number)
    if head is None or head.last - head.first > _HEADING or document.low[head.last - 1] in _ENDS:
        return None
    colon = next((t for t in range(head.first + 1, head.last - 1) if document.low[t] in ":："), -1)
    if colon < 0 or any(document.within[t] >= 0 for t in range(head.first, head.last)):
        return None
    mention = ending_at(story, colon)
    return mention if mention and mention.name and mention.first == head.first else None


def line_above(story: Story, number: int) -> Paragraph | None:
    """The paragraph before that of an utterance, where its words fill their own."""
    document, utterance = story.document, story.utterances[number]
    home = document.para[utterance.first]
    paragraph, head = document.paragraphs[home], document.paragraphs[max(home - 1, 0)]
    first, last = utterance.outer
    alone = first == paragraph.first and last >= paragraph.last - 1
    above = home and alone and utterance.parent < 0 and head.where == paragraph.where
    return head if above else None


def _reports(document: Document, token: int) -> bool:
    """Is it a word that reports, and no `para` of a purpose?"""
    bits = document.flag[token]
    purpose = bits & Flag.PREP and document.low[token] in document.lexicon.adverbial
    return bool(bits & (Flag.CUE | Flag.ACCORDING | Flag.AFTER)) and not purpose


def _source(story: Story, begin: int) -> Mention | None:
    """Whom a source preposition at the head of a sentence governs."""
    flag = story.document.flag
    if not flag[begin] & Flag.ACCORDING or story.document.within[begin] >= 0:
        return None
    token = begin - bool(flag[begin] & Flag.PRONOUN)  # `по его словам` is one mention
    mention = starting_at(story, behind_words(story.document, token, len(flag)))
    if mention is None or mention.kind not in _KINDS:
        return None
    media = any(flag[t] & Flag.MEDIA for t in range(mention.first, mention.last))
    return None if media else mention


def _comma(document: Document, mention: Mention) -> int:
    """The comma behind a phrase and the name beside it, -1 where none follows at once."""
    low, last = document.low, mention.last
    named = next((m for m in mention.apposed if m.first in (last, last + 1)), None)
    if named is not None and named.first == last:
        last = named.last
    return last if last < len(low) and low[last] in COMMAS else -1
