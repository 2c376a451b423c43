"""Rights of a whole page: text, pictures and site apart, and what they mean for use."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from crawler.article import Article, Block, Dateline, Evidence, Link, Notice
from crawler.context import Context, SourceDefaults
from crawler.normalize.copyright import resolve_copyright

BODY = "Der Rat hat am Montag beschlossen, die alte Brücke zu erhalten."
URL = "https://www.beispielblatt.example/a"


def page(
    *notices: tuple[str, str], body: str = BODY, context: Context | None = None, **known: Any
) -> Article:
    evidence = Evidence(
        notices=tuple(Notice(text, where) for text, where in notices),
        metas=known.pop("metas", ()),
        links=known.pop("links", ()),
    )
    article = Article(URL, body=body, language="de", evidence=evidence, **known)
    return resolve_copyright(article, context or Context())


def test_the_end_of_the_body_speaks_for_the_text_the_footer_for_the_site() -> None:
    done = page(
        ("© 2023 AFP. Alle Rechte vorbehalten.", "body-end"),
        ("© 2003–2026 Beispielblatt", "footer"),
    )
    assert [h.agency for h in done.copyright.holders] == ["afp"]
    assert done.copyright.years == (2023, 2023)
    assert done.copyright.site_notice == "© 2003–2026 Beispielblatt"
    assert (done.copyright.source, done.agency) == ("body-end", "afp")


def test_a_footer_alone_says_nothing_of_the_text() -> None:
    done = page(("© 2003–2026 Beispielblatt. Alle Rechte vorbehalten.", "footer"))
    assert (done.copyright.holders, done.copyright.years, done.copyright.reserved) == (
        (),
        None,
        False,
    )
    assert done.copyright.site_notice
    assert done.agency is None


def test_json_ld_steps_in_where_the_body_says_nothing() -> None:
    done = page(
        ("© 2024 Beispielblatt GmbH", "jsonld:copyrightNotice"), ("© 2026 Anderes", "footer")
    )
    assert [h.name for h in done.copyright.holders] == ["Beispielblatt GmbH"]
    assert done.copyright.source == "jsonld:copyrightNotice"


def test_pictures_are_listed_and_move_nothing() -> None:
    done = page(("© Ana Muster/dpa, CC BY 4.0", "figure"), ("Foto: Ana Muster", "body-end"))
    assert len(done.copyright.photo_credits) == 2
    assert (done.copyright.licence, done.agency, done.usage.tdm) == (None, None, "unknown")


@pytest.mark.parametrize(
    ("known", "agency"),
    [
        ({"dateline": Dateline("Berlin", "dpa", None, "Berlin (dpa) -")}, "dpa"),
        ({"dateline": Dateline("Norden", "Agentur Norden", None, "x")}, "agentur-norden"),
        ({"authors": ("Agence France-Presse",)}, "afp"),
        ({"body": f"{BODY}\n\n(sda)"}, "keystone-sda"),
        ({"body": f"{BODY}\n\nAlkmaar (ANP) - Der Rat"}, "anp"),
        ({"context": Context(source=SourceDefaults(agency="apa"))}, "apa"),
        ({}, None),
    ],
)
def test_agency(known: dict[str, Any], agency: str | None) -> None:
    body = known.pop("body", BODY)
    blocks, at = [], 0
    for part in body.split("\n\n"):
        blocks.append(Block(at, at + len(part), "paragraph"))
        at += len(part) + 2
    assert page(body=body, blocks=tuple(blocks), **known).agency == agency


def test_a_holder_that_calls_itself_an_agency_is_one() -> None:
    done = page(("© 2025 Beispielblatt / Sportpress Agency", "body-end"))
    assert done.agency == "sportpress-agency"


def test_a_licence_in_words_fills_silence_only() -> None:
    notice = ("© Beispielblatt 2024. Lizenz: CC BY-NC-ND 4.0", "body-end")
    done = page(notice)
    assert (done.copyright.licence, done.usage.tdm, done.usage.verdict) == (
        "CC-BY-NC-ND-4.0",
        "conditional",
        "conditional",
    )
    done = page(notice, metas=(("tdm-reservation", "0"),))
    assert done.usage.tdm == "allowed"
    done = page(
        ("© Beispielblatt. Lizenz: CC BY 4.0", "body-end"), metas=(("tdm-reservation", "1"),)
    )
    assert done.usage.tdm == "reserved"


def test_signals_are_evidence_with_hash_and_time() -> None:
    done = page(metas=(("tdm-reservation", "1"),), fetched_at="2026-03-01T10:00:00Z")
    (signal,) = done.usage.signals
    assert signal.sha256 == hashlib.sha256(b"tdm-reservation: 1").hexdigest()
    assert signal.seen_at == "2026-03-01T10:00:00Z"


def test_files_that_cannot_be_read_are_said() -> None:
    done = page(context=Context(tdmrep_json='[{"location": "/", "tdm'))
    assert done.usage.tdm == "unknown"
    assert "tdmrep.json cannot be read." in done.warnings


def test_words_against_mining_are_likely_never_machine_readable() -> None:
    done = page(("© 2024 Beispielblatt. Text- und Data-Mining vorbehalten.", "body-end"))
    assert (done.usage.tdm, done.usage.verdict) == ("unknown", "likely-reserved")
    assert [s.mechanism for s in done.usage.signals] == ["plain-language"]


def test_what_the_crawl_knows_is_read() -> None:
    context = Context(
        robots_txt="User-agent: *\nDisallow: /\n",
        tdmrep_json='[{"location": "/", "tdm-reservation": 1}]',
    )
    done = page(context=context)
    assert (done.usage.crawl, done.usage.tdm, done.usage.verdict) == (
        "disallowed",
        "reserved",
        "no-crawl",
    )
    assert {"robots.txt", "tdmrep.json", "meta", "notice", "json-ld"} <= set(done.usage.looked_at)


def test_the_verdict_follows_the_users_table(tmp_path: Path) -> None:
    table = tmp_path / "policy.toml"
    table.write_text('[[rule]]\nverdict = "conditional"\nwhen = ["tdm=reserved"]\n', "utf-8")
    context = Context(headers={"tdm-reservation": "1"}, usage_policy=str(table))
    assert page(context=context).usage.verdict == "conditional"
    context = Context(headers=context.headers, usage_policy='{"likely-reserved": ["tdm=reserved"]}')
    assert page(context=context).usage.verdict == "likely-reserved"


def test_contradictions_are_said() -> None:
    done = page(("© AFP", "body-end"), ("Beispielblatt", "jsonld:copyrightHolder"))
    assert any("contradicts" in w for w in done.warnings)
    done = page(("Quelle: dpa", "body-end"), ("© Beispielblatt, CC BY 4.0", "footer"))
    assert any("cannot cover" in w for w in done.warnings)


def test_links_to_a_licence_count() -> None:
    link = Link("license", "https://creativecommons.org/licenses/by-sa/4.0/")
    done = page(links=(link,))
    assert (done.usage.tdm, done.usage.verdict) == ("allowed", "open")


def test_the_sketch_leaves_the_dateline_out() -> None:
    line = Dateline("Berlin", "dpa", None, "Berlin (dpa) -")
    assert page(body=f"{line.text} {BODY}", dateline=line).sketch == page(body=BODY).sketch


def test_the_article_given_is_left_as_it_was() -> None:
    article = Article(URL, body=BODY)
    resolve_copyright(article, Context())
    assert article == Article(URL, body=BODY)


BY = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    ("near", "tdm"),
    [
        ("figure", "unknown"),
        ("Photo by Ada Muster, CC BY 4.0", "unknown"),
        ("Text: Ada Muster, CC BY 4.0. Photo: Ann Roe, CC BY-SA 2.0", "allowed"),
        ("footer", "allowed"),
        ("", "allowed"),
    ],
)
def test_the_linked_licence_of_a_picture_grants_nothing(near: str, tdm: str) -> None:
    assert page(links=(Link("license", BY, near=near),)).usage.tdm == tdm


@pytest.mark.parametrize("near", ["footer", ""])
def test_what_the_site_grants_cannot_cover_copy_of_an_agency(near: str) -> None:
    line = Dateline("Paris", "afp", None, "Paris (AFP) -")
    done = page(dateline=line, links=(Link("license", BY, near=near),))
    assert (done.usage.tdm, done.usage.verdict) == ("unknown", "unstated")
    assert any("cannot cover" in w for w in done.warnings)
    header = Context(headers={"link": f'<{BY}>; rel="license"'})
    assert page(dateline=line, context=header).usage.verdict == "unstated"
    assert page(context=header).usage.verdict == "open"


@pytest.mark.parametrize("near", ["footer", ""])
def test_what_the_site_grants_cannot_open_a_text_that_is_reserved(near: str) -> None:
    reserved = ("© 2024 Beispielblatt. Nachdruck verboten.", "body-end")
    done = page(reserved, links=(Link("license", BY, near=near),))
    assert (done.usage.tdm, done.usage.verdict) == ("unknown", "unstated")
    assert any("reserves its rights" in w for w in done.warnings)


def test_properties_of_json_ld_are_one_claim() -> None:
    done = page(
        ("Beispielblatt", "jsonld:copyrightHolder"),
        ("2024", "jsonld:copyrightYear"),
        (BY, "jsonld:license"),
        ("https://beispielblatt.example/rechte", "jsonld:acquireLicensePage"),
    )
    rights = done.copyright
    assert ([h.name for h in rights.holders], rights.years) == (["Beispielblatt"], (2024, 2024))
    assert (rights.kind, rights.licence, done.usage.verdict) == ("licence", "CC-BY-4.0", "open")


def test_where_a_link_stands_is_read_from_the_page() -> None:
    from crawler.page import read_page

    text = "<p>The council met on Friday and spoke at length of its budget for the town.</p>" * 4
    link = f'<a rel="license" href="{BY}">CC BY</a>'
    html = (
        f"<article><h1>A town and its budget</h1>{text}<figure><img src=x><figcaption>{link}"
        f"</figcaption></figure><p>Text: {link}</p></article><footer><p>{link}</p></footer>"
    )
    links = read_page(html.encode(), URL, {}).evidence.links
    assert [link.near for link in links] == ["figure", "Text: CC BY", "footer"]
