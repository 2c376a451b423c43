"""Does a reporting word govern a clause, where nothing but the order of the words tells: `he said it rained`?"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.normalize.speakers.words.common_nouns import told_in
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag, sort_of
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["governing", "is_nobodys"]

_REACH = 9
_PAST = "ed"
_GOING_ON = "ing"
_BEFORE = (
    ("pronoun", Flag.PRONOUN),
    ("that", Flag.THAT | Flag.RELATIVE),
    ("article", Flag.DEF | Flag.INDEF | Flag.POSS),
    ("preposition", Flag.PREP | Flag.TAIL),
    ("conjunction", Flag.CONJ),
    ("capital", Flag.CAP),
    ("source", Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT),
    ("stop", Flag.STOP),
    ("mark", Flag.PUNCT),
)
_SMALL = Flag.PREP | Flag.ADDRESS | Flag.STOP | Flag.CONJ | Flag.THAT | Flag.AUX | Flag.PRONOUN
_SMALL |= Flag.DEF | Flag.INDEF | Flag.POSS


def governing(document: Document, cue: int, first: int, last: int) -> Iterator[str]:
    """What stands before the reporting word, how its clause begins, and whether that has no finite verb."""
    flag, low, infinitive = document.flag, document.low, document.lexicon.infinitive
    yield f"behind {_led_by(document, cue)}"
    if first >= last:
        return
    if flag[first] & _SMALL:
        yield f"begins {low[first]}"
    for token in range(first, min(last, first + _REACH)):
        if flag[token] & Flag.AUX or low[token] in COMMAS:
            break
        if low[token] in infinitive:
            yield f"infinitive {min(token - first, 3)}"
            break
    if not any(flag[t] & Flag.AUX or low[t].endswith(_PAST) for t in range(first, last)):
        yield "no past"


def is_nobodys(document: Document, cue: int) -> bool:
    """`sollte | man meinen`, `fragt | man sich`, `lässt | vermuten`: is a reporting word said of nobody?"""
    low, before, anyone = document.low, cue - 1, told_in(document, "anyone")
    if before < 1 or cue + 1 >= len(low) or not anyone:
        return False
    if low[before] in told_in(document, "causing"):
        return low[cue] in told_in(document, "inferring")
    helped = low[before - 1] if document.flag[before] & Flag.AUX else ""
    return not anyone.isdisjoint((low[before], low[cue + 1], helped))


def _led_by(document: Document, cue: int) -> str:
    """The sort of word before a reporting word: `has | said`, `is | said`, `are | warning`, `to | say`."""
    before, low = cue - 1, document.low
    if before < 0:
        return "nothing"
    if low[before] in document.lexicon.infinitive:
        return "infinitive"
    if document.flag[before] & Flag.AUX:
        return "progressive" if low[cue].endswith(_GOING_ON) else f"auxiliary {low[before]}"
    return sort_of(document.flag[before], _BEFORE)
