"""Notices and credits: one row per trap, every story's own notice, every language's examples."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from crawler import agencies
from crawler.article import Copyright
from crawler.languages import codes, table
from crawler.languages.phrases import find_phrases, fold, listed
from crawler.normalize import parse_notice
from crawler.normalize.copyright.companies import legal_form

STORIES = sorted((Path(__file__).parent / "stories").glob("*.story"))
PERMISSIONS = {"licence", "public-domain", "reuse-with-attribution", "some-rights-reserved"}


def read(text: str, where: str = "footer", domain: str | None = None) -> Copyright:
    found = parse_notice(text, None, domain, where)
    assert found is not None, text
    return found


def names(found: Copyright) -> list[str]:
    return [holder.name for holder in found.holders]


def _examples() -> Iterator[Any]:
    for code in codes():
        for number, example in enumerate(table(code, "rights").get("example", [])):
            yield pytest.param(example, id=f"{code}-{number}")


@pytest.mark.parametrize("example", list(_examples()))
def test_examples_of_languages(example: dict[str, Any]) -> None:
    found = read(example["text"])
    assert found.kind == example["kind"]
    assert names(found) == example.get("holders", names(found))


def test_reservations_are_read_in_many_languages() -> None:
    assert sum(bool(table(code, "rights").get("reserved")) for code in codes()) >= 25


@pytest.mark.parametrize(
    ("text", "holders", "years", "kind"),
    [
        # Signs and their neighbours.
        ("© Copyright LaPresse", ["LaPresse"], None, "copyright"),
        ("Copyright (c) 2019-20 Example Media Limited", ["Example Media Limited"], (2019, 2020), "copyright"),
        ("(C) Exempla", ["Exempla"], None, "copyright"),
        ("Copyright @ 2026 Contoh Grup. All Rights Reserved", ["Contoh Grup"], (2026, 2026), "all-rights-reserved"),
        ("저작권자ⓒ예시일보. 무단전재-재배포 금지", ["예시일보"], None, "reproduction-forbidden"),
        ("Exempel © 2024", ["Exempel"], (2024, 2024), "copyright"),
        ("2023 © Exempla Holdings", ["Exempla Holdings"], (2023, 2023), "copyright"),
        # Years: ranges, open, not of the notice.
        ("© 1997—2024 Beispiel.de", ["Beispiel.de"], (1997, 2024), "copyright"),
        ("© 1997- Beispiel", ["Beispiel"], (1997, None), "copyright"),
        ("Registrata a Milano, n. 231 del 07/06/2013 | © Copyright 2020 Esempio Srl", ["Esempio Srl"], (2020, 2020), "copyright"),
        ("© Esempio, aprile 2025", ["Esempio"], (2025, 2025), "copyright"),
        ("حقوق النشر © ٢٠٢٤ مؤسسة المثال", ["مؤسسة المثال"], (2024, 2024), "copyright"),
        ("© 2020 NAME | © {year}", ["NAME"], (2020, 2020), "copyright"),
        # Names: company forms, tails, partners, prefixes that are written as one word.
        ("© Muster GmbH & Co. KG", ["Muster GmbH & Co. KG"], None, "copyright"),
        ("© 2026 Agencia Ejemplo, S.A. Avenida del Norte, 8. 28036 Madrid", ["Agencia Ejemplo, S.A."], (2026, 2026), "copyright"),
        ("© 2022 El Ejemplo, innovación digital. Todos los derechos reservados.", ["El Ejemplo"], (2022, 2022), "all-rights-reserved"),
        ("© 2021 Ringblatt - ein Haus der Ringgruppe", ["Ringblatt"], (2021, 2021), "copyright"),
        ("© 2025 Stadtblatt AG und Keystone-SDA", ["Stadtblatt AG", "Keystone-SDA"], (2025, 2025), "copyright"),
        ("© Il Corriere di Prova 2016-2025 e ANSA", ["Il Corriere di Prova", "ANSA"], (2016, 2025), "copyright"),
        ("© APA – Austria Presse Agentur eG", ["APA – Austria Presse Agentur eG"], None, "copyright"),
        ("جميع الحقوق محفوظة لدار المثال", ["دار المثال"], None, "all-rights-reserved"),
        ("© 2020 | Edito da Esempio Srl", ["Esempio Srl"], (2020, 2020), "copyright"),
        ("Copyright © 2021 | WordPress Theme von Muster", [], (2021, 2021), "copyright"),
        ("D.R. © Agencia Ejemplo / Quincena 2025", ["Agencia Ejemplo", "Quincena"], (2025, 2025), "all-rights-reserved"),
        # Names before or behind the phrase.
        ("The Example Times LTD. All rights reserved.", ["The Example Times LTD."], None, "all-rights-reserved"),
        ("Tous droits réservés Exemple", ["Exemple"], None, "all-rights-reserved"),
        ("版权所有 © 2003-2025 例子日报社。未经书面授权，禁止转载。", ["例子日报社"], (2003, 2025), "reproduction-forbidden"),
        ("北例新報社／共同通信社 ©2024 記事の無断転載を禁じます", ["北例新報社", "共同通信社"], (2024, 2024), "reproduction-forbidden"),
        # The strongest claim wins; "only with" is no permission.
        ("© X-Blatt. Alle Rechte vorbehalten. Nachdruck verboten.", ["X-Blatt"], None, "reproduction-forbidden"),
        ("Todos os direitos reservados - É proibida a reprodução sem ser citada a fonte.", [], None, "reproduction-forbidden"),
        ("© Газета Пример. Использование материалов разрешено только при наличии ссылки. Все права защищены.", ["Газета Пример"], None, "reproduction-forbidden"),
        ("تمامی حقوق محفوظ است. نقل مطالب با ذکر منبع بلامانع است.", [], None, "reuse-with-attribution"),
        ("© 2025 Ejemplo. Permitida su reproducción citando la fuente", ["Ejemplo"], (2025, 2025), "reuse-with-attribution"),
        # A ban of copies without credit spells no permission out.
        ("© Газета Пример. Использование без ссылки на источник запрещено.", ["Газета Пример"], None, "reproduction-forbidden"),
        ("© Gazete Örnek. İzinsiz ve kaynak gösterilmeden kullanılamaz.", ["Gazete Örnek"], None, "reproduction-forbidden"),
        ("© صحيفة المثال ووام 2026. جميع الحقوق محفوظة", ["صحيفة المثال", "وام"], (2026, 2026), "all-rights-reserved"),
        ("© 2021 Wydawnictwo Dąb i Fundacja Szlak", ["Wydawnictwo Dąb", "Fundacja Szlak"], (2021, 2021), "copyright"),
        ("© 2023 Muster GmbH, Ada Muster und dpa", ["Muster GmbH", "Ada Muster", "dpa"], (2023, 2023), "copyright"),
        ("© Stiftung Kunst und Kultur", ["Stiftung Kunst und Kultur"], None, "copyright"),
        # "With AFP" is a credit, whether a comma parts it or not.
        ("© 2026 Le Courrier de l'Exemple avec AFP. Reproduction interdite.", ["Le Courrier de l'Exemple"], (2026, 2026), "reproduction-forbidden"),
        ("© 2025 Dagblad B.V. en ANP. Alle rechten voorbehouden.", ["Dagblad B.V.", "ANP"], (2025, 2025), "all-rights-reserved"),
        ("Einige Rechte vorbehalten", [], None, "some-rights-reserved"),
        ("© RIPRODUZIONE RISERVATA", [], None, "reproduction-forbidden"),
    ],
)  # fmt: skip
def test_claims(text: str, holders: list[str], years: Any, kind: str) -> None:
    found = read(text)
    assert (names(found), found.years, found.kind) == (holders, years, kind)
    assert found.reserved == (kind in {"all-rights-reserved", "reproduction-forbidden"})
    assert found.notice == text


@pytest.mark.parametrize(
    ("text", "licence", "holders"),
    [
        ("Text: Ada Muster, 2024, CC BY-SA 4.0", "CC-BY-SA-4.0", ["Ada Muster"]),
        ("cc-by 4.0", "CC-BY-4.0", []),
        ("Lizenz: CC BY-NC-ND 4.0 DE", "CC-BY-NC-ND-4.0", []),
        ("Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Germany License", "CC-BY-NC-SA-3.0-DE", []),
        ("Creative Commons Namensnennung - Nicht kommerziell - Keine Bearbeitungen 4.0", "CC-BY-NC-ND-4.0", []),
        ("Original content available under a Creative Commons license.", "CC", []),
        ("Beispiel 2016-2025，本作品采用“署名-相同方式共享 4.0 国际”许可", "CC-BY-SA-4.0", ["Beispiel"]),
        ("© Wire Example — free to republish with credit under CC BY-ND 4.0", "CC-BY-ND-4.0", ["Wire Example"]),
        ("A log by Ada Muster is licensed under a Creative Commons Attribution 3.0 License.", "CC-BY-3.0", ["Ada Muster"]),
        ("https://creativecommons.org/licenses/by-nc/4.0/", "CC-BY-NC-4.0", []),
        ("Exemplar is licensed under the Apache License, Version 2.0.", "Apache-2.0", ["Exemplar"]),
    ],
)  # fmt: skip
def test_licences(text: str, licence: str, holders: list[str]) -> None:
    found = read(text)
    assert (found.licence, found.reserved) == (licence, False)
    assert names(found) == holders


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Foto: Ana Muster", "body-end"),
        ("© Ana Muster/dpa", "figure"),
        ("AFP / ANA MUSTER", "footer"),
        ("Ana Muster (KNA)", "body"),
        ("AFP via Getty Images", "figure"),
        ("写真：例 太郎", "body"),
        ("Bild: Ana Muster, Lizenz CC BY-SA 4.0", "body"),
        ("Foto: Ana Muster | Lizenz: CC BY 4.0", "figure"),
        ("Ein langer Blick über den Hafen am frühen Morgen. © Ana Muster", "figure"),
        ("Ana Muster/Copyright 2026 The AP. All rights reserved.", "figure"),
        ("Fotos: Bildhaus, alle Rechte vorbehalten", "body-end"),
        ("Ana Muster/Reuters", "meta:og:image:copyright"),
    ],
)
def test_pictures_stand_apart(text: str, where: str) -> None:
    found = read(text, where)
    assert (found.kind, found.licence, found.reserved) == ("none", None, False)
    assert found.photo_credits
    assert not found.holders
    assert not found.credits


def test_a_photo_licence_never_becomes_the_texts() -> None:
    found = read("© 2026 Beispielblatt. Alle Rechte vorbehalten. Bilder: CC BY-SA 4.0")
    assert (found.licence, found.reserved, names(found)) == (None, True, ["Beispielblatt"])
    found = read("Text: Ada Muster, 2026, CC BY-SA 4.0. Photos: Bildhaus, all rights reserved.")
    assert (found.licence, found.reserved, names(found)) == ("CC-BY-SA-4.0", False, ["Ada Muster"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Par AFP", [("afp", "sole")]),
        ("Von Ada Muster mit AP", [("ap", "shared")]),
        ("Par L'Exemple et AFP", [("afp", "shared")]),
        ("(Con información de AFP, EFE y Reuters)", [("afp", "shared"), ("efe", "shared"), ("reuters", "shared")]),
        ("Quelle: sid/dpa", [("sid", "shared"), ("dpa", "shared")]),
        ("Associated Press Writer Ada Muster contributed to this report.", [("ap", "assisted")]),
        ("det/dpa", [("dpa", "sign-off")]),
        ("(ats/ab)", [("keystone-sda", "sign-off")]),
        ("dpa:260312-930-123456/1", [("dpa", "sign-off")]),
        ("Ada Muster, The Associated Press", [("ap", "sole")]),
        ("AFP - Jiji", [("afp", "shared"), ("jiji", "shared")]),
        ("This report by The Canadian Press was first published June 5, 2025.", [("cp", "sole")]),
        ("（来源：新华社）", [("xinhua", "sole")]),
    ],
)  # fmt: skip
def test_credits(text: str, expected: list[tuple[str, str]]) -> None:
    found = read(text, "body")
    assert found.kind == "none"
    assert sorted(c.agency or "" for c in found.credits) == sorted(agency for agency, _ in expected)
    assert {c.form for c in found.credits} <= {form for _, form in expected} | {"sign-off"}


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("ТАСС", "tass.ru"),  # its own name on its own site
        ("AP Exclusive: a new publisher for the memoir", None),
        ("Retiro AFP: lo que debes saber", None),
        ("# AAP workers will oppose on road for public issues", None),
        ("Beaumont covers national politics for The Associated Press. He lives in Ohio.", None),
        ("Copyright & Licensing", None),
        ("Setting-Copyright: Copyrighttext.", None),
        ("Sports data © STATS 2018", None),
        ("Das Urheberrecht gilt auch im Internet, und Creative Commons ist ein Thema.", None),
        ("The tiff spills into public domain", None),
        ("إذا كان التعليق ينتهك حقوق الأقليات", None),
        ("permissions@example.com", None),
        ("El alcalde actuó sin autorización del pleno", None),
        ("", None),
    ],
)
def test_no_notice(text: str, domain: str | None) -> None:
    assert parse_notice(text, None, domain, "body") is None


def _key(name: str) -> str:
    """One key for a party; a wire agency is the same one under its short and its long name."""
    if agency := agencies.find(name):
        return agency
    name = legal_form().sub("", " " + name)
    return re.sub(r"[\W_]+", "", agencies.fold(name)).removeprefix("the")


def _misread(path: Path) -> str | None:
    """What a story's notice is read as, where that is not what its head says; None where it is."""
    head = yaml.safe_load(path.read_text("utf-8").split("---\n", 2)[1])
    gold = head["copyright"] or {}
    if not gold.get("notice"):
        return None
    found = parse_notice(gold["notice"], head["language"], f"www.{head['domain']}", "body-end")
    found = found or Copyright()
    years = [gold["year"]] * 2 if isinstance(gold["year"], int) else gold["year"]
    if years and str(years[0]) not in fold(gold["notice"]):
        years = None  # the year of the story: a notice is asked for what it prints
    right = (
        {_key(n) for n in names(found)} == {_key(n) for n in gold["holders"] or []}
        and (list(found.years) if found.years else None) == years
        and (found.licence, found.reserved) == (gold["licence"], bool(gold["reserved"]))
    )
    return None if right else f"{path.stem}: {gold['notice']!r} -> {found}"


