"""БТА: the Bulgarian national wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Bta(WireSpider):
    name = "bta"
    domain = "bta.bg"
    language, country, timezone = "bg", "BG", "Europe/Sofia"
    agency, publisher = "bta", "БТА"
    feeds = ("https://www.bta.bg/bg/rss/free",)
    sections = ("https://bta.bg/bg/news/bulgaria",)
    article = r"https://(?:www\.)?bta\.bg/bg/news/.+/\d+-[^/]+"
    example = "https://www.bta.bg/bg/news/bulgaria/629123-zaglavie"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9)
