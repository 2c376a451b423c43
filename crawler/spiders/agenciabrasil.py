"""Agência Brasil: the Brazilian public wire.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class AgenciaBrasil(WireSpider):
    name = "agenciabrasil"
    domain = "agenciabrasil.ebc.com.br"
    home = "https://agenciabrasil.ebc.com.br/"
    language, country, timezone = "pt-BR", "BR", "America/Sao_Paulo"
    agency, publisher = "agenciabrasil", "Agência Brasil"
    feeds = ("https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml",)
    article = r"https://agenciabrasil\.ebc\.com\.br/[a-z-]+/noticia/\d{4}-\d{2}/[^/]+"
    example = "https://agenciabrasil.ebc.com.br/geral/noticia/2024-03/titulo-de-uma-noticia"
    expects = Expect(new_per_day=15, headline=0.95, published=0.9, quotes=0.2)
