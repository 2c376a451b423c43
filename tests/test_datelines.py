"""Datelines: every story's own, house styles, and heads that are none."""

from __future__ import annotations

import re
import time
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from crawler import agencies
from crawler.normalize.datelines import find_dateline
from tests.stories import is_whole

FILES = sorted((Path(__file__).parent / "stories").glob("*.story"))
STORIES = [path for path in FILES if is_whole(path.stem)]


def _story(path: Path) -> tuple[dict[str, Any], str]:
    _, head, body = path.read_text("utf-8").split("---\n", 2)
    lines = re.sub(r"</?[qimt]( [^>]*)?>", "", body).strip().split("\n")
    blocks = [x.removeprefix("### ") for x in lines if x and not x.startswith(("# ", "## "))]
    return yaml.safe_load(head), "\n\n".join(blocks)


def _misread(path: Path) -> str | None:
    head, body = _story(path)
    when, gold = head["published"], head["dateline"]
    found = find_dateline(
        body, when.date() if isinstance(when, datetime) else when, head["language"]
    )
    if gold is None or found is None:
        return None if gold is found else f"{path.stem}: {gold} -> {found}"
    printed = (gold["agency"] or "").split("/")[0]  # of `dpa/lrs` the agency, not its desk
    right = (
        agencies.fold(found.place or "") == agencies.fold(gold["place"] or "")
        and found.date == (str(gold["date"]) if gold["date"] else None)
        and found.agency == (agencies.find(printed) or printed or None)
        and body.startswith(found.text)
    )
    return None if right else f"{path.stem}: {gold} -> {found}"


def test_stories() -> None:
    wrong = [text for path in STORIES if (text := _misread(path))]
    assert len(STORIES) > 150
    assert len(wrong) <= 0.02 * len(STORIES), "\n".join(wrong)


def test_stories_without_a_dateline_get_none() -> None:
    heads = ((path, *_story(path)) for path in STORIES)
    bare = [(path, head, body) for path, head, body in heads if head["dateline"] is None]
    false = [path.stem for path, head, body in bare if find_dateline(body, None, head["language"])]
    assert false == []


@pytest.mark.parametrize(
    ("text", "language", "place", "agency", "day"),
    [
        ("DUBAI/LONDON, Sept 24 (Reuters) - Oil rose", "en", "DUBAI/LONDON", "reuters", "2025-09-24"),
        ("Sept 27 (Reuters) - Shares fell", "en", None, "reuters", "2025-09-27"),
        ("New Delhi [India], November 19 (ANI): A court", "en", "New Delhi [India]", "ani", "2025-11-19"),
        ("(ANSA) - ROMA, 30 DIC - Il governo", "it", "ROMA", "ansa", "2025-12-30"),
        ("ANKARA (AA) - Bakan", "tr", "ANKARA", "anadolu", None),
        ("МОСКВА, 16 дек – РИА Новости. Глава", "ru", "МОСКВА", "ria", "2025-12-16"),
        ("12 марта, Минск /Корр. БЕЛТА/. Власти", "ru", "Минск", "belta", "2026-03-12"),
        ("新华社北京9月12日电（记者罗沙）外交部", "zh", "北京", "xinhua", "2025-09-12"),
        ("中新网3月12日电 据报道", "zh", None, "cns", "2026-03-12"),
        ("(中央社記者李四台北5日電)行政院", "zh", "台北", "cna-tw", "2026-01-05"),
        ("【ワシントン共同】米国の", "ja", "ワシントン", "kyodo", None),
        ("(서울=연합뉴스) 김병규 기자 = 정부는", "ko", "서울", "yonhap", None),
        ("الدوحة في 12 مارس /قنا/ قال", "ar", "الدوحة", "qna", "2026-03-12"),
        ("GUADALAJARA, Jal., 11 de enero (Agencia Meridiano).- Tomás", "es", "GUADALAJARA, Jal.", "Agencia Meridiano", "2026-01-11"),
        ("ST. PAUL, Minn. — A judge", "en", "ST. PAUL, Minn.", None, None),
        ("By Jane Doe LONDON, Jan 1 (Reuters) - The", "en", "LONDON", "reuters", "2026-01-01"),
        ("BRUXELLES 01/01 (BELGA) = La", "fr", "BRUXELLES", "belga", "2026-01-01"),
        ("Genève (awp/ats) - La banque", "fr", "Genève", "awp", None),
        ("(SDA) Der Bundesrat", "de", None, "keystone-sda", None),
        ("Ankara – Hükümet", "tr", "Ankara", None, None),
        ("Altamira (PA) – O rio", "pt", "Altamira (PA)", None, None),
        ("（ロンドン共同）英国", "ja", "ロンドン", "kyodo", None),
        ("Frankfurt a.M. (epd). Die Kirche", "de", "Frankfurt a.M", "epd", None),
    ],
)  # fmt: skip
def test_house_styles(
    text: str, language: str, place: str | None, agency: str | None, day: str | None
) -> None:
    found = find_dateline(text, date(2026, 1, 2), language)
    assert found is not None
    assert (found.place, found.agency, found.date) == (place, agency, day)
    assert text.startswith(found.text)


