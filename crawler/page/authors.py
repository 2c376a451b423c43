"""Who wrote it: people split and cleaned, agencies and outlets only where no person is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from crawler.agencies import find as find_agency
from crawler.languages import words
from crawler.page.folding import bare
from crawler.page.headline import Choice
from crawler.page.jsonld import names, strings
from crawler.page.judge import size
from crawler.page.labels import after_label, phrases, split_words
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["read_authors", "split_names"]

_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3}|[<>{}=_#\\]|\.(?:com|org|net|de|fr|it|es)\b", re.IGNORECASE
)
_TAIL = re.compile(r"\s*(?:[|•·(\[]|\s[-–—]\s|\s\d).*$", re.DOTALL)
_MARKS = re.compile(r"\s*[,;&]\s*|、|\s/\s")
_FIRM = " (organisation)"
_SIGNED = ("signed", "rel:author")
_SIGNATURE = 40
_MAX_NAMES = 12
_SHOUTED = 24
_WIDE_NAME = 30


def read_authors(
    source: Source, bylines: Sequence[str], language: str
) -> tuple[tuple[str, ...], list[Choice]]:
    """Names as printed, and all candidates."""
    candidates = [Choice(*pair) for pair in _stated(source, bylines, language)]
    outlets = _outlets(source)
    people: dict[str, str] = {}
    others: dict[str, str] = {}
    place = other_place = ""
    for candidate in candidates:
        if people and candidate.source != place:
            break
        persons, bodies = _sorted_out(candidate, outlets, language)
        if persons and len(people) < _MAX_NAMES:
            people |= {bare(name): name for name in persons if bare(name) not in people}
            place = candidate.source
        family = candidate.source.removesuffix(_FIRM)
        if bodies and other_place in ("", family):
            others |= {bare(name): name for name in bodies[:2] if bare(name) not in others}
            other_place = family
    return tuple((people or others).values()), candidates


def _sorted_out(
    candidate: Choice, outlets: frozenset[str], language: str
) -> tuple[list[str], list[str]]:
    """People, and bodies such as agencies and newsrooms, of one candidate."""
    if candidate.source.endswith(_FIRM):
        return [], [tidy(candidate.value)]
    names_ = split_names(candidate.value, language)
    if candidate.source.startswith(("json-ld", "microdata")):
        bodies = [n for n in names_ if _is_body(n, outlets, language)]
        return [n for n in names_ if n not in bodies], bodies
    persons: list[str] = []
    bodies = []
    labelled = after_label(candidate.value, language, "byline") != candidate.value
    for name in names_:
        if _is_body(name, outlets, language):
            bodies.append(name)
        elif _looks_personal(name, labelled=labelled) or (
            len(names_) == 1 and " " not in name and candidate.source in _SIGNED
        ):
            persons.append(name)
        else:
            break
    if bodies and not candidate.source.startswith(("byline", "signed")):
        persons = []
    return persons, bodies


def _looks_personal(name: str, *, labelled: bool) -> bool:
    """Two to five capitalised words, particles aside; a single one only after "by"."""
    parts = name.split()
    if name.isascii() or name.lower() != name.upper():
        if not all(
            w[0].isupper() or w.lower() in _particles() or w[1:2] in ("'", "’") for w in parts
        ):
            return False
        if name.isupper() and len(parts) > 1 and len(name) > _SHOUTED:
            return False
    elif size(name) <= _WIDE_NAME:
        return True
    return 2 <= len(parts) <= 5 or labelled


def _stated(source: Source, bylines: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    stated = [*names(source.article.get("author")), *names(source.article.get("creator"))]
    firm = False
    for text, kind in stated[: 2 * _MAX_NAMES]:
        firm = "Organization" in kind
        yield "json-ld:author" + (_FIRM if firm else ""), text
    for _, node in list(source.items("author", "creator"))[:8]:
        named = node.css_first('[itemprop~="name"]') or node
        yield "microdata", named.attributes.get("content") or named.text()
    for text in bylines:
        labelled = after_label(text, language, "byline") != text
        yield "signed" if labelled and len(text) < _SIGNATURE else "byline", text
    for name, text in islice(source.meta(*words("mul", "page", "author_metas")), _MAX_NAMES):
        yield f"meta:{name}", text
    for node in source.author_links[:4] if not firm else ():
        yield "rel:author", node.text()


def _outlets(source: Source) -> frozenset[str]:
    stated = [v for _, v in source.meta("og:site_name", "application-name", "twitter:site")]
    for node in source.nodes:
        stated += strings(node.get("publisher"))
        if "Organization" in " ".join(strings(node.get("@type"))):
            stated += strings(node.get("name"))
    return frozenset(filter(None, map(bare, stated)))


def _is_body(name: str, outlets: frozenset[str], language: str) -> bool:
    """Whether a name is the outlet's, an agency's or the newsroom's."""
    key = bare(name)
    if key in outlets or find_agency(name):
        return True
    return any(word in key for word in _staff(language))


@cache
def _particles() -> frozenset[str]:
    return frozenset(words("mul", "page", "particles"))


@cache
def _staff(language: str) -> tuple[str, ...]:
    return tuple(filter(None, (bare(p) for p in phrases(language, "staff") if len(p) > 4)))


def split_names(text: str, language: str) -> list[str]:
    """Names in a byline.

    >>> split_names("Von Anna Berg und Jan Michael Marchart", "de")
    ['Anna Berg', 'Jan Michael Marchart']
    """
    text = tidy(text[:400])
    for _ in range(3):
        rest = after_label(text, language, "byline")
        if not rest or rest == text:
            break
        text = rest
    parts = [p for part in _MARKS.split(text) for p in split_words(part, phrases(language, "and"))]
    return [name for part in parts if (name := _clean(part))]


def _clean(text: str) -> str:
    name = _TAIL.sub("", text).strip(" .,:：;/*\u00a0\"'")
    if not 2 <= len(name) <= 60 or _NO_NAME.search(name) or len(name.split()) > 6:
        return ""
    return name
