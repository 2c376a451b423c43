"""Languages with case endings: who is told, who is inside a body, what an ending tells."""

from __future__ import annotations

import pytest

from crawler.normalize import find_quotes
from crawler.normalize.speakers import attribution as engine
from crawler.normalize.speakers.cues.indirect import find_paraphrases
from crawler.normalize.speakers.phrases.cases import is_given_words
from crawler.normalize.speakers.reading import Reading
from crawler.normalize.speakers.words.lexicon import Flag, lexicon


def read(code: str, text: str) -> Reading:
    return engine.read_story(lexicon(code), {"body": text})


def bearer(code: str, text: str, phrase: str) -> str | None:
    """The name of whom a phrase stands for, before anything is decided."""
    reading = read(code, text)
    mentions, printed = reading.story.mentions, reading.story.document.text
    found = {printed(m.first, m.last): reading.cast.of.get(m.index) for m in mentions}
    entity = found[phrase]
    return entity.name if entity else None


def paraphrase_sources(code: str, text: str) -> list[str]:
    reading = read(code, text)
    document = reading.story.document
    found = find_paraphrases(reading.story, set())
    return [document.text(p.mention.first, p.mention.last) for p in found if p.pattern == "that"]


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        ("ru", "В Минтрансе сообщили, что мост откроют после ремонта опор.", "Минтрансе"),
        ("ru", "Завод в своём письме утверждает, что выбросов в реку не было.", "Завод"),
        (
            "pl",
            "Kuria w krótkim oświadczeniu zapewniła, że dzwon wróci na wieżę do lata.",
            "Kuria",
        ),
        (
            "pl",
            "Jeden z negocjatorów powiedział PAP, że umowa jest już podpisana.",
            "Jeden z negocjatorów",
        ),
        (
            "en",
            "Denbigh Corp., which is based in Toledo, Ohio, said that it would pay its debt.",
            "Denbigh Corp",
        ),
        (
            "en",
            "Prices may rise, according to Delta Growers, which said that rains came late.",
            "Delta Growers",
        ),
        (
            "en",
            "Toyama Motors stopped sales because regulators in the U.S. found that fuel lines crack.",
            "regulators",
        ),
        (
            "en",
            "Howard Stein, a lawyer at Kemper, Stein & Lodge, said that the case was lost.",
            "Howard Stein",
        ),
        (
            "en",
            "Rep. Scott Hale (R., Mont.) said that he would oppose the bill.",
            "Rep. Scott Hale",
        ),
        ("en", "Ms. Kopp works for Stearns & Co. She said that the mills need repairs.", "She"),
    ],
)
def test_who_says_a_clause(code: str, text: str, source: str) -> None:
    assert paraphrase_sources(code, text) == [source]


@pytest.mark.parametrize(
    ("code", "text", "given"),
    [
        ("pl", "„Lód pękł” – powiedział PAP lekarz wyprawy.", True),
        ("ru", "«Лёд треснул», — сообщили ТАСС в порту.", True),
        ("pl", "Lód pękł, podała PAP.", False),
    ],
)
def test_a_medium_in_letters_is_told_where_somebody_follows(
    code: str, text: str, given: bool
) -> None:
    reading = read(code, text)
    document = reading.story.document
    media = [m for m in reading.story.mentions if document.flag[m.first] & Flag.MEDIA]
    assert [is_given_words(document, m) for m in media] == [given]


@pytest.mark.parametrize(
    ("code", "form", "noun"),
    [
        ("ru", "министра", "министр"),
        ("ru", "министрам", "министры"),
        ("ru", "эксперту", "эксперт"),
        ("pl", "naukowcami", "naukowcy"),
    ],
)
def test_a_form_of_one_stands_for_the_noun_of_one(code: str, form: str, noun: str) -> None:
    assert lexicon(code).base(form) == noun


def test_of_two_with_one_family_name_the_ending_tells_which() -> None:
    text = (
        "Павел Лаврин продал лодку. Его жена Ольга Лаврина была против. "
        "По словам Лавриной, спорили они неделю."
    )
    reading = read("ru", text)
    last = reading.story.mentions[-2:]
    names = {reading.cast.of[m.index].name for m in last if m.index in reading.cast.of}
    assert "Ольга Лаврина" in names


