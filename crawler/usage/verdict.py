"""One word for a page's usage signals, by a table that the user can replace.

Evidence, not legal advice: courts differ on what counts, so the table is data (`policy.toml`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from crawler.article import Usage, Verdict
from crawler.languages import DataError

__all__ = ["Policy", "Rule", "judge", "licence_family", "read_policy"]

_DEFAULT = Path(__file__).with_name("policy.toml")


@dataclass(slots=True, frozen=True)
class Rule:
    """A verdict and the conditions any of which brings it about."""

    verdict: Verdict
    when: tuple[tuple[str, str], ...]


Policy = tuple[Rule, ...]


@cache
def read_policy(path: Path = _DEFAULT) -> Policy:
    """The rules of a policy file, in their order.

    Raises:
        DataError: where the file is no TOML, or a rule lacks a known verdict or its conditions.
        OSError: where the file cannot be read.
    """
    try:
        rules = tomllib.loads(path.read_text("utf-8")).get("rule", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(path, "", f"no valid TOML: {error}") from None
    for rule in rules:
        if rule.get("verdict") not in get_args(Verdict):
            raise DataError(path, "verdict", f"must be one of {', '.join(get_args(Verdict))}")
        if not all("=" in condition for condition in rule.get("when", [""])):
            raise DataError(path, "when", "must be a list of `field=value`")
    return tuple(Rule(rule["verdict"], tuple(map(_pair, rule["when"]))) for rule in rules)


def judge(usage: Usage, licence: str | None = None, policy: Policy | None = None) -> Verdict:
    """The verdict of the first rule that holds, `unstated` where none does.

    Args:
        usage: signals and purposes; its own verdict is not looked at.
        licence: SPDX id of the licence of the text, `attribution` for reuse that only asks for
            credit, or None.
        policy: rules, the project's own by default.

    >>> judge(Usage(tdm="reserved")), judge(Usage(), "CC-BY-4.0")
    ('reserved', 'open')
    """
    facts = {(name, str(getattr(usage, name)).lower()) for name in Usage.__slots__}
    facts |= {("mechanism", signal.mechanism) for signal in usage.signals}
    facts.add(("licence", licence_family(licence)))
    for rule in read_policy() if policy is None else policy:
        if any(condition in facts for condition in rule.when):
            return rule.verdict
    return "unstated"


def licence_family(licence: str | None) -> str:
    """`open` (CC0, PD, BY, BY-SA), `restricted` (NC, ND, CC alone), `attribution`, `none`, `other`.

    >>> licence_family("CC-BY-SA-4.0"), licence_family("CC-BY-NC-4.0"), licence_family(None)
    ('open', 'restricted', 'none')
    """
    if not licence:
        return "none"
    parts = licence.upper().split("-")
    if parts[0] in {"CC0", "PD", "PDM"} or parts[:2] == ["CC", "PDM"]:
        return "open"
    if parts[0] == "CC":
        named = "BY" in parts and "NC" not in parts and "ND" not in parts
        return "open" if named else "restricted"
    return "attribution" if licence == "attribution" else "other"


def _pair(condition: str) -> tuple[str, str]:
    name, _, value = condition.partition("=")
    return name.strip(), value.strip()
