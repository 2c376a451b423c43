"""Who may be meant by a notice: names around its sign, phrases, labels, in order of belief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from crawler.languages.phrases import alternatives, find_phrases, fold, listed
from crawler.normalize.copyright.companies import is_company, opens_quoted
from crawler.normalize.copyright.holders import is_party, is_site, joint
from crawler.normalize.copyright.line import Line, dative
from crawler.normalize.copyright.names import is_sure, name_from, trailing_name

__all__ = ["claimants", "has_label"]

# Kinds that are said in whole sentences: what stands beside their phrases is seldom a name.
_SENTENCES = frozenset({"reproduction-forbidden", "reuse-with-attribution"})
_CLAUSE_END = re.compile(r"\s?[-|.;。，](?:\s|$)|\s?$")
_GIVEN_BY = re.compile(r"\s(?:licen[cs]e\s|lizenz\s)?(?:by|von|par|por|di|door)\s")
_HEADED = re.compile(r"([\u3040-\u9fff]{3,20})\s(?=[\u3040-\u9fff])")  # `港新聞 記事の無断…`
_LAST_PART = re.compile(r",\s([^\W\d_][^,.;:|©]{3,50})\.?")  # `CC BY 4.0, Example Project`
_GOES_ON = re.compile(r",\s[^\W\dA-ZÀ-Þ]+\s[^\W\dA-ZÀ-Þ]+(?:\s|$)")  # `© 2022, toute copie …`


def claimants(line: Line, domain: str | None) -> Iterator[str]:
    """Names in the order in which they are believed.

    >>> from crawler.normalize.copyright.line import read_line
    >>> next(claimants(read_line("Il Quirino / Askanews © 2025"), None))
    'Il Quirino / Askanews'
    """
    return filter(None, _candidates(line, domain))


def has_label(line: Line) -> bool:
    """Is somebody named as author of the text or as its source? `Text: …`, `Bron: …`."""
    return bool(_labels().search(line.folded))


def _candidates(line: Line, domain: str | None) -> Iterator[str | None]:
    yield _by_pattern(line, "holder", domain)
    if line.licence or line.years:
        yield _author(line, domain)
    for start, end in line.signs:
        yield from _around(line, start, end, domain)
    if not line.signs and line.years and line.years[0][1] <= 60:
        first = min([line.years[0][1], *(start for _, start, _ in line.phrases)])
        first = min(first, line.licence.start) if line.licence else first
        yield name_from(line.text[:first], domain)
        yield _by(line, line.years[0][2], domain)
    yield _by_pattern(line, "consent", domain)
    for _, end in line.signs:
        yield from _published(line, end, domain)
    yield _labelled(line, domain)
    yield from _beside_phrases(line, domain)
    if line.licence and not line.signs:
        yield _licensor(line, domain)
        given = _GIVEN_BY.match(line.folded, line.licence.end)
        if given:
            yield name_from(line.after(given.end()), domain)
        last = _LAST_PART.fullmatch(line.text, line.licence.end)
        yield last[1] if last and is_sure(last[1], domain) else None
        name = name_from(line.after(line.licence.end), domain)
        yield name if name and is_party(name, domain) else None


def _around(line: Line, start: int, end: int, domain: str | None) -> Iterator[str | None]:
    """Names behind and before a sign."""
    led = line.text[:start].strip(" .|-")
    before = trailing_name(line.before(start), domain, opening=line.text) if led else None
    if before and not is_sure(before, domain) and _ends_ban(line, start):
        before = None
    known = before and (is_party(before, domain) or is_company(before))
    if not known and line.text.count("|", 0, start) > 1:
        before = None  # the last entry of a menu
    after = _with_partner(line, name_from(line.after(end), domain, signed=True), end, domain)
    # `Blatt © 2020 About Advertise Contact`: the site's own name before a menu.
    site = bool(before) and is_site(before or "", domain)
    if _closes(line, end) or (
        site and not (after and (is_sure(after, domain) or is_site(after, domain)))
    ):
        yield before
    yield after
    yield _given(line, domain)
    yield before


def _ends_ban(line: Line, start: int) -> bool:
    """Is what stands before a place the end of a ban's sentence?"""
    ends = [stop for kind, _, stop in line.phrases if stop <= start and kind in _SENTENCES]
    return bool(ends) and not re.search(r"[.|。;)>•·–—-]", line.text[max(ends) : start])


def _beside_phrases(line: Line, domain: str | None) -> Iterator[str | None]:
    """`Tous droits réservés Exemple`, `Example Ltd. All rights reserved`.

    What stands beside a ban is mostly the rest of its sentence, so that there a name must be sure.
    """
    opening = line.text[: line.phrases[0][1]] if line.phrases and not line.signs else ""
    first, stop, _ = opening.partition(". ")
    name = name_from(first + ".", domain) if stop else None
    if name and (is_company(name) or is_party(name, domain) or opens_quoted().match(first)):
        yield name
    headed = _HEADED.match(opening)
    if headed and not find_phrases("works", fold(headed[1])):
        yield name_from(headed[1], domain)
    for kind, start, end in line.phrases:
        bans = kind in _SENTENCES
        led = line.text[:start].strip(" ,-–—(<")
        if line.signs or led[-1:] in ".|•·":
            name = name_from(line.after(end, across=True), domain) or ""
            opens = bool(line.signs) or not led.strip(".|•· ")
            sure = is_sure(name, domain) if bans else opens
            yield name if sure or is_company(name) else None
            name = name_from(line.text[end:].lstrip(". "), domain)
            yield name if name and (is_company(name) or is_party(name, domain)) else None
        if start == line.phrases[0][1]:
            name = trailing_name(line.before(start), domain)
            if line.signs and line.text[:start].strip(" .,-–—|:") != name:
                continue  # beside a sign only a line that opens with its name
            parted = line.text[:start].rstrip()[-1:] in '.,;|-–—:)»"”'
            last = (name or "").split(" ")[-1]
            runs_on = (bans and not parted) or (last[:1].islower() and last[-1] not in '»”"')
            known = is_sure(name or "", domain) and (parted or not bans or " " in (name or ""))
            yield name if name and (not runs_on or known) else None


