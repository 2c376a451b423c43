"""The tagger: scan, combine, place; one mention per time expression."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from crawler.article import Anchor, Field, Mention
from crawler.languages import primary
from crawler.normalize.dates.atoms import Atom, Parts, build, kind_of
from crawler.normalize.dates.calendar import Stretch
from crawler.normalize.dates.combine import combine
from crawler.normalize.dates.context import allowed, is_hour, of_figures
from crawler.normalize.dates.elements import BREAK, LINE, Element
from crawler.normalize.dates.grammar import Grammar, grammar
from crawler.normalize.dates.question import Question, choose
from crawler.normalize.dates.scan import scan
from crawler.normalize.dates.tense import Prose, lean_of
from crawler.normalize.dates.tokens import heads_entry
from crawler.normalize.dates.view import View, is_comparison, is_edge
from crawler.normalize.dates.words import Words, folded, words_of

__all__ = ["Tagged", "questions", "tag"]

_Answer = TypeVar("_Answer")
_NO_DATES = ("span", "every")  # durations and frequencies: read, and left out
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
    passes, prose = grammar(words.code), Prose(text, words.code)
    elements = [e for run in scan(text, words) for e in _combined(text, run, passes, words)]
    view.narrative = _is_narrative(elements, day)
    for number, element in enumerate(elements):
        if element.kind == LINE:
            view.here, view.told.fresh, view.told.opened = None, False, None
        if "atom" in element.values and allowed(text, element, words, day):
            view.ahead = _day_ahead(text, elements[number : number + _BESIDE], words)
            turned = _turn(view, prose, element)
            question = Question(text, of_figures(text, element, words), words, turned, field)
            yield question
            if question.chosen is not None:
                aside = is_comparison(question.atom)
                side = bool(question.atom.side) or not _is_told_of(question)
                due = question.atom.open == "by"
                lead = text[max(0, element.start - 3) : element.start]
                view.told.heads = lead.rstrip()[-1:] in _HEADS
                view.remember(question.chosen.stretch, element.end, aside=aside, side=side, due=due)


def _day_ahead(text: str, elements: Sequence[Element], words: Words) -> Atom | None:
    """`Um 18 Uhr fiel gestern …`: the day that the clause names only after the hour."""
    atom: Atom = elements[0].values["atom"]
    if (
        atom.grain not in ("minute", "part")
        or atom.ends
        or atom.unit
        or atom.day
        or atom.weekday is not None
    ):
        return None
    following = next((e for e in elements[1:] if "atom" in e.values), None)
    if following is None or not _CLAUSE.fullmatch(text, elements[0].end, following.start):
        return None
    other: Atom = following.values["atom"]
    between = text[elements[0].end : following.start].split()
    if not _joints(words).isdisjoint(map(folded, between)):
        return None  # "spoke at 4 p.m. and will speak again tomorrow"
    relative = other.unit == "day" and other.base == "anchor" and other.shift is not None
    named = words.flag("verb_brackets") and other.rule == "weekday" and not other.toward
    if other.grain != "day" or other.open or other.within or not (relative or named):
        return None
    lead = folded(text[elements[0].end : following.start].rsplit(maxsplit=1)[-1])
    return other if relative or lead not in words.facts["words"]["the"] else None


def _joints(words: Words) -> frozenset[str]:
    roles = words.facts["words"]
    return frozenset((*roles.get("and", ()), *words.facts.get("subordinators", ())))


_STOP = re.compile(r"[.!?]\s|[\n。]")
_MARK = re.compile('["“”„«»「」]')
_HEADS = ("", *".;:!?…“„«—–")  # what a clause may begin after
_CLAUSE = re.compile(r"[\w \-]{2,60}")
_BESIDE = 6  # elements


def _is_narrative(elements: Sequence[Element], day: date) -> bool:
    """Does the text tell of years long past, and of no day that counts from its own?

    One that opens with a day of such a year and names no day of its own does, too.
    """
    named = [e.values["atom"] for e in elements if "atom" in e.values]
    atoms = [end for atom in named for end in atom.ends or (atom,)]
    years = [atom.year for atom in atoms if atom.grain not in ("minute", "part")]
    far = sum(_is_far(year, day) for year in years) + sum(atom.grain == "decade" for atom in atoms)
    near = sum(map(_is_near, atoms))
    if far > 3 and far > 4 * near:
        return True
    dated = any(_is_far(atom.year, day) and atom.month for atom in atoms)
    return near == 0 and bool(years) and _is_far(years[0], day) and dated


def _is_told_of(question: Question) -> bool:
    """`In 2019 he also won`, `last year`: a year of which a sentence tells, no `1982 built ferry`."""
    if question.atom.year is None:
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


def _combined(text: str, elements: list[Element], passes: Grammar, words: Words) -> list[Element]:
    """The elements with each time expression made one element, by one pass after the other."""
    kinds, bare = "".join([element.kind for element in elements]), words.flag("bare_hours")
    number, matches = passes.matches(0, kinds)
    if number and all(_SIDES.isdisjoint(e.values) for e in elements):
        return [element for element in elements if element.kind == LINE]
    while matches:
        made: list[Element] = []
        at, queue = 0, deque(matches)
        while queue:
            name, start, end = queue.popleft()
            if start < at:
                continue
            part = elements[start:end]
            atom = build(name, Parts(part, words)) if number == 0 else combine(name, part)
            if atom is None and name not in _NO_DATES:
                if number == 0 and end - start > 2:
                    queue.extendleft(reversed(passes.within(kinds, start + 1, end)))
                continue
            named = bare and start > 1 and "weekday" in elements[start - 2].values
            if name == "spoken" and not named and not _is_hour(text, part, words):
                continue
            made += elements[at:start]
            at = end
            made.append(
                _element(part, atom) if atom else Element(part[0].start, part[-1].end, BREAK)
            )
        if at:
            elements = made + elements[at:]
            kinds = "".join([element.kind for element in elements])
        elif number == 0 and all(_SIDES.isdisjoint(e.values) for e in elements):
            return [element for element in elements if element.kind == LINE]
        number, matches = passes.matches(number + 1, kinds)
    return elements


_SIDES = frozenset(("side", "side_post", "unit_day"))  # "the end of the year" has no date without
_SURE = frozenset(("part", "half_past", "half_after", "zone"))


def _is_hour(text: str, part: list[Element], words: Words) -> bool:
    """Is a number after "at" an hour: by what it says, or because it counts no noun?"""
    sure = any(not _SURE.isdisjoint(element.values) for element in part)
    return sure or is_hour(text, part[0].start, part[-1].end, words)


def _element(part: list[Element], atom: Atom) -> Element:
    values: dict[str, object] = {"atom": atom}
    for element in part:
        if "night" in element.values:
            values["night"] = None
    return Element(part[0].start, part[-1].end, kind_of(atom), values)


def _turn(view: View, prose: Prose, element: Element) -> View:
    """The view as the sentence of the element has it."""
    text = prose.text
    start, end = element.start, element.end
    view.bounds = bounds = _once(partial(prose.bounds, start, end))
    view.begins = lambda: not text[bounds()[0] : start].strip(_OPENING)
    view.signs = _once(lambda: prose.signs(start, end, bounds()))
    view.lean = partial(_lean, view)
    view.beside = not _STOP.search(text, view.told.until, start)
    view.parted = view.beside and text.startswith(",", view.told.until)
    view.of_year = (
        view.beside
        and view.told.opens
        and element.values["atom"].open != "since"
        and not _MARK.search(text, view.told.until, start)
    )
    view.lasts = _once(lambda: prose.lasts(start, end, bounds()))
    view.aside = text[max(0, start - 1) : start] in ("(", "（")
    view.filed = start < _DATELINE and bool(_FILED.match(text, end))
    view.stamp = text[max(0, start - 1) : start] in ("", "\n") and heads_entry(text, end)
    return view


_DATELINE = 60  # characters
_FILED = re.compile(r"\.? ?(?:\([\w /.-]{2,30}\) ?[.:–—-]|[–—]{1,2} )")
_OPENING = " \"'“‘«„—–-"


def _once(ask: Callable[[], _Answer]) -> Callable[[], _Answer]:
    """The same question, asked only the first time; a third as slow as `cache`."""
    kept: list[_Answer] = []

    def answer() -> _Answer:
        if not kept:
            kept.append(ask())
        return kept[0]

    return answer


def _lean(view: View) -> int:
    view.leaned = True
    return lean_of(*view.signs())


def _mention(question: Question, stretch: Stretch, source: Anchor) -> Tagged:
    atom, start, end = question.atom, question.element.start, question.element.end
    words = question.text[start:end]
    contradiction = None
    if _contradicts(atom, stretch):
        contradiction = f"weekday contradicts date: {words!r} is {stretch.value}"
    anchor: Anchor = "none" if _stands_alone(atom) else source
    if atom.base == "previous" or atom.grain == "part":
        anchor = "previous"
    mention = Mention(
        in_=question.place,
        start=start,
        end=end,
        text=words,
        value=stretch.value,
        timex=stretch.timex,
        first=stretch.first.isoformat() if stretch.first else None,
        last=stretch.last.isoformat() if stretch.last else None,
        precision=stretch.grain,
        anchor=anchor,
        confidence=0.5 if contradiction else round(_confidence(atom) * question.share, 2),
    )
    return Tagged(mention, contradiction)


def _confidence(atom: Atom) -> float:
    if atom.base == "previous":
        return _FROM_PREVIOUS
    return _STATED if _stands_alone(atom) else _CONFIDENCE.get(atom.rule, 0.9)


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
