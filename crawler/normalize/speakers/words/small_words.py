"""Words that small words beside them make a name's: `Bashar al Asad`, `au Figaro`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from crawler.normalize.speakers.words.flag import DETERMINER
from crawler.normalize.speakers.words.lexicon import Flag, lexicon

if TYPE_CHECKING:
    from crawler.normalize.speakers.words.document import Document

__all__ = ["is_date", "mark_capitals", "mark_currencies", "mark_words"]

_TELLING = Flag.ADDRESS | Flag.VIA
_LEADS_NAME = Flag.ROLE | Flag.HONOR | Flag.NATION | Flag.ACCORDING
_REACH = 14
_DAY = 2  # digits
_LAST = 4  # paragraphs
_SIGNATURE = 20  # tokens
_TOLD = 6
_CLOSING = frozenset("»”\"“’'")
_NOUN = Flag.ROLE | Flag.ORG | Flag.MEDIA | Flag.GROUP | Flag.DOCUMENT | Flag.PLACE | Flag.CALENDAR
_OWNED = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.HONOR | Flag.ADJECTIVE
_NO_NAME = (
    Flag.ROLE
    | Flag.ORG
    | Flag.GROUP
    | Flag.DOCUMENT
    | Flag.NATION
    | Flag.HONOR
    | Flag.WORK
    | Flag.PLACE
    | Flag.STATE
    | Flag.MEDIA
    | Flag.ACRONYM
    | Flag.CALENDAR
    | Flag.STOP
    | Flag.PREP
    | Flag.DEF
    | Flag.CUE
    | Flag.CONJ
    | Flag.AUX
    | Flag.PRONOUN
)


def mark_words(document: Document) -> None:
    """What small words and capitals tell of the words beside them, once set phrases are known."""
    _mark_owned(document)
    _mark_portfolios(document)
    _mark_ordinals(document)
    _mark_articles(document)
    _mark_bodies(document)
    _mark_papers(document)
    _mark_nouns(document)
    _mark_articled(document)
    _mark_signatures(document)


def _mark_owned(document: Document) -> None:
    """`volgens haar | advocaat`: no pronoun, but whose somebody is."""
    flag, low, known = document.flag, document.low, document.lexicon.flags
    pronoun = Flag.ACCORDING | Flag.PRONOUN
    for token in range(len(low) - 2):
        if flag[token] & pronoun != pronoun or not flag[token + 1] & Flag.CONT:
            continue
        owner, after = known.get(low[token + 1], 0), flag[token + 2]
        if owner & Flag.POSS and after & (_OWNED | Flag.CAP) and not after & Flag.CONT:
            flag[token], flag[token + 1] = flag[token] & ~Flag.PRONOUN, owner


def _mark_articles(document: Document) -> None:
    """`el presidente sirio, Bashar al Asad`, `dijo Abdelfatah el Sisi`: an article inside a name.

    Elsewhere it parts two names: `venció Alcaraz al Sevilla`. So a title, a comma, an according-to or
    a reporting verb stands beside the name, and no known word in it.
    """
    low, flag, para = document.low, document.flag, document.para
    articles = document.lexicon.name_articles
    for token in range(1, len(low) - 1) if articles else ():
        if low[token] not in articles or not flag[token - 1] & flag[token + 1] & Flag.CAP:
            continue
        if (flag[token - 1] | flag[token + 1]) & _NO_NAME or para[token - 1] != para[token + 1]:
            continue
        before = flag[token - 2] if token > 1 else 0
        after = flag[token + 2] if token + 2 < len(flag) else 0
        led = before & _LEADS_NAME or (token > 1 and low[token - 2] == ",")
        if led or (before | after) & Flag.CUE:
            flag[token] = Flag.PARTICLE


def _mark_bodies(document: Document) -> None:
    """`the Storm Prediction Center … the center`: a noun that has headed the name of a body is one again."""
    low, flag, bodies = document.low, document.flag, document.lexicon.capital_bodies
    named: set[str] = set()
    for token in range(1, len(low)) if bodies else ():
        if low[token] not in bodies:
            continue
        if flag[token] & Flag.CAP:
            named.add(low[token])
        elif low[token] in named and flag[token - 1] & Flag.DEF:
            flag[token] = flag[token] & ~(Flag.NAMING | Flag.WORK | Flag.STOP) | Flag.ORG


def mark_capitals(document: Document) -> None:
    """`A Paris, le ministre …`: a capital that has lost its accent, where a sentence begins."""
    lexicon, low, flag, para = document.lexicon, document.low, document.flag, document.para
    for token in range(len(low) - 1) if lexicon.bare_capitals else ():
        if low[token] != "a" or not flag[token] & Flag.CAP or para[token + 1] != para[token]:
            continue
        opens = not token or para[token - 1] != para[token] or flag[token - 1] & Flag.PUNCT
        if opens and not flag[token + 1] & (Flag.PUNCT | Flag.PRONOUN | Flag.CUE | Flag.AUX):
            low[token] = "à"
            flag[token] = lexicon.flags.get("à", 0) | Flag.CAP


def mark_currencies(document: Document) -> None:
    """`R$ 40 milhões`, `US$ 5`: letters that a sign of money ends are nobody's name."""
    flag = document.flag
    for token in [t for t, word in enumerate(document.low) if word == "$" and t]:
        if document.end[token - 1] == document.start[token] and flag[token - 1] & Flag.CAP:
            flag[token - 1] = Flag.NUMBER


