"""Words alone: what is left of a text when it is compared with another."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["bare"]

_NO_WORD = re.compile(r"[\W_]+")


def bare(text: str) -> str:
    r"""Letters and digits alone, for comparing.

    >>> bare("« Nous\u00a0visons » …") == bare('"nous visons"')
    True
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).casefold()
    return _NO_WORD.sub("", text.lower())
