"""A line of rights with its signs, phrases, licence and years, as places in its folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from crawler import agencies
from crawler.article import CopyrightKind
from crawler.languages.phrases import alternatives, find_phrases, fold, listed
from crawler.normalize.copyright.credits import is_source
from crawler.normalize.copyright.licences import Licence, find_licence
from crawler.normalize.copyright.years import Years, find_years

__all__ = ["PHRASES", "Line", "dative", "read_line"]

Phrase = tuple[CopyrightKind, int, int]

# Lists of phrases and what they claim, the most telling first.
PHRASES: tuple[tuple[str, CopyrightKind], ...] = (
    ("some", "some-rights-reserved"),
    ("reuse", "reuse-with-attribution"),
    ("forbidden", "reproduction-forbidden"),
    ("reserved", "all-rights-reserved"),
)

_MARK = r"©|℗|(?<![\d)])\([cс]\)|(?<![\w(])c\)"
_WORD_ONLY = re.compile(r"copyright(?:ed|s)?\s?@?")
_SIGN = re.compile(
    rf"(?<!\w)copr\.|copyright(?:ed|s)?(?![a-z]|-\w)\s?(?:@|by\s(?=\S))?|{_MARK}|®(?=\s?(?:19|20)\d\d)"
)
_BREAK = re.compile(
    r"//|[|·•‧︱<>【】;；。）।]|\n|(?<=[^\W\d_]{3}[.!?])(?<!\bHon\.)(?<!\bRev\.)(?<!Bros\.)\s(?![a-z]|Bhd|Ltd|Şti|Coop)|(?<=[)»”\"®™])\.\s|\s\.\s"
)
_PIECE_END = re.compile(r"[.,;|()\d]|\s[-–—]\s")
_ARTICLE = re.compile(r"^(?:[^\W\d_]{1,2}['’]|[^\W\d_A-ZÀ-Þ]{1,3}\s(?=[A-ZÀ-Þ]))")
_COLON = re.compile(r"\s?[:：]")
_NOTHING = re.compile(r"[\s.,:&-]*(?:(?:19|20)\d\d(?:-\d+)?)?[\s.,:-]*(?:by\s)?")


@dataclass(slots=True, frozen=True)
class Line:
    """A line and what was found in it."""

    text: str
    folded: str
    signs: tuple[tuple[int, int], ...]
    phrases: tuple[Phrase, ...]
    licence: Licence | None
    years: tuple[tuple[Years, int, int], ...]

    def after(self, start: int, *, across: bool = False) -> str:
        """What follows a place, up to the next break, phrase or licence; years are stepped over."""
        at = max([start, *(stop for _, begin, stop in self.phrases if begin <= start < stop)])
        handed = at
        while True:
            step = re.match(r"[\s,:|@-]*" if across else r"[\s.,:@-]*", self.folded[at:])
            at += step.end() if step else 0
            year = next((y for y in self.years if y[1] == at), None)
            sign = next((s for s in self.signs if s[0] == at), None)
            if not year and not sign:
                break
            at = year[2] if year else sign[1] if sign else at
        if any(p[2] in {start, handed} for p in self.phrases):
            given = dative().match(self.text, at)
            at = given.end() if given else at
        stops = [s for s, *_ in (p[1:] for p in self.phrases) if s >= at]
        stops += [y[1] for y in self.years if y[1] > at]
        stops += [s for s, _ in self.signs if s > at]
        stops += [self.licence.start] if self.licence and self.licence.start >= at else []
        found = _BREAK.search(self.text, at)
        stops += [found.start()] if found else []
        stops += [start for start in _credit_links(self.text) if start >= at]
        return self.text[at : min(stops, default=len(self.text))]

    def before(self, end: int) -> str:
        """What precedes a place, back to the last break, phrase or sign; years are stepped over."""
        at = end
        for _, start, stop in reversed(self.years):
            if stop <= at and not self.folded[stop:at].strip(" .,:|-"):
                at = start
        starts = [p[2] for p in self.phrases if p[2] <= at]
        starts += [s[1] for s in self.signs if s[1] <= at]
        starts += [self.licence.end] if self.licence and self.licence.end <= at else []
        starts += [m.end() for m in _BREAK.finditer(self.text[: max(0, at)].rstrip(" |.·-"))]
        start = max(starts, default=0)
        piece = self.text[start:at].rstrip(" |·")
        given = any(p[2] == start for p in self.phrases) and dative().match(piece)
        return piece[given.end() :] if given else piece


def read_line(text: str) -> Line:
    """Find everything that a cleaned line says of rights.

    >>> line = read_line("© 2020 Example. All rights reserved.")
    >>> line.signs, line.phrases, line.years
    (((0, 1),), (('all-rights-reserved', 16, 35),), (((2020, 2020), 2, 6),))
    """
    folded = fold(text)
    phrases: list[Phrase] = [
        (
            kind if key != "reuse" or not _only(folded[start:end]) else "reproduction-forbidden",
            start,
            end,
        )
        for key, kind in PHRASES
        for start, end in find_phrases(key, folded)
    ]
    barred = find_phrases("barred", folded)
    # "Without permission" is news too: it reserves only what is called a text, a copy, a use.
    if barred and (phrases or find_phrases("works", folded) or _SIGN.search(folded)):
        phrases += [("reproduction-forbidden", start, end) for start, end in barred]
    if find_phrases("mining", folded):
        denied = find_phrases("denied", folded)
        phrases += [("reproduction-forbidden", start, end) for start, end in denied]
    phrases = [p for p in phrases if not any(_inside(p, other) for other in phrases)]
    years = find_years(folded)
    return Line(
        text,
        folded,
        tuple(_signs(text, folded, [(start, end) for _, start, end in phrases], years)),
        tuple(sorted(phrases, key=lambda found: found[1])),
        find_licence(folded),
        years,
    )


@cache
def dative() -> re.Pattern[str]:
    """A preposition that is written as one word with the name: `محفوظة لوكالة …`."""
    words = "|".join(listed("dative"))
    return re.compile(rf"\s*(?:{words})(?=\w{{2}}|\s?[\"“«]|\s\w)")


def _only(phrase: str) -> bool:
    """A permission that begins with "only" is a restriction."""
    return bool(find_phrases("only", phrase))


def _inside(one: Phrase, other: Phrase) -> bool:
    """Is a phrase part of a longer one? `einige [rechte vorbehalten]`."""
    wider = other[1] <= one[1] and one[2] <= other[2]
    return wider and other[2] - other[1] > one[2] - one[1]


def _signs(
    text: str,
    folded: str,
    phrases: list[tuple[int, int]],
    years: tuple[tuple[Years, int, int], ...],
) -> list[tuple[int, int]]:
    dated = {start for _, start, _ in years}
    found: list[tuple[int, int]] = []
    spots = [(m.start(), m.end(), not _WORD_ONLY.fullmatch(m[0])) for m in _SIGN.finditer(folded)]
    spots += [(start, end, False) for start, end in find_phrases("sign", folded)]
    for start, end, strong in sorted(spots, key=lambda spot: (spot[0], -spot[1])):
        if found and start < found[-1][1]:
            continue
        joins = bool(found) and bool(_NOTHING.fullmatch(folded, found[-1][1], start))
        if not strong:
            within = any(begin <= start < stop for begin, stop in phrases)
            after = text[end:].lstrip()
            told = joins or len(text) - len(after) in dated or _introduces(after, folded[:start])
            if within or not told:
                continue
        if _objects().search(folded[max(0, start - 16) : start]) or is_source(
            folded[max(0, start - 40) : start]
        ):
            continue
        if joins:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _introduces(after: str, before: str) -> bool:
    """Does a word for copyright without its sign begin a notice, or is it a topic or a menu entry?"""
    if re.match(r"by\s\S", after, re.IGNORECASE):
        return True
    if _topic().match(fold(after)):
        return False
    first = after[:1]
    if (
        not first
        or first in "&|?!"
        or (before.strip() and first in "-–—/")
        or (first == ":" and before[-1:] == "-")
    ):
        return False
    opens = not before.strip() or before.rstrip()[-1:] in ".|:·•(><"
    opens = opens or before[-2:] in {"- ", "— "} or before.rstrip().endswith((" is", " are"))
    opens = opens or any(end == len(before.rstrip()) for _, end in find_phrases("works", before))
    named = (
        bool(agencies.find(re.split(r"[\s,.|]", after, maxsplit=1)[0]))
        or first.isdigit()
        or first.isupper()
        or first in '@:©«"“'
        or first.lower() == first.upper()
    )
    return named and (opens or first.isdigit() or first in "@©")


@cache
def _topic() -> re.Pattern[str]:
    """What makes "copyright" a subject or an entry of a menu: `Copyright Policy`."""
    return re.compile("|".join(alternatives(listed("topic"))))


@cache
def _objects() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(alternatives(listed('objects')))})\W{{0,8}}$")


@lru_cache(maxsize=64)
def _credit_links(text: str) -> tuple[int, ...]:
    """Where a line begins to credit somebody: `, with AAP`, `Additional reporting by`, `Source:`."""
    folded, joining = fold(text), frozenset(map(fold, listed("and")))
    links = [start for start, _ in find_phrases("assisted", folded)]
    links += [start for start, end in find_phrases("source", folded) if _COLON.match(folded, end)]
    for start, end in find_phrases("with", folded):
        if " " in folded[start:end]:
            links.append(start)
        elif re.search(r"[,-]\s$", folded[:start][-2:]) and folded[end : end + 1] == " ":
            links.append(start - 2)
        elif folded[start:end] not in joining and agencies.find(_named(text[end : end + 60])):
            links.append(start)  # `Le Courrier avec AFP. Reproduction interdite`
    return tuple(links)


def _named(rest: str) -> str:
    """What is named first: `the AP. All rights …` is `AP`."""
    rest = _ARTICLE.sub("", rest.strip())
    return _PIECE_END.split(rest, maxsplit=1)[0].strip()
