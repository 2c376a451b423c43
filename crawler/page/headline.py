"""The headline by vote: h1, JSON-LD, OpenGraph and title tag are compared, the printed one kept."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from crawler.page.address import host_of, site_of
from crawler.page.folding import bare
from crawler.page.heading import printed_headings, repeated_lines
from crawler.page.jsonld import strings
from crawler.page.source import Source
from crawler.page.tree import Layout, tidy

__all__ = ["Choice", "bare", "choose_headline", "stated_titles", "title_parts"]

_BARS = re.compile(r"\s*[|｜│┃]\s*|\s+::\s+|\s+//\s+")
_ARROWS = {"»": "«", "«": "»", "›": "‹", "‹": "›"}
_WIDE_SUFFIX = re.compile(
    "^(.{8,}?)(?:--|[-_])[\u2e80-\u9fff]{2,8}(?:(?:--|[-_])[\u2e80-\u9fff]{2,8})*$"
)
_SEPARATOR = re.compile(r"\s+[–—·•»«‹›⋆★~:\-]+\s+|\s*[|｜│┃]\s*")
_AFTER_KICKER = re.compile(r":\s|\s[–—-]\s|\s?\|\s?")
_BAR = re.compile(r"\s*[|｜│┃]")
_EDGE = " |｜│┃–—·•»«‹›⋆★~:-"
_PRINTED = frozenset(["h1", "h1 elsewhere"])
_CLOSED = ("]", "】")  # of a label for machines: "Title [Nagano]"
_SHORT = 12
_DOMAIN = 3
_SITE_WORDS = 3
_NAME = 20  # letters; a name of a site or section is shorter
_NAME_LIKE = 0.5
_NAME_WORDS = 4
_SAME = 0.8
_QUOTES = frozenset("\"“”„«»‘’'")


@dataclass(slots=True, frozen=True)
class Choice:
    """One candidate: where it stood and what stood there."""

    source: str
    value: str


def choose_headline(
    source: Source, titles: Iterable[tuple[str, str]], layout: Layout, chosen: int
) -> tuple[str | None, list[Choice]]:
    """The headline and all candidates.

    Args:
        source: what the head says.
        titles: its `stated_titles`.
        layout: the part of the page laid flat.
        chosen: number of the box that holds the story, or -1.
    """
    stated = [Choice(*pair) for pair in titles]
    parts = {bare(part) for c in stated for part in _parts(c.value)}
    printed = [Choice(*pair) for pair in printed_headings(source, layout, chosen)]
    parts -= {bare(c.value) for c in printed}
    printed += [Choice(*pair) for pair in repeated_lines(layout, chosen, parts)]
    candidates = [c for c in printed + stated if c.value]
    if not candidates:
        return None, []
    sites = _sites(source) | _site_headings(printed, stated, source.url)
    if all(c.source == "title" for c in stated):  # else the page says enough without its h1
        sites -= {bare(source.title)} & {bare(c.value) for c in printed if c.source == "h1"}
    ballots = _ballots(candidates, source.url, sites)
    best = max(ballots, key=lambda ballot: _votes(ballot, ballots))
    return _spelling(_settled(best, ballots).key, ballots) or None, candidates


@dataclass(slots=True, frozen=True)
class _Ballot:
    """A candidate without the site's name: family of its place, its weight, folded words, text."""

    place: str
    weight: float
    key: str
    text: str


def _ballots(candidates: list[Choice], url: str, sites: frozenset[str]) -> list[_Ballot]:
    out = []
    titles = [c.value for c in candidates if c.source == "title" and not _in_domain(c.value, url)]
    told = any(map(_says_more_than_a_name, titles))
    far = {bare(c.value) for c in candidates if c.source == "h1 elsewhere"} - sites
    for candidate in candidates:
        text = _without_site(candidate.value, url, sites)
        if candidate.source == "title":
            text = _longest_part(text, sites)
        key = bare(text)
        if key and key not in sites and candidate.source != "logo":
            family = _FAMILY.get(candidate.source, candidate.source)
            weight = _WEIGHT[family]
            if family == "h1 elsewhere" and len(far) > 1:
                weight = _ONE_OF_SEVERAL
            elif family == "bold" and (told or text.endswith(":")):
                weight = _BESIDE_TITLE
            if candidate.source.endswith("kicker"):
                weight += _LINE_ALONE
            elif len(key) < _NAME and key.isascii():
                weight -= _NAME_LIKE
            out.append(_Ballot(family, weight, key, text))
    return out or [_Ballot("title", 0.0, bare(c.value), c.value) for c in candidates[:1]]


