"""The story's text: the box of a page that holds its running text, less the furniture in it.

Nothing is thrown out for its class name alone: a suspect box counts as furniture only while it
holds a small share of the running text (a "teaser" can be the true first paragraph).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.article import BlockKind
from crawler.page.headline import bare
from crawler.page.judge import HEADINGS, Judge, is_rights_line, prose, senses_near, size
from crawler.page.names import Sense
from crawler.page.tree import Box, Layout

__all__ = ["Body", "Paragraph", "container", "read_body"]

_SMALL_SHARE = 0.35
_CLIMB = 1.12
_HEADING = 100
_NOTICE = 300
_MARKS = " \u00a0\u202f\"'“”„«»‘’‹›.…"
_DECAY = (1.0, 0.95, 0.6, 0.3)
_ASIDE_TAGS = frozenset("aside nav footer figure figcaption form caption menu".split())
_SUSPECT = Sense.FURNITURE | Sense.COMMENT | Sense.CAPTION | Sense.HIDDEN


@dataclass(slots=True, frozen=True)
class Paragraph:
    """One block of the body, with the number of the line it came from."""

    text: str
    kind: BlockKind
    line: int


@dataclass(slots=True)
class Body:
    """The blocks of the story and the lines of the layout they were taken from.

    `front` are the lines between headline and text, `dropped` those left out inside and after it.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    front: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    furniture: list[bool] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Blocks joined by one blank line."""
        return "\n\n".join(p.text for p in self.paragraphs)


def container(layout: Layout) -> int:
    """Number of the box that holds the story, -1 where there is no running text."""
    scores = [prose(line, layout.boxes[line.box]) for line in layout.lines]
    totals = _sums(scores)
    if totals[-1] <= 0:
        return -1
    suspect = _furniture(layout.boxes, totals, totals[-1], frozenset())
    kept = [0.0 if suspect[n.box] else s for n, s in zip(layout.lines, scores, strict=True)]
    return _densest(layout.boxes, [line.box for line in layout.lines], kept)


def _sums(values: list[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _furniture(
    boxes: list[Box], totals: list[float], whole: float, spared: frozenset[int]
) -> list[bool]:
    """Per box: it, or a box around it, is suspect and holds a small share of the running text."""
    found: list[bool] = []
    for index, box in enumerate(boxes):
        suspect = box.sense & _SUSPECT or box.tag in _ASIDE_TAGS
        small = suspect and totals[box.last] - totals[box.first] < _SMALL_SHARE * whole
        inherited = box.parent >= 0 and found[box.parent]
        found.append(index not in spared and bool(small or inherited))
    return found


def _densest(boxes: list[Box], homes: list[int], scores: list[float]) -> int:
    """The box with most running text near it, then up while that gains an eighth."""
    near: dict[int, float] = {}
    for home, score in zip(homes, scores, strict=True):
        here = home
        for weight in _DECAY if score else ():
            if here < 0:
                break
            near[here] = near.get(here, 0.0) + weight * score
            here = boxes[here].parent
    if not near:
        return -1
    chosen = max(near, key=lambda index: (near[index], -index))
    sums = _sums(scores)
    inside = sums[boxes[chosen].last] - sums[boxes[chosen].first]
    above = boxes[chosen].parent
    while above >= 0:
        more = sums[boxes[above].last] - sums[boxes[above].first]
        if more > _CLIMB * inside:
            chosen, inside = above, more
        above = boxes[above].parent
    return chosen


def read_body(layout: Layout, chosen: int, language: str, headline: str | None) -> Body:
    """Blocks of the story in box `chosen` of a page laid flat."""
    if chosen < 0:
        return Body()
    box = layout.boxes[chosen]
    furniture = _within(layout, chosen)
    title = bare(headline or "")
    start = _start(layout, box, title)
    judge = Judge(layout, language, title)
    body = Body(furniture=furniture)
    for number in range(start, box.last):
        line = layout.lines[number]
        kind = None if furniture[line.box] else judge.kind(number, begun=bool(body.paragraphs))
        if kind is not None:
            body.paragraphs.append(Paragraph(line.text, kind, number))
        elif body.paragraphs:
            body.dropped.append(number)
        else:
            body.front.append(number)
    body.front = _front(layout, box, title, start) + body.front
    _settle(layout, body, language)
    _first_heading(layout, body)
    return body


def _within(layout: Layout, chosen: int) -> list[bool]:
    """Furniture judged against the story alone; boxes around the story are not suspect."""
    around: set[int] = set()
    here = chosen
    while here >= 0:
        around.add(here)
        here = layout.boxes[here].parent
    box = layout.boxes[chosen]
    inside = layout.lines[box.first : box.last]
    scores = [prose(line, layout.boxes[line.box]) for line in inside]
    totals = [0.0] * box.first + _sums(scores)
    totals += [totals[-1]] * (len(layout.lines) + 1 - len(totals))
    return _furniture(layout.boxes, totals, totals[-1], frozenset(around))


def _start(layout: Layout, box: Box, title: str) -> int:
    """Number of the first line after the headline, where the box holds the headline."""
    for number in range(box.first, min(box.last, box.first + 40)):
        if title and bare(layout.lines[number].text) == title:
            return number + 1
    return box.first


def _front(layout: Layout, box: Box, title: str, start: int) -> list[int]:
    """Lines between the headline and the box of the story, where the headline stands outside."""
    if start != box.first or not title:
        return []
    for number in range(box.first - 1, max(-1, box.first - 40), -1):
        if bare(layout.lines[number].text) == title:
            return list(range(number + 1, box.first))
    return []


def _first_heading(layout: Layout, body: Body) -> None:
    """A short heading right before the text, among its paragraphs, is the first crosshead."""
    if not body.paragraphs or len(body.front) < 2:
        return
    first, before = body.paragraphs[0].line, body.front[-1]
    line = layout.lines[before]
    box, beside = layout.boxes[line.box], layout.boxes[layout.lines[first].box]
    heading = box.tag in HEADINGS or line.bold * 10 > len(line.text) * 9
    if before != first - 1 or not heading or box.parent != beside.parent:
        return
    if size(line.text) < _HEADING and not senses_near(layout, line) & Sense.STANDFIRST:
        body.front.pop()
        body.paragraphs.insert(0, Paragraph(line.text, "crosshead", before))


def _settle(layout: Layout, body: Body, language: str) -> None:
    """Drop what only the whole shows: repeats, pull quotes, headings with nothing under them."""
    texts = [p.text.strip(_MARKS) for p in body.paragraphs]
    whole = "\n".join(texts)
    seen: set[str] = set()
    kept: list[Paragraph] = []
    for paragraph, key in zip(body.paragraphs, texts, strict=True):
        repeated = len(key) > 20 and (key in seen or _is_pulled(paragraph, key, whole))
        seen.add(key)
        if repeated:
            body.dropped.append(paragraph.line)
        else:
            kept.append(paragraph)
    body.paragraphs = kept
    while body.paragraphs and _is_last_notice(body.paragraphs[-1].text, language):
        body.dropped.append(body.paragraphs.pop().line)
    _drop_bare_headings(layout, body)
    body.dropped.sort()


def _is_last_notice(text: str, language: str) -> bool:
    return len(text) < _NOTICE and is_rights_line(text, language)


def _is_pulled(paragraph: Paragraph, key: str, whole: str) -> bool:
    """The words stand again, inside another block; a heading may well quote its text."""
    return paragraph.kind != "crosshead" and len(paragraph.text) < 260 and whole.count(key) > 1


def _drop_bare_headings(layout: Layout, body: Body) -> None:
    """A heading goes with the links under it; one at the end heads nothing."""
    kept: list[Paragraph] = []
    following: Paragraph | None = None
    for paragraph in reversed(body.paragraphs):
        if paragraph.kind == "crosshead" and (
            following is None or _heads_links(layout, paragraph.line, following.line)
        ):
            body.dropped.append(paragraph.line)
            continue
        kept.append(paragraph)
        following = paragraph
    body.paragraphs = kept[::-1]


def _heads_links(layout: Layout, first: int, last: int) -> bool:
    between = layout.lines[first + 1 : last]
    return bool(between) and all(line.linked * 2 > len(line.text) for line in between)
