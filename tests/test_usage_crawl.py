"""What a crawl over the wire reads of a site's and a page's terms of use."""

from __future__ import annotations

from pathlib import Path

from tests.loopback import Answer, Site, announce, crawl

TERMS = (
    b'<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license>'
    b'<prohibits type="usage">ai-train</prohibits></license></content></rsl>'
)


def licensed(site: Site, pages: int) -> None:
    """Stories whose head or header names an RSL licence; robots.txt names none."""
    announce(site, pages)
    link = b'<head><link rel="license" type="application/rsl+xml" href="/terms.xml">'
    for number, path in enumerate(p for p in list(site.pages) if p.startswith("/news/")):
        body = site.pages[path]
        assert isinstance(body, bytes)
        header = {"Link": '</terms.xml>; rel="license"; type="application/rsl+xml"'}
        by_head = number % 2 == 0
        site.pages[path] = (
            body.replace(b"<head>", link) if by_head else Answer(body, headers=header)
        )


def test_the_licence_that_pages_name_is_fetched_once(tmp_path: Path) -> None:
    with Site() as site:
        licensed(site, 4)
        site.pages["/terms.xml"] = TERMS
        run = crawl("url", tmp_path, "-a", f"url={site.url}")
        assert site.times("/terms.xml") == 1
    assert run.code == 0
    assert len(run.records) == 4
    for record in run.records:
        assert record["usage"]["train"] == "reserved"
        assert record["usage"]["verdict"] == "reserved"
        assert record["usage"]["licence_url"].endswith("/terms.xml")
        assert "rsl" in record["usage"]["looked_at"]
        assert all(s["seen_at"] == record["fetched_at"] for s in record["usage"]["signals"])


def test_a_broken_licence_is_said_and_permits_nothing(tmp_path: Path) -> None:
    with Site() as site:
        licensed(site, 1)
        site.pages["/terms.xml"] = TERMS[:60]
        (record,) = crawl("url", tmp_path, "-a", f"url={site.url}").records
    assert record["usage"]["train"] == "unknown"
    assert "The RSL licence cannot be read." in record["warnings"]
