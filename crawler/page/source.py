"""Everything a page states about itself outside its text: metas, links, JSON-LD, microdata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.article import Link
from crawler.page.jsonld import Node, article_nodes, read_blocks
from crawler.page.tree import tidy

__all__ = ["Source", "read_source"]

_HEAD = "meta, link, title, html, base"
_RIGHTS_LINK = (
    'link[rel~="license" i], a[rel~="license" i], link[rel~="tdm-reservation" i], '
    'link[rel~="tdm-policy" i], link[rel~="copyright" i], a[rel~="copyright" i], '
    'a[href*="creativecommons.org" i], link[type*="rsl" i], link[href*="tdmrep" i], '
    'a[href*="tdm-policy" i]'
)


@dataclass(slots=True)
class Source:
    """The parsed page and what its head says, in document order."""

    tree: LexborHTMLParser
    url: str
    headers: Mapping[str, str]
    metas: list[tuple[str, str]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    title: str = ""
    html_lang: str = ""
    canonical: str = ""
    nodes: list[Node] = field(default_factory=list)
    articles: list[Node] = field(default_factory=list)

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """`(name, content)` of the metas with one of these names, in the order of the names."""
        for name in names:
            for key, content in self.metas:
                if key == name:
                    yield key, content

    def first_meta(self, *names: str) -> str:
        """Content of the first meta there is, or the empty string."""
        return next((content for _, content in self.meta(*names)), "")

    @property
    def article(self) -> Node:
        """The JSON-LD node of this article, empty where there is none."""
        return self.articles[0] if self.articles else {}


def read_source(tree: LexborHTMLParser, url: str, headers: Mapping[str, str]) -> Source:
    """Read the head and the JSON-LD of a parsed page."""
    source = Source(tree, url, headers)
    for node in tree.css(_HEAD):
        _read_element(source, node)
    for node in tree.css(_RIGHTS_LINK):
        attributes = node.attributes
        source.links.append(
            Link(
                rel=attributes.get("rel") or "",
                href=(attributes.get("href") or "").strip(),
                type=attributes.get("type") or "",
                text=tidy(node.text() or "")[:200],
            )
        )
    texts = [n.text() or "" for n in tree.css('script[type*="ld+json" i]')]
    source.nodes = read_blocks(texts)
    source.articles = article_nodes(source.nodes, url, source.canonical)
    return source


def _read_element(source: Source, node: LexborNode) -> None:
    tag, attributes = node.tag, node.attributes
    if tag == "meta":
        content = attributes.get("content")
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        name = name or attributes.get("http-equiv")
        if content and name:
            source.metas.append((name.strip().lower(), content.strip()))
    elif tag == "link":
        if "canonical" in (attributes.get("rel") or "").lower().split():
            source.canonical = source.canonical or (attributes.get("href") or "").strip()
    elif tag == "html":
        source.html_lang = attributes.get("lang") or attributes.get("xml:lang") or ""
    elif tag == "title" and not source.title and not _in_svg(node):
        source.title = tidy(node.text() or "")


def _in_svg(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and parent.tag in ("svg", "symbol", "g", "a")
