"""PAP: the Polish national wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Pap(WireSpider):
    name = "pap"
    domain = "pap.pl"
    language, country, timezone = "pl", "PL", "Europe/Warsaw"
    agency, publisher = "pap", "PAP"
    feeds = ("https://www.pap.pl/rss.xml",)
    expects = Expect(new_per_day=10, headline=0.95, published=0.9)
