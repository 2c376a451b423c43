"""Where a text may hold dates: runs of known words around one that a date cannot do without.

Two words in three stand in no such run; they are never cut into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate

from crawler.normalize.dates.words.lookup import composed, forms, roman
from crawler.normalize.dates.words.word import Entry, Words, folded, words_of

__all__ = ["windows"]

_LETTERS = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652]+[^\W\d_]*)*")
_PIECE = re.compile(rf"{_LETTERS.pattern}|\d+|\n")
_JOINED = frozenset(".:：/-–’'")  # between the digits of a date or a clock time
_APOSTROPHES = ("'", "’")
_MOST, _LONGEST = 1 << 14, 40  # stretches remembered, and their characters
_DIGITS = frozenset("0123456789")
_JOINTS = _DIGITS | {"-"}
_SUFFIX_JOINTS = _JOINTS.union(_APOSTROPHES)
_HALVES = (" p.", " a.", " pm", " am")
_YEARS = range(1000, 2200)
_UNKNOWN, _KNOWN, _COUNTS, _COUNTED, _NAMES = "01234"  # the more it tells, the greater
_STRIPPED = ',.;:!?()[]"“”„«»…'  # what neither joins a word to a number nor parts it
_ENDING = "e"  # unknown, and no word of its own


def windows(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Stretches of a text that may hold a date, each with a word more on either side.

    >>> text = "The talks in Vienna closed on Monday without a result."
    >>> [text[start:end] for start, end in windows(text, words_of("en"))]
    ['closed on Monday without']
    """
    return _spaced(text, words) if words.spaced else _unspaced(text, words.code)


def _spaced(text: str, words: Words) -> Iterator[tuple[int, int]]:
    chunks = text.split(" ")
    roles = " ".join(_coded(chunks, words))
    telling = _TELLING.search(roles)
    if telling is None:
        return
    places = _Places(text, chunks, roles)
    while telling is not None:
        at = done = telling.start()
        if roles[at] == _NAMES or _before(roles, at) == _COUNTS or places.halves(at):
            first, done = roles.rfind(_UNKNOWN, 0, at), roles.find(_UNKNOWN, at)
            start = 0 if first < 0 else places.span(first)[0]
            if done < 0:
                yield start, len(text)
                return
            yield start, places.span(done)[1]
        telling = _TELLING.search(roles, done + 1)


_TELLING = re.compile("[34]")


def _before(roles: str, at: int) -> str:
    """The role of the piece before."""
    while at and roles[at - 1] == " ":
        at -= 1
    return roles[at - 1 : at]


class _Places:
    """Where in a text the pieces are whose roles stand in a string, asked for in their order."""

    __slots__ = ("_chunk", "_chunks", "_counted", "_lengths", "_pieces", "_roles", "_text")

    def __init__(self, text: str, chunks: Sequence[str], roles: str) -> None:
        self._text, self._chunks, self._roles = text, chunks, roles
        self._lengths = list(accumulate(map(len, chunks), initial=0))
        self._chunk = self._counted = 0
        self._pieces: tuple[int, int, list[tuple[int, int]]] = (-1, 0, [])

    def span(self, at: int) -> tuple[int, int]:
        """Start and end of the piece whose role stands there."""
        chunk = self._chunk
        if at < self._counted:
            chunk -= self._roles.count(" ", at, self._counted)
        else:
            chunk += self._roles.count(" ", self._counted, at)
        self._chunk, self._counted = chunk, at
        start, written = self._lengths[chunk] + chunk, self._chunks[chunk]
        if written.isalpha():
            return start, start + len(written)
        if self._pieces[0] != chunk:
            found = [match.span() for match in _PIECE.finditer(written)]
            self._pieces = chunk, self._roles.rfind(" ", 0, at) + 1, found
        _, head, spans = self._pieces
        low, high = spans[at - head]
        return start + low, start + high

    def halves(self, at: int) -> bool:
        """Does `p.m.` follow in a word of its own?"""
        end = self.span(at)[1]
        return self._text[end : end + 3].lower() in _HALVES


def _coded(chunks: Sequence[str], words: Words) -> list[str]:
    """The roles of the pieces of each stretch between blanks, a character for each."""
    memory = _memory(words.code)
    coded = list(map(memory.get, chunks))
    return [
        _remember(memory, chunk, words) if code is None else code
        for chunk, code in zip(chunks, coded, strict=True)
    ]


def _remember(memory: dict[str, str], chunk: str, words: Words) -> str:
    word = chunk.strip(_STRIPPED)
    code = _role(word, words.code) if word.isalpha() else _COUNTED
    if code == _COUNTED:
        code = "".join([_piece_code(match, words) for match in _PIECE.finditer(chunk)])
    if len(chunk) <= _LONGEST:
        if len(memory) >= _MOST:
            memory.clear()
        memory[chunk] = code
    return code


def _piece_code(piece: re.Match[str], words: Words) -> str:
    role = _role(piece[0], words.code)
    start, end = piece.span()
    if role == _UNKNOWN:
        suffixes = words.facts.get("apostrophe") == "suffix"
        joined = piece.string[start - 1 : start] in (_SUFFIX_JOINTS if suffixes else _JOINTS)
        return _ENDING if start and joined and _is_ending(piece.string, start) else role
    return _NAMES if role == _COUNTED and _joined(piece.string, start, end) else role


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
    after = text[end : end + 1]
    if after and (after in _JOINED or after.isalpha()):
        return True
    return text[start - 1 : start] in _APOSTROPHES


@cache
def _memory(_code: str) -> dict[str, str]:
    """The roles in the stretches of a language that were asked for; a third as slow as `lru_cache`."""
    return {}


@lru_cache(maxsize=_MOST)
def _role(word: str, code: str) -> str:
    """What a word may be to a date."""
    words = words_of(code)
    if words is None or word == "\n":
        return _UNKNOWN
    if word.isdecimal():
        year = len(word) == 4 and (word[0] == "0" or int(word) in _YEARS)  # or the hour 0850
        return _NAMES if year else _COUNTED if len(word) < 3 else _KNOWN
    listed = _listed(code)
    known = listed.get(folded(composed(word)), _UNKNOWN)
    for form, _ in forms(word, words):
        role = listed.get(form if words.exact else folded(form), _UNKNOWN)
        known = max(role, known)
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
def _listed(code: str) -> dict[str, str]:
    """The role of each word of each phrase; of one that makes a date the most telling word."""
    words = words_of(code)
    found: dict[str, str] = {}
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
        elif role != _UNKNOWN and pieces:
            telling = max(pieces, key=lambda piece: (single.get(piece, 1), len(piece)))
            _raise(found, [telling] if len(telling) > 1 else [], role)
    return found


def _role_of(parts: tuple[str, ...], entry: Entry, words: Words) -> str:
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


def _raise(found: dict[str, str], pieces: list[str], role: str) -> None:
    for piece in pieces:
        found[piece] = max(found.get(piece, _UNKNOWN), role)
