"""Credits in short lines by what stands around the agency's name: a place, initials, a desk, a date."""

from __future__ import annotations

import re
from functools import cache

from crawler import agencies
from crawler.article import CreditForm
from crawler.languages.phrases import fold, listed

__all__ = [
    "DATE_TAIL",
    "EDGE",
    "INITIALS",
    "and_words",
    "desks",
    "line_form",
    "opening_form",
    "small_words",
]

INITIALS = r"[^\W\d_]{1,4}"
EDGE = " \t.,;:()[]/-–—|*#•·<>«»\"'“”（）【】="
DATE_TAIL = re.compile(
    r"[\s,|•·-]*(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).*$"
    r"|\s*[|•·]\s[^|•·]{0,24}\d.*$|(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日"
)
_PIECES = re.compile(r"\s*[/／]\s*|\s[-–—]\s")
_PLACE_AFTER = re.compile(r",\s[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?")
_CAPITALS_AFTER = re.compile(r",\s[A-ZÀ-Þ]{4,}(?:\s[A-ZÀ-Þ]{2,})?")
_INITIALS_AFTER = re.compile(
    r"(?:,\s)?(?:[a-zäöü]{2,4})(?:[ /][a-zäöü]{2,4}){0,3}|[A-Z]{2,4}(?: [A-Z\d]{2,4}){1,3}"
)
_VIA = re.compile(r"(?i:via)\s(?:[A-ZÀ-ÞА-Я]\S*\s?){1,4}")  # `AFP via The Standard`
_EAST_ASIAN = (
    (re.compile(r"【[^【】]{1,8}"), "】"),
    (re.compile(r"[(\[][^()=]{1,12}="), (")", "]")),
)
_PLACE_EQUALS = re.compile(r"[^()\[\]=\s]{1,8}=")
# Small words inside names of papers: `La Voix du Nord`.
_PARTICLES = frozenset(
    {
        "the",
        "la",
        "le",
        "les",
        "el",
        "il",
        "lo",
        "du",
        "de",
        "des",
        "del",
        "della",
        "di",
        "da",
        "do",
    }
    | {"of", "van", "von", "der", "den"}
)


def opening_form(before: str, after: str) -> CreditForm | None:
    """`【ワシントン共同】`, `(서울=연합뉴스)`: a dateline of East Asia, alone on its line.

    >>> opening_form("(서울=", ") 김하나 기자")
    'dateline'
    """
    opened = any(shape.fullmatch(before) and after.startswith(end) for shape, end in _EAST_ASIAN)
    bare = not after.strip() and _PLACE_EQUALS.fullmatch(before)  # `서울=연합뉴스`
    return "dateline" if opened or bare else None


def line_form(text: str, name: agencies.Name) -> CreditForm | None:
    """How a line of up to eight words credits the agency named in it; None where it does not.

    >>> line = "FMW/Bloomberg"
    >>> line_form(line, agencies.mentions(line)[0])
    'sign-off'
    """
    before, after = text[: name.start], text[name.end :].strip(" .)")
    mine = text[name.start : name.end]
    if _is_beside_date(text, mine):
        return "sole"
    pieces = [p.strip() for p in _PIECES.split(DATE_TAIL.sub("", text).strip(EDGE))]
    if len(pieces) > 1 and mine in pieces:
        others = [p for p in pieces if p != mine]
        if any(p[-1:] in "?!" for p in others):
            return None  # a headline
        desk = all(re.fullmatch(INITIALS, p) or agencies.find(p) for p in others)
        return "sign-off" if desk else "shared"
    if after.strip(EDGE):
        return None if before.strip(EDGE) else _leading_form(after, strong=name.strong)
    if re.search(rf"(?<!\w)(?:{and_words()})\s$", fold(before)) and len(before.split()) <= 6:
        return "shared"
    named = re.search(r",\s(?:the\s)?$", before, re.IGNORECASE) and _are_names(before)
    return "sole" if named else None


def _leading_form(after: str, *, strong: bool) -> CreditForm | None:
    """`AFP, Paris`, `dpa abc def`, `AFP via The Standard`, `AFP with staff reporters`."""
    if _INITIALS_AFTER.fullmatch(after):
        return "sign-off"
    placed = _PLACE_AFTER if strong else _CAPITALS_AFTER
    if placed.fullmatch(after) or _VIA.fullmatch(after):
        return "sole"
    return "shared" if strong and _is_company_of(after) else None


def _is_beside_date(text: str, name: str) -> bool:
    """`Stand: 12.03.2022, 14:30 Uhr | dpa`: one part is the name, the others hold digits."""
    parts = [part.strip() for part in re.split(r"[|•·]", text)]
    others = [part for part in parts if part != name]
    dated = all(any(map(str.isdigit, part)) for part in others)
    return len(others) == len(parts) - 1 > 0 and dated


def _is_company_of(after: str) -> bool:
    """`AFP with staff reporters`, `dpa, mit Material der Redaktion`: a link and a desk."""
    words = re.findall(r"[^\W\d_]+", fold(after))
    linked = bool(words) and words[0] in map(fold, listed("with"))
    return linked and len(words) <= 6 and not desks().isdisjoint(words)


def _are_names(before: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'’.-]*", before)
    small = [w for w in words if w[:1].islower() and fold(w) not in small_words()]
    least = 1 if words and fold(words[0]) in desks() else 2
    return least <= len(words) <= 9 and not small


@cache
def small_words() -> frozenset[str]:
    """Words in small letters that names and lists of names may hold, folded."""
    return desks() | _PARTICLES | {*map(fold, listed("and")), *map(fold, listed("by"))}


@cache
def desks() -> frozenset[str]:
    """Words for a newsroom and those in it, in all languages, folded."""
    return frozenset(word for entry in listed("desk") for word in fold(entry).split())


@cache
def and_words() -> str:
    """What joins names, in all languages, as alternatives of a pattern over folded text."""
    return "|".join(re.escape(fold(word)) for word in listed("and"))
