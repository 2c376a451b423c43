"""Right-holders' names around the sign of a notice."""

from __future__ import annotations

import re
from functools import cache

from crawler import agencies
from crawler.article import Holder
from crawler.languages.phrases import find_phrases, fold, listed

__all__ = [
    "holders_of",
    "is_company",
    "is_party",
    "is_site",
    "joint",
    "name_from",
    "trailing_name",
]

_LEGAL = re.compile(
    r"""(?:,?\s(?:
        (?i:inc|llc|l\.l\.c|ltd|limited|ltda|lda|plc|corp|pty\.?\sltd|\(pty\)\sltd|pvt\.?\sltd|llp|gmbh(?:\s&\sco\.?(?:\skgaa|\skg)?)?
          |mbh|m\.b\.h|s\.?\s?r\.?\s?l|sarl|s\.\s?p\.\s?a|sp\.\sz\so\.?\s?o|spol\.\ss\sr\.o|s\.r\.o|d\.o\.o
          |s\.\s?a\.?\s?de\sc\.?\s?v|s\.\s?a\.\s?s|s\.\s?a\.\s?u|s\.\s?a|s\.\s?l\.\s?u|s\.\s?l|e\.\s?v|b\.v|n\.v|a\.s|a\.ş|a\.d|zrt|kft|nyrt|oyj|aps)
        |AG|KG|KGaA|SE|UG|SA|SAS|SL|SLU|SpA|SPA|BV|NV|AS|ASA|A/S|AB|OY|Oy|OÜ|AD|UAB|SIA|eG|eK|ООО|АО|ОАО|ПАО|ЗАО|ТОВ|ТОО)(?=[.,;\s|]|$)\.?)""",
    re.VERBOSE,
)
_OF = frozenset({"of", "der", "des", "de", "del", "du", "di", "della", "von"})
_STOPPED = re.compile(
    r"((?i:gmbh|mbh|llc|plc|limited|srl|spa)|AG|KG|SE|UG|SA|BV|NV|OY|Oy|AB|AS)\.$"
)
_FORM_WORDS = re.compile(r"\s(?:&|und|and|et)\s?co(?:\.|\s|$)")
_EDGE = "© \t,;:.-–—/|&@®™*#()[]{}<>·•"
_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff66-\uff9f]")
_HAN = re.compile("[\u2e80-\u9fff\uff66-\uff9f]")  # Hangul parts its words
_QUOTED = re.compile(r"[«“„\"「『](?P<name>[^«»“”„\"「」『』]{2,80})[»”“\"」』]")
_COMPANY = re.compile(r"(?:[ОЗП]?АО|ООО|ТОВ|ТОО|ИП|ФГУП|ФГБУ|АНО|UAB|SIA|ПрАТ)\s*[\"«“„]")
_GLUE = re.compile(r"(?<=[a-zà-ž])(?=[A-ZÀ-ÞŚŻŁĆ])")
_PARTS = re.compile(r"\s*[/／]\s*")
_LEAD = re.compile(r"^(?:[Pp]rovided by|[Bb]y|per|von|par|por|of|to)\s+(?=[A-ZÀ-ÞА-Я\"«“])")
_CODE = re.compile(r"[a-zäöü]{2,4}|[^\W\d_]")


def holders_of(name: str, domain: str | None) -> tuple[Holder, ...]:
    """One or several parties out of a printed name: parted by slashes, or by "and" beside an agency.

    >>> [h.name for h in holders_of("Bündner Bergblatt AG und Keystone-SDA-ATS AG", None)]
    ['Bündner Bergblatt AG', 'Keystone-SDA-ATS AG']
    """
    if agencies.find(name, domain):
        return (_holder(name, domain),)
    parts = [part.lstrip(_EDGE).rstrip(_EDGE.replace(".", "")) for part in _PARTS.split(name)]
    parts = [
        part for part in parts if part and not (_CODE.fullmatch(part) and not agencies.find(part))
    ]
    pieces = [piece for part in parts for piece in _conjoined(part, domain)]
    return tuple(_holder(piece, domain) for piece in dict.fromkeys(pieces))


def name_from(text: str, domain: str | None) -> str | None:
    """The name that a piece of a notice begins with, undecorated; None where it begins with none.

    >>> (
    ...     name_from(" NEWSPAPER S.A. Avenida de Burgos, 8", None),
    ...     name_from("Ringier - ein Haus von Ruf", None),
    ... )
    ('NEWSPAPER S.A.', 'Ringier')
    """
    piece = _LEAD.sub("", text.lstrip(_EDGE)).lstrip(_EDGE).rstrip(_EDGE.replace(".", ""))
    piece = _after_publisher(piece)
    piece = _until_closing_quote(piece)
    quoted = _QUOTED.match(piece)
    if quoted:
        return quoted["name"].strip(_EDGE) or None
    piece = _until_cut(_until_legal_form(piece))
    piece = _until_comma(_until_dashes(piece, domain))
    piece = _until_glue(_until_blank_of_cjk(piece))
    piece = re.sub(r"\s?[(（\[][^()（）\[\]]*[)）\]]?\s*$", "", piece)
    piece = re.split(r"\s(?:https?:|www\.\S+\s|\S+@)|(?<=\s)[\w.]+@", piece)[0]
    piece = _tidy(piece)
    return piece if _is_name(piece, domain) else None


