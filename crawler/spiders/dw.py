"""Deutsche Welle: signs off with the agencies it used.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Dw(WireSpider):
    name = "dw"
    domain = "dw.com"
    language, country, timezone = "de", "DE", "Europe/Berlin"
    publisher = "Deutsche Welle"
    sitemaps = ("https://www.dw.com/de/news-sitemap.xml",)
    feeds = ("https://rss.dw.com/xml/rss-de-all",)
    article = r"https://www\.dw\.com/de/[^/]+/a-\d+"
    example = "https://www.dw.com/de/worte-einer-schlagzeile/a-68412345"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, quotes=0.2)
