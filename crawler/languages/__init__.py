"""One TOML file per language: the only place where facts about a language live.

A file `xx.toml` (BCP 47 primary tag) holds one top-level table per part of the program: `[page]`,
`[dates]`, `[speech]`, `[rights]`, each with `[[<table>.example]]` entries that run as tests.
`mul.toml` (ISO 639-2 "multiple languages") holds what is common to all. A table that a language
does not have is empty: the reader of that table must then find nothing rather than fail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomli

__all__ = ["DataError", "codes", "primary", "table", "words"]

_FOLDER = Path(__file__).parent
_HEADER = re.compile(
    r"\n\[{1,2}[ \t]*(?P<table>[\w-]+)(?:[ \t]*\.[ \t]*(?P<part>[\w-]+))?[^\[\],\n]*\]{1,2}[ \t]*(?:#.*)?$",
    re.MULTILINE,
)


class DataError(ValueError):
    """A data file is wrong; the message names file, line, key and remedy."""

    def __init__(self, path: Path, key: str, problem: str) -> None:
        super().__init__(f"{path.name}:{_line_of(path, key)}: {key}: {problem}")


def primary(tag: str | None) -> str:
    """Primary language subtag, lower case: `pt-BR` -> `pt`, None -> `""`.

    >>> primary("pt-BR")
    'pt'
    """
    return (tag or "").strip().lower().replace("_", "-").partition("-")[0]


@cache
def codes() -> tuple[str, ...]:
    """Languages that have a file, sorted; `mul` is none of them."""
    return tuple(sorted({path.stem for path in _FOLDER.glob("*.toml")} - {"mul"}))


@cache
def table(code: str, name: str, *parts: str) -> Mapping[str, Any]:
    """Table `name` of language `code` (a primary tag, or `mul`), empty where there is none.

    Args:
        code: the language.
        name: the table.
        parts: the sub-tables that are wanted of it, `""` for the keys above them; all where none
            is named. Who asks of every language should name them: most of the time goes into
            reading the files.

    Raises:
        DataError: where the file is no TOML, or the key is no table.
    """
    found = _document(code, name, parts).get(name, {})
    if not isinstance(found, dict):
        raise DataError(_FOLDER / f"{code}.toml", name, "must be a table")
    return found


@cache
def words(code: str, name: str, key: str) -> tuple[str, ...]:
    """List of strings `key` of a table, empty where the language does not give it.

    Raises:
        DataError: where it is anything but a list of strings.
    """
    value = table(code, name, "").get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise DataError(_FOLDER / f"{code}.toml", key, "must be a list of strings")
    return tuple(value)


@cache
def _document(code: str, name: str, parts: tuple[str, ...]) -> Mapping[str, Any]:
    path = _FOLDER / f"{code}.toml"
    return _read(path, name, parts) if path.exists() else {}


def _read(path: Path, name: str, parts: tuple[str, ...]) -> dict[str, Any]:
    # Only what is asked for is parsed: one table of all languages is a few milliseconds, whole
    # files are a tenth of a second.
    try:
        sections = _sections(path)
        try:
            return tomli.loads("".join(s.text for s in sections if s.holds(name, parts)))
        except tomli.TOMLDecodeError:  # once more, with the lines counted as in the file
            return tomli.loads("".join(s.shown(name, parts) for s in sections))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(path, "", f"no valid TOML: {error}") from None


@dataclass(slots=True, frozen=True)
class _Section:
    """A header of a file with the lines under it; those before the first are of no table."""

    table: str
    part: str | None
    text: str

    def holds(self, name: str, parts: tuple[str, ...]) -> bool:
        return self.table == name and (not parts or (self.part or "") in parts)

    def shown(self, name: str, parts: tuple[str, ...]) -> str:
        """The text, or blank lines where it is not what is asked for."""
        return self.text if self.holds(name, parts) else "\n" * self.text.count("\n")


@cache
def _sections(path: Path) -> tuple[_Section, ...]:
    """The file taken apart once, for each of its tables is asked for by itself."""
    text = path.read_text("utf-8")
    found: list[_Section] = []
    start, named, part = 0, "", None
    for header in _HEADER.finditer("\n" + text):
        found.append(_Section(named, part, text[start : header.start()]))
        start, named, part = header.start(), header["table"], header["part"]
    return (*found, _Section(named, part, text[start:]))


def _line_of(path: Path, key: str) -> int:
    lines = path.read_text("utf-8", "replace").splitlines() if key and path.exists() else []
    leaf = re.escape(key.rsplit(".", 1)[-1])
    pattern = re.compile(rf"^\s*(?:\[+.*\b{leaf}\]+|{leaf}\s*=)")
    return next((n for n, line in enumerate(lines, 1) if pattern.match(line)), 1)
