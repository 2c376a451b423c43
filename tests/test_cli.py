"""The `depeche` command: what a person types, sees and gets wrong."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.cli import commands, main
from crawler.demo.pages import bundled_stories, page
from tests.invariants import validator

SITE = "https://wire.example"
TEXT = """Gaz : Poutine promet davantage

PARIS, 30 déc 2022 (AFP) - Le président russe Vladimir Poutine a reçu la presse vendredi à Moscou.

« Nous augmenterons les livraisons l'année prochaine », a déclaré le chef du Kremlin.

© Copyright LaPresse
"""


def depeche(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "crawler", *words],
        input=given,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def saved_page(tmp_path: Path) -> Path:
    path = tmp_path / "seed.html"
    path.write_bytes(page(bundled_stories()[0], SITE))
    return path


@pytest.fixture
def story_text(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_help_and_version_answer_at_once() -> None:
    """Processor time, which other work on the machine does not stretch as it does the clock's."""

    def seconds(*words: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert depeche(*words).returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    assert min(seconds("--help") for _ in range(3)) < 0.3
    assert min(seconds("--version") for _ in range(3)) < 0.3


def test_no_listing_command_loads_scrapy() -> None:
    program = (
        "import sys; from crawler.cli import main\n"
        "for words in (['schema'], ['languages'], ['agencies'], ['sources']): main(words)\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('scrapy', 'twisted')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.splitlines()[-1] == b"[]"


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 3


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "depeche demo" in capsys.readouterr().out


def test_a_page_becomes_a_record(saved_page: Path) -> None:
    done = depeche("read", str(saved_page), "--url", f"{SITE}/fr/")
    record = json.loads(done.stdout)
    assert validator().is_valid(record)
    assert record["language"] == "fr"
    assert record["headline"].startswith("Le dirigeant russe")
    assert done.stdout.count(b"\n") == 1
    assert "é".encode() in done.stdout


def test_plain_text_becomes_a_record(story_text: Path) -> None:
    record = json.loads(depeche("read", str(story_text)).stdout)
    assert record["headline"] == "Gaz : Poutine promet davantage"
    assert record["language"] == "fr"
    assert record["dateline"]["agency"] == "afp"
    assert record["quotes"][0]["text"] == "Nous augmenterons les livraisons l'année prochaine"
    assert record["copyright"]["notice"] == "© Copyright LaPresse"
    assert "Copyright" not in record["body"]


def test_standard_input_is_read() -> None:
    record = json.loads(depeche("read", "-", "--language", "fr", given=TEXT.encode()).stdout)
    assert record["headline"] == "Gaz : Poutine promet davantage"


def test_several_files_give_a_line_each_and_a_bad_one_costs_no_other(
    saved_page: Path, story_text: Path
) -> None:
    done = depeche("read", str(saved_page), "missing.html", str(story_text))
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.startswith(b"depeche: missing.html: No such file")


def test_pretty_shows_who_said_what(saved_page: Path) -> None:
    shown = depeche("read", "--pretty", str(saved_page)).stdout.decode()
    assert "Vladimir Poutine" in shown
    assert "⟨2023-21⟩" in shown
    assert "© Copyright LaPresse" in shown


def test_html_shows_the_chain_and_is_safe(tmp_path: Path) -> None:
    path = tmp_path / "x.html"
    path.write_text(
        "<html lang=en><h1>Bridge &lt;script&gt;alert(1)&lt;/script&gt; reopens</h1>"
        "<p>The bridge reopened on Monday, 6 May 2024, after nine months of work on both decks.</p>"
        "<p>“It is <b>&lt;img src=x onerror=alert(1)&gt;</b> safe,” said Anna Roy, an engineer.</p>"
        "<p>She added that the tolls would not be raised before the end of the year.</p></html>",
        "utf-8",
    )
    shown = depeche("read", "--html", str(path)).stdout.decode()
    assert "Anna Roy" in shown
    assert "<q" in shown
    assert "<script" not in shown
    assert "<img" not in shown


def test_explain_names_the_winner_of_each_field(saved_page: Path) -> None:
    shown = depeche("read", "--explain", str(saved_page)).stdout.decode()
    assert "headline" in shown
    assert "won" in shown


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04rest", "zip"),
        (gzip.compress(b"<html>", mtime=0), "gzip"),
        (b"\x7fELF" + bytes(2000), "binary"),
        (b"<html><head><title></title></head><body></body></html>", "no article"),
    ],
)
def test_bad_input_gets_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "input"
    path.write_bytes(content)
    done = depeche("read", str(path))
    assert done.returncode == 1
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"depeche: {path}: ")
    assert said in lines[0]


