"""Sources of speech: the right phrase with its whole extent, under its own name, of the right kind.

One line each: language, text, name of the speaker of its first quote, kind. All are our own.
"""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

BODIES = [
    # a noun that describes a body, with adjectives or a tail, before its own name
    ("es", "«No habrá despidos», aseguró la minera chilena Salar Andino.", "Salar Andino"),
    ("es", "«No habrá despidos», aseguró el sindicato de enfermería Satse.", "Satse"),
    ("es", "«No habrá despidos», aseguró la empresa Grupo Atardecer.", "Grupo Atardecer"),
    ("pt", "“Vamos ficar”, afirmou a petrolífera norueguesa Nordhav.", "Nordhav"),
    ("fr", "« On reste », a indiqué le constructeur allemand Rheinkraft.", "Rheinkraft"),
    ("it", "«Restiamo qui», fa sapere la casa automobilistica tedesca Rheinkraft.", "Rheinkraft"),
    ("ru", "«Мы останемся», — сообщила норвежская компания Nordhav.", "Nordhav"),
    # printed in oblique cases only
    (
        "pl",
        "Według Państwowego Instytutu Rybackiego „śledzi jest mało”.",
        "Państwowy Instytut Rybacki",
    ),
    ("ru", "«Пошлина останется», — сообщили в Минсельхозе.", "Минсельхоз"),
    ("ru", "«Пошлина останется», — сообщили в Ленинском районном суде.", "Ленинский районный суд"),
    ("tr", "Spor Bakanlığından yapılan açıklamada “Yol bugün açılacak” denildi.", "Spor Bakanlığı"),
    # but a noun with a tail of its own is the name
    ("fr", "« On reste », a indiqué le parquet de Liège.", "parquet de Liège"),
    ("es", "«Seguimos aquí», avisó la Junta de Castilla y León.", "Junta de Castilla y León"),
    # a body whose name ends in -a is no woman
    ("es", "«No hay heridos», informó Protección Civil de Teruel.", "Protección Civil de Teruel"),
    ("it", "«La strada è chiusa», fa sapere la Questura di Lecce.", "Questura di Lecce"),
    ("pl", "– Droga jest zamknięta – podała Komenda Powiatowa.", "Komenda Powiatowa"),
    # a conjunction, a comma or & inside a name
    (
        "en",
        "“It is open,” said the Ministry of Economy, Trade and Industry.",
        "Ministry of Economy, Trade and Industry",
    ),
    (
        "en",
        "“It is open,” the U.S. Food and Drug Administration said.",
        "U.S. Food and Drug Administration",
    ),
    ("en", "“It is open,” said Kent Fire and Rescue Service.", "Kent Fire and Rescue Service"),
    ("en", "“It is open,” the Plains & Pacific Railroad said.", "Plains & Pacific Railroad"),
    (
        "es",
        "«Está abierta», avisó la Autoridad de los Mercados y la Competencia.",
        "Autoridad de los Mercados y la Competencia",
    ),
    (
        "fr",
        "« C'est ouvert », a indiqué le ministère de l'Agriculture, de la Pêche et de la Forêt.",
        "ministère de l'Agriculture, de la Pêche et de la Forêt",
    ),
    (
        "pl",
        "– Most jest otwarty – podała Morska Służba Poszukiwania i Ratownictwa.",
        "Morska Służba Poszukiwania i Ratownictwa",
    ),
    # a seat of power that opens its sentence alone
    (
        "fr",
        "Matignon, sollicité, s'est borné à une phrase : « Le préfet est au travail. »",
        "Matignon",
    ),
]
PEOPLE = [
    # who is told stands before the full name
    ("it", "«Si parte domani», ha detto ai cronisti Carla Neri.", "Carla Neri"),
    ("es", "«Nos vamos ya», dijo al diario El Faro Marta Gil.", "Marta Gil"),
    ("it", "«Si parte domani», ha scritto su X Andrii Sybiha.", "Andrii Sybiha"),
    ("ru", "«Мы идём домой», — сказал журналистам Иван Котов.", "Иван Котов"),
    # a family name that is a title, an initial that is an article, who is called by the first name
    ("en", "Gail King rang Ed Ross. “What do you feel?” King asked.", "Gail King"),
    ("en", "Walter A. Reed Holt came. “We met twice,” Walter said.", "Walter A. Reed Holt"),
    # a place and an adjective made of one are no persons
    ("en", "Ida Roe was in Old Mill Bay. “I was late,” she said.", "Ida Roe"),
    ("en", "“They lost,” said Ohio-based lawyer Jim Dun.", "Jim Dun"),
    # inhabitants
    ("fr", "« J'ai eu peur », a raconté la Tchèque Dvořáčková.", "Dvořáčková"),
    ("de", "Lars Eide kam an. „Ich hatte Angst“, sagte der Norweger Eide.", "Lars Eide"),
    ("es", "«Tuve miedo», dijo el noruego Eide.", "Eide"),
    # a title with a long tail
    ("fr", "« On part », a dit le ministre de la culture et du tourisme Paul Roy.", "Paul Roy"),
    ("es", "«Nos vamos ya», dijo el director de transportes y puertos Luis Peña.", "Luis Peña"),
    ("pl", "„To trudne” – powiedział rzecznik Ministerstwa Zdrowia Jan Lis.", "Jan Lis"),
    ("ru", "«Мы идём», — сказал глава Следственного комитета Иван Котов.", "Иван Котов"),
    ("ru", "«Мы идём», — сказал председатель союза врачей и медсестёр Иван Котов.", "Иван Котов"),
    # names with articles and particles inside, given names that are titles elsewhere
    ("it", "«Siamo pronti a governare», ha detto Marine Le Pen.", "Marine Le Pen"),
    ("de", "„Wir sind die Gäste“, sagte Luiz Inácio Lula da Silva.", "Luiz Inácio Lula da Silva"),
    ("fr", "« On part demain », a expliqué Pape Latyr Sarr.", "Pape Latyr Sarr"),
    # an incise inside the marks: who was told, and a name behind a comma
    ("fr", "« On part, a dit la directrice, Priya Raman. On revient lundi. »", "Priya Raman"),
    ("fr", "« On part, a dit à l'AFP la maire, Anna Roy, et on revient. »", "Anna Roy"),
    # an adverb opens the sentence
    ("ru", "Позже пилот Иван Котов сказал: «Лёд был очень холодным».", "Иван Котов"),
    # trade words and titles as family names
    ("tr", '"Ekmek pahalı artık" diyen Fatma Koca, evine gitti.', "Fatma Koca"),
    ("tr", '"Ekmek pahalı artık" diyen Mehmet Usta, fırınını kapattı.', "Mehmet Usta"),
    # given names written with characters that are words elsewhere
    ("ja", "根岸辰夫幹事長は「まだ決めていない」と述べた。", "根岸辰夫"),
    ("ja", "佐々木新次教授は「まだ決めていない」と述べた。", "佐々木新次"),
    ("ja", "佐藤前市長は「まだ決めていない」と述べた。", "佐藤"),
    ("ja", "日本の中村雄造防衛相は「まだ決めていない」と述べた。", "中村雄造"),
    # vowel marks, titles before names that are other words too, double given names
    ("ar", "«الخسارة نظرية فقط اليوم»، بيّن مدير الشركة تولغا أوزكان.", "تولغا أوزكان"),
    ("ar", "«الخسارة نظرية فقط اليوم»، قالت الباحثة أمل السحيباني.", "أمل السحيباني"),
    ("ar", "وقال المدرب المغربي عز الدين لحلو: «لم نعد ضيوفا هنا».", "عز الدين لحلو"),
    # names printed in oblique cases only
    ("pl", "Według rzeczniczki Igi Pomorskiej „loty są opóźnione”.", "Iga Pomorska"),
    ("pl", "Zdaniem Pawła Kubisty „woda była zbyt zimna dla nas”.", "Paweł Kubista"),
    ("pl", "Zdaniem Andersa Nordqvista „tor był świetny dziś”.", "Anders Nordqvist"),
    ("pl", "Obrońca Piotr Wolff odpowiada: „Nie zgadzam się z tym”.", "Piotr Wolff"),
    ("ru", "По словам Льва Гаврилюка, «связь восстановлена полностью».", "Лев Гаврилюк"),
    ("ru", "По словам Клауса Фогеля, «связь восстановлена полностью».", "Клаус Фогель"),
    ("ru", "По словам пилота Левона Мартиросова, «связь восстановлена полностью».", "Левон Мартиросов"),
    ("pt", "“Vamos”, disse o primeiro-ministro, Ulisses Correia e Silva.", "Ulisses Correia e Silva"),
    ("pt", "“Vamos embora”, disse Ana Costa e saiu da sala.", "Ana Costa"),
    ("en", "“We go,” said Ann Lee of the Ministry of Trade, Tom Beale and others.", "Ann Lee"),
    # who was told, in another case, before a title
    ("pl", "„Pan sprzedawał sen” – powiedziała do oskarżonego sędzia Ewa Lis.", "Ewa Lis"),
    ("ru", "«Связи нет», — ответил на вопрос журналистов представитель МИД Иван Котов.",
     "Иван Котов"),
    # one of that age
    ("en", "Ann Lee, 54, met Tom Beale, 31. “We go,” the 54-year-old said.", "Ann Lee"),
    ("it", "Anna Neri, 22 anni, ha battuto Eva Sala, 31 anni. «Ho giocato bene oggi», ha detto la 22enne.",
     "Anna Neri"),
    ("fr", "Marc Roy est venu hier. « Voici les clés », dit-il.", "Marc Roy"),
]  # fmt: skip


