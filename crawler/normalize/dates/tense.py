"""Which way a sentence looks: the words beside a date that speak of the future or of the past."""

from __future__ import annotations

import re
from functools import cache

from crawler.languages import table
from crawler.normalize.dates.cues import Cues, cues_of

__all__ = ["lasts", "lean_of", "sentence", "signs"]

_BEFORE, _AFTER, _FAR = 110, 70, 140
_EDGE = re.compile(
    r"[.!?…][\"'”“’‘»›)]*\s+(?=[\"'“‘«„(]*[A-ZÀ-ÞА-ЯЁİĞŞÇÖÜ¿¡0-9\u0590-\u06ff])|[。！？؟]|\n"
)
_CLAUSE = re.compile(r"[,;:–—\"“”«»„、，]")
_REACH = 24
_QUOTES = '"“”„«»‹›「」'


@cache
def _cues(language: str) -> tuple[Cues | None, ...]:
    tense = table(language, "dates").get("tense", {})
    return tuple(
        cues_of(tense[key]) if tense.get(key) else None
        for key in ("future", "past", "lasting", "due")
    )


def signs(text: str, start: int, end: int, language: str) -> tuple[float | None, float | None]:
    """How far the nearest cues of the sentence stand, of the future and of the past; None without.

    >>> signs("Le sommet aura lieu le 12 janvier", 20, 33, "fr")
    (6.0, None)
    """
    future, past, *_ = _cues(language)
    low, high = sentence(text, start, end, language)
    planned, done = (
        [s for s in cue.spans(text, low, high) if s[0] < start or s[1] > end] if cue else []
        for cue in (future, past)
    )
    done = [
        span
        for span in done
        if not _governed(span[0], planned, text, language)
        and not (span[1] <= start and _reports(text[span[1] : start], language))
    ]
    ahead = min((_cost(text, span, (start, end), language) for span in planned), default=None)
    back = min((_cost(text, span, (start, end), language) for span in done), default=None)
    return ahead, back


def lean_of(ahead: float | None, back: float | None) -> int:
    """1 where the nearest cue is a future one, -1 a past one, 0 where there is none.

    >>> lean_of(6.0, None), lean_of(80.0, 12.5), lean_of(None, None)
    (1, -1, 0)
    """
    if ahead is None or back is None:
        return 0 if ahead is back else 1 if back is None else -1
    return 1 if ahead <= back else -1


def lasts(text: str, start: int, end: int, language: str) -> int:
    """1 where the sentence speaks of what lasts until then, -1 of what is due by then, else 0.

    >>> lasts("Die Brücke bleibt bis Freitag gesperrt.", 18, 29, "de")
    1
    """
    lasting, due = _cues(language)[2:]
    low, high = sentence(text, start, end, language)
    if lasting and lasting.spans(text, low, high):
        return 1
    if due and due.spans(text, low, high):
        return -1
    return int(bool(table(language, "dates").get("until_lasts")))


def sentence(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """The bounds of the sentence around a stretch, no farther off than its verb is looked for.

    >>> sentence("So it was. He came on Monday. It rained.", 19, 28, "en")
    (11, 28)
    """
    facts = table(language, "dates")
    far = _FAR if facts.get("verb_last") or facts.get("verb_brackets") else _AFTER
    low, high = max(0, start - _BEFORE), min(len(text), end + far)
    for edge in _EDGE.finditer(text, low, min(len(text), start + 3)):
        low = edge.end() if edge.end() <= start else low
    edge_after = _EDGE.search(text, end, high)
    return low, edge_after.start() if edge_after else high


def _reports(between: str, language: str) -> bool:
    """Does a conjunction part the verb from the date: `he said that the talks open on Monday`?"""
    words = between.lower().replace("’", "'").replace("'", "' ").split()
    conjunctions = table(language, "dates").get("subordinators", ())
    return any(word in conjunctions for word in words)


def _governed(start: int, planned: list[tuple[int, int]], text: str, language: str) -> bool:
    """Is a participle part of a future that stands before it: `would be closed`?"""
    return any(
        end <= start <= end + _REACH
        and not _CLAUSE.search(text[end:start])
        and not _joints(text[end:start], language)
        for _, end in planned
    )


def _cost(text: str, span: tuple[int, int], mention: tuple[int, int], language: str) -> float:
    """How far a cue stands from the date; behind it counts for more, beyond a quote mark for most."""
    start, end = mention
    last = table(language, "dates").get("verb_last")
    if span[1] <= start:
        between, weight, base = text[span[1] : start], 1.0, 60.0 if last else 0.0
    elif span[0] >= end:
        between, weight, base = text[end : span[0]], 1.0 if last else 1.5, 0.0 if last else 12.0
    else:
        return 0.0
    marks = sum(between.count(mark) for mark in _QUOTES)
    commas = between.count(",") * (20 if base == 12.0 else 8)
    return base + weight * len(between) + 45 * marks + commas + 20 * _joints(between, language)


def _joints(between: str, language: str) -> int:
    """How many times does a new clause begin: `it rose in May and should fall`?"""
    padded = between.lower()
    return sum(
        padded.count(f" {word} ") for word in table(language, "dates")["words"].get("and", ())
    )
