"""What stands before the name in a person's phrase: titles, bodies, places and offices."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.nominatives import is_bent_given
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.names import (
    COMMON,
    STOPS,
    opens_sentence,
)

__all__ = ["without_titles"]

_SHORT_PLACE = 3  # letters: as many may be a family name put first
_LONG_GIVEN = 9  # letters: hardly a first name is longer


def without_titles(document: Document, first: int, last: int) -> int:
    """Cut `Transport Minister` off `Transport Minister Vasudeo Mhatrekar`."""
    flag = document.flag
    titles = _titles(document, first, last)
    if titles and titles[-1] + 1 < last:
        cut = titles[-1] + 1
        while cut < last and (flag[cut] & Flag.PUNCT):
            cut += 1
        governed = cut < last and _is_governed(document, titles[-1], cut)
        return _given_in(document, cut, last) if governed else _after_body(document, cut, last)
    if titles and titles[-1] + 1 == last:
        return last
    first = _behind_place(document, _after_body(document, first, last), last)
    if first < last - 1 and _is_inhabitant(document, first):
        first += 1
    while (
        first < last - 1 and opens_sentence(document, first) and flag[first] & _small(first, last)
    ):
        first += 1
    opens = opens_sentence(document, first) or document.lexicon.nouns_cased
    if last - first > 2 and opens and _is_title(document, first):
        first += 1
    return first


def _leads_to_title(flag: Sequence[int], token: int, last: int) -> bool:
    """`Victoria | Police Commissioner Shane Dutton`: a first name that is a place or a firm here."""
    title = Flag.ROLE | Flag.HONOR
    behind = range(token + 1, last - 1)
    return any(flag[t] & title and flag[t + 1] & Flag.GIVEN for t in behind if flag[t] & Flag.CAP)


def _titles(document: Document, first: int, last: int) -> list[int]:
    """The titles of a run, up to a first name."""
    flag, lexicon = document.flag, document.lexicon
    titles = []
    for token in range(first, last):
        given = flag[token] & Flag.GIVEN and not flag[token] & Flag.HONOR
        elsewhere = _is_noun_of_nation(document, token, last) or _leads_to_title(flag, token, last)
        if given and not lexicon.suffix_case and not elsewhere:
            break
        own = _is_family(document, first, token, last) or _is_bare(document, first, token)
        own = own or (token + 2 == last and document.low[token] in lexicon.teknonyms)
        own = own or bool(given and token == first and token + 2 == last)  # `Veli Çakır`
        if flag[token] & (Flag.ROLE | Flag.HONOR) and not own:
            titles.append(token)
    return titles


def _is_noun_of_nation(document: Document, token: int, last: int) -> bool:
    """`de | Noor | Harald Brekke`: a first name elsewhere."""
    if document.lexicon.nouns_cased or token + 1 >= last:
        return False
    return _is_inhabitant(document, token)


def _small(first: int, last: int) -> int:
    """What is no name at the head of a run; of two words a month may be one: `April Sutter`."""
    return STOPS & ~Flag.CALENDAR if first + 2 == last else STOPS


def _behind_place(document: Document, first: int, last: int) -> int:
    """`skazał w Lublinie | Daniela W.`: behind a place governed by its preposition."""
    flag, lexicon = document.flag, document.lexicon
    if not lexicon.nominative or lexicon.suffix_case or not first or last - first < 2:
        return first
    here = flag[first - 1] & Flag.PREP and not flag[first] & (Flag.GIVEN | Flag.FAMILY | COMMON)
    named = flag[first + 1] & Flag.GIVEN and len(document.low[first]) > _SHORT_PLACE
    return first + 1 if here and named else first


def _is_governed(document: Document, title: int, token: int) -> bool:
    """Does a particle tie a body to a title: `Guardia | di Finanza`, but `Ms | van der Merwe`?"""
    flag = document.flag
    small = flag[token] & Flag.PARTICLE and not flag[token] & Flag.CAP
    return bool(small and (flag[title] & Flag.ROLE or not flag[title] & Flag.HONOR))


def _given_in(document: Document, first: int, last: int) -> int:
    """`Guardia di Finanza | Renato Sforza`: where a full name begins, the end where there is none."""
    flag = document.flag
    full = (t for t in range(first, last - 1) if flag[t] & Flag.GIVEN and flag[t + 1] & Flag.CAP)
    return next(full, last)


def _is_inhabitant(document: Document, token: int) -> bool:
    """`la Tchèque Dvořáčková`, `der Norweger Eide`: an article and a nation's noun before a name."""
    flag, lexicon = document.flag, document.lexicon
    nation = flag[token] & Flag.NATION and not flag[token] & (Flag.STATE | Flag.ADJECTIVE)
    article = token and flag[token - 1] & DETERMINER and not flag[token - 1] & Flag.POSS
    if not nation or not article or lexicon.verb_final:
        return False
    # where nouns have capitals, `Deutsche Bahn` looks the same: the name must be known
    known = document.low[token + 1] in document.people
    if lexicon.nouns_cased:
        return known
    given = flag[token + 1] & Flag.GIVEN  # `de Noor Harald Brekke`, but `the American Airlines`
    return bool(not lexicon.noun_last or given)


