"""CPU per page of the whole crawl beside bare Scrapy, on one local site in one run.

Three processes fetch the same pages: Scrapy with its default settings and an empty callback; the
same empty callback under this project's settings; and the whole crawl (discover, fetch, read,
normalise, store, export). Start-up is measured by a crawl of one page and taken off. Ratios hold on
a busy machine, absolute figures do not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.loopback import Site, announce, command
from tools.crawl_figures.processes import spend

__all__ = ["arguments", "measure"]

BARE = """
import sys
import scrapy

class Bare(scrapy.Spider):
    name = "bare"

    async def start(self):
        for n in range(int(self.pages)):
            yield scrapy.Request(f"{self.site}/news/2024/03/05/story-number-{n}-of-the-day")

    def parse(self, response):
        return None
"""
# Politeness apart, which would make it wait, and retries: what a request costs in this project.
OURS = {
    "CONCURRENT_ITEMS": "4",
    "SCRAPER_SLOT_MAX_ACTIVE_SIZE": "2000000",
    "COOKIES_ENABLED": "False",
    "METAREFRESH_ENABLED": "False",
    "TELNETCONSOLE_ENABLED": "False",
    "REMOTE_CONTROL_ENABLED": "False",
    "LOG_LEVEL": "INFO",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the size."""
    parser.add_argument("--pages", type=int, default=1000, metavar="N")


def measure(options: argparse.Namespace) -> int:
    """Print milliseconds per page and ratios."""
    pages: int = options.pages
    with tempfile.TemporaryDirectory() as name, Site() as site:
        folder = Path(name)
        script = folder / "bare.py"
        script.write_text(BARE)
        bare = [sys.executable, "-m", "scrapy", "runspider", str(script), "-a", f"site={site.url}"]
        tuned = [word for key, value in OURS.items() for word in ("-s", f"{key}={value}")]

        def whole(count: int) -> list[str]:
            announce(site, count)
            return command("url", folder / f"of-{count}", "-a", f"url={site.url}/")

        announce(site, pages)
        plain = "scrapy.settings.default_settings"
        kinds = {
            "bare Scrapy, default settings": [
                spend([*bare, "-a", f"pages={n}"], plain).cpu for n in (pages, 1)
            ],
            "bare Scrapy, settings of depeche": [
                spend([*bare, "-a", f"pages={n}", *tuned], plain).cpu for n in (pages, 1)
            ],
            "the whole crawl": [spend(whole(n)).cpu for n in (pages, 1)],
        }
    first = None
    for kind, (many, one) in kinds.items():
        each = (many - one) / (pages - 1) * 1000
        first = first or each
        print(f"{kind:34} {each:6.2f} ms CPU a page   {each / first:5.2f}")
    return 0
