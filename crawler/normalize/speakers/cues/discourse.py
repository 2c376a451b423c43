"""What was said so far: who spoke last and where, and which mentions were sources."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention

__all__ = ["Discourse"]


@dataclass(slots=True)
class Discourse:
    """The state of the reading in running text; headings and quotes in quotes do not change it.

    `ends` is the token after the last words of the last speaker, `last` the index of the mention
    that was their source (-1 where there was none), `sources` are the indices of all of them,
    `telling` the token of the last source by its sentence.
    `named` are the stems of the names inside the words at hand: few speak of themselves by name.
    `voice` is the gender the words at hand tell of their speaker, `others` are the genders of the
    third persons they speak of, `echoed` who says them elsewhere.
    """

    speaker: Entity | None = None
    share: float = 1.0
    paragraph: int = -1
    ends: int = -1
    quoted: bool = False
    last: int = -1
    sources: set[int] = field(default_factory=set)
    telling: dict[int, int] = field(default_factory=dict)
    named: frozenset[str] = frozenset()
    voice: str = ""
    others: frozenset[str] = frozenset()
    echoed: Entity | None = None

    def leave(self) -> None:
        """What is told now has nothing to do with what was said so far."""
        self.speaker, self.share, self.quoted = None, 1.0, False
        self.paragraph = self.ends = self.last = -1

    def note(
        self,
        speaker: Entity,
        share: float,
        *,
        paragraph: int,
        ends: int,
        quoted: bool,
        source: Mention | None,
        sentence: int,
    ) -> None:
        """A speaker was found; `source` is the mention, if there is one, in a `sentence`."""
        self.speaker, self.share = speaker, share
        self.paragraph, self.ends, self.quoted = paragraph, ends, quoted
        self.last = source.index if source is not None else -1
        if source is not None:
            self.telling[sentence] = source.first
        if self.last >= 0:
            self.sources.add(self.last)
