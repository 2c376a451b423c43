"""What stands around the text: standfirst, byline and date lines before it, sign-offs after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from selectolax.lexbor import LexborNode

from crawler.article import Notice
from crawler.languages.phrases import speaks_of_rights
from crawler.page.body import Body, Paragraph
from crawler.page.bylines import (
    beside_date,
    byline_parts,
    named_beside,
    named_sources,
    opening_names,
    signed,
    signed_off,
    unglued,
    written_by,
)
from crawler.page.datelike import is_date_line
from crawler.page.folding import bare
from crawler.page.judge import ends_sentence, has_mark, is_rights_line, senses_near, size
from crawler.page.labels import credit_start, date_labels, holds_label, modified_labels
from crawler.page.names import Sense
from crawler.page.source import Source
from crawler.page.story import Story
from crawler.page.tags import HEADINGS
from crawler.page.tree import Layout, Line, tidy

__all__ = ["Edges", "read_edges"]

_LINE = 160
_ABOVE = 5  # lines, the headline among them
_BELOW = 10
_DATED = 80
_STANDFIRST = range(30, 900)
_RIGHTS_AFTER = 8
_MOST_LINES = 400  # of a table after the text, say; the last ones may hold the notice
_LAST = 60
_SIGNOFFS = 60  # lines after the text among which a short one may credit it
_RIGHT_AFTER = 2
_FOOTER_MARKS = ("©", "copyright", "(c)")
_BARE_MARK = 16
_LONGEST = 400


@dataclass(slots=True)
class Edges:
    """Standfirst, byline and date lines as printed, and the candidates for notices.

    `unlabelled` are names beside a date, with nothing that says whose they are, `signoffs` such
    names under the text, `sources` agencies that the page names as its source: all three are
    looked for only where they are asked for.
    """

    standfirst: str | None = None
    lines: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    unlabelled: Iterable[str] = ()
    signoffs: Iterable[str] = ()
    sources: Iterable[str] = ()
    notices: list[Notice] = field(default_factory=list)


def read_edges(
    source: Source, layout: Layout, story: Story, body: Body, language: str, summary: str
) -> Edges:
    """Read what stands around the text; `summary` is the description, folded.

    The standfirst is taken out of `body` where it was kept as its first paragraph.
    """
    edges = Edges()
    front = [n for n in body.front if not story.furniture[layout.lines[n].box]]
    edges.standfirst = _standfirst(layout, front, language, summary)
    for number in body.front:
        line = layout.lines[number]
        if len(line.text) > _LINE or line.text == edges.standfirst:
            continue
        if has_mark(line.text):
            if not _is_caption(layout, line) and not story.furniture[line.box]:
                edges.notices.append(Notice(line.text, "body"))
            continue
        if not story.furniture[line.box]:
            edges.lines += unglued(layout, line, language)
        for part in byline_parts(layout, line, language):
            if written_by(layout, story, line, part, language):
                edges.bylines.append(part)
    edges.lines += _dates_around(layout, story, body, language)
    edges.notices += [Notice(text, "byline") for text in edges.bylines]
    edges.bylines += signed(layout, body, language)
    edges.bylines += named_beside(layout, front, language)
    edges.sources = named_sources(layout, front, language)
    edges.unlabelled = chain(beside_date(layout, front, language), opening_names(body, language))
    edges.signoffs = signed_off(layout, body, language)
    edges.notices += _figures(layout, body, language)
    edges.notices += _notices(layout, body, language)
    edges.notices += _footers(source)
    return edges


def _dates_around(layout: Layout, story: Story, body: Body, language: str) -> Iterator[str]:
    """Date lines right above the headline, and after the text one that says when it was changed."""
    if story.box < 0 or not body.paragraphs or body.paragraphs[0].line < 0:
        return
    first = min([body.paragraphs[0].line, *body.front])
    for number in range(max(0, first - _ABOVE), first):
        line = layout.lines[number]
        labelled = line.text.lower().startswith(date_labels(language))
        if not story.furniture[line.box] and (
            is_date_line(line.text) or (labelled and len(line.text) < _DATED)
        ):
            yield line.text
    end = body.paragraphs[-1].line + 1
    changed = modified_labels(language)
    for number in range(end, min(len(layout.lines), end + _BELOW)):
        text = layout.lines[number].text
        if len(text) < _DATED and text.lower().startswith(changed):
            yield text


def _standfirst(layout: Layout, front: list[int], language: str, summary: str) -> str | None:
    for number in front:
        line = layout.lines[number]
        if size(line.text) not in _STANDFIRST or holds_label(line.text, language, "photo"):
            continue
        sense = senses_near(layout, line)
        if sense & (Sense.BYLINE | Sense.STAMP | Sense.CAPTION) and not sense & Sense.STANDFIRST:
            continue
        tag = layout.boxes[line.box].tag
        key = bare(line.text)
        if sense & Sense.STANDFIRST or tag in ("h2", "h3") or line.bold * 10 > len(line.text) * 9:
            return line.text
        if summary and (key == summary or (len(key) > 60 and summary.startswith(key[:60]))):
            return line.text
    return None


def _figures(layout: Layout, body: Body, language: str) -> Iterator[Notice]:
    """Captions with a credit: the credit, from its mark or label on."""
    for number in [*body.front, *body.dropped]:
        line = layout.lines[number]
        if len(line.text) < _LONGEST and _is_caption(layout, line):
            at = credit_start(line.text, language)
            if at >= 0:
                credit = line.text[at:].strip()
                yield Notice(credit if "(" in credit else credit.rstrip(")"), "figure")


def _is_caption(layout: Layout, line: Line) -> bool:
    tag = layout.boxes[line.box].tag
    return tag in ("figcaption", "figure") or bool(senses_near(layout, line) & Sense.CAPTION)


def _notices(layout: Layout, body: Body, language: str) -> Iterator[Notice]:
    if not body.paragraphs:
        return
    end = body.paragraphs[-1].line
    few = len(body.dropped) <= _MOST_LINES + _LAST
    for number in body.dropped if few else body.dropped[:_MOST_LINES] + body.dropped[-_LAST:]:
        text = layout.lines[number].text
        if (number < end and not has_mark(text)) or _is_caption(layout, layout.lines[number]):
            continue
        if len(text) < _LONGEST and is_rights_line(text, language):
            yield Notice(text, "body" if number < end else "body-end")
        elif (
            end < number <= end + _SIGNOFFS
            and len(text) < _LINE
            and not layout.lines[number].linked
        ):
            yield Notice(text, "body-end")
    yield from _signoffs(body.paragraphs)
    last = max([end, *body.dropped]) + 1
    for number in range(last, min(len(layout.lines), end + 1 + _RIGHTS_AFTER)):
        line = layout.lines[number]
        if len(line.text) < _LONGEST and (
            is_rights_line(line.text, language)
            or (number < last + _RIGHT_AFTER and _may_credit(layout, line))
            or (not line.linked and len(line.text) > _BARE_MARK and speaks_of_rights(line.text))
        ):
            yield Notice(line.text, "body-end")


def _may_credit(layout: Layout, line: Line) -> bool:
    """A short line of its own right after the text: "Lusa / Diário do Tâmega"."""
    tag = layout.boxes[line.box].tag
    return len(line.text) < _LINE and not line.linked and tag != "li" and tag not in HEADINGS


def _signoffs(paragraphs: list[Paragraph]) -> Iterator[Notice]:
    """Short last blocks that are no sentence: "(ats/ab)", "Julie Marchandeau (avec AFP)"."""
    for paragraph in paragraphs[-2:]:
        text = paragraph.text
        if len(text) < _LINE and (text.startswith("(") or not ends_sentence(text)):
            yield Notice(text, "body-end")


def _footers(source: Source) -> Iterator[Notice]:
    """The site's own notice: the element of a footer that holds the copyright mark."""
    for footer in source.footers[-3:]:
        low = footer.text().lower()
        mark = next((m for m in _FOOTER_MARKS if m in low), None)
        if mark is None:
            continue
        for node in footer.traverse(include_text=True):
            text = node.text_content  # None of all but text
            if text and mark in text.lower():
                yield Notice(_whole_line(node.parent or footer, footer), "footer")
                break


def _whole_line(node: LexborNode, limit: LexborNode) -> str:
    """Text of an element, or of the one around it while it is but a mark or a year."""
    text = tidy(node.text(separator=" "))
    while len(text) < _BARE_MARK and node.mem_id != limit.mem_id and node.parent is not None:
        node = node.parent
        text = tidy(node.text(separator=" "))
    return text[:_LONGEST]
