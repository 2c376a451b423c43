"""Show how an article was corrected: each change from one stored version to the next.

The article is named by the `id` of its records or by its address.

  depeche diff 0f3a9c5d7e1b2468
  depeche diff https://www.ansa.it/a/story.html --json
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from crawler.cli import UserError

__all__ = ["arguments", "run"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the article and where the versions lie."""
    parser.add_argument("article", metavar="ID", help="id of a record, or the article's address")
    output = os.environ.get("DEPECHE_OUTPUT", "output")
    ledger = Path(os.environ.get("DEPECHE_LEDGER", f"{output}/ledger.sqlite"))
    parser.add_argument(
        "--ledger",
        type=Path,
        default=ledger,
        metavar="FILE",
        help="of the runs (default: where the last ones kept it)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON line for each change")


def run(options: argparse.Namespace) -> int:
    """Print the changes; status 0 also where there are none."""
    versions = _versions(options.article, options.ledger)
    if options.json:
        for before, after in pairwise(versions):
            _print_lines(before, after)
        return 0
    from rich.console import Console

    from crawler.cli.show.changes import story

    console = Console(soft_wrap=True)
    for before, after in pairwise(versions):
        console.print(story(before, after))
    if len(versions) == 1:
        print(f"{versions[0]['url']}: one version, fetched {versions[0]['fetched_at']}")
    return 0


def _versions(article: str, ledger: Path) -> list[dict[str, Any]]:
    from crawler.ledger import LedgerError, open_ledger

    if not ledger.exists():
        message = f"{ledger}: no ledger there; name it with --ledger FILE"
        raise UserError(message)
    name = article
    if not re.fullmatch("[0-9a-f]{16}", article):
        name = hashlib.sha256(article.encode()).hexdigest()[:16]
    try:
        opened = open_ledger(ledger, for_reading=True)
        versions = list(opened.history(name))
        opened.close()
    except LedgerError as error:
        raise UserError(str(error)) from None
    if not versions:
        message = f"{article}: no such article in {ledger}; ids stand in the records"
        raise UserError(message)
    return versions


def _print_lines(before: dict[str, Any], after: dict[str, Any]) -> None:
    from crawler.corrections import corrections

    seen = {"id": after["id"], "version": after["version"], "fetched_at": after["fetched_at"]}
    for change in corrections(before, after):
        print(json.dumps(seen | asdict(change), ensure_ascii=False))