def _settled(best: _Ballot, ballots: list[_Ballot]) -> _Ballot:
    """The printed words, unless the head of the page has better grounds for others.

    JSON-LD and OpenGraph that agree on other words are right on five of six news pages; where
    OpenGraph alone leaves out the words before a colon, they are a kicker.
    """
    if not best.place.startswith("h1"):
        return _printed_rather(best, ballots)
    keys: dict[str, list[str]] = {}
    for ballot in ballots:
        keys.setdefault(ballot.place, []).append(ballot.key)
    linked, social = keys.get("json-ld", []), keys.get("og", [])
    if best.key in social or (best.key in linked and not social):
        return best
    own = next((b for b in ballots if b.place == "og" and _leaves_part(best, b)), None)
    if own is not None:
        return own
    agreed = next((b for b in ballots if b.key in linked and b.key in social), None)
    if agreed is None:
        named = (b for b in ballots if b.key in linked and b.key in keys.get("title", []))
        agreed = next((b for b in named if any(_nearly(b.key, s) for s in social)), best)
    twice = best.key in keys.get("microdata", []) and best.key not in agreed.key
    labelled = agreed.text.endswith(_CLOSED) and agreed.key.startswith(best.key)
    return best if twice or labelled or best.key.startswith(agreed.key) else agreed


def _nearly(one: str, other: str) -> bool:
    """Whether two headlines are the same but for a word or two in one place.

    >>> _nearly("thegasdisputenewsandbackground", "thegasdisputethenewsandbackground")
    True
    """
    longest = max(len(one), len(other))
    head = _shared(one, other)
    tail = _shared(one[head:][::-1], other[head:][::-1])
    return head + tail >= _SAME * longest


def _shared(one: str, other: str) -> int:
    """Length of the common beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _printed_rather(best: _Ballot, ballots: list[_Ballot]) -> _Ballot:
    """The h1, where JSON-LD alone says otherwise or what won is but its beginning."""
    social = next((b.key for b in ballots if b.place == "og"), best.key)
    alone = best.place == "json-ld" and social != best.key
    printed = (b for b in ballots if b.place == "h1" and len(b.key) >= _NAME)
    chosen = next((b for b in printed if alone or _holds_more(b, best)), best)
    if chosen is not best:
        return chosen
    if best.place == "title":
        return _uncut(best, ballots)
    return next((b for b in ballots if _goes_on_quoted(best, b)), best)


def _uncut(cut: _Ballot, ballots: list[_Ballot]) -> _Ballot:
    """What two other places say, where a title before its bar is but the beginning of it."""
    places: dict[str, set[str]] = {}
    for ballot in ballots:
        if ballot.key != cut.key and ballot.key.startswith(cut.key):
            places.setdefault(ballot.key, set()).add(ballot.place)
    return next((b for b in ballots if len(places.get(b.key, ())) > 1), cut)


def _holds_more(whole: _Ballot, part: _Ballot) -> bool:
    """Whether a text begins with another, or with a quotation, a colon and that other."""
    if whole.key.startswith(part.key):
        return True
    before, colon, rest = whole.text.partition(": ")
    return bool(colon) and bare(rest) == part.key and not _QUOTES.isdisjoint(before[:1])


def _goes_on_quoted(cut: _Ballot, whole: _Ballot) -> bool:
    """Whether a text goes on with a quotation, where another was cut at its first mark.

    So is what a page writes into an attribute without escaping the quotation marks.
    """
    rest = whole.text.removeprefix(cut.text)
    return whole.place == "title" and rest != whole.text and rest.lstrip()[:1] == '"'


def _leaves_part(whole: _Ballot, line: _Ballot) -> bool:
    return _leaves_kicker(whole, line) or _leaves_bar(whole, line)


def _leaves_bar(whole: _Ballot, line: _Ballot) -> bool:
    """Whether a text is another without the bar and the name after it."""
    rest = whole.text.removeprefix(line.text)
    return len(line.key) > _SHORT and rest != whole.text and bool(_BAR.match(rest))


def _leaves_kicker(whole: _Ballot, line: _Ballot) -> bool:
    """Whether a text is another without the kicker and the colon, bar or dash after it."""
    if not whole.key.endswith(line.key) or len(line.key) <= _SHORT:
        return False
    mark = next(_AFTER_KICKER.finditer(whole.text), None)
    return (
        mark is not None
        and bare(whole.text[mark.end() :]) == line.key
        and _QUOTES.isdisjoint(whole.text[: mark.start()])
    )


def _spelling(key: str, ballots: list[_Ballot]) -> str:
    """How the words are written: as the h1 prints them, else as most places do, OpenGraph first."""
    same = [b for b in ballots if b.key == key]
    spellings: dict[str, set[str]] = {}
    for ballot in same:
        spellings.setdefault(ballot.text, set()).add(ballot.place)
    most = max(spellings, key=lambda text: (len(spellings[text]), "og" in spellings[text]))
    return next((b.text for b in same if b.place in _PRINTED), most)


def _site_headings(printed: list[Choice], stated: list[Choice], url: str) -> frozenset[str]:
    """Headings that name the site: a link to its home page, its host, the last part of the title.

    The last only of a heading far from the story, or where a line repeats another part of it.
    """
    found = {bare(c.value) for c in printed if c.source == "logo"}
    host = bare(host_of(url))
    found |= {key for c in printed if (key := bare(c.value)) == host}
    whole = {bare(c.value) for c in stated}
    far = {bare(c.value) for c in printed if c.source == "h1 elsewhere"} - whole
    lines = {bare(c.value) for c in printed if c.source == "line"}
    h1s = {bare(c.value) for c in printed if c.source == "h1"} - whole
    for title in (c.value for c in stated if c.source == "title"):
        parts = [bare(part) for part in _parts(title)]
        if len(parts) > 1 and 2 * len(parts[-1]) < len(bare(title)):
            found |= {parts[-1]} & far
        if len(parts[-1]) < _NAME and not lines.isdisjoint(parts[:-1]):
            found |= {parts[-1]} & h1s
    return frozenset(filter(None, found))


def _sites(source: Source) -> frozenset[str]:
    stated = [v for _, v in source.meta("og:site_name", "application-name")]
    stated += [s for n in source.nodes for s in strings(n.get("publisher"))]
    return frozenset(filter(None, map(bare, stated)))


def title_parts(source: Source, headline: str | None) -> frozenset[str]:
    """Folded parts of the title tag beside the headline: the site's name, a section's."""
    parts = {bare(part) for part in _SEPARATOR.split(source.title)}
    return frozenset(parts - {bare(headline or ""), ""})


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
    "h1 without kicker": "h1",
    "h1 elsewhere without kicker": "h1 elsewhere",
}
_LINE_ALONE = 0.15
_BESIDE_TITLE = 0.7  # a line in bold, where the title is no mere name
_ONE_OF_SEVERAL = 0.7  # far from the story stand the headings of boxes
_WEIGHT = {
    "h1": 2.5,
    "h1 elsewhere": 1.5,
    "line": 0.7,
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
    best: dict[str, float] = {}
    for other in ballots:
        if other.place != own.place:
            best[other.place] = max(best.get(other.place, 0.0), _agreement(key, other.key))
    return own.weight + sum(best.values())


def _agreement(key: str, other: str) -> float:
    if key == other:
        return 1.0
    if len(key) > _SHORT and (other.startswith(key) or other.endswith(key)):
        return 0.9
    if len(key) > _SHORT and key in other and 2 * len(key) > len(other):
        return 0.9
    return 0.5 if len(key) > 24 and other.startswith(key[:24]) else 0.0


def _says_more_than_a_name(title: str) -> bool:
    return len(_parts(title)) == 1 and len(title.split()) > _NAME_WORDS


def _without_site(text: str, url: str, sites: frozenset[str]) -> str:
    """Take off a last or first part that is the site's own name."""
    parts = _parts(text)
    if len(parts) < 2:
        before, _, after = text.rpartition("：")
        return before if before and bare(after) in sites else text
    if bare(parts[-1]) in sites or _in_domain(parts[-1], url):
        return _trimmed(text[: text.rindex(parts[-1])])
    if bare(parts[0]) in sites or _is_domain(parts[0], url):
        return text[text.index(parts[0]) + len(parts[0]) :].lstrip(_EDGE)
    return text


