"""SIGKILL at random moments of a crawl that discovers its articles, then a last run in peace.

Each run is killed between its first request and a random moment later; the next goes on with the same
ledger, without a JOBDIR. What is counted: articles that never came, records that came twice, torn
lines in the feed that grew meanwhile (`-o`), requests that were made again.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.killing import killed_crawl

__all__ = ["arguments", "measure"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size and the seeds."""
    parser.add_argument("--articles", type=int, default=3000, metavar="N")
    parser.add_argument("--kills", type=int, default=20, metavar="N")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1], metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print the losses for each seed; status 1 where there are any."""
    faults = 0
    for seed in options.seeds:
        with tempfile.TemporaryDirectory() as folder:
            found = killed_crawl(
                Path(folder),
                articles=options.articles,
                kills=options.kills,
                seed=seed,
                told=lambda kill, asked: print(
                    f"  kill {kill}, {asked} requests", end="\r", flush=True
                ),
            )
        faults += found.lost + found.twice + found.torn + (found.last.code != 0)
        print(
            f"seed {seed}: {options.articles} articles, {found.kills} of {options.kills} kills in"
            f" flight: {found.lost} lost, {found.twice} twice, {found.torn} torn lines,"
            f" {found.again} requests made again, last exit code {found.last.code}"
        )
    return int(faults > 0)
