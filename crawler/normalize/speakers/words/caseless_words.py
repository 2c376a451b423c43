"""What a word of a script with spaces and without capitals may be by its form and its flags."""

from __future__ import annotations

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.names import COMMON, STOPS

__all__ = [
    "KNOWN",
    "is_definite",
    "is_object",
    "is_old_trade",
    "is_open",
    "is_plural_object",
    "is_set_off",
    "is_sound_plural",
    "is_verbal",
    "is_verbal_form",
]

KNOWN = STOPS | COMMON | Flag.MEDIA | Flag.PUNCT | Flag.NUMBER | Flag.AGE


def is_open(document: Document, token: int) -> bool:
    """May the word stand in a name: no table knows it as anything else."""
    bar = document.lexicon.name_bar
    governed = tuple(e.partition("=")[0] for e in document.lexicon.prefixes if "=" in e)
    if bar and document.low[token].startswith((*governed, "و" + bar)):
        return False
    return not document.flag[token] & KNOWN and document.low[token][0].isalpha()


def is_definite(document: Document, token: int) -> bool:
    """Is the article written in one with the word, whatever small word before it?"""
    bar = document.lexicon.name_bar
    return bool(bar) and document.low[token].startswith((bar, "و" + bar, "ل" + bar[1:]))


def is_set_off(document: Document, token: int, first: int) -> bool:
    """Is a small word behind a first name a family name, by the mark that no preposition stands before?"""
    flag, after = document.flag, token + 1
    if token != first + 1 or after >= len(flag) or not flag[after] & Flag.PUNCT:
        return False
    return bool(flag[token] & Flag.PREP) and not flag[token] & (Flag.CUE | Flag.CALENDAR | Flag.AUX)


def is_old_trade(document: Document, token: int) -> bool:
    """Is a bare word for several, without the ending of a plural, a family name: `رأفت السيد | حجاج`?"""
    group = document.flag[token] & Flag.GROUP and not document.flag[token] & Flag.ROLE
    return bool(group) and not document.low[token].endswith(document.lexicon.common_endings)


def is_verbal(document: Document, token: int) -> bool:
    """Has the word behind a given name the form of a verb or of an object: `جابر | جاموساته`?"""
    lexicon, word = document.lexicon, document.low[token]
    begins = word.startswith(lexicon.verb_prefixes.get("m", "\0")) and len(word) in (4, 5)
    foreign = word.endswith(lexicon.foreign_endings or ("\x00",))
    return begins or (
        not foreign and document.raw(token).endswith(lexicon.verb_endings or ("\x00",))
    )


def is_object(document: Document, token: int) -> bool:
    """Is a definite word no family name by its form: `زار … يوسف بلقاسم | الموقع`, not `| الحمداني`?"""
    lexicon, word = document.lexicon, document.low[token]
    known = lexicon.flags.get(word.removeprefix(lexicon.name_bar), 0) & Flag.GIVEN
    return not known and not word.endswith(lexicon.demonyms[:1])


def is_plural_object(document: Document, token: int) -> bool:
    """A definite plural behind a definite name is what the verb is about: `نفى عبد الغفار | الاتهامات`."""
    both = is_definite(document, token) and is_definite(document, token - 1)
    return both and document.low[token].endswith(document.lexicon.sound_plurals[2:] or ("\x00",))


def is_verbal_form(document: Document, token: int) -> bool:
    """Has it the form of a verb of the present tense, or of an adverb?"""
    begins = document.low[token].startswith(tuple(document.lexicon.verb_prefixes.values()))
    return begins or document.raw(token).endswith(document.lexicon.verb_endings or ("\x00",))


def is_sound_plural(document: Document, token: int) -> bool:
    """Has an indefinite noun for several the ending that it loses before a noun that owns it?"""
    plural = document.flag[token] & Flag.GROUP and not is_definite(document, token)
    return bool(plural) and document.low[token].endswith(
        document.lexicon.sound_plurals[:2] or ("\x00",)
    )
