"""Reading XML that lists articles as a stream: one entry is held at a time, never the document.

A tree of twenty million empty elements, which a server packs into a few kilobytes, took 1.8 GB.
Entities, DTDs and the network are off: a bomb expands to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from crawler.discovery.link import MAX_LINKS, Form, Kind, Link
from crawler.discovery.urls import clean_url

__all__ = ["read_xml"]

MAX_ELEMENTS = 2_000_000  # 50,000 entries of forty elements: no honest list is larger
LONGEST = 4096  # characters of a value; addresses are shorter, texts are not wanted
_CHUNK = 1 << 16
_FORMS: Mapping[str, Form] = {
    "urlset": "sitemap",
    "sitemapindex": "sitemap-index",
    "rss": "rss",
    "RDF": "rss",
    "feed": "atom",
}
_ENTRIES = frozenset(("url", "sitemap", "item", "entry"))
# What changed last comes first: a revised entry must look new.
_DATES = ("updated", "modified", "lastmod", "publication_date", "pubDate", "date", "published")


def read_xml(data: bytes, base: str) -> tuple[Form, list[Link], str]:
    """Form, links in their order, and what was wrong ("" for nothing); never raises.

    >>> form, links, wrong = read_xml(b"<urlset><url><loc>/a</loc></url>", "https://x.org/")
    >>> form, links[0].url, wrong
    ('sitemap', 'https://x.org/a', '')
    """
    target = _Target(base)
    parser = etree.XMLParser(
        target=target,  # type: ignore[arg-type] # the stubs also want comments
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        recover=True,
    )
    wrong = ""
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
            if target.elements > MAX_ELEMENTS:
                wrong = f"more than {MAX_ELEMENTS} elements: read up to there"
                break
            if len(target.links) >= MAX_LINKS:
                break
        else:
            parser.close()
    except etree.XMLSyntaxError as error:
        wrong = f"broken XML: {error.msg or 'unreadable'}"[:200]
    return target.form, target.links[:MAX_LINKS], wrong


class _Target:
    """What lxml's parser tells of; the values of an entry are the first of each name."""

    def __init__(self, base: str) -> None:
        self.form: Form = "none"
        self.links: list[Link] = []
        self.elements = 0
        self._base = base
        self._entry = ""
        self._values: dict[str, str] = {}
        self._key = ""
        self._text = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element opens."""
        self.elements += 1
        name = tag.rpartition("}")[2]
        if not self._entry:
            if self.form == "none":
                self.form = _FORMS.get(name, "none")
            if name in _ENTRIES:
                self._entry, self._values = name, {}
            return
        self._keep()
        self._key = name
        if name == "news":
            self._values["news"] = name
        elif name == "link" and "href" in attributes:
            self._key = ""
            if attributes.get("rel", "alternate") == "alternate":
                self._values.setdefault(name, attributes["href"][:LONGEST])

    def data(self, text: str) -> None:
        """Text, in pieces."""
        if self._key and len(self._text) < LONGEST:
            self._text += text[:LONGEST]

    def end(self, tag: str) -> None:
        """An element closes."""
        if not self._entry:
            return
        self._keep()
        if tag.rpartition("}")[2] == self._entry:
            link = _link(self._entry, self._values, self._base)
            if link:
                self.links.append(link)
            self._entry = ""

    def close(self) -> None:
        """The document ends."""

    def _keep(self) -> None:
        text = self._text.strip() if self._key else ""
        if text:
            self._values.setdefault(self._key, text)
        self._key = self._text = ""


def _link(name: str, values: Mapping[str, str], base: str) -> Link | None:
    guid = values.get("guid", "")
    address = values.get("loc") or values.get("link") or (guid if guid.startswith("http") else "")
    found = clean_url(address, base) if address else None
    if not found:
        return None
    dated = next((values[key] for key in _DATES if key in values), None)
    kind: Kind = "sitemap" if name == "sitemap" else "article"
    sure = name in ("item", "entry") or "publication_date" in values or "news" in values
    return Link(found, kind, dated, values.get("title"), sure)
