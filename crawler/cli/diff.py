"""Show how an article was corrected: each change from one stored version to the next.

The article is named by the `id` of its records or by its address.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawler.cli import UserError

if TYPE_CHECKING:
    from crawler.corrections import Correction

__all__ = ["arguments", "run"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the article and where the versions lie."""
    parser.add_argument("article", metavar="ID", help="id of a record, or the article's address")
    output = os.environ.get("DEPECHE_OUTPUT", "output")
    ledger = Path(os.environ.get("DEPECHE_LEDGER", f"{output}/ledger.sqlite"))
    parser.add_argument("--ledger", type=Path, default=ledger, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON line for each change")


def run(options: argparse.Namespace) -> int:
    """Print the changes; status 0 also where there are none."""
    from crawler.corrections import corrections

    versions = _versions(options.article, options.ledger)
    for before, after in pairwise(versions):
        changes = corrections(before, after)
        if options.json:
            _print_lines(after, changes)
        else:
            _print_changes(before, after, changes)
    if len(versions) == 1 and not options.json:
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
        opened = open_ledger(ledger)
        versions = list(opened.history(name))
        opened.close()
    except LedgerError as error:
        raise UserError(str(error)) from None
    if not versions:
        message = f"{article}: no such article in {ledger}; ids stand in the records"
        raise UserError(message)
    return versions


def _print_lines(after: dict[str, Any], changes: Sequence[Correction]) -> None:
    seen = {"id": after["id"], "version": after["version"], "fetched_at": after["fetched_at"]}
    for change in changes:
        print(json.dumps(seen | asdict(change), ensure_ascii=False))


def _print_changes(
    before: dict[str, Any], after: dict[str, Any], changes: Sequence[Correction]
) -> None:
    from rich.console import Console
    from rich.text import Text

    from crawler.cli.show.changes import marked

    console = Console(soft_wrap=True)
    step = f"version {before['version']} → {after['version']}"
    console.print(Text(f"{after['url']}  {step}, fetched {after['fetched_at']}", style="bold"))
    for change in changes:
        console.print(Text.assemble((f"{change.what}: ", "cyan"), marked(change)))
    if not changes:
        console.print("nothing that a record keeps")
