"""Labels that stand on pages in many languages ("Lire aussi", "Von", "Tous droits réservés")."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import codes, words

__all__ = ["pattern", "phrases"]


@cache
def phrases(language: str, key: str) -> frozenset[str]:
    """Phrases `key` of a language and of English, lower case; of all languages for `""`."""
    chosen = (language, "en") if language else codes()
    return frozenset(w.lower() for code in chosen for w in words(code, "page", key))


@cache
def pattern(language: str, key: str) -> re.Pattern[str]:
    """Matches a text that begins with one of the phrases, as whole words.

    >>> bool(pattern("fr", "read_also").match("À lire aussi : le dossier"))
    True
    """
    ordered = sorted(phrases(language, key), key=lambda w: (-len(w), w))
    if not ordered:
        return re.compile(r"(?!)")
    return re.compile(rf"\W{{0,3}}(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.I)