@pytest.mark.parametrize(
    ("text", "language", "agency"),
    [
        ("„Een toren is een baken.”\n\nTERSCHELLING (ANP) - Met die woorden", "nl", "anp"),
        ("« C'est fini. »\n\nPARIS, 30 déc (AFP) - Le maire", "fr", "afp"),
        ("— Eu chorei.\n\nLisboa, 02 jan 2026 (Lusa) – A mulher", "pt", "lusa"),
        ("“It is over.”\n\nLONDON (Reuters) - The mayor", "en", "reuters"),
        ("“It is over.”\n\nLONDON — The mayor", "en", None),  # below a quotation the agency tells
        ("It is over.\n\nLONDON (Reuters) - The mayor", "en", None),
        ("“It is over.”\n\nThe mayor said so.\n\nLONDON (Reuters) - The mayor", "en", None),
    ],
)
def test_a_quotation_may_stand_above(text: str, language: str, agency: str | None) -> None:
    found = find_dateline(text, date(2026, 1, 2), language)
    assert (found.agency if found else None) == agency
    assert found is None or text.partition("\n\n")[2].startswith(found.text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Arvind Kejriwal (AAP) said on Monday", "en"),
        ("Imran Khan (PTI) said on Monday", "en"),
        ("EXCLUSIVE — The minister resigned", "en"),
        ("LIVE - Follow the match here", "en"),
        ("Le président (AFP) - dit-on - a parlé", "fr"),
        ("Berlin (dpo) - Satire", "de"),
        ("Toulon, mardi, tribunal de police, salle 4. Roland", "fr"),
        ("— Eu chorei por dez minutos", "pt"),
        ("Place, 5.3.205 – Text", "en"),
        ("In a word – no", "en"),
        ("Ana Muster, 27 – Die Bäuerin", "de"),
        ("FOOTBALL – Le PSG a gagné", "fr"),
        ("Monday, March 11: The day began", "en"),
        ("", "en"),
    ],
)
def test_no_dateline(text: str, language: str) -> None:
    assert find_dateline(text, date(2026, 1, 2), language) is None


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [(date(2023, 1, 1), "2022-12-30"), (date(2022, 12, 31), "2022-12-30"), (None, None)],
)
def test_the_year_is_the_nearest(anchor: date | None, expected: str | None) -> None:
    found = find_dateline("MOSCOU, 30 déc (AFP) - Le", anchor, "fr")
    assert found is not None
    assert found.date == expected


@given(st.text(max_size=300), st.sampled_from(["en", "fr", "zh", "ar", "xx", ""]))
def test_total(text: str, language: str) -> None:
    found = find_dateline(text, date(2024, 2, 29), language)
    assert found is None or any(p.startswith(found.text) for p in text.split("\n\n"))


@pytest.mark.parametrize("unit", ["(", "A, ", "Madrid (", "12 ", "/", "- ", "PARIS "])
def test_only_the_head_is_read(unit: str) -> None:
    start = time.perf_counter()
    find_dateline(unit * 200_000, date(2024, 1, 1), "en")
    assert time.perf_counter() - start < 0.2
