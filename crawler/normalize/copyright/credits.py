"""Wire agencies that a line credits for the text, and how.

Short names are words of other trades too, so a name counts only in a credit's position: alone on
the line, after "By" or "Source:", after a slash with a desk's initials, in closing brackets, in
"with AFP" or "contributed to this report". A site's own name is no credit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from crawler import agencies
from crawler.article import Credit, CreditForm
from crawler.languages.phrases import alternatives, find_phrases, fold, listed
from crawler.normalize.copyright.credit_lines import (
    DATE_TAIL,
    EDGE,
    INITIALS,
    and_words,
    desks,
    line_form,
    opening_form,
    small_words,
)

__all__ = ["find_credits", "is_source"]

_ITEM = re.compile(r"(?<!\w)dpa:\d{6}-\d{2,3}-\d{4,}(?:/\d+)?")
_COLON = re.compile(r"\s?[:：]\s?")
_OPENED = re.compile(r"[(（\[]\s?[^()（）]{0,24}$")
_CLOSED_HEAD = re.compile(r"[)）\]】]\s?[|•·]")  # `(PTI) | Edited by …`
_CLOSED = re.compile(r"[^()（）]{0,24}[)）\]][\s.–—-]*")
_SENTENCE_END = re.compile(r"[.!?。”\"»]\s+[-–—]*\s*$")
_STOPPED = re.compile(r"[.!?。]\s*")
_LINKS = re.compile(r"\s*[/／–,-]\s*")
_HOUSE = re.compile(r"[A-ZÄÖÜ]{2,5}")  # `ORF`
_DESK_INITIALS = re.compile(r"[a-zäöü]{2,4}(?:[/ ,]{1,2}[a-zäöü]{2,4}){0,3}")
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*\s){2,4}")
_ELIDED = re.compile(r"(?<!\w)[dlDL]['’](?=[A-ZÀ-Þ])")  # `Le Courrier de l'Adour`
_NAME = "\ua66e"  # a letter, so that it has borders as a word has; no text of today writes it
_LINE = 30  # words; a longer line is prose, where only closing and counting forms speak
_OPENING = ".,;:()[]/-–—|•·（【"
_FOUNDATION = re.compile(
    r"\W{1,2}(?:foundation|institute|university|index|terminal|stiftung)", re.IGNORECASE
)


def find_credits(text: str, domain: str | None = None) -> tuple[Credit, ...]:
    """Credits of a line, one per agency, in text order.

    >>> [(c.agency, c.form) for c in find_credits("Par Le Figaro et AFP")]
    [('afp', 'shared')]
    """
    chain = _chain(text, domain) if agencies.mentions(text) else ()
    if chain:
        return chain
    item = _ITEM.search(text)
    found = {"dpa": Credit("dpa", "sign-off", item[0])} if item else {}
    folded = fold(text)
    names = [n for n in _names(text, domain) if not _FOUNDATION.match(text, n.end)]
    for name in names:
        around = folded[: name.start], folded[name.end :]
        form = opening_form(*around) or _form(text, folded, name, names)
        if form and name.agency not in found:
            found[name.agency] = Credit(name.agency, form, _snippet(text, name))
    named = _source_end_of(folded) if len(text.split()) <= 8 else None
    spot = min((end for _, end in find_phrases("republished", folded)), default=named)
    source = text[spot:].strip(EDGE + "©") if spot and not found else ""
    if source and not all(word in desks() for word in fold(source).split()):  # `Source: agencies`
        near = (n for n in agencies.mentions(text) if 0 <= n.start - (spot or 0) <= 8)
        agency = next((agencies.find(text[n.start : n.end], domain) for n in near), None)
        return (Credit(agency, "sole", text[:120]),)
    return tuple(found.values())


def _chain(text: str, domain: str | None) -> tuple[Credit, ...]:
    """`TT-AFP-Reuters`, `/ritzau/AFP`, `red, APA`: agencies, and desks beside them."""
    parts = [part for part in _LINKS.split(text.strip(EDGE)) if part]
    if not 2 <= len(parts) <= 5 or len(text) > 60 or agencies.find(text, domain):
        return ()
    known = dict.fromkeys(filter(None, (agencies.find(part, domain) for part in parts)))
    others = [part for part in parts if not agencies.find(part, domain)]
    staff = all(fold(part) in desks() or _HOUSE.fullmatch(part) for part in others)
    named = not others or any(fold(part) in desks() for part in others)
    return tuple(Credit(a, "shared", text) for a in known) if staff and named else ()


def _names(text: str, domain: str | None) -> Iterable[agencies.Name]:
    for name in agencies.mentions(text):
        agency = agencies.find(text[name.start : name.end], domain)
        known = agencies.get(agency) if agency else None
        compound = not name.strong and re.match(r"-\w", text[name.end :])  # `RSS-Feed`
        if known and agency and not compound and not agencies.domain_matches(domain, known.domains):
            yield agencies.Name(name.start, name.end, agency, name.strong)


def _form(
    text: str, folded: str, name: agencies.Name, names: list[agencies.Name]
) -> CreditForm | None:
    before, after = folded[: name.start], folded[name.end :]
    short = len(text.split()) <= _LINE
    rest = _without(text, names)
    headed = before.strip() and not before.strip(" ([（【") and _CLOSED_HEAD.match(after)
    alone = DATE_TAIL.sub("", rest).strip(EDGE)
    labelled = fold(alone) in _source_labels()
    if headed or not rest.strip(EDGE) or not alone or labelled:
        bare = not labelled and not re.search(r"[(（【\[/]", before[-2:])
        if bare and _is_word(text, name):
            return None
        return "sole" if len(names) == 1 else "shared"
    if _counting().search(folded) and (
        _link().search(before[-60:]) or _contributes().search(after[:60])
    ):
        return "assisted"
    told_of = f"{folded[: name.start]}{_NAME}{folded[name.end :]}"
    reported = len(text.split()) <= 8 and _feeds("reported").search(told_of)
    if reported or _feeds("feed").search(told_of):
        return "sole"
    after_label = _sources().search(before[-80:]) and not re.search(
        r"[.!?]\s", before[-80:].rpartition(":")[2]
    )
    told = short and _tells_origin(text, folded, name)
    if after_label or told or (short and _source_before().search(before[-40:])):
        return "sole" if len(names) == 1 else "shared"
    if short and _is_linked(text, before):
        return "shared"
    if short and _byline().match(folded):
        return _byline_form(text, folded, name)
    return _closing_form(text, name, short=short)


def _tells_origin(text: str, folded: str, name: agencies.Name) -> bool:
    """`This article was taken from the wire of AFP`: a sentence that speaks of its own text."""
    if not (name.strong or text[name.start : name.end].isupper()):
        return False
    first = max((end.end() for end in _STOPPED.finditer(folded, 0, name.start)), default=0)
    spots = find_phrases("this_text", folded)
    return any(first <= start <= name.start and start - first <= 10 for start, _ in spots)


def _is_linked(text: str, before: str) -> bool:
    """`with reports from AFP`; after a single word only beside names: `Ana Muster with AFP`."""
    window = before[-60:]
    if _linked(single=False).search(window):
        return True
    link = _linked(single=True).search(window)
    if not link:
        return False
    head = text[: len(before) - len(window) + link.start()].strip()
    words = re.findall(r"[^\W\d_][\w'’.-]*", _ELIDED.sub("", head))
    small = [w for w in words if w[:1].islower() and fold(w) not in small_words()]
    return not head or head[-1] in _OPENING or (len(words) <= 8 and not small)


def _is_word(text: str, name: agencies.Name) -> bool:
    known = agencies.get(name.agency)
    return known is not None and text[name.start : name.end] in known.words


def _byline_form(text: str, folded: str, name: agencies.Name) -> CreditForm | None:
    opened = _byline().match(folded)
    start = opened.end() if opened else 0
    if start == name.start:
        tail = DATE_TAIL.sub("", text[name.end :]).strip(EDGE)
        return "shared" if tail else "sole"
    between = text[start : name.start]
    if re.search(rf"(?:^|[\s(]){INITIALS}\s?/\s?$", between):
        return "sign-off"
    newsroom = bool(between.strip()) and all(fold(word) in desks() for word in between.split())
    person = name.strong and _PERSON.fullmatch(between)  # `By JANE DOE Associated Press`
    if person or newsroom or re.search(r"[,|(–-]\s?$", between):
        return "sole"
    return (
        "shared" if re.search(rf"(?:[/&,]|(?<!\w)(?:{and_words()}))\s?$", fold(between)) else None
    )


def _closing_form(text: str, name: agencies.Name, *, short: bool) -> CreditForm | None:
    """Closing brackets, and a name that stands after the last sentence; else the forms of a line."""
    before, after = text[: name.start], text[name.end :]
    if _OPENED.search(before) and _CLOSED.fullmatch(after) and _credit_brackets(before, after):
        return "sign-off"
    if _is_word(text, name):  # `… bestellen. Mehr` is a link
        return None
    plain = name.strong or text[name.start : name.end].isupper()
    if plain and not after.strip(EDGE) and _SENTENCE_END.search(before):
        return "sign-off"
    return line_form(text, name) if short and len(text.split()) <= 8 else None


def _credit_brackets(before: str, after: str) -> bool:
    inside = re.split(r"[(（\[]", before)[-1] + re.split(r"[)）\]]", after)[0]
    outside = re.split(r"[(（\[]", before)[0].strip()
    last = re.split(r"[.!?…”\"»]\s+", outside)[-1].strip("-–— ")
    ended = not outside or outside[-1:] in '.!?…”"»' or _DESK_INITIALS.fullmatch(outside)
    return len(inside.split()) <= 3 and bool(
        ended or (len(last.split()) <= 3 and not last[:1].islower())
    )


def _without(text: str, names: list[agencies.Name]) -> str:
    at, kept = 0, ""
    for name in names:
        kept, at = kept + text[at : name.start], name.end
    return re.sub(r"(?i)(?<!\w)(?:the|l['’])(?!\w)", "", kept + text[at:])


def _snippet(text: str, name: agencies.Name) -> str:
    if len(text) <= 120:
        return text
    start = max(
        0, text.rfind(". ", 0, name.start) + 2 if ". " in text[: name.start] else name.start - 60
    )
    return text[max(start, name.start - 80) : name.end + 40].strip()


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(rf"[\W_]{{0,4}}(?:{'|'.join(alternatives(listed('by')))})\s?[:：]?\s*")


def is_source(before: str) -> bool:
    """Does a label such as `Quelle:` end here, so that what follows is a source and no holder?

    >>> is_source("textquelle: "), is_source("alle rechte bei ")
    (True, False)
    """
    return before.rstrip()[-1:] in {":", "："} and bool(_source_end().search(before.rstrip()))


@cache
def _source_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{'|'.join(alternatives(listed('source') + listed('republished')))})\s?[:：]$"
    )


def _source_end_of(folded: str) -> int | None:
    """Where a line's opening label ends: `Quelle: …`."""
    for start, end in find_phrases("source", folded):
        label = (
            _COLON.match(folded, end)
            if start <= 1 and (end - start > 2 or not folded[start].isascii())
            else None
        )
        if label:
            return label.end()
    return None


