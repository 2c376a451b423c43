"""Xinhua: the English service of the Chinese state wire; its feeds are frozen.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Xinhua(WireSpider):
    name = "xinhua"
    domain = "english.news.cn"
    home = "https://english.news.cn/"
    language, country, timezone = "en", "CN", "Asia/Shanghai"
    agency, publisher = "xinhua", "Xinhua"
    sections = ("https://english.news.cn/",)
    article = r"https?://english\.news\.cn/.*\d{8}/[0-9a-f]{32}/c\.html"
    example = "https://english.news.cn/20240305/0123456789abcdef0123456789abcdef/c.html"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
