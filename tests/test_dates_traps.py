"""What only looks like a date, and what does not look like one, in sentences of our own."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.normalize.dates import find_dates

WEDNESDAY = date(2026, 3, 11)


def found(language: str, text: str) -> dict[str, str]:
    return {mention.text: mention.value for mention in find_dates(text, WEDNESDAY, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ban rests on Directive 2010/75/EU and Regulation 1107/2009."),
        ("en", "The flag day switch of the software was hard."),
        ("fr", "Le règlement 2016/679 et la directive 2010/75 sont cités."),
        ("fr", "Les élèves sont notés de 1 à 4."),
        ("fr", "Voilà vingt ans que ce puits est fermé."),
        ("fr", "Il y a trois ans qu'elle attend un logement."),
        ("fr", "Le deuxième week-end de blocage fut calme."),
        ("es", "Hace tres años que espera una cama."),
        ("pt", "Há setenta dias que não há aulas."),
        ("pt", "As duas foram embora e as três ficaram."),
        ("pt", "Ao domingo fazia-se sopa."),
        ("de", "Das Gericht verwies auf Paragraf 1922."),
        ("de", "Die 1200-Dollar-Schecks kamen spät."),
        ("de", "Das Projekt »Grüner Deich 2030« kostet viel."),
        ("de", "Das ist das Deutschland von morgen, schrieb die Bild am Sonntag."),
        ("de", "Die Halle ist jeweils von 15 bis 18 Uhr offen."),
        ("nl", "Het bleef nul tegen elf."),
        ("tr", "Üç yazı yazdım."),
        ("es", "Hubo demoras de hasta cinco horas, y se trabajaba hasta tarde."),
        ("es", "La tregua fue hace dos lunes."),
        ("es", "Se investiga la asunción de la alcaldesa."),
        ("en", "The yard will get there a decade earlier than its rival."),
    ],
)
def test_what_only_looks_like_a_date(language: str, text: str) -> None:
    assert found(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        (
            "en",
            "On the first of March the lift got stuck.",
            {"On the first of March": "2026-03-01"},
        ),
        (
            "en",
            "He joined the rest of the Oct. 7 crew.",
            {"of the Oct. 7": "2025-10-07"},
        ),
        ("en", "The files were asked for in February.", {"in February": "2026-02"}),
        ("en", "Kate May came. May said on Monday it was over.", {"on Monday": "2026-03-09"}),
        ("en", "It shut a quarter of a century ago.", {"a quarter of a century ago": "2001"}),
        ("en", "The 2010/11 season ended early.", {"The 2010/11 season": "2010/2011"}),
        (
            "fr",
            "La juge sort à dix heures et quart.",
            {"à dix heures et quart": "2026-03-11T10:15"},
        ),
        ("fr", "Il est venu à midi et demi.", {"à midi et demi": "2026-03-11T12:30"}),
        ("fr", "Il y a trois ans, il chantait ici.", {"Il y a trois ans": "2023"}),
        ("it", "Mezzo secolo fa c'era un mulino.", {"Mezzo secolo fa": "1976"}),
        (
            "it",
            "È un vocale, ore 18.52 di martedì 3 marzo.",
            {"ore 18.52 di martedì 3 marzo": "2026-03-03T18:52"},
        ),
        ("es", "Baja desde los noventa.", {"desde los noventa": "199X/.."}),
        ("pt", "Guarda o estudo, de 1985, numa gaveta.", {"de 1985": "1985"}),
        ("pt", "Choveu na noite passada.", {"na noite passada": "2026-03-10"}),
        (
            "pt",
            "A festa ocorre em 20 de março, sexta-feira.",
            {"em 20 de março, sexta-feira": "2026-03-20"},
        ),
        (
            "pt",
            "Contam-se os casos entre as 00:00 de terça-feira e as 12:00 de hoje.",
            {
                "entre as 00:00 de terça-feira e as 12:00 de hoje": "2026-03-10T00:00/2026-03-11T12:00"
            },
        ),
        ("de", "Die Anlage liefert frühestens 2032 Strom.", {"2032": "2032"}),
        (
            "de",
            "In den Morgenstunden des Donnerstags vergangener Woche brannte es.",
            {"In den Morgenstunden des Donnerstags vergangener Woche": "2026-03-05"},
        ),
        ("de", "Das teilte das Amt Ende März mit.", {"Ende März": "2025-03"}),
        ("de", "Ende März tritt er zurück.", {"Ende März": "2026-03"}),
    ],
)
def test_what_hardly_looks_like_a_date(language: str, text: str, dates: dict[str, str]) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Der Mann soll am Montagabend angegriffen worden sein.", "2026-03-09"),
        ("de", "Der Mann soll am Freitag das Amt übernehmen.", "2026-03-13"),
        ("de", "Die Brücke soll bis Freitag repariert worden sein.", "2026-03-13"),
        ("fr", "Le suspect aurait tiré lundi sur un passant.", "2026-03-09"),
        ("es", "El barco habría zarpado el lunes.", "2026-03-09"),
        ("pt", "O barco teria partido na segunda-feira.", "2026-03-09"),
        ("nl", "De man zou maandag zijn gevlucht.", "2026-03-09"),
    ],
)
def test_what_is_told_by_hearsay_is_past(language: str, text: str, value: str) -> None:
    assert [mention.value for mention in find_dates(text, WEDNESDAY, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (
            "de",
            (
                "Die Mittel galten von 1961 bis 1990, von 1971 bis 2000, von 1981 bis 2010"
                " und von 1991 bis 2020. Die Sonne schien im Februar kaum."
            ),
            "2026-02",
        ),
        (
            "fr",
            "Pendant la guerre de 2014, il creusait. Une otage a été libérée mardi 3 mars.",
            "2026-03-03",
        ),
        (
            "pt",
            "A firma despediu-o em 15 de novembro de 2021, soube-se hoje.\n\nO julgamento prossegue em 18 de março.",
            "2026-03-18",
        ),
        (
            "en",
            (
                "In 1998 the mill burned, in 2003 the barn, in 2005 the church, in 2007 the school."
                "\n\nMarch 3: A tractor was stolen."
            ),
            "2026-03-03",
        ),
    ],
)
def test_news_is_of_these_days_whatever_years_were_told_of(
    language: str, text: str, value: str
) -> None:
    assert find_dates(text, WEDNESDAY, language)[-1].value == value
