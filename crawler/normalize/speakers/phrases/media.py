"""Which names are those of a medium: a word in them, a noun before them, a list of agencies."""

from __future__ import annotations

from functools import cache, lru_cache

from crawler import agencies
from crawler.languages import table
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag, lexicon, words

__all__ = [
    "MARKS",
    "agency_of",
    "before_agency",
    "fused_prefix",
    "is_medium",
    "is_network",
    "is_plain_noun",
    "is_told_name",
    "platform_of",
    "with_fused_article",
]

MARKS = frozenset("«»“”„\"'‘’‹›「」『』《》〈〉")
_HEAD = 10  # letters; `…zeitung` ends names of papers, too
_LETTERS = 6
_KNOWN = (
    Flag.GIVEN | Flag.ROLE | Flag.ORG | Flag.NATION | Flag.STATE | Flag.PLACE | Flag.HONOR
    | Flag.FAMILY | Flag.GROUP | Flag.CUE | Flag.CALENDAR | Flag.STOP
)  # fmt: skip
_REPORTED = 12  # tokens from a reporting verb to what tells whom


def is_medium(document: Document, first: int, last: int) -> bool:
    """Is it a medium by one of its words, by its beginning, or a known agency?"""
    if last == first + 1 and document.low[first] in document.families:
        return False  # `she drove for | Bloomberg`, where Otto Bloomberg is told of
    span, small = range(first, last), _spelt_small()
    capital = any(document.flag[t] & Flag.CAP or document.low[t] in small for t in span)
    named = capital or not document.lexicon.cased
    worded = any(is_media_word(document, t) for t in range(first, last))
    before = document.flag[first - 1] if first else 0
    if first > 1 and not before and document.lexicon.bodies_lower:
        before = document.flag[first - 2]  # `la télévision publique | ERT`
    noun = before & Flag.MEDIA and not before & Flag.CAP
    known = worded or noun or is_aired(document, first) or _is_addressed(document, first, last)
    listed = platform_of(document, first) or agency_of(document, first, last)
    return bool(listed or (named and known))


def is_aired(document: Document, first: int) -> bool:
    """`ai microfoni di | Tele Arena`, `dans un entretien au | Phare`: only a medium can follow, or a man."""
    if document.flag[first] & (Flag.GIVEN | Flag.ROLE | Flag.ORG | Flag.NATION | Flag.PLACE):
        return False
    small, token = Flag.DEF | Flag.TAIL | Flag.PREP, first - 1
    while token > max(0, first - 3) and document.flag[token] & small:
        token -= 1
    return token < first - 1 and document.low[token] in document.lexicon.airing


def _is_addressed(document: Document, first: int, last: int) -> bool:
    """`Kuzey TV | 'ye yaptığı açıklamada`: a statement made to a name in the dative, behind which it stands."""
    low, bits = document.low, document.flag[first]
    if last >= len(low) or low[last][:1] != "'" or low[last][1:] not in document.lexicon.datives:
        return False
    if bits & (Flag.GIVEN | Flag.ROLE | Flag.ORG | Flag.NATION | Flag.PLACE):
        return False
    return any(word in document.lexicon.airing for word in low[last + 1 : last + 3])


def is_told_name(document: Document, first: int) -> bool:
    """`в интервью | «Матч ТВ»`, `a déclaré sa mère au | « Progrès de Nancy »`: told a name in marks."""
    flag, low = document.flag, document.low
    if first < 2 or low[first - 1] not in MARKS or not flag[first] & Flag.CAP:
        return False
    before, lead = flag[first - 2], flag[first - 3] if first > 2 else 0
    told = before & Flag.ADDRESS or (before & Flag.CONT and lead & Flag.VIA)
    return bool(told and (not document.lexicon.articles or _is_spoken(document, first - 2)))


def is_told_unknown(document: Document, first: int, last: int) -> bool:
    """`ha detto | a Sport Veneto`, `le dijo el arquero | a TyC`: told a name that is nobody's in the story.

    Persons who are told something have a first name, a title, or a name that the story has elsewhere.
    """
    flag, low, lexicon = document.flag, document.low, document.lexicon
    if not lexicon.told_names or first < 2 or flag[first] & _KNOWN or not flag[first] & Flag.CAP:
        return False
    if any(flag[t] & (_KNOWN | Flag.PUNCT) for t in range(first, last)):
        return False
    words = [t for t in range(first, last) if flag[t] & Flag.CAP]
    letters = sum(map(str.isupper, document.raw(first)))
    if len(words) < 2 and (letters < 2 or len(low[first]) > _LETTERS):
        return False
    told = first - 1 - bool(flag[first - 1] & Flag.DEF and not flag[first - 1] & Flag.ADDRESS)
    article = low[told] == lexicon.feminine_article  # `disse | a TAP`
    if article or not flag[told] & Flag.ADDRESS or not _is_spoken(document, told):
        return False
    if not document.often:
        document.often.update(low)
    return document.often[low[first]] == 1


