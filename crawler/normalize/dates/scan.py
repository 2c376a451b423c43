"""From text to elements: one pass over the tokens, one look-up per word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from crawler.normalize.dates.elements import BREAK, LINE, Element
from crawler.normalize.dates.words import Entry, Words, folded, words_of

__all__ = ["scan"]

_MARKS = {",": ",", "،": ",", "、": ",", ".": ".", "-": "-", "–": "-", "—": "-", "(": "(", ")": ")"}
_MARKS |= {"（": "(", "）": ")", "/": "/", "～": "-", "~": "-", "−": "-", "─": "-"}
_WIDE = {ord("０") + n: str(n) for n in range(10)} | {ord("："): ":"}
_NOTHING: Mapping[str, Any] = {}


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
        rf"[^\W\d_](?:{inner}|[\u0300-\u036f\u064b-\u0652]|-(?=[^\W\d_]))*"
        if spaced
        else r"[^\W\d_]"
    )
    short = (
        r"\d{1,2}\. ?\d{1,2}\.(?: ?(?:1[89]|20)\d\d)?(?!\d)"
        if facts.get("short_dates")
        else r"(?!)"
    )
    apart = r"(?![^\W\d_])" if spaced else ""
    forms = (
        r"(?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))",
        rf"(?P<dm>{short})",
        rf"(?P<clock>(?:{clock}|(?:[01]?\d|2[0-4])[:：][0-5]\d(?::[0-5]\d)?(?![\d:])){tail})",
        r"(?P<numeric>\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?![\d/-])"
        rf"|(?:1[89]|20)\d\d(?P<mark2>[./])\d{{1,2}}(?P=mark2)\d{{1,2}}(?!\d)){tail}",
        rf"(?P<decade>['’]?(?:\d{{3}}0|[1-9]0)(?:{decade}){apart})",
        rf"(?P<pair>(?:1[89]|20)\d\d[-–/](?:(?:1[89]|20)\d\d|\d\d)(?![\d-])){tail}",
        r"(?P<big>\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?)",
        rf"(?P<ord>\d{{1,2}}(?:{ordinal})(?![^\W\d_]))",
        rf"(?P<dotted>(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.,]\d|\d|\s?%)){tail}",
        r"(?P<other>\d+(?:[.,:]\d+)+)",
        rf"(?P<num>\d+){tail}",
        r"(?P<line>\n)",
        r"(?P<punct>[^\w\s])",
    )
    letters = (elided, rf"(?P<word>{word}){tail}") if elided else (rf"(?P<word>{word}){tail}",)
    # Most tokens are words: where no clock begins with a letter they are tried first.
    return re.compile("|".join((*letters, *forms) if spaced else (*forms, *letters)))


def scan(text: str, words: Words) -> list[list[Element]]:
    """Stretches of neighbouring elements that may hold a date, each closed by what follows it.

    A word that means nothing here ends a stretch; a stretch without any name, number or unit of the
    calendar is dropped at once, so that most of a text costs one look-up per word.
    """
    tokens = list(_token(words.code).finditer(text.translate(_WIDE)))
    found: list[list[Element]] = []
    run: list[Element] = []
    live = False
    at = 0
    while at < len(tokens):
        token = tokens[at]
        group = token.lastgroup or ""
        if group in ("word", "elided"):
            candidates = _candidates(words.code, token[0])
            step, elements = _word(tokens, at, words, candidates) if candidates else (1, ())
            at += step
        else:
            elements = (_other(token, group),)
            at += 1
        for element in elements:
            run.append(element)
            live = live or element.kind in words.core
            if element.kind in words.hours and len(run) > 1 and "clock_at" in run[-2].values:
                live = True  # "um drei"
        if not elements or elements[-1].kind in _CLOSING:
            if live:
                found.append(
                    run if elements else [*run, Element(token.start(), token.end(), BREAK)]
                )
            elif elements and elements[-1].kind == LINE:
                found.append([elements[-1]])
            run, live = [], False
    return [*found, run] if live else found


_CLOSING = (BREAK, LINE)
_Candidate = tuple[tuple[str, ...], Entry, str]
_Candidates = Mapping[str, tuple[_Candidate, ...]]  # by the second word, "" for a single one


@lru_cache(maxsize=1 << 14)
def _candidates(code: str, word: str) -> _Candidates:
    """What a word may be the beginning of: phrases with the form they are listed under."""
    words = words_of(code)
    found: dict[str, tuple[_Candidate, ...]] = {}
    for form, stem in _forms(word, words) if words else ():
        for parts, entry in words.phrases.get(form, ()) if words else ():
            if not stem or entry.values.keys() & _INFLECTED:
                second = folded(parts[1]) if len(parts) > 1 else ""
                found[second] = (*found.get(second, ()), (parts, entry, form))
    if not found and ("-" in word or (word.isupper() and len(word) < 6 and _roman(word))):
        found[""] = ()  # read by its parts or letters
    return found


def _word(
    tokens: list[re.Match[str]], at: int, words: Words, candidates: _Candidates
) -> tuple[int, Sequence[Element]]:
    """The longest phrase that begins here, as elements, and how many tokens it takes."""
    token = tokens[at]
    second = folded(tokens[at + 1][0].replace("’", "'")) if at + 1 < len(tokens) else ""
    for parts, entry, form in (*candidates.get(second, ()), *candidates.get("", ())):
        if len(parts) == 1 or _follows(tokens, at, parts):
            last = tokens[at + len(parts) - 1]
            if _is_name(tokens, at, len(parts), entry, words):
                return len(parts), ()
            element = Element(token.start(), last.end(), entry.kind, entry.values)
            return len(parts), (*_prefixed(token, form, words), element)
    if "-" in token[0]:
        return 1, _split(token, words)
    if token[0].isupper() and len(token[0]) < 6 and (number := _roman(token[0])):
        return 1, (Element(token.start(), token.end(), "v", {"ordinal": number}),)
    return 1, ()


_NAMEABLE = ("month", "mshort", "weekday", "wshort", "season")


def _is_name(tokens: list[re.Match[str]], at: int, length: int, entry: Entry, words: Words) -> bool:
    """Is a month, weekday or season the name of somebody or something, by its capitals?"""
    roles = [role for role in _NAMEABLE if role in entry.values]
    if not roles or words.capital not in ("lower", "upper"):
        return False
    word = tokens[at][0]
    before = tokens[at - 1] if at else None
    after = tokens[at + length] if at + length < len(tokens) else None
    numbered = any(
        t is not None and t.lastgroup in ("num", "ord", "pair", "decade") for t in (before, after)
    )
    if words.capital == "lower":
        if not word[0].isupper() or (word.isupper() and len(word) > 2):
            return False
        if numbered and (roles == ["mshort"] or before is None or before.lastgroup != "num"):
            return False
        if roles == ["season"] and _starts_sentence(before):
            return False
        if numbered or (before and folded(before[0]) in words.facts.get("number_links", ())):
            return not words.flag("capital_with_number")
        if not _starts_sentence(before):
            return True
        return "weekday" not in roles or _capital(after, tokens[at + length - 1])
    if not word[0].isupper():
        return roles != ["season"]
    if numbered or roles == ["season"]:
        return False
    named = _capital(after, tokens[at + length - 1]) and not _known(after, words)
    led = _known(before, words, _LEADING)
    if "weekday" in roles:
        return (
            named
            and _capital(tokens[at], before)
            and not _known(before, words)
            and not _starts_sentence(before)
        )
    if folded(word) not in words.facts.get("names", ()):
        return False
    titled = before is not None and before[0][0].isupper() and not _known(before, words)
    return (named and not led) or (titled and before is not None and before.lastgroup == "word")


def _capital(token: re.Match[str] | None, before: re.Match[str] | None) -> bool:
    """Does a capitalised word follow directly?"""
    if token is None or before is None or token.lastgroup not in ("word", "elided"):
        return False
    return token[0][0].isupper() and token.string[before.end() : token.start()] in (
        " ",
        "\u00a0",
        "-",
    )


_LEADING = frozenset(
    "in since until by from of side next last this between starting about at".split()
)


def _known(token: re.Match[str] | None, words: Words, roles: frozenset[str] = frozenset()) -> bool:
    """Is the token a word of the calendar (that plays one of the roles)?"""
    entries = [_single(form, words) for form, _ in _forms(token[0], words)] if token else []
    return any(entry and (not roles or entry.values.keys() & roles) for entry in entries)


def _starts_sentence(before: re.Match[str] | None) -> bool:
    if before is None or before.lastgroup == "line":
        return True
    if before[0] in "-–—":
        return before.string[before.end() : before.end() + 1].isspace()
    return before.lastgroup == "punct" and before[0] not in ",/'’)"


_INFLECTED = frozenset(("month", "weekday", "season", "unit", "part", "weekend"))


def _prefixed(token: re.Match[str], form: str, words: Words) -> list[Element]:
    """The conjunction written as one with the word it stands before ("وأغسطس")."""
    length = len(token[0]) - len(form)
    entry = _single(token[0][:length], words) if 0 < length < 3 and words.prefixes else None
    if entry is None or "and" not in entry.values:
        return []
    return [Element(token.start(), token.start() + length, entry.kind, entry.values)]


def _forms(word: str, words: Words) -> list[tuple[str, bool]]:
    """The forms a word may be listed under, and whether an ending had to be taken off for it."""
    word = word.replace("’", "'")
    lower = folded(word)
    forms = [(word, False), (lower, False)] if words.exact else [(lower, False)]
    if word.isupper() and 1 < len(word) < 6:
        forms.insert(0, (word, False))
    if words.exact and word.isupper() and len(word) > 1:
        forms.append((word.capitalize(), False))
    if words.facts.get("apostrophe") == "suffix" and "'" in lower:
        forms.append((lower.partition("'")[0], False))
    forms += [(lower[len(p) :], False) for p in words.prefixes if lower.startswith(p)]
    forms += [(lower[: -len(e)], True) for e in words.suffixes if lower.endswith(e)]
    return [(form, stem) for form, stem in forms if len(form) > 1 or form in words.phrases]


def _follows(tokens: list[re.Match[str]], at: int, parts: tuple[str, ...]) -> bool:
    if at + len(parts) > len(tokens):
        return False
    for token, part in zip(tokens[at + 1 : at + len(parts)], parts[1:], strict=True):
        word = token[0].replace("’", "'")
        if word != part and (folded(word) != part):
            return False
    return "\n" not in tokens[at].string[tokens[at].start() : tokens[at + len(parts) - 1].end()]


_SPLITS = frozenset(("side", "weekday", "month", "season"))


def _split(token: re.Match[str], words: Words) -> list[Element]:
    """`mi-mai`, `Monday-Friday`: the parts of a hyphenated word where all of them are known."""
    found: list[Element] = []
    start = token.start()
    for part in token[0].split("-"):
        entry = next((e for f, _ in _forms(part, words) if (e := _single(f, words))), None)
        if entry is None or (not found and not entry.values.keys() & _SPLITS):
            return []
        if found:
            found.append(Element(start - 1, start, "-"))
        found.append(Element(start, start + len(part), entry.kind, entry.values))
        start += len(part) + 1
    return found


def _single(form: str, words: Words) -> Entry | None:
    return next((entry for parts, entry in words.phrases.get(form, ()) if len(parts) == 1), None)


_ROMAN = {"I": 1, "V": 5, "X": 10}


def _roman(word: str) -> int:
    """Value of a Roman numeral up to XXXIX, 0 for anything else."""
    values = [_ROMAN.get(letter, 0) for letter in word]
    if 0 in values:
        return 0
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _other(token: re.Match[str], group: str) -> Element:
    start, end, text = token.start(), token.end(), token[0]
    if group == "num":
        digits = re.match(r"\d+", text)
        return _number(start, end, digits[0] if digits else text)
    if group == "clock":
        return Element(start, end, "k", {"clock": text})
    if group == "dotted":
        if _heads_line(token) or not text[-1].isdecimal():  # "14.30'da"
            return Element(start, end, "k", {"clock": text})
        return Element(start, end, "q", {"clock": text})
    if group == "decade":
        return Element(start, end, "d", {"decade": int(re.sub(r"\D", "", text)[:4])})
    if group == "ord":
        return Element(start, end, "o", {"ordinal": int(re.sub(r"\D", "", text))})
    if group in ("iso", "numeric", "pair"):
        return Element(start, end, {"iso": "i", "numeric": "j", "pair": "r"}[group], {group: text})
    if group == "dm":
        return Element(start, end, "j", {"numeric": text.replace(" ", "")})
    if group == "line":
        return Element(start, end, LINE)
    return Element(start, end, _MARKS.get(text, BREAK) if group == "punct" else BREAK)


_AFTER_STAMP = re.compile(r"\s*(?:[|:–—]|-\s)")


def _heads_line(token: re.Match[str]) -> bool:
    """Is it the time stamp of an entry: at the head of a line, before a dash, bar or colon?"""
    at_head = token.start() == 0 or token.string[token.start() - 1] == "\n"
    return at_head and _AFTER_STAMP.match(token.string, token.end()) is not None


def _number(start: int, end: int, digits: str) -> Element:
    value = int(digits) if len(digits) < 5 else 0
    if len(digits) <= 2:
        return Element(start, end, "n", {"n": value})
    if len(digits) == 4 and 1000 <= value <= 2199:
        return Element(start, end, "Y", {"year": value})
    return Element(start, end, "x", _NOTHING)
