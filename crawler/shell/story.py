"""What travels from a spider through the pipelines: an article and what the crawl knows of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from crawler.article import Article
from crawler.context import Context, SourceDefaults
from crawler.ledger import Fetch, Lead

__all__ = ["Settled", "Stage", "Story", "attribute", "run_stage"]

Stage = Callable[[Article, Context], Article]

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Story:
    """`leads` are addresses its page led to."""

    article: Article
    context: Context
    fetch: Fetch
    leads: tuple[Lead, ...] = ()


@dataclass(slots=True, frozen=True)
class Settled:
    """A story that a worker took through all stages: its record as JSON, which crosses cheaply."""

    record: bytes
    fetch: Fetch


def run_stage(stage: Stage, article: Article, context: Context) -> Article:
    """The article after a stage of `crawler.normalize`.

    A stage never raises; if one does all the same, the article is kept and says so.
    """
    try:
        return stage(article, context)
    except Exception as error:  # noqa: BLE001 - a good article outlives a bad rule
        name = stage.__name__.removeprefix("resolve_")
        logger.error("%s: %s failed: %r", article.url, name, error)  # noqa: TRY400
        article.warnings += (f"{name} not resolved: {type(error).__name__}",)
        return article


def attribute(article: Article, source: SourceDefaults, fetched_at: datetime) -> None:
    """Say where and when a page was fetched; what it is silent on, its source file states."""
    article.source = source.name
    article.fetched_at = fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    article.publisher = article.publisher or source.publisher
    article.language = article.language or source.language
