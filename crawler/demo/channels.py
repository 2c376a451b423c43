"""How a site announces its pages: robots.txt, sitemaps, RSS, Atom, JSON Feed, front and sections.

Every channel holds a few stories that no other one holds, so that a crawler which passes one over
is found out.
"""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Iterable, Sequence
from email.utils import format_datetime

from crawler.demo.pages import Story, moment, template

__all__ = ["MOVED", "TITLE", "WITHDRAWN", "announcements", "redirects"]

TITLE = "The Loopback Wire"
MOVED = "/r/1"
WITHDRAWN = "/en/withdrawn"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


def announcements(
    stories: Sequence[Story], base: str, crawl_delay: float
) -> dict[str, tuple[str, bytes]]:
    """Path -> (content type, body) of everything that leads to a story."""
    news, archive, rss, atom, jsonfeed, linked = _shares(stories)
    sections = sorted({story.language[:2] for story in stories})
    texts = {
        "/robots.txt": ("text/plain", _robots(base, crawl_delay)),
        "/sitemap.xml": ("application/xml", _sitemap_index(base)),
        "/sitemap-news.xml": ("application/xml", _news_sitemap(news, base)),
        "/feeds/news.rss": ("application/rss+xml", _rss(rss, base)),
        "/feeds/news.atom": ("application/atom+xml", _atom(atom, base)),
        "/feeds/news.json": ("application/feed+json", _json_feed(jsonfeed, base)),
        "/": ("text/html; charset=utf-8", _front(linked, base, sections)),
    }
    for code in sections:
        own = [story for story in linked if story.language[:2] == code]
        texts[f"/{code}/"] = ("text/html; charset=utf-8", _front(own, base, sections))
    packed = gzip.compress(_sitemap(archive, base).encode(), mtime=0)
    found = {path: (kind, text.encode()) for path, (kind, text) in texts.items()}
    return found | {"/sitemap-archive.xml.gz": ("application/gzip", packed)}


def redirects(stories: Sequence[Story]) -> dict[str, str]:
    """Old path -> path: the feed's counting link, as many feeds have them."""
    rss = _shares(stories)[2]
    return {MOVED: rss[-1].path} if rss else {}


def _shares(stories: Sequence[Story]) -> tuple[Sequence[Story], ...]:
    """Stories of the six channels: news and archive sitemap, RSS, Atom, JSON Feed, links."""
    some = stories[:4]
    own = (stories[start : start + 2] for start in (24, 26, 28, 30))
    return stories[:12], stories[12:24], *([*some, *extra] for extra in own)


def _robots(base: str, crawl_delay: float) -> str:
    return (
        "User-agent: *\n"
        f"Crawl-delay: {crawl_delay:g}\n"
        "Disallow: /search\n"
        "Disallow: /desk/\n"
        f"\nSitemap: {base}/sitemap.xml\n"
    )


def _sitemap_index(base: str) -> str:
    names = ("sitemap-news.xml", "sitemap-archive.xml.gz")
    rows = "".join(f"<sitemap><loc>{base}/{name}</loc></sitemap>\n" for name in names)
    return f'{_XML}<sitemapindex xmlns="{_SITEMAPS}">\n{rows}</sitemapindex>\n'


def _sitemap(stories: Iterable[Story], base: str) -> str:
    rows = "".join(
        f"<url><loc>{base}{s.path}</loc><lastmod>{s.modified or s.published}</lastmod></url>\n"
        for s in stories
    )
    return f'{_XML}<urlset xmlns="{_SITEMAPS}">\n{rows}</urlset>\n'


def _news_sitemap(stories: Iterable[Story], base: str) -> str:
    rows = "".join(
        f"<url><loc>{base}{s.path}</loc><news:news><news:publication>"
        f"<news:name>{html.escape(s.outlet)}</news:name>"
        f"<news:language>{s.language}</news:language></news:publication>"
        f"<news:publication_date>{s.published}</news:publication_date>"
        f"<news:title>{html.escape(s.headline)}</news:title></news:news></url>\n"
        for s in stories
    )
    space = f'xmlns="{_SITEMAPS}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    return f"{_XML}<urlset {space}>\n{rows}</urlset>\n"


def _rss(stories: Sequence[Story], base: str) -> str:
    links = [f"{base}{story.path}" for story in stories[:-1]] + [base + MOVED]
    items = "".join(
        f"<item><title>{html.escape(s.headline)}</title><link>{link}</link>"
        f"<guid isPermaLink='false'>{s.id}</guid>"
        f"<pubDate>{format_datetime(moment(s.published))}</pubDate></item>\n"
        for s, link in zip(stories, links, strict=False)
    )
    gone = f"<item><title>Withdrawn</title><link>{base}{WITHDRAWN}</link></item>\n"
    channel = f"<title>{TITLE}</title><link>{base}/</link><description>News</description>\n"
    return f'{_XML}<rss version="2.0"><channel>{channel}{items}{gone}</channel></rss>\n'


def _atom(stories: Sequence[Story], base: str) -> str:
    entries = "".join(
        f"<entry><id>{base}{s.path}</id><title>{html.escape(s.headline)}</title>"
        f'<link rel="alternate" href="{base}{s.path}"/>'
        f"<published>{moment(s.published).isoformat()}</published>"
        f"<updated>{moment(s.modified or s.published).isoformat()}</updated></entry>\n"
        for s in stories
    )
    newest = max((moment(s.modified or s.published) for s in stories), default=moment("2022-12-30"))
    head = f"<id>{base}/</id><title>{TITLE}</title><updated>{newest.isoformat()}</updated>\n"
    return f'{_XML}<feed xmlns="http://www.w3.org/2005/Atom">{head}{entries}</feed>\n'


def _json_feed(stories: Sequence[Story], base: str) -> str:
    items = [
        {"id": s.id, "url": base + s.path, "title": s.headline, "date_published": s.published}
        for s in stories
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": TITLE, "items": items}
    return json.dumps(feed, ensure_ascii=False)


def _front(stories: Sequence[Story], base: str, sections: Sequence[str]) -> str:
    navigation = "".join(f'<li><a href="/{code}/">{code}</a></li>' for code in sections)
    links = "\n".join(
        f'<li><h2><a href="{base}{s.path}">{html.escape(s.headline)}</a></h2></li>' for s in stories
    )
    return template("front").substitute(title=TITLE, navigation=navigation, links=links)
