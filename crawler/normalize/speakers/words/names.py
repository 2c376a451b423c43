"""Runs of words that are proper names: capitals and particles, or what a caseless script allows."""

from __future__ import annotations

from crawler.normalize.speakers.words.common_nouns import (
    begins_another,
    behind_title,
    holds_common,
    is_counted,
    is_shown,
)
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = [
    "COMMON",
    "LONGEST_NAME",
    "STOPS",
    "is_initial",
    "is_name_word",
    "is_of_region",
    "is_owned_alone",
    "is_tied",
    "is_told_behind",
    "joins",
    "known_names",
    "name_run",
    "opens_sentence",
]

STOPS = (
    Flag.CUE
    | Flag.AUX
    | Flag.RELATIVE
    | Flag.CONJ
    | Flag.PREP
    | Flag.PRONOUN
    | Flag.THAT
    | Flag.ACCORDING
    | Flag.AFTER
    | Flag.STOP
    | Flag.FIRST
    | Flag.DEF
    | Flag.INDEF
    | Flag.POSS
    | Flag.CALENDAR
    | Flag.VIA
    | Flag.NAMING
)
COMMON = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION | Flag.HONOR | Flag.WORK
_WORDS = STOPS | COMMON
_IN_NAMES = Flag.CAP | Flag.PARTICLE | Flag.PUNCT
_LONGEST = 9
_SHORT = 4  # letters
_SMALL = 3  # letters of the longest small word of a title, and words of the shortest title
_NAMED = Flag.GIVEN | Flag.NATION
LONGEST_NAME = 12  # where titles of several words stand before the name


def opens_sentence(document: Document, token: int) -> bool:
    """Is it the first word of its sentence, heading or quotation?"""
    while token > 0 and document.flag[token - 1] & Flag.PUNCT:
        if document.low[token - 1] in ",;(–—-" or document.para[token - 1] != document.para[token]:
            break
        if document.sent[token - 1] != document.sent[token]:
            return True
        token -= 1
    return (
        token == 0
        or document.sent[token - 1] != document.sent[token]
        or document.within[token - 1] != document.within[token]
    )


def is_name_word(document: Document, token: int, *, first: bool) -> bool:
    """May this token stand in a name: at its head (`first`) or further in?"""
    flag, lexicon = document.flag[token], document.lexicon
    if not flag & Flag.CAP or not lexicon.cased:
        return bool(flag & Flag.CAP)
    if not _is_of_story(document, token):
        return False
    if lexicon.describers and document.low[token].endswith(lexicon.describers):
        return False  # `Maryland-based`
    if flag & Flag.CALENDAR and (lexicon.months_cased or not flag & Flag.GIVEN):
        return _is_calendar_name(document, token, first=first)
    return True


def is_initial(document: Document, token: int) -> bool:
    """`A. Smith`: a letter and a full stop glued to it."""
    low, after = document.low, token + 1
    glued = after < len(low) and low[after] == "." and document.end[token] == document.start[after]
    return len(low[token]) == 1 and glued


def _ends_medium(document: Document, token: int, last: int) -> bool:
    """`a raconté à l'AFP | Faith Barasa`: letters of a medium, and the first name of who told it."""
    first, after = document.flag[token], document.flag[last]
    return bool(first & Flag.MEDIA and first & Flag.ACRONYM and after & Flag.GIVEN)


def name_run(document: Document, token: int, limit: int) -> int:
    """Token after the longest name that begins at `token`; `token` itself where there is none."""
    flag, low, end, within = document.flag, document.low, document.end, document.within
    sent = document.sent
    if not flag[token] & Flag.CAP or not is_name_word(document, token, first=True):
        return token
    last = token + 1
    longest = LONGEST_NAME if document.lexicon.verb_final else _LONGEST
    if not document.lexicon.spaces and flag[token] & Flag.FAMILY and len(low[token]) == 1:
        longest = 3
    while last < limit and last - token < longest:
        bits = flag[last]
        if not bits & _IN_NAMES or within[last] != within[token]:
            break
        ends = _ends_medium if last == token + 1 else _ends_full_name
        if begins_another(document, token, last) or ends(document, token, last):
            break
        if (is_name_word(document, last, first=False) and not _is_lone_article(document, last)) or (
            bits & Flag.PARTICLE and _leads_on(document, token, last, limit)
        ):
            last += 1
        elif low[last] == "." and end[last - 1] == document.start[last] and _is_short(low, last):
            if last + 1 >= limit or not flag[last + 1] & Flag.CAP or sent[last + 1] != sent[last]:
                break
            last += 1
        elif (low[last] in "'’" and _is_plural_possessive(document, last, limit)) or (
            low[last] in "&·・"
            and last + 1 < limit
            and is_name_word(document, last + 1, first=True)
        ):
            last += 1
        else:
            break
    return last


