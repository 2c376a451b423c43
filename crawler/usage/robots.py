"""robots.txt by RFC 9309, with the lines that speak of use: Content-Usage, Content-Signal, License.

One reader for all lines, so that permission to crawl and preferences of use are taken from the same
group. A file that is half HTML or binary holds no groups and says nothing.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

__all__ = [
    "ROBOTS_LIMIT",
    "Group",
    "Robots",
    "ai_agents",
    "path_of",
    "read_robots",
    "rule_matches",
    "specificity",
]

ROBOTS_LIMIT = 500 * 1024  # RFC 9309, 2.5: crawlers must read at least 500 KiB
_TOKEN = re.compile(r"[A-Za-z_-]+|\*(?!\S)")


@dataclass(slots=True)
class Group:
    """The lines under one or more `User-agent:` lines."""

    agents: list[str] = field(default_factory=list)
    rules: list[tuple[bool, str]] = field(default_factory=list)
    usage: list[str] = field(default_factory=list)
    signal: list[str] = field(default_factory=list)


@dataclass(slots=True, frozen=True)
class Robots:
    """A robots.txt: its groups, and the lines that hold for the whole site."""

    groups: tuple[Group, ...] = ()
    licences: tuple[str, ...] = ()

    def groups_for(self, user_agent: str) -> tuple[Group, ...]:
        r"""The groups that bind this crawler: those that name it best, else those for everybody.

        >>> robots = read_robots("User-agent: *\nDisallow: /\n\nUser-agent: depeche\nAllow: /")
        >>> [g.agents for g in robots.groups_for("depeche/1.0 (+https://example.org)")]
        [['depeche']]
        """
        product = (re.match(r"[A-Za-z_-]+", user_agent.strip()) or ("",))[0].lower()
        named = {a for g in self.groups for a in g.agents if a != "*" and product.startswith(a)}
        best = max(named, key=len, default="*")
        return tuple(g for g in self.groups if best in g.agents)

    def allows(self, user_agent: str, path: str) -> bool:
        r"""May this crawler fetch this path? The longest rule decides, a tie allows.

        >>> read_robots("User-agent: *\nDisallow: /a\nAllow: /a/b").allows("depeche", "/a/b/c")
        True
        """
        return _permits(self.groups_for(user_agent), path, {})

    def ai_agent_blocked(self, path: str) -> str | None:
        """An AI crawler that a group names and shuts out of this path, or None."""
        named = {a for g in self.groups for a in g.agents if a in ai_agents()}
        seen: dict[int, tuple[int, bool]] = {}  # one group may name a hundred of them
        blocked = (a for a in sorted(named) if not _permits(self.groups_for(a), path, seen))
        return next(blocked, None)


@lru_cache(maxsize=64)
def read_robots(text: str) -> Robots:
    r"""Read a robots.txt of any quality; what cannot be read says nothing.

    >>> read_robots("User-agent: *\nContent-Signal: ai-train=no").groups[0].signal
    ['ai-train=no']
    """
    groups: list[Group] = []
    licences: list[str] = []
    heading = False
    for line in _within_limit(text).lstrip("\ufeff").splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        key, value = name.strip().lower(), value.strip()
        if not colon:
            continue
        if key in {"user-agent", "useragent"}:
            if not heading:
                groups.append(Group())
            token = _TOKEN.match(value)
            groups[-1].agents += [token[0].lower()] if token else []
            heading = True
        elif key == "license" and value:
            licences.append(value)
        elif groups and _add(groups[-1], key, value):
            heading = False
    return Robots(tuple(groups), tuple(licences))


def _within_limit(text: str) -> str:
    """The first 500 KiB in whole lines: half a rule would be another rule."""
    return text if len(text) <= ROBOTS_LIMIT else text[: text.rfind("\n", 0, ROBOTS_LIMIT) + 1]


def rule_matches(rule: str, path: str) -> bool:
    """Does a path rule with `*` and a closing `$` match? No regular expression of strangers is run.

    >>> rule_matches("/*/a.html$", "/news/a.html"), rule_matches("/news", "/old/news")
    (True, False)
    """
    anchored = rule.endswith("$")
    pieces = [_normal(piece) for piece in rule.removesuffix("$").split("*")]
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for piece in pieces[1:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    last = pieces[-1] if len(pieces) > 1 else ""
    if anchored:
        return (
            path.endswith(last)
            and len(path) - len(last) >= at
            and (bool(last) or len(pieces) > 1 or at == len(path))
        )
    return not last or path.find(last, at) >= 0


def specificity(rule: str) -> int:
    """Length of a rule as RFC 9309 compares rules: in octets of its path."""
    return len(_normal(rule).encode("utf-8", "replace"))


def path_of(url: str) -> str:
    """Path and query of a URL, percent-encoded as rules are compared.

    >>> path_of("https://news.example/a b?x=1#top")
    '/a%20b?x=1'
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return "/"
    query = f"?{parts.query}" if parts.query else ""
    return _normal((parts.path or "/") + query)


@cache
def ai_agents() -> frozenset[str]:
    """Product tokens of crawlers that collect for AI models, lower case."""
    data = tomllib.loads(Path(__file__).with_name("agents.toml").read_text("utf-8"))
    return frozenset((_TOKEN.match(name) or (name,))[0].lower() for name in data["ai_agents"])


def _add(group: Group, key: str, value: str) -> bool:
    if key in {"allow", "disallow"}:
        if value:
            group.rules.append((key == "allow", value))
        return True
    if key == "content-usage":
        group.usage.append(value)
    elif key == "content-signal":
        group.signal.append(value)
    else:
        return False
    return True


def _permits(groups: tuple[Group, ...], path: str, seen: dict[int, tuple[int, bool]]) -> bool:
    for group in groups:
        if id(group) not in seen:
            seen[id(group)] = _longest_rule(group, path)
    return max((seen[id(group)] for group in groups), default=(-1, True))[1]


def _longest_rule(group: Group, path: str) -> tuple[int, bool]:
    """Length of the longest rule that matches, and whether it allows; of equals, one that does."""
    best, allowed = -1, True
    for allow, rule in group.rules:
        length = specificity(rule)
        if length >= best and rule_matches(rule, path):
            allowed = allow or (allowed and length == best)
            best = length
    return best, allowed


def _normal(path: str) -> str:
    return (
        quote(
            unquote(path, errors="surrogateescape"),
            safe="/*$?=&;,:@!'()+~._-%[]#",
            errors="surrogateescape",
        )
        if "%" in path or not path.isascii() or " " in path
        else path
    )
