"""Words that point back at one of two persons by their order: the latter, el segundo, aquele."""

from __future__ import annotations

import time

import pytest

from tests.said import speakers

CASES = [
    (
        "fr",
        (
            "Le Sud-Coréen Seo Min-jae et le Chinois Liang Guowei ont échangé un regard. « Il faut une date », a"
            " concédé le premier. « Les dates, cela se discute », a éludé le second."
        ),
        ["Seo Min-jae", "Liang Guowei"],
    ),
    (
        "es",
        (
            "El presidente chadiano, Abdel Dabi, y el negociador, Joost Linden, se levantaron. «No se puede"
            " votar lo mismo», comentó luego el segundo. «Se puede», apuntó el primero."
        ),
        ["Joost Linden", "Abdel Dabi"],
    ),
    (
        "es",
        (
            "La fiscal Claudia Mahecha y la senadora Beatriz Urdaneta protagonizaron un duro cruce. La"
            " segunda pidió entonces la palabra. «No voy a renunciar», respondió esta, golpeando el atril."
        ),
        ["Beatriz Urdaneta"],
    ),
    (
        "pt",
        (
            "Foi quando Valdir Leal cortou o microfone de Otávio Prado. “Vossa Excelência já estourou o"
            " tempo”, avisou aquele. “Quem manda no relógio é o relator”, devolveu este, de pé."
        ),
        ["Valdir Leal", "Otávio Prado"],
    ),
    (
        "en",
        (
            "The mayor, Anna Holt, met the developer, Peter Crane, on Tuesday. “We were promised 200 homes,”"
            " the former said. “You will get 180,” replied the latter."
        ),
        ["Anna Holt", "Peter Crane"],
    ),
    (
        "de",
        (
            "Die Bürgermeisterin Anna Holt traf am Dienstag den Bauherrn Peter Kran. „Uns wurden 200"
            " Wohnungen versprochen“, sagte die erste. „Sie bekommen 180“, entgegnete der zweite."
        ),
        ["Anna Holt", "Peter Kran"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), CASES)
def test_words_of_order_tell_which_of_two(language: str, text: str, names: list[str]) -> None:
    assert speakers(text, language) == names


def test_no_order_is_read_into_a_noun_that_follows() -> None:
    text = "Anna Holt smiled. “It is done,” said the former mayor, Tom Reed."
    assert speakers(text, "en") == ["Tom Reed"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The former, the latter, said yes. “No,” said the latter. "),
        ("es", "La primera, la segunda, dijeron que sí. «No», respondió esta. "),
        ("it", "La prima, la seconda, hanno detto di sì. «No», ha detto la seconda. "),
    ],
)
def test_words_of_order_that_point_at_each_other_end_in_linear_time(
    language: str, text: str
) -> None:
    took = []
    for times in (500, 2000):
        begun = time.process_time()
        assert speakers(text * times, language)
        took.append(time.process_time() - begun)
    assert took[1] < 12 * took[0]
