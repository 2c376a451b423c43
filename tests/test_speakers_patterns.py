"""Short patterns, one a line: language, text, quotes as (words, speaker).

The patterns are those that break simple tools (section by section: cue after, cue before, incises,
reopened paragraphs, titles, nicknames, addressees, pronouns, dropped subjects). All are our own.
"""

from __future__ import annotations

import pytest

from crawler.languages import table
from crawler.normalize.speakers import find_quotes

PATTERNS = [
    # cue after the quote
    ("en", "“We go,” said Ann Lee.", [("We go,", "Ann Lee")]),
    ("en", "“We go,” Ann Lee said.", [("We go,", "Ann Lee")]),
    ("fr", "« On part », a dit Paul Roy.", [("On part", "Paul Roy")]),
    ("de", "„Wir gehen“, sagte Karl Holm.", [("Wir gehen", "Karl Holm")]),
    ("it", "«Andiamo via», ha detto Carla Neri.", [("Andiamo via", "Carla Neri")]),
    ("es", "“Nos vamos ya”, dijo Marta Gil.", [("Nos vamos ya", "Marta Gil")]),
    ("pt", "“Vamos embora”, disse Rui Sá.", [("Vamos embora", "Rui Sá")]),
    ("nl", "‘We gaan nu’, zegt Jan Smit.", [("We gaan nu", "Jan Smit")]),
    ("pl", "„Idziemy już” – powiedział Jan Lis.", [("Idziemy już", "Jan Lis")]),
    ("ru", "«Мы идём», — сказал Иван Котов.", [("Мы идём", "Иван Котов")]),
    # one quote around a verb no table knows, an attribution without one, a title inside it
    (
        "es",
        "“En el ejercicio 2026”, proyectó Marta Gil, “habrá dividendos otra vez”.",
        [("En el ejercicio 2026 habrá dividendos otra vez", "Marta Gil")],
    ),
    (
        "de",
        "„Was bleibt“, so Karl Holm, „ist der Screenshot von gestern.“",
        [("Was bleibt ist der Screenshot von gestern.", "Karl Holm")],
    ),
    (
        "de",
        "„Um drei war es hell“, sagt Karl Holm vom „Strandkrug“, „um vier war es Nacht.“",
        [("Um drei war es hell um vier war es Nacht.", "Karl Holm")],
    ),
    # alone in a paragraph, taken up by the next one
    (
        "es",
        "Llovía.\n\n«El tribunal llega tarde, pero llega».\n\nCon esa frase, la jueza Marta Gil calló.",
        [("El tribunal llega tarde, pero llega", "Marta Gil")],
    ),
    # a verb without a subject: who opens the next sentence did not say it
    (
        "es",
        "Marta Gil vio llegar el agua. “Subimos al tejado”, cuenta. Su hijo Rubén perdió el coche.",
        [("Subimos al tejado", "Marta Gil")],
    ),
    (
        "pt",
        "O agricultor Rui Sá perdeu tudo. “Foram trinta anos”, lamenta. A filha, Ana, veio ajudar.",
        [("Foram trinta anos", "Rui Sá")],
    ),
    # cue before, with a colon
    ("en", "Ann Lee said: “We go now.”", [("We go now.", "Ann Lee")]),
    ("fr", "Paul Roy a ajouté : « On part demain. »", [("On part demain.", "Paul Roy")]),
    # according to, a fragment
    ("en", "The plan is “a bad joke”, according to Tom Beale.", [("a bad joke", "Tom Beale")]),
    # incise outside and inside the marks
    ("en", "“We go,” said Ann Lee, “and we stay.”", [("We go, and we stay.", "Ann Lee")]),
    ("fr", "« On part, a dit Paul Roy, et on reste. »", [("On part et on reste.", "Paul Roy")]),
    ("es", "«La obra —dijo Marta Gil— seguirá».", [("La obra seguirá", "Marta Gil")]),
    ("nl", "“We gaan, zo zei Ann Bos, en blijven.”", [("We gaan en blijven.", "Ann Bos")]),
    (
        "en",
        "“If Al calls, she knows where I am, ok,” said Ann Lee.",
        [("If Al calls, she knows where I am, ok,", "Ann Lee")],
    ),
    # reopened paragraph
    (
        "en",
        "“We go now,” said Ann Lee. “It is late.\n\n“It is very late.”",
        [("We go now,", "Ann Lee"), ("It is late. It is very late.", "Ann Lee")],
    ),
    # after dashes: what is told between two speeches parts them, an attribution does not
    (
        "pl",
        "Pociąg stanął o 4.10. – Było ciemno – mówi Jan Lis. Wzdycha. – Bałam się – dodaje Ewa Kot.",
        [("Było ciemno", "Jan Lis"), ("Bałam się", "Ewa Kot")],
    ),
    (
        "pl",
        "– Było ciemno – mówi Jan Lis. – Nikt nie pomógł.",
        [("Było ciemno Nikt nie pomógł.", "Jan Lis")],
    ),
    (
        "ru",
        "— Я не спал, — сказал Иван Котов. Он вздохнул. — Я боялась, — добавила Анна Лис.",
        [("Я не спал", "Иван Котов"), ("Я боялась", "Анна Лис")],
    ),
    # two speakers
    (
        "en",
        "“We go,” said Ann Lee. “We stay,” said Tom Beale.",
        [("We go,", "Ann Lee"), ("We stay,", "Tom Beale")],
    ),
    # pronoun across gender
    (
        "en",
        "Mary Holt met Tom Beale on Monday. “We agreed,” she said.",
        [("We agreed,", "Mary Holt")],
    ),
    # a role beside a name
    (
        "fr",
        "Le maire de Brou, Luc Hardy, s'inquiète. « C'est trop tard », a dit le maire.",
        [("C'est trop tard", "Luc Hardy")],
    ),
]


