"""The documents tell the truth: their commands run, their lists and examples are what is printed."""

from __future__ import annotations

import configparser
import doctest
import io
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from crawler.article import Article, json_schema
from crawler.cli import commands, main, parser, sources
from crawler.demo.pages import bundled_stories, page
from crawler.exporters import formats
from crawler.normalize import normalize
from crawler.page import read_page
from crawler.shell.report import EXIT_CODES
from tools import figures

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def test_every_block_of_figures_has_what_measures_it() -> None:
    assert len(figures.BLOCK.findall(figures.section_of(README))) == len(figures.BLOCKS)


def blocks(text: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_examples_print_what_they_say() -> None:
    example = doctest.DocTestParser().get_doctest(
        "\n".join(blocks(README, "pycon")), {}, "README.md", "README.md", 0
    )
    failed, tried = doctest.DocTestRunner().run(example)
    assert tried >= 10
    assert not failed


def lines(text: str) -> list[str]:
    found = [
        line.split("#")[0].strip() for block in blocks(text, "sh") for line in block.split("\n")
    ]
    return [line for line in found if line]


COMMANDS = sorted({*lines(README), *lines(CONTRIBUTING)})

ONLINE = ("depeche run ", "depeche report")  # they need a network, or what it brought
LOCAL = [c for c in COMMANDS if c.startswith("depeche ") and not c.startswith(ONLINE)]


def test_a_first_command_stands_in_the_first_twenty_lines() -> None:
    assert "make demo" in "\n".join(README.splitlines()[:20])


@pytest.mark.parametrize("line", [c for c in COMMANDS if c.startswith("make ")])
def test_make_targets_exist(line: str) -> None:
    assert re.search(rf"^{line.split()[1]}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("line", [c for c in COMMANDS if c.startswith("depeche run ")])
def test_runs_name_sources(line: str) -> None:
    names = [word for word in line.split()[2:] if word.isalpha()]
    assert set(names) <= set(sources.names())


@pytest.mark.parametrize("line", LOCAL)
def test_depeche_commands_run(line: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page(bundled_stories()[1], "https://wire.example"))
    story = ROOT / "docs" / "story.txt"
    (tmp_path / "docs").mkdir()
    for place in ("docs/story.txt", "story.txt"):
        (tmp_path / place).write_bytes(story.read_bytes())
    words = line.split(">", maxsplit=1)[0].split()[1:]
    done = subprocess.run(
        [sys.executable, "-m", "crawler", *words],
        cwd=tmp_path,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


@pytest.mark.parametrize("line", [c for c in COMMANDS if c.startswith("scrapy crawl ")])
def test_scrapy_commands_name_a_source_and_a_format(line: str) -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "scrapy", "list"], cwd=ROOT, capture_output=True, check=True
    )
    assert line.split()[2] in listed.stdout.decode().split()
    if ending := re.search(r"-O \S+\.(\w+)", line):
        assert ending[1] in formats()


def test_every_command_line_is_of_a_kind_that_is_checked() -> None:
    kinds = ("make ", "depeche ", "scrapy list", "scrapy crawl ")
    assert [line for line in COMMANDS if not line.startswith(kinds)] == []


@pytest.mark.parametrize("name", commands())
def test_every_command_is_documented(name: str) -> None:
    assert f"`depeche {name}" in README


def test_the_sources_shown_are_printed_so(capsys: pytest.CaptureFixture[str]) -> None:
    """A new source is one file: the table may lack it, but what it shows must be there."""
    main(["sources"])
    printed = {" ".join(line.split()) for line in capsys.readouterr().out.splitlines()}
    shown = [" ".join(line.split()) for line in blocks(README, "text")[0].splitlines()]
    assert len(shown) > 12
    assert [line for line in shown if line not in printed] == []


def contains(whole: Any, part: Any) -> bool:
    """Every key and value of `part` is in `whole`; items of a list in their order."""
    if isinstance(part, Mapping):
        return isinstance(whole, Mapping) and all(
            key in whole and contains(whole[key], value) for key, value in part.items()
        )
    if isinstance(part, list):
        rest = iter(whole)
        return all(any(contains(item, wanted) for item in rest) for wanted in part)
    return bool(whole == part)


def test_the_record_in_the_readme_is_what_the_story_gives() -> None:
    story = str(ROOT / "docs" / "story.txt")
    done = subprocess.run(
        [sys.executable, "-m", "crawler", "read", story], capture_output=True, check=True
    )
    record = json.loads(done.stdout)
    example = json.loads(next(b for b in blocks(README, "json") if '"quotes"' in b))
    for key, value in example.items():
        assert contains(record[key], value), (key, record[key])


@pytest.mark.parametrize("program", blocks(README, "python"))
def test_the_programs_in_the_readme_run(program: str, tmp_path: Path) -> None:
    story = page(bundled_stories()[0], "https://wire.example").decode()
    record = normalize(read_page(story, "https://wire.example/1")).as_dict()
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "day.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", f"html = {story!r}\n{program}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Vladimir Poutine" in done.stdout


def test_the_story_in_the_readme_is_the_file() -> None:
    quoted = " ".join(
        line[1:].strip() for line in README.splitlines() if line.startswith("> ") or line == ">"
    )
    story = (ROOT / "docs" / "story.txt").read_text("utf-8").split("\n", 1)[1]
    assert quoted.split() == story.split()


@pytest.mark.parametrize("key", json_schema()["required"])
def test_every_key_of_the_record_is_described(key: str) -> None:
    assert f"`{key}`" in (ROOT / "docs" / "record.md").read_text("utf-8")


def test_the_format_shown_writes_records() -> None:
    shown = next(block for block in blocks(CONTRIBUTING, "python") if "formats" in block)
    made: dict[str, Any] = {}
    exec(compile(shown, "headlines.py", "exec"), made)
    file = io.BytesIO()
    record = Article(url="https://a.example/", source="a", headline="Ça va").as_dict()
    made["HeadlinesExporter"](file).export_item(record)
    assert file.getvalue().decode() == "\ta\tÇa va\n"


def test_the_map_is_of_this_country() -> None:
    shown = {line.split()[0].strip("/") for line in blocks(CONTRIBUTING, "text")[0].splitlines()}
    rooms = {f"crawler/{path.name}" for path in (ROOT / "crawler").iterdir()}
    ours = {
        name for name in rooms if not name.endswith((".typed", ".so", "__", "__.py", "plain.py"))
    }
    assert {name for name in shown if not (ROOT / name).exists()} == set()
    assert ours - shown == set()


def test_dependencies_are_explained() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    stated = re.search(r"^dependencies = \[\n(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    assert stated
    for name in re.findall(r'"([a-z0-9]+)', stated[1]):
        assert f"| {name} |" in README


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_within_the_project_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    targets = [t for t in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in t]
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_examples_for_schedulers_are_well_formed() -> None:
    text = (ROOT / "docs" / "schedules.md").read_text("utf-8")
    job = yaml.safe_load(blocks(text, "yaml")[0])
    container = job["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]
    parsed = [container["args"]]
    for block in blocks(text, "python"):
        compile(block, "airflow", "exec")
    for unit in blocks(text, "ini"):
        configparser.ConfigParser(interpolation=None).read_string(unit)
    ended = re.compile(r"\.venv/bin/depeche ([a-z][^;|>\n\"]*)")
    parsed += [found.split() for found in ended.findall(text)]
    assert len(parsed) >= 4
    for words in parsed:
        assert parser([words[0]]).parse_args(words).command == words[0]


def test_the_exit_codes_are_those_of_the_program() -> None:
    text = (ROOT / "docs" / "schedules.md").read_text("utf-8")
    described = {int(code) for code in re.findall(r"^\| (\d) \|", text, re.MULTILINE)}
    assert described == set(EXIT_CODES)
