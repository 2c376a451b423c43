"""A new ledger from what is left: rendered partitions, and what can be read of the damaged file.

What was on the list is found again by discovery; what is restored here is what was stored, so that
no article is taken for new a second time.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path
from typing import Any

import orjson

from crawler.ledger import Fetch, Ledger

__all__ = ["rebuild"]


def rebuild(ledger: Ledger, folder: Path) -> int:
    """Store every record again that is left; give how many there were.

    Versions of an article come in the order of their days. A damaged file gives what can be read.
    """
    files = sorted(folder.glob("*/*.jsonl*"), key=lambda file: file.name)
    rendered = (record for file in files for record in _records(file))
    restored = 0
    for record in chain(rendered, ledger.salvage()):
        fetch = Fetch(record["url"], record["url"], record["fetched_at"])
        restored += ledger.finish(fetch, record=record) in ("new", "updated")
    return restored


def _records(file: Path) -> Iterator[dict[str, Any]]:
    try:
        with _opened(file) as stream:
            for line in stream:
                record = orjson.loads(line)
                if isinstance(record, dict) and {"id", "content_sha256"} <= record.keys():
                    yield record
    except (OSError, EOFError, zlib.error, orjson.JSONDecodeError):
        return


def _opened(file: Path) -> AbstractContextManager[Iterable[bytes]]:
    if file.suffix == ".gz":
        return gzip.open(file)
    if file.suffix == ".zst":
        from backports import zstd  # in the standard library from Python 3.14

        return zstd.open(file)
    return file.open("rb")
