"""`MOSCOU, 30 déc. (AFP) -`: place, agency and filing day at the head of a story.

House styles differ in order and brackets only, so a dateline is read from its surest part outwards:
the agency's name in its position, then the words before it as `[place][, day]`. Scripts without
spaces have their own shapes, kept in the language's table (`rights.datelines`). Words that stand in
capitals before a dash and are no place are `rights.kickers`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from crawler import agencies
from crawler.article import Dateline
from crawler.languages import primary, words

__all__ = ["find_dateline"]

_READ = 160
_DASH = "-–—―−"
_EDGE = f" \t\xa0,.:/{_DASH}"
_CLOCK = re.compile(r",?\s+\d{1,2}[:.]\d\d$")
_END = re.compile(rf"\s*[.,:]?\s*(?:[{_DASH}]{{1,2}}|=)?[ \t\xa0]*")
_DASHED = re.compile(rf"\s*[.,:]?\s*[{_DASH}]{{1,2}}(?![\w{_DASH[1:]}-])[ \t\xa0]*")
_FIRST_DASH = re.compile(rf"(?:\s|\.)[{_DASH}]{{1,2}}\s")
_STOP = re.compile(r"\s?[.:]\s+")
_AFTER_PLACE = re.compile(rf"[.,{_DASH}]\s*$|\d\s?م\s$")
_TICKET = re.compile(r"[(（]\s?([^()（）]{1,40}?)\s?[)）]|(?<![\w/])/ ?([^/()]{2,24}?) ?/(?!\w)")
_LEADING = re.compile(
    rf"\(([^()]{{2,40}})\)\s*[.:]?\s*[{_DASH}]{{1,2}}\s*|([A-Z]{{2,6}})\s[{_DASH}]\s+"
)
_AGENCY_WORD = re.compile(
    r"press|news|wire|agen[cz]|agên|pool|nachricht|media|service", re.IGNORECASE
)
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
_PARTICLES = frozenset(
    [
        "a",
        "al",
        "am",
        "an",
        "auf",
        "aan",
        "au",
        "aux",
        "a",
        "bei",
        "d",
        "da",
        "das",
        "de",
        "dei",
        "del",
        "della",
        "der",
        "des",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "en",
        "et",
        "i",
        "im",
        "in",
        "l",
        "la",
        "las",
        "le",
        "les",
        "lès",
        "los",
        "na",
        "nad",
        "o",
        "of",
        "on",
        "op",
        "os",
        "pod",
        "s",
        "sous",
        "sul",
        "sur",
        "ten",
        "the",
        "und",
        "upon",
        "van",
        "vor",
        "y",
        "z",
        "ze",
        "zu",
    ]
)
_REGION = re.compile(r"\s*(?:\([^()]{2,30}\)|\[[^\[\]]{2,30}\])")


@dataclass(slots=True, frozen=True)
class _Found:
    place: str | None
    agency: str | None
    day: date | None
    end: int


@dataclass(slots=True, frozen=True)
class _Reader:
    """What a shape needs to know: the story's day and its language."""

    anchor: date | None
    language: str


def find_dateline(text: str, anchor: date | None, language: str) -> Dateline | None:
    """Dateline of a body, or None; `Dateline.text` is a prefix of the text.

    Args:
        text: the body; only its first 160 characters are read.
        anchor: day of publication, for the year that datelines leave out: the nearest one is
            taken. Without it a date without a year stays unknown.
        language: BCP 47 tag of the text.

    >>> find_dateline("MOSCOU, 30 déc. (AFP) - Le président", date(2023, 1, 1), "fr")
    Dateline(place='MOSCOU', agency='afp', date='2022-12-30', text='MOSCOU, 30 déc. (AFP) -')
    """
    head = text[:_READ].split("\n", 1)[0]
    reader = _Reader(anchor, primary(language))
    for shape in _SHAPES:
        found = shape(head, reader)
        if found:
            day = found.day.isoformat() if found.day else None
            return Dateline(found.place, found.agency, day, text[: found.end].rstrip())
    return None


def _leading(head: str, reader: _Reader) -> _Found | None:
    """`(ANSA) - ROMA, 14 MAR -`, `AGI -`."""
    opened = _LEADING.match(head)
    if not opened:
        return None
    printed = (opened[1] or opened[2]).strip()
    agency = _known(printed)
    rest = head[opened.end() :]
    dash = _FIRST_DASH.search(rest[:60])
    where = _place_and_day(rest[: dash.start()], reader) if dash else None
    if dash and where and (where[1] or (agency and where[0].isupper())):
        return _Found(where[0] or None, agency or printed, where[1], opened.end() + dash.end())
    return _Found(None, agency, None, opened.end()) if agency and _begins(rest) else None


def _ticket(head: str, reader: _Reader) -> _Found | None:
    """`Berlin (dpa) -`, `Guwahati, Jul 7 (PTI)`, `САМАРА, 16 мая. /ТАСС/.`."""
    for mark in _TICKET.finditer(head[:120]):
        agency = _known((mark[1] or mark[2]).strip())
        where = _place_and_day(head[: mark.start()], reader) if agency else None
        end = _END.match(head, mark.end())
        if where and end and (where[0] or where[1]):
            bare = not where[1] and not end[0].strip()
            if not bare or _begins(head[end.end() :]):
                return _Found(where[0] or None, agency, where[1], end.end())
    return None


