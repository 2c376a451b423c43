"""German: capitals of nouns and of sentences that are no names."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import attribution as engine
from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.people.fit import is_of_other_number
from crawler.normalize.speakers.words.lexicon import lexicon


def people(text: str) -> set[str]:
    reading = engine.read_story(lexicon("de"), {"body": text})
    return {e.name for e in reading.cast.entities if e.mentions}


@pytest.mark.parametrize(
    ("text", "name", "wrong"),
    [
        ("Sowohl Ida Lorm als auch Tim Held kamen zum Fest.", "Ida Lorm", "Sowohl Ida Lorm"),
        (
            "Das Thema bewegt viele. Über das Thema Ida Lorm zu reden, lohnt sich.",
            "Ida Lorm",
            "Thema Ida Lorm",
        ),
        (
            "Der Flügel will mehr. Die Gegner vom Flügel Ida Lorm waren da.",
            "Ida Lorm",
            "Flügel Ida Lorm",
        ),
        ("Und Gerhard schwieg. Er blieb dabei.", "Gerhard", "Und Gerhard"),
        ("„Wir warten“, sagte Kerwig. „Mehr nicht“, so Kerwig.", "Kerwig", ""),
        (
            "Wovor fürchtet man sich? Wovor Lorm flieht, sagt Ida Lorm nicht.",
            "Ida Lorm",
            "Wovor Lorm",
        ),
        ("Dort verhandelte Petro Lasko. Lasko gab nicht auf.", "Petro Lasko", ""),
        ("Der Herrscher kam. Den Herrscher Kim Sung Lo sah man dort.", "Kim Sung Lo", ""),
    ],
)
def test_name_without_the_words_before_it(text: str, name: str, wrong: str) -> None:
    found = people(text)
    assert name in found
    assert wrong not in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Neuartige Speicher kosten viel. Auch neuartigen Speichern fehlt Strom.",
            "Neuartige Speicher",
        ),
        ("Anders als im Vorjahr war es ruhig. „Gut so“, sagte ein Wirt.", "Anders"),
        ("Anders war das früher. Heute ist es nicht anders.", "Anders"),
        ("Müssen Katzen baden? Die Katzen mögen das nicht.", "Müssen Katzen"),
        ("Solche Ställe gibt es. Das sagen alle.", "Solche Ställe"),
        ("Technische Geräte brauchen Pflege.", "Technische Geräte"),
        ("Grund Übungen helfen. Die Übungen sind leicht, der Grund auch.", "Grund Übungen"),
        ("Der Wirt sprach von Dingen Gemüse betreffend. Das Gemüse war welk.", "Dingen Gemüse"),
        ("Größte Vorsicht gilt beim Kochen. „Gut so.“", "Größte Vorsicht"),
        ("Der Rat will Inhalte Vermarktung lehren.", "Inhalte Vermarktung"),
    ],
)
def test_common_nouns_are_nobody(text: str, wrong: str) -> None:
    assert wrong not in people(text)


def test_body_with_an_adjective_that_opens_its_sentence() -> None:
    assert "Evangelische Kirche Nordau" in people(
        "Evangelische Kirche Nordau baut. Evangelische Lieder klingen."
    )


def quotes(text: str) -> list[tuple[str, str | None]]:
    found = find_quotes(text, "de")
    named = {s.id: s.name for s in found.speakers}
    return [(q.text, named.get(q.speaker or "")) for q in found.quotes]


@pytest.mark.parametrize(
    ("text", "name", "wrong"),
    [
        (
            "Der Nordauer Gesundheits-, Sozial- und Umweltdirektor Pascal Alain Lorm kam.",
            "Pascal Alain Lorm",
            "Nordauer Gesundheits",
        ),
        (
            "Bundesminister für Bildung, Wissenschaft und Forschung Heinz Lorm kam.",
            "Heinz Lorm",
            "Forschung Heinz Lorm",
        ),
        ("Gestern hat Ida Kerwig Tom Lorm getroffen.", "Tom Lorm", "Ida Kerwig Tom Lorm"),
        ("Vielen Dank Anja für das Gespräch.", "Anja", "Dank Anja"),
        ("Der Experte Orhad Leser vom Prüfdienst kam.", "Orhad Leser", "Leser"),
        ("Anna Kerwig schwieg. Kerwigs Erfahrung half.", "Anna Kerwig", "Kerwigs Erfahrung"),
        ("Anna Kerwig schwieg. Auch Gegner Kerwigs schwiegen.", "Anna Kerwig", "Gegner Kerwigs"),
        (
            "Er sprach vom Humoristen Torvin. „Nun ja“, sagte Torvin. Der Humorist Torvin lachte.",
            "Torvin",
            "Humorist Torvin",
        ),
    ],
)
def test_bounds_of_names(text: str, name: str, wrong: str) -> None:
    found = people(text)
    assert name in found
    assert wrong not in found


def test_owner_is_not_who_speaks() -> None:
    text = "Anna Lorm forscht. „Das ist neu“, sagt Lorms Kollege Peter Nordheim."
    assert quotes(text) == [("Das ist neu", "Peter Nordheim")]


@pytest.mark.parametrize(
    "text",
    [
        "Nach all den Jahren sollte man meinen, dass der Umbau längst fertig ist.",
        "Da fragt man sich, ob der Umbau jemals fertig werden soll.",
        "Der Fund lässt vermuten, dass der Umbau schon lange fertig war.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert quotes(text) == []


def test_what_somebody_has_told() -> None:
    text = "Otto Kerwig lässt mitteilen, dass er den Umbau schon lange plane."
    assert [who for _, who in quotes(text)] == ["Otto Kerwig"]


def test_several_are_no_single_person() -> None:
    text = "Otto Kerwig kam nach Nordau. Fünf Jahre seien kein Tag zu viel gewesen, sagen sie dort."
    assert "Otto Kerwig" not in [who for _, who in quotes(text)]


def test_gender_of_a_body() -> None:
    reading = engine.read_story(
        lexicon("de"),
        {
            "body": "Die Europäische Zentralbank warnt. Die Europäische Zentralbank baut. Er sagte viel."
        },
    )
    document, mentions = reading.story.document, reading.story.mentions
    body = next(e for e in reading.cast.entities if e.gender == "f")
    he = next(m for m in mentions if m.kind == "pronoun")
    assert is_of_other_number(document, body, he, "pronoun")
