"""Does a `que` tell what was said, or does it belong to a noun: `dijo ayer | que …`, `criticó la ley | que …`?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crawler.languages import table
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["is_complement"]

_SUBJECTS = ("name", "role", "pronoun", "nation", "organisation", "group")
_GOVERNS = Flag.PREP | Flag.TAIL | Flag.ADDRESS | Flag.ACCORDING
_SMALL = Flag.AUX | Flag.PRONOUN | Flag.CONT
_SHORT = 3  # words of a subject behind its verb that nothing tells to be one: `dice la leyenda que`
_NEAR = 5
_OPENING = frozenset(("-", "–", "—", "("))


def is_complement(
    document: Document, ahead: Sequence[Mention], behind: Sequence[Mention], cue: int, that: int
) -> bool:
    """Does a conjunction open what a reporting word reports?

    `ahead` are the mentions of the sentence before the reporting word, `behind` those between the two.
    """
    flag, low = document.flag, document.low
    start, before = cue + 1, that - 1
    while start < that and flag[start] & Flag.CONT:
        start += 1
    if not document.lexicon.adverbial or that <= start:
        return True
    if low[before] in COMMAS or low[before] in _OPENING:
        opened = _incise(document, start, before) if before > start else start
        return opened >= 0 and (opened == start or not _holds(document, ahead, behind, cue, opened))
    if (told := _told_by(document, start, before)) is not None:
        return told
    governed = flag[before] & _GOVERNS  # `su confianza en que`, but `la forma en que`
    if governed and any(flag[t] & Flag.POSS for t in range(start, before)):
        return True
    return not _holds(document, ahead, behind, cue, before if governed else that)


def _told_by(document: Document, start: int, before: int) -> bool | None:
    """What the word right before a conjunction tells of it, None for nothing."""
    bits, adverbial = document.flag[before], document.lexicon.adverbial
    if bits & Flag.CONJ or _is_another_verb(document, before):
        return True
    known = document.low[before] in adverbial
    if before == start and (bits & Flag.AUX or (bits & _GOVERNS and not known)):
        return True  # `detalló después que`, `apela a que`
    tailed = bits & Flag.TAIL and not bits & Flag.DEF
    if known or (tailed and document.low[before - 1] in adverbial):
        return False  # `para que`, `antes de que`
    if bits & Flag.DEF:
        return False  # `lo que`, `a las que`
    return True if tailed else None  # `la idea de que`


def _is_another_verb(document: Document, token: int) -> bool:
    """`y | cotejó | que …`: a word of no list with the ending of verbs."""
    verb = document.low[token].endswith(document.lexicon.past_endings or ("\x00",))
    return verb and not document.flag[token]


def _incise(document: Document, start: int, close: int) -> int:
    """Where the words set in between open that a comma or a dash closes, -1 where it only opens some."""
    marks = COMMAS if document.low[close] in COMMAS else _OPENING
    return next((t for t in range(close - 1, start - 1, -1) if document.low[t] in marks), -1)


def _holds(
    document: Document, ahead: Sequence[Mention], behind: Sequence[Mention], cue: int, end: int
) -> bool:
    """Does a noun phrase stand in `[cue + 1, end)` that is neither subject nor time: what was criticised?"""
    flag = document.flag
    known = _has_subject(document, ahead, cue)
    subjects = {
        m.first: m.last
        for m in behind
        if not known and (m.kind in _SUBJECTS or (m.kind == "document" and m.article == "definite"))
    }
    start = token = cue + 1
    while token < end:
        if (last := subjects.get(token, 0)) > token:
            token = last
        elif flag[token] & DETERMINER and _is_article(document, token):
            last = _ends(document, token, end)
            alone = token == start and not known and last - token <= _SHORT
            if not flag[token - 1] & _GOVERNS and not alone and not _is_time(document, token, last):
                return True
            token = last
        elif token == start and _is_bare_noun(document, token, end):
            return True
        else:
            token += 1
    return False


def _is_article(document: Document, token: int) -> bool:
    """No preposition: `criticou | a norma`, but `disse | a jornalistas`, `disse | a Rui`."""
    lexicon, bits = document.lexicon, document.flag[token + 1]
    if not document.flag[token] & _GOVERNS:
        return True
    ours = document.low[token] in (lexicon.masculine_article, lexicon.feminine_article)
    return ours and not bits & (Flag.CAP | Flag.THAT) and not document.low[token + 1].endswith("s")


def _has_subject(document: Document, ahead: Sequence[Mention], cue: int) -> bool:
    """Does a subject stand right before its verb, or before the verb that this one is joined to?"""
    flag, verb = document.flag, cue
    while verb and flag[verb - 1] & _SMALL:
        verb -= 1
    if verb and flag[verb - 1] & Flag.CONJ and not flag[verb - 1] & Flag.THAT:
        return True
    free = [m for m in ahead if m.kind in _SUBJECTS and not is_oblique(document, m)]
    return bool(free) and verb - free[-1].last <= 1 and free[-1].last <= verb


def _ends(document: Document, token: int, end: int) -> int:
    """Where a noun phrase with its attributes ends: `la labor de los servicios de emergencia`."""
    flag, last = document.flag, token + 1
    while last < end and not flag[last] & Flag.PUNCT:
        attribute = flag[last] & Flag.TAIL or flag[last - 1] & Flag.TAIL
        if flag[last] & (DETERMINER | _GOVERNS) and not attribute:
            break
        last += 1
    return last


def _is_time(document: Document, first: int, last: int) -> bool:
    """`la semana pasada`, `este lunes`."""
    times = _times(document.lexicon.code)
    return any(
        document.flag[t] & Flag.CALENDAR or document.low[t] in times for t in range(first, last)
    )


@cache
def _times(code: str) -> frozenset[str]:
    """The nouns of spans of time of a language."""
    return frozenset(
        noun.split(" ")[-1] for nouns in table(code, "dates")["nouns"].values() for noun in nouns
    )


def _is_bare_noun(document: Document, token: int, end: int) -> bool:
    """`contó | detalles de la noche que …`: a noun without article before its attribute."""
    flag, low = document.flag, document.low
    if token + 1 >= end or low[token] in document.lexicon.adverbial:
        return False
    tailed = flag[token + 1] & Flag.TAIL
    return bool(tailed and not flag[token] & ~(Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT))
