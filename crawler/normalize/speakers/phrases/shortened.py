"""Bodies that a story gives letters to, and thereby a name: `l'agence régionale de santé (ARS)`."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["name_shortened"]

_SMALL = Flag.DEF | Flag.INDEF | Flag.POSS | Flag.PREP


def name_shortened(document: Document, mentions: Sequence[Mention]) -> None:
    """Name the bodies that have their letters in brackets behind them, and the letters themselves."""
    given: set[str] = set()
    for mention in mentions:
        if mention.kind == "organisation":
            letters = _letters_behind(document, mention.last)
            first = _first_noun(document, mention)
            if letters and _spells(letters, document.text(first, mention.last).casefold()):
                given.add(letters)
                mention.name = mention.name or (first, mention.last)
    for mention in mentions if given else ():
        last = mention.last
        body = mention.kind == "organisation" and not mention.name
        alone = document.low[last - 1] in given and _first_noun(document, mention) == last - 1
        if body and alone:
            mention.name = (last - 1, last)


def _letters_behind(document: Document, token: int) -> str:
    """The letters in brackets that begin at a token; none that are a country."""
    low = document.low
    if token + 2 >= len(low) or (low[token], low[token + 2]) != ("(", ")"):
        return ""
    capitals = sum([letter.isupper() for letter in document.text(token + 1, token + 2)])
    return low[token + 1] if capitals > 1 and not document.flag[token + 1] & Flag.NATION else ""


def _first_noun(document: Document, mention: Mention) -> int:
    """Where a phrase begins, its article and preposition aside."""
    first, flag = mention.first, document.flag
    while first < mention.last - 1 and flag[first] & _SMALL and not flag[first] & Flag.ORG:
        first += 1
    return first


def _spells(letters: str, words: str) -> bool:
    """Do letters stand in words in this order, the first at the beginning of a word?"""
    at = 0 if words[:1] == letters[:1] else words.find(f" {letters[:1]}") + 1
    if words[at : at + 1] != letters[:1]:
        return False
    for letter in letters[1:]:
        at = words.find(letter, at + 1)
        if at < 0:
            return False
    return True
