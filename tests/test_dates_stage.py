"""The stage: what the page states stands, the rest is filled and says where from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.article import Article, Instant, Zone
from crawler.context import Context, SourceDefaults
from crawler.normalize.dates import resolve_dates

FETCHED = datetime(2022, 12, 31, 12, tzinfo=UTC)
PARIS = SourceDefaults(name="x", language="fr", country="FR", timezone="Europe/Paris")


def stated(value: str, **more: object) -> Instant:
    zone: Zone = "explicit-offset" if "+" in value[10:] else "none"
    instant = Instant(value, None, "minute", "visible", zone, value, 0.9, 1)
    return replace(instant, **more)  # type: ignore[arg-type]


def article(body: str = "", **more: object) -> Article:
    return Article(url="https://x.example/a", language="fr", body=body, **more)  # type: ignore[arg-type]


def test_a_feed_speaks_where_the_page_is_silent() -> None:
    context = Context(FETCHED, PARIS, feed_date="Fri, 30 Dec 2022 10:05:00 +0100")
    published = resolve_dates(article(), context).published
    assert published is not None
    assert (published.value, published.source) == ("2022-12-30T10:05:00+01:00", "feed")
    assert published.confidence < 0.9


def test_then_the_sitemap_and_last_the_dateline() -> None:
    context = Context(FETCHED, PARIS, sitemap_date="2022-12-30")
    assert resolve_dates(article(), context).published.source == "sitemap"  # type: ignore[union-attr]
    filed = resolve_dates(article("Paris, 30 déc 2022 (AFP) - Il pleut."), Context(FETCHED))
    assert filed.published is not None
    assert (filed.published.value, filed.published.source) == ("2022-12-30", "dateline")


def test_what_the_page_states_is_kept() -> None:
    page = stated("2022-12-30T10:05+01:00")
    context = Context(FETCHED, PARIS, feed_date="2022-12-28")
    assert resolve_dates(article(published=page), context).published == page


def test_a_wall_clock_gets_its_instant_from_the_source_and_keeps_its_value() -> None:
    found = resolve_dates(article(published=stated("2022-12-30T10:05")), Context(FETCHED, PARIS))
    assert found.published is not None
    assert found.published.value == "2022-12-30T10:05"
    assert found.published.utc == "2022-12-30T09:05:00Z"
    assert found.published.zone == "source-default"


def test_a_date_that_lies_ahead_of_the_fetch_is_refused() -> None:
    context = Context(FETCHED, feed_date="2022-12-30")
    found = resolve_dates(article(published=stated("2023-12-03")), context)
    assert found.published is not None
    assert found.published.value == "2022-12-30"
    assert any("after it was fetched" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("published", "modified", "warning"),
    [
        ("2022-12-30T10:05", "2022-12-29T10:05", "modified before published"),
        ("1970-01-01T00:00", None, "published before 1990"),
    ],
)
def test_what_looks_wrong_is_said(published: str, modified: str | None, warning: str) -> None:
    page = article(published=stated(published), modified=modified and stated(modified))
    assert any(warning in text for text in resolve_dates(page, Context(FETCHED)).warnings)


def test_dates_of_headline_standfirst_and_body() -> None:
    page = article(
        "Il a plu mercredi.",
        headline="Grève jeudi à Lyon",
        standfirst="Elle durera jusqu'au 3 janvier.",
        published=stated("2022-12-30T10:05+01:00"),
    )
    dates = resolve_dates(page, Context()).dates
    assert [(m.in_, m.value) for m in dates if m.in_ != "headline"] == [
        ("standfirst", "../2023-01-03"),
        ("body", "2022-12-28"),
    ]
    assert all(page.text_of(m.in_)[m.start : m.end] == m.text for m in dates)


def test_the_day_is_that_of_the_place() -> None:
    page = article("Il arrive aujourd'hui.", published=stated("2022-12-30T23:30Z"))
    page.published = replace(page.published, utc="2022-12-30T23:30:00Z", zone="explicit-utc")  # type: ignore[type-var]
    assert resolve_dates(page, Context(FETCHED, PARIS)).dates[0].value == "2022-12-31"
    assert resolve_dates(page, Context(FETCHED)).dates[0].value == "2022-12-30"


def test_an_older_dateline_is_the_anchor() -> None:
    page = article(
        "MOSCOU, 29 décembre (AFP) - Il a parlé aujourd'hui.",
        published=stated("2022-12-30T02:00+01:00"),
    )
    found = resolve_dates(page, Context())
    assert found.dateline is not None
    assert (found.dates[-1].value, found.dates[-1].anchor) == ("2022-12-29", "dateline")


def test_without_a_day_only_what_stands_alone_is_listed() -> None:
    page = article("Lundi, il a rappelé l'accord du 3 mars 2021.")
    assert [m.value for m in resolve_dates(page, Context(FETCHED)).dates] == ["2021-03-03"]


def test_a_contradicting_weekday_is_a_warning() -> None:
    page = article("Il viendra le lundi 3 mars 2021.", published=stated("2022-12-30"))
    assert any("weekday contradicts" in text for text in resolve_dates(page, Context()).warnings)


def test_twice_is_once() -> None:
    page = article("Paris, 30 déc. (AFP) - Il a plu jeudi.", published=stated("2022-12-30T10:05"))
    once = resolve_dates(page, Context(FETCHED, PARIS))
    assert resolve_dates(once, Context(FETCHED, PARIS)) == once
