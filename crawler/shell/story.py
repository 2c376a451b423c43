"""What travels from a spider through the pipelines: an article and what the crawl knows of it."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.article import Article
from crawler.context import Context

__all__ = ["Story"]


@dataclass(slots=True)
class Story:
    """`settled` says that a worker process has run the stages already."""

    article: Article
    context: Context
    settled: bool = False
