"""Who wrote it: people split and cleaned, agencies and outlets only where no person is named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.page.jsonld import names
from crawler.page.labels import pattern, phrases
from crawler.page.headline import bare
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["read_authors", "split_names"]

_METAS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "og:article:author",
    "article.author",
    "cxenseparse:author",
)
_NOT_A_NAME = re.compile(r"https?://|www\.|@|\d{2}|[|<>{}=_#]|\.(?:com|org|net|de|fr)\b", re.I)
_AFTER = re.compile(r"\s*(?:[|•·–—(\[/]|\s-\s).*$")


def read_authors(source: Source, bylines: list[str], language: str) -> tuple[str, ...]:
    """Names as printed."""
    people: list[str] = []
    for text, kind in names(source.article.get("author")) + names(source.article.get("creator")):
        if "Organization" not in kind:
            people += split_names(text, language)
    outlets = [t for t, k in names(source.article.get("author")) if "Organization" in k]
    if not people:
        for _, text in source.meta(*_METAS):
            people += split_names(text, language)
    if not people:
        for text in bylines:
            people = split_names(text, language)
            if people:
                break
    found = people or [tidy(o) for o in outlets]
    return tuple(dict.fromkeys(found))


def split_names(text: str, language: str) -> list[str]:
    """Names in a byline.

    >>> split_names("Von Anna Berg und Jan Michael Marchart", "de")
    ['Anna Berg', 'Jan Michael Marchart']
    """
    text = tidy(text)
    while match := pattern(language, "byline").match(text):
        rest = text[match.end() :].lstrip(" :·-")
        if not rest or rest == text:
            break
        text = rest
    joiners = sorted(phrases(language, "and"), key=len, reverse=True)
    words = "|".join(rf"\s+{re.escape(j)}\s+" for j in joiners) or "(?!)"
    parts = re.split(rf"{words}|\s*[,;/&]\s*|、", text, flags=re.I)
    return [name for part in parts if (name := _clean(part))]


def _clean(text: str) -> str:
    name = _AFTER.sub("", text).strip(" .,:;\u00a0")
    if not 2 <= len(name) <= 60 or _NOT_A_NAME.search(name) or len(name.split()) > 6:
        return ""
    return name
