"""РИА Новости: a Russian state wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Ria(WireSpider):
    name = "ria"
    domain = "ria.ru"
    home = "https://ria.ru/"
    language, country, timezone = "ru", "RU", "Europe/Moscow"
    agency, publisher = "ria", "РИА Новости"
    feeds = ("https://ria.ru/export/rss2/archive/index.xml",)
    article = r"https://ria\.ru/\d{8}/[^/]+-\d+\.html"
    example = "https://ria.ru/20240305/zagolovok-1931123456.html"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
