"""Labels that stand on pages in many languages ("Lire aussi", "Von", "Tous droits réservés")."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import codes, table, words

__all__ = ["anywhere", "date_labels", "pattern", "phrases", "search", "segments"]

_SEPARATOR = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s{2,}|\s*//\s*")
_NONE = re.compile(r"(?!)")


@cache
def phrases(language: str, key: str) -> tuple[str, ...]:
    """Phrases `key` of a language and of English, lower case, longest first; of all for `""`."""
    chosen = (language, "en") if language else codes()
    found = {word.lower() for code in chosen for word in words(code, "page", key)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def date_labels(language: str) -> tuple[str, ...]:
    """Words that say "published" and "updated" before a date, of a language and of English."""
    stamps = [table(code, "dates").get("stamp", {}) for code in (language, "en") if code]
    found = {w for s in stamps for key in ("published", "modified") for w in s.get(key, ())}
    return tuple(sorted((w for w in found if len(w) > 4), key=lambda word: (-len(word), word)))


@cache
def pattern(language: str, key: str) -> re.Pattern[str]:
    """Matches a text that begins with one of the phrases, as whole words.

    >>> bool(pattern("fr", "read_also").match("À lire aussi : le dossier"))
    True
    """
    found = phrases(language, key)
    if not found:
        return _NONE
    return re.compile(rf"\W{{0,3}}(?:{'|'.join(map(re.escape, found))})(?!\w)", re.IGNORECASE)


@cache
def search(language: str, key: str) -> re.Pattern[str]:
    """Finds one of the phrases as whole words.

    >>> bool(search("it", "rights").search("Radiocor – riproduzione riservata"))
    True
    """
    found = phrases(language, key)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, found)) or '(?!)'})(?!\w)", re.IGNORECASE
    )


@cache
def anywhere(language: str, key: str) -> re.Pattern[str]:
    """Finds one of the phrases with a colon or slash after it, as a label inside a text.

    >>> bool(anywhere("de", "photo").search("Blick ins Tal. Foto: A. Berg"))
    True
    """
    found = phrases(language, key)
    if not found:
        return _NONE
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, found))})\s?[:/]\s?", re.IGNORECASE)


def segments(text: str, language: str) -> list[str]:
    """Parts of a byline set apart by bars, dots or dashes, or where "by" follows a date.

    >>> segments("Par Jeanne Martin | Publié le 30 décembre 2022", "fr")
    ['Par Jeanne Martin', 'Publié le 30 décembre 2022']
    >>> segments("30. Dezember 2022, 18:05 Uhr Von Anna Berg", "de")
    ['30. Dezember 2022, 18:05 Uhr', 'Von Anna Berg']
    """
    parts = [part for part in _SEPARATOR.split(text) if part]
    return [p for part in parts for p in _borders(language).split(part) if p]


@cache
def _borders(language: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, phrases(language, "byline"))) or "(?!)"
    labels = "|".join(map(re.escape, date_labels(language))) or "(?!)"
    borders = rf"(?<=[\dhrm)])\s+(?=(?:{words})\s+\S)|\s+(?=(?:{labels})(?!\w))"
    return re.compile(borders, re.IGNORECASE)
