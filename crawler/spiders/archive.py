"""`scrapy crawl archive -a path=WARC|DIR|GLOB`: archived pages through the same pipelines."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from collections import deque
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Any

import scrapy

from crawler.context import SourceDefaults
from crawler.shell.arguments import none_left, whole
from crawler.shell.replay import Replay, end_with, host_of, read_capture, settled
from crawler.shell.report import Expect
from crawler.shell.run import Run, keep_tables
from crawler.shell.story import Settled, Story
from crawler.shell.tables import tables
from crawler.warc import Fault, archive_files, captures, site_documents
from crawler.wire import source_of

CHUNK = 8  # captures that a worker takes at once


class ArchiveSpider(scrapy.Spider):
    """`-a workers=N` reads and normalises in N processes; records come in the same order."""

    name = "archive"
    expects = Expect(some=True)

    def __init__(self, *, path: str = "", workers: str = "1", **options: Any) -> None:
        none_left(options, "path", "workers")
        super().__init__(**options)
        self.files = archive_files(path) if path else ()
        if not self.files:
            message = f"no WARC or HTML file at {path!r} (give -a path=FILE|FOLDER|GLOB)"
            raise ValueError(message)
        self.workers = whole("workers", workers, least=1)

    async def start(self) -> AsyncIterator[Any]:
        """Stories, without a request."""
        if self.workers > 1:
            async for found in self._in_workers():
                if story := self._told(found):
                    yield story
            return
        for replay in self.replays():
            if story := self._told(read_capture(replay)):
                yield story

    def replays(self) -> Iterator[Replay]:
        """Captures of all files, each with what its site said."""
        sites: dict[str, dict[str, str]] = {}
        for file in self.files:
            for (host, field), text in site_documents(file).items():
                sites.setdefault(host, {})[field] = text
            for found in captures(file):
                if isinstance(found, Fault):
                    self._note(found)
                else:
                    site = sites.get(host_of(found.url), {}) | tables(self.settings)
                    yield Replay(found, site, self.source(found.url))

    def source(self, url: str) -> SourceDefaults:
        """Defaults of the source that the page is of, where one is known."""
        known = source_of(url)
        return known().defaults if known else SourceDefaults(name=self.name)

    def _told(self, found: Story | Settled | Fault) -> Story | Settled | None:
        if isinstance(found, Fault):
            self._note(found)
            return None
        return found

    def _note(self, fault: Fault) -> None:
        self.logger.warning("%s", repr(str(fault))[1:-1])
        Run.of(self.crawler).figures.failed(fault.what)

    async def _in_workers(self) -> AsyncIterator[Settled | Fault]:
        """Results in the order of the captures; a worker that dies costs its chunk only."""
        from crawler.pipelines import stages_of  # who lists sources does not pay for the stages

        replays, stages = self.replays(), stages_of(self.settings)
        pending: deque[tuple[list[Replay], Future[Any]]] = deque()
        # The tables that the first pages load are then shared by all forked workers.
        for result in settled(list(islice(replays, CHUNK)), stages):
            yield result
        keep_tables()
        pool = self._pool()
        try:
            while True:
                while len(pending) < 2 * self.workers + 1 and (
                    chunk := list(islice(replays, CHUNK))
                ):
                    pending.append((chunk, pool.submit(settled, chunk, stages)))
                if not pending:
                    return
                chunk, future = pending.popleft()
                try:
                    results = await asyncio.wrap_future(future)
                except BrokenProcessPool:
                    results = [Fault(r.capture.url, "its worker died") for r in chunk]
                    pool = self._pool()
                    pending = deque((c, pool.submit(settled, c, stages)) for c, _ in pending)
                for result in results:
                    yield result
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _pool(self) -> ProcessPoolExecutor:
        # Forked, since a spawned worker would load Scrapy again; nothing of the ledger is touched.
        method = "fork" if sys.platform == "linux" else "spawn"
        context = multiprocessing.get_context(method)
        return ProcessPoolExecutor(self.workers, context, end_with, (os.getpid(),))
