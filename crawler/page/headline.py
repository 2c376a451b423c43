"""The headline by vote: h1, JSON-LD, OpenGraph and title tag are compared, the printed one kept."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from crawler.page.jsonld import strings
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["Choice", "bare", "choose_headline"]

_SEPARATOR = re.compile(r"\s+[|–—·•»«:\-]+\s+|\s*[|]\s*|\s+::\s+| - ")
_WORDS = re.compile(r"\w+")


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
    return "".join(_WORDS.findall(unicodedata.normalize("NFKC", text).casefold()))


def choose_headline(
    source: Source, headings: list[tuple[str, str]]
) -> tuple[str | None, list[Choice]]:
    """The headline and all candidates.

    Args:
        source: what the head says.
        headings: `(source, text)` of headings of the text, the likeliest first.
    """
    named = [(place, tidy(text)) for place, text in headings]
    stated = [Choice(*pair) for pair in _stated(source)]
    candidates = [Choice(place, text) for place, text in named if text] + stated
    if not candidates:
        return None, []
    keys = [bare(c.value) for c in candidates]
    best, best_votes = candidates[0], -1.0
    for number, candidate in enumerate(candidates):
        votes = _votes(number, candidates, keys)
        if votes > best_votes:
            best, best_votes = candidate, votes
    return _without_site(best.value, source) or None, candidates


def _stated(source: Source) -> list[tuple[str, str]]:
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


_WEIGHT = {"h1": 1.6, "json-ld:headline": 1.2, "meta:og:title": 1.0, "title": 0.8}


def _votes(number: int, candidates: list[Choice], keys: list[str]) -> float:
    """Own weight plus that of each other place that says the same, or starts or holds it."""
    own = keys[number]
    if len(own) < 4:
        return -1.0
    votes = _WEIGHT.get(candidates[number].source, 0.7)
    seen = {candidates[number].source}
    for other, key in enumerate(keys):
        place = candidates[other].source
        if other == number or place in seen or not key:
            continue
        seen.add(place)
        if key == own:
            votes += 1.0
        elif own in key and len(own) > 12:
            votes += 0.9
        elif key.startswith(own[:24]) and len(own) > 24:
            votes += 0.5
    return votes


def _without_site(text: str, source: Source) -> str:
    """Take off a last or first part that is the site's own name."""
    sites = {bare(v) for _, v in source.meta("og:site_name", "application-name")}
    sites |= {bare(s) for n in source.nodes for s in strings(n.get("publisher"))}
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return text
    if bare(parts[-1]) in sites or _in_domain(parts[-1], source.url):
        return text[: text.rindex(parts[-1])].rstrip(" |–—·•»«:-")
    if bare(parts[0]) in sites:
        return text[text.index(parts[0]) + len(parts[0]) :].lstrip(" |–—·•»«:-")
    return text


def _in_domain(part: str, url: str) -> bool:
    key = bare(part)
    host = bare(url.split("//", 1)[-1].split("/", 1)[0])
    return len(key) >= 3 and key in host
