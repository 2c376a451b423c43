"""The list of a source's addresses: what is known of each, when it is due, who has it on lease.

Nothing here begins or ends a transaction: the ledger does, so that what belongs together is stored
together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from crawler.discovery.urls import moment_of
from crawler.ledger import Fetch, Lead, Stage
from crawler.ledger.database import Database
from crawler.ledger.schedule import LEASE, next_document, next_retry, next_visit

__all__ = ["Frontier"]

REVISIT = 10
_RANK = {"sitemap": 0, "feed": 1, "section": 2, "article": 3}
_STAGES: Mapping[Stage, tuple[int, int]] = {
    "sitemaps": (0, 0),
    "feeds": (1, 2),
    "articles": (3, 3),
    "revisits": (4, 99),
}
_LEASE = """
    update pages set state = 'leased', run = ?, due = ? where url = ? and source = ?
    returning url, kind, depth, via, feed_date, sitemap_date, sure, etag, last_modified,
    article is not null, tries
"""


class Frontier:
    """The addresses of one source, as one of its runs works on them."""

    def __init__(
        self, db: Database, source: str = "", run_id: str = "", started: float = 0.0
    ) -> None:
        self._db = db
        self.source = source
        self.run_id = run_id
        self._started = started

    def free(self) -> None:
        """What this run holds may be leased again."""
        self._db.execute(
            "update pages set state = 'waiting', due = 0 where state = 'leased' and run = ?",
            (self.run_id,),
        )

    def add(self, leads: Iterable[Lead], *, again: bool = False) -> int:
        """Put addresses on the list; give how many were new."""
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
            " sitemap_date = coalesce(?, sitemap_date), sure = max(sure, ?)"
            " where url = ? and source = ?",
            (lead.feed_date, lead.sitemap_date, lead.sure, lead.url, self.source),
        )
        self._db.execute(
            "update pages set due = ? where url = ? and source = ? and run is not ?"
            " and (? or state in ('done', 'gone') and fetched < ?)",
            (now, lead.url, self.source, self.run_id, again, moment or 0.0),
        )

    def lease(self, count: int, stage: Stage) -> list[Lead]:
        """Take due addresses, in their order; another process does not get them meanwhile."""
        # What another run of this source has fetched meanwhile is not asked for again.
        now = self._db.now()
        urls = list(
            self._db.rows(
                "select url from pages where source = ? and rank between ? and ? and due <= ?"
                " and (run is not ? or state = 'waiting') and coalesce(fetched, 0) <= ?"
                " order by rank, turn limit ?",
                (self.source, *(_STAGES[stage]), now, self.run_id, self._started, count),
            )
        )
        rows = [
            self._db.row(_LEASE, (self.run_id, now + LEASE, url, self.source)) for (url,) in urls
        ]
        return [_lead(row) for row in rows if row]

    def settle(self, fetch: Fetch, article: str | None, *, fruitful: bool) -> None:
        """Note an answer, and when to ask again."""
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
        gone, unmodified = fetch.status in (404, 410), fetch.status == 304
        is_article = kind == "article"
        pause = next_visit(now - first_seen) if is_article else next_document(now - last_fruit)
        due = None if (gone and is_article) or pause is None else now + pause
        self._db.execute(
            "update pages set state = ?, due = ?, rank = ?, turn = ?, run = ?, tries = 0,"
            " reason = null, status = ?, etag = coalesce(?, iif(?, etag, null)),"
            " last_modified = coalesce(?, iif(?, last_modified, null)), fetched = ?, fruitful = ?, article = ?"
            " where url = ? and source = ?",
            (
                "gone" if gone else "done",
                due,
                _RANK[kind] + (REVISIT if is_article else 0),
                due or 0.0,
                self.run_id,
                fetch.status,
                fetch.etag,
                unmodified,
                fetch.last_modified,
                unmodified,
                now,
                last_fruit,
                article or known,
                url,
                self.source,
            ),
        )

    def _page(self, url: str) -> tuple[str, float, float | None, str | None] | None:
        """Kind, first seen, last news, article id."""
        row: tuple[str, float, float | None, str | None] | None = self._db.row(
            "select kind, first_seen, fruitful, article from pages where url = ? and source = ?",
            (url, self.source),
        )
        return row

    def _moved(self, fetch: Fetch, article: str | None) -> str:
        """Let the address that answered stand for the one that led to it."""
        self.add([Lead(fetch.final_url, via=fetch.url)])
        self._db.execute(
            "update pages set state = 'moved', due = null, run = ?, fetched = ?, status = ?,"
            " article = ? where url = ? and source = ?",
            (self.run_id, self._db.now(), fetch.status, article, fetch.url, self.source),
        )
        return fetch.final_url

    def fail(self, url: str, reason: str, *, again: bool) -> None:
        """Note a failure; the next try comes later and later, and then no more."""
        row = self._db.row(
            "select tries from pages where url = ? and source = ?", (url, self.source)
        )
        tries = (row[0] if row else 0) + 1
        pause = next_retry(tries) if again else None
        self._db.execute(
            "update pages set state = ?, due = ?, run = ?, tries = ?, reason = ?"
            " where url = ? and source = ?",
            (
                "refused" if pause is None else "failed",
                None if pause is None else self._db.now() + pause,
                self.run_id,
                tries,
                reason[:200],
                url,
                self.source,
            ),
        )

    def due(self) -> int:
        """Addresses of this source that may be leased now, or that this run took and has not settled."""
        return int(
            self._db.value(
                "select count(*) from pages where source = ? and due is not null and"
                " iif(run is ?, state in ('waiting', 'leased'), due <= ? and coalesce(fetched, 0) <= ?)",
                (self.source, self.run_id, self._db.now(), self._started),
            )
        )

    def stats(self) -> dict[str, int]:
        """Addresses of this source by state."""
        rows = self._db.rows(
            "select state, count(*) from pages where source = ? group by state", (self.source,)
        )
        return {str(state): int(count) for state, count in rows}


def _lead(row: tuple[Any, ...]) -> Lead:
    lead = Lead(*row)
    return replace(lead, sure=bool(lead.sure), known=bool(lead.known))
