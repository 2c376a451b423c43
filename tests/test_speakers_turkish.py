"""Turkish indirect speech: whom a sentence is about stands before the clause and is none of it."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.words.lexicon import lexicon


@pytest.mark.parametrize(
    ("text", "clause", "name"),
    [
        (
            "Orhan Köksal ise politika faizinin yeniden düşeceğini söyledi.",
            "politika faizinin yeniden düşeceğini",
            "Orhan Köksal",
        ),
        (
            "Nurhan Erdem de yeni yolun yazın biteceğini belirtti.",
            "yeni yolun yazın biteceğini",
            "Nurhan Erdem",
        ),
        (
            "Bakan Selin Arıkan ise yaptığı konuşmada yeni yolun yazın biteceğini savundu.",
            "yeni yolun yazın biteceğini",
            "Selin Arıkan",
        ),
        (
            "Grev sürerken, Başkan Hakan Yalın geri adım atmayacağını açıkladı.",
            "geri adım atmayacağını",
            "Hakan Yalın",
        ),
    ],
)
def test_the_topic_is_no_part_of_the_clause(text: str, clause: str, name: str) -> None:
    found = find_quotes(text, "tr")
    (quote,) = found.quotes
    assert quote.kind == "indirect"
    assert quote.text == clause
    assert [s.name for s in found.speakers if s.id == quote.speaker] == [name]


def test_a_family_name_may_be_a_postposition() -> None:
    text = "Görgü tanığı Recep Doğru, sanığı iki gün önce de gördüğünü anlattı."
    assert [s.name for s in find_quotes(text, "tr").speakers] == ["Recep Doğru"]


def test_a_statement_in_the_name_of_a_body_is_that_body_s() -> None:
    text = 'Platform adına yapılan açıklamada, "Bu karar bir başlangıçtır" denildi.'
    assert [s.name for s in find_quotes(text, "tr").speakers] == ["Platform"]


@pytest.mark.parametrize(
    ("owned", "bare"), [("bakanı", "bakan"), ("bakanlığı", "bakanlık"), ("belediyesi", "belediye")]
)
def test_an_owned_noun_is_the_noun(owned: str, bare: str) -> None:
    assert lexicon("tr").bearer(owned) == lexicon("tr").bearer(bare) == bare


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            'Deniz biyoloğu Claire Dupont AFP\'ye yaptığı değerlendirmede, "Sayım yöntemleri yirmi yıl öncesinin yöntemleri" ifadesini kullandı.',
            "Claire Dupont",
        ),
        ('Kahvede oturan emekli işçi Veli Çakır ise "Torunum var" dedi.', "Veli Çakır"),
    ],
)
def test_where_a_name_begins_and_ends(text: str, name: str) -> None:
    assert [s.name for s in find_quotes(text, "tr").speakers] == [name]
