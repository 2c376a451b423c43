"""`ST. PAUL, Minn., 11 de septiembre` -> a place and a day: the head of a dateline without its agency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from crawler import agencies
from crawler.languages import words

__all__ = ["DASH", "Reader", "day_near", "is_city", "is_kicker", "is_place", "place_and_day"]

DASH = "-–—―−"
_EDGE = f" \t\xa0,.:/{DASH}"
_CLOCK = re.compile(r",?\s+\d{1,2}[:.]\d\d$")
_NUMERIC = re.compile(r"(?:,\s|\s)(?P<day>\d{1,2})/(?P<month>\d{1,2})$|,\s(?P<only>\d{1,2})$")
_GLUED_BYLINE = re.compile(r"^[Bb]y\s(?:[A-Z][\w.'’-]+\s){2,3}(?=[A-Z][A-Z])")
_WORD = r"[^\W\d_]+"
_WORDS = rf"{_WORD}(?:\s{_WORD}){{0,3}}"  # `أكتوبر تشرين الأول`
_DAY = r"(?P<day>\d{1,2})(?:\.|\s?(?:st|nd|rd|th|er|º|ª|d)(?!\w))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = (
    re.compile(
        rf"(?<!\d){_DAY}\s*(?:d[ei]\s+|d['’])?(?P<month>{_WORDS})\.?(?:,?\s*(?:d[ei]l?\s+)?{_YEAR})?\.?\s*(?:г\.?|م)?$"
    ),
    re.compile(
        rf"(?:{_YEAR}\.?,?\s*)?(?P<month>{_WORD})\.?\s+{_DAY}\.?(?:,?\s*(?P<after>(?:19|20)\d\d))?$"
    ),
)
_REGION = re.compile(r"\s*(?:\([^()]{2,30}\)|\[[^\[\]]{2,30}\])")


@dataclass(slots=True, frozen=True)
class Reader:
    """What a shape needs to know: the story's day and its language."""

    anchor: date | None
    language: str


def place_and_day(before: str, reader: Reader) -> tuple[str, date | None] | None:
    """`PLACE, 30 déc.` or `12 марта, Минск` -> place (or "") and day; None where more is left over."""
    rest = _CLOCK.sub("", before.strip(_EDGE))
    if not rest:
        return ("", None) if not before.strip() else None
    rest = _without_weekday(rest, reader.language)
    day, at = _trailing_day(rest, reader)
    if at < len(rest):
        abbreviated = rest[:at].rstrip().endswith(".,")  # `GUADALAJARA, Jal., 11 de septiembre`
        place = _without_weekday(rest[:at].strip(f"({_EDGE}"), reader.language)
        place += "." * abbreviated
    else:
        first, comma, place = rest.partition(", ")
        day, at = _trailing_day(first, reader) if comma and first[:1].isdigit() else (None, 1)
        place = place if day and at == 0 else rest
        place += "." * (before.rstrip()[-1:] == "." and "," in place)  # `ST. PAUL, Minn.`
    place = _GLUED_BYLINE.sub("", place)
    return (place, day) if not place or is_place(place) else None


def _trailing_day(rest: str, reader: Reader) -> tuple[date | None, int]:
    """The day a head ends with and where it begins; a day in unknown words is stepped over."""
    shift, unread = max(0, len(rest) - 40), len(rest)
    numeric = _NUMERIC.search(rest)
    if numeric:
        day = day_near(None, numeric["month"], numeric["day"] or numeric["only"], reader)
        return (day, numeric.start()) if day else (None, unread)
    for shape in _DATES:
        found = shape.search(rest[shift:])
        if found and _month(found["month"] or "", reader.language):
            year = found["year"] or found.groupdict().get("after")
            return day_near(year, found["month"], found["day"], reader), shift + found.start()
        unread = shift + found.start() if found else unread
    return None, unread


