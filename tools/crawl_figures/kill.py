"""SIGKILL at random moments of a crawl that discovers its articles, then a last run in peace.

Each run is killed between its first request and a random moment later; the next goes on with the same
ledger, without a JOBDIR. What is counted: articles that never came, records that came twice, torn
lines in the feed that grew meanwhile (`-o`), requests that were made again.

`--during ending` kills while a run settles (rendering, manifest, report, checkpoint of the ledger),
`--during archive` kills `scrapy crawl archive`, with one worker and with two; files and their lines in the
manifest are checked then.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.killing import Survived, killed_archive, killed_crawl, killed_endings
from tools.crawl_figures.archive import warc

__all__ = ["arguments", "measure"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size and the seeds."""
    parser.add_argument("--articles", type=int, default=3000, metavar="N")
    parser.add_argument("--kills", type=int, default=20, metavar="N")
    parser.add_argument("--during", choices=("crawl", "ending", "archive"), default="crawl")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1], metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print the losses for each seed; status 1 where there are any."""
    if options.during != "crawl":
        return sum(_other(options, seed) for seed in options.seeds) and 1
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
        _tell(seed, options.articles, options.kills, found)
    return int(faults > 0)


def _other(options: argparse.Namespace, seed: int) -> int:
    """Losses of runs that are killed while they settle, or of archive runs."""
    kills: int = options.kills
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.during == "ending":
            found = killed_endings(folder, kills=kills, seed=seed)
            _tell(seed, 40 * kills, kills, found)
            return found.lost + found.twice + found.torn + (found.last.code != 0)
        faults, pages = 0, 200
        archive = warc(folder, pages)
        for workers in (1, 2):
            place = folder / f"{workers}"
            found = killed_archive(place, archive, pages, kills=kills, seed=seed, workers=workers)
            _tell(seed, pages, kills, found)
            faults += found.lost + found.twice + found.torn + (found.last.code != 0)
        return faults


def _tell(seed: int, articles: int, kills: int, found: Survived) -> None:
    print(
        f"seed {seed}: {articles} articles, {found.kills} of {kills} kills in"
        f" flight: {found.lost} lost, {found.twice} twice, {found.torn} torn lines,"
        f" {found.again} requests made again, last exit code {found.last.code}"
    )
