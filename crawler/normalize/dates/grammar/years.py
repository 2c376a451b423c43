"""Numbers of four digits: years, or counts and numbers of things?"""

from __future__ import annotations

import re
from datetime import date

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.words.neighbours import Place, first_word
from crawler.normalize.dates.words.word import folded

__all__ = ["CLOSING_MARKS", "UNITS", "is_year"]

UNITS = "%€$£¥₽₺°"
CLOSING_MARKS = frozenset('“”»"')
_ENDS_NAME = CLOSING_MARKS | {"«", "›", "‹"}  # »Stahl 2030«
_COMPOUND = re.compile(r"-([^\W\d_]+)")


def is_year(atom: Atom, place: Place, anchor: date) -> bool:
    """May a year stand for itself there, judged by its neighbours?"""
    after = place.after(24).lstrip(" \u00a0\u202f")
    counted = after and (after[0] in UNITS or first_word(after) in place.fact("counted"))
    if counted or _is_counted(atom, place, anchor):
        return False
    followers = place.fact("after_short_year")
    if followers and (atom.year or 0) < 100 and not atom.number:
        if place.before(4).endswith(tuple(place.fact("before_span"))):
            return False  # "懲役10年の判決"
        return after[:1] in tuple(followers) or place.mention[-1] in followers
    if not atom.bare:
        return True
    if atom.toward == "this":
        return abs((atom.year or 0) - anchor.year) < _BESIDE
    if not place.words.facts.get("spaced", True):
        return False
    if atom.about and place.words.capital == "nouns" and after[:1].isupper():
        return False  # "rund 1200 Menschen"
    return (
        atom.led or _is_introduced(atom, place, anchor) or _stands_alone(atom, place, after, anchor)
    )


_BESIDE = 2  # years: "este 2023" is no other


def _is_counted(atom: Atom, place: Place, anchor: date) -> bool:
    """`die 1200-Dollar-Schecks`, `im 2170-Format`, `Paragraf 1922`: a count, or the number of a thing."""
    before = place.before(24).split()
    if before and before[-1] in place.fact("numbered"):
        return True
    joined = _COMPOUND.match(place.after(24))
    if joined is None or not atom.bare:
        return False
    old = place.words.capital == "nouns" and (atom.year or 0) < _EARLIEST
    return old or (atom.year or 0) > anchor.year + 30 or joined[1] in place.fact("counted")


_EARLIEST = 1500  # of years that a noun may be joined to


_LISTED = re.compile(r"\b(?:1[5-9]|20)\d\d(?:,| (\w{1,3})) $")
_LAW = re.compile(r"(?:[nN](?:[°ºo]|r)\.?|№|[Nn]úm\.?) ?\d[\d./-]* $")  # "la loi n°58 de 2017"


def _is_of_named(atom: Atom, place: Place, anchor: date) -> bool:
    """`le budget 2027`: a year of these times behind what has one each."""
    before, names = place.before(24).split(), place.fact("dated_names")
    if not names or not before or abs((atom.year or 0) - anchor.year) > _THESE_TIMES:
        return False
    return folded(before[-1]) in names


_OPENS = re.compile(r"(?:^|[.!?…:;][\"”»’)]* |[\n“«\"¿¡‘]|, (?=\w))(?:(\w{1,3}) )?$")


def _is_subject(atom: Atom, place: Place, anchor: date) -> bool:
    """`2026 será un año clave`, `…, y 2025 fue peor`: a year of these times that heads its clause."""
    verbs = place.fact("behind_year")
    if not verbs or abs((atom.year or 0) - anchor.year) > _THESE_TIMES:
        return False
    opening = _OPENS.search(place.before(8) if place.start > 8 else place.text[: place.start])
    if opening is None or first_word(place.after(16).lstrip()) not in verbs:
        return False
    return opening[1] is None or folded(opening[1]) in place.fact("words").get("and", ())


_THESE_TIMES = 12  # years


def _is_listed(place: Place) -> bool:
    """`in 1963, 1968 and 1984`: behind another year and a comma or a word for *and*."""
    listed = _LISTED.search(place.before(12))
    if listed is None:
        return False
    return listed[1] is None or listed[1] in place.fact("words").get("and", ())


