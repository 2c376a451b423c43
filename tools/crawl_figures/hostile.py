"""What each hostile answer costs: peak memory, CPU and time of a crawl that meets just it.

Pages, heads and redirects are asked for by address, sitemaps and feeds as lists; the last row crawls a
site whose robots.txt has 200,000 rules. A row fails that takes more than 512 MiB or 60 seconds, dies,
or prints a traceback.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.attacks import ATTACKS, PLACE, documents
from tests.loopback import Site, announce, command
from tools.crawl_figures.processes import Spent, spend

__all__ = ["arguments", "measure"]

MOST_MIB, MOST_SECONDS = 512, 60.0


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which rows."""
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="rows; default: all")


def measure(options: argparse.Namespace) -> int:
    """Print a row for each attack and the highest peak; status 1 where one fails."""
    failed, peaks = 0, [0.0]
    with Site() as site:
        site.pages |= {f"{PLACE}{name}": body for name, body in ATTACKS.items()}
        lists = documents()
        site.pages |= {f"/{name}": body for name, body in lists.items()}
        site.pages["/robots.txt"] = b""
        for name, address in _rows(site, lists, options.only):
            spent = _meet(address)
            bad = spent.peak > MOST_MIB or spent.wall > MOST_SECONDS
            bad |= spent.code not in (0, 2, 3, 4) or "Traceback" in spent.log
            failed += bad
            peaks.append(spent.peak)
            print(
                f"{name:20} {spent.peak:4.0f} MiB {spent.cpu:5.1f} s CPU {spent.wall:5.1f} s"
                f"  exit {spent.code}  {'FAILED ' if bad else ''}{_reason(spent)}",
                flush=True,
            )
    print(f"{len(peaks) - 1} attacks, {failed} failed, highest peak {max(peaks):.0f} MiB (512)")
    return int(failed > 0)


def _rows(site: Site, lists: Iterable[str], only: list[str]) -> Iterator[tuple[str, str]]:
    names = {name: f"{site.url}{PLACE}{name}" for name in ATTACKS}
    names |= {name: f"{site.url}/{name}" for name in lists}
    for name, address in names.items():
        if not only or name in only:
            yield name, address
    if not only or "robots.txt" in only:
        announce(site, 20)
        rules = "".join(f"Disallow: /never/{n}/*/x$\n" for n in range(200_000))
        site.pages["/robots.txt"] = f"Sitemap: {site.url}/map.xml\nUser-agent: *\n{rules}".encode()
        yield "robots.txt", f"{site.url}/"


def _meet(address: str) -> Spent:
    settings = ("DOWNLOAD_TIMEOUT=4", "RETRY_TIMES=0", "LOG_LEVEL=WARNING")
    words = [word for setting in settings for word in ("-s", setting)]
    with tempfile.TemporaryDirectory() as folder:
        asked = command("url", Path(folder), "-a", f"url={address}", *words)
        asked[asked.index("ALLOWED_NETWORKS=127.0.0.0/8")] = "ALLOWED_NETWORKS=127.0.0.1/32"
        return spend(asked, timeout=MOST_SECONDS + 10)


def _reason(spent: Spent) -> str:
    told = [line.rpartition(": ")[2] for line in spent.log.splitlines() if "CONTACT" not in line]
    return told[-1][:60] if told else ""
