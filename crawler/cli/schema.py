"""Print the JSON Schema of a record."""

from __future__ import annotations

import argparse
import json

__all__ = ["run"]


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print it."""
    from crawler.article import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
