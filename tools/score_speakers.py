"""Score quotes and speakers on gold stories, by language, with weights that have not seen them.

python tools/score_speakers.py               # folds: train on three quarters, score the fourth
python tools/score_speakers.py --shipped --folder DIR   # the weights in the package, other stories
python tools/score_speakers.py --errors 40 --languages fr en
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import train_speakers
from speaker_labels import label_story
from story_gold import Story, read_stories, utterances

from crawler.article import Quotes
from crawler.languages import primary
from crawler.normalize.speakers import attribution as engine
from crawler.normalize.speakers.model import weights
from crawler.normalize.speakers.record import Draft, confidence_features, decide, write_record
from crawler.normalize.speakers.words.lexicon import lexicon

FOLDS = 4
sys.path.insert(0, str(train_speakers.ROOT.parent / "shared/score"))


def folds(stories: Sequence[Story]) -> Iterator[tuple[Story, dict[str, Any]]]:
    """Each story with models trained on the other folds."""
    labelled = {s.name: (primary(s.language), label_story(s)) for s in stories}
    for fold in range(FOLDS):
        seen = [s for n, s in enumerate(stories) if n % FOLDS != fold]
        codes = sorted({primary(s.language) for s in stories})
        trained = train_speakers.train([labelled[s.name] for s in seen], codes)
        for n, story in enumerate(stories):
            if n % FOLDS == fold:
                yield story, trained.models(primary(story.language))


def predict(story: Story, models: Mapping[str, Any]) -> tuple[Quotes, list[Draft]]:
    """What the engine finds with these models."""
    reading = engine.read_story(lexicon(story.language), story.texts)
    drafts = decide(reading, models)
    return write_record(reading, drafts), drafts


def gold_quotes(story: Story) -> list[dict[str, Any]]:
    """Gold quotes in the form the shared scorer compares."""
    made = []
    for tag in ("q", "i"):
        for group in utterances(story, tag):
            first = group[0]
            speaker = story.speakers[first.attributes["s"]]
            text = story.texts[first.where]
            made.append(
                {
                    "in": first.where,
                    "type": "indirect" if tag == "i" else first.attributes.get("type", "direct"),
                    "text": " ".join(text[g.start : g.end] for g in group),
                    "speaker": str(speaker["name"]),
                    "speaker_kind": speaker["kind"],
                    "via": first.attributes.get("via"),
                    "nested": first.depth > 0,
                    "start": first.start,
                }
            )
    return made


def as_record(found: Quotes) -> dict[str, Any]:
    """The part of a record that the shared scorer reads."""
    quotes = [
        {
            "id": q.id, "in": q.in_, "kind": q.kind, "text": q.text, "speaker": q.speaker, "how": q.how,
            "via": {"text": q.via.text, "name": q.via.name, "agency": q.via.agency} if q.via else None,
            "nested_in": q.nested_in, "confidence": q.confidence,
        }
        for q in found.quotes
    ]  # fmt: skip
    people = [{"id": s.id, "name": s.name, "kind": s.kind} for s in found.speakers]
    return {"quotes": quotes, "speakers": people}


def compare(story: Story, found: Quotes) -> Any:
    """The shared scorer's counts for one story."""
    from story_metrics import Result, _quotes

    result = Result(story=story.name)
    _quotes(result, {"quotes": gold_quotes(story)}, as_record(found))
    return result


def judged(story: Story, found: Quotes) -> Iterator[tuple[dict[str, Any], bool]]:
    """Found quotes that match a gold one, and whether the speaker is right."""
    from scoring import best_pairs
    from story_metrics import _overlaps, same_speaker

    gold, record = gold_quotes(story), as_record(found)
    people = {s["id"]: s for s in record["speakers"]}
    for kinds, floor in ((("direct", "mixed"), 0.8), (("indirect",), 0.5)):
        want = [q for q in gold if q["type"] in kinds]
        mine = [q for q in record["quotes"] if q["kind"] in kinds]
        for g, p in best_pairs(_overlaps(want, mine, floor)):
            yield mine[p], same_speaker(want[g], people.get(mine[p]["speaker"]))


def calibration_rows(stories: Sequence[Story]) -> list[tuple[list[str], bool]]:
    """Confidence features of quotes in stories the models have not seen.

    Whom an interview is with is decided once for all of its answers, and counts once.
    """
    rows = []
    for story, models in folds(stories):
        found, drafts = predict(story, models)
        interview = False
        for quote, right in judged(story, found):
            made = drafts[int(quote["id"][1:]) - 1].attribution
            if made.how != "interview" or not interview:
                rows.append((confidence_features(made), right))
            interview |= made.how == "interview"
    return rows


def print_table(results: Iterable[tuple[str, Any]]) -> None:
    from story_metrics import Tally

    sums: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for code, result in results:
        for key, tally in result.tallies.items():
            sums[code][key].add(tally)
            sums["all"][key].add(tally)
    keys = [
        "quotes",
        "quotes.p",
        "quotes.r",
        "quotes.speaker",
        "quotes.e2e",
        "direct.speaker",
        "direct.e2e",
        "quotes.kind",
        "quotes.via",
        "quotes.nested",
        "indirect",
        "indirect.speaker",
    ]
    print(
        "     "
        + " ".join(f"{k.replace('quotes', 'q').replace('indirect', 'ind')[:9]:>9}" for k in keys)
    )
    for code, tallies in sorted(sums.items()):
        cells = []
        for key in keys:
            base, _, part = key.partition(".")
            t = tallies[base] if part in ("p", "r") else tallies[key]
            bottom = t.found if part == "p" else t.gold if part == "r" else (t.found + t.gold) / 2
            cells.append(f"{t.right / bottom:9.3f}" if bottom else "        –")
        print(f"{code:4} " + " ".join(cells))


def print_coverage(rows: Sequence[tuple[float, bool]]) -> None:
    print("\nconfidence at least: coverage, share right")
    for bound in (0.99, 0.97, 0.95, 0.9, 0.8, 0.7, 0.5, 0.0):
        kept = [right for value, right in rows if value >= bound]
        if kept:
            print(f"  {bound:4.2f}  {len(kept) / len(rows):6.3f}  {sum(kept) / len(kept):6.3f}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--shipped",
        action="store_true",
        help="weights of the package, which have seen tests/stories",
    )
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--languages", nargs="*", default=[])
    parser.add_argument("--folder", type=Path, default=train_speakers.ROOT / "tests/stories")
    args = parser.parse_args()
    stories = read_stories(args.folder)
    if args.shipped:
        pairs: Iterable[tuple[Story, Any]] = [(s, weights(primary(s.language))) for s in stories]
    else:
        pairs = folds(stories)
    results, rows = [], []
    for story, models in pairs:
        code = primary(story.language)
        if not args.shipped:
            calibration = weights(code)["calibration"]
            found, _ = predict(story, {**models, "calibration": calibration})
        else:
            found, _ = predict(story, models)
        results.append((code, compare(story, found)))
        rows += [
            (q["confidence"] or 0.0, right)
            for q, right in judged(story, found)
            if q["kind"] != "indirect"
        ]
    print_table(results)
    print_coverage(rows)
    if args.errors:
        counts: Counter[str] = Counter()
        for code, result in results:
            for miss in result.misses:
                if args.languages and code not in args.languages:
                    continue
                counts[miss.aspect] += 1
                if counts[miss.aspect] <= args.errors:
                    print(
                        f"{miss.aspect} {miss.story}\n   gold  {miss.gold}\n   found {miss.found}"
                    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
