"""Turkish phrases: where an ending ties a word to the verb, trades by their ending, articles."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.phrases.mentions import Mention
from crawler.normalize.speakers.words.lexicon import Flag, fold, lexicon


def mentions(text: str) -> tuple[list[str], list[Mention]]:
    story = read_story(lexicon("tr"), {"body": text}).story
    return [story.document.text(m.first, m.last) for m in story.mentions], list(story.mentions)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Duruşmada Selim Akgün söz aldı.", "Selim Akgün"),
        ("Senaryoyu ablası Leyla Tunç ile yazdı.", "ablası Leyla Tunç"),
        ("Gürültü üzerine Meclis Başkanvekili konuştu.", "Meclis Başkanvekili"),
        ("Bunu yaşlı kadın AFP'ye anlattı.", "yaşlı kadın"),
        ("Antalya Valiliği, yolun açıldığını duyurdu.", "Antalya Valiliği"),
    ],
)
def test_a_word_tied_to_the_verb_ends_a_phrase(text: str, mention: str) -> None:
    assert mention in mentions(text)[0]


def test_a_trade_shows_by_its_ending_but_not_in_a_family_name() -> None:
    story = read_story(lexicon("tr"), {"body": "Dün değirmencisi Ali Baltacı konuştu."}).story
    flags = dict(zip(story.document.low, story.document.flag, strict=True))
    assert flags["değirmencisi"] & Flag.ROLE
    assert not flags["baltacı"] & Flag.ROLE


def test_one_makes_a_role_indefinite() -> None:
    for text, article in (
        ("“Bitti” dedi deneyimli antrenör.", "definite"),
        ("“Bitti” dedi deneyimli bir antrenör.", "indefinite"),
    ):
        assert [m.article for m in mentions(text)[1] if m.kind == "role"] == [article]


def test_a_capital_with_a_dot_is_known_by_its_small_letter() -> None:
    known = lexicon("tr")
    assert known.flags[fold("İbrahim")] & Flag.GIVEN
    assert known.flags[fold("İşçi")] & Flag.ROLE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Komisyon Başkanı Ursula von der Meulen konuştu.", "Ursula von der Meulen"),
        ("Dün Büyük Nar Zeynep Tunç konuştu.", "Zeynep Tunç"),
        ("23 Mayıs Pazartesi Kerem Aslan konuştu.", "Kerem Aslan"),
    ],
)
def test_where_a_name_begins(text: str, name: str) -> None:
    cast = read_story(lexicon("tr"), {"body": text}).cast
    assert name in [e.name for e in cast.entities]