def _ends_full_name(document: Document, first: int, token: int) -> bool:
    """Letters behind a name, or, where nouns have capitals, a common noun: `wird Ida Weh Direktorin`."""
    flag, lexicon = document.flag, document.lexicon
    if document.low[token] in lexicon.postnominals:
        return True
    noun = lexicon.nouns_cased and flag[token] & COMMON and not flag[token] & Flag.HONOR
    return bool(noun and flag[first] & Flag.GIVEN)


def _is_calendar_name(document: Document, token: int, *, first: bool) -> bool:
    """`Mme Avril`, `Theresa May`, `April Sutter`: no number after it, a name part beside it."""
    flag, before = document.flag, token - 1
    after = flag[token + 1] if token + 1 < len(flag) else 0
    governed = token > 0 and flag[token - 1] & Flag.PREP
    if document.low[token] in document.people and not governed:
        return True
    if not document.lexicon.months_cased:
        return not opens_sentence(document, token)
    between = token > 0 and flag[token - 1] & Flag.CAP and after & Flag.CAP
    if not first and between and not (flag[token - 1] | after) & Flag.CALENDAR:
        return True
    titled = token > 0 and flag[token - 1] & Flag.CAP and flag[token - 1] & (Flag.ROLE | Flag.HONOR)
    if first and after & Flag.CAP and titled:
        return True  # `Landrat August Freitag`
    if first and after & Flag.CAP and not after & (Flag.CALENDAR | Flag.ROLE | Flag.HONOR):
        return not (before >= 0 and flag[before] & Flag.PREP)
    while before > 0 and flag[before] & Flag.PUNCT and document.low[before] == ".":
        before -= 1
    dated = token + 1 < len(flag) and flag[token + 1] & Flag.NUMBER
    return before >= 0 and bool(flag[before] & (Flag.HONOR | Flag.GIVEN)) and not dated


def _is_lone_article(document: Document, token: int) -> bool:
    """A capital article inside a run, as `The`: only particles go on."""
    bits = document.flag[token]
    if document.lexicon.suffix_case and document.flag[token - 1] & Flag.GIVEN:
        return False  # `Recep Doğru`
    small = bits & (Flag.DEF | Flag.INDEF | Flag.PREP) and not bits & Flag.PARTICLE
    return bool(small) and not is_initial(document, token)


def _is_plural_possessive(document: Document, token: int, limit: int) -> bool:
    """`Cottagers’ Association`: an apostrophe glued to a word, a capital after a space."""
    glued = document.end[token - 1] == document.start[token]
    return glued and token + 1 < limit and bool(document.flag[token + 1] & Flag.ORG)


def _is_short(low: list[str], dot: int) -> bool:
    return len(low[dot - 1]) <= 2 or "." in low[dot - 1]


def _leads_on(document: Document, first: int, token: int, limit: int) -> bool:
    """Is a particle, or two, followed by a name word, and do few names stand before it?"""
    lexicon, flag = document.lexicon, document.flag
    title, bodies = Flag.ROLE | Flag.HONOR, lexicon.proper_bodies
    if bodies:
        title |= Flag.ORG  # `Commissione Ue Ursula | von der Leyen`
    own = first
    while own < token and (flag[own] & title or document.low[own] in bodies):
        own += 1
    capitals = sum(flag[t] & Flag.CAP > 0 for t in range(own, token))
    joined = flag[token - 1] & Flag.PARTICLE
    if lexicon.cased and not joined and capitals > lexicon.particle_after:
        return False
    foreign = not flag[token] & (Flag.DEF | Flag.PREP | Flag.TAIL | Flag.CONJ)  # `Geert van …`
    known = flag[token - 1] & (Flag.GIVEN | Flag.PARTICLE | Flag.PUNCT)
    if lexicon.nouns_cased and not known and (not foreign or flag[token - 1] & COMMON):
        return False
    later = token + 1
    if lexicon.nouns_cased and later < limit and flag[later] & (Flag.MEDIA | Flag.ACRONYM):
        return False  # `so Eibl | zur APA`
    if later < limit and flag[later] & Flag.PARTICLE:
        later += 1
    return later < limit and is_name_word(document, later, first=True)


