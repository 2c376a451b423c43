"""Instants: what a date string of a page, a feed or a header says, and no more.

`read_instant` tries machine forms, then printed forms in the given languages, then bylines that
count back from now, then dateparser. It answers None rather than guess: where day and month could
be swapped, where only a clock is given, where two dates stand in one string.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from crawler.languages import primary
from crawler.normalize.instants.fallback import read_fallback
from crawler.normalize.instants.lexicon import Lexicon, calendar, fold, lexicon
from crawler.normalize.instants.machine import read_machine
from crawler.normalize.instants.moulds import Mould, cast, mould_of, numbers_of, outline, sample
from crawler.normalize.instants.parts import Hints
from crawler.normalize.instants.printed import read_printed
from crawler.normalize.instants.reading import Label, Reading, Stamp, named_zone, reading_of, utc_of
from crawler.normalize.instants.relative import read_relative

__all__ = ["Reading", "named_zone", "quick_instant", "read_instant", "utc_of"]

_LONGEST = 80  # of a string without its labels; longer ones are prose
_CAP = 240
_MOST = 1 << 12  # moulds remembered
_SPACES = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_ZONE_COMMENT = re.compile(r"\s*\([^()\d]{3,60}\)$")
_EDGE = " \"'“”.,;|"
_COUNTRY = 2
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_DIGIT_OR_WORD = re.compile(r"\w")


def read_instant(
    text: str,
    languages: Sequence[str],
    *,
    order: str | None = None,
    now: datetime | None = None,
    timezone: str | None = None,
    country: str | None = None,
) -> Reading | None:
    """What a date string states; None where it states no date or leaves it open.

    Args:
        text: the string, with or without a label such as "Publié le".
        languages: BCP 47 tags of the page, the surest first; may be empty.
        order: `DMY`, `MDY` or `YMD` of all-number dates, where the source or the page settles it.
        now: when the string was read; without it "two hours ago" has no answer.
        timezone: IANA zone of the source: gives `utc` to a wall clock, never changes `value`.
        country: ISO 3166-1 alpha-2 of the source, else the region of the first tag: decides what
            IST or CST means, and whether 02/10 is in October.

    >>> read_instant("Mis à jour le 30 décembre 2022 à 10 h 05", ["fr"]).value
    '2022-12-30T10:05'
    >>> read_instant("04/09/2020", ["en"]) is None
    True
    """
    codes = tuple(dict.fromkeys(filter(None, map(primary, languages))))
    return _read(text[:_CAP], codes, order, now, timezone, country or _region(languages))


def quick_instant(text: str, languages: Sequence[str]) -> Reading | None:
    """`read_instant` without dateparser: for strings of which few are dates.

    >>> quick_instant("12. Mai 2011, 18:05 Uhr", ["de"]).value
    '2011-05-12T18:05'
    """
    codes = tuple(dict.fromkeys(filter(None, map(primary, languages))))
    return _quick(text[:_CAP], codes, None, None, None, _region(languages))


def _region(languages: Sequence[str]) -> str | None:
    """Country that the first tag names: `en-GB` -> `GB`."""
    region = languages[0].rpartition("-")[2] if languages and "-" in languages[0] else ""
    return region if len(region) == _COUNTRY and region.isupper() else None


def _read(
    raw: str,
    codes: tuple[str, ...],
    order: str | None,
    now: datetime | None,
    home: str | None,
    country: str | None,
) -> Reading | None:
    return _quick(raw, codes, order, now, home, country) or _fallback(raw, codes, order)


@lru_cache(maxsize=4096)
def _quick(
    raw: str,
    codes: tuple[str, ...],
    order: str | None,
    now: datetime | None,
    home: str | None,
    country: str | None,
) -> Reading | None:
    if stamp := read_machine(raw):
        return reading_of(stamp, raw, confidence=0.99, home=home)
    today = now.date() if now else None
    hints = Hints(order, (country or "").upper() or None, today, "th" in codes)
    text = _ascii_digits(raw)
    key = outline(text), codes, hints.country, now is None
    if mould := _moulds().get(key):
        known, label = mould
        if cast_of := cast(known, numbers_of(text), hints):
            return reading_of(cast_of[0], raw, label=label, confidence=cast_of[1], home=home)
    found = _parsed(raw, codes, hints, now)
    if found is None:
        return None
    if key not in _moulds() and len(raw) <= _LONGEST:
        _learn(text, key, found, hints, now)
    return reading_of(found.stamp, raw, label=found.label, confidence=found.sure, home=home)


_Key = tuple[str, tuple[str, ...], str | None, bool]  # outline, languages, country, is now unknown


@cache
def _moulds() -> dict[_Key, tuple[Mould, Label] | None]:
    """The moulds met before; None where a string has none."""
    return {}


def _learn(text: str, key: _Key, found: _Found, hints: Hints, now: datetime | None) -> None:
    """Keep the mould of a string if it reads the string and a sample of it as the words do."""
    known = _moulds()
    if len(known) >= _MOST:
        known.clear()
    mould = mould_of(found.bare, found.words, found.hints) if found.words else None
    other = sample(text)
    if mould is None or not _reads(mould, text, found, hints):
        known[key] = None
    elif _reads(mould, other, _parsed(other, key[1], hints, now), hints):
        known[key] = mould, found.label


def _reads(mould: Mould, text: str, found: _Found | None, hints: Hints) -> bool:
    stated = cast(mould, numbers_of(text), hints)
    return stated == (found and (found.stamp, found.sure))


class _Found(NamedTuple):
    """The parts of a string; where words of it said so, without its label, in their languages."""

    stamp: Stamp
    sure: float
    label: Label = None
    bare: str = ""
    words: Lexicon | None = None
    hints: Hints = Hints()


def _parsed(raw: str, codes: tuple[str, ...], hints: Hints, now: datetime | None) -> _Found | None:
    text = (" ".join(raw.split()) if raw.isascii() else _SPACES.sub(" ", raw)).strip(_EDGE)
    if text != raw and (stamp := read_machine(text)):
        return _Found(stamp, 0.99)
    text = _folded(text)
    if not _DIGIT_OR_WORD.search(text):
        return None
    known = _dated_languages(codes)
    text = _ascii_digits(text)
    for words in _lexicons(known):
        label, bare = _unlabelled(text, words)
        if len(bare) > _LONGEST:
            continue
        if bare[:4].isdecimal() and (stamp := read_machine(bare.upper())):
            return _Found(stamp, 0.98, label)
        told = hints._replace(labelled=True) if label else hints
        if found := read_printed(bare, words, told):
            return _Found(*found, label, bare, words, told)
        if now and (stamp := _relative(bare, known, now)):
            return _Found(stamp, 0.5, label)
    return None


def _folded(text: str) -> str:
    text = fold(unicodedata.normalize("NFKC", text) if not text.isascii() else text)
    return _ZONE_COMMENT.sub("", text) if "gmt" in text else text


def _lexicons(known: tuple[str, ...]) -> Iterator[Lexicon]:
    """The page's languages first, then English, in which systems speak, then all of them."""
    if known:
        yield lexicon(known)
    if "en" not in known:
        yield lexicon(("en",))
    yield lexicon(())


