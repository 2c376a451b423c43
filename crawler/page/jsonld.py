"""JSON-LD of a page: read tolerantly, `@id` references joined, the node of this article chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import orjson

__all__ = ["Node", "article_nodes", "names", "read_blocks", "strings"]

Node = dict[str, Any]

_DEPTH = 12
_NODES = 2_000
_ARTICLE = re.compile(
    r"(?:Article|Posting|Report|Review|BlogPost|Recipe|ClaimReview)$", re.IGNORECASE
)
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$"
)
_CONTROLS = re.compile(r"[\x00-\x1f]+")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_GLUED = re.compile(r"}(\s*){")
_AROUND_ADDRESS = re.compile(r"^https?://(?:www\.|m\.|amp\.)?|[?#].*$")


def read_blocks(texts: Iterable[str]) -> list[Node]:
    """All nodes that carry a type, in document order, with `@id` references joined.

    >>> read_blocks(['{"@type": "NewsArticle", "headline": "A",}'])
    [{'@type': 'NewsArticle', 'headline': 'A'}]
    """
    documents = [document for text in texts if (document := _parse(text)) is not None]
    nodes = list(_walk(documents))
    index = {str(node["@id"]): node for node in nodes[::-1] if "@id" in node and len(node) > 1}
    return [_joined(node, index) for node in nodes if "@type" in node]


def _parse(text: str) -> Any:
    for candidate in _variants(text):
        try:
            return orjson.loads(candidate)
        except (orjson.JSONDecodeError, UnicodeEncodeError):
            continue
    return None


def _variants(text: str) -> Iterator[str]:
    yield text
    mended = _CONTROLS.sub(" ", _WRAPPING.sub("", text.replace("\\'", "'"))).strip().rstrip(";")
    mended = _TRAILING_COMMA.sub(r"\1", mended)
    yield mended
    yield "[" + _GLUED.sub("},{", mended) + "]"
    yield _TRAILING_COMMA.sub(r"\1", _CONTROLS.sub(" ", re.sub(r"\\(?![\"\\/bfnrtu])", "", mended)))
    yield _TRAILING_COMMA.sub(r"\1", re.sub(r"\ufffd|[\ud800-\udfff]", "", mended))


def _walk(documents: list[Any]) -> Iterator[Node]:
    """Objects in document order; nested ones after their holder, to a depth and number."""
    waiting: list[tuple[Any, int]] = [(d, 0) for d in documents[::-1]]
    seen = 0
    while waiting and seen < _NODES:
        value, depth = waiting.pop()
        inner: list[Any] = []
        if isinstance(value, list):
            inner = value
        elif isinstance(value, dict):
            seen += 1
            yield value
            if depth < _DEPTH:
                inner = [v for v in value.values() if isinstance(v, (dict, list))]
            depth += 1
        waiting.extend([(v, depth) for v in inner[::-1]])


def _joined(node: Node, index: dict[str, Node]) -> Node:
    """The node with direct references replaced by what they refer to (one level)."""
    out = {}
    for key, value in node.items():
        if isinstance(value, dict):
            out[key] = _resolved(value, index)
        elif isinstance(value, list):
            out[key] = [_resolved(item, index) for item in value]
        else:
            out[key] = value
    return out


def _resolved(item: Any, index: dict[str, Node]) -> Any:
    if isinstance(item, dict) and "@id" in item and len(item) <= 2:
        return index.get(str(item["@id"]), item)
    return item


def article_nodes(nodes: list[Node], url: str, canonical: str) -> list[Node]:
    """Nodes of an article type, the one that speaks of this page first."""
    found = [n for n in nodes if any(map(_is_article, strings(n.get("@type"))))]
    here = {_address(u) for u in (url, canonical) if u}
    return sorted(found, key=lambda n: (not _speaks_of(n, here), not _full(n)))


@lru_cache(maxsize=128)  # a page has dozens of objects, of a few types
def _is_article(kind: str) -> bool:
    return _ARTICLE.search(kind) is not None


def _full(node: Node) -> bool:
    return bool(node.get("headline") and node.get("datePublished"))


def _speaks_of(node: Node, here: set[str]) -> bool:
    places = [node.get("url"), node.get("mainEntityOfPage"), node.get("@id")]
    return any(_address(s) in here for place in places for s in strings(place, "@id", "url"))


def _address(url: str) -> str:
    return _AROUND_ADDRESS.sub("", url.strip().lower()).rstrip("/")


def strings(value: Any, *keys: str) -> list[str]:
    """The strings of a value that may be a string, an object with one of `keys`, or a list."""
    if value is None:
        return []
    if isinstance(value, str):
        return [value]
    out: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, (str, int, float)) and not isinstance(item, bool):
            out.append(str(item))
        elif isinstance(item, dict):
            inner = next((item[k] for k in keys or ("name", "@value", "@id") if item.get(k)), None)
            out.extend(
                str(i)
                for i in (inner if isinstance(inner, list) else [inner])
                if isinstance(i, str)
            )
    return out


def names(value: Any) -> list[tuple[str, str]]:
    """`(name, type)` of people and organisations under a key."""
    out = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            out.append((item, ""))
        elif isinstance(item, list):
            out.extend((s, "") for s in item if isinstance(s, str))
        elif isinstance(item, dict):
            kind = " ".join(strings(item.get("@type")))
            out.extend((name, kind) for name in strings(item.get("name"), "@value", "name"))
    return out
