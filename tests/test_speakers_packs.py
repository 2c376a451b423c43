"""Language packs of the speakers room: a table of short patterns per language, names, properties."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.languages import table
from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.words.lexicon import lexicon
from crawler.normalize.speakers.words.unspaced import Names, split_words
from crawler.normalize.speakers.words.unspaced_names import find_names

PACKS = ("tr", "ar", "zh", "ja", "nl", "pl", "ru")

# language, text, quote, speaker
PATTERNS = [
    ("zh", "“我们明天出发，”外交部发言人王小云说。", "我们明天出发，", "王小云"),
    ("zh", "市长陈国栋在会上表示：“大桥年底通车。”", "大桥年底通车。", "陈国栋"),
    ("zh", "经济学家安娜·科瓦奇指出：“复苏还很脆弱。”", "复苏还很脆弱。", "安娜·科瓦奇"),
    ("zh", "“路是人走出来的，”村支书赵春梅说，“谁也不能等。”", "路是人走出来的， 谁也不能等。", "赵春梅"),
    ("zh", "「票都賣完了，」校長林淑芬說。", "票都賣完了，", "林淑芬"),
    ("ja", "佐藤花子市長は「明日から始める」と述べた。", "明日から始める", "佐藤花子"),
    ("ja", "「もう一度走りたい」と中村健さん（３４）は話した。", "もう一度走りたい", "中村健"),
    ("ja", "ジャン・ルノー外相は会見で「交渉は続く」と強調した。", "交渉は続く", "ジャン・ルノー"),
    ("ar", "وقالت وزيرة الصحة ليلى حداد: «اللقاح متوفر في كل المدن».", "اللقاح متوفر في كل المدن", "ليلى حداد"),
    ("ar", "«لن نتراجع»، قال رئيس النقابة كمال عطية للصحافيين.", "لن نتراجع", "كمال عطية"),
    ("tr", 'Bakan Ali Demir, "Yarın başlıyoruz" dedi.', "Yarın başlıyoruz", "Ali Demir"),
    ("tr", '"Yol uzun" diyen Elif Kaya, yardım istedi.', "Yol uzun", "Elif Kaya"),
    ("tr", "Vali Hakan Uslu, şöyle konuştu: “Kimse açıkta kalmayacak.”", "Kimse açıkta kalmayacak.", "Hakan Uslu"),
    ("nl", "‘De dijk houdt het’, benadrukte dijkgraaf Wouter Prins.", "De dijk houdt het", "Wouter Prins"),
    ("nl", "‘Ik sliep niet’, zegt buurtbewoner Riet de Waard.", "Ik sliep niet", "Riet de Waard"),
    ("pl", "– Wrócimy tu wiosną – zapowiedziała dyrektorka Hanna Lis.", "Wrócimy tu wiosną", "Hanna Lis"),
    ("ru", "«Мы успеем до зимы», — отметила директор Ольга Синицына.", "Мы успеем до зимы", "Ольга Синицына"),
]  # fmt: skip


def said(text: str, language: str) -> list[tuple[str, str | None]]:
    """Quotes with the names of their speakers, paraphrases left out."""
    found = find_quotes(text, language)
    names = {s.id: s.name for s in found.speakers}
    return [(q.text, names.get(q.speaker or "")) for q in found.quotes if q.kind != "indirect"]


@pytest.mark.parametrize(("language", "text", "quote", "speaker"), PATTERNS)
def test_pattern(language: str, text: str, quote: str, speaker: str) -> None:
    assert said(text, language) == [(quote, speaker)]


@pytest.mark.parametrize("language", PACKS)
def test_examples_of_the_table(language: str) -> None:
    examples = table(language, "speech")["example"]
    assert examples
    for example in examples:
        assert said(example["text"], language) == [tuple(q) for q in example["quotes"]]


@pytest.mark.parametrize("language", PACKS)
def test_the_table_is_rich_enough(language: str) -> None:
    facts = table(language, "speech")
    cues = facts["verbs"]["forms"].split()
    assert len(cues) >= 60
    assert sum(len(words.split()) for words in facts["roles"].values()) >= 100
    assert len(set(facts["roles"])) >= 8


@pytest.mark.parametrize(
    ("language", "men", "women"),
    [
        ("en", "husband father son widower king", "wife mother daughter widow queen actress"),
        ("fr", "père frère fils veuf", "mère sœur fille veuve"),
        ("de", "vater bruder sohn opa witwer", "mutter schwester tochter oma witwe"),
        ("nl", "vader broer opa weduwnaar", "moeder zus oma weduwe"),
        ("es", "padre hermano marido", "madre hermana mujer"),
        ("it", "padre fratello marito", "madre sorella moglie"),
        ("pt", "pai irmão marido", "mãe irmã mulher"),
        ("pl", "ojciec brat syn mąż", "matka siostra córka żona"),
    ],
)
def test_nouns_of_the_family_tell_their_gender(language: str, men: str, women: str) -> None:
    words = lexicon(language)
    assert {w: words.gender(w) for w in men.split()} == dict.fromkeys(men.split(), "m")
    assert {w: words.gender(w) for w in women.split()} == dict.fromkeys(women.split(), "f")


def test_names_of_a_story_are_known_wherever_they_occur() -> None:
    names = find_names(lexicon("zh"), ["“好，”县长马一鸣说。", "马一鸣昨天到了北京。"])
    assert names.parts["马一鸣"] == (1, 2)
    names = find_names(lexicon("ja"), ["対馬和也町長は語った。", "対馬町長は笑った。"])
    assert names.parts["対馬和也"] == (2, 2)
    assert "対馬" in names.parts


def test_family_names_of_one_character_need_a_title() -> None:
    known, names = lexicon("zh"), Names.of({"周": (1,)})
    parts = [n for _, _, n in split_words(known, "周经理到周末", names)]
    assert parts[0]
    assert not any(parts[1:])


def test_bare_family_name_and_title_stand_for_the_full_name() -> None:
    text = "“山路难走，”邮政分公司经理周若岚说。\n\n“飞机准时，”周经理说。"
    assert [who for _, who in said(text, "zh")] == ["周若岚", "周若岚"]
    text = "工藤正樹知事は「苦渋の判断だ」と述べた。\n\n工藤知事は「撤回しない」と語った。"
    assert [who for _, who in said(text, "ja")] == ["工藤正樹", "工藤正樹"]


@pytest.mark.parametrize("language", PACKS)
@given(text=st.text(max_size=120))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read_and_parts_slice_back(language: str, text: str) -> None:
    for quote in find_quotes(text, language).quotes:
        assert quote.text == " ".join(text[p.start : p.end] for p in quote.parts)


@given(text=st.text(alphabet="“”「」说王周若岚的，。市长氏は『』・ァア1年", max_size=80))
@settings(max_examples=80, deadline=None)
def test_words_without_spaces_cover_the_text_in_order(text: str) -> None:
    for language in ("zh", "ja"):
        known = lexicon(language)
        spans = [s[:2] for s in split_words(known, text, find_names(known, [text]))]
        assert all(a < b for a, b in spans)
        assert [b for _, b in spans[:-1]] <= [a for a, _ in spans[1:]]
        assert "".join(text[a:b] for a, b in spans) == "".join(text.split())


@pytest.mark.parametrize(
    ("language", "piece"),
    [("zh", "市长王小明说，“好。”"), ("ja", "山田太郎市長は「よい」と述べた。"), ("ar", "قال الوزير خالد الزعبي: «نعم». ")],
)  # fmt: skip
def test_time_grows_with_the_text(language: str, piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        began = time.process_time()
        find_quotes(text, language)
        return time.process_time() - began

    seconds(10)
    small = max(seconds(100), 0.005)
    assert seconds(800) < 40 * small


@pytest.mark.parametrize("language", ["ar", "es", "pl", "ru", "tr"])
def test_every_state_is_known_by_a_word(language: str) -> None:
    states = set(lexicon(language).countries.values())
    assert len(states) >= 193, "the members of the United Nations"
    assert {"KZ", "TM", "BW", "VU", "SC"} <= states
