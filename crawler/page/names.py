"""What class and id names say about an element."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from crawler.languages import table

__all__ = ["HIDDEN_NAMES", "Sense", "sense_of", "senses"]


class Sense:
    """What the names of an element speak of, as bits: hints, never verdicts.

    Plain integers, for an IntFlag costs ten times as much and every element asks.
    """

    NONE: Final = 0
    FURNITURE: Final = 1
    COMMENT: Final = 2
    CAPTION: Final = 4
    BYLINE: Final = 8
    STAMP: Final = 16
    STANDFIRST: Final = 32
    BODY: Final = 64
    HIDDEN: Final = 128
    MODIFIED: Final = 256
    PUBLISHED: Final = 512
    DIALOG: Final = 1024
    KICKER: Final = 2048


_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
HIDDEN_NAMES = frozenset(
    [
        "hidden",
        "is-hidden",
        "d-none",
        "sr-only",
        "visually-hidden",
        "screen-reader-text",
        "offscreen",
        "invisible",
    ]
)
_NAMING = ("id", "data-testid", "data-dot", "data-qa", "data-component", "role")
_LONGEST = 80
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def senses(names: str) -> int:
    """Senses of the words in class, id and role names.

    >>> senses("ArticleBody__share-bar") == Sense.FURNITURE | Sense.BODY
    True
    """
    found = 0
    for name in names.split():
        found |= _senses_of_one(name)
    return found


def sense_of(attributes: dict[str, str | None], named: dict[str, int]) -> int:
    """Senses of a box; `named` keeps those of the class names met on this page."""
    sense = 0
    if names := attributes.get("class"):
        if names not in named:
            hidden = not HIDDEN_NAMES.isdisjoint(names.split())
            named[names] = senses(names) | (Sense.HIDDEN if hidden else 0)
        sense = named[names]
        if len(attributes) == 1:
            return sense
    for name in _NAMING:
        if value := attributes.get(name):
            sense |= senses(value)
    style = attributes.get("style")
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return sense | Sense.HIDDEN if hidden or (style and _HIDING.search(style)) else sense


# By single name, not by the whole attribute: utility classes recur from page to page.
@lru_cache(maxsize=16384)
def _senses_of_one(name: str) -> int:
    found, before = 0, ""
    meanings, pairs = _meanings()
    for word in _WORD.findall(name[:_LONGEST]):
        found |= meanings.get(word, 0)
        if before:
            found |= meanings.get(before + word.lower(), 0)
        before = word.lower() if word in pairs else ""
    return found


@cache
def _meanings() -> tuple[dict[str, int], frozenset[str]]:
    """Bits by word in its three spellings, and the words that may begin a compound."""
    meanings: dict[str, int] = {}
    firsts: set[str] = set()
    for sense, words in table("mul", "page")["names"].items():
        for word in words:
            left, _, right = word.partition("-")
            firsts.update((left, left.capitalize(), left.upper()) if right else ())
            whole = left + right
            # Three letters in camel case are as likely a part of a random id: "n1AuAdJlVL".
            spellings = (whole, whole.capitalize(), whole.upper()) if len(whole) > 3 else (whole,)
            for spelling in spellings:
                meanings[spelling] = meanings.get(spelling, 0) | getattr(Sense, sense.upper())
    return meanings, frozenset(firsts)
