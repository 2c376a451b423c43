"""Notices, credits and usage."""

from __future__ import annotations

from crawler.article import Article, Copyright
from crawler.context import Context

__all__ = ["parse_notice", "resolve_copyright"]


def parse_notice(
    text: str, language: str | None, domain: str | None, where: str
) -> Copyright | None:
    """One notice or credit line; None where it is neither."""
    return None


def resolve_copyright(article: Article, context: Context) -> Article:
    """Fill `copyright`, `agency`, `usage` and `sketch`."""
    return article
