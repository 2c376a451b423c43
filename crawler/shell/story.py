"""What travels from a spider through the pipelines: an article and what the crawl knows of it."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.article import Article
from crawler.context import Context
from crawler.ledger import Fetch, Lead

__all__ = ["Story"]


@dataclass(slots=True)
class Story:
    """`leads` are addresses its page led to; `settled` says that a worker ran the stages already."""

    article: Article
    context: Context
    fetch: Fetch
    leads: tuple[Lead, ...] = ()
    settled: bool = False