def joins(document: Document, token: int) -> bool:
    """May a particle go on with the word before it?

    Where all nouns have capitals, no article does so behind any noun: `ein Skifahrer | den Schnee`,
    and no preposition behind a common one: `der Gastgeber | zu Journalisten`.
    """
    before, bits = document.flag[token - 1], document.flag[token]
    after = document.flag[token + 1] if token + 1 < len(document.flag) else 0
    if document.lexicon.nouns_cased and after & (Flag.MEDIA | Flag.ACRONYM):
        return False  # `so Eibl | zur APA`
    if not document.lexicon.nouns_cased or before & (Flag.PARTICLE | Flag.GIVEN):
        return bool(before & (Flag.CAP | Flag.PARTICLE))
    return bool(before & Flag.CAP and not before & COMMON and not bits & Flag.DEF)


def is_of_region(document: Document, noun: int) -> bool:
    """`губернатор Ростовской | области Андрей Калитин`: a place behind an adjective of its name."""
    if not document.flag[noun] & Flag.PLACE or document.flag[noun] & Flag.CAP:
        return False
    return document.low[noun - 1].endswith(document.lexicon.adjectival or ("\x00",))


def is_tied(document: Document, token: int) -> bool:
    """Has a word that is no name an ending that ties it to a verb: `Duruşmada`, `Geceyi`?"""
    endings, word = document.lexicon.governed, document.low[token]
    if not endings or len(word) <= _SHORT or not word.endswith(endings):
        return False
    if document.flag[token] & (_NAMED | Flag.ADJECTIVE | Flag.STOP | Flag.NUMBER | Flag.PUNCT):
        return False
    return len(word) > _SHORT + 2 or not document.flag[token] & Flag.CAP


def in_bare_case(document: Document, token: int) -> bool:
    """Has a noun of the tables a case and no owner: `parlamento | da`, but not `yönetimi | nin`?"""
    lexicon, word = document.lexicon, document.low[token]
    stems = [word.removesuffix(end) for end in lexicon.bare_cases if word.endswith(end)]
    nouns = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT
    owned = lexicon.possessives
    return any(lexicon.flags.get(stem, 0) & nouns and not stem.endswith(owned) for stem in stems)


def is_owned_alone(document: Document, token: int, begin: int) -> bool:
    """`Kurumun | X hesabından`: a capital behind a noun that stands alone and in another case."""
    return (
        token == begin + 1
        and bool(document.flag[token] & Flag.CAP)
        and in_bare_case(document, begin)
    )


def is_told_behind(document: Document, token: int, begin: int) -> bool:
    """`Claire Dupont | AFP'ye`, `sagte Max Kern | AFP`: the letters of a medium behind who told it.

    They stand in a case, or, where nouns have capitals and the verb comes first, behind a full name.
    """
    flag, after, lexicon = document.flag, token + 1, document.lexicon
    if token < begin + 2 or after >= len(flag):
        return False
    letters = flag[token] & Flag.MEDIA and flag[token] & Flag.ACRONYM and flag[token - 1] & Flag.CAP
    if not lexicon.suffix_case:
        told = begin and flag[begin - 1] & Flag.CUE and not flag[token - 1] & COMMON
        return bool(letters and lexicon.nouns_cased and told)
    case = document.low[after]
    return bool(letters) and case[0] == "'" and case not in lexicon.owners


def known_names(document: Document) -> set[str]:
    """Lower-case words that stand in a name somewhere a capital means something.

    That is a run of two capitals, or one capital inside a sentence where the language writes its
    common nouns small. Headings do not count: their capitals are no evidence. Where names have cases,
    their stems are told, too, behind a NUL.
    """
    names: set[str] = set()
    lexicon = document.lexicon
    if not lexicon.cased:
        return names
    strict = lexicon.nouns_cased
    flag = document.flag
    for paragraph in document.paragraphs:
        if paragraph.heading:
            paragraph.titled = _in_title_case(document, paragraph)
            continue
        reached = paragraph.first
        span = range(paragraph.first, paragraph.last)
        for token in [t for t in span if flag[t] & Flag.CAP]:
            if token >= reached:
                reached = max(token + 1, name_run(document, token, paragraph.last))
                names.update(_evident(document, token, reached, strict=strict))
    if lexicon.nominative and not lexicon.suffix_case:
        names.update([f"\0{lexicon.stem(name)}" for name in names])
    if not lexicon.suffix_case:
        names.update([name + ending for ending in lexicon.owners for name in names])
    return names


