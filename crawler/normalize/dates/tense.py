"""Which way a sentence looks: the words beside a date that speak of the future or of the past."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import table

__all__ = ["lean_of"]

_BEFORE, _AFTER = 110, 70
_EDGE = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[\"'“‘«„(]*[A-ZÀ-ÞА-ЯЁİĞŞÇÖÜ¿¡0-9])|[。！？؟]|\n")
_CLAUSE = re.compile(r"[,;:–—\"“”«»„、，]")
_CLAUSE_COST = 18


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
    ahead, back = _nearest(future, before, after), _nearest(past, before, after)
    if ahead is None or back is None:
        return 0 if ahead is back else 1 if back is None else -1
    return 1 if ahead <= back else -1


def _nearest(cue: re.Pattern[str] | None, before: str, after: str) -> int | None:
    if cue is None:
        return None
    costs = [_cost(before[m.end() :]) for m in cue.finditer(before)]
    costs += [_cost(after[: m.start()]) for m in cue.finditer(after)]
    return min(costs, default=None)


def _cost(between: str) -> int:
    return len(between) + _CLAUSE_COST * len(_CLAUSE.findall(between))