@lru_cache(maxsize=256)
def _dated_languages(codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for code in codes if calendar(code))


def _ascii_digits(text: str) -> str:
    if text.isascii() or not _OTHER_DIGIT.search(text):
        return text
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and c.isdecimal() else c for c in text)


def _unlabelled(text: str, words: Lexicon) -> tuple[Label, str]:
    """What the label says, and the string without it and without the byline before it."""
    labels = words.labels.pattern(text)
    found = list(labels.finditer(text)) if labels else []
    if labels is None or not found:
        return None, text
    label: Label = "modified" if any(m[0] in words.modified for m in found) else "published"
    before = text[: found[0].start()]
    if len(found) == 1 and not any(map(str.isdecimal, before)):
        text = text[found[0].start() :]
    return label, labels.sub(" ", text).strip(" :.,-–—|()")


def _relative(text: str, known: tuple[str, ...], now: datetime) -> Stamp | None:
    readings = (read_relative(text, code, now) for code in (*known, *({"en"} - {*known})))
    return next(filter(None, readings), None)


@lru_cache(maxsize=4096)
def _fallback(raw: str, codes: tuple[str, ...], order: str | None) -> Reading | None:
    text = _folded(_SPACES.sub(" ", raw).strip(_EDGE))
    known = _dated_languages(codes)
    if not known or not _DIGIT_OR_WORD.search(text):
        return None
    label, bare = _unlabelled(text, lexicon(known))
    stamp = read_fallback(bare, known, order)
    return reading_of(stamp, raw, label=label, confidence=0.7) if stamp else None
