"""LaPresse: the Italian wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class LaPresse(WireSpider):
    name = "lapresse"
    domain = "www.lapresse.it"
    home = "https://www.lapresse.it/"
    language, country, timezone = "it", "IT", "Europe/Rome"
    agency, publisher = "lapresse", "LaPresse"
    sections = ("https://www.lapresse.it/cronaca/",)
    article = r"https://www\.lapresse\.it/[a-z-]+/\d{4}/\d\d/\d\d/[^/]+/?"
    example = "https://www.lapresse.it/cronaca/2024/03/05/titolo-di-una-notizia/"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9, quotes=0.2)
