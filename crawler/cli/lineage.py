"""Find the same wire copy in several records, and where the claims to it clash.

Takes JSON Lines as the crawler writes them (.jsonl, .jsonl.gz). Each group is one piece of copy, the
earliest record first, with the share of text that the others have in common with their nearest
relative; lines with ! are claims that cannot stand together.
"""

from __future__ import annotations

import argparse
import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from crawler.cli import UserError

__all__ = ["arguments", "run"]

_NEEDED = (
    "id",
    "version",
    "url",
    "sketch",
    "copyright",
    "agency",
    "published",
    "headline",
    "warnings",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the files and the share that makes two texts kin."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--least", type=float, default=0.3, metavar="SHARE", help="0 to 1")
    parser.add_argument("--json", action="store_true", help="one JSON line for each group")


def run(options: argparse.Namespace) -> int:
    """Print the groups and the sum of them."""
    from crawler.lineage import families

    if not 0 < options.least <= 1:
        message = f"--least {options.least}: give a share above 0 and up to 1"
        raise UserError(message)
    records = [record for file in options.files for record in _records(file)]
    found = families(records, least=options.least)
    for family in found:
        if options.json:
            print(json.dumps(asdict(family), ensure_ascii=False))
            continue
        print(family.members[0].headline or family.members[0].url)
        for member in family.members:
            credit = f" ({member.agency})" if member.agency else ""
            print(
                f"  {member.when:25} {member.containment:4.0%}  {member.source}{credit}  {member.url}"
            )
        for alarm in family.alarms:
            print(f"  ! {alarm}")
        print()
    if not options.json:
        shared = sum(len(family.members) for family in found)
        print(f"{len(records)} records, {len(found)} pieces of shared copy in {shared} of them")
    return 0


def _records(file: Path) -> Iterator[dict[str, Any]]:
    try:
        with (
            gzip.open(file, "rt", encoding="utf-8")
            if file.suffix == ".gz"
            else file.open(encoding="utf-8") as lines
        ):
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _record(file, number, line)
    except (OSError, UnicodeDecodeError, EOFError, zlib.error) as error:
        message = (
            f"{file}: {getattr(error, 'strerror', None) or error}; give the crawler's JSON Lines"
        )
        raise UserError(message) from None


def _record(file: Path, number: int, line: str) -> dict[str, Any]:
    import orjson

    try:
        record = orjson.loads(line)
        # Only what is asked for is kept: a hundred thousand whole records are gigabytes.
        kept = {key: record[key] for key in (*_NEEDED, "fetched_at", "publisher", "source")}
    except (orjson.JSONDecodeError, KeyError, TypeError):
        message = f"{file}:{number}: no record of this crawler; give its JSON Lines"
        raise UserError(message) from None
    return kept
