"""Which candidates grammar admits: whose view a sentence tells, whose relative clause, and no mere object."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from crawler.normalize.speakers.cues.clause_source import is_bracketed
from crawler.normalize.speakers.cues.frames import framed_by, headed_by, line_above
from crawler.normalize.speakers.cues.insets import SUBJECTS
from crawler.normalize.speakers.cues.shapes import cue_before
from crawler.normalize.speakers.cues.sources import Candidate
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["admitted"]

_SMALL = Flag.AUX | Flag.PRONOUN
_NEAR = 7  # tokens from a reporting word to its conjunction
_CLAUSE = 25  # tokens from a reporting word to the words it reports
_REPORTS = Flag.CUE | Flag.ACCORDING | Flag.AFTER


def admitted(story: Story, number: int, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates that are left: one where grammar tells it, else all but those that it rules out."""
    cue, that = _governs(story, number)
    known = framed_by(story, number) or _of_relative(story, cue) or headed_by(story, number)
    if known is not None:
        own = [c for c in candidates if c.mention is known]
        return own or [Candidate("mention", [], known)]
    led = that >= 0 and bool(story.document.flag[that] & Flag.THAT)
    said = led and any(c.kind == "dropped" for c in candidates)
    barred = "none" if said else "carried" if _stands_below(story, number) else ""
    left = [
        c
        for c in candidates
        if c.kind != barred and not _is_ruled_out(story, number, that, c.mention)
    ]
    free = _without_governed(story, cue, left)
    return free or candidates


def _stands_below(story: Story, number: int) -> bool:
    """Do words fill the paragraph below a heading: nobody goes on there who spoke above it?"""
    above = line_above(story, number)
    return above is not None and above.heading


def _governs(story: Story, number: int) -> tuple[int, int]:
    """The reporting word that leads up to an utterance, and its conjunction or colon; -1 for none."""
    document, first = story.document, story.utterances[number].outer[0]
    if not first or story.utterances[number].parent >= 0:
        return -1, -1
    cue = cue_before(document, first, _CLAUSE)
    if cue < 0 or document.low[first - 1] in ":：":
        return cue, -1 if cue < 0 else first - 1
    led = range(cue + 1, min(cue + _NEAR, first))
    that = next((t for t in led if document.flag[t] & Flag.THAT), -1)
    same = document.sent[first] == document.sent[first - 1]
    return (cue, that) if same and that >= 0 else (-1, -1)


def _of_relative(story: Story, cue: int) -> Mention | None:
    """`a Ríos, | quien señaló que “…”`: whose relative clause a reporting word is the verb of."""
    document, verb = story.document, cue - 1
    flag, low = document.flag, document.low
    while verb > 0 and flag[verb] & _SMALL and not flag[verb] & Flag.RELATIVE:
        verb -= 1
    if cue < 2 or not flag[verb] & Flag.RELATIVE or low[verb - 1] not in COMMAS:
        return None
    index = bisect_left(story.starts, verb - 1) - 1
    mention = story.mentions[index] if index >= 0 else None
    return mention if mention is not None and mention.last == verb - 1 and mention.name else None


def _is_ruled_out(story: Story, number: int, that: int, mention: Mention | None) -> bool:
    """`agregó que Ada es “…”, y que Ida …`: in a clause that somebody else reports, or behind it."""
    document, last = story.document, story.utterances[number].outer[1]
    if mention is None or that < 0 or mention.first < that:
        return False
    start = last if mention.first >= last else that
    between = document.flag[start : mention.first]
    return not any(bits & _REPORTS for bits in between)


def _without_governed(story: Story, cue: int, candidates: Sequence[Candidate]) -> list[Candidate]:
    """`Ríos, edil del | Soto, dijo que “…”`: nobody whom a preposition governs beside a subject."""
    document = story.document
    ahead = [c for c in candidates if c.mention and _is_ahead(document, cue, c.mention)]
    free = [
        c
        for c in ahead
        if c.mention and c.mention.kind in SUBJECTS and not is_oblique(document, c.mention)
        if not is_bracketed(document, c.mention, cue)
    ]
    barred = [id(c) for c in ahead if c not in free] if free else []
    return [c for c in candidates if id(c) not in barred]


def _is_ahead(document: Document, cue: int, mention: Mention) -> bool:
    return mention.last <= cue and document.sent[mention.first] == document.sent[cue]
