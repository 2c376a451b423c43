"""What the story tells of whom a pronoun or a role may stand for."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.people.antecedents import antecedent_candidates
from crawler.normalize.speakers.words.lexicon import lexicon


def told(language: str, text: str, words: str) -> dict[str, list[str]]:
    """The features of each entity for the last mention of these words, by the entity's name."""
    reading = read_story(lexicon(language), {"body": text})
    document = reading.story.document
    mention = [m for m in reading.story.mentions if document.text(m.first, m.last) == words][-1]
    rows = antecedent_candidates(document, reading.cast, mention, reading.discourse)
    return {entity.name: features for entity, features in rows if entity is not None}


def test_a_nearer_man_leaves_a_woman_the_first_whom_she_may_mean() -> None:
    text = 'A deputada Marina Lopes chegou. O senador Paulo Reis a esperava. "Vim só", disse ela.'
    features = told("pt", text, "ela")
    assert "pronoun rank 0" in features["Marina Lopes"]
    assert "pronoun rank 0" not in features["Paulo Reis"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("La arqueóloga no lo ve así. Mónica Rolo habló poco.", True),
        ("La arqueóloga no lo ve así. La sala, fría. Mónica Rolo habló poco.", False),
    ],
)
def test_a_noun_leads_up_to_the_name_in_the_next_sentence(text: str, leads: bool) -> None:
    features = told("es", f"{text} «Es pronto», dijo la arqueóloga.", "la arqueóloga")
    assert ("role word led up" in features["Mónica Rolo"]) is leads
