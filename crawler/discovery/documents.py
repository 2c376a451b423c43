"""Reading what lists articles: sitemaps, news sitemaps, RSS, Atom, JSON Feed, section pages.

Formats: sitemaps.org protocol 0.9 and Google's news extension, RSS 0.9x/1.0/2.0, Atom (RFC 4287),
JSON Feed 1.1, `link rel=alternate` (HTML, 4.6.7.1). XML is read as a stream without entities, DTDs
or network, so that a bomb expands to nothing.
"""

from __future__ import annotations

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import orjson
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from crawler.discovery.urls import clean_url

__all__ = ["Found", "Kind", "Link", "read_document"]

Kind = Literal["sitemap", "feed", "section", "article"]
MAX_LINKS = 50_000  # sitemaps.org: a file lists at most 50,000 URLs
MAX_BYTES = 52_428_800  # and holds at most 50 MiB unpacked
_FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
)


@dataclass(slots=True, frozen=True)
class Link:
    """One address that a document lists, with what it says of it (`dated` as printed).

    `sure` is true where the format says that it is an article (a feed's item, a news sitemap's
    entry), not merely an address.
    """

    url: str
    kind: Kind
    dated: str | None = None
    title: str | None = None
    sure: bool = False


@dataclass(slots=True, frozen=True)
class Found:
    """What a document turned out to be, what it lists, and what was wrong with it."""

    form: Literal[
        "sitemap", "sitemap-index", "news-sitemap", "rss", "atom", "json-feed", "html", "none"
    ]
    links: tuple[Link, ...] = ()
    warnings: tuple[str, ...] = ()


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
    events = etree.iterparse(
        io.BytesIO(data),
        events=("start", "end"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        recover=True,
    )
    form = "none"
    links: list[Link] = []
    try:
        for event, element in events:
            if not isinstance(element.tag, str):
                continue
            name = _local(element.tag)
            if event == "start":
                form = _FORMS.get(name, form) if form == "none" else form
            elif name in _ENTRIES:
                link = _entry(element, name, url)
                if link and len(links) < MAX_LINKS:
                    links.append(link)
                _forget(element)
    except etree.XMLSyntaxError as error:
        warnings = (*warnings, f"broken XML: {error.msg or 'unreadable'}"[:200])
    if form == "sitemap" and any(link.sure for link in links):
        form = "news-sitemap"
    return Found(form, _distinct(links), warnings)  # type: ignore[arg-type]


_FORMS = {
    "urlset": "sitemap",
    "sitemapindex": "sitemap-index",
    "rss": "rss",
    "RDF": "rss",
    "feed": "atom",
}
_ENTRIES = frozenset(("url", "sitemap", "item", "entry"))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _forget(element: Any) -> None:
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _entry(element: Any, name: str, base: str) -> Link | None:
    values: dict[str, str] = {}
    for child in element.iter():
        if isinstance(child.tag, str) and child is not element:
            key = _local(child.tag)
            text = (child.text or "").strip()
            if key == "link" and child.get("href"):
                if child.get("rel", "alternate") != "alternate":
                    continue
                text = child.get("href")
            if text:
                values.setdefault(key, text)
            elif key == "news":
                values["news"] = key
    guid = values.get("guid", "")
    address = values.get("loc") or values.get("link") or (guid if guid.startswith("http") else "")
    found = clean_url(address, base) if address else None
    if not found:
        return None
    dated = next((values[key] for key in _DATES if key in values), None)
    kind: Kind = "sitemap" if name == "sitemap" else "article"
    sure = name in ("item", "entry") or "publication_date" in values or "news" in values
    return Link(found, kind, dated, values.get("title"), sure)


# What changed last comes first: a revised entry must look new.
_DATES = ("updated", "modified", "lastmod", "publication_date", "pubDate", "date", "published")


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

    tree = LexborHTMLParser(shallow(data[: 8 << 20].decode("utf-8", "replace")))
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
