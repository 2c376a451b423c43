"""Who is who in the cast of a story: names of bodies, nicknames, titles with a tail."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.phrases.cast import Entity
from crawler.normalize.speakers.words.lexicon import lexicon


def cast_of(language: str, text: str) -> dict[str, Entity]:
    """The entities of a text by name."""
    cast = read_story(lexicon(language), {"body": text}).cast
    return {e.name: e for e in cast.entities if e.mentions}


@pytest.mark.parametrize(
    ("language", "text", "name", "times"),
    [
        # an adjective that is a role elsewhere, in capitals: the body's own
        ("pt", "A Unidade Técnica de Apoio Rural (UTAR) avisou. A UTAR pede obras.",
         "Unidade Técnica de Apoio Rural", 3),
        # a phrase of the table behind a conjunction
        ("pt", "Segundo a Autoridade Nacional de Emergência e Proteção Civil, chove.",
         "Autoridade Nacional de Emergência e Proteção Civil", 1),
        # an elided article has no letter in the acronym
        ("fr", "La Cour de justice de l'Union européenne a tranché. La CJUE maintient l'amende.",
         "Cour de justice de l'Union européenne", 2),
        # a family name that looks like a verb
        ("es", "Llegó la ministra coreana, Han Mi-ran, y dijo que no.", "Han Mi-ran", 2),
        # an article and another name between commas
        ("pt", "Marcou Edson Batista, o Pelezinho, de 20 anos. Pelezinho sorriu.",
         "Edson Batista", 3),
        # a nickname in marks inside a name
        ("pt", "O goleiro Rodrigo “Paredão” Siqueira saiu. «Sim», disse Siqueira.",
         "Rodrigo Siqueira", 3),
        # a phrase with a small word inside
        ("it", "Il numero uno del Coni, Piero Landi, sorride. «Bene», dice Landi.",
         "Piero Landi", 3),
        # a title, its field of office with capitals, the name
        ("it", "L'assessora regionale ai Trasporti, Carla Neri, ha deciso. L'assessora è certa.",
         "Carla Neri", 2),
        # of what somebody is minister; a courtesy title before a particle
        ("nl", "Minister Frank Hoeksma van Economische Zaken belde. Hoeksma zweeg.",
         "Frank Hoeksma", 2),
        ("en", "Annelie van der Berg smiled. Ms van der Berg left.", "Annelie van der Berg", 2),
        # an inhabitant, a first name elsewhere; letters of two words; a month that is a first name
        ("nl", "De Noor Harald Brekke won. ‘Mooi’, zei Brekke.", "Harald Brekke", 2),
        ("nl", "Het Openbaar Ministerie eist celstraf. Het OM wacht af.", "Openbaar Ministerie", 2),
        ("en", "April Sutter, an analyst, left. Sutter smiled.", "April Sutter", 3),
        # a noun behind a number, a title with a noun behind it that is a family name
        ("de", "Das gründete vor elf Jahren Annegret Kessler. „Ja“, sagt Kessler.",
         "Annegret Kessler", 2),
        ("de", "Ministerpräsidentin Lutzmann schwieg. „Ja“, sagte Lutzmann.", "Lutzmann", 2),
        ("en", "In the hall a Blue Cross volunteer, Arjun Sohal, was waiting.", "Arjun Sohal", 2),
        ("it", "Parla il colonnello della Guardia di Finanza Renato Galli.", "Renato Galli", 1),
    ],
)  # fmt: skip
def test_one_bearer_under_all_names(language: str, text: str, name: str, times: int) -> None:
    cast = cast_of(language, text)
    assert name in cast
    assert len(cast[name].mentions) >= times


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # what a body is of, whose helper somebody is, where a group belongs
        ("pt", "O comitê da OMS reuniu-se. A OMS avisou que há risco.", "OMS"),
        ("es", "Habló el abogado de Tomás Arriola. El letrado insistió.", ""),
        ("es", "Según la catedrática de Derecho Romano, la ley vale.", ""),
        ("fr", "Selon les analystes de la banque Orfane, le marché recule.", ""),
    ],
)
def test_the_end_of_a_description_is_no_name_of_it(language: str, text: str, name: str) -> None:
    cast = cast_of(language, text)
    assert (name in cast) == bool(name)
    assert not any(e.kind == "person" and e.heads for e in cast.values())


def test_a_place_between_commas_is_no_nickname() -> None:
    assert len(cast_of("pt", "Falou Cida Abranches, do Tocantins, e saiu.")) == 2


@pytest.mark.parametrize(
    ("language", "text", "name", "times"),
    [
        ("es", "Desde Londres, el líder laborista, James Whitlock, pidió calma.", "James Whitlock", 2),
        ("pt", "De Brasília, a ministra da Saúde pediu calma. Ana Lima viaja hoje.", "Brasília", 1),
        ("pt", "Segundo a Rádio Charneca, o autarca disse que não.", "Rádio Charneca", 1),
        ("fr", "Ainsi parle Jean Roy, le chef de la CGT aux côtés du ministre, Paul Petit.",
         "Paul Petit", 1),
    ],
)  # fmt: skip
def test_where_somebody_speaks_is_not_who(language: str, text: str, name: str, times: int) -> None:
    assert len(cast_of(language, text)[name].mentions) == times


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das schrieb Eva Lang auf X. Die Oppositionelle verlangte mehr."),
        ("nl", "Dat schreef Eva Lang op X. De PVV-leider dreigde met meer."),
        ("de", "Laut Gericht log Herman W. Der Staatsanwalt schwieg."),
    ],
)
def test_a_letter_ends_its_sentence_before_an_article(language: str, text: str) -> None:
    assert not [n for n in cast_of(language, text) if ". " in n]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_may_stand_behind_their_letters(form: Literal["NFC", "NFD"]) -> None:
    """A page may spell `é` as two signs."""
    text = "« C'est inouï », a déclaré Rémy Bénard, député de l'Hérault. Bénard s'est tu."
    cast = cast_of("fr", normalize(form, text))
    assert normalize(form, "Rémy Bénard") in cast


def test_a_region_in_brackets_is_not_the_name_of_who_is_described_before_it() -> None:
    text = "L'imam de la mosquée de Lunas (Hérault) a été jugé. « Une erreur », plaide l'imam."
    assert cast_of("fr", text)["Hérault"].kind == "place"
