"""What the grammar sees of a text: elements, each with one character for what it may mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["BREAK", "KINDS", "LINE", "Element"]

BREAK, LINE = "·", "¶"
# Characters of what is no word: numbers, ready-made dates, punctuation.
KINDS = {
    "n": "n",  # number of one or two digits
    "Y": "Y",  # number of four digits that can be a year
    "x": "x",  # any other number
    "o": "o",  # ordinal in digits: 1er, 3rd, 2º
    "roman": "v",
    "iso": "i",
    "numeric": "j",
    "pair": "r",  # 2025-26
    "clock": "k",
    "dotted": "q",  # 8.30: a clock only beside words that say so
    "decade": "d",
    "comma": ",",
    "dot": r"\.",
    "dash": "-",
    "open": r"\(",
    "close": r"\)",
    "slash": "/",
    "brk": BREAK,
    "line": LINE,
}


@dataclass(slots=True)
class Element:
    """A stretch of text that means something to the grammar.

    `kind` is one character; `values` holds the value of each role the words may play.
    """

    start: int
    end: int
    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
