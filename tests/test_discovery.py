"""What sitemaps, feeds and pages list, and which addresses are worth a request."""

from __future__ import annotations

import gzip
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.discovery import (
    Found,
    Link,
    clean_url,
    looks_like_article,
    on_site,
    read_document,
    trap,
)
from crawler.discovery.urls import is_section, moment_of
from crawler.ledger import Lead
from crawler.shell.scope import Scope

BASE = "https://news.example/feeds/all.xml"


def urls(found: Found) -> list[str]:
    return [link.url for link in found.links]


SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
 <url><loc> https://news.example/a?utm_source=map </loc><lastmod>2024-03-05</lastmod>
  <image:image><image:loc>https://news.example/a.jpg</image:loc></image:image></url>
 <url><loc>/relative</loc><news:news><news:publication_date>2024-03-05T10:00:00Z</news:publication_date>
  <news:title>A headline</news:title></news:news></url>
 <url><loc>javascript:alert(1)</loc></url><url><loc></loc></url><url/>
</urlset>"""


def test_a_sitemap_lists_addresses_and_dates_and_tells_news_from_others() -> None:
    found = read_document(SITEMAP, BASE)
    assert found.form == "news-sitemap"
    first, second = found.links
    assert (first.url, first.dated, first.sure) == ("https://news.example/a", "2024-03-05", False)
    assert (second.url, second.title, second.sure) == (
        "https://news.example/relative",
        "A headline",
        True,
    )


def test_an_index_lists_sitemaps() -> None:
    body = b"<sitemapindex><sitemap><loc>/1.xml.gz</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>"
    found = read_document(body, BASE)
    assert found.form == "sitemap-index"
    assert found.links == (Link("https://news.example/1.xml.gz", "sitemap", "2024-01-01"),)


@pytest.mark.parametrize(
    ("body", "form", "expected"),
    [
        (
            (
                b"<rss><channel><link>https://news.example/</link><item><title>T</title><link>/x</link>"
                b"<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>"
            ),
            "rss",
            ("https://news.example/x", "Tue, 05 Mar 2024 10:00:00 GMT"),
        ),
        (
            b"<rss><channel><item><guid>https://news.example/guid</guid></item></channel></rss>",
            "rss",
            ("https://news.example/guid", None),
        ),
        (
            (
                b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
                b' xmlns:dc="http://purl.org/dc/elements/1.1/"><item><link>https://news.example/rdf</link>'
                b"<dc:date>2024-03-05</dc:date></item></rdf:RDF>"
            ),
            "rss",
            ("https://news.example/rdf", "2024-03-05"),
        ),
        (
            (
                b'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/feed"/><entry>'
                b'<link rel="enclosure" href="/a.mp3"/><link href="/atom"/><published>2024-03-04T00:00:00Z'
                b"</published><updated>2024-03-05T00:00:00Z</updated></entry></feed>"
            ),
            "atom",
            ("https://news.example/atom", "2024-03-05T00:00:00Z"),
        ),
        (
            (
                b'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/json",'
                b'"date_published":"2024-03-05T00:00:00Z"},{"id":"2"},"x"]}'
            ),
            "json-feed",
            ("https://news.example/json", "2024-03-05T00:00:00Z"),
        ),
    ],
)
def test_feeds(body: bytes, form: str, expected: tuple[str, str | None]) -> None:
    for data in (body, gzip.compress(body)):
        found = read_document(data, BASE)
        assert found.form == form
        assert [(link.url, link.dated) for link in found.links] == [expected]
        assert all(link.sure and link.kind == "article" for link in found.links)


RSS = (
    "<?xml version='1.0' encoding='{}'?><rss><channel><item><title>При</title>"
    "<link>https://news.example/a</link></item></channel></rss>"
)


@pytest.mark.parametrize(
    "body",
    [
        b"\n\n" + RSS.format("windows-1251").encode("cp1251"),
        b"\xef\xbb\xbf" + RSS.format("utf-8").encode(),
        b"<br />\n<b>Warning</b>: foo in bar.php<br />\n" + RSS.format("utf-8").encode(),
        b"Warning: foo in bar.php\n" + RSS.format("utf-8").encode(),
        RSS.format("utf-16").encode("utf-16"),
    ],
)
def test_what_stands_before_a_feed_is_passed_over(body: bytes) -> None:
    [link] = read_document(body, BASE).links
    assert (link.url, link.title) == ("https://news.example/a", "При")


def test_a_feed_with_values_of_other_types() -> None:
    body = b'{"items":[{"url":"/a","date_modified":5,"title":{"a":1}},{"url":7},{"url":["x"]}]}'
    first = read_document(body, BASE).links[0]
    assert (first.url, first.dated, first.title) == ("https://news.example/a", None, None)


def test_a_page_names_its_feeds_and_links() -> None:
    page = b"""<!doctype html><html><head><base href="https://news.example/en/">
      <link rel="alternate" type="application/rss+xml; charset=utf-8" href="rss">
      <link rel="alternate" hreflang="fr" href="/fr/"></head>
      <body><a href="story-of-the-day-in-town">x</a><a href="mailto:a@b.c">m</a>
      <a rel="nofollow" href="/ad">ad</a><a href="story-of-the-day-in-town#comments">x</a></body></html>"""
    found = read_document(page, "https://news.example/")
    assert [(link.url, link.kind) for link in found.links] == [
        ("https://news.example/en/rss", "feed"),
        ("https://news.example/en/story-of-the-day-in-town", "article"),
    ]


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "'
    + b"ha" * 500
    + b'">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (ord("b") + n, b"&%c;" % (ord("a") + n) * 40) for n in range(8)
    )
    + b"]><urlset><url><loc>https://news.example/&i;</loc></url>"
    b"<url><loc>https://news.example/after</loc></url></urlset>"
)
XXE = (
    b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item>'
    b"<link>https://news.example/&f;</link></item></channel></rss>"
)


@pytest.mark.parametrize("body", [BOMB, XXE], ids=["bomb", "xxe"])
def test_entities_expand_to_nothing(body: bytes) -> None:
    started = time.process_time()
    found = read_document(body, BASE)
    assert time.process_time() - started < 1
    assert all("root:" not in url and len(url) < 200 for url in urls(found))


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (b"", "none"),
        (b"   \n", "none"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "none"),
        (b"<rss><channel></channel></rss>", "rss"),
        (
            b"<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.exa",
            "sitemap",
        ),
        (b'{"items": [', "none"),
        (b'{"items": {"a": 1}}', "none"),
        (b"https://news.example/a\nhttps://news.example/b\n", "sitemap"),
        (gzip.compress(b"<urlset>" + b"<url><loc>/a</loc></url>" * 5000)[:-40], "sitemap"),
        (b"<urlset>" + b"<a>" * 100_000, "sitemap"),
    ],
)
def test_broken_documents_give_what_could_be_read(body: bytes, form: str) -> None:
    assert read_document(body, BASE).form == form


@given(st.binary(max_size=400))
def test_no_bytes_raise(body: bytes) -> None:
    for start in (b"", b"<rss>", b"<urlset>", b"{", b"\x1f\x8b\x08", b"<html>"):
        read_document(start + body, BASE)


@given(st.text(max_size=80), st.text(max_size=20))
def test_no_address_raises_and_cleaning_twice_is_cleaning_once(text: str, base: str) -> None:
    for address in (text, f"https://news.example/{text}", f"http://{text}/"):
        cleaned = clean_url(address, base)
        if cleaned:
            assert clean_url(cleaned) == cleaned
            assert "@" not in cleaned.split("/")[2]
            (
                trap(cleaned),
                looks_like_article(cleaned),
                is_section(cleaned),
                on_site(cleaned, "x.org"),
            )
    moment_of(text)


@pytest.mark.parametrize(
    ("address", "cleaned"),
    [
        ("HTTPS://News.Example:443/A?b=1#c", "https://news.example/A?b=1"),
        ("https://user:secret@news.example/a", "https://news.example/a"),
        ("https://news.example/a;jsessionid=1A2B?x=1&PHPSESSID=9", "https://news.example/a?x=1"),
        ("https://news.example/a?fbclid=1&gclid=2&utm_campaign=3", "https://news.example/a"),
        ("https://news.example/a?q=é&b", "https://news.example/a?q=%C3%A9&b"),
        ("https://nachrichten-köln.example/ü", "https://xn--nachrichten-kln-ltb.example/%C3%BC"),
        ("https://news.example/a%20b c", "https://news.example/a%20b%20c"),
        ("//other.example/x", "https://other.example/x"),
        ("../up", "https://news.example/up"),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("ftp://news.example/x", None),
        ("https://?x", "https://news.example/feeds/all.xml?x"),
        ("https://[::1", None),
        ("https://news.example:99999/", None),
        ("https://news.example/" + "a" * 3000, None),
    ],
)
def test_cleaning(address: str, cleaned: str | None) -> None:
    assert clean_url(address, BASE) == cleaned


@pytest.mark.parametrize(
    ("address", "article"),
    [
        ("https://x.org/2024/03/05/storm", True),
        ("https://x.org/world/storm-hits-the-coast", True),
        ("https://x.org/news/politics/12345678", True),
        ("https://x.org/a/b_0123456.html", True),
        ("https://x.org/", False),
        ("https://x.org/world/", False),
        ("https://x.org/2024/03/05/", False),
        ("https://x.org/tag/storm-hits-the-coast-again", False),
        ("https://x.org/photo/storm-hits-the-coast-1234567.jpg", False),
        ("https://x.org/privacy-policy", False),
    ],
)
def test_the_look_of_an_article(address: str, article: bool) -> None:
    assert looks_like_article(address) is article


def scope(**changed: object) -> Scope:
    known = {"site": "x.org", "depth": 1, "oldest": None, "sections": 3, "articles": 50}
    return Scope(**{**known, "is_article": lambda link: "story" in link.url, **changed})  # type: ignore[arg-type]


def test_the_scope_keeps_to_the_site_its_depth_and_its_age() -> None:
    links = (
        Link("https://x.org/story-1", "article", "2020-01-01"),
        Link("https://x.org/story-2", "article", "2024-01-01"),
        Link("https://elsewhere.example/story-3", "article"),
        Link("https://x.org/cal/cal/cal/story-4", "article"),
        Link("https://x.org/world/", "article"),
        Link("https://x.org/sport/", "article"),
    )
    oldest = moment_of("2023-01-01")
    leads = scope(oldest=oldest, sections=1).leads(Found("html", links), Lead("https://x.org/"))
    assert [(lead.url, lead.kind, lead.depth) for lead in leads] == [
        ("https://x.org/story-2", "article", 0),
        ("https://x.org/world/", "section", 1),
    ]
    deep = scope().leads(Found("html", links), Lead("https://x.org/world/", depth=1))
    assert {lead.kind for lead in deep} == {"article"}


def test_a_sitemap_elsewhere_may_index_but_not_list_the_site() -> None:
    parent = Lead("https://maps.example/index.xml", "sitemap")
    index = Found("sitemap-index", (Link("https://maps.example/1.xml", "sitemap"),))
    assert scope().leads(index, parent)
    listed = Found("sitemap", (Link("https://maps.example/story", "article"),))
    assert scope().leads(listed, parent) == []
    assert scope().leads(index, Lead("https://maps.example/9.xml", "sitemap", depth=3)) == []


def test_of_a_long_index_the_newest_sitemaps_are_read() -> None:
    links = [Link(f"https://x.org/{n}.xml", "sitemap", f"{1700 + n}-01-01") for n in range(300)]
    leads = scope().leads(Found("sitemap-index", tuple(links)), Lead(BASE, "sitemap"))
    assert len(leads) == 200
    assert leads[0].url == "https://x.org/299.xml"


def test_dates_are_kept_by_channel() -> None:
    link = (Link("https://x.org/story", "article", "2024-01-01", sure=True),)
    for form, kept in (("news-sitemap", ("2024-01-01", None)), ("atom", (None, "2024-01-01"))):
        [lead] = scope().leads(Found(form, link), Lead(BASE))  # type: ignore[arg-type]
        assert (lead.sitemap_date, lead.feed_date) == kept
        assert lead.sure


def test_floods_of_markup_end_at_a_bound() -> None:
    found = read_document(b"<urlset><url>" + b"<a/>" * 2_200_000, "https://x.org/map.xml")
    assert found.links == ()
    assert "elements" in found.warnings[0]
    long = read_document(
        b"<urlset><url><loc>/" + b"x" * 100_000 + b"</loc></url>", "https://x.org/"
    )
    assert long.links == ()
    many = b"<urlset>" + b"<url><loc>/a-b-c</loc></url>" * 60_000
    assert len(read_document(many, "https://x.org/").links) == 1


def test_the_scope_takes_only_so_many_addresses() -> None:
    links = tuple(Link(f"https://x.org/story-{n}", "article") for n in range(9))
    assert len(scope(articles=4).leads(Found("sitemap", links), Lead("https://x.org/map"))) == 4
