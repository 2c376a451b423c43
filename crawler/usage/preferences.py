"""Preferences in one line: Content-Usage (AIPREF drafts), Content-Signal, robots directives.

All three come as robots.txt lines, headers or metas; each reader gives `{purpose: state}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from crawler.usage.robots import rule_matches, specificity

__all__ = ["combine", "content_signal", "content_usage", "directives", "for_path", "strictest"]

_STRICTNESS = ("unknown", "allowed", "conditional", "reserved")
_USAGE = {"train-ai": "train", "search": "search"}
_SIGNAL = {"ai-train": "train", "ai-input": "input", "search": "search"}
# Vendor conventions for meta robots and X-Robots-Tag; noimageai says nothing about text.
_DIRECTIVES = {"noai": "train", "noml": "train", "noindex": "search", "none": "search"}
_VALUED = {"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"}
_ITEM = re.compile(r"\s*([a-z*][a-z0-9_.*-]*)\s*(?:=\s*([A-Za-z0-9_\"?.-]*)\s*)?(?:;[^,]*)?\s*$")


def content_usage(value: str) -> Mapping[str, str]:
    """`train-ai=n, search=y` as a structured-field dictionary; a line that is none says nothing.

    >>> content_usage("train-ai=n, foo=y"), content_usage("train-ai=N"), content_usage("=;n")
    ({'train': 'reserved'}, {}, {})
    """
    said: dict[str, str] = {}
    for item in value.split(","):
        parsed = _ITEM.match(item)
        if not parsed:
            return {}
        state = {"y": "allowed", "n": "reserved"}.get(parsed[2] or "")
        if parsed[1] in _USAGE and state:
            said[_USAGE[parsed[1]]] = state
    return said


def content_signal(value: str) -> Mapping[str, str]:
    """`search=yes, ai-train=no`; keys not named say nothing.

    >>> content_signal("search=yes, ai-train=no, use=reference")
    {'search': 'allowed', 'train': 'reserved'}
    """
    pairs = (item.partition("=") for item in re.split(r"[,;]", value.lower()))
    states = {"yes": "allowed", "no": "reserved"}
    return combine(
        {_SIGNAL[key.strip()]: states[said.strip()]}
        for key, _, said in pairs
        if key.strip() in _SIGNAL and said.strip() in states
    )


def for_path(lines: Iterable[str], path: str) -> tuple[str, ...]:
    """Of lines `[/path] preference` those with the longest path that matches, without the path.

    >>> for_path(["train-ai=n", "/world/ train-ai=y", "/sport/ train-ai=n"], "/world/a.html")
    ('train-ai=y',)
    """
    best = 0
    chosen: list[str] = []
    for line in lines:
        rule, _, rest = line.partition(" ") if line.startswith("/") else ("/", "", line)
        length = specificity(rule) if line.startswith("/") else 1
        if rule_matches(rule, path) and length >= best:
            chosen = [*chosen, rest] if length == best else [rest]
            best = length
    return tuple(chosen)


def directives(value: str, user_agent: str = "") -> Mapping[str, str]:
    """`noindex, noai` of a meta robots or an X-Robots-Tag, whose parts may be for one crawler only.

    >>> directives("otherbot: noai, noindex"), directives("noai, noimageai")
    ({}, {'train': 'reserved'})
    """
    said: dict[str, str] = {}
    product = (re.match(r"[A-Za-z_-]+", user_agent) or ("",))[0].lower()
    applies = True
    for part in value.lower().split(","):
        agent, colon, rest = part.partition(":")
        if colon and agent.strip() not in _VALUED:
            applies = agent.strip() in {"*", product}
            part = rest  # noqa: PLW2901 - the directive after the crawler's name
        purpose = _DIRECTIVES.get(part.strip())
        if applies and purpose:
            said[purpose] = "reserved"
    return said


def combine(said: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Several statements: for each purpose the most restrictive one wins.

    >>> combine([{"train": "allowed"}, {"train": "reserved"}])
    {'train': 'reserved'}
    """
    whole: dict[str, str] = {}
    for part in said:
        for purpose, state in part.items():
            whole[purpose] = strictest(whole.get(purpose, "unknown"), state)
    return whole


def strictest(one: str, other: str) -> str:
    """The more restrictive of two states; unknown yields to anything, so it is never permission.

    >>> strictest("unknown", "allowed"), strictest("conditional", "allowed")
    ('allowed', 'conditional')
    """
    return max(one, other, key=_STRICTNESS.index)
