"""Train the ranker of readings, crawler/normalize/dates, on the project's own stories and sentences.

    python tools/train_dates.py            # writes crawler/normalize/dates/weights/*.json
    python tools/train_dates.py --check    # exit 1 where the files would change
    python tools/train_dates.py --folds    # value F1 by language, by rule and ranked, unseen stories

Standard library only. Everything is in fixed order and rounded, so that the same stories give the
same bytes.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import weights_file  # noqa: E402
from fitting import Steps, Weights, epochs  # noqa: E402

from crawler.article import Field  # noqa: E402
from crawler.languages import primary  # noqa: E402
from crawler.normalize.dates.placing.view import View  # noqa: E402
from crawler.normalize.dates.readings import ranker  # noqa: E402
from crawler.normalize.dates.readings.alternatives import Reading, readings  # noqa: E402
from crawler.normalize.dates.readings.question import Question, choose  # noqa: E402
from crawler.normalize.dates.tagger import questions  # noqa: E402
from tests.stories import FOLDER, Mark, Story, is_whole, load  # noqa: E402
from tests.test_dates_sentences import read, sentences  # noqa: E402
from tests.test_dates_tense import looking, told  # noqa: E402
from tests.test_dates_wire import texts as wire_texts  # noqa: E402
from tests.timeml import articles  # noqa: E402

WEIGHTS = ROOT / "crawler/normalize/dates/weights"
EPOCHS = 5  # the first of which is no more than a start
ORDERS = 5  # in which the rows are seen; one alone decides what is in doubt by chance
RATE = 0.05
PULL = 1.0  # towards nothing
RARE = 3  # a feature seen less often teaches nothing
SMALLEST = 0.05
LARGEST = 1000  # weights of one file
SHORT = 2  # sentences count as often, being short and plain
FOLDS = 5
REPRINT = timedelta(days=7)  # a dateline that much older is that of the story

Row = tuple[list[list[str]], list[int]]  # features of each candidate, which are right
# Weights are named `code part|feature`, of all languages where the code is `mul`.


def anchor_of(story: Story) -> date:
    """The day that a story counts from: of its dateline where that is older, else of publication."""
    stated = str(story.head["published"])
    day = datetime.fromisoformat(stated) if "T" in stated else date.fromisoformat(stated)
    filed = (story.head["dateline"] or {}).get("date")
    if filed is None:
        return day
    filed = date.fromisoformat(str(filed))
    age = (day.date() if isinstance(day, datetime) else day) - filed
    return filed if timedelta(0) < age <= REPRINT else day


def asked(story: Story) -> Iterator[tuple[Question, list[Mark]]]:
    """The time expressions of a story, with the gold that overlaps each."""
    fields: tuple[tuple[Field, str], ...] = (
        ("headline", story.headline),
        ("standfirst", story.standfirst or ""),
        ("body", story.body),
    )
    for name, text in fields:
        marks = [mark for mark in story.times if mark.in_ == name]
        for question in questions(text, anchor_of(story), story.language, name):
            start, end = question.element.start, question.element.end
            yield question, [m for m in marks if m.start < end and start < m.end]


def rows_of_story(story: Story) -> list[Row]:
    """Training rows of one story, read with the gold at hand."""
    rows: list[Row] = []
    for question, marks in asked(story):
        span = (question.element.start, question.element.end)
        gold = next((m.attributes["v"] for m in marks if (m.start, m.end) == span), None)
        rows += learn(question, gold)
    return rows


def rows_of_sentences() -> list[Row]:
    """Training rows of the project's own sentences."""
    rows: list[Row] = []
    for language, day, line in sentences():
        text, expressions = read(line)
        for question in questions(text, day, language, "body"):
            start, end = question.element.start, question.element.end
            met = (e.value for e in expressions if e.start < end and start < e.end)
            rows += learn(question, next(met, None))
    return rows * SHORT


def rows_of_wire_texts() -> list[Row]:
    """Training rows of the project's own short wire texts."""
    rows: list[Row] = []
    for language, day, text, expressions in wire_texts():
        for question in questions(text, day, language, "body"):
            start, end = question.element.start, question.element.end
            met = (e.value for e in expressions if e.start < end and start < e.end)
            rows += learn(question, next(met, None))
    return rows


