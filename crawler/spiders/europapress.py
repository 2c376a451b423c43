"""Europa Press: a Spanish wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class EuropaPress(WireSpider):
    name = "europapress"
    domain = "europapress.es"
    language, country, timezone = "es", "ES", "Europe/Madrid"
    agency, publisher = "europapress", "Europa Press"
    feeds = (
        "https://www.europapress.es/rss/rss.aspx",
        "https://www.europapress.es/rss/rss.aspx?ch=00066",
        "https://www.europapress.es/rss/rss.aspx?ch=69",
    )
    article = r"https://www\.europapress\.es/.+-\d{14}\.html"
    example = (
        "https://www.europapress.es/nacional/noticia-titular-de-una-noticia-20240305120000.html"
    )
    expects = Expect(new_per_day=40, headline=0.95, published=0.9, quotes=0.2)
