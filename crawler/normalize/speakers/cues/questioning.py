"""Who was asked and who did the asking: `When Wills pressed Orme, he said …`, `Asked by Wills, he said …`."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["is_in_setting", "question_role"]

_REACH = 30  # tokens


def question_role(document: Document, mention: Mention) -> str:
    """Is somebody told of as one who was asked something, or as the one who asked?"""
    low, asking, first, last = document.low, document.lexicon.asking, mention.first, mention.last
    if not asking or not first:
        return ""
    before = first - 1
    while before > 0 and document.flag[before] & DETERMINER:
        before -= 1
    if low[before] in asking:
        return "was asked"
    if document.flag[before] & Flag.BY and low[before - 1] in asking:
        return "was asking"
    last += int(last < len(low) - 1 and low[last] in COMMAS)
    helped = last < len(low) - 1 and bool(document.flag[last] & Flag.AUX)
    verb = last + helped
    if verb >= len(low) or low[verb] not in asking or document.sent[verb] != document.sent[first]:
        return ""
    passive = helped or (verb > mention.last and _is_passive(document, verb + 1))
    return "was asked" if passive else "was asking"


def _is_passive(document: Document, after: int) -> bool:
    """`Orme, asked | about it, …` and not `the host, Dana Wills, asked | him`: no object follows."""
    bits = document.flag[after] if after < len(document.flag) else Flag.THAT
    return bool(bits & (Flag.PREP | Flag.THAT | Flag.CONJ | Flag.BY))


def is_in_setting(document: Document, mention: Mention) -> bool:
    """`When | Dana Wills | asked, he …`: in the clause that opens a sentence, before its subject `he`?"""
    low, flag, sent = document.low, document.flag, document.sent
    opener = mention.first - 1
    limit = max(0, mention.first - _REACH)
    while opener > limit and sent[opener - 1] == sent[mention.first]:
        opener -= 1
    if opener < 0 or low[opener] not in document.lexicon.subordinating:
        return False
    for token in range(mention.last, min(len(low) - 1, mention.last + _REACH)):
        if sent[token] != sent[opener]:
            return False
        if low[token] in COMMAS and flag[token + 1] & Flag.PRONOUN:
            return document.within[token] == document.within[opener]
    return False
