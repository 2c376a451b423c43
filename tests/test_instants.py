"""Date strings: what each says, and what is left open."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.normalize import instants
from crawler.normalize.instants import quick_instant, read_instant

NOW = datetime(2022, 12, 30, 12, tzinfo=UTC)

MACHINE = """
2022-12-30T10:05:33+01:00 = 2022-12-30T10:05:33+01:00
2022-12-30T10:05:33.123456789Z = 2022-12-30T10:05:33.123456789Z
2022-12-30T10:05:00.000+0100 = 2022-12-30T10:05:00.000+01:00
2022-12-30 10:05 = 2022-12-30T10:05
2022-12-30 10:05:33 +0000 UTC = 2022-12-30T10:05:33Z
20221230T100533Z = 2022-12-30T10:05:33Z
20221230 = 2022-12-30
20221230100533 = 2022-12-30T10:05:33
2022-W52-5 = 2022-12-30
2022-364 = 2022-12-30
2022-12 = 2022-12
2022-12-30T24:00 = 2022-12-31T00:00
2022-12-30T10:05+01:00[Europe/Paris] = 2022-12-30T10:05+01:00
2022-12-30T10:05[Europe/Paris] = 2022-12-30T10:05+01:00
Fri, 30 Dec 2022 10:05:00 +0100 = 2022-12-30T10:05:00+01:00
Fri, 30 Dec 2022 10:05:00 GMT = 2022-12-30T10:05:00Z
Fri Dec 30 2022 10:05:00 GMT+0100 (Central European Standard Time) = 2022-12-30T10:05:00+01:00
Fri Dec 30 10:05:00 CET 2022 = 2022-12-30T10:05:00+01:00
1672390800 = 2022-12-30T09:00:00Z
1672390800000 = 2022-12-30T09:00:00Z
"""
PRINTED = """
fr | Publié le vendredi 30 décembre 2022 à 10 h 05 = 2022-12-30T10:05
fr | 30/12/2022 à 10h05 (heure de Paris) = 2022-12-30T10:05+01:00
fr | Par Jean Dupont | 30 décembre 2022 | Politique = 2022-12-30
fr | 1er janvier 2023 = 2023-01-01
en | Dec. 30, 2022 10:05 p.m. ET = 2022-12-30T22:05-05:00
en | Updated: 9:46 AM EST, Fri December 30, 2022 = 2022-12-30T09:46-05:00
en | First published on Fri 30 Dec 2022 10.05 GMT = 2022-12-30T10:05Z
en | 10:05, 30 December 2022 = 2022-12-30T10:05
en | 30-Dec-22 = 2022-12-30
en | December 2022 = 2022-12
de | Stand: 30.12.2022, 10:05 Uhr = 2022-12-30T10:05
de | 30. Dezember 2022, 10.05 Uhr = 2022-12-30T10:05
it | 30 dicembre 2022 alle 10.05 = 2022-12-30T10:05
pt | 30 de dezembro de 2022 às 10h05 = 2022-12-30T10:05
es | 30 de diciembre de 2022 a las 10:05 hs = 2022-12-30T10:05
nb | 30. des. 2022 kl. 10.05 = 2022-12-30T10:05
fi | 30.joulukuuta 2022 klo 10.05 = 2022-12-30T10:05
ru | 30 декабря 2022 г. в 10:05 (мск) = 2022-12-30T10:05+03:00
ja | 2022年12月30日 10時5分 = 2022-12-30T10:05
ja | 令和4年12月30日 = 2022-12-30
zh | 2022年12月30日 下午3:05 = 2022-12-30T15:05
zh | 中華民國111年12月30日 = 2022-12-30
ko | 입력 2022.12.30. 오후 3:05 = 2022-12-30T15:05
th | 30 ธ.ค. 2565 10:05 น. = 2022-12-30T10:05
ar | ٣٠ ديسمبر ٢٠٢٢ = 2022-12-30
ar | 30 كانون الأول 2022 = 2022-12-30
hu | 2022. december 30. 10:05 = 2022-12-30T10:05
vi | 30 tháng 12 năm 2022 = 2022-12-30
pl | 30 listopada 2022 = 2022-11-30
hr | 30 listopada 2022 = 2022-10-30
"""


def lines(table: str) -> list[list[str]]:
    return [line.rsplit(" = ", 1) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "value"), lines(MACHINE))
def test_what_machines_write(text: str, value: str) -> None:
    reading = read_instant(text, ["en"])
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize(("line", "value"), lines(PRINTED))
def test_what_people_print(line: str, value: str) -> None:
    language, text = line.split(" | ", 1)
    reading = read_instant(text, [language], now=NOW)
    assert reading is not None
    assert (reading.value, reading.raw) == (value, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "12:43",
        "2022",
        "we",
        "à suivre",
        "30 décembre 2022, 31 décembre 2022",
        "x" * 500,
        "30 février 2022",
        "2022-13-45",
        "99999999999",
        "31/31/2022",
        "30 listopada 2022",
    ],
)
def test_what_is_no_date_or_leaves_it_open(text: str) -> None:
    assert read_instant(text, []) is None


def test_day_and_month_are_told_apart_by_evidence_only() -> None:
    assert read_instant("04/09/2020", ["en"]) is None
    assert read_instant("04/09/2020", ["en"], order="MDY").value == "2020-04-09"  # type: ignore[union-attr]
    assert read_instant("04/09/2020", ["en"], country="GB").value == "2020-09-04"  # type: ignore[union-attr]
    assert read_instant("04/09/2020", ["en"], country="US").value == "2020-04-09"  # type: ignore[union-attr]
    assert read_instant("04/09/2020", ["fr"]).value == "2020-09-04"  # type: ignore[union-attr]
    assert read_instant("04/19/2020", ["fr"]).value == "2020-04-19"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("country", "value"),
    [("IN", "+05:30"), ("IE", "+01:00"), ("IL", "+02:00"), (None, "")],
)
def test_a_shared_abbreviation_means_the_zone_of_its_country(
    country: str | None, value: str
) -> None:
    reading = read_instant("December 30, 2022 10:05 IST", ["en"], country=country)
    assert reading is not None
    assert reading.value == f"2022-12-30T10:05{value}"


def test_a_wall_clock_has_an_instant_only_where_its_zone_is_known() -> None:
    bare = read_instant("30 décembre 2022 à 10h05", ["fr"])
    home = read_instant("30 décembre 2022 à 10h05", ["fr"], timezone="Europe/Paris")
    assert bare is not None
    assert home is not None
    assert (bare.utc, bare.zone) == (None, "none")
    assert (home.value, home.utc, home.zone) == (
        bare.value,
        "2022-12-30T09:05:00Z",
        "source-default",
    )


def test_a_clock_in_the_gap_of_summer_time_is_no_error() -> None:
    reading = read_instant("2022-03-27 02:30", [], timezone="Europe/Paris")
    assert reading is not None
    assert reading.utc is not None


@pytest.mark.parametrize(
    ("language", "text", "value", "precision"),
    [
        ("fr", "il y a 3 jours", "2022-12-27", "day"),
        ("en", "2 hours ago", "2022-12-30T10:00Z", "hour"),
        ("de", "vor 20 Minuten", "2022-12-30T11:40Z", "minute"),
        ("es", "hace 2 meses", "2022-10", "month"),
        ("ja", "3日前", "2022-12-27", "day"),
        ("fr", "hier à 14h05", "2022-12-29T14:05", "minute"),
    ],
)
def test_bylines_that_count_back_need_to_know_from_when(
    language: str, text: str, value: str, precision: str
) -> None:
    reading = read_instant(text, [language], now=NOW)
    assert reading is not None
    assert (reading.value, reading.precision) == (value, precision)
    assert reading.confidence < 0.7
    assert read_instant(text, [language]) is None


def test_a_label_says_which_date_it_is() -> None:
    for text, label in (("Publié le 30/12/2022", "published"), ("30/12/2022", None)):
        assert read_instant(text, ["fr"]).label == label  # type: ignore[union-attr]
    assert read_instant("Mis à jour le 30/12/2022", ["fr"]).label == "modified"  # type: ignore[union-attr]


@given(st.text(max_size=90), st.sampled_from(["fr", "en", "th", "ar", "ko", "xx"]))
def test_any_string_is_read_without_fail(text: str, language: str) -> None:
    reading = read_instant(text, [language], now=NOW, timezone="Asia/Tokyo", country="JP")
    assert reading is None or (reading.raw == text and 0 < reading.confidence <= 1)


@pytest.mark.parametrize("piece", ["1", "-", "1/", "le ", "10:", "à h "])
def test_a_long_string_costs_no_more_than_a_short_one(piece: str) -> None:
    begin = time.process_time()
    read_instant(piece * 50_000, ["fr"])
    assert time.process_time() - begin < 0.5


_FIELDS = st.tuples(
    st.sampled_from(["", "Sat ", "Samstag, ", "le ", "x "]),
    st.sampled_from(
        ["{d}. {m} {y}", "{d} de {m} de {y}", "{m} {d}th, {y}", "{d}.{n}.{y}", "{d} / {n} / {y}"]
    ),
    st.integers(0, 40),
    st.sampled_from(["März", "dec", "mai", "octubre", "Foo", "June."]),
    st.integers(0, 14),
    st.sampled_from(["2022", "1999", "0050", "2565"]),
    st.sampled_from(["", " - ", ", ", " | ", " um ", " at ", " // ", " x "]),
    st.sampled_from(["{h}:{t}", "{h}h{t}", "{h}.{t}", "{h} h {t}", "{h}: {t}:07", "{h}:{t}:07"]),
    st.integers(0, 30),
    st.integers(0, 70),
    st.sampled_from(["", " uhr", "pm", " am", " m", " x", " cet"]),
)


@given(_FIELDS, st.sampled_from([("de",), ("en",), ("es",), ("fr",), ("th",), ()]))
def test_a_string_of_a_known_mould_is_read_as_if_it_were_the_first(
    fields: tuple[Any, ...], languages: tuple[str, ...]
) -> None:
    lead, date, d, m, n, y, mark, clock, h, t, half = fields
    text = lead + date.format(d=d, m=m, n=n, y=y)
    text += mark + clock.format(h=h, t=f"{t:02}") + half if mark else ""
    found = quick_instant(text, languages)
    instants._moulds.cache_clear()
    instants._quick.cache_clear()
    assert found == quick_instant(text, languages)
