"""Archives: WARC files, folders and globs, the broken ones too, through the real job."""

from __future__ import annotations

import gzip
import io
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.article import Article
from crawler.demo.pages import bundled_stories, page
from crawler.warc import Capture, Fault, archive_files, captures, site_documents
from tests.invariants import faults
from tests.loopback import Crawl, crawl, story

HTML = {"Content-Type": "text/html; charset=utf-8"}
_OTHERS = {
    f"crawler.pipelines.{name}Pipeline": order
    for name, order in (("Dates", 100), ("Copyright", 300), ("Ledger", 900))
}


class Warc:
    """A file that is written record by record."""

    def __init__(self, path: Path, *, gzip: bool = True) -> None:
        self.path = path
        self.stream = path.open("wb")
        self.writer = WARCWriter(self.stream, gzip=gzip)

    def add(
        self,
        url: str,
        body: bytes,
        *,
        status: str = "200 OK",
        date: str = "2024-03-05T12:00:00Z",
        **headers: str,
    ) -> None:
        named = {**HTML, **{k.replace("_", "-"): v for k, v in headers.items()}}
        head = StatusAndHeaders(status, list(named.items()), protocol="HTTP/1.1")
        record = self.writer.create_warc_record(
            url,
            "response",
            io.BytesIO(body),
            http_headers=head,
            warc_headers_dict={"WARC-Date": date},
        )
        self.writer.write_record(record)

    def close(self) -> Path:
        self.stream.close()
        return self.path


def filled(path: Path, count: int = 5, *, gzip: bool = True) -> Path:
    warc = Warc(path, gzip=gzip)
    for n in range(count):
        warc.add(f"https://news.example/story-{n}", story(f"Town {n}"))
    return warc.close()


def read(path: Path) -> tuple[list[Capture], list[Fault]]:
    found = list(captures(path))
    good = [f for f in found if isinstance(f, Capture)]
    return good, [f for f in found if isinstance(f, Fault)]


@pytest.mark.parametrize("packed", [True, False])
def test_captures(tmp_path: Path, packed: bool) -> None:
    good, bad = read(filled(tmp_path / "a.warc", gzip=packed))
    assert [c.url for c in good] == [f"https://news.example/story-{n}" for n in range(5)]
    assert good[0].fetched_at.isoformat() == "2024-03-05T12:00:00+00:00"
    assert good[0].headers["content-type"] == "text/html; charset=utf-8"
    assert not bad


def test_only_pages_are_captures(tmp_path: Path) -> None:
    warc = Warc(tmp_path / "a.warc.gz")
    warc.add("https://news.example/robots.txt", b"User-agent: *\nDisallow: /private/\n")
    warc.add("https://news.example/.well-known/tdmrep.json", b"[]", Content_Type="application/json")
    warc.add("https://other.example/robots.txt", b"<html>404</html>", status="404 Not Found")
    warc.add("https://news.example/feed", b"<rss/>", Content_Type="application/rss+xml")
    warc.add("https://news.example/a.jpg", b"\xff\xd8\xff", Content_Type="image/jpeg")
    warc.add("https://news.example/gone", b"<html>gone</html>", status="410 Gone")
    warc.add("https://news.example/moved", b"", status="301 Moved", Location="/a")
    warc.add("https://news.example/empty", b"")
    warc.add("https://news.example/binary", b"\x00\x01<html>" * 99)
    warc.add("https://news.example/text", b"no markup at all")
    warc.add("https://news.example/good", story("Town"))
    good, bad = read(warc.close())
    assert [c.url for c in good] == ["https://news.example/good"]
    assert {f.where.rpartition("/")[2]: f.what for f in bad} == {
        "empty": "empty body",
        "binary": "binary, no page",
        "text": "no HTML",
    }
    assert site_documents(warc.path) == {
        ("news.example", "robots_txt"): "User-agent: *\nDisallow: /private/\n",
        ("news.example", "tdmrep_json"): "[]",
        ("other.example", "robots_txt"): "",
    }