def _is_spoken(document: Document, token: int) -> bool:
    """Does a reporting verb stand before a token, in its sentence and outside all marks?"""
    before = range(token - 1, max(-1, token - _REPORTED), -1)
    return any(
        document.flag[t] & Flag.CUE and document.within[t] < 0
        for t in before
        if document.sent[t] == document.sent[token]
    )


def is_plain_noun(document: Document, first: int, last: int) -> bool:
    """`in der | Zeitung`, `auf der | Regierungspressekonferenz`: a noun that names no medium."""
    word, nouns = document.low[first], document.lexicon.media_nouns
    alone = last == first + 1
    return alone and any(word == n or (len(n) > _HEAD and word.endswith(n)) for n in nouns)


@cache
def _spelt_small() -> frozenset[str]:
    """Media that write their own names without a capital: `dpa`, `franceinfo`."""
    return frozenset(w for w in words(table("mul", "speech").get("media", "")) if w.islower())


def platform_of(document: Document, token: int) -> str:
    """The platform a compound tells of: `в своём | Telegram-канале`."""
    head, _, noun = document.low[token].partition("-")
    lexicon = document.lexicon
    channel = noun and lexicon.flags.get(lexicon.head(noun), 0) & Flag.MEDIA
    return lexicon.platforms.get(head, "") if channel else ""


def is_network(word: str) -> bool:
    """A network where people write themselves, of one word: a name behind it is no part of its own."""
    return word in _networks()


@cache
def _networks() -> frozenset[str]:
    return frozenset(words(table("mul", "speech").get("networks", "")))


def with_fused_article(document: Document, first: int, name: str) -> str:
    """`au | Monde`, `du | Parisien`: the article that is one word with the preposition, and part of the name."""
    lexicon, low = document.lexicon, document.low
    article = lexicon.fused.get(low[first - 1], "") if first else ""
    entries = lexicon.phrases.get((article.casefold(), low[first]), ())
    return f"{article} {name}" if any(bits & Flag.MEDIA for _, bits in entries) else name


def is_media_word(document: Document, token: int) -> bool:
    if document.flag[token] & Flag.MEDIA:
        return True
    low, known = document.low[token], document.lexicon.flags
    if "-" in low:
        return bool(known.get(low.rpartition("-")[2], 0) & Flag.MEDIA)
    return bool(document.lexicon.compounds) and _ends_as_medium(document.lexicon.code, low)


@lru_cache(maxsize=4096)
def _ends_as_medium(code: str, word: str) -> bool:
    """Is a compound one of a medium: `donaupresse`?"""
    known = lexicon(code).flags
    return any(known.get(word[cut:], 0) & Flag.MEDIA for cut in range(2, len(word) - 4))


def agency_of(document: Document, first: int, last: int) -> str | None:
    """Id of the agency of this name, a case ending or a suffix after an apostrophe aside."""
    name, lexicon = document.text(first, last), document.lexicon
    if name.casefold() in lexicon.no_agencies:
        return None
    unfused = name.removeprefix(fused_prefix(document, name))
    return _agency_named(name, lexicon.stem(name.casefold()), unfused)


def before_agency(document: Document, noun: int, limit: int) -> int:
    """Where a noun behind a reporting word ends if an agency was told: `сказала | женщина | РИА Новости`."""
    flag, lexicon = document.flag, document.lexicon
    cases = lexicon.nominative and not lexicon.suffix_case
    if not cases or not noun or not flag[noun - 1] & Flag.CUE or not flag[noun] & Flag.ROLE:
        return limit
    first, last = noun + 1, noun + 2
    while last < limit and flag[last] & Flag.CAP:
        last += 1
    told = first < limit and flag[first] & Flag.CAP and agency_of(document, first, last)
    return first if told else limit


def fused_prefix(document: Document, name: str) -> str:
    """The small word of one letter that is written together with a name."""
    return next((p for p in document.lexicon.prefixes if len(p) < 2 and name.startswith(p)), "")


@lru_cache(maxsize=4096)
def _agency_named(name: str, stem: str, unfused: str) -> str | None:
    bare = name.partition("'")[0].partition("’")[0]
    adjective, _, noun = name.partition(" ")
    strong = f"{adjective.removesuffix('n')} {noun}" if noun else name  # `der Deutschen Presse-…`
    forms = dict.fromkeys((name, bare, stem, unfused, strong))
    return next(
        filter(
            None,
            (
                agencies.find(form)
                for form in forms
                if len(form) > 1 + (form is unfused is not name)
            ),
        ),
        None,
    )
