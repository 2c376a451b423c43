"""Pictures in a line of rights: whose photo it is must never move the text's verdict.

A label ("Foto:", "写真：") takes everything up to the end of its clause. Without a label a line is a
picture's where it stands in a figure, names a picture bank, pairs an agency with a person
("Name/dpa", "AFP / NAME"), or ends a caption with a bare ©.
"""

from __future__ import annotations

import re
from functools import cache

from crawler import agencies
from crawler.normalize.copyright.phrases import alternatives, fold, listed

__all__ = ["picture_credit", "split_pictures"]

_SIGN = r"(?:©|ⓒ|\([cс]\)|copyright)"
_STOP = re.compile(
    r"[|•·]|(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-ÞА-Я©])|(?<=\))\.\s|\s[/–—-]\s(?=(?:[Tt]exte?|©))|;\s|$"
)
_CODES = re.compile(r"(?<![\w])(?:STR|STRINGER|HANDOUT|POOL|HO|AFP-SERVICES)(?![\w])")
_PERSON_WORD = r"(?:[A-ZÀ-ÞŁŚŻČŠŽİ][\w'’.-]+|[A-Z]\.|van|de[nrl]?|da|di|la|le|al|von|bin)"
_PERSON = re.compile(rf"{_PERSON_WORD}(?:\s{_PERSON_WORD}){{1,3}}")
_AP_STYLE = re.compile(r"[^\W\d_]+/copyright (?:19|20)\d\d the ap(?!\w)")
_META_IMAGE = re.compile(r"image|photo|picture|thumbnail|media|video")


def split_pictures(text: str) -> tuple[str, tuple[str, ...]]:
    """The line without its labelled picture parts, and the credits of those parts.

    >>> split_pictures("© Example 2026 | Foto: Ana Lima/AFP")
    ('© Example 2026 |  | ', ('Ana Lima/AFP',))
    """
    kept, credits, at = "", [], 0
    folded = fold(text)
    for label in _labels().finditer(folded):
        if label.start() < at or _is_of_text(folded, label.start()):
            continue
        end = _STOP.search(text, label.end())
        stop = end.start() if end else len(text)
        kept += text[at : label.start()] + " | "
        credits.append(_bare(text[label.end() : stop]))
        at = stop
    return (kept + text[at:], tuple(filter(None, credits))) if credits else (text, ())


def picture_credit(text: str, where: str, domain: str | None) -> str | None:
    """The credit of a picture where the whole line is one, else None. Labels are split off before.

    >>> picture_credit("© Oliver Berg/dpa", "figure", None), picture_credit("det/dpa", "body", None)
    ('Oliver Berg/dpa', None)
    """
    if len(text) > 400:
        return None
    folded = fold(text)
    where_kind, _, what = where.partition(":")
    reserved = re.search(
        r"(?<!\w)(?:rights|droits|derechos|direitos|diritti|rechte|prava)(?!\w)", folded
    )
    if where_kind == "meta" and _META_IMAGE.search(what):
        return _bare(text)
    if _banks().search(folded) or _AP_STYLE.search(folded):
        return _last_clause(text)
    if _of_pictures().match(folded) or (
        where_kind in {"figure", "body"} and _leads_caption(folded)
    ):
        return _bare(text)
    if reserved or re.search(r"(?:19|20)\d\d", _last_clause(text)):
        return None
    if _ends_caption(text, folded, in_figure=where_kind == "figure"):
        return _last_clause(text)
    credit = _bare(_last_clause(text))
    if _pairs_agency_with_person(credit, domain):
        return credit
    if where_kind == "figure" and _is_figure_credit(text, credit, folded):
        return credit
    return None


def _is_figure_credit(text: str, credit: str, folded: str) -> bool:
    if re.match(_SIGN, folded):
        return len(credit.split()) <= 8
    names = agencies.mentions(credit)
    return (
        bool(names)
        and len(credit.split()) <= 4
        and text.rstrip(". )").endswith(credit.rstrip(". )"))
    )


