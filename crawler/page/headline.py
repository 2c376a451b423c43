"""The headline by vote: h1, JSON-LD, OpenGraph and title tag are compared, the printed one kept."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from crawler.page.jsonld import strings
from crawler.page.source import Source
from crawler.page.tree import Layout, text_of, tidy

__all__ = ["Choice", "bare", "choose_headline", "stated_titles"]

_SEPARATOR = re.compile(r"\s+[|–—·•»«:\-]+\s+|\s*[|]\s*|\s+::\s+| - ")
_NO_WORD = {code: None for code in range(128) if not chr(code).isalnum()}


@dataclass(slots=True, frozen=True)
class Choice:
    """One candidate: where it stood and what stood there."""

    source: str
    value: str


def bare(text: str) -> str:
    """Letters and digits alone, for comparing.

    >>> bare("« Nous\\u00a0visons » …") == bare('"nous visons"')
    True
    """
    if text.isascii():
        return text.lower().translate(_NO_WORD)
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def choose_headline(source: Source, layout: Layout, chosen: int) -> tuple[str | None, list[Choice]]:
    """The headline and all candidates.

    Args:
        source: what the head says.
        layout: the part of the page laid flat.
        chosen: number of the box that holds the story, or -1.
    """
    stated = [Choice(*pair) for pair in stated_titles(source)]
    printed = [Choice(*pair) for pair in _printed(source, layout, chosen)]
    candidates = [c for c in printed + stated if c.value]
    if not candidates:
        return None, []
    keys = [bare(c.value) for c in candidates]
    sites = _sites(source)
    votes = [_votes(n, candidates, keys, sites) for n in range(len(candidates))]
    best = candidates[votes.index(max(votes))]
    return _without_site(best.value, source.url, sites) or None, candidates


def _printed(source: Source, layout: Layout, chosen: int) -> Iterator[tuple[str, str]]:
    """Headings as printed, the likeliest first."""
    for node in [h for h in source.headings if h.tag == "h1"][:5]:
        yield "h1", text_of(node)
    for _, node in list(source.items("headline"))[:2]:
        yield "microdata:headline", node.attributes.get("content") or text_of(node)
    if chosen < 0:
        return
    first = layout.boxes[chosen].first
    for line in layout.lines[max(0, first - 12) : first + 6]:
        tag = layout.boxes[line.box].tag
        if tag in ("h2", "h3") and not line.linked:
            yield tag, line.text
        elif line.bold * 10 > len(line.text) * 9 and not line.linked:
            yield "bold", line.text


def _sites(source: Source) -> frozenset[str]:
    stated = [v for _, v in source.meta("og:site_name", "application-name")]
    stated += [s for n in source.nodes for s in strings(n.get("publisher"))]
    return frozenset(filter(None, map(bare, stated)))


def stated_titles(source: Source) -> list[tuple[str, str]]:
    """`(place, text)` of every title that the head of the page gives."""
    out = [("json-ld:headline", s) for s in strings(source.article.get("headline"))[:1]]
    out += [(f"meta:{k}", v) for k, v in source.meta("og:title", "twitter:title", "dc.title")]
    out += [("title", source.title)]
    return [(place, text) for place, raw in out if (text := tidy(_unescaped(raw)))]


def _unescaped(text: str) -> str:
    """Entities undone, also where a publisher escaped twice, and tags taken out."""
    for _ in range(2):
        if "&" in text:
            text = html.unescape(text)
    return re.sub(r"</?[a-zA-Z][^<>]{0,80}>", "", text) if "<" in text else text


_WEIGHT = {
    "h1": 1.6,
    "microdata:headline": 1.4,
    "json-ld:headline": 1.2,
    "meta:og:title": 1.0,
    "title": 0.8,
    "bold": 0.9,
    "h2": 0.8,
    "h3": 0.5,
}


def _votes(number: int, candidates: list[Choice], keys: list[str], sites: frozenset[str]) -> float:
    """Own weight plus that of each other place that says the same, or starts or holds it."""
    own = keys[number]
    votes = _WEIGHT.get(candidates[number].source, 0.7)
    if len(own) < 4 or own in sites:
        return -1.0
    if len(own) < 20 and own.isascii():
        votes -= 0.5
    seen = {candidates[number].source}
    for other, key in enumerate(keys):
        place = candidates[other].source
        if other == number or place in seen or not key:
            continue
        if key == own:
            votes += 1.0
        elif own in key and len(own) > 12:
            votes += 0.9
        elif key.startswith(own[:24]) and len(own) > 24:
            votes += 0.5
        else:
            continue
        seen.add(place)
    return votes


def _without_site(text: str, url: str, sites: frozenset[str]) -> str:
    """Take off a last or first part that is the site's own name."""
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return text
    if bare(parts[-1]) in sites or _in_domain(parts[-1], url):
        return text[: text.rindex(parts[-1])].rstrip(" |–—·•»«:-")
    if bare(parts[0]) in sites:
        return text[text.index(parts[0]) + len(parts[0]) :].lstrip(" |–—·•»«:-")
    return text


def _in_domain(part: str, url: str) -> bool:
    key = bare(part)
    host = bare(url.split("//", 1)[-1].split("/", 1)[0])
    return len(key) >= 3 and key in host
