"""Pictures in a line of rights: whose photo it is must never move the text's verdict.

A label ("Foto:", "写真：") takes everything up to the end of its clause. Without a label a line is a
picture's where it stands in a figure, names a picture bank, pairs an agency with a person
("Name/dpa", "AFP / NAME"), or ends a caption with a bare ©.
"""

from __future__ import annotations

import re
from functools import cache

from crawler import agencies
from crawler.languages.phrases import alternatives, find_phrases, fold, listed
from crawler.normalize.copyright.companies import is_company
from crawler.normalize.copyright.credit_lines import desks
from crawler.normalize.copyright.holders import ands
from crawler.normalize.copyright.licences import find_licence

__all__ = ["picture_credit", "split_pictures"]

_SIGN = r"(?:©|ⓒ|\([cс]\)|copyright)"
_STOP = re.compile(
    r"[|•·]|(?<=[^\W\d_]{3})\.\s+(?=[A-ZÀ-ÞА-Я©])|(?<=\))\.\s|(?<=\d\.\d)\.\s|\s[/–—-]\s(?=(?:[Tt]exte?|©))|\s[–—-]\s(?=\()|;\s|$"
)
_DASH = re.compile(r"\s[–—-]\s")
_AFTER_LABEL = re.compile(
    r"(?:\s[–—-]\s\w{2,12}|\s?\([^()]{1,20}\)|\d|\s\d{1,2}(?=\s?[:：]\s)|\s\d{1,3}\s?(?:/|von|of|de|di)\s?\d{1,3})?\s?(?:[:：]|(?=©|\(c\)))\s*"
)
_DATED_SIGN = re.compile(r"©[^|:©]{2,60}(?:19|20)\d\d\s?$")
_SAID = re.compile(r'"[^"]*\s[^"]*\s[^"]*"')
_CLAUSE = re.compile(r"[.!?|(\[/,;:»”\"-]\s?$")
_CODES = re.compile(r"(?<![\w])(?:STR|STRINGER|HANDOUT|POOL|HO|AFP-SERVICES)(?![\w])")
_PERSON_WORD = r"(?:[A-ZÀ-ÞŁŚŻČŠŽİ][\w'’.-]+|[A-Z]\.?|van|de[nrl]?|da|di|la|le|al|von|bin)"
_PERSON = re.compile(rf"{_PERSON_WORD}(?:\s{_PERSON_WORD}){{1,3}}")
_AP_STYLE = re.compile(r"(?:[^\W\d_]+[. ]{1,2}){0,2}[^\W\d_]+/copyright (?:19|20)\d\d the ap(?!\w)")
_WORKS = re.compile(
    r"(?<!\w)(?:contents?|material|site|website|webseite|inhalte?|page|seite|articles?|contenidos?|contenus?|conteudo|contenuti)(?!\w)"
)
_MAY_SPLIT = re.compile(r"[:：©]|\([cсCС]\)|(?i:(?<![a-z])cc[ -]|creative|licen|lizenz|лиценз)")
_CLAUSE_START = re.compile(r"(?:^|[.;|,(（，。–—-])\s?|(?<=[\u3040-\u9fff])\s")
_EACH = "all|alle|all the|the|die|todas las|las|los|toutes les|les|tutte le|le|as|os|todas as|de|het|все"
_BE = (
    "are|is|were|sind|ist|werden|stehen|steht|sont|est|son|sono|tienen|hanno|sao|zijn|staan|под"
    "|under|unter|sous|bajo|sotto|sob|onder|published|licensed|available|lizenziert|cc|©"
)
_DESCRIBING = frozenset({"photo", "picture", "image", "pic", "graphic", "video", "map", "credit"})
_META_IMAGE = re.compile(r"image|photo|picture|thumbnail|media|video")


def split_pictures(text: str) -> tuple[str, tuple[str, ...]]:
    """The line without its labelled picture parts, and the credits of those parts.

    >>> split_pictures("© Example 2026 | Foto: Ana Lima/AFP")
    ('© Example 2026 |  | ', ('Ana Lima/AFP',))
    """
    if not _MAY_SPLIT.search(text):
        return text, ()
    kept, printed, at = "", list[str](), 0
    folded = fold(text)
    for start, begin in sorted([*_labels(folded), *_licensed(text, folded)]):
        if start < at or _is_of_text(folded, start):
            continue
        end = _STOP.search(text, begin)
        stop = _until_ban(folded, begin, end.start() if end else len(text))
        kept += text[at:start] + " | "
        printed.append(_bare(text[begin:stop]))
        at = stop
    return (kept + text[at:], tuple(filter(None, printed))) if printed else (text, ())


