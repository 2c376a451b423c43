"""Date strings: µs of the fast path, and how much longer dateparser takes, in one run.

    python tools/benchmark_dates.py

The strings are those of `tests/test_instants.py`. Each is read without the memory of strings read
before; the best of some runs counts, for other work on the machine only ever adds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from crawler.normalize import instants  # noqa: E402
from crawler.normalize.instants.fallback import read_fallback  # noqa: E402
from tests.test_instants import MACHINE, PRINTED  # noqa: E402

RUNS = 20
ASKED = 10.0  # µs


def main() -> int:
    """Print one row per kind of string."""
    machine = [(line.split(" = ")[0], ()) for line in MACHINE.strip().splitlines()]
    rows = (line.split(" = ")[0].split(" | ", 1) for line in PRINTED.strip().splitlines())
    printed = [(text, (language,)) for language, text in rows]
    print(f"{'strings':10}{'n':>6}{'median µs':>12}{'≤ 10 µs':>10}{'dateparser':>12}")
    for name, strings in (("machine", machine), ("printed", printed)):
        ours = [best(fast, text, codes) for text, codes in strings]
        theirs = [best(read_fallback, text, codes, None) for text, codes in strings]
        share = sum(time <= ASKED for time in ours) / len(ours)
        times = f"{median(theirs) / median(ours):.0f} ×" if name == "printed" else "–"
        print(f"{name:10}{len(ours):6}{median(ours):12.1f}{share:10.0%}{times:>12}")
    return 0


def fast(text: str, codes: tuple[str, ...]) -> object:
    """The reader of date strings without its memory and without dateparser."""
    return instants._quick.__wrapped__(text, codes, None, None, None, None)  # noqa: SLF001


def best(call: Callable[..., object], *arguments: object) -> float:
    """Shortest of some runs, in µs."""
    call(*arguments)
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        call(*arguments)
        times.append(perf_counter() - start)
    return 1e6 * min(times)


if __name__ == "__main__":
    sys.exit(main())
