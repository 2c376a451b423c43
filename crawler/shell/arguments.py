"""What `scrapy crawl -a NAME=VALUE` gives: words, until they are checked."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["none_left", "whole"]


def whole(name: str, text: str, *, least: int = 0) -> int:
    """A whole number.

    Raises:
        ValueError: on anything else, or one below `least`.

    >>> whole("limit", "20")
    20
    """
    number = int(text) if text.strip().isdecimal() else -1
    if number < least:
        message = f"{name}={text}: give a whole number, {least} or more"
        raise ValueError(message)
    return number


def none_left(options: Mapping[str, str], *known: str) -> None:
    """Make sure that no argument is left over: a misspelt `limit` would crawl everything.

    Raises:
        ValueError: where one is.
    """
    left = sorted(options.keys() - {"name"})
    if left:
        message = f"no argument {left[0]!r} (there are {', '.join(known)})"
        raise ValueError(message)
