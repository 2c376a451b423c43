"""Where the story is: the box that holds the running text, less the furniture in it.

Nothing is thrown out for its class name alone: a suspect box counts as furniture only while it
holds a small share of the running text, and names are not believed where too little text would
be left (page builders call every box a widget).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

from crawler.page.judge import prose
from crawler.page.names import Sense
from crawler.page.tags import HEADINGS
from crawler.page.tree import Box, Layout

__all__ = ["Story", "find_story"]

_SMALL_SHARE = 0.35
_CLIMB = 1.12
_CLIMB_OUT = 1.4  # out of an article
_CLIMB_TO_PAGE = 1.8
_PAGE = frozenset(["body", "html"])
_STORY = frozenset(["article", "main"])
_DECAY = (1.0, 0.95, 0.6, 0.3)
_ENOUGH = 150
_ASIDE_TAGS = frozenset(
    ["aside", "nav", "footer", "figure", "figcaption", "form", "caption", "menu"]
)
_CREDIT_SHARE = 0.3
# Comments and dialogs stay out even where they hold most of the text; text that is hidden until
# the reader pays does not.
_OUTSIDE = Sense.COMMENT | Sense.DIALOG
_HINTS = Sense.FURNITURE | Sense.CAPTION | Sense.HIDDEN | _OUTSIDE
# What names are believed, and up to which share of the text what stays out does so: from all
# hints to none.
_BELIEFS = (
    (_HINTS, 1.0),
    (_HINTS, 0.75),
    (Sense.COMMENT | Sense.CAPTION | Sense.DIALOG, 0.75),
    (Sense.NONE, 0.0),
)
# Their names speak of the whole page ("comments-open"), not of what they hold.
_FRAMES = frozenset(["html", "body", "main", "article", *HEADINGS])


@dataclass(slots=True)
class Story:
    """The box of the story, -1 where there is none, and per box whether it is furniture.

    `credits` are boxes about author or date; `prose` the characters of running text in the box.
    """

    box: int = -1
    furniture: list[bool] = field(default_factory=list)
    credits: list[bool] = field(default_factory=list)
    prose: float = 0.0


def find_story(layout: Layout, holder: int = -1) -> Story:
    """The box that holds the story of a page laid flat.

    Args:
        layout: the page.
        holder: the box that holds nearly all marked paragraphs, or -1; out of it one climbs late.
    """
    boxes = layout.boxes
    for line in layout.lines:
        line.prose = prose(line, boxes[line.box])
    scores = [line.prose for line in layout.lines]
    homes = [line.box for line in layout.lines]
    totals = _sums(scores)
    best, amount, believed = -1, 0.0, _BELIEFS[0]
    for belief in _BELIEFS if totals[-1] > 0 else ():
        suspect = _small_ones(boxes, totals, totals[-1], belief)
        kept = [0.0 if suspect[home] else s for home, s in zip(homes, scores, strict=True)]
        chosen, inside = _densest(boxes, homes, kept, holder)
        if inside > 2 * amount:
            best, amount, believed = chosen, inside, belief
        if amount >= _ENOUGH:
            break
    if best < 0:
        return Story()
    return _within(boxes, best, totals, amount, believed)


def _sums(values: list[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))


_Belief = tuple[int, float]


def _small_ones(
    boxes: list[Box],
    totals: list[float],
    whole: float,
    belief: _Belief,
    spared: frozenset[int] = frozenset(),
) -> list[bool]:
    """Per box: it, or a box around it, is suspect and holds a small share of the running text."""
    hints, large = belief
    outside, inside = hints & _OUTSIDE, hints & ~_OUTSIDE & ~Sense.HIDDEN
    limit, hidden_limit, outer_limit = (share * whole for share in (_SMALL_SHARE, 0.75, large))
    found = [False] * len(boxes)
    for index, box in enumerate(boxes):
        sense, tag = box.sense, box.tag
        if box.last == box.first:
            continue
        if box.parent >= 0 and found[box.parent]:
            found[index] = not sense & Sense.BODY
        elif not (sense & hints or tag in _ASIDE_TAGS) or index in spared:
            continue
        else:
            amount = totals[box.last] - totals[box.first]
            if sense & outside and tag not in _FRAMES:
                found[index] = amount <= outer_limit
            elif sense & hints & Sense.HIDDEN:
                found[index] = amount < hidden_limit
            elif hints and (tag in _ASIDE_TAGS or (sense & inside and tag not in HEADINGS)):
                found[index] = amount < limit
    return found


def _densest(
    boxes: list[Box], homes: list[int], scores: list[float], holder: int
) -> tuple[int, float]:
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
        return -1, 0.0
    chosen = max(near, key=lambda index: (near[index], -index))
    sums = _sums(scores)
    inside = sums[boxes[chosen].last] - sums[boxes[chosen].first]
    above = boxes[chosen].parent
    while above >= 0:
        more = sums[boxes[above].last] - sums[boxes[above].first]
        if more > _gain(boxes[chosen], boxes[above], chosen == holder) * inside:
            chosen, inside = above, more
        above = boxes[above].parent
    return chosen, inside


def _gain(box: Box, above: Box, held: bool) -> float:
    """How many times the text of a box the one above must hold to be taken instead."""
    if above.tag in _PAGE:
        return _CLIMB_TO_PAGE
    return _CLIMB_OUT if held or box.tag in _STORY else _CLIMB


def _within(
    boxes: list[Box], chosen: int, totals: list[float], amount: float, belief: _Belief
) -> Story:
    """Furniture judged against the story alone; boxes around the story are not suspect."""
    around: set[int] = set()
    here = chosen
    while here >= 0:
        around.add(here)
        here = boxes[here].parent
    box = boxes[chosen]
    whole = totals[box.last] - totals[box.first]
    spared = frozenset(around)
    furniture = _small_ones(boxes, totals, whole, belief, spared)
    credited: list[bool] = []
    limit = _CREDIT_SHARE * whole
    for index, inner in enumerate(boxes):
        named = inner.sense & Sense.BYLINE and index not in spared
        small = named and totals[inner.last] - totals[inner.first] < limit
        credited.append(bool(small) or (inner.parent >= 0 and credited[inner.parent]))
    return Story(chosen, furniture, credited, amount)
