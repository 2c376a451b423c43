"""Who did not write it: accounts, photographers, editors, translators, camera and graphics."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import words
from crawler.languages.phrases import fold
from crawler.page.folding import bare
from crawler.page.labels import label_length, phrases, source_labels

__all__ = ["before_others", "has_other_role", "is_login", "is_nobody"]

_WORDS = re.compile(r"[^\s|/／()（）、，・;]+")
_MARKS = (":", "：", "=", "＝", "/", "／", "・")
_ROLE = re.compile(r"[(（]([^()（）]{3,24})[)）]\s*$")
_LOGIN = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*$")
_LONGEST = 60
_EDGE = " :：/／=＝|·•,;-–—("


def before_others(text: str, language: str) -> str:
    """What stands before the label of somebody who did not write it.

    A label of both is the writer's: "Text und Fotos: Jan Holm".

    >>> before_others("Anna Berg Fotos: Jan Holm", "de"), before_others("Photos by Jan", "en")
    ('Anna Berg', '')
    """
    low = text.lower()
    if len(low) != len(text):  # a letter whose lower case is longer: offsets would slip
        return text
    marked = any(mark in low for mark in _MARKS)
    labels = _labels(language) if marked else _phrases(language)
    if not any(label in low for label in labels):
        return text
    start = label_length(low[:_LONGEST], phrases(language, "byline"))
    for found in _WORDS.finditer(low, start):
        rest = low[found.start() : found.start() + _LONGEST]
        length = label_length(rest, labels)
        if length and (" " in rest[:length] or rest[length:].lstrip().startswith(_MARKS)):
            return text[: found.start()].rstrip(_EDGE)
    return text


def has_other_role(text: str, language: str) -> bool:
    """Whether brackets after a name say that he did not write it.

    >>> has_other_role("Jan Holm (Fotos)", "de"), has_other_role("Anna Berg (Text)", "de")
    (True, False)
    """
    found = _ROLE.search(text)
    return found is not None and found[1].strip().lower() in _labels(language)


def is_login(name: str) -> bool:
    """Whether a name is an account's rather than a person's.

    >>> is_login("arianschlichenmayer"), is_login("dpa"), is_login("Arian Schlichenmayer")
    (True, True, False)
    """
    return bool(_LOGIN.match(name))


def is_nobody(name: str) -> bool:
    """Whether it is an account that every site has, such as "admin"."""
    return bare(name) in _nobodies()


@cache
def _phrases(language: str) -> tuple[str, ...]:
    """Labels that need no mark after them: "photos by"."""
    return tuple(label for label in _labels(language) if " " in label)


@cache
def _labels(language: str) -> tuple[str, ...]:
    """Longest first; a word that may as well name the source of the text is none of them."""
    found = {p for key in ("photo", "crew", "editors") for p in phrases(language, key)}
    found -= {label for label in found if fold(label).strip(" :") in source_labels(language)}
    return tuple(sorted(found, key=lambda label: (-len(label), label)))


@cache
def _nobodies() -> frozenset[str]:
    return frozenset(words("mul", "page", "nobodies"))
