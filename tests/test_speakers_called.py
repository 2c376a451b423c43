"""What people and bodies are called in ordinary news, and what words tell of those they speak of."""

from __future__ import annotations

import pytest

from crawler.normalize import find_quotes
from crawler.normalize.speakers.attribution import attribute, read_story
from crawler.normalize.speakers.model import weights
from crawler.normalize.speakers.people.antecedents import antecedent_candidates
from crawler.normalize.speakers.words.lexicon import lexicon


def cast(language: str, text: str) -> set[str]:
    return {e.name for e in read_story(lexicon(language), {"body": text}).cast.entities}


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        (
            "On Monday Strava grew. Then Strava sold. Users met Strava at Camp Strava.",
            "Strava",
            "Camp Strava",
        ),
        ("Nineteen-year-old off-spinner Sajan Baby took seven.", "Sajan Baby", "Sajan"),
        ("State Minister for Transport Robinah Kabugo left.", "Robinah Kabugo", "Kabugo"),
        ("Kim left. “She’d said, ‘Go.’”", "Kim", "She’d"),
        ("The court had ruled that Zuma must go. It paid R5.5bn.", "Zuma", "R5.5bn"),
    ],
)
def test_a_name_is_what_somebody_is_called(text: str, name: str, other: str) -> None:
    names = cast("en", text)
    assert name in names
    assert other not in names


def test_that_before_a_name_makes_no_body_of_it() -> None:
    reading = read_story(lexicon("en"), {"body": "He said that Zuma had left."})
    assert [e.kind for e in reading.cast.entities if e.name == "Zuma"] == ["unclear"]


def test_the_noun_of_a_named_body_takes_it_up() -> None:
    text = 'The Storm Prediction Center warned of hail. "It is near," wrote the center.'
    reading = read_story(lexicon("en"), {"body": text})
    attribute(reading, weights("en"))
    made = reading.attributions[0].entity
    assert made is not None
    assert made.name == "Storm Prediction Center"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('The firm uses AI. Its boss Sam Hale is glad. "We love AI," he said.', "Sam Hale"),
        ('The city district moved. "Our staff stayed," the district said. Malik Cole left.', ""),
    ],
)
def test_a_technique_says_nothing_and_a_district_is_nobody(text: str, name: str) -> None:
    reading = read_story(lexicon("en"), {"body": text})
    attribute(reading, weights("en"))
    made = reading.attributions[0].entity
    assert made is not None
    assert made.name == name or (not name and made.kind != "person")


def test_whoever_is_told_of_is_marked_as_such() -> None:
    text = '"They know," Mark Levin said of Saul Baker. "He learned Hebrew," he said.'
    reading = read_story(lexicon("en"), {"body": text})
    attribute(reading, weights("en"))
    assert reading.discourse.others == {"m"}
    document, cast_, talk = reading.story.document, reading.cast, reading.discourse
    he = reading.story.mentions[-1]
    rows = antecedent_candidates(document, cast_, he, talk)
    features = {e.name: f for e, f in rows if e is not None}
    assert "pronoun told of" in features["Saul Baker"]
    assert any(f.startswith("pronoun spoken of") for f in features["Saul Baker"])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Die Arbeiterkammer (AK) lehnte ab. „Das ist unfair“, erklärte die AK.", "Arbeiterkammer"),
        (
            "fr",
            "Le syndicat national des instituteurs (SNI) a manifesté. « C’est grave », estime le SNI.",
            "syndicat national des instituteurs",
        ),
        ("pl", "Narodowy Fundusz Zdrowia (NFZ) odmówił. „Nie ma podstaw” – napisał NFZ.", "Narodowy Fundusz Zdrowia"),
        ("es", 'La Comisión Nacional del Agua (CNA) avisó. "Es grave", dijo la CNA.', "Comisión Nacional del Agua"),
        ("en", "The Environment Agency (EA) warned. “This is serious,” the EA said.", "Environment Agency"),
    ],
)  # fmt: skip
def test_letters_in_brackets_stand_for_the_body_before_them(
    language: str, text: str, name: str
) -> None:
    found = find_quotes(text, language)
    assert [s.name for s in found.speakers] == [name]
    assert found.quotes[0].via is None
