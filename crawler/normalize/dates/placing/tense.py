"""Which way a sentence looks: the words beside a date that speak of the future or of the past."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from crawler.languages import table
from crawler.normalize.dates.placing.cues import Cues, cues_of

__all__ = ["Prose", "lean_of"]

Span = tuple[int, int]

_BEFORE, _AFTER, _FAR = 110, 70, 140
_EDGE = re.compile(
    r"""[.!?…。！？؟\n]  # one set of characters at its head lets it be searched for fast
    (?: (?<=[.!?…])[\"'”“’‘»›)]*\s+(?=[\"'“‘«„(]*[A-ZÀ-ÞА-ЯЁİĞŞÇÖÜ¿¡0-9\u0590-\u06ff])
      | (?<=[。！？؟\n]) )""",
    re.VERBOSE,
)
_HOUR = re.compile(r"\d")
_CLAUSE = re.compile(r"[,;:–—\"“”«»„、，]")
_REACH = 24
_QUOTE = re.compile(r'["“”„«»‹›「」]')


class Prose:
    """A text whose sentences are asked which way they look; what the last one said is kept."""

    __slots__ = ("_afters", "_conjunctions", "_cues", "_facts", "_joints", "_spans", "text")

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._facts: Mapping[str, Any] = table(language, "dates")
        self._cues = _cues(language)
        self._joints = [f" {word} " for word in self._facts["words"].get("and", ())]
        self._afters = tuple([f"{word} " for word in self._facts["words"].get("after_prep", ())])
        self._conjunctions = frozenset(self._facts.get("subordinators", ()))
        self._spans: tuple[Span, list[list[Span]]] = ((-1, -1), [])

    def bounds(self, start: int, end: int) -> Span:
        """The bounds of the sentence around a stretch, no farther off than its verb is looked for.

        >>> Prose("So it was. He came on Monday. It rained.", "en").bounds(19, 28)
        (11, 28)
        """
        far = _FAR if self._facts.get("verb_last") or self._facts.get("verb_brackets") else _AFTER
        low, high = max(0, start - _BEFORE), min(len(self.text), end + far)
        for edge in _EDGE.finditer(self.text, low, min(len(self.text), start + 3)):
            low = edge.end() if edge.end() <= start else low
        if self.text.startswith(": ", end) and _HOUR.search(self.text, start, end):
            return low, end  # "1 p.m. Saturday: They met in week 5", an agenda
        after = _EDGE.search(self.text, end, high)
        return low, after.start() if after else high

    def signs(self, start: int, end: int, bounds: Span) -> tuple[float | None, float | None]:
        """How far the nearest cues of the sentence stand, of the future and of the past; None without.

        >>> Prose("Le sommet aura lieu le 12 janvier", "fr").signs(20, 33, (0, 33))
        (6.0, None)
        """
        if self._spans[0] != bounds:
            self._spans = bounds, self._heard(self._cues[0].spans(self.text, *bounds), bounds)
        planned, done = self._spans[1]
        planned = [s for s in planned if s[0] < start or s[1] > end]
        done = [s for s in done if s[0] < start or s[1] > end]
        done = [s for s in done if self.text[s[0] - 1] != "-" or not s[0]]  # "star-studded"
        if planned and done:
            done = [s for s in done if not any(p[0] < s[1] and s[0] < p[1] for p in planned)]
        ahead = self._nearest(planned, (start, end)) if planned else None
        return ahead, self._nearest(done, (start, end), planned) if done else None

    def _heard(self, found: list[list[Span]], bounds: Span) -> list[list[Span]]:
        """The cues, those of what is told by hearsay being of the past: `soll gestürzt sein`."""
        pattern = self._facts.get("tense", {}).get("hearsay")
        planned, done = found
        if not pattern or not planned:
            return found
        heard = [m.span() for m in _compiled(pattern).finditer(self.text, *bounds)]
        if not heard:
            return found
        planned = [s for s in planned if not any(h[0] <= s[0] < h[1] for h in heard)]
        return [planned, sorted([*done, *[(low, low + 1) for low, _ in heard], *heard])]

    def lasts(self, start: int, end: int, bounds: Span) -> int:
        """1 where the sentence speaks of what lasts until then, -1 of what is due by then, else 0.

        >>> Prose("Die Brücke bleibt bis Freitag gesperrt.", "de").lasts(18, 29, (0, 38))
        1
        """
        lasting, due = self._cues[1].spans(self.text, *bounds)
        if not lasting or not due:
            return 1 if lasting else -1 if due else 0
        far = [min(max(low - end, start - high, 0) for low, high in s) for s in (lasting, due)]
        return 1 if far[0] <= far[1] else -1

    def lasted(self, start: int, bounds: Span) -> bool:
        """Does the sentence tell, before the words, of what went on and is over?

        >>> Prose("The count lasted until Sunday.", "en").lasted(17, (0, 30))
        True
        """
        pattern = self._facts["tense"].get("lasted")
        return bool(pattern) and bool(re.search(pattern, self.text[bounds[0] : start]))

    def _nearest(
        self, spans: Sequence[Span], mention: Span, planned: Sequence[Span] | None = None
    ) -> float | None:
        """How far the nearest cue stands; one of the past beside those of the future must count."""
        best: float | None = None
        for least, span in sorted([(self._least(span, mention), span) for span in spans]):
            if best is not None and least >= best:
                break
            if planned is None or self._is_told(span, planned, mention[0]):
                cost = least + self._between(span, mention)
                best = cost if best is None else min(best, cost)
        return best

    def _least(self, span: Span, mention: Span) -> float:
        """How far a cue stands from the date; behind it counts for more."""
        start, end = mention
        last = self._facts.get("verb_last")
        if span[1] <= start:
            return (60.0 if last else 0.0) + start - span[1]
        if span[0] >= end:
            return 0.0 + span[0] - end if last else 12.0 + 1.5 * (span[0] - end)
        return 0.0

    def _between(self, span: Span, mention: Span) -> float:
        """What parts a cue from the date: a comma, a conjunction, a quote mark most of all."""
        start, end = mention
        behind = span[0] >= end
        if not behind and span[1] > start:
            return 0.0
        between = self.text[end : span[0]] if behind else self.text[span[1] : start]
        comma = 20 if behind and not self._facts.get("verb_last") else 8
        marks = len(_QUOTE.findall(between))
        return 45 * marks + comma * between.count(",") + 20 * self._clauses(between)

    def _is_told(self, span: Span, planned: Sequence[Span], start: int) -> bool:
        """Does a past verb speak of the date: not ruled by a future one, nor a verb of saying?"""
        if planned and self._governed(span[0], planned):
            return False
        return span[1] > start or not self._reports(self.text[span[1] : start])

    def _reports(self, between: str) -> bool:
        """Does a conjunction part the verb from the date: `he said that the talks open on Monday`?"""
        words = between.lower().replace("’", "'").replace("'", "' ").split()
        return not self._conjunctions.isdisjoint(words)

    def _governed(self, start: int, planned: Sequence[Span]) -> bool:
        """Is a participle part of a future that stands before it: `would be closed`?

        `Juega tras empatar el sábado` is none: the words for after part the two.
        """
        if self._afters and self.text.startswith(self._afters, start):
            return False
        return any(
            end <= start <= end + _REACH
            and not _CLAUSE.search(self.text[end:start])
            and not self._clauses(self.text[end:start])
            for _, end in planned
        )

    def _clauses(self, between: str) -> int:
        """How many times does a new clause begin: `it rose in May and should fall`?"""
        padded = between.lower()
        return sum([padded.count(joint) for joint in self._joints])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _cues(language: str) -> tuple[Cues, Cues]:
    """Cues of the future and of the past; of what lasts and of what is due."""
    tense = table(language, "dates").get("tense", {})
    return (
        cues_of(tense.get("future"), tense.get("past")),
        cues_of(tense.get("lasting"), tense.get("due")),
    )


def lean_of(ahead: float | None, back: float | None) -> int:
    """1 where the nearest cue is a future one, -1 a past one, 0 where there is none.

    >>> lean_of(6.0, None), lean_of(80.0, 12.5), lean_of(None, None)
    (1, -1, 0)
    """
    if ahead is None or back is None:
        return 0 if ahead is back else 1 if back is None else -1
    return 1 if ahead <= back else -1
