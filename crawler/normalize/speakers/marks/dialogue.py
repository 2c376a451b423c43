"""Speech without quotation marks: interviews by question and answer, and dialogue after dashes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from crawler.normalize.speakers.marks.transcripts import initialled, led_by_name, speeches
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["Turn", "find_turns", "split_turn"]

_DASH = re.compile(r"[—–―]\s?(?=[\w¿¡\"“„«‘'])|-\s(?=[\w¿¡\"“„«‘'])")
_ASKED = re.compile(r"[—―─]{2}")
_LATER = re.compile(r"(?<=[\w\"”»)][.!?…]) [—–-] (?=[^\W\d_a-zа-я])")
_DASHED_OFF = re.compile(r"(?:, ?| )[—–-] ")
_NEXT_SENTENCE = re.compile(r"[^\W_]{2}[\"”»)]?[.!?…] (?=[^\W\d_a-zа-я])")
_SIGNED = re.compile(r"\(@\w+\)")  # `— Name (@handle) March 16`: whose message it was
_ENDED = re.compile(r"[.!?…。！？؟۔:;,—–-][\"”“»’』」)\]]*$")
_QUESTION = re.compile(r"[?？؟][\"”“»’』」)]*$")
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w.]{0,14}?(?:\s[\w.]+?){0,2}?)\s?(?:[:：]|\.?\s?[—–]|\.(?=\s))\s*"
)
_CREDIT = 12  # words
_LEAST = 3  # questions that make an unlabelled interview
_LONGEST_QUESTION = 320


@dataclass(slots=True, frozen=True)
class Turn:
    """Unmarked speech from offset `start` to the end of a paragraph.

    `kind` is `answer` (of the person interviewed), `named` or `dash`; `continues` joins it to the turn of
    the paragraph before.
    """

    start: int
    kind: str
    continues: bool = False


def find_turns(document: Document) -> dict[int, Turn]:
    """Turns by paragraph number; empty for running prose.

    Labels (`Q:`/`A:`, then names) are trusted first, then dashes, then a row of questions each followed by an
    answer. The interviewer's questions are no turns.
    """
    body = [n for n, p in enumerate(document.paragraphs) if p.where == "body"]
    return (
        _labelled(document, body)
        or _asked(document, body)
        or _initialled(document, body)
        or _spoken(document, body)
        or _dashed(document, body)
        or _bare(document, body)
    )


def _text(document: Document, number: int) -> str:
    paragraph = document.paragraphs[number]
    return document.texts[paragraph.where][paragraph.start : paragraph.end]


def _labelled(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    lexicon = document.lexicon
    if not lexicon.labels:
        return {}
    kinds: dict[int, str] = {}
    starts: dict[int, int] = {}
    for number in body:
        found = _LABEL.match(_text(document, number))
        label = found["label"].casefold().rstrip(".") if found else ""
        if found and label in lexicon.labels:
            kinds[number], starts[number] = "answer", found.end()
        elif found and label in lexicon.questions:
            kinds[number], starts[number] = "question", found.end()
    if list(kinds.values()).count("answer") < 2 or "question" not in kinds.values():
        return {}
    _mute(document, starts)
    return _answers(document, body, kinds, starts)


def _initialled(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    """`BOL: Every time.`: answers behind the initials of a name."""
    found = initialled(document, body)
    starts = {number: start for number, (_, start) in found.items() if start}
    _mute(document, starts)
    return _answers(document, body, {n: kind for n, (kind, _) in found.items()}, starts)


def _mute(document: Document, starts: Mapping[int, int]) -> None:
    """`R. Barriendo, con mi padre.`: a label is no initial of a name."""
    for number, end in starts.items():
        paragraph = document.paragraphs[number]
        for token in range(paragraph.first, paragraph.last):
            if document.start[token] >= paragraph.start + end:
                break
            document.flag[token] = Flag.PUNCT


def _asked(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    """`――台本はあったのですか。`: questions behind a doubled dash, each with its answer below."""
    if document.lexicon.spaces:
        return {}
    questions = {n for n in body if _ASKED.match(_text(document, n))}
    answers = {n + 1 for n in questions}.intersection(body) - questions
    if len(answers) < _LEAST - 1:
        return {}
    kinds = dict.fromkeys(questions, "question") | dict.fromkeys(answers, "answer")
    return _answers(document, body, kinds, {})


def _spoken(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    """Turns behind the names of their speakers, and the paragraphs that go on with one."""
    starts, made = speeches(document, body), dict[int, Turn]()
    last = max(starts, default=-1)
    for number in body:
        paragraph = document.paragraphs[number]
        if starts.get(number, -1) >= 0:
            made[number] = Turn(paragraph.start + starts[number], "named")
        elif number - 1 in made and _continues(paragraph, number, starts, last):
            made[number] = Turn(paragraph.start, "named", continues=True)
    return made


def _answers(
    document: Document, body: Sequence[int], kinds: dict[int, str], starts: dict[int, int]
) -> dict[int, Turn]:
    """Answers, and the paragraphs that go on with one while another question is to come."""
    last_question = max((n for n, kind in kinds.items() if kind == "question"), default=-1)
    made: dict[int, Turn] = {}
    for number in body:
        paragraph = document.paragraphs[number]
        if kinds.get(number) == "answer":
            made[number] = Turn(paragraph.start + starts.get(number, 0), "answer")
        elif number - 1 in made and _continues(paragraph, number, kinds, last_question):
            made[number] = Turn(paragraph.start, "answer", continues=True)
    return made


def _continues(paragraph: Paragraph, number: int, labelled: Container[int], last: int) -> bool:
    return number not in labelled and number < last and not paragraph.heading


def _dashed(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    dashed = {n: m for n in body if (m := _DASH.match(_text(document, n)))}
    marks = {n: m for n, m in dashed.items() if _is_line(_text(document, n))}
    later = _later(document, [n for n in body if n not in marks])
    attributed = {n for n in marks if _has_attribution(document, document.paragraphs[n])}
    if not marks or _is_list(document, marks, attributed):
        return later
    kinds: dict[int, str] = {}
    runs = _runs(sorted(marks))
    behind = {run[0] for run in runs if run[0] and _QUESTION.search(_text(document, run[0] - 1))}
    alike = len(marks) > 2 and (document.lexicon.dash_dialogue or len(behind) * 2 >= len(runs))
    for run in runs:
        if attributed & set(run) or (attributed and len(marks) > 2):
            kinds.update(dict.fromkeys(run, "dash"))
        elif len(run) == 1:
            kinds[run[0]] = "answer" if alike or run[0] in behind else "item"
        elif any(_QUESTION.search(_text(document, n)) for n in run):
            kinds.update({n: "answer" if i % 2 else "question" for i, n in enumerate(run)})
    starts = {n: m.end() for n, m in marks.items()}
    if "answer" in kinds.values():
        for number in [n for n, kind in kinds.items() if kind == "answer"]:
            kinds.setdefault(number - 1, "question")
        turns = _answers(document, body, kinds, starts)
    else:
        turns = {}
    for number, kind in kinds.items():
        if kind == "dash":
            turns[number] = Turn(document.paragraphs[number].start + starts[number], "dash")
    return later | turns


def _is_line(text: str) -> bool:
    """Is what a dash leads a line of dialogue, and no signature (`— Joe L., age 10`) or source?"""
    return not _SIGNED.search(text) and bool(_ENDED.search(text) or text.count(" ") > _CREDIT)


def _is_list(
    document: Document, marks: Mapping[int, re.Match[str]], attributed: Container[int]
) -> bool:
    """Short dashes before lines of which few report: items of a list, where speech has long dashes."""
    if document.lexicon.dash_dialogue or not all("-" in m[0] for m in marks.values()):
        return False
    return 0 < sum(n in attributed for n in marks) * 2 < len(marks)


def _later(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    """Find speech behind a dash inside a paragraph: `Wieś śpi. – Cicho – mówi sołtys.`."""
    if not document.lexicon.dash_dialogue:
        return {}
    made: dict[int, Turn] = {}
    for number in body:
        paragraph = document.paragraphs[number]
        if paragraph.heading:
            continue
        for found in _LATER.finditer(_text(document, number)):
            start = paragraph.start + found.end()
            if _is_told(document, start, paragraph):
                made[number] = Turn(start, "dash")
                break
    return made


def split_turn(document: Document, number: int, turn: Turn) -> list[tuple[int, int]]:
    """Spans of the speeches of a turn, parted by what is told between them.

    `– Cicho – mówi Lis. Wzdycha. – Nudno – dodaje.` are two, `– Cicho – mówi Lis. – Nudno.` is one.
    """
    paragraph = document.paragraphs[number]
    text = document.texts[paragraph.where]
    made, start = list[tuple[int, int]](), turn.start
    if turn.kind == "dash" and document.lexicon.dash_dialogue:
        dashes = _DASHED_OFF.finditer(text, turn.start, paragraph.end)
        told = [m.span() for m in dashes if _reports(document, m.end(), paragraph)]
        closed = [m.span() for m in _NEXT_SENTENCE.finditer(text, turn.start, paragraph.end)]
        for found in _LATER.finditer(text, turn.start, paragraph.end):
            at = bisect_right(told, found.start(), key=itemgetter(1)) - 1
            if at < 0 or told[at][0] < start:
                continue
            after = bisect_left(closed, told[at][1], key=itemgetter(0))
            apart = after < len(closed) and closed[after][1] < found.start()
            if apart and _is_told(document, found.end(), paragraph):
                made.append((start, told[at][0]))
                start = found.end()
    return [*made, (start, paragraph.end)]


def _is_told(document: Document, start: int, paragraph: Paragraph) -> bool:
    """Is there a reporting word right behind the dash that ends the words from an offset on?"""
    text = document.texts[paragraph.where]
    ending = _DASHED_OFF.search(text, start, paragraph.end)
    return bool(ending and _reports(document, ending.end(), paragraph))


def _reports(document: Document, start: int, paragraph: Paragraph) -> bool:
    """Does a reporting word stand at an offset, or behind an auxiliary there?"""
    flag = document.flag
    token = bisect_left(document.start, start, paragraph.first, paragraph.last)
    if token + 1 >= paragraph.last:
        return False
    return bool((flag[token] | (flag[token + 1] if flag[token] & Flag.AUX else 0)) & Flag.CUE)


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _has_attribution(document: Document, paragraph: Paragraph) -> bool:
    """A reporting word after a dash or a comma inside the paragraph."""
    low, flag = document.low, document.flag
    for token in range(paragraph.first + 2, paragraph.last - 1):
        if low[token] in "—–,―":
            after = flag[token + 1]
            if after & Flag.AUX and token + 2 < paragraph.last:
                after |= flag[token + 2]
            if after & Flag.CUE:
                return True
    return False


def _bare(document: Document, body: Sequence[int]) -> dict[int, Turn]:
    """Questions in paragraphs of their own, each followed by an answer that asks nothing."""
    questions = [
        n
        for n in body
        if len(text := _text(document, n)) <= _LONGEST_QUESTION
        and _QUESTION.search(text)
        and text[0] not in "\"“„«‘'「『—–"
    ]
    answered = [n for n in questions if n + 1 in body and n + 1 not in questions]
    if len(answered) < _LEAST:
        return {}
    spread, answers = answered[-1] - answered[0], [n + 1 for n in answered]
    if spread > 4 * len(answered) or not _is_about_self(document, answers):
        return {}
    starts = led_by_name(document, body, answers)
    if not (starts or _ask_somebody(document, answered)):
        return {}
    kinds = dict.fromkeys(questions, "question") | dict.fromkeys(answers, "answer")
    return _answers(document, body, kinds, starts)


def _ask_somebody(document: Document, questions: Sequence[int]) -> bool:
    """One question in four or more is put to somebody, as those of frequent questions are not.

    On real pages so are those of 23 in 24 interviews, and of 4 in 18 lists of frequent questions.
    """
    lexicon = document.lexicon
    if not lexicon.asks_you:
        return True
    asked = 0
    for number in questions:
        paragraph = document.paragraphs[number]
        text = document.texts[paragraph.where]
        tokens = range(paragraph.first, paragraph.last)
        asked += any(
            document.low[t] in lexicon.asks_you
            or document.flag[t] & Flag.HONOR
            or (
                t > paragraph.first
                and text[document.start[t] : document.end[t]] in lexicon.asks_you
            )
            for t in tokens
        )
    return asked * 4 >= len(questions)


def _is_about_self(document: Document, answers: Sequence[int]) -> bool:
    """People who are asked say `I` or `we` somewhere; a list of frequent questions does not.

    Where verbs alone tell the person, it cannot be seen.
    """
    if not document.lexicon.says_i:
        return True
    paragraphs = [document.paragraphs[n] for n in answers]
    return any(document.flag[t] & Flag.FIRST for p in paragraphs for t in range(p.first, p.last))
