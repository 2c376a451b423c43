"""List the news sources that can be crawled.

Each is one file in crawler/spiders; `scrapy crawl NAME` crawls it. The files are read, not run, so
that a broken one is named here and takes no other down.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from crawler.cli.show.columns import columns

__all__ = ["names", "run"]

_SHOWN = ("name", "language", "country", "domain", "publisher")


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print a line for each, in order of name."""
    found = sorted(_sources(), key=lambda source: str(source["name"]))
    rows = [[str(source.get(key) or "–") for key in _SHOWN] for source in found]
    print(columns(_SHOWN, rows))
    return 0


def names() -> tuple[str, ...]:
    """Names of the sources, sorted."""
    return tuple(sorted(str(source["name"]) for source in _sources()))


def _sources() -> Iterator[Mapping[str, Any]]:
    """Attributes of each class that states a name and a domain."""
    for file in sorted(resources.files("crawler.spiders").iterdir(), key=lambda f: f.name):
        if not file.name.endswith(".py"):
            continue
        try:
            tree = ast.parse(file.read_text("utf-8"))
        except (SyntaxError, UnicodeDecodeError) as error:
            print(f"depeche: {file.name} is left out: {error}", file=sys.stderr)
            continue
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                stated = dict(_stated(node))
                if stated.get("name") and stated.get("domain"):
                    yield stated


def _stated(node: ast.ClassDef) -> Iterator[tuple[str, Any]]:
    for line in node.body:
        if isinstance(line, ast.Assign):
            targets, value = line.targets, line.value
        elif isinstance(line, ast.AnnAssign) and line.value:
            targets, value = [line.target], line.value
        else:
            continue
        if isinstance(value, ast.Constant):
            yield from ((t.id, value.value) for t in targets if isinstance(t, ast.Name))
