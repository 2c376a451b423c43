"""The headline by vote: h1, JSON-LD, OpenGraph and title tag are compared, the printed one kept."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from crawler.page.jsonld import strings
from crawler.page.source import Source
from crawler.page.tree import Layout, text_of, tidy

__all__ = ["Choice", "bare", "choose_headline", "stated_titles"]

_HOME = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?$")
_NEAR = 16
_BARS = re.compile(r"\s*\|\s*|\s+::\s+|\s+//\s+")
_ARROW = re.compile(r"\s+»\s+")
_WIDE_SUFFIX = re.compile(
    "^(.{8,}?)(?:--|[-_])[\u2e80-\u9fff]{2,8}(?:(?:--|[-_])[\u2e80-\u9fff]{2,8})*$"
)
_SEPARATOR = re.compile(r"\s+[|–—·•»«:\-]+\s+|\s*[|]\s*|\s+::\s+| - ")
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(slots=True, frozen=True)
class Choice:
    """One candidate: where it stood and what stood there."""

    source: str
    value: str


def bare(text: str) -> str:
    r"""Letters and digits alone, for comparing.

    >>> bare("« Nous\u00a0visons » …") == bare('"nous visons"')
    True
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).casefold()
    return _NO_WORD.sub("", text.lower())


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
    sites = _sites(source) | frozenset(bare(c.value) for c in printed if c.source == "logo")
    ballots = _ballots(candidates, source.url, sites)
    best = max(ballots, key=lambda ballot: _votes(ballot, ballots))
    best = _with_kicker(best, ballots)
    return _spelling(best.key, ballots) or None, candidates


@dataclass(slots=True, frozen=True)
class _Ballot:
    """A candidate without the site's name: family of its place, folded words, text."""

    place: str
    key: str
    text: str


def _ballots(candidates: list[Choice], url: str, sites: frozenset[str]) -> list[_Ballot]:
    out = []
    for candidate in candidates:
        text = _without_site(candidate.value, url, sites)
        if candidate.source == "title":
            text = _longest_part(text, sites)
        key = bare(text)
        if key and key not in sites and candidate.source != "logo":
            out.append(_Ballot(_FAMILY.get(candidate.source, candidate.source), key, text))
    return out or [_Ballot("title", bare(c.value), c.value) for c in candidates[:1]]


def _with_kicker(best: _Ballot, ballots: list[_Ballot]) -> _Ballot:
    """The longer form where JSON-LD and OpenGraph agree on it and the printed one is part of it."""
    stated = {b.key for b in ballots if b.place == "json-ld"}
    stated &= {b.key for b in ballots if b.place == "og"}
    longer = (b for b in ballots if b.key in stated and best.key in b.key != best.key)
    return next(longer, best) if best.place.startswith(("h1", "microdata")) else best


def _spelling(key: str, ballots: list[_Ballot]) -> str:
    """The spelling that most places give to the same words, the printed one where they tie."""
    spellings: dict[str, set[str]] = {}
    for ballot in ballots:
        if ballot.key == key:
            spellings.setdefault(ballot.text, set()).add(ballot.place)
    return max(spellings, key=lambda text: len(spellings[text]))


def _printed(source: Source, layout: Layout, chosen: int) -> Iterator[tuple[str, str]]:
    """Headings as printed, the likeliest first."""
    for node in [h for h in source.headings if h.tag == "h1"][:6]:
        yield _rank(node, layout, chosen), text_of(node)
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


def _rank(node: LexborNode, layout: Layout, chosen: int) -> str:
    """`h1` for one that leads to the story, `h1 elsewhere`, or `logo` for a link to the home page."""
    link = node.css_first("a[href]")
    if link is not None and _HOME.match(link.attributes.get("href") or ""):
        return "logo"
    home = layout.box_of(node) if chosen >= 0 else -1
    if home < 0:
        return "h1 elsewhere"
    distance = layout.boxes[home].first - layout.boxes[chosen].first
    return "h1" if -_NEAR < distance < _NEAR // 2 else "h1 elsewhere"


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


# Places that one hand fills count as one.
_FAMILY = {
    "json-ld:headline": "json-ld",
    "meta:og:title": "og",
    "meta:twitter:title": "og",
    "meta:dc.title": "og",
    "microdata:headline": "microdata",
}
_WEIGHT = {
    "h1": 2.5,
    "h1 elsewhere": 1.5,
    "microdata": 1.4,
    "json-ld": 1.2,
    "og": 1.0,
    "bold": 0.9,
    "title": 0.8,
    "h2": 0.8,
    "h3": 0.5,
}


def _votes(own: _Ballot, ballots: list[_Ballot]) -> float:
    """Own weight plus that of each other place that says the same, or starts or holds it."""
    key = own.key
    if len(key) < 4:
        return -1.0
    votes = _WEIGHT[own.place]
    if len(key) < 20 and key.isascii():
        votes -= 0.5
    best: dict[str, float] = {}
    for other in ballots:
        if other.place != own.place:
            best[other.place] = max(best.get(other.place, 0.0), _agreement(key, other.key))
    return votes + sum(best.values())


def _agreement(key: str, other: str) -> float:
    if key == other:
        return 1.0
    if key in other and len(key) > 12:
        return 0.9
    return 0.5 if len(key) > 24 and other.startswith(key[:24]) else 0.0


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


def _longest_part(text: str, sites: frozenset[str]) -> str:
    """The longest part of a title between bars: what else it says is the site or the section."""
    if wide := _WIDE_SUFFIX.match(text):
        return wide[1]
    bars = _BARS if "«" in text or "»" not in text else _ARROW
    parts = [part for part in bars.split(text) if part and bare(part) not in sites]
    return max(parts, key=len, default=text)


def _in_domain(part: str, url: str) -> bool:
    key = bare(part)
    host = bare(url.split("//", 1)[-1].split("/", 1)[0])
    return len(key) >= 3 and key in host
