"""What may stand as a date: words that need company, years that may be plain numbers."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from crawler.languages import table
from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.grammar.generic import is_generic, is_of_a_match, is_plain
from crawler.normalize.dates.grammar.years import CLOSING_MARKS, UNITS, is_year
from crawler.normalize.dates.words.elements import Element
from crawler.normalize.dates.words.lookup import composed
from crawler.normalize.dates.words.neighbours import Place, around, first_word
from crawler.normalize.dates.words.sections import is_heading
from crawler.normalize.dates.words.word import Words, folded

__all__ = ["allowed", "is_hour", "narrowed", "of_figures"]

_TITLE_ENDS = CLOSING_MARKS | {"’", "‘"}
_CAPITAL = re.compile(r" [^\W\d_](?<=[A-ZÀ-ÞŁŚŻŹĆ])")
_SURNAME = re.compile(r"[\w,] [A-ZÀ-ÞŁŚŻŹĆ]\w+ $")  # "Irma Lobo Reyes"
_OPENING_MARKS = frozenset('"“«„')


def allowed(text: str, element: Element, words: Words, anchor: date) -> bool:
    """Is the atom of an element a date, judged by its neighbours?"""
    atom: Atom = element.values["atom"]
    place = Place(text, element.start, element.end, words)
    if _is_trap(atom, place) or _is_title(place) or is_generic(atom, place):
        return False
    if atom.grain == "year" and atom.year is not None and atom.shift is None:
        return is_year(atom, place, anchor)
    if atom.rule in ("clause", "bare_day"):
        return _closes(place) or _names_day(place)
    if atom.rule == "first_months":
        return _is_of_business(place)
    if atom.grain == "part" and not atom.led:
        if words.flag("free_parts") or folded(place.mention) in place.fact("free"):
            return True
        first, *more = folded(place.mention).split()  # "no início da tarde" is one phrase
        return bool(more) and first in place.fact("words").get("in", ())
    named = atom.grain in ("month", "season") or atom.rule in ("holiday", "weekday")
    if named or atom.rule == "date":
        return _name_allowed(atom, place)
    return not (atom.bare_word and not atom.led and _is_shy(place))


def _is_second(atom: Atom, place: Place) -> bool:
    """`nul tegen elf`: the second of two numbers."""
    if atom.rule != "spoken":
        return False
    before = place.before(16).split()
    word = folded(before[-1]) if before else ""
    return word.isdecimal() or word in place.fact("numbers")


def _is_of_event(atom: Atom, place: Place) -> bool:
    """`the day after his win`: counted from what is no day of the calendar."""
    if atom.base != "previous" or atom.unit != "day":
        return False
    last, following = place.mention.rsplit(None, 1)[-1], first_word(place.after(24).lstrip())
    if following not in place.fact("event_owners") and following not in place.fact("event_heads"):
        return False
    roles = place.fact("words")
    return last in roles.get("after_prep", ()) or last in roles.get("before_prep", ())


def _is_compared(atom: Atom, place: Place) -> bool:
    """`three months later than planned`: counted from a plan."""
    comparing = place.fact("comparing") if atom.base == "previous" else ()
    return bool(comparing) and first_word(place.after(24).lstrip()) in comparing


def narrowed(text: str, element: Element, words: Words) -> Element:
    """Without what belongs to the words before: `was put in in 1971`, `…, der 2024 starb`.

    >>> from crawler.normalize.dates.words.word import words_of
    >>> narrowed(
    ...     "put in in 1971", Element(4, 14, "Z", {"atom": Atom("year")}), words_of("en")
    ... ).start
    7
    """
    start, atom = element.start, element.values["atom"]
    if atom.side in ("LAST", "FIRST") and text.endswith(_owners(words), max(0, start - 9), start):
        part = _ITS_DAY.match(text, start, element.end)  # "on her last day in March"
        values = {**element.values, "atom": atom._replace(side="")}
        return Element(part.end(), element.end, element.kind, values) if part else element
    if text.startswith(_POSSESSIVES, element.end) and words.flag("possessive"):
        return _owned(text, element, words)
    loose = words.facts.get("loose")
    found = loose and re.compile(loose).match(text, start, element.end)
    return Element(found.end(), element.end, element.kind, element.values) if found else element


_POSSESSIVES = ("'s ", "’s ")


def _owned(text: str, element: Element, words: Words) -> Element:
    """`spoke at yesterday's ceremony`: the preposition is of the ceremony."""
    lead, _, rest = text[element.start : element.end].partition(" ")
    leads = words.facts["words"].get("in", ())
    if not rest or element.values["atom"].open or folded(lead) not in leads:
        return element
    start = element.start + len(lead) + 1
    return Element(start, element.end, element.kind, element.values)


def _owners(words: Words) -> tuple[str, ...]:
    return tuple(f" {owner} " for owner in words.facts.get("event_owners", ()))


_ITS_DAY = re.compile(r"\w+ day (?=in )")


def of_figures(text: str, element: Element, words: Words) -> Element:
    """`up 8% from 2024` is compared with it; `mayor from 2014`, where no figures are, is a span."""
    atom: Atom = element.values["atom"]
    if atom.open != "than" or _is_of_business(Place(text, element.start, element.end, words)):
        return element
    values = {**element.values, "atom": atom._replace(open="from")}
    return Element(element.start, element.end, element.kind, values)


def is_hour(text: str, start: int, end: int, words: Words) -> bool:
    """Is a number after "at" an hour: does no noun follow that it counts?"""
    return _closes(Place(text, start, end, words))


def _is_trap(atom: Atom, place: Place) -> bool:
    """Does it only look like a date: an age before ours, a half of a match, the time of a race?"""
    if _is_of_event(atom, place) or _is_compared(atom, place) or _is_second(atom, place):
        return True
    if atom.grain in ("year", "decade", "century") and (atom.year or 0) < 1900:
        name = place.mention.rsplit(None, 1)[-1]
        named = atom.rule == "century"  # "trecento euro", "Museo del Novecento"
        if named and ((atom.weak and not atom.side) or name.islower()):
            return True
        return _is_ancient(place)
    if atom.grain in ("half", "quarter"):
        return not (atom.year or atom.within or atom.toward) and is_of_a_match(atom, place)
    if atom.rule == "clock" and not atom.led and _is_score(place):
        return True
    if atom.rule == "clock" and (_RACE.match(place.after(3)) or _is_decimal(place)):
        return True  # "ran 14:08.21"
    if _is_nowadays(atom, place) or _is_hour_of_name(atom, place):
        return True
    # "die 2:05 Stunden"
    return atom.grain == "minute" and first_word(place.after(24).lstrip()) in place.fact("lasting")


_RACE = re.compile(r"[.,]\d")
_KICK_OFF = re.compile(r"\((?:1\d|2[0-3])\.[0-5][05]\)")


def _is_decimal(place: Place) -> bool:
    """`(8.41)` alone in brackets, where `(21.00)` is the hour of a match or of a broadcast."""
    around = place.before(1) + place.mention + place.after(1)
    if "." not in place.mention or around[0] != "(" or around[-1] != ")":
        return False
    return not (place.words.flag("bracketed_hours") and _KICK_OFF.fullmatch(around))


def _is_hour_of_name(atom: Atom, place: Place) -> bool:
    """`le train de 7h12`, `le 7h42`: an hour that something is called by."""
    if atom.rule != "clock" or atom.grain != "minute":
        return False
    pattern = place.fact("hour_named")
    return bool(pattern) and bool(re.search(pattern, f"{place.before(24)}¦{place.mention}"))


def _is_nowadays(atom: Atom, place: Place) -> bool:
    """`aujourd'hui âgé de 61 ans`, `die heute 600 Leute beschäftigt`: these days, not this one."""
    if atom.shift != 0 or atom.unit != "day":
        return False
    pattern = place.fact("nowadays")
    return bool(pattern) and bool(re.search(pattern, f"{place.before(24)}¦{place.after(30)}"))


def _name_allowed(atom: Atom, place: Place) -> bool:
    if _is_shy(place):
        if atom.bare_word and not atom.led:
            return atom.grain == "month" and is_heading(place.text, place.start, place.end)
        if atom.toward == "same" and first_word(place.mention) in place.fact("also_same"):
            return False  # "il avait même été décidé"
        sure = atom.part or atom.toward or atom.grain == "minute"
        if atom.rule == "weekday" and atom.led and not sure:
            return _closes(place)  # "na segunda" is Monday, "na segunda instância" is none
    alone = not (atom.year or atom.toward or atom.open or atom.side or atom.within)
    if atom.weak and alone and atom.rule != "weekday" and atom.grain not in _POINTS:
        # "nuvem de agosto", "l'été", "o verão paga o inverno", but "le vendite di ottobre"
        return atom.grain == "month" and (_is_of_business(place) or _is_of_happening(place))
    if atom.rule == "holiday":
        return _feast_allowed(atom, place)
    if atom.rule == "weekday" and place.words.flag("habit") and not atom.toward:
        first = folded(place.mention.split(" ", 1)[0])
        return first not in place.fact("articles")  # "il lunedì" is every Monday
    dated = atom.rule == "date" and atom.year is None and not atom.open
    return not dated or not _is_place(place)


_POINTS = ("day", "minute")


def _feast_allowed(atom: Atom, place: Place) -> bool:
    """Is it the feast, no name and no deed: `Easter Parade`, `la asunción de la presidenta`?"""
    if place.words.capital == "upper" and not re.search(r"(?!^The )\b[A-Z]", place.mention):
        return False  # "a flag day transition"
    if place.words.capital == "lower" and _is_deed(place):
        return False
    beside = _CAPITAL.match(place.after(3)) or _SURNAME.search(place.before(24))
    named = not atom.led and beside and place.words.capital == "lower"
    if place.words.capital == "upper" and not atom.led and _CAPITAL.match(place.after(3)):
        named = is_plain(place)  # "the city's Easter Parade"
    if first_word(place.mention) in place.fact("leads_place"):
        return False  # "em São João", a town
    return (not atom.weak and not named) or atom.year is not None


def _is_deed(place: Place) -> bool:
    """`la asunción de la presidenta`: written small, and somebody's."""
    of = first_word(place.after(8).lstrip()) in place.fact("words").get("of", ())
    return of and place.mention.islower()


