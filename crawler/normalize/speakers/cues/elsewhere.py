"""Who stands near a quote and does not say it: whose own words follow, or whom a relative clause tells of."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.cues.shapes import Setting, cue_after
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.cues.turns import turn_of
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["speaks_elsewhere", "told_ahead"]

_AHEAD = 4  # mentions before a colon
_BESIDE = 5  # tokens from a subject to its reporting word
_COLON = 3  # tokens from a reporting word to its colon
_OBJECT = 4  # tokens from a relative pronoun to the object of its verb
_NONE: frozenset[str] = frozenset()
_LOOKED_AT = 3  # mentions behind a reporting word
_SOURCES = ("name", "role", "organisation", "group", "nation")
_PARTING = Flag.PUNCT | Flag.THAT
_SMALL = Flag.AUX | Flag.PRONOUN | Flag.PUNCT


def speaks_elsewhere(
    story: Story, utterance: Utterance, mention: Mention, side: str, setting: Setting
) -> bool:
    """Does a mention near a quote say something else, or nothing?"""
    document = story.document
    if not document.lexicon.clauses:
        return False
    if side == "after":
        later = document.sent[mention.first] != document.sent[utterance.outer[1] - 1]
        same = document.sent[setting.before_cue] == document.sent[utterance.outer[0]]
        told = setting.subject_before and same
        if later and (told or _has_words_of_its_own(document, mention)):
            return True
    if side == "before" and document.sent[mention.first] != document.sent[utterance.outer[0]]:
        return _is_told_behind(story, utterance, setting)
    return _is_object(document, mention)


def told_ahead(story: Story, utterance: Utterance, setting: Setting) -> Mention | None:
    """Who surely says a quote by the words ahead of it: `comme l'explique | Savoz | : ¶ « … »`, `Selon | Savoz |, …`."""
    if utterance.parent >= 0 or setting.heading or not story.document.lexicon.clauses:
        return None
    if setting.paragraph_start:
        return _before_colon(story, utterance.outer[0])
    if setting.before_cue >= 0:
        return _subject_of(story, setting.before_cue, utterance.outer[0])
    if setting.after_cue >= 0:
        return None
    return _opening_source(story, utterance.outer[0])


def _subject_of(story: Story, cue: int, first: int) -> Mention | None:
    """`L'un s'est tu, | le second | a dénoncé « une honte »`: told by order, with verb and quote in one row."""
    document, verb = story.document, cue
    while verb > 0 and document.flag[verb - 1] & Flag.AUX:
        verb -= 1
    at = bisect_left(story.starts, verb) - 1
    if at < 0 or cue + 1 != first or story.mentions[at].last != verb:
        return None
    mention = story.mentions[at]
    by_order = document.low[mention.last - 1] in document.lexicon.latter
    return mention if by_order and not is_oblique(document, mention) else None


def _before_colon(story: Story, first: int) -> Mention | None:
    """Whose reporting word stands in the sentence before, which a colon ends."""
    document, colon = story.document, first - 1
    if colon < 1 or document.low[colon] not in ":：":
        return None
    if document.paragraphs[document.para[colon]].where != "body":
        return None
    at, sent = bisect_left(story.starts, colon), document.sent
    for mention in reversed(story.mentions[max(0, at - _AHEAD) : at]):
        if sent[mention.first] != sent[colon]:
            break
        told = document.flag[mention.first - 1] & Flag.CUE
        if told and mention.kind in _SOURCES and not is_oblique(document, mention):
            return mention
    return None


def _opening_source(story: Story, first: int) -> Mention | None:
    """`Selon les militaires, celui-ci vit dans « un vaste complexe »`: who opens the sentence as its source."""
    document, begin = story.document, first - 1
    while begin > 0 and document.sent[begin - 1] == document.sent[first]:
        begin -= 1
    if not document.flag[begin] & Flag.ACCORDING or document.flag[begin] & Flag.PREP:
        return None
    ahead = story.mentions[bisect_left(story.starts, begin) : bisect_left(story.starts, first)]
    named = [m for m in ahead if m.kind in _SOURCES and not is_oblique(document, m)]
    if len(named) != 1 or named[0] is not ahead[0]:
        return None  # `Selon Le Monde, | la ministre | veut « … »`
    closed = named[0].last < first and document.low[named[0].last] in COMMAS
    return named[0] if closed and named[0].first <= begin + 2 else None


def _has_words_of_its_own(document: Document, mention: Mention) -> bool:
    """`« … ». | Ivan Duroy abonde : « … »`: a reporting word and a colon, and no going on: `Il ajoute : « … »`."""
    if mention.last >= len(document.low) or mention.kind == "pronoun":
        return False
    cue = cue_after(document, mention.last, _BESIDE)
    if cue < 0 or turn_of(document, cue) == "adds":
        return False
    return any(low in ":：" for low in document.low[cue + 1 : cue + 1 + _COLON])


def _is_told_behind(story: Story, utterance: Utterance, setting: Setting) -> bool:
    """`« … » | indique pour sa part le général`: a reporting word right behind the quote, and its subject."""
    cue, first, document = setting.after_cue, utterance.outer[1], story.document
    if cue < first or not all(document.flag[t] & _SMALL for t in range(first, cue)):
        return False
    at = bisect_left(story.starts, cue + 1)
    for mention in story.mentions[at : at + _LOOKED_AT]:
        if any(document.flag[t] & _PARTING for t in range(cue + 1, mention.first)):
            return False
        if mention.kind in _SOURCES and not is_oblique(document, mention):
            return document.sent[mention.first] == document.sent[cue]
    return False


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
