"""Who wrote it: people split and cleaned, agencies and outlets only where no person is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crawler.agencies import find as find_agency
from crawler.page.headline import Choice, bare
from crawler.page.jsonld import names, strings
from crawler.page.labels import after_label, phrases, split_words
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["read_authors", "split_names"]

_METAS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "og:article:author",
    "article.author",
    "cxenseparse:author",
    "citation_author",
)
_NO_NAME = re.compile(r"https?:|www\.|@|\d{2}|[<>{}=_#\\]|\.(?:com|org|net|de|fr|it|es)\b", re.I)
_TAIL = re.compile(r"\s*(?:[|•·(\[]|\s[-–—]\s).*$")
_MARKS = re.compile(r"\s*[,;&]\s*|、|\s/\s")
_FIRM = " (organisation)"
_MAX_NAMES = 12


def read_authors(
    source: Source, bylines: Sequence[str], language: str
) -> tuple[tuple[str, ...], list[Choice]]:
    """Names as printed, and all candidates."""
    candidates = [Choice(*pair) for pair in _stated(source, bylines)]
    outlets = _outlets(source)
    people: dict[str, str] = {}
    others: dict[str, str] = {}
    place = ""
    for candidate in candidates:
        if people and candidate.source != place:
            break
        firm = candidate.source.endswith(_FIRM)
        for name in [tidy(candidate.value)] if firm else split_names(candidate.value, language):
            if firm or _is_body(name, outlets, language):
                others.setdefault(bare(name), name)
            elif len(people) < _MAX_NAMES:
                people.setdefault(bare(name), name)
                place = candidate.source
    chosen = people or dict(list(others.items())[:2])
    return tuple(chosen.values()), candidates


def _stated(source: Source, bylines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for text, kind in [*names(source.article.get("author")), *names(source.article.get("creator"))]:
        yield "json-ld:author" + (_FIRM if "Organization" in kind else ""), text
    for _, node in list(source.items("author", "creator"))[:8]:
        named = node.css_first('[itemprop~="name"]') or node
        yield "microdata", named.attributes.get("content") or named.text()
    for text in bylines:
        yield "byline", text
    for name, text in source.meta(*_METAS):
        yield f"meta:{name}", text
    for node in source.author_links[:4]:
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
    name = _TAIL.sub("", text).strip(" .,:;/*\u00a0\"'")
    if not 2 <= len(name) <= 60 or _NO_NAME.search(name) or len(name.split()) > 6:
        return ""
    return name