@cache
def _source_labels() -> frozenset[str]:
    return frozenset(map(fold, listed("source")))


@cache
def _source_before() -> re.Pattern[str]:
    """`…, Quelle dpa`: a label without its colon, after a comma."""
    labels = "|".join(alternatives(tuple(label for label in listed("source") if len(label) > 4)))
    return re.compile(rf"[,;|(–-]\s?(?:{labels})\s$")


@cache
def _sources() -> re.Pattern[str]:
    labels = "|".join(alternatives((*listed("source"), *listed("also_text"), *listed("text"))))
    return re.compile(rf"(?:{labels})\s?[:：•]\s?[^:：]{{0,60}}$")


@cache
def _linked(*, single: bool) -> re.Pattern[str]:
    """A link (`with`, `with reports from`), articles, and names that stand before the one in question."""
    links = (w for w in listed("with") if w not in listed("and") and single != (" " in w))
    words = "|".join(alternatives(tuple(links)))
    staff = "|".join(map(re.escape, sorted(desks())))
    nouns = "|".join(alternatives(listed("agency_noun")))
    article = r"(?:(?:the|l'|la|le|les|der|die|dem|den|da|do|de|von|of|di|het)\s?)?"
    between = rf"(?:{article}[\w'.&-]{{2,24}}(?:,|/|\s(?:{and_words()}))\s?){{0,4}}"
    of_desk = rf"(?:(?:the\s|l'|la\s|le\s|der\s|die\s|a\s)?(?:{staff})\s)?"
    lead = rf"(?:{words})(?:\s?[:：])?\s?(?:(?:{staff})\s)?"
    return re.compile(rf"{lead}{article}{between}{of_desk}(?:{article}(?:{nouns})\s)?{article}$")


@cache
def _link() -> re.Pattern[str]:
    return re.compile("|".join(alternatives((*listed("assisted"), *listed("with")))))


@cache
def _counting() -> re.Pattern[str]:
    return re.compile("|".join(alternatives(listed("assisted"))))


@cache
def _contributes() -> re.Pattern[str]:
    words = tuple(
        w
        for w in listed("assisted")
        if "contribu" in fold(w) or "collabor" in fold(w) or "colabor" in fold(w)
    )
    return re.compile("|".join(alternatives(words)))


@cache
def _feeds(key: str) -> re.Pattern[str]:
    """Shapes around a name, which `_NAME` stands for: one pattern serves all agencies."""
    shapes = tuple(shape.replace("{name}", _NAME) for shape in listed(key))
    return re.compile("|".join(alternatives(shapes)))
