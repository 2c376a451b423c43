"""List the news sources that can be crawled.

Each is one file in crawler/spiders; `scrapy crawl NAME` crawls it. `seen` is the month in which its
feeds or sitemaps are known to have answered; without one its addresses are recalled, not verified.
The files are read, not run, so that a broken one is named here and takes no other down.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from crawler.cli.show.columns import columns

__all__ = ["names", "run"]

_SHOWN = ("name", "language", "country", "seen", "domain", "publisher")
_SEEN = re.compile(r"\banswer in (\d{4}-\d\d)\b")  # as the file's docstring says it


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
        seen = _SEEN.search(ast.get_docstring(tree) or "")
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                stated = dict(_stated(node)) | {"seen": seen and seen[1]}
                if stated.get("name") and stated.get("domain"):
                    yield stated


def _stated(node: ast.ClassDef) -> Iterator[tuple[str, Any]]:
    """Names and values of `name = "x"` and `language, country = "x", "y"`, where they are plain."""
    for line in node.body:
        if not isinstance(line, ast.Assign):
            continue
        try:
            value = ast.literal_eval(line.value)
        except ValueError:
            continue
        for target in line.targets:
            if isinstance(target, ast.Name):
                yield target.id, value
            elif isinstance(target, ast.Tuple) and isinstance(value, tuple):
                named = [t.id for t in target.elts if isinstance(t, ast.Name)]
                yield from zip(named, value, strict=False)
