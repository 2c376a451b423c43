"""JSON Lines: one record a line, keys in the contract's order, UTF-8 without escapes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

import orjson
from scrapy.exporters import BaseItemExporter

__all__ = ["JsonlExporter", "added_to"]


class JsonlExporter(BaseItemExporter):
    """Each line is written whole and at once, so that a killed crawl leaves no torn line."""

    formats: tuple[str, ...] = ("jsonl", "jl", "jsonlines")

    def __init__(self, file: BinaryIO, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file

    def start_exporting(self) -> None:
        """Where a file is added to, cut off a line that a killed crawl left torn."""
        grown = added_to(self.file)
        if grown:
            self.file.truncate(_whole(grown))

    def export_item(self, item: Any) -> None:
        """Write one record, with only the fields that `-s FEED_EXPORT_FIELDS` asks for, if any."""
        record = item if self.fields_to_export is None else dict(self.get_serialized_fields(item))
        self.file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
        self.file.flush()


def added_to(stream: BinaryIO) -> Path | None:
    """The file behind a stream if it holds something; None for a pipe or a packed stream."""
    try:
        file = Path(stream.name)
        return file if stream.tell() and file.is_file() else None
    except (AttributeError, OSError, TypeError):
        return None


def _whole(file: Path) -> int:
    """Length of a file up to the end of its last whole line."""
    with file.open("rb") as stream:
        end = stream.seek(0, 2)
        while end:
            start = max(0, end - 65_536)
            stream.seek(start)
            newline = stream.read(end - start).rfind(b"\n")
            if newline >= 0:
                return start + newline + 1
            end = start
    return 0
