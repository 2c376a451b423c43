"""Right-holders' names around the sign of a notice."""

from __future__ import annotations

import re
from functools import cache

from crawler import agencies
from crawler.article import Holder
from crawler.languages.phrases import fold, listed
from crawler.normalize.copyright.companies import legal_form

__all__ = ["PARTS", "ands", "holders_of", "is_party", "is_site", "joint"]

_EDGE = "© \t,،、;؛:.-–—/|&@®™*#()[]{}<>·•"
_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff66-\uff9f]")
PARTS = re.compile(r"\s*(?:(?<!\s[AIKS])[/／]|[/／](?![AS]\b))\s*")  # but `Muster A/S`
_DESK = re.compile(r"(\w{2,8})/[a-z]{2,3}")
_CODE = re.compile(r"[a-zäöü]{2,4}|[^\W\d_]")


def holders_of(name: str, domain: str | None) -> tuple[Holder, ...]:
    """One or several parties out of a printed name: parted by slashes, or by "and" beside an agency.

    >>> [h.name for h in holders_of("Bündner Bergblatt AG und Keystone-SDA-ATS AG", None)]
    ['Bündner Bergblatt AG', 'Keystone-SDA-ATS AG']
    """
    if agencies.find(name, domain):
        return (_holder(name, domain),)
    desk = _DESK.fullmatch(name)
    agency = agencies.get(agencies.find(desk[1], domain) or "") if desk else None
    if agency and agency.wire:  # `dpa/lsw` is printed for dpa's desk of a region
        return (Holder(name, agency.id),)
    parts = [part.lstrip(_EDGE).rstrip(_EDGE.replace(".", "")) for part in PARTS.split(name)]
    parts = [
        part for part in parts if part and not (_CODE.fullmatch(part) and not agencies.find(part))
    ]
    pieces = [piece for part in parts for piece in _conjoined(part, domain)]
    pieces = [p for p in pieces if not p.islower() or is_party(p, domain)] or pieces
    return tuple(_holder(piece, domain) for piece in dict.fromkeys(pieces))


def _holder(name: str, domain: str | None) -> Holder:
    agency = agencies.get(agencies.find(name, domain) or "")
    return Holder(name, agency.id if agency and agency.wire else None)


def _conjoined(name: str, domain: str | None) -> list[str]:
    listing = re.fullmatch(r"([^,]{2,60}), ([^,]{2,40})", name)
    if listing and agencies.find(listing[2], domain):
        return [listing[1], listing[2]]
    for prefix in _and_prefixes().finditer(name):
        if is_party(name[prefix.end() :], domain):
            return [name[: prefix.start()], name[prefix.end() :]]
    if "、" in name:
        return [part for part in name.split("、") if part]
    found = ands().search(fold(name)) if len(name) < 160 else None
    while found:
        left, right = name[: found.start()].strip(), name[found.end() :].strip()
        sure = any(is_party(side, domain) for side in (left, right)) or _is_whole(left, right)
        named = not right[:1].islower() or agencies.find(right, domain)
        if left and right and sure and named:
            return [*_listing(left), *_conjoined(right, domain)]
        found = ands().search(fold(name), found.end())
    return [name]


def _listing(left: str) -> list[str]:
    """`Muster GmbH, Ada Muster` before an "and": commas part names of two words and more."""
    parts = re.split(r",\s", left)
    return parts if all(" " in part and part[:1].isupper() for part in parts) else [left]


def _is_whole(left: str, right: str) -> bool:
    """`Muster GmbH und Verein Beispiel`, `Ada Muster and The Example`: does a name end before "and"?"""
    company = legal_form().search(" " + left)
    ended = company is not None and company.end() == len(left) + 1
    ended = ended and not re.match(r"C(?:o|ie)\b", right)  # `GmbH & Co. KG`
    return ended or (right.startswith("The ") and " " in left) or _are_houses(left, right)


def _are_houses(left: str, right: str) -> bool:
    """`Wydawnictwo Dąb i Fundacja Szlak`: two names, each with a word for what kind of house it is."""
    ends = [{side.split()[0], side.split()[-1]} for side in (left, right) if " " in side]
    houses = frozenset(map(fold, listed("house")))
    return len(ends) == 2 and all(not houses.isdisjoint(map(fold, words)) for words in ends)


def is_party(name: str, domain: str | None) -> bool:
    """Is the name a known agency's or the site's own?"""
    return bool(agencies.find(name, domain)) or is_site(name, domain)


def is_site(name: str, domain: str | None) -> bool:
    """Does the name fill the site's own domain? `The Plains Review`, `www.plains-review.example`."""
    whole = re.sub(r"^www\d?\.", "", (domain or "").lower())
    host = whole.rpartition(".")[0]
    key = re.sub(r"[\W_]+", "", fold(name)).removeprefix("the")
    labels = [re.sub(r"[\W_]+", "", part) for part in (whole, host, *host.split("."))]
    return len(key) > 3 and key in labels


@cache
def _and_prefixes() -> re.Pattern[str]:
    """An "and" that is written as one word with the name: `… ووام`."""
    return re.compile(rf"\s(?:{'|'.join(listed('and_prefix'))})(?=\w)")


@cache
def joint() -> re.Pattern[str]:
    """What joins two parties: "and" in any language, `&`, a slash."""
    return re.compile(rf"(?:{ands().pattern})|\s?[/／]\s?")


@cache
def ands() -> re.Pattern[str]:
    """What joins two names in any language, a blank on each side, over folded text."""
    spaced = [re.escape(fold(w)) for w in listed("and") if not _CJK.search(w) and w not in "·、・"]
    tight = [re.escape(fold(w)) for w in listed("and") if _CJK.search(w) or w in "·、・"]
    return re.compile(rf"\s(?:{'|'.join(spaced)}|&)\s|(?:{'|'.join(tight)})")
