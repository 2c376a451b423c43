"""One line of rights -> what it claims: kind, holders, years, licence, credits.

Restrictions are read in every language; a permission is believed only where it is spelled out.
Parts that speak of pictures are set aside first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from crawler import agencies
from crawler.article import Copyright, CopyrightKind, Credit, Holder
from crawler.normalize.copyright.credits import find_credits, is_source
from crawler.normalize.copyright.holders import (
    Years,
    find_years,
    holders_of,
    is_company,
    is_party,
    joint,
    name_from,
    trailing_name,
)
from crawler.normalize.copyright.licences import Licence, find_licence
from crawler.languages.phrases import alternatives, clean, find_phrases, fold, listed
from crawler.normalize.copyright.pictures import picture_credit, split_pictures

__all__ = ["parse_notice"]

_STRONG = r"©|℗|(?<![\d)])\([cс]\)|(?<![\w(])c\)"
_WORD_ONLY = re.compile(r"copyright(?:ed|s)?\s?@?")
_SIGN = re.compile(rf"copyright(?:ed|s)?(?![a-z])\s?(?:@|by\s(?=\S))?|{_STRONG}|®(?=\s?(?:19|20)\d\d)")
_BREAK = re.compile(r"[|·•‧︱<>【】;；。]|\n|(?<=[^\W\d_]{3}[.!?])\s|(?<=[)»”\"])\.\s")
_NOTHING = re.compile(r"[\s.,:&-]*(?:(?:19|20)\d\d(?:-\d+)?)?[\s.,:-]*(?:by\s)?")
_PROSE = 45  # words; a longer line without a sign is prose that mentions rights


@dataclass(slots=True, frozen=True)
class _Line:
    """A line with what was found in it, as places in its folded text."""

    text: str
    folded: str
    signs: tuple[tuple[int, int], ...]
    phrases: tuple[tuple[CopyrightKind, int, int], ...]
    licence: Licence | None
    years: tuple[tuple[Years, int, int], ...]

    def kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, _, _ in self.phrases)


_PHRASES: tuple[tuple[str, CopyrightKind], ...] = (
    ("some", "some-rights-reserved"),
    ("reuse", "reuse-with-attribution"),
    ("forbidden", "reproduction-forbidden"),
    ("reserved", "all-rights-reserved"),
)


def parse_notice(
    text: str, language: str | None, domain: str | None, where: str
) -> Copyright | None:
    """What a notice or credit line claims; None where it is neither.

    Args:
        text: the line as the page shows it.
        language: the page's, for nothing but the record: phrases of all languages are read.
        domain: host of the page, which settles names that several parties share.
        where: `footer`, `body`, `body-end`, `byline`, `figure`, `meta:NAME`, `jsonld:KEY`.

    >>> c = parse_notice(
    ...     "© 2010–2023 Gazeta. Wszelkie prawa zastrzeżone. Źródło: PAP", "pl", None, "footer"
    ... )
    >>> c.kind, c.holders[0].name, c.years, [x.agency for x in c.credits]
    ('all-rights-reserved', 'Gazeta', (2010, 2023), ['pap'])
    """
    kept, pictures = split_pictures(clean(text))
    line = _line(kept)
    if pictures and not _speaks_of_text(line, domain):
        return Copyright(notice=text, photo_credits=pictures, source=where)
    credit = None
    if not pictures:
        credit = picture_credit(kept, where, domain, claims=bool(line.phrases))
        if where == "figure" and line.licence and not _speaks_of_text(line, domain):
            credit = credit or kept[:200]  # a bare licence under a picture is the picture's
    if credit:
        return Copyright(notice=text, photo_credits=(credit,), source=where)
    kind = _kind(line, where)
    credits = find_credits(kept, domain)
    holders = _holders(line, kind, domain)
    if kind == "copyright" and not holders and not line.years:
        kind = "none"
    if kind == "none" and where.startswith(("meta:", "jsonld:")) and not credits:
        name = name_from(_without_place(kept), domain) if len(kept.split()) <= 8 else None
        kind, holders = ("copyright", holders_of(name, domain)) if name else (kind, ())
    if kind == "none" and not credits:
        return Copyright(notice=text, photo_credits=pictures, source=where) if pictures else None
    held = {holder.agency for holder in holders}
    credits = (*credits, *_beside_sign(line, domain, held | {c.agency for c in credits}))
    return Copyright(
        notice=text,
        kind=kind,
        holders=holders if kind != "none" else (),
        years=_years(line) if kind != "none" else None,
        licence=line.licence.id if line.licence and kind != "none" else None,
        reserved=kind in {"all-rights-reserved", "reproduction-forbidden"},
        credits=tuple(c for c in credits if c.agency not in held or kind == "none"),
        photo_credits=pictures,
        source=where,
    )


def _beside_sign(line: _Line, domain: str | None, known: set[str | None]) -> Iterator[Credit]:
    """`The-CNN-Wire™ & © 2020 Cable News Network`: an agency before the sign that holds nothing."""
    for start, _ in line.signs:
        name = trailing_name(_before(line, start).rstrip(" &™®"), domain)
        agency = agencies.find(name, domain)
        if name and agency and agency not in known:
            yield Credit(agency, "sole", name)


def _line(text: str) -> _Line:
    folded = fold(text)
    phrases: list[tuple[CopyrightKind, int, int]] = [
        (kind if key != "reuse" or not _only(folded[start:end]) else "reproduction-forbidden", start, end)
        for key, kind in _PHRASES
        for start, end in find_phrases(key, folded)
    ]
    barred = find_phrases("barred", folded)
    # "Without permission" is news too: it reserves only what is called a text, a copy, a use.
    if barred and (phrases or find_phrases("works", folded) or _SIGN.search(folded)):
        phrases += [("reproduction-forbidden", start, end) for start, end in barred]
    phrases = [p for p in phrases if not any(_inside(p, other) for other in phrases)]
    return _Line(
        text,
        folded,
        tuple(_signs(text, folded, [(start, end) for _, start, end in phrases])),
        tuple(sorted(phrases, key=lambda found: found[1])),
        find_licence(folded),
        find_years(folded),
    )


def _only(phrase: str) -> bool:
    """A permission that begins with "only" is a restriction."""
    return bool(find_phrases("only", phrase))


def _inside(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Is a phrase part of a longer one? `einige [rechte vorbehalten]`."""
    wider = other[1] <= one[1] and one[2] <= other[2]
    return wider and other[2] - other[1] > one[2] - one[1]


