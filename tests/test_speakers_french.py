"""French: whom nouns of offices and bodies stand for, and where names end, in sentences of own making."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

LAST = [  # the speaker of the last quote
    # what a head of state or of the government is called otherwise
    (
        (
            "Le Premier ministre, Yves Carel, reçoit jeudi la présidente Ana Mota. « Nous signerons »,"
            " a assuré le chef du gouvernement."
        ),
        "Yves Carel",
    ),
    # a body whose name ends with its state
    ("Selon Forêts publiques France, le pin est « en recul ».", "Forêts publiques France"),
    # the same source
    (
        (
            "Une source proche du club a confirmé. « Tout est signé », a dit cette source. Paul Rémond"
            " s'est tu. « C'est fini », a ajouté la même source."
        ),
        "source proche du club",
    ),
    # a prosecutor is nothing else
    (
        (
            "L'imam Yanis E. est jugé à Tulle. « On comprend mal », s'étonne le magistrat, Victor Adel,"
            " procureur. « Une erreur », plaide l'imam."
        ),
        "Yanis E",
    ),
    # a pronoun right behind the words of somebody without a name
    (
        "« Il est grand », a lâché un élu à propos de Jean Mercier. « Cela pèse », note-t-il.",
        "élu",
    ),
    # several are no single firm
    (
        "Ardelan a publié ses comptes. « La prévision est prudente », jugent les analystes.",
        "analystes",
    ),
    # a role whose tail begins with `en`
    (
        "« Où sont les lits ? » a demandé la porte-parole verte en santé, Aminata Diané.",
        "Aminata Diané",
    ),
    # what a minister is in charge of is nobody
    (
        "Le ministre Alain Vauthier a tranché. « Nous paierons », a promis le ministre des Infrastructures.",
        "Alain Vauthier",
    ),
    # a state is not what is called after it
    ("Un navire croise en Chine du Sud. La Chine a salué « un geste utile ».", "Chine"),
    # what somebody is may stand behind the name without a comma
    ("Barthe Koulé chef de poste à Dalaba déclare : « Nous avons gagné. »", "Barthe Koulé"),
]


@pytest.mark.parametrize(("text", "speaker"), LAST)
def test_speaker_of_the_last_quote(text: str, speaker: str) -> None:
    found = find_quotes(text, "fr")
    names = {s.id: s.name for s in found.speakers}
    assert names.get(found.quotes[-1].speaker or "") == speaker


def test_a_place_at_the_head_of_a_headline_is_nobody() -> None:
    found = find_quotes(
        "L'homme s'est rendu à Brest. « Je suis fatigué », a dit le suspect.",
        "fr",
        headline="Brest : le suspect « fatigué »",
    )
    assert "Brest" not in {s.name for s in found.speakers}


COURT = [  # own sentences: who is not meant
    (
        "Paul Rousset a été condamné à Tulle. « Les faits sont graves », a dit le juge.",
        "Paul Rousset",
    ),
    (
        "L'avocat Hugo Salvan a plaidé pour Luc Bordes. « Je regrette », a murmuré le prévenu.",
        "Hugo Salvan",
    ),
]


@pytest.mark.parametrize(("text", "other"), COURT)
def test_nobody_speaks_for_the_other_side_of_a_court(text: str, other: str) -> None:
    found = find_quotes(text, "fr")
    names = {s.id: s.name for s in found.speakers}
    assert names.get(found.quotes[-1].speaker or "") != other


INCISES = [  # own sentences: the words alone, and who says them
    (
        "« On verra bien, s'amuse encore Léa Morin, avant de filer. Rien ne presse. »",
        ["On verra bien Rien ne presse."],
        "Léa Morin",
    ),
    (
        "« C'est loin, souffle le maire, Luc Bordes, lors d'un point presse. Et c'est cher. »",
        ["C'est loin Et c'est cher."],
        "Luc Bordes",
    ),
    (
        "« On rit, souligne cet ancien de la police, qui a servi à Lyon. On pleure, aussi. »",
        ["On rit On pleure, aussi."],
        "ancien de la police",
    ),
    (
        "« J'ai fui, a raconté à l'AFP Nyota Wambura. La nuit est longue. »",
        ["J'ai fui La nuit est longue."],
        "Nyota Wambura",
    ),
    (
        "« J'ai souffert, confie à « Nice Semaine » le comédien Jean Dorval. Je repars. »",
        ["J'ai souffert Je repars."],
        "Jean Dorval",
    ),
    # the subject of an incise stands behind its verb
    (
        "« Elle est têtue, elle m'a rappelé dix fois, et j'ai dit oui », avoue Luc Bordes.",
        ["Elle est têtue, elle m'a rappelé dix fois, et j'ai dit oui"],
        "Luc Bordes",
    ),
]


@pytest.mark.parametrize(("text", "words", "speaker"), INCISES)
def test_incises_inside_the_marks(text: str, words: list[str], speaker: str) -> None:
    found = find_quotes(text, "fr")
    names = {s.id: s.name for s in found.speakers}
    assert [q.text for q in found.quotes] == words
    assert names.get(found.quotes[0].speaker or "") == speaker


def test_nobody_is_a_medium_by_our_own_efforts() -> None:
    (quote,) = find_quotes(
        "Contactée par nos soins, Vitalia assure « n'en rien savoir ».", "fr"
    ).quotes
    assert quote.via is None


def test_terms_in_marks_do_not_hide_the_words_of_a_speaker() -> None:
    text = (
        "La ville compte ses revues. La plupart sont restées « à la marge », dans un paysage où les"
        " aides « au mérite » vont aux plus grandes. Le préfet Luc Bordes a signé. « C'est fait »,"
        " a-t-il dit."
    )
    assert [q.text for q in find_quotes(text, "fr").quotes] == ["C'est fait"]


def test_items_of_a_list_are_no_dialogue() -> None:
    items = (
        "- Ondes libres, une émission lancée par des voisins, assure le lien avec le port.",
        "- Les nuits du port : contes et chansons, le jeudi soir.",
        "- Micros : la revue des luttes du quartier, le dimanche.",
        "- Sport : les résultats du samedi.",
    )
    text = "\n\n".join(("La radio perd ses émissions, dit Luc Bordes.", *items))
    assert not [q for q in find_quotes(text, "fr").quotes if q.kind == "direct"]
