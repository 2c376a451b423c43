"""Quotes and dates of running text: how many documents a second, plain and compiled, in one run.

    python tools/benchmark_text.py

The texts are our own stories, repeated or cut to 4,800 characters; two characters of Chinese or
Japanese count as a word. The compiled row is there after `make compiled`. Processor time of one
core; the best of some rounds counts, for other work on the machine only ever adds. The last column
is a digest of all that was found: both ways must agree.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from datetime import date
from hashlib import sha256
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
CHARACTERS = 4800
WORDS = 500
ROUNDS = 5
EVERY = 8  # stories
CJK = "\u3000"  # and above: no blanks between words
ANCHOR = date(2024, 5, 15)


def main() -> int:
    """Measure each way in a process of its own; 1 if one failed, or they found different things."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--way", choices=("plain", "compiled"), help="this way alone, in here")
    way = parser.parse_args().way
    if way:
        measure(way)
        return 0
    print(f"{'modules':10}{'quotes: docs/s':>16}{'dates: ms per 500 words':>26}{'found':>12}")
    built = any(ROOT.glob("crawler/*__mypyc*"))
    digests = set()
    for each in ("plain", "compiled") if built else ("plain",):
        command = [sys.executable, __file__, "--way", each]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            return 1
        print(done.stdout, end="", flush=True)
        digests.add(done.stdout.split()[-1])
    return int(len(digests) > 1)


def words_in(text: str) -> int:
    """Words between blanks, and of scripts that write none a word for two characters.

    >>> words_in("one two"), words_in("今日は晴れです。")
    (2, 4)
    """
    words = text.split()
    return sum(len(word) // 2 if word > CJK else 1 for word in words)


def measure(way: str) -> None:
    """Print one row."""
    sys.path.insert(0, str(ROOT))
    if way == "plain":
        sys.path_hooks.insert(0, _sources_only)
        sys.path_importer_cache.clear()
    from crawler.normalize.dates import find_dates
    from crawler.normalize.speakers import find_quotes
    from tools.story_gold import read_stories

    stories = list(read_stories(ROOT / "tests" / "stories"))[::EVERY]
    bodies = [(s.texts["body"], s.language) for s in stories]
    texts = [
        ((body + "\n\n") * (CHARACTERS // len(body) + 1), language) for body, language in bodies
    ]
    quotes = dates = float("inf")
    for _ in range(ROUNDS):
        begun = process_time()
        for text, language in texts:
            find_quotes(text[:CHARACTERS], language)
        between = process_time()
        for body, language in bodies:
            find_dates(body, ANCHOR, language)
        quotes, dates = min(quotes, between - begun), min(dates, process_time() - between)
    found = [(find_quotes(t, code), find_dates(t, ANCHOR, code)) for t, code in bodies]
    digest = sha256(repr(found).encode()).hexdigest()[:8]
    words = sum(words_in(body) for body, _ in bodies)
    pace = dates / words * WORDS * 1000
    print(f"{way:10}{len(texts) / quotes:16.1f}{pace:26.2f}{digest:>12}")


def _sources_only(path: str) -> FileFinder:
    """A path hook: the package is read from its sources, whatever lies compiled beside them."""
    if not path.startswith(str(ROOT / "crawler") + os.sep) and path != str(ROOT / "crawler"):
        raise ImportError
    return FileFinder(path, (SourceFileLoader, SOURCE_SUFFIXES))


if __name__ == "__main__":
    sys.exit(main())
