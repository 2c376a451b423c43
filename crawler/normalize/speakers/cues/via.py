"""The medium that carried the words: `tel que rapporté par Tass`, `told Reuters`, `wrote on X`.

It is looked for in the attribution alone, the words of the quote's sentence that stand outside its
marks: a name that is a medium's (a known agency, paper, platform, or a name beside a noun such as
`broadcaster`), governed by a small word or a reporting verb, and not the source itself.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from crawler import agencies
from crawler.article import Via
from crawler.normalize.speakers.cues.around import attribution
from crawler.normalize.speakers.cues.shapes import is_quoted, quoting_verb
from crawler.normalize.speakers.cues.unspaced_via import medium_name, passed_on
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.media import (
    MARKS,
    agency_of,
    fused_prefix,
    is_medium,
    is_network,
    is_plain_noun,
    is_told_name,
    is_told_unknown,
    platform_of,
    with_fused_article,
)
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.phrases.nominatives import base_words, unbent
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag, Lexicon

__all__ = ["Carrier", "carriers", "find_via", "is_named_medium", "is_of", "is_told"]

_LONGEST = 7
_GOVERNING = Flag.VIA | Flag.ADDRESS | Flag.PREP | Flag.BY | Flag.TAIL | Flag.ACCORDING
_NAME = Flag.CAP | Flag.MEDIA
_NOUN = Flag.MEDIA | Flag.ORG
_NO_NAME = Flag.CUE | Flag.CALENDAR
_SMALL = Flag.DEF | Flag.INDEF | Flag.POSS | Flag.ADJECTIVE


@dataclass(slots=True, frozen=True)
class Carrier:
    """A medium in an attribution: its name is tokens `[first, last)`, tied by `governor`."""

    governor: int
    first: int
    last: int


def find_via(
    document: Document, utterance: Utterance, mention: Mention | None, media: Iterable[Carrier]
) -> Via | None:
    """The medium among the carriers of an utterance that bore its words; `mention` is its source."""
    for found in media:
        clause = utterance.unmarked == "clause" and utterance.first < found.governor
        plain = document.lexicon.cased and is_plain_noun(document, found.first, found.last)
        own = clause and found.first < utterance.last
        if not (plain or own or _is_source(document, found.first, found.last, mention)):
            first = _proper(document, found.first, found.last)
            name = document.text(first, found.last)
            tied = document.text(found.governor, found.last)
            fused = _is_fused(document, first)
            prefix = fused_prefix(document, name) if fused and agencies.find(name) is None else ""
            name = _with_article(document.lexicon, name.removeprefix(prefix))
            name = platform_of(document, first) or with_fused_article(document, first, name)
            name = " ".join(base_words(document.lexicon, name.split(" "), _NOUN))
            name = unbent(document, first, name)
            agency = agency_of(document, first, found.last) or agencies.find(name)
            return Via(tied, name, agency)
    return None


def carriers(document: Document, utterance: Utterance) -> Iterator[Carrier]:
    """Names of media in the attribution of an utterance that something ties to its words."""
    flag, low = document.flag, document.low
    tokens = attribution(document, utterance)
    prefixed = tokens if document.lexicon.prefixes else ()
    written = {t for t in prefixed if _is_fused(document, t)}
    inside = frozenset(tokens)
    for token in [t for t in tokens if _is_name(flag[t]) or t in written]:
        fused, before = token in written, token - 1
        if flag[token] & (Flag.ACCORDING | Flag.VIA) and not flag[token] & Flag.MEDIA:
            continue  # `Selon | l'AFP`, `Jointe | par nos soins`
        goes_on = before in inside and flag[before] & Flag.CAP and _is_word(document, before)
        if goes_on and not (fused or flag[token] & Flag.MEDIA):
            continue
        last = _name_end(document, token, inside)
        named_so = is_medium(document, token, last) or is_told_name(document, token)
        named_so = named_so or is_told_unknown(document, token, last)
        medium = last > token and named_so
        named = medium_name(document, token, last) if medium else None
        if named and not _is_any(document, token, last):
            governor = _governor(document, max(token, named[0]), named[1], inside)
            employer = _tells_employer(document, governor) and not is_network(low[named[0]])
            if governor >= 0 and not employer:
                yield Carrier(governor, *named)
    yield from _quoting_bodies(document, tokens)
    if document.lexicon.passing:
        after = bisect_right(document.sent, document.sent[utterance.outer[1] - 1])
        if after < len(document.sent) and document.para[after] == document.para[after - 1]:
            yield from itertools.starmap(Carrier, passed_on(document, after))
    yield from _told_media(document, prefixed, utterance.last)


def _told_media(document: Document, tokens: Iterable[int], own: int) -> Iterator[Carrier]:
    """A medium told, named by what follows its noun.

    Its nation or its kind (`قال الوزير | للتلفزيون الجزائري`, `للقناة الثانية`), where the noun has
    its article; else a name in marks (`لقناة | «الرياضية»`) or with an article (`لصحيفة | الوطن`);
    `own` is the end of the quote itself.
    """
    flag, low, lexicon = document.flag, document.low, document.lexicon
    for token in tokens:
        word, after = low[token], token + 1
        bits = flag[after] if after < len(flag) else Flag.CUE
        if bits & _NO_NAME:
            continue
        kind = low[after].startswith(lexicon.name_bar)
        known = lexicon.flags.get(word.removeprefix(lexicon.purpose), 0)
        if _with_article(lexicon, word) != word:
            nation = flag[token] & Flag.ADDRESS and bits & Flag.NATION
            if not bits & Flag.CONT and (nation or (kind and not bits & Flag.CAP)):
                yield Carrier(token, token, after + 1)
        elif flag[token] & Flag.ADDRESS and low[after] in MARKS and known & _NOUN:
            ends = range(after + 1, min(after + _LONGEST, len(low)))
            close = next((t for t in ends if low[t] in MARKS), 0)
            if close and close != own:
                yield Carrier(token, after + 1, close)
        elif flag[token] & Flag.ADDRESS and known & Flag.MEDIA and kind:
            yield Carrier(token, after, after + 1)


def _with_article(lexicon: Lexicon, name: str) -> str:
    """A medium without the small word fused with its article: `للأناضول` tells of `الأناضول`."""
    for prefix, _, instead in (entry.partition("=") for entry in lexicon.prefixes):
        rest = name.removeprefix(prefix)
        known = lexicon.flags.get(rest.partition(" ")[0], 0)
        known |= lexicon.flags.get(f"{instead}{rest}".partition(" ")[0], 0)
        if instead and name.startswith(prefix) and known & Flag.MEDIA:
            return f"{instead}{rest}"
    return name


def _is_any(document: Document, token: int, last: int) -> bool:
    """`مع قناة محلية`: a common noun that nothing names, by the form in which it is told things."""
    lexicon, low = document.lexicon, document.low
    if not lexicon.purpose or last - token > 1 or low[token].startswith(lexicon.name_bar):
        return False
    return bool(lexicon.flags.get(lexicon.purpose + low[token], 0) & (Flag.VIA | Flag.ADDRESS))


def _quoting_bodies(document: Document, tokens: Iterable[int]) -> Iterator[Carrier]:
    """`نقلت | وكالة …للأنباء | عن`: a body that no table knows, between its verb and whom it quotes."""
    for token in tokens:
        if is_quoted(document, token):
            verb = quoting_verb(document, token)
            if verb + 1 < token and document.flag[verb + 1] & _NOUN:
                yield Carrier(verb, verb + 1, token)


def is_told(document: Document, carrier: Carrier) -> bool:
    """Is the medium the one told (`a RTL`, `to the BBC`), who can thus not be the speaker?"""
    bits = document.flag[carrier.governor]
    if document.lexicon.suffix_case and "'" in document.low[carrier.last - 1]:
        return not document.low[carrier.last - 1].endswith("n")
    tied = bits & (Flag.ADDRESS | Flag.VIA | Flag.PREP)
    article = bits & Flag.DEF and not bits & Flag.PREP
    return bool(tied) and not (article or bits & (Flag.ACCORDING | Flag.BY))


@cache
def _is_name(bits: int) -> bool:
    """May the token begin or go on the name of a medium (`Post` is a name where it has a capital)?"""
    return bool(bits & _NAME and (not bits & _NO_NAME or bits & _NAME == _NAME))


def _is_fused(document: Document, token: int) -> bool:
    """Does the name of an agency begin here, written together with a small word: `لفرانس برس`?"""
    prefixes = document.lexicon.prefixes
    if not prefixes or not document.low[token].startswith(prefixes):
        return False
    two = token + 1 < len(document.low) and not document.flag[token + 1] & Flag.PUNCT
    ends = range(token + 1, token + 2 + two)
    return any(agency_of(document, token, end) is not None for end in ends)


def _is_word(document: Document, token: int) -> bool:
    return not document.flag[token] & (Flag.CUE | Flag.PUNCT)


def _name_end(document: Document, token: int, inside: frozenset[int]) -> int:
    """Token after a name, its noun (`broadcaster`) included, or `token`."""
    flag = document.flag
    opens = flag[token] & Flag.CAP and token + 1 in inside and flag[token + 1] & Flag.CAP
    if flag[token] & (Flag.PUNCT | _SMALL) and not (flag[token] & Flag.MEDIA or opens):
        return token
    last = token + (not opens and _is_fused(document, token))
    longer = last > token and last in inside and not flag[last] & Flag.PUNCT
    if longer and agency_of(document, token, last + 1) is not None:
        return last + 1
    while last in inside and last - token < _LONGEST and _goes_on(document, token, last):
        last += 1
    least = token + (last > token and _is_fused(document, token))
    while last > least and not flag[last - 1] & (Flag.CAP | Flag.MEDIA | Flag.CONT):
        last -= 1
    return last


def _goes_on(document: Document, first: int, token: int) -> bool:
    flag, low = document.flag[token], document.low[token]
    role = flag & Flag.ROLE and not flag & Flag.MEDIA and document.low[token - 1] not in MARKS
    if token > first and (role or _is_person(document, token)):
        return False
    if low == "&" or flag & Flag.BY:  # `Mercado | & Valor`, `Contactada | pela Lusa`
        return low == "&" and token > first and bool(document.flag[token + 1] & Flag.CAP)
    if _is_name(flag):
        return document.lexicon.spaces or bool(flag & Flag.MEDIA) or token == first
    if low in MARKS and token > first:
        return token + 1 < len(document.flag) and bool(
            document.flag[token + 1] & (Flag.CAP | Flag.MEDIA)
        )
    if token > first and flag & Flag.CONT and document.flag[first] & Flag.MEDIA:
        return True  # `Corriere della Sera`
    joint = Flag.PARTICLE | Flag.CONT | Flag.TAIL | Flag.NUMBER | Flag.DEF
    capital = document.flag[token - 1] & (Flag.CAP | Flag.MEDIA)
    return token > first and bool(flag & joint and capital and not flag & Flag.THAT)


def _is_person(document: Document, token: int) -> bool:
    """Does a full name begin here: `al diario El Faro | Marta Gil`, `su X | Andrii Sybiha`?"""
    flag, spaced = document.flag, document.lexicon.spaces and document.lexicon.cased
    capitals = token + 1 < len(flag) and flag[token] & flag[token + 1] & Flag.CAP
    platform = flag[token - 1] & Flag.MEDIA and is_network(document.low[token - 1])
    agency = (
        flag[token - 1] & Flag.ACRONYM and document.low[token - 2] == "l'"
    )  # `à l'AFP | Faith Barasa`
    return bool(spaced and capitals and (flag[token] & Flag.GIVEN or platform or agency))


def _is_source(document: Document, first: int, last: int, mention: Mention | None) -> bool:
    """Does the source itself bear this name? Then the medium speaks and carries nobody's words."""
    if mention is None or mention.kind == "dropped":
        return False
    if not (mention.first < last and first < mention.last):
        return False
    if mention.name == (first, last):
        return True  # `dijo la CNA`, whatever else these letters are
    # `sagte ein Insider der Nachrichtenagentur Reuters`: the dative hangs on the verb
    return first <= mention.first or agency_of(document, first, last) is None


