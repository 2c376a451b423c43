"""The words around a quote that may tell who said it to whom: of its sentences, outside the marks of speech."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from crawler.normalize.speakers.cues.unspaced_via import told_thus
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.media import (
    MARKS,
    is_medium,
    is_told_name,
)
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["attribution"]

_REACH = 45
_LONGEST = 7  # words of a name


def attribution(document: Document, utterance: Utterance) -> Sequence[int]:
    """Tokens of the sentences round the quote that stand outside the marks of speech."""
    first, last = utterance.outer
    sent, para, within = document.sent, document.para, document.within
    home = within[first] if utterance.parent >= 0 else -1
    sentences = {sent[first], sent[last - 1]}
    if last < len(sent) and not _opens(document, last):
        sentences.add(sent[last])
    if first and document.low[first - 1] in ":：":
        sentences.add(sent[first - 1])
    sentences |= told_thus(document, last)
    paragraphs = (para[first], para[last - 1])
    around = max(0, first - _REACH), min(len(sent), last + _REACH)
    tokens: list[int] = []
    for number in sorted(sentences):
        begin, end = bisect_left(sent, number, *around), bisect_right(sent, number, *around)
        if begin < end and para[begin] in paragraphs:
            marks = home != utterance.stretch  # a clause without marks is its own attribution
            tokens += _around(within, utterance, begin, end) if marks else range(begin, end)
    if [within[t] for t in tokens].count(home) == len(tokens):
        return tokens
    marked: dict[int, list[int]] = {}
    for token in tokens:
        marked.setdefault(within[token], []).append(token)
    names = [m for m, own in marked.items() if m != home and _is_marked_name(document, own)]
    return [t for t in tokens if within[t] == home or within[t] in names]


def _around(within: Sequence[int], utterance: Utterance, begin: int, end: int) -> Iterator[int]:
    """Tokens of a sentence that are no words of the utterance's own stretch."""
    own, at = utterance.stretch, begin
    for first, last in utterance.pieces:
        if within[first:last].count(own) == last - first and begin < last and first < end:
            yield from range(at, min(first, end))
            at = max(at, last)
    yield from [t for t in range(at, end) if within[t] != own]


def _opens(document: Document, token: int) -> bool:
    """Does a new sentence begin here, by its capital, after a stop inside the marks?"""
    before = document.low[token - 1]
    stop = document.low[token - 2][0] if token > 1 else ""
    capital = document.flag[token] & Flag.CAP and document.lexicon.cased
    return bool(before in MARKS and stop in ".!?…" and capital)


def _is_marked_name(document: Document, tokens: Sequence[int]) -> bool:
    """Are the words in marks a medium's name: `der „Neuen Donaupresse“`, `«Интерфаксу»`?"""
    inner = [t for t in tokens if document.low[t] not in MARKS]
    if not inner or len(inner) >= _LONGEST:
        return False
    if document.lexicon.cased and not document.flag[inner[0]] & Flag.CAP:
        return False
    before = document.flag[inner[0] - 2] if inner[0] > 1 else 0
    if is_told_name(document, inner[0]):
        return True
    return bool(before & Flag.MEDIA) or is_medium(document, inner[0], inner[-1] + 1)
