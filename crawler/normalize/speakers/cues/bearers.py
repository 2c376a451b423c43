"""What a story has told of the bearer of a mention, as evidence that it is the source of a quote."""

from __future__ import annotations

from functools import cache

from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document

__all__ = ["Moment", "bearer_features", "is_mere_heading", "names_itself"]

# Paragraph of the quote, whether the quote opens it, whether a comma ties the quote to its clause,
# and whose turn its reporting word tells it is.
Moment = tuple[int, bool, bool, str]


def bearer_features(
    side: str, kind: str, entity: Entity | None, discourse: Discourse, moment: Moment
) -> list[str]:
    """Features of the bearer of a mention of some kind on one side of a quote.

    Places and media seldom speak, who spoke last goes on, and few speak of themselves by name.
    """
    if entity is None:
        echo = ["echoes nobody known"] if discourse.echoed else []
        return [f"{side} {kind} not known", *echo]
    last = discourse.speaker
    spoke = "last" if last is entity else "before" if entity.spoken else "never"
    sort = "state" if entity.state else "thing" if entity.thing else ""
    made = [*_bearer(side, entity.kind, spoke, entity.medium, sort)]
    if last is not None:
        paragraph, opens, comma, turn = moment
        away = min(2, paragraph - discourse.paragraph)
        made.append(_turn(side, last is entity, away, opens, comma))
        if turn:
            made += _told(side, last is entity, turn)
    if discourse.echoed:
        made.append(f"echoes {'the bearer' if discourse.echoed is entity else 'another'}")
    if entity.named and not discourse.named.isdisjoint(entity.stems):
        made.append(f"{side} named in the words")
    return made


def is_mere_heading(document: Document, entity: Entity, mention: Mention) -> bool:
    """Does a thing stand in a heading inside the text: `Rainy Days | “I like to read.”`?"""
    paragraph = document.paragraphs[document.para[mention.first]]
    return entity.thing and paragraph.heading and paragraph.where == "body"


def names_itself(discourse: Discourse) -> bool:
    """Do the words at hand name the last speaker?"""
    return discourse.speaker is not None and not discourse.named.isdisjoint(discourse.speaker.stems)


@cache
def _bearer(side: str, kind: str, spoke: str, medium: bool, sort: str) -> tuple[str, ...]:
    made = [f"bearer {kind}", f"{side} bearer {kind}", f"{side} spoke {spoke}"]
    made += [f"{side} bearer medium"] if medium else []
    made += [f"{side} bearer {sort}"] if sort else []
    return tuple(made)


@cache
def _told(side: str, same: bool, turn: str) -> tuple[str, str]:
    """`añadió` is of the last speaker, `replicó` of another."""
    who = "same" if same else "other"
    return (f"{who} {turn}", f"{side} {who} {turn}")


@cache
def _turn(side: str, same: bool, away: int, opens: bool, comma: bool) -> str:
    """Whose turn it is: the last speaker's or another's, how many paragraphs after the last words."""
    who = "same" if same else "other"
    return f"{side} {who} spoke last away {away} start {int(opens)} comma {int(comma)}"
