"""Nouns that announce the words of somebody: `Réponse du ministre : « … »`."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.names import opens_sentence

__all__ = ["is_reply_of"]


def is_reply_of(document: Document, mention: Mention) -> bool:
    """`Réponse du | ministre Paul Roy : « … »`: whose words the noun that opens a sentence announces."""
    low, flag, first = document.low, document.flag, mention.first
    if not document.lexicon.replies or mention.last >= len(low) or low[mention.last] != ":":
        return False
    fused = flag[first] & Flag.DEF and flag[first] & Flag.TAIL
    noun = first - 1 if fused else first - 2
    if noun < 0 or low[noun] not in document.lexicon.replies:
        return False
    if not fused and not flag[first - 1] & Flag.TAIL:
        return False
    return opens_sentence(document, noun - bool(noun and flag[noun - 1] & Flag.DEF))
