"""The ledger in one SQLite file (WAL): kill-safe, a power cut may cost the last commits.

Those are fetched again. Two processes may share it: an address is leased to one of them at a time.
"""

from __future__ import annotations

import os
import re
import secrets
import socket
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from crawler.discovery.urls import moment_of
from crawler.ledger import Change, Fetch, Lead, Partition, Reply, Stage
from crawler.ledger.database import Database
from crawler.ledger.frontier import Frontier
from crawler.ledger.versions import Versions

__all__ = ["SqliteLedger"]


class SqliteLedger:
    """See `Ledger`."""

    def __init__(self, path: Path, *, for_reading: bool = False) -> None:
        self._db = Database(path, for_reading=for_reading)
        self._frontier = Frontier(self._db)
        self._versions = Versions(self._db)

    @property
    def run_id(self) -> str:
        """Name of the run that `begin` started or took up."""
        return self._frontier.run_id

    # -- runs

    def begin(self, source: str) -> str:
        """Start a run, or go on with one of this source whose process is gone."""
        with self._db.transaction():
            run_id = self._orphan(source) or _new_run_id(source)
            self._db.execute(
                "insert into runs (id, source, host, pid, started) values (?, ?, ?, ?, ?)"
                " on conflict (id) do update set host = excluded.host, pid = excluded.pid",
                (run_id, source, socket.gethostname(), os.getpid(), self._db.now()),
            )
            started = self._db.value("select started from runs where id = ?", (run_id,))
            self._frontier = Frontier(self._db, source, run_id, started)
            self._frontier.free()
        return run_id

    def _orphan(self, source: str) -> str | None:
        rows = list(
            self._db.rows(
                "select id, pid from runs where source = ? and ended is null and host = ?",
                (source, socket.gethostname()),
            )
        )
        return next((run for run, pid in rows if not _alive(pid)), None)

    def end(self, report: Mapping[str, Any]) -> None:
        """Close the run; what it still holds is free again."""
        with self._db.transaction():
            self._frontier.free()
            self._db.execute(
                "update runs set ended = ?, report = ? where id = ?",
                (self._db.now(), orjson.dumps(report).decode(), self.run_id),
            )

    def reports(self, since: str) -> list[dict[str, Any]]:
        """Reports of this source's runs since a moment, oldest first."""
        rows = self._db.rows(
            "select report from runs where source = ? and started >= ? and report is not null"
            " order by started",
            (self._frontier.source, moment_of(since) or 0.0),
        )
        return [orjson.loads(text) for (text,) in rows]

    # -- the list

    def add(self, leads: Iterable[Lead], *, again: bool = False) -> int:
        """Put addresses on the list; give how many were new."""
        with self._db.transaction():
            return self._frontier.add(leads, again=again)

    def lease(self, count: int, stage: Stage) -> list[Lead]:
        """Take due addresses, in their order; another process does not get them meanwhile."""
        with self._db.transaction():
            return self._frontier.lease(count, stage)

    def finish(
        self, fetch: Fetch, *, record: dict[str, Any] | None = None, leads: Iterable[Lead] = ()
    ) -> Change:
        """Store record, addresses and state in one transaction."""
        with self._db.transaction():
            change = self._versions.store(record, self.run_id) if record else "unchanged"
            found = self._frontier.add(leads)
            self._frontier.settle(fetch, record["id"] if record else None, fruitful=found > 0)
        return change

    def fail(self, url: str, reason: str, *, again: bool) -> None:
        """Note a failure; the next try comes later and later, and then no more."""
        with self._db.transaction():
            self._frontier.fail(url, reason, again=again)

    def due(self) -> int:
        """Addresses of this source that wait, those that this run has not settled included."""
        return self._frontier.due()

    def stats(self) -> dict[str, int]:
        """Addresses of this source by state."""
        return self._frontier.stats()

    # -- records

    def history(self, article_id: str) -> Iterator[dict[str, Any]]:
        """All versions of an article, oldest first."""
        return self._versions.history(article_id)

    def unrendered(self) -> list[Partition]:
        """Partitions with records that no rendered file holds yet."""
        return self._versions.unrendered()

    def records(self, partition: Partition) -> Iterator[bytes]:
        """Records of a partition as JSON, by time of the fetch."""
        return self._versions.records(partition)

    def rendered(self, partition: Partition) -> None:
        """Strike a partition off the list, unless another process has added to it meanwhile."""
        with self._db.transaction():
            self._versions.rendered(partition)

    # -- documents of a site

    def document(self, origin: str, name: str) -> Reply | None:
        """A site's document as last fetched."""
        row = self._db.row(
            "select body, etag, last_modified from documents where origin = ? and name = ?",
            (origin, name),
        )
        return Reply(*row) if row else None

    def keep_document(self, origin: str, name: str, reply: Reply) -> None:
        """Keep it, with its validators."""
        with self._db.transaction():
            self._db.execute(
                "insert or replace into documents values (?, ?, ?, ?, ?, ?)",
                (origin, name, reply.body, reply.etag, reply.last_modified, self._db.now()),
            )

    @property
    def set_aside(self) -> Path | None:
        """A damaged file that had to make way for this one, until `restored` is called."""
        return self._db.set_aside

    def salvage(self) -> Iterator[dict[str, Any]]:
        """Records that can still be read of the damaged file."""
        for blob in self._db.salvage():
            try:
                yield orjson.loads(zlib.decompress(blob))
            except (zlib.error, ValueError):
                continue

    def restored(self) -> None:
        """Forget the damaged file."""
        self._db.forget_damaged()

    def close(self) -> None:
        """Release the file."""
        self._db.close()


def _new_run_id(source: str) -> str:
    name = re.sub(r"[^\w.-]+", "-", source)
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{name}-{secrets.token_hex(2)}"


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return pid != os.getpid()
