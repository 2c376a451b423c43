"""Last blocks that say whose the text is, or ask to be followed: names, the outlet's with a year."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.agencies import find as find_agency
from crawler.languages import words
from crawler.page.body import Body, Paragraph
from crawler.page.folding import bare
from crawler.page.judge import ADDRESS, ends_sentence
from crawler.page.tree import Layout

__all__ = ["drop_closing"]

_LONGEST = 80
_CALL = 180
_CREDIT = 30
_QUOTES = frozenset('"“”„«»「」')
_YEAR = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:年|\b)")
_BETWEEN = re.compile(r"\s[-–—|]\s|[/／|,()（）]")


def drop_closing(
    layout: Layout, body: Body, authors: Iterable[str], outlets: frozenset[str]
) -> None:
    """Take such blocks off the text; an agency alone, "(ats)", stays.

    Args:
        layout: the page laid flat.
        body: the text, changed in place.
        authors: as read from the page.
        outlets: names of the outlet, folded by `bare`.
    """
    while len(body.paragraphs) > 1 and _asks_to_follow(layout, body.paragraphs[-1]):
        body.dropped.append(body.paragraphs.pop().line)
    if len(body.paragraphs) < 2:
        return
    text = body.paragraphs[-1].text
    people = {bare(name) for name in authors if " " in name and not find_agency(name)}
    if _gives_address(text, people):
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


def _gives_address(text: str, people: Iterable[str]) -> bool:
    """Whether a last line says where to write to one of the authors."""
    if "@" not in text or len(text) > _CALL or not ADDRESS.search(text):
        return False
    key = bare(text)
    return any(person in key for person in people)


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
