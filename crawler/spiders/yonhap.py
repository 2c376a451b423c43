"""Yonhap News Agency: the English service of the South Korean wire.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Yonhap(WireSpider):
    name = "yonhap"
    domain = "en.yna.co.kr"
    home = "https://en.yna.co.kr/"
    language, country, timezone = "en", "KR", "Asia/Seoul"
    agency, publisher = "yonhap", "Yonhap News Agency"
    sitemaps = ("https://en.yna.co.kr/news-sitemap.xml",)
    feeds = ("https://en.yna.co.kr/RSS/news.xml",)
    article = r"https://en\.yna\.co\.kr/view/A[A-Z]{2}\d{17}.*"
    example = "https://en.yna.co.kr/view/AEN20240305001200315"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
