"""The story's text: the box of a page that holds its running text, less the furniture in it.

Nothing is thrown out for its class name alone: a suspect box counts as furniture only while it
holds a small share of the running text (a "teaser" can be the true first paragraph).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from crawler.article import BlockKind
from crawler.page.headline import bare
from crawler.page.labels import pattern
from crawler.page.names import Sense
from crawler.page.tree import Box, Layout, Line

__all__ = ["Body", "Paragraph", "read_body"]

_SMALL_SHARE = 0.35
_CLIMB = 1.12
_DECAY = (1.0, 0.95, 0.6, 0.3)
_ASIDE_TAGS = frozenset(
    "aside nav footer figure figcaption form header caption address menu".split()
)
_SUSPECT = Sense.FURNITURE | Sense.COMMENT | Sense.CAPTION | Sense.HIDDEN
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_STOP = re.compile("[.!?…。！？؟।]")
_SENTENCE_END = re.compile("[.!?…。！？؟।:][\"'”’»“‘)」』\\]\\s]*$")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_RIGHTS = re.compile(r"©|\(c\)\s|copyright|℗", re.I)


@dataclass(slots=True, frozen=True)
class Paragraph:
    """One block of the body, with the number of the line it came from."""

    text: str
    kind: BlockKind
    line: int


@dataclass(slots=True)
class Body:
    """The blocks, the lines `first` to `last` around them, and the lines left out in between."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    first: int = 0
    last: int = 0
    left_out: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Blocks joined by one blank line."""
        return "\n\n".join(p.text for p in self.paragraphs)


def read_body(layout: Layout, language: str, headline: str | None) -> Body:
    """Blocks of the story in a page laid flat."""
    prose = [_prose(line, layout.boxes[line.box]) for line in layout.lines]
    totals = _sums(prose)
    if not prose or totals[-1] <= 0:
        return Body()
    suspect = _furniture(layout.boxes, totals, totals[-1])
    kept = [
        0.0 if suspect[line.box] else score for line, score in zip(layout.lines, prose, strict=True)
    ]
    chosen = _container(layout, kept)
    box = layout.boxes[chosen]
    return _collect(layout, box, _furniture_within(layout, chosen, totals), language, headline)


def _prose(line: Line, box: Box) -> float:
    """Characters of running text: long lines with full stops and few links."""
    size = _size(line.text)
    if size < 24 or line.linked * 2 > len(line.text) or box.tag in _HEADINGS:
        return 0.0
    return float(size) if _STOP.search(line.text) and size >= 40 else size * 0.2


def _size(text: str) -> int:
    """Length of a text, a wide character counted as two and a half letters."""
    if text.isascii() or max(text) < "\u2e80":
        return len(text)
    return len(text) + 3 * len(_WIDE.findall(text)) // 2


def _sums(values: list[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _furniture(boxes: list[Box], totals: list[float], whole: float) -> list[bool]:
    """Per box: it, or a box around it, is suspect and holds a small share of the running text."""
    found: list[bool] = []
    for box in boxes:
        inherited = box.parent >= 0 and found[box.parent]
        found.append(inherited or _is_suspect(box, totals, whole))
    return found


def _is_suspect(box: Box, totals: list[float], whole: float) -> bool:
    if not (box.sense & _SUSPECT or box.tag in _ASIDE_TAGS):
        return False
    return totals[box.last] - totals[box.first] < _SMALL_SHARE * whole


def _container(layout: Layout, kept: list[float]) -> int:
    boxes = layout.boxes
    local: dict[int, float] = {}
    for line, score in zip(layout.lines, kept, strict=True):
        here = line.box
        for weight in _DECAY if score else ():
            if here < 0:
                break
            local[here] = local.get(here, 0.0) + weight * score
            here = boxes[here].parent
    if not local:
        return 0
    chosen = max(local, key=lambda index: (local[index], -index))
    sums = _sums(kept)
    inside = sums[boxes[chosen].last] - sums[boxes[chosen].first]
    climber = boxes[chosen].parent
    while climber >= 0:
        more = sums[boxes[climber].last] - sums[boxes[climber].first]
        if more > _CLIMB * inside:
            chosen, inside = climber, more
        climber = boxes[climber].parent
    return chosen


def _furniture_within(layout: Layout, chosen: int, totals: list[float]) -> list[bool]:
    """Furniture judged against the story alone; boxes around the story are not suspect."""
    around = set()
    here = chosen
    while here >= 0:
        around.add(here)
        here = layout.boxes[here].parent
    box = layout.boxes[chosen]
    whole = totals[box.last] - totals[box.first]
    found: list[bool] = []
    for index, inner in enumerate(layout.boxes):
        inherited = inner.parent >= 0 and found[inner.parent]
        found.append(index not in around and (inherited or _is_suspect(inner, totals, whole)))
    return found


def _collect(
    layout: Layout, box: Box, furniture: list[bool], language: str, headline: str | None
) -> Body:
    title = bare(headline or "")
    start = _after_headline(layout, box, title)
    body = Body(first=start, last=box.last)
    seen: set[str] = set()
    for number in range(start, box.last):
        line = layout.lines[number]
        kind = None if furniture[line.box] else _kind(layout, line, language)
        key = bare(line.text)
        if kind is None or key in seen or (key == title and key):
            body.left_out.append(number)
            continue
        if len(key) > 20:
            seen.add(key)
        body.paragraphs.append(Paragraph(line.text, kind, number))
    _trim(body)
    return body


def _after_headline(layout: Layout, box: Box, title: str) -> int:
    """Number of the first line after the headline, where the headline stands in the box."""
    for number in range(box.first, min(box.last, box.first + 40)):
        line = layout.lines[number]
        if layout.boxes[line.box].tag == "h1" or (title and bare(line.text) == title):
            return number + 1
    return box.first


def _kind(layout: Layout, line: Line, language: str) -> BlockKind | None:
    """Kind of a line of the story, None for one that is no part of it."""
    tag, text = layout.boxes[line.box].tag, line.text
    if not any(c.isalnum() for c in text):
        return None
    if line.linked > 0.6 * len(text) and (len(text) < 160 or not _SENTENCE_END.search(text)):
        return None
    if pattern(language, "read_also").match(text) and (line.linked or len(text) < 60):
        return None
    if _RIGHTS.search(text) and len(text) < 300:
        return None
    if tag in _HEADINGS:
        return "crosshead" if len(text) < 200 and tag != "h1" else None
    if line.bold > 0.9 * len(text) and len(text) < 120 and not _SENTENCE_END.search(text):
        return "crosshead"
    if len(text) < 25 and not _SENTENCE_END.search(text) and tag != "p":
        return None
    around = _around(layout, line)
    if "blockquote" in around:
        return "quote"
    return "list-item" if "li" in around else "paragraph"


def _around(layout: Layout, line: Line) -> set[str]:
    tags, here = set(), line.box
    for _ in range(4):
        if here < 0:
            break
        tags.add(layout.boxes[here].tag)
        here = layout.boxes[here].parent
    return tags


def _trim(body: Body) -> None:
    """Headings with nothing under them at the end are furniture."""
    while body.paragraphs and body.paragraphs[-1].kind == "crosshead":
        body.left_out.append(body.paragraphs.pop().line)