def _is_introduced(atom: Atom, place: Place, anchor: date) -> bool:
    if _is_announced(place) or _is_described(atom, place, anchor) or _is_listed(place):
        return True
    if _is_subject(atom, place, anchor) or _is_of_named(atom, place, anchor):
        return True
    if atom.weak and not (_is_titled(place) or _LAW.search(place.before(24))):
        return 1900 <= (atom.year or 0) <= anchor.year + 30  # "of 2024", but no "Games of 2024"
    return place.fact("apostrophe") == "suffix" and place.mention[-1].isalpha()  # "2024'te"


def _stands_alone(atom: Atom, place: Place, after: str, anchor: date) -> bool:
    """A bare number of four digits: in brackets, or where the language needs no preposition."""
    beside = after[:1] in tuple(",.;:)") or place.before(2) == ", "  # "die Figur, 1897 geraubt"
    told = place.words.capital == "nouns" and after[:1].islower()  # "wurde 1867 eröffnet"
    earliest = 1800 if place.words.flag("bare_year") and (beside or told) else 1900
    if told and (atom.year or 0) % 50:
        earliest = min(earliest, _EARLIEST) if place.words.flag("bare_year") else earliest
    if not earliest <= (atom.year or 0) <= anchor.year + 30:
        return False
    before = place.before(30)
    led = before.split()
    if led and folded(led[-1]) in place.fact("year_after"):
        return True  # "liefern frühestens 2032 Strom"
    events = place.fact("events")
    if events and re.search(events, before.rstrip()):
        return False  # "Olympia 2022"
    if after[:1] == ")" and "(" in before.rpartition(")")[2]:
        return True
    if before.endswith(("-", "#", "№")) or place.after(1) in _ENDS_NAME:
        return False
    if place.after(1).isalpha():
        return False  # "der 1968er"
    counts = place.words.capital == "nouns" and after[:1].isupper()  # "2000 Menschen"
    counts |= (
        bool(led)
        and (told or after[:1] in tuple(".,;"))
        and folded(led[-1]) in place.fact("counting")
    )
    return place.words.flag("bare_year") and not counts


def _is_announced(place: Place) -> bool:
    """`the 1988 campaign`, `1989 was`: a year before a small word, after one that may lead it."""
    leaders, after = place.fact("before_year"), place.after(2)
    if place.fact("possessive") and after in ("'s", "’s"):
        return True
    if not leaders or after[:1] not in (" ", ",", ".", ";", "'", "’") or after[1:].isupper():
        return False
    before = place.before(24).split()
    if not before or before[-1][-1] in ".!?:" or "\n" in place.before(2):
        return after[1:].islower()
    owned = before[-1].endswith(_OWNERS) and after[1:].islower()  # "the operator's 2019 report"
    return owned or folded(before[-1]) in leaders


_OWNERS = ("'s", "’s")
_DESCRIBED = range(1950, 2200)


def _is_described(atom: Atom, place: Place, anchor: date) -> bool:
    """`the controversial 2017 article`, but no `the estimated 2010 guests`."""
    before, after = place.before(40).split()[-2:], place.after(24)
    if not place.fact("before_year") or len(before) < 2 or after[:1] != " ":
        return False
    lead, noun = folded(before[0]), first_word(after[1:])
    if not (before[1].isalpha() and before[1].islower() and noun.isalpha() and after[1].islower()):
        return False
    if lead not in place.fact("words")["the"] and lead not in place.fact("event_owners"):
        return False
    year, counting = atom.year or 0, folded(before[1]) in place.fact("counting")
    recent = year in _DESCRIBED and year % 100 and year <= anchor.year + 10
    return bool(recent) and not counting and (noun[-1] != "s" or noun[-2:] == "ss")


def _is_titled(place: Place) -> bool:
    """Does a capitalised word or a closing mark stand before?"""
    before = place.before(40).split()
    if not before or folded(before[-1]) in place.fact("dated_names"):
        return False  # "o Orçamento de 2026"
    if before[-1][-1] in "‒–—":
        return False  # "el decreto –de 2019– fija"
    if before[-1][-1] == "," and place.after(1) in (",", "."):
        return False  # "guarda o estudo, de 1985, numa gaveta"
    return before[-1][:1].isupper() or not (before[-1][-1:].isalnum() or before[-1][-1] in UNITS)
