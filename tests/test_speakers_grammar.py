"""Whose words a clause or a stretch in marks holds, where grammar alone tells it."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

SPEAKERS = [  # own sentences, and who says the last words of them
    # the view at the head of a sentence holds for all words in marks of it
    (
        "es",
        (
            "La jueza Ana Roca firmó el auto. Para Roca, Luis Pardo fue la persona que “dio la orden”"
            " de salir."
        ),
        "Ana Roca",
    ),
    (
        "es",
        (
            "La jueza Ana Roca firmó el auto. Para Roca, Luis Pardo fue la persona que “dio la orden” para"
            " que se supiera el plan, “a sabiendas de todos”."
        ),
        "Ana Roca",
    ),
    # whom a relative clause is of, be he governed himself
    (
        "es",
        "Se le preguntó por los pleitos contra el Estado a Tomás Urrutia, quien señaló que “se arreglan”.",
        "Tomás Urrutia",
    ),
    # nobody inside the clause that is reported, or behind it
    (
        "es",
        (
            "Por la tarde, el senador Luis Pardo agregó que “la tesis es absurda, falsa y ridícula”,"
            " comparándola con Alicia."
        ),
        "Luis Pardo",
    ),
    # verbs that are joined have one subject
    (
        "es",
        "El edil Luis Pardo defendió la labor del Consejo y ha insistido en que el plan sirve.",
        "Luis Pardo",
    ),
    (
        "es",
        (
            "La edil Ana Roca trasladó su apoyo a las víctimas y sus familias, agradeció la labor de los"
            " médicos y señaló que el plan sirve."
        ),
        "Ana Roca",
    ),
    (
        "it",
        "Tutti i 10 cittadini sono partiti ieri, ha detto Neri, aggiungendo che il piano regge.",
        "Neri",
    ),
    # nameless sources that are told apart
    (
        "es",
        (
            "El puerto cerró, según informaron fuentes del Ministerio de Obras. «Hay cinco heridos»,"
            " confirmaron fuentes médicas."
        ),
        "fuentes médicas",
    ),
    (
        "es",
        (
            "El puerto cerró, según informaron fuentes del Ministerio de Obras. «Hay cinco heridos»,"
            " confirmaron las mismas fuentes."
        ),
        "fuentes del Ministerio de Obras",
    ),
    (
        "es",
        "De hecho, según el vocal de la junta de festejos, las obras de la plaza deben seguir.",
        "vocal de la junta de festejos",
    ),
    # a letter in brackets is nobody
    (
        "es",
        "Llegó tarde. Su timonel (S), Andrés Landa, es de la idea de que “el plan será valorado”.",
        "Andrés Landa",
    ),
]

BELOW = [  # own paragraphs: the line above words names who says them, or somebody new
    (
        "es",
        (
            "Hablan los artistas.\nADA RÍOS: MI MADRE QUERIDA\n“Feliz día a las madres, que luchan por sus"
            " hijos cada mañana.”"
        ),
        "ADA RÍOS",
    ),
    (
        "es",
        (
            "Hablan los artistas.\nHUGO PEÑA: MUY TRABAJADORA\n“Un beso enorme a las madres del barrio,"
            " que luchan por sus hijos.”"
        ),
        "HUGO PEÑA",
    ),
]

LONG = (
    "las cooperativas de la sierra que reparten el agua entre los pueblos de arriba necesitan antes del"
    " verano una bomba nueva y dinero para pagar a quienes cuidan de ella durante todo el año"
)
SPANS = [  # own sentences, and the last words somebody says
    # as many words as there are
    ("es", f"Juan Martínez dijo que {LONG}.", LONG),
    (
        "es",
        "De hecho, según el vocal de la junta de festejos, las obras de la plaza deben seguir.",
        "las obras de la plaza deben seguir",
    ),
    (
        "es",
        "Cuatro viajaban en un turismo y, según las primeras informaciones, serían vecinos del pueblo.",
        "serían vecinos del pueblo",
    ),
    (
        "es",
        "La edil Ana Roca celebra que el fuego no pasara la vía, que actuó como un “cortafuegos”.",
        "el fuego no pasara la vía, que actuó como un “cortafuegos”",
    ),
]

NARRATED = [  # own sentences in which nobody says anything: whom something is for
    ("es", "El fallo habilitó el pago de la multa para los vecinos."),
    ("es", "La lluvia de marzo amplió el terreno de cultivo para las especies."),
]


@pytest.mark.parametrize(("language", "text", "name"), [*SPEAKERS, *BELOW])
def test_who_says_it(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    people = {speaker.id: speaker.name for speaker in found.speakers}
    assert people.get(found.quotes[-1].speaker or "") == name


@pytest.mark.parametrize(("language", "text", "words"), SPANS)
def test_what_is_said(language: str, text: str, words: str) -> None:
    assert find_quotes(text, language).quotes[-1].text == words


@pytest.mark.parametrize(("language", "text"), NARRATED)
def test_what_is_for_somebody(language: str, text: str) -> None:
    assert find_quotes(text, language).quotes == ()
