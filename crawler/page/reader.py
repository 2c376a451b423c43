"""The whole of reading one page: decode, parse once, read head and text, resolve."""

from __future__ import annotations

from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser

from crawler.article import Article, Block, Evidence, Notice
from crawler.languages import primary
from crawler.page.authors import read_authors
from crawler.page.body import Body, read_body
from crawler.page.decode import decode
from crawler.page.headline import bare, choose_headline
from crawler.page.jsonld import strings
from crawler.page.source import Source, read_source
from crawler.page.stamps import resolve, stamps
from crawler.page.tree import Layout, flatten, tidy

__all__ = ["read_page"]


def read_page(html: bytes | str, url: str, headers: Mapping[str, str] | None = None) -> Article:
    """Read a page and nothing else: text, metadata, instants, raw notice lines, cheaply.

    Args:
        html: the page as fetched, or already decoded.
        url: where it was fetched from.
        headers: HTTP response headers.

    >>> read_page(
    ...     "<h1>Gas prices fall again</h1><p>Prices fell on Friday, officials said.", ""
    ... ).body
    'Prices fell on Friday, officials said.'
    """
    text, warnings = decode(html, headers)
    tree = LexborHTMLParser(text)
    source = read_source(tree, url, dict(headers or {}))
    layout = flatten(tree.body) if tree.body is not None else Layout()
    language = source.html_lang or None
    headline, _ = choose_headline(source, _headings(layout))
    body = read_body(layout, primary(language), headline)
    found = stamps(source)
    return Article(
        url=url,
        canonical_url=source.canonical or url,
        publisher=_publisher(source),
        language=language,
        headline=headline,
        standfirst=_standfirst(source, body),
        authors=read_authors(source, _bylines(source), primary(language)),
        published=resolve(found, "published"),
        modified=resolve(found, "modified"),
        body=body.text,
        blocks=_blocks(body),
        warnings=tuple(warnings),
        evidence=Evidence(
            notices=_notices(layout, body),
            metas=tuple(source.metas),
            links=tuple(source.links),
            headers=dict(headers or {}),
        ),
    )


def _headings(layout: Layout) -> list[tuple[str, str]]:
    return [("h1", layout.text_of(b)) for b in layout.boxes if b.tag == "h1"][:4]


def _bylines(source: Source) -> list[str]:
    nodes = source.tree.css(
        '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]'
    )
    return [tidy(n.text(separator=" ") or "") for n in nodes[:6]]


def _publisher(source: Source) -> str | None:
    named = strings(source.article.get("publisher")) or [source.first_meta("og:site_name")]
    return tidy(named[0]) or None


def _standfirst(source: Source, body: Body) -> str | None:
    stated = strings(source.article.get("description")) + [
        source.first_meta("og:description", "description")
    ]
    text = tidy(next((s for s in stated if s), ""))
    if not text or (body.paragraphs and bare(text)[:40] in bare(body.paragraphs[0].text)):
        return None
    return text


def _blocks(body: Body) -> tuple[Block, ...]:
    blocks, at = [], 0
    for paragraph in body.paragraphs:
        blocks.append(Block(at, at + len(paragraph.text), paragraph.kind))
        at += len(paragraph.text) + 2
    return tuple(blocks)


def _notices(layout: Layout, body: Body) -> tuple[Notice, ...]:
    out = []
    for number, line in enumerate(layout.lines):
        if "©" in line.text and len(line.text) < 400:
            out.append(
                Notice(line.text, "body-end" if body.first <= number < body.last else "footer")
            )
    return tuple(out)
