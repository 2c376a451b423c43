"""CPU per page of a whole crawl beside bare Scrapy, on one local site in one run.

    python tools/benchmark_crawl.py [PAGES]

Three processes fetch the same pages: Scrapy with its default settings and an empty callback; the
same empty callback under this project's settings; and the whole crawl (discover, fetch, read,
normalise, store, export). Start-up is measured by a crawl of one page and taken off. Ratios hold on
a busy machine, absolute figures do not.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.loopback import Site, command, sitemap, story  # noqa: E402

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


def cpu(words: Sequence[str], settings_module: str) -> float:
    """Seconds of CPU that a process took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": settings_module}
    subprocess.run(words, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=600)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def announce(site: Site, pages: int) -> None:
    """Let a sitemap name the first so many pages."""
    names = [f"/news/2024/03/05/story-number-{n}-of-the-day" for n in range(pages)]
    site.pages |= {name: story(f"Town {n}") for n, name in enumerate(names)}
    site.pages["/robots.txt"] = f"Sitemap: {site.url}/map.xml".encode()
    site.pages["/map.xml"] = sitemap(site.url + name for name in names)
    site.pages["/"] = b"<html></html>"


def main() -> int:
    """Print milliseconds per page and ratios."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
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
                cpu([*bare, "-a", f"pages={n}"], plain) for n in (pages, 1)
            ],
            "bare Scrapy, settings of depeche": [
                cpu([*bare, "-a", f"pages={n}", *tuned], plain) for n in (pages, 1)
            ],
            "the whole crawl": [cpu(whole(n), "crawler.settings") for n in (pages, 1)],
        }
    first = None
    for kind, (many, one) in kinds.items():
        each = (many - one) / (pages - 1) * 1000
        first = first or each
        print(f"{kind:34} {each:6.2f} ms CPU a page   {each / first:5.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
