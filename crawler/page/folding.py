"""Words alone: what is left of a text when it is compared with another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

__all__ = ["bare", "says_one_of"]

_NO_WORD = re.compile(r"[\W_]+")
_NO_WORD_ASCII = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())


@lru_cache(maxsize=1024)  # the titles and names of a page are compared again and again
def bare(text: str) -> str:
    r"""Letters and digits alone, for comparing.

    >>> bare("« Nous\u00a0visons » …") == bare('"nous visons"')
    True
    """
    if text.isascii():
        return text.lower().translate(_NO_WORD_ASCII)
    return _NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold().lower())


def says_one_of(text: str, keys: Collection[str]) -> bool:
    """Whether a text, folded by `bare`, is one of the keys: few lines begin as a title does.

    >>> says_one_of("Gas prices fall – again", {"gaspricesfallagain"})
    True
    """
    first = bare(text.split(None, 1)[0]) if text.strip() else ""
    return any(key.startswith(first) for key in keys) and bare(text) in keys