def _in_title_case(document: Document, paragraph: Paragraph) -> bool:
    """`Dora Hinks Posts Sweet Tribute`: a heading of which all but small words have a capital."""
    if document.lexicon.nouns_cased:
        return False
    span = range(paragraph.first, paragraph.last)
    long = [t for t in span if len(document.low[t]) > _SMALL and document.low[t].isalpha()]
    plain = [t for t in long if not document.flag[t] & Flag.CAP]
    return len(long) > _SMALL and len(plain) * 8 < len(long)


def _is_of_story(document: Document, token: int) -> bool:
    """In Title Case a capital is no evidence: does the text below have the word in a name?"""
    if not document.paragraphs[document.para[token]].titled:
        return True
    bits = document.flag[token]
    sure = Flag.GIVEN | Flag.FAMILY | Flag.ACRONYM | Flag.STATE | Flag.HONOR | Flag.ROLE | Flag.ORG
    known = bits & (sure | Flag.NATION) or document.low[token] in document.people
    return bool(known) or is_initial(document, token)


def _evident(document: Document, first: int, last: int, *, strict: bool) -> list[str]:
    flag, low = document.flag, document.low
    opening = flag[first] & _WORDS & ~Flag.GIVEN or is_tied(document, first)
    if opening and opens_sentence(document, first):
        first += 1
    while first < last and (is_counted(document, first) or flag[first] & COMMON):
        if _is_titled_family(document, first, last):
            break
        first += 1
    first, lexicon = behind_title(document, first, last), document.lexicon
    given = last - first > 1 and flag[last - 2] & Flag.GIVEN
    titled = flag[last - 1] & (Flag.ROLE | Flag.HONOR) and not flag[last - 1] & Flag.ORG
    family = given and (
        lexicon.suffix_case or lexicon.nouns_cased or (titled and lexicon.noun_last)
    )
    run = [
        t
        for t in range(first, last)
        if flag[t] & Flag.CAP
        and (
            not flag[t] & _WORDS
            or _is_titled_family(document, t, last)
            or (t > first and flag[t] & Flag.CALENDAR)
            or (family and t == last - 1)  # `Fatma Koca`, `Anna Richter`
        )
    ]
    if not run or holds_common(document, first, last):
        return []
    if first > 0 and strict and flag[first - 1] & (Flag.DEF | Flag.INDEF | Flag.POSS):
        return []
    after_role = first > 0 and flag[first - 1] & (Flag.HONOR | Flag.ROLE)
    number = first > 0 and flag[first - 1] & Flag.CALENDAR
    several = is_shown(document, first, last, len(run))
    if strict and (number or not (several or after_role or flag[run[0]] & Flag.GIVEN)):
        return []
    opens = len(run) == 1 and opens_sentence(document, run[0])
    if opens and not flag[run[0]] & Flag.GIVEN and not _is_explained(document, run[0]):
        return []
    return [low[t] for t in run]


def _is_titled_family(document: Document, token: int, last: int) -> bool:
    """`Ministerpräsidentin | Lutzmann`: behind a title a word that only its ending makes a noun."""
    lexicon, before = document.lexicon, document.flag[token - 1] if token else 0
    alone = token == last - 1 and lexicon.nouns_cased and before & Flag.CAP
    title = alone and before & (Flag.ROLE | Flag.HONOR) and document.low[token - 1] in lexicon.flags
    return bool(title and document.low[token] not in lexicon.flags)


def _is_explained(document: Document, token: int) -> bool:
    """`Portolinea, la società che gestisce …`, `Norvelec, un groupe …`: a comma and what body it is."""
    low, flag = document.low, document.flag
    if token + 4 >= len(low) or low[token + 1] != "," or not flag[token + 3] & Flag.ORG:
        return False
    if flag[token + 2] & Flag.INDEF:
        return True
    return bool(flag[token + 2] & Flag.DEF and flag[token + 4] & Flag.RELATIVE)
