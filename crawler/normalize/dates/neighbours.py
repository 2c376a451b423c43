"""A time expression and the words beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from crawler.normalize.dates.words import Words, folded

__all__ = ["Place", "around", "first_word"]


@dataclass(slots=True)
class Place:
    """A time expression and the text around it."""

    text: str
    start: int
    end: int
    words: Words

    @property
    def mention(self) -> str:
        """Its own words."""
        return self.text[self.start : self.end]

    def after(self, count: int) -> str:
        """So many characters behind it."""
        return self.text[self.end : self.end + count]

    def before(self, count: int) -> str:
        """So many characters before it."""
        return self.text[max(0, self.start - count) : self.start]

    def fact(self, name: str) -> Any:
        """A fact of `[dates]`, none where it is not stated."""
        return self.words.facts.get(name, ())


_AROUND = 250  # characters, at most, of the sentence that shows what is spoken of
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def around(place: Place) -> str:
    """What stands beside it in its sentence.

    >>> from crawler.normalize.dates.words import words_of
    >>> around(Place("No. He came on Monday at last. Why?", 12, 21, words_of("en")))
    'He came  at last'
    """
    before, after = place.before(_AROUND), place.after(_AROUND)
    return _SENTENCE_END.split(before)[-1] + _SENTENCE_END.split(after)[0]


def first_word(text: str) -> str:
    """The first word of a text, in lower case.

    >>> first_word("Monday's vote")
    'monday'
    """
    return folded(re.split(r"[\s'’\"”»]", text, maxsplit=1)[0].strip(".,;:!?"))