def _is_ancient(place: Place) -> bool:
    """`500 BC`, `公元前221年`: no year, century or decade that a date can name."""
    marks = tuple(place.fact("before_era"))
    return bool(marks) and (
        place.after(26).lstrip().startswith(marks) or place.before(18).rstrip().endswith(marks)
    )


_SCORE_BEFORE = re.compile(r"\d:\d+\W{1,3}$")
_LASTING = re.compile(r"[1-9]:\d\d")
_SCORE_AFTER = re.compile(r"(?![-–—\s]*[-–—])\W{1,3}\d+:\d")


def _is_score(place: Place) -> bool:
    """One of several counts with a colon, or of one digit: `3:2 (22:25, 25:19)`, `gave away 1:52`?"""
    if not place.mention[-1].isdecimal() or place.before(1) == "\n" or not place.start:
        return False
    if _LASTING.fullmatch(place.mention):
        return True
    return bool(_SCORE_BEFORE.search(place.before(9)) or _SCORE_AFTER.match(place.after(9)))


def _is_of_happening(place: Place) -> bool:
    """`les élections de juin`, `la cumbre de mayo`: the month of what happened then."""
    pattern = place.fact("events_of_month")
    return bool(pattern) and re.search(pattern, place.before(40)) is not None


def _is_of_business(place: Place) -> bool:
    """`In the first eight months sales fell`: months of the year where one speaks of figures."""
    business = place.fact("business")
    return bool(business) and re.search(business, around(place)) is not None


