"""Memory of a crawl of many pages of one site: its peak, and how it grows per 1,000 pages.

One sitemap lists all of them; the whole crawl runs (discover, fetch, read, normalise, store, export).
Growth is the slope from the first quarter of the pages to the last, so that start-up and first
caches do not count. 50,000 pages take ten minutes on a machine that has nothing else to do, and half an
hour on one that has.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.loopback import Site, announce, command
from tools.crawl_figures.processes import resident, spend

__all__ = ["arguments", "measure"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size and the bounds."""
    parser.add_argument("--pages", type=int, default=5000, metavar="N")
    parser.add_argument("--minutes", type=float, default=60, help="stop after so long")


def measure(options: argparse.Namespace) -> int:
    """Print peak and growth; status 1 where a target is missed or the crawl fails."""
    pages: int = options.pages
    seen: list[tuple[int, float]] = []
    told = time.monotonic()

    def watch(pid: int) -> None:
        nonlocal told
        now = time.monotonic()
        if not seen or len(site.asked) >= seen[-1][0] + 50:
            seen.append((len(site.asked), resident(pid)))
        if now > told + 15:
            told = now
            print(f"  {len(site.asked):6} requests, {seen[-1][1]:4.0f} MiB", flush=True)

    with tempfile.TemporaryDirectory() as name, Site() as site:
        announce(site, pages)
        words = command("url", Path(name), "-a", f"url={site.url}/", "-s", "LOG_LEVEL=WARNING")
        done = spend(words, timeout=options.minutes * 60, watch=watch)
        asked = len(site.asked)
    grown = _slope([(n, size) for n, size in seen if size])
    print(f"{asked} requests in {done.wall:.0f} s, exit code {done.code}")
    print(f"peak {done.peak:.0f} MiB (target: 250), growth {grown:+.2f} MiB per 1,000 pages (2)")
    return int(done.code != 0 or done.peak > 250 or grown > 2)


def _slope(seen: list[tuple[int, float]]) -> float:
    """MiB per 1,000 requests between the means of the second and of the last quarter."""
    quarter = len(seen) // 4
    if not quarter:
        return 0.0
    (x1, y1), (x2, y2) = (_mean(seen[quarter : 2 * quarter]), _mean(seen[-quarter:]))
    return (y2 - y1) / max(1.0, x2 - x1) * 1000


def _mean(points: list[tuple[int, float]]) -> tuple[float, float]:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
