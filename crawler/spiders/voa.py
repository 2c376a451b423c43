"""Voice of America: mostly an archive since 2025.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Voa(WireSpider):
    name = "voa"
    domain = "voanews.com"
    language, country, timezone = "en", "US", "America/New_York"
    agency, publisher = "voa", "Voice of America"
    sitemaps = (
        "https://www.voanews.com/sitemap_415_news.xml.gz",
        "https://www.voanews.com/sitemap.xml",
    )
    feeds = ("http://www.voanews.com/api/epiqq",)
    article = r"https://www\.voanews\.com/a/[a-z0-9-]+/\d+\.html"
    example = "https://www.voanews.com/a/some-words-of-a-headline/7512345.html"
    expects = Expect(new_per_day=5, headline=0.95, published=0.9, quotes=0.2)
