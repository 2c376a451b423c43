"""What an ending, an article or a preposition tells of a phrase: is it the subject, is it told something?"""

from __future__ import annotations

from crawler.normalize.speakers.phrases.media import agency_of
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["has_case", "is_bent", "is_given_words", "is_oblique", "issues_document"]

_ISSUED = 9  # tokens from who issues a document to the document
_SOURCE = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.ADJECTIVE | Flag.HONOR | Flag.INDEF
_NOUN = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION | Flag.GIVEN
_OBLIQUE = Flag.PREP | Flag.TAIL | Flag.ADDRESS


def issues_document(document: Document, mention: Mention) -> bool:
    """Does a statement come from it: `Jandarmadan yapılan açıklamada`, `MSB'den gelen notta`?"""
    issuer = document.lexicon.nominative.get("issuer")
    if not issuer:
        return False
    low, flag, last = document.low, document.flag, mention.last
    endings = tuple(ending for ending, _ in issuer)
    parted = last < len(low) and low[last].startswith("'") and low[last].endswith(endings)
    if not (parted or low[last - 1].endswith(endings)):
        return False
    for token in range(last, min(last + _ISSUED, len(low))):
        if flag[token] & (Flag.CUE | Flag.DOCUMENT) or low[token] in ",;:.":
            return bool(flag[token] & Flag.DOCUMENT)
    return False


def _opens_clause(document: Document, mention: Mention) -> bool:
    """`He resigned after | Ron Hall | said so`: a conjunction that is a preposition elsewhere."""
    first, last, flag = mention.first, mention.last, document.flag
    if (
        not first
        or last >= len(flag)
        or document.low[first - 1] not in document.lexicon.subordinating
    ):
        return False
    verb = last + bool(flag[last] & Flag.AUX and not flag[last] & Flag.CUE)
    if verb >= len(flag) or document.sent[verb] != document.sent[first]:
        return False
    return bool(flag[verb] & Flag.CUE and not flag[verb] & Flag.NAMING)


def is_oblique(document: Document, mention: Mention) -> bool:
    """Governed by a preposition, or by its article (`dem Minister`); `der Minister` is the subject.

    So is `a ministra`, but not `a jornalistas`.
    """
    first, lexicon = mention.first, document.lexicon
    own = document.flag[first]
    if own & Flag.PRONOUN or _opens_clause(document, mention):
        return False
    if lexicon.governing and _is_fused(document, first):
        return True
    if has_case(document, mention):
        return True
    if lexicon.agreement and is_given_words(document, mention):
        return True
    if lexicon.roles_agree and (told := _apposed_to(document, mention)) is not None:
        return is_oblique(document, told)
    word, same = document.low[first], first and document.para[first - 1] == document.para[first]
    before = document.flag[first - 1] if same else 0
    weak = mention.last - first > 2 and document.low[first + 1].endswith("e")  # `der Deutsche Bund`
    subject = word == lexicon.masculine_article and (weak or mention.gender != "f")
    subject |= (
        word == lexicon.feminine_article and mention.gender != "m" and mention.kind != "group"
    )
    if subject:
        own = 0
    return bool((before | own) & _OBLIQUE)


def _apposed_to(document: Document, name: Mention) -> Mention | None:
    """`preguntado por su homólogo, | Iván Rey, …`: the role before the comma that a name is set beside."""
    for role in name.apposed if name.name else ():
        if role.name is None and role.last + 1 == name.first and document.low[role.last] == ",":
            return role
    return None


def is_bent(document: Document, mention: Mention) -> bool:
    """`powiedział | wiernym`, `призвал | оппозицию`: a noun whose ending tells that it is no subject."""
    lexicon = document.lexicon
    if not lexicon.nominative or lexicon.suffix_case or mention.name:
        return False
    nouns = Flag.ROLE | Flag.ORG | Flag.GROUP
    token = next((t for t in range(mention.first, mention.last) if document.flag[t] & nouns), -1)
    if token < 0 or document.flag[token] & Flag.ACRONYM:
        return False
    word, base = document.low[token], lexicon.base(document.low[token])
    return base not in ("", word) or word.endswith(lexicon.several or ("\x00",))


def has_case(document: Document, mention: Mention) -> bool:
    """`Meclis'te`, `Reuters'a`: an ending behind an apostrophe, of no issuer and before no `göre`."""
    low, last = document.low, mention.last
    if (
        not document.lexicon.suffix_case
        or not low[last - 1].startswith("'")
        or last - mention.first < 2
    ):
        return False
    after = document.flag[last] if last < len(low) else 0
    return not after & Flag.AFTER and not issues_document(document, mention)


def _is_fused(document: Document, token: int) -> bool:
    """Is a preposition written in one with the noun: `بالإعلان`, `للوزير`?"""
    word, lexicon = document.low[token], document.lexicon
    if word in lexicon.flags or not word.startswith(lexicon.governing):
        return False
    if lexicon.name_never and lexicon.name_never.search(word) and not document.flag[token]:
        return True  # `متعهدا | بمحاسبة المسؤولين`
    rest = [(e.partition("=")[0], e.partition("=")[2]) for e in lexicon.prefixes]
    return any(
        lexicon.flags.get(instead + word[len(prefix) :], 0) & _NOUN
        for prefix, instead in rest
        if prefix.startswith(lexicon.governing) and word.startswith(prefix)
    )


def is_given_words(document: Document, mention: Mention) -> bool:
    """`powiedział PAP lekarz`, `сообщили РИА Новости в полиции`: no case, told by the one behind."""
    flag, first, last = document.flag, mention.first, mention.last
    medium = flag[first] & Flag.MEDIA and flag[first] & Flag.ACRONYM
    medium = medium and (last - first == 1 or agency_of(document, first, last) is not None)
    told = first and flag[first - 1] & (Flag.CUE | Flag.CONT)  # `как рассказал ТАСС источник`
    if not medium or not told or last >= len(flag):
        return False
    several = document.low[first - 1].endswith(document.lexicon.impersonal or ("\x00",))
    return several or bool(flag[last] & (_SOURCE | Flag.CAP) and not flag[last] & Flag.PUNCT)
