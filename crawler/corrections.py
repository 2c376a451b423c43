"""What changed between two versions of an article: text, quotes, dates, rights.

Wire copy is corrected, often in the first hours; a correction log says what a reader of the first
version must now unlearn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

__all__ = ["Correction", "corrections"]

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Correction:
    """One change; None stands for what was not there before, or is not there any more."""

    what: str
    before: str | None
    after: str | None


def corrections(before: Record, after: Record) -> tuple[Correction, ...]:
    """Every change from one record of an article to a later one, the text first.

    >>> from crawler.article import Article
    >>> old = Article("https://a.example/", headline="Two hurt in fire").as_dict()
    >>> new = Article("https://a.example/", headline="Three hurt in fire").as_dict()
    >>> corrections(old, new)
    (Correction(what='headline', before='Two hurt in fire', after='Three hurt in fire'),)
    """
    plain, later = dict(_plain_values(before)), dict(_plain_values(after))
    single = [Correction(what, plain[what], later[what]) for what in plain]
    return (
        *(c for c in single if c.before != c.after),
        *_aligned("body", before["body"].split("\n\n"), after["body"].split("\n\n")),
        *_aligned("quote", _quotes(before), _quotes(after)),
        *_aligned("date", _dates(before), _dates(after)),
    )


def _plain_values(record: Record) -> Iterator[tuple[str, str | None]]:
    for name in ("headline", "standfirst", "language", "agency", "section"):
        yield name, record[name]
    for name in ("published", "modified"):
        yield name, (record[name] or {}).get("value")
    yield "authors", ", ".join(record["authors"]) or None
    rights = record["copyright"]
    yield "notice", rights["notice"]
    yield "holders", ", ".join(holder["name"] for holder in rights["holders"]) or None
    yield "licence", rights["licence"]
    yield "usage", record["usage"]["verdict"]


def _aligned(what: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Correction]:
    """What differs between two rows of texts; neighbours that differ are taken for one another."""
    for kind, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (Correction(what, a, b) for a, b in zip_longest(old[i:j], new[m:n]))


def _quotes(record: Record) -> list[str]:
    names = {speaker["id"]: speaker["name"] for speaker in record["speakers"]}
    return [f"{q['text']} → {names.get(q['speaker'], 'nobody')}" for q in record["quotes"]]


def _dates(record: Record) -> list[str]:
    return [f"{mention['text']} → {mention['value']}" for mention in record["dates"]]
