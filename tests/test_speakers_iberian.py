"""Spanish, Italian and Portuguese: where phrases end, whom names beside roles name, what is told to whom."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.phrases.cases import is_oblique
from crawler.normalize.speakers.words.lexicon import lexicon

CAST = [  # own sentences, and all that are named in them
    # a role in the tail is that of the name behind it
    ("es", "Habló Pilar Ríos, viuda del escritor Ramón Goya.", {"Pilar Ríos", "Ramón Goya"}),
    # behind the noun of a body stands its name, unless a first name does
    ("es", "La gerenta de la empacadora Huertas del Llano se fue.", {"Huertas del Llano"}),
    ("es", "La gerenta de la empacadora Elisa Roldán se fue.", {"Elisa Roldán"}),
    # `Don` before a first name, whatever it is elsewhere
    ("es", "Guadalupe Arce, ebanista, se jubila. Don Guadalupe tiene 70 años.", {"Guadalupe Arce"}),
    # no name is the sign of a currency
    ("pt", "O governo gastou R$ 40 milhões em Belém.", {"Belém"}),
    # a city may be a first name
    ("es", "El abogado de los vecinos, Washington Sosa, apeló.", {"Washington Sosa"}),
]


@pytest.mark.parametrize(("language", "text", "names"), CAST)
def test_who_is_named(language: str, text: str, names: set[str]) -> None:
    cast = read_story(lexicon(language), {"body": text}).cast
    assert {e.name for e in cast.entities if e.named} == names


PHRASES = [  # own sentences, and the phrase that opens them: words that do not agree with it are verbs
    ("es", "El Congreso otorga hoy la medalla.", "El Congreso"),
    ("es", "El Congreso centrista se fue.", "El Congreso centrista"),
    ("it", "I compagni chiamano il portiere.", "I compagni"),
    ("pt", "O Governo aprova hoje a lei.", "O Governo"),
]


@pytest.mark.parametrize(("language", "text", "phrase"), PHRASES)
def test_a_verb_ends_a_phrase(language: str, text: str, phrase: str) -> None:
    story = read_story(lexicon(language), {"body": text}).story
    first = story.mentions[0]
    assert story.document.text(first.first, first.last) == phrase


APPOSED = [  # own sentences, a role and whose it is
    ("es", "El abogado de los vecinos, Dr. Washington Sosa, apeló.", "abogado", "Washington Sosa"),
    ("pt", "Dono de uma padaria na zona sul, Nelson Frota perdeu tudo.", "dono", "Nelson Frota"),
    ("pt", "Professora de artes em Belmonte, Ivone Prata sorriu.", "professor", "Ivone Prata"),
    ("pt", "A relatora do projeto, Vilma Prado (PDX-SC), já avisou.", "relator", "Vilma Prado"),
    ("it", "Il cardinale Rossi tace. Parla Clemente XV.", "papa", "Clemente XV"),
    ("es", "El general Rivas calló. Habló Alfonso XIV.", "rey", "Alfonso XIV"),
]


@pytest.mark.parametrize(("language", "text", "head", "name"), APPOSED)
def test_whose_role_it_is(language: str, text: str, head: str, name: str) -> None:
    cast = read_story(lexicon(language), {"body": text}).cast
    assert [e.name for e in cast.entities if head in e.heads] == [name]


def test_a_role_behind_another_tells_only_of_what_sort_it_is() -> None:
    text = "La directora general de la mina habló. Un general escuchó."
    mentions = read_story(lexicon("es"), {"body": text}).story.mentions
    assert [set(m.heads) for m in mentions if m.kind == "role"] == [{"director"}, {"general"}]


def test_how_long_something_lasts_is_nobody() -> None:
    text = "Lleva 31 años en el faro. «No me aburro», dijo."
    assert not [m for m in read_story(lexicon("es"), {"body": text}).story.mentions if m.heads]


def test_a_name_set_beside_whom_one_is_asked_about_is_no_subject() -> None:
    text = "Preguntado por su colega de Vigo, Iván Prado, el entrenador sonrió."
    story = read_story(lexicon("es"), {"body": text}).story
    told = {
        story.document.text(m.first, m.last): is_oblique(story.document, m) for m in story.mentions
    }
    assert told["Iván Prado"]
    assert not told["el entrenador"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El alcalde Luis Prat se fue. «Lo vi llorar», relató una vecina."),
        ("es", "El alcalde Luis Prat se fue. «Lo vi llorar», relató otro vecino."),
        ("it", "Il sindaco Luigi Prati è uscito. «Piangeva», ha detto un collega."),
        ("pt", "O prefeito Luís Prata saiu. «Chorava», disse um colega."),
    ],
)
def test_an_indefinite_role_is_somebody_new(language: str, text: str) -> None:
    found = find_quotes(text, language)
    assert [s.kind for s in found.speakers] == ["unnamed"]


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        ("es", "«Perdimos la cabeza», le dijo el arquero a TvS.", "TvS"),
        ("it", "«Era promesso», ha detto a Calcio Lagune il portiere.", "Calcio Lagune"),
        ("pt", "Contactada pela Lusa, a autarca Rita Melo disse que «não há pressa».", "Lusa"),
        ("pt", "«Não há pressa», disse Rita Melo à revista Vinho & Voz.", "Vinho & Voz"),
        ("es", "«No hay prisa», dijo la alcaldesa Rita Melo a Julio Ares.", None),
        ("es", "La ministra Rita Melo recalcó que la ANP «no tiene prisa».", None),
        ("pt", "«Não há pressa», disse a TAP em nota.", None),
        (
            "it",
            "La sindaca Rita Meli, in un'intervista al Corriere delle Valli, frena. «No», dice lei.",
            "Corriere delle Valli",
        ),
    ],
)
def test_who_was_told(language: str, text: str, medium: str | None) -> None:
    via = find_quotes(text, language).quotes[-1].via
    assert (via.name if via else None) == medium


def test_a_state_with_the_form_of_an_adjective() -> None:
    cast = read_story(
        lexicon("es"), {"body": "Siria respondió que no y la delegación siria se fue."}
    ).cast
    assert [(e.name, e.state) for e in cast.entities if e.named] == [("Siria", True)]


def test_a_table_is_no_transcript() -> None:
    lines = [
        "Hora: 20.00 h",
        "Árbitro: Juan Rey (7)",
        "Juez: Luis Pons (6)",
        "Árbitro: Ana Gil (6)",
    ]
    found = find_quotes("El Racing ganó.\n\n" + "\n\n".join(lines), "es")
    assert [quote for quote in found.quotes if quote.kind == "direct"] == []