@lru_cache(maxsize=64)  # a title is taken apart for its own vote and for those of others
def _parts(text: str) -> tuple[str, ...]:
    return tuple(_SEPARATOR.split(text))


def _trimmed(text: str) -> str:
    """A title without the separator at its end; a mark that closes a quotation stays."""
    title = text.rstrip(_EDGE)
    rest = text[len(title) :]
    mark = rest.strip()[:1]
    opening = {"»": "«", "«": "»"}.get(mark, "")
    if not opening or title.count(opening) <= title.count(mark):
        return title
    return title + rest[: rest.index(mark) + 1]


def _longest_part(text: str, sites: frozenset[str]) -> str:
    """The longest part of a title between bars: what else it says is the site or the section."""
    if wide := _WIDE_SUFFIX.match(text):
        return wide[1]
    arrow = next((a for a, b in _ARROWS.items() if f" {a} " in text and b not in text), "")
    found = text.split(f" {arrow} ") if arrow else _BARS.split(text)
    parts = [stripped for part in found if (stripped := part.strip()) and bare(part) not in sites]
    return max(parts, key=len, default=text)


def _is_domain(part: str, url: str) -> bool:
    """Whether a part of a title is the whole name of the host: "talbote.example"."""
    host = host_of(url)
    return _as_in_host(part) in (bare(host), bare(site_of(host)))


def _in_domain(part: str, url: str) -> bool:
    """Whether a part of a title is the domain's name, or begins with it: "CNN Politics"."""
    key = _as_in_host(part)
    host = host_of(url)
    own = bare(site_of(host).split(".", 1)[0])
    words = part.split()
    heads = range(1, min(len(words), len(own) + 1))
    named = next((n for n in heads if _as_in_host("".join(words[:n])) == own), 1)
    starts = len(own) >= _DOMAIN and key.startswith(own) and len(words) - named < _SITE_WORDS
    return len(key) >= _DOMAIN and (key in bare(host) or starts)


def _as_in_host(name: str) -> str:
    """A name as hosts write it, without accents: `estacion` of "Estación"."""
    key = bare(name)
    if key.isascii():
        return key
    return "".join(c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c))
