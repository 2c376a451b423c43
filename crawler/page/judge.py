"""Whether a line of text belongs to the story, and as what kind of block."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.article import BlockKind
from crawler.page.datelike import DATE, DIGIT, is_date_line
from crawler.page.folding import says_one_of
from crawler.page.labels import (
    begins,
    date_labels,
    ends_in_credit,
    holds,
    holds_label,
    names_job,
    openings,
    phrases,
    segments,
)
from crawler.page.names import Sense
from crawler.page.tags import HEADINGS
from crawler.page.tree import Box, Layout, Line

__all__ = [
    "ADDRESS",
    "Judge",
    "ends_sentence",
    "has_mark",
    "is_rights_line",
    "prose",
    "senses_near",
    "size",
]

_STOP = re.compile("[.!?…。！？؟।]")
_ENDS = frozenset(".!?…。！？؟।:;")
_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001))))
_AFTER_END = "\"'”’»“‘)」』]" + _BLANKS
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_COPYRIGHT = re.compile(r"^\W*(?:\(c\)\s|copyright\b)|\bcopyright \d{4}|[©℗]", re.IGNORECASE)
# A caption of the Korean agencies ends with its day and an address.
_DATED_ADDRESS = re.compile(r"\d{4}[./-]\d{1,2}[./-]\d{1,2}\.?\s+[\w.+-]{1,40}@[\w.-]{3,40}$")
_ADDRESS = 60
ADDRESS = re.compile(r"\b[\w.+-]{1,40}@\w[\w-]{0,40}\.\w[\w.]{1,20}")
_LICENCES = ("cc by", "cc-by", "creative commons", "public domain", "cc0")
_BYLINE_SENSE = Sense.BYLINE | Sense.STAMP
_LABEL = 25
_SHORT = 120
_DATE = 60
_COUNTED = re.compile(r"\(?\d[\d.,  ]{0,7}\)? ([^\W\d_][\w ]{3,20})$")  # `27 commentaires`
_QUESTION = 40
_NEAR = 4
_STANDFIRST_SHARE = 0.6
_CALL = 300
_CALLS = frozenset(["promo", "newsletter"])
_MARKS_IN_TITLE = 24
_LINE = 160


def size(text: str) -> int:
    """Length of a text, a wide character counted as two and a half letters.

    >>> size("abc"), size("日本")
    (3, 5)
    """
    if text.isascii() or len(text.encode("utf-8", "surrogatepass")) < 1.4 * len(text):
        return len(text)
    return len(text) + 3 * len(_WIDE.findall(text)) // 2


def prose(line: Line, box: Box) -> float:
    """Characters of running text: long lines with full stops and few links."""
    text = line.text
    if line.linked * 2 > len(text) or box.tag in HEADINGS:
        return 0.0
    length = size(text)
    if length < 24:
        return 0.0
    return float(length) if length >= 40 and _STOP.search(text) else length * 0.2


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does; quotation marks and brackets may follow.

    >>> ends_sentence("« Nous visons juste. »"), ends_sentence("(ats/ab)")
    (True, False)
    """
    return text.rstrip(_AFTER_END)[-1:] in _ENDS


def has_mark(text: str) -> bool:
    """Whether a text holds a copyright mark, or begins with the word."""
    low = text.lower()
    marked = "©" in low or "℗" in low or "(c) " in low or "copyright " in low
    return marked and bool(_COPYRIGHT.search(text))


def is_rights_line(text: str, language: str) -> bool:
    """Whether a line may speak of rights: a mark, a licence, or a phrase of the language.

    >>> is_rights_line("© Copyright LaPresse", "fr"), is_rights_line("Riproduzione riservata", "it")
    (True, True)
    """
    low = text.lower()
    if has_mark(text) or any(name in low for name in _LICENCES):
        return True
    if len(text) < _LINE:
        return holds(text, language, "rights")
    return begins(text, language, "rights")


def senses_near(layout: Layout, line: Line) -> int:
    """Senses of the boxes close around a line: those with four lines at most."""
    sense, here = 0, line.box
    while here >= 0 and layout.boxes[here].last - layout.boxes[here].first <= _NEAR:
        sense |= layout.boxes[here].sense
        here = layout.boxes[here].parent
    return sense


def _is_heading(text: str) -> bool:
    """Whether a bold line is a heading: short and no sentence, or a very short question."""
    if not ends_sentence(text):
        return len(text) < _SHORT
    return len(text) < _QUESTION and text.rstrip()[-1] in "?!？！"


@dataclass(slots=True, frozen=True)
class Stated:
    """What the head says the headline and the standfirst are, folded for comparing."""

    titles: frozenset[str] = frozenset()
    summary: str = ""