def found(text: str, language: str) -> list[tuple[str, str | None]]:
    result = find_quotes(text, language)
    names = {s.id: s.name for s in result.speakers}
    return [(q.text, names.get(q.speaker or "")) for q in result.quotes if q.kind != "indirect"]


@pytest.mark.parametrize(("language", "text", "quotes"), PATTERNS)
def test_pattern(language: str, text: str, quotes: list[tuple[str, str]]) -> None:
    assert found(text, language) == quotes


def test_titles_and_nicknames_are_no_speech() -> None:
    text = "The film “Winter Light” opens on Friday. Dwayne “The Rock” Johnson plays a baker."
    assert found(text, "en") == []


def test_who_is_told_does_not_speak() -> None:
    text = "“We go,” Ann Lee told Senator Mark Hill."
    assert found(text, "en") == [("We go,", "Ann Lee")]


def test_apostrophes_inside_single_marks() -> None:
    text = "‘It’s the players’ bench and we won’t move it,’ said Ann Lee."
    assert found(text, "en") == [("It’s the players’ bench and we won’t move it,", "Ann Lee")]


def test_an_article_listed_with_a_preposition_opens_the_source() -> None:
    result = find_quotes("Volgens de minister is het veer dit jaar veilig en op tijd.", "nl")
    assert [q.text for q in result.quotes] == ["is het veer dit jaar veilig en op tijd"]


def test_indirect_speech_is_the_clause() -> None:
    result = find_quotes("Ann Lee said that the bridge would open in May.", "en")
    assert [(q.kind, q.text) for q in result.quotes] == [
        ("indirect", "the bridge would open in May")
    ]


def examples() -> list[tuple[str, str, list[list[str]]]]:
    codes = ["fr", "en", "it", "es", "pt", "de", "nl", "pl", "ru", "tr", "ar", "zh", "ja"]
    return [
        (code, example["text"], example["quotes"])
        for code in codes
        for example in table(code, "speech").get("example", [])
    ]


@pytest.mark.parametrize(("language", "text", "quotes"), examples())
def test_examples_of_the_language_tables(language: str, text: str, quotes: list[list[str]]) -> None:
    assert found(text, language) == [tuple(q) for q in quotes]


def test_indirect_speech_ends_where_its_speaker_reports_again() -> None:
    text = "El alcalde ha indicado que las obras acabarán en junio y ha añadido que el túnel seguirá cerrado."
    found = find_quotes(text, "es").quotes
    assert [q.text for q in found] == ["las obras acabarán en junio", "el túnel seguirá cerrado"]


def test_what_else_a_source_is_belongs_to_no_clause() -> None:
    text = "Según el ministro de Salud, Tomás Pereyra, el impacto será desigual este año."
    found = find_quotes(text, "es").quotes
    assert [q.text for q in found] == ["el impacto será desigual este año"]
