"""Scripts without spaces: where names begin and end, who issued a document, what titles hold."""

from __future__ import annotations

import pytest

from crawler.normalize import find_quotes
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.model import weights
from crawler.normalize.speakers.reading import Reading
from crawler.normalize.speakers.record import decide
from crawler.normalize.speakers.words.lexicon import lexicon
from crawler.normalize.speakers.words.unspaced_names import find_names

NAMED = [
    ("zh", "烟花匠童素梅跑过来。", "童素梅"),  # a noun in 匠 that no table knows, a verb behind
    ("zh", "旅游部长旺堆·喇嘛说：“路通了。”", "旺堆·喇嘛"),  # the family name is a title elsewhere
    ("zh", "内政部长颂猜·瓦塔纳说。", "颂猜·瓦塔纳"),
    ("zh", "“好，”作家露西·阿卜杜拉说。", "露西·阿卜杜拉"),
    ("zh", "教练时秋月的船坏了。", "时秋月"),
    ("zh", "外長龔信義今天受訪。", "龔信義"),  # a character that is a word elsewhere
    ("zh", "首席预报员曾晓岚表示，雨停了。", "曾晓岚"),
    ("ja", "専門の荒井信夫・北州大教授は語った。", "荒井信夫"),  # a noun of kin ends the name
    ("ja", "政策に詳しい金子徹・中京科学大教授は語った。", "金子徹"),
    ("ja", "長女のまなみさん（２６）は語った。", "まなみ"),
    ("zh", "文物修复师吕佩文告诉记者。", "吕佩文"),  # `文告` is a word, but `告诉` begins inside
    ("zh", "法国汉学家菲利普·格兰杰说。", "菲利普·格兰杰"),  # a trade before a foreign name
    ("ja", "犯罪に詳しい池内千晶西南法科大教授は話した。", "池内千晶"),  # school and title behind
    ("ja", "政策に詳しい金子徹中京科学大教授は話した。", "金子徹"),
    ("ja", "世界３８位の広瀬奈央（２２）が勝った。", "広瀬奈央"),  # an age in brackets behind
]


def reading(language: str, text: str) -> Reading:
    return read_story(lexicon(language), {"body": text})


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_name(language: str, text: str, name: str) -> None:
    assert name in find_names(lexicon(language), [text]).parts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("李明在微信上写道：“孩子已经睡了。”", "李明"),
        ("林晓楠赛后接受央视体育采访时笑言：“球在界内。”", "林晓楠"),
        ("白天在街上卖菜的人说：“没有办法。”", None),
    ],
)
def test_a_name_not_told_before_whose_clause_ends_in_a_reporting_word(
    text: str, name: str | None
) -> None:
    found = find_quotes(text, "zh")
    assert [s.name for s in found.speakers] == ([name] if name else [])


def test_a_small_word_that_is_a_family_name_too_begins_no_name() -> None:
    text = "王女士向记者回忆，雨很大。王女士向记者回忆，水很深。"
    assert "向记者" not in find_names(lexicon("zh"), [text]).parts


def test_words_beside_a_dot_are_no_names() -> None:
    assert not find_names(lexicon("ja"), ["交渉は平行線＝津久井あかね代表"]).parts.get("線＝津")
    assert "画家・矢野" not in find_names(lexicon("ja"), ["画家・矢野小夜子さんは語った。"]).parts


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("江东省气象局的报告指出，降雨偏少。", ["江东省气象局"]),
        ("港务局9日通报，航道恢复。", ["港务局"]),
        ("教育局印发通知说，下周停课。", ["教育局"]),
    ],
)
def test_who_issued_a_document_is_its_source(text: str, mentions: list[str]) -> None:
    story = reading("zh", text).story
    assert [story.document.text(m.first, m.last) for m in story.mentions] == mentions


def test_a_nation_has_no_words_before_it() -> None:
    story = reading("zh", "公司已请求曼谷延长期限。自2020年1月印尼停止出口以来，价格上涨。").story
    assert {"曼谷", "印尼"} <= {story.document.text(m.first, m.last) for m in story.mentions}


def test_a_long_title_holds_the_short_one() -> None:
    cast = reading("zh", "水文站站长晏平说：“水还在退。”").cast
    assert any(e.name == "晏平" and "站长" in e.heads for e in cast.entities)


@pytest.mark.parametrize(
    ("language", "text", "gender"),
    [
        ("zh", "教练董丽华说：“好。”", "f"),
        ("zh", "教练周建国说：“好。”", "m"),
        ("zh", "作家伊莎贝尔·马林说：“好。”", "f"),
        ("ja", "相沢花子さんは語った。", "f"),
    ],
)
def test_the_letters_of_a_given_name_tell_a_gender(language: str, text: str, gender: str) -> None:
    assert reading(language, text).cast.entities[0].gender == gender


def test_a_noun_that_takes_up_a_body_is_no_name() -> None:
    story = reading("zh", "公司说，明年盈利。").story
    assert [m.name for m in story.mentions] == [None]
    assert [m.name for m in reading("ja", "同社は説明した。").story.mentions] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("「売れる」と、沢井文子・筑後学院大教授は分析した。", "沢井文子"),
        ("大森健太郎社長は退いた。「続ける」と大森ＣＥＯは述べた。", "大森健太郎"),
    ],
)
def test_a_title_behind_a_dot_or_in_letters_is_no_part_of_a_name(text: str, name: str) -> None:
    cast = reading("ja", text).cast
    assert [(e.name, e.kind) for e in cast.entities if e.kind == "person"] == [(name, "person")]


def test_a_family_name_told_with_its_word_is_nobody_who_is_named() -> None:
    story = reading("zh", "林姓助理說，帳冊已經燒掉。").story
    assert [m.kind for m in story.mentions] == ["role"]


def test_a_body_before_its_people_or_scholars_is_no_name() -> None:
    for text in ("自由党幹部は語った。", "西南法科大教授は語った。"):
        assert not find_names(lexicon("ja"), [text]).parts


def test_an_equals_sign_in_a_headline_parts_words() -> None:
    assert not find_names(lexicon("ja"), ["停戦協議、４日目で中断＝特使「椅子は片付けない」"]).parts
    assert "ジャン＝ポール" in find_names(lexicon("ja"), ["ジャン＝ポール氏は語った。"]).parts


def test_a_body_inside_the_phrase_of_somebody_named_says_nothing() -> None:
    story = reading("zh", "东吴大学法学院教授滕云飞表示，应建立机制。").story
    assert [m.kind for m in story.mentions] == ["owner", "name"]


def test_a_doubled_dash_asks_in_japanese() -> None:
    text = "監督の三田村葵さんに聞いた。\n\n――台本は。\n\nありました。\n\n――前作は。\n\n怖かった。"
    found = [d.attribution.entity for d in decide(reading("ja", text), weights("ja"))]
    assert [entity and entity.name for entity in found] == ["三田村葵", "三田村葵"]


def test_a_bare_title_goes_on_with_its_only_bearer() -> None:
    text = "榊原誠一首相は答弁した。長谷部剛代表の質問だった。首相は「やる」と述べた。"
    found = decide(reading("ja", text), weights("ja"))
    assert [d.attribution.entity and d.attribution.entity.name for d in found] == ["榊原誠一"]
