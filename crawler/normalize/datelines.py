"""`MOSCOU, 30 déc. (AFP) -`: place, agency and filing day at the head of a story.

House styles differ in order and brackets only, so a dateline is read from its surest part outwards:
the agency's name in its position, then the words before it as `[place][, day]`. Scripts without
spaces have their own shapes, kept in the language's table (`rights.datelines`). Words that stand in
capitals before a dash and are no place are `rights.kickers`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from crawler import agencies
from crawler.article import Dateline
from crawler.languages import primary, words
from crawler.normalize.whereabouts import (
    DASH,
    Reader,
    day_near,
    is_city,
    is_kicker,
    is_place,
    place_and_day,
)

__all__ = ["find_dateline"]

_READ = 160
_QUOTED = 800  # a quotation that opens a story is a paragraph, seldom longer
_QUOTES = tuple('"“„”«»‹›‘‚「『—–')
_END = re.compile(rf"\s*[.,:]?\s*(?:[{DASH}]{{1,2}}|=)?[ \t\xa0]*")
_DASHED = re.compile(rf"\s*[.,:]?\s*[{DASH}]{{1,2}}(?![\w{DASH[1:]}-])[ \t\xa0]*")
_FIRST_DASH = re.compile(rf"(?:\s|\.)[{DASH}]{{1,2}}\s")
_STOP = re.compile(r"\s?[.:]\s+")
_AFTER_PLACE = re.compile(rf"[.,{DASH}]\s*$|\d\s?م\s$")
_TICKET = re.compile(r"[(（]\s?([^()（）]{1,40}?)\s?[)）]|(?<![\w/])/ ?([^/()]{2,24}?) ?/(?!\w)")
_LEADING = re.compile(
    rf"\(([^()]{{2,40}})\)\s*[.:]?\s*[{DASH}]{{1,2}}\s*|([A-Z]{{2,6}})\s[{DASH}]\s+"
)
_AGENCY_WORD = re.compile(
    r"press|news|wire|agen[cz]|agên|pool|nachricht|media|service", re.IGNORECASE
)


@dataclass(slots=True, frozen=True)
class _Found:
    place: str | None
    agency: str | None
    day: date | None
    end: int


def find_dateline(text: str, anchor: date | None, language: str) -> Dateline | None:
    """Dateline of a body, or None; `Dateline.text` begins the text, or the paragraph below a quotation.

    Args:
        text: the body; only the first 160 characters of a paragraph are read.
        anchor: day of publication, for the year that datelines leave out: the nearest one is
            taken. Without it a date without a year stays unknown.
        language: BCP 47 tag of the text.

    >>> find_dateline("MOSCOU, 30 déc. (AFP) - Le président", date(2023, 1, 1), "fr")
    Dateline(place='MOSCOU', agency='afp', date='2022-12-30', text='MOSCOU, 30 déc. (AFP) -')
    """
    reader = Reader(anchor, primary(language))
    dateline = _opening(text, reader)
    if dateline or text[:1] not in _QUOTES:
        return dateline
    _, parted, below = text[:_QUOTED].partition("\n\n")
    late = _opening(below, reader) if parted else None
    return late if late and late.agency else None


def _opening(text: str, reader: Reader) -> Dateline | None:
    head = text[:_READ].split("\n", 1)[0]
    for shape in _SHAPES:
        found = shape(head, reader)
        if found:
            day = found.day.isoformat() if found.day else None
            return Dateline(found.place, found.agency, day, head[: found.end].rstrip())
    return None


def _leading(head: str, reader: Reader) -> _Found | None:
    """`(ANSA) - ROMA, 14 MAR -`, `AGI -`."""
    opened = _LEADING.match(head)
    if not opened:
        return _undashed(head)
    printed = (opened[1] or opened[2]).strip()
    agency = _known(printed)
    rest = head[opened.end() :]
    dash = _FIRST_DASH.search(rest[:60])
    where = place_and_day(rest[: dash.start()], reader) if dash else None
    if dash and where and (where[1] or (agency and where[0].isupper())):
        return _Found(where[0] or None, agency or printed, where[1], opened.end() + dash.end())
    return _Found(None, agency, None, opened.end()) if agency and _begins(rest) else None


def _undashed(head: str) -> _Found | None:
    """`(SDA) Der Bundesrat …`."""
    opened = re.match(r"\(([^()]{2,30})\)\s+", head)
    agency = _known(opened[1].strip()) if opened else None
    if opened and agency and _begins(head[opened.end() :]):
        return _Found(None, agency, None, opened.end())
    return None


def _ticket(head: str, reader: Reader) -> _Found | None:
    """`Berlin (dpa) -`, `Guwahati, Jul 7 (PTI)`, `САМАРА, 16 мая. /ТАСС/.`."""
    for mark in _TICKET.finditer(head[:120]):
        printed = (mark[1] or mark[2]).strip()
        region = printed in words(reader.language, "rights", "regions")
        if region and not head[: mark.start()].strip().isupper():
            continue  # `Altamira (PA)`: the state, not the agency
        agency = _known(printed)
        where = place_and_day(head[: mark.start()], reader) if agency else None
        end = _END.match(head, mark.end())
        if where and end and (where[0] or where[1]):
            bare, rest = not where[1] and not end[0].strip(), head[end.end() :]
            if not bare or not rest.strip() or _begins(rest):
                return _Found(where[0] or None, agency, where[1], end.end())
    return None


def _unknown_ticket(head: str, reader: Reader) -> _Found | None:
    """The same with an agency that has no file, where the rest leaves no doubt."""
    for mark in _TICKET.finditer(head[:120]):
        printed = (mark[1] or "").strip()
        end = _DASHED.match(head, mark.end()) or (_END.match(head, mark.end()))
        if not printed or not end or not end[0].strip() or not _looks_like_agency(printed):
            continue
        where = place_and_day(head[: mark.start()], reader)
        if where and where[0] and _begins(head[end.end() :]):
            sure = where[1] or _AGENCY_WORD.search(printed)
            if sure or (where[0].isupper() and len(printed) > 2):
                return _Found(where[0], printed, where[1], end.end())
    return None


def _named(head: str, reader: Reader) -> _Found | None:
    """`Москва. 24 октября. Интерфакс -`, `Ho, March 6, GNA -`, `دمشق-سانا`."""
    for name in agencies.mentions(head[:100]):
        before = head[: name.start]
        where = place_and_day(before, reader) if _AFTER_PLACE.search(before) else None
        if not where or not where[0]:
            continue
        end = _DASHED.match(head, name.end) or _STOP.match(head, name.end)
        if end or where[1] or not head[name.end :].strip():
            return _Found(where[0], name.agency, where[1], end.end() if end else name.end)
    return None


def _dated(head: str, reader: Reader) -> _Found | None:
    """`SASKATOON, March 22 —`, `NEW DELHI, Mar 11:`."""
    dash = _FIRST_DASH.search(head[:80]) or re.search(r"\s?:\s", head[:60])
    where = place_and_day(head[: dash.start()], reader) if dash else None
    aged = dash and re.search(r",\s\d{1,2}$", head[: dash.start()].rstrip())  # `Ana Muster, 27 –`
    if dash and where and where[0] and where[1] and "," in head[: dash.start()] and not aged:
        sure = dash[0].strip() != ":" or where[0].isupper() or is_city(where[0])
        return _Found(where[0], None, where[1], dash.end()) if sure else None
    return None


def _bare(head: str, reader: Reader) -> _Found | None:
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
    if not (coded or capitals or caseless or is_city(place)):
        return None
    if not is_place(place) or is_kicker(city, reader.language):
        return None
    return _Found(place, None, None, dash.end())


def _spaceless(head: str, reader: Reader) -> _Found | None:
    """`新华社北京9月12日电`, `【ワシントン共同】`, `(서울=연합뉴스)`: shapes of the language's table."""
    for shape in _own_shapes(reader.language):
        found = shape.match(head)
        if found:
            part = found.groupdict()
            agency = _known(part.get("agency") or "") or part.get("agency")
            day = day_near(part.get("year"), part.get("month"), part.get("day"), reader)
            return _Found(part.get("place") or None, agency, day, found.end())
    return None


_SHAPES: tuple[Callable[[str, Reader], _Found | None], ...] = (
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
    bare = re.sub(r"^(?:корр|cor|corr)\.\s*", "", printed, flags=re.IGNORECASE)
    known = (agencies.find(part) for part in re.split(r"\s*[/,;|]\s*", bare)[:3])
    return next(filter(None, known), None)


def _looks_like_agency(printed: str) -> bool:
    parts = printed.split()
    return len(parts) <= 4 and not any(c.isdigit() for c in printed) and printed[0].isupper()


def _begins(rest: str) -> bool:
    """Does a sentence begin here?"""
    first = rest.lstrip(" \t\xa0\"'“”„«»‘’‚([—–-¿¡")[:1]
    return bool(first) and not first.islower()
