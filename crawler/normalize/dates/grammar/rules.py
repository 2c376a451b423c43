"""The grammar of dates: the shapes compiled for a language, and run over kinds of elements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from crawler.normalize.dates.grammar.shapes import NEEDS, PAIRED, PASSES, SHORT
from crawler.normalize.dates.words.elements import KINDS
from crawler.normalize.dates.words.word import words_of

__all__ = ["Grammar", "Matches", "grammar"]

Matches = Sequence[tuple[str, int, int]]

_NAME = re.compile(r"[A-Za-z_]+")
_NEVER = r"[^\s\S]"
_PUNCTUATION = {"dash": "-", "slash": "/"}
_MADE = frozenset("DTPMZSQHWECIF")
_MOST, _SHORT_RUN = 1 << 12, 24  # runs are short and kinds few: most strings of them come again


@dataclass(slots=True, frozen=True)
class Pass:
    """One pass over kinds of elements: its pattern, a named group per rule, and when it can match."""

    pattern: re.Pattern[str]
    needs: frozenset[str]
    paired: bool

    def matches(self, kinds: str) -> Matches:
        """Rule, start and end of each match in a string of kinds."""
        idle = self.needs and self.needs.isdisjoint(kinds)
        if idle and not (self.paired and sum(map(kinds.count, _MADE)) > 1):
            return ()
        return [(m.lastgroup or "", m.start(), m.end()) for m in self.pattern.finditer(kinds)]


@dataclass(slots=True, frozen=True)
class Grammar:
    """The passes of a language, and what they found in the strings of kinds they were asked for."""

    passes: Sequence[Pass]
    seen: dict[tuple[int, str], tuple[int, Matches]] = field(default_factory=dict, compare=False)

    def matches(self, number: int, kinds: str) -> tuple[int, Matches]:
        """The first pass from a number on that matches, and its matches; none where no pass does."""
        found = self.seen.get((number, kinds))
        if found is None:
            if len(self.seen) >= _MOST:
                self.seen.clear()
            found = self._matches(number, kinds)
            if len(kinds) < _SHORT_RUN:
                self.seen[number, kinds] = found
        return found

    def within(self, kinds: str, start: int, end: int) -> Matches:
        """The one match of the first pass that begins within a stretch which was no date after all.

        "49'du. Ocak" is no 49th of January, but January.
        """
        match = self.passes[0].pattern.search(kinds, start)
        if match is None or match.start() >= end:
            return ()
        return ((match.lastgroup or "", match.start(), match.end()),)

    def shorter(self, kinds: str, start: int, end: int) -> Matches:
        """The match of the first pass that begins there and ends before: `in March 40 people died`."""
        match = self.passes[0].pattern.match(kinds, start, end - 1)
        return ((match.lastgroup or "", match.start(), match.end()),) if match else ()

    def _matches(self, number: int, kinds: str) -> tuple[int, Matches]:
        for later, step in enumerate(self.passes[number:], number):
            if matches := step.matches(kinds):
                return later, matches
        return len(self.passes), ()


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language."""
    words = words_of(code)
    classes = dict(words.classes) if words else {}
    spaced = words is None or words.spaced
    left_out = {"nested_close", "week_day"} if spaced else {"nested"}
    left_out.add("posted" if words and words.flag("month_first") else "us_date")
    if not (words and words.flag("this_with_year")):
        left_out.add("this_year")
    passes = []
    for rules, needs, paired in zip(PASSES, NEEDS, PAIRED, strict=True):
        named = [
            f"(?P<{name}>{_pattern(shape, classes)})"
            for name, shape in rules
            if name not in left_out
        ]
        kinds = "".join(_PUNCTUATION.get(n) or classes.get(n, "")[1:-1] for n in needs.split())
        passes.append(Pass(re.compile("|".join(named)), frozenset(kinds), paired))
    return Grammar(passes)


def _pattern(shape: str, classes: dict[str, str]) -> str:
    def one(match: re.Match[str]) -> str:
        name = match[0]
        if name in SHORT:
            return _pattern(SHORT[name], classes)
        if name in KINDS:
            return KINDS[name]
        return name if set(name) <= _MADE else classes.get(name, _NEVER)

    return "".join(_NAME.sub(one, shape).split())
