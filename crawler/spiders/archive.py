"""`scrapy crawl archive -a path=WARC|DIR|GLOB`: archived pages through the same pipelines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import scrapy

from crawler.context import Context, SourceDefaults
from crawler.ledger import Fetch
from crawler.page import read_page
from crawler.shell.story import Story
from crawler.warc import Capture, Fault, archive_files, captures, site_documents


class ArchiveSpider(scrapy.Spider):
    """Reads what `path` names; `fetched_at` is the time of the capture."""

    name = "archive"
    custom_settings = {"ROBOTSTXT_OBEY": False}

    def __init__(self, path: str = "", **options: Any) -> None:
        super().__init__(**options)
        self.path = path

    async def start(self) -> AsyncIterator[Any]:
        for story in self.stories():
            yield story

    def stories(self) -> Iterator[Story]:
        files = archive_files(self.path)
        if not files:
            self.logger.error("no WARC or HTML file at %r (give -a path=FILE|FOLDER|GLOB)", self.path)
        documents: dict[tuple[str, str], str] = {}
        for file in files:
            documents |= site_documents(file)
            for found in captures(file):
                if isinstance(found, Fault):
                    self.logger.warning("%s", found)
                else:
                    yield self.story(found, documents)

    def story(self, capture: Capture, documents: dict[tuple[str, str], str]) -> Story:
        from urllib.parse import urlsplit
        host = urlsplit(capture.url).netloc.lower()
        article = read_page(capture.body, capture.url, capture.headers)
        article.source = self.name
        article.fetched_at = capture.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        article.warnings += capture.warnings
        context = Context(
            fetched_at=capture.fetched_at,
            source=SourceDefaults(name=self.name),
            headers=capture.headers,
            robots_txt=documents.get((host, "robots_txt")),
            tdmrep_json=documents.get((host, "tdmrep_json")),
        )
        return Story(article, context, Fetch(capture.url, capture.url, article.fetched_at))