def test_a_name_printed_in_cases_of_both_genders_is_what_the_verbs_tell() -> None:
    text = "Жюри наградило Петру Новакову. Новакова сказала, что рада. Новакова добавила слово."
    reading = read("ru", text)
    assert [e.name for e in reading.cast.entities] == ["Петра Новакова"]


def test_a_state_behind_a_role_is_no_apposition() -> None:
    text = "Jak mówi źródło dyplomatyczne, Niemcy są gotowe zagłosować przeciw."
    reading = read("pl", text)
    role = next(m for m in reading.story.mentions if m.kind == "role")
    assert not role.apposed


@pytest.mark.parametrize(
    ("code", "text", "phrase", "name"),
    [
        (
            "ru",
            "По версии следствия, Воронин вынес скрипку. Николай Воронин задержан.",
            "следствия",
            None,
        ),
        (
            "ru",
            "Пожар потушен, сообщает ГУ МЧС по Ростовской области.",
            "ГУ МЧС по Ростовской области",
            "ГУ МЧС по Ростовской области",
        ),
        (
            "ru",
            "Спецпосланник генсека ООН Кофи Адомако надеется на компромисс, заметил он.",
            "Спецпосланник генсека ООН Кофи Адомако",
            "Кофи Адомако",
        ),
        (
            "ru",
            "Приводит слова Бутакова пресс-служба клуба. Сергей Бутаков ушёл.",
            "Бутакова",
            "Сергей Бутаков",
        ),
        (
            "ru",
            "В пресс-релизе по итогам заседания регулятор назвал условия жёсткими.",
            "регулятор",
            None,
        ),
        (
            "pl",
            "Zdaniem szefa komisji Jana Hałasa ministerstwo nie policzyło skutków.",
            "szefa komisji Jana Hałasa",
            "Jan Hałas",
        ),
        (
            "pl",
            "Tak powiedziała rzeczniczka policji w Elblągu Katarzyna Nowak.",
            "rzeczniczka policji",
            "Katarzyna Nowak",
        ),
        ("pl", "Strata sięga 66 mln zł. Spółka podała, że zatrudnia mniej osób.", "Spółka", None),
    ],
)
def test_phrases_end_where_another_subject_begins(
    code: str, text: str, phrase: str, name: str | None
) -> None:
    assert bearer(code, text, phrase) == name


@pytest.mark.parametrize(
    "line",
    [
        "САМАРА, 16 мая. /ТАСС/. Пожар потушили утром.",
        "ПРАГА, 5 сен - РИА Новости. Пожар потушили утром.",
    ],
)
def test_the_dateline_of_an_agency_names_nobody(line: str) -> None:
    assert not read("ru", line).cast.entities


@pytest.mark.parametrize(
    ("code", "text", "clause"),
    [
        (
            "ru",
            "Как сообщил губернатор Олег Дёмин, школы откроют в среду.",
            "школы откроют в среду",
        ),
        (
            "pl",
            "Rząd nie planuje żadnych opłat – oświadczyła minister zdrowia Anna Lis.",
            "Rząd nie planuje żadnych opłat",
        ),
    ],
)
def test_clauses_stand_before_a_dash_and_behind_how_it_was_said(
    code: str, text: str, clause: str
) -> None:
    reading = read(code, text)
    document = reading.story.document
    found = [document.text(p.first, p.last) for p in find_paraphrases(reading.story, set())]
    assert clause in found


@pytest.mark.parametrize(
    ("code", "text", "name", "phrase"),
    [
        (
            "pl",
            "Jens Lund (trener Warty) przyznał, że jest dumny. Warta wygrała.",
            "Jens Lund",
            "trener Warty",
        ),
        (
            "pl",
            "Prezeska fundacji Zdrowy Głos Barbara Kluza oceniła to źle.",
            "Barbara Kluza",
            "Prezeska fundacji Zdrowy Głos Barbara Kluza",
        ),
    ],
)
def test_what_somebody_leads_is_not_their_name(
    code: str, text: str, name: str, phrase: str
) -> None:
    assert bearer(code, text, phrase) == name