def _until_ban(folded: str, begin: int, stop: int) -> int:
    """`Photo : Ada Muster - Toute reproduction interdite`: a ban behind a dash is the text's again."""
    for dash in _DASH.finditer(folded, begin, stop):
        rest = folded[dash.end() : stop]
        if any(find_phrases(key, rest) for key in ("forbidden", "mining", "barred")):
            return dash.start()
    return stop


def picture_credit(
    text: str, where: str, domain: str | None, *, claims: bool = False
) -> str | None:
    """The credit of a picture where the whole line is one, else None. Labels are split off before.

    Args:
        text: the line, its labelled parts left out.
        where: place of the line, as for `parse_notice`.
        domain: host of the page.
        claims: whether the line reserves or grants rights in words, which pictures rarely do.

    >>> picture_credit("© Oliver Berg/dpa", "figure", None), picture_credit("det/dpa", "body", None)
    ('Oliver Berg/dpa', None)
    """
    if len(text) > 600:
        return None
    folded = fold(text)
    place, _, name = where.partition(":")
    clause = _last_clause(text)
    if place == "meta" and _META_IMAGE.search(name):
        return _bare(text)
    wire = _AP_STYLE.search(folded) if "/copyright" in folded else None
    if wire:
        return text[wire.start() : wire.end()]
    dated = re.match(rf"{_SIGN}\s?(?:19|20)\d\d", folded) and not re.search(r"[/|]", text)
    own = dated or _opens_byline(text)  # `© 2017 Bank` is its own footer
    bank = find_phrases("picture_banks", folded) and not own
    if bank or _of_pictures().match(folded) or _is_by_photographer(text, folded):
        return _bare(clause)
    if claims:
        of_caption = place == "figure" and _ends_caption(text, folded, domain, in_figure=True)
        return _bare(clause) if of_caption else None
    thanks = _thanks(folded) if place == "figure" else None
    if thanks is not None or (place == "figure" and _is_figure_credit(text, folded)):
        return _bare(clause if thanks is None else text[thanks:])
    if place == "body" and _is_bare_sign(text, folded, domain):
        return _bare(text)
    year = re.search(r"(?:19|20)\d\d", clause) or re.search(rf"(?:19|20)\d\d\s?{_SIGN}", folded)
    return None if year else _unlabelled(text, place, domain)


def _unlabelled(text: str, place: str, domain: str | None) -> str | None:
    """A caption that ends or begins with its sign, an agency beside a person."""
    folded, clause = fold(text), _last_clause(text)
    in_figure = place == "figure"
    if place in {"figure", "body", "body-end"} and _leads_caption(folded, in_figure=in_figure):
        return _bare(text)
    if _ends_caption(text, folded, domain, in_figure=in_figure):
        return _bare(clause)
    credit = _bare(clause)
    if in_figure and re.search(r"[/|]", clause) and len(clause.split()) <= 6 and _capitals(clause):
        return credit
    alone = in_figure and text[:1] in "([" and text[-1:] in ")]"
    return credit if _pairs_with_person(text, credit, domain, alone=alone) else None


def _is_by_photographer(text: str, folded: str) -> bool:
    """`Photos by Ada Muster`, and nothing else."""
    spots = find_phrases("photo_by", folded)
    names = (re.split(r"\s*[/,|]\s*", text[end:].strip(" .:"))[0] for at, end in spots if not at)
    return any(map(_PERSON.fullmatch, names))


def _thanks(folded: str) -> int | None:
    """Where a caption's last clause thanks somebody for the picture: `… Courtesy of X`."""
    spots = (start for start, _ in find_phrases("courtesy", folded))
    return next((at for at in spots if not at or _CLAUSE.search(folded, 0, at)), None)


def _capitals(text: str) -> bool:
    """`NASA/JPL-Caltech`: no word in small letters, as captions have."""
    words = re.findall(r"[^\W\d_]+", text)
    return all(word[:1].isupper() or word in {"via", "by", "from"} for word in words)


