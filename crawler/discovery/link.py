"""What a document that lists articles gives: links, each with what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["MAX_LINKS", "Form", "Found", "Kind", "Link"]

Kind = Literal["sitemap", "feed", "section", "article"]
Form = Literal[
    "sitemap", "sitemap-index", "news-sitemap", "rss", "atom", "json-feed", "html", "none"
]
MAX_LINKS = 50_000  # sitemaps.org: a file lists at most 50,000 URLs


@dataclass(slots=True, frozen=True)
class Link:
    """One address that a document lists, with what it says of it (`dated` as printed).

    `sure` is true where the format says that it is an article (a feed's item, a news sitemap's
    entry), not merely an address.
    """

    url: str
    kind: Kind
    dated: str | None = None
    title: str | None = None
    sure: bool = False


@dataclass(slots=True, frozen=True)
class Found:
    """What a document turned out to be, what it lists, and what was wrong with it."""

    form: Form
    links: tuple[Link, ...] = ()
    warnings: tuple[str, ...] = ()
