"""A ledger's file that is damaged: noticed, set aside, and what can be read of it brought over."""

from __future__ import annotations

import random
from pathlib import Path
from typing import get_args

import pytest

from crawler.ledger import Fetch, Lead, LedgerError, Stage, open_ledger
from crawler.ledger.partitions import render
from crawler.ledger.rebuild import rebuild


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"this is no database, " * 500)
    ledger = open_ledger(path)
    ledger.begin("wire")
    assert ledger.set_aside
    assert ledger.set_aside.read_bytes().startswith(b"this is no")
    assert ledger.add([Lead("a")]) == 1


def test_who_only_reads_leaves_a_damaged_file_and_what_is_to_be_restored_is_remembered(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"this is no database" * 99)
    with pytest.raises(LedgerError, match="is damaged"):
        open_ledger(path, for_reading=True)
    assert path.read_bytes().startswith(b"this is no")
    open_ledger(path).close()
    again = open_ledger(path)
    assert again.set_aside
    assert again.set_aside.read_bytes().startswith(b"this is no")
    again.restored()
    again.close()
    assert open_ledger(path).set_aside is None


def filled(folder: Path, count: int) -> Path:
    path = folder / "ledger.sqlite"
    ledger = open_ledger(path)
    ledger.begin("wire")
    for n in range(count):
        url = f"https://x.org/{n}"
        record = {
            "id": f"{n:016x}",
            "url": url,
            "source": "wire",
            "fetched_at": "2026-03-05T12:00:00Z",
            "content_sha256": f"{n:064x}",
            "body": random.Random(n).randbytes(400).hex(),
        }
        ledger.finish(Fetch(url, url, record["fetched_at"]), record=record)
    ledger.end({})
    ledger.close()
    return path


def used(path: Path) -> int:
    """Go through everything that a run does; how many records came out."""
    ledger = open_ledger(path)
    try:
        ledger.begin("wire")
        if ledger.set_aside:
            rebuild(ledger, path.parent)
            ledger.restored()
        for stage in get_args(Stage):
            ledger.lease(9, stage)
        ledger.add(Lead(f"https://x.org/new/{n}") for n in range(9))
        render(ledger, path.parent / "rendered")
        count = sum(1 for _ in ledger.records(("wire", "2026-03-05")))
        ledger.end({})
        return count
    finally:
        ledger.close()


def test_whichever_page_is_damaged_the_run_after_the_next_has_what_is_left(tmp_path: Path) -> None:
    whole = filled(tmp_path, 60).read_bytes()
    roots = 12  # of tables and indexes: with one of them goes all that it holds
    for number in range(0, len(whole) // 4096, 4):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "ledger.sqlite"
        noise = random.Random(number).randbytes(4096)
        path.write_bytes(whole[: number * 4096] + noise + whole[(number + 1) * 4096 :])
        try:
            count = used(path)
        except LedgerError as error:
            assert "damaged" in str(error)  # noqa: PT017 - some pages are only met later
            count = used(path)
        assert count >= 30 or number < roots
