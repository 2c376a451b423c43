"""dateparser for the few strings that the readers of this package do not know.

It is kept on a short lead (languages given, no partial dates, day and month never swapped),
because by default it answers "a" with a date and reads 06.11.2023 as 11 June.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from crawler.normalize.instants.reading import Stamp

__all__ = ["read_fallback"]

_WORTH_IT = re.compile(
    r"(?=.*(?<!\d)(?:1[89]|20)\d\d(?!\d))(?=.*[^\W\d_])", re.DOTALL
)  # a year, a word
_LONGEST = 80


def read_fallback(text: str, languages: tuple[str, ...], order: str | None) -> Stamp | None:
    """Parts of a whole date as dateparser reads it, None without languages or without a word."""
    if not languages or len(text) > _LONGEST or not _WORTH_IT.match(text):
        return None
    parser = _parser(languages, order)
    if parser is None:
        return None
    try:
        found = parser.get_date_data(text)
    except (
        ValueError,
        OverflowError,
        TypeError,
        IndexError,
        KeyError,
        AttributeError,
        RecursionError,
    ):
        return None
    moment = found.date_obj
    if moment is None or found.period not in ("day", "time"):
        return None
    return Stamp(moment.year, moment.month, moment.day)


@cache
def _parser(languages: tuple[str, ...], order: str | None) -> Any:
    from dateparser.date import DateDataParser

    settings: dict[str, Any] = {
        "PARSERS": ["absolute-time"],
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    if order:
        settings["DATE_ORDER"] = order
    try:
        return DateDataParser(languages=list(languages), settings=settings, use_given_order=True)
    except ValueError:
        return None
