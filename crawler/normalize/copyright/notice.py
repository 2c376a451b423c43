"""One line of rights -> what it claims: kind, holders, years, licence, credits.

Restrictions are read in every language; a permission is believed only where it is spelled out.
Parts that speak of pictures are set aside first.
"""

from __future__ import annotations

from collections.abc import Iterator

from crawler import agencies
from crawler.article import Copyright, CopyrightKind, Credit, Holder
from crawler.languages.phrases import clean, find_phrases
from crawler.normalize.copyright.claimants import claimants, has_label
from crawler.normalize.copyright.credits import find_credits
from crawler.normalize.copyright.holders import PARTS, holders_of, is_site
from crawler.normalize.copyright.line import PHRASES, Line, read_line
from crawler.normalize.copyright.names import name_from, trailing_name
from crawler.normalize.copyright.pictures import picture_credit, split_pictures
from crawler.normalize.copyright.years import Years

__all__ = ["parse_notice"]

_PROSE = 45  # words; a longer line without a sign is prose that mentions rights
_PLACES = ("footer", "body-end", "meta", "jsonld")


def parse_notice(
    text: str,
    language: str | None,  # noqa: ARG001 - stated languages are too often wrong to be used
    domain: str | None,
    where: str,
) -> Copyright | None:
    """What a notice or credit line claims; None where it is neither.

    Args:
        text: the line as the page shows it.
        language: the page's; phrases of all languages are read whatever it says.
        domain: host of the page, which settles names that several parties share.
        where: `footer`, `body`, `body-end`, `byline`, `figure`, `meta:NAME`, `jsonld:KEY`.

    >>> c = parse_notice(
    ...     "© 2010–2023 Gazeta. Wszelkie prawa zastrzeżone. Źródło: PAP", "pl", None, "footer"
    ... )
    >>> c.kind, c.holders[0].name, c.years, [x.agency for x in c.credits]
    ('all-rights-reserved', 'Gazeta', (2010, 2023), ['pap'])
    """
    kept, pictures = split_pictures(clean(text))
    line = read_line(kept)
    if not pictures:
        pictures = tuple(filter(None, [_picture(line, where, domain)]))
        of_text = not pictures
    else:
        of_text = _speaks_of_text(line, domain)
    if not of_text:
        return Copyright(notice=text, photo_credits=pictures, source=where)
    named = find_credits(kept, domain)
    kind, holders = _claim(line, where, domain)
    if kind == "none" and not named and where.startswith(("meta:", "jsonld:")):
        holders = _plain_name(kept, domain)
        kind = "copyright" if holders else "none"
    if kind == "none" and not named and not pictures:
        return None
    if kind == "none":
        return Copyright(notice=text, credits=named, photo_credits=pictures, source=where)
    held = {holder.agency for holder in holders}
    others = tuple(credit for credit in named if credit.agency not in held)
    return Copyright(
        notice=text,
        kind=kind,
        holders=holders,
        years=_years(line),
        licence=line.licence.id if line.licence else None,
        reserved=kind in {"all-rights-reserved", "reproduction-forbidden"},
        credits=(*others, *_beside_sign(line, domain, held | {c.agency for c in others})),
        photo_credits=pictures,
        source=where,
    )


def _picture(line: Line, where: str, domain: str | None) -> str | None:
    """The credit where the whole line is a picture's; a bare licence under a picture is its own."""
    credit = picture_credit(
        line.text, where, domain, claims=bool(line.phrases or (line.licence and where != "figure"))
    )
    licence_only = where == "figure" and line.licence and not _speaks_of_text(line, domain)
    return credit or (line.text[:200] if licence_only else None)


def _claim(line: Line, where: str, domain: str | None) -> tuple[CopyrightKind, tuple[Holder, ...]]:
    kind = _kind(line, where)
    if kind == "none" and where.startswith(_PLACES) and _is_dated_name(line, domain):
        return "copyright", holders_of(_undated(line), domain)
    name = next(claimants(line, domain), None) if kind != "none" else None
    holders = holders_of(name, domain) if name else ()
    if kind == "copyright" and not holders and not line.years:
        return "none", ()
    return kind, holders


