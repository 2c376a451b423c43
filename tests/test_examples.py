"""The data files: each loads, carries examples that its room runs, and is found by its name alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from crawler import agencies, languages
from crawler.languages import DataError
from crawler.languages.detect import detect_language
from crawler.normalize import find_quotes

FOLDER = Path(languages.__file__).parent
FILES = sorted(FOLDER.rglob("*.toml"))
SPOKEN = sorted({path.stem for path in FILES} - {"mul"})


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(FOLDER)))
def test_every_table_of_a_language_carries_examples(path: Path) -> None:
    tables = tomllib.loads(path.read_text("utf-8"))
    bare = [name for name, table in tables.items() if path.stem != "mul" and not _examples(table)]
    assert bare == []


def _examples(table: object) -> object:
    return isinstance(table, dict) and table.get("example")


def examples(name: str) -> list[Any]:
    """Those of a table in all languages; dates and rights run theirs in tests of their own."""
    return [
        pytest.param(code, example, id=f"{code}-{number}")
        for code in SPOKEN
        for number, example in enumerate(languages.table(code, name).get("example", ()))
    ]


@pytest.mark.parametrize(("code", "example"), examples("page"))
def test_the_sentence_of_a_language_is_told_to_be_in_it(code: str, example: Any) -> None:
    assert detect_language(example["text"]) == example["language"] == code


@pytest.mark.parametrize(("code", "example"), examples("speech"))
def test_the_quotes_of_a_language_have_their_speakers(code: str, example: Any) -> None:
    found = find_quotes(example["text"], code)
    names = {speaker.id: speaker.name for speaker in found.speakers}
    spoken = [quote for quote in found.quotes if quote.kind != "indirect"]
    said = [[quote.text, names.get(quote.speaker or "")] for quote in spoken]
    assert said == example["quotes"]


@pytest.mark.parametrize("code", SPOKEN)
def test_a_language_is_found_by_its_file_name(code: str) -> None:
    assert code in languages.codes()


def test_every_agency_has_a_name_and_its_file_is_its_id() -> None:
    folder = Path(agencies.__file__).parent
    known = {agency.id: agency.name for agency in agencies.all()}
    assert set(known) == {path.stem for path in folder.glob("*.toml")}
    assert all(known.values())
    assert len(known) >= 100


def test_six_languages_are_known_in_depth() -> None:
    for code in ("fr", "en", "it", "es", "de", "pt"):
        for name in ("page", "dates", "speech", "rights"):
            assert languages.table(code, name), f"{code} has no [{name}]"


def test_an_error_names_file_line_key_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "xx.toml"
    path.write_text('[speech]\nname = "x"\nverbs = "say"\n', "utf-8")
    error = DataError(path, "speech.verbs", "must be a list of strings")
    assert str(error) == "xx.toml:3: speech.verbs: must be a list of strings"
