"""What travels from a spider through the pipelines: an article and what the crawl knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crawler.article import Article
from crawler.context import Context, SourceDefaults
from crawler.ledger import Fetch, Lead

__all__ = ["Story", "attribute"]


@dataclass(slots=True)
class Story:
    """`leads` are addresses its page led to; `settled` says that a worker ran the stages already."""

    article: Article
    context: Context
    fetch: Fetch
    leads: tuple[Lead, ...] = ()
    settled: bool = False


def attribute(article: Article, source: SourceDefaults, fetched_at: datetime) -> None:
    """Say where and when a page was fetched; what it is silent on, its source file states."""
    article.source = source.name
    article.fetched_at = fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    article.publisher = article.publisher or source.publisher
    article.language = article.language or source.language