def first_speaker(text: str, language: str) -> tuple[str, str] | None:
    """Name and kind of the speaker of the first quote in marks."""
    found = find_quotes(text, language)
    people = {s.id: (s.name, s.kind) for s in found.speakers}
    spoken = [q for q in found.quotes if q.kind != "indirect"]
    return people.get(spoken[0].speaker or "") if spoken else None


@pytest.mark.parametrize(("language", "text", "name"), BODIES)
def test_bodies(language: str, text: str, name: str) -> None:
    assert first_speaker(text, language) == (name, "organisation")


@pytest.mark.parametrize(("language", "text", "name"), PEOPLE)
def test_people(language: str, text: str, name: str) -> None:
    assert first_speaker(text, language) == (name, "person")


def test_capitals_of_a_title_are_no_name() -> None:
    body = "Dora Hinks sang on Friday. “I am proud of him,” she said."
    found = find_quotes(body, "en", headline="Dora Hinks Posts Sweet Birthday Tribute")
    assert [s.name for s in found.speakers] == ["Dora Hinks"]


def test_workers_of_a_body_are_a_group_and_one_of_several_is_nobody_named() -> None:
    text = "Santa Lucia County officials said the bridge was “beyond repair”."
    assert first_speaker(text, "en") == ("Santa Lucia County officials", "group")
    text = "Tim Oak died. “We grieve,” one of Oliver's uncles said."
    assert first_speaker(text, "en") == ("one of Oliver's uncles", "unnamed")
    text = "Tim Oak died. “We grieve,” said one of the keepers who cared for the wolf."
    assert first_speaker(text, "en") == ("one of the keepers", "unnamed")


