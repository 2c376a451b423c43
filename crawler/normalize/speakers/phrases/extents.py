"""How far a noun phrase reaches: from its first noun over its tail to the next small word."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.caseless import phrase_end
from crawler.normalize.speakers.phrases.media import is_network
from crawler.normalize.speakers.phrases.mention import verb_gender
from crawler.normalize.speakers.words.disagreement import disagrees
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.joined import (
    is_title_behind,
    joined_at,
    leads_to_medium,
    leads_to_noun,
)
from crawler.normalize.speakers.words.lexicon import Lexicon
from crawler.normalize.speakers.words.names import (
    COMMON,
    STOPS,
    in_bare_case,
    is_name_word,
    is_of_region,
    is_owned_alone,
    is_tied,
    is_told_behind,
    joins,
    opens_sentence,
)

__all__ = ["NOUN", "author_of", "extent", "names_on"]

NOUN = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.AGE
_LONGEST = 16
_LONG_VERB = 4  # letters
_LONGEST_UNSPACED = 30
_SHORT_ENDING = 2  # letters: as many may be a nominative's
_HEADS = Flag.ROLE | Flag.ORG | Flag.DOCUMENT
_TOLD = Flag.GROUP | Flag.MEDIA | Flag.ADDRESS  # listed in the forms in which they are told things
_BASES = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.HONOR | Flag.MEDIA | Flag.DOCUMENT


def extent(document: Document, begin: int, limit: int) -> tuple[int, int]:
    """Where the phrase ends, and where its prepositional tail begins (the end, where it has none)."""
    flag, low, within = document.flag, document.low, document.within
    if not document.lexicon.cased:
        end = _inside(document, begin, phrase_end(document, begin, limit))
        return end, end
    token, tail_at, home = begin, -1, within[begin] if begin < limit else -1
    longest = _LONGEST if document.lexicon.spaces else _LONGEST_UNSPACED
    farthest = min(limit, begin + longest)
    while token < farthest and within[token] == home:
        bits, word = flag[token], low[token]
        if (bits & Flag.CONJ or word in (",", "(", "-")) and (
            after := joined_at(document, token, begin, limit)
        ) > 0:
            token = after
        elif bits & Flag.PUNCT or (word[0] == "'" and token > begin):
            if not (_goes_on if bits & Flag.PUNCT else _owns)(document, token, limit):
                break
        elif bits & Flag.TAIL and begin < token < limit - 1:
            if not _leads_on(flag, begin, token, limit):
                break
            tail_at = tail_at if tail_at >= 0 else token
            while token + 1 < limit and flag[token + 1] & DETERMINER:
                token += 1
        elif _ends_at(document, token, begin, limit):
            break
        token += 1
        farthest = token if _is_governed(document, token - 1, limit) else farthest
    token = _without_small_end(document, begin, token)
    return token, tail_at if 0 <= tail_at < token else token


def _is_governed(document: Document, token: int, limit: int) -> bool:
    """Does no phrase go on behind a word, which its ending ties to a verb: `Duruşmada | Ali Kaya`?"""
    word, bits = document.low[token], document.flag[token]
    if not is_tied(document, token):
        return False
    if word in document.lexicon.flags and bits & _BASES and not bits & Flag.DOCUMENT:
        return word in document.lexicon.bases
    if not bits & Flag.CAP:
        return True
    if word in document.people or not opens_sentence(document, token):
        return False
    later = token + 1
    while later < limit and document.flag[later] & Flag.CAP and not document.flag[later] & Flag.ORG:
        later += 1  # `Antalya Ticaret Odası`
    return not (later < limit and document.flag[later] & Flag.CAP)


def _ends_at(document: Document, token: int, begin: int, limit: int) -> bool:
    """Does the phrase end before a word: a small one, a verb, the name of somebody else?"""
    bits = document.flag[token]
    if bits & Flag.CAP and token > begin and _begins_another(document, token, begin, limit):
        return True
    if bits & Flag.ROLE and token > begin and _is_subject_behind(document, token, begin):
        return True
    if bits & _HEADS and token > begin and _is_head_behind(document, token, begin):
        return True
    if document.lexicon.bare_cases and token > begin and _is_behind_name(document, token, begin):
        return True
    if is_owned_alone(document, token, begin) or is_told_behind(document, token, begin):
        return True
    if bits & Flag.CAP and not bits & STOPS:
        return False
    if bits & Flag.ADDRESS and document.lexicon.nominative and token > begin:
        return True  # `szef rządu | dziennikarzom`
    return (
        _ends_name(document, token, begin)
        or _stops_at(document, token, begin)
        or is_title_behind(document, token, begin)
        or (token > begin and _is_verb(document, token, limit))
    )


def _is_behind_name(document: Document, token: int, begin: int) -> bool:
    """`Hrdlicka | parlamentoda yaptığı …`, `Fekete | Facebook hesabından`: no noun that the name owns."""
    flag, known = document.flag, document.people
    if not all(flag[t] & Flag.CAP and document.low[t] in known for t in range(begin, token)):
        return False
    if flag[token] & Flag.MEDIA:
        return token + 1 < len(flag) and bool(flag[token + 1] & Flag.VIA)
    if flag[token] & (COMMON | Flag.DOCUMENT) or flag[token] & Flag.CAP:
        return in_bare_case(document, token)
    return not flag[token] & (Flag.CAP | STOPS | Flag.CONT | Flag.PUNCT) and token - begin == 1


def _is_subject_behind(document: Document, token: int, begin: int) -> bool:
    """`zwróciła się do oskarżonego | sędzia Teresa Kalicka`: a nominative behind another case."""
    lexicon, low, flag = document.lexicon, document.low, document.flag
    if not lexicon.endings or lexicon.suffix_case or _in_another_case(document, token):
        return False
    nouns = [t for t in range(begin, token) if flag[t] & (COMMON | _TOLD) & ~Flag.NATION]
    told = [t for t in nouns if flag[t] & _TOLD or _in_another_case(document, t)]
    return bool(nouns) and len(told) == len(nouns) and "-" not in low[token]


def _is_head_behind(document: Document, token: int, begin: int) -> bool:
    """`слова Бутакова | пресс-служба`, `о своем будущем | специалист`: no genitive stands first.

    A noun in the nominative behind a name in no nominative, or behind what a preposition governs.
    """
    lexicon, flag, before = document.lexicon, document.flag, token - 1
    if not lexicon.nominative or lexicon.suffix_case or _in_another_case(document, token):
        return False
    bits, word = flag[before], document.low[before]
    if flag[token] & Flag.CAP or (
        word.endswith(lexicon.adjectival) and not _is_bent(lexicon, word)
    ):
        return False
    if bits & Flag.CAP:
        named = bits & (Flag.ACRONYM | Flag.ORG | Flag.MEDIA | Flag.GIVEN | Flag.NATION)
        return not named and word in document.people
    if flag[token] & Flag.DOCUMENT or bits & (DETERMINER | COMMON):
        return False
    first = begin
    while first and flag[first - 1] & DETERMINER:
        first -= 1
    bent = flag[begin] & Flag.DOCUMENT or first < begin or _in_another_case(document, begin)
    return bool(bent and first and flag[first - 1] & Flag.PREP)


def _is_bent(lexicon: Lexicon, word: str) -> bool:
    """Has an adjective an ending that no nominative has: `Gierałtowskiego`?"""
    endings = lexicon.nominative.get("adjective_m", ())
    return any(word.endswith(ending) for ending, _ in endings if len(ending) > _SHORT_ENDING)


def _in_another_case(document: Document, token: int) -> bool:
    """Is a noun of the tables in another case than the nominative?"""
    lexicon, word = document.lexicon, document.low[token]
    return lexicon.head(word) != word or word in lexicon.bases


def _begins_another(document: Document, token: int, begin: int, limit: int) -> bool:
    """A full name behind who was told: `ai cronisti | Carla Neri`, `al diario El Faro | Marta Gil`."""
    flag, lexicon = document.flag, document.lexicon
    before, own = flag[token - 1], flag[token]
    if lexicon.suffix_case and own & Flag.MEDIA and before & (Flag.ROLE | Flag.GROUP):
        return True  # `yaşlı adam | AFP'ye`
    if lexicon.nominative and before & Flag.NATION and not before & Flag.CAP:
        after = flag[token + 1] if token + 1 < limit else 0
        if (own | after) & Flag.MEDIA:
            return True  # `австриец | Чешскому радио`
    if lexicon.verb_final or lexicon.nouns_cased or token + 1 >= limit:
        return False
    if before & Flag.MEDIA and is_network(document.low[token - 1]):  # `su X | Andrii Sybiha`
        return bool(flag[token + 1] & Flag.CAP) or document.low[token] in document.people
    if not flag[token + 1] & Flag.CAP or own & (Flag.ACRONYM | Flag.ORG | Flag.MEDIA):
        return False
    several = Flag.ROLE | Flag.ORG | Flag.CAP | Flag.NATION
    if before & Flag.GROUP and not before & several:
        return True
    phrase = flag[max(0, begin - 2) : token]
    medium = any(bits & Flag.MEDIA for bits in phrase)
    if lexicon.bodies_lower and before & Flag.MEDIA and before & Flag.ACRONYM:
        return any(bits & Flag.ADDRESS for bits in phrase)  # `à l'AFP | Faith Barasa`
    person = any(bits & (Flag.ROLE | Flag.HONOR | Flag.GIVEN) for bits in phrase)
    return bool(own & Flag.GIVEN and medium and not person)


def _owns(document: Document, token: int, limit: int) -> bool:
    """An apostrophe and an ending of belonging go on with the phrase, other case endings end it."""
    if token >= limit:
        return False
    lexicon = document.lexicon
    return not lexicon.suffix_case or document.low[token] in lexicon.owners


def _leads_on(flag: list[int], begin: int, token: int, limit: int) -> bool:
    """Does a small word lead to a tail of the phrase, and not to somebody else?"""
    if not leads_to_noun(flag[token + 1]) or leads_to_medium(flag, token):
        return False
    return not _leads_to_bearer(flag, begin, token, limit)


def _leads_to_bearer(flag: list[int], begin: int, token: int, limit: int) -> bool:
    """`die Mannschaft | von Trainer Timo Kern`: a team is not called by the name of who leads it."""
    after = token + 1
    if after + 2 >= limit or flag[token] & DETERMINER or flag[begin] & Flag.ROLE:
        return False
    body = flag[token - 1] & (Flag.ORG | Flag.GROUP) and not flag[token - 1] & Flag.ROLE
    title = flag[after] & Flag.ROLE and not flag[after] & (Flag.ORG | Flag.GROUP)
    return bool(body and title and flag[after + 1] & flag[after + 2] & Flag.CAP)


def _without_small_end(document: Document, begin: int, token: int) -> int:
    """A phrase ends with no article, particle or preposition."""
    flag, low = document.flag, document.low
    while token > begin and flag[token - 1] & (Flag.TAIL | Flag.PARTICLE | DETERMINER):
        if flag[token - 1] & Flag.CAP and low[token - 1] not in ("l'", "d'"):
            break
        token -= 1
    return token


def _is_verb(document: Document, token: int, limit: int) -> bool:
    """`The council wants …`, `Суд установил …`: an unknown small word behind the noun it belongs to."""
    flag, lexicon = document.flag, document.lexicon
    if flag[token] & (Flag.CAP | Flag.PARTICLE | Flag.TAIL | Flag.CONT | Flag.ADJECTIVE | COMMON):
        return False
    word = document.low[token]
    if word in lexicon.verb_endings or word in lexicon.copulas:  # a verb, behind any word
        return True
    past = len(word) > _LONG_VERB and verb_gender(lexicon, word) == "m"
    if past and word.endswith(lexicon.verb_endings or ("\x00",)):
        return True  # `владелец лавки | отдал икону`
    ended = len(word) > _LONG_VERB and word.endswith(lexicon.past_endings)
    if ended or disagrees(document, token):
        return True  # `el Gobierno británico | convocó`
    if not flag[token - 1] & COMMON & ~Flag.NATION:
        return False
    if lexicon.verb_endings and document.low[token].endswith(lexicon.verb_endings):
        return True
    after = flag[token + 1] if token + 1 < limit else 0
    if not lexicon.noun_last:  # `la religieuse dirige l'école`: an article behind it, its object
        article = token + 1 < limit and document.low[token + 1] == lexicon.feminine_article
        return bool(after & DETERMINER and (article or not after & (Flag.PREP | Flag.TAIL)))
    return not after & (Flag.ROLE | Flag.ORG | Flag.GROUP)


def _stops_at(document: Document, token: int, begin: int) -> bool:
    """A medium ends its phrase; a small word does, unless it is part of a name."""
    flag = document.flag
    bits = flag[token]
    before = flag[token - 1] if token > begin else 0
    medium = before & Flag.MEDIA and before & Flag.CAP and not before & Flag.ORG
    if medium and not bits & (Flag.CAP | Flag.TAIL):
        return True
    if not bits & STOPS or (bits & Flag.CONT and token > begin):  # `il numero | uno`
        return False
    if token == begin:
        return not (bits & NOUN or (bits & Flag.CAP and opens_name(document, token)))
    inner = document.lexicon.cased and bits & Flag.CAP and not opens_sentence(document, token)
    if bits & Flag.CALENDAR:
        inner = inner and is_name_word(document, token, first=False)
    leads = token + 1 < len(flag) and flag[token + 1] & (Flag.CAP | Flag.PARTICLE)
    joined = joins(document, token)
    particle = bits & Flag.PARTICLE and not bits & Flag.CONJ and joined
    return not (inner or (particle and leads))


def _inside(document: Document, begin: int, end: int) -> int:
    """The end of a phrase, at the latest where a quotation or another sentence begins."""
    for token in range(begin, end):
        if document.within[token] != document.within[begin] or document.flag[token] & Flag.PUNCT:
            return token
    return end


def opens_name(document: Document, token: int) -> bool:
    """`April Sutter`, `Del Re`, `De Faveri`: small words and months that begin a name."""
    if document.flag[token] & Flag.CALENDAR:
        return is_name_word(document, token, first=True)
    return names_on(document, token)


def names_on(document: Document, token: int) -> bool:
    """`Le Maire`, `El Chapo`: a capital particle inside a sentence belongs to the name."""
    family = Flag.PARTICLE | (Flag.AUX if document.lexicon.bodies_lower else 0)  # `Han Ji-soo`
    return bool(
        document.flag[token] & family
        and not opens_sentence(document, token)
        and token + 1 < len(document.flag)
        and document.flag[token + 1] & Flag.CAP
        and (
            not document.flag[token + 1] & COMMON  # `La Regione` behind a dash
            or document.flag[token + 1] & Flag.CONT  # `Den Haag`
        )
    )


def _ends_name(document: Document, token: int, begin: int) -> bool:
    """A small word after a proper name ends the phrase: `Pékin continuera`."""
    flag = document.flag
    if not document.lexicon.cased or token == begin:
        return False
    if document.lexicon.nouns_cased and not flag[token - 1] & Flag.CAP:
        return False
    if flag[token] & (Flag.CAP | Flag.PARTICLE | Flag.TAIL | Flag.CONT):
        return False
    if is_of_region(document, token) or _describes_role(document, token, begin):
        return False
    before, held = flag[token - 1], document.low[token - 1] in document.lexicon.portfolios
    described = before & Flag.CAP and not before & Flag.GIVEN and _describes_body(document, token)
    if described or (held and not flag[token] & STOPS):
        return False  # `le ministère des Affaires | étrangères`
    if flag[token] & COMMON:
        # `başhekim Cüneyt Oran tanık …`: behind a full name another noun; `Santa Lucia County officials`
        own = token - 2
        while own > begin and document.low[own] == "." and len(document.low[own - 1]) == 1:
            own -= 2  # `named Judith A. Brill | president`
        named = own >= begin and flag[own] & (Flag.GIVEN | Flag.FAMILY)
        return bool(named and before & Flag.CAP and not before & Flag.ORG)
    if document.lexicon.nouns_cased:
        return not flag[token] & (Flag.PUNCT | Flag.NUMBER | Flag.ADJECTIVE)
    common = before & COMMON & ~Flag.NATION or (
        token - 1 == begin and opens_sentence(document, begin) and not before & Flag.NATION
    )
    return bool(before & Flag.CAP) and not common


def _describes_role(document: Document, token: int, begin: int) -> bool:
    """`LAPD | homicide | detective Efren Ruiz`: an unknown noun between letters and a role."""
    if not document.lexicon.noun_last or token != begin + 1 or token + 1 >= len(document.flag):
        return False
    letters, own, after = document.flag[begin : begin + 3]
    role = after & Flag.ROLE and not after & Flag.CAP and letters & Flag.ACRONYM
    return bool(role and not own and not document.low[token].endswith(("ed", "s")))


def _describes_body(document: Document, token: int) -> bool:
    """`Ленинский районный суд`: an adjective in small letters before the noun of a body."""
    flag, low = document.flag, document.low
    for later in range(token, min(token + 3, len(flag))):
        if flag[later] & Flag.ORG:
            return later > token and not flag[later] & Flag.CAP
        if not low[later].endswith(document.lexicon.adjectival or ("\x00",)):
            return False
    return False


def _goes_on(document: Document, token: int, limit: int) -> bool:
    """A dot after an abbreviation, or a nickname in marks inside a name."""
    flag, low = document.flag, document.low
    if token + 1 >= limit:
        return False
    if low[token] == "&":
        return bool(flag[token - 1] & flag[token + 1] & Flag.CAP)
    if document.end[token - 1] != document.start[token]:
        return False
    if low[token] == "." and document.sent[token] == document.sent[token + 1]:
        short = len(low[token - 1]) <= 2 or "." in low[token - 1]
        return short or bool(flag[token - 1] & (Flag.HONOR | Flag.ABBREVIATION))
    if low[token] in "'’":
        return bool(flag[token + 1] & Flag.ORG)
    if low[token] in "·・" and not document.lexicon.cased:
        return is_name_word(document, token + 1, first=True)
    return low[token] == "·" and bool(flag[token + 1] & Flag.CAP)


def author_of(document: Document, begin: int, tail_at: int, end: int) -> int:
    """`Mitteilung des Gerichts`: of a document, whose it is; else where the phrase begins."""
    flag = document.flag
    head = flag[begin:tail_at]
    if not [bits for bits in head if bits & Flag.DOCUMENT and not bits & Flag.ROLE]:
        return begin
    inner = tail_at if document.lexicon.cased else begin + 1
    wanted = Flag.ORG | Flag.GROUP | Flag.ROLE | Flag.CAP
    if tail_at == end and document.lexicon.endings:
        inner = tail_at = next(
            (t for t in range(begin, end) if not flag[t] & Flag.DOCUMENT and flag[t] & wanted),
            end,
        )
    while inner < end and flag[inner] & (Flag.TAIL | DETERMINER) and not flag[inner] & Flag.CAP:
        inner += 1
    owned = any(flag[t] & wanted for t in range(inner, end))
    return inner if begin < inner < end and owned else begin
