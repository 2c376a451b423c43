"""WireSpider: a news source is a few attributes; discovery, fetching and reading are here.

The frontier is the ledger. Discovery only adds addresses to it, and every request is leased from
it, so that a killed crawl goes on where it stopped. Order: robots.txt `Sitemap:` lines, sitemap
indexes, sitemaps and news sitemaps, feeds, section pages; then the articles, the newest first.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import scrapy
from scrapy.http import Request, Response
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings

from crawler.article import Article
from crawler.context import Context, SourceDefaults
from crawler.discovery import Link, clean_url, looks_like_article, on_site, read_document
from crawler.discovery.urls import moment_of, origin
from crawler.ledger import Fetch, Lead, LedgerError
from crawler.page import read_page
from crawler.shell.agenda import Agenda
from crawler.shell.arguments import none_left, whole
from crawler.shell.errors import PassedOver, Refused, Resting, told
from crawler.shell.headers import headers_of
from crawler.shell.report import Expect
from crawler.shell.run import Run
from crawler.shell.scope import Scope
from crawler.shell.sites import SiteMiddleware
from crawler.shell.story import Story, attribute
from crawler.shell.tables import tables
from crawler.usage import rsl_link

__all__ = ["Expect", "WireSpider", "source_of"]

logger = logging.getLogger(__name__)
SECTIONS = 60  # section pages read in one run
ADDRESSES = 200_000  # of articles, put on the list in one run
LEAST_DELAY = 0.001
BLOCKED = (401, 403, 407, 429, 451)
GONE = (404, 410)
PAGE_TYPES = ("", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream")


class WireSpider(scrapy.Spider):
    """A source. What a site does otherwise than all others is a method overridden in its file.

    Attributes:
        domain: articles are on it or its subdomains.
        home: front page, `https://www.<domain>/` unless told.
        language, country, timezone, agency, publisher: used only where a page is silent.
        sitemaps, feeds, sections: addresses beside those that robots.txt names.
        article: pattern that the address of each article matches from end to end.
        example: an address of that form, for the tests.
        expects: new articles a day, and the least share of records in which a field is filled.
        max_age_days: what a sitemap or feed dates older is passed over; None for no limit.
    """

    domain: str = ""
    home: str = ""
    language: str | None = None
    country: str | None = None
    timezone: str | None = None
    agency: str | None = None
    publisher: str | None = None
    sitemaps: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    article: str | None = None
    example: str = ""
    expects: Expect = Expect()
    max_age_days: float | None = 7
    arguments: ClassVar[tuple[str, ...]] = ("limit", "depth", "since")
    handle_httpstatus_list: ClassVar[list[int]] = [304, *range(400, 600)]

    def __init__(
        self, *, limit: str = "0", depth: str = "0", since: str = "", **options: Any
    ) -> None:
        none_left(options, *self.arguments)
        super().__init__(**options)
        self.agenda = Agenda(whole("limit", limit))
        self.scope = Scope(
            self.domain,
            whole("depth", depth),
            self._oldest(since),
            SECTIONS,
            ADDRESSES,
            self.is_article,
        )

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Tell sites whom to write to, unless the whole `USER_AGENT` was set; never hurry them.

        Without any delay Scrapy 2.19 sends all that queues at once, whatever the limit per host.
        """
        super().update_settings(settings)
        if settings.getfloat("DOWNLOAD_DELAY") < LEAST_DELAY:
            priority = settings.getpriority("DOWNLOAD_DELAY") or 0
            # One more, since `scrapy crawl` applies the command line a second time.
            settings.set("DOWNLOAD_DELAY", LEAST_DELAY, priority=priority + 1)
        contact = settings["CONTACT"]
        ours = (settings.getpriority("USER_AGENT") or 0) <= SETTINGS_PRIORITIES["project"]
        if contact and ours:
            agent = f"{settings['USER_AGENT']} (+{contact})"
            settings.set("USER_AGENT", agent, priority="spider")
        elif ours:
            logger.warning("set CONTACT, so that the owners of sites can reach you")

    def _oldest(self, since: str) -> float | None:
        if since:
            moment = moment_of(since)
            if moment is None:
                message = f"since={since}: no date (give 2026-03-05, or with a time)"
                raise ValueError(message)
            return moment
        if self.max_age_days is None:
            return None
        return (datetime.now(UTC) - timedelta(days=self.max_age_days)).timestamp()

    @property
    def ledger_key(self) -> str:
        """Name under which the ledger keeps this source's list."""
        return self.name

    @property
    def defaults(self) -> SourceDefaults:
        """What this file states about its pages."""
        return SourceDefaults(
            name=self.name,
            language=self.language,
            country=self.country,
            timezone=self.timezone,
            agency=self.agency,
            publisher=self.publisher,
        )

    # -- the list

    async def start(self) -> AsyncIterator[Any]:
        """Every request of the crawl, taken from the ledger as there is room for it."""
        try:
            self._run.ledger.add(await self.seeds(), again=True)
        except LedgerError as error:
            self._run.stop(str(error))
        while True:
            leads = self._next()
            for lead in leads:
                yield self.request(lead)
            if not leads and self.agenda.is_empty:
                return
            if not leads or self.agenda.is_full:
                await self.agenda.landing()

    def _next(self) -> list[Lead]:
        try:
            return self.agenda.next(self._run.ledger)
        except LedgerError as error:
            self._run.stop(str(error))
            return []

    async def seeds(self) -> list[Lead]:
        """Where discovery starts: what robots.txt names, then what this file names."""
        home = self.home or f"https://www.{self.domain}/"
        places = dict.fromkeys(origin(url) for url in (home, *self.sections))
        named = [url for place in places for url in await self.sitemaps_of(place)]
        return [
            *(
                Lead(url, "sitemap", via="robots.txt")
                for url in named or self._usual_sitemaps(home)
            ),
            *(Lead(url, "sitemap") for url in self.sitemaps),
            *(Lead(url, "feed") for url in self.feeds),
            *(Lead(url, "section") for url in (home, *self.sections)),
        ]

    def _usual_sitemaps(self, home: str) -> list[str]:
        """Where a sitemap lies that robots.txt does not name, unless this file names one."""
        return [] if self.sitemaps else [f"{origin(home)}/sitemap.xml"]

    async def sitemaps_of(self, place: str) -> list[str]:
        """`Sitemap:` lines of a site's robots.txt; they may point to another host (sitemaps.org)."""
        site = await self._sites.site(place)
        cleaned = (clean_url(line, place) for line in site.rules.sitemaps)
        return [url for url in dict.fromkeys(cleaned) if url][:50]

    def request(self, lead: Lead) -> Request:
        """A request for an address, conditional where its last answer is known."""
        headers = {}
        if lead.etag:
            headers["If-None-Match"] = lead.etag
        if lead.last_modified:
            headers["If-Modified-Since"] = lead.last_modified
        return Request(
            lead.url,
            headers=headers,
            callback=self.answered,
            errback=self.unanswered,
            cb_kwargs={"lead": lead},
            dont_filter=True,
        )

    # -- answers

    async def answered(self, response: Response, lead: Lead) -> AsyncIterator[Story]:
        """What an answer gives: a story, or addresses, or only a state."""
        try:
            if response.status in BLOCKED:
                self._fail(lead, f"HTTP {response.status}", "refused")
            elif response.status >= 400 and response.status not in GONE:
                self._fail(lead, f"HTTP {response.status}")
            elif response.status >= 300:
                self._settle(lead, response)
            elif not self.belongs(response.url, lead):
                raise PassedOver("led off the site")  # noqa: TRY301
            elif lead.kind == "article":
                yield await self.read_article(response, lead)
            else:
                self.read_document(response, lead)
        except PassedOver as error:
            self._fail(lead, str(error), "passed_over", again=False)
        except LedgerError as error:
            self._run.stop(str(error))
        except Exception as error:  # noqa: BLE001 - one bad page must not end in silence or a traceback
            self._fail(lead, f"not read: {type(error).__name__}: {told(error)}")
        finally:
            self.agenda.land(lead)

    def unanswered(self, failure: Any) -> None:
        """Note why an address gave no answer."""
        lead: Lead = failure.request.cb_kwargs["lead"]
        error = failure.value
        # The host that rests may be another one, to which a page was redirected.
        if isinstance(error, Resting) and on_site(failure.request.url, self.scope.site):
            self.agenda.resting = True  # what waits keeps its place on the list
        kind = error.kind if isinstance(error, Refused) else "failed"
        if kind == "put_off":  # the lease ends with the run
            self._run.figures.put_off(told(error))
        else:
            self._fail(lead, told(error), kind)
        self.agenda.land(lead)

    def belongs(self, url: str, lead: Lead) -> bool:
        """Whether the address that answered is one of this source's; its lists may lie elsewhere."""
        return lead.kind != "article" or on_site(url, self.scope.site)

    def read_document(self, response: Response, lead: Lead) -> None:
        """Put what a sitemap, feed or section page lists on the list."""
        found = read_document(response.body, response.url)
        if found.form == "none":
            self._fail(lead, "; ".join(found.warnings) or "lists nothing")
            return
        for warning in found.warnings:
            self.logger.warning("%s: %s", lead.url, warning)
        self._settle(lead, response, self.scope.leads(found, lead))

    async def read_article(self, response: Response, lead: Lead) -> Story:
        """The story on a page.

        Raises:
            PassedOver: where it holds none.
        """
        headers = headers_of(response)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in PAGE_TYPES:
            raise PassedOver(f"{kind} is no page")
        article = read_page(response.body, response.url, headers)
        if not self.is_story(article, lead):
            raise PassedOver("no story on the page")
        now = datetime.now(UTC)
        attribute(article, self.defaults, now)
        context = await self.context(response, lead, headers, now)
        context = await self._with_licence(context, article)
        leads = tuple(self.onward(response, lead))
        return Story(article, context, self._fetch(lead, response), leads)

    def is_story(self, article: Article, lead: Lead) -> bool:
        """Whether a page holds a story; a short one must have been announced as one."""
        return len(article.body) >= (1 if lead.sure or self.article else 140)

    async def context(
        self, response: Response, lead: Lead, headers: Mapping[str, str], now: datetime
    ) -> Context:
        """What the crawl knows about a page."""
        site = await self._sites.site(response.url)
        rights = await self._sites.rights(response.url)
        return Context(
            fetched_at=now,
            source=self.defaults,
            feed_date=lead.feed_date,
            sitemap_date=lead.sitemap_date,
            user_agent=self._sites.agent,
            headers=headers,
            robots_txt=site.text,
            tdmrep_json=rights.tdmrep_json,
            rsl_xml=rights.rsl_xml,
            **tables(self.settings),
        )

    async def _with_licence(self, context: Context, article: Article) -> Context:
        """The context with the RSL licence that the page itself names, where robots.txt names none."""
        link = rsl_link(article.url, context.headers, article.evidence.links)
        if context.rsl_xml is not None or link is None:
            return context
        return replace(context, rsl_xml=await self._sites.licence(article.url, link))

    # -- discovery

    def is_article(self, link: Link) -> bool:
        """What a feed or news sitemap announces; else by the pattern, or the look of the address."""
        if link.sure or not self.article:
            return link.sure or looks_like_article(link.url)
        return bool(re.fullmatch(self.article, link.url))

    def onward(self, response: Response, lead: Lead) -> Iterable[Lead]:  # noqa: ARG002
        """Addresses to follow from an article: none, since sources list their articles."""
        return ()

    # -- the ledger

    def _settle(self, lead: Lead, response: Response, leads: Iterable[Lead] = ()) -> None:
        self._run.ledger.finish(self._fetch(lead, response), leads=leads)
        if lead.kind == "article":
            self._run.figures.counts["unchanged" if response.status == 304 else "gone"] += 1
        elif response.status in GONE:
            self.logger.info("%s: is not there", lead.url)

    def _fail(self, lead: Lead, reason: str, kind: str = "failed", *, again: bool = True) -> None:
        if kind != "passed_over":
            self.logger.warning("%s: %s", lead.url, reason)
        self._run.figures.failed(reason, kind)
        try:
            self._run.ledger.fail(lead.url, reason, again=again)
        except LedgerError as error:
            self._run.stop(str(error))

    def _fetch(self, lead: Lead, response: Response) -> Fetch:
        headers = headers_of(response)
        return Fetch(
            url=lead.url,
            final_url=clean_url(response.url) or lead.url,
            fetched_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            status=response.status,
            etag=headers.get("etag", "")[:300] or None,
            last_modified=headers.get("last-modified", "")[:100] or None,
        )

    @property
    def _run(self) -> Run:
        return Run.of(self.crawler)

    @property
    def _sites(self) -> SiteMiddleware:
        sites = self.crawler.get_downloader_middleware(SiteMiddleware)
        if sites is None:
            message = "the middleware crawler.shell.sites.SiteMiddleware is switched off"
            raise RuntimeError(message)
        return sites


def source_of(url: str) -> type[WireSpider] | None:
    """The source whose domain a URL is on, of those that are loaded; the narrowest domain wins."""
    fitting = [kind for kind in _kinds(WireSpider) if kind.domain and on_site(url, kind.domain)]
    patterned = [kind for kind in fitting if kind.article and re.fullmatch(kind.article, url)]
    return max(patterned or fitting, key=lambda kind: len(kind.domain), default=None)


def _kinds(kind: type[WireSpider]) -> Iterator[type[WireSpider]]:
    for sub in kind.__subclasses__():
        yield sub
        yield from _kinds(sub)
