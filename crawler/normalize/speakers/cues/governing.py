"""Does a reporting word govern a clause, where nothing but the order of the words tells: `he said it rained`?"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.normalize.speakers.words.common_nouns import told_in
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag, sort_of
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["behind_day", "governing", "is_nobodys", "is_noun", "takes_clause"]

_REACH = 9
_PAST = "ed"
_GOING_ON = "ing"
_SEVERAL = "s"
_APART = 3  # words between an article and its noun
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
_ARTICLE = Flag.DEF | Flag.INDEF | Flag.POSS


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


def is_noun(document: Document, cue: int) -> bool:
    """`the first | estimate of …`, `French | state television`, `28 | questions`: no verb here.

    A verb without an ending wants a subject of several, one in -s a subject of one.
    """
    flag, low, lexicon = document.flag, document.low, document.lexicon
    if not lexicon.infinitive or flag[cue] & Flag.CONT or not cue:
        return False
    word, before = low[cue], flag[cue - 1]
    bare = lexicon.flags.get(word + _SEVERAL, 0) & Flag.CUE
    if not bare and not lexicon.flags.get(word.removesuffix(_SEVERAL), 0) & Flag.CUE:
        return False
    if before & Flag.RELATIVE or low[cue - 1] in lexicon.alone:
        return False  # `those | that say`
    if document.sent[cue - 1] != document.sent[cue]:
        return False
    if before & Flag.NUMBER or low[cue - 1].startswith("'s"):
        return True
    if before & _ARTICLE:  # `this suggests`, `these suggest`
        one = bare and lexicon.genders.get(low[cue - 1]) != "p"
        return bool(one or not before & Flag.DEF)
    nation = before & Flag.NATION and flag[cue] & (Flag.ORG | Flag.DOCUMENT)
    return bool(nation) or (bool(bare) and _is_modified(document, cue))


def _is_modified(document: Document, noun: int) -> bool:
    """Do nothing but adjectives stand between an article and a word: `a written | offer`?"""
    flag, low = document.flag, document.low
    for token in range(noun - 1, max(noun - _APART, 0), -1):
        if flag[token] & _ARTICLE:
            return token < noun - 1
        adjective = flag[token] & Flag.ADJECTIVE or not flag[token]
        if not adjective or low[token].endswith(_SEVERAL):
            return False
    return False


def takes_clause(document: Document, cue: int, first: int) -> bool:
    """Can a clause without a conjunction begin at a token: not `he said, | smiling`, `they accuse | him`?"""
    lexicon, low = document.lexicon, document.low
    if not lexicon.infinitive:
        return True
    if low[cue].startswith(lexicon.transitive or ("\x00",)):
        return False
    aside = low[cue + 1] in COMMAS and low[first].endswith(_GOING_ON)
    return not aside or bool(document.flag[first] & ~Flag.CUE)


def behind_day(document: Document, first: int, last: int) -> int:
    """`said | Sunday | it would close`, but not `said | Sunday was …`: behind when it was said."""
    flag = document.flag
    while document.lexicon.infinitive and first + 1 < last and flag[first] & Flag.CALENDAR:
        if flag[first + 1] & (Flag.AUX | Flag.CAP) and not flag[first + 1] & Flag.CALENDAR:
            break
        first += 1
    return first


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
