"""One pipeline per stage of `crawler.normalize`, each switched off by one line of settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from crawler.article import Article
from crawler.context import Context
from crawler.normalize import resolve_copyright, resolve_dates, resolve_speakers
from crawler.shell.story import Story

__all__ = ["CopyrightPipeline", "DatesPipeline", "RecordPipeline", "SpeakersPipeline"]


class _StagePipeline:
    stage: ClassVar[Callable[[Article, Context], Article]]

    def process_item(self, item: Any) -> Any:
        """Run the stage on a story that no worker has settled; pass anything else on."""
        if isinstance(item, Story) and not item.settled:
            item.article = self.stage(item.article, item.context)
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


class RecordPipeline:
    """Turns a story into the plain record that exporters write."""

    def process_item(self, item: Any) -> Any:
        """The record of RECORD.md as a dict, keys in the contract's order."""
        return item.article.as_dict() if isinstance(item, Story) else item
