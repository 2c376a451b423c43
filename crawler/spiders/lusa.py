"""Lusa: the Portuguese national wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Lusa(WireSpider):
    name = "lusa"
    domain = "lusa.pt"
    language, country, timezone = "pt", "PT", "Europe/Lisbon"
    agency, publisher = "lusa", "Lusa"
    feeds = ("https://www.lusa.pt/rss",)
    article = r"https://www\.lusa\.pt/artigo/.+"
    example = "https://www.lusa.pt/artigo/titulo-de-uma-noticia"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, quotes=0.2)
