"""List the languages that are known, and how deeply.

The figures are the examples each language carries for a part of the program, all run as tests;
a dash says that the part knows nothing of the language and leaves its texts alone.
"""

from __future__ import annotations

import argparse

from crawler.cli.show.columns import columns

__all__ = ["run"]

_PARTS = ("page", "dates", "speech", "rights")


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print a line for each."""
    from crawler import languages

    rows = [(code, *(_depth(code, part) for part in _PARTS)) for code in languages.codes()]
    print(columns(("code", *_PARTS), rows))
    return 0


def _depth(code: str, part: str) -> str:
    from crawler.languages import table as read

    table = read(code, part)
    return str(len(table.get("example", ()))) if table else "–"
