"""Crawl the bundled newswire and show the records.

A real HTTP server on this machine serves 32 stories in six languages; a real Scrapy crawl finds them
through robots.txt, sitemaps, feeds and links, and writes them below the output folder. Run it again:
it asks what has changed, and nothing has.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from crawler.cli import UserError
from crawler.demo.newswire import Newswire, Request

__all__ = ["arguments", "run"]

_LOOPBACK = "127.0.0.0/8"
_MOST_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the demo came to: the new records, and how many stories are known by now."""

    folder: Path
    fresh: list[dict[str, Any]]
    known: int
    requests: tuple[Request, ...]
    seconds: float


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where to write, and whether to leave the newswire running."""
    parser.add_argument("--output", type=Path, default=Path("output/demo"), metavar="DIR")
    parser.add_argument(
        "--serve", action="store_true", help="only serve the newswire, until Ctrl-C"
    )


def run(options: argparse.Namespace) -> int:
    """Serve, crawl, show."""
    folder: Path = options.output
    with Newswire(port=_remembered_port(folder)) as wire:
        _remember_port(folder, wire.port)
        if options.serve:
            return _serve(wire)
        before = _records(folder)
        started = time.monotonic()
        _crawl(wire, folder)
        seconds = time.monotonic() - started
    after = _records(folder)
    if not after:
        message = f"the crawl gave no record; {_log(folder)} says why"
        raise UserError(message)
    seen = {(record["id"], record["version"]) for record in before}
    fresh = [record for record in after if (record["id"], record["version"]) not in seen]
    _report(Outcome(folder, fresh, len({r["id"] for r in after}), tuple(wire.requests), seconds))
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
    settings = {
        "ALLOWED_NETWORKS": _LOOPBACK,
        "DOWNLOAD_DELAY": "0",  # the newswire states its own in robots.txt
        "LEDGER_PATH": str(folder / "ledger.sqlite"),
        "OUTPUT_DIR": str(folder),
    }
    words = [sys.executable, "-m", "scrapy", "crawl", "url", "-a", f"url={wire.url}/"]
    words += [word for name, value in settings.items() for word in ("-s", f"{name}={value}")]
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}
    with _log(folder).open("wb") as log:
        status = _watched(words, environment, wire, log)
    if status:
        message = f"the crawl ended with status {status}; {_log(folder)} says why"
        raise UserError(message, status)


def _watched(
    words: list[str], environment: Mapping[str, str], wire: Newswire, log: BinaryIO
) -> int:
    from rich.console import Console

    with (
        Console(stderr=True).status("starting Scrapy") as line,
        subprocess.Popen(words, env=environment, stdout=log, stderr=log) as crawl,  # noqa: S603
    ):
        ends = time.monotonic() + _MOST_SECONDS
        while crawl.poll() is None:
            time.sleep(0.05)
            if wire.requests:
                line.update(f"crawling {wire.url}: {len(wire.requests)} requests answered")
            if time.monotonic() > ends:
                crawl.terminate()
    return crawl.returncode


def _records(folder: Path) -> list[dict[str, Any]]:
    """Every record below the folder, in the order it was written."""
    files = sorted(folder.rglob("*.jsonl"))
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    return [record for line in lines if "headline" in (record := json.loads(line))]


def _report(run: Outcome) -> None:
    from rich.console import Console

    from crawler.cli.show.digest import close_up, digest, totals

    console = Console()
    if not console.is_terminal:
        console.width = 110  # a pipe has no width; a table needs one
    if run.fresh:
        console.print(digest(run.fresh), close_up(run.fresh), totals(run.fresh), sep="\n")
    else:
        console.print("\n[bold]Nothing has changed[/bold] since the last run: 0 new, 0 updated.")
    statuses = Counter(request.status for request in run.requests)
    answers = ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items()))
    console.print(f"\n{run.known} stories known. {len(run.requests)} requests ({answers}).")
    console.print(f"{run.seconds:.1f} s. Records and everything else: {run.folder}{os.sep}")
