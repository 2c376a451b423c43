"""One walk over the parsed page: block boxes and the lines of text in them.

A page of 2,000 nodes becomes some hundred lines; everything after works on those. The walk goes
by child and sibling pointers, so that any depth of nesting costs neither stack nor patience.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import repeat

from selectolax.lexbor import LexborNode

from crawler.page.names import HIDDEN_NAMES, sense_of
from crawler.page.tags import BLOCKS, BOLD, PARAGRAPHS, SKIPPED, TEXTUAL

__all__ = ["Box", "Layout", "Line", "flatten", "text_of", "tidy"]

_SITE_DEPTH = 4  # a footer nearer to the root is the site's; its notice is read elsewhere
_AFTER = 150
# What a node asks of the walk; the first three are undone where the element ends.
_INLINE, _BOX, _LINK, _BOLD, _SPAN, _BREAK, _TIME, _OTHER, _SKIPPED, _TEXT = range(10)
_KINDS = {
    **dict.fromkeys(SKIPPED, _SKIPPED),
    **dict.fromkeys(BLOCKS, _BOX),
    **dict.fromkeys(BOLD, _BOLD),
    "a": _LINK,
    "br": _BREAK,
    "footer": _OTHER,
    "span": _SPAN,
    "time": _TIME,
    "-text": _TEXT,
}
# By the parser's number of a tag, which is read in half the time of its name.
_KNOWN: dict[int, int] = {}
_NUMBERED = 256  # the elements of HTML, SVG and MathML have lower numbers; others' are of one page
# A single blank is left alone: most of the white space of a text is.
_SPACES = re.compile(r"[ \t\n\r\f\v\u2028\u2029]{2,}|[\t\n\r\f\v\u2028\u2029]")
_OUTER = " \n\t\r\u00a0\u3000"
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]")
_UNSEEN_NAMES = HIDDEN_NAMES - {"hidden", "invisible"}
_PROSE_ROW = 60
_NEARLY = 2  # characters
_INDENT = "\u3000"
_ENDS = frozenset('.!?…»”"“。！？」』؟।:')


@dataclass(slots=True)
class Box:
    """A block element: lines `first` to `last` (exclusive) of the layout stand in it."""

    tag: str
    parent: int
    first: int
    node: LexborNode
    last: int = 0
    sense: int = 0


@dataclass(slots=True)
class Line:
    """A run of text without a block border in it; `linked` and `bold` count characters.

    `prose` is how much of it is running text, as `judge.prose` weighs it.
    """

    text: str
    box: int
    linked: int = 0
    bold: int = 0
    prose: float = 0.0


@dataclass(slots=True)
class Layout:
    """The page laid flat, in document order; `cut` where the walk ended soon after the story."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    by_node: dict[int, int] = field(default_factory=dict)
    cut: bool = False

    def holds_all_of(self, node: LexborNode) -> bool:
        """Whether an element was laid flat from its first line to its last."""
        return bool(self.boxes) and not self.cut and self.boxes[0].node.mem_id == node.mem_id

    def box_of(self, node: LexborNode) -> int:
        """Index of the box that an element is, or stands in; -1 outside of all."""
        here: LexborNode | None = node
        while here is not None:
            found = self.by_node.get(here.mem_id)
            if found is not None:
                return found
            here = here.parent
        return -1


def tidy(text: str) -> str:
    r"""Collapse white space, keep no-break spaces, drop characters that are never seen.

    >>> tidy("  Ein\n Donau\u00addampfer ")
    'Ein Donaudampfer'
    """
    text = text.strip(_OUTER)
    if text.isprintable() or text.replace("\u00a0", "").isprintable():
        return _SPACES.sub(" ", text) if "  " in text else text
    return _UNSEEN.sub("", _SPACES.sub(" ", text)).strip(_OUTER)


def flatten(root: LexborNode, holder: LexborNode | None = None) -> Layout:
    """Walk `root` once, without recursion.

    Args:
        root: the element to lay flat.
        holder: an element in it that holds the story; some 150 nodes after its end are enough.
    """
    walk = _Walk(holder.mem_id if holder is not None and holder.mem_id != root.mem_id else 0)
    walk.run(root)
    named: dict[str, int] = {}
    for box in walk.layout.boxes:
        if box.last > box.first:
            attributes = box.node.attributes
            if attributes:
                box.sense = sense_of(attributes, named)
    return walk.layout


