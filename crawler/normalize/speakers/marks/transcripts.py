"""Transcripts: paragraphs that begin with the name of whose words they are, `A. Smith: We built …`.

Or with the initials of whoever is interviewed: `A.S.: We built …`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag, fold

__all__ = ["initialled", "led_by_name", "speeches"]

# One to four words with capitals (particles in small letters between), a note in brackets, a colon.
_NAME_LABEL = re.compile(
    r"""(?P<label> [^\W\d_][\w.'’-]{0,24} (?:\s[^\W\d_][\w.'’-]{0,24}){0,4} )
        (?: \s? \( [^()\n]{1,60} \) )? \s? [:：] \s+ (?=[^\s"“„«»‘'「『—–-])""",
    re.VERBOSE,
)
_FULL_NAME = re.compile(r"(?=\b([^\W\d_a-z][\w.'’-]*) ([^\W\d_a-z][\w'’-]+))")
_QUESTION = re.compile(r"[?？؟]\s*$")
_INITIALS = re.compile(r"(?P<label>[^\W\d_](?:[. -]{0,2}[^\W\d_]){1,3}\.?)\s?[:：]\s+(?=\S)")
_RUN = re.compile(r"[^\W\d_a-z][\w'’]*(?:[ -][^\W\d_a-z][\w'’]+){1,6}")
_SENTENCE = re.compile(r"[.!?…。！？؟۔]\W*$")
_LEAST = 3  # labelled paragraphs that make a transcript


def speeches(document: Document, body: Sequence[int]) -> dict[int, int]:
    """Offsets, by paragraph, where the words behind a label begin; empty for other texts.

    A question of the interviewer is at -1: who mostly asks, and whose words are no quotes. Labels come
    again; the others are names that the story has elsewhere, hold a first name, or name a role, so
    that `Adresse: …`, `Anmerkung: …` and `Österreich: …` below each other are nobody's words.
    """
    if not document.lexicon.cased:
        return {}
    found = {n: m for n in body if (m := _NAME_LABEL.match(_text(document, n)))}
    if len(found) < _LEAST:
        return {}
    small = _written_small(document)
    labels = {n: m["label"] for n, m in found.items() if _is_label(document, m["label"], small)}
    again = len(labels) > len(set(labels.values()))
    if len(labels) < _LEAST or not again or _is_table(document, labels, found):
        return {}
    turns, speaking = Counter(labels.values()), _known(document, body, labels)
    asked = Counter([own for n, own in labels.items() if _QUESTION.search(_text(document, n))])
    asking = {label for label, often in turns.items() if asked[label] * 2 > often}
    if asking and speaking:  # the interviewer, and whoever answers again and again
        speaking |= asking | {label for label, often in turns.items() if often > 1}
    return {
        n: -1 if label in asking else found[n].end()
        for n, label in labels.items()
        if label in speaking
    }


def led_by_name(document: Document, body: Sequence[int], wanted: Sequence[int]) -> dict[int, int]:
    """Offsets, by paragraph, behind the full name of a speaker that leads it: `Jan Roth: Wir …`."""
    if not document.lexicon.cased:
        return {}
    found = {n: m for n in wanted if (m := _NAME_LABEL.match(_text(document, n)))}
    small = _written_small(document) if found else frozenset()
    full = {n: m["label"] for n, m in found.items() if " " in m["label"]}
    labels = {n: label for n, label in full.items() if _is_label(document, label, small)}
    known = _known(document, body, labels) if labels else set()
    return {n: found[n].end() for n, label in labels.items() if label in known}


def initialled(document: Document, body: Sequence[int]) -> dict[int, tuple[str, int]]:
    """`question` or `answer` by paragraph, with the offset behind the label; empty for other texts.

    Answers are labelled again and again with the initials of one name of the story (`BOL: …` for
    Beatrice Osei-Lamb), or once with that name; whoever mostly asks is the interviewer.
    """
    if not document.lexicon.cased:
        return {}
    labels: dict[int, tuple[str, int]] = {}
    for number in body:
        found = _INITIALS.match(_text(document, number))
        letters = "".join(filter(str.isalpha, found["label"])) if found else ""
        if found and letters.isupper():
            labels[number] = letters, found.end()
    turns = Counter(label for label, _ in labels.values())
    asked = Counter(own for n, (own, _) in labels.items() if _is_question(document, n))
    asking = {label for label, often in turns.items() if asked[label] * 2 > often}
    named = _initials(document, set(turns) - asking) if turns else {}
    answering = [label for label in named if turns[label] > 1]
    if len(answering) != 1:
        return {}
    made: dict[int, tuple[str, int]] = {}
    for number in body:
        label, end = labels.get(number, ("", 0))
        full = next((n for n in named[answering[0]] if _text(document, number).startswith(n)), "")
        behind = _text(document, number)[len(full) :]
        if label == answering[0]:
            made[number] = "answer", end
        elif full and behind.startswith(": "):
            made[number] = "answer", len(full) + 2
        elif label in asking or _is_question(document, number):
            made[number] = "question", 0
    return made if "question" in dict(made.values()) else {}


def _initials(document: Document, wanted: set[str]) -> dict[str, list[str]]:
    """The names of the story that have these initials, by initials; no country, no body."""
    flags, other = document.lexicon.flags, Flag.NATION | Flag.ORG
    made: dict[str, list[str]] = {}
    for run in dict.fromkeys(m for text in document.texts.values() for m in _RUN.findall(text)):
        words = list(re.finditer(r"[^ -]+", run))
        letters = "".join(word[0][0] for word in words)
        for label in wanted:
            at = letters.find(label)
            inner = words[at : at + len(label)] if at >= 0 else []
            if inner and not any(flags.get(fold(word[0]), 0) & other for word in inner):
                name = run[inner[0].start() : inner[-1].end()]
                made.setdefault(label, []).append(name)
    return made


def _is_question(document: Document, number: int) -> bool:
    return bool(_QUESTION.search(_text(document, number)))


def _is_table(document: Document, labels: dict[int, str], found: dict[int, re.Match[str]]) -> bool:
    """`Árbitro: Juan Rey (7)`, `Hora: 20.00`: what stands behind most labels is no sentence."""
    said = [_text(document, n)[found[n].end() :] for n in labels]
    sentences = [words for words in said if _SENTENCE.search(words) and words.count(" ") > 1]
    return len(sentences) * 2 < len(said)


def _text(document: Document, number: int) -> str:
    paragraph = document.paragraphs[number]
    return document.texts[paragraph.where][paragraph.start : paragraph.end]


def _written_small(document: Document) -> frozenset[str]:
    """Words the body has in small letters: `Fill: 650` over `the fill power` names nobody."""
    if document.lexicon.nouns_cased:
        return frozenset()
    words = re.findall(r"[^\W\d_]{2,}", document.texts["body"])
    return frozenset([word for word in words if word[0].islower()])


def _is_label(document: Document, label: str, small_words: frozenset[str]) -> bool:
    """Capital words and particles, the last with a capital, none a reporting word, not only initials.

    No word but a role or a first name stands anywhere in small letters, and it is no country.
    """
    words = label.split()
    flags = [document.lexicon.flags.get(fold(word.rstrip(".")), 0) for word in words]
    small = Flag.PARTICLE | Flag.DEF | Flag.TAIL
    fits = all(w[0].isupper() or f & small for w, f in zip(words, flags, strict=True))
    cue = any(f & (Flag.CUE | Flag.CALENDAR) and not f & Flag.GIVEN for f in flags)
    initials = all(len(part) < 2 for word in words for part in word.split("."))
    known = Flag.GIVEN | Flag.ROLE | Flag.HONOR | Flag.ORG
    common = any(
        f & Flag.NATION or (not f & (known | small) and w.casefold() in small_words)
        for w, f in zip(words, flags, strict=True)
    )
    return fits and words[-1][0].isupper() and not cue and not initials and not common


def _known(document: Document, body: Sequence[int], labels: dict[int, str]) -> set[str]:
    """The labels that name somebody: by a first name, a role, or told elsewhere behind a capital."""
    flags = document.lexicon.flags
    other = " ".join(
        [text for where, text in document.texts.items() if where != "body"]
        + [_text(document, n) for n in body if n not in labels]
    )
    called = {
        name.casefold()
        for before, name in _FULL_NAME.findall(other)
        if not flags.get(fold(before), 0) & ~(Flag.ROLE | Flag.HONOR | Flag.GIVEN)
    }
    known = set()
    for label in set(labels.values()):
        words = [w.strip(".") for w in label.split()]
        told = any(flags.get(fold(w), 0) & (Flag.GIVEN | Flag.ROLE) for w in words if len(w) > 1)
        if told or words[-1].casefold() in called or (len(words) > 1 and " ".join(words) in other):
            known.add(label)
    return known