def _ends_caption(text: str, folded: str, *, in_figure: bool) -> bool:
    """`A long caption. © Reuters / Name`: words before a late bare sign that say something else."""
    sign = None
    for sign in re.finditer(_SIGN, folded):
        pass
    if sign is None:
        return False
    before, after = text[: sign.start()].strip(), text[sign.end() :].strip()
    said = (
        len(before.split()) >= 3
        if in_figure
        else before[-1:] in ".!?)" and len(before.split()) >= 6
    )
    named = 0 < len(after.split()) <= 6 and (in_figure or bool(agencies.mentions(after)))
    return said and named


def _leads_caption(folded: str) -> bool:
    """`© Name Surname Needle poking skin during a flu shot …`: no notice is that long."""
    return (
        bool(re.match(r"©\s?[^\W\d_]", folded))
        and len(folded.split()) > 10
        and not re.search(r"(?:19|20)\d\d|\.(?=\s)", folded)
    )


def _pairs_agency_with_person(credit: str, domain: str | None) -> bool:
    bracketed = re.fullmatch(r"(.+?)\s?\(([^()]{2,24})\)", credit)
    parts = re.split(r"\s*[/|]\s*", credit) if not bracketed else list(bracketed.groups())
    if not 2 <= len(parts) <= 4 or len(credit) > 80:
        return False
    wires = [part for part in parts if agencies.find(part, domain)]
    others = [part for part in parts if part not in wires]
    if not wires or any(_is_site(part, domain) for part in others):
        return False
    return any(_PERSON.fullmatch(part) or _CODES.fullmatch(part) for part in others)


def _is_site(name: str, domain: str | None) -> bool:
    key, host = re.sub(r"[\W_]+", "", fold(name)), re.sub(r"[\W_]+", "", fold(domain or ""))
    return len(key) > 2 and key.removeprefix("the") in host


def _last_clause(text: str) -> str:
    folded = fold(text)
    signs = [m.end() for m in re.finditer(_SIGN, folded)]
    if signs and folded[signs[-1] :].strip(" .:") and "/copyright" not in folded:
        return text[signs[-1] :].strip()
    sentences = [m.end() for m in re.finditer(r"(?<=[^\W\d_]{3})[.!?。]\s*(?=\w)", text)]
    return text[sentences[-1] :].strip() if sentences else text


def _bare(credit: str) -> str:
    return re.sub(rf"^(?:{_SIGN}|[\s:：/|,.;–—-])+", "", credit, flags=re.IGNORECASE).strip(
        " .,;:|/([–—-"
    )[:200]


def _is_of_text(folded: str, start: int) -> bool:
    """`Text und Foto:` is a credit of the text too."""
    return any(
        start < m.end() and start >= m.start() for m in _joint().finditer(folded[: start + 40])
    )


@cache
def _labels() -> re.Pattern[str]:
    names = "|".join(alternatives(listed("photo")))
    return re.compile(
        rf"(?:^|(?<=\W))[(\[]?(?:{names})(?:\s?\([^()]{{1,20}}\))?\s?(?:[:：]|(?=©|\(c\)))\s*"
    )


@cache
def _of_pictures() -> re.Pattern[str]:
    """`All photos are published under …`, `Photos © …`."""
    names = "|".join(alternatives(listed("photo")))
    verbs = "are|is|were|sind|ist|werden|stehen|sont|son|sono|under|unter|published|©"
    return re.compile(
        rf"(?:(?:all|alle|todas las|toutes les|tutte le|the)\s)?(?:{names})\s(?:{verbs})(?!\w)"
    )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile("|".join(alternatives(listed("also_text"))) or r"(?!)")


@cache
def _banks() -> re.Pattern[str]:
    return re.compile("|".join(alternatives(listed("picture_banks"))) or r"(?!)")
