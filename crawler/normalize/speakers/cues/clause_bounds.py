"""Where a clause that stands before its reporting word begins and ends, and what closes it."""

from __future__ import annotations

from functools import lru_cache

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag, lexicon
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = [
    "SETTING",
    "TOLD",
    "before_told",
    "behind_inset",
    "behind_report",
    "behind_setting",
    "behind_words",
    "ends_on_particle",
    "holds_that",
    "in_mood",
    "is_benefit",
    "is_closed",
    "is_mood",
    "is_no_aside",
    "is_relative",
    "is_subordinate",
    "is_told",
    "leads_clause",
    "speaks_of_itself",
]

SETTING = 14
TOLD = 7  # tokens from a verb of telling to the comma behind whom it tells
_SHORT = 3
_GOING_ON = "ing"
_SMALL = Flag.AUX | Flag.STOP  # `man`, `es`


def holds_that(document: Document, stop: int, cue: int) -> bool:
    """Is the clause closed by a conjunction, by a noun for what is said, or by its verb: `とみている`?"""
    flag, lexicon = document.flag, document.lexicon
    if lexicon.spaces or any(flag[t] & Flag.THAT for t in range(stop, cue)):
        return any(flag[t] & Flag.THAT for t in range(stop, cue))
    fused = lexicon.flags.get(document.low[cue][:1], 0) & Flag.THAT
    return bool((stop < cue or fused) and not ends_on_particle(document, stop))


def ends_on_particle(document: Document, stop: int) -> bool:
    """`監督の三田村葵さんに | 聞いた`: no verb stands before the reporting word, hence no clause."""
    bare = Flag.PREP | Flag.SUBJECT | Flag.PUNCT | Flag.NUMBER
    return not document.lexicon.spaces and bool(document.flag[stop - 1] & bare)


def behind_report(document: Document, begin: int, stop: int) -> int:
    """Where a second report begins: `辞任する意向を示し、 | 後任には妹が就くと述べた`."""
    flag, low = document.flag, document.low
    if document.lexicon.spaces:
        return begin
    for comma in range(stop - 1, begin + 1, -1):
        before = comma - 1 - bool(flag[comma - 1] & Flag.SUBJECT)
        if low[comma] in COMMAS and flag[before] & Flag.CUE and document.within[before] < 0:
            return comma + 1
    return begin


def is_mood(document: Document, token: int) -> bool:
    """Is it a verb in a mood of reports: `sei`, `habe`, `würde`?"""
    word, known = document.low[token], document.lexicon
    if document.flag[token] & Flag.CAP:
        return False
    listed = word in known.reporting_mood or word in known.subjunctives
    return listed or is_told(document, token)


def is_told(document: Document, token: int) -> bool:
    """Is it the verb of a report by its form: `Man | kommentiere Umfragen nicht`, `Die Firma | verlagere …`?

    It has the place of a verb, the second one: behind a noun, a pronoun or an adverb that opens.
    """
    flag, code = document.flag, document.lexicon.code
    if not token or not document.lexicon.reporting_mood or flag[token]:
        return False
    before = flag[token - 1]
    second = before & (Flag.CAP | Flag.PRONOUN | Flag.NUMBER) or before & _SMALL == _SMALL
    same = document.sent[token - 1] == document.sent[token]
    return bool(second and same and _looks_told(code, document.low[token]))


@lru_cache(maxsize=4096)
def _looks_told(code: str, word: str) -> bool:
    """Among the listed forms `-iere` is an ending, `be-` a beginning, `!nde` what none ends with."""
    marked = [
        entry for entry in lexicon(code).reporting_mood if entry[0] in "-!" or entry[-1] == "-"
    ]
    if any(word.endswith(entry[1:]) for entry in marked if entry[0] == "!"):
        return False
    ends = any(word.endswith(entry[1:]) for entry in marked if entry[0] == "-")
    return ends or any(
        word.startswith(entry[:-1]) for entry in marked if entry[-1] == "-" and word[-1] == "e"
    )


