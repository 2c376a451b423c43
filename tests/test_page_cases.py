"""Pages that break readers, each as small as its trap. All texts are our own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.article import Article
from crawler.page import read_page

URL = "https://www.talbote.example/politik/hafen-streit"
ONE = "The harbour council met on Tuesday and put off the vote on the new pier, officials said."
TWO = "“We will not sign anything before the spring,” said Marta Okafor, who leads the council."
THREE = (
    "Fishermen had asked for a longer breakwater, and the engineers want to test the ground first."
)
STORY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
TITLE = "Harbour council puts off vote on pier"


def read(body: str, head: str = "", url: str = URL, **headers: str) -> Article:
    return read_page(f"<html lang=en><head>{head}</head><body>{body}</body></html>", url, headers)


def blocks(article: Article) -> list[str]:
    return [article.body[b.start : b.end] for b in article.blocks]


def ld(**fields: Any) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


BODIES = {
    "paragraphs": STORY,
    "divs without p": f"<div><div>{ONE}</div><div>{TWO}</div><div>{THREE}</div></div>",
    "bare text and breaks": f"<div>{ONE}<br><br>{TWO}<br>\n<br/>{THREE}</div>",
    "single breaks": f"<div>{ONE}<br>{TWO}<br>{THREE}</div>",
    "a form around it": f"<form action=/x><div>{STORY}</div></form>",
    "a layout table": f"<table><tr><td width=120><a href=/a>News</a></td><td>{STORY}</td></tr></table>",
    "spans in paragraphs": STORY.replace("<p>", "<p><span>").replace("</p>", "</span></p>"),
    "custom elements": f"<story-body><story-text>{STORY}</story-text></story-body>",
    "the body called teaser": f'<div class="teaser-text"><div class="teaser">{STORY}</div></div>',
    "widgets of a page builder": "".join(
        f'<div class="elementor-widget"><div class="widget-content">{p}</div></div>'
        for p in (f"<p>{ONE}</p>", f"<p>{TWO}</p>", f"<p>{THREE}</p>")
    ),
    "hidden until paid": f'<div class="paywall" style="display:none">{STORY}</div>',
    "breaks as spans": f'<div>{ONE}<span class="br"></span><span class="br"></span>{TWO}'
    f'<span class="id br"></span><span class="br"></span>{THREE}</div>',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_the_text_whatever_markup_holds_it(body: str) -> None:
    assert blocks(read(f"<h1>{TITLE}</h1>{body}")) == [ONE, TWO, THREE]


FURNITURE = {
    "figure": "<figure><img src=a><figcaption>The pier last week. Photo: A. Berg</figcaption></figure>",
    "caption between": "<p class=caption>The pier last Tuesday, seen from above.</p>",
    "read also": '<p>Read also: <a href="/a">Mayor warns of the tides in the bay</a></p>',
    "related box": '<aside><h3>Related</h3><p><a href="/b">A storm damaged the old pier</a></p></aside>',
    "newsletter": "<div class=newsletter><p>Sign up and get our stories in your inbox at seven.</p></div>",
    "share": "<ul class=share><li>Share</li><li><a href=//x.example>X</a></li></ul>",
    "advert": '<div class="ad-slot"><span>Advertisement</span></div>',
    "pull quote": "<aside class=pullquote><blockquote>We will not sign anything</blockquote></aside>",
    "script": "<script>document.write('<p>An injected sentence, longer than the rest.</p>')</script>",
    "comment": "<!-- <p>A sentence that was taken out before it was published.</p> -->",
    "author bio": '<div class="author-box"><p>Ana Lima writes about ports and the sea.</p></div>',
}


@pytest.mark.parametrize("noise", FURNITURE.values(), ids=FURNITURE.keys())
def test_furniture_between_paragraphs_is_left_out(noise: str) -> None:
    page = f"<h1>{TITLE}</h1><article><p>{ONE}</p><p>{TWO}</p>{noise}<p>{THREE}</p></article>"
    assert blocks(read(page)) == [ONE, TWO, THREE]


@pytest.mark.parametrize("heading", ["27 comments", "(3) Comments", "1,204 reader comments"])
def test_a_heading_that_counts_comments_ends_the_story(heading: str) -> None:
    told = (
        "<ul>" + "<li><p>Nobody asked the people of the bay, and it shows.</p></li>" * 9 + "</ul>"
    )
    page = f"<h1>{TITLE}</h1><article>{STORY}<h2>{heading}</h2>{told}</article>"
    assert blocks(read(page)) == [ONE, TWO, THREE]


def test_comments_longer_than_the_story_are_not_the_story() -> None:
    comments = "".join(
        f"<div class=comment><p>Comment {i}: nobody asked the people of the bay, and it shows.</p></div>"
        for i in range(40)
    )
    page = f"<h1>{TITLE}</h1><article>{STORY}</article><section id=comments>{comments}</section>"
    assert blocks(read(page)) == [ONE, TWO, THREE]


def test_a_cookie_dialog_longer_than_the_story_is_not_the_story() -> None:
    dialog = "<p>We and our partners store data on your device, and you may object at any time.</p>"
    page = f"<div id=cookie-banner>{dialog * 20}</div><h1>{TITLE}</h1><div>{STORY}</div>"
    assert blocks(read(page))[:3] == [ONE, TWO, THREE]


def test_articles_used_for_teasers() -> None:
    teaser = (
        "<article><h3><a href=/t>Tide tables for the week</a></h3><p>The sea is high.</p></article>"
    )
    page = f"<h1>{TITLE}</h1><main><article>{STORY}</article>{teaser * 6}</main>"
    assert blocks(read(page)) == [ONE, TWO, THREE]


def test_teasers_under_linked_headings_are_another_story() -> None:
    more = "".join(
        f"<h3><a href=/{i}>Story number {i}</a></h3><p>What happened in town {i} on that day, in short.</p>"
        for i in range(5)
    )
    assert blocks(read(f"<h1>{TITLE}</h1><div>{STORY}{more}</div>")) == [ONE, TWO, THREE]


def test_kinds_of_blocks() -> None:
    page = (
        f"<h1>{TITLE}</h1><p>{ONE}</p><h2>The engineers</h2><p>{TWO}</p>"
        f"<ul><li>A first point is the ground of the bay.</li></ul><p><b>What is next</b></p>"
        f"<blockquote><p>Nobody knows what lies under the mud.</p></blockquote><p>{THREE}</p>"
    )
    kinds = [b.kind for b in read(page).blocks]
    assert kinds == [
        "paragraph",
        "crosshead",
        "paragraph",
        "list-item",
        "crosshead",
        "quote",
        "paragraph",
    ]


def test_inline_borders_neither_glue_nor_part_words() -> None:
    page = f"<h1>{TITLE}</h1><p>The <b>har</b>bour <a href=/c>council</a>, <i>it</i> said, met.</p>{STORY}"
    assert blocks(read(page))[0] == "The harbour council, it said, met."


def test_a_paragraph_that_begins_with_a_quotation_mark_stays() -> None:
    assert TWO in blocks(read(f"<h1>{TITLE}</h1>{STORY}"))


def test_no_break_spaces_stay_soft_hyphens_go() -> None:
    page = f"<h1>{TITLE}</h1><p>Ein Donau&shy;dampfer fuhr 5&nbsp;km auf dem Fluss und hielt dann an.</p>"
    assert "Donaudampfer fuhr 5\u00a0km" in read(page).body


def test_a_repeated_block_is_kept_once() -> None:
    assert blocks(read(f"<h1>{TITLE}</h1><div>{STORY}<p>{ONE}</p></div>")) == [ONE, TWO, THREE]


def test_a_teaser_body_in_json_ld_does_not_replace_the_text() -> None:
    head = ld(headline=TITLE, articleBody=ONE[:40])
    assert blocks(read(f"<h1>{TITLE}</h1>{STORY}", head)) == [ONE, TWO, THREE]


def test_the_body_of_json_ld_where_the_page_has_none() -> None:
    head = ld(headline=TITLE, articleBody=f"{ONE}\n{TWO}\n{THREE}")
    assert blocks(read(f"<h1>{TITLE}</h1><div id=app></div>", head)) == [ONE, TWO, THREE]


def test_next_js_data_where_the_page_states_no_date() -> None:
    data = {"props": {"article": {"title": TITLE, "publishedAt": "2023-03-05T08:00:00+01:00"}}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    published = read(f"<h1>{TITLE}</h1>{STORY}{script}").published
    assert published
    assert (published.value, published.source) == (
        "2023-03-05T08:00:00+01:00",
        "hydration:publishedAt",
    )


def test_amp_page() -> None:
    page = (
        f"<html amp lang=en><body><amp-ad>Buy this now, it is cheap.</amp-ad><main><h1>{TITLE}</h1>"
        f"<amp-img src=a></amp-img>{STORY}</main><amp-list src=/r></amp-list></body></html>"
    )
    article = read_page(page, URL)
    assert (article.headline, blocks(article)) == (TITLE, [ONE, TWO, THREE])


WRITINGS = {
    "ar": "قال مجلس الميناء يوم الثلاثاء إن التصويت على الرصيف الجديد قد تأجل حتى الربيع المقبل، بحسب مسؤولين.",
    "zh": "港口委员会星期二开会，决定推迟就新码头进行表决，官员们表示，工程师们希望先检查地基情况。",
    "ja": "港湾評議会は火曜日に会合を開き、新しい桟橋についての採決を延期した。関係者が明らかにした。",
    "ko": "항만위원회는 화요일 회의를 열고 새 부두에 대한 표결을 연기했다고 관계자들이 밝혔다. 이는 처음이 아니다.",
    "hi": "बंदरगाह परिषद ने मंगलवार को बैठक की और नए घाट पर मतदान टाल दिया, अधिकारियों ने कहा कि काम बाद में होगा।",
    "th": "สภาท่าเรือประชุมเมื่อวันอังคารและเลื่อนการลงมติเกี่ยวกับท่าเรือแห่งใหม่ออกไปจนถึงฤดูใบไม้ผลิ",
    "ru": "Совет порта собрался во вторник и отложил голосование по новому пирсу, сообщили чиновники.",
}


@pytest.mark.parametrize(("code", "text"), WRITINGS.items())
def test_every_script_is_read_and_its_language_told(code: str, text: str) -> None:
    page = f"<html><body><div class=nav><a href=/>x</a></div><h1>Titel</h1><div><p>{text}</p><p>{text[::-1]}</p></div>"
    article = read_page(page, URL)
    assert text in blocks(article)
    assert article.language == code


def test_windows_1252_without_declaration() -> None:
    text = "Der Bürgermeister sagte am Dienstag: „Wir müssen über die Brücke – und zwar bald.“"
    page = f"<html lang=de><h1>Über die Brücke</h1><p>{text}</p>".encode("cp1252")
    article = read_page(page, URL)
    assert (article.headline, article.body) == ("Über die Brücke", text)


def test_utf_8_under_a_latin_1_header() -> None:
    page = f"<meta charset=iso-8859-1><h1>Élysée</h1>{STORY}".encode()
    article = read_page(page, URL, {"Content-Type": "text/html; charset=ISO-8859-1"})
    assert (article.headline, article.warnings) == ("Élysée", ())


def test_mojibake_is_repaired_with_a_warning() -> None:
    text = "Le président a été reçu à l’Élysée, où il a évoqué la présidence européenne, dit-on."
    broken = text.encode().decode("cp1252", "replace")
    article = read_page(f"<h1>Élysée</h1><p>{broken}</p>", URL)
    assert article.body.replace("\ufffd", "") == text.replace("à", "à").replace("\ufffd", "")
    assert any("mojibake" in warning for warning in article.warnings)


def test_notice_is_evidence_not_text() -> None:
    page = f"<h1>{TITLE}</h1><div>{STORY}<p>© Copyright LaPresse</p></div><footer>© 2003–2026 Talbote</footer>"
    article = read(page)
    assert blocks(article) == [ONE, TWO, THREE]
    found = {(n.text, n.where) for n in article.evidence.notices}
    assert {("© Copyright LaPresse", "body-end"), ("© 2003–2026 Talbote", "footer")} <= found


def test_agency_byline_and_sign_off_reach_the_evidence() -> None:
    page = f"<h1>{TITLE}</h1><p class=byline>By Reuters</p><div>{STORY}<p>(ats/ab)</p></div>"
    found = {(n.text, n.where) for n in read(page).evidence.notices}
    assert {("By Reuters", "byline"), ("(ats/ab)", "body-end")} <= found


def test_metas_and_licence_links_reach_the_evidence() -> None:
    head = (
        '<META NAME="TDM-Reservation" CONTENT="1"><link rel="license" href="https://l.example/cc">'
    )
    evidence = read(f"<h1>{TITLE}</h1>{STORY}", head).evidence
    assert ("tdm-reservation", "1") in evidence.metas
    assert [(link.rel, link.href) for link in evidence.links] == [
        ("license", "https://l.example/cc")
    ]


def test_explanation_names_winner_and_losers() -> None:
    head = f"<title>{TITLE} | Talbote</title>{ld(headline='Pier vote off', author='Ana Lima')}"
    explain = read(f"<h1>{TITLE}</h1>{STORY}", head).evidence.explain
    titles = [(source, value, won) for field, source, value, won in explain if field == "headline"]
    assert ("h1", TITLE, True) in titles
    assert ("json-ld:headline", "Pier vote off", False) in titles


def test_explanation_of_a_title_cut_and_of_a_byline() -> None:
    page = f"<title>{TITLE} | Talbote</title><p class=byline>By Ana Lima</p>{STORY}"
    explain = read_page(page, URL).evidence.explain
    won = {(field, source) for field, source, _, wins in explain if wins}
    assert {("headline", "title"), ("authors", "signed")} <= won


def test_metadata_taken_away_never_changes_the_text() -> None:
    full = ld(headline=TITLE, datePublished="2023-03-05T08:00:00Z", author="Ana Lima")
    for head in (full, "", '<meta property="og:title" content="Something else">'):
        assert blocks(read(f"<h1>{TITLE}</h1>{STORY}", head)) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("https://www.talbote.example/a?utm_source=x&id=7", "https://www.talbote.example/a?id=7"),
        ("/kanonisch", "https://www.talbote.example/kanonisch"),
        ("https://other.example/stolen", URL),
        ("https://www.talbote.example/", URL),
        ("https://[broken", URL),
    ],
)
def test_canonical_address(stated: str, wanted: str) -> None:
    head = f'<link rel="canonical" href="{stated}">'
    assert read(f"<h1>{TITLE}</h1>{STORY}", head).canonical_url == wanted


@pytest.mark.parametrize(
    ("body", "head", "doubt"),
    [
        ("", "", "no text"),
        (f"<p>{ONE}</p><p>And then the mayor of the town said that …</p>", "", "ellipsis"),
        (STORY, ld(wordCount=900), "900 words"),
        (STORY, ld(wordCount=900, isAccessibleForFree="False"), "not free"),
    ],
    ids=["empty", "cut", "short", "paywall"],
)
def test_a_doubtful_text_gets_a_warning(body: str, head: str, doubt: str) -> None:
    warnings = read(f"<h1>{TITLE}</h1>{body}", head).warnings
    assert any(doubt in warning for warning in warnings)


def test_section_from_the_breadcrumbs() -> None:
    steps = [{"@type": "ListItem", "name": n} for n in ("Home", "Politics", TITLE)]
    head = ld(headline=TITLE) + ld(**{"@type": "BreadcrumbList", "itemListElement": steps})
    assert read(f"<h1>{TITLE}</h1>{STORY}", head).section == "Politics"
