"""Where feeds (`-o`, `-O`) go: a disk that is full, or a pipe that nobody reads, ends the crawl.

Scrapy logs a traceback for each record that cannot be written and ends with 0; here it is one line and
a code, and what was crawled stays in the ledger.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.extensions.feedexport import FileFeedStorage, StdoutFeedStorage

from crawler.shell.run import Run

__all__ = ["FileStorage", "OutputStorage"]


class _Feed(io.FileIO):
    """A file that tells of a failure once and swallows the rest."""

    def __init__(self, file: str | int, mode: str, tell: Callable[[str], None]) -> None:
        super().__init__(file, mode, closefd=not isinstance(file, int))
        self._tell = tell
        self._broken = False

    def write(self, data: Any) -> int:
        if not self._broken:
            try:
                return super().write(data) or 0
            except OSError as error:
                self._broken = True
                self._tell(error.strerror or str(error))
        return memoryview(data).nbytes


class _Storage:
    def __init__(self, crawler: Crawler, uri: str, **options: Any) -> None:
        super().__init__(uri, **options)  # type: ignore[call-arg] # of Scrapy's storage
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler, uri: str, **options: Any) -> Self:
        """Scrapy's way of making it."""
        return cls(crawler, uri, **options)

    def guarded(self, file: str | int, mode: str, name: str) -> io.BufferedWriter:
        """The file, opened so that a failure ends the crawl."""

        def tell(why: str) -> None:
            Run.of(self.crawler).stop(f"cannot write {name}: {why}")

        return io.BufferedWriter(_Feed(file, mode, tell))


class FileStorage(_Storage, FileFeedStorage):
    """A file."""

    def open(self, spider: Spider) -> io.BufferedWriter:  # noqa: ARG002 - Scrapy's interface
        """The file, in a folder that is made for it."""
        Path(self.path).parent.mkdir(parents=True, exist_ok=True)
        return self.guarded(self.path, self.write_mode, self.path)


class OutputStorage(_Storage, StdoutFeedStorage):
    """Standard output."""

    def open(self, spider: Spider) -> io.BufferedWriter:  # noqa: ARG002 - Scrapy's interface
        """The stream, left open when the feed ends."""
        return self.guarded(1, "wb", "standard output")