def in_mood(document: Document, cue: int, stop: int, end: int) -> int:
    """Where a clause in the mood of reports begins: `sagte am Montag vor Gericht, | sie habe …`, else -1."""
    low, flag = document.low, document.flag
    if not document.lexicon.reporting_mood:
        return -1
    for comma in range(cue + 1, min(stop, end)):
        if low[comma] not in COMMAS or document.within[comma] >= 0:
            continue
        close = next((t for t in range(comma + 1, end) if low[t] in COMMAS), end)
        verbs = [t for t in range(comma + 1, close) if is_mood(document, t)]
        # `, der geflohen sei`
        final = verbs and verbs[0] == close - 1 and close - comma > _SHORT + 1
        if verbs and not final and not flag[comma + 1] & (Flag.THAT | Flag.CONJ):
            return comma + 1
    return -1


def before_told(document: Document, begin: int, stop: int) -> int:
    """Where a clause ends before whom it is told: `拡充すべきだ | と政府に求めた`."""
    flag = document.flag
    if document.lexicon.spaces or not flag[stop - 1] & Flag.ADDRESS:
        return stop
    for token in range(stop - 2, max(begin, stop - TOLD), -1):
        if flag[token] & Flag.THAT:
            return token
        if flag[token] & (Flag.PUNCT | Flag.SUBJECT | Flag.CUE | Flag.PREP):
            break
    return stop


def behind_inset(document: Document, first: int, end: int) -> int:
    """`Dem Wirt zufolge, der am Morgen kam, | fehlt Geld`: a German clause goes on with its verb."""
    low, flag = document.low, document.flag
    if not document.lexicon.reporting_mood or first >= end:
        return first
    if not flag[first] & (Flag.DEF | Flag.INDEF | Flag.RELATIVE | Flag.CAP):
        return first
    comma = next((t for t in range(first, min(first + SETTING, end - 1)) if low[t] in COMMAS), -1)
    verb = flag[comma + 1]
    noun = Flag.CAP | Flag.DEF | Flag.INDEF | Flag.PREP | Flag.CONJ | Flag.PRONOUN | Flag.THAT
    return comma + 1 if comma > 0 and not verb & noun else first


def behind_setting(document: Document, first: int, stop: int, spoken: set[int]) -> int:
    """Where the clause begins: behind speech in marks and its verb, and behind whom it was told."""
    low, flag = document.low, document.flag
    quoted = [t for t in range(first, stop) if document.within[t] in spoken]
    begin = quoted[-1] + 1 if quoted else first
    commas = [t for t in range(begin, min(stop, begin + SETTING)) if low[t] in COMMAS]
    if quoted:
        return commas[0] + 1 if commas else first
    if commas and document.lexicon.titles_after:
        before = flag[commas[0] - 1]
        if before & (Flag.PREP | Flag.AUX) and not before & Flag.SUBJECT:
            return commas[0] + 1
    if commas and low[commas[0] - 1].startswith("'") and commas[0] - first <= _SHORT:
        return commas[0] + 1  # `Reuters'a, …`
    endings = document.lexicon.locatives or ("\x00",)
    relative = document.lexicon.relatives
    for token in range(min(stop, begin + SETTING) - 1, begin, -1):  # `yaptığı açıklamada`
        led = any(low[t].endswith(relative) for t in range(max(begin, token - 3), token))
        if led and not flag[token] & Flag.CAP and low[token].endswith(endings):
            return token + 1 + (token + 1 < stop and low[token + 1] in COMMAS)
    return first


def leads_clause(document: Document, token: int) -> bool:
    """Is it a conjunction of what is said? In German a comma or an `und` stands before: not `Marken | wie`."""
    flag, before = document.flag, token - 1
    if not flag[token] & Flag.THAT or _is_no_report(document, token):
        return False
    return (
        not document.lexicon.reporting_mood
        or document.low[before] in COMMAS
        or bool(flag[before] & Flag.CONJ)
    )


