"""AP News: Associated Press.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Ap(WireSpider):
    name = "ap"
    domain = "apnews.com"
    home = "https://apnews.com/"
    language, country, timezone = "en", "US", "America/New_York"
    agency, publisher = "ap", "AP News"
    sitemaps = ("https://apnews.com/news-sitemap-content.xml", "https://apnews.com/sitemap.xml")
    sections = (
        "https://apnews.com/sports",
        "https://apnews.com/business",
        "https://apnews.com/politics",
    )
    article = r"https://apnews\.com/article/.+"
    example = "https://apnews.com/article/some-words-of-a-headline-0123456789abcdef"
    expects = Expect(new_per_day=30, headline=0.95, published=0.9, authors=0.5, quotes=0.2)
