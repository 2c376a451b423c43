"""What the ledger costs per article: listed, leased, and stored with its record in one transaction.

The records are those of the project's own stories; addresses come in sitemaps of 1,000. Reading and
normalising are done before the clock starts.
"""

from __future__ import annotations

import argparse
import copy
import tempfile
import time
from pathlib import Path
from typing import Any

from crawler.demo.pages import bundled_stories, page
from crawler.ledger import Fetch, Lead, open_ledger
from crawler.normalize import normalize
from crawler.page import read_page

__all__ = ["arguments", "measure"]

SITE = "https://wire.example"
STAMP = "2026-03-05T12:00:00Z"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size."""
    parser.add_argument("--articles", type=int, default=3000, metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print milliseconds per article; status 1 where the target is missed."""
    records = list(_records(options.articles))
    with tempfile.TemporaryDirectory() as name:
        ledger = open_ledger(Path(name) / "ledger.sqlite")
        ledger.begin("wire")
        wall, cpu = time.perf_counter(), time.process_time()
        for start in range(0, len(records), 1000):
            some = records[start : start + 1000]
            ledger.add(Lead(r["url"], via=f"{SITE}/map.xml") for r in some)
        while leads := ledger.lease(64, "articles"):
            for lead in leads:
                record = records[int(lead.url.rpartition("-")[2])]
                ledger.finish(Fetch(lead.url, lead.url, STAMP, etag='"x"'), record=record)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        assert ledger.stats() == {"done": len(records)}
        ledger.close()
    each = wall / len(records) * 1000
    print(f"{len(records)} articles: {each:.2f} ms each by the clock (target: 0.80),", end=" ")
    print(f"{cpu / len(records) * 1000:.2f} ms CPU")
    return int(each > 0.8)


def _records(count: int) -> Any:
    made = [
        normalize(read_page(page(story, SITE), SITE + story.path)).as_dict()
        for story in bundled_stories()
    ]
    for n in range(count):
        record = copy.copy(made[n % len(made)])
        yield record | {
            "id": f"{n:016x}",
            "url": f"{SITE}/story-{n}",
            "source": "wire",
            "fetched_at": STAMP,
            "content_sha256": f"{n:064x}",
        }
