"""JSON Lines: one record a line, keys in the contract's order, UTF-8 without escapes."""

from __future__ import annotations

from typing import Any, BinaryIO

import orjson
from scrapy.exporters import BaseItemExporter

__all__ = ["JsonlExporter"]


class JsonlExporter(BaseItemExporter):
    """Each line is written whole and at once, so that a killed crawl leaves no torn line."""

    formats: tuple[str, ...] = ("jsonl", "jl", "jsonlines")

    def __init__(self, file: BinaryIO, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file

    def export_item(self, item: Any) -> None:
        """Write one record, with only the fields that `-s FEED_EXPORT_FIELDS` asks for, if any."""
        record = item if self.fields_to_export is None else dict(self.get_serialized_fields(item))
        self.file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
        self.file.flush()
