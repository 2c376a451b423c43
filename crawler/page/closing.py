"""Last blocks that say whose the text is, or ask to be followed: names, the outlet's with a year."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.agencies import find as find_agency
from crawler.languages import words
from crawler.page.body import Body, Paragraph
from crawler.page.folding import bare
from crawler.page.judge import ADDRESS, ends_sentence
from crawler.page.labels import after_label
from crawler.page.persons import split_names
from crawler.page.tree import Layout

__all__ = ["drop_closing"]

_LONGEST = 80
_CALL = 180
_INTRODUCTION = 400
_CREDIT = 30
_EARLY = 3
_PREPOSITION = 5  # letters, with the space after it
_QUOTES = frozenset('"“”„«»「」')
_YEAR = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:年|\b)")
_BETWEEN = re.compile(r"\s[-–—|]\s|[/／|,()（）]")


def drop_closing(
    layout: Layout, body: Body, authors: Iterable[str], outlets: frozenset[str], language: str
) -> None:
    """Take such blocks off the text; an agency alone, "(ats)", stays.

    Args:
        layout: the page laid flat.
        body: the text, changed in place.
        authors: as read from the page.
        outlets: names of the outlet, folded by `bare`.
        language: primary tag of the page's language.
    """
    while len(body.paragraphs) > 1 and _asks_to_follow(layout, body.paragraphs[-1]):
        body.dropped.append(body.paragraphs.pop().line)
    if len(body.paragraphs) < 2:
        return
    people = {bare(name) for name in authors if " " in name and not find_agency(name)}
    _drop_bylines(body, people, language)
    if len(body.paragraphs) < 2:
        return
    text = body.paragraphs[-1].text
    if _gives_address(text, people) or _introduces(text, people):
        body.dropped.append(body.paragraphs.pop().line)
        return
    if len(text) > _LONGEST or ends_sentence(text):
        return
    if bare(text) in people or _credits(text, people) or _names_owner(text, outlets):
        body.dropped.append(body.paragraphs.pop().line)


def _credits(text: str, people: Iterable[str]) -> bool:
    """Whether a line labels one of the authors as such: "Haber-Kamera: Selim Taş/Rize, (KHA)"."""
    label, colon, rest = text.partition(":")
    named = bare(rest)
    return bool(colon) and len(label) < _CREDIT and any(named.startswith(p) for p in people)


def _drop_bylines(body: Body, people: set[str], language: str) -> None:
    """Lines among the first that name the authors after a label, and no more: "Text: Anna Berg".

    At the end it is a sign-off, and part of the text, but for "Von Anna Berg".
    """
    last = body.paragraphs[-1]
    for paragraph in (*body.paragraphs[:_EARLY], last):
        named = after_label(paragraph.text, language, "byline")
        if len(paragraph.text) > _LONGEST or named == paragraph.text or not people:
            continue
        if paragraph is last and len(paragraph.text) > len(named) + _PREPOSITION:
            continue
        names = split_names(named, language)
        if names and all(bare(name) in people for name in names):
            body.dropped.append(paragraph.line)
            body.paragraphs = [p for p in body.paragraphs if p is not paragraph]


def _gives_address(text: str, people: Iterable[str]) -> bool:
    """Whether a last line says where to write to one of the authors."""
    if "@" not in text or len(text) > _CALL or not ADDRESS.search(text):
        return False
    key = bare(text)
    return any(person in key for person in people)


def _introduces(text: str, people: Iterable[str]) -> bool:
    """Whether a last paragraph says who the author is: it begins with his whole name."""
    if len(text) > _INTRODUCTION or not ends_sentence(text):
        return False
    key = bare(text[:_CALL])
    return any(key.startswith(person) and len(key) > len(person) for person in people)


def _asks_to_follow(layout: Layout, last: Paragraph) -> bool:
    """Whether a short last block sends the reader to a platform: by a link, or with a shout."""
    text = last.text.lower()
    if last.line < 0 or len(text) > _CALL or not _QUOTES.isdisjoint(text):
        return False
    asks = layout.lines[last.line].linked or text.endswith("!")
    return bool(asks) and any(name in text for name in words("mul", "page", "platforms"))


def _names_owner(text: str, outlets: frozenset[str]) -> bool:
    """Whether a line is names of the outlet and of agencies, the outlet's or a year among them."""
    parts = [part.strip(" ©.") for part in _BETWEEN.split(_YEAR.sub("", text))]
    named = [part for part in parts if part]
    own = [bare(part) in outlets for part in named]
    if not named or not (any(own) or _YEAR.search(text)):
        return False
    return all(mine or find_agency(part) for mine, part in zip(own, named, strict=True))
