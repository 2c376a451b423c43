"""What is known, due, fetched and stored: frontier and record store in one.

The crawl speaks to a `Ledger`; nothing in its signatures is SQLite's, so that a shared database can
stand here later. What one article brings (its record, the addresses it led to, that it is done) is
one transaction: after a SIGKILL at any moment, either all of it is there or it is fetched again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, Protocol

from crawler.discovery import Kind

__all__ = [
    "Change",
    "Fetch",
    "Lead",
    "Ledger",
    "LedgerError",
    "Partition",
    "Reply",
    "Stage",
    "open_ledger",
]

Change = Literal["new", "updated", "unchanged", "replayed"]
Stage = Literal["sitemaps", "feeds", "articles", "revisits"]  # "feeds" with section pages
Partition = tuple[str, str]  # source, day of the fetch


class LedgerError(Exception):
    """The ledger cannot be read or written; the message is one plain sentence."""


@dataclass(slots=True, frozen=True)
class Lead:
    """An address to fetch, and what is known of it; dates are raw strings, as printed.

    `etag` and `last_modified` are the validators of the last answer, `known` says that an article
    of this address is stored, `tries` counts failures since it last answered.
    """

    url: str
    kind: Kind = "article"
    depth: int = 0
    via: str = ""
    feed_date: str | None = None
    sitemap_date: str | None = None
    sure: bool = False
    etag: str | None = None
    last_modified: str | None = None
    known: bool = False
    tries: int = 0

    def dated(self, text: str | None, *, by_sitemap: bool) -> Lead:
        """The same with the date that a sitemap, or else a feed, gives."""
        return replace(self, sitemap_date=text) if by_sitemap else replace(self, feed_date=text)


@dataclass(slots=True, frozen=True)
class Fetch:
    """An answer: the address asked for, the one that answered after redirects, the validators."""

    url: str
    final_url: str
    fetched_at: str
    status: int = 200
    etag: str | None = None
    last_modified: str | None = None


@dataclass(slots=True, frozen=True)
class Reply:
    """A stored document of a site (robots.txt, tdmrep.json …); `body` is None where it is absent."""

    body: str | None
    etag: str | None = None
    last_modified: str | None = None


class Ledger(Protocol):
    """All times are the ledger's own clock, which never goes back."""

    @property
    def run_id(self) -> str:
        """Name of the run that `begin` started or took up."""

    @property
    def set_aside(self) -> Path | None:
        """A damaged store that had to make way for this one, until `restored` is called."""

    def salvage(self) -> Iterator[dict[str, Any]]:
        """Records of the damaged store that can still be read."""

    def restored(self) -> None:
        """What could be restored of a damaged store is here now."""

    def begin(self, source: str) -> str:
        """Start a run; one that was killed is taken up again under its own id."""

    def end(self, report: Mapping[str, Any]) -> None:
        """Close the run with its report."""

    def reports(self, since: str) -> list[dict[str, Any]]:
        """Reports of this source's runs that began at or after `since` (RFC 3339), oldest first."""

    def add(self, leads: Iterable[Lead], *, again: bool = False) -> int:
        """Put addresses on the list and give how many were new; `again` asks for known ones too."""

    def lease(self, count: int, stage: Stage) -> list[Lead]:
        """Take up to `count` due addresses of a stage, the newest articles first."""

    def finish(
        self, fetch: Fetch, *, record: dict[str, Any] | None = None, leads: Iterable[Lead] = ()
    ) -> Change:
        """Store what an address gave; `version` and `change` of the record are set in place."""

    def fail(self, url: str, reason: str, *, again: bool) -> None:
        """An address that gave nothing: to be tried later, or (`again` false) never more."""

    def due(self) -> int:
        """How many addresses of this source wait."""

    def stats(self) -> Mapping[str, int]:
        """Addresses of this source by state."""

    def document(self, origin: str, name: str) -> Reply | None:
        """A site's document as last fetched."""

    def keep_document(self, origin: str, name: str, reply: Reply) -> None:
        """Keep it."""

    def history(self, article_id: str) -> Iterator[dict[str, Any]]:
        """All versions of an article, oldest first."""

    def unrendered(self) -> list[Partition]:
        """Partitions with records that no rendered file holds yet."""

    def records(self, partition: Partition) -> Iterator[bytes]:
        """Records of a partition as JSON, in an order that does not change."""

    def rendered(self, partition: Partition) -> None:
        """The file of a partition now stands."""

    def close(self) -> None:
        """Release the file."""


def open_ledger(path: str | Path, *, for_reading: bool = False) -> Ledger:
    """The ledger in a file, made if it is not there; a damaged one is set aside with its name kept.

    Args:
        path: the file.
        for_reading: leave a damaged file, or an empty one, as it is.

    Raises:
        LedgerError: where the place cannot be written, the file is from a newer version, or it was
            to be read and is damaged.
    """
    from crawler.ledger.sqlite import SqliteLedger

    return SqliteLedger(Path(path), for_reading=for_reading)
