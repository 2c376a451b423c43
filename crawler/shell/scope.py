"""Which of the addresses that a document lists are worth fetching."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crawler.discovery import Found, Link, on_site, trap
from crawler.discovery.urls import is_section, moment_of, origin
from crawler.ledger import Lead

__all__ = ["Scope"]

SITEMAPS_DEEP = 3  # an index lists sitemaps; more levels are a loop
SITEMAPS = 200  # of one index; an archive of decades lists thousands


@dataclass(slots=True)
class Scope:
    """The bounds of a crawl.

    Attributes:
        site: domain that articles, sections and feeds must be on.
        depth: how many links away from the first pages sections are read.
        oldest: seconds since 1970; what a sitemap or feed dates before is passed over.
        sections: how many section pages may still be added.
        articles: how many articles' addresses may still be added.
        is_article: tells an article's link from another.
    """

    site: str
    depth: int
    oldest: float | None
    sections: int
    articles: int
    is_article: Callable[[Link], bool]

    def leads(self, found: Found, parent: Lead) -> list[Lead]:
        """Leads among the links of a document, in its order."""
        return list(self._leads(found, parent))

    def _leads(self, found: Found, parent: Lead) -> Iterable[Lead]:
        for link in _newest_sitemaps(found):
            if not trap(link.url) and not self._is_old(link) and self._is_near(link, parent):
                lead = self._lead(link, found.form, parent)
                if lead:
                    yield lead

    def _is_old(self, link: Link) -> bool:
        if self.oldest is None:
            return False
        moment = moment_of(link.dated)
        return moment is not None and moment < self.oldest

    def _is_near(self, link: Link, parent: Lead) -> bool:
        # A sitemap index may lie on a host of its own; what its sitemaps list may not.
        beside = link.kind == "sitemap" and origin(link.url) == origin(parent.url)
        return beside or on_site(link.url, self.site)

    def _lead(self, link: Link, form: str, parent: Lead) -> Lead | None:
        if link.kind == "sitemap":
            deeper, dated = parent.depth + 1, link.dated
            lead = Lead(link.url, "sitemap", deeper, parent.url, sitemap_date=dated)
            return lead if deeper <= SITEMAPS_DEEP else None
        if link.kind == "feed":
            return Lead(link.url, "feed", via=parent.url) if parent.depth == 0 else None
        if self.is_article(link):
            self.articles -= 1
            if self.articles < 0:
                return None
            lead = Lead(link.url, "article", parent.depth, parent.url, sure=link.sure)
            return lead.dated(link.dated, by_sitemap="sitemap" in form)
        if form == "html" and parent.depth < self.depth and is_section(link.url) and self.sections:
            self.sections -= 1
            return Lead(link.url, "section", parent.depth + 1, parent.url)
        return None


def _newest_sitemaps(found: Found) -> Iterable[Link]:
    """Links of a document; of a long index only the sitemaps that changed last."""
    if found.form != "sitemap-index" or len(found.links) <= SITEMAPS:
        return found.links
    return sorted(found.links, key=lambda link: -(moment_of(link.dated) or 0.0))[:SITEMAPS]