def _is_dated_name(line: Line, domain: str | None) -> bool:
    """`Il Quirino / ANSA 2025`, `EFE 2024`: nothing but the site's name, agencies and a year."""
    name = _undated(line)
    if not line.years or len(name.split()) > 8:
        return False
    parties = PARTS.split(name)
    sites = [part for part in parties if is_site(part, domain)]
    return all(part in sites or agencies.find(part, domain) for part in parties)


def _undated(line: Line) -> str:
    _, start, end = line.years[0] if line.years else (None, 0, 0)
    return (line.text[:start] + line.text[end:]).strip(" .,;:()[]|-–—\u3000")


def _plain_name(text: str, domain: str | None) -> tuple[Holder, ...]:
    """A meta or JSON-LD value that is nothing but a name."""
    name = name_from(_without_place(text), domain) if len(text.split()) <= 8 else None
    return holders_of(name, domain) if name else ()


def _beside_sign(line: Line, domain: str | None, known: set[str | None]) -> Iterator[Credit]:
    """`The-CNN-Wire™ & © 2020 Cable News Network`: an agency before the sign that holds nothing."""
    for start, _ in line.signs:
        if not line.text[:start].strip():
            continue
        name = trailing_name(line.before(start).rstrip(" &™®"), domain)
        agency = agencies.find(name, domain)
        if name and agency and agency not in known:
            yield Credit(agency, "sole", name)


def _kind(line: Line, where: str) -> CopyrightKind:
    kinds = {kind for kind, _, _ in line.phrases}
    long = len(line.text.split()) > _PROSE
    if long and not line.signs and not where.startswith(_PLACES):
        return "none"
    # A ban beside a permission leaves nothing that is surely free.
    if "reproduction-forbidden" in kinds:
        kinds.discard("reuse-with-attribution")
    for _, kind in PHRASES[:2]:
        if kind in kinds:
            return kind
    if line.licence:
        return "public-domain" if line.licence.id in {"PD", "PDM-1.0"} else "licence"
    for _, kind in PHRASES[2:]:
        if kind in kinds:
            return kind
    signed = line.signs and where != "figure" and _is_claim(line)
    return "copyright" if signed or (where.startswith(_PLACES) and _is_owned(line)) else "none"


def _is_owned(line: Line) -> bool:
    """`All texts are the property of Example Ltd`: a claim without a sign."""
    return bool(find_phrases("owned", line.folded) and find_phrases("works", line.folded))


def _is_claim(line: Line) -> bool:
    """A sign alone claims something only beside a name or a year."""
    rest = line.folded
    for start, end in reversed(line.signs):
        rest = rest[:start] + " " + rest[end:]
    return bool(line.years) or any(c.isalpha() for c in rest)


def _years(line: Line) -> Years | None:
    if not line.years:
        return None
    anchor = line.signs[0][0] if line.signs else 0
    claimed = [y for y in line.years if y[1] >= anchor] or list(line.years)
    nearest = min(line.years, key=lambda y: min(abs(y[1] - anchor), abs(y[2] - anchor)))
    first = claimed[0]
    close = nearest if abs(nearest[2] - anchor) <= 3 or abs(nearest[1] - anchor) <= 12 else first
    return close[0]


def _without_place(text: str) -> str:
    """`DER SPIEGEL, Hamburg, Germany`: metas like to add where the house stands."""
    parts = [part.strip() for part in text.split(",")]
    place = len(parts) > 2 and all(0 < len(part.split()) <= 2 for part in parts[-2:])
    return ", ".join(parts[:-2]) if place else text


def _speaks_of_text(line: Line, domain: str | None) -> bool:
    """Is there more than pictures? A licence alone beside a picture is the picture's."""
    named = (
        has_label(line) or find_phrases("text", line.folded) or find_phrases("works", line.folded)
    )
    labelled = line.licence and named
    return bool(line.signs or line.phrases or labelled or find_credits(line.text, domain))
