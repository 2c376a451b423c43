"""Names of bodies and families that hold a conjunction, `Ministry of Economy, Trade and Industry`, and where names end."""

from __future__ import annotations

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.names import COMMON, STOPS

__all__ = ["is_title_behind", "joined_at", "leads_to_medium", "leads_to_noun"]

_PERSON = Flag.GIVEN | Flag.ACRONYM | Flag.ORG | Flag.NATION | Flag.HONOR | Flag.ROLE
_TITLE = Flag.GIVEN | Flag.HONOR | Flag.ROLE
_SMALL = Flag.TAIL | Flag.DEF
_NO_TITLE = STOPS | Flag.ROLE | Flag.HONOR | Flag.PUNCT | Flag.TAIL
_REACH = 5
_LIST = 9  # tokens from the first comma of a list to its conjunction


def joined_at(document: Document, token: int, begin: int, limit: int) -> int:
    """The word with which a name goes on behind a conjunction or a comma at `token`, else -1."""
    flag, low = document.flag, document.low
    if token <= begin:
        return -1
    if low[token] == "(":
        return _behind_party(document, token, limit)
    if low[token] == "-":
        return _suspended(document, token, limit)
    if not flag[token - 1] & Flag.CAP:
        return _in_title(document, token, begin, limit)
    if _is_portfolio(document, token, begin, limit):
        return token + 1
    if flag[token] & Flag.CONJ:
        if _leads_to_body(document, token, begin, limit):
            return token + 1
        after = _goes_on_with(document, token, begin, limit)
        return after if after > 0 else _second_family(document, token, begin, limit)
    return _listed(document, token, begin, limit) if low[token] == "," else -1


def _behind_party(document: Document, token: int, limit: int) -> int:
    """`le maire | (DVG) | de Marseille Benoît Payan`: the party of somebody behind his role."""
    flag, low = document.flag, document.low
    if not document.lexicon.bodies_lower or not flag[token - 1] & Flag.ROLE or token + 3 >= limit:
        return -1
    if not flag[token + 1] & Flag.CAP or low[token + 2] != ")":
        return -1
    after = flag[token + 3]
    return token + 3 if after & (Flag.TAIL | Flag.CAP) and not after & Flag.CUE else -1


def _suspended(document: Document, token: int, limit: int) -> int:
    """`Gesundheits | -, Sozial | - und Umweltdirektor`: a part of a compound that its end follows."""
    flag, low, after = document.flag, document.low, token + 2
    glued = document.end[token - 1] == document.start[token] and flag[token - 1] & Flag.CAP
    if not glued or after >= limit or not (low[token + 1] == "," or flag[token + 1] & Flag.CONJ):
        return -1
    return after if flag[after] & Flag.CAP and document.lexicon.nouns_cased else -1


def _is_portfolio(document: Document, token: int, begin: int, limit: int) -> bool:
    """`Minister für Bildung, Forschung und Kunst Ida Krug`: capitals of a list in the tail of a role."""
    flag, low = document.flag, document.low
    if not document.lexicon.nouns_cased or not flag[begin] & Flag.ROLE:
        return False
    if not any(flag[t] & Flag.TAIL for t in range(begin + 1, min(begin + 3, token))):
        return False
    later = token
    while later < min(token + _LIST, limit - 2) and not flag[later] & Flag.CONJ:
        if low[later] != "," and not flag[later] & Flag.CAP:
            return False
        later += 1
    listed = flag[later] & Flag.CONJ and flag[later + 1] & Flag.CAP
    return bool(listed and not flag[later + 1] & _PERSON and flag[later + 2] & Flag.GIVEN)


def _in_title(document: Document, token: int, begin: int, limit: int) -> int:
    """`ministre de la culture et du tourisme Paul Roy`: a title with a conjunction before a full name."""
    flag = document.flag
    if not flag[token] & Flag.CONJ or not any(flag[t] & Flag.ROLE for t in range(begin, token - 1)):
        return -1
    after = _after_small(document, token + 1, limit)
    for later in range(after, min(after + 3, limit - 1)):
        if flag[later] & Flag.CAP:
            full = flag[later] & Flag.GIVEN and flag[later + 1] & Flag.CAP
            return after if full and later > after else -1
        if flag[later] & _NO_TITLE:
            return -1
    return -1


