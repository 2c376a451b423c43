"""What is laid out like an interview and is none."""

from __future__ import annotations

import pytest

from crawler.normalize import find_quotes
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.words.lexicon import lexicon

ASKED = (
    "{}\n\n{}\n\nWhere does it start?\n\nAt the old port of Ghent, as in every other year.\n\n"
    "What is the prize?\n\nA cup and a year's supply of tyres."
)
LONG, YOURS = "How long is the race?", "How long does the race take you?"


def turns(language: str, text: str) -> list[str]:
    """The kinds of the turns of a text."""
    found = read_story(lexicon(language), {"body": text}).story.utterances
    return [u.unmarked for u in found if u.unmarked]


@pytest.mark.parametrize(
    ("question", "answer", "kinds"),
    [
        (YOURS, "I ride it in two hours.", ["answer"] * 3),
        (YOURS, "The best ride it in two hours.", []),
        (LONG, "We think that two hours is a good time for it.", []),
        (LONG, "Ada Lind: I ride it in two hours.", ["answer"] * 3),
    ],
)
def test_frequent_questions_are_no_interview(question: str, answer: str, kinds: list[str]) -> None:
    assert turns("en", f"Ada Lind rides again.\n\n{ASKED.format(question, answer)}") == kinds


def test_signatures_behind_dashes_are_no_dialogue() -> None:
    jokes = "\n\n".join(f"What has {n} legs? A table\n\n—Tom L., age {n}" for n in range(4, 9))
    assert turns("en", jokes) == []


@pytest.mark.parametrize(
    "asked", ["Ada Lind, what took you so long?\n\n", "What took you so long?\n\nAda Lind: "]
)
def test_who_is_spoken_to_or_leads_an_answer_is_interviewed(asked: str) -> None:
    lead = "Tom Reed has lost, Ada Lind has won. Is Tom Reed tired?"
    more = ASKED.format(YOURS, "I ride it in two hours.")
    found = find_quotes(f"{lead}\n\n{asked}I lost my way.\n\n{more}", "en")
    assert {s.name for s in found.speakers} == {"Ada Lind"}
    assert found.quotes[0].text == "I lost my way."


def test_whose_message_it_was_is_no_answer() -> None:
    signed = "Une pluie de messages.\n\n" + "\n\n".join(
        f"— Ana Lopez (@anal{n}) March {n}, 2024" for n in range(3)
    )
    assert turns("fr", signed) == []


@pytest.mark.parametrize(
    ("language", "asked", "told"), [("es", "P.", "R."), ("pt", "P.", "R."), ("pl", "P.", "O.")]
)
def test_a_label_is_no_initial(language: str, asked: str, told: str) -> None:
    rows = [f"{asked} Kuka?", f"{told} Barriendo. Sola.", f"{asked} Mita?", f"{told} Barriendo."]
    reading = read_story(lexicon(language), {"body": "\n\n".join(rows)})
    assert [u.unmarked for u in reading.story.utterances] == ["answer"] * 2
    assert all(not entity.name.startswith(told) for entity in reading.cast.entities)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            (
                "Novelist Ada Marsh talks about her book.\n\nThe Bay: Did you expect the prize?\n\n"
                "A.M.: No. I was asleep when they called.\n\nTB: And what comes next?\n\n"
                "A.M.: A novel about the sea."
            ),
            "Ada Marsh",
        ),
        (
            "de",
            (
                "Die Autorin Ada Lindner-Voss über ihr Buch.\n\nHaben Sie mit dem Preis gerechnet?\n\n"
                "ALV: Nein, ich schlief, als der Anruf kam.\n\nUnd was kommt jetzt?\n\n"
                "ALV: Ein Roman über das Meer."
            ),
            "Ada Lindner-Voss",
        ),
    ],
)
def test_answers_behind_the_initials_of_a_name(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    assert [s.name for s in found.speakers] == [name]
    assert len(found.quotes) == 2


def test_initials_of_nobody_are_no_label() -> None:
    text = (
        "The plan has three parts.\n\nUS: The United States pays half. Why?\n\n"
        "UK: The United Kingdom pays the rest.\n\nUS: More will come."
    )
    assert not find_quotes(text, "en").quotes
