"""Reading what lists articles: sitemaps, news sitemaps, RSS, Atom, JSON Feed, section pages.

Formats: sitemaps.org protocol 0.9 and Google's news extension, RSS 0.9x/1.0/2.0, Atom (RFC 4287),
JSON Feed 1.1, `link rel=alternate` (HTML, 4.6.7.1).
"""

from __future__ import annotations

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator

import orjson
from selectolax.lexbor import LexborHTMLParser

from crawler.discovery.link import MAX_LINKS, Found, Link
from crawler.discovery.urls import clean_url
from crawler.discovery.xml import read_xml

__all__ = ["read_document"]

MAX_BYTES = 52_428_800  # sitemaps.org: at most 50 MiB unpacked
MAX_JSON = 8 << 20  # its tree may take thirty times as much
_FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
)


def read_document(body: bytes, url: str) -> Found:
    """Read a document by what it is, whatever it was served as.

    Args:
        body: the bytes, still gzip-compressed or not.
        url: where it came from; relative addresses are resolved against it.

    >>> found = read_document(b"<urlset><url><loc>/a</loc></url></urlset>", "https://x.org/s.xml")
    >>> found.form, found.links[0].url
    ('sitemap', 'https://x.org/a')
    """
    data, warnings = _unpacked(body)
    data = _from_its_start(data)
    start = data[:1024].lower()
    if not start:
        return Found("none", (), (*warnings, "empty document"))
    if start.startswith(b"{"):
        return _json_feed(data, url, warnings)
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start:
        return _page(data, url, warnings)
    if start.startswith(b"<"):
        found = _xml(data, url, warnings)
        return found if found.form != "none" else _page(data, url, found.warnings)
    lines = _text_sitemap(data, url)
    return Found("sitemap" if lines else "none", lines, warnings)


_ROOT = re.compile(
    rb"<\?xml|<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b|<!doctype html|<html", re.IGNORECASE
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def _from_its_start(data: bytes) -> bytes:
    """Without what stands before the document: white space, a BOM, a server's warnings."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        data = _DECLARATION.sub("", data.decode("utf-16", "replace")).encode()
    data = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    root = _ROOT.search(data[:4096])
    return data[root.start() :] if root else data


def _unpacked(body: bytes) -> tuple[bytes, tuple[str, ...]]:
    if body[:2] != b"\x1f\x8b":
        return body[:MAX_BYTES], ()
    parts = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
            while len(parts) < MAX_BYTES and (chunk := stream.read(1 << 16)):
                parts += chunk
    except (OSError, EOFError, zlib.error):
        return bytes(parts), ("truncated gzip",)
    return bytes(parts), ()


def _xml(data: bytes, url: str, warnings: tuple[str, ...]) -> Found:
    form, links, wrong = read_xml(data, url)
    if form == "sitemap" and any(link.sure for link in links):
        form = "news-sitemap"
    return Found(form, _distinct(links), (*warnings, wrong) if wrong else warnings)


def _distinct(links: list[Link]) -> tuple[Link, ...]:
    return tuple({link.url: link for link in reversed(links)}.values())[::-1]


def _text_sitemap(data: bytes, url: str) -> tuple[Link, ...]:
    """sitemaps.org allows one URL a line; a robots.txt or a binary file must not pass for it."""
    lines = data[:MAX_BYTES].decode("utf-8", "replace").split("\n")[:MAX_LINKS]
    named = [line.strip() for line in lines if line.strip()]
    if not named or not all(line.startswith(("http://", "https://")) for line in named):
        return ()
    found = (clean_url(line, url) for line in named)
    return _distinct([Link(address, "article") for address in found if address])


def _json_feed(data: bytes, url: str, warnings: tuple[str, ...]) -> Found:
    if len(data) > MAX_JSON:
        return Found("none", (), (*warnings, f"JSON of more than {MAX_JSON} bytes"))
    try:
        feed = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        return Found("none", (), (*warnings, f"broken JSON: {error}"[:200]))
    items = feed.get("items")
    if not isinstance(items, list):
        return Found("none", (), warnings)
    links = []
    for item in items[:MAX_LINKS]:
        address = clean_url(str(item.get("url") or ""), url) if isinstance(item, dict) else None
        if address and item.get("url"):
            told = (item.get("date_modified"), item.get("date_published"), item.get("title"))
            changed, published, title = (t if isinstance(t, str) else None for t in told)
            links.append(Link(address, "article", changed or published, title, sure=True))
    return Found("json-feed", _distinct(links), warnings)


def _page(data: bytes, url: str, warnings: tuple[str, ...]) -> Found:
    from crawler.page.depth import shallow  # its package brings the whole reader along

    tree = LexborHTMLParser(shallow(data[: 8 << 20].decode("utf-8", "replace").encode()))
    base_node = tree.css_first("base[href]")
    base = clean_url(base_node.attributes.get("href") or "", url) if base_node else None
    links = [*_alternates(tree, base or url), *_anchors(tree, base or url)]
    return Found("html", _distinct(links), warnings)


def _alternates(tree: LexborHTMLParser, base: str) -> Iterator[Link]:
    for node in tree.css("link[rel~=alternate][href]"):
        if (node.attributes.get("type") or "").split(";")[0].strip().lower() in _FEED_TYPES:
            address = clean_url(node.attributes.get("href") or "", base)
            if address and "comments" not in address:
                yield Link(address, "feed")


def _anchors(tree: LexborHTMLParser, base: str) -> Iterator[Link]:
    for node in tree.css("a[href]")[:5000]:
        if "nofollow" not in (node.attributes.get("rel") or ""):
            address = clean_url(node.attributes.get("href") or "", base)
            if address:
                yield Link(address, "article")
