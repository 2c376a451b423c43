"""Days, months and hours that head a part of a text: accounts day by day, reviews of a year, live reports."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from crawler.normalize.dates import find_dates

WEDNESDAY = date(2026, 3, 11)


def values(language: str, text: str) -> list[str]:
    return [mention.value for mention in find_dates(text, WEDNESDAY, language)]


def test_weekdays_that_head_parts_follow_each_other() -> None:
    text = (
        "Der Angriff begann am Montag, dem 2. März.\n\nDienstag\n\nDie Stadt druckt auf Papier.\n\n"
        "Um neun Uhr steht die erste Frau am Schalter.\n\nMittwoch\n\nDie Admin findet eine Sicherung."
    )
    assert values("de", text)[1:] == ["2026-03-03", "2026-03-03T09:00", "2026-03-04"]


def test_months_that_head_parts_are_those_gone_by() -> None:
    text = "Mei\n\nHet sneeuwt.\n\nJuli\n\nDe ploeg verliest op 22 juli.\n\nDecember\n\nDe kluis komt er niet."
    assert values("nl", text) == ["2025-05", "2025-07", "2025-07-22", "2025-12"]


def test_hours_below_a_day_that_heads_a_part_are_of_it() -> None:
    text = "9 марта, 01:15\n\nВ шахту спускается взвод.\n\n05:00\n\nПриходят родные."
    assert values("ru", text) == ["2026-03-09T01:15", "2026-03-09T05:00"]


def test_a_heading_without_a_day_ends_the_part() -> None:
    text = "Montag\n\nEs brannte.\n\nDie Folgen\n\nUm neun Uhr beginnt die Sitzung."
    assert values("de", text) == ["2026-03-09", "2026-03-11T09:00"]


def test_lines_that_begin_with_an_hour_are_entries() -> None:
    text = "19.05 Woda opada\n\nJest dobrze.\n\n16.30 Profesor ostrzega\n\nPada.\n\n8.40 Alarm\n\nWzywa."
    assert values("pl", text) == ["2026-03-11T19:05", "2026-03-11T16:30", "2026-03-11T08:40"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "zh",
            "他一九六二年入行，二〇〇四年退休，戲院六月三十日結業。",
            ["1962", "2004", "2026-06-30"],
        ),
        ("zh", "二〇二四年五月三十一日开幕。", ["2024-05-31"]),
        ("ja", "２２年から組合長を務める。", ["2022/.."]),
        ("es", "AREQUIPA, mar. 8 (ANDINA). Ganó el Melgar.", ["2026-03-08"]),
    ],
)
def test_dates_spelt_otherwise(language: str, text: str, expected: list[str]) -> None:
    assert values(language, text) == expected


def test_accents_may_be_characters_of_their_own() -> None:
    text = "Dès le 7 décembre 2025 il a plu ; il a été vu en février."
    apart = unicodedata.normalize("NFD", text)
    assert values("fr", apart) == values("fr", text) == ["2025-12-07", "2026-02"]
