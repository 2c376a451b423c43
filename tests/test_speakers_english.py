"""English newspaper prose: who is told of by a small word, what only looks like a report."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.cues.speech import stretch_features
from crawler.normalize.speakers.words.lexicon import lexicon


def told(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and words of the quotes of an English text."""
    found = find_quotes(text, "en")
    names = {s.id: s.name for s in found.speakers}
    return [(q.kind, names.get(q.speaker or ""), q.text) for q in found.quotes]


def test_a_small_word_alone_tells_of_somebody() -> None:
    text = (
        "Traders were gloomy. “The buyers have gone fishing,” says one. “There’s no conviction,” "
        "says another, who works at a Boston firm. “I’m buying everything,” says Karl Dent, a broker."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["one", "another", "Karl Dent"]


@pytest.mark.parametrize("who", ["someone in the gallery", "somebody else", "someone"])
def test_somebody_is_whoever_stands_somewhere(who: str) -> None:
    text = f"The meeting ran until midnight. “Nobody is listening,” said {who}. Nora Pell, the chair, sighed."
    assert told(text) == [("direct", who, "Nobody is listening,")]


def test_some_and_others_report() -> None:
    text = (
        "Anna Pruett’s plan has critics. Some say it is too dear. "
        "Others argue that the site is too small."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["Some", "Others"]


def test_the_older_one_is_no_stranger() -> None:
    text = (
        "Asked about the game, the younger brother, Ike Farrow, shrugged. The older one, Dan Farrow, "
        "said he wanted the ball back."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["Dan Farrow"]


@pytest.mark.parametrize(
    "text",
    [
        "The state’s reliance on coal has fallen, and the state’s lawmakers want credit.",
        "Ida Pell’s short reply to a question from the floor was greeted with a long silence.",
    ],
)
def test_a_noun_behind_its_article_reports_nothing(text: str) -> None:
    assert told(text) == []


def test_who_said_it_is_no_clause() -> None:
    text = "“He rose at four,” said his daughter, Mara Quist, and the hall fell silent."
    assert told(text) == [("direct", "Mara Quist", "He rose at four,")]


@pytest.mark.parametrize(
    "name", ["Securities and Exchange Commission", "Fish and Fur Trade Commission"]
)
def test_a_body_keeps_all_its_nouns(name: str) -> None:
    text = f"The {name} said it had opened an inquiry into the sale."
    assert [speaker for _, speaker, _ in told(text)] == [name]


@pytest.mark.parametrize(
    "name", ["Fairlane Corp", "Dillon Stores Inc", "Hale & Pitt", "Lund Motors"]
)
def test_a_firm_is_no_person(name: str) -> None:
    found = find_quotes(f"{name}. said it would close two plants.", "en")
    assert [(s.name, s.kind) for s in found.speakers] == [(name, "organisation")]


def test_an_apostrophe_behind_an_s_tells_an_owner() -> None:
    text = "“We like our name,” said Ross Stores’ chairman, Paul Dent."
    assert told(text) == [("direct", "Paul Dent", "We like our name,")]


def test_he_is_no_firm() -> None:
    text = (
        "Prosecutors said Carl Dent stole $2 million from Dillon Stores Inc. "
        "“The money was a loan,” he said."
    )
    assert told(text)[-1] == ("direct", "Carl Dent", "The money was a loan,")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill is said to have taken the job without a contract in the spring.",
        "Ada Quill told of nights when the pumps failed and the road was closed.",
    ],
)
def test_an_infinitive_and_a_preposition_open_no_report(text: str) -> None:
    assert told(text) == []


def test_one_before_its_noun_is_nobody() -> None:
    text = "The photograph was met with doubt. “Is that really you?” read one comment."
    assert "one" not in [speaker for _, speaker, _ in told(text)]


def test_bodies_are_several_and_others_than_those_before() -> None:
    text = "Ida Pell met Hugo Lorm on Monday. Companies say they will hire. Banks said rates would fall."
    assert [speaker for _, speaker, _ in told(text)] == ["Companies", "Banks"]


def test_a_family_called_as_bodies_are_is_none() -> None:
    text = "“I slept badly,” said Jerome Banks. Banks said he would plead guilty."
    assert [speaker for _, speaker, _ in told(text)] == ["Jerome Banks"] * 2


@pytest.mark.parametrize(
    ("name", "pronoun"), [("Pat Joe Hollis", "he"), ("Bernie Hale", "he"), ("Sherrie Hale", "she")]
)
def test_given_names_are_known(name: str, pronoun: str) -> None:
    other = "Anna Crewe" if pronoun == "he" else "Carl Crewe"
    text = (
        f"{name} met {other} in the yard. “We have nothing to hide,” {pronoun} said.\n\n"
        "The yard has been shut since the spring."
    )
    assert told(text) == [("direct", name, "We have nothing to hide,")]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The plan has rivals. “It smells,” he said.", "comma then pronoun and cue"),
        ("Paul Dent is blunt. “It stinks.” He wants out.", "own sentence then another"),
        ("Paul Dent is blunt. “It stinks.”", "own sentence then nothing"),
    ],
)
def test_what_stands_as_speech_is_told(text: str, sign: str) -> None:
    story = read_story(lexicon("en"), {"body": text}).story
    assert sign in stretch_features(story, 0)


def test_mr_hale_is_no_hale_foods() -> None:
    text = (
        "Mr. Hale, a former wrestler, runs Hale Foods. The former wrestler is no fan of lawyers. "
        "“I’d rather sweat,” Mr. Hale says."
    )
    found = find_quotes(text, "en")
    assert [(s.name, s.kind) for s in found.speakers] == [("Hale", "person")]


@pytest.mark.parametrize("who", ["A lawyer for Mr. Pell", "A friend of Mr Pell"])
def test_whose_spokesman_somebody_is_says_nothing(who: str) -> None:
    text = f"Carl Pell is in Rome. {who} said he would not be back before the summer."
    speakers = [speaker for _, speaker, _ in told(text)]
    assert speakers == [who.partition(" ")[2]]


@pytest.mark.parametrize("link", ["But Tom Vitti", "Mr. Vitti", "Tom Vitti"])
def test_a_sentence_begins_behind_a_firm(link: str) -> None:
    text = (
        "Tom Vitti was in the pit. “It’s a bloodbath,” said Lou Gant, a trader at Ostrow Corp. "
        f"{link} had not sold a share. “I’ve seen worse,” he said."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["Lou Gant", "Tom Vitti"]


def test_behind_a_title_a_single_name_is_the_familys() -> None:
    text = (
        "“We must act,” said the director, Dr Clarissa Bernard. “It is late,” Dr Bernard said, "
        "and the hall was silent."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["Clarissa Bernard"] * 2


@pytest.mark.parametrize("who", ["he asked", "Stark asked"])
def test_a_question_is_of_whoever_asks_behind_it(who: str) -> None:
    text = (
        "Rep. Tom Stark met Ann Fry in the hall. “Parts of it,” she said. "
        f"“Which parts?” {who}. The hall was cold."
    )
    assert [speaker for _, speaker, _ in told(text)] == ["Ann Fry", "Tom Stark"]
