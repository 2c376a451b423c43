"""A clause that may be reported speech, and its features."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.normalize.speakers.cues.clause_bounds import (
    is_mood,
)
from crawler.normalize.speakers.cues.governing import governing
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import sort_of
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["Paraphrase", "clause_of", "features_of"]

_MARKS = (("“", "”"), ("«", "»"), ("„", "“"), ("‘", "’"))
_LED = ("that", "and that")  # a conjunction leads as many words as there are
_SORTS = (
    ("pronoun", Flag.PRONOUN),
    ("article", Flag.DEF | Flag.INDEF | Flag.POSS),
    ("preposition", Flag.PREP),
    ("auxiliary", Flag.AUX),
    ("that", Flag.THAT),
    ("number", Flag.NUMBER),
    ("capital", Flag.CAP),
)


@dataclass(slots=True)
class Paraphrase:
    """A clause `[first, last)`, its source, its reporting words and what speaks for it.

    `pattern` says how it was found, `sign` what else was seen.
    """

    first: int
    last: int
    mention: Mention
    cue: tuple[int, int]
    pattern: str
    sign: str = ""
    features: list[str] = field(default_factory=list)


def clause_of(
    story: Story, pattern: str, first: int, last: int, mention: Mention, cue: int
) -> Paraphrase:
    """A clause of tokens `[first, last)` that a source may have said by a reporting word."""
    document = story.document
    flag, low = document.flag, document.low
    while first < last and flag[first] & Flag.PUNCT:
        first += 1
    while last > first and low[last - 1] in COMMAS:
        last -= 1
    last += last < len(low) and _closes(low[first:last], low[last])
    return Paraphrase(first, last, mention, (cue, cue + 1), pattern)


def _closes(words: list[str], mark: str) -> bool:
    """Does a mark close one that some words open: `… como un “cortafuegos | ”`?"""
    opener = next((o for o, closing in _MARKS if mark == closing), "")
    return bool(opener) and words.count(opener) > words.count(mark)


def features_of(document: Document, found: Paraphrase) -> list[str]:
    """Features of a clause, of its source and of what parts them."""
    flag, pattern, mention = document.flag, found.pattern, found.mention
    first, last, cue = found.first, found.last, found.cue[0]
    features = [
        pattern,
        f"{pattern} {mention.kind}",
        f"{pattern} words {min((last - first) // 4, 4 if pattern in _LED else 6)}",
        f"{pattern} cue {document.low[cue]}",
    ]
    if first < last:
        features.append(f"{pattern} first {sort_of(flag[first], _SORTS)}")
    distance = mention.first - cue if mention.first > cue else cue - mention.last
    features.append(
        f"{pattern} subject {'after' if mention.first > cue else 'before'} {min(distance, 4)}"
    )
    before = flag[mention.first - 1] if mention.first and mention.kind != "dropped" else 0
    if before & (Flag.PREP | Flag.TAIL):
        features.append(f"{pattern} oblique")
    if pattern.startswith("final") and first < last and not document.lexicon.spaces:
        features.append(f"{pattern} last {sort_of(flag[last - 1], _SORTS)}")
    if any(bits & Flag.AUX for bits in flag[first:last]):
        features.append(f"{pattern} auxiliary")
    if any(is_mood(document, t) for t in range(first, last)):
        features.append(f"{pattern} subjunctive")
    if found.sign:
        features.append(found.sign)
    if document.lexicon.infinitive and not pattern.endswith("that"):  # which tells by itself
        features += [f"{pattern} {fact}" for fact in governing(document, found.cue[0], first, last)]
    return features