def trailing_name(text: str, domain: str | None, *, opening: str = "") -> str | None:
    """The name that a piece of a notice ends with, as in `NAME © 2018`.

    >>> trailing_name("El uso de este sitio. Diario Libre ", None)
    'Diario Libre'
    """
    piece = re.split(
        r"[|·•‧︱;:：。)）]|(?<=[^\W\d_]{3})\.\s", text.rstrip(_EDGE.replace(".", ""))
    )[-1]
    piece = _after_publisher(piece)
    dashed = re.split(r"\s[-–—]\s", piece.lstrip(_EDGE).rstrip(_EDGE.replace(".", "")))
    name = _tidy(_until_cut(dashed[-1]) if len(dashed[-1].split()) <= 8 else "")
    words = name.split()
    first = bool(name) and opening.startswith(name) and not name[:1].islower() and len(words) <= 6
    if first and _is_name(name, domain, least=9):
        return name
    return (
        name if len(words) <= 8 and _mostly_capitals(words, 2) and _is_name(name, domain) else None
    )


def _mostly_capitals(words: list[str], least: int) -> bool:
    """Of more than two cased words, does at least one in `least` begin with a capital?"""
    cased = [w for w in words if w[:1].lower() != w[:1].upper()]
    return len(cased) <= 2 or sum(not w[:1].islower() for w in cased) * least >= len(cased)


def _holder(name: str, domain: str | None) -> Holder:
    agency = agencies.get(agencies.find(name, domain) or "")
    return Holder(name, agency.id if agency and agency.wire else None)


def _conjoined(name: str, domain: str | None) -> list[str]:
    listing = re.fullmatch(r"([^,]{2,60}), ([^,]{2,40})", name)
    if listing and agencies.find(listing[2], domain):
        return [listing[1], listing[2]]
    found = _ands().search(fold(name)) if len(name) < 160 else None
    while found:
        left, right = name[: found.start()].strip(), name[found.end() :].strip()
        sure = any(is_party(side, domain) for side in (left, right))
        named = not right[:1].islower() or agencies.find(right, domain)
        if left and right and sure and named:
            return [left, *_conjoined(right, domain)]
        found = _ands().search(fold(name), found.end())
    return [name]


def is_party(name: str, domain: str | None) -> bool:
    """Is the name a known agency's or the site's own?"""
    return bool(agencies.find(name, domain)) or is_site(name, domain)


def is_company(text: str) -> bool:
    """Does a piece name its publisher, or a company by its form?"""
    folded = fold(" " + text.strip())
    return bool(_publishers().match(folded.strip()) or _LEGAL.search(" " + text))


def joint() -> re.Pattern[str]:
    """What joins two parties: "and" in any language, `&`, a slash."""
    return _joint_pattern()


def is_site(name: str, domain: str | None) -> bool:
    """Does the name fill the site's own domain? `The Plains Review`, `www.plains-review.example`."""
    whole = re.sub(r"^www\d?\.", "", (domain or "").lower())
    host = whole.rpartition(".")[0]
    key = re.sub(r"[\W_]+", "", fold(name)).removeprefix("the")
    labels = [re.sub(r"[\W_]+", "", part) for part in (whole, host, *host.split("."))]
    return len(key) > 3 and key in labels


def _after_publisher(piece: str) -> str:
    found = list(_publishers().finditer(fold(piece)))
    rest = piece[found[-1].end() :].strip(_EDGE) if found else ""
    return rest if rest and (rest[:1].upper() == rest[:1]) else piece


def _until_closing_quote(piece: str) -> str:
    """`ЗАО "Редакция газеты "Московский листок" Электронное издание`."""
    opened = _COMPANY.match(piece)
    closed = re.compile(r"(?<=\w)[\"»”“]").search(piece, opened.end()) if opened else None
    return piece[: closed.end()] if closed else piece


def _until_legal_form(piece: str) -> str:
    for form in _LEGAL.finditer(piece):
        rest = piece[form.end() :]
        if re.match(r"\s*(?:[/／,]?\s*$|[/／])", rest) or _FORM_WORDS.match(fold(rest)):
            continue
        if _ands().match(fold(rest)) or re.match(r"\s(?:and|und|et|y|e|&)\s", fold(rest)):
            continue
        if len(piece[: form.start()].split()) >= 1:
            return piece[: form.end()]
    return piece


def _until_cut(piece: str) -> str:
    folded = fold(piece)
    cuts = find_phrases("cut", folded)
    start, end = min(cuts, key=lambda c: (c[0], -c[1]), default=(len(piece), len(piece)))
    if piece[:start].strip(_EDGE):
        return piece[:start]
    handed = cuts and folded[start:end].split()[-1] in _OF
    return _until_cut(piece[end:].lstrip(_EDGE)) if handed else ""


