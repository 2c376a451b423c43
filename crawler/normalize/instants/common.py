"""The commonest shapes of printed dates, read at once: `Freitag, 30. Dezember 2022, 10:05 Uhr`.

Three in four date lines of news pages are of them. What is read here is read in the same way, at
several times the cost, by `printed`, which cuts any string into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from crawler.normalize.instants.lexicon import Lexicon
from crawler.normalize.instants.parts import Hints, full_year, hour_of, numeric_day
from crawler.normalize.instants.reading import Stamp

__all__ = ["read_common"]

_WORD = r"[^\W\d_]{1,16}"
_SHAPE = re.compile(
    rf"""(?P<lead>(?:{_WORD}[.,]{{0,2}}\s){{0,2}}?)
    (?: (?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s(?P<of>de\s)?
            (?P<month>{_WORD})[.,]{{0,2}}\s(?P<year_of>de\s)?
      | (?P<first_month>{_WORD})\.?\s(?P<late_day>\d{{1,2}})(?:st|nd|rd|th)?,?\s
      | (?P<n1>\d{{1,2}})(?P<mark>\s?[./-]\s?)(?P<n2>\d{{1,2}})(?P=mark) )
    (?P<year>\d{{4}})
    (?: ,?\s(?:[|/·•–—-]{{1,2}}\s)? (?P<at>(?:{_WORD}\s){{0,3}})
        (?P<hour>\d{{1,2}})(?:\s?[:h]\s?|\.)(?P<minute>[0-5]\d)(?:(?<=:\d\d):(?P<second>[0-5]\d))?
        (?:\s?(?P<half>{_WORD}))? )?""",
    re.VERBOSE,
)
_Kinds = Mapping[str, tuple[str, Any]]
_UNKNOWN: tuple[str, Any] = ("x", None)
_FILLER: tuple[str, Any] = ("_", None)


def read_common(text: str, words: Lexicon, hints: Hints) -> tuple[Stamp, float] | None:
    """Parts of a folded string of a common shape; None for any other, which says nothing.

    >>> from crawler.normalize.instants.lexicon import lexicon
    >>> read_common("30 décembre 2022 à 10:05", lexicon(("fr",)), Hints())[0].minute
    5
    """
    match = _SHAPE.fullmatch(text)
    if match is None:
        return None
    # fmt: off
    (lead, day, of, month, year_of, first_month, late_day, number, mark, middle, year,
     at, hour, minute, second, half) = match.groups()
    # fmt: on
    kinds = words.kinds
    if (lead or of or year_of or at) and not _are_fillers((lead, of, year_of, at), kinds):
        return None
    date: tuple[int, int, int] | None
    if number:
        date, sure = numeric_day((number, mark, middle, year), words, hints), 0.95
    else:
        kind, named = kinds.get(month or first_month, _UNKNOWN)
        whole, sure = full_year(int(year), hints)
        date = (whole, named, int(day or late_day)) if kind == "M" else None
    kind, named = kinds.get(half, _UNKNOWN) if half else _FILLER
    if date is None or kind not in "P_":
        return None
    if not hour:
        return Stamp(*date), sure
    told = hour_of(int(hour), named)
    return (
        (Stamp(*date, told, int(minute), int(second) if second else None), sure)
        if told is not None
        else None
    )


def _are_fillers(found: Iterable[str | None], kinds: _Kinds) -> bool:
    joined = "".join(filter(None, found)).replace(".", "").replace(",", "")
    return all(kinds.get(part, _UNKNOWN)[0] == "_" for part in joined.split())