OFFICERS = [
    ("“We go,” a U.S. official said.", ("U.S. official", "unnamed")),
    ("“We go,” the U.K. prime minister said.", ("U.K. prime minister", "unnamed")),
    ("“We go,” the attorney for Utah said.", ("attorney for Utah", "unnamed")),
    ("“We go,” said LAPD homicide detective Efren Ruz.", ("Efren Ruz", "person")),
    ("“We go,” Victoria Police Commissioner Shane Holt said.", ("Shane Holt", "person")),
    ("Ministers met. One, who gave no name, said: “We go.”", ("One", "unnamed")),
]


@pytest.mark.parametrize(("text", "speaker"), OFFICERS)
def test_places_and_bodies_before_a_role_are_no_speakers(
    text: str, speaker: tuple[str, str]
) -> None:
    assert first_speaker(text, "en") == speaker


def test_a_role_behind_an_incise_is_no_speech() -> None:
    text = "« On a perdu trois mètres, pointe Léa Roc, la maire de la commune. C'est trop. »"
    (quote,) = find_quotes(text, "fr").quotes
    assert [text[p.start : p.end] for p in quote.parts] == [
        "On a perdu trois mètres",
        "C'est trop.",
    ]


def test_the_subject_behind_a_source_is_not_that_source() -> None:
    text = "« Très habile », selon un proche d'Édouard Roche, Jean Delvaux se tait."
    assert first_speaker(text, "fr") == ("proche d'Édouard Roche", "unnamed")
    text = "« On perd tout », selon le maire, Paul Roy, hier soir."
    assert first_speaker(text, "fr") == ("Paul Roy", "person")


