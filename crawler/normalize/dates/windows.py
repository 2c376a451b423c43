"""Where a text may hold dates: runs of known words around one that a date cannot do without.

Two words in three stand in no such run; they are never cut into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from crawler.normalize.dates.lookup import forms, roman
from crawler.normalize.dates.words import Entry, Words, folded, words_of

__all__ = ["windows"]

_LETTERS = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652]+[^\W\d_]*)*")
_PIECES = re.compile(rf"({_LETTERS.pattern}|\d+|\n)")
_JOINED = frozenset(".:：/-–’'")  # between the digits of a date or a clock time
_APOSTROPHES = ("'", "’")
_MOST = 1 << 14  # words remembered
_DIGITS = frozenset("0123456789")
_HALVES = (" p.", " a.", " pm", " am")
_YEARS = range(1000, 2200)
_UNKNOWN, _KNOWN, _COUNTS, _COUNTED, _NAMES = range(5)


def windows(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Stretches of a text that may hold a date, each with a word more on either side.

    >>> text = "The talks in Vienna ended on Monday without a result."
    >>> [text[start:end] for start, end in windows(text, words_of("en"))]
    ['ended on Monday without']
    """
    return _spaced(text, words) if words.spaced else _unspaced(text, words.code)


def _spaced(text: str, words: Words) -> Iterator[tuple[int, int]]:
    parts = _PIECES.split(text)
    pieces, edges = parts[1::2], list(accumulate(map(len, parts)))
    roles = _roles(pieces, words.code)
    joints = _DIGITS.union(_APOSTROPHES if words.facts.get("apostrophe") == "suffix" else (), "-")

    def bounds(number: int) -> bool:
        start = edges[2 * number]
        if roles[number] != _UNKNOWN:
            return False
        return not (start and text[start - 1] in joints and _is_ending(text, start))  # "7pm", "3rd"

    done = -1
    for at in [number for number, role in enumerate(roles) if role >= _COUNTED]:
        counts = at > 0 and roles[at - 1] == _COUNTS
        tells = roles[at] == _NAMES or counts or _joined(text, *edges[2 * at : 2 * at + 2])
        if at <= done or not tells:
            continue
        first = next((n for n in range(at - 1, max(done, 0) - 1, -1) if bounds(n)), None)
        done = next((n for n in range(at + 1, len(pieces)) if bounds(n)), len(pieces))
        yield (
            0 if first is None else edges[2 * first],
            edges[2 * done + 1] if done < len(pieces) else len(text),
        )


def _roles(pieces: list[str], code: str) -> list[int]:
    """What each word may be to a date; those not met before are looked up."""
    memory = _memory(code)
    roles = list(map(memory.get, pieces))
    return [
        _remember(memory, pieces[n], code) if role is None else role for n, role in enumerate(roles)
    ]


def _unspaced(text: str, code: str) -> Iterator[tuple[int, int]]:
    """The same where every character is a word."""
    known, telling = _characters(code)
    for run in known.finditer(text):
        if telling.search(text, run.start(), run.end()):
            yield max(0, run.start() - 1), min(len(text), run.end() + 1)


@cache
def _characters(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Runs of what phrases are made of; the last characters of those that make a date, and digits."""
    words = words_of(code)
    listed = _phrases(words) if words else []
    known = {char for parts, _ in listed for char in "".join(parts)}
    known |= {c for p in (words.facts.get("clock", ()) if words else ()) for c in p if c > "~"}
    telling = {"".join(p)[-1] for p, entry in listed if words and entry.kind in words.core}
    known_class, telling_class = (re.escape("".join(sorted(chars))) for chars in (known, telling))
    return re.compile(rf"(?:[{known_class}\d]|[^\w\n])+"), re.compile(rf"[{telling_class}\d]")


def _is_ending(text: str, at: int) -> bool:
    """Is it the ending of a number: `7pm`, `2012'den`, `1990-х`?"""
    before = text[max(0, at - 2) : at]
    return text[at] != "\n" and (before[-1:] != "-" or before[:1] in _DIGITS)


def _joined(text: str, start: int, end: int) -> bool:
    """Does a short number touch what may make it a date, a clock time or a decade?"""
    after = text[end : end + 3]
    if after[:1] in _JOINED or after[:1].isalpha() or after.lower() in _HALVES:
        return True
    return text[start - 1 : start] in _APOSTROPHES


@cache
def _memory(_code: str) -> dict[str, int]:
    """The roles of the words of a language that were asked for; a third as slow as `lru_cache`."""
    return {}


def _remember(roles: dict[str, int], word: str, code: str) -> int:
    if len(roles) >= _MOST:
        roles.clear()
    return roles.setdefault(word, _role(word, code))


def _role(word: str, code: str) -> int:
    words = words_of(code)
    if words is None or word == "\n":
        return _UNKNOWN
    if word.isdecimal():
        year = len(word) == 4 and int(word) in _YEARS
        return _NAMES if year else _COUNTED if len(word) < 3 else _KNOWN
    listed = _listed(code)
    spelt = (form if words.exact else folded(form) for form, _ in forms(word, words))
    known = max(listed.get(form, _UNKNOWN) for form in (folded(word), *spelt))
    if roman(word):
        return max(known, _NAMES if len(word) > 1 else _KNOWN)  # "XIX w."
    return known


_COUNTING = frozenset(
    (
        *("clock_at", "at", "about", "until", "since", "by", "starting", "term", "begin"),
        *("day_intro", "the"),
    )
)


@cache
def _listed(code: str) -> dict[str, int]:
    """The role of each word of each phrase; of one that makes a date the most telling word."""
    words = words_of(code)
    found: dict[str, int] = {}
    if words is None:
        return found
    stamp = words.facts.get("stamp", {})
    for mark in (*stamp.get("clock", ()), *stamp.get("am", ()), *stamp.get("pm", ()), "h"):
        _raise(found, _pieces(mark, words), _KNOWN)
    single = {p[0]: 2 * (e.kind in words.core) for p, e in _phrases(words) if len(p) == 1}
    for parts, entry in _phrases(words):
        pieces = [piece for part in parts for piece in _pieces(part, words)]
        _raise(found, pieces, _KNOWN)
        role = _role_of(parts, entry, words)
        if role == _COUNTS:
            _raise(found, pieces[-1:], role)
        elif role and pieces:
            telling = max(pieces, key=lambda piece: (single.get(piece, 1), len(piece)))
            _raise(found, [telling] if len(telling) > 1 else [], role)
    return found


def _role_of(parts: tuple[str, ...], entry: Entry, words: Words) -> int:
    if entry.kind in words.core or "hour_word" in entry.values:
        numbered = any(map(str.isdecimal, "".join(parts)))  # "Q3": the number tells
        return _COUNTS if numbered else _NAMES
    if entry.values.get("number") == 1:
        return _UNKNOWN  # more often an article
    if entry.kind in words.hours or entry.kind in words.ordinals:
        return _COUNTED
    return _UNKNOWN if _COUNTING.isdisjoint(entry.values) else _COUNTS


def _phrases(words: Words) -> list[tuple[tuple[str, ...], Entry]]:
    return [item for items in words.phrases.values() for item in items]


def _pieces(part: str, words: Words) -> list[str]:
    return _LETTERS.findall(part if words.exact else folded(part))


def _raise(found: dict[str, int], pieces: list[str], role: int) -> None:
    for piece in pieces:
        found[piece] = max(found.get(piece, _UNKNOWN), role)
