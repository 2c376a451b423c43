"""Live blogs: each entry tells of its own people. And who is one person: not several, no place, no body."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.words.lexicon import lexicon
from tests.said import speakers

BLOG = """9h05 - Delta tousse

Le chantier perd deux grues. « Nous tiendrons », a dit la directrice, Anne Roux.

8h41 - Le village ouvre

« Tout tient », a-t-elle assuré.

8h35 - Le Sud a soif

La sécheresse dure. Paul Petit l'a dit mardi : « Il faut de l'eau. »"""


def test_nobody_speaks_on_in_the_next_entry_of_a_live_blog() -> None:
    assert speakers(BLOG, "fr") == ["Anne Roux", None, "Paul Petit"]


def test_times_that_head_two_paragraphs_are_no_live_blog() -> None:
    assert speakers(BLOG.replace("8h35 - ", "Enfin, "), "fr")[1] == "Anne Roux"


@pytest.mark.parametrize("unit", ["Uhr", "uur", "a.m.", "ч", "a.m. (CET)"])
def test_an_entry_begins_with_its_time_in_any_language(unit: str) -> None:
    blog = BLOG
    for stamp in ("9h05", "8h41", "8h35"):
        blog = blog.replace(stamp, f"{stamp.replace('h', '.')} {unit}")
    assert speakers(blog, "fr")[1] != "Anne Roux"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The archbishops stayed aboard."),
        ("es", "Los fogoneros portugueses callaron."),
        ("fr", "Les menuisiers belges sont restés."),
        ("it", "Le archeologhe sono rimaste."),
        ("nl", "De zangers bleven aan boord."),
        ("pt", "Os carpinteiros ficaram."),
    ],
)
def test_a_noun_for_one_is_known_for_several(language: str, text: str) -> None:
    mentions = read_story(lexicon(language), {"body": text}).story.mentions
    assert [(mention.kind, mention.first) for mention in mentions] == [("group", 0)]


def test_the_words_of_a_charge_are_nobodys_speech() -> None:
    text = (
        "Le gérant, entendu à Lyon, était poursuivi pour « faux commis à plusieurs reprises dans ses"
        " comptes »."
    )
    assert speakers(text, "fr") == []


def test_a_noun_of_places_ends_no_name_of_a_person() -> None:
    text = (
        "Tessmer said Sunday that she had come home by way of Clara Holt Airport after all.\n\n"
        '"Nobody looked at my bag," she said in a letter.'
    )
    assert speakers(text, "en") == ["Tessmer"]


def test_a_body_called_after_a_person_does_not_take_her_words() -> None:
    text = (
        "„Es regnet“, sagt Ida Pell. Die Ida Pell Agency hat zwölf Leute. „Jetzt hagelt es“, sagt Ida"
        " Pell am Fenster."
    )
    assert speakers(text, "de") == ["Ida Pell", "Ida Pell"]
