"""Tables that map usage signals to verdicts: the project's own, the user's file, the user's setting.

A table lists verdicts in order, each with conditions any of which brings it about.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args

from crawler.article import Verdict
from crawler.languages import DataError

__all__ = ["Policy", "Rule", "read_policy"]

_DEFAULT = Path(__file__).with_name("policy.toml")
_SETTING = Path("USAGE_POLICY")  # what an error in a table that is no file names
_STATES = frozenset({"reserved", "conditional", "allowed", "unknown"})
# What a condition may ask for; None where the values are anybody's.
_FIELDS: dict[str, frozenset[str] | None] = {
    "crawl": frozenset({"allowed", "disallowed"}),
    **dict.fromkeys(("tdm", "train", "input", "search"), _STATES),
    "ai_agents_blocked": frozenset({"true", "false"}),
    "licence": frozenset({"open", "attribution", "restricted", "other", "none"}),
    **dict.fromkeys(("mechanism", "policy_url", "licence_url"), None),
}


@dataclass(slots=True, frozen=True)
class Rule:
    """A verdict and the conditions any of which brings it about."""

    verdict: Verdict
    when: tuple[tuple[str, str], ...]


Policy = tuple[Rule, ...]


@cache
def read_policy(table: Path | str = _DEFAULT) -> Policy:
    """The rules of a policy in their order.

    Args:
        table: a TOML file with `[[rule]]` entries or a table `[usage]`, or that table itself as JSON.

    Raises:
        DataError: where it is no TOML or JSON, or has an unknown verdict, field or value.
        OSError: where the file cannot be read.

    >>> read_policy('{"reserved": ["tdm=reserved"]}')
    (Rule(verdict='reserved', when=(('tdm', 'reserved'),)),)
    """
    inline = isinstance(table, str) and table.lstrip().startswith("{")
    path = _SETTING if inline else Path(table)
    try:
        data = json.loads(str(table)) if inline else tomllib.loads(path.read_text("utf-8"))
    except (json.JSONDecodeError, RecursionError, tomllib.TOMLDecodeError, UnicodeError) as error:
        raise DataError(path, "", f"no valid {'JSON' if inline else 'TOML'}: {error}") from None
    return tuple(
        Rule(verdict, tuple(_condition(path, text) for text in when))
        for verdict, when in _entries(path, data)
    )


def _entries(path: Path, data: dict[str, Any]) -> Iterator[tuple[Verdict, list[Any]]]:
    """Verdicts and their conditions, from `[[rule]]` entries or from a table of verdicts."""
    listed = data.get("rule", [])
    entries = [(r.get("verdict"), r.get("when")) for r in listed if isinstance(r, Mapping)]
    if not entries:
        table = data.get("usage", data)
        entries = list(table.items()) if isinstance(table, Mapping) else []
    if not entries or (listed and len(entries) != len(listed)):
        raise DataError(path, "rule", 'holds no rules; write `reserved = ["tdm=reserved"]`')
    for name, when in entries:
        verdict = next((known for known in get_args(Verdict) if known == name), None)
        if verdict is None:
            problem = f"must be one of {', '.join(get_args(Verdict))}, not {name!r}"
            raise DataError(path, "verdict", problem)
        if not isinstance(when, list):
            raise DataError(path, "when", f"of {name} must be a list of `field=value`")
        yield verdict, when


def _condition(path: Path, text: object) -> tuple[str, str]:
    name, equals, value = (part.strip() for part in str(text).partition("="))
    if not equals or not isinstance(text, str):
        raise DataError(path, "when", f"{text!r} is not of the form `field=value`")
    if name not in _FIELDS:
        raise DataError(path, "when", f"{name!r} must be one of {', '.join(_FIELDS)}")
    known = _FIELDS[name]
    if known is not None and value not in known:
        raise DataError(path, "when", f"{text!r}: must be one of {', '.join(sorted(known))}")
    return name, value