def _governor(document: Document, first: int, last: int, inside: frozenset[int]) -> int:
    """First token of the words that tie the medium to the quote, or -1.

    A small word or a reporting verb right before it, articles and nouns of media between; a case
    suffix or a prefix at the name itself; or a small word right after it.
    """
    flag, lexicon = document.flag, document.lexicon
    token = first - 1
    while token in inside and first - token < 6 and _is_between(document, token):
        token -= 1
    if token - 1 in inside and flag[token] & Flag.PRONOUN and flag[token - 1] & Flag.CUE:
        return token + 1  # `sagte sie Reuters`
    if token in inside and flag[token] & (_GOVERNING | Flag.CUE | Flag.CONT):
        while token - 1 in inside and flag[token] & Flag.CONT and not flag[token] & Flag.CUE:
            token -= 1
        return token
    if lexicon.prefixes and document.low[first].startswith(lexicon.prefixes):
        return first
    behind = last if lexicon.suffix_case else first + 1  # `beIN Sports | 'a konuştu`
    after = _behind_brackets(document, behind, inside)
    if after in inside and (
        flag[after] & (Flag.VIA | Flag.ADDRESS | Flag.PREP) or "'" in document.low[after]
    ):
        return first
    if lexicon.suffix_case and "'" in document.low[first]:
        return first
    told = Flag.CUE | Flag.VIA  # `zitierte die Ministerin die Agentur …`, `powiedział minister PAP`
    for verb in range(first - 1, max(-1, first - _LONGEST), -1):
        if verb in inside and flag[verb] & told == told:
            return verb
    noun = any(flag[t] & (Flag.DEF | _GOVERNING) for t in range(token + 1, first))
    dative = flag[first] & Flag.MEDIA and flag[first] & Flag.VIA  # `газете «Купец»`
    return first if noun or dative else -1


