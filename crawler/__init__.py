"""depeche: news-wire articles as true records.

One story in, one record out:

>>> from crawler import read_page
>>> from crawler.normalize import normalize
>>> html = '''<html lang="fr"><h1>Gaz : Poutine promet davantage</h1>
... <p>Le président russe Vladimir Poutine a reçu la presse.</p>
... <p>« Nous augmenterons les livraisons », a déclaré le chef du Kremlin.</p>
... <p>© Copyright LaPresse</p></html>'''
>>> article = normalize(read_page(html, "https://fr.lapresse.example/2022/12/30/gaz/"))
>>> article.published.value
'2022-12-30'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crawler import normalize
    from crawler.article import Article
    from crawler.context import Context, SourceDefaults
    from crawler.page import read_page

__all__ = ["Article", "Context", "SourceDefaults", "__version__", "normalize", "read_page"]
__version__ = "0.1.0"

_HOMES = {
    "Article": "crawler.article",
    "Context": "crawler.context",
    "SourceDefaults": "crawler.context",
    "read_page": "crawler.page",
}


def __getattr__(name: str) -> Any:
    # Lazy: `depeche --help` must not pay for the reader.
    if name == "normalize":
        return import_module("crawler.normalize")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    message = f"module 'crawler' has no attribute {name!r}"
    raise AttributeError(message)
