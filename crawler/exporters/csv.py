"""CSV for spreadsheets: one row per article, safe to open."""

from __future__ import annotations

import csv
import io
from typing import Any, BinaryIO

from scrapy.exporters import BaseItemExporter

from crawler.exporters.jsonl import added_to

__all__ = ["CsvExporter"]

COLUMNS = [
    "id",
    "version",
    "change",
    "source",
    "publisher",
    "url",
    "language",
    "agency",
    "published",
    "headline",
    "standfirst",
    "authors",
    "section",
    "quotes",
    "speakers",
    "dates",
    "notice",
    "holders",
    "verdict",
    "words",
    "fetched_at",
]


class CsvExporter(BaseItemExporter):
    """A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP)."""

    formats = ("csv",)

    def __init__(self, file: BinaryIO, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.empty = added_to(file) is None
        self.stream = io.TextIOWrapper(file, "utf-8", newline="", write_through=True)
        self.writer = csv.writer(self.stream)

    def start_exporting(self) -> None:
        """Write the head, unless the file is added to."""
        if not self.empty:
            return
        self.writer.writerow(COLUMNS)

    def export_item(self, item: Any) -> None:
        """Write one row."""
        row = _row(item)
        self.writer.writerow([_harmless(row[name]) for name in COLUMNS])

    def finish_exporting(self) -> None:
        """Leave the file open: its storage closes it."""
        self.stream.detach()


def _row(record: dict[str, Any]) -> dict[str, Any]:
    names = {speaker["id"]: speaker["name"] for speaker in record["speakers"]}
    said = [
        f"{names[q['speaker']]}: {q['text']}" if q["speaker"] else q["text"]
        for q in record["quotes"]
    ]
    return record | {
        "published": (record["published"] or {}).get("value"),
        "authors": "; ".join(record["authors"]),
        "quotes": "\n".join(said),
        "speakers": "; ".join(names.values()),
        "dates": "; ".join(f"{m['text']} = {m['value']}" for m in record["dates"]),
        "notice": record["copyright"]["notice"],
        "holders": "; ".join(h["name"] for h in record["copyright"]["holders"]),
        "verdict": record["usage"]["verdict"],
        "words": len(record["body"].split()),
    }


def _harmless(cell: Any) -> Any:
    """Neutralise formula characters.

    >>> _harmless("=cmd|' /C calc'!A0")
    "'=cmd|' /C calc'!A0"
    """
    if isinstance(cell, str) and cell.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n"):
        return f"'{cell}"
    return cell
