"""`scrapy crawl url -a url=…`: a page, or (given a site's root) what the site announces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from scrapy.http import Response

from crawler.article import Article
from crawler.context import SourceDefaults
from crawler.discovery import clean_url, read_document
from crawler.ledger import Lead
from crawler.shell.report import Expect
from crawler.wire import WireSpider, source_of

_LIST = re.compile(r"\.(xml|rss|atom|rdf|json)(\.gz)?$|/(feed|rss|atom)/?$")


class UrlSpider(WireSpider):
    """`-a depth=` follows sections (a site) or links (a page) so far; `-a limit=` articles."""

    name = "url"
    max_age_days = None
    expects = Expect(some=True)
    arguments = ("url", *WireSpider.arguments)

    def __init__(self, *, url: str = "", depth: str = "", **options: Any) -> None:
        cleaned = clean_url(url if "://" in url else f"https://{url}") if url else None
        if cleaned is None:
            message = f"no web address: {url!r} (give -a url=https://…)"
            raise ValueError(message)
        parts = urlsplit(cleaned)
        self.whole_site = parts.path == "/" and not parts.query
        super().__init__(depth=depth or ("1" if self.whole_site else "0"), **options)
        self.home = self.url = cleaned
        self.scope.site = (parts.hostname or "").removeprefix("www.")
        self.place = parts.netloc

    @property
    def ledger_key(self) -> str:
        """One list per site."""
        return f"{self.name} {self.place}"

    @property
    def defaults(self) -> SourceDefaults:
        """Those of the source that the site is known as, where it is."""
        known = source_of(self.url)
        return replace(known().defaults if known else SourceDefaults(), name=self.name)

    async def seeds(self) -> list[Lead]:
        """The site's announcements, or just the page, or what a feed or sitemap lists."""
        if self.whole_site:
            return await super().seeds()
        return [Lead(self.url, "feed" if _LIST.search(self.url) else "article", sure=True)]

    def belongs(self, url: str, lead: Lead) -> bool:
        """Where the address that was asked for leads, there is the site."""
        if lead.url == self.url:
            self.scope.site = (urlsplit(url).hostname or "").removeprefix("www.")
        return super().belongs(url, lead)

    def is_story(self, article: Article, lead: Lead) -> bool:
        """A page that was asked for by its address is one, as long as it holds anything."""
        asked = lead.url == self.url and bool(article.body or article.headline)
        return asked or super().is_story(article, lead)

    def onward(self, response: Response, lead: Lead) -> Iterable[Lead]:
        """Links of an article, for `-a depth=` from a page."""
        if self.whole_site or lead.depth >= self.scope.depth:
            return ()
        parent = Lead(lead.url, depth=lead.depth + 1)
        return self.scope.leads(read_document(response.body, response.url), parent)
