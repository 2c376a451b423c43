"""Entries of a live blog: each begins with its clock time, and tells of other people than the last."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.normalize.speakers.words.document import Document

__all__ = ["entry_around", "entry_of", "entry_starts"]

_LEAST = 3  # two times at the head of paragraphs are a timetable
# "09h55 - …", "8:47 a.m.: …", "14.30 Uhr | …", "20:14", "14時30分：", "2.45pm (BST) – …"
_STAMP = re.compile(
    r"\W{0,3}(?:[01]?\d|2[0-4])\s?(?:[hH時时点點]|[:.](?=[0-5]\d))\s?(?:[0-5]\d)?"
    r"(?:\s?\(?[^\W\d_][\w.]{0,4}\)?){0,2}\s*(?:[-–—|:：,]|$)"
)


def entry_starts(document: Document) -> list[int]:
    """The first tokens of the entries of a text, none where it is no live blog.

    >>> from crawler.normalize.speakers.words.document import read_document
    >>> from crawler.normalize.speakers.words.lexicon import lexicon
    >>> lines = ["9h05 - Un.", "8h50 - Deux.", "Suite.", "8h30 - Trois."]
    >>> entry_starts(read_document(lexicon("fr"), {"body": chr(10).join(lines)}))
    [0, 4, 10]
    """
    starts = [
        p.first
        for p in document.paragraphs
        if p.where == "body" and _STAMP.match(document.texts["body"], p.start, p.end)
    ]
    return starts if len(starts) >= _LEAST else []


def entry_of(document: Document, token: int) -> int:
    """The number of the entry a token stands in; 0 before the first and where there are none."""
    return bisect_right(document.entries, token)


def entry_around(document: Document, token: int) -> tuple[int, int]:
    """The tokens `[first, end)` of the entry a token stands in."""
    entries, number = document.entries, entry_of(document, token)
    first = entries[number - 1] if number else 0
    return first, entries[number] if number < len(entries) else len(document.low)
