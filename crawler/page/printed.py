"""Dates printed on a page that states none for machines: near the headline first, then further off.

The last resort of `stamps`: what is found here is a guess by position, and is marked as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from crawler.normalize.instants import Reading, read_instant
from crawler.page.judge import senses_near
from crawler.page.names import Sense
from crawler.page.source import Source
from crawler.page.story import Story
from crawler.page.tree import Layout, flatten

__all__ = ["date_in", "search_elements", "search_lines"]

_ATTRIBUTES = (
    'abbr[title], [property*="date" i], [property*="created" i], [itemprop*="date" i], '
    '[class*="date" i], [class*="publish" i], [class*="time" i], [id*="date" i]'
)
_AROUND = 30  # lines before and after the story
_FAR = 400
_SHORT = 200
_CLOCK = r"(?:,?\s+(?:um|at|à|a las|às|alle|kl\.?|[-–|])?\s*\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?|\s?Uhr)?)?"
_DATE = re.compile(
    r"(?<![\d.])(?:"
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일"
    r"|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:19|20)\d\d|\d\d)(?![\d.])"
    r"|\d{1,2}(?:\.|st|nd|rd|th|er|ᵉʳ|º)?\s+(?:de\s+|of\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+|del\s+)?(?:19|20)\d\d"
    r"|[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d"
    r")" + _CLOCK,
    re.IGNORECASE,
)


def date_in(text: str, languages: Sequence[str]) -> Reading | None:
    """The first full date in a longer text.

    >>> date_in("Geschrieben von Anna am 12. Mai 2011 in Allgemein", ["de"]).value
    '2011-05-12'
    """
    for found in _DATE.finditer(text[:_FAR]):
        if reading := read_instant(found[0], languages):
            return reading
    return None


def search_elements(source: Source, languages: Sequence[str]) -> Reading | None:
    """The date in the first element that names one, by attribute or by its text."""
    for node in source.tree.css(_ATTRIBUTES)[:40]:
        if _in_comment(node):
            continue
        attributes = node.attributes
        for raw in (attributes.get("content"), attributes.get("datetime"), attributes.get("title")):
            if raw and (reading := read_instant(raw, languages)):
                return reading
        text = node.text(separator=" ")
        if len(text) < _SHORT and (reading := date_in(text, languages)):
            return reading
    return None


def _in_comment(node: LexborNode) -> bool:
    here: LexborNode | None = node
    for _ in range(8):
        if here is None:
            return False
        names = f"{here.attributes.get('class')} {here.attributes.get('id')}".lower()
        if "comment" in names or here.tag in ("aside", "nav"):
            return True
        here = here.parent
    return False


def search_lines(
    source: Source, layout: Layout, story: Story, languages: Sequence[str]
) -> Reading | None:
    """The first date around the story, then in it, then anywhere on the page."""
    for number in _order(layout, story):
        line = layout.lines[number]
        if senses_near(layout, line) & Sense.COMMENT:
            continue
        if len(line.text) < _SHORT and (reading := date_in(line.text, languages)):
            return reading
    for line in layout.lines:
        if reading := date_in(line.text, languages):
            return reading
    body = source.tree.body
    for line in flatten(body).lines if body is not None else ():
        if reading := date_in(line.text, languages):
            return reading
    return None


def _order(layout: Layout, story: Story) -> Iterator[int]:
    """Lines before the story from the nearest up, then in it, then after it."""
    if story.box < 0:
        yield from range(len(layout.lines))
        return
    box = layout.boxes[story.box]
    yield from range(box.first, min(box.last, box.first + 6))
    yield from range(box.first - 1, max(-1, box.first - _AROUND), -1)
    yield from range(max(box.first, box.last - 4), min(len(layout.lines), box.last + _AROUND))
