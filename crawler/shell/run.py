"""One run of one source: its ledger, its figures, its files and its report."""

from __future__ import annotations

import asyncio
import gc
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings

from crawler.ledger import LedgerError, open_ledger
from crawler.ledger.partitions import render
from crawler.ledger.rebuild import rebuild
from crawler.shell.report import Expect, Figures, judge, write_json
from crawler.usage.withhold import withheld_verdicts

__all__ = ["Run", "keep_tables", "ledger_path"]

logger = logging.getLogger(__name__)


class Run:
    """The extension that opens the ledger when a spider opens, and settles all when it closes."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.settings = crawler.settings
        self.folder = Path(self.settings["OUTPUT_DIR"])
        self.withheld = withheld_verdicts(self.settings.getlist("USAGE_WITHHOLD"))
        self.figures = Figures()
        self.ledger = open_ledger(ledger_path(self.settings))
        self.started = datetime.now(UTC)
        self.exit_code = 0
        crawler.signals.connect(self._opened, signals.spider_opened)
        crawler.signals.connect(self._closed, signals.spider_closed)
        crawler.signals.connect(self._answered, signals.response_received)
        crawler.signals.connect(self._downloaded, signals.bytes_received)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way of making it."""
        return cls(crawler)

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """The run of a crawler.

        Raises:
            RuntimeError: where the extension is switched off.
        """
        run = crawler.get_extension(cls)
        if run is None:
            message = "the extension crawler.shell.run.Run is switched off"
            raise RuntimeError(message)
        return run

    def stop(self, problem: str) -> None:
        """End the crawl, since its output can no longer be written; say why in one line."""
        if not self.exit_code:
            logger.critical("%s: the crawl ends, nothing that was stored is lost", problem)
            self.exit_code = 5
            closing = self.crawler.engine.close_spider_async(reason="cannot write")
            self._closing = asyncio.ensure_future(closing)  # a task that nobody holds may vanish

    def _opened(self, spider: Spider) -> None:
        run_id = self.ledger.begin(_list_of(spider))
        if self.ledger.set_aside:
            restored = rebuild(self.ledger, self.folder)
            text = "ledger damaged: set aside as %s, %d records restored"
            logger.error(text, self.ledger.set_aside, restored)
            self.ledger.restored()
        logger.info("run %s", run_id)
        keep_tables()

    def _answered(self, response: Response) -> None:
        self.figures.counts["requests"] += 1
        self.figures.counts["not_modified"] += response.status == 304

    def _downloaded(self, data: bytes) -> None:
        self.figures.counts["bytes"] += len(data)

    def _closed(self, spider: Spider, reason: str) -> None:
        report: dict[str, Any] = {
            "run_id": self.ledger.run_id,
            "source": spider.name,
            "list": _list_of(spider),
            "started": _stamp(self.started),
            "ended": _stamp(datetime.now(UTC)),
            "reason": reason,
            **self.figures.report(),
        }
        try:
            report["files"] = self._files()
            report["waiting"] = self.ledger.due()
            self._conclude(report, spider)
        except (OSError, LedgerError) as error:
            logger.critical("run not settled: %s", error)
            self.exit_code = 5
        finally:
            self.ledger.close()
        if self.crawler.stats:
            self.crawler.stats.set_value("depeche/exit_code", self.exit_code)

    def _conclude(self, report: dict[str, Any], spider: Spider) -> None:
        past = self.ledger.reports(_stamp(self.started - timedelta(days=7)))
        day_ago = _stamp(self.started - timedelta(days=1))
        past = [r | {"today": r.get("started", "") >= day_ago} for r in past]
        verdict = judge(report, getattr(spider, "expects", Expect()), past)
        if report["reason"] != "finished" and verdict[0] in (0, 3):  # 3: it had no time to come
            verdict = 2, f"ended early: {report['reason']}"
        if not self.exit_code:
            self.exit_code, report["verdict"] = verdict
        report["exit_code"] = self.exit_code
        self.ledger.end(report)
        file = write_json(self.folder / "runs" / f"{self.ledger.run_id}.json", report)
        counted = ("new", "updated", "unchanged", "gone", "failed", "refused")
        logger.info("%s (report: %s)", ", ".join(f"{report[k]} {k}" for k in counted), file)

    def _files(self) -> list[str]:
        """Files with this run's records: what `-o` named, else partitions rendered now."""
        feeds = self.settings.getdict("FEEDS")
        if feeds:
            return [str(name) for name in feeds]
        ending = self.settings["PARTITIONS"]
        files = render(self.ledger, self.folder, ending, withheld=self.withheld)
        return [str(file) for file in files]


def keep_tables() -> None:
    """Let the collector look seldom, and never again at what is loaded by now.

    The tables of languages are most of all objects, and stay: going through them again and again
    took .9 ms of each page, and in a forked worker it copies what it would share.
    """
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def ledger_path(settings: BaseSettings) -> Path:
    """Where the ledger lies: `LEDGER_PATH`, or beside what it is rendered to."""
    return Path(settings["LEDGER_PATH"] or Path(settings["OUTPUT_DIR"]) / "ledger.sqlite")


def _list_of(spider: Spider) -> str:
    """Name of a spider's list in the ledger: its own, or that and the site, where it has many."""
    return str(getattr(spider, "ledger_key", spider.name))


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
