"""The tagger: scan, combine, place; one mention per time expression."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from crawler.article import Anchor, Field, Mention
from crawler.languages import primary
from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.grammar.context import allowed, narrowed, of_figures
from crawler.normalize.dates.grammar.joined import elements_of
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.dates.placing.tense import Prose
from crawler.normalize.dates.placing.view import View, is_edge, is_era
from crawler.normalize.dates.readings.question import Question, choose
from crawler.normalize.dates.words.elements import LINE, Element
from crawler.normalize.dates.words.sections import is_heading, is_parted
from crawler.normalize.dates.words.tokens import heads_entry
from crawler.normalize.dates.words.word import Words, folded, words_of

__all__ = ["Tagged", "questions", "tag"]

# Share of right values among all mentions of a rule, on own stories (6,013 mentions).
_STATED = 0.98  # a year is printed
_FROM_PREVIOUS = 0.5  # "two years later": later than what was said last, or than something else
_CONFIDENCE = {
    "date": 0.95,
    "numeric": 0.95,
    "relative": 0.91,
    "ago": 0.91,
    "weekday": 0.94,
    "weekday_day": 0.95,
    "range": 0.9,
    "night": 0.95,
    "quarter": 0.92,
    "same_period": 0.83,
    "season": 0.83,
    "holiday": 0.72,
    "clock": 0.75,
    "clock12": 0.75,
    "part": 0.63,
    "spoken": 0.5,
}


@dataclass(slots=True, frozen=True)
class Tagged:
    """A mention and, where a printed weekday contradicts its date, the contradiction."""

    mention: Mention
    contradiction: str | None


def tag(
    text: str, anchor: date, language: str, *, field: Field = "body", source: Anchor = "published"
) -> tuple[Tagged, ...]:
    """Time expressions of a text, in its order; none where the language has no calendar words."""
    found = []
    for question in questions(text, anchor, language, field):
        choose(question)
        if question.chosen is not None:
            found.append(_mention(question, question.chosen.stretch, source))
    return tuple(found)


def questions(text: str, anchor: date, language: str, field: Field) -> Iterator[Question]:
    """Each time expression of a text, in its order; what follows counts from the reading chosen."""
    words = words_of(primary(language))
    if words is None:
        return
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    clock = (anchor.hour, anchor.minute) if isinstance(anchor, datetime) else None
    view = View(
        day,
        clock=clock,
        verb_last=words.flag("verb_last"),
        mostly_lasts=words.flag("until_lasts"),
        counted=not words.spaced,
        tends=-1 if words.facts.get("lean") == "past" else 1,
    )
    view.prose, view.lean = Prose(text, words.code), view.looks
    elements = elements_of(text, words)
    view.narrative = _is_narrative(elements, day)
    for number, found in enumerate(elements):
        element = narrowed(text, found, words) if "atom" in found.values else found
        if element.kind == LINE:
            view.here, view.told.fresh, view.told.opened = view.section_day(), False, None
        atom: Atom | None = element.values.get("atom")
        if atom is not None and allowed(text, element, words, day):
            view.ahead = _day_ahead(text, elements, number, words) if _is_of_day(atom) else None
            _turn(view, text, element, field)
            named = of_figures(text, element, words) if atom.open == "than" else element
            question = Question(text, named, named.values["atom"], words, view, field)
            yield question
            if question.chosen is not None:
                view.remember(question.chosen.stretch, question.atom, named=_is_told_of(question))
                if view.headed:
                    view.section = question.chosen.stretch


def _is_of_day(atom: Atom) -> bool:
    """Is it an hour or a part of a day that the words do not name?"""
    if atom.grain not in ("minute", "part") or atom.ends:
        return False
    return not (atom.unit or atom.day) and atom.weekday is None


def _day_ahead(text: str, elements: Sequence[Element], number: int, words: Words) -> Atom | None:
    """`Um 18 Uhr fiel gestern …`: the day that the clause names only after the hour."""
    end = elements[number].end
    beside = elements[number + 1 : number + _BESIDE]
    following = next((e for e in beside if "atom" in e.values), None)
    if following is None or not _CLAUSE.fullmatch(text, end, following.start):
        return None
    other: Atom = following.values["atom"]
    between = text[end : following.start].split()
    if not _joints(words).isdisjoint(map(folded, between)):
        return None  # "spoke at 4 p.m. and will speak again tomorrow"
    relative = other.unit == "day" and other.base == "anchor" and other.shift is not None
    named = words.flag("verb_brackets") and other.rule == "weekday" and not other.toward
    if other.grain != "day" or other.open or other.within or not (relative or named):
        return None
    lead = folded(text[end : following.start].rsplit(maxsplit=1)[-1])
    return other if relative or lead not in words.facts["words"]["the"] else None


def _joints(words: Words) -> frozenset[str]:
    roles = words.facts["words"]
    return frozenset((*roles.get("and", ()), *words.facts.get("subordinators", ())))


_CLAUSE = re.compile(r"[\w \-]{2,60}")
_BESIDE = 6  # elements


def _is_narrative(elements: Sequence[Element], day: date) -> bool:
    """Does the text tell of years long past, and of no day that counts from its own?

    One that opens with a day of such a year and names no day of its own does, too.
    """
    named = [e.values["atom"] for e in elements if "atom" in e.values]
    atoms = [end for atom in named if not is_era(atom) for end in atom.ends or (atom,)]
    years = [atom.year for atom in atoms if atom.grain not in ("minute", "part")]
    far = sum(_is_far(year, day) for year in years) + sum(atom.grain == "decade" for atom in atoms)
    near = sum(map(_is_near, atoms))
    if far > 3 and far > 4 * near:
        return True
    dated = any(_is_far(atom.year, day) and atom.month for atom in atoms)
    return near == 0 and bool(years) and _is_far(years[0], day) and dated


def _is_told_of(question: Question) -> bool:
    """`In 2019 he also won`, `last year`: a year of which a sentence tells, no `1982 built ferry`."""
    if question.atom.year is None or question.atom.grain != "year":
        return True
    lead = folded(question.text[question.element.start : question.element.end].split()[0])
    return lead in question.words.facts["words"].get("in", ())


def _is_far(year: int | None, day: date) -> bool:
    return year is not None and 99 < year < day.year - 2


def _is_near(atom: Atom) -> bool:
    if atom.weekday is not None or atom.toward in ("this", "next", "last"):
        return True
    counted = atom.base == "anchor" and atom.shift is not None and atom.shift > _AGO
    return counted and not is_edge(atom)  # "the end of the month" is that of the month told of


_AGO = -3  # units: so far back it is no news


def _turn(view: View, text: str, element: Element, field: Field) -> None:
    """The view as the sentence of the element has it."""
    start, end = element.start, element.end
    view.headed = field == "body" and is_heading(text, start, end)
    if view.section is not None and is_parted(text, view.told.until, start):
        view.section = view.here = None
    view.turn(start, end)
    view.since = element.values["atom"].open == "since"
    before = text[start - 1] if start else ""
    view.aside = before in _BRACKETS
    view.filed = start < _DATELINE and bool(_FILED.match(text, end))
    hour = view.headed and _is_of_day(element.values["atom"])
    view.stamp = before in _HEADS_LINE and (hour or heads_entry(text, end))


_DATELINE = 60  # characters
_FILED = re.compile(r"\.? ?(?:\([\w /.-]{2,30}\) ?[.:–—-]|[–—-]{1,2} )")
_BRACKETS, _HEADS_LINE = frozenset("(（"), frozenset(("", "\n"))


def _mention(question: Question, stretch: Stretch, source: Anchor) -> Tagged:
    atom, start, end = question.atom, question.element.start, question.element.end
    first, last, value, timex, grain = stretch
    words, contradiction = question.text[start:end], None
    if atom.weekday is not None and _contradicts(atom, stretch):
        contradiction = f"weekday contradicts date: {words!r} is {value}"
    alone = _stands_alone(atom)
    anchor: Anchor = "none" if alone else source
    if atom.base == "previous" or atom.grain == "part":
        anchor = "previous"
    confidence = _STATED if alone else _CONFIDENCE.get(atom.rule, 0.9)
    if atom.base == "previous":
        confidence = _FROM_PREVIOUS
    if question.share != 1.0:
        confidence = round(confidence * question.share, 2)
    begun = first.isoformat() if first else None
    mention = Mention(
        question.place,
        start,
        end,
        words,
        value,
        timex,
        begun,
        begun if last is first else last.isoformat() if last else None,
        grain,
        anchor,
        0.5 if contradiction else confidence,
    )
    return Tagged(mention, contradiction)


def _contradicts(atom: Atom, stretch: Stretch) -> bool:
    """A weekday printed beside a date is a checksum of it."""
    if atom.weekday is None or not atom.day or stretch.first is None:
        return False
    return stretch.grain in ("day", "minute") and stretch.first.weekday() != atom.weekday


def _stands_alone(atom: Atom) -> bool:
    if atom.ends:
        return all(_stands_alone(end) or end.day for end in atom.ends) and any(
            map(_stands_alone, atom.ends)
        )
    if atom.within:
        return _stands_alone(atom.within)
    return atom.year is not None or atom.grain in ("decade", "century")
