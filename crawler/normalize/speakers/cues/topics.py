"""Whom a sentence is about, where the clause that is reported stands before its verb."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.cues.shapes import behind_brackets
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["topic_of"]


def topic_of(document: Document, inside: Sequence[Mention], begin: int) -> Mention | None:
    """The mention before a clause that is none of its words: `Köksal ise […] söyledi`, `Xは、[…]と述べた`."""
    named = [m for m in inside if not document.lexicon.suffix_case or not is_oblique(document, m)]
    topic = next((m for m in named if _ends_topic(document, m)), None)
    return topic or _told_by(document, inside) or _opening_name(document, named, begin)


def _ends_topic(document: Document, mention: Mention) -> bool:
    """A topic is followed by its mark or by a comma."""
    last = behind_brackets(document, mention.last)
    if last >= len(document.low):
        return False
    if document.lexicon.suffix_case and document.flag[last] & Flag.AUX:
        return True  # `Köksal ise`, `Erdem de`
    return bool(document.flag[last] & Flag.SUBJECT) or document.low[last] in COMMAS


def _told_by(document: Document, mentions: Sequence[Mention]) -> Mention | None:
    """`İki kaynak | Reuters'a, …`: whoever stands first, right before the medium told."""
    if not document.lexicon.suffix_case or len(mentions) < 2:
        return None
    first, told = mentions[:2]
    medium = document.flag[told.first] & (Flag.MEDIA | Flag.ACRONYM | Flag.CAP)
    return first if medium and told.first == first.last and is_oblique(document, told) else None


def _opening_name(document: Document, mentions: Sequence[Mention], begin: int) -> Mention | None:
    """`Hrdlicka hükümetin … uzatacağını söyledi`: a bare name at the head is no part of the clause."""
    if not document.lexicon.suffix_case or not mentions:
        return None
    opening = [m for m in mentions if m.first == begin or document.low[m.first - 1] in COMMAS]
    return next((m for m in reversed(opening) if m.name and m.kind == "name"), None)
