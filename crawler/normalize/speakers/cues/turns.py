"""Whose turn it is: `añadió` goes on, `replicó` answers, a subject before a quote takes its turn."""

from __future__ import annotations

from bisect import bisect_left

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.cues.shapes import Setting, cue_after, cue_before
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.cast import Cast
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["fresh_subject", "is_told_on", "overtakes", "turn_beside", "turn_of"]

_BESIDE = 5  # tokens from a subject to its reporting word
_WORDS = 4
_TOLD_ON = 4  # tokens
_ASKING = "?!"
_BEHIND_TOLD = Flag.PUNCT | Flag.PREP | Flag.ADDRESS | Flag.CALENDAR


def turn_of(document: Document, cue: int) -> str:
    """`adds` where a reporting word goes on with what somebody said, `answers` where it replies."""
    if cue < 0:
        return ""
    flag, last = document.flag, cue + 1
    while last < min(cue + _WORDS, len(flag)) and flag[last] & Flag.CONT:
        last += 1
    lexicon, verb = document.lexicon, " ".join(document.low[cue:last])
    if verb.startswith(lexicon.adding):
        return "adds"
    return "answers" if verb.startswith(lexicon.answering) else ""


def turn_beside(document: Document, mention: Mention) -> str:
    """What the reporting word of a subject tells: `| replicó el ministro`, `la ministra | añadió`."""
    if document.flag[mention.first] & Flag.CUE:
        return turn_of(document, mention.first)
    if (cue := cue_before(document, mention.first, _BESIDE)) >= 0:
        return turn_of(document, cue)
    last = mention.last
    return turn_of(document, cue_after(document, last, _BESIDE) if last < len(document.low) else -1)


def fresh_subject(story: Story, utterance: Utterance, setting: Setting) -> Mention | None:
    """`El juez calló. «No», dijo.`: the subject of the sentence before words that have none."""
    document, first = story.document, utterance.outer[0]
    sent, within, before = document.sent, document.within, first - 1
    if not setting.marks[2] or setting.paragraph_start or setting.colon_before:
        return None
    home = within[first] if utterance.parent >= 0 else -1
    if sent[before] == sent[first] or within[before] != home:
        return None
    index = bisect_left(story.starts, first) - 1
    found: Mention | None = None
    while index >= 0 and sent[story.starts[index]] == sent[before]:
        mention = story.mentions[index]
        beside = within[mention.first] == home and mention.kind != "owner"
        if beside and not is_oblique(document, mention):
            found = mention
        index -= 1
    if found is None or any(home != other for other in within[found.first : first]):
        return None
    return found if _leads(document, found) else None


def _leads(document: Document, subject: Mention) -> bool:
    """Does it open its sentence, but for a small word or what a comma ends; describes it nobody behind it?"""
    sent, flag, first, last = document.sent, document.flag, subject.first, subject.last
    bare = flag[first] & Flag.ROLE and not subject.article
    if bare and document.lexicon.articles and document.low[last : last + 1] == [","]:
        return False  # `Professora de história, Ivonete Sampaio …`
    opens = not first or sent[first - 1] != sent[first]
    small = (
        first > 1 and sent[first - 2] != sent[first] and flag[first - 1] & (Flag.STOP | Flag.CONJ)
    )
    return opens or bool(small) or document.low[first - 1] in COMMAS


def overtakes(subject: Mention, cast: Cast, discourse: Discourse) -> bool:
    """Is a subject somebody else than the last speaker, and a person as far as is known?"""
    bearer = cast.of.get(subject.index)
    if discourse.speaker is None or bearer is discourse.speaker:
        return False
    return bearer.kind in ("person", "unnamed") if bearer else subject.kind == "role"


def is_told_on(document: Document, utterance: Utterance, following: int) -> bool:
    """`“Which parts?” | he asked.`, `“Which parts?” | Stark asked.`: who says it stands behind it."""
    asked = document.low[utterance.last - 1][0] in _ASKING
    if not asked or following < 0 or not document.lexicon.comma_inside:
        return False
    cue = cue_after(document, following, _TOLD_ON)
    if cue < 0 or cue + 1 >= len(document.low):
        return False
    same = document.sent[following] == document.sent[utterance.last - 1]
    return same or bool(document.flag[cue + 1] & _BEHIND_TOLD)
