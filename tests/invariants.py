"""What holds of every record there is, whatever page it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

import orjson
from jsonschema import Draft202012Validator

from crawler.article import Article, json_schema

__all__ = ["faults", "validator"]


@cache
def validator() -> Draft202012Validator:
    """Of the schema that `depeche schema` prints."""
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(article: Article) -> list[str]:
    """Every rule of the contract that this article breaks."""
    record = orjson.loads(orjson.dumps(article.as_dict()))
    found = [f"{e.json_path}: {e.message}" for e in validator().iter_errors(record)]
    if Article.from_dict(record) != article:
        found.append("the record does not read back as the article")
    if record["id"] != hashlib.sha256(record["canonical_url"].encode()).hexdigest()[:16]:
        found.append("id is not the hash of canonical_url")
    return [*found, *_span_faults(record), *_reference_faults(record)]


def _span_faults(record: dict[str, Any]) -> Iterator[str]:
    def cut(place: str, span: dict[str, int]) -> str:
        text = record[place] or ""
        start, end = span["start"], span["end"]
        return text[start:end] if 0 <= start < end <= len(text) else "\0"

    if "\n\n".join(cut("body", block) for block in record["blocks"]) != record["body"]:
        yield "blocks do not make up the body"
    for mention in record["dates"]:
        if cut(mention["in"], mention) != mention["text"]:
            yield f"date {mention['text']!r} is not where it says"
    for quote in record["quotes"]:
        if " ".join(cut(quote["in"], part) for part in quote["parts"]) != quote["text"]:
            yield f"quote {quote['id']} is not where it says"
        for name in ("mention", "cue"):
            piece = quote[name]
            if piece and cut(quote["in"], piece) != piece["text"]:
                yield f"{name} of {quote['id']} is not where it says"
    for speaker in record["speakers"]:
        if any(cut(m["in"], m) == "\0" for m in speaker["mentions"]):
            yield f"a mention of {speaker['id']} is nowhere"


def _reference_faults(record: dict[str, Any]) -> Iterator[str]:
    quotes = [quote["id"] for quote in record["quotes"]]
    speakers = {speaker["id"]: speaker["quotes"] for speaker in record["speakers"]}
    if quotes != [f"q{n}" for n in range(1, len(quotes) + 1)]:
        yield "quotes are not numbered in order"
    if len(speakers) != len(record["speakers"]):
        yield "a speaker's id occurs twice"
    for quote in record["quotes"]:
        speaker = quote["speaker"]
        if speaker is not None and quote["id"] not in speakers.get(speaker, ()):
            yield f"{quote['id']} and its speaker do not know of each other"
        if quote["nested_in"] not in (None, *quotes):
            yield f"{quote['id']} is nested in nothing"
    held = [own for ids in speakers.values() for own in ids]
    if len(held) != sum(quote["speaker"] is not None for quote in record["quotes"]):
        yield "a speaker lists a quote that is not theirs"
