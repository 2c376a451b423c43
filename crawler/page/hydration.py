"""Data that a page ships for its scripts (Next.js, Nuxt): used where the markup is silent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from selectolax.lexbor import LexborNode

from crawler.page.folding import bare
from crawler.page.jsonld import names

__all__ = ["Hydrated", "read_hydration"]

_LONGEST = 4_000_000
_NODES = 20_000
_BODIES = ("body", "content", "paragraphs", "articleBody", "blocks", "elements")
_TEXTS = ("text", "content", "html", "value", "data")
_AUTHORS = ("authors", "author", "byline", "bylines", "creators", "contributors", "writers")
_TITLES = ("headline", "title", "name", "seoTitle", "longTitle")
_PUBLISHED = re.compile(
    r"^(?:first|original|date|initial)?_?(?:publish(?:ed|ing)?|publication|display|release)_?"
    r"(?:date|at|on|time|datetime|dateutc|timestamp)?$|^date_?published$",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"^(?:last|date)?_?(?:updated?|modified|modification|edited)_?(?:date|at|on|time|datetime)?$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Hydrated:
    """What the data of the page's scripts says about this article."""

    published: list[tuple[str, str]] = field(default_factory=list)
    modified: list[tuple[str, str]] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)


def read_hydration(scripts: Sequence[LexborNode], title: str) -> Hydrated:
    """The object whose title is the headline, in the first script of the kind that holds one."""
    key = bare(title)
    for node in scripts if key else ():
        text = node.text()
        if not 2 < len(text) < _LONGEST:
            continue
        try:
            document = orjson.loads(text)
        except orjson.JSONDecodeError:
            continue
        for found in _objects(document):
            if any(bare(str(found[t])) == key for t in _TITLES if isinstance(found.get(t), str)):
                hydrated = _article(found)
                if hydrated.published:
                    return hydrated
    return Hydrated()


def _objects(document: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = [document], 0
    while waiting and seen < _NODES:
        value = waiting.pop()
        seen += 1
        inner: list[Any] = []
        if isinstance(value, dict):
            yield value
            inner = list(value.values())
        elif isinstance(value, list):
            inner = value
        waiting.extend([v for v in inner[::-1] if isinstance(v, (dict, list))])


def _article(found: dict[str, Any]) -> Hydrated:
    out = Hydrated()
    for name, value in found.items():
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            continue
        if _PUBLISHED.match(name):
            out.published.append((f"hydration:{name}", str(value)))
        elif _MODIFIED.match(name):
            out.modified.append((f"hydration:{name}", str(value)))
    for key in _AUTHORS:
        out.authors += [name for name, _ in names(found.get(key))]
    body = next((found[key] for key in _BODIES if found.get(key)), None)
    pieces = body if isinstance(body, list) else [body]
    out.paragraphs = [text for piece in pieces if (text := _text(piece))]
    return out


def _text(piece: Any) -> str:
    """The words of one block of a body: itself, or what its object calls its text."""
    for _ in range(2):
        if isinstance(piece, str):
            return piece
        if not isinstance(piece, dict):
            return ""
        piece = next((piece[key] for key in _TEXTS if piece.get(key)), None)
    return piece if isinstance(piece, str) else ""
