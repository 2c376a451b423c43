"""Corrections for a terminal, word by word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

from rich.text import Text

from crawler.corrections import Correction, corrections

__all__ = ["marked", "story"]


def story(before: Mapping[str, Any], after: Mapping[str, Any]) -> Text:
    """Every change from one version of an article to the next."""
    step = f"version {before['version']} → {after['version']}, fetched {after['fetched_at']}"
    lines = [
        Text.assemble((after["headline"] or after["url"], "bold"), f"\n{after['url']}: {step}")
    ]
    found = corrections(before, after)
    lines += [Text.assemble((f"{change.what}: ", "cyan"), marked(change)) for change in found]
    return Text("\n").join(lines if found else [*lines, Text("nothing that a record keeps")])


def marked(change: Correction) -> Text:
    """What went in red and [-…-], what came in green and {+…+}, as `git diff --word-diff` does.

    >>> marked(Correction("headline", "Two hurt in fire", "Three hurt in fire")).plain
    '[-Two-]{+Three+} hurt in fire'
    """
    old, new = (re.findall(r"\s+|\S+", side or "") for side in (change.before, change.after))
    text = Text()
    for kind, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            text.append("".join(old[i:j]))
            continue
        if i < j:
            text.append(f"[-{''.join(old[i:j])}-]", "red")
        if m < n:
            text.append(f"{{+{''.join(new[m:n])}+}}", "green")
    return text
