"""A story as the models look at it, with what was read of its parts so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from crawler.normalize.speakers.cues.via import Carrier, carriers
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["Nature", "Story", "carried_by", "is_running", "is_taken_up", "quote_before"]

_OPENING = 5  # tokens
_GLUE = Flag.PUNCT | Flag.CUE | Flag.AUX | Flag.CONT


@dataclass(slots=True, frozen=True)
class Nature:
    """Features of a mention that hold for every quote, and the grammatical `signs` among them."""

    noun: str
    features: tuple[str, ...]
    signs: tuple[str, ...]


@dataclass(slots=True)
class Story:
    """What the models look at: the document, its utterances and its mentions.

    `starts` are the first tokens of the mentions, `others` the words up to each token that are no
    part of a report, `media` and `natures` what was read of utterances and mentions so far, `clauses` the
    relative clauses between a subject and its reporting word, `None` before they are asked for, `told` the
    share of its stretches in quarters that are told as speech, -1 before it is asked for, `interviewed`
    whom an interview is with and how surely, once that was asked.
    """

    document: Document
    utterances: Sequence[Utterance]
    mentions: Sequence[Mention]
    starts: list[int] = field(init=False)
    others: list[int] = field(init=False)
    echoes: dict[int, int] = field(default_factory=dict)
    media: dict[int, tuple[Carrier, ...]] = field(default_factory=dict)
    natures: dict[int, Nature] = field(default_factory=dict)
    clauses: list[tuple[int, int]] | None = None
    told: int = -1
    interviewed: tuple[Entity | None, float] | None = None

    def __post_init__(self) -> None:
        self.starts = [m.first for m in self.mentions]
        self.others = [0, *accumulate([not bits & _GLUE for bits in self.document.flag])]


def is_running(story: Story, utterance: Utterance) -> bool:
    """Is it an utterance of running text, in no heading and in no other quote?"""
    paragraph = story.document.paragraphs[story.document.para[utterance.first]]
    return utterance.parent < 0 and not paragraph.heading and paragraph.where == "body"


def carried_by(story: Story, number: int) -> tuple[Carrier, ...]:
    """The media in the attribution of an utterance, looked for once."""
    found = story.media.get(number)
    if found is None:
        found = tuple(carriers(story.document, story.utterances[number]))
        story.media[number] = found
    return found


def is_taken_up(story: Story, utterance: Utterance) -> bool:
    """Words alone in a paragraph, and the next one begins `Con esa frase, …`, `Así habló …`."""
    document = story.document
    here, after = document.para[utterance.first], document.para[utterance.last - 1] + 1
    if utterance.parent >= 0 or after >= len(document.paragraphs):
        return False
    own, following = document.paragraphs[here], document.paragraphs[after]
    if utterance.outer[0] > own.first or following.where != own.where or following.heading:
        return False
    span = range(following.first, min(following.first + _OPENING, following.last))
    outside = [t for t in span if document.low[t] != "\x00" and document.within[t] < 0]
    return any(document.low[t] in document.lexicon.takes_up for t in outside)


def quote_before(story: Story, number: int) -> int:
    """The token after the quote before this one at its level, -1 where there is none."""
    utterance = story.utterances[number]
    for earlier in range(number - 1, max(-1, number - 5), -1):
        other = story.utterances[earlier]
        if other.parent == utterance.parent and other.where == utterance.where:
            return other.outer[1]
    return -1
