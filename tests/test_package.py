"""What is installed elsewhere is whole: data files are packed, versions agree, nothing is local."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import crawler

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def tracked() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return [ROOT / name for name in done.stdout.splitlines()]


def test_every_data_file_is_packed() -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["crawler"]
    package = ROOT / "crawler"
    packed = {path for pattern in patterns for path in package.glob(pattern)}
    data = {p for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    assert {p for p in data if p.suffix not in (".py", ".pyc", ".so")} - packed == set()


def test_the_version_is_stated_once_over() -> None:
    assert PROJECT["project"]["version"] == crawler.__version__


def test_the_constraints_name_versions_and_no_place() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").split()
    assert [
        line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][^\s;@/]*", line)
    ] == []


def test_no_file_names_a_path_of_one_machine() -> None:
    # Written in two parts, so that this file is no match itself.
    local = re.compile("/(?:wor" + "k|roo" + r"t|home/\w+|Users/\w+)/")
    if not tracked():
        pytest.skip("not a git checkout")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked()
        if path.exists() and path.suffix not in (".story", ".jsonl")
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if local.search(line)
    ]
    assert found == []
