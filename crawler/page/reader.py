"""The whole of reading one page: decode, parse once, read head and text, resolve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from crawler.article import Article, Block, Evidence, Notice
from crawler.bounds import bounded
from crawler.languages import primary
from crawler.languages.detect import detect_language
from crawler.page.address import canonical_url, country_of
from crawler.page.agreement import resolve
from crawler.page.authors import outlets_of, read_authors
from crawler.page.body import Body, read_body
from crawler.page.closing import drop_closing
from crawler.page.decode import MOJIBAKE, as_utf8, is_mojibake, repair, without_readings
from crawler.page.depth import TOO_DEEP, shallow
from crawler.page.doubts import text_doubts
from crawler.page.edges import read_edges
from crawler.page.fallback import with_fallback
from crawler.page.folding import bare
from crawler.page.headline import Choice, choose_headline, stated_titles, title_parts
from crawler.page.jsonld import strings
from crawler.page.judge import Stated
from crawler.page.labels import segments
from crawler.page.printed import (
    search_elements,
    search_far,
    search_labelled,
    search_near,
    search_scripts,
)
from crawler.page.region import Region, story_region
from crawler.page.source import Source, read_source
from crawler.page.stamps import Stamp, collect, last_resort
from crawler.page.story import Story, find_story
from crawler.page.tree import Layout, flatten, tidy

__all__ = ["read_page"]

_LITTLE = 250
_READINGS = frozenset(["ja", "zh"])  # languages whose characters are printed with readings
_QUIET = LexborDocumentOptions.WO_EVENTS.value  # no hooks for scripts: a twentieth less


def read_page(html: bytes | str, url: str, headers: Mapping[str, str] | None = None) -> Article:
    """Read a page and nothing else: text, metadata, instants, raw notice lines, cheaply.

    Args:
        html: the page as fetched, or already decoded.
        url: where it was fetched from.
        headers: HTTP response headers.

    >>> read_page(
    ...     "<h1>Gas prices fall again</h1><p>Prices fell on Friday, officials said.", ""
    ... ).body
    'Prices fell on Friday, officials said.'
    """
    whole, warnings = as_utf8(html, headers)
    markup = shallow(whole)
    if len(markup) < len(whole):
        warnings = [*warnings, TOO_DEEP]
    article = _read(markup, url, headers or {}, warnings)
    plain = without_readings(markup) if primary(article.language or "") in _READINGS else markup
    if plain is not markup:
        markup = plain
        article = _read(markup, url, headers or {}, warnings)
    if is_mojibake(f"{article.headline} {article.body[:20_000]}"):
        mended = repair(markup.decode("utf-8")).encode("utf-8", "ignore")
        article = _read(mended, url, headers or {}, [*warnings, MOJIBAKE])
    return bounded(article)


def _read(markup: bytes, url: str, headers: Mapping[str, str], warnings: Sequence[str]) -> Article:
    source = read_source(LexborHTMLParser(markup, options=_QUIET), url, dict(headers))
    titles = stated_titles(source)
    keys = frozenset(key for _, t in titles if (key := bare(t)))
    region = story_region(source, keys)
    layout, story = _lay_out(source, region)
    tongues = _languages(source, layout, story.box)
    language = tongues[0] if tongues else None
    headline, titles_seen = choose_headline(source, titles, layout, story.box)
    stated = Stated(keys, bare(_summary(source)))
    body = read_body(layout, story, primary(language), headline, stated)
    body = with_fallback(source, body, headline)
    edges = read_edges(source, layout, story, body, primary(language), stated.summary)
    outlets = outlets_of(source)
    authors, authors_seen = read_authors(source, edges, primary(language), headline, outlets)
    own = outlets | title_parts(source, headline)
    drop_closing(layout, body, authors, own, primary(language))
    printed = [part for line in edges.lines for part in segments(line, primary(language))]
    times = _story_times(source, layout, story, body)
    country = country_of(url, tongues)
    local = _local(tongues, country)
    stamps = collect(source, times, printed, local, headline)
    last_resort(
        stamps,
        partial(search_near, layout, story, local),
        partial(search_labelled, layout, local),
        partial(search_elements, source, local),
        partial(search_scripts, source),
        partial(search_far, source, layout, story, local),
    )
    published, modified, doubts = resolve(stamps, _fetched(source.headers))
    return Article(
        url=url,
        canonical_url=canonical_url(url, source.canonical),
        publisher=_publisher(source),
        language=language,
        headline=headline,
        standfirst=edges.standfirst,
        authors=authors,
        section=_section(source),
        keywords=_keywords(source),
        published=published,
        modified=modified,
        body=body.text,
        blocks=_blocks(body),
        warnings=(*warnings, *doubts, *text_doubts(source, body)),
        evidence=Evidence(
            notices=(*_stated_notices(source), *edges.notices),
            metas=tuple(source.metas),
            links=tuple(source.links),
            headers=source.headers,
            country=country,
            explain=(
                *_explained_choice(layout, story, tongues),
                *_explained("headline", titles_seen, (headline or "",)),
                *_explained("authors", authors_seen, authors),
                *_explained_stamps(stamps, published, modified),
            ),
        ),
    )


def _lay_out(source: Source, region: Region | None) -> tuple[Layout, Story]:
    """The region laid flat and its story; the whole page where the region holds too little."""
    if region is None:
        return Layout(), Story()
    layout = flatten(region.root, region.holder)
    story = find_story(layout, layout.box_of(region.holder))
    whole = source.tree.body
    if story.prose < _LITTLE and whole is not None and region.root.mem_id != whole.mem_id:
        second = flatten(whole)
        other = find_story(second)
        if other.prose > story.prose:
            return second, other
    return layout, story


def _story_times(source: Source, layout: Layout, story: Story, body: Body) -> list[LexborNode]:
    """`<time>` elements of the story itself, none of a teaser, a comment or an embedded post.

    Some content systems put author and date in a `<footer>` above the text.
    """
    found = []
    first = body.paragraphs[0].line if body.paragraphs else -1
    for node in source.times[:20]:
        home = layout.box_of(node)
        quoted = home >= 0 and layout.boxes[home].tag == "blockquote"
        if home < 0 or not story.furniture or quoted:
            continue
        box = layout.boxes[home]
        above = box.last <= first and any(
            layout.boxes[b].tag == "footer" for b in (home, box.parent) if b >= 0
        )
        if above or not story.furniture[home]:
            found.append(node)
    return found


def _languages(source: Source, layout: Layout, chosen: int) -> list[str]:
    """Tags, the surest first: what the page states, unless its text is plainly in another."""
    stated = [source.html_lang, *strings(source.article.get("inLanguage"))]
    stated += [source.first_meta("og:locale", "content-language", "language", "dc.language")]
    tags = list(dict.fromkeys(tag for s in stated if (tag := _tag(s))))
    box = layout.boxes[chosen] if chosen >= 0 else None
    lines = layout.lines[box.first : box.last] if box else []
    sample = " ".join(line.text for line in lines[:60])[:3000]
    seen = detect_language(sample, [primary(tag) for tag in tags]) if len(sample) > 40 else None
    if seen is None:
        return tags
    return [
        next((t for t in tags if primary(t) == seen), seen),
        *(t for t in tags if primary(t) != seen),
    ]


def _local(tags: Sequence[str], country: str | None) -> list[str]:
    """The tags with the country of the page, which says how its all-number dates are ordered."""
    return [f"{primary(tag)}-{country}" if country else tag for tag in tags]


def _tag(text: str) -> str:
    """A language tag in its usual form: `de_DE` -> `de-DE`, anything else -> `""`."""
    parts = text.strip().split(",")[0].replace("_", "-").split("-")
    if not (parts[0].isascii() and parts[0].isalpha() and len(parts[0]) in (2, 3)):
        return ""
    rest = [p.upper() if len(p) == 2 else p for p in parts[1:] if p.isalnum() and len(p) <= 8]
    return "-".join([parts[0].lower(), *rest])


def _summary(source: Source) -> str:
    stated = strings(source.article.get("description"))
    stated += [
        node.attributes.get("content") or node.text() for _, node in source.items("description")
    ]
    stated += [source.first_meta("og:description"), source.first_meta("description")]
    return tidy(next(filter(None, stated), ""))


def _publisher(source: Source) -> str | None:
    named = strings(source.article.get("publisher"))
    named += [source.first_meta("og:site_name"), source.first_meta("application-name")]
    return next((name for n in named if (name := tidy(n))), None)


def _section(source: Source) -> str | None:
    named = strings(source.article.get("articleSection"))
    named += [source.first_meta("article:section"), source.first_meta("section")]
    named += _breadcrumbs(source)[1:2]
    return next((name for n in named if (name := tidy(n))), None)


def _breadcrumbs(source: Source) -> list[str]:
    """Names of the trail in JSON-LD, the home page first; the article itself is none of them."""
    for node in source.nodes:
        trail = node.get("itemListElement")
        if "BreadcrumbList" in strings(node.get("@type")) and isinstance(trail, list):
            steps = [step for step in trail if isinstance(step, dict)]
            names = [
                (strings(step.get("name")) + strings(step.get("item"), "name"))[:1]
                for step in steps
            ]
            return [name for found in names[:-1] for name in found]
    return []


def _keywords(source: Source) -> tuple[str, ...]:
    for stated in (
        [content for _, content in source.meta("news_keywords")],
        [content for _, content in source.meta("article:tag")],
        strings(source.article.get("keywords")),
        [content for _, content in source.meta("keywords")],
    ):
        words = [tidy(w) for s in stated for w in s.replace(";", ",").split(",")]
        if any(words):
            return tuple(dict.fromkeys(w for w in words if 0 < len(w) <= 80))[:40]
    return ()


def _fetched(headers: Mapping[str, str]) -> datetime | None:
    stated = next((v for k, v in headers.items() if k.lower() == "date"), None)
    if not stated:
        return None
    from email.utils import parsedate_to_datetime  # brings in sockets and more

    try:
        when = parsedate_to_datetime(stated)
    except ValueError:
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when


def _blocks(body: Body) -> tuple[Block, ...]:
    blocks, at = [], 0
    for paragraph in body.paragraphs:
        blocks.append(Block(at, at + len(paragraph.text), paragraph.kind))
        at += len(paragraph.text) + 2
    return tuple(blocks)


def _stated_notices(source: Source) -> Iterator[Notice]:
    for key in ("copyrightNotice", "copyrightHolder", "copyrightYear", "creditText"):
        for text in strings(source.article.get(key)):
            yield Notice(text, f"jsonld:{key}")
    for key in ("license", "usageInfo", "acquireLicensePage"):
        for text in strings(source.article.get(key), "url", "@id", "name"):
            yield Notice(text, f"jsonld:{key}")
    for name, text in source.meta("copyright", "dcterms.rights", "dc.rights", "rights"):
        yield Notice(text, f"meta:{name}")


def _explained_choice(
    layout: Layout, story: Story, tongues: Sequence[str]
) -> Iterator[tuple[str, str, str, bool]]:
    """Which language and which box of the page were taken."""
    for rank, tag in enumerate(tongues):
        yield "language", "page and text", tag, rank == 0
    if story.box >= 0:
        box = layout.boxes[story.box]
        named = box.node.attributes.get("class") or box.node.attributes.get("id") or ""
        yield "body", f"{box.tag} {named}".strip()[:120], f"{story.prose:.0f} characters", True


def _explained(
    name: str, candidates: Sequence[Choice], won: Sequence[str]
) -> Iterator[tuple[str, str, str, bool]]:
    """What was found for a field: those won that say a value, else those that hold one."""
    wins = [candidate.value in won for candidate in candidates]
    if not any(wins):
        keys = [key for value in won if (key := bare(value))]
        wins = [any(key in bare(candidate.value) for key in keys) for candidate in candidates]
    for candidate, wins_ in zip(candidates, wins, strict=True):
        yield name, candidate.source, candidate.value[:300], wins_


def _explained_stamps(
    stamps: Sequence[Stamp], *chosen: object
) -> Iterator[tuple[str, str, str, bool]]:
    won = {(getattr(c, "source", ""), getattr(c, "raw", "")) for c in chosen}
    for stamp in stamps:
        raw = stamp.reading.raw
        yield stamp.kind, stamp.source, raw, (stamp.source, raw) in won
