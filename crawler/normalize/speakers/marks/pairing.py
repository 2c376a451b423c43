"""Quotation marks: which open, which close, what stands inside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.normalize.speakers.marks.dialogue import Turn, find_turns, split_turn
from crawler.normalize.speakers.words.document import Document

__all__ = ["Stretch", "find_stretches"]

_AHEAD = 24  # marks looked at behind one
_MARK = re.compile("[\"“”„‟＂〝〞«»‹›‘’‚'「」『』]")
_FAMILY = dict.fromkeys('"“”„‟＂〝〞', "double") | dict.fromkeys("«»", "angle")
_FAMILY |= dict.fromkeys("‹›", "single angle") | dict.fromkeys("‘’‚'", "single")
_FAMILY |= dict.fromkeys("「」", "corner") | dict.fromkeys("『』", "white corner")
_LOW = frozenset("„‚〝")
_OPENS = frozenset("“«‹‘「『")
_BEFORE = frozenset("([{—–-/:;¡¿…")  # what may stand before an opening mark, besides a space
_AFTER = frozenset(",.;:!?)]}…—–-/。，、；：？！")  # what may stand after a closing mark
_DEEPEST = 4


@dataclass(slots=True)
class Stretch:
    """Words between marks: content `[start, end)`, the marks included `[outer, outer_end)`."""

    paragraph: int
    start: int
    end: int
    outer: int
    outer_end: int
    family: str
    parent: int
    closed: bool = True
    continues: int = -1
    unmarked: str = ""


@dataclass(slots=True)
class _Open:
    mark: str
    at: int
    family: str


def find_stretches(document: Document) -> list[Stretch]:
    """All marked stretches in text order, outer before inner; linear in the text.

    An unclosed mark reaches to the end of its paragraph; where the next paragraph begins with an
    opening mark of the same family, its stretch continues the unclosed one.
    """
    found: list[Stretch] = []
    turns = find_turns(document)
    for number, paragraph in enumerate(document.paragraphs):
        text = document.texts[paragraph.where]
        marks = [m.start() for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
        made = _pair(text, marks, number, paragraph.start, paragraph.end) if marks else []
        turn = turns.get(number)
        if turn and not any(s.outer <= turn.start < s.outer_end for s in made):
            for start, end in split_turn(document, number, turn):
                whole = Stretch(number, start, end, start, end, turn.kind, -1)
                whole.unmarked = turn.kind
                made.append(whole)
            made.sort(key=lambda s: (s.outer, -s.outer_end))
        first = len(found)
        found += made
        _nest(found, first)
    _continue(document, found)
    _continue_turns(found, turns)
    return found


def _pair(text: str, marks: list[int], number: int, start: int, end: int) -> list[Stretch]:
    stack: list[_Open] = []
    made: list[Stretch] = []
    for n, at in enumerate(marks):
        mark, family = text[at], _FAMILY[text[at]]
        depth = next((d for d in range(len(stack) - 1, -1, -1) if stack[d].family == family), -1)
        turn = _direction(text, marks, n, stack[depth].mark if depth >= 0 else "", start, end)
        if turn > 0 and depth >= 0 and depth == len(stack) - 1 and family == "double":
            made.append(_made(text, number, stack.pop().at, at, family, closed=False))
        if turn > 0 and len(stack) < _DEEPEST:
            stack.append(_Open(mark, at, family))
        elif turn < 0:
            made += [
                _made(text, number, inner.at, at, inner.family, closed=False)
                for inner in stack[depth + 1 :]
                if inner.family != "single"
            ]
            opened = stack[depth]
            del stack[depth:]
            made.append(_made(text, number, opened.at, at, family, closed=True))
    made += [_made(text, number, o.at, end, o.family, closed=False) for o in stack if o.mark != "'"]
    return sorted((s for s in made if s.end > s.start), key=lambda s: (s.outer, -s.outer_end))


def _made(text: str, number: int, at: int, close: int, family: str, *, closed: bool) -> Stretch:
    start, end = at + 1, close
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(number, start, end, at, close + 1 if closed else end, family, -1, closed)


def _direction(text: str, marks: list[int], n: int, opened: str, start: int, end: int) -> int:
    """1 where the mark opens, -1 where it closes the one that is open, 0 where it is no mark."""
    at = marks[n]
    mark, family = text[at], _FAMILY[text[at]]
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    loose_left = before.isspace() or before in _BEFORE
    loose_right = after.isspace() or after in _AFTER
    if mark in _LOW:
        return 1
    if family in ("corner", "white corner"):
        return 1 if mark in _OPENS else -1 if opened else 0
    if family == "single":
        return _single(text, marks, n, opened, loose_left, loose_right)
    if mark in '"＂':
        return _straight(before, opened, loose_left, loose_right)
    if family in ("angle", "single angle"):
        inner = mark == opened == "«" and _closes_twice(text, marks[n + 1 : n + _AHEAD])
        return 1 if inner else _angle(mark, opened, loose_left, loose_right)
    if mark == "“":
        closes = opened in _LOW or (opened == "”" and loose_right) or (opened and loose_right)
        return -1 if opened and closes and not (loose_left and not loose_right) else 1
    if opened:
        return -1
    return 1 if loose_left and not loose_right else 0


def _straight(before: str, opened: str, loose_left: bool, loose_right: bool) -> int:
    if opened:
        return 1 if loose_left and not loose_right and before.isspace() else -1
    if loose_right and not loose_left and before not in "'’":
        return 0
    return 1


def _angle(mark: str, opened: str, loose_left: bool, loose_right: bool) -> int:
    if loose_left != loose_right:
        if loose_left:
            return 1
        return -1 if opened else (1 if mark in _OPENS else 0)
    if opened == mark:  # »…» and «…« are misprints or Finnish use
        return -1
    if opened:
        return -1 if (mark not in _OPENS) == (opened in _OPENS) else 1
    return 1 if mark in _OPENS else 0


def _closes_twice(text: str, rest: list[int]) -> bool:
    """`« …, confie à | « Paris Midi » le comédien. … »`: do marks behind close this one and the outer one?"""
    family = [text[at] for at in rest if text[at] in "«»"]
    return family.count("»") - family.count("«") > 1


def _single(
    text: str, marks: list[int], n: int, opened: str, loose_left: bool, loose_right: bool
) -> int:
    at, mark = marks[n], text[marks[n]]
    after = text[at + 1 : at + 2]
    inside = text[at - 1 : at].isalnum() and after.isalnum()
    closing = (mark == "‘" and opened == "‚") or mark in "’'"
    if opened and not inside and closing and (loose_right or after in '"”“»«'):
        return 0 if _possessive(text, marks, n) else -1
    opener = mark == "‘" or (mark == "'" and _closer_follows(text, marks, n))
    outside = loose_left or text[at - 1 : at] in ('"', "“", "„", "«", "»")
    return 1 if opener and not opened and outside and not after.isspace() else 0


def _possessive(text: str, marks: list[int], n: int) -> bool:
    """`players’ bench’`: after an s, before a word, and a better closing mark follows."""
    at = marks[n]
    if text[at - 1] != "s" or not text[at + 1 : at + 3].strip()[:1].islower():
        return False
    return _closer_follows(text, marks, n)


def _closer_follows(text: str, marks: list[int], n: int) -> bool:
    for later in marks[n + 1 : n + 9]:
        if text[later] not in "’'":
            continue
        before, after = text[later - 1], text[later + 1 : later + 2]
        if not before.isspace() and not after.isalnum():
            return True
        if before.isspace():
            return False
    return False


def _nest(found: list[Stretch], first: int) -> None:
    stack: list[int] = []
    for n in range(first, len(found)):
        while stack and found[stack[-1]].outer_end <= found[n].outer:
            stack.pop()
        found[n].parent = stack[-1] if stack else -1
        stack.append(n)


def _continue(document: Document, found: list[Stretch]) -> None:
    """Join a stretch at the head of a paragraph to the unclosed one before it."""
    open_at: dict[int, int] = {}
    for n, stretch in enumerate(found):
        paragraph = document.paragraphs[stretch.paragraph]
        if stretch.parent >= 0:
            continue
        before = open_at.get(stretch.paragraph - 1, -1)
        reopens = before >= 0 and stretch.outer == paragraph.start
        if reopens and found[before].family == stretch.family:
            stretch.continues = before
        if not stretch.closed:
            open_at[stretch.paragraph] = n


def _continue_turns(found: list[Stretch], turns: dict[int, Turn]) -> None:
    before = -1
    for n, stretch in enumerate(found):
        if not stretch.unmarked:
            continue
        turn = turns[stretch.paragraph]
        if turn.continues and before >= 0:
            stretch.continues = before
        before = n
