"""Whom `ce dernier`, `celle-ci`, `le premier`, `quest'ultimo` point back at: by order, not by weight."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cast import Cast, Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["pointed_at"]

_BACK = 30  # mentions
_PEOPLE = ("name", "role", "nation")


def pointed_at(
    story: Story, cast: Cast, mention: Mention, speaker: Entity | None
) -> Mention | None:
    """The mention of whoever a pronoun of order points back at, None for any other pronoun.

    `ce dernier` is whoever was named last before it, and beside the last `speaker` the other one:
    `Interrogé sur Attal, le maire répond : « … » Ce dernier …`; `le premier` and `le second` are the first and
    the second of the nearest sentence before theirs that names two.
    """
    document, lexicon = story.document, story.document.lexicon
    word = document.low[mention.last - 1]
    if mention.kind != "pronoun" or not (word in lexicon.latter or word in lexicon.former):
        return None
    people = list(_people(story, cast, mention))
    sent, own = document.sent, document.sent[mention.first]
    if word not in lexicon.ordinals and word in lexicon.latter:
        return _latest(story, cast, people, speaker) if people else None
    numbers = sorted({sent[m.first] for m in people if sent[m.first] != own}, reverse=True)
    for number in numbers:
        pair = _distinct(cast, [m for m in reversed(people) if sent[m.first] == number])
        if len(pair) > 1:
            return pair[int(word in lexicon.ordinals[2:])]
    return None


def _latest(story: Story, cast: Cast, people: list[Mention], speaker: Entity | None) -> Mention:
    """The nearest mention, or, where it is the last speaker's, that of another in its sentence."""
    sent, nearest = story.document.sent, people[0]
    if speaker is None or cast.of.get(nearest.index) is not speaker:
        return nearest
    beside = (m for m in people if sent[m.first] == sent[nearest.first])
    return next((m for m in beside if cast.of.get(m.index) is not speaker), nearest)


def _distinct(cast: Cast, mentions: list[Mention]) -> list[Mention]:
    """The first mention of everybody."""
    found: dict[int, Mention] = {}
    for mention in mentions:
        entity = cast.of.get(mention.index)
        found.setdefault(entity.index if entity else -1 - mention.index, mention)
    return list(found.values())


def _people(story: Story, cast: Cast, mention: Mention) -> Iterator[Mention]:
    """Earlier mentions of persons outside quotes that may be meant, the nearest first."""
    document, mentions = story.document, story.mentions
    home, reach = document.para[mention.first], bisect_left(story.starts, mention.first)
    for index in range(reach - 1, max(-1, reach - _BACK), -1):
        other = mentions[index]
        if home - document.para[other.first] > 1:
            return
        around = mentions[index - 1] if index else other
        inside = around.kind != "phrase" and around.first < other.first < around.last
        if document.within[other.first] >= 0 or inside:
            continue
        if other.kind == "pronoun" and document.low[other.last - 1] in document.lexicon.ordinals:
            if other.gender == mention.gender:
                yield other  # `La segunda pidió la palabra. «…», respondió | esta`
            continue
        if other.kind not in _PEOPLE:
            continue
        if other.kind == "nation" and not document.flag[other.first] & Flag.DEF:
            continue
        if _fits(cast.of.get(other.index), other, mention.gender):
            yield other


def _fits(entity: Entity | None, other: Mention, gender: str) -> bool:
    """Is it a person of that gender, as far as the story tells?"""
    if entity is not None and (entity.kind not in ("person", "unnamed", "unclear") or entity.thing):
        return False
    own = entity.gender if entity is not None and entity.gender else other.gender
    if gender not in ("m", "f"):  # `the latter`
        return own != "p"
    return own == gender or (not own and entity is not None and entity.kind == "person")
