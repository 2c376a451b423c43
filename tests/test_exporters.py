"""Every output format over the same stories; one file adds a format."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from scrapy.utils.misc import load_object

from crawler.article import Article
from crawler.demo.pages import Story
from crawler.exporters import formats
from tests.loopback import ROOT

Demo = tuple[tuple[Story, Article], ...]


def exported(name: str, records: list[dict[str, Any]]) -> bytes:
    stream = io.BytesIO()
    exporter = load_object(formats()[name])(stream, encoding="utf-8", indent=None)
    exporter.start_exporting()
    for record in records:
        exporter.export_item(record)
    exporter.finish_exporting()
    return stream.getvalue()


@pytest.mark.parametrize("name", formats())
def test_every_format_writes_every_story(name: str, demo: Demo) -> None:
    records = [article.as_dict() for _, article in demo]
    written = exported(name, records)
    assert written
    assert written.endswith(b"\n")
    assert b"\\u00" not in written
    for record in records:
        assert record["headline"] in csv_free(written)


def csv_free(data: bytes) -> str:
    return data.decode().replace('\\"', '"').replace('""', '"')


def test_jsonl_is_the_record_line_by_line(demo: Demo) -> None:
    records = [article.as_dict() for _, article in demo]
    lines = exported("jsonl", records).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(json.dumps(records))
    assert list(json.loads(lines[0])) == list(records[0]), "keys in the contract's order"


@pytest.mark.parametrize("torn", [b"", b'{"schema": 1, "id": "to', b"x" * 200_000])
def test_adding_to_a_file_begins_behind_its_last_whole_line(tmp_path: Path, torn: bytes) -> None:
    file = tmp_path / "out.jsonl"
    file.write_bytes(b'{"id":"whole"}\n' + torn)
    exporter = load_object(formats()["jsonl"])
    with file.open("ab") as stream:
        adding = exporter(stream)
        adding.start_exporting()
        adding.export_item({"id": "new"})
    assert file.read_bytes() == b'{"id":"whole"}\n{"id":"new"}\n'


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "  ="])
def test_no_cell_of_a_spreadsheet_runs(start: str) -> None:
    record = Article(url="https://x.org/", headline=f"{start}cmd|' /C calc'!A0").as_dict()
    record["body"] = f"{start}1"
    rows = list(csv.DictReader(io.StringIO(exported("csv", [record]).decode(), newline="")))
    assert rows[0]["headline"] == f"'{start}cmd|' /C calc'!A0"


def test_ninjs_names_what_the_standard_names(demo: Demo) -> None:
    records = [article.as_dict() for _, article in demo]
    for line, record in zip(exported("ninjs", records).splitlines(), records, strict=True):
        item = json.loads(line)
        assert item["uri"] == record["canonical_url"]
        assert item["standard"]["name"] == "ninjs"
        assert {"role": "plain", "value": record["body"]} in item["bodies"]


def test_a_file_adds_a_format(tmp_path: Path) -> None:
    """In a process of its own: the folder of exporters gets a second place to look."""
    (tmp_path / "shout.py").write_text(
        textwrap.dedent(
            """
            from crawler.exporters.jsonl import JsonlExporter

            class ShoutExporter(JsonlExporter):
                formats = ("shout",)

                def export_item(self, item):
                    self.file.write(item["headline"].upper().encode() + b"\\n")
            """
        )
    )
    script = (
        f"import crawler.exporters as e; e.__path__.append({str(tmp_path)!r});"
        "from crawler.settings import FEED_EXPORTERS as f; print(f['shout'], f['pickle'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["crawler.exporters.shout.ShoutExporter", "None"], done.stderr
