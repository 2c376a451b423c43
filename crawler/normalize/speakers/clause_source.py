"""Who may be the source of a clause of indirect speech: the mentions around its reporting word."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.mention import Mention, dropped_subject
from crawler.normalize.speakers.shapes import is_given_words, is_oblique
from crawler.normalize.speakers.story import Story

__all__ = ["ending_at", "mentions_between", "nearest_source", "starting_at", "subject_of"]


def subject_of(story: Story, begin: int, cue: int, until: int) -> Mention:
    """The noun phrase before the cue, else between cue and conjunction, else a dropped subject."""
    document = story.document
    inverted = next(iter(mentions_between(story, cue + 1, until)), None)
    ahead = mentions_between(story, begin, cue)
    before = [m for m in ahead if not is_oblique(document, m)]
    if document.lexicon.endings:  # `Порт в своём сообщении утверждает, что …`
        before = [m for m in before if m.kind != "document"] or before
    if before:
        return before[-1] if cue - before[-1].last <= 3 or len(before) == 1 else before[0]
    if inverted is not None and not is_oblique(document, inverted):
        return inverted
    dropped = dropped_subject(document.lexicon, document.low, cue)
    if dropped.gender == "p" or document.low[cue].endswith(
        document.lexicon.impersonal or ("\x00",)
    ):
        # `В Следственном комитете считают, что …`: those inside a body are the body
        bodies = [m for m in ahead if m.kind in ("organisation", "nation") and cue - m.last <= 1]
        return bodies[-1] if bodies else dropped
    return dropped


def nearest_source(story: Story, begin: int, end: int, cue: int) -> Mention:
    """The noun phrase nearest to the cue, else a dropped subject."""
    document = story.document
    found = [m for m in mentions_between(story, begin, end) if not is_oblique(document, m)]
    if not found:
        dropped = dropped_subject(document.lexicon, document.low, cue)
        several = document.low[cue].endswith(document.lexicon.impersonal or ("\x00",))
        behind = mentions_between(story, cue + 1, end) if several else []
        # `сообщили ТАСС | в МВД`: those inside a body are the body
        bodies = [m for m in behind if m.kind == "organisation" and is_oblique(document, m)]
        return bodies[-1] if bodies else dropped
    return min(found, key=lambda m: min(abs(m.first - cue), abs(cue - m.last)))


def mentions_between(story: Story, begin: int, end: int) -> list[Mention]:
    """The mentions outside marks that begin in `[begin, end)`, a dozen at most."""
    index = bisect_left(story.starts, begin)
    made = []
    while index < len(story.mentions) and story.mentions[index].first < end:
        mention = story.mentions[index]
        if story.document.within[mention.first] == -1:
            made.append(mention)
        index += 1
        if len(made) > 12:
            break
    return made


def starting_at(story: Story, token: int) -> Mention | None:
    """The mention that begins at a token or right behind it."""
    index, mentions = bisect_left(story.starts, token), story.mentions
    if index < len(mentions) and mentions[index].first - token <= 1:
        # `jak powiedziało PAP źródło …`
        given = is_given_words(story.document, mentions[index]) and index + 1 < len(mentions)
        return mentions[index + 1] if given else mentions[index]
    return None


def ending_at(story: Story, token: int) -> Mention | None:
    """The mention that ends before a token."""
    index = bisect_left(story.starts, token) - 1
    return story.mentions[index] if index >= 0 and story.mentions[index].last == token else None
