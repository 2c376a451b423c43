"""Linear models over named features: scores, shares, and a calibrated confidence.

Weights come from `weights/<language>.json`, trained by tools/train_speakers.py on the project's own
stories; `weights/mul.json`, trained on all languages together, serves a language without a file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat

__all__ = ["MODELS", "Weights", "chance", "score", "shares", "weights"]

Weights = Mapping[str, float]

MODELS = ("source", "antecedent", "speech", "mixed", "indirect", "calibration")
_ZEROS = repeat(0.0)
_FOLDER = files("crawler.normalize.speakers") / "weights"


@cache
def weights(code: str) -> Mapping[str, Weights]:
    """Weights per model for a language, else the shared ones, else none (all scores are equal)."""
    shared = _read("mul")
    own = _read(code) if code else {}
    return {name: {**shared.get(name, {}), **own.get(name, {})} for name in MODELS}


def _read(code: str) -> dict[str, dict[str, float]]:
    path = _FOLDER / f"{code}.json"
    if not code.isalnum() or not path.is_file():
        return {}
    models: dict[str, dict[str, float]] = json.loads(path.read_text("utf-8"))["weights"]
    return models


def score(model: Weights, features: Iterable[str]) -> float:
    """Sum of the weights of the features.

    >>> score({"a": 1.5, "b": -1.0}, ["a", "b", "unheard of"])
    0.5
    """
    return sum(map(model.get, features, _ZEROS))


def shares(model: Weights, candidates: Sequence[Sequence[str]]) -> list[float]:
    """The share of one that each candidate wins (softmax).

    >>> shares({"a": 0.0}, [["a"], ["b"]])
    [0.5, 0.5]
    """
    scores = [score(model, features) for features in candidates]
    top = max(scores, default=0.0)
    powers = [math.exp(value - top) for value in scores]
    total = sum(powers)
    return [power / total for power in powers]


def chance(model: Weights, features: Iterable[str]) -> float:
    """Probability of yes for a yes-or-no model."""
    value = max(-30.0, min(30.0, score(model, features)))
    return 1.0 / (1.0 + math.exp(-value))
