"""The bundled newswire: a real server with every way a site announces, compresses and moves pages."""

from __future__ import annotations

import gzip
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from xml.etree import ElementTree as ET

import pytest

from crawler.demo.newswire import Answer, Newswire
from crawler.demo.pages import LAYOUTS, bundled_stories


@pytest.fixture(scope="module")
def wire() -> Iterator[Newswire]:
    with Newswire() as running:
        yield running


def get(address: str, **headers: str) -> HTTPResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response: HTTPResponse = urllib.request.urlopen(urllib.request.Request(address, headers=named))
    return response


def status(address: str, **headers: str) -> int:
    try:
        return get(address, **headers).status
    except urllib.error.HTTPError as error:
        return error.code


def locations(wire: Newswire, path: str) -> list[str]:
    body = get(wire.url + path).read()
    tree = ET.fromstring(gzip.decompress(body) if path.endswith(".gz") else body)
    return [node.text or "" for node in tree.iter() if node.tag.endswith("}loc")]


def test_the_stories_are_many_and_in_six_languages() -> None:
    stories = bundled_stories()
    assert len(stories) >= 24
    assert {story.language[:2] for story in stories} == {"fr", "en", "it", "es", "de", "pt"}
    assert {story.layout for story in stories} == set(LAYOUTS)
    assert stories[0].id == "fr-000"


def test_robots_leads_to_sitemaps_and_sitemaps_to_pages(wire: Newswire) -> None:
    robots = get(f"{wire.url}/robots.txt").read().decode()
    assert f"Sitemap: {wire.url}/sitemap.xml" in robots
    assert "Crawl-delay:" in robots
    sitemaps = locations(wire, "/sitemap.xml")
    assert len(sitemaps) == 2
    pages = [p for s in sitemaps for p in locations(wire, s.removeprefix(wire.url))]
    assert len(pages) == 24
    assert all(status(p) == 200 for p in pages)


@pytest.mark.parametrize("path", ["/feeds/news.rss", "/feeds/news.atom", "/feeds/news.json", "/"])
def test_each_channel_holds_what_no_sitemap_holds(wire: Newswire, path: str) -> None:
    mapped = {
        p
        for s in locations(wire, "/sitemap.xml")
        for p in locations(wire, s.removeprefix(wire.url))
    }
    text = get(wire.url + path).read().decode()
    held = {wire.address(s.id) for s in wire.stories if wire.address(s.id) in text}
    assert held - mapped


def test_the_json_feed_reads_as_one(wire: Newswire) -> None:
    feed = json.load(get(f"{wire.url}/feeds/news.json"))
    assert feed["version"].startswith("https://jsonfeed.org/version/1")
    assert all(item["url"].startswith(wire.url) for item in feed["items"])


def test_a_copy_that_is_still_good_is_not_sent_again(wire: Newswire) -> None:
    address = wire.address("en-101")
    first = get(address)
    assert status(address, If_None_Match=first.headers["ETag"]) == 304
    assert status(address, If_Modified_Since=first.headers["Last-Modified"]) == 304
    assert status(address, If_None_Match='"another"') == 200


def test_gzip_where_it_is_accepted(wire: Newswire) -> None:
    plain = get(wire.address("fr-000"))
    packed = get(wire.address("fr-000"), Accept_Encoding="gzip")
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.read()) == plain.read()


def test_one_address_has_moved_and_one_is_withdrawn(wire: Newswire) -> None:
    assert get(f"{wire.url}/r/1").url in {wire.address(s.id) for s in wire.stories}
    assert status(f"{wire.url}/en/withdrawn") == 404


def test_the_legacy_layout_is_not_utf8(wire: Newswire) -> None:
    story = next(s for s in wire.stories if s.layout == "legacy" and not s.headline.isascii())
    response = get(wire.address(story.id))
    assert response.headers["Content-Type"] == "text/html"
    body = response.read()
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")
    assert body.decode("cp1252")


def test_a_story_can_be_corrected_at_the_same_address() -> None:
    with Newswire() as wire:
        address = wire.address("fr-000")
        tag = get(address).headers["ETag"]
        wire.revise(
            "fr-000", "Le dirigeant russe", "Le président", modified="2022-12-30T20:00:00+01:00"
        )
        assert wire.address("fr-000") == address
        again = get(address, If_None_Match=tag)
        assert again.status == 200
        assert "<h1>Le président" in again.read().decode()
        with pytest.raises(ValueError, match="does not contain"):
            wire.revise("fr-000", "no such wording", "", modified="2022-12-30")


def test_answers_can_be_planted_for_a_while() -> None:
    with Newswire() as wire:
        path = wire.stories[0].path
        wire.plant(path, Answer(503, b"", {"Retry-After": "1"}, times=2))
        assert [status(wire.url + path) for _ in range(3)] == [503, 503, 200]
        assert [request.status for request in wire.requests] == [503, 503, 200]


def test_a_taken_port_is_passed_over() -> None:
    with Newswire() as first, Newswire(port=first.port) as second:
        assert first.port != second.port
        assert status(f"{second.url}/") == 200
