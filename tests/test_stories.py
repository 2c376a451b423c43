"""Golden stories: the seed to the letter, every story to the pinned level, every layout exactly."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

from crawler import Context, read_page
from crawler.article import Article, Quote, Quotes, Speaker
from crawler.demo.pages import Story as DemoStory
from crawler.normalize import find_dates, find_quotes, normalize, parse_notice
from tests.stories import FOLDER, Said, Story, is_whole, load, paths

STORIES = {path.stem: load(path) for path in paths()}
SEED = STORIES["fr-000"]
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))
SPOKEN = ("direct", "mixed")


def primary(story: Story) -> str:
    return story.language.split("-")[0]


@cache
def quotes_of(name: str) -> Quotes:
    story = STORIES[name]
    return find_quotes(
        story.body, story.language, headline=story.headline, standfirst=story.standfirst
    )


def anchor(story: Story) -> date:
    published = str(story.head["published"])
    return datetime.fromisoformat(published) if "T" in published else date.fromisoformat(published)


def speaker_of(quote: Quote, found: Quotes) -> Speaker | None:
    return next((s for s in found.speakers if s.id == quote.speaker), None)


# --- the seed


def test_the_seed_has_seventeen_quoted_stretches_with_their_speakers() -> None:
    found = quotes_of("fr-000")
    expected = [(part, said.in_, said.speaker) for said in SEED.said for part in said.parts]
    got = []
    for quote in found.quotes:
        if quote.kind in SPOKEN:
            speaker = speaker_of(quote, found)
            name = speaker.name if speaker else None
            got += [((part.start, part.end), quote.in_, name) for part in quote.parts]
    assert len(expected) == 17
    assert sorted(got, key=str) == sorted(expected, key=str)


def test_the_seed_names_the_medium_of_xi_and_no_other() -> None:
    via = {quote.text[:22]: quote.via for quote in quotes_of("fr-000").quotes if quote.via}
    assert [v.name for v in via.values() if v] == ["Tass"]
    assert list(via) == ["les autorités chinoise"]
    assert [v.agency for v in via.values() if v] == ["tass"]


def test_the_seed_joins_the_split_quote() -> None:
    split = [quote for quote in quotes_of("fr-000").quotes if len(quote.parts) == 2]
    assert len(split) == 1
    assert split[0].text.startswith("Je ne doute pas")
    assert split[0].text.endswith("au printemps prochain.")


def test_the_seed_knows_the_roles_of_both() -> None:
    speakers = {speaker.name: speaker for speaker in quotes_of("fr-000").speakers}
    assert set(speakers) == {"Vladimir Poutine", "Xi Jinping"}
    assert "chef du Kremlin" in speakers["Vladimir Poutine"].roles
    assert {s.country for s in speakers.values()} == {"RU", "CN"}
    assert all(speaker.kind == "person" for speaker in speakers.values())


def test_the_seed_has_all_its_dates() -> None:
    expected = {(mark.text, mark.attributes["v"]) for mark in SEED.times if mark.in_ == "body"}
    found = {(m.text, m.value) for m in find_dates(SEED.body, date(2022, 12, 30), "fr")}
    assert found == expected


def test_the_seed_notice() -> None:
    notice = parse_notice("© Copyright LaPresse", "fr", "fr.lapresse.it", "body-end")
    assert notice is not None
    assert notice.kind == "copyright"
    assert [(h.name, h.agency) for h in notice.holders] == [("LaPresse", "lapresse")]
    assert notice.years is None
    assert not notice.reserved


def test_the_seed_page_knows_the_day_and_no_more(
    demo: tuple[tuple[DemoStory, Article], ...],
) -> None:
    story, article = demo[0]
    assert story.id == "fr-000"
    assert article.published is not None
    assert article.published.value == "2022-12-30"
    assert article.published.utc is None
    assert article.published.precision == "day"
    assert article.copyright.notice == "© Copyright LaPresse"
    assert len([q for q in article.quotes if q.kind in SPOKEN]) == 16


# --- every story, by language, against the pinned level


def agree(said: Said, quote: Quote) -> bool:
    """The same utterance: same field, and the first part begins within the other's."""
    start, end = said.parts[0]
    return quote.in_ == said.in_ and quote.parts[0].start < end and quote.parts[0].end > start