@pytest.mark.parametrize(
    ("code", "text", "article"),
    [
        ("pl", "„Nic nie wiem” – powiedział kierowca.", "definite"),
        ("pl", "„Nic nie wiem” – powiedział kierowca z Radomia.", ""),
        ("pl", "„Nic nie wiem” – powiedział kierowca jednego z autobusów.", ""),
        ("ru", "«Ничего не знаю», — сказал водитель из Твери.", ""),
    ],
)
def test_a_bare_noun_is_known_unless_it_is_told_where_from(
    code: str, text: str, article: str
) -> None:
    noun = next(m for m in read(code, text).story.mentions if m.kind == "role")
    assert noun.article == article


@pytest.mark.parametrize(
    ("code", "text", "name", "country"),
    [
        ("pl", "Polak wyprzedził Norwega Andersa Lunda. Lund upadł.", "Anders Lund", "NO"),
        ("ru", "Россиянин обогнал норвежца Андерса Лунда. Лунд упал.", "Андерс Лунд", "NO"),
        (
            "pl",
            "Według białoruskiego ministra Igora Sawicza wniosek odrzucono.",
            "Igor Sawicz",
            "BY",
        ),
    ],
)
def test_inhabitants_and_adjectives_tell_a_country_in_all_cases(
    code: str, text: str, name: str, country: str
) -> None:
    entities = {e.name: e for e in read(code, text).cast.entities}
    assert entities[name].countries[country]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Według minister na reformie zyska 180 szpitali.", "f"),
        ("Zdaniem prezes zwolnień nie będzie.", "f"),
        ("Według burmistrza na remont czeka 180 szpitali.", ""),
        ("Zdaniem pracownika zwolnień nie będzie.", ""),
    ],
)
def test_a_title_without_its_case_is_a_womans(text: str, gender: str) -> None:
    assert next(m.gender for m in read("pl", text).story.mentions if m.kind == "role") == gender


def test_a_role_behind_a_seat_is_the_persons() -> None:
    text = "Sen. Dale Hutchens of Kansas, the ranking Republican, called it a joke."
    assert bearer("en", text, "the ranking Republican") == "Dale Hutchens"


def test_a_name_with_initials_ends_before_a_role() -> None:
    assert (
        bearer("en", "Acme named Judith A. Brill president.", "Judith A. Brill")
        == "Judith A. Brill"
    )


def test_a_given_name_that_is_also_a_city_tells_no_country() -> None:
    text = "La presidenta chilena, Sofía Larraín, viajó ayer."
    entities = {e.name: e for e in read("es", text).cast.entities}
    assert "BG" not in entities["Sofía Larraín"].countries


@pytest.mark.parametrize(
    ("language", "text", "clause", "source", "medium"),
    [
        (
            "ru",
            "Как рассказал ТАСС источник в мэрии, мост закроют на ремонт до конца года.",
            "мост закроют на ремонт до конца года",
            "источник",
            "ТАСС",
        ),
        (
            "ru",
            "Цены на жильё вырастут к осени, рассказала РИА Новости эксперт Анна Белова.",
            "Цены на жильё вырастут к осени",
            "Анна Белова",
            "РИА Новости",
        ),
        (
            "pl",
            "Jak powiedział PAP rzecznik policji, kierowca był trzeźwy i jechał za szybko.",
            "kierowca był trzeźwy i jechał za szybko",
            "rzecznik policji",
            "PAP",
        ),
    ],
)
def test_an_agency_told_is_not_the_source(
    language: str, text: str, clause: str, source: str, medium: str
) -> None:
    found = find_quotes(text, language)
    (quote,) = found.quotes
    assert quote.text == clause
    assert [s.name for s in found.speakers] == [source]
    assert quote.via
    assert quote.via.name == medium


def test_a_family_name_printed_as_a_subject_undoes_the_case_of_the_full_name() -> None:
    text = "Zdaniem ministra Adama Bielika ceny mieszkań wzrosną jesienią. „Drożej” – dodał Bielik."
    assert [s.name for s in find_quotes(text, "pl").speakers] == ["Adam Bielik"]
