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
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from crawler.discovery.urls import moment_of
from crawler.ledger import Change, Fetch, Lead, Partition, Reply, Stage
from crawler.ledger.database import Database
from crawler.ledger.schedule import LEASE, next_document, next_retry, next_visit

__all__ = ["SqliteLedger"]

REVISIT = 10
_RANK = {"sitemap": 0, "feed": 1, "section": 2, "article": 3}
_STAGES: Mapping[Stage, tuple[int, int]] = {
    "sitemaps": (0, 0),
    "feeds": (1, 2),
    "articles": (3, 3),
    "revisits": (4, 99),
}
_LEASE = """
    update pages set state = 'leased', run = ?, due = ? where url = ?
    returning url, kind, depth, via, feed_date, sitemap_date, sure, etag, last_modified,
    article is not null, tries
"""


class SqliteLedger:
    """See `Ledger`."""

    def __init__(self, path: Path, *, for_reading: bool = False) -> None:
        self.run_id = ""
        self.source = ""
        self._news: dict[Partition, int] = {}
        self._db = Database(path, for_reading=for_reading)

    # -- runs

    def begin(self, source: str) -> str:
        """Start a run, or go on with one of this source whose process is gone."""
        self.source = source
        with self._db.transaction():
            self.run_id = self._orphan(source) or _new_run_id(source)
            self._db.execute(
                "insert into runs (id, source, host, pid, started) values (?, ?, ?, ?, ?)"
                " on conflict (id) do update set host = excluded.host, pid = excluded.pid",
                (self.run_id, source, socket.gethostname(), os.getpid(), self._db.now()),
            )
            self._db.execute(
                "update pages set state = 'waiting', due = 0 where state = 'leased' and run = ?",
                (self.run_id,),
            )
        return self.run_id

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
            self._db.execute(
                "update pages set state = 'waiting', due = 0 where state = 'leased' and run = ?",
                (self.run_id,),
            )
            self._db.execute(
                "update runs set ended = ?, report = ? where id = ?",
                (self._db.now(), orjson.dumps(report).decode(), self.run_id),
            )

    def reports(self, since: str) -> list[dict[str, Any]]:
        """Reports of this source's runs since a moment, oldest first."""
        rows = self._db.rows(
            "select report from runs where source = ? and started >= ? and report is not null"
            " order by started",
            (self.source, moment_of(since) or 0.0),
        )
        return [orjson.loads(text) for (text,) in rows]

    # -- the list

    def add(self, leads: Iterable[Lead], *, again: bool = False) -> int:
        """Put addresses on the list; give how many were new."""
        with self._db.transaction():
            return self._add(leads, again=again)

    def _add(self, leads: Iterable[Lead], *, again: bool = False) -> int:
        now, new = self._db.now(), 0
        for lead in leads:
            moment = moment_of(lead.sitemap_date or lead.feed_date)
            inserted = self._db.execute(
                "insert or ignore into pages (url, source, kind, rank, turn, due, state, depth, via,"
                " sure, feed_date, sitemap_date, first_seen)"
                " values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?)",
                (
                    lead.url,
                    self.source,
                    lead.kind,
                    _RANK[lead.kind],
                    -(moment or now),
                    now,
                    lead.depth,
                    lead.via,
                    lead.sure,
                    lead.feed_date,
                    lead.sitemap_date,
                    now,
                ),
            ).rowcount
            new += inserted
            if not inserted:
                self._told_again(lead, moment, now, again=again)
        return new

    def _told_again(self, lead: Lead, moment: float | None, now: float, *, again: bool) -> None:
        """Keep the dates of every channel; a date behind the last fetch makes the row due."""
        self._db.execute(
            "update pages set feed_date = coalesce(?, feed_date),"
            " sitemap_date = coalesce(?, sitemap_date), sure = max(sure, ?) where url = ?",
            (lead.feed_date, lead.sitemap_date, lead.sure, lead.url),
        )
        self._db.execute(
            "update pages set due = ? where url = ? and run is not ?"
            " and (? or state in ('done', 'gone') and fetched < ?)",
            (now, lead.url, self.run_id, again, moment or 0.0),
        )

    def lease(self, count: int, stage: Stage) -> list[Lead]:
        """Take due addresses, in their order; another process does not get them meanwhile."""
        now = self._db.now()
        with self._db.transaction():
            urls = list(
                self._db.rows(
                    "select url from pages where source = ? and rank between ? and ? and due <= ?"
                    " and (run is not ? or state = 'waiting') order by rank, turn limit ?",
                    (self.source, *(_STAGES[stage]), now, self.run_id, count),
                )
            )
            rows = [
                self._db.row(
                    _LEASE,
                    (self.run_id, now + LEASE, url),
                )
                for (url,) in urls
            ]
        return [_lead(row) for row in rows if row]

    def finish(
        self, fetch: Fetch, *, record: dict[str, Any] | None = None, leads: Iterable[Lead] = ()
    ) -> Change:
        """Store record, addresses and state in one transaction."""
        with self._db.transaction():
            change = self._store(record) if record else "unchanged"
            found = self._add(leads)
            self._settle(fetch, record["id"] if record else None, fruitful=found > 0)
        return change

    def _settle(self, fetch: Fetch, article: str | None, *, fruitful: bool) -> None:
        now = self._db.now()
        row = self._page(fetch.url)
        if row is None:  # an archive's pages are never on the list
            return
        url = fetch.url
        if row[0] == "article" and fetch.final_url != url:
            url = self._moved(fetch, article)
            row = self._page(url) or row
        kind, first_seen, last_fruit, known = row
        last_fruit = now if fruitful or last_fruit is None else last_fruit
        gone = fetch.status in (404, 410)
        is_article = kind == "article"
        pause = next_visit(now - first_seen) if is_article else next_document(now - last_fruit)
        due = None if (gone and is_article) or pause is None else now + pause
        self._db.execute(
            "update pages set state = ?, due = ?, rank = ?, turn = ?, run = ?, tries = 0,"
            " reason = null, status = ?, etag = coalesce(?, etag),"
            " last_modified = coalesce(?, last_modified), fetched = ?, fruitful = ?, article = ?"
            " where url = ?",
            (
                "gone" if gone else "done",
                due,
                _RANK[kind] + (REVISIT if is_article else 0),
                due or 0.0,
                self.run_id,
                fetch.status,
                fetch.etag,
                fetch.last_modified,
                now,
                last_fruit,
                article or known,
                url,
            ),
        )

    def _page(self, url: str) -> tuple[str, float, float | None, str | None] | None:
        """Kind, first seen, last news, article id."""
        row: tuple[str, float, float | None, str | None] | None = self._db.row(
            "select kind, first_seen, fruitful, article from pages where url = ?", (url,)
        )
        return row

    def _moved(self, fetch: Fetch, article: str | None) -> str:
        """Let the address that answered stand for the one that led to it."""
        self._add([Lead(fetch.final_url, via=fetch.url)])
        self._db.execute(
            "update pages set state = 'moved', due = null, run = ?, fetched = ?, status = ?,"
            " article = ? where url = ?",
            (self.run_id, self._db.now(), fetch.status, article, fetch.url),
        )
        return fetch.final_url

    def fail(self, url: str, reason: str, *, again: bool) -> None:
        """Note a failure; the next try comes later and later, and then no more."""
        with self._db.transaction():
            row = self._db.row("select tries from pages where url = ?", (url,))
            tries = (row[0] if row else 0) + 1
            pause = next_retry(tries) if again else None
            self._db.execute(
                "update pages set state = ?, due = ?, run = ?, tries = ?, reason = ? where url = ?",
                (
                    "refused" if pause is None else "failed",
                    None if pause is None else self._db.now() + pause,
                    self.run_id,
                    tries,
                    reason[:200],
                    url,
                ),
            )

    def due(self) -> int:
        """Addresses of this source that may be leased now."""
        return int(
            self._db.value(
                "select count(*) from pages where source = ? and due <= ?"
                " and (run is not ? or state = 'waiting')",
                (self.source, self._db.now(), self.run_id),
            )
        )

    def stats(self) -> dict[str, int]:
        """Addresses of this source by state."""
        rows = self._db.rows(
            "select state, count(*) from pages where source = ? group by state", (self.source,)
        )
        return {str(state): int(count) for state, count in rows}

    # -- records

    def _store(self, record: dict[str, Any]) -> Change:
        """Insert a version unless its text is one that is stored; a repeated capture is redone."""
        article, sha = record["id"], record["content_sha256"]
        versions = list(
            self._db.rows(
                "select version, sha, fetched_at, url from versions where article = ? order by version",
                (article,),
            )
        )
        same = next((v for v in versions if v[2:] == (record["fetched_at"], record["url"])), None)
        change: Change
        if same:
            record["version"], change = same[0], "replayed"
        elif any(v[1] == sha for v in versions[-1:]):
            return "unchanged"
        else:
            record["version"] = versions[-1][0] + 1 if versions else 1
            change = "updated" if versions else "new"
        record["change"] = "new" if record["version"] == 1 else "updated"
        partition = (record["source"], record["fetched_at"][:10])
        self._db.execute(
            "insert or replace into versions values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article,
                record["version"],
                record["url"],
                *partition,
                record["fetched_at"],
                sha,
                self.run_id,
                zlib.compress(orjson.dumps(record), 1),
            ),
        )
        self._db.execute(
            "insert into unrendered values (?, ?, 1) on conflict do update set news = news + 1",
            partition,
        )
        return change

    def history(self, article_id: str) -> Iterator[dict[str, Any]]:
        """All versions of an article, oldest first."""
        rows = self._db.rows(
            "select record from versions where article = ? order by version", (article_id,)
        )
        return (orjson.loads(self._unpacked(blob)) for (blob,) in rows)

    def unrendered(self) -> list[Partition]:
        """Partitions with records that no rendered file holds yet."""
        rows = list(self._db.rows("select source, day, news from unrendered order by 1, 2"))
        self._news = {(source, day): news for source, day, news in rows}
        return list(self._news)

    def records(self, partition: Partition) -> Iterator[bytes]:
        """Records of a partition as JSON, by time of the fetch."""
        rows = self._db.rows(
            "select record from versions where source = ? and day = ?"
            " order by fetched_at, article, version",
            partition,
        )
        return (self._unpacked(blob) for (blob,) in rows)

    def _unpacked(self, blob: bytes) -> bytes:
        try:
            return zlib.decompress(blob)
        except zlib.error as error:
            raise self._db.damaged(str(error)) from None

    def rendered(self, partition: Partition) -> None:
        """Strike a partition off the list, unless another process has added to it meanwhile."""
        with self._db.transaction():
            self._db.execute(
                "delete from unrendered where source = ? and day = ? and news = ?",
                (*partition, self._news.get(partition, 0)),
            )

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


def _lead(row: tuple[Any, ...]) -> Lead:
    lead = Lead(*row)
    return replace(lead, sure=bool(lead.sure), known=bool(lead.known))


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
