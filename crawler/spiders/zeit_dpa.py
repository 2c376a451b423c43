"""Die Zeit: dpa copy as Die Zeit carries it under /news/.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class ZeitDpa(WireSpider):
    name = "zeit_dpa"
    domain = "zeit.de"
    language, country, timezone = "de", "DE", "Europe/Berlin"
    agency, publisher = "dpa", "Die Zeit"
    sitemaps = ("https://www.zeit.de/gsitemaps/index.xml",)
    feeds = ("https://newsfeed.zeit.de/news/index",)
    article = r"https://www\.zeit\.de/news/\d{4}-\d{2}/\d{2}/[^/]+"
    example = "https://www.zeit.de/news/2024-03/05/worte-einer-schlagzeile"
    expects = Expect(new_per_day=30, headline=0.95, published=0.9, quotes=0.2)
