"""The medium that carried the words, however the language ties it to them."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import find_quotes

CARRIED = [
    ("ar", "«القصف استمر طوال الليل»، قال مسؤول أممي لفرانس برس.", "فرانس برس", "afp"),
    ("ar", "وقال الوزير للتلفزيون التونسي: «الجسر جاهز».", "التلفزيون التونسي", None),
    ("ar", "وقال سامي حداد في تصريح للأناضول: «الجسر جاهز».", "الأناضول", "anadolu"),
    ("de", "„Am Ende zahlen das die Haushalte“, sagte sie Reuters.", "Reuters", "reuters"),
    ("en", "McKie told the Border Post that she was “too old for this”.", "Border Post", None),
    ("fr", "« La France veut des champions », a-t-elle dit sur franceinfo.", "franceinfo", None),
    ("ja", "「壁が空だった」。警備員は、仏紙セーヌにこう打ち明けた。", "セーヌ", None),
    ("ja", "学者の山本実氏は地元ラジオに対し、「断層は眠っていた」と述べた。", "地元ラジオ", None),
    ("ja", "山本実外相は「値段だけだ」と強調した。新華社が伝えた。", "新華社", "xinhua"),
    ("pl", "„Każda strona coś oddała” – powiedziała w Polskim Radiu.", "Polskie Radio", None),
    ("ru", "«Экономика похожа на человека», - сказал он газете «Купец».", "Купец", None),
    ("fr", "« La porte est ouverte », a dit la ministre Ada Roux au Figaro.", "Le Figaro", None),
    (
        "it",
        "«Va bene», ha detto il tecnico Ugo Riva ai microfoni di Tele Arena.",
        "Tele Arena",
        None,
    ),
    ("it", "«Va bene», ha detto Ugo Riva al Corriere della Sera.", "Corriere della Sera", None),
    ("pt", "«Está bem», disse o capitão Rui Lage ao Público.", "Público", None),
]


@pytest.mark.parametrize(("language", "text", "name", "agency"), CARRIED)
def test_the_medium_is_named_as_it_names_itself(
    language: str, text: str, name: str, agency: str | None
) -> None:
    (quote,) = find_quotes(text, language).quotes
    assert quote.via is not None
    assert (quote.via.name.strip("«»"), quote.via.agency) == (name, agency)


def test_a_channel_without_a_name_is_no_medium() -> None:
    (quote,) = find_quotes("وقال سامي حداد في مقابلة مع قناة محلية: «الجسر جاهز».", "ar").quotes
    assert quote.via is None


def test_a_set_that_is_watched_carries_no_words() -> None:
    (quote,) = find_quotes("実家でテレビ観戦した山本裕子さんは「泣いた」と話した。", "ja").quotes
    assert quote.via is None


def test_who_is_interviewed_is_no_medium() -> None:
    text = "«Estamos bien», dijo la alcaldesa Ana Ruiz en una entrevista con Pedro Sosa."
    (quote,) = find_quotes(text, "es").quotes
    assert quote.via is None


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("pl", "Posłanka Anna Lis odpowiedziała. Jej zdaniem sąd „zapomniał”.", "Anna Lis"),
        ("ru", "Депутат Иван Петров ответил. По его словам, суд «обманывает всех».", "Иван Петров"),
        ("es", 'La diputada Ana Blanco respondió. A su juicio, es "un error".', "Ana Blanco"),
    ],
)
def test_whose_opinion_it_is_says_the_pronoun(language: str, text: str, source: str) -> None:
    found = find_quotes(text, language)
    (quote,) = found.quotes
    assert [s.name for s in found.speakers if s.id == quote.speaker] == [source]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "一名林姓居民回憶，當時正在客廳看電視，"),
        ("zh", "“安静，省油，我妻子说像坐在沙发上过河，”拉赫曼竖起大拇指说"),
        ("ar", "قال رئيس بلدية درنة عبد "),
        ("ar", "وصرح الوالي للقناة الثانية، وقال الحارس لقناة «الرياضية»: «تعبنا»"),
        ("tr", 'Kaptan Emre Tosun, Spor 6\'ya yaptığı açıklamada "Yorulduk" dedi.'),
    ],
)
def test_a_text_may_end_anywhere(language: str, text: str) -> None:
    for end in range(len(text) + 1):
        parts = [p for q in find_quotes(text[:end], language).quotes for p in q.parts]
        assert all(part.end <= end for part in parts)


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        ("ar", "وقال الحارس سامر حداد لقناة «الرياضية»: «كنا نستحق الفوز اليوم».", "الرياضية"),
        (
            "ar",
            "وصرح الوالي سامر حداد للقناة الثانية: «لن نغلق الطريق هذا العام».",
            "القناة الثانية",
        ),
        ("ar", "وقال سامر حداد لصحيفة الوطن: «لن نغلق الطريق هذا العام».", "الوطن"),
        ("ar", "وقال سامر حداد لقناة محلية: «لن نغلق الطريق هذا العام».", None),
        (
            "tr",
            'Kaptan Can Tosun, Kuzey TV\'ye yaptığı açıklamada, "Çok yorulduk" dedi.',
            "Kuzey TV",
        ),
        ("tr", 'Başkan Can Öncü, Bloomberg HT yayınında "Satışa karşıyız" dedi.', "Bloomberg HT"),
        ("tr", 'Kaptan Can Tosun, Konya\'da yaptığı açıklamada, "Çok yorulduk" dedi.', None),
    ],
)
def test_a_medium_told_is_named_by_its_own_words(
    language: str, text: str, medium: str | None
) -> None:
    (quote,) = find_quotes(text, language).quotes
    assert (quote.via.name if quote.via else None) == medium


def test_a_comma_inside_the_marks_says_that_the_words_go_on() -> None:
    text = "队长樊勇刚从对岸游回来。“水太急，冲锋舟靠不过去，”樊勇抹了一把脸，“我们只能拉绳子。”"
    (quote,) = find_quotes(text, "zh").quotes
    assert len(quote.parts) == 2


@pytest.mark.parametrize(
    "text",
    [
        "“It rained in,” said Ned Orrin, once a reporter of the Border Post.",
        "Otto Bloomberg has retired. “He never paid,” said Al Shine, a driver to Bloomberg for years.",
    ],
)
def test_whom_a_speaker_works_for_carries_no_words(text: str) -> None:
    (quote,) = find_quotes(text, "en").quotes
    assert quote.via is None


def test_what_was_told_to_a_medium_is_no_part_of_its_name() -> None:
    text = 'Ida Rooke told Sky News that Pell "ran out of road by noon".'
    (quote,) = find_quotes(text, "en").quotes
    assert quote.via is not None
    assert quote.via.name == "Sky News"


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        (
            "fr",
            "La pianiste Ada Roux a dit sa joie sur RTL. « J’ai tout joué », a confié Roux.",
            "RTL",
        ),
        (
            "it",
            "Ospite di La7, Ugo Riva è tornato sul ponte. «Si farà presto», ha detto Riva.",
            "La7",
        ),
        (
            "es",
            "La alcaldesa Ana Ruiz pidió calma en un video en Facebook. «No salgan de casa esta noche, por favor», expresó Ruiz.",
            "Facebook",
        ),
    ],
)
def test_a_medium_of_the_sentence_before_carries_the_words(
    language: str, text: str, medium: str
) -> None:
    (quote,) = find_quotes(text, language).quotes
    assert quote.via is not None
    assert quote.via.name == medium


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("„Wir warten“, sagte Anna Berg in der Zeitung.", None),
        ("„Wir warten“, sagte Anna Berg in der Regierungspressekonferenz.", None),
        ("„Wir warten“, sagte Anna Berg der Saarzeitung.", "Saarzeitung"),
    ],
)
def test_a_noun_alone_names_no_medium(text: str, medium: str | None) -> None:
    (quote,) = find_quotes(text, "de").quotes
    assert (quote.via.name if quote.via else None) == medium


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        (
            "fr",
            "« Le pont tiendra un hiver de plus », a déclaré la maire, Ada Roux, au « Phare du Val ».",
            "Phare du Val",
        ),
        (
            "ru",
            "«Мост простоит ещё одну зиму», — подчеркнула Ада Рокина в интервью «Маяк ТВ».",
            "Маяк ТВ",
        ),
        (
            "de",
            "Ada Berg nannte die Brücke gegenüber dem „Talboten“ ein „Wunder aus Rost und Draht“.",
            "Talboten",
        ),
    ],
)
def test_a_name_in_marks_that_is_told_is_a_medium(language: str, text: str, medium: str) -> None:
    found = find_quotes(text, language).quotes
    assert found[-1].via is not None
    assert found[-1].via.name.strip("«»„“") == medium


def test_a_person_told_is_no_medium() -> None:
    text = "« Le pont tiendra un hiver de plus », a déclaré la maire, Ada Roux, à Jean Prat."
    (quote,) = find_quotes(text, "fr").quotes
    assert quote.via is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rory Bell won in Leeds. “My knee held, thank heaven,” the Scotsman said."),
        ("en", "Steve Holt won in Leeds. “My knee held, thank heaven,” the Australian said."),
        ("es", "Luis Rey ganó en Turín. «La rodilla aguantó», dijo el colombiano."),
        ("es", "Luis Rey cerró el debate. «La deuda aguantó», dijo el economista."),
    ],
)
def test_a_word_for_people_that_a_paper_is_called_by_names_no_medium(
    language: str, text: str
) -> None:
    (quote,) = find_quotes(text, language).quotes
    assert quote.via is None
