"""Bytes become text by evidence, whatever the header says."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.languages import codes, words
from crawler.page.decode import as_utf8, decode, is_mojibake, repair

RUSSIAN = "Министр заявил, что это решение уже принято и что работы не будут остановлены до весны."
POLISH = (
    "Minister powiedział, że nie ma już pieniędzy na drogę i że prace są wstrzymane przez zimę."
)
JAPANESE = "首相は記者会見で、新しい法律を来年の国会に提出すると述べた。"
CHINESE = "国家主席星期五在北京会见来访的总统，双方就经贸合作交换了意见。"
ARABIC = "قال الوزير إن الحكومة لم تتخذ هذا القرار بعد وإن المفاوضات كانت صعبة"
FRENCH = "Le ministre a été reçu à l’Élysée – « bientôt », dit-il."


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "iso8859-2"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (ARABIC, "cp1256"),
        (FRENCH, "cp1252"),
    ],
)
def test_undeclared_encodings_are_voted_on(text: str, codec: str) -> None:
    found, _ = decode(f"<html><p>{text}</p>".encode(codec))
    assert text in found


@pytest.mark.parametrize("declaration", ["header", "meta", "http-equiv", "xml"])
def test_declared_encoding(declaration: str) -> None:
    heads = {
        "meta": '<meta charset="windows-1251">',
        "http-equiv": '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1251">',
        "xml": '<?xml version="1.0" encoding="windows-1251"?>',
    }
    headers = {"content-type": "text/html; charset=windows-1251"} if declaration == "header" else {}
    page = f"{heads.get(declaration, '')}<p>{RUSSIAN}</p>".encode("cp1251")
    found, warnings = decode(page, headers)
    assert RUSSIAN in found
    assert warnings == []


def test_iso_8859_1_means_windows_1252() -> None:
    found, _ = decode(
        "<p>“quoted” – 5 €</p>".encode("cp1252"), {"Content-Type": "x; charset=latin1"}
    )
    assert found == "<p>“quoted” – 5 €</p>"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(codec: str) -> None:
    assert decode(f"<p>{RUSSIAN}</p>".encode(codec))[0] == f"<p>{RUSSIAN}</p>"


def test_a_cut_download_is_still_utf_8() -> None:
    found, warnings = decode(f"<p>{RUSSIAN}</p>{RUSSIAN}".encode()[:-2])
    assert RUSSIAN in found
    assert warnings == ["some bytes are not UTF-8"]


@pytest.mark.parametrize("label", ["rot13", "zlib", "idna", "no-such", "utf-7; x", "\x00"])
def test_labels_that_are_no_character_set_are_passed_over(label: str) -> None:
    found, _ = decode(FRENCH.encode("cp1252"), {"Content-Type": f"text/html; charset={label}"})
    assert found == FRENCH


@given(st.text())
def test_repair_undoes_one_misreading(text: str) -> None:
    sound = "été à l’Élysée"
    broken = sound.encode().decode("cp1252", "ignore")
    assert repair(broken).startswith("été")
    assert isinstance(repair(text), str)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("L'Ã‰lysÃ©e a rÃ©pondu en dÃ©cembre", True),
        ("SÃO PAULO - A MAÇÃ E O PÃO", False),
        ("Ørsted og Ærø, Ðà Lat", False),
        ("plain", False),
    ],
)
def test_mojibake_is_told_from_capitals(text: str, verdict: bool) -> None:
    assert is_mojibake(text) is verdict


@given(st.binary(max_size=2000))
def test_any_bytes_become_text(data: bytes) -> None:
    text, warnings = decode(data)
    assert isinstance(text, str)
    assert all(isinstance(warning, str) for warning in warnings)


def test_every_encoding_of_a_language_file_is_known() -> None:
    for code in codes():
        for name in words(code, "page", "encodings"):
            assert "x".encode(name) is not None, code


@pytest.mark.parametrize(
    "page",
    [
        "<p>Élysée</p>".encode(), b"<p>pier</p>", codecs.BOM_UTF8 + b"<p>pier</p>", b"",
        "<p>Élysée</p>".encode("cp1252"), "<p>日本</p>".encode("iso2022_jp"), "<p>Élysée</p>",
        codecs.BOM_UTF16_LE + "<p>é</p>".encode("utf-16-le"), "<p>\ud800</p>", b"<p>\xed\xa0\x80</p>",
    ],
)  # fmt: skip
def test_the_bytes_for_the_parser_are_those_of_the_text(page: bytes | str) -> None:
    text, warnings = decode(page)
    assert as_utf8(page) == (text.encode("utf-8", "ignore"), warnings)
