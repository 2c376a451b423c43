"""SIGKILL at random moments, a full disk: nothing lost, nothing twice, no torn line, no JOBDIR."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from tests.killing import announced, killed_archive, killed_crawl, killed_endings
from tests.loopback import Site, announce, crawl
from tools.crawl_figures.archive import warc

ARTICLES, KILLS = 120, 3  # `python tools/benchmark_crawl.py kill` takes any number of them


def test_every_article_once_whenever_the_crawl_is_killed(tmp_path: Path) -> None:
    found = killed_crawl(tmp_path, articles=ARTICLES, kills=KILLS, seed=7)
    assert found.last.code == 0
    assert found.kills == KILLS
    assert (found.lost, found.twice, found.torn) == (0, 0, 0)
    assert {record["version"] for record in found.last.records} == {1}
    kept = sqlite3.connect(tmp_path / "ledger.sqlite")
    assert kept.execute("select count(*), count(distinct id) from runs").fetchone() == (1, 1)
    assert found.again < 40 * (KILLS + 1), "only what was in flight is fetched again"


def test_files_and_manifest_agree_whenever_a_run_is_killed_as_it_settles(tmp_path: Path) -> None:
    found = killed_endings(tmp_path, kills=3, seed=3)
    assert found.last.code == 0
    assert (found.lost, found.twice, found.torn) == (0, 0, 0)


def test_every_page_of_an_archive_once_whenever_the_run_is_killed(tmp_path: Path) -> None:
    archive = warc(tmp_path, 40)
    found = killed_archive(tmp_path / "out", archive, 40, kills=2, seed=4, workers=2)
    assert found.last.code == 0
    assert (found.lost, found.twice, found.torn) == (0, 0, 0)
    assert _that_name(str(archive)) == [], "workers end with their parent"


def _that_name(name: str) -> list[str]:
    """Command lines of processes that name a file, two seconds at most after they were told to end."""
    for _ in range(20):
        lines = [f.read_bytes() for f in Path("/proc").glob("[0-9]*/cmdline") if f.exists()]
        left = [line.decode("utf-8", "replace") for line in lines if name.encode() in line]
        if not left:
            break
        time.sleep(0.1)
    return left


def test_a_full_disk_ends_the_crawl_with_a_line_and_the_next_goes_on(tmp_path: Path) -> None:
    with Site() as site:
        urls = announced(site, ARTICLES)
        full = crawl("url", tmp_path, "-a", f"url={site.url}/", disk_kib=300)
        assert full.code == 5
        assert "nothing that was stored is lost" in full.log
        assert "Traceback" not in full.log
        done = crawl("url", tmp_path, "-a", f"url={site.url}/")
    assert done.code == 0
    assert sorted(record["url"] for record in done.records) == sorted(urls)


def test_a_feed_that_cannot_be_written_ends_the_crawl_with_a_line_and_the_ledger_has_all(
    tmp_path: Path,
) -> None:
    with Site() as site:
        announce(site, 10)
        full = crawl("url", tmp_path, "-a", f"url={site.url}/", "-O", "/dev/full:jsonl")
        done = crawl("url", tmp_path, "-a", f"url={site.url}/")
    assert full.code == 5
    assert "cannot write /dev/full: No space left on device" in full.log
    assert "Traceback" not in full.log
    assert len({record["url"] for record in done.records}) == len(done.records) == 10


def test_a_damaged_ledger_is_set_aside_and_nothing_comes_a_second_time(tmp_path: Path) -> None:
    with Site() as site:
        announce(site, 10)
        first = crawl("url", tmp_path, "-a", f"url={site.url}/")
        for file in tmp_path.glob("ledger.sqlite*"):
            file.unlink()
        (tmp_path / "ledger.sqlite").write_bytes(b"no database" * 1000)
        second = crawl("url", tmp_path, "-a", f"url={site.url}/")
    assert (first.code, second.code) == (0, 0)
    assert "10 records restored" in second.log
    assert (second.report["new"], second.report["unchanged"]) == (0, 10)
    assert len(second.records) == 10
    assert len(list(tmp_path.glob("ledger.sqlite.damaged-*"))) == 1
