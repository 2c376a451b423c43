"""What holds for every text: no exception, exact spans, agreement of quotes and speakers, linear time."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.article import Article, Quotes
from crawler.context import Context
from crawler.normalize.speakers import find_quotes, resolve_speakers
from crawler.normalize.speakers.people.keys import name_key
from tests.stories import load, paths

LANGUAGES = ["fr", "en", "de", "es", "tr", "ar", "zh", "ja", "xx", ""]
PIECES = st.sampled_from(
    ["“", "”", '"', "«", "»", "„", "‘", "’", "'", "「", "」", "—", "– ", ", ", ". ", ": ", "?", "\n\n",
     "Ann Lee", "said", "a dit", "sagte", "le maire", "she", "that", "selon", "X", "(AFP) - ",
     "说", "は", "と述べた", "قال", "İ", "ß", "1.", "\u00ad", "\ud800"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join))


def check(found: Quotes, texts: dict[str, str]) -> None:
    order = {"headline": 0, "standfirst": 1, "body": 2}
    assert [q.id for q in found.quotes] == [f"q{n}" for n in range(1, len(found.quotes) + 1)]
    starts = [(order[q.in_], q.parts[0].start) for q in found.quotes]
    assert starts == sorted(starts)
    for quote in found.quotes:
        field = texts[quote.in_]
        assert quote.text == " ".join(field[p.start : p.end] for p in quote.parts)
        for piece in (quote.mention, quote.cue):
            assert piece is None or field[piece.start : piece.end] == piece.text
    said = {(s.id, q) for s in found.speakers for q in s.quotes}
    assert said == {(q.speaker, q.id) for q in found.quotes if q.speaker}
    for speaker in found.speakers:
        assert speaker.quotes
        assert all(p.end <= len(texts[p.in_]) and p.start < p.end for p in speaker.mentions)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES), st.none() | TEXTS)
def test_any_text(body: str, language: str, headline: str | None) -> None:
    found = find_quotes(body, language, headline=headline)
    check(found, {"body": body, "headline": headline or ""})
    assert found == find_quotes(body, language, headline=headline)


@pytest.mark.parametrize("path", paths()[::9], ids=lambda p: p.stem)
def test_stories_keep_their_spans(path: Path) -> None:
    story = load(path)
    found = find_quotes(
        story.body, story.language, headline=story.headline, standfirst=story.standfirst
    )
    check(
        found,
        {"body": story.body, "headline": story.headline, "standfirst": story.standfirst or ""},
    )


DIALOGUE = "– Cicho – mówi Lis.\n\n– Dobrze – mówi Lis. "


@pytest.mark.parametrize(
    ("language", "opening", "unit"),
    [
        *(("en", "", unit) for unit in ('"', "“a ", "«a» ", "word ", "said ", "— a\n", "A. B. ")),
        ("en", "", "Ann Lee said “no”, "),
        ("en", "", "Denbigh, which is based in Toledo, Ohio, said "),
        ("de", "Lenz sagte es. Man habe ", "„alles“ und sei gut, "),
        ("fr", "Il a été mis en examen pour ", "« vol », "),
        ("en", "We met at Camp Strava. ", "Then Strava sold. "),
        ("es", "", "El juez calló. «No», dijo. "),
        ("pl", DIALOGUE, "– Dom stoi. "),
        ("pl", DIALOGUE, "Dom. – Kot, – mówi – pies. "),
        ("ja", "", "辞任する意向を示し、後任には妹が就くと述べた、"),
    ],
)
def test_time_is_linear(language: str, opening: str, unit: str) -> None:
    def seconds(size: int) -> float:
        text = opening + unit * (size // len(unit))
        started = time.process_time()
        find_quotes(text, language)
        return time.process_time() - started

    seconds(2_000)
    assert seconds(40_000) < 14 * max(seconds(10_000), 0.02)


def test_one_key_in_all_spellings() -> None:
    keys = {name_key(n.split()) for n in ("Vladimir Poutine", "Vladimir Putin", "Владимир Путин")}
    assert len(keys) == 1
    assert name_key(["Xi", "Jinping"], family_first=True) == name_key(["Jinping", "Xi"])


def test_users_table_settles_office_holders_by_date(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "alias,canonical,id,valid_from,valid_to\n"
        "Ann Lee,Ann Lee,my:1,,\n"
        "mayor of Brill,Bo Dunn,my:2,2020-01-01,2021-01-01\n",
        "utf-8",
    )
    article = Article("http://a.example", language="en", body="“We go,” said Ann Lee.")
    made = resolve_speakers(article, Context(office_holders=str(path)))
    assert [s.same_as for s in made.speakers] == ["my:1"]
    assert article.quotes == ()
    assert replace(made, quotes=(), speakers=()) == article
