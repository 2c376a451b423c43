"""What is worded like a date and names none: a habit, a duration, a programme, a quarter of a match."""

from __future__ import annotations

import re
from functools import cache

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.words.neighbours import Place, around, beside, first_word
from crawler.normalize.dates.words.word import folded, words_of

__all__ = ["is_generic", "is_of_a_match", "is_plain"]

_CLAUSE_END = re.compile(r"[.!?]\s|[\n;:。；：—]")
_NEAR = 80  # characters of a clause, at most
_GAME = 1200  # characters around that show what a story is about


def is_generic(atom: Atom, place: Place) -> bool:
    """Does it name no time of the calendar, though it is worded like one?

    >>> from crawler.normalize.dates.words.word import words_of
    >>> atom = Atom("weekend", rule="weekday")
    >>> is_generic(atom, Place("No ferry runs on weekends.", 14, 25, words_of("en")))
    True
    """
    grain = atom.grain
    if atom.rule == "ago" and first_word(place.after(8).lstrip()) in place.fact("ago_that"):
        return True  # "il y a trois ans qu'il attend"
    if (grain in ("season", "weekend") or atom.rule == "weekday") and _is_numbered(atom, place):
        return True
    if grain in ("minute", "part", "interval") and _is_of_any_day(atom, place):
        return True
    if atom.toward == "ahead_soft":
        return _is_lasting(atom, place)
    if grain == "decade" or atom.side:
        return _is_of_ages(atom, place)
    if grain == "weekend" or (atom.weekday is not None and not atom.day):
        return _is_of_any_week(atom, place)
    return (bool(atom.part) and _is_spent(place)) or _is_called(atom, place)


def _is_of_any_day(atom: Atom, place: Place) -> bool:
    """`at 3.30 every morning`, `morning, noon and night`, `two hours from the coast`."""
    first = atom.ends[0] if atom.ends else atom
    if first.grain not in ("minute", "part") or first.day or first.unit:
        return False
    vague = place.fact("vague")
    if vague and folded(place.mention) in vague:
        return True  # "a última hora", at the last minute
    daily = place.fact("daily") if first.weekday is None else ""
    if daily and re.search(daily, "¦".join(beside(place, _NEAR, _CLAUSE_END))):
        return True
    if first.open == "until" or atom.open == "until":
        before = place.before(8).split()
        if before and folded(before[-1]) in place.fact("words").get("of", ()):
            return True  # "demoras de hasta cinco horas"
    return _is_listed(atom, place) or _is_apart(atom.ends[-1] if atom.ends else atom, place)


def _is_numbered(atom: Atom, place: Place) -> bool:
    """`le deuxième week-end de grève`, `hace dos lunes`, `fünf Sommer`: one of several, or how many."""
    before = place.before(24).split()
    if not before or atom.led or atom.toward or (atom.number and atom.grain == "weekend"):
        return False
    word = folded(before[-1])
    counts = place.fact("ordinals" if atom.grain == "weekend" else "numbers")
    return word in counts and counts[word] > (atom.grain != "weekend")


def _is_of_any_week(atom: Atom, place: Place) -> bool:
    """`on weekends`, `Tuesday evenings`, `los martes`; `on Sunday With Ada Brook`."""
    plural = place.fact("habits")
    if plural and re.search(plural, f"{place.mention}¦{place.after(16)}"):
        return True
    return _is_show(atom, place)


def _is_lasting(atom: Atom, place: Place) -> bool:
    """`her first record in eight years`, `earns that in one day`: how long, not when."""
    pattern = place.fact("records")
    record = bool(pattern) and bool(re.search(f"(?:{pattern})$", place.before(40)))
    return record or (atom.unit == "day" and atom.shift == 1)


def _is_apart(atom: Atom, place: Place) -> bool:
    """`à une heure de route`, but `17 horas de Brasília` and `a las 8 horas de la estación`."""
    if atom.rule != "clock" or atom.minute or place.mention[-1].isdecimal():
        return False
    roles, after = place.fact("words"), place.after(24).lstrip()
    *lead, last = folded(place.mention).split()
    of = first_word(after) in roles.get("of", ()) and after.partition(" ")[2][:1].islower()
    hour = of and last in roles.get("hour_word", ())
    return bool(hour and set(lead).isdisjoint(roles.get("the", ())))


def _is_spent(place: Place) -> bool:
    """`il a passé la nuit devant la gare`: a verb before the part of a day."""
    first, *more = folded(place.mention.replace("'", "' ").replace("’", "' ")).split()
    roles = place.fact("words")
    return bool(more) and first in roles.get("last", ()) and more[0] in roles.get("the", ())


