"""AGERPRES: the Romanian national wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Agerpres(WireSpider):
    name = "agerpres"
    domain = "agerpres.ro"
    language, country, timezone = "ro", "RO", "Europe/Bucharest"
    agency, publisher = "agerpres", "AGERPRES"
    feeds = ("https://www.agerpres.ro/rss/stiri",)
    article = r"https://(?:www\.)?agerpres\.ro/[a-z-]+/\d{4}/\d{2}/\d{2}/[^/]+--\d+"
    example = "https://agerpres.ro/politica/2024/03/05/titlul-unei-stiri--1258123"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
