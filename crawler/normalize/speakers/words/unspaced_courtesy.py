"""Family names without a given name, in a script without spaces: `邓某`, `赵先生`."""

from __future__ import annotations

from crawler.normalize.speakers.words.lexicon import Flag, Lexicon
from crawler.normalize.speakers.words.unspaced import Words

__all__ = ["lone", "veiled"]

_NAMED = Flag.FAMILY | Flag.GIVEN | Flag.PARTICLE


def veiled(known: Lexicon, words: Words, text: str, found: dict[str, tuple[int, ...]]) -> None:
    """`邓某`, `李某某`: a family name and a sign for the given name that is withheld."""
    at = text.find(known.veiled)
    while at > 0:
        family = text[at - 1]
        end = at + 1 + (text[at + 1 : at + 2] == known.veiled)
        if family in words.family and not known.flags.get(family, 0) & ~_NAMED:
            found.setdefault(text[at - 1 : end], (1, end - at))
        at = text.find(known.veiled, end)


def lone(known: Lexicon, words: Words, text: str, found: dict[str, tuple[int, ...]]) -> None:
    """`赵先生`, `陈女士`: a family name with an honorific, where the story tells no given name."""
    for title in known.courtesy:
        at = text.find(title, 1)
        while at > 0:
            family = text[at - 1]
            bits = known.flags.get(family, 0) & ~_NAMED
            full = any(len(name) > 1 and name[0] == family for name in found)
            if family in words.family and not bits and not full:
                found[family + title] = (1 + len(title),)
            at = text.find(title, at + 1)
