"""A text of the record cut where its annotations begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from crawler.article import Article, Field, Mention, Quote

__all__ = ["Annotation", "Segment", "annotated", "chain", "paragraphs", "segments"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stretch `[start, end)` of a field and what it is: part of a quote, a mention, a date."""

    start: int
    end: int
    kind: str
    of: Quote | Mention

    @property
    def order(self) -> tuple[int, int]:
        """Outer stretches before inner ones."""
        return self.start, -self.end


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text over which the same annotations hold, the outermost first."""

    start: int
    end: int
    text: str
    over: tuple[Annotation, ...]


def annotated(article: Article, field: Field) -> tuple[Annotation, ...]:
    """What the record knows about places of this field, in text order."""
    found = [
        Annotation(part.start, part.end, "quote", quote)
        for quote in article.quotes
        if quote.in_ == field
        for part in quote.parts
    ]
    # "said the mayor, who added": one mention may serve two quotes, and is marked once.
    named = {
        (q.mention.start, q.mention.end): q for q in article.quotes if q.in_ == field and q.mention
    }
    found += [Annotation(*span, "mention", quote) for span, quote in named.items()]
    found += [Annotation(m.start, m.end, "date", m) for m in article.dates if m.in_ == field]
    return tuple(sorted(found, key=lambda a: a.order))


def segments(article: Article, field: Field, start: int, end: int) -> Iterator[Segment]:
    """The field from `start` to `end`, cut at every border of an annotation."""
    text = article.text_of(field)
    within = [a for a in annotated(article, field) if a.start < end and a.end > start]
    borders = {start, end, *(b for a in within for b in (a.start, a.end) if start < b < end)}
    for first, last in pairwise(sorted(borders)):
        over = tuple(a for a in within if a.start <= first and a.end >= last)
        yield Segment(first, last, text[first:last], over)


def paragraphs(article: Article) -> Iterator[tuple[str, tuple[Segment, ...]]]:
    """Kind and segments of headline, standfirst and each block of the body."""
    for field in ("headline", "standfirst"):
        if text := article.text_of(field):
            yield field, tuple(segments(article, field, 0, len(text)))
    for block in article.blocks:
        yield block.kind, tuple(segments(article, "body", block.start, block.end))


def chain(article: Article, quote: Quote) -> str:
    """How a quote came to its speaker, from the words in the text to the person.

    >>> from crawler.article import Piece, Span, Speaker
    >>> who = Speaker(
    ...     "s1", "Vladimir Poutine", "putin", "person", ("président",), "RU", (), (), None
    ... )
    >>> said = Quote(
    ...     "q1",
    ...     "body",
    ...     "direct",
    ...     "Oui",
    ...     (Span(0, 3),),
    ...     "s1",
    ...     Piece(6, 8, "il"),
    ...     None,
    ...     None,
    ...     None,
    ...     "pronoun",
    ...     0.9,
    ... )
    >>> chain(Article("https://a.example/", body="Oui, a-t-il dit", speakers=(who,)), said)
    '“il” → pronoun → Vladimir Poutine (président), 0.90'
    """
    speaker = next((s for s in article.speakers if s.id == quote.speaker), None)
    if speaker is None:
        return "nobody named"
    steps = [f"“{quote.mention.text}”"] if quote.mention else []
    steps += [quote.how] if quote.how else []
    roles = f" ({', '.join(speaker.roles)})" if speaker.roles else ""
    sure = "" if quote.confidence is None else f", {quote.confidence:.2f}"
    via = f", via {quote.via.name}" if quote.via else ""
    return " → ".join([*steps, f"{speaker.name}{roles}{via}{sure}"])
