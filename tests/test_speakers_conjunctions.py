"""What `que` leads besides what somebody says, in sentences of own making."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

NOTHING_SAID = [
    # a comparison
    (
        "fr",
        "Le fabricant suisse de bus fait état d'une marge plus mince que prévu de ses ateliers de Vevey.",
    ),
    # a purpose
    (
        "fr",
        "Il a fallu que les Verriers menacent de bloquer la halle pour que les élus se déplacent enfin.",
    ),
    # a relative clause: a verb where the subject has to stand
    (
        "fr",
        "Une voisine s'est souvenue du sobriquet cruel que donnait Hubert Vial à Jean-Luc Maréchal.",
    ),
    # no subject says what `has been observed`
    (
        "fr",
        (
            "Ludovic Ferran préside le comité. Il a toutefois été observé que seulement 8 % des bus sont"
            " partis à l'heure."
        ),
    ),
    (
        "es",
        (
            "Muchos vecinos alertaban a los bomberos de la caída del poste antes de que las llamas"
            " llegaran hasta las casas."
        ),
    ),
    (
        "es",
        (
            "Marta Olmedo, extesorera del club, fue sancionada con una condena de dos años, por lo que"
            " no irá a la cárcel."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_SAID)
def test_another_conjunction_leads_nothing_said(language: str, text: str) -> None:
    assert not find_quotes(text, language).quotes


SAID = [
    # an adverb right behind the verb is none of it
    (
        "fr",
        "La maire Odile Carpin explique ainsi que le pont restera fermé tout l'hiver.",
        "le pont restera fermé tout l'hiver",
    ),
    (
        "fr",
        "La maire Odile Carpin n'a pas précisé que le pont resterait fermé tout l'hiver.",
        "le pont resterait fermé tout l'hiver",
    ),
    # the head of state is no passive
    (
        "it",
        "Il capo dello Stato ha riconosciuto che la legge non basta più.",
        "la legge non basta più",
    ),
]


@pytest.mark.parametrize(("language", "text", "clause"), SAID)
def test_what_is_said_stays(language: str, text: str, clause: str) -> None:
    assert [q.text for q in find_quotes(text, language).quotes] == [clause]
