"""Every version of every article, and which day's file lacks some of them.

Nothing here begins or ends a transaction: the ledger does.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import orjson

from crawler.ledger import Change, Partition
from crawler.ledger.database import Database

__all__ = ["Versions"]


class Versions:
    """The records of a ledger."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._news: dict[Partition, int] = {}

    def store(self, record: dict[str, Any], run_id: str) -> Change:
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
                run_id,
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
        self._db.execute(
            "delete from unrendered where source = ? and day = ? and news = ?",
            (*partition, self._news.get(partition, 0)),
        )
