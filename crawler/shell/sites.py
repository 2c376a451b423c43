"""What a site says to all its visitors: robots.txt, tdmrep.json, its licence (RSL).

Each is fetched once per run through the same guarded downloader, conditionally, and kept in the
ledger. Rules: RFC 9309 (4xx: all allowed; 5xx or no answer: all disallowed for now), TDMRep (2024).
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Self
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http.request import NO_CALLBACK
from scrapy.settings import BaseSettings

from crawler.discovery.urls import clean_url, origin
from crawler.ledger import Reply
from crawler.shell.errors import Refused, Resting, told
from crawler.shell.run import Run

__all__ = ["Rights", "Site", "SiteMiddleware"]

logger = logging.getLogger(__name__)
DOCUMENT_BYTES = 500 * 1024  # RFC 9309, 2.5: what is read of a robots.txt; here, of each
ROBOTS_LINES = 20_000  # 200,000 rules would block for seconds
LONGEST_DELAY = 60.0
HOSTS = 200  # origins asked in one run: names without end cost a domain's owner nothing
KEPT = 16  # parsed documents; 20,000 rules take 28 MiB
_LICENSE = re.compile(r"^\s*license\s*:\s*(\S{1,2000})", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class Site:
    """robots.txt of an origin; `text` is "" where it has none, None where it does not answer."""

    text: str | None
    rules: Protego = field(init=False)

    def __post_init__(self) -> None:
        self.rules = Protego.parse(self.text or "")

    def allows(self, url: str, agent: str) -> bool:
        """Whether the agent may fetch the address now."""
        return self.text is not None and bool(self.rules.can_fetch(url, agent))


@dataclass(slots=True, frozen=True)
class Rights:
    """Documents on use; "" where a site has none, None where it was not asked or did not answer."""

    tdmrep_json: str | None = None
    rsl_xml: str | None = None


class SiteMiddleware:
    """Keeps to robots.txt and its Crawl-delay, and hands out what a site says."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.obey = crawler.settings.getbool("ROBOTSTXT_OBEY")
        self.agent = _product_token(crawler.settings)
        self._origins: set[str] = set()
        self._asked: OrderedDict[tuple[str, str], asyncio.Future[Any]] = OrderedDict()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way of making it."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Let a request through.

        Raises:
            Refused: where robots.txt forbids it.
            Resting: where it cannot be had for now.
        """
        if request.meta.get("site_document") or not self.obey:
            return
        site = await self.site(request.url)
        if site.text is None:
            raise Resting("robots.txt does not answer")
        if not site.allows(request.url, self.agent):
            self._run.figures.counts["robots_denied"] += 1
            raise Refused("robots.txt forbids it")

    async def site(self, url: str) -> Site:
        """robots.txt of the origin of a URL."""
        site: Site = await self._once(origin(url), "robots.txt", self._fetch_site)
        return site

    async def rights(self, url: str) -> Rights:
        """tdmrep.json and RSL licence of the origin of a URL."""
        rights: Rights = await self._once(origin(url), "rights", self._fetch_rights)
        return rights

    async def licence(self, url: str, link: str) -> str | None:
        """The RSL licence that a page names where robots.txt names none; the first of each origin."""
        named = clean_url(link, url)
        if named is None:
            return None
        fetch = partial(self._fetch_licence, link=named)
        licence: str | None = await self._once(origin(url), "licence", fetch)
        return licence

    async def _once(self, place: str, what: str, fetch: Any) -> Any:
        """What was fetched, or is being fetched; of many hosts only the last are kept in memory.

        Raises:
            Refused: where the run has met too many hosts.
        """
        key = place, what
        if key not in self._asked:
            if len(self._origins | {place}) > HOSTS:
                raise Refused(f"more than {HOSTS} hosts in one run")
            self._origins.add(place)
            self._asked[key] = asyncio.ensure_future(fetch(place))
        self._asked.move_to_end(key)
        found = self._asked[key]
        while len(self._asked) > KEPT:
            self._asked.popitem(last=False)
        return await asyncio.shield(found)

    async def _fetch_site(self, place: str) -> Site:
        reply = await self._document(place, "robots.txt", f"{place}/robots.txt")
        text = None if reply is None else _first_lines(reply.body or "")
        site = Site(text)
        self._slow_down(place, site)
        return site

    async def _fetch_rights(self, place: str) -> Rights:
        site = await self.site(place)
        url = f"{place}/.well-known/tdmrep.json"
        if self.obey and not site.allows(url, self.agent):
            return Rights()
        tdmrep = await self._document(place, "tdmrep.json", url)
        named = _LICENSE.search(site.text or "")
        licence = clean_url(named[1], place) if named else None
        rsl = await self._document(place, "rsl", licence) if licence else None
        return Rights(_body(tdmrep), _body(rsl) if licence else None)

    async def _fetch_licence(self, place: str, *, link: str) -> str | None:
        return _body(await self._document(place, "rsl", link))

    async def _document(self, place: str, name: str, url: str) -> Reply | None:
        """A document, with body None where the site has none; None where it does not answer."""
        known = self._run.ledger.document(place, name)
        headers = {}
        if known and known.etag:
            headers["If-None-Match"] = known.etag
        if known and known.last_modified:
            headers["If-Modified-Since"] = known.last_modified
        request = Request(
            url,
            headers=headers,
            priority=1000,
            callback=NO_CALLBACK,
            meta={"site_document": True, "handle_httpstatus_list": [304]},
        )
        try:
            response = await self.crawler.engine.download_async(request)
        except Exception as error:  # noqa: BLE001 - whatever the network does, it is no answer
            logger.warning("%s: %s", url, told(error))
            return known
        if response.status == 304 and known:
            return known
        if response.status >= 500 or response.status == 429:
            return known
        reply = Reply(None)
        if response.status == 200:
            whole = name != "robots.txt" or len(response.body) <= DOCUMENT_BYTES
            # Half a rule would be another rule.
            end = DOCUMENT_BYTES if whole else response.body.rfind(b"\n", 0, DOCUMENT_BYTES) + 1
            text = response.body[:end].decode("utf-8-sig", "replace")
            reply = Reply(text, _header(response, "ETag"), _header(response, "Last-Modified"))
        self._run.ledger.keep_document(place, name, reply)
        return reply

    def _slow_down(self, place: str, site: Site) -> None:
        downloader: Any = self.crawler.engine.downloader
        asked = site.rules.crawl_delay(self.agent)
        host = urlsplit(place).hostname or ""
        slot = downloader.slots.get(host)
        if asked and slot:
            slot.delay = max(slot.delay, min(float(asked), LONGEST_DELAY))
            slot.concurrency = 1
            # For the slot that takes its place when the host was idle for a while.
            downloader.per_slot_settings[host] = {"delay": slot.delay, "concurrency": 1}

    @property
    def _run(self) -> Run:
        return Run.of(self.crawler)


def _product_token(settings: BaseSettings) -> str:
    """Name by which groups of a robots.txt call this crawler (RFC 9309, 2.2.1)."""
    agent: str = settings.get("ROBOTSTXT_USER_AGENT") or settings["USER_AGENT"]
    return agent.partition("/")[0].strip()


def _body(reply: Reply | None) -> str | None:
    return None if reply is None else reply.body or ""


def _first_lines(text: str) -> str:
    return "\n".join(text.splitlines()[:ROBOTS_LINES])


def _header(response: Any, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1")[:300] if value else None
