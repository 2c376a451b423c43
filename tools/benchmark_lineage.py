"""How much edited copy `lineage` finds among our own stories, and how long it takes for many records.

    python tools/benchmark_lineage.py [--records 100000]

The stories are cut, re-led and embedded (tests/copies.py); shares are of pairs of copies. The many
records are made of the stories' own words in new orders, every tenth an edited copy of the one
before; making them is not timed, reading them from JSON Lines is.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import orjson  # noqa: E402

from crawler.cli import main as depeche  # noqa: E402
from crawler.normalize.sketch import sketch  # noqa: E402
from tests.copies import recall_and_precision, record  # noqa: E402
from tests.stories import load, paths  # noqa: E402

GROUPS = {"all": (), "Chinese, Japanese, Korean": ("ja", "zh", "ko"), "Arabic": ("ar",)}


def main() -> int:
    """Print shares found by group of languages, and the seconds of a large run."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--records", type=int, default=100_000, metavar="N")
    options = parser.parse_args()
    stories = [load(path) for path in paths()]
    for name, languages in GROUPS.items():
        chosen = [s for s in stories if not languages or s.id[:2] in languages]
        recall, precision = recall_and_precision(chosen, 7)
        print(f"{name}: {len(chosen)} stories, recall {recall:.3f}, precision {precision:.3f}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many.jsonl"
        with file.open("wb") as lines:
            lines.writelines(orjson.dumps(r) + b"\n" for r in synthetic(stories, options.records))
        started = time.process_time()
        with Path(os.devnull).open("w") as nothing, contextlib.redirect_stdout(nothing):
            depeche(["lineage", "--json", str(file)])
        seconds = time.process_time() - started
        size = file.stat().st_size / 1e6
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{options.records} records, {size:.0f} MB: {seconds:.1f} s on one core, {memory:.0f} MiB"
    )
    return 0


def synthetic(stories: list[Any], count: int) -> Iterator[dict[str, Any]]:
    """Records whose texts share nothing, but for every tenth, which is cut from the one before."""
    chance = random.Random(5)
    words = [word for story in stories for word in story.body.split()]
    blank = record("x", "")
    text: list[str] = []
    for number in range(count):
        text = chance.sample(words, 300) if number % 10 else text[: len(text) * 4 // 5]
        body = " ".join(text)
        named = {"id": f"{number:016x}", "url": f"https://n{number}.example/", "body": body}
        yield blank | named | {"sketch": list(sketch(body)), "source": f"n{number}"}


if __name__ == "__main__":
    sys.exit(main())
