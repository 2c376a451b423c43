"""ANSA: the Italian national wire.

Others saw its feeds or sitemaps answer in 2026-03; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Ansa(WireSpider):
    name = "ansa"
    domain = "ansa.it"
    language, country, timezone = "it", "IT", "Europe/Rome"
    agency, publisher = "ansa", "ANSA"
    feeds = (
        "https://www.ansa.it/sito/ansait_rss.xml",
        "https://www.ansa.it/sito/notizie/topnews/topnews_rss.xml",
        "https://www.ansa.it/sito/notizie/cronaca/cronaca_rss.xml",
    )
    article = r"https://www\.ansa\.it/.+/\d{4}/\d{2}/\d{2}/[^/]+_[0-9a-f-]{36}\.html"
    example = "https://www.ansa.it/sito/notizie/cronaca/2024/03/05/titolo_01234567-89ab-cdef-0123-456789abcdef.html"
    expects = Expect(new_per_day=40, headline=0.95, published=0.9, quotes=0.2)
