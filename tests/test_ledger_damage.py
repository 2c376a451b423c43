"""A ledger's file that is damaged: noticed, set aside, and what can be read of it brought over."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.ledger import Lead, LedgerError, open_ledger


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
