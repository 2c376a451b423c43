"""What a crawl takes from the ledger's list, and what of it is in flight."""

from __future__ import annotations

import asyncio
from typing import get_args

from crawler.ledger import Lead, Ledger, Stage

__all__ = ["Agenda"]

WINDOW = 64  # requests in flight or waiting for their host; the rest stays in the ledger
REVISITS = 500  # known articles asked for again in one run
SITEMAPS = 500  # read in one run; what waits keeps its place on the list


class Agenda:
    """Addresses are leased in their order as there is room: lists first, then articles.

    Attributes:
        limit: articles asked for in one run; 0 for no bound.
        resting: nothing more is taken, since the site wants to be left alone.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.resting = False
        self._flying: set[str] = set()
        self._landed = asyncio.Event()
        self._leased: dict[Stage, int] = dict.fromkeys(get_args(Stage), 0)

    def next(self, ledger: Ledger) -> list[Lead]:
        """Due addresses, as many as there is room for: documents, articles, then known articles.

        Raises:
            LedgerError: where the ledger cannot be read or written.
        """
        self._landed.clear()
        leads = self._due(ledger)
        self._flying.update(lead.url for lead in leads)
        return leads

    def _due(self, ledger: Ledger) -> list[Lead]:
        room = WINDOW - len(self._flying)
        if room < WINDOW // 4 or self.resting:
            return []
        lists = self._lease(ledger, "sitemaps", room, SITEMAPS)
        lists = lists or self._lease(ledger, "feeds", room, 0)
        if lists or (self._flying and not self._leased["articles"]):
            return lists
        most_of: dict[Stage, int] = {"articles": self.limit, "revisits": self.limit or REVISITS}
        for stage, most in most_of.items():
            leads = self._lease(ledger, stage, room, most)
            if leads or self._flying:
                return leads
        return []

    def _lease(self, ledger: Ledger, stage: Stage, room: int, most: int) -> list[Lead]:
        """Due addresses of a stage, `most` of them in one run (0: no bound)."""
        wanted = min(room, most - self._leased[stage]) if most else room
        leads = ledger.lease(wanted, stage) if wanted > 0 else []
        self._leased[stage] += len(leads)
        return leads

    def land(self, lead: Lead) -> None:
        """An address has been dealt with."""
        self._flying.discard(lead.url)
        self._landed.set()

    @property
    def is_full(self) -> bool:
        """Whether no more may be taken for now."""
        return len(self._flying) >= WINDOW

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in flight."""
        return not self._flying

    async def landing(self) -> None:
        """Wait until something lands, a second at most: an address may have become due."""
        try:
            await asyncio.wait_for(self._landed.wait(), 1.0)
        except TimeoutError:
            return
