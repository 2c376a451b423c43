"""Where all nouns have capitals: which of them a story shows to be no names.

A capital that opens a sentence is none where the word is a small one or an adjective. A word with an
article of its own, a counted one or one with the ending of an abstract noun names nobody, unless a
first name, a title or a reporting verb beside it tells otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.normalize.speakers.words.flag import DETERMINER
from crawler.normalize.speakers.words.lexicon import Flag

if TYPE_CHECKING:
    from crawler.normalize.speakers.words.document import Document

__all__ = [
    "begins_another",
    "behind_nouns",
    "behind_title",
    "holds_common",
    "is_counted",
    "is_genitive",
    "is_shown",
    "mark_openers",
    "nouns_of",
    "owns",
    "told_in",
]

_NONE: frozenset[str] = frozenset()
_CASES = ("e", "en", "er", "es", "em")  # of adjectives
_CLOSING = frozenset(',“”«»"’‘')
_SHORTEST = 3  # letters before the ending of an abstract noun
_NAMED = Flag.GIVEN | Flag.FAMILY | Flag.HONOR | Flag.ACRONYM
_SMALL = Flag.AUX | Flag.PREP | Flag.CONJ | Flag.PRONOUN | Flag.THAT | Flag.STOP | Flag.RELATIVE
_UNKNOWN = Flag.CAP | Flag.GIVEN | Flag.ADJECTIVE
_KNOWN = _NAMED | Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION | Flag.MEDIA
_BODY = Flag.ORG | Flag.MEDIA | Flag.ACRONYM
_TITLE = Flag.CUE | Flag.ROLE | Flag.HONOR | Flag.NATION
_BEARERS = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION | Flag.HONOR | Flag.WORK
_TOLD = 4  # tokens behind a comma
_KNOWN |= Flag.STATE | Flag.PARTICLE | Flag.PLACE | Flag.CALENDAR | Flag.WORK


def mark_openers(document: Document) -> None:
    """`Sowohl | Ida Krug`, `Erneuerbare | Energien`, `Anders | als`: no capital but that of a sentence.

    So is a word that the story has in small letters, and with a capital nowhere inside a sentence.
    """
    low, flag = document.low, document.flag
    if not document.lexicon.nouns_cased:
        return
    small_words = told_in(document, "openers")
    opening = [t for t in range(len(low)) if flag[t] & Flag.CAP and _opens(document, t)]
    opened = set(opening)
    small = {low[t] for t in range(len(low)) if not flag[t] & (Flag.CAP | Flag.PUNCT)}
    capital = {low[t] for t in range(len(low)) if flag[t] & Flag.CAP and t not in opened}
    stems = {_declined(w) for w in small if len(w) > _SHORTEST + 1}
    for token in opening:
        word, unknown = low[token], not flag[token] & ~_UNKNOWN
        after = flag[token + 1] if token + 1 < len(low) else 0
        if word in small_words:
            none = after & Flag.CAP or (unknown and flag[token] & Flag.GIVEN)
        else:
            told = word in small or _declined(word) in stems or _is_quality(document, word)
            none = told and unknown and word not in capital and _is_no_name(document, token, after)
        if none:
            flag[token] &= ~(Flag.CAP | Flag.GIVEN)


def _is_no_name(document: Document, token: int, after: int) -> bool:
    """May a word that opens a sentence be an adverb or an adjective, by what stands behind it?"""
    if document.flag[token] & Flag.GIVEN:
        return not after & Flag.CAP
    return bool(after & Flag.CAP) and not after & (_BODY | Flag.GIVEN)


def nouns_of(document: Document) -> frozenset[str]:
    """Words that the story uses with an article or a number of their own, and behind no first name."""
    flag, low = document.flag, document.low
    if not document.lexicon.nouns_cased:
        return frozenset()
    found = set()
    for token in range(1, len(low)):
        if not flag[token] & Flag.CAP or flag[token] & _KNOWN or low[token] in document.families:
            continue
        last = token + 1 == len(low) or document.para[token + 1] != document.para[token]
        if (last or not flag[token + 1] & Flag.CAP) and _has_article(document, token):
            found.add(low[token])
    return frozenset(found)


def behind_title(document: Document, first: int, last: int) -> int:
    """`die Pulkauer Bürgermeisterin | Ida Manzek`: where common nouns have a capital, too."""
    if not document.lexicon.nouns_cased:
        return first
    title, flag = Flag.ROLE | Flag.HONOR, document.flag
    behind = [t + 1 for t in range(first, last - 1) if flag[t] & title and not flag[t] & Flag.GIVEN]
    return behind_nouns(document, max(behind, default=first), last)


def behind_nouns(document: Document, first: int, last: int) -> int:
    """`Thema | Ida Krug`, `Forschung | Ida Krug`: a run of capitals without the common nouns it opens with."""
    flag, low = document.flag, document.low
    if not document.lexicon.nouns_cased or flag[last - 1] & _BODY:
        return first
    while first < last - 1 and low[first] in document.nouns and not flag[first] & _NAMED:
        first += 1
    led = last - first == 2 and _is_led_by_noun(document, first)
    return first + 1 if led or (last - first > 1 and _thanks(document, first)) else first


def _thanks(document: Document, token: int) -> bool:
    """`Vielen Dank | Anja`: a noun with an adjective before it, and a first name."""
    flag, before = document.flag, token - 1
    if not token or flag[token] & (_KNOWN | Flag.PUNCT) or not flag[token + 1] & Flag.GIVEN:
        return False
    plain = not flag[before] & (Flag.CAP | Flag.PUNCT | _SMALL | Flag.CUE)
    return plain and document.low[before].endswith(("en", "er", "es", "em"))


def _is_led_by_noun(document: Document, token: int) -> bool:
    """`der Humorist | Kerwig`: an article, a noun the story knows no one by, and a name."""
    flag, low, people = document.flag, document.low, document.people
    if not token or flag[token] & (_KNOWN | Flag.ADJECTIVE) or low[token] in people:
        return False
    article = flag[token - 1] & DETERMINER or low[token - 1] in told_in(document, "fused")
    return bool(article) and low[token + 1] in people


def owns(document: Document, token: int) -> bool:
    """`Kelles | Erfahrung`: a family name of the story with the ending of a genitive, and a noun behind it."""
    after = token + 1
    if after >= len(document.low) or not is_genitive(document, token):
        return False
    return document.para[after] == document.para[token] and bool(document.flag[after] & Flag.CAP)


def is_genitive(document: Document, token: int) -> bool:
    """`Anhänger | Kelles`: a family name of the story with the ending of a genitive."""
    word, families = document.low[token], document.families
    owned = word.endswith("s") and word not in families and word[:-1] in families
    return document.lexicon.nouns_cased and owned


def begins_another(document: Document, first: int, token: int) -> bool:
    """`hat Ida Krug | Tom Feld gefragt`, `Ida Krugs | Haus`: a name, or a noun, behind another name."""
    flag = document.flag
    if owns(document, token - 1):
        return True
    if not document.lexicon.nouns_cased or token < first + 2 or token + 1 >= len(flag):
        return False
    full = flag[first] & Flag.GIVEN and not flag[token - 1] & (
        Flag.GIVEN | Flag.PARTICLE | Flag.PUNCT
    )
    return bool(full and flag[token] & Flag.GIVEN and flag[token + 1] & Flag.CAP)


def is_counted(document: Document, token: int) -> bool:
    """`vor elf | Jahren Anna Kern`, `38 | Millionen Euro`: a noun with a capital behind a number."""
    if not document.lexicon.nouns_cased or not token or not document.flag[token] & Flag.CAP:
        return False
    known = document.flag[token] & (_BEARERS | Flag.GIVEN | Flag.AGE | Flag.ACRONYM)
    number = document.flag[token - 1] & Flag.NUMBER or (
        document.low[token - 1] in document.lexicon.numerals
    )
    return bool(number and not known and document.sent[token - 1] == document.sent[token])


def holds_common(document: Document, first: int, last: int) -> bool:
    """`Jene Wut`, `Innere Zufriedenheit`, `Müssen Hunde`: a run of capitals that names nobody."""
    flag, low = document.flag, document.low
    if not document.lexicon.nouns_cased or any(flag[t] & _NAMED for t in range(first, last)):
        return False
    if last - first > 1 and is_genitive(document, last - 1):
        return True  # `Anhänger Kelles`
    ends = tuple(told_in(document, "abstract"))
    own = [low[t] for t in range(first, last) if flag[t] & Flag.CAP and not flag[t] & _KNOWN]
    return any(w in document.nouns or (w.endswith(ends) and _is_long(w, ends)) for w in own)


def _is_named(document: Document, token: int) -> bool:
    """`„…“, sagte | Trump`, `…, so | Trump`: one word behind a mark and a reporting word is a name."""
    flag, low = document.flag, document.low
    if not document.lexicon.nouns_cased or token < 2 or flag[token] & (_KNOWN | _SMALL):
        return False
    mark, verb = low[token - 2], flag[token - 1] & Flag.CUE
    quoted = not verb or mark != "," or low[token - 3] in _CLOSING
    told = quoted and mark in _CLOSING and document.para[token - 2] == document.para[token]
    alone = token + 1 == len(low) or not flag[token + 1] & Flag.CAP
    if not (told and alone and (verb or flag[token - 1] & Flag.ACCORDING)):
        return False
    return not holds_common(document, token, token + 1)


def is_shown(document: Document, first: int, last: int, words: int) -> bool:
    """Does a first name, a title, a reporting verb or its place make a name of a run of capitals?"""
    flag = document.flag
    if words == 1:
        return _is_named(document, last - 1)
    if any(flag[t] & (_NAMED | Flag.ORG | Flag.MEDIA | Flag.PUNCT) for t in range(first, last)):
        return True
    return _is_led(document, first) or _is_followed(document, first, last)


def _is_led(document: Document, first: int) -> bool:
    """`sagte | Nino Beridse`, `dort hat | Nino Beridse`, but `wegen großer | Sachen Kinderbetreuung`."""
    flag, before = document.flag, first - 1
    if not first or document.para[before] != document.para[first]:
        return False
    if flag[before] & _TITLE:
        return True
    return not (
        _opens(document, first) or _is_described(document, first) or _has_article(document, first)
    )


def _is_followed(document: Document, first: int, last: int) -> bool:
    """`Nino Beridse (34)`, `Nino Beridse, Wirtin in …`, `Nino Beridse lief`: who it is, or a verb."""
    flag, low = document.flag, document.low
    if last + 1 >= len(low) or document.para[last] != document.para[first]:
        return False
    if flag[last] & Flag.CUE or (low[last] == ":" and _opens(document, first)):
        return True
    if low[last] in ",(":
        behind = flag[last + 1 : last + 1 + _TOLD]
        told = any(bits & (Flag.ROLE | Flag.AGE) for bits in behind)
        return told or bool(flag[last + 1] & Flag.NUMBER)
    small = Flag.CAP | Flag.PUNCT | _SMALL & ~Flag.AUX
    return not flag[last] & small and not low[first].endswith(_CASES)


def _is_long(word: str, endings: tuple[str, ...]) -> bool:
    return any(word.endswith(end) and len(word) - len(end) >= _SHORTEST for end in endings)


def _opens(document: Document, token: int) -> bool:
    """Is it the first word of a paragraph, a sentence, a quotation, or behind a colon?"""
    before = token - 1
    while before >= 0 and document.para[before] == document.para[token]:
        if not document.flag[before] & Flag.PUNCT or document.low[before] in ",;)-–—":
            return False
        if document.low[before] in ".!?:…" or document.sent[before] != document.sent[token]:
            return True
        before -= 1
    return True


def _declined(word: str) -> str:
    """An adjective without its ending: `erneuerbaren` -> `erneuerbar`."""
    end = next((end for end in reversed(_CASES) if word.endswith(end)), "")
    return word.removesuffix(end)


def _is_quality(document: Document, word: str) -> bool:
    """Has a word the ending of an adjective: `finanzielle`, `biosynthetische`?"""
    stem = _declined(word)
    return stem != word and stem.endswith(tuple(told_in(document, "qualities")))


def _has_article(document: Document, token: int) -> bool:
    """`das | Thema`, `im | Bereich`, `mit 20 | Hühnern`, `die neuen | Hühner`, `grünes | Licht`."""
    flag, low, before = document.flag, document.low, token - 1
    if document.para[before] != document.para[token]:
        return False
    if flag[before] & Flag.PARTICLE and flag[before - 1] & (Flag.PARTICLE | Flag.GIVEN):
        return False  # `Geert van den | Daele`
    if flag[before] & DETERMINER or low[before] in told_in(document, "fused"):
        return not flag[before] & Flag.CAP or flag[before] & DETERMINER > 0
    if flag[before] & Flag.NUMBER or low[before] in document.lexicon.numerals:
        return True
    if _is_described(document, token) and flag[before - 1] & DETERMINER:
        return True
    openers = told_in(document, "openers")
    small = flag[before] & (Flag.CAP | Flag.PUNCT | _SMALL) or low[before] in openers
    return not small and len(low[before]) > _SHORTEST + 1 and low[before].endswith(("es", "em"))


def _is_described(document: Document, token: int) -> bool:
    """`der neue | Stall`, `wegen großer | Sachen`, but `es verhandelte | Nino Beridse`: an adjective before it."""
    flag, low, before = document.flag, document.low, token - 1
    if before < 1 or flag[before] & (Flag.CAP | Flag.PUNCT | _SMALL):
        return False
    led = flag[before - 1] & (DETERMINER | Flag.PREP | Flag.NUMBER | Flag.ADJECTIVE)
    return bool(led) and low[before].endswith(_CASES)


def told_in(document: Document, key: str) -> frozenset[str]:
    """The words of one of the further lists of a language."""
    return document.lexicon.lists.get(key, _NONE)
