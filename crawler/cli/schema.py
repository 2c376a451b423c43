"""Print the JSON Schema of a record."""

from __future__ import annotations

import argparse
import json

from crawler.article import json_schema

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print it."""
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