def _mark_signatures(document: Document) -> None:
    """`(Anna Krug und Tom Feld, dpa)` alone in one of the last paragraphs: who wrote it says nothing."""
    closing = [p for p in document.paragraphs if p.where == "body"][-_LAST:]
    for paragraph in closing[1:]:
        first, last = paragraph.first, paragraph.last
        if not 2 < last - first <= _SIGNATURE or document.low[first] != "(":
            continue
        end = last - 2 if document.low[last - 1] == "." else last - 1
        verbs = any(document.flag[t] & (Flag.CUE | Flag.AUX) for t in range(first, last))
        if document.low[end] == ")" and not verbs:
            document.flag[first:last] = [Flag.PUNCT | Flag.STOP] * (last - first)
            document.low[first:last] = ["\x00"] * (last - first)


def is_date(document: Document, stop: int) -> bool:
    """`bis zum 15. | Oktober`: a number and a month, where nouns have capitals."""
    flag, after = document.flag, stop + 1
    if not document.lexicon.nouns_cased or after >= len(flag):
        return False
    day = flag[stop - 1] & Flag.NUMBER and len(document.low[stop - 1]) <= _DAY
    return bool(day and flag[after] & Flag.CALENDAR)


def _mark_nouns(document: Document) -> None:
    """`die | Beklagten`, `wenn | Sie das lesen`: what a capital inside a sentence tells where nouns have one.

    A verb with it is a noun, a pronoun is whoever reads.
    """
    flag, para = document.flag, document.para
    for token in range(1, len(flag)) if document.lexicon.nouns_cased else ():
        if not flag[token] & Flag.CAP or not flag[token] & (Flag.CUE | Flag.PRONOUN):
            continue
        before = flag[token - 1]
        inside = para[token - 1] == para[token] and (
            not before & Flag.PUNCT or _is_comma(document, token - 1)
        )
        if inside and flag[token] & Flag.CUE:
            flag[token] &= ~Flag.CUE
        elif inside and not flag[token] & (Flag.CONT | Flag.FIRST):
            flag[token] = flag[token] & ~Flag.PRONOUN | Flag.FIRST


def _is_comma(document: Document, token: int) -> bool:
    return document.low[token] == ","


def _mark_portfolios(document: Document) -> None:
    """`le secrétaire | à la | Défense Pete Hegseth`: what somebody is in charge of is no name.

    Its capital is taken from it, and the preposition leads on as one of belonging does.
    """
    lexicon, low, flag = document.lexicon, document.low, document.flag
    for token in range(2, len(low)) if lexicon.portfolios else ():
        if low[token] not in lexicon.portfolios or not _is_held(document, token):
            continue
        flag[token] &= ~(Flag.CAP | Flag.ORG | Flag.GIVEN | Flag.WORK | Flag.DOCUMENT)
        first = token - 1
        while flag[first] & Flag.DEF and not flag[first] & Flag.PREP:
            first -= 1
        if flag[first] & Flag.ADDRESS:
            flag[first] = (flag[first] | Flag.TAIL) & ~(Flag.ADDRESS | Flag.VIA | Flag.PREP)


def _is_held(document: Document, token: int) -> bool:
    """Does a role lead up to a word, over small words, adjectives and other portfolios alone?"""
    low, flag, lexicon = document.low, document.flag, document.lexicon
    small = Flag.TAIL | Flag.DEF | Flag.ADDRESS | Flag.CONJ | Flag.PREP
    if not flag[token - 1] & (small & ~Flag.CONJ):
        return False
    for before in range(token - 1, max(token - _REACH, -1), -1):
        bits = flag[before]
        if document.para[before] != document.para[token]:
            return False
        if bits & Flag.ROLE and (lexicon.noun_last or not bits & Flag.CAP):
            return True
        adjective = not bits & ~(Flag.NATION | Flag.ADJECTIVE | Flag.CONT)
        known = low[before] in lexicon.portfolios or low[before] in lexicon.proper_bodies
        known = known or low[before] == ","
        if not (bits & small or adjective or known):
            return False
    return False