def test_a_paper_named_by_a_trade_asks() -> None:
    text = """Sue Oak wrote a book.
The Economist: What do you mean by that?
Sue Oak: It is a group of minds.
The Economist: Why now?
Sue Oak: It was time."""
    found = find_quotes(text, "en")
    assert [
        (q.text, s.name) for q in found.quotes for s in found.speakers if s.id == q.speaker
    ] == [
        ("It is a group of minds.", "Sue Oak"),
        ("It was time.", "Sue Oak"),
    ]


def test_a_plural_article_makes_a_group() -> None:
    assert first_speaker("„Wir gehen jetzt“, sagten die Forscher.", "de") == ("Forscher", "group")


TRANSCRIPTS = [
    (
        "en",
        """An evening with mayor Ann Smith and engineer Tom Beale.
A. Smith: We built the bridge in two years.
Moderator: Was it hard?
T. Beale: It was harder than we thought.
Nobody had told us about the river.
A. Smith: But it stands.""",
        ["Ann Smith", "Tom Beale", "Ann Smith"],
    ),
    (
        "fr",
        """Entretien avec Paul Roy, maire de Brou.
Paul Roy : Nous avons construit le pont en deux ans.
Anne Lefort : C'était plus dur que prévu.
Paul Roy : Mais il tient.""",
        ["Paul Roy", "Anne Lefort", "Paul Roy"],
    ),
    (
        "de",
        """Karl Holm und Ida Weh im Gespräch.
Holm: Wir haben die Brücke gebaut.
Weh: Es war schwerer als gedacht.
Holm: Aber sie steht.""",
        ["Karl Holm", "Ida Weh", "Karl Holm"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), TRANSCRIPTS)
def test_transcripts_with_named_speakers(language: str, text: str, names: list[str]) -> None:
    found = find_quotes(text, language)
    people = {s.id: s.name for s in found.speakers}
    assert [people.get(q.speaker or "") for q in found.quotes] == names


LISTS = [
    ("de", "Fragen zum Streik.\nWann: am Montag.\nWo: in den Werken.\nWann: auch am Dienstag."),
    ("en", "Recipe by Ann Lee.\nServes: 4 people.\nMethod: Mix well.\nMethod: Bake."),
    (
        "de",
        (
            "Der Laden zeigt das Material gern. Die Anmerkung kam spät.\nMaterial: Folie in Weiss.\n"
            "Anmerkung: Alles ist neu.\nAdresse: Am Markt 5.\nAnmerkung: Es gibt Tee."
        ),
    ),
    (
        "de",
        (
            "Ina Rau sammelt Nachrichten.\nÖsterreich: Streik am Bau.\n"
            "Skandal: Bürger zahlen.\nSkandal: Wieder Streik."
        ),
    ),
    ("en", "Results.\nArsenal: two goals by Smith.\nChelsea: none.\nArsenal: one more."),
    (
        "en",
        """Gus Hale tried four tents and the weight of each.
Weight: Two kilos, low for its size.
Poles: The steel poles bend. In Utah they broke.
Utah: Sales begin in May.
Weight: Three kilos.""",
    ),
]


@pytest.mark.parametrize(("language", "text"), LISTS)
def test_lists_with_labels_are_no_transcripts(language: str, text: str) -> None:
    assert not find_quotes(text, language).quotes


VERBS = [
    ("fr", "La religieuse dirige l'école. « On part », a dit la religieuse.", "religieuse"),
    ("es", "El vendedor hacía un descuento. «Nos vamos ya», dijo el vendedor.", "vendedor"),
    ("pt", "O motorista perdeu a carteira. “Vamos já”, disse o motorista.", "motorista"),
]


@pytest.mark.parametrize(("language", "text", "name"), VERBS)
def test_a_verb_before_its_object_is_no_part_of_a_phrase(
    language: str, text: str, name: str
) -> None:
    assert first_speaker(text, language) == (name, "unnamed")


OFFICES = [
    # a role whose tail parts it from the name behind a comma
    (
        "fr",
        (
            "« Restons calmes », a déclaré le porte-parole du ministère des Affaires étrangères, Lin Jian,"
            " lors d'un point de presse."
        ),
        "Lin Jian",
    ),
    (
        "it",
        (
            "L'assessora regionale ai Trasporti, Franca Lussi, ha convocato le parti. «La sicurezza non si"
            " discute», ha affermato l'assessora."
        ),
        "Franca Lussi",
    ),
    (
        "pt",
        (
            "Ao seu lado, o secretário para a Economia de Macau, Chan Weng Kei, falou de números. «Custa"
            " o mesmo», avisou o secretário."
        ),
        "Chan Weng Kei",
    ),
    # an office of another country is somebody else's
    (
        "fr",
        (
            "Le président russe Vladimir Poutine a parlé jeudi. Le président du Kazakhstan a ordonné de"
            " « prendre des mesures urgentes »."
        ),
        "président du Kazakhstan",
    ),
    # a name that gives way to a pronoun at the reporting verb
    (
        "en",
        (
            "Colonel Stuart Glenn met reporters in Manila. “We are not exercising to join the fight” over"
            " Taiwan, he added."
        ),
        "Stuart Glenn",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), OFFICES)
def test_offices_and_subjects(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    assert [s.name for s in found.speakers if s.id == found.quotes[0].speaker] == [name]


SEATS = [
    ("es", "La portavoz del Grupo Verde en el Congreso, Ana Ruiz, votó. «No», dijo la portavoz."),
    ("pt", "A relatora da lei no Senado, Ana Ruiz, votou. “Não”, disse a relatora."),
    ("fr", "La présidente du groupe au Sénat, Ana Ruiz, est là. « Non », a dit la présidente."),
    ("it", "La presidente della lega alla Camera, Ana Ruiz, vota. «No», ha detto la presidente."),
]


@pytest.mark.parametrize(("language", "text"), SEATS)
def test_where_a_role_is_held_does_not_take_its_bearer(language: str, text: str) -> None:
    assert first_speaker(text, language) == ("Ana Ruiz", "person")


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        (
            "fr",
            (
                "Le ministre Paul Durand a vu Anna Lopes.\n\n« Nous avançons », a assuré le ministre."
                " De son côté, Lopes, telle que citée par Tass, a affirmé que « rien n'est réglé »."
            ),
            "Tass",
        ),
        (
            "es",
            (
                "El ministro Pablo Gil vio a Anna Lopes.\n\n«Avanzamos», aseguró el ministro. Por su"
                " parte, Lopes, según informó EFE, afirmó que «nada está resuelto»."
            ),
            "EFE",
        ),
        (
            "en",
            (
                'The minister, Paul Gill, met Anna Lopes.\n\n"We move on," the minister said. For her'
                ' part, Lopes, as reported by Reuters, said that "nothing is settled".'
            ),
            "Reuters",
        ),
        (
            "pt",
            (
                "O ministro Paulo Reis recebeu Anna Lopes.\n\n«Avançamos», disse o ministro. Lopes,"
                " segundo a Lusa, afirmou que «nada está decidido»."
            ),
            "Lusa",
        ),
    ],
)
def test_a_medium_between_commas_parts_no_subject_from_its_verb(
    language: str, text: str, medium: str
) -> None:
    found = find_quotes(text, language)
    names = {s.id: s.name for s in found.speakers}
    last = found.quotes[-1]
    assert names[last.speaker or ""] == "Anna Lopes"
    assert last.via
    assert last.via.name == medium


