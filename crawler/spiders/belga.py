"""Belga News Agency: the Belgian wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Belga(WireSpider):
    name = "belga"
    domain = "belganewsagency.eu"
    language, country, timezone = "en", "BE", "Europe/Brussels"
    agency, publisher = "belga", "Belga News Agency"
    feeds = ("https://www.belganewsagency.eu/feed",)
    expects = Expect(new_per_day=5, headline=0.95, published=0.9, quotes=0.2)
