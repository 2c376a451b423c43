"""Lines that may name who wrote the text: above it, at its very beginning, at its end, beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from crawler.agencies import find as find_agency
from crawler.languages.phrases import speaks_of_rights
from crawler.normalize.instants.lexicon import calendar
from crawler.page.body import Body
from crawler.page.datelike import DATE, YEAR
from crawler.page.judge import ADDRESS, has_mark, is_rights_line, senses_near, size
from crawler.page.labels import (
    after_label,
    begins,
    ends,
    names_job,
    names_source,
    phrases,
    segments,
)
from crawler.page.names import Sense, senses
from crawler.page.persons import before_date, has_given_name, looks_personal, split_names
from crawler.page.story import Story
from crawler.page.tree import Layout, Line, tidy

__all__ = [
    "beside_date",
    "byline_parts",
    "named_beside",
    "named_sources",
    "opening_names",
    "signed",
    "signed_off",
    "unglued",
    "written_by",
]

_SIGNED = 70
_SIGNED_AFTER = 4
_EARLY = 3  # paragraphs before which a byline may follow a standfirst
_TELLING = 6  # letters; "by" alone begins other lines too
_LINE = 160
_NAME_LINE = 80
_NEAR = 2  # lines between a name and a date that belong together
_MOST = 4
_OPENING = 60
_BRACKETS = {"(": ")", "（": "）", "[": "]", "〔": "〕", "【": "】"}
_BEFORE_EQUALS = re.compile(r"[)\]]\s?([^=()]{2,30})\s=")
# "（中央社記者…台北14日電）"
_DISPATCHED = re.compile("[記记]者([\u4e00-\u9fff、]{4,20})\\d{1,2}日[^）]{0,6}[電电]")
_TWO_EACH = 4
_SPLIT = re.compile(r"[\s(（,]+")
_WORD = re.compile(r"\b[^\W\d_]+\b")
_TIME_EDGE = " ,|•·–—-"
_BORDER = "\u001f"
_LISTED = re.compile("[A-Za-zÀ-ɏА-Яа-яЁё]")  # scripts whose given names are listed
_AUTHOR_AFTER = 8
_SIGNATURE = 24
_BYLINES = 12


def byline_parts(layout: Layout, line: Line, language: str) -> list[str]:
    """Parts of a line of the front: names in elements of their own, else its segments."""
    if senses_near(layout, line) & Sense.BYLINE and (apart := _names_apart(layout, line, language)):
        return apart
    return [p for part in unglued(layout, line, language) for p in segments(part, language)]


def _names_apart(layout: Layout, line: Line, language: str) -> list[str]:
    """Names that stand in two or more elements of the byline, with little between them."""
    for kind in ("a", "span"):
        nodes = layout.boxes[line.box].node.css(kind)
        names = [name for node in nodes for name in _parted(node, language)]
        if len(names) > 1 and 0.7 * len(line.text) < sum(map(len, names)) <= len(line.text):
            return names
    return []


def named_beside(layout: Layout, front: list[int], language: str) -> Iterator[str]:
    """Names in elements called author, in lines of the front that are otherwise dates."""
    for number in front:
        line = layout.lines[number]
        if len(line.text) > _LINE or not (YEAR.search(line.text) and DATE.search(line.text)):
            continue
        if senses_near(layout, line) & Sense.BYLINE:
            continue
        for node in layout.boxes[line.box].node.css("a[class], span[class]"):
            if senses(node.attributes.get("class") or "") & Sense.BYLINE:
                text = before_date(tidy(node.text()), language)
                if _is_name(after_label(text, language, "byline")):
                    yield text


def unglued(layout: Layout, line: Line, language: str) -> list[str]:
    """A line taken apart where the markup runs the words of two elements together."""
    box = layout.boxes[line.box]
    if box.last - box.first > 1 or len(line.text) > _LINE:
        return [line.text]
    parts = _parted(box.node, language)
    return parts if len(parts) > 1 else [line.text]


def _parted(node: LexborNode, language: str) -> list[str]:
    """The words of an element, apart where its markup sets a letter right behind a letter."""
    out = [""]
    for piece in node.text(separator=_BORDER).split(_BORDER):
        glued = out[-1][-1:].isalnum() and piece[:1].isalnum()
        if glued and tidy(out[-1]).lower() not in phrases(language, "byline"):
            out.append(piece)
        else:
            out[-1] += f" {piece}" if glued else piece
    return [part for piece in out if (part := tidy(piece))]


def written_by(layout: Layout, story: Story, line: Line, part: str, language: str) -> bool:
    """Whether a part of a line of the front is a byline: by its label, or by the names of its box.

    A box that is furniture by its names, such as the footer of a heading, is believed where a
    label begins it.
    """
    if has_mark(part) or is_rights_line(part, language):
        return False
    labelled = begins(part, language, "byline") or ends(part, language, "byline")
    if story.furniture[line.box]:
        named = before_date(after_label(part, language, "byline"), language)
        return labelled and _are_names(named, language)
    if labelled or senses_near(layout, line) & Sense.BYLINE:
        return True
    return _in_byline_box(layout, line) and _are_names(part, language)


def _in_byline_box(layout: Layout, line: Line) -> bool:
    """Whether a larger box called byline holds a line: of several people, each with a job."""
    here = line.box
    while here >= 0 and layout.boxes[here].last - layout.boxes[here].first <= _BYLINES:
        if layout.boxes[here].sense & Sense.BYLINE:
            return True
        here = layout.boxes[here].parent
    return False


def beside_date(layout: Layout, front: list[int], language: str) -> Iterator[str]:
    """Parts of the front that are names and nothing else, within two lines of a date or a job."""
    texts = ((n, layout.lines[n].text) for n in front)
    dated = [
        n
        for n, text in texts
        if (YEAR.search(text) and DATE.search(text)) or names_job(text, language)
    ]
    for number in front:
        line = layout.lines[number]
        if len(line.text) < _NAME_LINE and _are_names(
            named := _before_time(layout, line), language
        ):
            yield named
            continue
        if agency := _agency_alone(line.text):
            yield agency
            continue
        if len(line.text) > _LINE or not any(abs(number - other) <= _NEAR for other in dated):
            continue
        for part in byline_parts(layout, line, language):
            named = before_date(part, language)
            if find_agency(named) or _are_names(named, language):
                yield named


def _agency_alone(text: str) -> str:
    """The agency of a line that is its name, or its name and a place: "AFP, MANILA"."""
    name, comma, place = text.partition(", ")
    if len(text) > _OPENING or (comma and not (place.isupper() and name.isupper())):
        return ""
    first, _, again = name.partition(" ")
    return (first if first == again else name) if find_agency(name) else ""


def opening_names(body: Body, language: str) -> Iterator[str]:
    """A first heading that is names and nothing else, as where the byline is typed into the text.

    A word of a heading stands somewhere in the text, in small letters mostly; no part of the
    writer's name does.
    """
    if len(body.paragraphs) < _EARLY:
        return
    for paragraph in body.paragraphs[:_EARLY]:
        parts = paragraph.text.split("/")
        if paragraph.kind != "crosshead" or not all(_is_name(part.strip()) for part in parts):
            continue
        words = Counter(word.lower() for word in _WORD.findall(body.text))
        nouns = bool(language) and calendar(language).get("capital") == "nouns"
        known = nouns or any(map(str.isupper, paragraph.text.split()))
        once = all(words[word.lower()] <= 1 for word in _WORD.findall(paragraph.text))
        if once and (not known or all(map(has_given_name, parts))):
            yield from parts


def _before_time(layout: Layout, line: Line) -> str:
    """What a line says before the words of its `<time>`, whatever these look like."""
    time = layout.boxes[line.box].node.css_first("time")
    shown = tidy(time.text()) if time is not None else ""
    return line.text.partition(shown)[0].strip(_TIME_EDGE) if shown else ""


def named_sources(layout: Layout, front: list[int], language: str) -> Iterator[str]:
    """Agencies that lines of the front name as their source."""
    lines = (layout.lines[number].text for number in front)
    return (agency for text in lines if (agency := _source_agency(text, language)))


def _source_agency(text: str, language: str) -> str:
    """The agency that a line names as its source: "Izvor: Tanjug četvrtak", "(jk, źródło: PAP)"."""
    before, _, rest = text.replace("：", ":").rpartition(":")
    while before:
        words = _SPLIT.split(before)[-_MOST:]
        labels = (" ".join(words[start:]) for start in range(len(words)))
        if any(names_source(f"{label}: -", language) for label in labels):
            first = rest.split()[:_MOST]
            heads = (" ".join(first[:length]).rstrip(",.|)") for length in range(len(first), 0, -1))
            return next((head for head in heads if find_agency(head)), "")
        before, _, rest = before.rpartition(":")
    return ""


def _are_names(text: str, language: str) -> bool:
    """Whether a short text is made of the names of up to three people."""
    if len(text) > _NAME_LINE or any(map(str.isdigit, text)):
        return False
    names = split_names(text, language)
    whole = sum(map(len, names)) * 10 >= len(text) * 7
    return whole and 1 <= len(names) <= _MOST and _is_full_name(names[0])


def _is_full_name(name: str) -> bool:
    """Two to four capitalised words, the first a given name where its script has lists of them.

    Chinese, Japanese and Korean names have no such form: they need a label.
    """
    if size(name) != len(name) or not _is_name(name):
        return False
    return not _LISTED.match(name) or has_given_name(name)


def signed(layout: Layout, body: Body, language: str) -> Iterator[str]:
    """Lines in and after the text that name its author after a label: "Autorin: Anna Berg"."""
    if not body.paragraphs or body.paragraphs[-1].line < 0:
        return
    end = body.paragraphs[-1].line + 1
    early = body.paragraphs[min(_EARLY, len(body.paragraphs)) - 1].line
    after = range(end, min(len(layout.lines), end + _SIGNED_AFTER))
    for number in (*(n for n in body.dropped if n < end), end - 1, *after):
        line = layout.lines[number]
        if len(line.text) < _SIGNED and (number < early or not line.linked * 2 > len(line.text)):
            name = ADDRESS.sub("", after_label(line.text, language, "byline")).rstrip()
            label = line.text.partition(name)[0] if name else ""
            telling = ":" in label or (len(label) > _TELLING and label.endswith(" "))
            telling = telling or bool(label and number < early and _are_names(name, language))
            if telling and not is_rights_line(name, language) and not speaks_of_rights(name):
                yield line.text
    for number in (n for n in body.dropped if n < early):
        line = layout.lines[number]
        if len(line.text) < _SIGNED and senses_near(layout, line) & Sense.BYLINE:
            yield from (p for p in byline_parts(layout, line, language) if _are_names(p, language))
    yield from _in_brackets(body.paragraphs[0].text[:_OPENING], language)
    yield from _author_boxes(layout, end)


def signed_off(layout: Layout, body: Body, language: str) -> Iterator[str]:
    """The last line of the text, or the one after it, where it is a full name and nothing else.

    Japanese and Chinese papers put the name in brackets behind the last sentence.
    """
    if not body.paragraphs or body.paragraphs[-1].line < 0:
        return
    yield from _at_end(body.paragraphs[-1].text, language)
    last = body.paragraphs[-1].line
    for line in layout.lines[last : last + 2]:
        short = len(line.text) < _NAME_LINE and not line.linked
        # A short last sentence has the form of a name where no letter is a capital.
        if not short or not _LISTED.match(line.text):
            continue
        if _is_full_name(line.text) or (_is_set_right(layout, line) and _is_name(line.text)):
            yield line.text


def _is_set_right(layout: Layout, line: Line) -> bool:
    """Whether a line stands at the right margin, as signatures do."""
    attributes = layout.boxes[line.box].node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "text-align:right" in style or (attributes.get("align") or "").lower() == "right"


def _in_brackets(text: str, language: str) -> Iterator[str]:
    """The reporter in brackets before the first sentence: "〔記者陳怡君／屏東報導〕"."""
    if dispatched := _DISPATCHED.search(text):
        yield from _before_place(dispatched[1])
        return
    if (korean := _BEFORE_EQUALS.search(text)) and ends(korean[1], language, "byline"):
        yield korean[1]
    for opening, closing in _BRACKETS.items():
        _, found, rest = text.partition(opening)
        inside, closed, _ = rest.partition(closing)
        if found and closed and begins(inside, language, "byline"):
            yield inside.replace("／", "/").partition("/")[0]


def _before_place(text: str) -> Iterator[str]:
    """The names before the place of a dispatch, all written in one: 林佩珊澎湖 names 林佩珊."""
    *names, last = text.split("、")
    yield from names
    yield last[:3] if len(last) > _TWO_EACH else last[:2]


def _at_end(text: str, language: str) -> Iterator[str]:
    """The reporter in brackets after the last sentence: "【高梨さやか】", "（記者 陳怡君）"."""
    tail = text[-_SIGNATURE:]
    closing = tail[-1:]
    opening = next((o for o, c in _BRACKETS.items() if c == closing), "")
    _, found, inside = tail[:-1].rpartition(opening) if opening else ("", "", "")
    if found and inside:
        labelled = begins(inside, language, "byline") or ends(inside, language, "byline")
        if labelled or (closing == "】" and not _LISTED.search(inside)):
            yield inside


def _author_boxes(layout: Layout, end: int) -> Iterator[str]:
    """A name and nothing else in a box called author, right after the text."""
    for number in range(end, min(len(layout.lines), end + _AUTHOR_AFTER)):
        line = layout.lines[number]
        if size(line.text) < _NAME_LINE and senses_near(layout, line) & Sense.BYLINE:
            text = line.text.strip("()（） ")
            bracketed = text != line.text and size(text) > len(text)
            if not is_rights_line(line.text, "") and (bracketed or _is_name(text)):
                yield text


def _is_name(text: str) -> bool:
    return 2 <= len(text.split()) <= 4 and looks_personal(text, labelled=False)
