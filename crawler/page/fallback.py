"""The text from elsewhere where the markup holds too little: articleBody, script data, templates."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from crawler.page.body import Body, Paragraph
from crawler.page.jsonld import strings
from crawler.page.source import Source
from crawler.page.tree import flatten, tidy

__all__ = ["with_fallback"]

_POOR = 200
_LEAST = 250
_LONGEST = 2_000_000
_TEMPLATES = 'script[type*="template"], script[type="text/html"], noscript, template'


def with_fallback(source: Source, body: Body, headline: str | None) -> Body:
    """The body, or one from other places where they hold at least twice as much.

    JSON-LD's `articleBody` is weighed for every page; the rest only where next to nothing was read.
    """
    size = sum(len(p.text) for p in body.paragraphs)
    stated = "\n".join(strings(source.article.get("articleBody")))
    if _outweighs([stated], size) and _outweighs(texts := _lines(stated), size):
        return _body(texts, body)
    if size < _POOR:
        for texts in _hidden(source, headline):
            if _outweighs(texts, size):
                return _body(texts, body)
    return body


def _outweighs(texts: list[str], size: int) -> bool:
    return sum(map(len, texts)) > max(_LEAST, 2 * size)


def _body(texts: list[str], body: Body) -> Body:
    paragraphs = [Paragraph(text, "paragraph", -1) for text in texts]
    return Body(paragraphs, body.front, body.dropped)


def _hidden(source: Source, headline: str | None) -> Iterator[list[str]]:
    found = source.hydration(headline).paragraphs
    yield _lines("\n".join(found))
    for node in source.tree.css(_TEMPLATES):
        text = node.text() if node.tag == "script" else node.inner_html or ""
        if _LEAST < len(text) < _LONGEST and "<p" in text:
            yield _lines(text)


def _lines(text: str) -> list[str]:
    """Paragraphs of a plain text, or of markup in one."""
    if "<" in text and ">" in text:
        root = LexborHTMLParser(text).body
        return [line.text for line in flatten(root).lines] if root is not None else []
    return [line for part in text.splitlines() if (line := tidy(part))]
