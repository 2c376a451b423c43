"""Crawl the bundled newswire and show the records.

A real HTTP server on this machine serves 32 stories in six languages; a real Scrapy crawl finds them
through robots.txt, sitemaps, feeds and links, and writes them below the output folder. Run it again:
it asks what has changed, and nothing has. Run it with --correct: one story has been corrected.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from crawler.cli import UserError
from crawler.cli.run import crawl_words, environment

if TYPE_CHECKING:
    from rich.console import RenderableType

    from crawler.demo.newswire import Newswire, Request

__all__ = ["arguments", "run"]

Record = dict[str, Any]
_LOOPBACK = "127.0.0.0/8"
_MOST_SECONDS = 300
_CORRECTION = ("fr-000", "la quatrième pour le gaz", "la troisième pour le gaz")
_CORRECTED = "2022-12-30T21:40:00+01:00"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the demo came to: the records before and after, in the order of writing."""

    folder: Path
    before: list[Record]
    after: list[Record]
    requests: tuple[Request, ...]
    seconds: float

    @property
    def fresh(self) -> list[Record]:
        """What this run wrote."""
        seen = {(record["id"], record["version"]) for record in self.before}
        return [r for r in self.after if (r["id"], r["version"]) not in seen]

    @property
    def corrected(self) -> list[tuple[Record, Record]]:
        """Each updated record behind the one that it replaces."""
        last = {record["id"]: record for record in self.before}
        return [(last[r["id"]], r) for r in self.fresh if r["id"] in last]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where to write, and whether to leave the newswire running."""
    parser.add_argument("--output", type=Path, default=Path("output/demo"), metavar="DIR")
    parser.add_argument("--correct", action="store_true", help="correct a story before the crawl")
    parser.add_argument(
        "--serve", action="store_true", help="only serve the newswire, until Ctrl-C"
    )


def run(options: argparse.Namespace) -> int:
    """Serve, crawl, show."""
    from crawler.demo.newswire import Newswire

    folder: Path = options.output
    with Newswire(port=_remembered_port(folder)) as wire:
        _remember_port(folder, wire.port)
        if options.serve:
            return _serve(wire)
        before = _records(folder)
        if options.correct or any(record["version"] > 1 for record in before):
            wire.revise(*_CORRECTION, modified=_CORRECTED)
        started = time.monotonic()
        _crawl(wire, folder)
        seconds = time.monotonic() - started
    after = _records(folder)
    if not after:
        message = f"the crawl gave no record; {_log(folder)} says why"
        raise UserError(message)
    _report(Outcome(folder, before, after, tuple(wire.requests), seconds))
    return 0


def _serve(wire: Newswire) -> int:
    print(f"The newswire runs at {wire.url}/ (Ctrl-C ends it). In another terminal:")
    networks = f"-s ALLOWED_NETWORKS={_LOOPBACK}"
    print(f"  scrapy crawl url -a url={wire.url}/ {networks} -O wire.jsonl")
    while True:
        time.sleep(3600)


def _remembered_port(folder: Path) -> int:
    # The ledger knows pages by address: a second run meets them only at the same one.
    try:
        return int((folder / "port").read_text("ascii"))
    except (OSError, ValueError):
        return 0


def _remember_port(folder: Path, port: int) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "port").write_text(f"{port}\n", "ascii")
    except OSError as error:
        message = f"{folder}: {error.strerror}; give a folder that can be written with --output"
        raise UserError(message) from None


def _log(folder: Path) -> Path:
    return folder / "crawl.log"


def _crawl(wire: Newswire, folder: Path) -> None:
    # The newswire states its own delay in robots.txt.
    settings = (f"ALLOWED_NETWORKS={_LOOPBACK}", "DOWNLOAD_DELAY=0")
    with _log(folder).open("wb") as log:
        status = _watched(crawl_words(f"{wire.url}/", folder, settings), wire, log)
    if status:
        message = f"the crawl ended with status {status}; {_log(folder)} says why"
        raise UserError(message, status)


def _watched(words: list[str], wire: Newswire, log: BinaryIO) -> int:
    from rich.console import Console

    with (
        Console(stderr=True).status("starting Scrapy") as line,
        subprocess.Popen(words, env=environment(), stdout=log, stderr=log) as crawl,  # noqa: S603
    ):
        ends = time.monotonic() + _MOST_SECONDS
        while crawl.poll() is None:
            time.sleep(0.05)
            if wire.requests:
                line.update(f"crawling {wire.url}: {len(wire.requests)} requests answered")
            if time.monotonic() > ends:
                crawl.terminate()
    return crawl.returncode


def _records(folder: Path) -> list[Record]:
    """Every record below the folder, in the order it was written; the manifest holds none."""
    from crawler.article import SCHEMA_VERSION

    files = sorted(folder.rglob("*.jsonl"))
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    return [r for line in lines if (r := json.loads(line)).get("schema") == SCHEMA_VERSION]


def _report(run: Outcome) -> None:
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 110)  # a pipe has no width; a table needs one
    for part in _shown(run, console.width):
        console.print(part)
    statuses = Counter(request.status for request in run.requests)
    answers = ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items()))
    known = len({record["id"] for record in run.after})
    console.print(f"\n{known} stories known. {len(run.requests)} requests ({answers}).")
    console.print(f"{run.seconds:.1f} s. Records and everything else: {run.folder}{os.sep}")
    console.print(f"Who said what, in colours: {_write_page(run)}")


def _write_page(run: Outcome) -> Path:
    from crawler.article import Article
    from crawler.cli.show import web

    latest = {record["id"]: record for record in run.after}
    file = run.folder / "stories.html"
    file.write_text(web.page(tuple(map(Article.from_dict, latest.values()))), "utf-8")
    return file


def _shown(run: Outcome, width: int) -> Iterator[RenderableType]:
    from crawler.cli.show.changes import story
    from crawler.cli.show.digest import close_up, digest, totals

    if not run.fresh:
        yield "\n[bold]Nothing has changed[/bold] since the last run: 0 new, 0 updated."
    elif run.corrected:
        yield from (story(before, after) for before, after in run.corrected)
    else:
        yield from (digest(run.fresh, width), close_up(run.fresh), totals(run.fresh))
