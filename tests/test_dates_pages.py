"""Dates as pages have them: sentences after the errors that judged pages showed, in our own words."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.normalize.dates import find_dates

WEDNESDAY = date(2023, 11, 8)


def found(language: str, text: str) -> dict[str, str]:
    return {mention.text: mention.value for mention in find_dates(text, WEDNESDAY, language)}


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("es", "La tarifa subirá este 2024 en toda la isla.", {"este 2024": "2024"}),
        ("pt", "A tarifa vai subir neste 2024 na ilha.", {"neste 2024": "2024"}),
        ("es", "El puerto cerró 2021 con pérdidas.", {"2021": "2021"}),
        ("en", "The port ended 2021 with a loss.", {"2021": "2021"}),
        ("es", "Hubo ferias en 2003 y 2012.", {"en 2003": "2003", "2012": "2012"}),
        ("es", "El decreto ‒de 2019‒ sigue en vigor.", {"de 2019": "2019"}),
        ("pt", "A ponte abre, e 2025 já assusta.", {"2025": "2025"}),
        ("fr", "2025 sera une année sèche.", {"2025": "2025"}),
        ("fr", "Pour toute l'année 2017, il a plu.", {"Pour toute l'année 2017": "2017"}),
        ("de", "Der Hafen kam erst 1892: damals gab es Geld.", {"1892": "1892"}),
        ("de", "Ein Hirt hatte das Tal 1764 verlassen.", {"1764": "1764"}),
        ("fr", "Budget 2024 : le maire hésite.", {"2024": "2024"}),
        ("it", "Tra il 1981 ed il 2010 pioveva.", {"Tra il 1981 ed il 2010": "1981/2010"}),
    ],
)
def test_years_without_a_preposition(language: str, text: str, dates: dict[str, str]) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Este 2000 no cabe en la cuenta."),
        ("es", "Y 2000 personas lo vieron."),
        ("fr", "La loi n°58 de 2017 fixe la peine."),
        ("de", "Das Programm läuft in der Version 1904 gut."),
    ],
)
def test_numbers_that_are_no_years(language: str, text: str) -> None:
    assert found(language, text) == {}


@pytest.mark.parametrize("language", ["fr", "de", "es", "it", "pt", "nl", "pl", "ru", "tr"])
def test_embedded_posts_date_themselves_in_english(language: str) -> None:
    text = "— Ada Brook (@adabrook) August 21, 2021"
    assert found(language, text) == {"August 21, 2021": "2021-08-21"}


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("de", "(Stadtbote, März, 2019)", {"März, 2019": "2019-03"}),
        ("en", "He left (in May 2019) for Oslo.", {"in May 2019": "2019-05"}),
        (
            "es",
            "Lunes 6 de Noviembre 9:00 en la plaza.",
            {"Lunes 6 de Noviembre 9:00": "2023-11-06T09:00"},
        ),
        ("fr", "Il est né le 6 Mai 2012.", {"le 6 Mai 2012": "2012-05-06"}),
        ("fr", "Les élections de juin ont été perdues.", {"de juin": "2023-06"}),
        ("es", "La cumbre de marzo fue breve.", {"de marzo": "2023-03"}),
        ("pt", "Perdeu as eleições locais de junho.", {"de junho": "2023-06"}),
        ("it", "Lo sciopero di ottobre è costato caro.", {"di ottobre": "2023-10"}),
        ("fr", "La réunion de 14h30 est annulée.", {"de 14h30": "2023-11-08T14:30"}),
        (
            "en",
            "No. 5 Dale at No. 4 Holt, 1 p.m. Saturday: They met in the rain and Dale won.",
            {"1 p.m. Saturday": "2023-11-11T13:00"},
        ),
    ],
)
def test_months_and_days_beside_what_happened(
    language: str, text: str, dates: dict[str, str]
) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La France, dans l'Union à quinze, hésite."),
        ("pl", "Mowa o trzech i pół miliona ludzi."),
        ("pl", "Statek płynie na północ, gdzie jest zimno."),
        ("de", "Der Kuchen ist etwa 3 m lang."),
        ("de", "Das Netz liefert von rund 21 kWh zu viel."),
        ("de", "Sie setzte sich gegen 18 weitere Bewerber durch."),
        ("de", "Der Teig ruht über Nacht."),
        ("fr", "Il avait même été décidé de partir."),
        ("fr", "Le train de 7h12 est supprimé, le 7h42 aussi."),
        ("es", "El tren de las 7:12 no salió."),
        ("it", "Il treno delle 7.12 non è partito."),
        ("de", "Und das drei Monate vor Weihnachten."),
        ("fr", "Les pluies de juin sont rares ici."),
        ("en", "Sales should grow by half over the next decade."),
    ],
)
def test_what_pages_word_like_a_date_is_none(language: str, text: str) -> None:
    assert found(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        (
            "en",
            "For a look at results from Tuesday's local elections, call us.",
            {"Tuesday": "2023-11-07"},
        ),
        ("en", "He spoke at yesterday's rally.", {"yesterday": "2023-11-07"}),
        ("en", "In today's digital world few write letters.", {}),
        (
            "en",
            "It was due in 1990. Images of the day before the storm hit are lost.",
            {"in 1990": "1990"},
        ),
        (
            "de",
            "Heute, zwölf Monate später, ist es umgekehrt.",
            {"Heute": "2023-11-08"},
        ),
        (
            "de",
            "Im Vergleich zur Vorwoche zwei Plätze höher.",
            {"zur Vorwoche": "2023-W44"},
        ),
        (
            "de",
            "Für Land meldete die Firma in dem Bericht für das erste Halbjahr einen Verlust.",
            {"für das erste Halbjahr": "2023-01/2023-06"},
        ),
        ("fr", "Ils viendront dès jeudi prochain.", {"dès jeudi prochain": "2023-11-16/.."}),
        (
            "fr",
            "Depuis janvier on attend. Ce week-end, il a plu.",
            {"Depuis janvier": "2023-01/..", "Ce week-end": "2023-11-11/2023-11-12"},
        ),
    ],
)
def test_what_is_told_on_pages(language: str, text: str, dates: dict[str, str]) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "It fell in the morning of the 6th.", {"in the morning of the 6th": "2023-11-06"}),
        ("en", "It fell at 4 a.m. on the 6th.", {"at 4 a.m. on the 6th": "2023-11-06T04:00"}),
        ("fr", "Le soir du 6, il a plu.", {"Le soir du 6": "2023-11-06"}),
        (
            "en",
            "It rang at quarter to nine in the evening.",
            {"at quarter to nine in the evening": "2023-11-08T20:45"},
        ),
        ("de", "Am Freitag vor Pfingsten war zu.", {"Am Freitag vor Pfingsten": "2023-05-26"}),
        ("en", "He left on the Friday after Easter.", {"on the Friday after Easter": "2023-04-14"}),
        ("fr", "Le lundi après Pâques, il a plu.", {"Le lundi après Pâques": "2023-04-10"}),
        ("es", "La tarde de 3 goles se recuerda.", {}),
    ],
)
def test_days_beside_a_part_of_day_or_a_feast(
    language: str, text: str, dates: dict[str, str]
) -> None:
    assert found(language, text) == dates


def test_a_log_counts_from_the_day_that_heads_its_entries() -> None:
    text = (
        "Monday\n\n06:10 We left port. We will be back tomorrow night.\n\nIn the night it rained."
    )
    assert list(found("en", text).values())[:3] == ["2023-11-06", "2023-11-06T06:10", "2023-11-07"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Ministers upheld the ban on Tuesday.", "2023-11-07"),
        ("de", "Der Rat verschob am Dienstag die Wahl.", "2023-11-07"),
        ("de", "Die Stadt erließ am 3. März ein Verbot.", "2023-03-03"),
        ("nl", "In maart koos de raad voor uitstel.", "2023-03"),
        ("es", "El juez mantuvo la pena en marzo.", "2023-03"),
        ("pt", "O governo propôs a lei em março.", "2023-03"),
        ("it", "A marzo la giunta respinse il piano.", "2023-03"),
    ],
)
def test_strong_verbs_tell_of_the_past(language: str, text: str, value: str) -> None:
    assert list(found(language, text).values()) == [value]


def test_an_account_goes_on_from_yesterday_and_not_from_the_dateline() -> None:
    text = (
        "(ANSA) - SIENA, 08 NOV - Un uomo ha perso ieri la barca sul lago.\n\n"
        "L'aveva legata verso le 10.30 al molo."
    )
    assert found("it", text)["verso le 10.30"] == "2023-11-07T10:30~"
