"""The name that a piece of a notice begins or ends with, undecorated."""

from __future__ import annotations

import re

from crawler import agencies
from crawler.languages.phrases import find_phrases, fold
from crawler.normalize.copyright.companies import (
    is_company,
    legal_form,
    opens_quoted,
    publishers,
)
from crawler.normalize.copyright.credit_lines import desks
from crawler.normalize.copyright.holders import PARTS, ands, is_party, is_site

__all__ = ["is_sure", "name_from", "trailing_name"]

_LONG = 14  # words that a name may have
_OF = frozenset({"of", "der", "des", "de", "del", "du", "di", "della", "von"})
_FORM_WORDS = re.compile(r"\s(?:&|und|and|et)\s?co(?:\.|\s|$)")
_EDGE = "© \t,،、;؛:.-–—/|&@®™*#()[]{}<>·•♦♥"
_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff66-\uff9f]")
_HAN = re.compile("[\u2e80-\u9fff\uff66-\uff9f]")  # Hangul parts its words
_QUOTED = re.compile(r"[«“„\"「『](?P<name>[^«»“”„\"「」『』]{2,80})[»”“\"」』]")
_GLUE = re.compile(r"(?<=[a-zà-ž])(?=[A-ZÀ-ÞŚŻŁĆ])")
# What may stand between sign and name: a template's zero for the year, a mark, "by".
_LEAD = re.compile(
    r"^(?:0|TM|(?:[Pp]rovided\s)?[Bb]y(?:\sthe)?|durch\s(?:die|den|das)|per|von|par|por|of|to)\s+(?=[A-ZÀ-ÞА-Я\"«“]|www\.|[\w-]+\.[a-z])"
)
# Company forms stay: `(Pty)`, `(주)`, `(株)`.
_BRACKETS = re.compile(
    r"\s?[(（\[](?!(?:Pty|주|사|재|株|有|资)[)）]?\s*$)[^()（）\[\]]*[)）\]]?\s*$"
)
_LISTED = re.compile(r",\s[A-ZÀ-Þ][\w.'-]+(?:\s[A-ZÀ-Þ][\w.'-]+){1,3}")
_ISSUE = re.compile(r"\s(?:n[o°r]\.?\s?)?\d{1,3}/(?:19|20)\d\d$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:la|le|il|lo|el|die|der|das|de|het)\s(?=[A-ZÀ-Þ])|l['’](?=[A-ZÀ-Þ])")
_LABEL = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s?:\s")  # `, Redaktion: M. Lang`
_NO_NAME = re.compile(
    r"[:：{}$=]|(?i:creative commons|^(?:attribution|namensnennung|https?$|www$|licen|lizenz|лиценз))"
    r"|^[、，'’]|\bfunction\b|^\W*&|@|\w\([)'\"]|[\u3400-\u9fff\u30a0-\u30ff][にはをがへでの]$"
)


def name_from(text: str, domain: str | None, *, signed: bool = False) -> str | None:
    """The name that a piece of a notice begins with, undecorated; None where it begins with none.

    Args:
        text: the piece.
        domain: host of the page.
        signed: whether a sign stands right before it, so that small letters are no objection.

    >>> (
    ...     name_from(" NEWSPAPER S.A. Avenida de Burgos, 8", None),
    ...     name_from("Ringier - ein Haus von Ruf", None),
    ... )
    ('NEWSPAPER S.A.', 'Ringier')
    """
    piece = re.sub(r"^(?i:by)\s+", "", text.lstrip(_EDGE)) if signed else text.lstrip(_EDGE)
    piece = _LEAD.sub("", piece).lstrip(_EDGE).rstrip(_EDGE.replace(".", ""))
    piece = _until_closing_quote(_after_publisher(piece))
    quoted = _QUOTED.match(piece)
    if quoted:
        form = legal_form().match(piece, quoted.end())
        return piece[: form.end()] if form else quoted["name"].strip(_EDGE) or None
    piece = _until_menu(_until_cut(_until_legal_form(piece)), domain)
    piece = _until_comma(_until_dashes(piece, domain))
    piece = _until_glue(_until_blank_of_cjk(piece))
    piece = _BRACKETS.sub("", piece)
    piece = re.split(r"\s(?:https?:|www\.\S+\s|\S+@)|(?<=\s)[\w.]+@", piece)[0]
    piece = piece if len(piece.split()) <= _LONG else piece.partition(". ")[0]
    piece = _tidy(piece)
    return piece if _is_name(piece, domain, signed=signed) else None


