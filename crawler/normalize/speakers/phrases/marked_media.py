"""Media whose names stand in marks and that tell something themselves: `berichtet der „Küstenbote“`."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence

from crawler.normalize.speakers.phrases.media import MARKS
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["add_marked_media"]

_LONGEST = 4
_HEADS = Flag.DEF | Flag.MEDIA
_STOPS = Flag.PRONOUN | Flag.FIRST | Flag.GIVEN | Flag.HONOR | Flag.CONJ


def add_marked_media(document: Document, made: list[Mention]) -> None:
    """Put them among the mentions of a text, where all nouns have capitals and media stand in marks."""
    if document.lexicon.nouns_cased:
        for mention in list(_marked(document)):
            insort(made, mention, key=lambda m: m.first)


def _marked(document: Document) -> Iterator[Mention]:
    low, within, flag = document.low, document.within, document.flag
    for opening in range(1, len(low) - 2):
        first = opening + 1
        if low[opening] not in MARKS or within[opening] >= 0 or within[first] < 0:
            continue
        last = first
        while last < len(low) and within[last] == within[first]:
            last += 1
        if last - first > _LONGEST or last >= len(low) or low[last] not in MARKS:
            continue
        if not _is_name(document, first, last):
            continue
        head = opening
        while head > 1 and flag[head - 1] & _HEADS and not _is_led(flag, head - 1):
            head -= 1
        if _tells(document, head, last + 1):
            yield Mention("organisation", head, last + 1, name=(first, last), tail_at=last + 1)


def _is_led(flag: Sequence[int], article: int) -> bool:
    """`gegenüber | der „Woche“`, not `wie | die „Woche“ …`: an article that is part of a set phrase."""
    return bool(flag[article] & Flag.CONT and not flag[article - 1] & Flag.THAT)


def _is_name(document: Document, first: int, last: int) -> bool:
    """One to four words that begin and end with a capital, a number perhaps at the end."""
    flag = document.flag
    ends = flag[last - 1] & (Flag.CAP | Flag.NUMBER)
    words = not any(flag[t] & (Flag.PUNCT | _STOPS) for t in range(first, last))
    return bool(flag[first] & Flag.CAP and ends and words)


def _tells(document: Document, head: int, end: int) -> bool:
    """Is it a source: `laut | der „Woche“`, `berichtet | die „Woche“`, `die „Woche“ | meldet`?"""
    flag, para = document.flag, document.para
    before = flag[head - 1] if head and para[head - 1] == para[head] else 0
    behind = flag[end] if end < len(flag) and para[end] == para[head] else 0
    if before & Flag.CONT:
        source = head - 1
        while source > 0 and flag[source] & Flag.CONT:
            source -= 1
        before = flag[source] & Flag.ACCORDING
    articled = flag[head] & Flag.DEF
    told = articled and (before | behind) & Flag.CUE
    return bool(before & Flag.ACCORDING or behind & Flag.AFTER or told)
