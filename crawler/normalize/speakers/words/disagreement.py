"""Words behind a noun: those that cannot describe it, hence are verbs, and nouns that only describe it."""

from __future__ import annotations

from typing import Final

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["disagrees", "modifies"]

_SHORT: Final = 3  # letters
_COMMON: Final = Flag.ROLE | Flag.ORG | Flag.GROUP
_SEVERAL: Final = ("s", "i")  # endings of nouns for several that are no verb's


def disagrees(document: Document, token: int) -> bool:
    """`el Congreso | otorga …`, `i compagni | chiamano …`: of the wrong gender or number for an adjective."""
    lexicon, flag, low = document.lexicon, document.flag, document.low
    before = flag[token - 1] if token else 0
    if not lexicon.unagreed or not before & _COMMON or len(low[token]) <= _SHORT:
        return False
    if (
        flag[token] & (Flag.CAP | Flag.NATION)
        or document.within[token] != document.within[token - 1]
    ):
        return False
    noun, word = low[token - 1], low[token]
    if before & Flag.GROUP and noun.endswith(_SEVERAL):
        return word.endswith(lexicon.plural_verbs or ("\x00",))
    masculine = noun.endswith("o") and word.endswith("a")
    return masculine and not word.endswith(lexicon.unagreed)


def modifies(document: Document, token: int) -> bool:
    """`director | general`, `consigliere | militare`: a role behind another that only tells of what sort it is.

    Where the head of a noun phrase stands last, one before its noun: `a | rival bid`.
    """
    flag, before = document.flag, token - 1
    if document.low[token] not in document.lexicon.modifiers or flag[token] & Flag.CAP:
        return False
    if not document.lexicon.noun_last:
        return before >= 0 and bool(flag[before] & Flag.ROLE)
    after = token + 1
    return after < len(flag) and not flag[after] and document.sent[after] == document.sent[token]
