"""Transcripts: paragraphs that begin with the name of whose words they are, `A. Smith: We built …`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from crawler.normalize.speakers.document import Document
from crawler.normalize.speakers.lexicon import Flag, fold

__all__ = ["speeches"]

# One to four words with capitals (particles in small letters between), a note in brackets, a colon.
_NAME_LABEL = re.compile(
    r"""(?P<label> [^\W\d_][\w.'’-]{0,24} (?:\s[^\W\d_][\w.'’-]{0,24}){0,4} )
        (?: \s? \( [^()\n]{1,60} \) )? \s? [:：] \s+ (?=[^\s"“„«»‘'「『—–-])""",
    re.VERBOSE,
)
_QUESTION = re.compile(r"[?？؟]\s*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST = 3  # labelled paragraphs that make a transcript


def speeches(document: Document, body: Sequence[int]) -> dict[int, int]:
    """Offsets, by paragraph, where the words behind a label begin; empty for other texts.

    A question of the interviewer is at -1: who only asks, and whose words are no quotes. Labels come
    again; the others are names that the story has elsewhere, hold a first name, or name a role, so
    that `Adresse: …`, `Anmerkung: …` and `Österreich: …` below each other are nobody's words.
    """
    if not document.lexicon.cased:
        return {}
    found = {n: m for n in body if (m := _NAME_LABEL.match(_text(document, n)))}
    labels = {n: m["label"] for n, m in found.items() if _is_label(document, m["label"])}
    again = len(labels) > len(set(labels.values()))
    if len(labels) < _LEAST or not again:
        return {}
    asking = {
        label
        for label in set(labels.values())
        if all(_QUESTION.search(_text(document, n)) for n, own in labels.items() if own == label)
    }
    speaking = _known(document, body, labels)
    if asking and speaking:  # with the interviewer, and whoever answers again and again
        speaking |= asking
        speaking |= {label for label, times in Counter(labels.values()).items() if times > 1}
    return {
        n: -1 if label in asking else found[n].end()
        for n, label in labels.items()
        if label in speaking
    }


def _text(document: Document, number: int) -> str:
    paragraph = document.paragraphs[number]
    return document.texts[paragraph.where][paragraph.start : paragraph.end]


def _is_label(document: Document, label: str) -> bool:
    """Capital words and particles, the last with a capital, none a reporting word, not only initials."""
    words = label.split()
    flags = [document.lexicon.flags.get(fold(word.rstrip(".")), 0) for word in words]
    small = Flag.PARTICLE | Flag.DEF | Flag.TAIL
    fits = all(w[0].isupper() or f & small for w, f in zip(words, flags, strict=True))
    cue = any(f & (Flag.CUE | Flag.CALENDAR) and not f & Flag.GIVEN for f in flags)
    initials = all(len(part) < 2 for word in words for part in word.split("."))
    return fits and words[-1][0].isupper() and not cue and not initials


def _known(document: Document, body: Sequence[int], labels: dict[int, str]) -> set[str]:
    """The labels that name somebody: by a first name, a role, or as the rest of the story has them."""
    flags = document.lexicon.flags
    top = " ".join(text for where, text in document.texts.items() if where != "body")
    rest = " ".join(_text(document, n) for n in body if n not in labels)
    # Where common nouns have capitals, too, a name in running text is one that follows another.
    cased = document.lexicon.nouns_cased
    prose = {*_WORD.findall(top), *(_surnames(rest, flags) if cased else _WORD.findall(rest))}
    known = set()
    for label in set(labels.values()):
        words = [w.strip(".") for w in label.split()]
        told = {flags.get(fold(w), 0) & (Flag.GIVEN | Flag.ROLE) for w in words if len(w) > 1}
        if any(told) or {words[-1], words[-1].capitalize()} & prose:
            known.add(label)
    return known


def _surnames(text: str, flags: Mapping[str, int]) -> list[str]:
    """Words with a capital behind a first name, or behind another word that has its capital inside a sentence."""
    words = [".", *re.findall(r"[^\W\d_]{2,}|[^\w\s]", text)]
    return [
        last
        for before, first, last in zip(words, words[1:], words[2:], strict=False)
        if first[0].isupper()
        and last[0].isupper()
        and (before not in ".!?" or flags.get(fold(first), 0) & Flag.GIVEN)
    ]