def test_encoded_payloads_are_decoded_and_bombs_are_cut(tmp_path: Path) -> None:
    warc = Warc(tmp_path / "a.warc.gz")
    text = story("Town")
    warc.add("https://news.example/gzip", gzip.compress(text), Content_Encoding="gzip")
    warc.add(
        "https://news.example/chunked",
        b"%x\r\n%s\r\n0\r\n\r\n" % (len(text), text),
        Transfer_Encoding="chunked",
    )
    bomb = gzip.compress(b"<html>" + b"a" * 60_000_000)
    warc.add("https://news.example/bomb", bomb, Content_Encoding="gzip")
    warc.add("https://news.example/cut", gzip.compress(text)[:-30], Content_Encoding="gzip")
    warc.add("https://news.example/after", text)
    good, _ = read(warc.close())
    bodies = {c.url.rpartition("/")[2]: c for c in good}
    assert bodies["gzip"].body == bodies["chunked"].body == bodies["after"].body == text
    assert len(bodies["bomb"].body) <= 8 * 1024 * 1024
    assert bodies["bomb"].warnings


def damage(data: bytes, kind: str) -> bytes:
    middle = len(data) // 2
    if kind == "truncated":
        return data[:middle]
    if kind == "zeroed":
        return data[:middle] + bytes(40) + data[middle + 40 :]
    if kind == "garbage between":
        start = data.index(b"\x1f\x8b\x08", middle)
        return data[:start] + b"garbage" * 30 + data[start:]
    return random.Random(1).randbytes(2000)


@pytest.mark.parametrize(
    ("kind", "least"), [("truncated", 3), ("zeroed", 7), ("garbage between", 4), ("random", 0)]
)
def test_a_broken_record_costs_no_other(tmp_path: Path, kind: str, least: int) -> None:
    path = filled(tmp_path / "a.warc.gz", 10)
    path.write_bytes(damage(path.read_bytes(), kind))
    good, bad = read(path)
    assert len({c.url for c in good}) >= least
    assert bad or kind == "truncated"
    assert all("\n" not in str(fault) for fault in bad)


