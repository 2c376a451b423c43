"""A record as one static page: no script, no request; hover a quote to see how its speaker was found."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib import resources
from string import Template

from crawler.article import Article, Mention
from crawler.cli.show.annotations import Annotation, Segment, chain, paragraphs

__all__ = ["page"]

_TAGS = {"headline": "h1", "standfirst": "h2", "crosshead": "h3", "list-item": "li"}
_GOLDEN_ANGLE = 137.5  # degrees: consecutive speakers get hues as far apart as can be


def page(articles: tuple[Article, ...]) -> str:
    """HTML of one or more articles, safe whatever their texts hold."""
    layout = Template(resources.files(__package__).joinpath("page.html").read_text("utf-8"))
    title = articles[0].headline or articles[0].url if articles else "depeche"
    shown = "\n".join([*_contents(articles), *map(_article, articles)])
    return layout.substitute(title=escape(title), articles=shown)


def _contents(articles: tuple[Article, ...]) -> Iterator[str]:
    if len(articles) > 1:
        yield "<nav><ul>"
        for article in articles:
            yield f'<li><a href="#{article.id}">{escape(article.headline or article.url)}</a></li>'
        yield "</ul></nav>"


def _article(article: Article) -> str:
    hues = {s.id: round(n * _GOLDEN_ANGLE) % 360 for n, s in enumerate(article.speakers)}
    parts = [f'<article dir="auto" id="{article.id}" lang="{escape(article.language or "und")}">']
    for kind, cut in paragraphs(article):
        tag = _TAGS.get(kind, "p")
        inner = "".join(_segment(segment, article, hues) for segment in cut)
        parts.append(f"<{tag}>{inner}</{tag}>")
    parts.append(f"<footer>{''.join(_facts(article, hues))}</footer></article>")
    return "\n".join(parts)


def _segment(segment: Segment, article: Article, hues: dict[str, int]) -> str:
    text = escape(segment.text)
    for over in reversed(segment.over):
        text = _wrapped(text, over, article, hues)
    return text


def _wrapped(text: str, over: Annotation, article: Article, hues: dict[str, int]) -> str:
    if isinstance(over.of, Mention):
        days = f"{over.of.first or '…'} – {over.of.last or '…'}"
        told = f"{over.of.value} ({days}, from {over.of.anchor}, {over.of.confidence:.2f})"
        return f'<time title="{escape(told)}">{text}</time>'
    tag = "u" if over.kind == "mention" else "q"
    hue = hues.get(over.of.speaker or "")
    style = f' style="--h:{hue}"' if hue is not None else ' class="nobody"'
    told = f"{over.of.id} {over.of.kind}: {chain(article, over.of)}"
    return f'<{tag}{style} title="{escape(told)}">{text}</{tag}>'


def _facts(article: Article, hues: dict[str, int]) -> Iterator[str]:
    for speaker in article.speakers:
        count, roles = len(speaker.quotes), "; ".join(speaker.roles)
        name = f'<b style="--h:{hues[speaker.id]}">{escape(speaker.name)}</b>'
        yield f"<div>{name} {count} · {escape(roles)}</div>"
    when = article.published
    told = {
        "published": f"{when.value}, {when.source}" if when else None,
        "agency": article.agency,
        "rights": article.copyright.notice,
        "usage": article.usage.verdict,
        "page": article.url,
    }
    yield from (f"<div>{name}: {escape(text)}</div>" for name, text in told.items() if text)
    yield from (f"<div>! {escape(warning)}</div>" for warning in article.warnings)
