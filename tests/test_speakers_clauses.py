"""Which `que` and `che` open what was said, and which belong to a noun or tell when and what for."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

REPORTS = [  # own sentences, and what somebody said
    ("es", "La edil Marta Ríos dijo el lunes que el río crece.", "el río crece"),
    ("es", "Explicó la edil Marta Ríos que el río crece.", "el río crece"),
    ("es", "La edil Marta Ríos anunció la semana pasada que el río crece.", "el río crece"),
    ("es", "La edil Marta Ríos señaló, en un comunicado, que el río crece.", "el río crece"),
    ("es", "La edil Marta Ríos avisó a los vecinos de que el río crece.", "el río crece"),
    ("es", "La edil Marta Ríos detalló después que el río crece.", "el río crece"),
    ("es", "La edil Marta Ríos insistió en que el río crece.", "el río crece"),
    ("pt", "O vereador Rui Prado apelou a que ninguém saia de casa.", "ninguém saia de casa"),
    ("pt", "O vereador Rui Prado disse na segunda-feira que o rio sobe.", "o rio sobe"),
    ("it", "Il sindaco Luca Neri ha detto lunedì che il fiume cresce.", "il fiume cresce"),
]

NARRATED = [  # own sentences in which nobody says anything
    ("es", "La edil Marta Ríos criticó la ordenanza que regula las terrazas."),
    ("es", "La edil Marta Ríos habló tras un pleno y denunció los ruidos que sufren los vecinos."),
    (
        "es",
        "Los vecinos alertaban de la caída de un muro antes de que las llamas llegaran al pueblo.",
    ),
    ("es", "La edil Marta Ríos contó detalles de la noche que pasaron los vecinos en la calle."),
    ("es", "La edil Marta Ríos pidió prudencia en las calles a las que llega el agua."),
    (
        "es",
        "La edil Marta Ríos anunció una serie de obras –práctica que cayó en desuso hace años–.",
    ),
    ("es", "La edil Marta Ríos fue condenada a pagar las costas, por lo que no irá a prisión."),
    ("pt", "O vereador Rui Prado criticou a portaria que regula as esplanadas do centro."),
    ("pt", "O vereador Rui Prado alertou os moradores antes que o rio subisse de vez."),
    ("it", "Il sindaco Luca Neri ha criticato la norma che regola i dehors del centro."),
]


@pytest.mark.parametrize(("language", "text", "words"), REPORTS)
def test_what_is_said(language: str, text: str, words: str) -> None:
    assert [quote.text for quote in find_quotes(text, language).quotes] == [words]


@pytest.mark.parametrize(("language", "text"), NARRATED)
def test_what_nobody_says(language: str, text: str) -> None:
    assert find_quotes(text, language).quotes == ()
