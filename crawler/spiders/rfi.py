"""RFI: much of it with AFP.

Others saw its feeds or sitemaps answer in 2026-03; the address form is not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Rfi(WireSpider):
    name = "rfi"
    domain = "rfi.fr"
    language, country, timezone = "fr", "FR", "Europe/Paris"
    publisher = "RFI"
    feeds = ("https://www.rfi.fr/fr/rss",)
    article = r"https://www\.rfi\.fr/fr/.+/\d{8}-[^/]+"
    example = "https://www.rfi.fr/fr/afrique/20240305-titre-d-un-article"
    expects = Expect(new_per_day=10, headline=0.95, published=0.9, quotes=0.2)
