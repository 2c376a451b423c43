"""How exactly Retry-After is kept: 429 and 503, in seconds and as a date, the whole host waiting.

A site answers one of its pages so; the time from that answer to the host's next request is compared
with what was asked. A date has whole seconds, so the moment it names is what counts.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import product
from pathlib import Path

from tests.loopback import Answer, Site, announce, crawl, story

__all__ = ["arguments", "measure"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare how long to ask for."""
    parser.add_argument("--seconds", type=int, default=3, metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print the error of each form in seconds; status 1 where one is above 1."""
    errors = []
    for status, form in product((429, 503), ("seconds", "date")):
        error = _error(status, form, options.seconds)
        errors.append(abs(error))
        print(f"{status}, Retry-After in {form:8} {error:+.2f} s (target: 1.00)", flush=True)
    return int(max(errors) > 1)


def _error(status: int, form: str, seconds: int) -> float:
    """Seconds by which the next request came too late (or, below 0, too early)."""
    wanted: list[float] = []
    held: list[int] = []
    arrivals: list[float] = []
    path = "/news/2024/03/05/story-number-3-of-the-day"

    def before(asked: str) -> None:
        arrivals.append(time.time())
        if asked == path and not wanted:
            held.append(len(arrivals))
            moment = (datetime.now(UTC) + timedelta(seconds=seconds + 0.999)).replace(microsecond=0)
            wanted.append(moment.timestamp() if form == "date" else time.time() + seconds)
            value = format_datetime(moment, usegmt=True) if form == "date" else str(seconds)
            site.pages[path] = Answer(b"slow down", status, {"Retry-After": value})
        elif asked == path:
            site.pages[path] = story("Town at last")

    with tempfile.TemporaryDirectory() as folder, Site() as site:
        announce(site, 6)
        site.before = before
        one = ("-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
        done = crawl("url", Path(folder), "-a", f"url={site.url}/", *one)
    assert done.code == 0, done.log
    return arrivals[held[0]] - wanted[0]
