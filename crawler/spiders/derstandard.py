"""Der Standard: an outlet that carries the Austrian wire APA.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class DerStandard(WireSpider):
    name = "derstandard"
    domain = "derstandard.at"
    language, country, timezone = "de", "AT", "Europe/Vienna"
    publisher = "Der Standard"
    sitemaps = (
        "https://www.derstandard.at/sitemaps/news.xml",
        "https://www.derstandard.at/sitemaps/sitemap.xml",
    )
    feeds = ("https://www.derstandard.at/rss",)
    expects = Expect(new_per_day=25, headline=0.95, published=0.9, quotes=0.2)
