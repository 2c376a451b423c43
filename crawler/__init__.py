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

from typing import TYPE_CHECKING, Any

from crawler.article import Article
from crawler.context import Context, SourceDefaults

if TYPE_CHECKING:
    from crawler import normalize
    from crawler.page import read_page

__all__ = ["Article", "Context", "SourceDefaults", "__version__", "normalize", "read_page"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # Lazy: `depeche --help` and `import crawler.article` must not pay for the reader.
    from importlib import import_module

    if name == "read_page":
        return import_module("crawler.page").read_page
    if name == "normalize":
        return import_module("crawler.normalize")
    message = f"module 'crawler' has no attribute {name!r}"
    raise AttributeError(message)
