"""AFP Faktencheck: the open site of Agence France-Presse, in German.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class AfpFaktencheck(WireSpider):
    name = "afp_faktencheck"
    domain = "faktencheck.afp.com"
    home = "https://faktencheck.afp.com/"
    language, country, timezone = "de", "DE", "Europe/Berlin"
    agency, publisher = "afp", "AFP Faktencheck"
    sitemaps = ("https://faktencheck.afp.com/sitemap.xml",)
    article = r"https://faktencheck\.afp\.com/doc\.afp\.com\.[0-9A-Z]+"
    example = "https://faktencheck.afp.com/doc.afp.com.34AB2CD"
    expects = Expect(some=True, headline=0.95, published=0.9, quotes=0.2)
