"""LaPresse: the French edition of the Italian wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class LaPresseFr(WireSpider):
    name = "lapresse_fr"
    domain = "fr.lapresse.it"
    home = "https://fr.lapresse.it/"
    language, country, timezone = "fr", "IT", "Europe/Rome"
    agency, publisher = "lapresse", "LaPresse"
    sections = ("https://fr.lapresse.it/actualite/",)
    article = r"https://fr\.lapresse\.it/[a-z-]+/\d{4}/\d\d/\d\d/[^/]+/?"
    example = "https://fr.lapresse.it/actualite/2022/12/30/titre-d-une-depeche/"
    expects = Expect(new_per_day=3, headline=0.95, published=0.9, quotes=0.2)
