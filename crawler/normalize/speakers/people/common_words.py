"""Names that are nobody's by how the story itself uses their words: `Constitutional literacy`, `First Meeting`."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.cast import Cast, Entity, plain
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["mark_common_words"]


def mark_common_words(document: Document, cast: Cast) -> None:
    """Mark as things what nothing makes a person, and only a capital makes a name.

    All its words stand in the text in small letters, too, or only headings inside the text have
    it; and it says nothing. Where common nouns have capitals, or nothing has, this tells nothing.
    """
    lexicon = document.lexicon
    if not lexicon.cased or lexicon.nouns_cased:
        return
    small = {
        plain(word)
        for word, bits in zip(document.low, document.flag, strict=True)
        if not bits & (Flag.CAP | Flag.PUNCT | Flag.NUMBER)
    }
    for entity in cast.entities:
        if not entity.named or entity.kind != "unclear" or entity.medium:
            continue
        common = small.issuperset(entity.words) or _only_heads(document, entity)
        if common and not _says(document, entity):
            entity.thing = True


def _only_heads(document: Document, entity: Entity) -> bool:
    """Do nothing but headings inside the text have a name?"""
    homes = [document.paragraphs[document.para[first]] for first in entity.starts]
    return bool(homes) and all(home.heading and home.where == "body" for home in homes)


def _says(document: Document, entity: Entity) -> bool:
    """Does a name stand beside a reporting word: `Rice | said`, `dijo | Rosa`?"""
    flag = document.flag
    for mention in entity.mentions:
        behind = mention.last
        if behind < len(flag) and flag[behind] & Flag.AUX:
            behind += 1
        after = flag[behind] if behind < len(flag) else 0
        before = flag[mention.first - 1] if mention.first else 0
        if (before | after) & Flag.CUE:
            return True
    return False
