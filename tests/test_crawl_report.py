"""Figures of a run and the exit code that they come to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest

from crawler.article import Article, Copyright, Holder, Instant
from crawler.shell.report import EXIT_CODES, Expect, Figures, judge, write_json


def past(**fill: float) -> dict[str, Any]:
    return {"new": 2, "fill": fill, "today": False}


@pytest.mark.parametrize(
    ("report", "expects", "before", "code"),
    [
        ({"new": 3}, Expect(), [], 0),
        ({"unchanged": 3}, Expect(), [], 0),
        ({}, Expect(), [], 0),
        ({}, Expect(some=True), [], 3),
        ({"gone": 2}, Expect(some=True), [], 3),
        ({"new": 3, "failed": 1}, Expect(), [], 2),
        ({"failed": 4}, Expect(), [], 2),
        ({"refused": 4}, Expect(), [], 4),
        ({"refused": 4, "new": 1}, Expect(), [], 0),
        ({"new": 1}, Expect(new_per_day=5), [], 3),
        ({"new": 1, "waiting": 40}, Expect(new_per_day=5), [], 0),
        ({"new": 1}, Expect(new_per_day=5), [{"new": 4, "today": True}], 0),
        ({"new": 1}, Expect(new_per_day=5), [{"new": 4, "today": False}], 3),
        ({"new": 20, "fill": {"published": 0.5}}, Expect(published=0.9), [], 6),
        ({"new": 2, "fill": {"published": 0.5}}, Expect(published=0.9), [], 0),
        ({"new": 20, "fill": {"quotes": 0.1}}, Expect(), [past(quotes=0.8)] * 3, 6),
        ({"new": 20, "fill": {"quotes": 0.1}}, Expect(), [past(quotes=0.8)] * 2, 0),
        ({"new": 20, "fill": {"quotes": 0.6}}, Expect(), [past(quotes=0.8)] * 3, 0),
    ],
)
def test_the_exit_code_says_what_happened(
    report: Mapping[str, Any], expects: Expect, before: list[dict[str, Any]], code: int
) -> None:
    found, reason = judge(report, expects, before)
    assert found == code
    assert found in EXIT_CODES
    assert "\n" not in reason


def article(published: str | None, holder: str | None) -> dict[str, Any]:
    instant = published and Instant(
        published, published, "second", "json-ld:datePublished", "explicit-utc", published, 0.9, 1
    )
    rights = Copyright(holders=(Holder(holder, None),)) if holder else Copyright()
    made = Article(url="https://x.org/", headline="A", body="b", copyright=rights)
    made.published = instant or None
    made.fetched_at = "2026-03-05T12:00:00Z"
    made.warnings = ("weekday contradicts date: Tuesday, 6 March",)
    return made.as_dict()


def test_figures_tell_how_well_fields_are_filled_and_how_late_articles_are_seen() -> None:
    figures = Figures()
    figures.stored(article("2026-03-05T11:00:00Z", "LaPresse"), "new")
    figures.stored(article("2026-03-05T11:50:00Z", None), "new")
    figures.stored(article(None, None), "updated")
    figures.stored(article("2026-03-06T11:50:00Z", None), "new")
    figures.stored(article(None, None), "unchanged")
    figures.failed("HTTP 500")
    report = figures.report()
    assert (report["new"], report["updated"], report["unchanged"], report["failed"]) == (3, 1, 1, 1)
    assert report["fill"]["published"] == 0.75
    assert report["fill"]["copyright"] == 0.25
    assert report["lag_seconds"] == {"p50": 2100.0, "p95": 3450.0}
    assert report["warnings"] == {"weekday contradicts date": 4}
    assert report["failures"] == {"HTTP 500": 1}
    orjson.dumps(report)


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    file = write_json(tmp_path / "runs" / "1.json", {"new": 1})
    assert orjson.loads(file.read_bytes()) == {"new": 1}
    assert [path.name for path in file.parent.iterdir()] == ["1.json"]
