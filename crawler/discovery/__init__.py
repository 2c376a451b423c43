"""Where a site's articles are: what sitemaps, feeds and section pages list.

Pure functions on bytes and URLs; fetching is the shell's business. Every reader is total: a broken,
hostile or foreign document gives what could be read of it and a sentence about the rest.
"""

from __future__ import annotations

from crawler.discovery.documents import read_document
from crawler.discovery.link import Found, Kind, Link
from crawler.discovery.urls import clean_url, looks_like_article, on_site, trap

__all__ = [
    "Found",
    "Kind",
    "Link",
    "clean_url",
    "looks_like_article",
    "on_site",
    "read_document",
    "trap",
]
