"""A table of known people and office-holders: identifiers by name, names by office and date.

The table is CSV with the columns `alias,canonical,id,valid_from,valid_to` (days, empty for open). An
alias is a name, or an office as a story prints it (`président américain`). It only ever supplies
`same_as`, or a name of low confidence for a speaker the story leaves unnamed: the story goes first.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from io import StringIO
from pathlib import Path

from crawler.article import Quotes, Speaker
from crawler.normalize.speakers.phrases.cast import plain

__all__ = ["Holder", "identify", "read_holders"]

_OWN = files("crawler.normalize.speakers.people") / "office_holders.csv"
_GUESS = 0.6


@dataclass(slots=True, frozen=True)
class Holder:
    """One row of a table; `since` and `until` are days, empty for an open side."""

    canonical: str
    id: str
    since: str
    until: str

    def holds(self, day: str | None) -> bool:
        """Is the row valid on that day? A bounded row is valid on no unknown day."""
        if day is None:
            return not (self.since or self.until)
        return (not self.since or self.since <= day) and (not self.until or day <= self.until)


@lru_cache(maxsize=16)
def read_holders(path: str | None) -> Mapping[str, tuple[Holder, ...]]:
    """Rows by folded alias, of the user's table or of the small one in the package.

    Raises:
        OSError: where the user's table cannot be read.

    >>> read_holders(None)["xi jinping"][0].canonical
    'Xi Jinping'
    """
    rows: dict[str, tuple[Holder, ...]] = {}
    table = Path(path) if path else _OWN
    for row in csv.DictReader(StringIO(table.read_text("utf-8"))):
        canonical, known, since, until = (
            (row.get(column) or "").strip()
            for column in ("canonical", "id", "valid_from", "valid_to")
        )
        alias = _fold(row.get("alias") or "")
        if alias and canonical:
            holder = Holder(canonical, known, since, until)
            rows[alias] = (*rows.get(alias, ()), holder)
    return rows


def identify(found: Quotes, holders: Mapping[str, tuple[Holder, ...]], day: str | None) -> Quotes:
    """Fill `same_as`, and name unnamed office-holders of that day with low confidence."""
    speakers = tuple(_known(speaker, holders, day) for speaker in found.speakers)
    guessed = {
        new.id for old, new in zip(found.speakers, speakers, strict=True) if old.name != new.name
    }
    quotes = tuple(
        replace(q, confidence=min(q.confidence or 0.0, _GUESS)) if q.speaker in guessed else q
        for q in found.quotes
    )
    return Quotes(quotes, speakers)


def _known(speaker: Speaker, holders: Mapping[str, tuple[Holder, ...]], day: str | None) -> Speaker:
    rows = [h for h in holders.get(_fold(speaker.name), ()) if h.holds(day)]
    if len({h.canonical for h in rows}) != 1:
        return speaker
    holder = rows[0]
    if speaker.kind == "unnamed":
        return replace(speaker, name=holder.canonical, kind="person", same_as=holder.id or None)
    return replace(speaker, same_as=holder.id or None)


def _fold(name: str) -> str:
    return " ".join(plain(name).split())
