"""Pronouns as mentions, and small words that are none: told something, or behind a preposition."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.common_nouns import told_in
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.names import opens_sentence

__all__ = ["is_conjunction", "is_inside_cue", "is_object", "is_pronoun", "pronoun_at"]


def is_pronoun(bits: int) -> bool:
    """May a word of these flags open a pronoun?"""
    return bool(bits & Flag.PRONOUN) and not bits & Flag.CONT


def is_object(document: Document, token: int) -> bool:
    """`«…», | lui a répondu son homologue`, `a dit de | lui son entraîneur`: a pronoun that is no subject."""
    flag, after = document.flag, token + 1
    if not flag[token] & Flag.PRONOUN or not token:
        return False
    before, low = flag[token - 1], document.low
    if document.lexicon.roles_agree and after < len(flag) and low[token - 1] == low[after] == ",":
        return True  # `Le groupe, | lui, dit vouloir …`: the subject once more
    governed = before & (Flag.PREP | Flag.TAIL) and not before & (Flag.ACCORDING | Flag.CONT)
    if governed and not flag[token] & Flag.DEF:
        return True
    told = document.low[token] in document.lexicon.datives and not opens_sentence(document, token)
    return told and after < len(flag) and bool(flag[after] & (Flag.AUX | Flag.CUE))


def pronoun_at(document: Document, token: int) -> Mention:
    """The pronoun that begins at a token, of one word or of several."""
    last = token + 1
    while last < len(document.flag) and document.flag[last] & Flag.CONT:
        last += 1
    gender = document.lexicon.gender(document.low[token])
    phrase = " ".join(document.low[token:last]).replace("' ", "'")  # `quest'ultimo`
    gender = document.lexicon.gender(phrase) or gender
    return Mention(
        "pronoun", token, last, gender="p" if _is_of_several(document, token) else gender
    )


def _is_of_several(document: Document, token: int) -> bool:
    """`sagen | sie`, `sie | hätten gesagt`: does the verb beside a pronoun tell that it means several?"""
    flag, low = document.flag, document.low
    for entry in told_in(document, "several"):
        pronoun, _, ending = entry.partition("=")
        if low[token] != pronoun:
            continue
        verbs = [t for t in (token - 1, token + 1) if 0 <= t < len(low)]
        told = [t for t in verbs if flag[t] & (Flag.CUE | Flag.AUX) and not flag[t] & Flag.PREP]
        return bool(told) and low[told[0]].endswith(ending)
    return False


def is_inside_cue(flag: Sequence[int], token: int) -> bool:
    """`limitou-se | a | dizer a pasta`: a preposition inside a set phrase is no article."""
    inside = flag[token] & Flag.CONT and flag[token] & Flag.PREP
    return bool(inside and token + 1 < len(flag) and flag[token + 1] & Flag.CONT)


def is_conjunction(flag: Sequence[int], token: int) -> bool:
    """`ruled | that Zuma must go`: no article, though it may be one."""
    inside = flag[token] & Flag.THAT and 0 < token < len(flag) - 1
    return bool(
        inside and (flag[token - 1] & Flag.CUE or flag[token + 1] & (Flag.CAP | DETERMINER))
    )