def _signs(text: str, folded: str, phrases: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    spots = [(m.start(), m.end(), not _WORD_ONLY.fullmatch(m[0])) for m in _SIGN.finditer(folded)]
    spots += [(start, end, False) for start, end in find_phrases("sign", folded)]
    for start, end, strong in sorted(spots):
        joins = bool(found) and bool(_NOTHING.fullmatch(folded, found[-1][1], start))
        if not strong:
            within = any(begin <= start < stop for begin, stop in phrases)
            if within or not (joins or _introduces(text[end:].lstrip(), folded[:start])):
                continue
        if _objects().search(folded[max(0, start - 16) : start]) or is_source(folded[:start]):
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
    first = after[:1]
    if not first or first in "&|?!" or (before.strip() and first in "-–—/") or (first == ":" and before[-1:] == "-"):
        return False
    opens = not before.strip() or before.rstrip()[-1:] in ".|:·•(><"
    opens = opens or before[-2:] in {"- ", "— "} or before.rstrip().endswith((" is", " are"))
    named = (
        first.isdigit() or first.isupper() or first in '@:©«"“' or first.lower() == first.upper()
    )
    return named and (opens or first.isdigit() or first in "@©")


def _kind(line: _Line, where: str) -> CopyrightKind:
    kinds = line.kinds()
    long = len(line.text.split()) > _PROSE
    if long and not line.signs and not where.startswith(("footer", "body-end", "meta", "jsonld")):
        return "none"
    for _, kind in _PHRASES[:2]:
        if kind in kinds:
            return kind
    if line.licence:
        return "public-domain" if line.licence.id in {"PD", "PDM-1.0"} else "licence"
    for _, kind in _PHRASES[2:]:
        if kind in kinds:
            return kind
    return "copyright" if line.signs and where != "figure" and _is_claim(line) else "none"


def _is_claim(line: _Line) -> bool:
    """A sign alone claims something only beside a name or a year."""
    rest = line.folded
    for start, end in reversed(line.signs):
        rest = rest[:start] + " " + rest[end:]
    return bool(line.years) or any(c.isalpha() for c in rest)


def _years(line: _Line) -> Years | None:
    if not line.years:
        return None
    anchor = line.signs[0][0] if line.signs else 0
    claimed = [y for y in line.years if y[1] >= anchor] or list(line.years)
    nearest = min(line.years, key=lambda y: min(abs(y[1] - anchor), abs(y[2] - anchor)))
    first = claimed[0]
    close = nearest if abs(nearest[2] - anchor) <= 3 or abs(nearest[1] - anchor) <= 12 else first
    return close[0]


def _holders(line: _Line, kind: CopyrightKind, domain: str | None) -> tuple[Holder, ...]:
    if kind == "none":
        return ()
    name = next(filter(None, _candidates(line, domain)), None)
    return holders_of(name, domain) if name else ()


def _candidates(line: _Line, domain: str | None) -> Iterator[str | None]:
    """Names in the order in which they are believed."""
    yield _by_pattern(line, "holder", domain)
    for start, end in line.signs:
        if _closes(line, end):
            yield trailing_name(_before(line, start), domain, opening=line.text)
        yield _with_partner(line, name_from(_after(line, end), domain), end, domain)
        yield _given(line, domain)
        yield trailing_name(_before(line, start), domain, opening=line.text)
    if not line.signs and line.years and line.years[0][1] <= 60:
        first = min([line.years[0][1], *(start for _, start, _ in line.phrases)])
        yield name_from(line.text[:first], domain)
        yield _by(line, line.years[0][2], domain)
    yield _by_pattern(line, "consent", domain)
    for _, end in line.signs:
        yield from _published(line, end, domain)
    for _, start, end in line.phrases:
        if line.signs or not _before(line, start).strip(" .,-–—|"):
            yield name_from(_after(line, end, across=True), domain)
        if not line.signs:
            yield trailing_name(_before(line, start), domain)
    yield _labelled(line, domain)
    if line.licence and not line.signs and len(line.text[: line.licence.start].split()) <= 4:
        yield trailing_name(line.text[: line.licence.start], domain, opening=line.text)


def _closes(line: _Line, end: int) -> bool:
    """`NAME © 2025 - …`, `NAME © 2024. …`: sign and year end a clause, the name stands before."""
    year = next((y for y in line.years if y[1] - end in range(3)), None)
    return bool(year) and bool(re.match(r"\s?[-|.;。，](?:\s|$)|\s?$", line.folded[year[2] :]))


def _by(line: _Line, at: int, domain: str | None) -> str | None:
    """`2006-2008 by Martin Weber`."""
    found = re.match(r"\s?by\s", line.folded[at:])
    return name_from(_after(line, at + found.end()), domain) if found else None


def _given(line: _Line, domain: str | None) -> str | None:
    """`محفوظة لدار اليوم`: a name that the phrase itself hands the rights to."""
    for _, _, end in line.phrases:
        if _dative().match(line.text, end):
            return name_from(_after(line, end), domain)
    return None


def _published(line: _Line, end: int, domain: str | None) -> Iterator[str | None]:
    """`© 2020 | Edito da X Srl`: a later part counts where it names a publisher or a company."""
    for part in line.text[end:].split("|")[1:3]:
        if is_company(part) or part.strip()[:1] in "«“\"„":
            yield name_from(part, domain)


def _with_partner(line: _Line, name: str | None, at: int, domain: str | None) -> str | None:
    """`© A 2016-2025 e ANSA`: a second party that stands behind the years."""
    year = next((y for y in line.years if y[1] > at), None)
    if not name or not year or name not in line.text[at : year[1]]:
        return name
    joined = joint().match(line.folded, year[2])
    partner = name_from(_after(line, joined.end()), domain) if joined else None
    return f"{name} / {partner}" if partner and is_party(partner, domain) else name


def _after(line: _Line, start: int, *, across: bool = False) -> str:
    """What follows a place, up to the next break, phrase or licence; years are stepped over."""
    at = max([start, *(stop for _, begin, stop in line.phrases if begin <= start < stop)])
    while True:
        step = re.match(r"[\s,:|@-]*" if across else r"[\s.,:@-]*", line.folded[at:])
        at += step.end() if step else 0
        year = next((y for y in line.years if y[1] == at), None)
        sign = next((s for s in line.signs if s[0] == at), None)
        if not year and not sign:
            break
        at = year[2] if year else sign[1] if sign else at
    if any(p[2] == start for p in line.phrases):
        given = _dative().match(line.text, at)
        at = given.end() if given else at
    stops = [s for s, *_ in (p[1:] for p in line.phrases) if s >= at]
    stops += [y[1] for y in line.years if y[1] > at]
    stops += [s for s, _ in line.signs if s > at]
    stops += [line.licence.start] if line.licence and line.licence.start >= at else []
    found = _BREAK.search(line.text, at)
    stops += [found.start()] if found else []
    link = _credit_link().search(line.folded, at)
    stops += [link.start()] if link else []
    return line.text[at : min(stops, default=len(line.text))]


def _before(line: _Line, end: int) -> str:
    """What precedes a place, back to the last break, phrase or sign; years are stepped over."""
    at = end
    for _, start, stop in reversed(line.years):
        if stop <= at and not line.folded[stop:at].strip(" .,:|-"):
            at = start
    starts = [p[2] for p in line.phrases if p[2] <= at]
    starts += [s[1] for s in line.signs if s[1] <= at]
    starts += [m.end() for m in _BREAK.finditer(line.text[: max(0, at)].rstrip(" |.·-"))]
    start = max(starts, default=0)
    piece = line.text[start:at].rstrip(" |·")
    given = any(p[2] == start for p in line.phrases) and _dative().match(piece)
    return piece[given.end() :] if given else piece


def _by_pattern(line: _Line, key: str, domain: str | None) -> str | None:
    for word, shape in _patterns(key):
        found = shape.search(line.folded) if word in line.folded else None
        if found:
            group = "quoted" if found["quoted"] else "name"
            open_end = found.end() == found.end(group)
            piece = (
                _after(line, found.start(group))
                if open_end
                else line.text[slice(*found.span(group))]
            )
            name = name_from(piece, domain)
            if name:
                return name
    return None


def _labelled(line: _Line, domain: str | None) -> str | None:
    """`Text: Yasemin Korkmaz, 2024, CC BY-SA 4.0`, `Bron: Belga. Niets van deze pagina …`."""
    found = _labels().search(line.folded)
    return name_from(_after(line, found.end()), domain) if found else None


def _without_place(text: str) -> str:
    """`DER SPIEGEL, Hamburg, Germany`: metas like to add where the house stands."""
    parts = [part.strip() for part in text.split(",")]
    return parts[0] if len(parts) == 3 and all(len(part.split()) <= 2 for part in parts[1:]) else text


def _speaks_of_text(line: _Line, domain: str | None) -> bool:
    """Is there more than pictures? A licence alone beside a picture is the picture's."""
    labelled = line.licence and _labels().search(line.folded)
    return bool(line.signs or line.phrases or labelled or find_credits(line.text, domain))


@cache
def _patterns(key: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Shapes around a name, each with a word without which it cannot match."""
    name = r"(?P<name>[^.|:;。，]{2,80}?)"
    shapes = []
    for shape in listed(key):
        start, _, end = shape.removeprefix("^").partition("{name}")
        left = "|".join(alternatives((start.strip(),))) if start.strip() else ""
        right = "|".join(alternatives((end.strip(),))) if end.strip() else r"(?=[.|,;:。，]|$)"
        anchor = "^" * shape.startswith("^")
        quoted = r"(?P<quoted>\"[^\"]{2,60}\")"
        literal = re.findall(r"\w+(?![\w*?])", re.sub(r"\([^()]*\)", " ", fold(f"{start} {end}")))
        shapes.append(
            (
                max(literal, key=len, default=""),
                re.compile(rf"{anchor}{left}\s?(?:{quoted}|{name}\s?(?:{right}))"),
            )
        )
    return tuple(shapes)


@cache
def _dative() -> re.Pattern[str]:
    """A preposition that is written as one word with the name: `محفوظة لوكالة …`."""
    words = "|".join(listed("dative"))
    return re.compile(rf"\s*(?:{words})(?=\w{{3}}|\s?[\"“«]|\s\w)")


@cache
def _labels() -> re.Pattern[str]:
    words = "|".join(alternatives((*listed("text"), *listed("source"))))
    return re.compile(rf"(?:^|(?<=\W))[(（]?(?:{words})\s?[:：・]\s?")


@cache
def _objects() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(alternatives(listed('objects')))})\W{{0,8}}$")


@cache
def _credit_link() -> re.Pattern[str]:
    words = tuple(w for w in listed("with") if len(w.split()) > 1) + listed("assisted")
    return re.compile(
        rf"[,–—-]\s(?:{'|'.join(alternatives(listed('with')))})\s|{'|'.join(alternatives(words))}|(?:{'|'.join(alternatives(listed('source')))})\s?[:：]"
    )
