"""The elements of a text, each time expression made one of them by the passes of the grammar."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from crawler.normalize.dates.atoms import Atom, Parts, build, kind_of
from crawler.normalize.dates.grammar.combine import combine
from crawler.normalize.dates.grammar.context import is_hour
from crawler.normalize.dates.grammar.ranges import apart
from crawler.normalize.dates.grammar.rules import Grammar, Matches, grammar
from crawler.normalize.dates.words.elements import BREAK, LINE, Element
from crawler.normalize.dates.words.scan import scan
from crawler.normalize.dates.words.word import Words

__all__ = ["elements_of"]

_NO_DATES = ("span", "every")  # durations and frequencies: read, and left out
_MOST, _LONGEST = 1 << 12, 64  # runs remembered of each language, and their characters
_Made = tuple[Sequence[tuple[int, int, str, Mapping[str, Any]]], bool]


@cache
def _memory(_code: str) -> dict[str, _Made | None]:
    """What runs of a language were made of: `on Monday`, `in 2019`; half of all come again.

    Elements are kept by their offsets from the first, and whether what closes the run stays; None
    for a run met once.
    """
    return {}


def elements_of(text: str, words: Words) -> list[Element]:
    """The elements of a text: time expressions, ends of lines, and what stands beside the first."""
    passes, kept = grammar(words.code), _memory(words.code)
    if len(kept) >= _MOST:
        kept.clear()
    found: list[Element] = []
    for run in scan(text, words):
        last = run[-1]
        if len(run) == 1 and last.kind == LINE:
            found.append(last)
            continue
        kinds, start = "".join([element.kind for element in run]), run[0].start
        spelt = kinds + text[start : last.start if last.kind in _CLOSING else last.end]
        made = kept.get(spelt)
        if made is None:
            joined, lasting = _joined(text, run, kinds, passes, words)
            found += joined
            if lasting and len(spelt) <= _LONGEST:
                kept[spelt] = _kept(joined, start, last) if spelt in kept else None
            continue
        found += [Element(start + low, start + high, kind, v) for low, high, kind, v in made[0]]
        if made[1]:
            found.append(last)
    return found


_CLOSING = (BREAK, LINE)


def _kept(joined: Sequence[Element], start: int, last: Element) -> _Made:
    closed = last.kind in _CLOSING and bool(joined) and joined[-1] is last
    body = joined[:-1] if closed else joined
    return [(e.start - start, e.end - start, e.kind, e.values) for e in body], closed


def _joined(
    text: str, run: list[Element], kinds: str, passes: Grammar, words: Words
) -> tuple[list[Element], bool]:
    """The elements with each time expression made one, by one pass after the other.

    The second answer is whether they do not hang on what stands behind the run.
    """
    elements, lasting = run, True
    number, matches = passes.matches(0, kinds)
    if number and _is_dateless(elements):
        return _lines(elements), True
    while matches:
        if number == 0:
            made, lasting = _read(text, elements, kinds, matches, passes, words)
        else:
            made = _combined(elements, matches)
        if made is not elements:
            elements = made
            kinds = "".join([element.kind for element in elements])
        elif number == 0 and _is_dateless(elements):
            return _lines(elements), lasting
        number, matches = passes.matches(number + 1, kinds)
    return elements, lasting


def _read(
    text: str,
    elements: list[Element],
    kinds: str,
    matches: Matches,
    passes: Grammar,
    words: Words,
) -> tuple[list[Element], bool]:
    """What the first pass makes of words, and whether that hangs on nothing behind them."""
    made: list[Element] = []
    at, queue, lasting = 0, deque(matches), True
    while queue:
        name, start, end = queue.popleft()
        if start < at:
            continue
        atom = build(name, Parts(elements[start:end], words))
        if atom is None and name not in _NO_DATES:
            if name == "us_date" and (less := passes.shorter(kinds, start, end)):
                queue.extendleft(less)
            elif end - start > 2:
                queue.extendleft(reversed(passes.within(kinds, start + 1, end)))
            continue
        if name == "spoken":
            lasting = False
            if not _is_hour(text, elements, start, end, words):
                continue
        made += elements[at:start]
        made.append(_element(elements[start:end], atom))
        at = end
    return (made + elements[at:] if at else elements), lasting


def _combined(elements: list[Element], matches: Matches) -> list[Element]:
    """What a later pass makes of what the ones before made."""
    made: list[Element] = []
    at = 0
    for name, start, end in matches:
        part = elements[start:end]
        atom = combine(name, part)
        if atom is not None:
            made += elements[at:start]
            made.append(_element(part, atom))
            at = end
        elif name == "pair_days" and (days := apart(part)):
            made += elements[at:start]
            made += [_element(list(few), day) for few, day in days]
            at = end
    return made + elements[at:] if at else elements


def _is_dateless(elements: Sequence[Element]) -> bool:
    """Is there nothing that makes a date without one: `the end of the year`?"""
    return all(_SIDES.isdisjoint(element.values) for element in elements)


def _lines(elements: Sequence[Element]) -> list[Element]:
    return [element for element in elements if element.kind == LINE]


_SIDES = frozenset(("side", "side_post", "unit_day"))
_SURE = frozenset(("part", "half_past", "half_after", "zone"))


def _is_hour(text: str, elements: Sequence[Element], start: int, end: int, words: Words) -> bool:
    """Is a number after "at" an hour: by what it says, or because it counts no noun?"""
    if start > 1 and words.flag("bare_hours") and "weekday" in elements[start - 2].values:
        return True
    part = elements[start:end]
    if _is_count(part, words):
        return False
    sure = any(not _SURE.isdisjoint(element.values) for element in part)
    return sure or is_hour(text, part[0].start, part[-1].end, words)


def _is_count(part: Sequence[Element], words: Words) -> bool:
    """`l'Union à quinze`, `o trzech`: a number in words that the language counts no hours by."""
    if any(element.kind == "n" or "hourord" in element.values for element in part):
        return False
    most = words.facts.get("spoken_hours", _HOURS)
    return any(element.values.get("number", 0) > most for element in part[:1])


_HOURS = 24


def _element(part: list[Element], atom: Atom | None) -> Element:
    start, end = part[0].start, part[-1].end
    if atom is None:
        return Element(start, end, BREAK)
    values: dict[str, object] = {"atom": atom}
    for element in part:
        if "night" in element.values:
            values["night"] = None
    return Element(start, end, kind_of(atom), values)
