"""Headings within a text: a day, a month or an hour on a line of its own."""

from __future__ import annotations

__all__ = ["is_heading", "is_parted"]

_SHORT = 60  # characters of a heading, at most
_CLOSED = frozenset(".!?…:;,»”\"’'")  # what ends a sentence, no heading


def is_heading(text: str, start: int, end: int) -> bool:
    r"""Does it stand on a line of its own, with more below?

    >>> is_heading("Monday\n\nIt rained.", 0, 6), is_heading("It rained.\n\nMonday", 12, 18)
    (True, False)
    """
    return text.startswith("\n", end) and (not start or text[start - 1] == "\n")


def is_parted(text: str, last: int, start: int) -> bool:
    r"""Does another heading stand between two places?

    >>> is_parted("on Monday.\n\nThe harbour\n\nAt 6 p.m. it sank.", 9, 25)
    True
    """
    if "\n" not in text[last:start]:
        return False
    lines = text[last:start].split("\n")[1:-1]
    return any(line and len(line) < _SHORT and line[-1] not in _CLOSED for line in lines)
