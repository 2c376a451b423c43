"""Real crawls of the bundled newswire: everything announced is found, once, and corrections too."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from scrapy.settings import Settings

from crawler.article import Article
from crawler.commands.crawl import Command
from crawler.demo.newswire import Newswire
from crawler.shell.loader import SourceLoader
from tests.invariants import faults
from tests.loopback import Answer, Crawl, Site, crawl, sitemap, story


@pytest.fixture(scope="module")
def wire() -> Iterator[Newswire]:
    with Newswire() as running:
        yield running


@pytest.fixture(scope="module")
def runs(
    wire: Newswire, tmp_path_factory: pytest.TempPathFactory
) -> list[tuple[Crawl, Counter[int]]]:
    """Three runs; before the third a story is corrected. Each with the statuses it was given."""
    folder = tmp_path_factory.mktemp("runs")
    done = []
    for number in range(3):
        if number == 2:
            wire.revise("fr-000", "quatrième", "cinquième", modified="2022-12-30T20:00:00Z")
        before = len(wire.requests)
        ran = crawl("url", folder, "-a", f"url={wire.url}")
        ran.log += json.dumps(ran.report)
        done.append((ran, Counter(request.status for request in wire.requests[before:])))
    return done


def report(run: Crawl) -> dict[str, int]:
    found: dict[str, int] = json.loads(run.log[run.log.rindex('{"run_id"') :])
    return found


def test_every_channel_is_read_and_every_story_is_a_whole_record(
    wire: Newswire, runs: list[tuple[Crawl, Counter[int]]]
) -> None:
    first = [record for record in runs[0][0].records if record["version"] == 1]
    assert {r["url"] for r in first} == {wire.address(s.id) for s in wire.stories}
    assert len(first) == len(wire.stories), "each once, however many channels name it"
    for record in first:
        assert faults(Article.from_dict(record)) == []
        assert record["source"] == "url"
        assert record["usage"]["crawl"] == "allowed"
        assert {"robots.txt", "tdmrep.json"} <= set(record["usage"]["looked_at"])


def test_the_first_run_asks_for_nothing_twice(
    wire: Newswire, runs: list[tuple[Crawl, Counter[int]]]
) -> None:
    assert runs[0][0].code == 0
    assert report(runs[0][0])["new"] == len(wire.stories)
    assert report(runs[0][0])["gone"] == 1, "the withdrawn story"
    asked = Counter(request.path for request in wire.requests[: sum(runs[0][1].values())])
    moved = wire.stories[25].path if len(wire.stories) > 25 else ""
    assert {path for path, times in asked.items() if times > 1} <= {moved}


def test_the_second_run_is_told_that_nothing_changed(
    wire: Newswire, runs: list[tuple[Crawl, Counter[int]]]
) -> None:
    ran, statuses = runs[1]
    assert ran.code == 0
    assert set(statuses) == {304}
    found = report(ran)
    assert (found["new"], found["updated"], found["unchanged"]) == (0, 0, len(wire.stories))


def test_a_correction_is_the_one_new_version(runs: list[tuple[Crawl, Counter[int]]]) -> None:
    ran, statuses = runs[2]
    found = report(ran)
    assert (found["new"], found["updated"]) == (0, 1)
    [corrected] = [record for record in ran.records if record["version"] == 2]
    assert corrected["change"] == "updated"
    assert "cinquième" in corrected["body"]
    assert statuses[200] <= 4, "the story and the documents that give its date"


def test_the_manifest_names_what_was_written(runs: list[tuple[Crawl, Counter[int]]]) -> None:
    lines = [json.loads(line) for line in (runs[0][0].folder / "manifest.jsonl").open("rb")]
    assert [line["run_id"] for line in lines] == [
        report(runs[0][0])["run_id"],
        report(runs[2][0])["run_id"],
    ]
    assert lines[-1]["n"] >= 33 or lines[-1]["file"] != lines[0]["file"]


def test_a_page_by_its_address_is_just_that_page(wire: Newswire, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    ran = crawl("url", tmp_path, "-a", f"url={wire.address('fr-000')}", "-O", str(out))
    assert ran.code == 0
    [record] = [json.loads(line) for line in out.open("rb")]
    assert record["url"] == wire.address("fr-000")
    assert ran.report["files"] == [str(out)]
    assert not list(tmp_path.glob("url/*")), "with -O no partition is rendered"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """Sections two links deep, a feed that no link names, a page that is no article."""
    with Site() as running:
        anchors = "".join(f'<a href="/{name}/">{name}</a>' for name in ("world", "sport", "login"))
        running.pages |= {
            "/": f"<html><body>{anchors}</body></html>".encode(),
            "/world/": b"<html><body><a href='/world/storm-hits-the-coast-again'>s</a>"
            b"<a href='/world/deep/'>deep</a></body></html>",
            "/world/deep/": b"<html><body><a href='/world/deep/found-only-by-depth-two'>s</a></body></html>",
            "/sport/": b"<html><body><a href='/sport/a-gallery-without-any-words'>s</a></body></html>",
            "/world/storm-hits-the-coast-again": story("Storm"),
            "/world/deep/found-only-by-depth-two": story("Deep"),
            "/sport/a-gallery-without-any-words": b"<html><body><img src=x></body></html>",
        }
        yield running


@pytest.mark.parametrize(("depth", "titles"), [("1", {"Storm"}), ("2", {"Storm", "Deep"})])
def test_sections_are_read_as_deep_as_asked(
    site: Site, tmp_path: Path, depth: str, titles: set[str]
) -> None:
    ran = crawl("url", tmp_path, "-a", f"url={site.url}/", "-a", f"depth={depth}")
    assert {record["headline"] for record in ran.records} == titles
    assert ran.code == 0
    assert site.times("/login/") == 0


def test_an_address_may_lead_to_another_host_or_be_a_feed(tmp_path: Path) -> None:
    with Site() as site:
        path = "/news/2024/03/05/where-the-short-address-leads"
        site.pages[path] = story("Far away")
        site.pages["/s"] = Answer(b"", 301, {"Location": site.url + path})
        site.pages["/feed.xml"] = f"<rss><item><link>{site.url}{path}</link></item></rss>".encode()
        short = site.url.replace("127.0.0.1", "localhost")
        moved = crawl("url", tmp_path / "moved", "-a", f"url={short}/s")
        listed = crawl("url", tmp_path / "listed", "-a", f"url={site.url}/feed.xml")
    for ran in (moved, listed):
        assert [record["url"] for record in ran.records] == [site.url + path], ran.log[-3000:]
        assert ran.code == 0


def test_limit_leaves_the_rest_for_the_next_run(tmp_path: Path) -> None:
    with Site() as site:
        paths = [f"/news/2024/03/{n:02}/a-story-of-that-day" for n in range(1, 8)]
        site.pages |= {path: story(f"Day {path[14:16]}") for path in paths}
        site.pages["/robots.txt"] = f"Sitemap: {site.url}/map.xml".encode()
        site.pages["/map.xml"] = sitemap(site.url + path for path in paths)
        site.pages["/"] = b"<html></html>"
        words = ("-a", f"url={site.url}/", "-a", "limit=3")
        first = crawl("url", tmp_path, *words)
        assert len(first.records) == 3
        assert first.report["waiting"] == 4
        assert len(crawl("url", tmp_path, *words).records) == 6


def test_nothing_there_is_a_code_and_a_line(tmp_path: Path) -> None:
    with Site() as site:
        site.pages["/robots.txt"] = f"Sitemap: {site.url}/feed".encode()
        site.pages["/feed"] = b"<rss><channel></channel></rss>"
        site.pages["/"] = b"<html></html>"
        empty = crawl("url", tmp_path, "-a", f"url={site.url}/")
        site.pages["/robots.txt"] = b"User-agent: *\nDisallow: /"
        denied = crawl("url", tmp_path, "-a", f"url={site.url}/no/such-page-on-the-site")
        site.pages["/forbidden"] = Answer(b"no", 403)
        site.pages["/robots.txt"] = b""
        blocked = crawl("url", tmp_path, "-a", f"url={site.url}/forbidden")
    assert [run.code for run in (empty, denied, blocked)] == [3, 4, 4]
    assert "robots.txt forbids it" in denied.log
    assert all("Traceback" not in run.log for run in (empty, denied, blocked))


def test_an_unknown_source_is_one_line_and_a_code(tmp_path: Path) -> None:
    ran = crawl("lapress", tmp_path)
    said = [text for text in ran.log.splitlines() if text.startswith("depeche: ")]
    assert said == ["depeche: no source 'lapress', did you mean 'lapresse'?"]
    assert ran.code == 5
    assert "Traceback" not in ran.log


@pytest.mark.parametrize(
    ("name", "arguments", "settings", "line"),
    [
        ("nothing-like-it", {}, {}, "scrapy list shows them"),
        ("archive", {"path": "/no/such/place"}, {}, "no WARC or HTML file at '/no/such/place'"),
        ("url", {"url": "gopher://x"}, {}, "no web address"),
        ("url", {}, {}, "no web address"),
        ("url", {"url": "https://x.org", "limit": "many"}, {}, "many"),
        ("url", {"url": "https://x.org", "since": "yesterday"}, {}, "no date"),
        ("url", {"url": "https://x.org"}, {"FEEDS": {"/dev/null/out.jsonl": {}}}, "cannot write"),
        ("url", {"url": "https://x.org"}, {"LEDGER_PATH": "/dev/null/l"}, "ledger /dev/null/l"),
        ("url", {"url": "https://x.org"}, {"ALLOWED_NETWORKS": "everything"}, "everything"),
        ("url", {"url": "https://x.org"}, {"JOBDIR": "job"}, "JOBDIR keeps pickles"),
        ("url", {"url": "https://x.org"}, {"HTTPCACHE_ENABLED": True}, "keeps pickles"),
        ("ansa", {}, {}, None),
    ],
)
def test_what_would_stop_a_crawl_is_told_before_it_starts(
    tmp_path: Path,
    name: str,
    arguments: dict[str, str],
    settings: dict[str, object],
    line: str | None,
) -> None:
    known = Settings()
    known.setmodule("crawler.settings")
    known.update({"LEDGER_PATH": str(tmp_path / "ledger.sqlite"), **settings})
    command = Command()
    command.settings = known
    command.crawler_process = SimpleNamespace(spider_loader=SourceLoader(known))  # type: ignore[assignment]
    problem = command.problem(name, arguments)
    assert line in problem if line and problem else problem == line
    assert "\n" not in (problem or "")
