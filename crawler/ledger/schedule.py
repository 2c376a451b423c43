"""When an address is due again."""

from __future__ import annotations

__all__ = ["LEASE", "next_document", "next_retry", "next_visit"]

HOUR, DAY = 3600.0, 86400.0
LEASE = 600.0  # a fetch, its retries and its Retry-After end within this
# Wire copy is corrected often in its first hours and rarely later: age -> time to the next visit.
# Under six hours each run asks again: whoever schedules the runs sets that rhythm.
_VISITS = ((6 * HOUR, 0.0), (48 * HOUR, HOUR), (14 * DAY, DAY))
_FRUITLESS = 14 * DAY


def next_visit(age: float) -> float | None:
    """Seconds until an article that has been known for `age` seconds is asked for again.

    >>> next_visit(60), next_visit(86400), next_visit(30 * 86400)
    (0.0, 3600.0, None)
    """
    return next((pause for limit, pause in _VISITS if age < limit), None)


def next_document(barren: float) -> float:
    """Seconds until a sitemap, feed or section is read again, `barren` seconds after its last news.

    Dated sitemaps of past months would flood the list otherwise.
    """
    return 0.0 if barren < _FRUITLESS else DAY


def next_retry(tries: int) -> float | None:
    """Seconds until a failed address is tried again, None when it is given up.

    >>> [next_retry(n) for n in (1, 2, 6)]
    [300.0, 1200.0, None]
    """
    return None if tries > 5 else min(300.0 * 4 ** (tries - 1), DAY)
