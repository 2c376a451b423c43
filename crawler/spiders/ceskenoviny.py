"""České noviny: the open site of the Czech wire ČTK.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class CeskeNoviny(WireSpider):
    name = "ceskenoviny"
    domain = "ceskenoviny.cz"
    language, country, timezone = "cs", "CZ", "Europe/Prague"
    agency, publisher = "ctk", "České noviny"
    feeds = ("https://www.ceskenoviny.cz/sluzby/rss/zpravy.php",)
    article = r"https://www\.ceskenoviny\.cz/zpravy/[^/]+/\d+"
    example = "https://www.ceskenoviny.cz/zpravy/titulek-jedne-zpravy/2489123"
    expects = Expect(new_per_day=20, headline=0.95, published=0.9)
