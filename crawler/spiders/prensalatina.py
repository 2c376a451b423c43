"""Prensa Latina: the Cuban state wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class PrensaLatina(WireSpider):
    name = "prensalatina"
    domain = "prensa-latina.cu"
    language, country, timezone = "es", "CU", "America/Havana"
    agency, publisher = "prensa-latina", "Prensa Latina"
    feeds = ("https://www.prensa-latina.cu/feed/",)
    article = r"https://www\.prensa-latina\.cu/\d{4}/\d{2}/\d{2}/[^/]+/"
    example = "https://www.prensa-latina.cu/2024/03/05/titular-de-una-noticia/"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
