"""`scrapy crawl`, with one-line errors and exit codes that a scheduler can act on."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scrapy.commands import crawl
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from crawler.ledger import LedgerError, open_ledger
from crawler.ledger.partitions import check_ending
from crawler.shell.guard import networks
from crawler.shell.run import ledger_path
from crawler.shell.tables import check_tables
from crawler.usage.withhold import withheld_verdicts

__all__ = ["Command"]

CONFIGURATION = 5


class Command(crawl.Command):
    """Exit codes: see crawler.shell.report."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options; a mistake ends with the code of the configuration, not with 2: partial."""
        try:
            super().process_options(args, opts)
        except UsageError as error:
            print(f"depeche: {error}", file=sys.stderr)  # noqa: T201
            sys.exit(CONFIGURATION)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl one source."""
        named = "name one source: scrapy crawl SOURCE (scrapy list shows them)"
        problem = self.problem(args[0], opts.spargs) if len(args) == 1 else named
        if problem:
            print(f"depeche: {problem}", file=sys.stderr)  # noqa: T201
            self.exitcode = CONFIGURATION
            return
        process = self.crawler_process
        assert process is not None
        crawler = process.create_crawler(args[0])
        process.crawl(crawler, **opts.spargs)
        process.start()
        code = crawler.stats.get_value("depeche/exit_code") if crawler.stats else None
        self.exitcode = CONFIGURATION if code is None or process.bootstrap_failed else code

    def problem(self, name: str, arguments: dict[str, str]) -> str | None:
        """What would stop the crawl before its first page, in one line."""
        assert self.crawler_process is not None and self.settings is not None  # noqa: PT018
        loader = self.crawler_process.spider_loader
        if name not in loader.list():
            return _unknown(name, loader)
        pickles = _pickled(self.settings)
        if pickles:
            return pickles
        try:
            loader.load(name)(**arguments)
            networks(self.settings.getlist("ALLOWED_NETWORKS"))
            check_ending(self.settings["PARTITIONS"])
            check_tables(self.settings)
            withheld_verdicts(self.settings.getlist("USAGE_WITHHOLD"))
            open_ledger(ledger_path(self.settings)).close()
            for feed in self.settings.getdict("FEEDS"):
                _try_writing(str(feed))
        except (ValueError, TypeError, LedgerError) as error:
            return str(error).splitlines()[0]
        except OSError as error:
            return f"cannot write {error.filename}: {error.strerror}"
        return None


def _pickled(settings: BaseSettings) -> str | None:
    """What would have Scrapy read pickles from disk, which run the code of whoever wrote them."""
    if settings.get("JOBDIR"):
        return "JOBDIR keeps pickles, which are never read here; leave it out: the ledger resumes"
    if settings.getbool("HTTPCACHE_ENABLED"):
        return "HTTPCACHE_ENABLED keeps pickles, which are never read here; known pages are asked for conditionally"
    return None


def _unknown(name: str, loader: object) -> str:
    broken = getattr(loader, "broken", {}).get(f"crawler.spiders.{name}")
    if broken:
        return f"source {name!r} does not import: {broken}"
    near = difflib.get_close_matches(name, loader.list(), 1)  # type: ignore[attr-defined]
    hint = f", did you mean {near[0]!r}?" if near else " (scrapy list shows them)"
    return f"no source {name!r}{hint}"


def _try_writing(feed: str) -> None:
    """Make sure that a file named by -o or -O can be written; other storages are not tried.

    Raises:
        OSError: where it cannot.
    """
    parts = urlsplit(feed)
    if parts.scheme not in ("", "file") or feed in ("-", "stdout:"):
        return
    path = Path(unquote(parts.path) if parts.scheme else feed)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab"):
        pass
