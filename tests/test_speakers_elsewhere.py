"""Who stands near a quote and does not say it, in sentences of own making."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

FIRST = [  # the speaker of the first quote that begins with the given words
    # a reporting word right behind the quote, its subject next
    (
        "fr",
        (
            "« Le rail obéit à des choix politiques, rien de plus. » explique Denis Ferrand. « Il faut"
            " savoir régler l'outil, dans une démocratie » indique pour sa part le général de gendarmerie"
            " Bernard Cavaud, ancien commandant de l'école de Melun."
        ),
        "Il faut savoir",
        "Bernard Cavaud",
    ),
    # whose own words follow
    (
        "fr",
        (
            "Denis Ferrand, insiste souvent sur le rôle des greffiers. « Un greffe est utile ou il n'est"
            " rien. La neutralité est un leurre.» Ivan Le Dru abonde: « Le fait même d'écrire est un"
            " choix qui n'est pas neutre.»"
        ),
        "Un greffe",
        "Denis Ferrand",
    ),
    # the object of a relative clause
    (
        "fr",
        "Il pleut. Le collectif qui soutient Mercier se proclame « progressiste et libre de tout parti ».",
        "progressiste",
        "collectif",
    ),
    # a colon that ends the paragraph before
    (
        "fr",
        (
            "« On creuse encore », a dit le Rovan.\n\nLa police tente à nouveau de fouiller ces caves,"
            " mais cela se révèle très long, comme l'explique l'ingénieur Scott Savoz, cité par la"
            " Gazette de Vaux :\n\n"
            "« Trouver une cave sans la confondre avec un puits est une tâche très difficile. »"
        ),
        "Trouver",
        "Scott Savoz",
    ),
    # the source that opens the sentence
    (
        "fr",
        (
            "La garde affirme avoir arrêté Ilan Bari, présenté comme un des organisateurs du casse. Selon"
            " les militaires kirghals, celui-ci se trouvait dans « un vaste réseau de caves d'où il"
            " dirigeait les opérations » et aurait succombé."
        ),
        "un vaste réseau",
        "militaires kirghals",
    ),
]


@pytest.mark.parametrize(("language", "text", "begins", "speaker"), FIRST)
def test_who_says_it(language: str, text: str, begins: str, speaker: str) -> None:
    found = find_quotes(text, language)
    names = {who.id: who.name for who in found.speakers}
    told = [names.get(q.speaker or "") for q in found.quotes if q.text.startswith(begins)]
    assert told == [speaker]


INDIRECT = [
    # whose the data are
    (
        (
            "Paul Marin est venu. Les ventes de vélos ont augmenté de 4 % en juin, selon les données"
            " publiées jeudi par l'Association des monteurs suisses (AMS)."
        ),
        "Association des monteurs suisses",
    ),
    (
        "La pluie va durer jusqu'à demain soir sur toute la côte, selon les informations de Météo-Valais.",
        "Météo-Valais",
    ),
    # data are no person
    ("Jeanne Moral est venue. Selon les données du radar, l'avion a viré au nord.", None),
]


@pytest.mark.parametrize(("text", "speaker"), INDIRECT)
def test_whose_data_they_are(text: str, speaker: str | None) -> None:
    found = find_quotes(text, "fr")
    assert [q.kind for q in found.quotes] == ["indirect"]
    assert [who.name for who in found.speakers] == ([speaker] if speaker else [])


NOBODY = [
    # a thing that is brought in where nothing reports
    (
        "La lettre liste trois conditions pour que cela se réalise : des « financements récurrents », du"
        " temps et une suppression de « la séparation entre des chefs qui exercent le pouvoir et des"
        " chercheurs »."
    ),
    # a book in the plural is not she
    "Elle écrit ses Mémoires, qu'elle destine à son ami. « Il fait froid ici », écrit-elle.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_no_thing_says_it(text: str) -> None:
    found = find_quotes(text, "fr")
    assert found.quotes
    assert not found.speakers


RULED_OUT = [
    # a body is no name of two words
    (
        (
            "Keir Storm, qui verra jeudi le président français Henri Maron, veut « un nouvel élan ». Hier, la"
            " présidence française avait indiqué que les deux dirigeants auraient un « premier entretien"
            " approfondi »."
        ),
        "présidence française",
    ),
    # a document is no person
    (
        (
            "Jean Rouvre a parlé. « L'absence de certitude ne doit pas servir de prétexte pour ne rien"
            " interdire », dit en substance le texte."
        ),
        "texte",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), RULED_OUT)
def test_whom_a_mention_cannot_mean(text: str, speaker: str) -> None:
    found = find_quotes(text, "fr")
    names = {who.id: who.name for who in found.speakers}
    assert names[found.quotes[-1].speaker or ""] == speaker


def test_a_body_called_after_somebody_is_no_person() -> None:
    found = find_quotes("Le lycée Paul Brun proteste : « Rien n'est prêt pour la rentrée. »", "fr")
    assert [who.kind for who in found.speakers] == ["organisation"]


def test_a_full_name_that_stands_in_marks_alone() -> None:
    text = (
        "La décision du président Tokar est prise. « Ilyas-Jomart Tokar a chargé le gouvernement de tout"
        " préparer », dit un communiqué. « Nous sommes prêts », a dit le président Tokar."
    )
    assert "Ilyas-Jomart Tokar" in [who.name for who in find_quotes(text, "fr").speakers]
