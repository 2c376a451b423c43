"""What the words of a quote tell of who says them."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.people.voice import own_gender
from crawler.normalize.speakers.words.lexicon import lexicon


@pytest.mark.parametrize(
    ("language", "text", "gender"),
    [
        ("ru", "«Я нашла ключи у двери», - рассказала соседка.", "f"),
        ("ru", "«Я нашел ключи у двери», - рассказал сосед.", "m"),
        ("ru", "«Ключи лежали у двери», - рассказала соседка.", ""),
        ("pl", "„Rozmawiałam z nim wczoraj” – powiedziała sąsiadka.", "f"),
        ("pl", "„Rozmawiałem z nim wczoraj” – powiedział sąsiad.", "m"),
        ("en", '"I found the keys," the neighbour said.', ""),
    ],
)
def test_past_verbs_of_the_first_person_tell_the_gender_of_the_speaker(
    language: str, text: str, gender: str
) -> None:
    story = read_story(lexicon(language), {"body": text}).story
    assert own_gender(story.document, story.utterances[0].pieces) == gender
