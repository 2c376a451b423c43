"""ninjs 3 (IPTC News in JSON) lines: what news systems exchange."""

from __future__ import annotations

from typing import Any

import orjson

from crawler.exporters.jsonl import JsonlExporter

__all__ = ["NinjsExporter"]


class NinjsExporter(JsonlExporter):
    """One ninjs object a line; quotes and dates, which ninjs has no place for, are left out."""

    formats = ("ninjs",)

    def export_item(self, item: Any) -> None:
        """Write one object."""
        self.file.write(orjson.dumps(_ninjs(item), option=orjson.OPT_APPEND_NEWLINE))
        self.file.flush()


def _ninjs(record: dict[str, Any]) -> dict[str, Any]:
    rights = record["copyright"]
    published, modified = record["published"] or {}, record["modified"] or {}
    found = {
        "uri": record["canonical_url"],
        "standard": {"name": "ninjs", "version": "3.1"},
        "type": "text",
        "representationType": "complete" if record["body"] else "incomplete",
        "pubStatus": "usable",
        "version": str(record["version"]),
        "language": record["language"],
        "firstCreated": published.get("utc"),
        "versionCreated": modified.get("utc") or published.get("utc"),
        "headlines": _texts(main=record["headline"], standfirst=record["standfirst"]),
        "by": "; ".join(record["authors"]) or None,
        "located": (record["dateline"] or {}).get("place"),
        "keywords": record["keywords"] or None,
        "bodies": _texts(plain=record["body"]),
        "people": [
            {"name": s["name"], "rel": "speaker"}
            for s in record["speakers"]
            if s["kind"] == "person"
        ],
        "infoSources": [{"name": c["agency"] or c["text"]} for c in rights["credits"]],
        "copyrightHolder": "; ".join(h["name"] for h in rights["holders"]) or None,
        "copyrightNotice": rights["notice"],
        "usageTerms": record["usage"]["verdict"],
    }
    return {key: value for key, value in found.items() if value not in (None, [], "")}


def _texts(**by_role: str | None) -> list[dict[str, str]]:
    return [{"role": role, "value": text} for role, text in by_role.items() if text]
