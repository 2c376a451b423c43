"""Reading a page: bytes -> Article with raw values."""

from __future__ import annotations

from collections.abc import Mapping

from crawler.article import Article

__all__ = ["read_page"]


def read_page(html: bytes | str, url: str, headers: Mapping[str, str] | None = None) -> Article:
    """Read a page and nothing else."""
    return Article(url=url)
