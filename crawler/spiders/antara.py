"""ANTARA News: the Indonesian national wire.

Others saw its feeds or sitemaps answer in 2026-03; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Antara(WireSpider):
    name = "antara"
    domain = "www.antaranews.com"
    home = "https://www.antaranews.com/"
    language, country, timezone = "id", "ID", "Asia/Jakarta"
    agency, publisher = "antara", "ANTARA News"
    feeds = (
        "https://www.antaranews.com/rss/terkini.xml",
        "https://www.antaranews.com/rss/top-news.xml",
        "https://www.antaranews.com/rss/politik.xml",
    )
    article = r"https://www\.antaranews\.com/berita/\d+/[^/?]+"
    example = "https://www.antaranews.com/berita/3998123/judul-sebuah-berita"
    expects = Expect(new_per_day=40, headline=0.95, published=0.9)
