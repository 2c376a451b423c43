"""Whom a mention cannot mean by its number and its noun, whatever else speaks for it."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["is_ruled_out"]

_FEW = 6  # mentions


def is_ruled_out(document: Document, mention: Mention, entity: Entity) -> bool:
    """Is a person no letter and no data, `il` none of `ses Mémoires`, a ministry no name of two words?"""
    if entity.kind == "person" and _is_data(document, mention):
        return True
    return _is_several(mention, entity) or _is_other_body(document, mention, entity)


def _is_data(document: Document, mention: Mention) -> bool:
    """`selon | les données`: several of something, and no person; nor is `la lettre`."""
    if mention.kind == "document":
        return True
    before = document.flag[mention.first - 1] if mention.first else 0
    several = mention.kind == "phrase" and mention.gender == "p"
    return several and bool(before & Flag.ACCORDING)


def _is_several(mention: Mention, entity: Entity) -> bool:
    """`ses Mémoires … explique-t-elle`: a name that the story only has in the plural."""
    if mention.kind != "pronoun" or mention.gender not in ("m", "f") or not entity.named:
        return False
    told = [m.gender for m in entity.mentions[:_FEW] if m.kind != "pronoun"]
    return bool(told) and all(gender == "p" for gender in told)


def _is_other_body(document: Document, mention: Mention, entity: Entity) -> bool:
    """`la présidence française` is not `Keir Storm`, as `le groupe` may be."""
    if mention.kind != "organisation" or mention.name or entity.kind != "unclear":
        return False
    known = document.lexicon.resuming
    if not document.lexicon.roles_agree or len(entity.words) < 2 or entity.medium:
        return False
    return mention.heads.isdisjoint(entity.heads) and mention.heads.isdisjoint(known)