def _closes(place: Place) -> bool:
    """Does no noun follow, so that "at three" is a time and "at three places" is none?"""
    after = _behind_range(place).after(12).lstrip(" \u00a0\u202f")
    if not after or not after[0].isalnum():
        return not after or after[0] not in UNITS
    if _FIRST_WORD.match(after)[0] in _measures():  # type: ignore[index]
        return False
    if place.words.capital == "nouns":
        return after[0].islower() and first_word(after) not in place.fact("counted")
    word = _FIRST_WORD.match(after)[0]  # type: ignore[index]
    endings = place.fact("closing")
    return word in place.fact("closers") or bool(endings and re.search(endings, word))


@cache
def _measures() -> frozenset[str]:
    return frozenset(table("mul", "dates")["measures"])


_SECOND = re.compile(r"[ \u00a0\u202f]*(\S{1,12}) ([^\W_]{1,24})")


def _behind_range(place: Place) -> Place:
    """With the second number of a range, where there is one: `um drei bis fünf Prozent`."""
    second = _SECOND.match(place.text, place.end)
    if second is None:
        return place
    link, number = map(folded, second.groups())
    if not any(link in place.fact("words").get(role, ()) for role in ("to", "upto", "and")):
        return place
    if number not in place.fact("numbers") and not number.isdecimal():
        return place
    return Place(place.text, place.start, second.end(), place.words)


