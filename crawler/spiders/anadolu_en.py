"""Anadolu Agency: the English service of the Turkish national wire.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class AnadoluEn(WireSpider):
    name = "anadolu_en"
    domain = "aa.com.tr"
    home = "https://aa.com.tr/"
    language, country, timezone = "en", "TR", "Europe/Istanbul"
    agency, publisher = "anadolu", "Anadolu Agency"
    feeds = (
        "https://www.aa.com.tr/en/rss/default?cat=guncel",
        "https://www.aa.com.tr/en/rss/default?cat=world",
    )
    article = r"https://www\.aa\.com\.tr/en/[^/]+/[^/]+/\d+"
    example = "https://www.aa.com.tr/en/world/some-words-of-a-headline/3154321"
    expects = Expect(new_per_day=30, headline=0.95, published=0.9, quotes=0.2)
