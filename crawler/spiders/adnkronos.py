"""Adnkronos: an Italian wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Adnkronos(WireSpider):
    name = "adnkronos"
    domain = "adnkronos.com"
    language, country, timezone = "it", "IT", "Europe/Rome"
    agency, publisher = "adnkronos", "Adnkronos"
    feeds = (
        "https://www.adnkronos.com/RSS_PrimaPagina.xml",
        "https://www.adnkronos.com/RSS_Ultimora.xml",
        "https://www.adnkronos.com/RSS_Cronaca.xml",
    )
    article = r"https://www\.adnkronos\.com/.+_[0-9A-Za-z]{20,24}"
    example = "https://www.adnkronos.com/cronaca/titolo-di-una-notizia_0AbCdEfGhIjKlMnOpQrStU"
    expects = Expect(new_per_day=40, headline=0.95, published=0.9, quotes=0.2)