_FIRST_WORD = re.compile(r"[^\W\d_]*'?")


def _names_day(place: Place) -> bool:
    """`No dia 25 esperam-se chuvas`: a word for day says what is counted."""
    nouns = place.fact("words").get("day_noun", ())
    return any(folded(word) in nouns for word in place.mention.split())


def _is_shy(place: Place) -> bool:
    """Is it a word that needs company to be a date ("may", "segunda", "été")?"""
    last = composed(place.mention.rsplit(None, 1)[-1])
    return last in place.fact("shy") or folded(last) in place.fact("shy")


_TITLE = 24  # characters of a title, at most, before a date in it
_COMMA_INSIDE = (",”", ',"')
_QUOTED = re.compile(r"(?:(?<=\w )|(?<=, ))[“\"«„‘‚](\S[^“”\"«»„‘’‚\n]{0,40})$")


def _is_title(place: Place) -> bool:
    """Does it end a short capitalised name in quotes: `her novel “Late August”`, `il liceo «Primo Maggio»`?"""
    if not place.words.spaced:
        before = place.before(_TITLE)
        return before.rfind("《") > before.rfind("》")
    end = place.end + (
        place.text[place.end : place.end + 2] in _COMMA_INSIDE
    )  # “Late August,” a novel
    if place.text[end : end + 1] not in _TITLE_ENDS:
        return False
    after = place.text[end : end + 2]
    opening = _QUOTED.search(place.text[max(0, place.start - 44) : place.end])
    if opening is None or not opening[1][0].isupper() or len(opening[1].split()) > 4:
        return False
    if end > place.end and len(opening[1].split()) < 2:
        return False
    lead = place.text[max(0, place.start - 44) : place.end][: opening.start()]
    return not lead.endswith(", ") or after[1:] == ","


def _is_place(place: Place) -> bool:
    """`rue du 4-Septembre`, `estadio "7 de Abril"`: streets and stadiums named after days."""
    before = place.before(30)
    words = before.rstrip(" \"“«„'’-").split()
    streets = place.fact("streets")
    roles = place.fact("words")
    lead = first_word(place.mention)
    if lead in roles.get("the", ()) and lead not in roles.get("of", ()):
        streets = ()  # "in piazza il 4 ottobre"
    if streets and (
        (words and folded(words[-1]) in streets) or first_word(place.after(24).lstrip()) in streets
    ):
        return True
    after, bare = place.after(1), not place.mention[0].islower()
    return bare and before[-1:] in _OPENING_MARKS and after in CLOSING_MARKS