def _is_bare_sign(text: str, folded: str, domain: str | None) -> bool:
    """`© Amazon` in the middle of a story: neither the site nor an agency, and no year."""
    name = text[1:].strip(" .")
    short = folded.startswith("©") and 0 < len(name.split()) <= 4 and "copyright" not in folded
    short = short and " - " not in folded  # `© XY - Rechte erwerben`
    return (
        short
        and not re.search(r"\d{4}|(?i:^(?:licen|lizenz|copyright))", name)
        and not any(agencies.find(part, domain) for part in name.split("/"))
        and not _is_site(name, domain)
    )


def _is_figure_credit(text: str, folded: str) -> bool:
    """Under a picture: a sign, a label glued to the caption, or an agency among the last words."""
    if re.search(_SIGN, folded) or _glued_label().search(folded):
        return True
    label = next((end for start, end in find_phrases("photo", folded) if not start), 0)
    if label and 0 < len(text[label:].split()) <= 4 and _capitals(text):
        return True  # `Foto Muster`
    tail = text[-80:]
    return any(len(tail) - name.end <= 24 for name in agencies.mentions(tail))


def _ends_caption(text: str, folded: str, domain: str | None, *, in_figure: bool) -> bool:
    """`A long caption. © Reuters / Name`: words before a late bare sign that say something else."""
    signs = [s for s in re.finditer(_SIGN, folded) if _names_somebody(text, s)]
    if not signs:
        return False
    before, after = text[: signs[-1].start()].strip(" |–—-("), text[signs[-1].end() :].strip(" .)")
    named = 0 < len(after.split()) <= (8 if in_figure or "|" in after else 6)
    if not named or len(before.split()) < (2 if in_figure else 4):
        return False
    lower = sum(word[:1].islower() for word in before.split())
    of_site = _WORKS.search(folded[: signs[-1].start()]) or before.endswith((" is", " are", ":"))
    return in_figure or (lower >= 2 and not of_site and not _is_site(after, domain))


def _names_somebody(text: str, sign: re.Match[str]) -> bool:
    """The word needs a name behind it: `a trial over the copyright of the song` has none."""
    return sign[0] != "copyright" or not text[sign.end() :].lstrip(" .:")[:1].islower()


def _leads_caption(folded: str, *, in_figure: bool) -> bool:
    """`© Name Surname Needle poking skin during a flu shot …`: no notice is that long."""
    words = len(folded.split())
    opened = re.match(r"[(\[]?©\s?[^\W\d_]", folded)
    sentence = "[.](?=\\s)" if not in_figure else "(?!)"
    return bool(opened) and words > 10 and not re.search(rf"(?:19|20)\d\d|{sentence}", folded)


def _pairs_with_person(text: str, credit: str, domain: str | None, *, alone: bool) -> bool:
    """`Name/dpa`, `AFP / NAME`, `Name (KNA)`, and behind a bare sign `© Company / First Last`."""
    bracketed = re.fullmatch(r"(.+?)\s?\(([^()]{2,24})\)", credit)
    parts = re.split(r"\s*[/|]\s*", credit) if not bracketed else list(bracketed.groups())
    if not 2 <= len(parts) <= 4 or len(credit) > 90 or _opens_byline(text):
        return False
    wires = [part for part in parts if agencies.find(part, domain)]
    others = [part for part in parts if part not in wires]
    signed = len(re.findall(_SIGN, fold(text))) == 1 and not bracketed
    if not alone and (not (wires or signed) or any(_is_site(part, domain) for part in parts)):
        return False
    if any(_is_desk(part) or is_company(part) for part in others):
        return False  # `EFE / Redacción Norte`
    if any(max(map(len, part.split()), default=4) <= 3 for part in others):
        return False  # `PAP/RMF FM`
    bare = (re.sub(r"\s\([^()]{1,30}\)$", "", part) for part in others)
    return any(_PERSON.fullmatch(part) or _CODES.fullmatch(part) for part in bare)


def _is_desk(part: str) -> bool:
    return any(word in desks() for word in re.findall(r"\w+", fold(part)))