def _is_bare(document: Document, first: int, token: int) -> bool:
    """`a expliqué Pape Latyr Sarr`: where titles are written small, a capital is the name's."""
    flag, before = document.flag, document.flag[first - 1] if first else 0
    if token > first or not document.lexicon.bodies_lower or flag[token] & Flag.HONOR:
        return False
    titled = before & (DETERMINER | Flag.ROLE | Flag.PREP | Flag.TAIL)
    if flag[token] & Flag.ROLE and _leads_to_office(flag, token + 1):
        return False
    return not titled and not opens_sentence(document, token)


def _leads_to_office(flag: Sequence[int], token: int) -> bool:
    """`OE2026: Ministro | das Finanças`, `Président | de la République`: no name has the article."""
    while token < len(flag) and flag[token] & Flag.CONT:
        token += 1
    if token + 1 >= len(flag) or not flag[token] & Flag.TAIL:
        return False
    return bool(flag[token] & Flag.DEF or flag[token + 1] & Flag.DEF)


def _is_family(document: Document, first: int, token: int, last: int) -> bool:
    """`Corinna Baumeister`, `Fatma Koca`: at the end of a run a family name, not a title.

    So is the bare noun where the story has somebody of that name: `Baumeister verwies auf …`.
    """
    if token == first == last - 1:
        before = document.flag[first - 1] if first else 0
        named = document.lexicon.nouns_cased or document.lexicon.noun_last
        bare = named and not before & (DETERMINER | Flag.ROLE)
        return bool(bare and document.low[token] in document.people)
    known = document.low[token] in document.lexicon.flags
    before = document.flag[token - 1]
    if document.lexicon.nouns_cased and first < token - 1 == last - 2 and before == Flag.CAP:
        # `der Experte Achmed Leser`: behind a title an unknown word and a noun
        return bool(document.flag[token - 2] & (Flag.ROLE | Flag.HONOR))
    given = document.lexicon.suffix_case and before & Flag.GIVEN
    if document.lexicon.bodies_lower:  # titles are written small: `Túlio Arraes Neto`
        given = before & Flag.CAP and not before & (Flag.ROLE | Flag.HONOR)
    return token == last - 1 > first and bool(not known or given)


def _after_body(document: Document, first: int, last: int) -> int:
    """Cut what stands before the given name: `PS Inês Quadros`, `Radio-Canada Jean-Guy Roy`."""
    flag = document.flag
    if last - first < 3 or flag[first] & (Flag.GIVEN | Flag.FAMILY | Flag.PARTICLE):
        return first
    if document.lexicon.suffix_case and last - first > 3:  # `Altın Dal | Zeynep Aladağ`
        return next((t for t in range(first + 2, last - 1) if flag[t] & Flag.GIVEN), first)
    rule = Flag.TAIL | Flag.PREP | Flag.ADDRESS | Flag.DEF
    proper = document.low[first] in document.lexicon.proper_bodies
    governed = proper or (first > 0 and bool(flag[first - 1] & rule))
    behind = (first > 0 and flag[first - 1] & Flag.ROLE) or flag[first + 1] & Flag.GIVEN
    governed = bool(governed or (document.lexicon.endings and behind))
    if first and document.lexicon.endings and flag[first - 1] & Flag.ORG:
        # `prezeska fundacji | Zdrowy Głos | Barbara Kluza`
        full = (t for t in range(first + 1, last - 1) if flag[t] & Flag.GIVEN)
        return next(full, first)
    if not (governed or flag[first] & (Flag.ACRONYM | Flag.MEDIA | Flag.NATION)):
        return first
    given = next((t for t in range(first + 1, last - 1) if flag[t] & Flag.GIVEN), -1)
    seat = governed and document.lexicon.bodies_lower and flag[first] & Flag.STATE
    known = Flag.MEDIA | Flag.DEF | Flag.PARTICLE | COMMON | Flag.CONT | Flag.PLACE
    bare = not (flag[first + 1] | flag[first + 2]) & known
    if given < 0 and last - first == 3 and (proper or (seat and bare)):
        return first + 1  # `de l'Otan | Mircea Geoana`, `du Kremlin | Iouri Ouchakov`
    if (
        given < 0
        and document.lexicon.endings
        and not any(
            flag[t] & (Flag.PARTICLE | Flag.PUNCT | Flag.FAMILY) for t in range(first, last)
        )
    ):
        return last - 2
    return given if given >= 0 else first


def _is_title(document: Document, token: int) -> bool:
    """`Goaltender Mikko Saarenvirta`: a word before a given name that is no given name itself."""
    flag = document.flag
    if flag[token] & (Flag.GIVEN | Flag.FAMILY | Flag.PARTICLE):
        return False
    title = document.low[token].endswith(document.lexicon.role_endings or ("\x00",))
    after = flag[token + 1]
    if document.lexicon.nouns_cased:  # `Insolvenzverwalter Tillmann Grüber`
        told = token and flag[token - 1] & (Flag.CUE | Flag.ROLE | Flag.HONOR)
        long = len(document.low[token]) > _LONG_GIVEN
        return bool(after & Flag.GIVEN) and (long or not (told or "-" in document.low[token]))
    family = after & Flag.FAMILY and not after & (Flag.PARTICLE | Flag.DEF)
    given = after & Flag.GIVEN or is_bent_given(document.lexicon, document.raw(token + 1))
    return title or bool(given or family)  # `Decyzję | Haliny Sulejowej`
