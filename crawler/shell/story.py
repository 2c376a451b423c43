"""What travels from a spider through the pipelines: an article and what the crawl knows of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from crawler.article import Article
from crawler.context import Context, SourceDefaults
from crawler.ledger import Fetch, Lead

__all__ = ["Story", "attribute"]

LONGEST = 300_000  # characters of a body, a novel's length; more would hold the crawl up


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
    _shorten(article)


def _shorten(article: Article) -> None:
    """Cut a body beyond any story's; the record says so."""
    if len(article.body) <= LONGEST:
        return
    kept = [b for b in article.blocks if b.start < LONGEST]
    if kept and kept[-1].end > LONGEST:
        text = article.body[kept[-1].start : LONGEST].rstrip()
        kept[-1] = replace(kept[-1], end=kept[-1].start + len(text))
    kept = [b for b in kept if b.end > b.start]
    article.body = article.body[: kept[-1].end if kept else 0]
    article.blocks = tuple(kept)
    article.warnings += (f"truncated body: read up to {LONGEST} characters",)
