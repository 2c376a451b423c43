"""Date strings that people read: `vendredi 30 décembre 2022 à 10 h 05`, `2022年12月30日 10:05`.

A string is cut into tokens, each token has a kind, and the sequence of kinds says whether this is
a date in any language. A word that is none of the calendar refuses the string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from crawler.languages import table
from crawler.normalize.instants.lexicon import Lexicon
from crawler.normalize.instants.machine import offset_of
from crawler.normalize.instants.parts import Hints, dated_by, numeric_day, with_clock
from crawler.normalize.instants.reading import Stamp

__all__ = ["Cut", "cut", "read_printed"]

_TOKEN = re.compile(
    r"""
    (?P<cjk>(?P<era>令和|平成|昭和|(?:中華|中华)?民[國国]|佛曆)?\s?(?P<cy>\d{1,4}|元)\s?[年년]\s?
        (?P<cm>\d{1,2})\s?[月월](?:\s?(?P<cd>\d{1,2})\s?[日일號号])?)
  | (?P<number>(?P<n1>\d{4}|\d{1,2})(?P<sep>\s?[./-]\s?)(?P<n2>\d{1,2})(?P=sep)
        (?P<n3>\d{4}|\d{1,2})(?!\d)\.?)
  | (?P<clock>(?P<h>\d{1,2})\s?(?::|h|u|時|时|点|點|시)\s?(?P<m>[0-5]\d|\d(?=\s?[分분]))(?!\d)
        (?::(?P<s>[0-5]\d)(?:[.,]\d{1,9})?(?!\d)|\s?(?:分|분|mi?n?\b)(?:\s?(?P<s2>\d{1,2})\s?[秒초s])?)?)
  | (?P<dotted>(?P<dh>[01]?\d|2[0-4])\.(?P<dm>[0-5]\d)(?:\.(?P<ds>[0-5]\d))?(?![\d.]))
  | (?P<hour>(?P<oh>[01]?\d|2[0-4])\s?(?:h(?:rs|oras|eures)?|uhr|uur|時|时|点|點|시|ч|hod|น)
        (?:\.|(?![^\W\d_]))|(?P<military>[0-2]\d[0-5]\d)(?=\s?(?:gmt|utc|hrs)))
  | (?P<offset>(?:(?:gmt|utc)\s?)?[+-]\d{1,2}(?::?[0-5]\d)?(?!\d))
  | (?P<int>\d{1,4})(?:st|nd|rd|th|er|º|ª|°)?(?!\d)
  | (?P<word>[^\W\d_](?:[^\s\d|·•–—,;:()/\[\]<>"«»-]|-(?=[^\W\d_]))*)
  | (?P<cut>[|·•–—;/])
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_TIME = re.compile(r"(?:P?TP?|nP)Z*")
_HALF_DAY = re.compile(r"\b([ap])\. (?=m\b)")
_DATES = {  # sequence of kinds -> where day, month and year stand in it
    "nMY": "dmy",
    "nMn": "dmy",
    "MnY": "mdy",
    "YMn": "ymd",
    "YnM": "ydm",
    "nmnY": "d-my",
    "MY": "my",
    "YM": "ym",
    "nM": "dm",
    "Mn": "md",
    "N": "N",
    "R": "R",
}
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "佛曆": -543}
_REPUBLIC = 1911  # year 0 of the calendar of Taiwan


class _Token(NamedTuple):
    kind: str  # see `_DATES`; T clock, P half of the day, Z zone, x unknown word, C cut
    value: Any


class Cut(NamedTuple):
    """A string cut into the tokens of its date and of its clock, each with where it stands.

    `form` says where day, month and year stand among those of the date.
    """

    form: str
    dated: list[tuple[_Token, re.Match[str]]]
    timed: list[tuple[_Token, re.Match[str]]]
    zone_name: str | None


def read_printed(text: str, words: Lexicon, hints: Hints) -> tuple[Stamp, float] | None:
    """Parts of a folded string without labels, and how surely they are meant.

    >>> from crawler.normalize.instants.lexicon import lexicon
    >>> read_printed("30 décembre 2022 à 10 h 05", lexicon(("fr",)), Hints())[0].minute
    5
    """
    found = cut(text, words, hints)
    if found is None:
        return None
    dated = dated_by(found.form, [token.value for token, _ in found.dated], hints)
    if dated is None or not found.timed:
        return dated
    stamp = with_clock(dated[0], [token for token, _ in found.timed], found.zone_name)
    return (stamp, dated[1]) if stamp else None


def cut(text: str, words: Lexicon, hints: Hints) -> Cut | None:
    """The tokens of a folded string without labels; None where they make no date.

    Spanish writes "p. m." with a space.
    """
    zone_name = None
    if ". m" in text:
        text = _HALF_DAY.sub(r"\1", text)
    zones, joined = words.zone_phrases.pattern(text), words.joined.pattern(text)
    if zones and (named := zones.search(text)) and named.start():
        zone_name = words.zones[named[0]]
        text = text[: named.start()] + text[named.end() :]
    if joined:
        text = joined.sub(lambda match: match[0].replace(" ", "_"), text)
    tokens = [pair for pair in _tokens(text, words, hints) if pair[0].kind != "_"]
    tokens = _without_company(tokens)
    while hints.labelled and tokens and tokens[-1][0].kind in "xC":
        tokens.pop()
    kinds = "".join(token.kind for token, _ in tokens)
    clock = _TIME.search(kinds)
    at, end = clock.span() if clock else (0, 0)
    form = _DATES.get(kinds[:at] + kinds[end:])
    if form is None:
        return None
    return Cut(form, tokens[:at] + tokens[end:], tokens[at:end], zone_name)


def _tokens(text: str, words: Lexicon, hints: Hints) -> Iterator[tuple[_Token, re.Match[str]]]:
    timed = False
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "offset" and not timed:
            kind = "int"
        token = _READERS[kind](match, words, hints)
        if kind == "word" and token.kind == "x" and timed:
            token = _zone(match[0], hints) or token
        timed = timed or token.kind == "T"
        yield token, match


def _word(match: re.Match[str], words: Lexicon, _: Hints) -> _Token:
    word = match["word"].replace(".", "").rstrip("'’")
    kind, value = words.kinds.get(word, ("x", None))
    return _Token(kind, value)


def _zone(word: str, hints: Hints) -> _Token | None:
    facts, key = table("mul", "dates"), word.replace(".", "")
    if (minutes := facts["zones"].get(key)) is not None:
        return _Token(
            "Z", (minutes, "explicit-utc" if key in ("z", "utc", "gmt") else "abbreviation")
        )
    if countries := facts["zones_of"].get(key):
        minutes = countries.get(hints.country or "")
        return _Token("Z", (minutes, "abbreviation" if minutes is not None else "none"))
    if name := facts["zones_named"].get(key):
        return _Token("Z", name)
    return None


def _int(match: re.Match[str], *_: object) -> _Token:
    digits = match["int"] or match[0].lstrip("+-")
    if not digits.isdecimal() or len(digits) == 3:
        return _Token("x", None)
    return _Token("Y" if len(digits) == 4 else "n", int(digits))


def _clock(match: re.Match[str], *_: object) -> _Token:
    hour = match["h"] or match["dh"]
    second = match["s"] or match["s2"] or match["ds"]
    return _Token("T", (int(hour), int(match["m"] or match["dm"]), int(second) if second else None))


def _hour(match: re.Match[str], *_: object) -> _Token:
    if military := match["military"]:
        return _Token("T", (int(military[:2]), int(military[2:]), None))
    return _Token("T", (int(match["oh"]), None, None))


def _offset(match: re.Match[str], *_: object) -> _Token:
    sign, digits = ("-" if "-" in match[0] else "+"), re.sub(r"\D", "", match[0])
    digits = digits.zfill(2) if len(digits) < 3 else digits.zfill(4)
    return _Token("Z", offset_of(sign + digits))


def _cjk(match: re.Match[str], *_: object) -> _Token:
    year = 1 if match["cy"] == "元" else int(match["cy"])
    era = match["era"]
    year += _ERAS.get(era, _REPUBLIC) if era else 2000 if year < 100 else 0
    return _Token("N", (year, int(match["cm"]), int(match["cd"]) if match["cd"] else None))


def _number(match: re.Match[str], words: Lexicon, hints: Hints) -> _Token:
    first, mark, middle, last = match.group("n1", "sep", "n2", "n3")
    return _Token("N", numeric_day((first, mark, middle, last), words, hints))


_READERS: dict[str, Callable[[re.Match[str], Lexicon, Hints], _Token]] = {
    "cjk": _cjk,
    "number": _number,
    "clock": _clock,
    "dotted": _clock,
    "hour": _hour,
    "offset": _offset,
    "int": _int,
    "word": _word,
    "cut": lambda *_: _Token("C", None),
    "other": lambda *_: _Token("_", None),
}


def _without_company(
    tokens: list[tuple[_Token, re.Match[str]]],
) -> list[tuple[_Token, re.Match[str]]]:
    """Drop what stands between bars beside the date: an author, a place, a section."""
    parts: list[list[tuple[_Token, re.Match[str]]]] = [[]]
    for pair in tokens:
        if pair[0].kind == "C":
            parts.append([])
        else:
            parts[-1].append(pair)
    return [
        pair
        for part in parts
        if not any(t.kind == "x" for t, _ in part) or any(t.kind in "NYMT" for t, _ in part)
        for pair in part
    ]
