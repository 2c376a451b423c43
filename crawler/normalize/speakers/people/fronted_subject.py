"""Whom the clause before the main one is about: `As Ida Roe left the hall, | she said …`."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cast import Cast, Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["fronted_subject"]

_LONGEST = 24  # tokens


def fronted_subject(story: Story, cast: Cast, mention: Mention) -> Entity | None:
    """The person who is the subject of a fronted clause, where a pronoun opens the main one."""
    document, first = story.document, mention.first
    if mention.kind != "pronoun" or mention.gender not in ("m", "f") or not first:
        return None
    if (
        document.low[first - 1] not in COMMAS
        or document.within[first - 1] != document.within[first]
    ):
        return None
    begin = bisect_left(document.sent, document.sent[first])
    if first - begin > _LONGEST or document.low[begin] not in document.lexicon.subordinating:
        return None
    at = bisect_left(story.starts, begin)
    named = [m for m in story.mentions[at : at + 4] if m.first < first and m.name]
    if not named or named[0].first != begin + 1 or named[0].kind != "name":
        return None
    entity = cast.of.get(named[0].index)
    if entity is None or entity.kind != "person" or entity.gender != mention.gender:
        return None
    others = [cast.of.get(m.index) for m in named[1:]]
    rivals = [e for e in others if e and e is not entity and e.gender in ("", mention.gender)]
    return None if any(e.kind == "person" for e in rivals) else entity
