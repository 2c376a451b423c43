"""Transcripts: paragraphs that begin with the name of whose words they are, `A. Smith: We built …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_LEAST = 3  # labelled paragraphs that make a transcript


def speeches(document: Document, body: Sequence[int]) -> dict[int, int]:
    """Offsets, by paragraph, where the words behind a label begin; empty for other texts.

    A question of the interviewer is at -1. Labels come again, or stand one below the other, and one at least is a name the story has
    elsewhere, or holds a first name. Who only asks is the interviewer, whose words are no quotes.
    """
    if not document.lexicon.cased:
        return {}
    found = {n: m for n in body if (m := _NAME_LABEL.match(_text(document, n)))}
    labels = {n: m["label"] for n, m in found.items() if _is_label(document, m["label"])}
    again = len(labels) > len(set(labels.values()))
    if len(labels) < _LEAST or not again or not _known(document, body, labels):
        return {}
    asking = {
        label
        for label in set(labels.values())
        if all(_QUESTION.search(_text(document, n)) for n, own in labels.items() if own == label)
    }
    return {n: -1 if label in asking else found[n].end() for n, label in labels.items()}


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


def _known(document: Document, body: Sequence[int], labels: dict[int, str]) -> bool:
    """Is one of the labels the name of somebody?"""
    flags = document.lexicon.flags
    other = " ".join(
        [text for where, text in document.texts.items() if where != "body"]
        + [_text(document, n) for n in body if n not in labels]
    )
    prose = set(re.findall(r"[^\W\d_]{2,}", other))
    for label in set(labels.values()):
        words = [w.strip(".") for w in label.split()]
        if any(flags.get(fold(w), 0) & Flag.GIVEN for w in words if len(w) > 1):
            return True
        if words[-1] in prose or (words[-1].isupper() and words[-1].capitalize() in prose):
            return True
    return False
