"""Words that look like a noun phrase and are nobody: adverbs, how long something lasts, what is told of."""

from __future__ import annotations

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.names import STOPS, opens_sentence

__all__ = ["is_adverb", "is_lasting", "is_told_object"]


def is_adverb(document: Document, first: int, limit: int) -> bool:
    """`Позже экс-чемпионка мира …`: a capital that only opens the sentence, no ending of an adjective."""
    flag, describing = document.flag, document.lexicon.describing
    if not describing or flag[first] != Flag.CAP or first + 1 >= limit:
        return False
    if flag[first + 1] & (Flag.CAP | Flag.PUNCT | STOPS) or document.low[first] in document.people:
        return False
    verb = document.low[first].endswith(document.lexicon.impersonal or ("\x00",))
    if verb and opens_sentence(document, first):  # `Pomogli | sąsiedzi`
        return True
    return opens_sentence(document, first) and not document.low[first].endswith(describing)


def is_lasting(document: Document, first: int, limit: int) -> bool:
    """`Lleva 38 años en la ruta.`: a verb that opens its sentence, and for how long."""
    flag, years = document.flag, first + 2
    if not document.lexicon.roles_agree or flag[first] != Flag.CAP or years >= limit:
        return False
    counted = flag[first + 1] & Flag.NUMBER and flag[years] & Flag.AGE
    return bool(counted) and document.low[first] not in document.people


def is_told_object(document: Document, first: int) -> bool:
    """`В ведомстве | эти утверждения | назвали …`: what is pointed at, where verbs need no subject."""
    lexicon, flag = document.lexicon, document.flag
    cases = lexicon.nominative and not lexicon.suffix_case
    return bool(cases and flag[first] & Flag.DEF and not flag[first] & Flag.CAP)
