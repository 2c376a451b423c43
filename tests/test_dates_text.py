"""Dates in running text: values, spans, anchors, and what is no date."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from crawler.article import Mention
from crawler.normalize.dates import find_dates

FRIDAY = date(2022, 12, 30)


def values(text: str, language: str, anchor: date = FRIDAY) -> list[str]:
    return [mention.value for mention in find_dates(text, anchor, language)]


def one(text: str, language: str, anchor: date = FRIDAY) -> Mention:
    (mention,) = find_dates(text, anchor, language)
    return mention


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It closed on Monday.", "2022-12-26"),
        ("en", "It will open on Monday.", "2023-01-02"),
        ("en", "The court ruled on Friday.", "2022-12-30"),
        ("en", "It fell last Friday.", "2022-12-23"),
        ("en", "He died on Tuesday of last week.", "2022-12-20"),
        ("en", "It opens in the second half of 2025.", "2025-07/2025-12"),
        ("en", "Work ran from October to December.", "2022-10/2022-12"),
        ("en", "It was built in the summer of 1997.", "1997-22"),
        ("en", "It was shut on the night of September 2 to 3.", "2022-09-02/2022-09-03"),
        ("en", "It is open until the autumn.", "../2023-23"),
        ("en", "It is a church of the 19th century.", "18XX"),
        ("fr", "Le feu a pris vers 5h45 lundi.", "2022-12-26T05:45~"),
        ("fr", "Il avait démissionné il y a deux ans.", "2020"),
        ("fr", "Le 6 mars sera férié.", "2023-03-06"),
        ("fr", "Des travaux ont eu lieu du 30 novembre au 2 décembre.", "2022-11-30/2022-12-02"),
        ("de", "Der Vertrag gilt seit dem 1. Dezember 2021.", "2021-12-01/.."),
        ("de", "Die Saison 2021/22 war kurz.", "2021/2022"),
        ("it", "Il piano sarà pronto entro la fine dell'anno.", "2022-12-31"),
        ("es", "La obra se prometió a principios de enero de 2020.", "2020-01"),
        ("pt", "O plano foi anunciado no último trimestre.", "2022-35"),
        ("ru", "Завод закрыли в шестидесятые годы.", "196X"),
        ("ja", "平成７年に完成した。", "1995"),
        ("zh", "元宵节的灯笼在2023年2月6日摘下。", "2023-02-05"),
    ],
)
def test_an_expression_has_its_place_on_the_calendar(language: str, text: str, value: str) -> None:
    assert values(text, language)[0] == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He ran the marathon in 2:04:59 and the half in 1:00:01."),
        ("en", "Theresa May said the March on Rome museum had 2,000 visitors."),
        ("en", "April Jones won 3-2 aboard a Boeing 747; now he rests, as every Monday."),
        ("en", "He waited three weeks, and in recent years ever longer."),
        ("fr", "Jeanne Avril et Vendredi Durand mènent 3-2 pour 2 000 euros, rue du 4-Septembre."),
        ("fr", "Il a été élu au second tour ; le mardi gras a duré trois jours."),
        ("es", "Domingo Sarmiento y Julio Iglesias pagaron 1500 euros."),
        ("pt", "Na segunda instância, a quarta vara e a terça parte."),
        ("de", "Angela Mai und die Familie Herbst zahlten 2000 Euro an den Sonntag-Verlag."),
        ("it", "Il Sole 24 Ore e il signor Domenica Rossi."),
        ("en", "Call 020-7946-0018, law 234/2021-B, version 3.1.4, Covid-19 and the G20."),
    ],
)
def test_what_only_looks_like_a_date_is_none(language: str, text: str) -> None:
    assert values(text, language) == []


def test_a_mention_says_what_it_read_and_from_where() -> None:
    text = "Xi est attendu au printemps prochain à Moscou."
    mention = one(text, "fr")
    assert text[mention.start : mention.end] == mention.text == "au printemps prochain"
    assert (mention.value, mention.timex) == ("2023-21", "2023-SP")
    assert (mention.first, mention.last) == ("2023-03-01", "2023-05-31")
    assert (mention.precision, mention.anchor, mention.in_) == ("season", "published", "body")


def test_a_part_of_day_shows_in_timex_only() -> None:
    mention = one("Une explosion a secoué la ville hier soir.", "fr")
    assert (mention.value, mention.timex) == ("2022-12-29", "2022-12-29TEV")


def test_an_explicit_date_has_no_anchor_and_the_next_day_counts_from_it() -> None:
    first, second = find_dates("Il est parti le 3 mars 2021 et revenu le lendemain.", FRIDAY, "fr")
    assert (first.anchor, second.anchor, second.value) == ("none", "previous", "2021-03-04")


def test_an_open_side_has_no_day() -> None:
    mention = one("It has been closed since March 2020.", "en")
    assert (mention.value, mention.first, mention.last) == ("2020-03/..", "2020-03-01", None)


def test_a_weekday_that_contradicts_its_date_costs_confidence() -> None:
    right = one("Friday, Dec. 30, 2022", "en")
    wrong = one("Monday, Dec. 30, 2022", "en")
    assert wrong.value == right.value == "2022-12-30"
    assert wrong.confidence < right.confidence


def test_a_clock_time_goes_with_the_day_of_its_paragraph() -> None:
    text = "Le toit a cédé samedi. Les secours sont arrivés à 21h10.\n\n21h40 - Le feu est éteint."
    assert values(text, "fr") == ["2022-12-24", "2022-12-24T21:10", "2022-12-30T21:40"]


def test_told_after_midnight_the_evening_was_the_day_before() -> None:
    night = datetime(2023, 1, 1, 0, 40)  # noqa: DTZ001 - the clock of the place
    assert values("The show was halted at 11.05pm.", "en", night) == ["2022-12-31T23:05"]


def test_weeks_years_and_leap_days_at_the_edges() -> None:
    assert values("last week", "en", date(2021, 1, 5)) == ["2020-W53"]
    assert values("le 29 février", "fr", date(2025, 5, 1)) == ["2024-02-29"]
    assert values("yesterday", "en", date(2024, 3, 1)) == ["2024-02-29"]
    assert values("next month", "en", date(2024, 1, 31)) == ["2024-02"]
    assert values("at midnight", "en", FRIDAY) == ["2022-12-31T00:00"]


def test_a_language_without_a_calendar_has_no_dates() -> None:
    assert find_dates("30 December 2022", FRIDAY, "xx") == ()
    assert find_dates("30 December 2022", FRIDAY, "") == ()


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Die Züge fallen bis Sonntag aus.", "../2023-01-01"),
        ("de", "Der Betreiber soll bis Sonntag Unterlagen nachreichen.", "2023-01-01"),
        ("pt", "A greve prossegue até domingo.", "../2023-01-01"),
        ("pt", "O muro deve ficar concluído até domingo.", "2023-01-01"),
        ("ru", "Мост закрыт до воскресенья.", "../2023-01-01"),
        ("ru", "Власти обещают вывезти мусор до воскресенья.", "2023-01-01"),
    ],
)
def test_one_word_for_until_and_by_is_read_by_what_lasts_or_is_due(
    language: str, text: str, value: str
) -> None:
    assert values(text, language) == [value]


def test_an_hour_of_the_night_is_of_the_night_told_of() -> None:
    text = (
        "Un incendie a ravagé la halle dans la nuit de mardi à mercredi, ont indiqué vendredi"
        " les pompiers. L'alerte a été donnée à 2h17 par un boulanger."
    )
    assert values(text, "fr")[-1] == "2022-12-28T02:17"


def test_an_article_is_no_minute_of_the_hour_before_it() -> None:
    text = "De oppositie houdt zaterdag om 14 uur een persconferentie."
    assert values(text, "nl") == ["2022-12-31T14:00"]


def test_hours_that_end_a_weekday_to_come_are_of_that_day_whenever_it_was_published() -> None:
    late = datetime.fromisoformat("2025-12-02T19:30")
    text = "Les livres peuvent être rendus samedi de 9 h à 12 h."
    assert values(text, "fr", late) == ["2025-12-06T09:00/2025-12-06T12:00"]


def test_the_stamp_of_an_entry_is_of_the_day_of_the_text() -> None:
    text = "14h05 – A água subiu\n\nAs aulas voltam no sábado (4).\n\n9h15 – O que diz a previsão"
    found = values(text, "pt", date(2026, 7, 2))
    assert found == ["2026-07-02T14:05", "2026-07-04", "2026-07-02T09:15"]
