"""The language of a text, and the words and labels that each language file gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.languages import codes, table, words
from crawler.languages.detect import detect_language, plausibility
from crawler.page.labels import after_label, begins, holds, holds_label, openings, segments

LISTS = (
    "behalf",
    "stopwords", "encodings", "byline", "and", "read_also", "newsletter", "promo", "rights",
    "staff", "jobs", "photo", "share", "comments", "about_author",
    "photo_ends", "editors", "crew",
)  # fmt: skip


@pytest.mark.parametrize("code", [c for c in codes() if table(c, "page")])
def test_a_language_gives_words_and_nothing_misspelt(code: str) -> None:
    assert set(table(code, "page")) <= {*LISTS, "spaced_names", "joined_and", "example"}
    assert words(code, "page", "stopwords")
    for name in LISTS:
        found = words(code, "page", name)
        assert all(word == word.strip().lower() == word for word in found), name
        assert name != "stopwords" or len(set(found)) >= 3


@pytest.mark.parametrize(
    ("text", "hints", "language"),
    [
        ("Der Rat hat sich am Dienstag nicht auf einen Plan geeinigt und will das bald.", ["en"], "de"),
        ("Il consiglio non ha deciso e la riunione è stata rinviata alla prossima settimana.", ["it"], "it"),
        ("O conselho não decidiu e a reunião foi adiada para a próxima semana.", ["pt"], "pt"),
        ("港口委员会星期二开会。", ["en"], "zh"),
        ("評議会は火曜日に会合を開いた。", ["zh"], "ja"),
        ("위원회는 화요일 회의를 열었다.", [], "ko"),
        ("Το συμβούλιο συνεδρίασε την Τρίτη.", [], "el"),
        ("တံတားကို ပြန်လည်ဖွင့်လှစ်ခဲ့သည်။", [], "my"),
        ("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎤᏍᏆᏂᎩᏗ", ["chr"], None),
        ("12 34 56", ["de"], None),
        ("", ["de"], None),
    ],
)  # fmt: skip
def test_detection(text: str, hints: list[str], language: str | None) -> None:
    assert detect_language(text, hints) == language


@given(st.text(), st.lists(st.text(max_size=5), max_size=3))
def test_detection_answers_to_anything(text: str, hints: list[str]) -> None:
    assert detect_language(text, hints) in {*codes(), None, "ka", "hy"}
    assert isinstance(plausibility(text), float | int)


@given(st.text(max_size=200), st.sampled_from(("", "en", "de", "zh", "ar", "xx")))
def test_labels_answer_to_anything(text: str, language: str) -> None:
    parts = segments(text, language)
    assert all(part in text for part in parts)
    assert after_label(text, language, "byline") in text
    for key in ("read_also", "photo", "rights"):
        begins(text, language, key)
        holds(text, language, key)
        holds_label(text, language, key)
    assert openings(text, language) <= set(LISTS)


@pytest.mark.parametrize(
    ("text", "language", "key", "verdict"),
    [
        ("Lire aussi : le dossier", "fr", "read_also", True),
        ("» Mehr zum Thema", "de", "read_also", True),
        ("Lesen ist schön", "de", "read_also", False),
        ("Parlons de la paix", "fr", "byline", False),
        ("相关阅读：洪灾统计", "zh", "read_also", True),
        ("Leia também: as cheias", "pt", "read_also", True),
    ],
)
def test_a_label_is_a_whole_word(text: str, language: str, key: str, verdict: bool) -> None:
    assert begins(text, language, key) is verdict
    assert (key in openings(text, language)) is verdict
