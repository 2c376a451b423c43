"""One word for a page's usage signals, by a table that the user can replace.

Evidence, not legal advice: courts differ on what counts, so the table is data (`policy.toml`).
"""

from __future__ import annotations

from crawler.article import Usage, Verdict
from crawler.usage.policies import Policy, read_policy

__all__ = ["judge", "licence_family"]


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
