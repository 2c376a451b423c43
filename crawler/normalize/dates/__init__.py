"""Dates in the text: every time expression that a calendar can hold.

`find_dates` tags one text; `resolve_dates` is the stage that fills an article.
"""

from __future__ import annotations

from datetime import date

from crawler.article import Mention
from crawler.normalize.dates.stage import resolve_dates
from crawler.normalize.dates.tagger import tag

__all__ = ["find_dates", "resolve_dates"]


def find_dates(text: str, anchor: date, language: str) -> tuple[Mention, ...]:
    """Time expressions of a text, placed on the calendar.

    Args:
        text: any text; offsets of the mentions are code points into it.
        anchor: day of publication, or its instant on the local clock.
        language: BCP 47 tag; a language without calendar words has no mentions.

    >>> [m.value for m in find_dates("Il viendra au printemps prochain.", date(2022, 12, 30), "fr")]
    ['2023-21']
    """
    return tuple(tagged.mention for tagged in tag(text, anchor, language))
