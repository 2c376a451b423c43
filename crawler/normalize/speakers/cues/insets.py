"""Words set in between commas behind a subject, which part it from its reporting word."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.cues.story import Story, carried_by
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["SUBJECTS", "insets"]

SUBJECTS = ("name", "role", "pronoun", "nation", "organisation", "group")
_MEDIUM = 8  # tokens: `, tel que rapporté par l'agence Tass,`
_CLAUSE = 30  # tokens
_NOUN = 5  # tokens: `a | former party lawyer | who`
_REACH = 60  # tokens from the utterance


def insets(story: Story, number: int) -> dict[int, int]:
    """Commas right behind a subject that open an inset, and the token after its end.

    Words on the medium of an utterance, `Xi, selon Tass, | a déclaré`, and relative clauses anywhere:
    `an official, who asked not to be named because she feared for her job, | said`.
    """
    if story.clauses is None:
        story.clauses = _relative_clauses(story)
    first, last = story.utterances[number].outer
    low = bisect_left(story.clauses, (first - _REACH, 0))
    high = bisect_left(story.clauses, (last + _REACH, 0))
    return dict(story.clauses[low:high]) | _media(story, number)


def _media(story: Story, number: int) -> dict[int, int]:
    document, found = story.document, {}
    low, sent = document.low, document.sent
    for carrier in carried_by(story, number):
        low_end, high_end = max(0, carrier.first - _MEDIUM), min(len(low), carrier.last + 3)
        opens = next((t for t in range(carrier.first - 1, low_end, -1) if low[t] in COMMAS), -1)
        end = next((t for t in range(carrier.last, high_end) if low[t] in COMMAS), -1)
        if opens < 0 or end < 0 or sent[opens] != sent[end]:
            continue
        at = bisect_left(story.starts, opens) - 1
        subject = at >= 0 and story.mentions[at].last == opens
        if subject and story.mentions[at].kind in SUBJECTS:
            found[opens] = end + 1
    return found


def _relative_clauses(story: Story) -> list[tuple[int, int]]:
    """Clauses behind a subject with a reporting word behind their last comma, in text order."""
    document = story.document
    low = document.low
    opened = [m.last for m in story.mentions if m.kind in SUBJECTS and m.last + 1 < len(low)]
    relative = [t for t in opened if low[t] in COMMAS and _is_relative(document, t + 1)]
    closed = [(t, _closes(document, t)) for t in sorted(relative)]
    return [(opens, end) for opens, end in closed if end]


def _is_relative(document: Document, token: int) -> bool:
    """`, | who asked …`, `, | a lawyer who has endorsed …`: a relative clause, or one of a noun set in between."""
    flag = document.flag
    if flag[token] & Flag.RELATIVE:
        return True
    if not flag[token] & (Flag.INDEF | Flag.DEF):
        return False
    until = min(token + _NOUN, len(flag))
    end = next((t for t in range(token, until) if flag[t] & Flag.PUNCT), until)
    return any(flag[t] & Flag.RELATIVE for t in range(token + 1, end))


def _closes(document: Document, opens: int) -> int:
    """The reporting word, or its auxiliary, behind the first comma of the sentence with one there; or 0."""
    low, flag, sent, within = document.low, document.flag, document.sent, document.within
    for token in range(opens + 2, min(opens + _CLAUSE, len(low) - 2)):
        if sent[token] != sent[opens] or within[token] != within[opens]:
            return 0
        verb = token + 1 + bool(flag[token + 1] & Flag.AUX and not flag[token + 1] & Flag.CUE)
        if low[token] in COMMAS and flag[verb] & Flag.CUE and sent[verb] == sent[opens]:
            return token + 1
    return 0
