"""When the page says it was published and modified: candidates with their place, surest first.

The order of trust follows what 2,000 news pages state: structured data of the article first, then
metas, microdata, the printed line that says so, `<time>`, and the URL (a day only).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from selectolax.lexbor import LexborNode

from crawler.languages import primary, words
from crawler.normalize.instants import Reading, quick_instant, read_instant
from crawler.page.datelike import DATE
from crawler.page.jsonld import strings
from crawler.page.labels import modified_labels
from crawler.page.names import Sense, senses
from crawler.page.printed import date_in
from crawler.page.source import Source

__all__ = ["Stamp", "collect", "last_resort"]

Kind = Literal["published", "modified"]

_URL_DAY = re.compile(
    r"(?<!\d)(?P<y>19[89]\d|20[0-4]\d)(?P<s>[/_-]?)(?P<m>0?[1-9]|1[0-2])(?P=s)"
    r"(?P<d>0?[1-9]|[12]\d|3[01])(?![\d])"
)
# Day first; only where the day cannot be a month.
_URL_LATE = re.compile(
    r"(?<!\d)(?P<d>1[3-9]|2\d|3[01])[-_.](?P<m>0?[1-9]|1[0-2])[-_.](?P<y>20[0-4]\d)(?!\d)"
)
_ENTRY_DATE = re.compile(r"\b(?:entry|post|article)-?date\b", re.IGNORECASE)
_DATED = frozenset(["datePublished", "uploadDate"])


@dataclass(slots=True, frozen=True)
class Stamp:
    """One candidate: what it dates, where it stood, what stood there, how it reads."""

    kind: Kind
    source: str
    reading: Reading


def collect(
    source: Source,
    elements: Sequence[LexborNode],
    printed: Sequence[str],
    languages: Sequence[str],
    headline: str | None,
) -> list[Stamp]:
    """Candidates in order of trust.

    Args:
        source: what the head says.
        elements: the `<time>` elements of the story, those of teasers and comments left out.
        printed: date lines near the headline.
        languages: tags of the page's languages.
        headline: by which the article is found in the data of the page's scripts.
    """
    out: list[Stamp] = []
    for kind, place, raw in (*_structured(source), *_microdata(source)):
        if reading := quick_instant(raw, languages):
            out.append(Stamp(kind, place, reading))
    times = [
        Stamp(k, place, r)
        for k, place, raw in _times(elements, languages)
        if (r := quick_instant(raw, languages))
    ]
    if all(stamp.kind == "modified" for stamp in out):
        out += _hydrated(source, headline)
    lines = [reading for text in printed if (reading := date_in(text, languages))]
    visible = [Stamp(r.label or "published", "visible", r) for r in lines]
    # A line that says "published" is surer than a `<time>` that says nothing.
    out += [s for s in visible if s.reading.label == "published"]
    out += times
    out += [s for s in visible if s.reading.label != "published"]
    for name, raw in source.meta(*words("mul", "page", "loose_metas")):
        if reading := read_instant(raw, languages):
            out.append(Stamp("published", f"meta:{name}", reading))
    if day := _url_day(source.url):
        out.append(Stamp("published", "url", day))
    return out


def last_resort(stamps: list[Stamp], *searches: Callable[[], Reading | None]) -> None:
    """Where no date of publication is stated: the first that a search finds, else the modified one.

    What is added is marked as a guess.
    """
    if any(stamp.kind == "published" for stamp in stamps):
        return
    for search in searches:
        if reading := search():
            stamps.append(Stamp("published", "heuristic", reading))
            return
    if stamps:
        stamps.append(Stamp("published", "heuristic", stamps[0].reading))


def _hydrated(source: Source, headline: str | None) -> Iterator[Stamp]:
    found = source.hydration(headline)
    for kind, pairs in (("published", found.published), ("modified", found.modified)):
        for place, raw in pairs:
            if reading := read_instant(raw, ()):
                yield Stamp(cast("Kind", kind), place, reading)


def _structured(source: Source) -> Iterator[tuple[Kind, str, str]]:
    own = source.articles[:1]
    for node in own:
        yield from _node(node, "json-ld")
    for name, raw in source.meta(*words("mul", "page", "published_metas")):
        yield "published", f"meta:{name}", raw
    dated = [n for n in source.nodes if n not in source.articles and not _DATED.isdisjoint(n)]
    pages = [n for n in dated if "WebPage" in strings(n["@type"])]
    for node in pages[:2] or ([] if own else dated[:1]):
        yield from _node(node, f"json-ld:{''.join(strings(node['@type'])[:1])}")
    for name, raw in source.meta(*words("mul", "page", "modified_metas")):
        yield "modified", f"meta:{name}", raw


def _node(node: dict[str, object], place: str) -> Iterator[tuple[Kind, str, str]]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        for raw in strings(node.get(key)):
            yield "published", f"{place}:{key}", raw
    for raw in strings(node.get("dateModified")):
        yield "modified", f"{place}:dateModified", raw


def _microdata(source: Source) -> Iterator[tuple[Kind, str, str]]:
    for name, node in list(source.items("datePublished", "dateModified", "dateCreated"))[:6]:
        attributes = node.attributes
        stated = [attributes.get(key) for key in ("datetime", "content", "title")]
        raw = next(filter(None, stated), None) or node.text()
        yield "modified" if name == "dateModified" else "published", "microdata", raw


def _times(
    elements: Sequence[LexborNode], languages: Sequence[str]
) -> Iterator[tuple[Kind, str, str]]:
    """Dates of `<time>` elements.

    Where all are called updated, the first that is called the date of the entry is that of the
    publication: hAtom asks for the class on every entry, changed or not.
    """
    changed = modified_labels(primary(languages[0]) if languages else "")
    found = list(_time_elements(elements[:4], changed))
    dual = next((n for n, (_, _, names) in enumerate(found) if _ENTRY_DATE.search(names)), None)
    all_updated = all(kind == "modified" for kind, _, _ in found)
    for number, (kind, raw, _) in enumerate(found):
        yield "published" if all_updated and number == dual else kind, "time-element", raw


def _time_elements(
    elements: Sequence[LexborNode], changed: tuple[str, ...]
) -> Iterator[tuple[Kind, str, str]]:
    for node in elements:
        attributes = node.attributes
        names = senses(attributes.get("class") or "") | _around(node)
        raw = attributes.get("datetime") or ""
        if not raw.strip() and DATE.search(text := node.text()):
            raw = text
        updated = names & Sense.MODIFIED or _label(node).startswith(changed)
        updated = updated and not names & Sense.PUBLISHED
        yield "modified" if updated else "published", raw, attributes.get("class") or ""


def _label(node: LexborNode) -> str:
    """What is printed right before a time, or at its beginning, in lower case."""
    before = node.prev
    for _ in range(2):
        if before is not None and (text := before.text().strip(" |·•-–,:\n\t\u00a0")):
            return text.lower()
        before = before.prev if before is not None else None
    return node.text().strip().lower()


def _around(node: LexborNode) -> int:
    """Senses of the element around one, where it holds nothing else."""
    outer = node.parent
    if outer is None or len(outer.text().strip()) > len(node.text().strip()):
        return 0
    return senses(outer.attributes.get("class") or "")


def _url_day(url: str) -> Reading | None:
    for found in _URL_DAY.finditer(url):
        if not found["s"] and len(found[0]) != 8:
            continue
        day = f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"
        if reading := read_instant(day, ()):
            return reading
    if late := _URL_LATE.search(url):
        return read_instant(f"{late['y']}-{int(late['m']):02}-{int(late['d']):02}", ())
    return None