def _is_site(name: str, domain: str | None) -> bool:
    key, host = re.sub(r"[\W_]+", "", fold(name)), re.sub(r"[\W_]+", "", fold(domain or ""))
    return len(key) > 2 and key.removeprefix("the") in host


def _last_clause(text: str) -> str:
    folded = fold(text)
    signs = [m.end() for m in re.finditer(_SIGN, folded)]
    if signs and folded[signs[-1] :].strip(" .:") and "/copyright" not in folded:
        return text[signs[-1] :].strip()
    sentences = [m.end() for m in re.finditer(r"(?<=[^\W\d_]{2})[.!?。]\s*(?=\w)", text)]
    return text[sentences[-1] :].strip() if sentences else text


def _bare(credit: str) -> str:
    bare = re.sub(rf"^(?:{_SIGN}|[\s:：/|,.;–—([-])+", "", credit, flags=re.IGNORECASE)
    bare = bare.strip(" .,;:|/([–—-")[:200]
    return bare.rstrip(")] ") if bare.count("(") < bare.count(")") else bare


def _is_of_text(folded: str, start: int) -> bool:
    """`Text und Foto:` is a credit of the text too."""
    return any(
        start < m.end() and start >= m.start() for m in _joint().finditer(folded[: start + 40])
    )


def _labels(folded: str) -> list[tuple[int, int]]:
    """Labels of pictures and where their credits begin: `Foto:`, `(Photos :`, `Bild ©`."""
    found = []
    for start, end in find_phrases("photo", folded):
        opened = start - 1 if folded[start - 1 : start] in {"(", "["} else start
        after = _AFTER_LABEL.match(folded, end)
        # `Bild: "…"` is the name of a paper and what somebody told it.
        menu = after and _DATED_SIGN.match(folded, after.end())  # `… Bildrechte © Sender 2021`
        if after and not menu and not _SAID.match(folded, after.end()):
            found.append((max(opened, 0), after.end()))
    return sorted(found)


def _licensed(text: str, folded: str) -> list[tuple[int, int]]:
    """Clauses that license the pictures alone: `© Example. Photos are available under CC BY 2.0`."""
    found = []
    for clause in _CLAUSE_START.finditer(folded):
        start = clause.end()
        stop = _STOP.search(text, start)
        end = stop.start() if stop else len(text)
        pictured = _of_pictures().match(folded, start) or _plainly_pictures().match(folded, start)
        if not pictured or not find_licence(folded[start:end]):
            continue
        if not find_phrases("text", folded[start:end]):
            found.append((start, start))
    return found


def _opens_byline(text: str) -> bool:
    """`By Jane Doe | Associated Press`."""
    return any(start == 0 for start, _ in find_phrases("by", fold(text)))


@cache
def _glued_label() -> re.Pattern[str]:
    """A credit's label even where the caption runs into it: `… since 2017Credit: Getty`."""
    words = (fold(w) for w in (*listed("photo"), *listed("source")) if len(w) > 3 and w.isalpha())
    labels = "|".join(words)
    return re.compile(rf"(?:{labels})\s?[:：]|[(\[](?:{labels})\s[^()\[\]]{{2,60}}[)\]]$")


@cache
def _of_pictures() -> re.Pattern[str]:
    """`All photos are published under …`, `Photos © …`."""
    names = "|".join(alternatives(listed("photo")))
    return re.compile(rf"(?:(?:{_EACH})\s)?(?:{names})\s?(?:(?:{_BE})(?!\w)|采用|採用)")


@cache
def _plainly_pictures() -> re.Pattern[str]:
    """`Zdjęcia na licencji …`: words for pictures that, as `photo` does, describe no other noun."""
    names = tuple(name for name in listed("photo") if name not in _DESCRIBING)
    return re.compile(rf"(?:(?:{_EACH})\s)?(?:{'|'.join(alternatives(names))})(?=\s\w)")


@cache
def _joint() -> re.Pattern[str]:
    """`Texte und Bilder`, `Photos and text`: a label of both."""
    texts, pictures = ("|".join(alternatives(listed(key))) for key in ("text", "photo"))
    link = rf"(?:{ands().pattern}|\s?[/&+,]\s?)"
    both = rf"(?:{texts}){link}(?:{pictures})|(?:{pictures}){link}(?:{texts})"
    return re.compile("|".join((*alternatives(listed("also_text")), both)))