def _leads_to_body(document: Document, token: int, begin: int, limit: int) -> bool:
    """`Kültür ve Turizm Bakanlığı`, `Kent Fire and Rescue Service`: the noun stands last."""
    flag, lexicon = document.flag, document.lexicon
    if not (lexicon.verb_final or lexicon.noun_last):
        return False
    before = range(begin, token)
    if any(flag[t] & _TITLE for t in before) or flag[token - 1] & _PERSON:
        return False
    if not lexicon.verb_final and not all(flag[t] & (Flag.CAP | Flag.PUNCT) for t in before):
        return False
    for later in range(token + 1, min(token + _REACH, limit)):
        if not flag[later] & Flag.CAP or document.low[later] in lexicon.firms:
            return False
        behind = flag[later + 1] if later + 1 < limit else 0
        if flag[later] & Flag.ORG and (lexicon.verb_final or not behind & Flag.ORG):
            return lexicon.verb_final or not behind & Flag.CAP
    return False


def _goes_on_with(document: Document, token: int, begin: int, limit: int) -> int:
    """`Comisión Nacional de los Mercados y la Competencia`: the noun stands first, a tail behind it."""
    flag = document.flag
    after = _after_small(document, token + 1, limit)
    opened = any(flag[t] & Flag.ORG for t in range(begin, token - 1))
    lexicon = document.lexicon
    genitive = bool(lexicon.endings) and not lexicon.suffix_case
    tailed = genitive or any(flag[t] & Flag.TAIL for t in range(begin, token))
    proper = after < limit and flag[after] & Flag.CAP and not flag[after] & _PERSON
    proper = proper or (after < limit and _opens_phrase(document, after))
    return after if opened and tailed and proper else -1


def _opens_phrase(document: Document, token: int) -> bool:
    """`… e Proteção Civil`: a body only with the words behind it, all in capitals."""
    flag = document.flag
    alone = document.lexicon.flags.get(document.low[token], 0)
    more = token + 1 < len(flag) and flag[token + 1] & Flag.CONT and flag[token + 1] & Flag.CAP
    return bool(flag[token] & Flag.CAP and more and not alone & _PERSON)


def _second_family(document: Document, token: int, begin: int, limit: int) -> int:
    """`Ulisses Correia e Silva`: a conjunction that is a particle of names too, one family after it."""
    flag = document.flag
    if not flag[token] & Flag.PARTICLE or token + 1 >= limit:
        return -1
    given = next((t for t in range(begin, token) if flag[t] & Flag.GIVEN), token)
    after, behind = flag[token + 1], flag[token + 2] if token + 2 < limit else 0
    full = given < token - 1 and all(flag[t] & Flag.CAP for t in range(given, token))
    alone = after & Flag.CAP and not after & _PERSON and not behind & Flag.CAP
    return token + 1 if full and alone else -1


def _listed(document: Document, token: int, begin: int, limit: int) -> int:
    """The word behind a comma in a list that a conjunction ends, in the name of a body."""
    flag, low = document.flag, document.low
    first = _after_small(document, token + 1, limit)
    for later in range(first, min(token + _LIST, limit)):
        if flag[later] & Flag.CONJ:
            listed = later > first and flag[later - 1] & Flag.CAP
            fits = listed and _goes_on_with(document, later, begin, limit) > 0
            return first if fits else -1
        capital = flag[later] & Flag.CAP and not flag[later] & _PERSON
        if not (capital or flag[later] & _SMALL or low[later] == ","):
            return -1
    return -1


def _after_small(document: Document, token: int, limit: int) -> int:
    """The first token that is no article and no small word of a tail in small letters."""
    flag = document.flag
    while token < limit - 1 and flag[token] & _SMALL and not flag[token] & Flag.CAP:
        token += 1
    return token


def is_title_behind(document: Document, token: int, begin: int) -> bool:
    """`Barthe Koulé | chef de poste à Dalaba`: a full name alone before a small noun that tells who it is."""
    flag, own = document.flag, document.flag[token]
    if token < begin + 2 or not own & Flag.ROLE or own & (Flag.CAP | Flag.NATION | Flag.ORG):
        return False
    known = Flag.PUNCT | (COMMON & ~Flag.NATION) | (STOPS & ~Flag.CALENDAR)
    alone = [t for t in range(begin, token) if flag[t] & Flag.CAP and not flag[t] & known]
    return document.lexicon.bodies_lower and len(alone) == token - begin


def leads_to_noun(after: int) -> bool:
    """May a noun follow a small word, by the flags of what stands behind it?"""
    return not after & (STOPS & ~Flag.VIA) or bool(after & (Flag.CAP | DETERMINER))


def leads_to_medium(flag: list[int], token: int) -> bool:
    """`de achttienjarige | voor de camera van …`: several words that lead to a medium."""
    return bool(flag[token] & Flag.VIA and flag[token + 1] & Flag.CONT)