def rows_of_tenses() -> list[Row]:
    """Training rows of sentences that look one way, or one way and the other."""
    rows: list[Row] = []
    for language, day, text, values in told():
        for question, value in zip(questions(text, day, language, "body"), values, strict=False):
            rows += learn(question, value)
    for language, day, coming, text in looking():
        for question in questions(text, day, language, "body"):
            where = "coming" if coming else "past"
            nearest = min(
                (r for r in readings(question.atom, question.view) if direction(r, day) == where),
                key=lambda r: abs(((r.stretch.first or day) - day).days),
                default=None,
            )
            rows += learn(question, nearest.stretch.value if nearest else None)
    return rows * SHORT


def rows_of_articles() -> list[Row]:
    """Training rows of the project's own articles with TimeML marks."""
    rows: list[Row] = []
    for article in articles():
        day = date.fromisoformat(article.published)
        for question in questions(article.text, day, article.language, "body"):
            start, end = question.element.start, question.element.end
            met = (t.value for t in article.times if t.start < end and start < t.end and t.value)
            rows += learn(question, next(met, None))
    return rows


def rows_of_short_texts() -> list[Row]:
    """Training rows of all that is no story."""
    return rows_of_sentences() + rows_of_tenses() + rows_of_wire_texts() + rows_of_articles()


def direction(reading: Reading, day: date) -> str:
    """Where a reading lies, seen from a day."""
    return View(day).direction(reading.stretch)


def learn(question: Question, gold: str | None) -> list[Row]:
    """Choose the right reading, if it is known, and give the rows it teaches.

    Each is given twice, once without the cues and the choice of the rules: these were made on the
    same stories, and would be trusted too much.
    """
    question.readings = found = readings(question.atom, question.view)
    if not found:
        return []
    question.chosen = found[0]
    right = [n for n, reading in enumerate(found) if reading.stretch.value == gold]
    if not right:
        return []
    question.chosen = found[right[0]]
    if len(found) == 1:
        return settled(question)
    shared, own = question.shared(), question.own()
    candidates = question.candidates()
    code = question.words.code
    return [
        ([_named(code, where, shared, own, mine, told) for where, mine in candidates], right)
        for told in (True, False)
    ]


def settled(question: Question) -> list[Row]:
    """What says by itself when it is shows how its sentence speaks of that time."""
    assert question.chosen is not None
    where = question.view.direction(question.chosen.stretch)
    if question.of_day or where == "now":
        return []
    shared = [name for name in question.shared() if not name.startswith(question.kind)]
    own, code = question.own(), question.words.code
    sides = ("past", "coming")
    return [
        ([_named(code, side, shared, own, [], told) for side in sides], [sides.index(where)])
        for told in (True, False)
    ]


def _named(
    code: str,
    where: str,
    shared: Sequence[str],
    own: Sequence[str],
    mine: Sequence[str],
    told: bool,
) -> list[str]:
    """The features of a candidate as names of weights, those of all languages also as one's own."""
    both = [f"{where}|{name}" for name in shared if told or not _is_ruled(name)]
    both += [f"of reading|{name}" for name in mine if told or not _is_ruled(name)]
    alone = [f"{code} {where}|{name}" for name in own]
    return [*(f"mul {name}" for name in both), *(f"{code} {name}" for name in both), *alone]


def _is_ruled(name: str) -> bool:
    return (
        name.startswith(("ahead ", "back ", "cues ")) or " lean " in name or name.endswith(" rule")
    )


def fit(rows: Sequence[Row]) -> Weights:
    """Maximise the share of the right candidates (softmax), drawn towards nothing; the mean of some fits."""
    counts = Counter(name for candidates, _ in rows for names in candidates for name in names)
    known = [
        ([[name for name in names if counts[name] >= RARE] for names in candidates], right)
        for candidates, right in rows
    ]
    steps = Steps(RATE, pull=8 * PULL / max(len(known), 1), least=1e-6)
    found: list[Weights] = []
    for number in range(ORDERS):
        random.Random(number).shuffle(known)
        found += list(epochs(known, steps, EPOCHS))[1:]
    sums: dict[str, float] = defaultdict(float)
    for weights in found:
        for name, value in weights.items():
            sums[name] += value
    return {name: value / len(found) for name, value in sums.items()}


