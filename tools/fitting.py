"""Learn a linear model of choices: softmax over candidates, AdaGrad, one example at a time.

The steps are in C where there is a compiler (fitting.c, some fifty times faster), else in Python:
the same sums in the same order, so that both give the same weights.
"""

from __future__ import annotations

import ctypes
import math
import random
import subprocess
import tempfile
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

__all__ = ["Choice", "Steps", "Weights", "epochs"]

Choice = tuple[Sequence[Sequence[str]], Sequence[int]]  # features of each candidate; the right ones
Weights = dict[str, float]

_SOURCE = Path(__file__).with_name("fitting.c")


@dataclass
class Steps:
    """How far each example moves the weights."""

    rate: float
    pull: float = 0.0  # towards `prior`, at each example
    least: float = 1e-9  # a smaller slope of a candidate moves nothing
    prior: Mapping[str, float] = field(default_factory=dict)


@dataclass
class _Numbered:
    """Choices as numbers: what C reads as it is."""

    features: array[int]  # of all candidates, one after another
    ends: array[int]  # of each candidate, in `features`
    right: array[int]  # of each candidate, 1 where it is a right one
    choices: array[int]  # the end of each choice, in `ends`


_Epoch = Callable[
    [_Numbered, "array[int]", "array[float]", "array[float]", "array[float]", Steps], None
]


def epochs(choices: Sequence[Choice], steps: Steps, count: int) -> Iterator[Weights]:
    """The weights by name after each of `count` epochs, in an order that is always the same."""
    names = {name: number for number, name in enumerate(steps.prior)}
    rows = _numbered(choices, names)
    prior = array("d", [steps.prior.get(name, 0.0) for name in names])
    weights, squares = array("d", prior), array("d", [0.0]) * len(names)
    order = list(range(len(choices)))
    shuffle = random.Random(7)
    epoch = _in_c() or _in_python
    for _ in range(count):
        shuffle.shuffle(order)
        epoch(rows, array("i", order), weights, squares, prior, steps)
        yield dict(zip(names, weights, strict=True))


def _numbered(choices: Sequence[Choice], names: dict[str, int]) -> _Numbered:
    made = _Numbered(array("i"), array("i"), array("i"), array("i"))
    for candidates, right in choices:
        for number, features in enumerate(candidates):
            made.features.extend(names.setdefault(name, len(names)) for name in features)
            made.ends.append(len(made.features))
            made.right.append(int(number in right))
        made.choices.append(len(made.ends))
    return made


def _in_python(
    rows: _Numbered,
    order: array[int],
    weights: array[float],
    squares: array[float],
    prior: array[float],
    steps: Steps,
) -> None:
    for number in order:
        first = rows.choices[number - 1] if number else 0
        candidates = range(first, rows.choices[number])
        for name, raw in _slopes(rows, candidates, weights, steps.least).items():
            slope = raw + steps.pull * (weights[name] - prior[name])
            squares[name] += slope * slope
            weights[name] -= steps.rate * slope / math.sqrt(squares[name] + 1)


def _slopes(
    rows: _Numbered, candidates: Sequence[int], weights: array[float], least: float
) -> dict[int, float]:
    """How the loss of one choice grows with each weight."""
    features = [rows.features[rows.ends[c - 1] if c else 0 : rows.ends[c]] for c in candidates]
    scores = [_plain_sum(weights[name] for name in mine) for mine in features]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = _plain_sum(powers)
    good = _plain_sum(p for p, c in zip(powers, candidates, strict=True) if rows.right[c])
    slopes: dict[int, float] = {}
    for power, candidate, mine in zip(powers, candidates, features, strict=True):
        slope = power / total - (power / good if rows.right[candidate] else 0.0)
        if abs(slope) > least:
            for name in mine:
                slopes[name] = slopes.get(name, 0.0) + slope
    return slopes


def _plain_sum(values: Sequence[float] | Iterator[float]) -> float:
    """From left to right, as C adds; `sum` makes up for rounding from Python 3.12 on."""
    total = 0.0
    for value in values:
        total += value
    return total


@cache
def _in_c() -> _Epoch | None:
    """The same epoch compiled, or None where there is no C compiler."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "fitting.so")
        command = ["cc", "-O2", "-ffp-contract=off", "-shared", "-fPIC", str(_SOURCE), "-lm", "-o"]
        try:
            subprocess.run([*command, str(made)], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return None
        library = ctypes.CDLL(str(made))

    def epoch(
        rows: _Numbered,
        order: array[int],
        weights: array[float],
        squares: array[float],
        prior: array[float],
        steps: Steps,
    ) -> None:
        longest = max(rows.features, default=0) + 1
        library.epoch(
            *map(_address, (rows.features, rows.ends, rows.right, rows.choices)),
            *(_address(order), ctypes.c_int(len(order)), ctypes.c_int(longest)),
            *map(_address, (weights, squares, prior)),
            *map(ctypes.c_double, (steps.rate, steps.pull, steps.least)),
        )

    return epoch


def _address(values: array[int] | array[float]) -> ctypes.c_void_p:
    return ctypes.c_void_p(values.buffer_info()[0])
