"""Archived pages per second and core, with all fields, and what `-a workers=2` gains.

The WARC file holds the project's own stories as pages in ten layouts, or with `--pages-of PATH` any
others: a .jsonl.gz file of {"url": …, "html": …} lines, or a folder of such files, a page of each in turn.
Records per second are per second of CPU, start-up taken off; what each language takes before its first
page is in them. The gain by the clock is measured in pairs, one after the other; other work on the machine
disturbs it. The gain by CPU does not depend on that: what one process takes for all, over the larger of
half of what all take and what the parent takes alone. What the parent does for each page (reads it from the
archive, hands it out, stores and writes its record) bounds how many workers can help.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import tempfile
from collections.abc import Iterator
from itertools import chain, cycle, islice, zip_longest
from pathlib import Path
from statistics import median

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.demo.pages import bundled_stories, page
from tests.loopback import command
from tools.crawl_figures.processes import Spent, own_cpu, spend

__all__ = ["arguments", "measure", "warc"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size, the pages and the number of pairs."""
    parser.add_argument("--pages", type=int, default=600, metavar="N")
    parser.add_argument("--pages-of", type=Path, metavar="PATH")
    parser.add_argument("--pairs", type=int, default=3, metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print records per second and the gain; status 1 where a target is missed."""
    count: int = options.pages
    if options.pages_of and not options.pages_of.exists():
        print(f"skipped: {options.pages_of} is not there")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many, one = (warc(folder, n, options.pages_of) for n in (count, 1))
        start, _ = _crawl(folder, one, 1)
        gains, bounds, feeds, rate = [], [], [], 0.0
        for _ in range(options.pairs):
            (single, _), (double, parent) = (_crawl(folder, many, n) for n in (1, 2))
            gains.append((single.wall - start.wall) / (double.wall - start.wall))
            alone, both = single.cpu - start.cpu, double.cpu - start.cpu
            bounds.append(alone / max(both / 2, parent - start.cpu))
            feeds.append(alone / (parent - start.cpu))
            rate = max(rate, count / alone)
            told = f"{single.wall:.1f} s alone, {double.wall:.1f} s with two workers"
            print(f"  {told}: {gains[-1]:.2f} times; CPU {alone:.1f} and {both:.1f} s", end=", ")
            print(f"of which the parent {parent - start.cpu:.1f}", flush=True)
    gain = max(median(gains), median(bounds))
    print(f"start-up: {start.cpu:.1f} s of CPU, the first page included")
    print(f"{count} pages: {rate:.0f} records a second and core (target: 40)")
    print(f"two workers: {median(gains):.2f} times by the clock,", end=" ")
    print(f"{median(bounds):.2f} times by CPU (target: 1.80)")
    each = 1000 / rate / median(feeds)
    print(f"the parent takes {each:.1f} ms a page: it keeps up with", end=" ")
    print(f"{median(feeds):.0f} workers, more would wait for it")
    return int(rate < 40 or gain < 1.8)


def _crawl(folder: Path, archive: Path, workers: int) -> tuple[Spent, float]:
    """What it cost, and seconds of CPU of its first process alone."""
    parents = [0.0]
    place = Path(tempfile.mkdtemp(dir=folder))
    words = ("-a", f"path={archive}", "-a", f"workers={workers}", "-s", "LOG_LEVEL=ERROR")
    spent = spend(command("archive", place, *words), watch=lambda pid: parents.append(own_cpu(pid)))
    return spent, max(parents)


def warc(folder: Path, count: int, source: Path | None = None) -> Path:
    """A WARC file of so many of the project's own pages, or of those in a file."""
    file = folder / f"of-{count}.warc.gz"
    with file.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for url, html in _pages(count, source):
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            body = io.BytesIO(html)
            writer.write_record(writer.create_warc_record(url, "response", body, http_headers=head))
    return file


def _pages(count: int, source: Path | None) -> Iterator[tuple[str, bytes]]:
    """So many pages, addresses all different; a page says nothing of its own address."""
    site = "https://wire.example"
    if source:
        known = [(row["url"], row["html"].encode()) for row in islice(_rows(source), count)]
    else:
        known = [(site + story.path, page(story, site)) for story in bundled_stories()]
    canonical = re.compile(rb"<link[^>]+canonical[^>]*>|<meta[^>]+og:url[^>]*>")
    plain = [(url, canonical.sub(b"", html)) for url, html in known]
    for number, (url, html) in enumerate(islice(cycle(plain), count)):
        yield f"{url}{'&' if '?' in url else '?'}copy={number}", html


def _rows(source: Path) -> Iterator[dict[str, str]]:
    files = sorted(source.glob("*.jsonl.gz")) if source.is_dir() else [source]
    turns = zip_longest(*map(_lines, files))
    return (row for row in chain.from_iterable(turns) if row is not None)


def _lines(file: Path) -> Iterator[dict[str, str]]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
