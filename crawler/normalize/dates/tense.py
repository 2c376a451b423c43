"""Which way a sentence looks: the words beside a date that speak of the future or of the past."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import table

__all__ = ["lean_of"]

_BEFORE, _AFTER = 110, 70
_EDGE = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[\"'“‘«„(]*[A-ZÀ-ÞА-ЯЁİĞŞÇÖÜ¿¡0-9])|[。！？؟]|\n")
_CLAUSE = re.compile(r"[,;:–—\"“”«»„、，]")
_REACH, _AFTER_COST = 24, 12.0


@cache
def _cues(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    tense = table(language, "dates").get("tense", {})
    future, past = ((tense.get(key) or None) for key in ("future", "past"))
    return (
        re.compile(future, re.IGNORECASE) if future else None,
        re.compile(past, re.IGNORECASE) if past else None,
    )


def lean_of(text: str, start: int, end: int, language: str) -> int:
    """1 where the nearest cue of the sentence is a future one, -1 a past one, 0 where there is none.

    >>> text = "Le sommet aura lieu le 12 janvier"
    >>> lean_of(text, 20, 33, "fr")
    1
    """
    future, past = _cues(language)
    low, high = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    before, after = text[low:start], text[end:high]
    if edges := list(_EDGE.finditer(before)):
        before = before[edges[-1].end() :]
    if edge := _EDGE.search(after):
        after = after[: edge.start()]
    ahead = _nearest(_spans(future, before), _spans(future, after), len(before))
    planned = [end for _, end in _spans(future, before)]
    done = [(a, b) for a, b in _spans(past, before) if not _governed(a, planned, before)]
    back = _nearest(done, _spans(past, after), len(before))
    if ahead is None or back is None:
        return 0 if ahead is back else 1 if back is None else -1
    return 1 if ahead <= back else -1


def _spans(cue: re.Pattern[str] | None, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in cue.finditer(text)] if cue else []


def _governed(start: int, planned: list[int], text: str) -> bool:
    """Is a participle part of a future that stands before it: `would be closed`?"""
    return any(end <= start <= end + _REACH and not _CLAUSE.search(text[end:start]) for end in planned)


def _nearest(
    before: list[tuple[int, int]], after: list[tuple[int, int]], length: int
) -> float | None:
    costs = [float(length - end) for _, end in before]
    costs += [_AFTER_COST + 1.5 * start for start, _ in after]
    return min(costs, default=None)
