"""Train the linear models of crawler/normalize/speakers on the project's own stories.

    python tools/train_speakers.py            # writes crawler/normalize/speakers/weights/*.json
    python tools/train_speakers.py --check    # exit 1 where the files would change

Standard library and PyYAML. Everything is in fixed order and rounded, so that the same stories give
the same bytes. All stories are trained on; tools/score_speakers.py measures in folds, and the confidence
is fitted in folds, too.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import weights_file
from fitting import Choice, Steps, Weights, epochs
from speaker_labels import Examples, label_examples, label_story
from story_gold import Story, read_stories

from crawler.languages import table

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "crawler/normalize/speakers/weights"
SHARED = ("antecedent", "speech", "mixed", "indirect", "source")
OWN = ("source", "speech", "indirect")
EPOCHS = 14
AVERAGED = 10
STEADIER = ("antecedent", "source")  # in folds, averages name 17 of 8,500 more rightly
STRENGTH = {"source": 3.0, "antecedent": 10.0}
OWN_STRENGTH = {"source": 6.0}
REPEATED = 4  # examples of the tables count as often, being few and short
FOUNDING = "fr-000"  # the story that must always work counts as often, too
# Set by hand, learning starts from here: what stories are too few to teach.
HAND: dict[str, dict[str, float]] = {
    "source": {
        "taken up name": 3.0,
        "taken up role": 1.5,
        "carried taken up": -1.5,
        "none taken up": -1.5,
        "ahead in an earlier sentence, taken cue": -1.5,
        "fresh 1": 1.0,
        "overtaken": -1.5,
        "carried overtaken": -1.0,
    },
    "indirect": {"mood subjunctive": 1.5},
    "speech": {"according after": 2.5, "according before": 1.0, "next cue": 0.5},
    "antecedent": {
        "same age": 3.0,
        "other age": -3.0,
        "any gender differs": -2.0,
        "any gender differs surely": -2.0,
        "any gender agrees": 0.5,
    },
}
RARE = 3  # a feature seen less often teaches nothing
LARGEST = 240
SHARED_LARGEST = 1500  # weights of one model of all languages


@dataclass
class Trained:
    """Weights per language code (`mul` for all) and model."""

    by_code: dict[str, dict[str, Weights]] = field(default_factory=dict)

    def models(self, code: str) -> dict[str, Weights]:
        shared, own = self.by_code.get("mul", {}), self.by_code.get(code, {})
        return {m: {**shared.get(m, {}), **own.get(m, {})} for m in (*SHARED, "calibration")}


def fit(
    choices: Sequence[Choice], prior: Weights, *, strength: float, rate: float = 0.3
) -> Weights:
    """Maximise the share of the right candidates (softmax), drawn towards `prior`."""
    *_, weights = epochs(choices, _steps(choices, prior, strength, rate), EPOCHS)
    return weights


def fit_average(
    choices: Sequence[Choice], prior: Weights, *, strength: float, rate: float = 0.1
) -> Weights:
    """The mean of the weights over the later epochs: steadier where the examples are few and near ties."""
    sums: Weights = {}
    later = epochs(choices, _steps(choices, prior, strength, rate), 2 * AVERAGED)
    for weights in islice(later, AVERAGED, None):
        for name, value in weights.items():
            sums[name] = sums.get(name, 0.0) + value
    return {name: value / AVERAGED for name, value in sums.items()}


def _steps(choices: Sequence[Choice], prior: Weights, strength: float, rate: float) -> Steps:
    return Steps(rate, pull=strength / max(len(choices), 1) * 8, prior=prior)


def yes_no(rows: Iterable[tuple[Sequence[str], bool]]) -> list[Choice]:
    """Yes-or-no examples as a choice between the features and nothing."""
    return [((features, ()), (0,) if label else (1,)) for features, label in rows]


def choices_of(examples: Iterable[Examples], model: str) -> list[Choice]:
    rows: list[Choice] = []
    for made in examples:
        if model in ("source", "antecedent"):
            rows += getattr(made, model)
        else:
            rows += yes_no(getattr(made, model))
    return _common(rows)


def _common(rows: Sequence[Choice]) -> list[Choice]:
    """The choices without features that are too rare to learn from."""
    counts = Counter(name for candidates, _ in rows for features in candidates for name in features)
    return [
        ([[name for name in features if counts[name] >= RARE] for features in candidates], right)
        for candidates, right in rows
    ]


def train(labelled: Sequence[tuple[str, Examples]], codes: Sequence[str]) -> Trained:
    """Shared weights from all languages, then own ones drawn towards them."""
    trained = Trained({"mul": {}})
    short = {code: [label_examples(code)] * REPEATED for code in codes}
    everything = [examples for code, examples in labelled if table(code, "speech")]
    everything += [examples for rows in short.values() for examples in rows]
    for model in SHARED:
        rows = choices_of(everything, model)
        hand = HAND.get(model, {})
        learn = fit_average if model in STEADIER else fit
        fitted = learn(rows, hand, strength=STRENGTH.get(model, 0.4))
        trained.by_code["mul"][model] = _rounded(fitted, {}, SHARED_LARGEST)
    for code in codes:
        rows_of = [examples for other, examples in labelled if other == code] + short[code]
        own = {}
        for model in OWN:
            rows = choices_of(rows_of, model)
            prior = trained.by_code["mul"][model]
            if len(rows) >= 20:
                strength = OWN_STRENGTH.get(model, 2.5)
                fitted = (
                    fit_average(rows, prior, strength=strength)
                    if model in STEADIER
                    else fit(rows, prior, strength=strength, rate=0.2)
                )
                own[model] = _rounded(fitted, prior, LARGEST)
        trained.by_code[code] = own
    return trained


def _rounded(weights: Weights, prior: Weights, most: int) -> Weights:
    """Weights that differ from the prior, the largest differences, to two decimals, by name."""
    moved = {k: v for k, v in weights.items() if abs(v - prior.get(k, 0.0)) >= 0.06}
    kept = sorted(moved, key=lambda k: (-abs(moved[k] - prior.get(k, 0.0)), k))[:most]
    return {k: round(moved[k], 2) for k in sorted(kept)}


def write(trained: Trained, names: dict[str, list[str]]) -> dict[Path, str]:
    """File texts by path."""
    files = {}
    for code, models in sorted(trained.by_code.items()):
        body = {"stories": names[code], "weights": models}
        files[WEIGHTS / f"{code}.json"] = (
            json.dumps(body, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
        )
    return files


def main() -> int:
    """Train on all stories and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="only compare with what is there")
    args = parser.parse_args()
    stories = read_stories(ROOT / "tests/stories")
    founding = [s for s in stories if s.name == FOUNDING] * (REPEATED - 1)
    labelled = [(s.language.split("-")[0], label_story(s)) for s in (*stories, *founding)]
    codes = sorted({code for code, _ in labelled})
    trained = train(labelled, codes)
    calibrate(trained, stories)
    names = {
        c: [s.name for s in stories if c in ("mul", s.language.split("-")[0])]
        for c in trained.by_code
    }
    files = write(trained, names)
    if args.check:
        return int(weights_file.differ(files))
    weights_file.write(files, stories=len(stories))
    return 0


def calibrate(trained: Trained, stories: Sequence[Story]) -> None:
    """Fit the confidence on predictions for stories the weights have not seen (folds)."""
    from score_speakers import calibration_rows

    rows = calibration_rows(stories)
    wrong = [row for row in rows if not row[1]]
    rows += wrong[::3]  # a wrong name weighs more than a right one: better too modest
    weights = fit(yes_no(rows), {}, strength=0.5)
    trained.by_code["mul"]["calibration"] = _rounded(weights, {}, 100)


if __name__ == "__main__":
    sys.exit(main())
