"""SWI swissinfo.ch: an outlet that carries the Swiss wire Keystone-SDA.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Swissinfo(WireSpider):
    name = "swissinfo"
    domain = "swissinfo.ch"
    language, country, timezone = "en", "CH", "Europe/Zurich"
    publisher = "SWI swissinfo.ch"
    sitemaps = ("https://www.swissinfo.ch/eng/sitemap-news.xml",)
    expects = Expect(new_per_day=5, headline=0.95, published=0.9, quotes=0.2)
