"""Markup beyond any page's is cut: a parser's time grows by the square of some of it.

HTML parsers look through all open elements at each block they meet, and through all attributes of
a tag at each further one. 200,000 nested boxes, two megabytes, take the better part of a minute, as
do 150,000 attributes, one megabyte; browsers stop nesting at 512 (Blink, WebKit). Three million
tags of three bytes each take 1.7 GB.
"""

from __future__ import annotations

import re

__all__ = ["TOO_DEEP", "shallow"]

TOO_DEEP = "markup nested too deeply, or too much of it: read up to there"

DEEPEST = 1000
MOST_TAGS = 200_000
MOST_ATTRIBUTES = 5_000  # of one tag
LONG = 300_000  # characters; in shorter pages even one tag's attributes cost no more than seconds
MANY = 6 * DEEPEST
_LONG_TAG = re.compile(rf"<[a-zA-Z][^>]{{{2 * MOST_ATTRIBUTES}}}[^>]*+")
_WHOLE_TAG = re.compile(r"""<[a-zA-Z][^"'>]*+(?:"[^"]*+"[^"'>]*+|'[^']*+'[^"'>]*+)*+""")
_QUOTED = re.compile(r""""[^"]*+"|'[^']*+'""")
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
    """The markup up to where it nests too deeply, or is too much; most pages as they are.

    Elements that need no end tag are not counted, so that the count is never less than the depth
    by more than theirs.

    >>> shallow("<p>As it is.</p>")
    '<p>As it is.</p>'
    >>> len(shallow("<div>" * 10_000))
    5000
    """
    tags = text.count("<")
    if tags > MOST_TAGS:
        text = text[: -len(text.split("<", MOST_TAGS)[-1]) - 1]
    if len(text) > LONG:
        text = _up_to_a_flood(text)
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


def _up_to_a_flood(text: str) -> str:
    """Markup before a tag of too many attributes."""
    for pattern in (_LONG_TAG, _WHOLE_TAG):  # with a mark unpaired; with `>` inside marks
        for tag in pattern.finditer(text):
            if tag.end() - tag.start() > 2 * MOST_ATTRIBUTES and _floods(tag[0]):
                text = text[: tag.start()]
                break
    return text


def _floods(tag: str) -> bool:
    names = re.split(r"[\s/]+", _QUOTED.sub(" ", tag), maxsplit=MOST_ATTRIBUTES)
    return len(names) > MOST_ATTRIBUTES
