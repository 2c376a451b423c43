"""Kyodo News: the English service of the Japanese wire.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Kyodo(WireSpider):
    name = "kyodo"
    domain = "english.kyodonews.net"
    home = "https://english.kyodonews.net/"
    language, country, timezone = "en", "JP", "Asia/Tokyo"
    agency, publisher = "kyodo", "Kyodo News"
    feeds = ("https://english.kyodonews.net/list/feed/rss4kyodonews-fzone",)
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, quotes=0.2)
