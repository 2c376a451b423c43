"""Ukrinform: the English service of the Ukrainian national wire.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Ukrinform(WireSpider):
    name = "ukrinform"
    domain = "ukrinform.net"
    language, country, timezone = "en", "UA", "Europe/Kyiv"
    agency, publisher = "ukrinform", "Ukrinform"
    feeds = ("https://www.ukrinform.net/rss/block-lastnews",)
    article = r"https://www\.ukrinform\.net/rubric-[a-z]+/\d+-[^/]+\.html"
    example = "https://www.ukrinform.net/rubric-polytics/3835123-some-words-of-a-headline.html"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