def _is_no_report(document: Document, token: int) -> bool:
    """`the terms of | that license`, `depending on | how …`, `tools | that can fly`: no clause of what is said.

    `made out | that`: an adverb that belongs to the verb looks like a preposition.
    """
    bits = document.flag[token - 1] if token else 0
    if not document.lexicon.infinitive or bits & Flag.CONT:
        return False
    adverb = document.flag[token - 2] & Flag.CUE if token > 1 else 0
    after = document.flag[token + 1] if token + 1 < len(document.flag) else 0
    relative = document.flag[token] & Flag.RELATIVE and after & (Flag.AUX | Flag.CUE)
    if bits & Flag.TAIL or (relative and not document.low[token + 1].endswith(_GOING_ON)):
        return True
    return bool(bits & Flag.PREP and (not adverb or bits & (Flag.CONJ | Flag.VIA)))


def is_closed(document: Document, begin: int, cue: int) -> bool:
    """Can no clause without a conjunction follow a German verb: without a comma, in `Obwohl er lobt, …`?"""
    low = document.low
    if not document.lexicon.reporting_mood:
        return False
    if low[cue + 1] not in COMMAS:
        return True
    first = cue
    while first > begin and low[first - 1] not in COMMAS:
        first -= 1
    return is_subordinate(document, first, cue)


def is_subordinate(document: Document, first: int, cue: int) -> bool:
    """Does a German clause with its verb at the end lead up to a verb: `…, weil er selten | lobt`?"""
    opens = document.flag[first] & (Flag.CONJ | Flag.RELATIVE)
    that = document.flag[first] & Flag.THAT and document.low[first] not in document.lexicon.asides
    return bool(document.lexicon.reporting_mood and first < cue and (opens or that))


def is_relative(document: Document, first: int, cue: int) -> bool:
    """Does a clause of its own lead up to a verb: `…, | for which he says | he is grateful`, `…, weil er lobt`?"""
    flag, pronoun = document.flag, first + bool(document.flag[first] & (Flag.PREP | Flag.TAIL))
    if document.lexicon.infinitive and pronoun < cue and flag[pronoun] & Flag.RELATIVE:
        return True
    return is_subordinate(document, first, cue)


def is_no_aside(document: Document, token: int, mention: Mention) -> bool:
    """`So hat die Firma …`, `so dass er …`: a small word is a source's only behind a comma and before it.

    A German preposition tells whose view it is of people and bodies alone: not `für das Wachstum`.
    """
    source, flag = mention.first, document.flag
    alone = flag[token] & Flag.PREP and not flag[token + 1] & Flag.CONT
    if document.lexicon.reporting_mood and alone and mention.kind == "phrase":
        return True
    if document.low[token] not in document.lexicon.asides or flag[token + 1] & Flag.CONT:
        return False
    return source > token + 1 or not document.flag[token - 1] & Flag.PUNCT


def is_benefit(document: Document, begin: int, token: int, mention: Mention) -> bool:
    """`una ayuda | para los vecinos`: whom it is for, not whose view it is: `Para los vecinos, …`.

    A view stands at the head of a clause, or between commas.
    """
    flag, low, last = document.flag, document.low, mention.last
    if not flag[token] & Flag.PREP or low[token] not in document.lexicon.adverbial:
        return False
    if mention.kind == "phrase":
        return True
    leads = token == begin or flag[token - 1] & Flag.CONJ
    closed = (
        last >= len(low) or flag[last] & Flag.PUNCT or document.sent[last] != document.sent[token]
    )
    return not (leads or (flag[token - 1] & Flag.PUNCT and closed))


def speaks_of_itself(document: Document, first: int, last: int) -> bool:
    """Do words outside marks say `ich`, `wir` or, to who reads, `Sie`: nobody else tells them?"""
    flag, within = document.flag, document.within
    own = [t for t in range(first, last) if flag[t] & Flag.FIRST and within[t] < 0]
    return any(not flag[t] & Flag.POSS for t in own)


def behind_words(document: Document, token: int, end: int) -> int:
    """Where a source preposition of several words ends; `volgens | de minister` may have its article."""
    flag, after = document.flag, token + 1
    while after < end and flag[after] & Flag.CONT and not flag[after] & Flag.DEF:
        after += 1
    return after
