"""The record keeps its contract: types, spans, references, JSON in and out."""

from __future__ import annotations

import json

import pytest

from crawler.article import Article, Instant, Quote, Span, json_schema
from crawler.demo.pages import Story
from tests.invariants import faults, validator

# The seed story's example, as the contract prints it.
EXAMPLE = {
    "schema": 1,
    "version": 1,
    "change": "new",
    "source": "lapresse",
    "language": "fr",
    "agency": "lapresse",
    "headline": 'Le dirigeant russe : "Nous visons à renforcer la coopération militaire"',
    "published": {
        "value": "2022-12-30",
        "utc": None,
        "precision": "day",
        "source": "visible",
        "zone": "none",
        "raw": "vendredi 30 décembre 2022",
        "confidence": 0.8,
        "agrees": 1,
    },
    "dates": [
        {
            "in": "body",
            "start": 982,
            "end": 1003,
            "text": "au printemps prochain",
            "value": "2023-21",
            "timex": "2023-SP",
            "first": "2023-03-01",
            "last": "2023-05-31",
            "precision": "season",
            "anchor": "published",
            "confidence": 0.97,
        }
    ],
    "quotes": [
        {
            "id": "q2",
            "in": "body",
            "kind": "direct",
            "text": "Nous visons à renforcer l’interaction",
            "parts": [{"start": 146, "end": 235}],
            "speaker": "s1",
            "mention": {"start": 249, "end": 267, "text": "le chef du Kremlin"},
            "cue": {"start": 239, "end": 248, "text": "a déclaré"},
            "via": None,
            "nested_in": None,
            "how": "metonym",
            "confidence": 0.93,
        }
    ],
    "copyright": {
        "notice": "© Copyright LaPresse",
        "kind": "copyright",
        "holders": [{"name": "LaPresse", "agency": "lapresse"}],
        "years": None,
        "licence": None,
        "reserved": False,
        "credits": [],
        "photo_credits": [],
        "site_notice": None,
        "source": "body",
    },
}


def test_an_empty_article_is_a_valid_record() -> None:
    assert faults(Article(url="https://a.example/")) == []


@pytest.mark.parametrize("key", EXAMPLE)
def test_the_example_of_the_contract_is_valid(key: str) -> None:
    schema = json_schema()["properties"][key]
    assert not list(validator().evolve(schema=schema).iter_errors(EXAMPLE[key]))


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("id", "17"),
        ("change", "deleted"),
        ("published", {"value": "30 décembre"}),
        ("blocks", [{"start": 0, "end": 1, "kind": "advert"}]),
        ("copyright", {"kind": "mine"}),
        ("fetched_at", "2022-12-30"),
        ("sketch", ["1"]),
    ],
)
def test_the_schema_refuses(key: str, wrong: object) -> None:
    record = Article(url="https://a.example/").as_dict() | {key: wrong}
    assert not validator().is_valid(record)


@pytest.mark.parametrize("key", json_schema()["required"])
def test_no_key_may_be_missing(key: str) -> None:
    record = Article(url="https://a.example/").as_dict()
    del record[key]
    assert not validator().is_valid(record)


def test_a_misspelt_attribute_raises() -> None:
    with pytest.raises(AttributeError):
        Article(url="https://a.example/").headlin = "x"  # type: ignore[attr-defined]


def test_unknown_keys_of_a_later_version_are_passed_over() -> None:
    record = Article(url="https://a.example/").as_dict() | {"mood": "sombre"}
    assert Article.from_dict(record) == Article(url="https://a.example/")


def test_every_demo_page_gives_a_record_that_keeps_the_contract(
    demo: tuple[tuple[Story, Article], ...],
) -> None:
    broken = {story.id: found for story, article in demo if (found := faults(article))}
    assert broken == {}


def test_the_content_hash_follows_the_text_alone() -> None:
    first = Article(url="https://a.example/", headline="A", body="B")
    second = Article(url="https://b.example/", headline="A", body="B", authors=("X",))
    third = Article(url="https://a.example/", headline="A", body="C")
    assert first.content_sha256 == second.content_sha256 != third.content_sha256


def test_json_keeps_printable_text_as_it_is() -> None:
    instant = Instant("2022-12-30", None, "day", "visible", "none", "30 décembre", 0.8, 1)
    said = Quote(
        "q1", "headline", "direct", "Ça", (Span(0, 2),), None, None, None, None, None, None, None
    )
    article = Article(url="https://a.example/é", headline="Ça", published=instant, quotes=(said,))
    line = json.dumps(article.as_dict(), ensure_ascii=False)
    assert Article.from_dict(json.loads(line)) == article
    assert "30 décembre" in line
