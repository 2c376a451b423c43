"""The story's text: the lines of its box that belong to it, as blocks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from crawler.article import BlockKind
from crawler.languages.phrases import speaks_of_rights
from crawler.page.folding import bare
from crawler.page.judge import (
    ADDRESS,
    Judge,
    Stated,
    ends_sentence,
    is_rights_line,
    senses_near,
    size,
)
from crawler.page.labels import begins, names_source
from crawler.page.names import Sense
from crawler.page.story import Story
from crawler.page.stream import beside_stream, under_calls
from crawler.page.tags import HEADINGS
from crawler.page.tree import Box, Layout

__all__ = ["Body", "Paragraph", "read_body"]

_HEADING = 100
_KICKER = 24
_BADGE = 12
_NOTICE = 300
_SPOKEN = 160
_BEFORE = 300
_SEVERAL = 3
_UNDER_STANDFIRST = 3  # blocks; a first paragraph in bold over one alone is its text
_REPEATABLE = 20
_PULLED = 260
_SEARCHED = 600  # blocks; beyond that a search for each would not be linear
_SENTENCE = 90
_DATELINE = 60
_SIGNATURE = 80
_DASHES = (" -", " –", " —")
_MARKS = " \u00a0\u202f\"'“”„«»‘’‹›.…"


@dataclass(slots=True, frozen=True)
class Paragraph:
    """One block of the body, with the number of the line it came from."""

    text: str
    kind: BlockKind
    line: int


@dataclass(slots=True)
class Body:
    """The blocks of the story and the lines of the layout they were taken from.

    `front` are the lines between headline and text, `dropped` those left out inside and after it.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    front: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Blocks joined by one blank line."""
        return "\n\n".join(p.text for p in self.paragraphs)


def read_body(
    layout: Layout, story: Story, language: str, headline: str | None, stated: Stated
) -> Body:
    """Blocks of the story of a page laid flat."""
    if story.box < 0:
        return Body()
    box = layout.boxes[story.box]
    title = bare(headline or "")
    start = _start(layout, box, title)
    judge = Judge(layout, language, stated, title, story.prose)
    body = Body()
    for number in range(start, box.last):
        line = layout.lines[number]
        begun = bool(body.paragraphs)
        if begun and _begins_another(layout, body.paragraphs[0].line, number):
            break
        if begun and judge.ends_story(number) and not story.furniture[line.box]:
            body.dropped.extend(range(number, box.last))
            break
        aside = story.furniture[line.box] or (begun and story.credits[line.box])
        kind = None if aside else judge.kind(number, begun=begun)
        if kind is not None:
            body.paragraphs.append(Paragraph(line.text, kind, number))
        else:
            (body.dropped if begun else body.front).append(number)
    _read_front(layout, story, body, judge, _front(layout, box, title, start))
    _settle(layout, body, language, story.prose)
    _join_dateline(layout, body)
    _first_heading(layout, body, language)
    _set_standfirst_apart(layout, body, judge)
    _move_to_front(body)
    _promote_standfirst(layout, body, judge)
    return body


def _set_standfirst_apart(layout: Layout, body: Body, judge: Judge) -> None:
    """A first paragraph in bold over the byline or the date, the text under it not in bold."""
    if len(body.paragraphs) < _UNDER_STANDFIRST:
        return
    first, second = body.paragraphs[:2]
    line, under = layout.lines[first.line], layout.lines[second.line]
    if line.bold * 10 <= len(line.text) * 9 or under.bold:
        return
    signed = judge.is_imprint(second.line)  # too long a line for one amid the text
    between = [n for n in body.dropped if first.line < n < second.line]
    if signed or any(map(judge.is_imprint, between)):
        body.dropped += [p.line for p in body.paragraphs[: 1 + signed]]
        body.dropped.sort()
        del body.paragraphs[: 1 + signed]


def _move_to_front(body: Body) -> None:
    """What was taken for the beginning of the text and dropped again stands before it."""
    first = body.paragraphs[0].line if body.paragraphs else -1
    early = [n for n in body.dropped if n < first]
    if early:
        body.front = sorted([*body.front, *early])
        body.dropped = body.dropped[len(early) :]


def _begins_another(layout: Layout, first: int, number: int) -> bool:
    """Whether a line is the headline of the next story of an endless page."""
    box = layout.lines[number].box
    if layout.boxes[box].tag != "h1":
        return False
    own, other = _article(layout, layout.lines[first].box), _article(layout, box)
    return own >= 0 and other >= 0 and own != other


def _article(layout: Layout, box: int) -> int:
    while box >= 0 and layout.boxes[box].tag != "article":
        box = layout.boxes[box].parent
    return box


def _promote_standfirst(layout: Layout, body: Body, judge: Judge) -> None:
    """Where nothing but a standfirst was printed, it is the text."""
    if body.paragraphs:
        return
    for number in body.front:
        text = layout.lines[number].text
        if size(text) >= _SENTENCE and ends_sentence(text) and not judge.is_label(number):
            body.paragraphs.append(Paragraph(text, "paragraph", number))
    body.front = [n for n in body.front if all(n != p.line for p in body.paragraphs)]


def _start(layout: Layout, box: Box, title: str) -> int:
    """Number of the first line after the headline, where the box begins with the headline."""
    passed = 0
    for number in range(box.first, min(box.last, box.first + 40)):
        text = layout.lines[number].text
        if _prints(layout, number, title):
            return number + 1
        passed += len(text) if ends_sentence(text) else 0
        if passed > _BEFORE:
            break
    return box.first


def _prints(layout: Layout, number: int, title: str) -> bool:
    """Whether a line is the headline; a heading may hold a kicker before it."""
    text = layout.lines[number].text
    if not title or len(text) >= 2 * len(title) + _KICKER:
        return False
    key = bare(text)
    if key == title or layout.boxes[layout.lines[number].box].tag not in HEADINGS:
        return key == title
    line = bare(text.partition(": ")[2])  # under another kicker than the one stated
    same = len(line) > _KICKER and title.endswith(line)
    # The site's name or a badge may stand after it.
    named = key.startswith(title) and ("|" in text or len(key) <= len(title) + _BADGE)
    return same or (len(title) > _KICKER and (key.endswith(title) or named))


def _front(layout: Layout, box: Box, title: str, start: int) -> list[int]:
    """Lines between the headline and the box of the story, where the headline stands outside."""
    if start != box.first or not title:
        return []
    for number in range(box.first - 1, max(-1, box.first - 40), -1):
        if _prints(layout, number, title):
            return list(range(number + 1, box.first))
    return []


def _first_heading(layout: Layout, body: Body, language: str) -> None:
    """A short heading right before the text, among its paragraphs, is the first crosshead."""
    if not body.paragraphs or len(body.front) < 2:
        return
    first, before = body.paragraphs[0].line, body.front[-1]
    line = layout.lines[before]
    box, beside = layout.boxes[line.box], layout.boxes[layout.lines[first].box]
    heading = box.tag in HEADINGS or line.bold * 10 > len(line.text) * 9
    around = {beside.parent}
    if beside.tag == "li" and beside.parent >= 0:
        around.add(layout.boxes[beside.parent].parent)
    if before != first - 1 or not heading or box.parent not in around:
        return
    signed = begins(line.text, language, "byline") and not ends_sentence(line.text)
    if signed or senses_near(layout, line) & Sense.STANDFIRST:
        return
    if size(line.text) < _HEADING:
        body.front.pop()
        body.paragraphs.insert(0, Paragraph(line.text, "crosshead", before))


def _join_dateline(layout: Layout, body: Body) -> None:
    """A place and a dash of their own, right before the first paragraph, begin it."""
    if not body.paragraphs or not body.front or body.paragraphs[0].kind != "paragraph":
        return
    first, before = body.paragraphs[0], body.front[-1]
    text = layout.lines[before].text
    placed = text[0].isalpha() and len(text) < _DATELINE and text.endswith(_DASHES)
    if before == first.line - 1 and placed:
        body.front.pop()
        body.paragraphs[0] = Paragraph(f"{text} {first.text}", "paragraph", first.line)


def _read_front(layout: Layout, story: Story, body: Body, judge: Judge, numbers: list[int]) -> None:
    """Lines between the headline and the box of the story: its first paragraphs may be there."""
    early: list[Paragraph] = []
    front: list[int] = []
    for number in numbers:
        line = layout.lines[number]
        kind = None if story.furniture[line.box] else judge.kind(number, begun=bool(early))
        sentence = size(line.text) >= _SENTENCE and ends_sentence(line.text)
        if kind == "paragraph" and sentence and judge.summary != bare(line.text):
            early.append(Paragraph(line.text, kind, number))
        else:
            front.append(number)
    body.front = front + body.front
    body.paragraphs = early + body.paragraphs


def _settle(layout: Layout, body: Body, language: str, whole: float) -> None:
    """Drop what only the whole shows: repeats, pull quotes, headings with nothing under them."""
    texts = [p.text.strip(_MARKS) for p in body.paragraphs]
    pulled = _pulled(body.paragraphs, texts)
    beside = beside_stream(layout, [p.line for p in body.paragraphs]) | _teasers(layout, body)
    beside |= under_calls(layout, body.dropped, language, whole)
    seen: set[str] = set()
    kept: list[Paragraph] = []
    for paragraph, key in zip(body.paragraphs, texts, strict=True):
        repeated = len(key) > _REPEATABLE and (key in seen or key in pulled)
        seen.add(key)
        if repeated or paragraph.line in beside:
            body.dropped.append(paragraph.line)
        else:
            kept.append(paragraph)
    body.paragraphs = kept
    while body.paragraphs and _is_last_notice(body.paragraphs[-1].text, language):
        body.dropped.append(body.paragraphs.pop().line)
    _drop_bare_headings(layout, body, language)
    _keep_last_credit(layout, body, language)
    body.dropped.sort()


def _keep_last_credit(layout: Layout, body: Body, language: str) -> None:
    """A photo credit that is the last paragraph of the running text, not under a picture."""
    if not body.paragraphs or body.paragraphs[-1].line < 0:
        return
    last = body.paragraphs[-1].line
    number = last + 1
    if number not in body.dropped:
        return
    box, before = (layout.boxes[layout.lines[n].box] for n in (number, last))
    text = layout.lines[number].text
    beside = box.tag == before.tag == "p" and box.parent == before.parent and not box.sense
    if not (beside and len(text) < _SPOKEN and begins(text, language, "photo")):
        return
    if not (names_source(text, language) or speaks_of_rights(text)):
        body.dropped.remove(number)
        body.paragraphs.append(Paragraph(text, "paragraph", number))


def _teasers(layout: Layout, body: Body) -> set[int]:
    """Lines right under a linked heading, where there are several: a list of other stories."""
    found = set()
    for paragraph in body.paragraphs:
        above = layout.lines[paragraph.line - 1] if paragraph.line else None
        heading = above and layout.boxes[above.box].tag in HEADINGS
        if above and heading and above.linked * 10 > len(above.text) * 9:
            found.add(paragraph.line)
    return found if len(found) >= _SEVERAL else set()


def _is_last_notice(text: str, language: str) -> bool:
    if len(text) >= _NOTICE:
        return False
    if is_rights_line(text, language) or names_source(text, language):
        return True
    if ADDRESS.search(text) and len(text) < _SIGNATURE and not ends_sentence(text):
        return True  # the reporter's name and e-mail address
    marked = ":" in text or "：" in text
    if marked and len(text) < _SIGNATURE and _names_helpers(text, language):
        return True
    return len(text) < _SPOKEN and speaks_of_rights(text)


def _names_helpers(text: str, language: str) -> bool:
    """Whether a line says who edited, or in brackets who filmed: "(영상취재 : 김도윤)"."""
    crew = text.startswith(("(", "（", "[")) and begins(text, language, "crew")
    return crew or begins(text, language, "editors")


def _pulled(paragraphs: list[Paragraph], texts: list[str]) -> set[str]:
    """Words that stand again inside a longer block; a heading may well quote its text."""
    if len(texts) > _SEARCHED:
        return set()
    whole = "\n".join(texts)
    alone = Counter(texts)
    return {
        key
        for paragraph, key in zip(paragraphs, texts, strict=True)
        if len(key) < _PULLED and paragraph.kind != "crosshead" and whole.count(key) > alone[key]
    }


def _drop_bare_headings(layout: Layout, body: Body, language: str) -> None:
    """A heading goes with the links under it; one at the end heads nothing."""
    kept: list[Paragraph] = []
    following: Paragraph | None = None
    for paragraph in reversed(body.paragraphs):
        if paragraph.kind == "crosshead" and (
            following is None or _heads_links(layout, paragraph.line, following.line, language)
        ):
            body.dropped.append(paragraph.line)
            continue
        kept.append(paragraph)
        following = paragraph
    body.paragraphs = kept[::-1]


def _heads_links(layout: Layout, first: int, last: int, language: str) -> bool:
    """Whether links and nothing else stand under a heading; one with a label needs no heading."""
    between = [
        line
        for line in layout.lines[first + 1 : last]
        if len(line.text) == line.linked or not begins(line.text, language, "read_also")
    ]
    return bool(between) and all(line.linked * 2 > len(line.text) for line in between)
