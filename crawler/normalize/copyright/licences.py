"""Licences named in a line, as SPDX identifiers.

Creative Commons in letters ("CC BY-NC 3.0 DE"), in the words of many languages, or as a link. SPDX
has no national ports of 4.0, so "4.0 DE" is 4.0; ports of 3.0 and below are kept. A line that only
names Creative Commons gives `CC`; a family without a version is left without one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from crawler.languages import table
from crawler.languages.phrases import alternatives, fold, licence_words, listed

__all__ = ["Licence", "find_licence"]

_LETTERS = re.compile(
    r"(?<![a-z\d])(?:cc|creative[\s-]?commons)[\s_-]{0,2}(?P<family>by(?:[\s_/-]{0,3}(?:nc|nd|sa)){0,2}|0|zero)(?![a-z])"
    r"(?:[\s,_-]{0,3}v?(?P<version>[1-4]\.\d))?(?:[\s-]{0,2}(?P<port>[a-z]{2}|igo)(?=\s?(?:$|[^\w\s])|\s(?:licen|lizenz|deed)))?"
)
_BRACKETED = re.compile(
    r"\(cc\)\s*(?P<family>by(?:[\s-]{0,2}(?:nc|nd|sa)){0,2})(?![a-z])(?:\s*(?P<version>[1-4]\.\d))?"
)
_LINK = re.compile(
    r"creativecommons\.org/(?P<kind>licenses|publicdomain)/(?P<family>[a-z-]+)(?:/(?P<version>\d\.\d))?(?:/(?P<port>[a-z]{2})(?![a-z]))?"
)
_NAME = r"creative[\s-]?commons?"
_SHORT = re.compile(
    rf"{_NAME}\W{{1,4}}(by(?:[\s-](?:nc|nd|sa)){{0,2}})(?!\w)|(?<!\w)(by(?:-(?:nc|nd|sa)){{1,2}})(?!\w)"
)
_NOUN = r"(?:licen[cs]\w*|lizenz(?:en|vertrag|bedingungen)?(?!\w)|лиценз\w*|lisans\w*|licentie|licencji|licencja|licence|ліценз\w*)"
_NOUN_BEFORE = re.compile(rf"(?:^|(?<=[\s,;|(])){_NOUN}\s?:?\s?$")
_PUBLIC = re.compile(
    r"\[public domain\]|public domain mark|(?:is|are|placed|released|dedicated) (?:in|into|to) the public domain"
    r"|^\W*public domain(?=\s*[.(),;|]|\s*$)|(?<!\w)no rights reserved(?!\w)"
    r"|(?<!\w)gemeinfrei(?!\w)|domaine public(?=\s*[.)|]|$)|dominio publico(?=\s*[.)|]|$)"
)


@dataclass(slots=True, frozen=True)
class Licence:
    """A licence and where its words stand in the folded line."""

    id: str
    start: int
    end: int


def find_licence(folded: str) -> Licence | None:
    """The licence a folded line names, or None.

    >>> (
    ...     find_licence("lizenz: cc by-nc-nd 4.0 de").id,
    ...     find_licence("creative commons attribution 3.0").id,
    ... )
    ('CC-BY-NC-ND-4.0', 'CC-BY-3.0')
    """
    ascii_tokens, others = _tokens()
    if not any(token in folded for token in ascii_tokens) and (
        folded.isascii() or not any(token in folded for token in others)
    ):
        return None
    found = _in_letters(folded) or _in_words(folded) or _other(folded)
    noun = _NOUN_BEFORE.search(folded[: found.start]) if found else None
    return replace(found, start=noun.start()) if found and noun else found


def _in_letters(folded: str) -> Licence | None:
    for shape in (_LINK, _BRACKETED, _LETTERS):
        found = shape.search(folded)
        if found:
            part = found.groupdict()
            family = re.sub(r"[\s_/]+", "-", part["family"].strip()).upper()
            id_ = _spdx(family, part.get("version"), (part.get("port") or "").upper())
            return Licence(id_, found.start(), found.end())
    return None


@cache
def _tokens() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a line must hold to name a licence at all, in ASCII and not; most lines hold none."""
    names = (*listed("cc_name"), *licence_words("by"))
    fixed = ("cc", "commons", "public", "licen", "gemeinfrei", "domaine", "dominio", "no rights")
    others = (token for _, token, _ in _others())
    tokens = dict.fromkeys((*fixed, *others, *(fold(name) for name in names)))
    return tuple(filter(str.isascii, tokens)), tuple(t for t in tokens if not t.isascii())


