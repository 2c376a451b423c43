"""Names that end as those of firms do: `Fairlane Corp.`, `Tarn Industries`, `Hale & Pitt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.normalize.speakers.flag import Flag

if TYPE_CHECKING:
    from crawler.normalize.speakers.document import Document

__all__ = ["is_firm", "mark_firms", "mark_owners"]


def mark_firms(document: Document) -> None:
    """The word that makes the name before it a firm's is a noun of bodies there, and nowhere else."""
    low, flag, para, firms = document.low, document.flag, document.para, document.lexicon.firms
    for token in range(2, len(low)) if firms else ():
        if not flag[token] & Flag.CAP or para[token - 2] != para[token]:
            continue
        named = flag[token - 1] & Flag.CAP and not flag[token - 1] & Flag.HONOR
        joined = low[token - 1] == "&" and flag[token - 2] & Flag.CAP
        if low[token] in firms and (named or joined):
            flag[token] = flag[token] & ~Flag.STOP | Flag.ORG


def mark_owners(document: Document) -> None:
    """`Ross Stores | ’ | chairman`: an apostrophe that closes no marks is an owner's as `'s` is."""
    low, flag, within, start, end = (
        document.low,
        document.flag,
        document.within,
        document.start,
        document.end,
    )
    owner = document.lexicon.flags.get("'s", 0)
    nouns = Flag.ROLE | Flag.GROUP | Flag.DOCUMENT
    for token in range(1, len(low) - 1) if document.lexicon.firms else ():
        if low[token] not in ("'", "’") or end[token - 1] != start[token]:
            continue
        inside = within[token - 1] == within[token + 1]
        if inside and low[token - 1].endswith("s") and flag[token + 1] & nouns:
            low[token], flag[token] = "'s", owner


def is_firm(document: Document, name: tuple[int, int] | None) -> bool:
    """Does a name end as those of firms do, or join two families: `Hale & Pitt`?"""
    if name is None or not document.lexicon.firms:
        return False
    words = document.low[slice(*name)]
    return words[-1] in document.lexicon.firms or (
        "&" in words and not document.flag[name[0]] & Flag.GIVEN
    )
