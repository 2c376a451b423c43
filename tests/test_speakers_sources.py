"""Sources of speech: the right phrase with its whole extent, under its own name, of the right kind.

One line each: language, text, name of the speaker of its first quote, kind. All are our own.
"""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

BODIES = [
    # a noun that describes a body, with adjectives or a tail, before its own name
    ("es", "«No habrá despidos», aseguró la minera chilena Salar Andino.", "Salar Andino"),
    ("es", "«No habrá despidos», aseguró el sindicato de enfermería Satse.", "Satse"),
    ("es", "«No habrá despidos», aseguró la empresa Grupo Atardecer.", "Grupo Atardecer"),
    ("pt", "“Vamos ficar”, afirmou a petrolífera norueguesa Nordhav.", "Nordhav"),
    ("fr", "« On reste », a indiqué le constructeur allemand Rheinkraft.", "Rheinkraft"),
    ("it", "«Restiamo qui», fa sapere la casa automobilistica tedesca Rheinkraft.", "Rheinkraft"),
    ("ru", "«Мы останемся», — сообщила норвежская компания Nordhav.", "Nordhav"),
    # but a noun with a tail of its own is the name
    ("fr", "« On reste », a indiqué le parquet de Liège.", "parquet de Liège"),
    ("es", "«Seguimos aquí», avisó la Junta de Castilla y León.", "Junta de Castilla y León"),
    # a body whose name ends in -a is no woman
    ("es", "«No hay heridos», informó Protección Civil de Teruel.", "Protección Civil de Teruel"),
    ("it", "«La strada è chiusa», fa sapere la Questura di Lecce.", "Questura di Lecce"),
    ("pl", "– Droga jest zamknięta – podała Komenda Powiatowa.", "Komenda Powiatowa"),
    # a conjunction, a comma or & inside a name
    (
        "en",
        "“It is open,” said the Ministry of Economy, Trade and Industry.",
        "Ministry of Economy, Trade and Industry",
    ),
    (
        "en",
        "“It is open,” the U.S. Food and Drug Administration said.",
        "U.S. Food and Drug Administration",
    ),
    ("en", "“It is open,” said Kent Fire and Rescue Service.", "Kent Fire and Rescue Service"),
    ("en", "“It is open,” the Plains & Pacific Railroad said.", "Plains & Pacific Railroad"),
    (
        "es",
        "«Está abierta», avisó la Autoridad de los Mercados y la Competencia.",
        "Autoridad de los Mercados y la Competencia",
    ),
    (
        "fr",
        "« C'est ouvert », a indiqué le ministère de l'Agriculture, de la Pêche et de la Forêt.",
        "ministère de l'Agriculture, de la Pêche et de la Forêt",
    ),
    (
        "pl",
        "– Most jest otwarty – podała Morska Służba Poszukiwania i Ratownictwa.",
        "Morska Służba Poszukiwania i Ratownictwa",
    ),
]
PEOPLE = [
    ("pt", "“Vamos”, disse o primeiro-ministro, Ulisses Correia e Silva.", "Ulisses Correia e Silva"),
    ("pt", "“Vamos embora”, disse Ana Costa e saiu da sala.", "Ana Costa"),
    ("en", "“We go,” said Ann Lee of the Ministry of Trade, Tom Beale and others.", "Ann Lee"),
]  # fmt: skip


def first_speaker(text: str, language: str) -> tuple[str, str] | None:
    """Name and kind of the speaker of the first quote in marks."""
    found = find_quotes(text, language)
    people = {s.id: (s.name, s.kind) for s in found.speakers}
    spoken = [q for q in found.quotes if q.kind != "indirect"]
    return people.get(spoken[0].speaker or "") if spoken else None


@pytest.mark.parametrize(("language", "text", "name"), BODIES)
def test_bodies(language: str, text: str, name: str) -> None:
    assert first_speaker(text, language) == (name, "organisation")


@pytest.mark.parametrize(("language", "text", "name"), PEOPLE)
def test_people(language: str, text: str, name: str) -> None:
    assert first_speaker(text, language) == (name, "person")
