"""The seed story, quote by quote."""

from __future__ import annotations

import pytest

from crawler.article import Quote, Quotes
from crawler.normalize.speakers import find_quotes
from tests.stories import FOLDER, load

PUTIN, XI = "Vladimir Poutine", "Xi Jinping"
# In text order: field, first words, kind, speaker, number of parts.
EXPECTED = [
    ("headline", "Nous visons à renforcer la coopération", "direct", PUTIN, 1),
    ("body", "Nous visons à renforcer l’interaction", "direct", PUTIN, 1),
    ("body", "Une place particulière", "direct", PUTIN, 1),
    ("body", "Les relations russo-chinoises", "direct", PUTIN, 1),
    ("body", "Je ne doute pas", "direct", PUTIN, 2),
    ("body", "démontrera au monde", "mixed", PUTIN, 1),
    ("body", "Nous augmenterons les livraisons", "direct", PUTIN, 1),
    ("body", "volumes sans précédent", "mixed", PUTIN, 1),
    ("body", "l’année prochaine", "direct", PUTIN, 1),
    ("body", "Des travaux conjoints", "direct", PUTIN, 1),
    ("body", "déjà aujourd’hui", "direct", PUTIN, 1),
    ("body", "Accroître le soutien mutuel", "direct", XI, 1),
    ("body", "les autorités chinoises", "direct", XI, 1),
    ("body", "cependant, il ne faut pas", "direct", XI, 1),
    ("body", "position objective", "mixed", XI, 1),
    ("body", "devraient accroître", "mixed", XI, 1),
]


@pytest.fixture(scope="module")
def seed() -> Quotes:
    story = load(FOLDER / "fr-000.story")
    return find_quotes(story.body, "fr", headline=story.headline, standfirst=story.standfirst)


def spoken(found: Quotes) -> list[Quote]:
    return [q for q in found.quotes if q.kind != "indirect"]


def test_every_quote_and_no_other(seed: Quotes) -> None:
    assert [q.text[: len(e[1])] for q, e in zip(spoken(seed), EXPECTED, strict=True)] == [
        e[1] for e in EXPECTED
    ]


@pytest.mark.parametrize("number", range(len(EXPECTED)))
def test_field_speaker_and_parts(seed: Quotes, number: int) -> None:
    quote, expected = spoken(seed)[number], EXPECTED[number]
    names = {s.id: s.name for s in seed.speakers}
    assert quote.speaker is not None
    assert (quote.in_, names[quote.speaker], len(quote.parts)) == (
        expected[0],
        expected[3],
        expected[4],
    )


def test_nearly_all_kinds(seed: Quotes) -> None:
    right = sum(q.kind == e[2] for q, e in zip(spoken(seed), EXPECTED, strict=True))
    assert right >= len(EXPECTED) - 1


def test_the_metonym_is_named_as_ground(seed: Quotes) -> None:
    quote = spoken(seed)[1]
    assert quote.how == "metonym"
    assert quote.mention is not None
    assert quote.mention.text == "le chef du Kremlin"


def test_roles_as_printed(seed: Quotes) -> None:
    roles = {s.name: s.roles for s in seed.speakers}
    assert {"président russe", "chef du Kremlin"} <= {r.removeprefix("le ") for r in roles[PUTIN]}


def test_countries(seed: Quotes) -> None:
    assert {s.name: s.country for s in seed.speakers} == {PUTIN: "RU", XI: "CN"}


def test_tass_carried_the_words(seed: Quotes) -> None:
    carried = [q for q in seed.quotes if q.via]
    assert [q.via.name for q in carried if q.via] == ["Tass"]
    assert carried[0].text.startswith("les autorités chinoises")
