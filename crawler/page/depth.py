"""Markup nested beyond any page's is cut: a parser's open elements cost time by their square.

HTML parsers look through all open elements at each block they meet. 200,000 nested boxes, two
megabytes, take the better part of a minute; browsers stop nesting at 512 (Blink, WebKit).
"""

from __future__ import annotations

import re

__all__ = ["TOO_DEEP", "shallow"]

TOO_DEEP = "markup nested too deeply: read up to there"

DEEPEST = 1000
MANY = 4 * DEEPEST
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "rp",
        "rt",
    ]
)


def shallow(text: str) -> str:
    """The markup up to where it nests deeper than 1,000 elements; most pages as they are.

    Elements that need no end tag are not counted, so that the count is never less than the depth
    by more than theirs.

    >>> shallow("<p>As it is.</p>")
    '<p>As it is.</p>'
    >>> len(shallow("<div>" * 10_000))
    5000
    """
    tags = text.count("<")
    if tags < MANY or tags - text.count("</") < MANY:
        return text
    depth = 0
    for tag in _TAG.finditer(text):
        if tag["name"].lower() not in _VOID:
            depth += -1 if tag["end"] else 1
            depth = max(depth, 0)
            if depth > DEEPEST:
                return text[: tag.start()]
    return text