def _tells_employer(document: Document, token: int) -> bool:
    """`said Ned Orrin, once reporter | of the Border Post`: no words are there."""
    flag = document.flag
    small = flag[token] & (_GOVERNING | Flag.CUE) == Flag.TAIL and not flag[token] & Flag.CONT
    return bool(small and token and flag[token - 1] & Flag.ROLE)


def _behind_brackets(document: Document, token: int, inside: frozenset[int]) -> int:
    """Where the words go on: `Ｘ（旧ツイッター） | に`."""
    if token not in inside or document.low[token] not in "(（":
        return token
    within = [t for t in range(token, token + _LONGEST) if t in inside]
    return next((t + 1 for t in within if document.low[t] in ")）"), token)


def _is_between(document: Document, token: int) -> bool:
    flag, low = document.flag[token], document.low[token]
    fused = flag & Flag.DEF and flag & Flag.PREP  # `al diario`, `au Monde`
    if flag & (_GOVERNING | Flag.CUE) and (fused or not flag & (Flag.DEF | Flag.MEDIA)):
        return False
    adjective = not flag and token and document.flag[token - 1] & Flag.MEDIA
    known = adjective or flag & (_SMALL | Flag.MEDIA | Flag.NATION | Flag.ORG)
    return bool(known) or low in MARKS  # `l'agence | officielle | Irna`


