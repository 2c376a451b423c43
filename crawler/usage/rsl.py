"""RSL 1.0, a licence in XML: terms rather than yes or no.

What is prohibited is reserved; what is permitted against payment, or through a licence server, is
conditional; what is permitted freely is allowed. Of several `content` elements the one whose `url`
matches most closely speaks.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from crawler.usage.preferences import combine
from crawler.usage.robots import path_of, rule_matches, specificity

__all__ = ["read_rsl"]

_LIMIT = 1_000_000
_USES = {
    "ai-train": ("train",),
    "ai-input": ("input",),
    "ai-index": ("input",),
    "ai-all": ("train", "input"),
    "search": ("search",),
    "all": ("tdm", "train", "input", "search"),
}


def read_rsl(xml: str, url: str) -> Mapping[str, str] | None:
    """Purposes and their states for this URL; None where it is no RSL document.

    A document with a DTD is refused unread: RSL needs none, entity bombs do.

    >>> rsl = '''<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license>
    ... <prohibits type="usage">ai-train</prohibits></license></content></rsl>'''
    >>> read_rsl(rsl, "https://n.example/a")
    {'train': 'reserved'}
    """
    root = _root(xml)
    if root is None:
        return None
    content = _content_for(root, url)
    if content is None:
        return {}
    served = bool(content.get("server"))
    return combine(
        said
        for licence in content
        if _name(licence) == "license"
        for said in _terms(licence, served=served)
    )


@lru_cache(maxsize=8)
def _root(xml: str) -> ET.Element | None:
    """The document's root; one licence holds for all pages of a site."""
    if len(xml) > _LIMIT or re.search(r"<!(?:DOCTYPE|ENTITY)", xml, re.IGNORECASE):
        return None
    try:
        root = ET.fromstring(xml.lstrip("\ufeff \r\n\t"))  # noqa: S314 - no DTD gets this far
    except (ET.ParseError, ValueError, RecursionError, LookupError):
        return None
    return root if _name(root) == "rsl" else None


def _content_for(root: ET.Element, url: str) -> ET.Element | None:
    path, best, chosen = path_of(url), -1, None
    for content in root.iter():
        if _name(content) != "content":
            continue
        pattern = content.get("url") or "/"
        rule = path_of(pattern) if "://" in pattern else pattern
        if rule_matches(rule, path) and specificity(rule) > best and _same_host(pattern, url):
            best, chosen = specificity(rule), content
    return chosen


def _terms(licence: ET.Element, *, served: bool) -> Iterator[dict[str, str]]:
    paid = served or any(
        _name(part) == "payment"
        and (part.get("type") or "").lower() not in {"", "free", "attribution"}
        for part in licence
    )
    for part in licence:
        if (part.get("type") or "usage").lower() != "usage":
            continue
        states = {"prohibits": "reserved", "permits": "conditional" if paid else "allowed"}
        state = states.get(_name(part))
        for token in re.split(r"[\s,]+", (part.text or "").lower()):
            if state:
                yield dict.fromkeys(_USES.get(token, ()), state)


def _same_host(pattern: str, url: str) -> bool:
    try:
        host = urlsplit(pattern).hostname
        return host is None or host == urlsplit(url).hostname
    except ValueError:
        return False


def _name(element: ET.Element) -> str:
    tag: Any = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
