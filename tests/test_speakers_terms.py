"""Words in marks that nobody says: terms, glosses, titles in brackets."""

from __future__ import annotations

import pytest

from crawler.normalize import find_quotes

TERMS = [
    ("fr", "Le journal révèle ces « raisons » : le fisc a refusé la demande d'Anne Roy."),
    ("fr", "Anne Roy a couvert les « actes » du mouvement depuis Lens. Elle préside le club."),
    ("en", "The novelist Ada Lind (“A Summer Without You”) has died. Tom Reed wept."),
    ("de", "Der Autor Udo Berg („Sommer ohne dich“) ehrte seine Kollegin. Er lebt in Kiel."),
]
SAID = [
    ("fr", "Anne Roy a salué une « avancée » des équipes.", "Anne Roy"),
    ("fr", "Anne Roy juge la situation « tendue ».", "Anne Roy"),
    ("en", "Ada Lind called the plan “a disaster”.", "Ada Lind"),
    ("en", "Tom Reed went home. (“No,” said Ada Lind.)", "Ada Lind"),
]


@pytest.mark.parametrize(("language", "text"), TERMS)
def test_terms_and_titles_are_no_quotes(language: str, text: str) -> None:
    assert [q.text for q in find_quotes(text, language).quotes if q.kind != "indirect"] == []


@pytest.mark.parametrize(("language", "text", "name"), SAID)
def test_short_words_that_are_reported_are(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    assert len(found.quotes) == 1
    assert [s.name for s in found.speakers] == [name]
