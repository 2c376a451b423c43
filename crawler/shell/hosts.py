"""Care for hosts: Retry-After, back-off, and a rest for a host that does not answer.

Stock Scrapy retries a 429 that says `Retry-After: 5` twice within a second. Here the host's whole
queue waits; RFC 9110, 10.2.3 allows seconds and dates.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.misc import load_object

from crawler.shell.errors import Resting

__all__ = ["HostMiddleware", "retry_after"]


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, None where it is unreadable.

    >>> retry_after("120", datetime(2026, 1, 1, tzinfo=UTC))
    120.0
    >>> retry_after("Thu, 01 Jan 2026 00:00:30 GMT", datetime(2026, 1, 1, tzinfo=UTC))
    30.0
    """
    text = value.strip()
    if text.isdecimal():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return max(0.0, (moment.astimezone(UTC) - now).total_seconds())


class HostMiddleware:
    """Takes the place of Scrapy's retry middleware and reads the same `RETRY_*` settings."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("RETRY_ENABLED"):
            raise NotConfigured
        self.crawler = crawler
        self.times = settings.getint("RETRY_TIMES")
        self.codes = {int(code) for code in settings.getlist("RETRY_HTTP_CODES")}
        self.longest = settings.getfloat("RETRY_AFTER_MAX")
        self.most = settings.getint("HOST_FAILURES")
        errors = settings.getlist("RETRY_EXCEPTIONS")
        self.errors = tuple(load_object(e) if isinstance(e, str) else e for e in errors)
        self.budget = settings.getint("HOST_REQUESTS")
        self.failures: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        crawler.signals.connect(self._heed, signals.response_downloaded)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way of making it."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let a request through.

        Raises:
            Resting: where its host has failed too often in this run, or was asked often enough.
        """
        host = _host(request)
        if self.failures[host] >= self.most:
            raise Resting("the host does not answer")
        if self.budget and self.asked[host] >= self.budget:
            raise Resting(f"{self.budget} requests to one host are a run's most", "put_off")
        self.asked[host] += 1

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """The answer, or the request once more, not before the host wants it."""
        if response.status not in self.codes:
            self.failures.pop(_host(request), None)
            return response
        return self._again(request, self._pause(response)) or response

    def _heed(self, request: Request, response: Response) -> None:
        """Hold the host at once: when `process_response` is asked, its next request is out."""
        pause = self._pause(response)
        if pause is not None and pause <= self.longest:
            self._hold(request, pause)

    def _pause(self, response: Response) -> float | None:
        asked = (response.headers.get("Retry-After") or b"").decode("latin-1")
        if not asked or response.status not in self.codes:
            return None
        return retry_after(asked, datetime.now(UTC))

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """The request once more, where the failure may pass."""
        return self._again(request, None) if isinstance(exception, self.errors) else None

    def _again(self, request: Request, pause: float | None) -> Request | None:
        tries = request.meta.get("retry_times", 0) + 1
        wait = pause if pause is not None else min(2.0 ** (tries - 1), 60) * random.uniform(0.5, 1)  # noqa: S311
        if tries > self.times or wait > self.longest:
            self.failures[_host(request)] += 1
            return None
        self._hold(request, wait)
        again = request.copy()
        again.meta["retry_times"] = tries
        again.dont_filter = True
        return again

    def _hold(self, request: Request, seconds: float) -> None:
        """Let nothing out to the host for so long, what already queues included."""
        slot: Any = self.crawler.engine.downloader.slots.get(request.meta.get("download_slot", ""))
        if slot:
            slot.delay = slot.delay or 0.001  # a slot without any delay does not look at lastseen
            slot.lastseen = max(slot.lastseen, monotonic() + seconds)


def _host(request: Request) -> str:
    return urlparse_cached(request).netloc
