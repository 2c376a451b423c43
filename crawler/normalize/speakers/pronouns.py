"""Pronouns as mentions, and those that are none: told something, or behind a preposition."""

from __future__ import annotations

from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.lexicon import Flag
from crawler.normalize.speakers.mention import Mention
from crawler.normalize.speakers.names import opens_sentence

__all__ = ["is_object", "is_pronoun", "pronoun_at"]


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
    return Mention("pronoun", token, last, gender=gender)
