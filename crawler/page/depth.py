"""Markup beyond any page's is cut: a parser's time grows by the square of some of it.

HTML parsers look through all open elements at each block they meet, and through all attributes of
a tag at each further one. 200,000 nested boxes, two megabytes, take the better part of a minute, as
do 150,000 attributes, one megabyte; browsers stop nesting at 512 (Blink, WebKit). Three million
tags of three bytes each take 1.7 GB.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

__all__ = ["TOO_DEEP", "shallow"]

TOO_DEEP = "markup nested too deeply, or too much of it: read up to there"

DEEPEST = 1000
MOST_TAGS = 200_000
MOST_ATTRIBUTES = 5_000  # of one tag
SHORT = 30_000  # bytes; in less a flood costs no more than a tenth of a second
LONG = 300_000  # bytes; from here every tag is looked through, for 0.7 ms
MANY = 6 * DEEPEST
_LONG_TAG = 2 * MOST_ATTRIBUTES  # bytes; in less no flood has room
_OPENING = re.compile(rb"<[a-zA-Z]")
_WHOLE_TAG = re.compile(rb"""<[a-zA-Z][^"'>]*+(?:"[^"]*+"[^"'>]*+|'[^']*+'[^"'>]*+)*+""")
_QUOTED = re.compile(rb""""[^"]*+"|'[^']*+'""")
_PARTING = b""" \t\n\r\f\v/"'"""
_TAG = re.compile(rb"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)")
# fmt: off
_VOID = frozenset([
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param",
    b"source", b"track", b"wbr", b"p", b"li", b"dt", b"dd", b"option", b"tr", b"td", b"th",
    b"thead", b"tbody", b"tfoot", b"rp", b"rt",
])
# fmt: on


def shallow(markup: bytes) -> bytes:
    """The markup up to where it nests too deeply, or is too much; most pages as they are.

    Elements that need no end tag are not counted, so that the count is never less than the depth
    by more than theirs.

    >>> shallow(b"<p>As it is.</p>")
    b'<p>As it is.</p>'
    >>> len(shallow(b"<div>" * 10_000))
    5000
    """
    tags = markup.count(b"<")  # of bytes: it takes three times as long of most texts
    if tags > MOST_TAGS:
        markup = markup[: -len(markup.split(b"<", MOST_TAGS)[-1]) - 1]
    if len(markup) > SHORT:
        markup = _up_to_a_flood(markup)
    if tags < MANY or tags - markup.count(b"</") < MANY:
        return markup
    depth = 0
    for tag in _TAG.finditer(markup):
        if tag["name"].lower() not in _VOID:
            depth += -1 if tag["end"] else 1
            depth = max(depth, 0)
            if depth > DEEPEST:
                return markup[: tag.start()]
    return markup


def _up_to_a_flood(markup: bytes) -> bytes:
    """Markup before a tag of too many attributes.

    That one holds `<` and `>` inside quotation marks, and again and again, is asked of long pages
    alone.
    """
    searches: list[Callable[[bytes], Iterable[tuple[int, int]]]] = [_unended, _unopened]
    for search in [*searches, _whole] if len(markup) > LONG else searches:
        for start, end in search(markup):
            if _floods(markup[start:end]):
                markup = markup[:start]
                break
    return markup


def _whole(markup: bytes) -> list[tuple[int, int]]:
    """Start and end of every long tag."""
    tags = _WHOLE_TAG.finditer(markup)
    return [tag.span() for tag in tags if tag.end() - tag.start() > _LONG_TAG]


def _unopened(markup: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each tag after whose `<` no other comes for long: `>` may be inside it."""
    at = markup.find(b"<")
    while at >= 0:
        last = markup.rfind(b"<", at + 1, at + 1 + _LONG_TAG)
        if last >= 0:
            at = last
            continue
        tag = _WHOLE_TAG.match(markup, at)
        if tag and tag.end() - at > _LONG_TAG:
            yield at, tag.end()
        at = markup.find(b"<", max(tag.end() if tag else 0, at + 1 + _LONG_TAG))


def _unended(markup: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of what begins as a tag and goes on for long without its `>`."""
    at = 0
    while at < len(markup):
        last = markup.rfind(b">", at, at + _LONG_TAG)
        if last >= 0:
            at = last + 1
            continue
        end = markup.find(b">", at)
        end = end if end >= 0 else len(markup)
        if opening := _OPENING.search(markup, at, end):
            yield opening.start(), end
        at = end + 1


def _floods(tag: bytes) -> bool:
    # Scripts without a `>` in them come here too; few hold as many of what parts attributes.
    if len(tag) - len(tag.translate(None, _PARTING)) < MOST_ATTRIBUTES:
        return False
    names = re.split(rb"[\s/]+", _QUOTED.sub(b" ", tag), maxsplit=MOST_ATTRIBUTES)
    return len(names) > MOST_ATTRIBUTES