def trailing_name(text: str, domain: str | None, *, opening: str = "") -> str | None:
    """The name that a piece of a notice ends with, as in `NAME © 2018`.

    >>> trailing_name("El uso de este sitio. Diario Libre ", None)
    'Diario Libre'
    """
    piece = re.split(
        r"[|·•‧︱;:：。)）]|(?<=[^\W\d_]{3})\.\s(?!Bhd|Ltd|Şti|Coop)",
        text.rstrip(_EDGE.replace(".", "")),
    )[-1]
    piece = _after_publisher(piece)
    dashed = re.split(r"\s[-–—]\s", piece.lstrip(_EDGE).rstrip(_EDGE.replace(".", "")))
    if len(dashed) == 2 and agencies.find(dashed[1], domain) and _is_name(dashed[0], domain):
        return " / ".join(dashed)
    house = _quoted_house(piece)
    if house:
        return house
    last = _of_company(dashed[0] if _has_motto(dashed, domain, opening) else dashed[-1])
    name = _tidy(_until_cut(last) if len(last.split()) <= 8 else "")
    words = name.split()
    first = bool(name) and opening.startswith(name) and not name[:1].islower() and len(words) <= 6
    if first and _is_name(name, domain, least=9):
        return name
    if name.islower() and " " in name and not is_party(name, domain):
        return None
    return (
        name if len(words) <= 8 and _mostly_capitals(words, 2) and _is_name(name, domain) else None
    )


def _quoted_house(piece: str) -> str | None:
    """`Сетевое издание «…»`: what kind of house it is, and its name in quotation marks."""
    quoted = _QUOTED.search(piece)
    led = fold(piece[: quoted.start()].strip()) if quoted else ""
    if not quoted or not led or piece[quoted.end() :].strip(" .,"):
        return None
    return quoted["name"].strip(_EDGE) if (0, len(led)) in find_phrases("cut", led) else None


def _of_company(piece: str) -> str:
    """`blatt.example ist ein Angebot der Muster GmbH`: what the site belongs to holds the rights."""
    folded = fold(piece)
    ends = [
        end for start, end in find_phrases("cut", folded) if folded[start:end].split()[-1] in _OF
    ]
    rest = piece[max(ends, default=0) :].strip(_EDGE.replace(".", ""))
    return rest if ends and legal_form().search(rest) else piece


def is_sure(name: str, domain: str | None) -> bool:
    """Is it a name wherever it stands: a party, a company, words in capitals?

    >>> is_sure("copied", None), is_sure("Muster AG", None), is_sure("Das Neue Blatt", None)
    (False, True, True)
    """
    if is_party(name, domain) or is_company(name):
        return True
    if find_phrases("works", fold(name)):
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3]
    return bool(words) and all(word[:1].isupper() for word in words)


def _has_motto(dashed: list[str], domain: str | None, opening: str) -> bool:
    """`Blatt – Das Magazin für Kunst und Leben ©`: the name stands before the dash."""
    name, motto = dashed[0], dashed[-1]
    if len(dashed) != 2:
        return False
    short = len(name.split()) <= 4 <= len(motto.split()) and name[:1].isupper()
    lower = any(word[:1].islower() for word in motto.split())
    return is_site(name, domain) or (short and lower and opening.startswith(name))


def _mostly_capitals(words: list[str], least: int) -> bool:
    """Of more than two cased words, does at least one in `least` begin with a capital?"""
    cased = [w for w in words if w[:1].lower() != w[:1].upper()]
    return len(cased) <= 2 or sum(not w[:1].islower() for w in cased) * least >= len(cased)


def _after_publisher(piece: str) -> str:
    found = list(publishers().finditer(fold(piece)))
    before = piece[: found[-1].start()] if found else ""
    if legal_form().search(before) or (before.rstrip().endswith(",") and before[:1].isupper()):
        return piece  # `The Example, published by …`
    rest = _ARTICLE.sub("", piece[found[-1].end() :].strip(_EDGE)) if found else ""
    return rest if rest and (rest[:1].upper() == rest[:1]) else piece


def _until_closing_quote(piece: str) -> str:
    """`ЗАО "Редакция газеты "Московский листок" Электронное издание`."""
    opened = opens_quoted().match(piece)
    closed = re.compile(r"(?<=\w)[\"»”“]").search(piece, opened.end()) if opened else None
    return piece[: closed.end()] if closed else piece


def _until_legal_form(piece: str) -> str:
    for form in legal_form().finditer(piece):
        rest = piece[form.end() :]
        if re.match(r"\s*(?:[/／,]?\s*$|[/／])", rest) or _FORM_WORDS.match(fold(rest)):
            continue
        if opens_quoted().match(piece[form.start() :].lstrip(" ,")):
            continue
        another = _LISTED.match(rest)  # `Muster GmbH, Ada Muster und dpa`
        joined = ands().match(fold(rest), another.end() if another else 0)
        partner = rest[2:] if another else rest[joined.end() :] if joined else ""
        if legal_form().match(rest) or (joined and _is_partner(partner)):
            continue
        if piece[: form.start()].strip():
            return piece[: form.end()]
    return piece


