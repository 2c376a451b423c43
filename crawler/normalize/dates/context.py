"""What may stand as a date: words that need company, years that may be plain numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.elements import Element
from crawler.normalize.dates.words import Words, folded

__all__ = ["allowed"]

_UNITS = "%€$£¥₽₺°"


def allowed(
    text: str, elements: Sequence[Element], number: int, words: Words, anchor: date
) -> bool:
    """Is the atom at this position a date, judged by its neighbours?"""
    element = elements[number]
    atom: Atom = element.values["atom"]
    if atom.grain == "year" and atom.year is not None and atom.shift is None:
        return _year_allowed(text, elements, number, words, anchor)
    if atom.bare_word and not atom.led and _shy(text, element, words):
        return False
    if atom.rule == "weekday" and atom.led and not atom.part and _shy(text, element, words):
        return _closes(text, element.end, words)
    if (
        atom.weak
        and (atom.grain in ("month", "season") or atom.rule == "holiday")
        and not atom.year
    ):
        return False
    if atom.grain == "part" and not atom.led:
        return words.flag("free_parts") or _listed(text, element, words, "free")
    if atom.rule in ("date", "weekday") and atom.year is None and _is_place(text, element, words):
        return False
    if atom.rule == "weekday" and words.flag("habit") and not atom.toward:
        return not _listed(text[: element.end], _first_word(text, element), words, "articles")
    if atom.rule in ("spoken", "clause", "bare_day"):
        return _closes(text, element.end, words)
    return True


def _closes(text: str, end: int, words: Words) -> bool:
    """Does no noun follow, so that "at three" is a time and "at three places" is none?"""
    after = text[end : end + 12].lstrip(" \u00a0\u202f")
    if not after or not after[0].isalnum():
        return after[:1] not in _UNITS or not after
    if words.capital == "nouns":
        return after[0].islower()
    return any(after.startswith(word + " ") for word in words.facts.get("closers", ()))


def _shy(text: str, element: Element, words: Words) -> bool:
    """A word that needs company to be a date."""
    last = text[element.start : element.end].rsplit(None, 1)[-1]
    return last in words.facts.get("shy", ()) or folded(last) in words.facts.get("shy", ())


def _first_word(text: str, element: Element) -> Element:
    end = text.find(" ", element.start, element.end)
    return Element(element.start, end if end > 0 else element.end, "")


def _announced(text: str, element: Element, words: Words) -> bool:
    """`the 1988 campaign`, `1989 was`: a year before a small word, after one that may lead it."""
    leaders = words.facts.get("before_year", ())
    after = text[element.end : element.end + 2]
    if not leaders or after[:1] not in (" ", ",", ".", ";", "'", "’") or after[1:].isupper():
        return False
    before = text[max(0, element.start - 24) : element.start].split()
    starts = (
        not before
        or before[-1][-1:] in ".!?:"
        or "\n" in text[max(0, element.start - 2) : element.start]
    )
    return (starts and after[1:].islower()) or folded(before[-1] if before else "") in leaders


def _titled(text: str, start: int) -> bool:
    """Does a capitalised word or a closing mark stand before?"""
    before = text[max(0, start - 40) : start].split()
    return bool(before) and (before[-1][:1].isupper() or not before[-1][-1:].isalnum())


def _listed(text: str, element: Element, words: Words, name: str) -> bool:
    return folded(text[element.start : element.end]) in words.facts.get(name, ())


def _is_place(text: str, element: Element, words: Words) -> bool:
    """`rue du 4-Septembre`, `estadio "7 de Abril"`: streets and stadiums named after days."""
    before = text[max(0, element.start - 30) : element.start].rstrip(" \"“«„'’-")
    last = folded(before.rsplit(None, 1)[-1]) if before.strip() else ""
    quoted = text[max(0, element.start - 1) : element.start] in '"“«„' and before != ""
    after = text[element.end : element.end + 1]
    return last in words.facts.get("streets", ()) or (quoted and after in '"”»“' and after != "")


def _year_allowed(
    text: str, elements: Sequence[Element], number: int, words: Words, anchor: date
) -> bool:
    element = elements[number]
    atom: Atom = element.values["atom"]
    after = text[element.end : element.end + 24].lstrip(" \u00a0\u202f")
    if after[:1] in _UNITS and after:
        return False
    word = folded(after.split(" ", 1)[0].strip(".,;:!?")) if after else ""
    if word in words.facts.get("counted", ()):
        return False
    if atom.bare and not words.facts.get("spaced", True):
        return False
    if atom.led or not atom.bare:
        return True
    if _announced(text, element, words):
        return True
    if text[element.start].isalpha() and not _titled(text, element.start):
        return True  # "of 2024", but no "Games of 2024"
    if (
        words.facts.get("apostrophe") == "suffix"
        and text[element.start : element.end][-1].isalpha()
    ):
        return True
    if not 1900 <= (atom.year or 0) <= anchor.year + 30:
        return False
    before = text[max(0, element.start - 30) : element.start]
    if after[:1] == ")" and "(" in before and ")" not in before:
        return True
    if before.endswith("-") or text[element.end : element.end + 1] in ("“", "”", "»", '"'):
        return False
    return (
        words.flag("bare_year")
        and not (after[:1].isupper() and words.facts.get("capital") == "nouns")
        and not before.endswith(("#", "№"))
    )
