"""What stands before the subject of a sentence, and a comma: no apposition to it."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["opens_clause"]


def opens_clause(document: Document, before: Mention, after: Mention) -> bool:
    """`Living with his aunt, Adam Roe studied law`: behind what is governed, a subject and its verb.

    An apposition would have a second comma.
    """
    flag, last = document.flag, after.last
    if (
        document.lexicon.nouns_cased
        or not document.lexicon.cased
        or before.name
        or not after.name
        or last >= len(flag)
    ):
        return False
    if not before.first or not flag[before.first - 1] & (Flag.PREP | Flag.ADDRESS):
        return False
    closed = flag[last] & (Flag.PUNCT | Flag.CONJ | Flag.PREP | Flag.TAIL)
    return not closed and document.para[last] == document.para[before.first]
