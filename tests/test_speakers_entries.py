"""Live blogs: each entry tells of its own people. And whom a plural or a charge tells of."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

BLOG = """9h05 - {first}

Le conglomérat a vu ses commandes se contracter. « Nous tiendrons », a dit la directrice, Anne Roux.

8h41 - {second}

« On est prêt », a-t-elle assuré.

8h35 - {third}

La sécheresse dure. Paul Petit l'a dit mardi : « Il faut de l'eau. »"""


def speakers(text: str, language: str) -> list[str | None]:
    """The names of the speakers of the quotes of a text, in its order."""
    found = find_quotes(text, language)
    people = {speaker.id: speaker.name for speaker in found.speakers}
    return [people.get(q.speaker or "") for q in found.quotes if q.kind != "indirect"]


def test_nobody_speaks_on_in_the_next_entry_of_a_live_blog() -> None:
    blog = BLOG.format(first="Delta tousse", second="Le village ouvre", third="Le Sud a soif")
    assert speakers(blog, "fr") == ["Anne Roux", None, "Paul Petit"]


def test_times_that_head_two_paragraphs_are_no_live_blog() -> None:
    blog = BLOG.format(first="Delta tousse", second="Le village ouvre", third="Le Sud a soif")
    assert speakers(blog.replace("8h35 - ", "Enfin, "), "fr")[1] == "Anne Roux"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Ali Baro est mort. Selon les militaires maliens, il vivait dans « un vaste souterrain ».", "militaires maliens"),
        ("en", "“We will not leave the ship,” the stokers said.", "stokers"),
        ("es", "«No dejaremos el barco», dijeron los fogoneros.", "fogoneros"),
        ("it", "«Non lasceremo la nave», hanno detto i fuochisti.", "fuochisti"),
    ],
)  # fmt: skip
def test_a_noun_for_one_is_known_for_several(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_the_words_of_a_charge_are_nobodys_speech() -> None:
    text = "L'homme, arrêté à Lyon, était poursuivi pour « apologie publique d'un acte de terrorisme »."
    assert speakers(text, "fr") == []


def test_a_noun_of_places_ends_no_name_of_a_person() -> None:
    text = (
        "Abney said Wednesday that she arrived early at Reagan National Airport to catch a flight.\n\n"
        '"I thought the lines were going to be ridiculous," she said in an e-mail.'
    )
    assert speakers(text, "en") == ["Abney"]


def test_a_body_called_after_a_person_does_not_take_her_words() -> None:
    text = (
        "„Guten Morgen“, sagt Kate Moos. Die Kate Moos Agency gründete sie 2016. „Ich bin älter“, sagt"
        " Kate Moos im Gespräch."
    )
    assert speakers(text, "de") == ["Kate Moos", "Kate Moos"]