def day_near(year: str | None, month: str | None, day: str | None, reader: Reader) -> date | None:
    """The day meant; what is left out is taken so that it lies nearest the reader's anchor.

    >>> day_near(None, "déc", "30", Reader(date(2023, 1, 1), "fr"))
    datetime.date(2022, 12, 30)
    """
    if not day or (not reader.anchor and not (year and month)):
        return None
    number, today = _number(day), reader.anchor
    which = _month(month, reader.language) if month else None
    if month and not which:
        return None
    if year:
        return _valid(int(year), which or 0, number)
    assert today is not None
    months = [which] if which else [1 + (today.month + k - 2) % 12 for k in (-1, 0, 1, 2)]
    near = [
        when
        for y in (today.year - 1, today.year, today.year + 1)
        for m in months
        if (when := _valid(y, m, number))
    ]
    return min(near, key=lambda when: abs((when - today).days), default=None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_CJK_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")}


def _number(digits: str) -> int:
    if digits.isdecimal():
        return int(digits)
    tens, _, ones = digits.rpartition("十")
    ten = 10 * (_CJK_DIGITS.get(tens, 1) if "十" in digits else 0)
    return ten + _CJK_DIGITS.get(ones, 0)


def _month(word: str, language: str) -> int | None:
    if word.isdecimal():
        return int(word)
    folded = agencies.fold(word)
    pair = " ".join(folded.split()[:2])
    for code in dict.fromkeys((language, "en")):
        names = _months(code)
        known = names.get(folded) or names.get(pair) or names.get(pair.split(" ")[0])
        if known:
            return known
        starts = {n for name, n in names.items() if len(folded) >= 3 and name.startswith(folded)}
        if len(starts) == 1:
            return starts.pop()
    return None


@cache
def _months(language: str) -> dict[str, int]:
    return {
        agencies.fold(form): number
        for key in ("months", "months_short")
        for number, forms in enumerate(words(language, "dates", key), 1)
        for form in forms.split("|")
    }


def _without_weekday(place: str, language: str) -> str:
    head, _, last = place.rpartition(" ")
    return head.rstrip(" ,") if agencies.fold(last.strip(",")) in _weekdays(language) else place


@cache
def _weekdays(language: str) -> frozenset[str]:
    names = (*words(language, "dates", "weekdays"), *words("en", "dates", "weekdays"))
    links = words(language, "rights", "date_links")
    return frozenset(agencies.fold(form) for name in (*names, *links) for form in name.split("|"))


def is_place(text: str) -> bool:
    """Is this written as a place: capitals, particles, regions in brackets or after a comma?

    >>> is_place("Lucknow (Uttar Pradesh) [India]"), is_place("Le président")
    (True, False)
    """
    bare = _REGION.sub("", text).strip()
    if not 1 < len(bare) <= 60 or text.count(",") > 3 or any(c.isdigit() for c in bare):
        return False
    tokens = list(_tokens(bare))
    return 0 < len(tokens) <= 8 and all(_is_place_word(t, n == 0) for n, t in enumerate(tokens))


def _tokens(place: str) -> Iterator[str]:
    return (token for token in re.split(r"[\s,/]+", place) if token)


def _is_place_word(token: str, first: bool) -> bool:
    if not re.fullmatch(r"[\w.'’ʼ-]+", token) or ("." in token[:-1] and len(token) > 6):
        return False
    if token.endswith(".") and len(token) > 6:
        return False
    if re.fullmatch(r"\w\.(?:\w\.?)?", token):
        return True  # `Frankfurt a.M.`
    starts = re.split(r"['’ʼ-]", token)
    capital = not token[:1].islower() or (len(starts) > 1 and not starts[1][:1].islower())
    return capital or (not first and token.rstrip(".") in _particles())


@cache
def _kickers(language: str) -> frozenset[str]:
    listed = (*words("mul", "rights", "kickers"), *words(language, "rights", "kickers"))
    return frozenset(map(agencies.fold, listed))


def is_city(place: str) -> bool:
    """Only cities that are listed, and pairs of them.

    >>> is_city("Brussel/Parijs"), is_city("Opinie")
    (True, False)
    """
    return all(agencies.fold(city.strip()) in _cities() for city in place.split("/"))


@cache
def _cities() -> frozenset[str]:
    return frozenset(map(agencies.fold, words("mul", "rights", "places")))


def is_kicker(city: str, language: str) -> bool:
    """Do capitals before a dash announce something other than a place?

    >>> is_kicker("EXCLUSIVE", "en"), is_kicker("KITWE", "en")
    (True, False)
    """
    folded = [agencies.fold(word.strip(".'’")) for word in city.split()]
    known = _kickers(language)
    return " ".join(folded) in known or any(word in known for word in folded)


@cache
def _particles() -> frozenset[str]:
    return frozenset(words("mul", "rights", "particles"))
