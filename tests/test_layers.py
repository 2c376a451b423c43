"""The shape of the code: arrows point one way, the core is pure, nothing grows out of hand."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "crawler"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE.parent)) for path in MODULES]

# Low to high: a module may import from its own row and the rows above it, never from below.
LAYERS = (
    ("plain", "evidence", "article", "bounds", "context"),
    ("languages",),
    ("agencies",),
    ("usage", "normalize", "corrections", "lineage"),
    ("page",),
    ("demo", "exporters", "shell", "discovery", "warc", "ledger", "wire"),
    ("pipelines", "spiders", "commands"),
    ("settings",),
    ("cli",),
    ("__main__",),
)
CORE = (
    "plain",
    "evidence",
    "article",
    "bounds",
    "context",
    "languages",
    "agencies",
    "normalize",
    "page",
    "usage",
)
# The same within the stages that have rooms: a room leans on those before it, the stage on all.
ROOMS = {
    "dates": ("words", "atoms", "grammar", "placing", "readings"),
    "speakers": ("words", "marks", "phrases", "cues", "people"),
}
CLOCKS = {"now", "utcnow", "today", "time", "time_ns", "localtime"}


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def layer(name: str) -> int:
    return next(n for n, row in enumerate(LAYERS) if name in row)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_module_imports_from_a_layer_above_it(path: Path) -> None:
    own = room(path)
    if own == "__init__":  # the public names, all of them lazy
        return
    used = {name.split(".")[1] for name in imports(path) if name.startswith("crawler.")}
    known = {name for row in LAYERS for name in row}
    assert own in known, f"say in LAYERS where {own} stands"
    assert [name for name in sorted(used & known) if layer(name) > layer(own)] == []


@pytest.mark.parametrize("stage", ROOMS)
def test_rooms_of_a_stage_lean_on_those_before_them(stage: str) -> None:
    home, rooms = PACKAGE / "normalize" / stage, ROOMS[stage]
    folders = {p.name for p in home.iterdir() if (p / "__init__.py").exists()}
    assert folders == set(rooms), "say in ROOMS where a room stands"
    prefix = f"crawler.normalize.{stage}."
    for number, name in enumerate(rooms):
        allowed = set(rooms[: number + 1])
        for path in (home / name).glob("*.py"):
            used = {i.removeprefix(prefix).split(".")[0] for i in imports(path) if prefix in i}
            assert used <= allowed | {""}, path.name


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) in CORE], ids=str)
def test_the_core_imports_neither_scrapy_nor_twisted(path: Path) -> None:
    tops = {name.split(".")[0] for name in imports(path)}
    assert not tops & {"scrapy", "twisted", "itemadapter"}


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) in CORE], ids=str)
def test_the_core_never_looks_at_the_clock(path: Path) -> None:
    calls = [
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date", "time", "dt"}
    ]
    assert not CLOCKS & set(calls)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 400
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    long = [
        f"{node.name}: {size} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, functions) and (size := node.end_lineno - node.lineno + 1) > 60  # type: ignore[operator]
    ]
    assert long == []


def test_reading_a_page_loads_no_crawler() -> None:
    program = (
        "import sys; from crawler import read_page; from crawler.normalize import normalize;"
        "normalize(read_page('<h1>Ça</h1><p>« Oui », a dit Anne Roy.</p>', 'https://a.example/'));"
        "print([m for m in sys.modules if m.split('.')[0] in ('scrapy', 'twisted')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
