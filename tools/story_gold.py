"""Read `.story` files: the fields of the record and the tagged spans in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_TAG = re.compile(r"<(/?)([a-z]+)((?:\s+[a-z]+=\"[^\"<>]*\")*)\s*>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')


@dataclass
class Tagged:
    """A tagged span `[start, end)` of one field."""

    tag: str
    where: str
    start: int
    end: int
    attributes: dict[str, str]
    depth: int = 0


@dataclass
class Story:
    """A gold story: texts by field, spans in text order, speakers by key."""

    name: str
    language: str
    texts: dict[str, str]
    spans: list[Tagged]
    speakers: dict[str, dict[str, Any]]
    head: dict[str, Any] = field(default_factory=dict)


def read_story(path: Path) -> Story:
    """One story file."""
    _, top, rest = path.read_text("utf-8").split("---\n", 2)
    head = yaml.safe_load(top)
    texts: dict[str, str] = {}
    spans: list[Tagged] = []
    for where, line in _lines(rest):
        offset = len(texts[where]) + 2 if texts.get(where) else 0
        plain, found = _untag(line, where, offset)
        texts[where] = f"{texts[where]}\n\n{plain}" if texts.get(where) else plain
        spans += found
    spans.sort(key=lambda s: (list(texts).index(s.where), s.start, -s.end))
    return Story(head["id"], str(head["language"]), texts, spans, head["speakers"] or {}, head)


def read_stories(folder: Path) -> list[Story]:
    """All stories of a folder, by file name."""
    return [read_story(path) for path in sorted(folder.glob("*.story"))]


def utterances(story: Story, tag: str = "q") -> list[list[Tagged]]:
    """The quotes of a story, each as its pieces (same `id`, same speaker)."""
    groups: dict[tuple[str, str, str], list[Tagged]] = {}
    made: list[list[Tagged]] = []
    for span in story.spans:
        if span.tag != tag:
            continue
        shared = span.attributes.get("id")
        key = (span.where, span.attributes["s"], shared or "")
        if shared and key in groups:
            groups[key].append(span)
        else:
            group = [span]
            made.append(group)
            if shared:
                groups[key] = group
    return made


def _lines(rest: str) -> Iterator[tuple[str, str]]:
    for chunk in re.split(r"\n\s*\n|\n(?=#)", rest.strip()):
        text = chunk.strip()
        marks = re.match(r"(#{0,3})\s*", text)
        assert marks
        where = {1: "headline", 2: "standfirst"}.get(len(marks[1]), "body")
        first, *more = text[marks.end() :].split("\n", 1) if marks[1] else [text]
        yield where, re.sub(r"\s*\n\s*", " ", first)
        for line in more:
            yield "body", re.sub(r"\s*\n\s*", " ", line)


def _untag(line: str, where: str, offset: int) -> tuple[str, list[Tagged]]:
    plain, spans, stack, at = "", [], [], 0
    for found in _TAG.finditer(line):
        plain += line[at : found.start()]
        at = found.end()
        if found[1]:
            stack.pop().end = offset + len(plain)
        else:
            depth = sum(s.tag == "q" for s in stack)
            span = Tagged(
                found[2], where, offset + len(plain), 0, dict(_ATTRIBUTE.findall(found[3])), depth
            )
            spans.append(span)
            stack.append(span)
    return plain + line[at:], spans
