"""List the wire agencies that are known.

Each is one file in crawler/agencies; more names are known than the printed one.
"""

from __future__ import annotations

import argparse

from crawler.cli.show.columns import columns

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print a line for each."""
    from crawler import agencies

    head = ("id", "country", "languages", "name")
    rows = [(a.id, a.country or "–", " ".join(a.languages), a.name) for a in agencies.all()]
    print(columns(head, rows))
    return 0
