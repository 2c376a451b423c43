"""Dates printed on a page that states none for machines: near the headline first, then further off.

The last resort of `stamps`: what is found here is a guess by position, and is marked as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborNode

from crawler.languages import primary
from crawler.normalize.instants import Reading, quick_instant
from crawler.normalize.instants.lexicon import calendar
from crawler.page.datelike import DATE, YEAR
from crawler.page.judge import senses_near
from crawler.page.labels import published_labels
from crawler.page.names import Sense
from crawler.page.source import Source
from crawler.page.story import Story
from crawler.page.tree import Layout, flatten

__all__ = [
    "date_in",
    "search_elements",
    "search_far",
    "search_labelled",
    "search_near",
    "search_scripts",
]

_ATTRIBUTES = (
    'abbr[title], [property*="date" i], [property*="created" i], [itemprop*="date" i], '
    '[class*="date" i], [class*="publish" i], [class*="time" i], [id*="date" i]'
)
_SCRIPT = 400_000
_SCRIPTED = re.compile(
    r"""(?:publi[sc]\w{0,12}|datePublished|created_?(?:at|date|on)?)\W{2,12}"""
    r"""(?P<date>(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)""",
    re.IGNORECASE,
)
_WHOLE = 80
_LABEL = 24
_AROUND = 30  # lines before and after the story
_FAR = 2_000
_FIRST = 6
_SHORT = 120
_NOTE = 200
_LEAD = 40


def date_in(text: str, languages: Sequence[str]) -> Reading | None:
    """The first full date in a longer text, with the label before it.

    >>> date_in("Geschrieben von Anna am 12. Mai 2011 in Allgemein", ["de"]).value
    '2011-05-12'
    """
    text = text[:_FAR]
    if not YEAR.search(text):
        return None
    for found in DATE.finditer(text):
        rest = text[: found.start()] + text[found.end() :]
        # With little around it the whole is read, for the clock and the label in it.
        whole = len(text) < _WHOLE and sum(map(str.isalpha, rest)) <= _LABEL
        reading = quick_instant(text, languages) if whole else None
        reading = reading or quick_instant(found[0].replace(" | ", "."), languages)
        if reading is not None:
            before = text[: found.start()]
            return reading if reading.label else _labelled(reading, before, languages)
    return None


def _labelled(reading: Reading, before: str, languages: Sequence[str]) -> Reading:
    """The reading with the label that the words before it give."""
    low = before.lower()[-_LABEL * 2 :]
    updated = any(
        word in low
        for tag in (*languages, "en")
        for word in calendar(primary(tag)).get("stamp", {}).get("modified", ())
        if len(word) > 3 or word[0] >= "\u2e80"
    )
    if updated:
        return reading._replace(label="modified")
    return reading._replace(label="published") if _ends_with_label(before, languages) else reading


def search_labelled(layout: Layout, languages: Sequence[str]) -> Reading | None:
    """The first date in a short line that a label right before it calls the publication's."""
    for line in layout.lines:
        if len(line.text) > _NOTE or not YEAR.search(line.text):
            continue
        for found in DATE.finditer(line.text):
            before = line.text[max(0, found.start() - _LABEL) : found.start()]
            if not _ends_with_label(before, languages) or senses_near(layout, line) & Sense.COMMENT:
                continue
            if reading := quick_instant(found[0], languages):
                return reading._replace(label="published")
    return None


def _ends_with_label(before: str, languages: Sequence[str]) -> bool:
    low = before.lower().rstrip(" :.,\u00a0")
    return low.endswith(published_labels(primary(languages[0]) if languages else ""))


def search_elements(source: Source, languages: Sequence[str]) -> Reading | None:
    """The date in the first element that names one, by attribute or by its text."""
    for node in source.tree.css(_ATTRIBUTES)[:40]:
        if _in_comment(node):
            continue
        attributes = node.attributes
        for raw in (attributes.get("content"), attributes.get("datetime"), attributes.get("title")):
            if raw and (reading := quick_instant(raw, languages)):
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


def search_scripts(source: Source) -> Reading | None:
    """The first date that the page's scripts call the publication's."""
    for node in source.tree.css("script"):
        if found := _SCRIPTED.search(node.text()[:_SCRIPT]):
            return quick_instant(found["date"], ())
    return None


def search_near(layout: Layout, story: Story, languages: Sequence[str]) -> Reading | None:
    """The date in a short line near the beginning of the story, the nearest above it first."""
    if story.box < 0:
        return None
    box = layout.boxes[story.box]
    above = range(box.first - 1, max(-1, box.first - _AROUND), -1)
    inside = range(box.first, min(box.last, box.first + _FIRST))
    return _in_lines(layout, [*above, *inside], languages, _SHORT)


def search_far(
    source: Source, layout: Layout, story: Story, languages: Sequence[str]
) -> Reading | None:
    """The first date after the story, else in its text, else anywhere on the page."""
    first = layout.boxes[story.box].last - 4 if story.box >= 0 else 0
    numbers = range(max(0, first), min(len(layout.lines), first + _AROUND))
    found = _in_lines(layout, numbers, languages, _SHORT)
    found = found or _in_lines(layout, range(len(layout.lines)), languages, _FAR)
    whole = source.tree.body
    if found or whole is None or layout.holds_all_of(whole):
        return found
    page = flatten(whole)
    return _in_lines(page, range(len(page.lines)), languages, _FAR)


def _in_lines(
    layout: Layout, numbers: Iterable[int], languages: Sequence[str], longest: int
) -> Reading | None:
    for number in numbers:
        line = layout.lines[number]
        if len(line.text) > longest or not YEAR.search(line.text):
            continue
        if len(line.text) > _SHORT and not _opens_with_date(line.text):
            continue  # what a paragraph tells of happened at another time
        if senses_near(layout, line) & Sense.COMMENT:
            continue
        if reading := date_in(line.text, languages):
            return reading
    return None


def _opens_with_date(text: str) -> bool:
    found = DATE.search(text[: _LEAD + _WHOLE])
    return found is not None and found.start() <= _LEAD
