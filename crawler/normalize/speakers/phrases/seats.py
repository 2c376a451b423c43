"""Seats: the body or the place that a role or a person is of, which is not who bears the role."""

from __future__ import annotations

from collections.abc import Mapping

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["is_bracketed_place", "posted", "whose_seat"]


def whose_seat(
    document: Document, before: Mention, after: Mention, named: Mapping[int, Mention]
) -> Mention:
    """`Sen. Dale Hutchens of Kansas, the ranking Republican`: a role is the person's, not the seat's."""
    first = before.first - 1
    bearer = named.get(first)
    if bearer is None or before.roles or before.name is None or after.kind != "role" or after.name:
        return before
    full = bearer.name is not None and bearer.name[1] - bearer.name[0] > 1
    person = bearer.honorific or bearer.roles or (full and document.flag[bearer.first] & Flag.GIVEN)
    own = document.flag[before.name[0]] & Flag.GIVEN
    return bearer if person and not own and document.flag[first] & Flag.TAIL else before


def posted(document: Document, seat: Mention, posts: Mapping[int, Mention]) -> Mention | None:
    """`la portavoz del PSOE | en el Congreso |, Ester Muñoz`: the role whose seat a body is."""
    flag, first = document.flag, seat.first
    if seat.name is not None or seat.kind != "organisation" or seat.article == "indefinite":
        return None
    if flag[first] & Flag.PREP:
        return posts.get(first)
    return posts.get(first - 1) if first and flag[first - 1] & Flag.PREP else None


def is_bracketed_place(document: Document, mention: Mention) -> bool:
    """`la mosquée de Lunas (Hérault)`: one capital word alone in brackets behind a place."""
    flag, mark = document.flag, mention.first - 1
    if mark < 2 or document.low[mark] != "(" or mention.last - mention.first > 1:
        return False
    known = flag[mention.first] & (Flag.ACRONYM | Flag.GIVEN)
    governed = flag[mark - 2] & (Flag.PREP | Flag.TAIL | Flag.ADDRESS)
    return bool(flag[mark - 1] & Flag.CAP and governed and not known)