def test_a_headline_reports_too_where_the_text_does() -> None:
    body = "Minister Paul Hanafin said on Monday that the empty homes would be let by June."
    headline = "Minister Paul Hanafin says that the empty homes will be let by June"
    found = find_quotes(body, "en", headline=headline)
    assert [q.in_ for q in found.quotes] == ["headline", "body"]
    assert {q.speaker for q in found.quotes} == {found.speakers[0].id}


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        (
            "es",
            "Habrá huelga en julio, según ha informado el sindicato USO.",
            "Habrá huelga en julio",
            "USO",
        ),
        (
            "es",
            "La directora Ana Ruiz vino. Según ha explicado, el ajuste afecta a 210 empleados.",
            "el ajuste afecta a 210 empleados",
            "Ana Ruiz",
        ),
        (
            "it",
            "Secondo quanto ha spiegato la sindaca Ada Riva, due uomini sono morti.",
            "due uomini sono morti",
            "Ada Riva",
        ),
    ],
)
def test_a_verb_may_stand_behind_an_according_to(
    language: str, text: str, clause: str, speaker: str
) -> None:
    found = find_quotes(text, language)
    names = {s.id: s.name for s in found.speakers}
    assert [(q.text, names.get(q.speaker or "")) for q in found.quotes] == [(clause, speaker)]


