"""Shapes of attribution: how mention, reporting words and quote stand to each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from crawler.normalize.speakers.cues.questioning import is_in_setting
from crawler.normalize.speakers.cues.replies import is_reply_of
from crawler.normalize.speakers.phrases.cases import (
    is_bent,
    is_oblique,
    issues_document,
)
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = [
    "Setting",
    "behind_brackets",
    "cue_after",
    "cue_before",
    "cue_span",
    "grammar",
    "is_quoted",
    "pattern",
    "quoting_verb",
]

_CLAUSE = 9
_BRACKETED = 8
_OF_DOCUMENT = 3  # tokens back to the document from whose it is, articles between


@dataclass(slots=True)
class Setting:
    """What stands around the utterance, apart from any mention.

    `marks` are its comma, its full stop, a clause without a subject, a colon before it, and whether it
    opens its paragraph; `homes` are the paragraphs of its first and its last word; the words of the
    next paragraph may take it up; a subject may stand before the cue ahead of it.
    `incises` end by the comma that opens them.
    """

    comma_in: bool
    stop_in: bool
    comma_after: bool
    colon_before: bool
    that_before: bool
    paragraph_start: bool
    paragraph_end: bool
    after_cue: int
    before_cue: int
    words: int
    heading: bool = False
    marks: tuple[bool, ...] = ()
    homes: tuple[int, int] = (0, 0)
    taken_up: bool = False
    subject_before: bool = False
    incises: Mapping[int, int] = field(default_factory=dict)

    @property
    def cue(self) -> int:
        """The reporting word beside the quote, behind it rather than ahead of it; -1 for none."""
        return self.after_cue if self.after_cue >= 0 else self.before_cue

    def behind(self, mention: Mention) -> int:
        """The token after a mention, and after what tells its medium: `Xi, selon Tass, | a déclaré`."""
        return self.incises.get(mention.last, mention.last)


def cue_after(document: Document, token: int, reach: int = 12) -> int:
    """The first reporting word after a token in its sentence and container, or -1."""
    cues, sent, within = document.cues, document.sent, document.within
    at = bisect_left(cues, token)
    if at == len(cues) or cues[at] >= token + reach or sent[cues[at]] != sent[token]:
        return -1
    inside = within[token : cues[at] + 1]
    return cues[at] if inside.count(within[token]) == len(inside) else -1


def cue_before(document: Document, token: int, reach: int = 12) -> int:
    """The last reporting word before a token in its sentence and container, or -1."""
    cues, sent, within = document.cues, document.sent, document.within
    at = bisect_left(cues, token) - 1
    if at < 0 or cues[at] < token - reach or sent[cues[at]] != sent[token - 1]:
        return -1
    inside = within[cues[at] : token]
    return cues[at] if inside.count(within[token - 1]) == len(inside) else -1


def pattern(
    document: Document,
    mention: Mention,
    side: str,
    setting: Setting,
    span: tuple[int, int],
    counts: tuple[int, int, int],
) -> tuple[list[str], tuple[int, int] | None]:
    """Named shapes: `inverted` (« », said X), `direct` (« », X said), `ahead` (X said: « »)."""
    (left, right), (cues, others, stops) = span, counts
    if side == "before":
        return _pattern_before(document, mention, setting, counts, right)
    if (cues and not stops) or (cues and stops <= 1 and others <= 1):
        cue = cue_after(document, left, 14)
        if cue >= 0 and document.sent[cue] != document.sent[mention.first]:
            return [f"{side} inverted past a stop"], cue_span(document, cue)  # `murmurou. | O juiz`
        return [f"{side} inverted {min(others, 4)}"], cue_span(document, cue)
    behind = setting.behind(mention)
    subject = cue_after(document, behind, 14) if behind < len(document.flag) else -1
    if subject >= 0 and right - left <= 3:
        gap = subject - behind
        stands = f"{side} direct {0 if gap <= 2 else 1 if gap <= 6 else 2}"
        return [stands], cue_span(document, subject)
    if subject >= 0:
        return [f"{side} later subject"], cue_span(document, subject)
    return [], None


def _pattern_before(
    document: Document,
    mention: Mention,
    setting: Setting,
    counts: tuple[int, int, int],
    right: int,
) -> tuple[list[str], tuple[int, int] | None]:
    cues, others, stops = counts
    made: list[str] = []
    link = "colon" if setting.colon_before else "that" if setting.that_before else "loose"
    if stops == 0 and cues:
        made.append(f"ahead {link} {min(cues, 2)}")
        behind = setting.behind(mention)
        cue = cue_after(document, behind, 14)
        near = 0 if cue < 0 else min(3, (cue - behind) // 2)
        made.append(f"ahead gap {near}")
        made.append(f"ahead others {min(others // 3, 3)}")
        return made, cue_span(document, cue if cue >= 0 else cue_before(document, right))
    if stops == 0 and setting.after_cue >= 0:
        comma = document.low[mention.last] in ",،、" if mention.last < len(document.low) else False
        made.append(f"ahead of quote and cue {int(comma)} {min(others // 3, 3)}")
        return made, cue_span(document, setting.after_cue)
    if stops == 0:
        back = cue_before(document, mention.first, 5)
        if back >= 0:
            made.append(f"ahead inverted {link}")
            return made, cue_span(document, back)
        made.append(f"ahead plain {link} {min(others // 3, 3)}")
        return made, None
    own = "own" if setting.before_cue >= 0 or setting.after_cue >= 0 else "no"
    own = "taken" if setting.subject_before else own
    made.append(f"ahead in an earlier sentence, {own} cue")
    spoke = cue_after(document, mention.last, 6) >= 0 if mention.last < len(document.low) else False
    if spoke or cue_before(document, mention.first, 3) >= 0:
        made.append(f"ahead in an earlier sentence, {own} cue, spoke there")
    return made, None


def cue_span(document: Document, cue: int) -> tuple[int, int] | None:
    """The reporting words round a cue: auxiliaries before it, the rest of its phrase after it."""
    if cue < 0:
        return None
    flag, first, last = document.flag, cue, cue + 1
    para = document.para
    while first > max(0, cue - 3) and flag[first - 1] & Flag.AUX and para[first - 1] == para[cue]:
        first -= 1
    while last < len(flag) and flag[last] & Flag.CONT and para[last] == para[cue]:
        last += 1
    return first, last


def grammar(document: Document, mention: Mention) -> list[str]:
    """Is it governed by a preposition; does it open its sentence; what stands right after it?"""
    first = mention.first
    made = _ruled(document, mention)
    if made and _in_document(document, mention):
        made.append("in a document")
    if not first or document.sent[first - 1] != document.sent[first]:
        made.append("opens sentence")
    elif _in_clause(document, first):
        made.append("in a that clause")
    if is_in_setting(document, mention):
        made.append("in a setting")
    return made + _followed(document, mention)


def _ruled(document: Document, mention: Mention) -> list[str]:
    """What governs a mention, as a preposition, a word of a document or the case of its noun."""
    flag, first, made = document.flag, mention.first, list[str]()
    before = flag[first - 1] if first and document.para[first - 1] == document.para[first] else 0
    if _is_according(document, first) or (
        flag[first] & Flag.ACCORDING and flag[first] & Flag.PRONOUN
    ):
        made.append("according")  # `laut Müller`, `seiner Ansicht nach`
    elif before & Flag.BY:
        made.append("by")
    elif is_quoted(document, first - 1):
        made.append("quoted")
    elif is_reply_of(document, mention):
        made.append("according")
    elif is_oblique(document, mention):
        made.append("oblique")
        if (before | flag[first]) & Flag.ADDRESS and _told(document, first):
            made.append("addressee")
    if mention.last < len(flag) and flag[mention.last] & Flag.AFTER:
        made.append("according")
    elif is_bent(document, mention):
        made.append("bent")
    return made


def is_quoted(document: Document, token: int) -> bool:
    """Does a medium quote whom this word leads to: `نقلت وكالة تاس | عن`, `俄新社 | 援引`?"""
    if not 0 <= token < len(document.low) or document.low[token] not in document.lexicon.quoting:
        return False
    return quoting_verb(document, token) >= 0


def quoting_verb(document: Document, token: int) -> int:
    """The verb by which a medium passes words on: the word itself, or one before it; -1 for none."""
    flag, sent, verb = document.flag, document.sent, Flag.CUE | Flag.VIA
    for at in range(token, max(token - _CLAUSE, -1), -1):
        if sent[at] != sent[token] or flag[at] & Flag.THAT:
            return -1
        if flag[at] & verb == verb:
            return at
    return -1


def _is_according(document: Document, first: int) -> bool:
    """Behind `laut`, or behind the last word of `nach Angaben des`."""
    head, least, flag = first - 1, max(first - _CLAUSE, 0), document.flag
    small = Flag.CONT | Flag.CUE | Flag.AUX  # `según ha explicado | la consejera`
    while head > least and flag[head] & small and not flag[head] & Flag.ACCORDING:
        head -= 1
    same = head >= 0 and document.para[head] == document.para[first]
    return same and bool(flag[head] & Flag.ACCORDING)


def _in_document(document: Document, mention: Mention) -> bool:
    """`heißt es in dem Brief`, `in einer Mitteilung des Gerichts`: a document, or whose it is."""
    flag, first = document.flag, mention.first
    if mention.kind == "document":
        return True
    own = range(max(first - _OF_DOCUMENT, 0), first)
    return any(flag[t] & Flag.DOCUMENT and not flag[t] & Flag.ROLE for t in own)


def _followed(document: Document, mention: Mention) -> list[str]:
    made, last = [], mention.last
    if is_quoted(document, last):
        made.append("quotes another")
    if issues_document(document, mention):
        made.append("issues a document")
    last = behind_brackets(document, last)
    if last < len(document.flag) and document.flag[last] & Flag.SUBJECT:
        made.append("subject mark")
    elif document.lexicon.titles_after and last < len(document.flag):
        other = document.flag[last] & (Flag.PREP | Flag.TAIL | Flag.AFTER)
        if other and not other & Flag.AFTER:
            made.append("other mark")
    if last < len(document.low) and document.low[last] in ":：":
        made.append("before colon")
    return made


def behind_brackets(document: Document, token: int) -> int:
    """Where the mark of a phrase stands: `漁師の男性（７１） | が`, `総同盟（ＣＧＴ） | は`."""
    if not document.lexicon.titles_after or document.low[token : token + 1] != ["("]:
        return token
    closing = document.low[token : token + _BRACKETED]
    return token + closing.index(")") + 1 if ")" in closing else token


def _in_clause(document: Document, first: int) -> bool:
    """Behind the conjunction of a clause that is reported itself: `subraya que la mujer …`."""
    flag, sent = document.flag, document.sent
    if not reduce(or_, flag[max(0, first - _CLAUSE) : first], 0) & Flag.THAT:
        return False
    for token in range(first - 1, max(0, first - _CLAUSE), -1):
        if sent[token] != sent[first]:
            return False
        if flag[token] & Flag.THAT:
            return any(flag[t] & Flag.CUE for t in range(max(0, token - 3), token))
    return False


def _told(document: Document, first: int) -> bool:
    return any(document.flag[t] & Flag.CUE for t in range(max(0, first - 4), first))
