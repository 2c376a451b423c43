"""EFE: the Spanish national wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Efe(WireSpider):
    name = "efe"
    domain = "efe.com"
    home = "https://efe.com/"
    language, country, timezone = "es", "ES", "Europe/Madrid"
    agency, publisher = "efe", "EFE"
    feeds = ("https://efe.com/feed",)
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
