"""A correction for a terminal, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from rich.text import Text

from crawler.corrections import Correction

__all__ = ["marked"]


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
