"""What a scheduler meets: run, report, diff, their exit codes and their manners when stopped."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.article import Article
from crawler.cli import main
from crawler.cli.run import _progress
from crawler.corrections import corrections
from crawler.demo.newswire import Answer, Newswire
from crawler.demo.pages import bundled_stories
from tests.loopback import crawl

LOOPBACK = ("-s", "ALLOWED_NETWORKS=127.0.0.0/8", "-s", "DOWNLOAD_DELAY=0")


@pytest.fixture(scope="module")
def wire() -> Iterator[Newswire]:
    with Newswire() as running:
        yield running


def depeche(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "crawler", *words],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.fixture(scope="module")
def output(wire: Newswire, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder after two runs, between which the wire has corrected a story."""
    folder = tmp_path_factory.mktemp("output")
    words = ("run", f"{wire.url}/", "--output", str(folder), *LOOPBACK)
    first = depeche(*words)
    assert first.returncode == 0, first.stdout + first.stderr
    wire.revise(
        "fr-000", "quatrième pour le gaz", "troisième pour le gaz", modified="2022-12-30T20:00:00Z"
    )
    second = depeche(*words)
    assert second.returncode == 0, second.stdout + second.stderr
    return folder


def test_a_run_reports_by_source(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--output", str(output), "--all"]) == 0
    first, second = capsys.readouterr().out.splitlines()[1:]
    assert first.split()[2:4] == ["32", "0"]
    assert second.split()[2:4] == ["0", "1"]


def test_a_report_can_be_read_by_programs(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--output", str(output), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["new"], report["updated"], report["exit_code"]) == (0, 1, 0)
    file = output / "depeche.prom"
    assert main(["report", "--output", str(output), "--prometheus", str(file)]) == 0
    samples = [line for line in file.read_text().splitlines() if not line.startswith("#")]
    labels = f'source="{report["list"].replace(" ", "/")}"'
    assert f"depeche_updated{{{labels}}} 1" in samples
    assert f'depeche_fill_ratio{{{labels},field="headline"}} 1.0' in samples
    assert all(re.fullmatch(r'depeche_\w+\{source="[^"]+".*\} [\d.e+-]+', s) for s in samples)


def test_a_correction_is_told(
    output: Path, wire: Newswire, capsys: pytest.CaptureFixture[str]
) -> None:
    address, ledger = wire.address("fr-000"), str(output / "ledger.sqlite")
    assert main(["diff", address, "--ledger", ledger]) == 0
    shown = capsys.readouterr().out
    assert "version 1 → 2" in shown
    assert "[-quatrième-]{+troisième+}" in shown

    assert main(["diff", address, "--ledger", ledger, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {line["what"] for line in lines} >= {"body", "quote"}
    assert all(line["version"] == 2 for line in lines)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["diff", "0123456789abcdef", "--ledger", "{ledger}"], "no such article"),
        (["diff", "0123456789abcdef", "--ledger", "{ledger}.no"], "no ledger there"),
        (["report", "--output", "{ledger}.no"], "no reports"),
        (["run", "no-such-source"], "no source"),
        (["run", "lapress"], "did you mean 'lapresse'?"),
        (["run", "file:///etc/passwd"], "no web address"),
        (["run", "--output", "{ledger}/x"], "can be written"),
    ],
)
def test_mistakes_get_one_line(
    output: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = str(output / "ledger.sqlite")
    assert main([word.format(ledger=ledger) for word in words]) != 0
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert said in told.err


def test_a_second_start_says_so_and_a_stop_is_obeyed(tmp_path: Path) -> None:
    with Newswire() as wire:
        wire.delay = 0.8
        words = ("run", f"{wire.url}/", "--output", str(tmp_path), *LOOPBACK)
        first = subprocess.Popen(
            [sys.executable, "-m", "crawler", *words], stdout=subprocess.PIPE, text=True
        )
        try:
            ends = time.monotonic() + 30
            while len(wire.requests) < 5 and time.monotonic() < ends:
                time.sleep(0.05)
            second = depeche(*words)
            assert second.returncode == 0
            assert "already running" in second.stdout
        finally:
            first.send_signal(signal.SIGTERM)
        shown, _ = first.communicate(timeout=60)
        asked = len(wire.requests)
        assert "ended with" in shown
        assert asked < 46
        wire.delay = 0
        assert depeche(*words).returncode == 0
    stories = [
        json.loads(line)["id"]
        for file in (tmp_path / "url").glob("*.jsonl")
        for line in file.read_text("utf-8").splitlines()
    ]
    assert len(stories) == len(set(stories)) == 32


def test_tables_of_the_user_reach_the_crawl(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(
        "alias,canonical,id,valid_from,valid_to\nXi Jinping,Xi Jinping,ours:7,,\n", "utf-8"
    )
    output = tmp_path / "out"
    with Newswire(bundled_stories()[:1]) as wire:
        words = ("run", f"{wire.url}/", "--output", str(output), *LOOPBACK)
        wrong = depeche(*words, "-s", f"OFFICE_HOLDERS={tmp_path / 'no.csv'}")
        assert wrong.returncode == 5
        assert "cannot read" in (output / "logs").glob("*.log").__next__().read_text()
        assert depeche(*words, "-s", f"OFFICE_HOLDERS={people}").returncode == 0
    (file,) = (output / "url").glob("*.jsonl")
    record = json.loads(file.read_text("utf-8"))
    assert {s["name"]: s["same_as"] for s in record["speakers"]}["Xi Jinping"] == "ours:7"


def test_a_site_that_refuses_is_told_from_one_that_works(tmp_path: Path) -> None:
    with Newswire() as wire:
        wire.plant("/robots.txt", Answer(200, b"User-agent: *\nDisallow: /\n"))
        done = depeche("run", f"{wire.url}/", "--output", str(tmp_path), *LOOPBACK)
        assert done.returncode == 4
        assert {request.path for request in wire.requests} <= {"/robots.txt"}


def test_corrections_of_quotes_dates_and_rights() -> None:
    old = Article(url="https://a.example/", headline="A", body="One.\n\nTwo.\n\nThree.")
    new = Article(url="https://a.example/", headline="A", body="One.\n\nThree.\n\nFour.")
    found = corrections(old.as_dict(), new.as_dict())
    assert [(c.what, c.before, c.after) for c in found] == [
        ("body", "Two.", None),
        ("body", None, "Four."),
    ]
    assert corrections(old.as_dict(), old.as_dict()) == ()


def test_credentials_in_an_address_reach_neither_log_nor_folder(tmp_path: Path) -> None:
    with Newswire(bundled_stories()[:1]) as wire:
        address = wire.url.replace("http://", "http://me:hunter2@")
        done = depeche("run", f"{address}/", "--output", str(tmp_path), *LOOPBACK)
    assert done.returncode == 0
    assert "hunter2" not in done.stdout + done.stderr
    written = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert not [file for file, data in written.items() if b"hunter2" in data + bytes(file)]


def test_why_a_crawl_could_not_do_its_work_is_said_at_once(tmp_path: Path) -> None:
    words = ("run", "lapresse", "--output", str(tmp_path), "-s", "ALLOWED_NETWORKS=nonsense")
    done = depeche(*words)
    assert done.returncode == 5
    assert (
        "ended with 5: ALLOWED_NETWORKS=nonsense: give CIDR blocks such as 10.0.0.0/8"
        in done.stdout
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ansa", "-a", "limt=3"], "no argument 'limt' (there are limit, depth, since)"),
        (["ansa", "-a", "limit=x"], "limit=x: give a whole number, 0 or more"),
        (["archive"], "no WARC or HTML file at ''"),
        (["archive", "-a", "path=README.md", "-a", "workers=0"], "workers=0: give a whole number"),
        (["ansa", "-s", "PARTITIONS=xml"], "PARTITIONS=xml: give jsonl, jsonl.gz, jsonl.zst"),
    ],
)
def test_a_wrong_argument_of_a_crawl_is_one_line(
    tmp_path: Path, words: list[str], said: str
) -> None:
    done = crawl(words[0], tmp_path, *words[1:])
    assert done.code == 5
    assert said in done.log
    assert "Traceback" not in done.log


@pytest.mark.parametrize(
    "words", [("-s", "NAME"), ("--limit", "0"), ("--nope",), ("--jobs", "many"), ("nosuch",)]
)
def test_a_mistaken_command_line_is_no_partial_run(words: tuple[str, ...]) -> None:
    done = depeche("run", *words)
    assert done.returncode == 5
    assert done.stderr.splitlines()[-1].startswith("depeche")


@pytest.mark.parametrize("words", [(), ("ansa", "tass"), ("ansa", "-s", "NAME")])
def test_a_mistaken_command_line_of_scrapy_crawl_ends_in_a_line(words: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "crawl", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 5
    assert done.stderr.splitlines()[-1].startswith("depeche: ")
    assert "Traceback" not in done.stderr


def test_how_far_a_crawl_is_stands_in_its_log(tmp_path: Path) -> None:
    log = tmp_path / "ansa.log"
    log.write_text("of an earlier run: Crawled 9 pages (at 9 pages/min), scraped 9 items (at 9)\n")
    start = log.stat().st_size
    assert _progress(log, start) == ""
    counted = "INFO: Crawled {0} pages (at 60 pages/min), scraped {0} items (at 50 items/min)\n"
    with log.open("a") as stream:
        stream.write(counted.format(60) + "x" * 70_000 + counted.format(131) + "a last line\n")
    assert _progress(log, start) == "131 answers, 131 records"
