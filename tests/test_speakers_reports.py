"""Reports that go on in a mood of their own: `Er habe nichts gewusst.`"""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes


def told(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and words of the quotes of a German text."""
    found = find_quotes(text, "de")
    names = {s.id: s.name for s in found.speakers}
    return [(q.kind, names.get(q.speaker or ""), q.text) for q in found.quotes]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("„Es wird eng“, sagte Vorstandschef Holger Radtke. Die Nachfrage sei schwach wie nie.", "Holger Radtke", "Die Nachfrage sei schwach wie nie"),
        ("„Es wird eng“, sagte Holger Radtke. Die Nachfrage sei schwach. Viele Kunden könnten nicht zahlen.", "Holger Radtke", "Viele Kunden könnten nicht zahlen"),
        ("Sportdirektor Frank Möhl wollte von einer Krise nichts wissen. Die Mannschaft brauche noch Zeit.", "Frank Möhl", "Die Mannschaft brauche noch Zeit"),
        ("Landrat Emil Korb gab Entwarnung: Die Gewitter zögen nach Osten ab.", "Emil Korb", "Die Gewitter zögen nach Osten ab"),
        ("Ministerin Ida Lorm sagte am Montag vor Journalisten, sie habe den Brief nicht gelesen.", "Ida Lorm", "sie habe den Brief nicht gelesen"),
    ],
)  # fmt: skip
def test_a_clause_in_the_mood_of_reports_is_told(text: str, name: str, words: str) -> None:
    assert ("indirect", name, words) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "„Es wird eng“, sagte Holger Radtke. Die Nachfrage ist schwach wie nie.",
        "Am Abend blieb es ruhig. Der Regen kam spät. Man werde sehen, was der Tag bringt.",
        "Landrat Emil Korb lachte. Ich habe ihn selten so gesehen.",
    ],
)
def test_what_nobody_tells_is_no_report(text: str) -> None:
    assert [made for made in told(text) if made[0] == "indirect"] == []


def test_words_in_marks_inside_a_report_are_of_whoever_reports() -> None:
    text = (
        "Jens Wiechert sagte, der Auftritt sei dürftig gewesen. "
        "Die Ministerin habe „keine einzige Frage beantwortet“."
    )
    assert ("mixed", "Jens Wiechert", "keine einzige Frage beantwortet") in told(text)


def test_of_clauses_that_overlap_the_likeliest_is_told() -> None:
    text = "Er habe genau das gesagt, was er versprochen habe, betonte Sprecherin Ida Lorm."
    assert [made[2] for made in told(text)] == ["Er habe genau das gesagt, was er versprochen habe"]
