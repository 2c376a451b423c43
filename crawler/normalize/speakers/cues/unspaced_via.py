"""Names of media in a script without spaces, where no capital tells them from their nouns."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.unspaced import HAN_ONLY, KATAKANA

__all__ = ["medium_name", "passed_on", "told_thus"]

_LONGEST = 8
_SENTENCE = 40
_NAMED = Flag.CAP | Flag.FAMILY | Flag.GIVEN | Flag.NATION | Flag.PLACE | Flag.STATE
_LOCAL = _NAMED | Flag.ADJECTIVE | Flag.ORG | Flag.STOP
_TIED = Flag.VIA | Flag.ADDRESS | Flag.PREP | Flag.TAIL


def medium_name(document: Document, first: int, last: int) -> tuple[int, int] | None:
    """The name of a medium: behind its noun, or its noun with what stands before; none for a noun alone.

    `仏紙 | セーヌ | に`, `地元ラジオ | に`; but `実家で | テレビ | 観戦した`, `接受 | 电视 | 采访`.
    """
    nouns = document.lexicon.media_nouns
    word = document.low[first]
    if not nouns or last - first > 1 or not word.endswith(tuple(nouns)):
        return first, last
    end = last
    while end < len(document.low) and end - last < _LONGEST and _is_part(document, end, _NAMED):
        end += 1
    behind = document.lexicon.titles_after and last < end < len(document.low)
    if behind and document.flag[end] & _TIED:
        return last, end
    if word not in nouns:
        return first, last
    begin = first
    while begin and first - begin < _LONGEST and _is_part(document, begin - 1, _LOCAL):
        begin -= 1
    least = 3 - min(len(word), 2)  # `色紙` is no paper
    return (begin, last) if document.start[first] - document.start[begin] >= least else None


def _is_part(document: Document, token: int, allowed: int) -> bool:
    """May it be part of a name that stands beside the noun, without a space?"""
    after = token + 1
    joined = after < len(document.low) and document.end[token] == document.start[after]
    if document.flag[token] & ~allowed or not joined or document.within[token] >= 0:
        return False
    raw = document.raw(token)
    return bool(HAN_ONLY.match(raw) or KATAKANA.match(raw) or raw[0].isupper())


def passed_on(document: Document, token: int) -> Iterator[tuple[int, int, int]]:
    """`…と強調した。 | 新華社が伝えた。`: a sentence of its own tells who passed the words on."""
    flag, sent, number = document.flag, document.sent, document.sent[token]
    end = token
    while end < len(sent) and sent[end] == number and end - token < _LONGEST:
        end += 1
    if end < len(sent) and sent[end] == number:
        return
    mark = next((t for t in range(token, end) if flag[t] & Flag.SUBJECT), -1)
    media = mark > token and flag[mark - 1] & Flag.MEDIA
    if media and mark + 1 < end and document.low[mark + 1] in document.lexicon.passing:
        yield mark + 1, token, mark


def told_thus(document: Document, last: int) -> set[int]:
    """`「…」。警備員は仏紙に | こう打ち明けた`: the sentence behind words that stand alone, which takes them up."""
    flag, sent, lexicon = document.flag, document.sent, document.lexicon
    if lexicon.spaces or last + 1 >= len(sent) or document.low[last] != ".":
        return set()
    for token in range(last + 1, min(last + _SENTENCE, len(sent) - 1)):
        if sent[token] != sent[last + 1]:
            break
        if document.low[token] in lexicon.takes_up and flag[token + 1] & Flag.CUE:
            return {sent[token]}
    return set()
