"""Golden stories: our own wire copy with every quote, speaker, mention and date tagged in place.

`load(path)` gives the story as plain fields and its gold as spans into those fields, in the terms of
the record: `body` is the blocks joined by one blank line, spans are half-open code point offsets.
The tags are `q` (direct speech), `i` (indirect), `m` (the source named) and `t` (a time, EDTF).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import yaml

__all__ = ["FOLDER", "Mark", "Said", "Story", "is_whole", "load", "paths"]

FOLDER = Path(__file__).with_suffix("")
Place = Literal["headline", "standfirst", "body"]

_TAG = re.compile(r'<(/?)([qimt])((?: [a-z]+="[^"<>]*")*)>')
_KINDS = ("paragraph", "headline", "standfirst", "crosshead")


class _Loader(yaml.SafeLoader):
    """YAML in which `2022-12-30` stays text: a day is no datetime."""


_Loader.yaml_implicit_resolvers = {
    first: [r for r in resolvers if r[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Mark:
    """One tagged stretch: its place in the record, its words and the attributes of its tag."""

    tag: str
    in_: Place
    start: int
    end: int
    text: str
    attributes: dict[str, str]
    nested: bool


@dataclass(frozen=True)
class Said:
    """One utterance as the record counts it: stretches that share an id are one."""

    kind: str
    in_: Place
    text: str
    parts: tuple[tuple[int, int], ...]
    speaker: str
    via: str | None
    nested: bool


@dataclass(frozen=True)
class Story:
    """A story: `head` as written in the file, the fields of the record, and its gold."""

    head: dict[str, Any]
    headline: str
    standfirst: str | None
    blocks: tuple[tuple[str, str], ...]
    marks: tuple[Mark, ...] = field(repr=False)

    @property
    def id(self) -> str:
        return str(self.head["id"])

    @property
    def language(self) -> str:
        return str(self.head["language"])

    @property
    def body(self) -> str:
        return "\n\n".join(text for _, text in self.blocks)

    @property
    def times(self) -> tuple[Mark, ...]:
        return tuple(m for m in self.marks if m.tag == "t")

    @property
    def said(self) -> tuple[Said, ...]:
        """Direct, mixed and indirect speech in text order, with the canonical name of its speaker."""
        found: dict[Any, list[Mark]] = {}
        for n, mark in enumerate(m for m in self.marks if m.tag in "qi"):
            attributes = mark.attributes
            number = attributes.get("id")
            key = (mark.tag, attributes["s"], number, mark.in_) if number else n
            found.setdefault(key, []).append(mark)
        return tuple(self._said(marks) for marks in found.values())

    def _said(self, marks: list[Mark]) -> Said:
        first = marks[0]
        kind = "indirect" if first.tag == "i" else first.attributes.get("type", "direct")
        return Said(
            kind=kind,
            in_=first.in_,
            text=" ".join(m.text for m in marks),
            parts=tuple((m.start, m.end) for m in marks),
            speaker=str(self.head["speakers"][first.attributes["s"]]["name"]),
            via=first.attributes.get("via"),
            nested=first.nested,
        )


def paths(language: str = "") -> tuple[Path, ...]:
    """The story files, of one language where it is given."""
    return tuple(sorted(FOLDER.glob(f"{language}*.story")))


def is_whole(name: str) -> bool:
    """Are times and datelines labelled too? In stories 8NN and 9NN speech alone was labelled with care."""
    return name.split("-")[1][0] not in "89"


def load(path: Path) -> Story:
    """Read one story file."""
    _, top, rest = path.read_text("utf-8").split("---\n", 2)
    fields: dict[str, list[str]] = {"headline": [], "standfirst": [], "body": []}
    blocks: list[tuple[str, str]] = []
    marks: list[Mark] = []
    for kind, raw in _chunks(rest):
        place: Place = kind if kind in ("headline", "standfirst") else "body"  # type: ignore[assignment]
        base = sum(len(text) + 2 for text in fields[place])
        text, found = _inline(raw, place, base)
        fields[place].append(text)
        marks += found
        if place == "body":
            blocks.append((kind, text))
    return Story(
        head=yaml.load(top, _Loader),
        headline=fields["headline"][0],
        standfirst=next(iter(fields["standfirst"]), None),
        blocks=tuple(blocks),
        marks=tuple(marks),
    )


def _chunks(text: str) -> Iterator[tuple[str, str]]:
    for chunk in re.split(r"\n\s*\n|\n(?=#)", text.strip()):
        hashes, words = re.fullmatch(r"(#{0,3})\s*(.*)", chunk.strip(), re.DOTALL).groups()  # type: ignore[union-attr]
        lines = words.split("\n", 1) if hashes else [words]
        for n, line in enumerate(lines):
            yield _KINDS[0 if n else len(hashes)], re.sub(r"\s*\n\s*", " ", line)


def _inline(raw: str, place: Place, base: int) -> tuple[str, list[Mark]]:
    text, position = "", 0
    opened: list[tuple[str, int, dict[str, str]]] = []
    marks: list[tuple[int, Mark]] = []
    for match in _TAG.finditer(raw):
        text += raw[position : match.start()]
        position = match.end()
        if not match[1]:
            attributes = dict(re.findall(r'([a-z]+)="([^"]*)"', match[3]))
            opened.append((match[2], len(text), attributes))
            continue
        tag, start, attributes = opened.pop()
        span = (base + start, base + len(text))
        nested = any(outer in "qi" for outer, _, _ in opened)
        marks.append((start, Mark(tag, place, *span, text[start:], attributes, nested)))
    return text + raw[position:], [mark for _, mark in sorted(marks, key=lambda m: m[0])]
