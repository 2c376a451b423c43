"""`MOSCOU, 30 déc. (AFP) -`: place, agency and filing day at the head of a story."""

from __future__ import annotations

from datetime import date

from crawler.article import Dateline

__all__ = ["find_dateline"]


def find_dateline(text: str, anchor: date | None, language: str) -> Dateline | None:
    """Dateline of a body; `Dateline.text` is a prefix of the text."""
    return None
