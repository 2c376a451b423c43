"""The printed heading taken apart: the kicker above it, the line itself, the line below.

Many sites set all three in one h1, each in an element of its own, and state only the middle one
to machines (half of 60 pages that do so), or the first two with a colon (the other half).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from crawler.page.folding import bare
from crawler.page.names import Sense, senses
from crawler.page.source import Source
from crawler.page.tree import Layout, text_of, tidy

__all__ = ["Heading", "printed_headings", "read_heading", "repeated_lines"]

_HOME = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?$")
_NEAR = 16
_BEFORE = 12  # lines before the story, and after its beginning, that may be a heading
_AFTER = 6
_TITLE = range(8, 200)
_H1S = 6
_LONG = 25  # a name of a site is shorter

_KICKER = 80
_BADGE = 16
_SMALL = frozenset(["small", "sub", "sup", "time"])
_BELOW = _SMALL | {"a"}
_ENDS = ("|", ":", "•", "·", "//", "/")
_MARKS = " |:•·/–—-"


@dataclass(slots=True, frozen=True)
class Heading:
    """All that a heading says, and its own line where a kicker or a subtitle stands beside it."""

    whole: str
    line: str


@dataclass(slots=True, frozen=True)
class _Piece:
    text: str
    tag: str
    sense: int


def read_heading(node: LexborNode) -> Heading:
    """A heading with its kicker set off by a colon, and without it.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> h1 = LexborHTMLParser("<h1><span class=kicker>Chile</span> Vote today</h1>").css_first("h1")
    >>> read_heading(h1)
    Heading(whole='Chile: Vote today', line='Vote today')
    """
    only = node.first_child
    if only is not None and only.tag == "-text" and only.next is None:
        printed = tidy(only.text_content or "")
        return Heading(printed, printed)
    pieces = list(_pieces(_inmost(node)))
    printed = text_of(node)
    if len(pieces) < 2:
        return Heading(printed, printed)
    first = _after_kicker(pieces)
    last = len(pieces)
    while last > first + 1 and _is_below(pieces[last - 1]):
        last -= 1
    line = tidy(" ".join(p.text for p in pieces[first:last] if p.text.strip(_MARKS)))
    if 2 * len(line) < len(pieces[0].text) or len(pieces) == last - first:
        return Heading(printed, printed)
    if not first:
        return Heading(printed, line)
    below = " ".join(p.text for p in pieces[last:])
    return Heading(tidy(f"{pieces[0].text.rstrip(_MARKS)}: {line} {below}"), line)


def _inmost(node: LexborNode) -> LexborNode:
    """The element in which the pieces stand side by side."""
    for _ in range(4):
        kids = [k for k in node.iter(include_text=True) if k.tag != "-comment" and _says(k)]
        if len(kids) != 1 or kids[0].tag == "-text":
            break
        node = kids[0]
    return node


def _says(node: LexborNode) -> bool:
    text = node.text_content if node.tag == "-text" else node.text()
    return bool(text and text.strip())


def _pieces(node: LexborNode) -> Iterator[_Piece]:
    """Runs of text and the elements between them, in their order."""
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            text = tidy(child.text_content or "")
            sense = 0
        else:
            text = text_of(child)
            inner = child.first_child
            named = [child.attributes.get("class")]
            if inner is not None and inner.tag not in (None, "-text"):
                named.append(inner.attributes.get("class"))
            sense = senses(" ".join(filter(None, named)))
        if text:
            yield _Piece(text, child.tag or "", sense)


def _after_kicker(pieces: list[_Piece]) -> int:
    """Number of the first piece of the line itself."""
    head, following = pieces[0], pieces[1]
    if head.tag == "-text" or len(head.text) > _KICKER:
        return 0
    parted = not following.text.strip(_MARKS)  # an element of its own for the colon
    if parted and len(pieces) < 3:
        return 0
    named = (
        head.sense & (Sense.KICKER | Sense.STANDFIRST)
        or head.tag in _SMALL
        or head.text.endswith(_ENDS)
    )
    return 2 if parted else int(bool(named))


def _is_below(piece: _Piece) -> bool:
    badge = piece.sense & Sense.KICKER and len(piece.text) <= _BADGE
    return piece.tag in _BELOW or bool(piece.sense & (Sense.STANDFIRST | Sense.STAMP) or badge)


def printed_headings(source: Source, layout: Layout, chosen: int) -> Iterator[tuple[str, str]]:
    """`(place, text)` of the headings as printed, the likeliest first.

    Args:
        source: the swept page.
        layout: the part of it laid flat.
        chosen: number of the box that holds the story, or -1.
    """
    nodes = [h for h in source.headings if h.tag == "h1"][:_H1S]
    ranks = [_rank(node, layout, chosen) for node in nodes]
    alone = sum(rank != "logo" for rank in ranks) == 1
    for node, rank in zip(nodes, ranks, strict=True):
        place = rank if not alone or rank == "logo" or len(node.text()) < _LONG else "h1"
        heading = read_heading(node)
        yield place, heading.whole
        if heading.line != heading.whole and rank != "logo":
            yield f"{place} without kicker", heading.line
    for _, node in list(source.items("headline"))[:2]:
        yield "microdata:headline", node.attributes.get("content") or text_of(node)
    for number in _around(layout, chosen):
        line = layout.lines[number]
        tag = layout.boxes[line.box].tag
        if tag in ("h2", "h3") and not line.linked:
            yield tag, line.text
        elif line.bold * 10 > len(line.text) * 9 and not line.linked and len(line.text) in _TITLE:
            yield "bold", line.text


def repeated_lines(
    layout: Layout, chosen: int, titles: Container[str]
) -> Iterator[tuple[str, str]]:
    """Lines near the story that say what a part of a title says."""
    for number in _around(layout, chosen):
        text = layout.lines[number].text
        if len(text) in _TITLE and bare(text) in titles:
            yield "line", text


def _around(layout: Layout, chosen: int) -> range:
    if chosen < 0:
        return range(0)
    first = layout.boxes[chosen].first
    return range(max(0, first - _BEFORE), min(len(layout.lines), first + _AFTER))


def _rank(node: LexborNode, layout: Layout, chosen: int) -> str:
    """`h1` for one that leads to the story, `h1 elsewhere`, or `logo` for a link to the home page."""
    link = node.css_first("a[href]")
    if link is not None and _HOME.match(link.attributes.get("href") or ""):
        return "logo"
    home = layout.box_of(node) if chosen >= 0 else -1
    if home < 0:
        return "h1 elsewhere"
    distance = layout.boxes[home].first - layout.boxes[chosen].first
    return "h1" if -_NEAR < distance < _NEAR // 2 else "h1 elsewhere"