def test_tables_of_the_user_are_used(saved_page: Path, tmp_path: Path) -> None:
    people, policy = tmp_path / "people.csv", tmp_path / "policy.toml"
    people.write_text(
        "alias,canonical,id,valid_from,valid_to\nXi Jinping,Xi Jinping,ours:7,,\n", "utf-8"
    )
    policy.write_text('[[rule]]\nverdict = "conditional"\nwhen = ["crawl=allowed"]\n', "utf-8")
    words = ("--office-holders", str(people), "--usage-policy", str(policy))
    record = json.loads(depeche("read", str(saved_page), *words).stdout)
    assert {s["name"]: s["same_as"] for s in record["speakers"]}["Xi Jinping"] == "ours:7"
    assert record["usage"]["verdict"] == "conditional"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["https://a.example/story"], "scrapy crawl url"),
        (["{story}", "--office-holders", "missing.csv"], "missing.csv: No such file"),
        (["{story}", "--usage-policy", "missing.toml"], "missing.toml: No such file"),
        (["{story}", "--usage-policy", "{story}"], "no valid TOML"),
        (["{story}", "--published", "some day"], "no date"),
    ],
)
def test_mistaken_words_get_the_remedy(story_text: Path, words: list[str], said: str) -> None:
    story_text.write_text("A headline\n\nThe mayor spoke on Monday, her office said.\n", "utf-8")
    done = depeche("read", *(word.format(story=story_text) for word in words))
    assert done.returncode == 1
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    done = depeche("read", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "disk.img"
    with path.open("wb") as stream:
        stream.truncate(1 << 30)
    done = depeche("read", str(path))
    assert done.returncode == 1
    assert b"MiB" in done.stderr


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "cp1252"])
def test_encodings_of_a_page(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "page.html"
    words = "Le préfet a rouvert le pont après neuf mois de travaux, mardi, à Sainte-Alice. " * 3
    path.write_bytes(f"<html><h1>Un été à part</h1><p>{words}</p></html>".encode(charset))
    assert json.loads(depeche("read", str(path)).stdout)["headline"] == "Un été à part"


def test_a_pipe_that_closes_early_is_no_error(saved_page: Path) -> None:
    first, second = os.pipe()
    os.close(first)
    with os.fdopen(second, "wb") as stream:
        done = subprocess.run(
            [sys.executable, "-m", "crawler", "read", *[str(saved_page)] * 3],
            stdout=stream,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 0
    assert done.stderr == b""


def test_the_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "depeche article record"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("languages", "fr "), ("agencies", "afp "), ("sources", "lapresse")],
)
def test_lists(name: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(expected) for line in lines)
    assert len(lines) > 6


def test_the_demo_crawls_and_a_second_run_finds_nothing_new(tmp_path: Path) -> None:
    output = tmp_path / "out"
    first = depeche("demo", "--output", str(output))
    assert first.returncode == 0, first.stderr.decode()
    shown = first.stdout.decode()
    assert "32 stories known" in shown
    assert "Vladimir Poutine" in shown
    assert "Vladimir Poutine" in (output / "stories.html").read_text("utf-8")
    records = [
        json.loads(line)
        for path in output.rglob("*.jsonl")
        for line in path.read_text("utf-8").splitlines()
    ]
    stories = [record for record in records if "headline" in record]
    assert len(stories) == 32
    assert all(validator().is_valid(record) for record in stories)
    assert {record["headline"] for record in stories} == {s.headline for s in bundled_stories()}

    second = depeche("demo", "--output", str(output))
    assert second.returncode == 0
    assert "Nothing has changed" in second.stdout.decode()

    third = depeche("demo", "--output", str(output), "--correct")
    assert third.returncode == 0
    assert "[-quatrième-]{+troisième+}" in third.stdout.decode()


def test_an_output_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    done = depeche("demo", "--output", str(taken / "out"))
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert str(taken).encode() in done.stderr
