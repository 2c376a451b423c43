"""AFP Fact Check: the open site of Agence France-Presse.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class AfpFactCheck(WireSpider):
    name = "afp_factcheck"
    domain = "factcheck.afp.com"
    home = "https://factcheck.afp.com/"
    language, country, timezone = "en", "FR", "Europe/Paris"
    agency, publisher = "afp", "AFP Fact Check"
    sections = ("https://factcheck.afp.com/", "https://factcheck.afp.com/AFP-Nigeria")
    article = r"https://factcheck\.afp\.com/doc\.afp\.com\.[0-9A-Z]+"
    example = "https://factcheck.afp.com/doc.afp.com.34AB2CD"
    expects = Expect(some=True, headline=0.95, published=0.9, quotes=0.5)
