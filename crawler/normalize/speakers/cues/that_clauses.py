"""What a conjunction leads behind a reporting word: `X said | that A | and that B`."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.normalize.speakers.cues.clause_bounds import leads_clause
from crawler.normalize.speakers.cues.clause_source import mentions_between, subject_of
from crawler.normalize.speakers.cues.complements import is_complement
from crawler.normalize.speakers.cues.conjunctions import is_passive, leads_otherwise
from crawler.normalize.speakers.cues.paraphrase import Paraphrase, clause_of
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["conjunction_of", "that_clauses"]


def conjunction_of(story: Story, begin: int, cue: int, stop: int) -> int:
    """The conjunction before `stop` that opens what a reporting word reports, -1 for none.

    `begin` is the first token of the sentence. Another reporting word between them has it, and what
    belongs to a noun, a comparison or a purpose reports nothing.
    """
    document = story.document
    that = next((t for t in range(cue + 1, stop) if leads_clause(document, t)), -1)
    if that < 0 or leads_otherwise(document, cue, that):
        return -1
    if any(document.flag[t] & Flag.CUE for t in range(cue + 1, that)):
        return -1
    ahead, behind = mentions_between(story, begin, cue), mentions_between(story, cue + 1, that)
    return that if is_complement(document, ahead, behind, cue, that) else -1


def that_clauses(
    story: Story, sentence: tuple[int, int], cue: int, that: int
) -> Iterator[Paraphrase]:
    """`X said | that A | and that B`: the clauses of one reporting word."""
    document, flag = story.document, story.document.flag
    begin, end = sentence
    if is_passive(document, cue):
        return
    linked = (t for t in range(that + 2, end) if flag[t] & Flag.THAT and flag[t - 1] & Flag.CONJ)
    rest = [that, *linked]
    bounds = [*(t - 1 for t in rest[1:]), end]
    subject = subject_of(story, begin, cue, that)
    for number, (start, bound) in enumerate(zip(rest, bounds, strict=True)):
        if number and leads_otherwise(document, cue, start, first=False):
            continue
        pattern = "and that" if number else "that"
        yield clause_of(story, pattern, start + 1, bound, subject, cue)
