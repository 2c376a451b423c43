"""Archived pages per second and core, with all fields, and what `-a workers=2` gains.

The WARC file holds the project's own stories as pages in ten layouts, or with `--pages-of FILE`
({"url": …, "html": …} a line, .jsonl.gz) any others. Records per second are per second of CPU, start-up
taken off. The gain by the clock is measured in pairs, one after the other, since other work on the
machine disturbs it; the bound beside it is what the CPU of the parent and the workers would allow on
idle cores.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.demo.pages import bundled_stories, page
from tests.loopback import command
from tools.crawl_figures.processes import Spent, spend

__all__ = ["arguments", "measure"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size, the pages and the number of pairs."""
    parser.add_argument("--pages", type=int, default=600, metavar="N")
    parser.add_argument("--pages-of", type=Path, metavar="FILE")
    parser.add_argument("--pairs", type=int, default=3, metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print records per second and the gain; status 1 where a target is missed."""
    count: int = options.pages
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many, one = (_warc(folder, n, options.pages_of) for n in (count, 1))
        start = _crawl(folder, one, 1)
        gains, rate = [], 0.0
        for _ in range(options.pairs):
            single, double = _crawl(folder, many, 1), _crawl(folder, many, 2)
            gains.append((single.wall - start.wall) / (double.wall - start.wall))
            rate = max(rate, count / (single.cpu - start.cpu))
            told = f"{single.wall:.1f} s alone, {double.wall:.1f} s with two workers"
            print(f"  {told}: {gains[-1]:.2f} times", flush=True)
    added = (double.cpu - single.cpu) / (single.cpu - start.cpu)
    print(f"{count} pages: {rate:.0f} records a second and core (target: 40)")
    print(f"two workers: {median(gains):.2f} times by the clock (1.80), CPU {added:+.0%}", end=" ")
    print(f"(on idle cores at most {2 / (1 + added):.2f} times)")
    return int(rate < 40 or median(gains) < 1.8)


def _crawl(folder: Path, archive: Path, workers: int) -> Spent:
    place = Path(tempfile.mkdtemp(dir=folder))
    words = ("-a", f"path={archive}", "-a", f"workers={workers}", "-s", "LOG_LEVEL=ERROR")
    return spend(command("archive", place, *words))


def _warc(folder: Path, count: int, source: Path | None) -> Path:
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
        with gzip.open(source, "rt", encoding="utf-8") as lines:
            known = [(line["url"], line["html"].encode()) for line in map(json.loads, lines)]
    else:
        known = [(site + story.path, page(story, site)) for story in bundled_stories()]
    canonical = re.compile(rb"<link[^>]+canonical[^>]*>|<meta[^>]+og:url[^>]*>")
    plain = [(url, canonical.sub(b"", html)) for url, html in known]
    for number, (url, html) in enumerate(islice(cycle(plain), count)):
        yield f"{url}{'&' if '?' in url else '?'}copy={number}", html
