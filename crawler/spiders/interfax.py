"""Интерфакс: a Russian wire; its pages are in windows-1251.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Interfax(WireSpider):
    name = "interfax"
    domain = "interfax.ru"
    language, country, timezone = "ru", "RU", "Europe/Moscow"
    agency, publisher = "interfax", "Интерфакс"
    feeds = ("https://www.interfax.ru/rss.asp",)
    article = r"https://www\.interfax\.ru/[a-z-]+/\d+"
    example = "https://www.interfax.ru/world/949123"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
