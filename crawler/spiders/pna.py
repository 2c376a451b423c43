"""Philippine News Agency: the Philippine state wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Pna(WireSpider):
    name = "pna"
    domain = "pna.gov.ph"
    home = "https://pna.gov.ph/"
    language, country, timezone = "en", "PH", "Asia/Manila"
    agency, publisher = "pna", "Philippine News Agency"
    feeds = ("https://www.pna.gov.ph/latest/rss.xml",)
    article = r"https://www\.pna\.gov\.ph/articles/\d+"
    example = "https://www.pna.gov.ph/articles/1220123"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, quotes=0.2)
