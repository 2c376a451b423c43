"""A story with what has been decided about it so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.cues.paraphrase import Paraphrase
from crawler.normalize.speakers.cues.sources import Candidate
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cast import Cast, Entity, plain
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["Attribution", "Reading", "is_late", "names_inside", "settled"]


@dataclass(slots=True)
class Attribution:
    """What was decided about one utterance."""

    number: int
    kind: str
    candidate: Candidate
    entity: Entity | None
    how: str | None
    share: float


@dataclass(slots=True)
class Reading:
    """A story with its cast, and the attributions by utterance number."""

    story: Story
    cast: Cast
    attributions: dict[int, Attribution] = field(default_factory=dict)
    discourse: Discourse = field(default_factory=Discourse)
    seen: int = 0
    heard: int = 0
    reached: int = 0
    paraphrases: list[tuple[Paraphrase, Attribution]] = field(default_factory=list)


def is_late(document: Document, token: int) -> bool:
    """Is a token in a heading or outside the body: read after the running text?"""
    paragraph = document.paragraphs[document.para[token]]
    return paragraph.heading or paragraph.where != "body"


def names_inside(reading: Reading, pieces: Sequence[tuple[int, int]]) -> frozenset[str]:
    """Stems of the capital words in stretches of tokens."""
    document = reading.story.document
    stem = document.lexicon.name_stem
    return frozenset(
        stem(plain(document.low[t]))
        for a, b in pieces
        for t in range(a, b)
        if document.flag[t] & Flag.CAP
    )


def settled(reading: Reading, mention: Mention) -> Entity | None:
    """Who a mention is known to be, beyond guesses."""
    cast, index = reading.cast, mention.index
    return cast.of.get(index) if index >= 0 and index not in cast.guessed else None
