"""A spelling- and script-independent key of a name: Poutine, Putin and Путин give one key.

Letters of other alphabets are romanised, digraphs that languages write differently are folded
(ou→u, tch/tsch/ch→c, sch/sh→s, kh→h, w→v, y/j→i), doubled letters and a silent final e are dropped
and, since downstream joins on it, the key carries the version of this recipe.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["KEY_VERSION", "name_key"]

KEY_VERSION = 1
_CYRILLIC = dict(
    zip(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "e",
            "e",
            "zh",
            "z",
            "i",
            "i",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "ts",
            "c",
            "s",
            "s",
            "",
            "i",
            "",
            "e",
            "iu",
            "ia",
        ],
        strict=True,
    )
)
_GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "avgdeziticlmnxoprsstifhpo", strict=False))
_ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء",
        [
            "a",
            "b",
            "t",
            "t",
            "g",
            "h",
            "h",
            "d",
            "d",
            "r",
            "z",
            "s",
            "s",
            "s",
            "d",
            "t",
            "z",
            "",
            "g",
            "f",
            "k",
            "k",
            "l",
            "m",
            "n",
            "h",
            "u",
            "i",
            "a",
            "a",
            "a",
            "a",
            "a",
            "u",
            "i",
            "",
        ],
        strict=True,
    )
)
_FOLDS = (
    (re.compile(r"dsch|dzh|dj"), "j"),
    (re.compile(r"tsch|tch|tsj|cz|ch"), "c"),
    (re.compile(r"sch|sh|sz|sj"), "s"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ou|oe|oo"), "u"),
    (re.compile(r"ck"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"qu"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"[wv]|ff$"), "v"),
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"ij|ii|ie(?=[lmn])"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=[^aeiou]{1})e$"), ""),
)
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "e", "œ": "e", "ß": "ss"})


def name_key(words: Sequence[str], *, family_first: bool = False) -> str:
    """Key of a name given as words, family name first, then the initial of the given name.

    >>> name_key(["Vladimir", "Poutine"]) == name_key(["Владимир", "Путин"])
    True
    >>> name_key(["Xi", "Jinping"], family_first=True)
    '1:ksi:i'
    """
    folded = [skeleton(word) for word in words]
    folded = [word for word in folded if word]
    if not folded:
        return f"{KEY_VERSION}:"
    if family_first and len(folded) > 1:
        folded = [*folded[1:], folded[0]]
    given = folded[0][:1] if len(folded) > 1 else ""
    return f"{KEY_VERSION}:{folded[-1]}" + (f":{given}" if given else "")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """One word folded: `Zelensky`, `Selenskyj` and `Зеленский` differ no more than they must."""
    text = unicodedata.normalize("NFKC", word).casefold().translate(_PLAIN)
    text = "".join(_CYRILLIC.get(c, _ARABIC.get(c, c)) for c in text)
    letters = unicodedata.normalize("NFKD", text)
    text = "".join(_GREEK.get(c, c) for c in letters if c.isalnum())
    for pattern, plain in _FOLDS:
        text = pattern.sub(plain, text)
    return text
