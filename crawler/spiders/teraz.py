"""TERAZ.sk: the open site of the Slovak wire TASR.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class Teraz(WireSpider):
    name = "teraz"
    domain = "teraz.sk"
    language, country, timezone = "sk", "SK", "Europe/Bratislava"
    agency, publisher = "tasr", "TERAZ.sk"
    feeds = ("https://www.teraz.sk/rss/vsetky-spravy.rss",)
    article = r"https://www\.teraz\.sk/[a-z-]+/[^/]+/\d+-clanok\.html"
    example = "https://www.teraz.sk/slovensko/titulok-jednej-spravy/780123-clanok.html"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
