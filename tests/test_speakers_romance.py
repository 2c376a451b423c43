"""French and Italian wires: who is meant by a role, a pronoun, an office; which medium carried it."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

OFFICES = [  # noun phrases of own making, and the name in them
    ("fr", "le Premier ministre hongrois Viktor Orban", "Viktor Orban"),
    ("fr", "la commissaire européenne au Numérique Henna Virkkunen", "Henna Virkkunen"),
    ("fr", "le secrétaire à la Défense Pete Hegseth", "Pete Hegseth"),
    ("fr", "le porte-parole du ministère chinois des Affaires étrangères Lin Jian", "Lin Jian"),
    ("fr", "le maire (DVG) de Marseille Benoît Payan", "Benoît Payan"),
    ("fr", "le prix Nobel de la paix Denis Mukwege", "Denis Mukwege"),
    ("fr", "le chanteur du groupe Indochine, Nicola Sirkis", "Nicola Sirkis"),
    ("fr", "le secrétaire général adjoint de l'Otan Mircea Geoana", "Mircea Geoana"),
    ("fr", "un des avocats des parties civiles, Me Gérard Chemla", "Gérard Chemla"),
    ("it", "il commissario europeo al Commercio Maros Sefcovic", "Maros Sefcovic"),
    ("it", "il capogruppo della Lega alla Camera Riccardo Molinari", "Riccardo Molinari"),
    ("it", "il leader M5s Giuseppe Conte", "Giuseppe Conte"),
    ("it", "il sindaco (Pd) di Milano Giuseppe Sala", "Giuseppe Sala"),
    ("it", "la presidente della Commissione Ue Ursula von der Leyen", "Ursula von der Leyen"),
    ("it", "il premio Nobel Giorgio Parisi", "Giorgio Parisi"),
]
SAID = {"fr": "« Nous verrons demain », a déclaré {}.", "it": "«Vedremo domani», ha detto {}."}

BEARERS = [  # own sentences; the speaker of the last quote
    (
        "fr",
        (
            "A Washington, la porte-parole de la Maison Blanche, Karoline Leavitt, a assuré que « toutes"
            " les options » restaient sur la table."
        ),
        "Karoline Leavitt",
    ),
    (
        "fr",
        (
            "L'OM a gagné. « On a souffert », a reconnu l'entraîneur marseillais Roberto De Zerbi. « Mais"
            " on a du caractère », s'est félicité l'Italien."
        ),
        "Roberto De Zerbi",
    ),
    (
        "fr",
        (
            "Le chancelier Friedrich Merz est venu aux côtés d'Emmanuel Macron. Ce dernier a plaidé pour"
            " « une préférence européenne »."
        ),
        "Emmanuel Macron",
    ),
    (
        "fr",
        (
            "Le président Alain Grévy et le maire Luc Morel se sont affrontés. Le premier s'est tu, le"
            " second a dénoncé « une honte »."
        ),
        "Luc Morel",
    ),
    ("fr", "Airbus a dénoncé « une mascarade ».", "Airbus"),
    (
        "fr",
        (
            "Le groupe Veltis va mal. « C'est dur », a dit le ministre Roland Lescaut. Le groupe, lui, a"
            " assuré « faire face »."
        ),
        "Veltis",
    ),
    (
        "fr",
        (
            "« Vous mentez », a crié la députée Ada Roux. Réponse du Premier ministre Luc Morel : « Nous n'avons"
            " rien à cacher. »"
        ),
        "Luc Morel",
    ),
    (
        "fr",
        (
            "Le maire Edouard Valier est prêt. Interrogé sur Gabriel Astier, le maire de Lunel répond :"
            " « Il fera ce qu'il voudra. »"
        ),
        "Edouard Valier",
    ),
    (
        "fr",
        "La tempête Benjamin a touché terre. « Restez chez vous », a exhorté le préfet.",
        "préfet",
    ),
    ("fr", "Le maire Luc Morel a parlé. « C'est fini », a lâché l'édile.", "Luc Morel"),
    (
        "it",
        "Il sindaco Luca Neri ha parlato. «È finita», ha detto il primo cittadino.",
        "Luca Neri",
    ),
    ("it", "Il tecnico Simone Vagni si è detto «tranquillo».", "Simone Vagni"),
    (
        "it",
        (
            "Il ministro Paolo Verri ha incontrato il sindaco Luca Sarti. Quest'ultimo ha parlato di «un"
            " passo avanti»."
        ),
        "Luca Sarti",
    ),
]

MEDIA = [  # own sentences, and the medium of the last quote
    ("fr", "Selon l'AFP, la ministre Ada Roux a dénoncé « une honte ».", "AFP"),
    ("fr", "« La ville tient », a écrit sur Telegram Andriï Kovalenko.", "Telegram"),
    ("fr", "« Non », a rétorqué la ministre Ada Roux, selon l'agence officielle Irna.", "Irna"),
    ("fr", "« Non », a confié la comédienne Ada Roux au Monde.", "Le Monde"),
    ("fr", "« Non », a affirmé Ada Roux dans les colonnes du Parisien.", "Le Parisien"),
    ("fr", "« Non », a posté Ada Roux sur son compte Instagram.", "Instagram"),
    ("fr", "« Non », a assuré Ada Roux à la télévision publique ERT.", "ERT"),
    ("it", "«No», ha detto Ada Neri intervistata dal Messaggero.", "Il Messaggero"),
    ("it", "«No», ha scritto su Telegram Andrii Sybiha.", "Telegram"),
]


UNSAID = [  # own sentences without a quote: offences behind a charge
    ("fr", "Un homme a été mis en examen vendredi à Lyon pour « assassinat », dit le procureur."),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_an_offence_is_no_speech(language: str, text: str) -> None:
    assert [quote for quote in find_quotes(text, language).quotes if quote.kind != "indirect"] == []


@pytest.mark.parametrize(("language", "phrase", "name"), OFFICES)
def test_the_name_behind_an_office(language: str, phrase: str, name: str) -> None:
    found = find_quotes(SAID[language].format(phrase), language)
    assert [s.name for s in found.speakers if s.quotes] == [name]


@pytest.mark.parametrize(("language", "text", "name"), BEARERS)
def test_who_is_meant(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    people = {speaker.id: speaker.name for speaker in found.speakers}
    assert people.get(found.quotes[-1].speaker or "") == name


@pytest.mark.parametrize(("language", "text", "medium"), MEDIA)
def test_the_medium_that_carried_the_words(language: str, text: str, medium: str) -> None:
    via = find_quotes(text, language).quotes[-1].via
    assert via is not None
    assert via.name == medium
