"""Who speaks after whom: texts with several speakers, and the names of the speakers of their quotes.

All texts are our own.
"""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.cues.turns import turn_of
from crawler.normalize.speakers.words.lexicon import lexicon

SUCCESSIONS = [
    # a subject in the sentence before words whose reporting word has none takes the turn
    (
        "es",
        (
            "«Rusia no quiere la paz», denunció el ministro, Oleh Marchenko. El portavoz del Kremlin, "
            "Dmitri Vólkov, rechazó las acusaciones. «Es Kiev quien rompe los acuerdos», dijo."
        ),
        ["Oleh Marchenko", "Dmitri Vólkov"],
    ),
    (
        "pt",
        (
            "“Parecia uma bomba”, relata Emília Vidal, dona de uma loja. O vizinho Joaquim Tur desceu "
            "à rua de pijama. “Achei que era um terremoto”, diz."
        ),
        ["Emília Vidal", "Joaquim Tur"],
    ),
    # one word behind the noun of a body in the tail of a role is that body
    (
        "es",
        "Habló el director de la empresa Aurora, Juan Gil. «No habrá despidos», dijo Gil.",
        ["Juan Gil"],
    ),
    (
        "pt",
        "O economista-chefe da corretora Horizonte, Marcos Tanaka, aprova. “É cedo”, explicou.",
        ["Marcos Tanaka"],
    ),
    (
        "fr",
        "La patronne de l'entreprise Delta, Anne Roux, a cédé. « On signe », a-t-elle dit.",
        ["Anne Roux"],
    ),
    # what stands behind `según` and a reporting word is a source, of its own sentence
    (
        "es",
        (
            "Según explicó el director del hospital, Tomás Graells, los tres heridos «evolucionan "
            "favorablemente». En palabras de la doctora Elisa Mompó, el más grave «ha abierto los "
            "ojos esta mañana»."
        ),
        ["Tomás Graells", "Elisa Mompó"],
    ),
    (
        "pt",
        (
            "Segundo o diretor do hospital, Tomás Gralha, os três feridos “evoluem favoravelmente”. "
            "De acordo com a médica Elisa Mota, o mais grave “abriu os olhos nesta manhã”."
        ),
        ["Tomás Gralha", "Elisa Mota"],
    ),
    # a player answers his coach
    (
        "pt",
        (
            "O lateral Ruan Cardoso saiu. “Senti uma fisgada”, contou o jogador. O técnico Abel "
            "Quintino minimizou a lesão. “Em duas semanas ele volta”, disse o treinador."
        ),
        ["Ruan Cardoso", "Abel Quintino"],
    ),
    # what somebody was is a role; where he is it, and when he said it, may stand between
    (
        "es",
        "«Me lo pidió el ministro», respondió el exdirector de la agencia, Mario Solana.",
        ["Mario Solana"],
    ),
    (
        "es",
        (
            "«No vamos a permitirlo», advirtió este martes el secretario general de UGT en Asturias, "
            "Belarmino Cueto."
        ),
        ["Belarmino Cueto"],
    ),
    # an article for women before a noun for both
    (
        "es",
        "«¿Por qué dimitió usted?», preguntó la juez. «Era mi jefe», contestó Mario Solana.",
        ["juez", "Mario Solana"],
    ),
    # somebody of whoever was spoken of
    (
        "es",
        (
            "El detenido, Iván Soto, confesó. «Solo quería quemar rastrojos», declaró Soto. Su madre "
            "pidió perdón a los vecinos. «Estamos destrozados», dijo la mujer."
        ),
        ["Iván Soto", "madre"],
    ),
    # a past verb is no part of a name, uno de … is one of several
    (
        "es",
        (
            "El Gobierno británico convocó al embajador ruso. «Es una vergüenza», dijo el Gobierno "
            "británico."
        ),
        ["Gobierno británico"],
    ),
    (
        "es",
        "«Es una vergüenza», gritó uno de los asistentes al pleno.",
        ["uno de los asistentes"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), SUCCESSIONS)
def test_who_speaks_after_whom(language: str, text: str, names: list[str]) -> None:
    found = find_quotes(text, language)
    people = {speaker.id: speaker.name for speaker in found.speakers}
    told = [people.get(q.speaker or "") for q in found.quotes if q.kind != "indirect"]
    assert told == names


@pytest.mark.parametrize(
    ("language", "headline", "body", "name"),
    [
        (
            "es",
            "Unos 2.000 agricultores colapsan Valladolid: «Nos están echando del campo»",
            (
                "VALLADOLID.- «Nos están echando del campo y nadie mueve un dedo», ha afirmado el "
                "presidente de la Unión Agraria, Eutimio Pardo."
            ),
            "Eutimio Pardo",
        ),
        (
            "pt",
            "Incêndio em Sintra: “Perdemos tudo”",
            "“Perdemos tudo numa noite”, contou Rosa Pinheiro, vizinha de Sintra.",
            "Rosa Pinheiro",
        ),
    ],
)
def test_a_headline_is_told_by_who_says_it_in_the_body(
    language: str, headline: str, body: str, name: str
) -> None:
    found = find_quotes(body, language, headline=headline)
    assert found.quotes[0].in_ == "headline"
    assert [s.name for s in found.speakers if s.id == found.quotes[0].speaker] == [name]


@pytest.mark.parametrize(
    ("language", "verb", "turn"),
    [
        ("es", "añadió", "adds"),
        ("es", "le replicó", "answers"),
        ("es", "afirmó", ""),
        ("pt", "acrescentou", "adds"),
        ("pt", "retorquiu", "answers"),
        ("en", "went on", "adds"),
        ("fr", "a rétorqué", "answers"),
    ],
)
def test_whose_turn_a_reporting_word_tells(language: str, verb: str, turn: str) -> None:
    document = read_story(lexicon(language), {"body": f"“Si, no”, {verb} Ana Ruiz."}).story.document
    assert turn_of(document, document.cues[0]) == turn
