"""Cuts of our own stories with marks strewn in: nothing raises, and every quote slices exactly."""

from __future__ import annotations

import random

import pytest

from crawler.normalize.speakers import find_quotes
from tests.stories import load, paths

MARKS = "\"«»“”„:,.()\n—'’‘「」؟َّٰ "
CUTS = 40
LANGUAGES = ("fr", "en", "it", "es", "de", "pt", "nl", "pl", "ru", "tr", "ar", "zh", "ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_cut_and_marred_stories_never_raise(language: str) -> None:
    draw = random.Random(language)
    bodies = [load(path).body for path in paths(language)]
    for _ in range(CUTS):
        body = draw.choice(bodies)
        start = draw.randrange(len(body))
        letters = list(body[start : start + draw.randint(1, 900)])
        for _ in range(draw.randint(0, 40)):
            letters[draw.randrange(len(letters))] = draw.choice(MARKS)
        text = "".join(letters) + draw.choice(("", draw.choice(MARKS)))
        for quote in find_quotes(text, language).quotes:
            assert quote.text == " ".join(text[p.start : p.end] for p in quote.parts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "حسب الوزير أحمد خلف،"),
        ("en", "According to the minister, Ann Lee,"),
        ("es", "Según el ministro, Juan Gil,"),
        ("fr", "Selon le ministre,"),
        ("it", "Lo ha detto.\n\nPer l'anno in corso la società Alba stima ricavi tra 1,"),
        ("nl", "Volgens de minister,"),
    ],
)
def test_a_text_that_ends_behind_an_attribution_is_read(language: str, text: str) -> None:
    assert find_quotes(text, language).quotes == ()