def test_a_plain_file_with_a_broken_header_goes_on_behind_it(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.warc", 10, gzip=False)
    data = path.read_bytes()
    at = data.index(b"WARC/1.0", len(data) // 2)
    path.write_bytes(data[:at] + b"XXXX" + data[at + 4 :])
    assert len({c.url for c in read(path)[0]}) >= 8


@given(st.binary(max_size=600))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("a.warc", "a.warc.gz", "a.html"):
        file = folder / name
        file.write_bytes(data)
        list(captures(file))
        site_documents(file)


def test_folders_globs_and_saved_pages(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    filled(tmp_path / "in" / "b.warc.gz", 1)
    head = b'<link rel="canonical" href="https://news.example/saved">'
    (tmp_path / "in" / "a.html").write_bytes(story("Town").replace(b"<title>", head + b"<title>"))
    (tmp_path / "in" / "c.htm").write_bytes(
        b"<!-- saved from url=(0014)https://x.org/c -->" + story("C")
    )
    (tmp_path / "in" / "empty.html").write_bytes(b"")
    (tmp_path / "in" / "notes.txt").write_bytes(b"not read")
    names = ["a.html", "b.warc.gz", "c.htm", "empty.html"]
    assert [f.name for f in archive_files(str(tmp_path))] == names
    assert [f.name for f in archive_files(str(tmp_path / "in"))] == names
    assert [f.name for f in archive_files(str(tmp_path / "*" / "*.html"))] == [
        "a.html",
        "empty.html",
    ]
    assert archive_files(str(tmp_path / "nothing")) == ()
    assert read(tmp_path / "in" / "a.html")[0][0].url == "https://news.example/saved"
    assert read(tmp_path / "in" / "c.htm")[0][0].url == "https://x.org/c"
    assert str(read(tmp_path / "in" / "empty.html")[1][0]) == "empty.html: empty body"


@pytest.fixture(scope="module")
def demo_warc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    warc = Warc(tmp_path_factory.mktemp("warc") / "demo.warc.gz")
    warc.add("https://wire.example/robots.txt", b"User-agent: GPTBot\nDisallow: /\n")
    reserved = b'[{"location": "/", "tdm-reservation": 1}]'
    warc.add("https://wire.example/.well-known/tdmrep.json", reserved)
    for item in bundled_stories():
        site = "https://wire.example"
        warc.add(site + item.path, page(item, site), date="2026-06-01T00:00:00Z")
    warc.add("https://wire.example/empty", b"")
    return warc.close()


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_bytes().splitlines()]


@pytest.fixture(scope="module")
def replayed(demo_warc: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Crawl, Path]:
    folder = tmp_path_factory.mktemp("replayed")
    out = folder / "out.jsonl"
    return crawl("archive", folder, "-a", f"path={demo_warc}", "-O", str(out)), out


def test_the_job_gives_a_whole_record_for_every_page(replayed: tuple[Crawl, Path]) -> None:
    done, out = replayed
    assert done.code == 2, "one page was empty"
    assert "https://wire.example/empty: empty body" in done.log
    records = lines(out)
    assert len(records) == len(bundled_stories())
    for record in records:
        assert faults(Article.from_dict(record)) == []
        assert record["fetched_at"] == "2026-06-01T00:00:00Z"
        assert record["usage"]["ai_agents_blocked"] is True
        assert record["usage"]["crawl"] == "allowed"
    # A page may speak for itself: TDMRep lets its header and meta supersede the site's file.
    assert sum(record["usage"]["tdm"] == "reserved" for record in records) > len(records) / 2
    assert done.report["replayed"] == 0
    assert done.report["new"] == len(records)


def test_workers_give_the_same_bytes(
    replayed: tuple[Crawl, Path], demo_warc: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    done = crawl("archive", tmp_path, "-a", f"path={demo_warc}", "-a", "workers=2", "-O", str(out))
    assert done.code == 2, done.log
    assert out.read_bytes() == replayed[1].read_bytes()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_stage_that_is_switched_off_stays_off_in_workers(tmp_path: Path, workers: int) -> None:
    archive = filled(tmp_path / "a.warc.gz", 20)
    off = json.dumps({"crawler.pipelines.SpeakersPipeline": None, **_OTHERS})
    words = ("-a", f"workers={workers}", "-s", f"ITEM_PIPELINES={off}")
    done = crawl("archive", tmp_path, "-a", f"path={archive}", *words)
    assert done.code == 0, done.log
    assert len(done.records) == 20
    assert not any(record["speakers"] for record in done.records)
    assert all(record["usage"]["looked_at"] for record in done.records)


def test_replaying_with_the_same_ledger_gives_the_same_records(
    replayed: tuple[Crawl, Path], demo_warc: Path
) -> None:
    first, out = replayed
    again = first.folder / "again.jsonl"
    done = crawl("archive", first.folder, "-a", f"path={demo_warc}", "-o", str(again))
    assert done.code == 2
    assert again.read_bytes() == out.read_bytes()
    assert done.report["replayed"] == len(bundled_stories())


def test_nothing_to_read_is_a_line_each_and_a_code(tmp_path: Path) -> None:
    contents = {"empty": b"", "binary": b"\x00\x01\x02" * 999, "words": b"plain words"}
    for name, content in contents.items():
        (tmp_path / f"{name}.html").write_bytes(content)
    done = crawl("archive", tmp_path, "-a", f"path={tmp_path}")
    assert done.code == 2
    assert done.records == []
    (tmp_path / "textless.html").write_bytes(b"<html><body><img src=x></body></html>")
    textless = crawl("archive", tmp_path, "-a", f"path={tmp_path}/textless.html")
    assert textless.code == 0
    assert [r["warnings"][-1] for r in textless.records] == ["no text found on the page"]
    for name in contents:
        assert f"{name}.html: " in done.log
    assert "Traceback" not in done.log
