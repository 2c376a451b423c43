"""JSONL files as a projection of the ledger: `OUTPUT_DIR/<source>/<day>.jsonl` and a manifest.

A file is written beside its place, synced and renamed: a reader never sees half of one. Rendering
again gives the same bytes. Compressed files are made of members of 100 records each, so that a
damaged one can be read up to its last whole member.
"""

from __future__ import annotations

import fcntl
import gzip
import hashlib
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

import orjson

from crawler.ledger import Ledger, Partition
from crawler.usage.withhold import withhold

__all__ = ["check_ending", "partition_file", "render"]

MEMBER = 100
MANIFEST = "manifest.jsonl"
LOCK = ".render.lock"


def partition_file(folder: Path, partition: Partition, ending: str = "jsonl") -> Path:
    """Where a partition lies; no character of a name can lead out of the folder.

    >>> partition_file(Path("output"), ("../etc", "2026-11-24")).as_posix()
    'output/___etc/2026-11-24.jsonl'
    """
    source, day = (re.sub(r"[^\w-]", "_", part) or "_" for part in partition)
    return folder / source / f"{day}.{ending}"


def render(
    ledger: Ledger, folder: Path, ending: str = "jsonl", *, withheld: Collection[str] = ()
) -> list[Path]:
    """Write the file of each partition that has news, and a manifest line for it.

    Args:
        ledger: what was crawled.
        folder: `OUTPUT_DIR`.
        ending: `jsonl`, `jsonl.gz` or `jsonl.zst`.
        withheld: verdicts whose records are written without their text.

    Raises:
        OSError: where the folder cannot be written; the partition stays on the ledger's list.
        KeyError: on another ending.
    """
    squeeze = _MEMBERS[ending]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("w") as lock:
        # Of two processes the one that read earlier must not write later.
        fcntl.flock(lock, fcntl.LOCK_EX)
        for left in folder.glob("*/.*.jsonl*.tmp"):  # by a process that was killed here
            left.unlink()
        return list(_rendered(ledger, folder, ending, squeeze, withheld))


def _rendered(
    ledger: Ledger,
    folder: Path,
    ending: str,
    squeeze: Callable[[bytes], bytes],
    withheld: Collection[str],
) -> Iterator[Path]:
    for partition in ledger.unrendered():
        file = partition_file(folder, partition, ending)
        records = _let_out(ledger.records(partition), withheld)
        digest, count, first, last = _write(file, records, squeeze)
        line = {
            "file": file.relative_to(folder).as_posix(),
            "sha256": digest,
            "n": count,
            "first": first,
            "last": last,
            "run_id": ledger.run_id,
        }
        _append(folder / MANIFEST, orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        ledger.rendered(partition)
        yield file


def _let_out(records: Iterable[bytes], withheld: Collection[str]) -> Iterable[bytes]:
    if not withheld:  # the usual case needs no parsing
        return records
    return (orjson.dumps(withhold(orjson.loads(record), withheld)) for record in records)


def _gzip_member(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=6, mtime=0)


def _zstd_member(data: bytes) -> bytes:
    from backports import zstd  # in the standard library from Python 3.14

    return zstd.compress(data, 3)


_MEMBERS: dict[str, Callable[[bytes], bytes]] = {
    "jsonl": lambda data: data,
    "jsonl.gz": _gzip_member,
    "jsonl.zst": _zstd_member,
}


def check_ending(ending: str) -> None:
    """Make sure that partitions can be written so.

    Raises:
        ValueError: where they cannot.
    """
    if ending not in _MEMBERS:
        message = f"PARTITIONS={ending}: give {', '.join(_MEMBERS)}"
        raise ValueError(message)


def _write(
    file: Path, records: Iterable[bytes], squeeze: Callable[[bytes], bytes]
) -> tuple[str, int, str | None, str | None]:
    """SHA-256, number of records, first and last time of a fetch."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    digest, count, times = hashlib.sha256(), 0, []
    try:
        with draft.open("wb") as stream:
            for batch in _batches(records):
                member = squeeze(b"".join(record + b"\n" for record in batch))
                digest.update(member)
                stream.write(member)
                count += len(batch)
                times += [orjson.loads(record)["fetched_at"] for record in (batch[0], batch[-1])]
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(file.parent)
    return digest.hexdigest(), count, min(times, default=None), max(times, default=None)


def _batches(records: Iterable[bytes]) -> Iterator[list[bytes]]:
    remaining = iter(records)
    while batch := list(islice(remaining, MEMBER)):
        yield batch


def _append(file: Path, line: bytes) -> None:
    """One whole line, synced; a line that a killed run left torn is cut off first."""
    with file.open("a+b") as stream:
        stream.seek(0)
        content = stream.read()
        stream.truncate(content.rfind(b"\n") + 1)
        stream.write(line)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
