"""Dates of the page, in strings, in the text."""

from __future__ import annotations

from datetime import date

from crawler.article import Article, Mention
from crawler.context import Context

__all__ = ["find_dates", "resolve_dates"]


def find_dates(text: str, anchor: date, language: str) -> tuple[Mention, ...]:
    """Time expressions of a text, placed on the calendar."""
    return ()


def resolve_dates(article: Article, context: Context) -> Article:
    """Fill `published`, `dateline` and `dates`."""
    return article