def _is_of_ages(atom: Atom, place: Place) -> bool:
    """`a couple in their 70s`, `on her last day in March`."""
    decade = atom.grain == "decade" and atom.year is None
    if not (decade or atom.side in ("LAST", "FIRST")):
        return False
    before = place.before(16).split()
    return bool(before) and folded(before[-1]) in place.fact("event_owners")


def _is_show(atom: Atom, place: Place) -> bool:
    """`the broadcaster's Sunday With Ada Brook`: a weekday, and a small word that begins great."""
    words = place.fact("title_words")
    if not words or atom.weekday is None:
        return False
    return place.after(8).startswith(tuple(f" {word} " for word in words)) and is_plain(place)


_SPOKEN_OF = 60  # characters beside a word that show how a line is written
_WORD = re.compile(r"[^\W\d_]{2,}")


def _is_listed(atom: Atom, place: Place) -> bool:
    """`morning, noon and night`, `de manhã e à tarde`: parts of any day."""
    if not (atom.grain == "part" or (atom.rule == "clock" and place.mention[-1].isalpha())):
        return False
    if place.after(1) not in _LISTS and place.before(1) != " ":
        return False
    parts, joints = _parts(place.words.code)
    return bool(
        re.match(rf"(?:, \w+)?,? {joints} (?:\S+ )?{parts}\b", place.after(40), re.IGNORECASE)
        or re.search(rf"\b{parts},? {joints} $", place.before(40), re.IGNORECASE)
    )


_LISTS = frozenset(" ,")


@cache
def _parts(code: str) -> tuple[str, str]:
    """The parts of a day and the words for *and*, as patterns."""
    words = words_of(code)
    facts = words.facts if words else {}
    parts = {phrase for phrases in facts.get("parts", {}).values() for phrase in phrases}
    named = sorted(map(re.escape, {*parts, *facts.get("hours", {})}), key=len, reverse=True)
    joints = map(re.escape, facts.get("words", {}).get("and", ()))
    return f"(?:{'|'.join(named)})", f"(?:{'|'.join(joints)})"


def _is_called(atom: Atom, place: Place) -> bool:
    """`Radio 4's Today programme`, `le regioni del Mezzogiorno`: a capital where none is due."""
    if atom.unit == "day" and _is_of_firm(place):
        return True
    if place.words.capital == "nouns" or not place.words.spaced:
        return False
    relative = atom.grain == "day" and atom.unit == "day" and atom.base == "anchor"
    if not (relative or atom.rule == "clock" or atom.grain == "part") or atom.day:
        return False
    last = place.mention.rsplit(None, 1)[-1]
    lead = place.before(2)
    if not (last.istitle() and last.isalpha()):
        return False
    joined = lead[:1].isalnum() or _PLURAL_OWNER.search(place.before(3)) is not None
    within = last != place.mention or (len(lead) == 2 and lead[1] in " '’" and joined)
    return within and is_plain(place)


def _is_of_firm(place: Place) -> bool:
    """`HEUTE & SOHN`: capitals beside the sign for and."""
    joined = place.before(2) == "& " or place.after(2) == " &"
    return joined and place.mention.rsplit(None, 1)[-1].isupper()


_PLURAL_OWNER = re.compile(r"s['’] $")  # "the News' Today show"


def is_plain(place: Place) -> bool:
    """Is the line about it written small, no heading in capitals?

    >>> from crawler.normalize.dates.words.word import words_of
    >>> is_plain(Place("She sang at the Easter Market.", 12, 22, words_of("en")))
    True
    """
    before, after = place.before(_SPOKEN_OF), place.after(_SPOKEN_OF)
    words = _WORD.findall(before.rpartition("\n")[2] + " " + after.partition("\n")[0])
    return sum(1 for word in words if word.islower()) * 2 >= len(words)


def is_of_a_match(atom: Atom, place: Place) -> bool:
    """A half or quarter played: `in the second half` where nothing speaks of business.

    >>> from crawler.normalize.dates.words.word import words_of
    >>> atom, text = Atom("half", number=2, rule="half"), "They led in the second half."
    >>> is_of_a_match(atom, Place(text, 9, 27, words_of("en")))
    True
    """
    sentence = around(place)
    business = place.fact("business")
    if atom.grain == "quarter":
        game = place.fact("game")
        if not game or re.search(game, sentence):
            return bool(game)
        wide = place.before(_GAME) + place.after(_GAME)
        return not re.search(business, sentence) and len(re.findall(game, wide)) > 1
    noun = place.fact("game_half")
    if not noun or not re.search(noun, folded(place.mention)):
        return False
    of_another = first_word(place.after(24).lstrip()) in place.fact("words").get("of", ())
    return of_another or re.search(business, sentence) is None
