"""Dates as ordinary news has them: sentences after the readings of judged pages, in our own words."""

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
        ("en", "Rent falls from this year up to 2031.", {"from this year up to 2031": "2023/2031"}),
        (
            "en",
            "The lift is shut from Nov. 20 through the end of the month.",
            {"from Nov. 20 through the end of the month": "2023-11-20/2023-11-30"},
        ),
        (
            "en",
            "It is shut from Monday until the end of the month.",
            {"from Monday until the end of the month": "2023-11-06/2023-11-30"},
        ),
        (
            "de",
            "Der Steg ist vom 13. November bis Jahresende gesperrt.",
            {"vom 13. November bis Jahresende": "2023-11-13/2023-12-31"},
        ),
        (
            "fr",
            "La taxe baisse à partir de cette année jusqu'en 2031.",
            {"à partir de cette année jusqu'en 2031": "2023/2031"},
        ),
        (
            "es",
            "El museo cierra desde el 13 de noviembre hasta finales de año.",
            {"desde el 13 de noviembre hasta finales de año": "2023-11-13/2023-12-31"},
        ),
        (
            "pt",
            "O museu fecha de 13 de novembro até o fim do ano.",
            {"de 13 de novembro até o fim do ano": "2023-11-13/2023-12-31"},
        ),
    ],
)
def test_a_stretch_is_one_whatever_its_ends_are(
    language: str, text: str, dates: dict[str, str]
) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        (
            "en",
            "Roads fill over the Thanksgiving holiday weekend.",
            {"over the Thanksgiving holiday weekend": "2023-11-23/2023-11-26"},
        ),
        ("en", "Desks are shared as of July 6, 2024.", {"as of July 6, 2024": "2024-07-06/.."}),
        ("en", "As of Monday 300 had signed.", {"As of Monday": "2023-11-06"}),
        (
            "en",
            "It closed shortly after midnight on Oct. 19.",
            {"shortly after midnight on Oct. 19": "2023-10-19T00:00~"},
        ),
        ("en", "In the new year, fares will rise.", {"In the new year": "2024"}),
        (
            "en",
            "He broke a leg in June — the same month as his horse.",
            {"in June": "2023-06", "the same month": "2023-06"},
        ),
        ("en", "The mayor pledged to the board in July that it ends.", {"in July": "2023-07"}),
        (
            "en",
            "She will be honoured at a star-studded dinner in Leeds on April 4.",
            {"on April 4": "2024-04-04"},
        ),
        ("en", "It came up at the June RTAC session.", {"at the June": "2023-06"}),
        (
            "en",
            "The auditor's 2019 report and a failed 2016 bid.",
            {"2019": "2019", "2016": "2016"},
        ),
        (
            "de",
            "Er floh kurz nach Mitternacht am Montag.",
            {"kurz nach Mitternacht am Montag": "2023-11-06T00:00~"},
        ),
        (
            "de",
            "Er spricht am Freitag, 17.11.2023 in Ulm.",
            {"am Freitag, 17.11.2023": "2023-11-17"},
        ),
        ("fr", "Il parle vendredi, 17/11/2023 à Metz.", {"vendredi, 17/11/2023": "2023-11-17"}),
        (
            "de",
            "Das Boot wird am Morgen des 14. Junis getauft.",
            {"am Morgen des 14. Junis": "2024-06-14"},
        ),
        (
            "de",
            "Gespielt wird am 9. und 11. Mai.",
            {"am 9.": "2024-05-09", "11. Mai": "2024-05-11"},
        ),
        (
            "fr",
            "Ils joueront les 3, 10 et 24 mars.",
            {"les 3": "2024-03-03", "10": "2024-03-10", "24 mars": "2024-03-24"},
        ),
        ("de", "Bis heute streitet sie das ab.", {"Bis heute": "../2023-11-08"}),
        ("de", "Im Laufe der Jahre wuchs HEUTE & SOHN auch ohne Olympia 2024.", {}),
        ("en", "In its early years it lost money.", {}),
    ],
)
def test_ordinary_news_has_its_dates(language: str, text: str, dates: dict[str, str]) -> None:
    assert found(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rain may stop the city's Easter Monday Parade and its Halloween Ball."),
        ("en", "The crew is in four days a week."),
        ("en", "The tide gauge was at 8.45 percent, the spare one at 6.30 per cent."),
        ("en", "It puzzles experts to this day."),
        ("en", "She told the News' Today show about the estimated 2010 guests."),
    ],
)
def test_what_news_words_like_a_date_is_none(language: str, text: str) -> None:
    assert found(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was due in May 2020. It opened three months later than planned."),
        ("fr", "Prévu en mai 2020, il a ouvert trois mois plus tard que prévu."),
    ],
)
def test_what_is_compared_with_a_plan_is_no_date(language: str, text: str) -> None:
    assert list(found(language, text).values()) == ["2020-05"]


def test_the_day_of_a_dateline_is_the_nearest_one() -> None:
    text = "(ANSA) - SIENA, 12 MAG - È chiuso al traffico dalle 4.30 di oggi il ponte."
    for day in (date(2023, 3, 8), date(2023, 3, 15), date(2023, 5, 12)):
        assert find_dates(text, day, "it")[0].value == "2023-05-12"
