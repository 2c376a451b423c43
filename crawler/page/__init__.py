"""Reading a page: bytes -> Article with raw values."""

from __future__ import annotations

from crawler.page.reader import read_page

__all__ = ["read_page"]