def _until_menu(piece: str, domain: str | None) -> str:
    """`Blatt Sitemap Kontakt Hilfe` on blatt.example: a menu follows the site's own name."""
    words = piece.split()
    if len(words) < 4 or legal_form().search(piece):
        return piece
    for n in range(1, len(words) - 2):
        rest = words[n:]
        if all(word[0].isupper() for word in rest) and is_site(" ".join(words[:n]), domain):
            return " ".join(words[:n]) if words[n - 1][-1].isalnum() else piece
    return piece


def _is_partner(rest: str) -> bool:
    return not rest[:1].islower() and (len(rest.split()) <= 6 or bool(legal_form().search(rest)))


def _until_cut(piece: str) -> str:
    folded = fold(piece)
    cuts = find_phrases("cut", folded)
    start, end = min(cuts, key=lambda c: (c[0], -c[1]), default=(len(piece), len(piece)))
    if piece[:start].strip(_EDGE):
        return piece[:start]
    if cuts and re.match(r"\s?[«\"“„]", piece[end:]):
        return piece  # `Сетевое издание «…»`: what kind of house it is
    handed = cuts and folded[start:end].split()[-1] in _OF
    return _until_cut(piece[end:].lstrip(_EDGE)) if handed else ""


def _until_dashes(piece: str, domain: str | None) -> str:
    parts = PARTS.split(piece)
    kept: list[str] = []
    for part in parts:
        kept.append(_until_dash(part, domain))
        if kept[-1] != part and "/" not in kept[-1]:
            break
    return piece if kept == parts else " / ".join(kept)


def _until_dash(piece: str, domain: str | None) -> str:
    found = re.search(r"\s[-–—]\s", piece)
    if not found:
        return piece
    left, right = piece[: found.start()].strip(_EDGE), piece[found.end() :].strip(_EDGE)
    wires = (agencies.find(left, domain), agencies.find(right, domain))
    # `APA – Austria Presse Agentur`: the dash is inside the name.
    joined = list(ands().finditer(fold(left)))
    last = left[joined[-1].end() :] if joined else left
    known = agencies.find(last, domain)
    if agencies.find(piece, domain) or (known and _abbreviates(last, right)):
        return piece
    if any(wires) and wires[0] != wires[1] and not right[:1].islower():
        return f"{left} / {right}"
    single = len(right.split()) == 1 and not find_phrases("works", fold(right))
    keeps = single or bool(legal_form().search(" " + right))
    return piece if keeps and left else left


def _abbreviates(short: str, long: str) -> bool:
    initials = "".join(word[0] for word in long.split() if not word[0].islower())
    return short.isupper() and initials.startswith(short[:2])


def _until_glue(piece: str) -> str:
    """`Grupa WPReklamaO nasPrywatność`: a menu without blanks runs into the name."""
    if len(_GLUE.findall(legal_form().sub("", piece))) < 3:
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
    short = len(places) == 3 and max(len(part.split()) for part in places) <= 3
    if short and not legal_form().search(piece) and not ands().search(fold(places[-1])):
        return places[0]  # `UCI, La Habana, Cuba`
    for comma in re.finditer(r",\s*", piece):
        rest = piece[comma.end() :]
        if rest[:1].islower() and not legal_form().match(" " + rest):
            return piece[: comma.start()]
        if rest[:1].isdigit() or _LABEL.match(rest):
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
    name = re.sub(r"[\s,]+(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?$", "", _ISSUE.sub("", name))
    name = re.sub(r"(?:\s(?:and|und|et|y|e|&|by|von|the|de|in|im|en|em|nel|w|в))+$", "", name)
    if name.endswith(".") and not re.search(r"\b\w\.\s?\w?\.$", name):
        tail = (" " + name)[-24:]
        form = next((f for f in legal_form().finditer(tail) if f.end() == len(tail)), None)
        stopped = (
            form and not re.search(r"(?i:inc|corp|ltd|co)\.$", form[0]) and form[0].count(".") < 2
        )
        name = name.rstrip(". ") if not form or stopped else name
    opened = _BRACKETS.search(name)
    if opened and opened.start() > 1:
        name = name[: opened.start()]
    if name.startswith("(") != name.endswith(")"):
        name = name.strip("() ")
    name = name.strip(" ,،;؛:-–—|")
    return f"{name})" if name.count("(") > name.count(")") else name


def _is_name(name: str, domain: str | None, *, least: int = 3, signed: bool = False) -> bool:
    words = name.split()
    if not 2 <= len(name) <= 120 or len(words) > _LONG or sum(c.isalpha() for c in name) < 2:
        return False
    if (
        _NO_NAME.search(name)
        or fold(name) in desks()
        or (name[:1].islower() and fold(words[-1]) in desks())
        or (len(words) == 1 and find_phrases("works", fold(name)) and not signed)
    ):
        return False
    if len(words) == 1 and name.islower() and "." not in name and "-" not in name:
        known = is_party(name, domain) or name in (domain or "")
        return known or (signed and len(name) > 3)
    bare = legal_form().sub("", " " + name)
    company = len(bare) <= len(name)
    words = bare.split()
    return _mostly_capitals(words, least) or (signed and (company or len(words) <= 3))
