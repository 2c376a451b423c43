"""Figures of a run, its report as JSON, and the exit code that a scheduler acts on.

Exit codes: 0 ok · 2 partial (some pages failed) · 3 nothing new where something was expected ·
4 blocked (robots.txt, 401, 403, 429) · 5 configuration · 6 extraction quality fell. 1 is Python's.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import orjson

from crawler.ledger import Change

__all__ = ["EXIT_CODES", "Expect", "Figures", "judge", "write_json"]

logger = logging.getLogger(__name__)
EXIT_CODES = {
    0: "ok",
    2: "partial: some pages failed",
    3: "nothing new where something was expected",
    4: "blocked by robots.txt or by the site",
    5: "configuration",
    6: "extraction quality fell",
}
FILLED = ("headline", "body", "language", "published", "authors", "quotes", "dates", "copyright")
ENOUGH = 10  # records, before a share of them says anything


@dataclass(slots=True, frozen=True)
class Expect:
    """What a source is expected to give: articles a day, anything at all, shares of filled fields."""

    new_per_day: int = 0
    some: bool = False
    headline: float = 0.0
    language: float = 0.0
    published: float = 0.0
    authors: float = 0.0
    quotes: float = 0.0
    copyright: float = 0.0


class Figures:
    """What happened so far in a run."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.filled: Counter[str] = Counter()
        self.warnings: Counter[str] = Counter()
        self.failures: Counter[str] = Counter()
        self.lags: list[float] = []

    def stored(self, record: Mapping[str, Any], change: Change) -> None:
        """Count a record that was stored, or an article that was found unchanged."""
        self.counts[change] += 1
        if change == "unchanged":
            return
        self.counts["records"] += 1
        self.filled.update(name for name in FILLED if _fills(record, name))
        self.warnings.update(_kind_of_warning(text) for text in record["warnings"])
        lag = _lag(record)
        if lag is not None and record["change"] == "new":
            self.lags.append(lag)

    def failed(self, reason: str, kind: str = "failed") -> None:
        """Count an address that gave nothing, by the reason."""
        self.counts[kind] += 1
        self.failures[reason[:100]] += 1

    def put_off(self, reason: str) -> None:
        """Note, once, why addresses keep their place until the next run."""
        if not self.failures[reason[:100]]:
            logger.warning("%s", reason)
        self.failed(reason, "put_off")

    def report(self) -> dict[str, Any]:
        """Counts, shares of filled fields, lag from publication to fetch in seconds."""
        records = self.counts["records"]
        names = ("new", "updated", "unchanged", "replayed", "gone", "failed", "refused")
        return {
            **{name: self.counts[name] for name in names},
            "robots_denied": self.counts["robots_denied"],
            "requests": self.counts["requests"],
            "not_modified": self.counts["not_modified"],
            "bytes": self.counts["bytes"],
            "fill": {n: round(self.filled[n] / records, 4) for n in FILLED} if records else {},
            "lag_seconds": _percentiles(self.lags),
            "warnings": dict(self.warnings.most_common(20)),
            "failures": dict(self.failures.most_common(20)),
        }


def _fills(record: Mapping[str, Any], name: str) -> bool:
    return bool(record[name]["holders"]) if name == "copyright" else bool(record[name])


def _kind_of_warning(text: str) -> str:
    return text.partition(":")[0][:80]


def _lag(record: Mapping[str, Any]) -> float | None:
    published = (record["published"] or {}).get("utc")
    if not published:
        return None
    try:
        start, end = map(datetime.fromisoformat, (published, record["fetched_at"]))
    except ValueError:
        return None
    seconds = (end - start).total_seconds()
    return seconds if seconds >= 0 else None


def _percentiles(values: Sequence[float]) -> dict[str, float | None]:
    if len(values) < 2:
        return dict.fromkeys(("p50", "p95"), values[0] if values else None)
    cuts = quantiles(values, n=20, method="inclusive")
    return {"p50": round(cuts[9], 1), "p95": round(cuts[18], 1)}


def judge(
    report: Mapping[str, Any], expects: Expect, past: Sequence[Mapping[str, Any]]
) -> tuple[int, str]:
    """Exit code of a run and the reason, in words.

    Args:
        report: what `Figures.report` gave.
        expects: what the source file states.
        past: reports of the last seven days, the oldest first.

    >>> judge({"new": 0, "updated": 0, "unchanged": 0, "failed": 3, "refused": 0}, Expect(), [])
    (2, 'pages failed: 3, and nothing came')
    """
    got = sum(report.get(name, 0) for name in ("new", "updated", "unchanged", "replayed"))
    failed, denied = report.get("failed", 0), report.get("refused", 0)
    if not got and denied:
        return 4, f"pages refused: {denied}, and nothing came"
    if not got and failed:
        return 2, f"pages failed: {failed}, and nothing came"
    if not got and (expects.some or expects.new_per_day):
        return 3, "nothing came where something was expected"
    fell = _fell(report, expects, past)
    if fell:
        return 6, fell
    expected = expects.new_per_day
    today = report.get("new", 0) + sum(r.get("new", 0) for r in past if r.get("today"))
    if today < expected and not failed and not report.get("waiting"):
        return 3, f"{today} new articles in a day where {expected} are expected"
    if failed:
        return 2, f"pages failed: {failed}"
    return 0, "ok"


def _fell(
    report: Mapping[str, Any], expects: Expect, past: Sequence[Mapping[str, Any]]
) -> str | None:
    if report.get("new", 0) + report.get("updated", 0) < ENOUGH:
        return None
    for name, share in report.get("fill", {}).items():
        before = [r["fill"][name] for r in past if name in r.get("fill", {})]
        floor = max(getattr(expects, name, 0.0), 0.6 * median(before) if len(before) >= 3 else 0.0)
        if share < floor:
            return f"{name} filled in {share:.0%} of the records where {floor:.0%} is the least"
    return None


def write_json(file: Path, content: Mapping[str, Any]) -> Path:
    """Write a JSON file whole: beside its place, synced, renamed."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    with draft.open("wb") as stream:
        stream.write(orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)
    return file
