"""Who is told of by a small word alone: `said one`, `others argue`, `someone in the gallery shouted`."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag

__all__ = ["is_somebody", "somebody"]

_WHERE = 7  # tokens
_ENDS = Flag.PUNCT | Flag.CUE | Flag.AUX | Flag.RELATIVE | Flag.CONJ | Flag.THAT | Flag.PRONOUN
_OPENS = Flag.PUNCT | Flag.CUE | Flag.CONJ | Flag.THAT | Flag.STOP
_LED = Flag.ADDRESS | Flag.PREP | Flag.TAIL


def somebody(document: Document, first: int, limit: int) -> Mention | None:
    """The mention that such a word and where its bearer is make beside a reporting word."""
    flag, low = document.flag, document.low
    if low[first] not in document.lexicon.alone or not _stands_first(document, first):
        return None
    end = first + 1
    if end < limit and low[end] == "else":
        end += 1
    if end < limit and flag[end] & (Flag.PREP | Flag.TAIL) and not flag[end] & Flag.CUE:
        end = _where(document, end, limit)
    told = _is_told(document, first)
    if not (_is_closed if told else _leads_to_cue)(document, end, limit):
        return None
    several = document.lexicon.alone[low[first]] == "p"
    kind, gender = ("group", "p") if several else ("role", "")
    return Mention(kind, first, end, article="indefinite", gender=gender, tail_at=end)


def is_somebody(document: Document, mention: Mention) -> bool:
    """Is a mention made of such a word? Each time it is somebody new."""
    return (
        mention.article == "indefinite"
        and not mention.heads
        and (document.low[mention.first] in document.lexicon.alone)
    )


def _stands_first(document: Document, token: int) -> bool:
    """Does no noun phrase, as in `the older | one`, and no preposition lead up to it?"""
    if not token or document.sent[token - 1] != document.sent[token]:
        return True
    before = document.flag[token - 1]
    return bool(before & _OPENS) and not before & _LED


def _is_told(document: Document, token: int) -> bool:
    """Does a reporting word stand right before it: `“…,” says | another`?"""
    before = token - 1
    beside = token > 0 and document.para[before] == document.para[token]
    return beside and bool(document.flag[before] & Flag.CUE)


def _where(document: Document, token: int, limit: int) -> int:
    """Where `in the gallery` ends; at `token` where it is longer than that."""
    flag, end = document.flag, token
    while end < min(limit, token + _WHERE) and not (
        flag[end] & _ENDS and not flag[end] & DETERMINER
    ):
        end += 1
    return end if end < token + _WHERE else token


def _is_closed(document: Document, end: int, limit: int) -> bool:
    """Does the phrase end there: a mark, a conjunction, a relative, the end of the line?"""
    return end >= limit or bool(document.flag[end] & (Flag.PUNCT | Flag.CONJ | Flag.RELATIVE))


def _leads_to_cue(document: Document, end: int, limit: int) -> bool:
    """Does a reporting word follow, auxiliaries apart, or a relative clause behind a comma?"""
    flag = document.flag
    if end + 1 < limit and document.low[end] == "," and flag[end + 1] & Flag.RELATIVE:
        return True
    while end < limit and flag[end] & Flag.AUX and not flag[end] & Flag.CUE:
        end += 1
    return end < limit and bool(flag[end] & Flag.CUE)