INSET = [
    (
        "en",
        "Ellen Okafor was calm. A council official, who left because she was afraid, said: “It is over.”",
        "council official",
    ),
    (
        "de",
        "Ellen Okafor blieb ruhig. Ein Polizist, der gehen will, weil sie drohe, sagte: „Das reicht uns nicht.“",
        "Polizist",
    ),
    (
        "fr",
        "Ellen Okafor restait calme. Un agent, qui part parce qu'elle menace, a dit : « Rien n'est prêt. »",
        "agent",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), INSET)
def test_a_relative_clause_parts_no_subject_from_its_verb(
    language: str, text: str, name: str
) -> None:
    found = find_quotes(text, language)
    assert {s.id: s.name for s in found.speakers}[found.quotes[-1].speaker or ""] == name


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Wim Boer is boos. Volgens hem is de dijk nooit gekeurd.", "Wim Boer"),
        ("Burgemeester Anna de Roo kwam. Volgens haar kost de brug twee miljoen.", "Anna de Roo"),
        ("Anna de Roo kwam. Volgens haar advocaat Bas Kuip kost de brug te veel.", "Bas Kuip"),
    ],
)
def test_dutch_pronouns_behind_according_to(text: str, source: str) -> None:
    assert [s.name for s in find_quotes(text, "nl").speakers] == [source]
