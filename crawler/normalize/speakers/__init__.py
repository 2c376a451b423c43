"""Quotes and who said them."""

from __future__ import annotations

from crawler.article import Article, Quotes
from crawler.context import Context

__all__ = ["find_quotes", "resolve_speakers"]


def find_quotes(
    text: str, language: str, *, headline: str | None = None, standfirst: str | None = None
) -> Quotes:
    """Quotes of a story with their speakers."""
    return Quotes()


def resolve_speakers(article: Article, context: Context) -> Article:
    """Fill `quotes` and `speakers`."""
    return article
