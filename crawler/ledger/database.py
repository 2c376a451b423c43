"""The SQLite file under the ledger: opened, checked, and written in whole transactions."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from crawler.ledger import LedgerError

__all__ = ["Database"]

VERSION = 3
_NO_DATABASE = "file is not a database"
# rank orders the list: 0 sitemap, 1 feed, 2 section, 3 article; 10 more for an article seen before.
# due is the moment from which a row may be leased; a leased row's due is the end of its lease.
# Two sources may list one address (editions of one agency share their sitemaps): each has its own row.
PAGES = """
create table pages (
  url text not null,
  source text not null,
  kind text not null,
  rank integer not null,
  turn real not null,
  due real,
  state text not null,
  run text,
  reason text,
  depth integer not null,
  via text not null,
  sure integer not null,
  feed_date text,
  sitemap_date text,
  tries integer not null default 0,
  status integer,
  etag text,
  last_modified text,
  first_seen real not null,
  fetched real,
  fruitful real,
  article text,
  primary key (url, source)
) without rowid;
create index pages_due on pages (source, rank, turn) where due is not null;
"""
SCHEMA = """
create table versions (
  article text not null,
  version integer not null,
  url text not null,
  source text not null,
  day text not null,
  fetched_at text not null,
  sha text not null,
  run text not null,
  record blob not null,
  primary key (article, version)
);
create index versions_day on versions (source, day);

create table unrendered (
  source text, day text, news integer, primary key (source, day)
) without rowid;

create table documents (
  origin text, name text, body text, etag text, last_modified text, fetched real,
  primary key (origin, name)
) without rowid;

create table runs (
  id text primary key, source text not null, host text not null, pid integer not null,
  started real not null, ended real, report text
) without rowid;
"""


class Database:
    """One connection; `set_aside` names a damaged file that had to make way for a new one.

    The new file remembers that in its header, so that what can be restored is restored also when
    the process that set the old one aside was killed, or only looked.
    """

    def __init__(self, path: Path, *, for_reading: bool = False) -> None:
        self.path = path
        self._for_reading = for_reading
        self._mark = path.with_name(f"{path.name}.is-damaged")
        self._connection = self._opened()
        self._clock = self.value("select max(max(started, coalesce(ended, 0))) from runs") or 0.0

    def now(self) -> float:
        """Seconds since 1970; never less than before, however the machine's clock is set."""
        self._clock = max(self._clock, time.time())
        return float(self._clock)

    def execute(self, query: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run a statement.

        Raises:
            LedgerError: where the file cannot be read or written.
        """
        try:
            return self._connection.execute(query, values)
        except sqlite3.Error as error:
            raise self._trouble(error) from error

    def rows(self, query: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """What a query gives, row by row; raises as `execute` does, at any row."""
        found = self.execute(query, values)
        try:
            for row in found:  # noqa: UP028 - `yield from` would close the cursor, maybe after the file
                yield row
        except sqlite3.Error as error:
            raise self._trouble(error) from error

    def row(self, query: str, values: tuple[Any, ...] = ()) -> tuple[Any, ...] | None:
        """The first row."""
        return next(self.rows(query, values), None)

    def value(self, query: str, values: tuple[Any, ...] = ()) -> Any:
        """First column of the first row."""
        found = self.row(query, values)
        return found[0] if found else None

    def damaged(self, what: str) -> LedgerError:
        """Remember that the file is damaged, so that the next to open it begins a new one."""
        if not self._for_reading:
            self._mark.touch()
        return LedgerError(
            f"ledger {self.path} is damaged ({what}); the next crawl begins a new one"
        )

    def salvage(self) -> Iterator[bytes]:
        """Records that can still be read in the damaged file: from its front, then from its end."""
        old = self.set_aside
        if old is None:
            return
        with closing(sqlite3.connect(f"file:{quote(str(old))}?mode=ro", uri=True)) as connection:
            last = -1
            for query in (
                "select rowid, record from versions order by rowid",
                "select rowid, record from versions where rowid > ? order by rowid desc",
            ):
                try:
                    for rowid, record in connection.execute(query, (last,) * query.count("?")):
                        last = max(last, rowid) if "desc" not in query else last
                        yield record
                except sqlite3.Error:
                    continue

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, also when the process is killed."""
        self.execute("begin immediate")
        try:
            yield
            self.execute("commit")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise

    @property
    def set_aside(self) -> Path | None:
        """The newest damaged file, where nothing was restored from the partitions since."""
        if not self.value("pragma application_id"):
            return None
        found = self.path.parent.glob(f"{self.path.name}.damaged-*[0-9]")
        return max(found, default=self.path)

    def forget_damaged(self) -> None:
        """All that could be restored is here."""
        self.execute("pragma application_id = 0")

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def _trouble(self, error: sqlite3.Error) -> LedgerError:
        if type(error) is sqlite3.DatabaseError:  # its subclasses are a full disk, a lock …
            return self.damaged(str(error))
        return LedgerError(f"ledger {self.path}: {error}")

    def _opened(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self._mark.exists() and not self._for_reading:
                return self._begun_anew()
            return _connect(self.path)
        except OSError as error:
            message = f"ledger {self.path}: {error.strerror}"
            raise LedgerError(message) from None
        except sqlite3.OperationalError as error:
            raise self._trouble(error) from None
        except sqlite3.DatabaseError:
            if self._for_reading:
                raise self.damaged(_NO_DATABASE) from None
            return self._begun_anew()

    def _begun_anew(self) -> sqlite3.Connection:
        """A new file, the damaged one and what was not yet written into it under another name."""
        aside = f"{self.path.name}.damaged-{time.time_ns()}"
        for suffix in ("", "-wal"):
            old = self.path.with_name(self.path.name + suffix)
            if old.exists():
                old.rename(self.path.with_name(aside + suffix))
        self.path.with_name(f"{self.path.name}-shm").unlink(missing_ok=True)
        self._mark.unlink(missing_ok=True)
        connection = _connect(self.path)
        connection.execute("pragma application_id = 1")
        return connection


# What makes a ledger of schema n one of schema n + 1.
_NEWER = {
    1: ("alter table unrendered add column news integer not null default 1;",),
    2: (
        "drop index pages_due; alter table pages rename to old;",
        PAGES,
        "insert into pages select * from old; drop table old;",
    ),
}


def _change(connection: sqlite3.Connection, *scripts: str) -> None:
    script = "".join(scripts)
    connection.executescript(f"begin immediate; {script} pragma user_version = {VERSION}; commit;")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=15, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    version = connection.execute("pragma user_version").fetchone()[0]
    if version > VERSION:
        message = f"ledger {path} was written by a newer depeche (schema {version})"
        raise LedgerError(message)
    if version == 0:
        _change(connection, PAGES, SCHEMA)
    elif version < VERSION:
        _change(connection, *(s for step in range(version, VERSION) for s in _NEWER[step]))
    # A torn page is found here rather than in the middle of a crawl.
    connection.execute("select count(*) from pages").fetchone()
    connection.execute("select max(rowid) from versions").fetchone()
    return connection
