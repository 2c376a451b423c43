"""Arabic names and bodies: small words written in one with them, teknonyms, what ends a name."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.reading import Reading
from crawler.normalize.speakers.words.lexicon import lexicon


def reading(text: str) -> Reading:
    return read_story(lexicon("ar"), {"body": text})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقالت أم ياسر إن البيت بعيد.", "أم ياسر"),
        ("قال عم صابر وهو يضحك: «تعبنا».", "عم صابر"),
        ("كانت الصورة لفاطمة حداد قديمة.", "فاطمة حداد"),
        ("باع جابر جاموسته أمس.", "جابر"),
        ("وقف أبو كمال ينقل الخبز.", "أبو كمال"),
        ("جاء ورائد الفضاء النيجيري تشيدي أوكافور إلى المحطة.", "تشيدي أوكافور"),
        ("قال الخبير لوران دوبوا: «نعم».", "لوران دوبوا"),
        ("زار وزير السياحة فهد بلقاسم المتحف أمس.", "فهد بلقاسم"),
        ("ويرى الناقد الموريتاني أحمد ولد سيدي أن الرواية نجحت.", "أحمد ولد سيدي"),
        ("ونفى عبد الغفار الاتهامات.", "عبد الغفار"),
        ("استمعت المحكمة إلى أقوال رأفت السيد حجاج، وقررت التأجيل.", "رأفت السيد حجاج"),
        ("تقول بهيرة السالم، وهي تبتسم: «نعم». وتضيف السالم: «لا».", "بهيرة السالم"),
    ],
)
def test_name(text: str, name: str) -> None:
    story = reading(text)
    names = [e.name for e in story.cast.entities if e.named]
    assert names == ([name] if " " in name else [])


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("قالت مديرة مستشفى باتنة رشيدة بن علي إن العدد زاد.", "مدير"),
        ("يقول نايف العدوان، وهو مهندس ري، إن السد فارغ.", "مهندس"),
    ],
)
def test_a_title_belongs_to_the_name_beside_it(text: str, head: str) -> None:
    assert head in reading(text).cast.entities[0].heads


def test_an_honorific_is_no_part_of_a_full_name() -> None:
    assert [e.name for e in reading("قال الحاج سالم الحبسي: «نعم».").cast.entities] == [
        "سالم الحبسي"
    ]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("أعلنت هيئة الآثار العثور على نقش.", "هيئة الآثار"),
        ("وصفت المحكمة الضرر بأنه كبير.", "المحكمة"),
        ("قالت الهيئة العامة إن العمل بدأ.", "الهيئة العامة"),
        ("قالت منظمة الأغذية والزراعة إن السعر ارتفع.", "منظمة الأغذية والزراعة"),
    ],
)
def test_the_object_of_the_verb_is_no_part_of_a_body(text: str, body: str) -> None:
    story = reading(text).story
    assert body in [story.document.text(m.first, m.last) for m in story.mentions]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وصف متعاملون الإقبال بأنه «ضعيف».", "متعاملون"),
        ("لكن مصدرين مطلعين قالا إن الخلاف لم يحل.", "مصدرين مطلعين"),
    ],
)
def test_indefinite_plural_owns_no_definite_noun(text: str, source: str) -> None:
    story = reading(text).story
    assert source in [story.document.text(m.first, m.last) for m in story.mentions]
