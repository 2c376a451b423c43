"""Entities of a story, and the cast of all of them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from crawler.normalize.speakers.phrases.mention import Mention

__all__ = ["FEW", "Cast", "Entity", "Guess", "plain"]

FEW = 300


@dataclass(slots=True, eq=False)
class Entity:
    """One bearer of mentions: words of all its names, what roles and grammar tell of it.

    `words` and `forms` are those of its first name and their stems, `stems` those of all names.
    """

    index: int
    kind: str
    name: str = ""
    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    stems: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    tail: set[str] = field(default_factory=set)
    countries: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    roles: list[tuple[int, int]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    spoken: bool = False
    age: str = ""
    family: str = ""
    medium: bool = False
    state: bool = False
    thing: bool = False
    named: bool = True
    articled: int = 0
    placed: int = 0
    inside: int = 0

    def add(self, mention: Mention) -> None:
        """Keep the mentions and their first tokens in text order."""
        at = bisect_right(self.starts, mention.first)
        self.starts.insert(at, mention.first)
        self.mentions.insert(at, mention)

    def remove(self, mention: Mention) -> None:
        """Forget one mention."""
        at = next(n for n, known in enumerate(self.mentions) if known.index == mention.index)
        del self.mentions[at], self.starts[at]

    @property
    def gender(self) -> str:
        """The gender most of the evidence speaks for, `""` without evidence."""
        found = self.genders
        return max(found, key=found.__getitem__) if len(found) > 1 else next(iter(found), "")


class Guess(NamedTuple):
    """By which rule a mention was given to an entity for the time being, and what that told anew."""

    rule: str
    entity: Entity
    heads: AbstractSet[str]
    classes: AbstractSet[str]
    tail: AbstractSet[str]


@dataclass(slots=True)
class Cast:
    """The entities of a story and who each named mention stands for, by mention index.

    `printed` counts the names by the stems of their words.
    """

    entities: list[Entity] = field(default_factory=list)
    of: dict[int, Entity] = field(default_factory=dict)
    described: dict[tuple[str, ...], Entity] = field(default_factory=dict)
    guessed: dict[int, Guess] = field(default_factory=dict)
    printed: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def around(self, mention: Mention) -> list[Entity]:
        """Everybody in a story; in a very long text those with a mention in reach."""
        if len(self.entities) <= FEW:
            return self.entities
        found: dict[int, Entity] = {}
        for index in range(max(0, mention.index - FEW), mention.index + FEW):
            entity = self.of.get(index)
            if entity is not None:
                found[entity.index] = entity
        return list(found.values())


def plain(word: str) -> str:
    """A word without case, accents and apostrophes."""
    if word.isascii():
        return word.casefold().replace("'", "").replace(".", "")
    folded = word.casefold()
    if "й" in folded:  # a letter of its own: `Зиминой` keeps its ending
        return "й".join(plain(part) for part in folded.split("й"))
    letters = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in letters if not unicodedata.combining(c) and c not in "'’.")