def test_notices_of_stories() -> None:
    wrong = [text for path in STORIES if (text := _misread(path))]
    assert len(STORIES) > 150
    assert len(wrong) <= 0.035 * len(STORIES), "\n".join(wrong)


@given(st.text(max_size=400), st.sampled_from(["footer", "body", "figure", "meta:copyright", ""]))
def test_total_and_steady(text: str, where: str) -> None:
    found = parse_notice(text, "en", "www.example.com", where)
    assert found == parse_notice(text, "en", "www.example.com", where)
    assert found is None or found.notice == text


PIECES = [
    "©",
    "2020",
    "-",
    " ",
    "Name",
    "All rights reserved",
    "AFP",
    "/",
    "|",
    "CC BY",
    "Foto:",
    "(",
    ")",
    "无断转载",
    "محفوظة",
]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_total_on_likely_lines(text: str) -> None:
    found = parse_notice(text, None, None, "footer")
    assert found is None or not (found.reserved and found.kind in PERMISSIONS)


@pytest.mark.parametrize(
    "unit",
    ["© ", "©:", "2020-", "all rights reserved ", "AFP/", "Foto: ", "a and b ", "(c)", "without "],
)
def test_linear(unit: str) -> None:
    parse_notice("© warm 2020", None, None, "footer")
    start = time.perf_counter()
    parse_notice(unit * 50_000, None, "www.example.com", "footer")
    assert time.perf_counter() - start < 1.0


