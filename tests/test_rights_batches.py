"""Notices and signals written for testing, in forms that no labelled line has.

Each batch was written before the parser saw it and read once: that figure is the honest one. The
batches were then read for their errors, all but 7, 10, 16, 17, 19 and 22, which were never tuned on
and are pinned. Batches 7, 11, 13, 16 and 19 are made like ordinary lines, 8 has two in each of many
languages, half of 21 and 22 are ordinary (30 and 29 of 30 at first sight), the others go out of
their way to be odd.

    | batch | notices | whole at first sight |
    |-------|---------|----------------------|
    | 1     | 65      | .754                 |
    | 2     | 65      | .785                 |
    | 3     | 63      | .841                 |
    | 4     | 61      | .902                 |
    | 5     | 61      | .869                 |
    | 6     | 60      | .850                 |
    | 7     | 62      | .968                 |
    | 8     | 58      | .914                 |
    | 9     | 60      | .833                 |
    | 10    | 50      | .840                 |
    | 11    | 65      | 1.000                |
    | 12    | 71      | .789                 |
    | 13    | 66      | .833                 |
    | 14    | 66      | .682                 |
    | 15    | 66      | .621                 |
    | 16    | 68      | .941                 |
    | 17    | 64      | .797                 |
    | 18    | 64      | .891                 |
    | 19    | 69      | .942                 |
    | 20    | 44      | .568                 |
    | 21    | 60      | .683                 |
    | 22    | 60      | .800                 |
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from crawler import agencies
from crawler.article import Copyright
from crawler.normalize import parse_notice
from crawler.usage import read_usage

HERE = Path(__file__).parent
BATCHES = sorted((HERE / "notices").glob("batch-*.jsonl"))
# Shares of notices of which every field is right. Batches 7, 10, 16, 17, 19 and 22 are never read for their errors.
FLOORS = {
    "batch-1": 0.96,
    "batch-2": 0.96,
    "batch-3": 0.96,
    "batch-4": 0.96,
    "batch-5": 0.96,
    "batch-6": 0.96,
    "batch-7": 0.95,
    "batch-8": 0.96,
    "batch-9": 0.96,
    "batch-10": 0.82,
    "batch-11": 0.98,
    "batch-12": 0.92,
    "batch-13": 0.96,
    "batch-14": 0.92,
    "batch-15": 0.89,
    "batch-16": 0.92,
    "batch-17": 0.78,
    "batch-18": 0.95,
    "batch-19": 0.92,
    "batch-20": 0.80,
    "batch-21": 0.92,
    "batch-22": 0.78,
}
RESTRICTIONS = {"reproduction-forbidden", "all-rights-reserved"}
PERMISSIONS = {"licence", "public-domain", "reuse-with-attribution", "some-rights-reserved"}
SIGNALS = [
    json.loads(line)
    for path in sorted((HERE / "usage").glob("signals*.jsonl"))
    for line in path.open(encoding="utf-8")
]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def read(row: dict[str, Any]) -> Copyright:
    return parse_notice(row["text"], row["lang"], row["domain"], row["where"]) or Copyright()


def key(name: str) -> str:
    return re.sub(r"[\W_]+", "", agencies.fold(name)).removeprefix("the")


def kind(found: Copyright) -> str:
    """A kind of its own, else a picture's credit, else a credit of the text, else none."""
    if found.kind != "none":
        return found.kind
    return "photo-credit" if found.photo_credits else "credited-source" if found.credits else "none"


def is_right(row: dict[str, Any], found: Copyright) -> bool:
    """Of a picture only its kind is asked, of a credit all but the holders."""
    if kind(found) != row["kind"] or row["kind"] == "photo-credit":
        return bool(kind(found) == row["kind"])
    named = {c.agency for c in found.credits if c.agency}
    named |= {h.agency for h in found.holders if h.agency}
    years = list(found.years) if found.years else None
    held = {key(h.name) for h in found.holders} == {key(name) for name in row["holders"]}
    return bool(
        (held or row["kind"] == "credited-source")
        and years == row["years"]
        and found.licence == row["licence"]
        and named == set(row["agency"])
    )


@pytest.mark.parametrize("path", BATCHES, ids=lambda path: path.stem)
def test_batches(path: Path) -> None:
    wrong = [row["text"] for row in rows(path) if not is_right(row, read(row))]
    share = 1 - len(wrong) / len(rows(path))
    assert share >= FLOORS[path.stem], "\n".join(wrong)


@pytest.mark.parametrize("path", BATCHES, ids=lambda path: path.stem)
def test_no_restriction_is_read_as_a_permission(path: Path) -> None:
    restricted = [row for row in rows(path) if row["kind"] in RESTRICTIONS]
    assert restricted
    assert not [row["text"] for row in restricted if read(row).kind in PERMISSIONS]


@pytest.mark.parametrize("case", SIGNALS, ids=lambda case: f"{case['id']} {case['name']}")
def test_signals(case: dict[str, Any]) -> None:
    given = ("url", "user_agent", "robots_txt", "headers", "html_head", "tdmrep_json", "rsl_xml")
    usage = read_usage(**{name: case[name] for name in given})
    assert {name: getattr(usage, name) for name in case["expect"]} == case["expect"]
