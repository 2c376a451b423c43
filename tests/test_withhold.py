"""`USAGE_WITHHOLD`: metadata go out, the text does not, and changes of it are still told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crawler.article import Article, Usage
from crawler.demo.pages import bundled_stories, page
from crawler.exporters.ninjs import _ninjs
from crawler.normalize import normalize
from crawler.page import read_page
from crawler.usage.withhold import withheld_verdicts, withhold
from tests.invariants import faults, validator
from tests.loopback import Answer, Site, crawl, story

TEXT = ("standfirst", "body", "blocks", "dates", "quotes", "speakers")
RESERVED = '<meta name="tdm-reservation" content="1">'


def reserved(html: str) -> str:
    return html.replace("<head>", f"<head>{RESERVED}", 1)


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    html = reserved(page(bundled_stories()[0], "https://wire.example").decode())
    whole = normalize(read_page(html, "https://wire.example/1")).as_dict()
    assert whole["usage"]["verdict"] == "reserved"
    assert all(whole[key] for key in ("body", "blocks", "dates", "quotes", "speakers"))
    return whole


def test_the_text_and_all_that_points_into_it_is_gone(record: dict[str, Any]) -> None:
    out = withhold(record, {"reserved"})
    assert [out[key] for key in TEXT] == [None, "", [], [], [], []]
    assert out["warnings"][-1] == "text withheld by USAGE_WITHHOLD: its use is reserved"
    kept = record.keys() - {*TEXT, "warnings"}
    assert {key: out[key] for key in kept} == {key: record[key] for key in kept}
    assert list(out) == list(record), "keys in the contract's order"
    written = json.dumps(out, ensure_ascii=False)
    assert not any(paragraph in written for paragraph in record["body"].split("\n\n"))


def test_what_is_left_is_a_record(record: dict[str, Any]) -> None:
    out = withhold(record, {"reserved"})
    assert list(validator().iter_errors(out)) == []
    assert faults(Article.from_dict(out)) == []


def test_the_record_itself_is_untouched_and_withholding_twice_is_withholding_once(
    record: dict[str, Any],
) -> None:
    before = json.dumps(record)
    once = withhold(record, {"reserved"})
    assert json.dumps(record) == before
    assert withhold(once, {"reserved"}) == once


@pytest.mark.parametrize("verdicts", [frozenset(), {"no-crawl"}, {"open", "unstated"}])
def test_other_verdicts_let_it_out_whole(record: dict[str, Any], verdicts: set[str]) -> None:
    assert withhold(record, verdicts) == record


def test_two_withheld_versions_are_told_apart() -> None:
    usage = Usage(verdict="reserved")
    texts = [Article("https://a.example/", body=b, usage=usage).as_dict() for b in ("one", "two")]
    first, second = (withhold(text, {"reserved"}) for text in texts)
    assert {key for key in first if first[key] != second[key]} == {"content_sha256"}


def test_ninjs_does_not_call_it_complete(record: dict[str, Any]) -> None:
    assert _ninjs(record)["representationType"] == "complete"
    out = _ninjs(withhold(record, {"reserved"}))
    assert out["representationType"] == "incomplete"
    assert "bodies" not in out


def test_names_of_verdicts() -> None:
    assert withheld_verdicts([]) == withheld_verdicts([""]) == frozenset()
    assert withheld_verdicts(["reserved", " no-crawl "]) == {"reserved", "no-crawl"}
    with pytest.raises(ValueError, match=r"'resrved' .*likely-reserved"):
        withheld_verdicts(["open", "resrved"])


def archive(folder: Path) -> str:
    """Two saved pages, the first of them reserved."""
    pages = folder / "pages"
    pages.mkdir()
    (pages / "1.html").write_text(reserved(story("Harbour").decode()), "utf-8")
    (pages / "2.html").write_bytes(story("Bridge"))
    return f"path={pages}"


def test_feeds_and_partitions_obey_and_the_ledger_keeps_the_text(tmp_path: Path) -> None:
    path, out = archive(tmp_path), tmp_path / "out.jsonl"
    setting = ("-s", "USAGE_WITHHOLD=reserved,no-crawl")
    fed = crawl("archive", tmp_path, "-a", path, *setting, "-O", str(out))
    assert fed.code == 0, fed.log
    records = [json.loads(line) for line in out.read_bytes().splitlines()]
    by_verdict = {record["usage"]["verdict"]: record for record in records}
    assert len(records) == len(by_verdict) == 2
    assert by_verdict.pop("reserved")["body"] == ""
    assert all(record["body"] for record in by_verdict.values())

    rendered = crawl("archive", tmp_path, "-a", path, *setting)
    assert rendered.code == 0, rendered.log
    assert sorted(rendered.records, key=lambda r: r["id"]) == sorted(records, key=lambda r: r["id"])

    whole = crawl("archive", tmp_path, "-a", path)
    assert whole.code == 0, whole.log
    assert all(record["body"] for record in whole.records)
    shas = {record["id"]: record["content_sha256"] for record in records}
    assert {record["id"]: record["content_sha256"] for record in whole.records} == shas


def test_an_edit_of_a_withheld_text_is_a_new_version(tmp_path: Path) -> None:
    with Site() as site:
        words = ("-a", f"url={site.url}/harbour", "-s", "USAGE_WITHHOLD=reserved")
        for state in ("open", "closed", "closed"):
            now = story("Harbour", f"The harbour of the town is {state}, the council says.")
            site.pages["/harbour"] = Answer(now, headers={"tdm-reservation": "1"})
            done = crawl("url", tmp_path, *words)
            assert done.code == 0, done.log
    versions = sorted(done.records, key=lambda record: record["version"])
    assert [(v["change"], v["body"]) for v in versions] == [("new", ""), ("updated", "")]


def test_an_unknown_verdict_is_a_line_and_a_code(tmp_path: Path) -> None:
    done = crawl("archive", tmp_path, "-a", archive(tmp_path), "-s", "USAGE_WITHHOLD=resrved")
    assert done.code == 5
    assert "depeche: USAGE_WITHHOLD: no verdict 'resrved'" in done.log
    assert "Traceback" not in done.log
