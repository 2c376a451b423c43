"""Everything a page states about itself outside its text, gathered in one sweep over the tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.article import Link
from crawler.page.hydration import Hydrated, read_hydration
from crawler.page.jsonld import Node, article_nodes, read_blocks
from crawler.page.tree import tidy

__all__ = ["Source", "read_source"]

_WANTED = (
    'html, meta, link, title, script[type*="json" i], h1, h2, p, time, footer, [itemprop], a[rel], '
    'a[href*="creativecommons.org"]'
)
_FOOTER_NAMES = '[class*="copyright" i], [id*="footer" i], [class*="footer" i]'
_CAPTION = re.compile(
    r"caption|(?:image|photo|picture|media|foto|bild)\w{0,12}-?(?:credit|licen[cs]e)", re.IGNORECASE
)
_RIGHTS = frozenset(["license", "licence", "copyright", "tdm-reservation", "tdm-policy", "rsl"])
# What most links are; none of them speaks of author or rights.
# fmt: off
_PLAIN_RELS = frozenset([
    "", "alternate", "apple-touch-icon", "dns-prefetch", "icon", "nofollow", "noopener",
    "noopener noreferrer", "noreferrer", "preconnect", "preload", "stylesheet",
])
# fmt: on


@dataclass(slots=True)
class Source:
    """The parsed page, what its head says, and the elements that speak, in document order."""

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
    data: list[LexborNode] = field(default_factory=list)
    headings: list[LexborNode] = field(default_factory=list)
    paragraphs: list[LexborNode] = field(default_factory=list)
    times: list[LexborNode] = field(default_factory=list)
    footers: list[LexborNode] = field(default_factory=list)
    properties: list[tuple[str, LexborNode]] = field(default_factory=list)
    author_links: list[LexborNode] = field(default_factory=list)
    by_name: dict[str, list[str]] = field(default_factory=dict)
    hydrated: dict[str | None, Hydrated] = field(default_factory=dict)

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """`(name, content)` of the metas with one of these names, in the order of the names."""
        if not self.by_name:
            for key, content in self.metas:
                self.by_name.setdefault(key, []).append(content)
        for name in names:
            for content in self.by_name.get(name, ()):
                yield name, content

    def first_meta(self, *names: str) -> str:
        """Content of the first meta there is, or the empty string."""
        return next((content for _, content in self.meta(*names)), "")

    def items(self, *names: str) -> Iterator[tuple[str, LexborNode]]:
        """`(itemprop, element)` of the microdata with one of these names."""
        return ((name, node) for name, node in self.properties if name in names)

    def hydration(self, title: str | None) -> Hydrated:
        """What the data of the page's scripts says about the article of this title."""
        if title not in self.hydrated:
            self.hydrated[title] = read_hydration(self.data, title or "")
        return self.hydrated[title]

    @property
    def article(self) -> Node:
        """The JSON-LD node of this article, empty where there is none."""
        return self.articles[0] if self.articles else {}


def read_source(tree: LexborHTMLParser, url: str, headers: Mapping[str, str]) -> Source:
    """Sweep a parsed page once and read its JSON-LD."""
    source = Source(tree, url, headers)
    blocks: list[str] = []
    for node in tree.css(_WANTED):
        tag, attributes = node.tag or "", node.attributes
        if tag == "script":
            if "ld+json" in (attributes.get("type") or "").lower():
                blocks.append(node.text())
            else:
                source.data.append(node)
        else:
            if tag in _READERS:
                _READERS[tag](source, node, attributes)
            if "itemprop" in attributes:
                _properties(source, node, attributes)
    source.footers = source.footers or tree.css(_FOOTER_NAMES)[-3:]
    source.nodes = read_blocks(blocks)
    source.articles = article_nodes(source.nodes, url, source.canonical)
    return source


_Attributes = dict[str, str | None]


def _meta(source: Source, _: LexborNode, attributes: _Attributes) -> None:
    content = attributes.get("content")
    name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
    name = name or attributes.get("http-equiv")
    if content and name:
        source.metas.append((name.strip().lower(), content.strip()))


def _link(source: Source, node: LexborNode, attributes: _Attributes) -> None:
    rels = (attributes.get("rel") or "").lower()
    href = attributes.get("href") or ""
    kind = attributes.get("type") or ""
    if rels in _PLAIN_RELS and "rsl" not in kind and not _names_rights(href):
        return
    href, named = href.strip(), rels.split()
    anchor = node.tag == "a"
    if "canonical" in named:
        source.canonical = source.canonical or href
    elif anchor and "author" in named:
        source.author_links.append(node)
    if not _RIGHTS.isdisjoint(named) or "rsl" in kind or _names_rights(href):
        text, near = (tidy(node.text())[:200], _near(node)) if anchor else ("", "")
        link = Link(attributes.get("rel") or "", href, kind, text, near)
        if link not in source.links[-4:]:  # one that two selectors find
            source.links.append(link)


def _near(node: LexborNode) -> str:
    """What stands around a link: `figure`, `footer`, or the beginning of its paragraph."""
    box = node.parent
    for _ in range(8):
        if box is None or box.tag in ("article", "main", "body"):
            break
        if box.tag in ("figure", "figcaption") or _CAPTION.search(
            box.attributes.get("class") or ""
        ):
            return "figure"
        if box.tag == "footer":
            return "footer"
        box = box.parent
    return tidy(node.parent.text())[:300] if node.parent else ""


def _names_rights(href: str) -> bool:
    # Plain questions: every link of the page is asked.
    if "tdm" in href:
        return "tdmrep" in href or "tdm-policy" in href
    return "creativecommons.org" in href or "rsl.xml" in href


def _title(source: Source, node: LexborNode, _: _Attributes) -> None:
    parent = node.parent
    if not source.title and (parent is None or parent.tag not in ("svg", "symbol", "g", "a")):
        source.title = tidy(node.text())


def _html(source: Source, _: LexborNode, attributes: _Attributes) -> None:
    source.html_lang = attributes.get("lang") or attributes.get("xml:lang") or ""


def _heading(source: Source, node: LexborNode, _: _Attributes) -> None:
    source.headings.append(node)


def _time(source: Source, node: LexborNode, _: _Attributes) -> None:
    source.times.append(node)


def _paragraph(source: Source, node: LexborNode, _: _Attributes) -> None:
    source.paragraphs.append(node)


def _footer(source: Source, node: LexborNode, attributes: _Attributes) -> None:
    if "itemprop" not in attributes:
        source.footers.append(node)


def _properties(source: Source, node: LexborNode, attributes: _Attributes) -> None:
    for name in (attributes.get("itemprop") or "").split():
        source.properties.append((name, node))


_READERS: dict[str, Callable[[Source, LexborNode, _Attributes], None]] = {
    "meta": _meta,
    "link": _link,
    "a": _link,
    "title": _title,
    "html": _html,
    "h1": _heading,
    "h2": _heading,
    "time": _time,
    "p": _paragraph,
    "footer": _footer,
}
