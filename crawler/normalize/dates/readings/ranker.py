"""Which reading of a time expression is meant: a linear ranker over named features.

Weights come from `weights/<language>.json`, trained by tools/train_dates.py on the project's own
stories and sentences; `weights/mul.json` is what all languages share, and serves one without a file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat

__all__ = ["Weights", "best", "read", "weights"]

Weights = Mapping[str, Mapping[str, float]]

_FOLDER = files("crawler.normalize.dates") / "weights"
_NONE: Mapping[str, float] = {}


@cache
def weights(code: str) -> Weights:
    """Weights by part: those of a reading's own features, and of the sentence's by direction.

    Directions are weighed against the past, which so needs no weights of its own.
    """
    shared, own = read("mul"), read(code)
    parts = {p: _sum(shared.get(p, _NONE), own.get(p, _NONE)) for p in sorted(shared | own)}
    for past in [part for part in parts if part.endswith("past")]:
        against = {name: -value for name, value in parts.pop(past).items()}
        for where in (past.replace("past", "now"), past.replace("past", "coming")):
            parts[where] = _sum(parts.get(where, _NONE), against)
    return parts


def _sum(shared: Mapping[str, float], own: Mapping[str, float]) -> dict[str, float]:
    return {**shared, **{name: shared.get(name, 0.0) + value for name, value in own.items()}}


def read(code: str) -> dict[str, dict[str, float]]:
    """The weights of one file by part; none where there is no file."""
    path = _FOLDER / f"{code}.json"
    if not code.isalnum() or not path.is_file():
        return {}
    found: dict[str, dict[str, float]] = json.loads(path.read_text("utf-8"))["weights"]
    return found


def best(
    model: Weights, context: Sequence[str], candidates: Sequence[tuple[str, Sequence[str]]]
) -> tuple[int, float]:
    """The winning candidate, the first of equals, and its share; a candidate is its direction and features.

    >>> best({"coming": {"will": 99.0}}, ["will"], [("past", []), ("coming", [])])
    (1, 1.0)
    """
    mine = model.get("of reading", _NONE)
    turned = {
        where: sum(map(model[where].get, context, repeat(0.0)), 0.0) if where in model else 0.0
        for where in {where for where, _ in candidates}
    }
    scores = [
        turned[where] + sum(map(mine.get, own, repeat(0.0)), 0.0) for where, own in candidates
    ]
    top = max(scores)
    return scores.index(top), 1.0 / sum(math.exp(score - top) for score in scores)
