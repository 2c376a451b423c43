"""Wire agencies: their files say what they say, and every form listed in them is read."""

from __future__ import annotations

import shutil
import time
from datetime import date
from pathlib import Path

import pytest

from crawler import agencies
from crawler.article import Copyright
from crawler.languages import DataError
from crawler.normalize import parse_notice
from crawler.normalize.datelines import find_dateline

DAY = date(2026, 3, 12)
STORY = {"zh": "外交部", "ja": "米国の", "ko": "정부는", "ar": " قال", "fa": " گفت"}


def _files() -> list[agencies.Agency]:
    return list(agencies.all())


def test_enough_agencies() -> None:
    assert len(agencies.all()) >= 120


@pytest.mark.parametrize("agency", _files(), ids=lambda a: a.id)
def test_names_lead_home(agency: agencies.Agency) -> None:
    assert agencies.find(agency.id) == agency.id
    for name in agency.aliases:
        found = agencies.find(name, agency.domains[0] if agency.domains else None)
        assert found == agency.id, name


@pytest.mark.parametrize("agency", _files(), ids=lambda a: a.id)
def test_datelines_are_read(agency: agencies.Agency) -> None:
    for line in agency.datelines:
        found = [
            find_dateline(line + STORY.get(code, " The minister said"), DAY, code)
            for code in agency.languages
        ]
        names = {agencies.find(f.agency or "", (agency.domains or ("",))[0]) for f in found if f}
        assert agency.id in names, line


@pytest.mark.parametrize("agency", _files(), ids=lambda a: a.id)
def test_credits_and_notices_are_read(agency: agencies.Agency) -> None:
    outlet = f"www.outlet.{'uk' if agency.country == 'GB' else agency.country.lower()}"
    for line in (*agency.credits, *agency.signoffs):
        found = parse_notice(line, agency.languages[0], outlet, "body-end") or Copyright()
        held = {agencies.find(holder.name, outlet) for holder in found.holders}
        assert agency.id in held | {credit.agency for credit in found.credits}, line
    for line in agency.notices:
        read = parse_notice(line, agency.languages[0], outlet, "body-end")
        assert read is not None, line
        assert read.kind != "none", line


@pytest.mark.parametrize(
    ("name", "domain", "expected"),
    [
        ("LaPresse", None, "lapresse"),
        ("La Presse", None, None),  # Montréal or Tunis as likely
        ("La Presse", "fr.lapresse.it", "lapresse"),
        ("LaPresse", "plus.lapresse.ca", None),
        ("APS", None, None),  # Algeria and Senegal
        ("APS", "www.aps.dz", "aps-dz"),
        ("APS", "journal.sn", "aps-sn"),
        ("Deutsche Presse-Agentur GmbH", None, "dpa"),
        ("APA – Austria Presse Agentur eG", None, "apa"),
        ("l'AFP", None, "afp"),
        ("ТАСС", None, "tass"),
        ("新华社", None, "xinhua"),
        ("Le Courrier", None, None),
        ("", None, None),
    ],
)
def test_find(name: str, domain: str | None, expected: str | None) -> None:
    assert agencies.find(name, domain) == expected


def test_every_name_is_mentioned() -> None:
    owners: dict[str, set[str]] = {}
    for agency in agencies.all():
        for name in agency.aliases:
            owners.setdefault(name, set()).add(agency.id)
    unshared = {name: next(iter(ids)) for name, ids in owners.items() if len(ids) == 1}
    found = {name: [n.agency for n in agencies.mentions(f"({name})")] for name in unshared}
    assert {name: ids for name, ids in found.items() if ids != [unshared[name]]} == {}


def test_mentions_know_what_is_weak() -> None:
    found = agencies.mentions("Nova told Reuters, AP and 新华社北京9月12日电")
    assert [(n.agency, n.strong) for n in found] == [
        ("nova", False),
        ("reuters", True),
        ("ap", False),
        ("xinhua", True),
    ]


def test_mentions_respect_word_borders() -> None:
    assert not agencies.mentions("Efectivo, capitán, tassel, AFPs, xAFP")


def test_a_wrong_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(Path(agencies.__file__).parent / "afp.toml", tmp_path / "afp.toml")
    text = (tmp_path / "afp.toml").read_text("utf-8")
    (tmp_path / "afp.toml").write_text(text.replace('country = "FR"', "country = 33"), "utf-8")
    monkeypatch.setattr(agencies, "_FOLDER", tmp_path)
    with pytest.raises(DataError, match=r"afp\.toml:\d+: country: must be a string"):
        agencies.all.__wrapped__()


def test_loading_is_quick() -> None:
    agencies.all.__wrapped__()
    start = time.perf_counter()
    agencies.all.__wrapped__()
    assert time.perf_counter() - start < 0.2  # 20 ms measured; a noisy machine may take longer
