"""TASS: the English service of the Russian state wire.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Tass(WireSpider):
    name = "tass"
    domain = "tass.com"
    home = "https://tass.com/"
    language, country, timezone = "en", "RU", "Europe/Moscow"
    agency, publisher = "tass", "TASS"
    feeds = ("https://tass.com/rss/v2.xml",)
    article = r"https://tass\.com/[a-z-]+/\d+"
    example = "https://tass.com/world/1755123"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
