"""A record for a terminal: quotes in the colour of their speaker, dates with their values."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from crawler.article import Article, Instant, Mention, Quote
from crawler.cli.show.annotations import Segment, paragraphs

__all__ = ["story"]

_COLOURS = ("cyan", "green", "magenta", "yellow", "blue", "red")
_HEADS = {"headline": "bold", "standfirst": "italic", "crosshead": "bold dim"}


def story(article: Article) -> RenderableType:
    """Head, text and legend of one article."""
    colours = {s.id: _COLOURS[n % len(_COLOURS)] for n, s in enumerate(article.speakers)}
    parts: list[RenderableType] = [Text(_provenance(article), style="dim"), ""]
    for kind, cut in paragraphs(article):
        parts += [_paragraph(kind, cut, colours), ""]
    parts.append(_legend(article, colours))
    parts += [Text(line) for line in _rights(article)]
    parts += [Text(f"! {warning}", style="yellow") for warning in article.warnings]
    return Group(*parts)


def _provenance(article: Article) -> str:
    known = [article.publisher, article.agency, article.language, ", ".join(article.authors)]
    dateline = article.dateline.text if article.dateline else None
    times = [f"published {_stated(article.published)}" if article.published else "undated"]
    times += [f"modified {_stated(article.modified)}"] if article.modified else []
    return " · ".join(filter(None, [*known, dateline, *times]))


def _stated(instant: Instant) -> str:
    return f"{instant.value} ({instant.source})"


def _paragraph(kind: str, cut: tuple[Segment, ...], colours: dict[str, str]) -> Text:
    text = Text(style=_HEADS.get(kind, ""))
    for segment in cut:
        style, value = [], ""
        for over in segment.over:
            if isinstance(over.of, Mention):
                style.append("italic")
                value = f" ⟨{over.of.value}⟩" if over.end == segment.end else value
            elif over.kind == "mention":
                style.append(f"underline {_colour(over.of, colours)}")
            else:
                style.append(_colour(over.of, colours))
        text.append(segment.text, " ".join(style))
        text.append(value, "dim")
    return text


def _colour(quote: Quote, colours: dict[str, str]) -> str:
    return colours.get(quote.speaker or "", "bright_black")


def _legend(article: Article, colours: dict[str, str]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for speaker in article.speakers:
        own = [q for q in article.quotes if q.id in speaker.quotes]
        kinds = ", ".join(sorted({q.kind for q in own}))
        hows = ", ".join(sorted({q.how for q in own if q.how}))
        table.add_row(
            Text(speaker.name, style=colours[speaker.id]),
            Text("; ".join(speaker.roles), style="dim"),
            Text(f"{len(own)} × {kinds}" if own else ""),
            Text(f"by {hows}" if hows else "", style="dim"),
        )
    nameless = [q for q in article.quotes if q.speaker is None]
    if nameless:
        table.add_row(Text("nobody named", style="bright_black"), "", str(len(nameless)), "")
    return table


def _rights(article: Article) -> Iterator[str]:
    rights, usage = article.copyright, article.usage
    yield ""
    if rights.notice:
        holders = ", ".join(h.name for h in rights.holders) or "nobody named"
        yield f"rights: {rights.notice} ({rights.kind}: {holders})"
    told = f"usage: {usage.verdict}"
    signals = sorted({signal.mechanism for signal in usage.signals})
    yield f"{told} ({', '.join(signals)})" if signals else told