def _mark_ordinals(document: Document) -> None:
    """`Le premier | a dénoncé …, | le second | s'est tu`, `respondió | esta`: order without a noun."""
    lexicon, low, flag = document.lexicon, document.low, document.flag
    pointing = lexicon.latter | lexicon.former
    for token in range(1, len(low) - 1) if pointing else ():
        if low[token] not in pointing or not _stands_alone(flag, token):
            continue
        if low[token] in lexicon.ordinals:
            if _is_articled(document, token):
                flag[token - 1], flag[token] = Flag.PRONOUN, Flag.CONT
        elif flag[token] & DETERMINER and _is_told(document, token):
            flag[token] = Flag.PRONOUN


def _mark_articled(document: Document) -> None:
    """`the | state | 's reliance`, `his | claims | that`: a noun that may be a reporting word elsewhere."""
    low, flag, para = document.low, document.flag, document.para
    for token in range(1, len(low) - 1) if document.lexicon.infinitive else ():
        if not flag[token] & Flag.CUE or para[token - 1] != para[token]:
            continue
        owns = low[token + 1] == "'s" and para[token + 1] == para[token]
        before, alone = flag[token - 1], low[token - 1] in document.lexicon.alone
        article = before & (Flag.POSS | Flag.INDEF) or low[token - 1] == "the"
        if owns or (article and not alone and not flag[token] & Flag.CAP):
            flag[token] &= ~Flag.CUE


def _stands_alone(flag: Sequence[int], token: int) -> bool:
    """Is it a small word of its own, with no noun behind it?"""
    after = flag[token + 1]
    stops = Flag.AUX | Flag.CUE | Flag.PUNCT | Flag.PREP | Flag.PRONOUN | Flag.CONJ
    own = flag[token] & (Flag.CAP | Flag.CONT)
    return bool(not own and after & stops and not after & _NOUN)


def _is_articled(document: Document, token: int) -> bool:
    """`le second | s'est tu`, `», dit | le second`: an article before it, a verb on either side."""
    article, after = document.flag[token - 1], document.flag[token + 1]
    if not article & Flag.DEF or article & Flag.PREP:
        return False
    told = after & (Flag.AUX | Flag.CUE) or document.low[token + 1] == ","
    return bool(told or _is_told(document, token - 1))


def _is_told(document: Document, token: int) -> bool:
    """Does a word stand behind a reporting one, or in the short clause behind a closing mark?"""
    for before in range(token - 1, max(token - _TOLD, -1), -1):
        bits = document.flag[before]
        if bits & Flag.CUE or document.low[before] in _CLOSING:
            return True
        if bits & (Flag.PUNCT | Flag.CAP | DETERMINER) and document.low[before] != ",":
            return False
    return False


def _mark_papers(document: Document) -> None:
    """`au Figaro`, `ao Público`: a medium's article may be one word with the preposition before it.

    Only where the language lists papers: `zur Zeit`, `in Hindu` tell of none.
    """
    low, flag = document.low, document.flag
    papers = _papers(document.lexicon.code) if document.lexicon.papers else frozenset()
    for token in range(1, len(low)) if papers else ():
        capital = flag[token] & Flag.CAP and low[token] in papers
        if capital and _is_via(flag, token - 1):
            flag[token] |= Flag.MEDIA


def _is_via(flag: list[int], token: int) -> bool:
    """Does a small word tell of a medium, or end a phrase that does: `dans les colonnes | du`?"""
    if flag[token] & _TELLING and not flag[token] & Flag.TAIL:
        return True
    head = token
    while head > 0 and flag[head] & Flag.CONT:
        head -= 1
    return head < token and bool(flag[head] & Flag.VIA)


@cache
def _papers(code: str) -> frozenset[str]:
    """First words of media behind the article that the tables list them with, and the listed ones."""
    known = lexicon(code)
    listed = [entry for entries in known.phrases.values() for entry in entries]
    named = [
        words[1]
        for words, bits in listed
        if bits & Flag.MEDIA and len(words) > 1 and known.flags.get(words[0], 0) & Flag.DEF
    ]
    return known.papers | frozenset(named)
