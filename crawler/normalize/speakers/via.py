"""The medium that carried the words: `tel que rapporté par Tass`, `told Reuters`, `wrote on X`.

It is looked for in the attribution alone, the words of the quote's sentence that stand outside its
marks: a name that is a medium's (a known agency, paper, platform, or a name beside a noun such as
`broadcaster`), governed by a small word or a reporting verb, and not the source itself.
"""

from __future__ import annotations

from crawler import agencies
from crawler.article import Via
from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.lexicon import Flag
from crawler.normalize.speakers.mentions import Mention
from crawler.normalize.speakers.utterances import Utterance

__all__ = ["find_via"]

_REACH = 45
_GOVERNING = Flag.VIA | Flag.ADDRESS | Flag.PREP | Flag.BY | Flag.TAIL | Flag.ACCORDING
_SMALL = Flag.DEF | Flag.INDEF | Flag.POSS | Flag.ADJECTIVE
_MARKS = frozenset("«»“”„\"'‘’‹›「」『』")


def find_via(document: Document, utterance: Utterance, mention: Mention | None) -> Via | None:
    """The medium that the attribution of an utterance names, or None; `mention` is its source."""
    tokens = _attribution(document, utterance, mention)
    inside = frozenset(tokens)
    for token in tokens:
        if token - 1 in inside and _is_name(document, token - 1):
            continue
        span = _medium(document, token, inside)
        if span is None or _is_source(document, span, mention):
            continue
        governor = _governor(document, span[0], inside)
        if governor < 0:
            continue
        first, last = _trimmed(document, *span)
        name = document.text(first, last)
        return Via(document.text(governor, last), name, agencies.find(name))
    return None


def _attribution(document: Document, utterance: Utterance, mention: Mention | None) -> list[int]:
    """Tokens of the sentence round the quote and of its source, outside all marks of speech."""
    first, last = utterance.outer
    home = document.within[first] if utterance.parent >= 0 else -1
    paragraph = document.para[first]
    sentences = {document.sent[first], document.sent[last - 1]}
    if last < len(document.sent) and not _opens(document, last):
        sentences.add(document.sent[last])
    if first and document.low[first - 1] in ":：":
        sentences.add(document.sent[first - 1])
    if mention is not None and document.para[mention.first] == paragraph:
        sentences.add(document.sent[mention.first])
    around = range(max(0, first - _REACH), min(len(document.low), last + _REACH))
    return [
        t
        for t in around
        if document.sent[t] in sentences
        and document.para[t] in (paragraph, document.para[last - 1])
        and (document.within[t] == home or _names_a_medium(document, t))
    ]


def _opens(document: Document, token: int) -> bool:
    """Does a new sentence begin here, by its capital, after a stop inside the marks?"""
    before = document.low[token - 1]
    stop = document.low[token - 2][0] if token > 1 else ""
    capital = document.flag[token] & Flag.CAP and document.lexicon.cased
    return bool(before in _MARKS and stop in ".!?…" and capital)


def _names_a_medium(document: Document, token: int) -> bool:
    """A name in marks beside a word for a medium: `der „Neuen Donaupresse“`, `«Интерфаксу»`."""
    flag = document.flag
    if document.within[token] < 0 or not (flag[token] & Flag.CAP or flag[token] & Flag.MEDIA):
        return False
    start = token
    while start > 0 and document.within[start - 1] == document.within[token]:
        start -= 1
        if token - start > 5:
            return False
    opening = start - 1 if start and document.low[start - 1] in _MARKS else start
    before = flag[opening - 1] if opening else 0
    known = agencies.find(document.raw(token)) is not None
    return bool(before & Flag.MEDIA or (before & _GOVERNING and flag[token] & Flag.MEDIA) or known)


def _is_name(document: Document, token: int) -> bool:
    return bool(document.flag[token] & Flag.CAP) and not document.flag[token] & Flag.CUE


def _medium(
    document: Document, token: int, inside: frozenset[int]
) -> tuple[int, int] | None:
    """Tokens of a medium's name that begins at `token`, its noun (`the broadcaster`) included."""
    flag = document.flag
    if flag[token] & (Flag.PUNCT | _SMALL):
        return None
    last = token
    while last in inside and last - token < 7 and _goes_on(document, token, last):
        last += 1
    while last > token and not (flag[last - 1] & (Flag.CAP | Flag.MEDIA)):
        last -= 1
    if last == token:
        return None
    capital = any(flag[t] & Flag.CAP for t in range(token, last)) or not document.lexicon.cased
    medium = any(flag[t] & Flag.MEDIA for t in range(token, last))
    if capital and (medium or agencies.find(document.text(token, last)) is not None):
        return token, last
    return None


def _goes_on(document: Document, first: int, token: int) -> bool:
    flag, low = document.flag[token], document.low[token]
    if flag & (Flag.CAP | Flag.MEDIA) and not flag & (Flag.CUE | Flag.CALENDAR):
        return document.lexicon.spaces or bool(flag & Flag.MEDIA) or token == first
    if low in _MARKS and token > first:
        return token + 1 < len(document.flag) and bool(
            document.flag[token + 1] & (Flag.CAP | Flag.MEDIA)
        )
    return token > first and bool(flag & (Flag.PARTICLE | Flag.CONT | Flag.TAIL | Flag.NUMBER))


def _is_source(document: Document, span: tuple[int, int], mention: Mention | None) -> bool:
    """Does the source itself bear this name: the medium speaks, it carries nobody's words?"""
    if mention is None:
        return False
    return mention.first < span[1] and span[0] < mention.last and mention.kind != "dropped"


def _governor(document: Document, first: int, inside: frozenset[int]) -> int:
    """First token of the words that tie the medium to the quote, or -1.

    A small word or a reporting verb right before it, articles and nouns of media between; or a
    reporting verb right after it, as in `the paper quoted him`.
    """
    flag = document.flag
    token = first - 1
    while token in inside and first - token < 5 and _is_between(document, token):
        token -= 1
    if token in inside and flag[token] & (_GOVERNING | Flag.CUE | Flag.CONT):
        while token - 1 in inside and flag[token] & Flag.CONT and not flag[token] & Flag.CUE:
            token -= 1
        return token
    if document.low[first][:1] in document.lexicon.prefixes:
        return first
    return first if first > token + 1 and flag[first - 1] & (Flag.DEF | Flag.PREP) else -1


def _is_between(document: Document, token: int) -> bool:
    flag, low = document.flag[token], document.low[token]
    if flag & (_GOVERNING | Flag.CUE) and not flag & Flag.DEF:
        return False
    return bool(flag & (_SMALL | Flag.MEDIA | Flag.NATION | Flag.ORG)) or low in _MARKS


def _trimmed(document: Document, first: int, last: int) -> tuple[int, int]:
    """The proper name alone: nouns of media in small letters before it and marks aside."""
    flag = document.flag
    begin = first
    while begin < last - 1 and (document.low[begin] in _MARKS or not flag[begin] & Flag.CAP):
        begin += 1
    return (begin, last) if flag[begin] & Flag.CAP else (first, last)

