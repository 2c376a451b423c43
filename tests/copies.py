"""Copies of our own stories as outlets make them, and how many of them are found again."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from crawler.article import Article
from crawler.lineage import families
from crawler.normalize.sketch import sketch
from tests.stories import Story

__all__ = ["edited", "recall_and_precision", "record", "sentences"]


def record(name: str, body: str, **fields: Any) -> dict[str, Any]:
    """A record that carries this body, of a source called `name`."""
    article = Article(
        url=f"https://{name}.example/", source=name, body=body, sketch=sketch(body), **fields
    )
    return article.as_dict()


def sentences(text: str) -> list[str]:
    """Sentences with their closing marks, of any script."""
    return re.split(r"(?<=[.!?»”。])\s*(?=\S)", text)


def edited(story: Story, other: Story, chance: random.Random) -> list[tuple[str, str]]:
    """The story as filed, credited and cut, under another lede, and in other company."""
    own, foreign = sentences(story.body), sentences(other.body)
    fifth = max(1, len(own) // 5)
    long = max(1, len(own) * 2 // 5)
    start = chance.randrange(len(own) - long + 1)
    mixed = foreign[:long] + own[start : start + long]
    return [
        (story.id, story.body),
        (f"{story.id}-cut", " ".join(own[: len(own) - fifth]) + " (agency)"),
        (f"{story.id}-led", " ".join([foreign[0], *own[fifth:]])),
        (f"{story.id}-in", " ".join(mixed)),
    ]


def recall_and_precision(stories: Sequence[Story], seed: int) -> tuple[float, float]:
    """Every other story is edited, the one behind it lends strange sentences; pairs are counted."""
    chance = random.Random(seed)
    pairs = zip(stories[::2], stories[1::2], strict=False)
    texts = [text for story, other in pairs for text in edited(story, other, chance)]
    records = [record(name, body) for name, body in texts]
    chance.shuffle(records)
    found = {
        frozenset(pair)
        for family in families(records)
        for pair in combinations([member.source for member in family.members], 2)
    }
    origin = {name: "-".join(name.split("-")[:2]) for name, _ in texts}
    wanted = {
        frozenset(pair) for pair in combinations(origin, 2) if origin[pair[0]] == origin[pair[1]]
    }
    return len(found & wanted) / len(wanted), len(found & wanted) / len(found)