class Judge:
    """Judges the lines of one page in one language."""

    def __init__(
        self, layout: Layout, language: str, stated: Stated, title: str, prose_: float
    ) -> None:
        self.layout = layout
        self.prose = prose_
        self.asked = ""
        self.answer: frozenset[str] = frozenset()
        self.language = language
        self.summary = stated.summary
        self.titles = titles = stated.titles | {title} if title else stated.titles
        sizes = [len(title) for title in titles] or [0]
        self.shortest = min(sizes)
        self.longest = max(sizes) * 4 // 3 + _MARKS_IN_TITLE

    def kind(self, number: int, *, begun: bool) -> BlockKind | None:
        """Kind of a line, None for one that is no part of the story."""
        line = self.layout.lines[number]
        text, tag = line.text, self.layout.boxes[line.box].tag
        if not (text[0].isalnum() or any(map(str.isalnum, text))) or self._is_title(line):
            return None
        opening = self._opening(text)
        if (
            self._is_label(line, opening)
            or self._is_call(line, opening)
            or self._is_notice(text)
            or self._is_imprint(line, begun=begun)
        ):
            return None
        if not begun and self._is_standfirst(line):
            return None
        if tag in HEADINGS:
            return ("crosshead" if len(text) < 200 else "paragraph") if begun else None
        if line.bold > 0.9 * len(text) and _is_heading(text):
            return "crosshead" if begun else None
        short = len(text) < _LABEL and size(text) < _LABEL
        if short and not ends_sentence(text) and not self._in_series(line):
            return None
        return self._kind_of_box(line)

    def _is_title(self, line: Line) -> bool:
        """The headline again; a paragraph that quotes it ends as a sentence does."""
        if not self.shortest <= len(line.text) <= self.longest:
            return False
        if not says_one_of(line.text, self.titles):
            return False
        heading = self.layout.boxes[line.box].tag in HEADINGS or line.bold
        return bool(heading) or not ends_sentence(line.text)

    def is_label(self, number: int) -> bool:
        """Links and the words that introduce them."""
        line = self.layout.lines[number]
        return self._is_label(line, openings(line.text, self.language))

    def _is_label(self, line: Line, opening: frozenset[str]) -> bool:
        text = line.text
        if line.linked > 0.6 * len(text) and (len(text) < 160 or not ends_sentence(text)):
            return True
        if not (line.linked or len(text) < 90):
            return False
        return "read_also" in opening

    def _is_call(self, line: Line, opening: frozenset[str]) -> bool:
        """A call to subscribe, follow or write in."""
        if len(line.text) >= _CALL:
            return False
        if opening and not _CALLS.isdisjoint(opening):
            return True
        shouted = line.linked and line.bold > 0.9 * len(line.text)
        return bool(shouted) and holds(line.text, self.language, "newsletter")

    def ends_story(self, number: int) -> bool:
        """Whether a line is the heading of the readers' comments, or of what the author is."""
        line = self.layout.lines[number]
        if len(line.text) >= _DATE:
            return False
        opening = self._opening(line.text)
        heading = self.layout.boxes[line.box].tag in HEADINGS or line.bold > 0.9 * len(line.text)
        if "comments" in opening or (heading and "about_author" in opening):
            return True
        counted = _COUNTED.match(line.text) if heading else None
        return counted is not None and counted[1].lower() in phrases(self.language, "comments")

    def _opening(self, text: str) -> frozenset[str]:
        """`openings` of a line; the last answer is kept, for two questions are asked of each."""
        if self.asked is not text:
            self.asked, self.answer = text, openings(text, self.language)
        return self.answer

    def _is_notice(self, text: str) -> bool:
        """Rights lines and captions that end in a credit."""
        if len(text) > 400:
            return False
        if has_mark(text) or ("@" in text[-_ADDRESS:] and _DATED_ADDRESS.search(text)):
            return True
        return holds_label(text[-80:], self.language, "photo") or ends_in_credit(
            text, self.language
        )

    def _is_imprint(self, line: Line, *, begun: bool) -> bool:
        """Author and date lines: by their names, or by their words before the text begins."""
        text = line.text
        if len(text) > _LINE:
            return False
        heading = self.layout.boxes[line.box].tag in HEADINGS
        if heading and begun:
            return self._is_date(text)
        if senses_near(self.layout, line) & _BYLINE_SENSE and self._is_remark(text):
            return True
        if "@" in text and not ends_sentence(text) and ADDRESS.search(text):
            return begins(text, self.language, "byline")
        if begun:
            return len(text) < _DATE and self._is_date(text)
        if len(text) < _DATE and not ends_sentence(text) and names_job(text, self.language):
            return True
        parts = segments(text, self.language)
        short = all(self._is_remark(p) and (len(p) < _DATE or DATE.search(p)) for p in parts[1:])
        return short and any(map(self._is_byline, parts))

    def is_imprint(self, number: int) -> bool:
        """Author and date lines, as they stand before the text."""
        return self._is_imprint(self.layout.lines[number], begun=False)

    def _is_remark(self, part: str) -> bool:
        """What stands beside a byline: no sentence, though "4 min." may follow a date."""
        return not ends_sentence(part) or self._is_date(part)

    def _is_byline(self, part: str) -> bool:
        told = len(part) >= _DATE and ends_sentence(part)
        return (begins(part, self.language, "byline") and not told) or self._is_date(part)

    def _is_date(self, text: str) -> bool:
        """A line that says when: a label such as "Published" before a digit, or a date alone."""
        if not DIGIT.search(text):
            return False
        return text.lower().startswith(date_labels(self.language)) or is_date_line(text)

    def _is_standfirst(self, line: Line) -> bool:
        """A small box named so; one that holds the better part of the story is its text."""
        boxes, here = self.layout.boxes, line.box
        while here >= 0 and boxes[here].last - boxes[here].first <= _NEAR:
            box = boxes[here]
            if box.sense & Sense.STANDFIRST:
                inside = self.layout.lines[box.first : box.last]
                return sum(other.prose for other in inside) < _STANDFIRST_SHARE * self.prose
            here = box.parent
        return False

    def _in_series(self, line: Line) -> bool:
        """A paragraph or list item, or one of several lines set apart by breaks alone."""
        box = self.layout.boxes[line.box]
        if box.tag in ("p", "li"):
            return True
        inside = self.layout.lines[box.first : box.last]
        return sum(other.box == line.box and len(other.text) > _DATE for other in inside) >= 3

    def _kind_of_box(self, line: Line) -> BlockKind:
        """By the four boxes close around a line."""
        kind: BlockKind = "paragraph"
        here = line.box
        for _ in range(4):
            if here < 0:
                break
            box = self.layout.boxes[here]
            if box.tag == "blockquote":
                return "quote"
            if box.tag == "li":
                kind = "list-item"
            here = box.parent
        return kind
