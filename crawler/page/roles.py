"""Labels of those who did not write it: photographers, editors, translators, camera and graphics."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages.phrases import fold
from crawler.page.labels import label_length, phrases, source_labels

__all__ = ["before_others"]

_WORDS = re.compile(r"[^\s|/／()（）]+")
_MARKS = (":", "：", "=", "＝", "/", "／")
_LONGEST = 60
_EDGE = " :：/／=＝|·•,;-–—("


def before_others(text: str, language: str) -> str:
    """What stands before the label of somebody who did not write it.

    >>> before_others("Anna Berg Fotos: Jan Holm", "de"), before_others("Photos by Jan", "en")
    ('Anna Berg', '')
    """
    low = text.lower()
    if len(low) != len(text):  # a letter whose lower case is longer: offsets would slip
        return text
    labels = _labels(language)
    if not any(label in low for label in labels):
        return text
    for found in _WORDS.finditer(low):
        rest = low[found.start() : found.start() + _LONGEST]
        length = label_length(rest, labels)
        if length and (" " in rest[:length] or rest[length:].lstrip().startswith(_MARKS)):
            return text[: found.start()].rstrip(_EDGE)
    return text


@cache
def _labels(language: str) -> tuple[str, ...]:
    """Longest first; a word that may as well name the source of the text is none of them."""
    found = {p for key in ("photo", "crew", "editors") for p in phrases(language, key)}
    found -= {label for label in found if fold(label).strip(" :") in source_labels(language)}
    return tuple(sorted(found, key=lambda label: (-len(label), label)))