def _until_dashes(piece: str, domain: str | None) -> str:
    kept: list[str] = []
    for part in _PARTS.split(piece):
        kept.append(_until_dash(part, domain))
        if kept[-1] != part and "/" not in kept[-1]:
            break
    return piece if kept == _PARTS.split(piece) else " / ".join(kept)


def _until_dash(piece: str, domain: str | None) -> str:
    found = re.search(r"\s[-–—]\s", piece)
    if not found:
        return piece
    left, right = piece[: found.start()].strip(_EDGE), piece[found.end() :].strip(_EDGE)
    if agencies.find(piece, domain):
        return piece  # `APA – Austria Presse Agentur`: the dash is inside the name
    wires = (agencies.find(left, domain), agencies.find(right, domain))
    if any(wires) and wires[0] != wires[1] and not right[:1].islower():
        return f"{left} / {right}"
    keeps = len(right.split()) == 1 or bool(_LEGAL.search(" " + right))
    return piece if keeps and left else left


def _until_glue(piece: str) -> str:
    """`Grupa WPReklamaO nasPrywatność`: a menu without blanks runs into the name."""
    if len(_GLUE.findall(piece)) < 3:
        return piece
    kept: list[str] = []
    for word in piece.split():
        glued = _GLUE.search(word)
        if glued:
            capitals = re.match(r"[^\W\d_a-zà-ÿ]{2,}(?=[^\W\d_a-zà-ÿ][a-zà-ÿ])", word)
            return " ".join([*kept, capitals[0] if capitals else word[: glued.start()]])
        kept.append(word)
    return piece


def _until_comma(piece: str) -> str:
    places = [part.strip() for part in piece.split(",")]
    if (
        len(places) == 3
        and max(len(part.split()) for part in places) <= 3
        and not _LEGAL.search(piece)
    ):
        return places[0]  # `UCI, La Habana, Cuba`
    for comma in re.finditer(r",\s*", piece):
        rest = piece[comma.end() :]
        if rest[:1].islower() and not _LEGAL.match(" " + rest):
            return piece[: comma.start()]
        if rest[:1].isdigit():
            return piece[: comma.start()]
    return piece


def _until_blank_of_cjk(piece: str) -> str:
    for blank in re.finditer(r"\s+", piece):
        before, after = (
            piece[blank.start() - 1 : blank.start()],
            piece[blank.end() : blank.end() + 1],
        )
        if bool(_HAN.match(before)) or (bool(_CJK.match(after)) and before.isascii()):
            return piece[: blank.start()]
    return piece


def _tidy(piece: str) -> str:
    name = piece.strip(_EDGE.replace(".", "").replace(")", "").replace("(", ""))
    name = re.sub(r"^an?\s(?=[A-ZÀ-Þ])", "", name)
    name = re.sub(r"^(?:19|20|25)\d\d(?:\s?[-/–]\s?\d{2,4})?[\s,]+", "", name)
    name = re.sub(r"(?:\s(?:and|und|et|y|e|&|by|von|the|de|in|im|en|em|nel|w|в))+$", "", name)
    name = _STOPPED.sub(r"\1", name)  # the full stop of the sentence, not of the form
    if (
        name.endswith(".")
        and not _LEGAL.search((" " + name)[-24:])
        and not re.search(r"\b\w\.\w?\.$", name)
    ):
        name = name.rstrip(". ")
    opened = re.search(r"\s?[(（\[][^()（）\[\]]*[)）\]]?\s*$", name)
    if opened and opened.start() > 1 and not name.endswith("(Pty)"):
        name = name[: opened.start()]
    if name.startswith("(") != name.endswith(")"):
        name = name.strip("() ")
    return name.strip(" ,;:-–—|")


def _is_name(name: str, domain: str | None, *, least: int = 3) -> bool:
    words = name.split()
    if not 2 <= len(name) <= 120 or len(words) > 14 or sum(c.isalpha() for c in name) < 2:
        return False
    if re.search(
        r"[:：{}$=]|(?i:creative commons|^(?:attribution|namensnennung|https?$|www$|licen|lizenz|лиценз))|^[、，'’]|\bfunction\b|^\W*&|@",
        name,
    ):
        return False
    if len(words) == 1 and name.islower() and "." not in name and "-" not in name:
        return is_party(name, domain) or len(name) > 3 or name in (domain or "")
    return _mostly_capitals(words, least)


@cache
def _publishers() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(fold(w)) + r"\s?" for w in listed("publisher")) or r"(?!)")


@cache
def _joint_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{_ands().pattern})|\s?[/／]\s?")


@cache
def _ands() -> re.Pattern[str]:
    spaced = [re.escape(fold(w)) for w in listed("and") if not _CJK.search(w) and w not in "·、・"]
    tight = [re.escape(fold(w)) for w in listed("and") if _CJK.search(w) or w in "·、・"]
    return re.compile(rf"\s(?:{'|'.join(spaced)}|&)\s|(?:{'|'.join(tight)})")