def same_name(expected: str, speaker: Speaker | None) -> bool:
    return speaker is not None and speaker.name.casefold() == expected.casefold()


def scores(story: Story) -> Iterator[tuple[str, int, int]]:
    """(measure, right, of how many) for one story."""
    found = quotes_of(story.id)
    spoken = [quote for quote in found.quotes if quote.kind in SPOKEN]
    gold = [said for said in story.said if said.kind in SPOKEN and not said.nested]
    pairs = [(s, q) for s in gold if (q := next((q for q in spoken if agree(s, q)), None))]
    yield "found", len(pairs), len(gold)
    right = sum(same_name(s.speaker, speaker_of(q, found)) for s, q in pairs)
    yield "speaker", right, len(pairs)
    if not is_whole(story.id):
        return
    times = {(m.start, m.end, m.attributes["v"]) for m in story.times if m.in_ == "body"}
    placed = {
        (m.start, m.end, m.value) for m in find_dates(story.body, anchor(story), story.language)
    }
    yield "times", len(times & placed), len(times | placed)


@cache
def by_language() -> dict[str, float]:
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for story in STORIES.values():
        for measure, right, total in scores(story):
            tally = sums[f"golden.{primary(story)}.{measure}"]
            tally[0] += right
            tally[1] += total
    return {key: right / total for key, (right, total) in sums.items() if total}


@pytest.mark.parametrize("key", sorted(key for key in FLOORS if key.startswith("golden.")))
def test_stories_are_read_to_the_pinned_level(key: str) -> None:
    assert by_language()[key] >= FLOORS[key]


@pytest.mark.parametrize("name", sorted(STORIES))
def test_spans_of_every_story_slice_back(name: str) -> None:
    story, found = STORIES[name], quotes_of(name)
    text = {"headline": story.headline, "standfirst": story.standfirst or "", "body": story.body}
    for quote in found.quotes:
        assert " ".join(text[quote.in_][p.start : p.end] for p in quote.parts) == quote.text
    for mention in find_dates(story.body, anchor(story), story.language):
        assert story.body[mention.start : mention.end] == mention.text


# --- a page in each layout


def test_every_layout_gives_back_the_story(demo: tuple[tuple[DemoStory, Article], ...]) -> None:
    wrong = {}
    for story, article in demo:
        expected = (story.headline, story.standfirst, list(story.blocks))
        blocks = [(b.kind, article.body[b.start : b.end]) for b in article.blocks]
        if (article.headline, article.standfirst, blocks) != expected:
            wrong[story.id, story.layout] = [
                pair for pair in zip(blocks, story.blocks, strict=False) if pair[0] != pair[1]
            ]
    assert wrong == {}


def test_every_layout_gives_back_who_and_when(
    demo: tuple[tuple[DemoStory, Article], ...],
) -> None:
    wrong = []
    for story, article in demo:
        # A visible line states local minutes; where no person is named, an agency may stand there.
        cut = 16 if story.layout == "visible" else None
        stated = article.published.value if article.published else ""
        expected = story.published.replace("+00:00", "Z")[:cut]
        people = [story.authors] if story.authors else [(), (story.agency,), (story.outlet,)]
        if article.authors not in people or stated.replace("+00:00", "Z")[:cut] != expected:
            wrong.append((story.id, story.layout, article.authors, stated, story.published))
    assert wrong == []


def test_every_layout_gives_back_the_notice(
    demo: tuple[tuple[DemoStory, Article], ...],
) -> None:
    wrong = [
        (story.id, story.layout, article.copyright.notice, story.notice)
        for story, article in demo
        if story.notice and article.copyright.notice != story.notice
    ]
    assert wrong == []


def test_a_context_states_what_the_page_does_not() -> None:
    page = "<html lang=fr><h1>Titre du jour</h1><p>Le pont a rouvert mardi, a dit la mairie.</p>"
    article = read_page(page, "https://a.example/1")
    dated = normalize(article, Context(feed_date="Fri, 30 Dec 2022 18:05:00 +0100"))
    assert dated.published is not None
    assert dated.published.value == "2022-12-30T18:05:00+01:00"
    assert dated.published.source == "feed"


def test_the_folder_of_stories_is_the_one_beside_this_file() -> None:
    assert FOLDER.is_dir()
    assert len(STORIES) >= 160
