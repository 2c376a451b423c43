"""What holds for any input at all: no exception, true spans, the same answer every time."""

from __future__ import annotations

import os
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler import Context, read_page
from crawler.article import Article
from crawler.demo.pages import Story, bundled_stories, page
from crawler.languages import codes
from crawler.normalize import find_dates, find_quotes, normalize, parse_notice
from crawler.usage import read_usage
from tests.invariants import faults
from tests.stories import load, paths

URL = "https://www.journal.example/2022/12/30/story.html"
SAMPLES = [load(path) for path in paths()[::7]]

# Pieces that pages are made of, well formed and not.
_PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div class=article>", "</div>", "<h1>", "</h1>", "<br>", "<li>", "</ul>"),
        *("<blockquote>", "<table><tr><td>", "</table>", "<time datetime='2022-12-30'>", "<!--"),
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ça va",',
        '"datePublished":"2022-12-30T18:05:00+01:00","author":[{"name":"Anne Roy"}]}</script>',
        *(
            '<meta property="og:title" content="Titre">',
            "<html lang='fr'>",
            "</body>",
            "\0",
            "&#0;",
        ),
        *("« Oui », a dit Anne Roy, mardi 3 mai 2022. ", "“No,” she said on Monday. ", "« ", " »"),
        *("© 2022 LaPresse. Tous droits réservés", "PARIS, 30 déc (AFP) - ", "\u202e", "\ud800"),
        *("„Nein“, sagte er gestern. ", "「はい」と述べた。", "قال: «نعم»", "2022-13-45", "&nbsp;"),
    ]
)
_MARKUP = st.lists(_PIECES | st.text(max_size=12), max_size=40).map("".join)
_LANGUAGES = st.sampled_from([*codes(), "fr-CA", "xx", ""])


def whole(html: bytes | str) -> Article:
    return normalize(read_page(html, URL), Context())


@given(st.binary(max_size=400))
def test_any_bytes_give_a_true_record(html: bytes) -> None:
    assert faults(whole(html)) == []


@given(_MARKUP)
def test_any_markup_gives_a_true_record(html: str) -> None:
    assert faults(whole(html)) == []


@given(
    st.sampled_from(bundled_stories()),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.2), st.integers(0, 3)), max_size=4),
)
def test_any_damage_to_a_page_gives_a_true_record(
    story: Story, cuts: list[tuple[float, float, int]]
) -> None:
    """Stretches of a real page left out, doubled or repeated: cut downloads, broken templates."""
    html = page(story, "https://wire.example")
    for place, share, times in cuts:
        start = int(place * len(html))
        end = start + int(share * len(html))
        html = html[:start] + html[start:end] * times + html[end:]
    assert faults(whole(html)) == []


@given(_MARKUP)
def test_the_same_page_gives_the_same_record(html: str) -> None:
    assert whole(html).as_dict() == whole(html).as_dict()


@given(_MARKUP)
def test_normalising_twice_changes_nothing(html: str) -> None:
    once = whole(html)
    assert normalize(once, Context()).as_dict() == once.as_dict()


@given(_MARKUP)
def test_normalising_leaves_its_input_alone(html: str) -> None:
    article = read_page(html, URL)
    before = article.as_dict()
    normalize(article, Context())
    assert article.as_dict() == before


@given(st.text(max_size=300), _LANGUAGES)
def test_any_text_has_dates_that_slice_back(text: str, language: str) -> None:
    for mention in find_dates(text, date(2022, 12, 30), language):
        assert text[mention.start : mention.end] == mention.text
        assert (mention.first or "") <= (mention.last or "9")


@given(_MARKUP, _LANGUAGES)
def test_any_text_has_quotes_that_slice_back(text: str, language: str) -> None:
    found = find_quotes(text, language)
    for quote in found.quotes:
        assert " ".join(text[p.start : p.end] for p in quote.parts) == quote.text


@given(st.text(max_size=200), st.none() | _LANGUAGES, st.sampled_from(["body", "footer", "meta:x"]))
def test_any_text_may_be_asked_for_a_notice(text: str, language: str | None, where: str) -> None:
    notice = parse_notice(text, language, "journal.example", where)
    assert notice is None or notice.notice is None or isinstance(notice.notice, str)


@given(
    st.text(max_size=200), st.dictionaries(st.text(max_size=12), st.text(max_size=30), max_size=3)
)
def test_any_signals_may_be_asked_for_usage(text: str, headers: dict[str, str]) -> None:
    usage = read_usage(URL, "depeche", text, headers, text, text, text)
    assert usage.crawl in ("allowed", "disallowed")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"])
def test_the_time_zone_of_the_machine_does_not_matter(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = (
        '<html lang="en"><meta property="article:published_time" content="2022-12-30T23:30:00Z">'
        "<h1>Bridge reopens</h1><p>The bridge reopened on Friday, the mayor said. “It is safe,”"
        " she said, adding that tolls would rise next spring.</p><p>© 2022 Journal</p></html>"
    )
    here = whole(html).as_dict()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert whole(html).as_dict() == here
    finally:
        monkeypatch.undo()
        time.tzset()
    assert "TZ" not in os.environ or os.environ["TZ"] != zone


@pytest.mark.parametrize("story", SAMPLES, ids=lambda s: s.id)
def test_relative_dates_move_with_the_anchor(story: object) -> None:
    """What is told from the day of publication lies a week later where that day does."""
    body, language = story.body, story.language  # type: ignore[attr-defined]
    first = find_dates(body, date(2023, 3, 8), language)
    later = find_dates(body, date(2023, 3, 15), language)
    day = [m for m in first if m.precision == "day" and m.anchor == "published"]
    moved = {(m.start, m.end): m for m in later}
    for mention in day:
        other = moved[mention.start, mention.end]
        if mention.first and other.first and mention.first != other.first:
            gap = date.fromisoformat(other.first) - date.fromisoformat(mention.first)
            # A weekday moves by a week, a bare day of the month by a month, a date by a year,
            # a feast of the moon by twelve or thirteen moons, Easter by fifty to fifty-four weeks.
            assert gap.days in (7, 28, 29, 30, 31, *range(350, 386))


@pytest.mark.parametrize("story", SAMPLES, ids=lambda s: s.id)
def test_a_copyright_line_never_changes_the_quotes(story: object) -> None:
    body, language = story.body, story.language  # type: ignore[attr-defined]
    bare = find_quotes(body, language)
    lined = find_quotes(f"{body}\n\n© 2022 LaPresse", language)
    assert [q.text for q in bare.quotes] == [q.text for q in lined.quotes]


@pytest.mark.parametrize(
    "text",
    [
        *("«" * 20_000, "« a » " * 5_000, "“" + "a " * 20_000, "\u00a0" * 50_000, "1" * 50_000),
        *("19.05 The water falls.\n" * 2_000, "«Non lo so», ha detto a Sport Veneto.\n" * 2_000),
    ],
    ids=["open marks", "many quotes", "unclosed", "spaces", "digits", "hours", "told"],
)
@pytest.mark.parametrize("language", ["fr", "en", "de", "ja", "it"])
def test_long_hostile_text_is_read_in_linear_time(text: str, language: str) -> None:
    def seconds(sample: str) -> float:
        started = time.process_time()
        find_quotes(sample, language)
        find_dates(sample, date(2022, 12, 30), language)
        parse_notice(sample, language, None, "body")
        return time.process_time() - started

    seconds(text[: len(text) // 8])  # patterns and tables are built on first use
    part, full = seconds(text[: len(text) // 8]), seconds(text)
    # Eight times the text: a square law would take 64 times as long.
    assert full < 24 * part + 0.5