def packed(weights: Weights) -> dict[str, dict[str, dict[str, float]]]:
    """Weights by language and part: the largest, to two decimals, by name."""
    by_code: dict[str, list[str]] = defaultdict(list)
    for name, value in weights.items():
        if abs(value) >= SMALLEST:
            by_code[name.split(" ", 1)[0]].append(name)
    files: dict[str, dict[str, dict[str, float]]] = {}
    for code, names in by_code.items():
        parts = files.setdefault(code, {})
        for name in sorted(names, key=lambda name: (-abs(weights[name]), name))[:LARGEST]:
            part, feature = name.split(" ", 1)[1].split("|", 1)
            parts.setdefault(part, {})[feature] = round(weights[name], 2)
    return files


def texts(weights: Weights) -> dict[Path, str]:
    """File texts by path."""
    return {
        WEIGHTS / f"{code}.json": json.dumps(
            {"weights": parts}, ensure_ascii=False, indent=0, sort_keys=True
        )
        + "\n"
        for code, parts in sorted(packed(weights).items())
    }


Tally = tuple[int, int, int]  # right, in the gold, found


def tally(story: Story) -> Tally:
    """Values right where extents overlap, one to one."""
    right = found = 0
    met: set[tuple[str, int]] = set()
    for question, marks in asked(story):
        choose(question)
        if question.chosen is None:
            continue
        found += 1
        mark = next((m for m in marks if (m.in_, m.start) not in met), None)
        if mark is not None:
            met.add((mark.in_, mark.start))
            right += mark.attributes["v"] == question.chosen.stretch.value
    return right, len(story.times), found


def f1(tallies: Sequence[Tally]) -> float:
    """Harmonic mean of precision and recall."""
    right, gold, found = map(sum, zip(*tallies, strict=True))
    return 2 * right / max(gold + found, 1)


def with_weights(files: Mapping[str, dict[str, dict[str, float]]], story: Story) -> Tally:
    """The tally of a story read with other weights than those of the package."""
    ranker.read = lambda code: files.get(code, {})
    ranker.weights.cache_clear()
    return tally(story)


def folds(stories: Sequence[Story]) -> None:
    """Print what each language gains on stories that the weights were not trained on."""
    short = rows_of_short_texts()
    rows = [rows_of_story(story) for story in stories]
    parts = [int(story.id.split("-")[1]) % FOLDS for story in stories]
    ruled = {story.id: with_weights({}, story) for story in stories}
    ranked: dict[str, Tally] = {}
    for part in range(FOLDS):
        seen = [row for rows_, at in zip(rows, parts, strict=True) if at != part for row in rows_]
        files = packed(fit(seen + short))
        for story, at in zip(stories, parts, strict=True):
            if at == part:
                ranked[story.id] = with_weights(files, story)
    print(f"{'language':10}{'by rule':>9}{'ranked':>9}")
    for code in sorted({primary(story.language) for story in stories}):
        ids = [story.id for story in stories if primary(story.language) == code]
        print(f"{code:10}{f1([ruled[i] for i in ids]):9.3f}{f1([ranked[i] for i in ids]):9.3f}")
    print(f"{'all':10}{f1(list(ruled.values())):9.3f}{f1(list(ranked.values())):9.3f}")


def main() -> int:
    """Train on all stories and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare with what is there")
    parser.add_argument("--folds", action="store_true", help="measure on stories held out in turn")
    options = parser.parse_args()
    paths = [path for path in sorted(FOLDER.glob("*.story")) if is_whole(path.stem)]
    stories = [load(path) for path in paths]
    if options.folds:
        folds(stories)
        return 0
    rows = [row for story in stories for row in rows_of_story(story)]
    files = texts(fit(rows + rows_of_short_texts()))
    if options.check:
        return int(weights_file.differ(files))
    weights_file.write(files, stories=len(stories))
    return 0


if __name__ == "__main__":
    sys.exit(main())
