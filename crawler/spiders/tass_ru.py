"""ТАСС: the Russian state wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class TassRu(WireSpider):
    name = "tass_ru"
    domain = "tass.ru"
    home = "https://tass.ru/"
    language, country, timezone = "ru", "RU", "Europe/Moscow"
    agency, publisher = "tass", "ТАСС"
    feeds = ("https://tass.ru/rss/v2.xml",)
    sections = ("https://tass.ru/mezhdunarodnaya-panorama",)
    article = r"https://tass\.ru/[a-z-]+/\d+"
    example = "https://tass.ru/mezhdunarodnaya-panorama/20155123"
    expects = Expect(new_per_day=30, headline=0.95, published=0.9)
