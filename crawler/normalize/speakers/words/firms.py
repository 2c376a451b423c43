"""Names that end as those of firms do: `Fairlane Corp.`, `Tarn Industries`, `Hale & Pitt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.normalize.speakers.words.flag import Flag

if TYPE_CHECKING:
    from crawler.normalize.speakers.words.document import Document

__all__ = ["is_firm", "mark_firms", "mark_owners", "opens_behind_firm"]


def mark_firms(document: Document) -> None:
    """The word that makes the name before it a firm's is a noun of bodies there, and nowhere else."""
    low, flag, para, firms = document.low, document.flag, document.para, document.lexicon.firms
    several = document.lexicon.several_bodies
    for token in range(len(low)) if firms else ():
        if not flag[token] & Flag.CAP or not (low[token] in firms or low[token] in several):
            continue
        beside = token > 1 and para[token - 1] == para[token]
        before = flag[token - 1] if beside else 0
        named = before & Flag.CAP and not before & Flag.HONOR
        joined = beside and low[token - 1] == "&" and flag[token - 2] & Flag.CAP
        if low[token] in firms:
            if named or joined:
                flag[token] = flag[token] & ~(Flag.STOP | Flag.GROUP) | Flag.ORG
        elif low[token] in document.families or before & Flag.HONOR:
            flag[token] &= ~Flag.GROUP  # `Jerome Banks`
        elif named:
            flag[token] = flag[token] & ~Flag.GROUP | Flag.ORG  # `Family Services`


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


def opens_behind_firm(document: Document, stop: int) -> bool:
    """`… at Ostrow Corp. | But Sal Vitti …`, `… at Ostrow Corp. | Mr. Vitti …`: another sentence."""
    low, flag, after = document.low, document.flag, stop + 1
    if low[stop - 1] not in document.lexicon.firms or after >= len(low):
        return False
    bits = flag[after]
    small = bits & (Flag.CONJ | Flag.PREP | Flag.STOP)
    titled = bits & Flag.HONOR and document.lexicon.gender(low[after]) in ("m", "f")
    return bool(bits & Flag.CAP and (small or titled or bits & Flag.GIVEN))
