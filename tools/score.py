"""Run the scorers beside this project and hold their figures to tests/floors.json.

    python tools/score.py [--pin] [stories pages times notices signals]

The labelled data lie in ../shared; where that folder is absent, this says so and passes. `--pin`
raises the floors, those of the golden stories too, to what was just measured (less a little, for
other machines); it never lowers one.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from crawler.cli.show.columns import columns  # noqa: E402
from tests.test_stories import by_language  # noqa: E402

SHARED = ROOT.parent / "shared"
FLOORS = ROOT / "tests" / "floors.json"
SCORERS: dict[str, list[str]] = {
    "stories": [str(SHARED / "gold" / "stories"), str(SHARED / "seeds")],
    "notices": [],
    "signals": [],
    "times": [],
    "pages": [],
}
SLACK = {"golden": 0.02}  # a language has few stories, and gets more
SLACK_ELSEWHERE = 0.005
MOST_SECONDS = 420


def main() -> int:
    """Run the named scorers, all by default; 1 where one fails or a floor is not kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", choices=[*SCORERS, []], metavar="NAME")
    parser.add_argument("--pin", action="store_true", help="raise the floors to these figures")
    options = parser.parse_args()
    if not SHARED.exists():
        print("no ../shared here: nothing to measure on")
        return 0
    figures: dict[str, float] = {}
    failed = []
    for name in options.names or SCORERS:
        status, found = score(name)
        figures |= found
        failed += [name] * bool(status)
    if options.pin:
        pin(figures | by_language())
    print(f"\n{summary(figures)}\n")
    print(f"scorers: {', '.join(failed)} below the floors" if failed else "scorers: floors kept")
    return bool(failed)


def score(name: str) -> tuple[int, dict[str, float]]:
    """Exit status and figures of one scorer, which prints its own tables."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        words = [sys.executable, str(SHARED / "score" / f"{name}.py"), *SCORERS[name]]
        words += ["--floors", str(FLOORS), "--json", str(out)]
        print(f"\n=== {name}", flush=True)
        started = time.monotonic()
        try:
            status = subprocess.run(words, cwd=ROOT, check=False, timeout=MOST_SECONDS).returncode
        except subprocess.TimeoutExpired:
            print(f"{name}: not done after {MOST_SECONDS} s")
            return 1, {}
        print(f"=== {name}: exit {status}, {time.monotonic() - started:.0f} s", flush=True)
        found = json.loads(out.read_text("utf-8")) if out.exists() else {}
    return status, dict(named(name, found))


def named(name: str, found: Any) -> Iterator[tuple[str, float]]:
    """Figures as floors.json names them: `SET.measure`."""
    if isinstance(found, list):
        rows = {row["set"]: row for row in found}
    else:
        rows = {name: found.get("overall", found)}
    for key, row in rows.items():
        for measure, value in row.items():
            if isinstance(value, (int, float)):
                yield f"{key}.{measure}", value


def summary(figures: dict[str, float]) -> str:
    """Each figure that has a bound, beside it."""
    bounds: dict[str, float] = json.loads(FLOORS.read_text("utf-8"))
    rows = [
        (key, f"{figures[name]:.3f}", f"{'≤' if name != key else '≥'} {bound:g}")
        for key, bound in bounds.items()
        if (name := key.replace(".max_", ".")) in figures
    ]
    return columns(("figure", "now", "bound"), rows)


def pin(figures: dict[str, float]) -> None:
    """Raise each floor that was measured, and lower each ceiling."""
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8"))
    for key, bound in floors.items():
        value = figures.get(key.replace(".max_", "."))
        if value is None:
            continue
        if ".max_" in key:
            floors[key] = min(bound, value)
        else:
            slack = SLACK.get(key.split(".")[0], SLACK_ELSEWHERE)
            floors[key] = max(bound, math.floor((value - slack) * 1000) / 1000)
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
