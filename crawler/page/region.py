"""Which part of a page is worth laying flat: the smallest element around its paragraphs and title.

A page is mostly menus. Where it marks its paragraphs, their common holder is found by the parser's
own search, and the slow walk is spared the rest; where it does not, the whole body is walked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from crawler.page.folding import bare, says_one_of
from crawler.page.judge import size
from crawler.page.source import Source

__all__ = ["Region", "story_region"]

_PARAGRAPH = 40  # characters; shorter ones are labels
_ENOUGH = 500
_SHARE = 0.85
_HEADINGS = 40
_LEVELS = 64
_TELLING = 12


@dataclass(slots=True, frozen=True)
class Region:
    """The element to walk, and the one in it after which little more is wanted."""

    root: LexborNode
    holder: LexborNode


def story_region(source: Source, titles: frozenset[str]) -> Region | None:
    """The part of the page to read, None for an empty document.

    Args:
        source: the swept page.
        titles: what the head says the headline is, folded by `bare`; the element holds its h1.
    """
    body = source.tree.body
    if body is None:
        return None
    parents: dict[int, tuple[LexborNode, int]] = {}
    total = 0
    for paragraph in source.paragraphs:
        length = size(paragraph.text())
        parent = paragraph.parent
        if length >= _PARAGRAPH and parent is not None:
            total += length
            known, sum_ = parents.get(parent.mem_id, (parent, 0))
            parents[parent.mem_id] = known, sum_ + length
    if total < _ENOUGH:
        return Region(body, body)
    sizes, nodes = _spread(parents.values())
    holders = [key for key, amount in sizes.items() if amount >= _SHARE * total]
    # Of nested holders the innermost was met last on the way up, so first in order of size.
    if not holders:
        return Region(body, body)
    inner = min(holders, key=lambda key: sizes[key])
    return Region(_with_title(source, nodes[inner], titles) or body, nodes[inner])


def _spread(
    parents: Iterable[tuple[LexborNode, int]],
) -> tuple[dict[int, int], dict[int, LexborNode]]:
    """How much text of paragraphs each element around them holds, and these elements, by id."""
    sizes: dict[int, int] = {}
    nodes: dict[int, LexborNode] = {}
    above: dict[int, LexborNode | None] = {}
    for parent, length in parents:
        key, here = parent.mem_id, parent
        for _ in range(_LEVELS):
            if key not in nodes:
                nodes[key], above[key], sizes[key] = here, here.parent, 0
            sizes[key] += length
            upper = above[key]
            if upper is None:
                break
            here, key = upper, upper.mem_id
    return sizes, nodes


def _with_title(source: Source, holder: LexborNode, titles: frozenset[str]) -> LexborNode | None:
    """The holder, or the smallest element around it that also holds the printed headline."""
    around: list[int] = []
    chain: list[LexborNode] = []
    here: LexborNode | None = holder
    while here is not None:
        around.append(here.mem_id)
        chain.append(here)
        here = here.parent
    steps = {key: step for step, key in enumerate(around)}
    headings = source.headings[:_HEADINGS]
    found = [_step(h, steps) for h in headings if says_one_of(h.text(), titles)]
    if not found:
        found = [_step(h, steps) for h in headings if h.tag == "h1" and _resembles(h, titles)]
    return chain[min(found)] if found else holder.parent or holder


def _resembles(heading: LexborNode, titles: frozenset[str]) -> bool:
    """Whether a heading holds a title or is held by one: either may have a kicker or be cut."""
    key = bare(heading.text())
    return any(
        min(len(key), len(title)) > _TELLING and (key in title or title in key) for title in titles
    )


def _step(heading: LexborNode, steps: dict[int, int]) -> int:
    """How many levels above the holder the first element stands that also holds the heading."""
    here: LexborNode | None = heading
    while here is not None:
        if here.mem_id in steps:
            return steps[here.mem_id]
        here = here.parent
    return len(steps) - 1