def _proper(document: Document, first: int, last: int) -> int:
    """First token of the proper name: after nouns of media in small letters and marks."""
    flag = document.flag
    begin, nouns = first, document.lexicon.nouns_cased
    while begin < last - 1 and (
        document.low[begin] in MARKS
        or not flag[begin] & Flag.CAP
        or (nouns and is_plain_noun(document, begin, begin + 1))
    ):
        begin += 1
    return begin if flag[begin] & Flag.CAP else first


def is_named_medium(document: Document, carrier: Carrier) -> bool:
    """Has the name a word of media itself, or the noun of one right before it: `chaîne India Today`?"""
    first = _proper(document, carrier.first, carrier.last)
    around = document.flag[first] | (document.flag[first - 1] if first else 0)
    named = document.flag[first] & Flag.CAP or not document.lexicon.cased
    return bool((around & Flag.MEDIA and named) or platform_of(document, first))


def is_of(document: Document, carrier: Carrier, mention: Mention) -> bool:
    """Is the mention the medium or its noun, or does it begin with the word that ties the medium?"""
    first, last = mention.first, mention.last
    if 0 <= carrier.first - last <= 1 and document.flag[last - 1] & Flag.MEDIA:
        return True  # `zitierte die Zeitung „Western Herald“ den Fischer`
    return carrier.first <= first < carrier.last or first == carrier.governor