def test_phrases_hold_their_offsets() -> None:
    text = "Ürün © ２０２４ ﻙ’É… İ ⓒ"
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    "key", ["reserved", "forbidden", "barred", "works", "reuse", "some", "photo", "cut", "sign"]
)
def test_every_phrase_compiles(key: str) -> None:
    assert listed(key)
    assert find_phrases(key, "") == []


@pytest.mark.parametrize(
    ("text", "licence", "reserved"),
    [
        ("© 2021 X Media. Photos are available under a CC BY 2.0 licence", None, False),
        ("© 2022 La Voz. Las imágenes tienen licencia CC BY-NC 4.0.", None, False),
        ("© Journal - Photos sous licence CC BY-SA 3.0. Tous droits réservés", None, True),
        ("Foto: Max Muster, CC BY 3.0. Alle Rechte vorbehalten.", None, True),
        ("Text CC BY-ND 4.0; photos are CC BY-NC 2.0", "CC-BY-ND-4.0", False),
        ("Text und Bilder stehen unter CC BY 4.0", "CC-BY-4.0", False),
        ("© 2026 江湾时报社 图片采用CC BY 4.0许可", None, False),
    ],
)
def test_the_licence_of_pictures_is_not_the_texts(
    text: str, licence: str | None, reserved: bool
) -> None:
    found = parse_notice(text, None, None, "footer")
    assert found is not None
    assert (found.licence, found.reserved) == (licence, reserved)


BANS = [
    line.split("|")
    for line in (Path(__file__).parent / "notices" / "bans.txt").read_text("utf-8").splitlines()
]


def test_bans_are_told_in_many_languages() -> None:
    assert len({language for language, _ in BANS}) >= 45
    missed = [
        text
        for _, text in BANS
        for found in [parse_notice(f"{text}.", None, None, "footer")]
        if found is None or found.kind != "reproduction-forbidden" or not found.reserved
    ]
    assert missed == []


CREDITS = [
    line.split("|")
    for line in (Path(__file__).parent / "notices" / "credits.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("where", "text", "credited"), CREDITS, ids=[row[1] for row in CREDITS])
def test_credits_of_many_forms(where: str, text: str, credited: str) -> None:
    """`PH` stands for a picture's credit, nothing for a line that credits nobody."""
    found = parse_notice(text, None, "zeitung.example", where)
    if credited == "PH":
        assert found is not None
        assert found.photo_credits
        assert (found.kind, found.credits) == ("none", ())
        return
    named = {credit.agency for credit in found.credits} if found else set()
    named |= {holder.agency for holder in found.holders} if found else set()
    assert named - {None} == set(credited.split())
