"""Headline, authors and dates: what a page states, in the forms pages state it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from crawler.article import Article
from crawler.page import read_page
from crawler.page.authors import split_names
from crawler.page.folding import bare
from crawler.page.heading import read_heading

URL = "https://www.talbote.example/hafen"
STORY = (
    "<p>The harbour council met and put off the vote on the new pier, officials said on Tuesday.</p>"
    "<p>Fishermen had asked for a longer breakwater, and the engineers want to test the ground.</p>"
)


def read(
    body: str = "", head: str = "", url: str = URL, lang: str = "en", **headers: str
) -> Article:
    page = (
        f"<html lang={lang}><head>{head}</head><body><h1>Pier vote put off</h1>{body}{STORY}</body>"
    )
    return read_page(page, url, headers)


def ld(**fields: Any) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


# ---- headline


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        ("<title>Pier vote put off | Talbote</title><h1>Pier vote put off</h1>", "Pier vote put off"),
        ('<title>Pier vote put off - Talbote</title><meta property="og:site_name" content="Talbote">',
         "Pier vote put off"),
        ('<title>T</title><meta property="og:title" content="Only in the social title">',
         "Only in the social title"),
        (og("Pier vote put off | Talbote Politics"), "Pier vote put off"),
        (og("Talbote clerk: Pier vote put off"), "Talbote clerk: Pier vote put off"),
        ("<h1><span class=badge>Live</span> Pier vote put off again</h1>", "Pier vote put off again"),
        (("<h1><a href=/>Talbote</a></h1><h2>Pier vote put off again</h2>"
          "<title>Pier vote put off again : Talbote</title>"), "Pier vote put off again"),
        (("<h1><a href=/><small>The</small><b>Talbote of the Bay</b></a></h1>"
          "<h2>Pier vote put off again</h2><title>Pier vote put off again : Talbote</title>"),
         "Pier vote put off again"),
        ("<h1>Pier vote put off</h1>" + ld(headline="Bay: Pier vote put off")
         + '<meta property="og:title" content="Bay: Pier vote put off">', "Bay: Pier vote put off"),
        ("<h1>« Nous ne signerons rien »</h1><title>« Nous ne signerons rien »</title>",
         "« Nous ne signerons rien »"),
        ('<meta property="og:title" content="Fish &amp;amp; chips on the pier">',
         "Fish & chips on the pier"),
    ],
    ids=["site suffix", "known site", "og only", "section of the site", "domain in the title", "badge", "logo as h1", "logo of two words", "kicker", "quote", "escaped twice"],
)  # fmt: skip
def test_headline(page: str, headline: str) -> None:
    assert read_page(f"<html><body>{page}{STORY}", URL).headline == headline


KICKED = "<h1><span class=kicker>Bay</span><span> - </span><span>Pier vote put off</span></h1>"


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        (KICKED, "Pier vote put off"),
        (KICKED + og("Bay: Pier vote put off") + ld(headline="Bay - Pier vote put off"),
         "Bay: Pier vote put off"),
        (KICKED + og("Harbour: Pier vote put off"), "Pier vote put off"),
        ("<h1>Pier vote put off <small>5 March 2023 · Town</small></h1>", "Pier vote put off"),
        ("<h1>Bay council: Pier vote put off again</h1>" + og("Pier vote put off again")
         + ld(headline="Bay council: Pier vote put off again"), "Pier vote put off again"),
        ("<h1>“Never”: Pier vote put off again</h1>" + og("Pier vote put off again")
         + ld(headline="“Never”: Pier vote put off again"), "“Never”: Pier vote put off again"),
        ("<h1>Pier vote put off again after a storm</h1><title>Pier vote put off again</title>"
         + ld(headline="Pier vote put off again"), "Pier vote put off again after a storm"),
        ("<h1>The ‘old’ pier’s vote</h1><title>The 'old' pier's vote</title>"
         + og("The 'old' pier's vote"), "The ‘old’ pier’s vote"),
        ("<title>Talbote Clerk | Pier vote put off</title><div>Pier vote put off</div>",
         "Pier vote put off"),
        ("<h1>Harbour talk on the pier</h1>" + og("Pier vote put off again")
         + ld(headline="Pier vote put off again"), "Pier vote put off again"),
        ("<h1>Pier vote put off again | TALBOTE</h1>" + og("Pier vote put off again")
         + "<title>Pier vote put off again | Harbour Talk</title>", "Pier vote put off again"),
        ("<h1>“Never”: Pier vote put off again</h1><title>Pier vote put off again</title>"
         + og("Pier vote put off again"), "“Never”: Pier vote put off again"),
        ("<h2>Pier vote put off again | A guide</h2>" + og("Pier vote put off again | A guide")
         + "<title>Pier vote put off again | A guide</title>", "Pier vote put off again | A guide"),
        ("<title>Pier vote put off again ‹ Harbour Talk</title>", "Pier vote put off again"),
        ("<title>talbote.example | Pier vote</title>", "Pier vote"),
        ("<title>Pier vote put off - Talbote Forum</title><b>Contact details:</b>",
         "Pier vote put off"),
        ("<title>Pier vote put off</title>" + "<p>An old line.</p>" * 20
         + "<h1>Main menu of the page</h1><h1>Search</h1>" + "<p>Old.</p>" * 20,
         "Pier vote put off"),
    ],
    ids=["kicker alone", "kicker stated twice", "two kickers", "date below", "kicker left out by og",
         "quote is no kicker", "cut for searchers", "printed marks", "line repeats a part",
         "json-ld and og against h1", "site's name in the h1", "quote left out by og",
         "bar in the headline", "arrow before the site", "host before a bar", "label in bold",
         "headings of boxes"],
)  # fmt: skip
def test_headline_among_kickers_and_rewrites(page: str, headline: str) -> None:
    assert read_page(f"<html><body>{page}{STORY}", URL).headline == headline


PIECES = (
    "<span class=kicker>Bay</span>", "<span>: </span>", "<small>5 March</small>", "Pier vote",
    "<a href=/>Talbote</a>", "<br>", "<em></em>", "<!-- note -->", "<div><b>put off</b></div>",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=7))
def test_a_heading_of_any_pieces_keeps_its_own_line(pieces: list[str]) -> None:
    h1 = LexborHTMLParser(f"<h1>{''.join(pieces)}</h1>").css_first("h1")
    assert h1 is not None
    heading = read_heading(h1)
    assert bare(heading.line) in bare(heading.whole)
    assert bool(heading.line) == bool(heading.whole)


# ---- authors


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("By Ana Lima", "en", ["Ana Lima"]),
        ("By Ana Lima and Jon Berg", "en", ["Ana Lima", "Jon Berg"]),
        ("Von Anna Berg, Jan Marchart und Lea Tal", "de", ["Anna Berg", "Jan Marchart", "Lea Tal"]),
        ("Par Jeanne Martin (avec AFP)", "fr", ["Jeanne Martin"]),
        ("di Luca Rossi e Ada Neri", "it", ["Luca Rossi", "Ada Neri"]),
        ("Por Inés Gil | 12 de mayo", "es", ["Inés Gil"]),
        ("ByAna Lima", "en", ["Ana Lima"]),
        ("作者：王小云、李明", "zh", ["王小云", "李明"]),
        ("By Ana Lima 7 hours ago", "en", ["Ana Lima"]),
        ("https://www.facebook.com/ana", "en", []),
        ("ana@talbote.example", "en", []),
        ("By :", "en", []),
        ("Par Kab Martin Le 17/02/2020", "fr", ["Kab Martin"]),
        ("Jo Berg, PhD, political correspondent", "en", ["Jo Berg"]),
        ("来源：海湾网", "zh", []),
        ("By Ana Lima reporting from Talbote", "en", ["Ana Lima"]),
        ("Par Jeanne Martin envoyée spéciale à Talbote", "fr", ["Jeanne Martin"]),
        ("Por Inés Gil hace 5 horas", "es", ["Inés Gil"]),
        ("Door Jan de Vries redacteur", "nl", ["Jan de Vries"]),
        ("By Ana Lima Published 5 hours ago", "en", ["Ana Lima"]),
        ("Von Ursula von der Tal", "de", ["Ursula von der Tal"]),
        ("von zweier Ufer: Talbote und Bucht", "de", []),
        ("By Ana Lima » 5 May 2024", "en", ["Ana Lima"]),
        ("By Ana Lima And Jon Berg For The Talbote On Sunday", "en", ["Ana Lima", "Jon Berg"]),
        ("Pressemitteilung von Anna Berg", "de", ["Anna Berg"]),
    ],
)
def test_names_of_a_byline(text: str, language: str, names: list[str]) -> None:
    assert split_names(text, language) == names


@pytest.mark.parametrize(
    ("body", "head", "authors"),
    [
        ("", ld(author={"@type": "Person", "name": "Ana Lima"}), ("Ana Lima",)),
        ("", ld(author=[{"@type": "Person", "name": "Ana Lima"}, "Jon Berg"]), ("Ana Lima", "Jon Berg")),
        ("", ld(author={"@id": "#a"}) + ld(**{"@type": "Person", "@id": "#a", "name": "Ana Lima"}),
         ("Ana Lima",)),
        ("<p class=byline>By Ana Lima</p>",
         ld(author={"@type": "Organization", "name": "Talbote"}), ("Ana Lima",)),
        ("<p class=byline>By Reuters</p>", "", ("Reuters",)),
        ("<p class=byline>By Ana Lima | 5 March 2023</p>", "", ("Ana Lima",)),
        ("<p>2 hours ago</p>", "", ()),
        ("", '<meta name="author" content="Ana Lima, Talbote">', ("Ana Lima",)),
        ('<p class="author"><a href=/a>Ana Lima</a> <a href=/b>Jon Berg</a></p>', "",
         ("Ana Lima", "Jon Berg")),
        ('<p class="byline"><span>Ana Lima</span> <span>Jon Berg</span></p>', "",
         ("Ana Lima", "Jon Berg")),
        ("<p class=byline>By Ana Lima</p>", ld(author={"@type": "Person", "name": "ana.lima"}),
         ("Ana Lima",)),
        ("<p class=byline>By Ana Lima</p>", ld(author={"@type": "Person", "name": "admin"}),
         ("Ana Lima",)),
        ('<div class="author vcard"><a class=fn href=/u/7>Ana Lima</a></div>', "", ("Ana Lima",)),
        ('<li class=comment><span class="author vcard"><b class=fn>Jo</b></span></li>', "", ()),
        ("", ('<meta name="twitter:label1" content="Written by">'
         '<meta name="twitter:data1" content="Ana Lima">'), ("Ana Lima",)),
        ("<p class=byline>By Ana Lima, Talbote BAY</p>", "", ("Ana Lima",)),
        ("<p class=byline>Ana Lima</p><p class=byline>From Talbote</p>", "", ("Ana Lima",)),
        ("<p itemprop=author>link78</p><p class=byline>Ana Lima</p>", "", ("Ana Lima",)),
    ],
    ids=["person", "list", "joined by @id", "outlet in json-ld", "agency", "with a date",
         "relative time", "meta", "links", "spans", "login in json-ld", "admin in json-ld",
         "hCard", "hCard of a comment", "card label", "desk of the outlet", "no name after a name",
         "placeholder in microdata"],
)  # fmt: skip
def test_authors(body: str, head: str, authors: tuple[str, ...]) -> None:
    assert read(body, head).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Author: Ana Lima", ("Ana Lima",)),
        ("Written by Ana Lima", ("Ana Lima",)),
        ("By the numbers", ()),
        ("Text: CC BY-SA 4.0", ()),
        ('<a href="/other">Written by Jon Berg</a>', ()),
    ],
)
def test_author_after_the_text(line: str, authors: tuple[str, ...]) -> None:
    page = f"<html lang=en><body><h1>Pier vote put off</h1>{STORY}<p>{line}</p></body>"
    assert read_page(page, URL).authors == authors


# ---- dates


@pytest.mark.parametrize(
    ("body", "head", "url", "value", "source"),
    [
        ("", ld(datePublished="2023-03-05T08:00:00+01:00"), URL,
         "2023-03-05T08:00:00+01:00", "json-ld:datePublished"),
        ("", '<meta property="article:published_time" content="2023-03-05T08:00:00Z">', URL,
         "2023-03-05T08:00:00Z", "meta:article:published_time"),
        ('<time itemprop="datePublished" datetime="2023-03-05">x</time>', "", URL,
         "2023-03-05", "microdata"),
        ('<time datetime="2023-03-05T08:00+01:00">x</time>', "", URL,
         "2023-03-05T08:00+01:00", "time-element"),
        ("", "", "https://www.talbote.example/2023/03/05/pier", "2023-03-05", "url"),
        ("<p class=date>5 March 2023, 08:00</p>", "", URL, "2023-03-05T08:00", "visible"),
        ("", ld(datePublished="2023-03-05")
         + '<meta property="article:published_time" content="2023-03-05T08:00:00+01:00">', URL,
         "2023-03-05T08:00:00+01:00", "meta:article:published_time"),
        (('<aside class=related><time datetime="2001-01-01">1 January 2001</time></aside>'
          "<p class=date>5 March 2023</p>"), "", URL, "2023-03-05", "visible"),
        ("<p class=date>Published 5 March 2023</p><time datetime=2023-04-01>x</time>", "", URL,
         "2023-03-05", "visible"),
        ("<blockquote><time datetime=2001-01-01>x</time></blockquote><p class=date>5 March 2023</p>",
         "", URL, "2023-03-05", "visible"),
        ("<abbr itemprop=datePublished title=2023-03-05T08:00:00+01:00>8:00</abbr>", "", URL,
         "2023-03-05T08:00:00+01:00", "microdata"),
        ("<p class=date>05/03/2023</p>", "", "https://www.talbote.co.uk/pier", "2023-03-05",
         "visible"),
        ("<p class=date>March 4, 2023, 10:28 p.m. ET</p>", ld(datePublished="2023-03-05T03:28:35Z"),
         URL, "2023-03-04T22:28:35-05:00", "visible"),
        ("<p class=date>5 March 2023</p>", ld(datePublished="2021-01-01T08:00:00+01:00")
         + '<meta property="article:published_time" content="2023-03-05">', URL, "2023-03-05",
         "meta:article:published_time"),
        ("<p class=date>6 March 2023</p>", ld(datePublished="2023-03-05T23:30:00Z"),
         "https://www.talbote.example/2023/03/06/pier", "2023-03-05T23:30:00Z",
         "json-ld:datePublished"),
    ],
    ids=["json-ld", "meta", "microdata", "time", "url", "printed", "day and instant", "teaser",
         "labelled line", "embedded post", "abbr", "country", "wall clock", "json-ld outvoted",
         "utc day kept"],
)  # fmt: skip
def test_published(body: str, head: str, url: str, value: str, source: str) -> None:
    published = read(body, head, url).published
    assert published
    assert (published.value, published.source) == (value, source)


@pytest.mark.parametrize(
    ("language", "line", "published", "modified"),
    [
        ("en", "Published March 5, 2023 at 8:00 AM", "2023-03-05T08:00", None),
        ("de", "Veröffentlicht am 5. März 2023, 08:00 Uhr", "2023-03-05T08:00", None),
        ("fr", "Publié le 5 mars 2023 à 08h00 - Mis à jour le 6 mars 2023 à 09h30",
         "2023-03-05T08:00", "2023-03-06T09:30"),
        ("it", "Pubblicato il 5 marzo 2023 alle 08.00", "2023-03-05T08:00", None),
        ("es", "Publicado el 5 de marzo de 2023", "2023-03-05", None),
        ("es", "5 de marzo de 2023 8:11 p. m.", "2023-03-05T20:11", None),
        ("ar", "الأحد، 5 مارس 2023 08:11 م", "2023-03-05T20:11", None),
        ("el", "5 Μαρτίου 2023, 08:11 μ.μ.", "2023-03-05T20:11", None),
        ("pt", "Publicado em 5 de março de 2023 às 08h00", "2023-03-05T08:00", None),
        ("nl", "Gepubliceerd op 5 maart 2023", "2023-03-05", None),
        ("pl", "Opublikowano 5 marca 2023", "2023-03-05", None),
        ("ru", "Опубликовано 5 марта 2023", "2023-03-05", None),
        ("tr", "Yayın tarihi: 5 Mart 2023", "2023-03-05", None),
        ("ja", "公開 2023年3月5日", "2023-03-05", None),
    ],
)  # fmt: skip
def test_printed_dates(language: str, line: str, published: str, modified: str | None) -> None:
    article = read(f"<p class=meta>{line}</p>", lang=language)
    # The text is English: the language of the page decides how its date line reads.
    assert article.published
    assert article.published.value == published
    assert (article.modified.value if article.modified else None) == modified


def test_a_stamp_says_what_was_read_and_how_surely() -> None:
    head = ld(datePublished="2023-03-05T08:00:00+01:00", dateModified="2023-03-05T09:00:00+01:00")
    url = "https://www.talbote.example/2023/03/05/pier"
    published = read(head=head, url=url).published
    assert published
    assert (published.utc, published.zone) == ("2023-03-05T07:00:00Z", "explicit-offset")
    assert published.agrees == 2
    assert published.confidence > read(head=head).published.confidence  # type: ignore[union-attr]


def test_published_after_the_fetch_is_refused_with_a_warning() -> None:
    head = ld(datePublished="2023-09-05T08:00:00Z")
    article = read("<p class=date>9 May 2023</p>", head, Date="Tue, 09 May 2023 12:00:00 GMT")
    assert article.published
    assert article.published.value == "2023-05-09"
    assert any("after the fetch" in warning for warning in article.warnings)


def test_modified_before_published_is_unknown_with_a_warning() -> None:
    head = ld(datePublished="2023-03-05T08:00:00Z", dateModified="2023-03-05T07:56:00Z")
    article = read(head=head)
    assert article.modified is None
    assert any("before published" in warning for warning in article.warnings)


def test_the_offset_of_a_place_beats_a_false_z() -> None:
    head = ld(datePublished="2023-03-05T08:00:00Z")
    article = read('<time datetime="2023-03-05T08:00:00+01:00">x</time>', head)
    assert article.published
    assert article.published.value == "2023-03-05T08:00:00+01:00"
    assert any("offset" in warning for warning in article.warnings)


def test_a_day_alone_gets_no_midnight_and_no_offset() -> None:
    published = read(head=ld(datePublished="2023-03-05")).published
    assert published
    assert (published.value, published.utc, published.precision) == ("2023-03-05", None, "day")


def test_a_date_in_the_text_is_marked_as_a_guess() -> None:
    page = (
        f"<html lang=en><h1>Pier vote</h1>{STORY}<p>The old pier of 5 March 2003 was of wood.</p>"
    )
    published = read_page(page, URL).published
    assert published is None or (published.source == "heuristic" and published.confidence < 0.9)


@pytest.mark.parametrize(
    "block",
    [
        '{"@type":"NewsArticle","headline":"Pier","datePublished":"2023-03-05",}',
        '<!-- {"@type":"NewsArticle","datePublished":"2023-03-05"} -->',
        '{"@type":"NewsArticle","datePublished":"2023-03-05","x":"a\nb"}',
        '{"@type":"WebSite"}{"@type":"NewsArticle","datePublished":"2023-03-05"}',
        '{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":["2023-03-05"]}]}',
    ],
    ids=["trailing comma", "html comment", "control character", "glued", "graph"],
)
def test_json_ld_as_it_is_found(block: str) -> None:
    article = read(head=f'<script type="application/ld+json">{block}</script>')
    assert article.published
    assert article.published.value == "2023-03-05"


def test_the_node_of_this_page_beats_that_of_a_teaser() -> None:
    teaser = ld(headline="Other", datePublished="2001-01-01", url="https://www.talbote.example/x")
    own = ld(headline="Pier", datePublished="2023-03-05", mainEntityOfPage=URL)
    published = read(head=teaser + own).published
    assert published
    assert published.value == "2023-03-05"
