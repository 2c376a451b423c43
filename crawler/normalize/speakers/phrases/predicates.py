"""What somebody is said to be: `Lionel Harcourt is a peer`."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document

__all__ = ["link_predicates"]


def link_predicates(document: Document, made: Sequence[Mention]) -> None:
    """`Lionel Harcourt, 81, is a peer`: what the only person named so far in a sentence is."""
    low, sent, copulas = document.low, document.sent, document.lexicon.copulas
    named: list[Mention] = []
    for mention in made:
        if named and sent[named[-1].first] != sent[mention.first]:
            named = []
        if mention.name:
            named.append(mention)
        elif (
            mention.kind == "role"
            and mention.article in ("indefinite", "")
            and mention.first
            and low[mention.first - 1] in copulas
            and len(named) == 1
            and document.within[named[0].first] == document.within[mention.first]
        ):
            mention.apposed.append(named[0])
            named[0].apposed.append(mention)
