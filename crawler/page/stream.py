"""The main stream of a story: its paragraphs stand in boxes of one kind, what is beside does not."""

from __future__ import annotations

from collections import Counter

from crawler.page.judge import ends_sentence, size
from crawler.page.labels import openings
from crawler.page.tags import HEADINGS
from crawler.page.tree import Layout

__all__ = ["beside_stream", "under_calls"]

# Boxes that are part of the running text; the box around them is where a line lives.
# fmt: off
_INNER = HEADINGS | frozenset([
    "blockquote", "center", "dd", "dl", "dt", "li", "ol", "p", "pre", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
])
# fmt: on
_CORE_SHARE = 0.1
_CORE = 0.4  # with this much in it, the stream is surely the story
_TAIL_SHARE = 0.25
_HEAD_SENTENCE = 90
_SENTENCE = 60
_CALL = 0.35
_CALLED = 10  # lines
_OFFER = 0.6  # before a paywall the story is short
_OFFERS = frozenset(["promo"])
_CALLS = frozenset(["promo", "newsletter", "read_also"])

_Home = tuple[str, str]
_Row = tuple[int, str]  # the box around boxes, and the class they share


def beside_stream(layout: Layout, numbers: list[int]) -> set[int]:
    """Which of the lines are none of the main stream: after it, before it, or labels within it."""
    known: dict[int, _Home] = {}
    homes = [_home(layout, number, known) for number in numbers]
    scores = [layout.lines[n].prose for n in numbers]
    total = sum(scores)
    amounts: dict[_Home, float] = {}
    for home, score in zip(homes, scores, strict=True):
        amounts[home] = amounts.get(home, 0.0) + score
    core = {home for home, amount in amounts.items() if amount >= _CORE_SHARE * total}
    within = [index for index, home in enumerate(homes) if home in core]
    if not within:
        return set()
    first, last = within[0], within[-1]
    held = sum(amounts[home] for home in core)
    tail = held >= _CORE * total or sum(scores[last + 1 :]) <= _TAIL_SHARE * total
    beside = set(numbers[last + 1 :]) if tail else set()
    every, rows = frozenset(numbers), Counter[_Row]()
    for index in range(last + 1):
        if homes[index] not in core:
            least = _HEAD_SENTENCE if index < first else _SENTENCE
            text = layout.lines[numbers[index]].text
            sentence = size(text) >= least and ends_sentence(text)
            if not sentence and not (index > first and _heads(layout, numbers[index], every, rows)):
                beside.add(numbers[index])
    return beside


def under_calls(layout: Layout, dropped: list[int], language: str, whole: float) -> set[int]:
    """Lines of the small boxes that begin with a call to subscribe, or with a label of links.

    Args:
        layout: the page.
        dropped: numbers of the lines left out, the headings of such boxes among them.
        language: primary tag of the page's language.
        whole: characters of running text in the story.
    """
    found: set[int] = set()
    for number in dropped:
        line = layout.lines[number]
        heading = layout.boxes[line.box].tag in HEADINGS or line.bold * 10 > len(line.text) * 9
        opening = openings(line.text, language) if heading else frozenset()
        if _CALLS.isdisjoint(opening):
            continue
        limit = (_CALL if _OFFERS.isdisjoint(opening) else _OFFER) * whole
        here = line.box
        while here >= 0 and layout.boxes[here].first == number:
            box = layout.boxes[here]
            inside = layout.lines[box.first : box.last]
            if len(inside) > _CALLED or sum(other.prose for other in inside) > limit:
                break
            found.update(range(box.first, box.last))
            here = box.parent
    return found


def _heads(layout: Layout, number: int, numbers: frozenset[int], rows: Counter[_Row]) -> bool:
    """Whether a line is a heading alone in its box, right before a paragraph of the text."""
    box = layout.boxes[layout.lines[number].box]
    if box.tag not in HEADINGS or number + 1 not in numbers:
        return False
    around = layout.boxes[box.parent] if box.parent >= 0 else box
    alone = around.last - around.first == 1
    return (alone or _heads_entry(layout, number, rows)) and not layout.lines[number].linked


def _heads_entry(layout: Layout, number: int, rows: Counter[_Row]) -> bool:
    """Whether a heading and the paragraph after it stand in one of several boxes of one class.

    `rows` counts the boxes of one class side by side, once a page and only where it is asked for.
    """
    own = layout.boxes[layout.lines[number].box].parent
    if own < 0 or layout.boxes[own].last <= number + 1 or not (name := _class(layout, own)):
        return False
    if not rows:
        rows.update((box.parent, _class(layout, n)) for n, box in enumerate(layout.boxes))
    return rows[layout.boxes[own].parent, name] > 1


def _class(layout: Layout, box: int) -> str:
    return layout.boxes[box].node.attributes.get("class") or ""


def _home(layout: Layout, number: int, known: dict[int, _Home]) -> _Home:
    """Tag and class of the box in which a paragraph or list stands; `known` keeps them."""
    at = layout.lines[number].box
    box = layout.boxes[at]
    while box.tag in _INNER and box.parent >= 0:
        at = box.parent
        box = layout.boxes[at]
    if at not in known:
        known[at] = box.tag, _class(layout, at)
    return known[at]
