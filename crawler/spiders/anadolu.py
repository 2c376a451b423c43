"""Anadolu Ajansı: the Turkish national wire, in a shortened version.

Others saw its feeds or sitemaps answer in 2026-10; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Anadolu(WireSpider):
    name = "anadolu"
    domain = "aa.com.tr"
    home = "https://aa.com.tr/"
    language, country, timezone = "tr", "TR", "Europe/Istanbul"
    agency, publisher = "anadolu", "Anadolu Ajansı"
    feeds = ("https://www.aa.com.tr/tr/rss/default?cat=guncel",)
    article = r"https://www\.aa\.com\.tr/tr/[^/]+/[^/]+/\d+"
    example = "https://www.aa.com.tr/tr/gundem/bir-haberin-basligi/3154321"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