def _in_words(folded: str) -> Licence | None:
    named = _creative_commons().search(folded)
    bare = None if named else _signature().search(folded)
    start = named.start() if named else bare.start() if bare else -1
    if start < 0:
        return None
    zone = folded[max(0, start - 30) : start + 220]
    elements = [e for e in ("by", "nc", "nd", "sa") if _elements(e).search(zone)]
    if "by" not in elements:  # every family of today names the author
        elements = []
    letters = _SHORT.search(zone)
    if letters:
        elements = re.split(r"[\s-]+", letters[1] or letters[2])
    if not elements and not _licensed(folded):
        return None
    version = re.search(r"(?<![\d.])([1-4]\.\d)(?!\d|\.\d)", zone)
    country = _country().search(zone)
    port = _ports().get(country[1], "") if country else ""
    if elements:
        family = "-".join(["BY", *(e.upper() for e in ("nc", "nd", "sa") if e in elements)])
    else:
        family = ""
    end = start + len((named or bare or [""])[0])
    return Licence(_spdx(family, version and version[1], port), start, end)


def _spdx(family: str, version: str | None, port: str) -> str:
    if family in {"0", "ZERO"}:
        return "CC0-1.0"
    if family == "MARK":
        return "PDM-1.0"
    order = [part for part in ("BY", "NC", "ND", "SA") if part in family.split("-")]
    base = "-".join(order)
    if not base:
        return "CC"
    if not version:
        return f"CC-{base}"
    ported = port in _ports().values() and version < "4"
    return f"CC-{base}-{version}-{port}" if ported else f"CC-{base}-{version}"


def _other(folded: str) -> Licence | None:
    for id_, token, shape in _others():
        found = shape.search(folded) if token in folded else None
        if found:
            return Licence(id_, found.start(), found.end())
    found = _PUBLIC.search(folded)
    return Licence("PD", found.start(), found.end()) if found else None


@cache
def _others() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Licences besides Creative Commons: id, a word without which its pattern cannot match, pattern."""
    return tuple(
        (id_, fold(name).split(" ")[0].split("(")[0], re.compile("|".join(alternatives((name,)))))
        for id_, names in table("mul", "rights")["licences"].items()
        for name in sorted(names, key=len, reverse=True)
    )


@cache
def _ports() -> dict[str, str]:
    """Names of countries in a licence's title and the codes of their ports."""
    ports = table("mul", "rights")["ports"]
    return {fold(name): code for code, names in ports.items() for name in names}


@cache
def _country() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_ports(), key=len, reverse=True)))
    return re.compile(rf"\d\.\d,? \(?({names})(?![a-z])")


@cache
def _creative_commons() -> re.Pattern[str]:
    return re.compile("|".join((_NAME, *alternatives(listed("cc_name")))))


@cache
def _signature() -> re.Pattern[str]:
    """Elements in words with a version, where the name itself is left out: `署名-相同方式共享 4.0`."""
    by = "|".join(alternatives(licence_words("by")))
    rest = "|".join(
        alternatives((*licence_words("nc"), *licence_words("nd"), *licence_words("sa")))
    )
    return re.compile(rf"(?:{by})\W{{1,3}}(?:(?:{rest})\W{{1,3}}){{1,2}}[1-4]\.\d")


@cache
def _elements(element: str) -> re.Pattern[str]:
    english = {
        "by": "attribution",
        "nc": r"non-?\s?commercial",
        "nd": r"no-?\s?deriv\w*",
        "sa": r"share-?\s?alike",
    }
    return re.compile("|".join((english[element], *alternatives(licence_words(element)))))


def _licensed(folded: str) -> bool:
    """Does the noun stand beside the name, so that it is a licence that is named and not a topic?"""
    name = f"(?:{_creative_commons().pattern})"
    return bool(
        re.search(
            rf"{name}\W{{0,3}}(?:\w+\W){{0,1}}{_NOUN}|{_NOUN}\W{{1,3}}(?:\w+\W){{0,1}}{name}",
            folded,
        )
    )
