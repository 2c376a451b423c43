"""Shared wire copy is found however it was edited, and clashing claims are told."""

from __future__ import annotations

import gzip
import json
import random
import time
from pathlib import Path

import pytest

from crawler.article import Copyright, Credit, Holder
from crawler.cli import main
from crawler.lineage import families
from crawler.normalize.copyright.resolve import CONTRADICTED
from tests.copies import recall_and_precision, record
from tests.stories import load, paths

STORIES = [load(path) for path in paths()]


@pytest.mark.parametrize("languages", [(), ("ja", "zh", "ko")], ids=["all", "Chinese to Korean"])
def test_edited_copy_is_found_and_nothing_else_is(languages: tuple[str, ...]) -> None:
    """Half of the stories are edited; the other half lends the strange sentences."""
    chosen = [s for s in STORIES if not languages or s.id[:2] in languages]
    recall, precision = recall_and_precision(chosen, 7)
    assert recall >= 0.93
    assert precision >= 0.96


def test_the_earliest_stands_first_and_only_the_last_version_counts() -> None:
    body = STORIES[0].body
    late = record("late", body, fetched_at="2024-05-06T12:00:00Z")
    early = record("early", body, fetched_at="2024-05-06T10:00:00Z")
    renewed = early | {"version": 2, "url": "https://early.example/2"}
    (family,) = families([late, renewed, early])
    assert [member.url for member in family.members] == [
        "https://early.example/2",
        "https://late.example/",
    ]


def test_an_item_number_joins_whatever_the_text() -> None:
    def credited(number: str) -> Copyright:
        return Copyright(credits=(Credit("dpa", "sign-off", f"© dpa-infocom, {number}"),))

    one = record("one", "", copyright=credited("dpa:260312-930-123456/1"))
    two = record("two", STORIES[0].body, copyright=credited("dpa:260312-930-123456/3"))
    other = record("other", STORIES[1].body, copyright=credited("dpa:260312-930-123457/1"))
    (family,) = families([one, two, other])
    assert {member.source for member in family.members} == {"one", "two"}


def test_a_footers_licence_and_two_holders_are_told() -> None:
    body = STORIES[0].body
    footer = Copyright(site_notice="© Le Fictif. Textes sous licence CC BY 4.0")
    own = Copyright(site_notice="© AFP. Textes sous licence CC BY 4.0")
    plain = Copyright(site_notice="© Autre. Tous droits réservés")
    records = [
        record("AFP", body, agency="afp", copyright=own),
        record("fictif", body, agency="afp", copyright=footer),
        record("autre", body, agency="afp", copyright=plain, warnings=(CONTRADICTED,)),
    ]
    (family,) = families(records)
    assert len(family.alarms) == 2
    assert any(
        "fictif puts CC-BY-4.0 over copy of Agence France-Presse" in a for a in family.alarms
    )
    assert any("autre names another holder in JSON-LD" in a for a in family.alarms)


def test_claims_that_clash_are_told() -> None:
    body = STORIES[0].body
    afp = Copyright(notice="© AFP", holders=(Holder("AFP", "afp"),))
    ours = Copyright(notice="© Le Fictif", holders=(Holder("Le Fictif", None),))
    free = Copyright(notice="CC BY 4.0", licence="CC-BY-4.0")
    records = [
        record("agency", body, agency="afp", copyright=afp),
        record("fictif", body, agency="afp", copyright=ours),
        record("commons", body, copyright=free),
        record("honest", body, agency="afp"),
    ]
    (family,) = families(records)
    assert len(family.alarms) == 2
    told = "\n".join(family.alarms)
    assert "commons puts CC-BY-4.0 over copy of Agence France-Presse" in told
    assert "fictif names Le Fictif as holder" in told


def test_many_records_take_a_linear_time() -> None:
    """A hundred thousand records in a minute: a tenth of them must stay far below."""
    chance = random.Random(3)
    blank = record("x", "")
    records = [
        blank | {"id": f"{n:016x}", "sketch": [chance.getrandbits(53) for _ in range(30)]}
        for n in range(10_000)
    ]
    boilerplate = [chance.getrandbits(53) for _ in range(3)]
    for each in records:
        each["sketch"] += boilerplate
    started = time.process_time()
    assert families(records) == ()
    assert time.process_time() - started < 5


def test_the_command_reads_packed_lines_and_prints_groups(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = STORIES[0].body
    plain, packed = tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz"
    first = record("first", body, headline="One story")
    second = record("second", body, fetched_at="2024-05-06T12:00:00Z")
    plain.write_text(json.dumps(first) + "\n", "utf-8")
    packed.write_bytes(gzip.compress(json.dumps(second).encode()))
    assert main(["lineage", str(plain), str(packed)]) == 0
    shown = capsys.readouterr().out
    assert "One story" in shown
    assert "2 records, 1 pieces of shared copy in 2 of them" in shown
    assert main(["lineage", "--json", str(plain), str(packed)]) == 0
    assert len(json.loads(capsys.readouterr().out)["members"]) == 2


@pytest.mark.parametrize("content", [b"{}\n", b"[1]\n", b"not json\n", b"\xff\xfe\n"])
def test_other_files_get_one_line(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    assert main(["lineage", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"depeche: {path}")
    assert len(told.err.splitlines()) == 1


def test_a_truncated_file_gets_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "x"}\n' * 1000)[:-20])
    assert main(["lineage", str(path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
