"""France 24: names AFP as author of wire copy.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class France24(WireSpider):
    name = "france24"
    domain = "france24.com"
    language, country, timezone = "fr", "FR", "Europe/Paris"
    publisher = "France 24"
    sitemaps = ("https://www.france24.com/sitemaps/fr/news.xml",)
    feeds = ("https://www.france24.com/fr/rss",)
    article = r"https://www\.france24\.com/fr/.+/\d{8}-[^/]+"
    example = "https://www.france24.com/fr/europe/20240305-titre-d-un-article"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