def _author(line: Line, domain: str | None) -> str | None:
    """`Text by Ada Muster (2025), CC BY 4.0`."""
    opened = next((end for start, end in find_phrases("text_by", line.folded) if not start), 0)
    return name_from(line.after(opened), domain) if opened else None


def _licensor(line: Line, domain: str | None) -> str | None:
    """`Ada Muster, CC BY 4.0`: a name and nothing else before the licence."""
    lead = line.text[: line.licence.start if line.licence else 0]
    named, dash, _ = re.sub(r"\s[–—]\s", " - ", lead).partition(" - ")
    if len(lead.split()) > 8 or find_phrases("works", fold(named)):
        return None
    first, stop, _ = lead.partition(". ")
    if stop and is_sure(first, domain):
        return name_from(first, domain)
    if dash or len(lead.split()) > 4:
        sure = is_sure(named, domain) or named.lower() == named.upper()
        return name_from(named, domain) if dash and sure else None
    ends = lead.strip(" ,.:;|(").split(" ")[-1]
    return trailing_name(lead, domain, opening=line.text) if not ends[:1].islower() else None


def _closes(line: Line, end: int) -> bool:
    """`NAME © 2025 - …`, `NAME © 2024. …`: sign and year end a clause, the name stands before."""
    year = next((y for y in line.years if y[1] - end in range(3)), None)
    if year is None:
        return False
    return bool(_CLAUSE_END.match(line.folded, year[2]) or _GOES_ON.match(line.text, year[2]))


def _by(line: Line, at: int, domain: str | None) -> str | None:
    """`2006-2008 by Martin Weber`."""
    found = re.match(r"\s?by\s", line.folded[at:])
    return name_from(line.after(at + found.end()), domain) if found else None


def _given(line: Line, domain: str | None) -> str | None:
    """`محفوظة لدار اليوم`: a name that the phrase itself hands the rights to."""
    for _, _, end in line.phrases:
        if dative().match(line.text, end):
            return name_from(line.after(end), domain)
    return None


def _published(line: Line, end: int, domain: str | None) -> Iterator[str | None]:
    """`© 2020 | Edito da X Srl`: a later part counts where it names a publisher or a company."""
    for part in re.split(r"[|·•]", line.text[end:])[1:3]:
        name = name_from(part, domain)
        quoted = part.strip()[:1] in '«“"„'
        if name and (quoted or is_company(part) or _is_of_site(name, domain)):
            yield name


def _is_of_site(name: str, domain: str | None) -> bool:
    """`Frau Muster schreibt` on frau-muster.example."""
    words = name.split()
    return any(is_site(" ".join(words[:n]), domain) for n in range(1, len(words) + 1))


def _with_partner(line: Line, name: str | None, at: int, domain: str | None) -> str | None:
    """`© A 2016-2025 e ANSA`: a second party that stands behind the years."""
    year = next((y for y in line.years if y[1] > at), None)
    if not name or not year or name not in line.text[at : year[1]]:
        return name
    joined = joint().match(line.folded, year[2])
    partner = name_from(line.after(joined.end()), domain) if joined else None
    return f"{name} / {partner}" if partner and is_party(partner, domain) else name


def _by_pattern(line: Line, key: str, domain: str | None) -> str | None:
    for word, shape in _patterns(key):
        found = shape.search(line.folded) if word in line.folded else None
        if found:
            group = "quoted" if found["quoted"] else "name"
            open_end = found.end() == found.end(group)
            piece = (
                line.after(found.start(group)) if open_end else line.text[slice(*found.span(group))]
            )
            name = name_from(piece, domain)
            if line.licence and name and find_phrases("works", fold(name)):
                continue  # `This content is licensed under …` names nobody
            small = (name or "").removeprefix("the ")[:1].islower()
            if name and (not small or is_party(name, domain)):
                return name
    return None


def _labelled(line: Line, domain: str | None) -> str | None:
    """`Text: Yasemin Korkmaz, 2024, CC BY-SA 4.0`, `Bron: Belga. Niets van deze pagina …`."""
    found = _labels().search(line.folded)
    return name_from(line.after(found.end()), domain) if found else None


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
        fixed = re.sub(r"\([^()]*\)(?:\{[\d,]+\})?", " ", fold(f"{start} {end}"))
        literal = re.findall(r"\w+(?![\w*?])", fixed)
        shapes.append(
            (
                max(literal, key=len, default=""),
                re.compile(rf"{anchor}{left}\s?(?:{quoted}|{name}\s?(?:{right}))"),
            )
        )
    return tuple(shapes)


@cache
def _labels() -> re.Pattern[str]:
    words = "|".join(alternatives((*listed("text"), *listed("source"))))
    return re.compile(rf"(?:^|(?<=\W))[(（]?(?:{words})\s?[:：・]\s?")
