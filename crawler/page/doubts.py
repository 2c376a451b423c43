"""What looks wrong about the text of a page: nothing there, cut off, or a stub before a paywall."""

from __future__ import annotations

from crawler.page.body import Body
from crawler.page.jsonld import strings
from crawler.page.source import Source

__all__ = ["text_doubts"]

_CUT = ("…", "...", "[…]", "[...]", "(…)")
_TIMES_SHORTER = 2.5
_WORDS_SHORTER = 150
_DIGITS = 9
_CLOSED = frozenset(["false", "no", "0", "http://schema.org/false", "https://schema.org/false"])


def text_doubts(source: Source, body: Body) -> list[str]:
    """Plain sentences for the record's `warnings`."""
    if not body.paragraphs:
        return ["no text found on the page"]
    doubts = []
    if body.paragraphs[-1].text.endswith(_CUT):
        doubts.append("the text ends in an ellipsis: it may be cut off")
    return doubts + _shortness(source, body)


def _shortness(source: Source, body: Body) -> list[str]:
    """Doubts where the page states many more words than were found."""
    stated = next(
        (
            int(s)
            for s in strings(source.article.get("wordCount"))
            if s.isdecimal() and len(s) < _DIGITS
        ),
        0,
    )
    words = sum(len(p.text.split()) for p in body.paragraphs) if stated > _WORDS_SHORTER else 0
    if stated <= _TIMES_SHORTER * words or stated - words <= _WORDS_SHORTER:
        return []
    doubts = []
    if not _is_wide(body):
        doubts.append(f"the page states {stated} words, {words} were found: it may be cut off")
    if _is_closed(source):
        doubts.append("the page is not free to read: this may be its beginning only")
    return doubts


def _is_wide(body: Body) -> bool:
    """A script without spaces, whose words `split` cannot count."""
    first = body.paragraphs[0].text
    return sum(c >= "\u0e00" for c in first) * 2 > len(first)


def _is_closed(source: Source) -> bool:
    value = source.article.get("isAccessibleForFree")
    return value is False or str(value).strip().lower() in _CLOSED
