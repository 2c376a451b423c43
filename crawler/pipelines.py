"""One pipeline per stage of `crawler.normalize`, each switched off by one line of settings."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from crawler.article import Article
from crawler.context import Context
from crawler.ledger import LedgerError
from crawler.normalize.copyright import resolve_copyright
from crawler.normalize.dates import resolve_dates
from crawler.normalize.speakers import resolve_speakers
from crawler.shell.run import Run
from crawler.shell.story import Story
from crawler.usage.withhold import withhold

__all__ = ["CopyrightPipeline", "DatesPipeline", "LedgerPipeline", "SpeakersPipeline"]

logger = logging.getLogger(__name__)


class _StagePipeline:
    stage: Callable[[Article, Context], Article]

    def process_item(self, item: Any) -> Any:
        """Run the stage on a story that no worker has settled; pass anything else on.

        A stage never raises; if one does all the same, the article is kept and says so.
        """
        if isinstance(item, Story) and not item.settled:
            try:
                item.article = self.stage(item.article, item.context)
            except Exception as error:  # noqa: BLE001 - a good article outlives a bad rule
                stage = type(self).__name__.removesuffix("Pipeline").lower()
                logger.error("%s: %s failed: %r", item.article.url, stage, error)  # noqa: TRY400
                item.article.warnings += (f"{stage} not resolved: {type(error).__name__}",)
        return item


class DatesPipeline(_StagePipeline):
    """Fills `published`, `modified`, `dateline` and `dates`."""

    stage = staticmethod(resolve_dates)


class SpeakersPipeline(_StagePipeline):
    """Fills `quotes` and `speakers`."""

    stage = staticmethod(resolve_speakers)


class CopyrightPipeline(_StagePipeline):
    """Fills `copyright`, `agency`, `usage` and `sketch`."""

    stage = staticmethod(resolve_copyright)


class LedgerPipeline:
    """Stores a story, with the addresses it led to, and gives exporters its plain record."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way of making it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The record as a dict, keys in the contract's order, as `USAGE_WITHHOLD` lets it out.

        Raises:
            DropItem: where the article is known and its text has not changed.
        """
        if not isinstance(item, Story):
            return item
        run = Run.of(self.crawler)
        record = item.article.as_dict()
        try:
            change = run.ledger.finish(item.fetch, record=record, leads=item.leads)
        except LedgerError as error:
            run.stop(str(error))
            raise DropItem(str(error)) from None
        run.figures.stored(record, change)
        if change == "unchanged":
            raise DropItem(change)
        return withhold(record, run.withheld)
