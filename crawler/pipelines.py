"""One pipeline per stage of `crawler.normalize`, each switched off by one line of settings."""

from __future__ import annotations

from typing import Any, Self

import orjson
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.settings import BaseSettings
from scrapy.utils.conf import build_component_list
from scrapy.utils.misc import load_object

from crawler.ledger import LedgerError
from crawler.normalize.copyright import resolve_copyright
from crawler.normalize.dates import resolve_dates
from crawler.normalize.speakers import resolve_speakers
from crawler.shell.run import Run
from crawler.shell.story import Settled, Stage, Story, run_stage
from crawler.usage.withhold import withhold

__all__ = [
    "CopyrightPipeline",
    "DatesPipeline",
    "LedgerPipeline",
    "SpeakersPipeline",
    "stages_of",
]


class _StagePipeline:
    stage: Stage

    def process_item(self, item: Any) -> Any:
        """Run the stage on a story; pass on anything else, and what a worker has settled."""
        if isinstance(item, Story):
            item.article = run_stage(self.stage, item.article, item.context)
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
        if isinstance(item, Story):
            record, leads = item.article.as_dict(), item.leads
        elif isinstance(item, Settled):
            record, leads = orjson.loads(item.record), ()
        else:
            return item
        run = Run.of(self.crawler)
        try:
            change = run.ledger.finish(item.fetch, record=record, leads=leads)
        except LedgerError as error:
            run.stop(str(error))
            raise DropItem(str(error)) from None
        run.figures.stored(record, change)
        if change == "unchanged":
            raise DropItem(change)
        return withhold(record, run.withheld)


def stages_of(settings: BaseSettings) -> tuple[Stage, ...]:
    """The stages whose pipelines are switched on, in their order: what a worker process runs."""
    switched_on = map(load_object, build_component_list(settings.getdict("ITEM_PIPELINES")))
    return tuple(kind.stage for kind in switched_on if issubclass(kind, _StagePipeline))
