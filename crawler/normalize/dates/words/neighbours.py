"""A time expression and the words beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from crawler.normalize.dates.words.word import Words, folded

__all__ = ["Place", "around", "beside", "first_word"]


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


def beside(
    place: Place, reach: int = _AROUND, ends: re.Pattern[str] = _SENTENCE_END
) -> tuple[str, str]:
    """What stands before it and behind it in its sentence, or up to other `ends`; `reach` in characters.

    >>> from crawler.normalize.dates.words.word import words_of
    >>> beside(Place("No. He came on Monday at last. Why?", 12, 21, words_of("en")))
    ('He came ', ' at last')
    """
    return ends.split(place.before(reach))[-1], ends.split(place.after(reach))[0]


def around(place: Place) -> str:
    """The words of its sentence beside it."""
    return "".join(beside(place))


def first_word(text: str) -> str:
    """The first word of a text, in lower case.

    >>> first_word("Monday's vote")
    'monday'
    """
    return folded(re.split(r"[\s'’\"”»]", text, maxsplit=1)[0].strip(".,;:!?"))