def _unknown_ticket(head: str, reader: _Reader) -> _Found | None:
    """The same with an agency that has no file, where the rest leaves no doubt."""
    for mark in _TICKET.finditer(head[:120]):
        printed = (mark[1] or "").strip()
        end = _DASHED.match(head, mark.end()) or (_END.match(head, mark.end()))
        if not printed or not end or not end[0].strip() or not _looks_like_agency(printed):
            continue
        where = _place_and_day(head[: mark.start()], reader)
        if where and where[0] and _begins(head[end.end() :]):
            sure = where[1] or _AGENCY_WORD.search(printed)
            if sure or (where[0].isupper() and len(printed) > 3):
                return _Found(where[0], printed, where[1], end.end())
    return None


def _named(head: str, reader: _Reader) -> _Found | None:
    """`Москва. 24 октября. Интерфакс -`, `Ho, March 6, GNA -`, `دمشق-سانا`."""
    for name in agencies.mentions(head[:100]):
        before = head[: name.start]
        where = _place_and_day(before, reader) if _AFTER_PLACE.search(before) else None
        if not where or not where[0]:
            continue
        end = _DASHED.match(head, name.end) or _STOP.match(head, name.end)
        if end or where[1] or not head[name.end :].strip():
            return _Found(where[0], name.agency, where[1], end.end() if end else name.end)
    return None


def _dated(head: str, reader: _Reader) -> _Found | None:
    """`SASKATOON, March 22 —`."""
    dash = _FIRST_DASH.search(head[:80])
    where = _place_and_day(head[: dash.start()], reader) if dash else None
    if dash and where and where[0] and where[1] and "," in head[: dash.start()]:
        return _Found(where[0], None, where[1], dash.end())
    return None


def _bare(head: str, reader: _Reader) -> _Found | None:
    """`ST. PAUL, Minn. —`, `Juazeiro do Norte (CE) –`: capitals, or a region's code in brackets."""
    dash = _FIRST_DASH.search(head[:60])
    if not dash or not _begins(head[dash.end() :]):
        return None
    place = head[: dash.start() + (head[dash.start()] == ".")].strip()
    city = place.split(",")[0]
    letters = sum(c.isalpha() for c in city)
    coded = re.search(r"\([A-Z]{2,3}\)$", place)
    capitals = city.isupper() and letters >= 3 and len(city.split()) <= 4
    caseless = place.lower() == place.upper() and letters >= 3 and " " not in place
    if not (coded or capitals or caseless):
        return None
    if not _is_place(place) or _is_kicker(city, reader.language):
        return None
    return _Found(place, None, None, dash.end())


def _spaceless(head: str, reader: _Reader) -> _Found | None:
    """`新华社北京9月12日电`, `【ワシントン共同】`, `(서울=연합뉴스)`: shapes of the language's table."""
    for shape in _own_shapes(reader.language):
        found = shape.match(head)
        if found:
            part = found.groupdict()
            agency = _known(part.get("agency") or "") or part.get("agency")
            day = _day(part.get("year"), part.get("month"), part.get("day"), reader)
            return _Found(part.get("place") or None, agency, day, found.end())
    return None


_SHAPES: tuple[Callable[[str, _Reader], _Found | None], ...] = (
    _spaceless,
    _leading,
    _ticket,
    _named,
    _unknown_ticket,
    _dated,
    _bare,
)


@cache
def _own_shapes(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape) for shape in words(language, "rights", "datelines"))


def _known(printed: str) -> str | None:
    # `dpa/bb` is dpa's regional desk, `APA/dpa` two agencies of which the first files.
    whole = agencies.find(printed)
    if whole or len(printed) > 60:
        return whole
    first = re.split(
        r"\s*[/,;|]\s*", re.sub(r"^(?:корр|cor|corr)\.\s*", "", printed, flags=re.IGNORECASE)
    )[0]
    return agencies.find(first)


def _looks_like_agency(printed: str) -> bool:
    parts = printed.split()
    return len(parts) <= 4 and not any(c.isdigit() for c in printed) and printed[0].isupper()


def _begins(rest: str) -> bool:
    """Does a sentence begin here?"""
    first = rest.lstrip(" \t\xa0\"'“”„«»‘’‚([—–-¿¡")[:1]
    return bool(first) and not first.islower()


def _place_and_day(before: str, reader: _Reader) -> tuple[str, date | None] | None:
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
    return (place, day) if not place or _is_place(place) else None


def _trailing_day(rest: str, reader: _Reader) -> tuple[date | None, int]:
    """The day a head ends with and where it begins; a day in unknown words is stepped over."""
    shift, unread = max(0, len(rest) - 40), len(rest)
    for shape in _DATES:
        found = shape.search(rest[shift:])
        if found and _month(found["month"], reader.language):
            year = found["year"] or found.groupdict().get("after")
            return _day(year, found["month"], found["day"], reader), shift + found.start()
        unread = shift + found.start() if found else unread
    return None, unread


def _day(year: str | None, month: str | None, day: str | None, reader: _Reader) -> date | None:
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


def _is_place(text: str) -> bool:
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
    return capital or (not first and token.rstrip(".") in _PARTICLES)


@cache
def _kickers(language: str) -> frozenset[str]:
    listed = (*words("mul", "rights", "kickers"), *words(language, "rights", "kickers"))
    return frozenset(map(agencies.fold, listed))


def _is_kicker(city: str, language: str) -> bool:
    folded = [agencies.fold(word.strip(".'’")) for word in city.split()]
    known = _kickers(language)
    return " ".join(folded) in known or any(word in known for word in folded)
