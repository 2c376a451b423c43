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
        ("en", "Rent falls from this year up to 2027.", {"from this year up to 2027": "2023/2027"}),
        (
            "en",
            "Trams are free from Nov. 13 through the end of the year.",
            {"from Nov. 13 through the end of the year": "2023-11-13/2023-12-31"},
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
            "La taxe baisse à partir de cette année jusqu'en 2027.",
            {"à partir de cette année jusqu'en 2027": "2023/2027"},
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
