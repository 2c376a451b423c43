"""Who stands near a quote and does not say it: whose own words follow, or whom a relative clause tells of."""

from __future__ import annotations

from crawler.normalize.speakers.cues.shapes import Setting, cue_after
from crawler.normalize.speakers.cues.turns import turn_of
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["speaks_elsewhere"]

_BESIDE = 5  # tokens from a subject to its reporting word
_COLON = 3  # tokens from a reporting word to its colon
_OBJECT = 4  # tokens from a relative pronoun to the object of its verb
_NONE: frozenset[str] = frozenset()
_SMALL = Flag.AUX | Flag.PRONOUN | Flag.PUNCT


def speaks_elsewhere(
    document: Document, utterance: Utterance, mention: Mention, side: str, setting: Setting
) -> bool:
    """Does a mention near a quote say something else, or nothing?"""
    if side == "after":
        later = document.sent[mention.first] != document.sent[utterance.outer[1] - 1]
        if later and (setting.subject_before or _has_words_of_its_own(document, mention)):
            return True
    if side == "before" and _is_told_behind(document, utterance, setting):
        return document.sent[mention.first] != document.sent[utterance.outer[0]]
    return _is_object(document, mention)


def _has_words_of_its_own(document: Document, mention: Mention) -> bool:
    """`« … ». | Ivan Duroy abonde : « … »`: a reporting word and a colon, and no going on: `Il ajoute : « … »`."""
    if mention.last >= len(document.low) or mention.kind == "pronoun":
        return False
    cue = cue_after(document, mention.last, _BESIDE)
    if cue < 0 or turn_of(document, cue) == "adds":
        return False
    return any(low in ":：" for low in document.low[cue + 1 : cue + 1 + _COLON])


def _is_told_behind(document: Document, utterance: Utterance, setting: Setting) -> bool:
    """`« … » | indique le général`: a reporting word right behind the quote, with its subject."""
    cue, first = setting.after_cue, utterance.outer[1]
    if cue < first or setting.marks[2]:
        return False
    return all(document.flag[t] & _SMALL for t in range(first, cue))


def _is_object(document: Document, mention: Mention) -> bool:
    """`le mouvement qui soutient | Mercier | se dit « … »`: whom the verb of a relative clause tells of."""
    relative = document.lexicon.clauses.get("subject_relative", _NONE)
    first, last, low = mention.first, mention.last, document.low
    if not relative or mention.kind not in ("name", "organisation"):
        return False
    if last >= len(low) or document.flag[last] & Flag.PUNCT:
        return False
    for at in range(first - 2, max(first - _OBJECT, -1), -1):
        if document.flag[at + 1] & Flag.PUNCT:
            return False
        if low[at] in relative:
            return True
    return False
