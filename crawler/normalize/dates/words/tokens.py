"""From text to tokens: words, clock times, dates in digits, numbers, punctuation."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from crawler.normalize.dates.words.elements import BREAK, LINE, Element
from crawler.normalize.dates.words.word import words_of

__all__ = ["heads_entry", "narrow", "tokens_of", "wordless"]

_MARKS = {",": ",", "،": ",", "、": ",", ".": ".", "-": "-", "–": "-", "—": "-", "(": "(", ")": ")"}
_MARKS |= {"（": "(", "）": ")", "/": "/", "～": "-", "〜": "-", "~": "-", "−": "-", "─": "-"}
_WIDE = {ord("０") + n: str(n) for n in range(10)} | {ord("："): ":"}
_WIDE_DIGIT = re.compile("[０-９：]")
_DIGITS, _NO_DIGIT = re.compile(r"\d+"), re.compile(r"\D")
_NO_VALUES: dict[str, object] = {}


def tokens_of(text: str, code: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """Tokens of a stretch of text in its order, offsets as in the text.

    >>> [token[0] for token in tokens_of("le 24-12-2022 à 10:05", "fr")]
    ['le', '24-12-2022', 'à', '10:05']
    """
    return list(_token(code).finditer(text, start, len(text) if end is None else end))


def narrow(text: str) -> str:
    """The text with wide digits made plain, of the same length."""
    text = text.translate(_WIDE) if _WIDE_DIGIT.search(text) else text
    return _SPELT_YEAR.sub(_in_digits, text) if "年" in text else text


_SPELT_YEAR = re.compile("(?<![一二三四五六七八九〇零○])[一二][〇零○一二三四五六七八九]{3}(?=年)")
_SPELT = {ord(char): str(n) for n, char in enumerate("〇一二三四五六七八九")} | {ord("零"): "0"}
_SPELT |= {ord("○"): "0"}


def _in_digits(match: re.Match[str]) -> str:
    """`一九六二` as 1962."""
    return match[0].translate(_SPELT)


@cache
def _token(code: str) -> re.Pattern[str]:
    words = words_of(code)
    facts = words.facts if words else {}
    tail = r"(?:['’][^\W\d_]+)?" if facts.get("apostrophe") == "suffix" else ""
    elided = r"(?P<elided>[^\W\d_]{1,7}['’](?=\w))" if facts.get("apostrophe") == "elision" else ""
    clock = "|".join(facts.get("clock", ()) or [r"(?!)"])
    decade = "|".join(facts.get("decade_suffix", ()) or [r"(?!)"])
    ordinal = "|".join(facts.get("ordinal_suffix", ()) or [r"(?!)"])
    spaced = facts.get("spaced", True)
    inner = r"[^\W\d_]" if facts.get("prefixes") else r"[^\W_]"  # a prefix may stand before digits
    word = (
        rf"[^\W\d_]{inner}*(?:(?:[\u0300-\u036f\u064b-\u0652]|-(?=[^\W\d_])){inner}*)*"
        if spaced
        else r"[^\W\d_]"
    )
    short = (
        r"\d{1,2}\. ?\d{1,2}\.(?: ?(?:1[89]|20)\d\d)?(?!\d)"
        if facts.get("short_dates")
        else r"(?!)"
    )
    # "anni '60", "nell'83"
    cut = r"(?:(?<!\w)['’][0-9]\d|(?<=ll['’])(?:[4-9]\d|3[2-9]))(?!\w)"
    cut = cut if facts.get("cut_years") else r"(?!)"
    apart = r"(?![^\W\d_])" if spaced else ""
    forms = (
        r"(?P<punct>[^\w\s'’])",  # before what begins with a digit: most are tried in vain
        r"(?P<line>\n)",
        r"(?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))",
        rf"(?P<dm>{short})",
        rf"(?P<clock>(?:{clock}|(?:(?:[01]\d|2[0-4])[:：][0-5]\d:[0-5]\d|(?:[01]?\d|2[0-4])[:：][0-5]\d)(?![\d:])){tail})",
        (
            r"(?P<numeric>\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?![\d/-])"
            rf"|(?:1[89]|20)\d\d(?P<mark2>[./])\d{{1,2}}(?P=mark2)\d{{1,2}}(?!\d)){tail}"
        ),
        rf"(?P<decade>['’]?(?:\d{{3}}0|[1-9]0)(?:{decade}){apart})",
        r"(?P<law>(?:1[89]|20)\d\d/(?:\d{3,}(?!\d)(?<!/(?:1[89]|20)\d\d)|\d\d(?=/\w))|\d{3,}/(?:1[89]|20)\d\d(?<!(?:1[89]|20)\d\d/\d{4}))",
        rf"(?P<pair>(?:1[89]|20)\d\d[-–/](?:(?:1[89]|20)\d\d|\d\d)(?![\d-])){tail}",
        r"(?P<big>\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?)",
        rf"(?P<ord>\d{{1,2}}(?:{ordinal})(?![^\W\d_]))",
        rf"(?P<dotted>(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.,]\d|\d|\s?%)){tail}",
        r"(?P<other>\d+(?:[.,:]\d+)+|(?<=[A-Z]-)\d\d?(?![\w-]))",  # "IPCA-15"
        rf"(?P<cut>{cut})",
        rf"(?P<num>\d+){tail}",
        r"(?P<apostrophe>['’])",
    )
    if facts.get("possessive"):
        word = rf"(?:{facts['possessive']}(?!\w)|{word})"
    letters = (elided, rf"(?P<word>{word}){tail}") if elided else (rf"(?P<word>{word}){tail}",)
    # Most tokens are words: where no clock begins with a letter they are tried first.
    joined = "|".join((*letters, *forms) if spaced else (*forms, *letters))
    return re.compile(rf"(?! )(?:{joined})")  # at a blank no form is tried


_READY = {"iso": "i", "dm": "j", "numeric": "j", "pair": "r", "clock": "k"}
_VALUE = {"dm": "numeric", "ord": "ordinal"}


def wordless(token: re.Match[str], group: str) -> Element:
    """The element of a token that is no word, by the group of the pattern it matched."""
    (start, end), text = token.span(), token[0]
    if group == "punct":
        return Element(start, end, _MARKS.get(text, BREAK), _NO_VALUES)
    if group == "num":
        if not text.isdecimal():  # "2024'te"
            digits = _DIGITS.match(text)
            text = digits[0] if digits else text
        return _number(start, end, text)
    if group in _READY:
        value = text.replace(" ", "") if group == "dm" else text
        return Element(start, end, _READY[group], {_VALUE.get(group, group): value})
    if group == "cut":
        return Element(start, end, "Y", {"year": int(text[-2:])})
    if group == "dotted":
        sure = _heads_line(token) or not text[-1].isdecimal()  # "14.30'da"
        return Element(start, end, "k" if sure else "q", {"clock": text})
    if group in ("decade", "ord"):
        number = int(_NO_DIGIT.sub("", text)[:4])
        return Element(start, end, group[0], {_VALUE.get(group, group): number})
    if group == "line":
        return Element(start, end, LINE)
    return Element(start, end, BREAK)


def heads_entry(text: str, end: int) -> bool:
    """Does a dash, bar or colon follow, as after the time stamp of an entry?"""
    return _AFTER_STAMP.match(text, end) is not None or _is_listed(text, end)


def _is_listed(text: str, end: int) -> bool:
    """`19.05 The water falls`: one of several lines that begin with an hour and a capital."""
    if not text[end + 1 : end + 2].isupper() or text[end : end + 1] != " ":
        return False
    return _lists_hours(text)


@lru_cache(maxsize=4)  # asked at each hour of a text: counted once
def _lists_hours(text: str) -> bool:
    """Do more than a few lines begin with an hour?"""
    return next(islice(_STAMPED.finditer(text), _FEW_STAMPS, None), None) is not None


_STAMPED = re.compile(r"(?:^|\n)(?:[01]?\d|2[0-4])[.:][0-5]\d(?= [^\W\d_])")
_FEW_STAMPS = 2
_AFTER_STAMP = re.compile(r"\s*(?:[|:–—]|-\s)")


def _heads_line(token: re.Match[str]) -> bool:
    """Is it the time stamp of an entry: at the head of a line, before a dash, bar or colon?"""
    at_head = token.start() == 0 or token.string[token.start() - 1] == "\n"
    return at_head and heads_entry(token.string, token.end())


def _number(start: int, end: int, digits: str) -> Element:
    value = int(digits) if len(digits) < 5 else 0
    if len(digits) <= 2:
        return Element(start, end, "n", {"n": value})
    if len(digits) == 4 and 1000 <= value <= 2199:
        return Element(start, end, "Y", {"year": value})
    return Element(start, end, "x")
