"""Scrapy's HTTP handler with a bound on what a server may send before the body begins.

DOWNLOAD_MAXSIZE counts bodies only: a server that never ends its headers took 2 GB in 12 seconds.
There is no setting for it in Scrapy or Twisted, so the protocol class is replaced, in the way in
which Scrapy replaces Twisted's; test_hostile tells when an upgrade undoes it.
"""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers import http11
from scrapy.crawler import Crawler
from twisted.web._newclient import HEADER, STATUS

__all__ = ["BoundedHandler"]

HEAD_BYTES = 256 * 1024


class _BoundedProtocol(http11._LenientHTTP11ClientProtocol):  # noqa: SLF001
    head = 0

    def request(self, request: Any) -> Any:
        self.head = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        if self._parser is not None and self._parser.state in (STATUS, HEADER):
            self.head += len(data)
            if self.head > HEAD_BYTES:
                self.transport.abortConnection()  # type: ignore[union-attr]
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _BoundedFactory(http11._LenientHTTP11ClientFactory):  # noqa: SLF001
    def buildProtocol(self, addr: Any) -> _BoundedProtocol:  # noqa: ARG002, N802
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class BoundedHandler(http11.HTTP11DownloadHandler):
    """For http and https."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _BoundedFactory  # noqa: SLF001