def text_of(node: LexborNode) -> str:
    """Text of one element: no space at inline borders, one at block borders."""
    if node.first_child is None:
        return ""
    return " ".join(line.text for line in flatten(node).lines)


class _Walk:
    """The line being written, and in how many links and bold elements it stands."""

    __slots__ = (
        "awaited", "bold", "bolds", "box", "boxes", "broken", "by_node", "held", "holder", "layout",
        "lines", "linked", "links", "opened", "past", "pieces", "row_bold", "whole",
    )  # fmt: skip

    def __init__(self, holder: int) -> None:
        self.layout = Layout()
        self.boxes, self.lines = self.layout.boxes, self.layout.lines
        self.by_node = self.layout.by_node
        self.holder = holder
        self.held = -2  # the box that the holder is
        self.past = False  # whether the holder has just been closed
        self.awaited: list[LexborNode] = []  # open boxes without a line yet, the innermost last
        self.opened: list[tuple[LexborNode, int]] = []
        self.pieces: list[str] = []
        self.linked = self.bold = self.row_bold = 0
        self.links = self.bolds = 0
        self.box = -1
        self.broken = False
        self.whole = True

    def run(self, root: LexborNode) -> None:
        """Visit every node below `root`, and `root` itself, in document order."""
        self.whole = root.tag in ("body", "html")
        if root.tag not in BLOCKS:
            self.open_box(root)  # every line stands in a box
        kind = _kind_of(root)
        undo = self.enter(root, kind) if kind < _SKIPPED else -1
        node = root.first_child if undo >= 0 else None
        self.opened.append((root, undo))
        for steps in (repeat(None), repeat(None, _AFTER)):
            if node is not None:
                self.past = False
                node = self.visit(node, steps)
        self.layout.cut = node is not None
        self.flush()
        while self.box >= 0 or self.awaited:
            self.close_box()

    def visit(self, node: LexborNode, steps: Iterable[None]) -> LexborNode | None:
        """Visit one node a step until the holder is closed; the node that follows."""
        opened, pieces, known = self.opened, self.pieces, _KNOWN
        for _ in steps:
            tag_id = node.tag_id
            kind = known[tag_id] if tag_id in known else _kind_of(node)
            if kind == _TEXT:
                text = node.text_content
                if text and not text.isspace():
                    pieces.append(text.replace("\n", " ") if "\n" in text else text)
                    self.broken = False
                    if self.links or self.bolds:
                        self.weigh(len(text))
                elif pieces:
                    pieces.append(" ")
            elif kind != _SKIPPED:
                undo = self.enter(node, kind) if kind else 0
                child = node.first_child if undo >= 0 else None
                if child is not None:
                    opened.append((node, undo))
                    node = child
                    continue
                if undo > 0:
                    self.close(undo)
            following = node.next or self.leave()
            if following is None or self.past:
                return following
            node = following
        return node

    def leave(self) -> LexborNode | None:
        """Close what ends with the last node visited; the node that follows."""
        opened = self.opened
        while opened:
            node, undo = opened.pop()
            if undo > 0:
                self.close(undo)
            following = node.next if opened else None
            if following is not None:
                return following
        return None

    def enter(self, node: LexborNode, kind: int) -> int:
        """Enter an element: what `close` must undo, 0 for nothing, -1 to pass it over."""
        if kind == _BOX:
            return self.open_box(node)
        if kind == _SPAN:
            return self.enter_span(node)
        if kind == _LINK:
            if (node.attrs.get("href") or "#")[0] == "#":
                return 0  # a place of this page: the text around it is its own
            self.links += 1
            return _LINK
        if kind == _BOLD:
            self.bolds += 1
            return _BOLD
        if kind == _BREAK:
            self.break_line()
            return -1
        if kind == _TIME:
            self.make_boxes()  # it says when, even where it says nothing to readers
            return 0
        return self.enter_other(node, node.tag or "")

    def enter_span(self, node: LexborNode) -> int:
        """Words for screen readers are passed over, a span called "br" is a break."""
        names = node.attributes.get("class")
        if names:
            if node.first_child is None and "br" in names.split():
                self.break_line()
            elif not _UNSEEN_NAMES.isdisjoint(names.split()):
                return -1
        return 0

    def enter_other(self, node: LexborNode, tag: str) -> int:
        """A custom element is part of the sentence inside a paragraph, a box elsewhere."""
        if tag == "footer":
            if self.whole and len(self.opened) <= _SITE_DEPTH:
                return -1
        elif not tag:
            return -1
        elif self.inside(TEXTUAL):
            return 0
        return self.open_box(node)

    def open_box(self, node: LexborNode) -> int:
        """A box is made with its first line: half of those of a page hold none."""
        if self.pieces:
            self.flush()
        self.awaited.append(node)
        return _BOX

    def make_boxes(self) -> None:
        for node in self.awaited:
            number, mem_id = len(self.boxes), node.mem_id
            self.boxes.append(Box(node.tag or "", self.box, len(self.lines), node))
            self.by_node[mem_id] = self.box = number
            if mem_id == self.holder:
                self.held = number
        self.awaited.clear()

    def close_box(self) -> None:
        if self.pieces:
            self.flush()
        awaited = self.awaited
        if awaited:
            if awaited[-1].mem_id != self.holder:
                awaited.pop()
                return
            self.make_boxes()
        number = self.box
        box = self.boxes[number]
        box.last = len(self.lines)
        self.box = box.parent
        if number == self.held:
            self.past = True

    def close(self, kind: int) -> None:
        if kind == _BOX:
            self.close_box()
        elif kind == _LINK:
            self.links -= 1
        else:
            self.bolds -= 1

    def inside(self, tags: frozenset[str]) -> bool:
        if self.awaited:
            return self.awaited[-1].tag in tags
        return self.box >= 0 and self.boxes[self.box].tag in tags

    def break_line(self) -> None:
        """A second break with nothing between parts paragraphs; so does one after a bold row."""
        bold_row = self.row_bold and not self.inside(PARAGRAPHS)
        if self.broken or (bold_row and self.bold >= 0.9 * sum(map(len, self.pieces))):
            self.flush()
        self.broken = True
        self.row_bold = 0
        if self.pieces:
            self.pieces.append("\n")

    def weigh(self, length: int) -> None:
        """Count text that stands in a link or in bold."""
        if self.links:
            self.linked += length
        if self.bolds:
            self.bold += length
            self.row_bold += length

    def flush(self) -> None:
        """End the line being written, or the lines where single breaks part paragraphs.

        A last row in bold is a line of its own: the headline under a date.
        """
        pieces = self.pieces
        raw = pieces[0] if len(pieces) == 1 else "".join(pieces)
        linked, bold = self.linked, self.bold
        pieces.clear()
        self.linked, self.bold, self.broken = 0, 0, False
        lines = self.lines
        if self.awaited:
            self.make_boxes()
        if "\n" not in raw:
            text = tidy(raw)
            if text:
                lines.append(Line(text, self.box, linked, bold))
            return
        rows = _rows(raw)
        head, _, last = raw.rstrip().rpartition("\n")
        bold_row = bold and len(rows) == 1 and abs(len(last) - bold) <= _NEARLY
        if bold_row and tidy(head) and len(head) <= _PROSE_ROW and not self.inside(PARAGRAPHS):
            lines.append(Line(tidy(head), self.box, min(linked, len(head))))
            lines.append(Line(tidy(last), self.box, max(0, linked - len(head)), bold))
            return
        for part in rows:
            text = tidy(part)
            if text:
                share = len(part) / len(raw)
                lines.append(Line(text, self.box, round(linked * share), round(bold * share)))


def _kind_of(node: LexborNode) -> int:
    """What a node asks of the walk, by its name; an element of no hyphen changes nothing."""
    tag = node.tag or ""
    kind = _KINDS.get(tag, _OTHER if not tag or "-" in tag else _INLINE)
    if tag and node.tag_id < _NUMBERED:
        _KNOWN[node.tag_id] = kind
    return kind


def _rows(raw: str) -> list[str]:
    """Rows set apart by single breaks, where each reads like a paragraph; else one text.

    Chinese and Japanese begin a paragraph with a space as wide as a letter.
    """
    rows = [row for row in raw.split("\n") if row.strip()]
    long = sum(
        (len(row) >= _PROSE_ROW or row.lstrip(" \r\t")[0] == _INDENT) and row.rstrip()[-1] in _ENDS
        for row in rows
    )
    return rows if len(rows) > 1 and long * 2 >= len(rows) else [raw.replace("\n", " ")]
