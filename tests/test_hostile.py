"""Every row of the attack table, in one crawl: good articles survive, nothing hangs, nothing swells."""

from __future__ import annotations

import gzip
import resource
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from crawler.shell.guard import networks, permitted
from crawler.shell.hosts import retry_after
from tests.loopback import Answer, Crawl, Site, crawl, sitemap, story

PLACE = "/hostile/2024/03/05/"
MIB = 1024 * 1024
ESCAPE = "\x1b]0;owned\x07"


def streaming(
    write: Callable[[Any], None], *head: bytes, first: bytes = b"HTTP/1.1 200 OK\r\n"
) -> Callable[[BaseHTTPRequestHandler], None]:
    """A body that the handler writes itself, until the client hangs up."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        try:
            handler.wfile.write(first + b"".join(line + b"\r\n" for line in head) + b"\r\n")
            write(handler.wfile)
        except OSError:
            return

    return answer


def endless(out: Any) -> None:
    while True:
        out.write(b"<p>more and more and more of it</p>" * 2000)


def dripping(out: Any) -> None:
    for _ in range(600):
        out.write(b"<p>")
        out.flush()
        time.sleep(0.1)


def header_flood(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(400_000):
            handler.wfile.write(b"X-Flood: " + b"a" * 1000 + b"\r\n")
    except OSError:
        return


HTML = b"Content-Type: text/html"
BOMB = gzip.compress(b"<html><body>" + b"<p>ha</p>" * (40 * MIB // 9))
HOSTILE: dict[str, Any] = {
    "bomb": Answer(BOMB, headers={"Content-Encoding": "gzip"}),
    "endless": streaming(endless, HTML),
    "dripping": streaming(dripping, HTML),
    "header-flood": header_flood,
    "large": Answer(b"<html>" + b"<p>x</p>" * (30 * MIB // 8)),
    "truncated": streaming(lambda out: out.write(b"<html><p>half"), HTML, b"Content-Length: 9999"),
    "truncated-gzip": Answer(
        gzip.compress(story("Cut"))[:-40], headers={"Content-Encoding": "gzip"}
    ),
    "no-gzip": Answer(story("Not packed"), headers={"Content-Encoding": "gzip"}),
    "nested": b"<html><body>" + b"<div>" * 200_000 + b"deep",
    "empty": b"",
    "binary": Answer(b"\x00\x01\x02" * 9000, headers={"Content-Type": "text/html"}),
    "picture": Answer(b"\xff\xd8\xff", headers={"Content-Type": "image/jpeg"}),
    "loop": Answer(status=302, headers={"Location": "/hostile/2024/03/05/loop"}),
    "to-file": Answer(status=302, headers={"Location": "file:///etc/passwd"}),
    "to-data": Answer(status=302, headers={"Location": "data:text/html,<p>x</p>"}),
    "to-ftp": Answer(status=302, headers={"Location": "ftp://127.0.0.1/x"}),
    "to-loopback": Answer(status=302, headers={"Location": "http://127.0.0.2:8080/"}),
    "to-metadata": Answer(status=302, headers={"Location": "http://169.254.169.254/latest/"}),
    "to-decimal": Answer(status=302, headers={"Location": "http://2130706434:8080/"}),
    "to-mapped": Answer(status=302, headers={"Location": "http://[::ffff:127.0.0.2]:8080/"}),
    "to-ssh": Answer(status=302, headers={"Location": "http://127.0.0.1:22/"}),
    "to-nowhere": Answer(status=302, headers={"Location": "http://["}),
    "reset": streaming(lambda out: None, first=b""),
    "nonsense": streaming(lambda out: out.write(b"\xff" * 5000), first=b"NOT HTTP AT ALL\r\n"),
}
XML_BOMB = (
    b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    b"<urlset><url><loc>/news/2024/03/05/after-the-bomb-comes-news</loc></url><url><loc>&c;</loc></url></urlset>"
)
CHARSET = story("Zürich").replace(b'<meta charset="utf-8">', b"")
GOOD = {
    "/news/2024/03/05/the-first-story-in-town": story("First"),
    "/news/2024/03/05/the-last-story-in-town": story("Last"),
    "/news/2024/03/05/after-the-bomb-comes-news": story("After the bomb"),
    "/news/2024/03/05/a-lying-charset-in-the-header": Answer(
        CHARSET, headers={"Content-Type": "text/html; charset=iso-8859-1"}
    ),
}


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Crawl]]:
    with Site() as site:
        hostile = [f"{site.url}{PLACE}{name}" for name in HOSTILE]
        good = list(GOOD)
        rules = "".join(f"Disallow: /never/{n}/*/x$\n" for n in range(200_000))
        index = "".join(
            f"<sitemap><loc>{u}</loc></sitemap>"
            for u in (
                "/all.xml",
                "/bomb.xml",
                "/broken.xml",
                "/binary.xml",
                "https://evil.example/x.xml",
            )
        )
        userinfo = site.url.replace("http://", "http://user:hunter2@")
        site.pages |= {
            "/robots.txt": f"Sitemap: {site.url}/index.xml\nUser-agent: *\n{rules}".encode(),
            "/index.xml": f"<sitemapindex>{index}</sitemapindex>".encode(),
            "/all.xml": sitemap(
                [
                    good[0],
                    *hostile,
                    f"{userinfo}{good[1]}",
                    good[3],
                    "https://evil.example/a-story-on-another-site-1",
                    "file:///etc/passwd",
                    f"{site.url}{PLACE}{ESCAPE}",
                ]
            ),
            "/bomb.xml": XML_BOMB,
            "/broken.xml": b"<urlset><url><loc>/x",
            "/binary.xml": bytes(range(256)) * 50,
            "/": b"<html><body><a href='/cal/2031/01/cal/2031/02/cal/'>trap</a></body></html>",
            **GOOD,  # type: ignore[dict-item]
            **{f"{PLACE}{name}": body for name, body in HOSTILE.items()},
        }
        folder = tmp_path_factory.mktemp("attacked")
        done = crawl(
            "url",
            folder,
            *("-a", f"url={site.url}/", "-s", "ALLOWED_NETWORKS=127.0.0.1/32"),
            *(
                "-s",
                "DOWNLOAD_TIMEOUT=4",
                "-s",
                "RETRY_TIMES=0",
                "-s",
                "CONCURRENT_REQUESTS_PER_DOMAIN=8",
            ),
            timeout=60,
        )
        yield site, done


def test_the_good_articles_survive(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    assert {r["url"].removeprefix(site.url) for r in done.records} >= set(GOOD)
    titles = {r["headline"] for r in done.records}
    assert "Zürich" in titles, "UTF-8 bytes under a Latin-1 header"


def test_nothing_else_became_a_record(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    extra = {r["url"].removeprefix(site.url) for r in done.records} - set(GOOD)
    assert extra <= {f"{PLACE}no-gzip", f"{PLACE}truncated-gzip"}


def test_it_ends_as_partial_without_a_traceback(attacked: tuple[Site, Crawl]) -> None:
    _, done = attacked
    assert done.code == 2
    assert "Traceback" not in done.log
    assert done.report["waiting"] == 0


def test_memory_stays_below_512_mib(attacked: tuple[Site, Crawl]) -> None:
    assert attacked
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 512 * 1024


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("to-loopback", "not public"),
        ("to-metadata", "not public"),
        ("to-mapped", "not public"),
        ("to-ssh", "no web port"),
        ("to-decimal", ""),
        ("bomb", "exceeded"),
        ("endless", "larger than"),
        ("large", "larger than"),
        ("dripping", "longer than"),
        ("loop", "redirections"),
        ("header-flood", "aborted"),
        ("truncated", "cut short"),
    ],
)
def test_each_attack_ends_in_one_line(attacked: tuple[Site, Crawl], name: str, reason: str) -> None:
    site, done = attacked
    lines = [line for line in done.log.splitlines() if f"{site.url}{PLACE}{name}: " in line]
    assert len(lines) == 1
    assert reason in lines[0]


def test_nothing_foreign_was_asked_for(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    assert "evil.example" not in str(site.asked)
    assert "evil.example" not in done.log
    assert not any("cal" in path for path, _ in site.asked)
    assert "root:x" not in str(done.records)


def test_credentials_are_neither_sent_nor_kept(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    assert not any("authorization" in headers for headers in site.headers)
    kept = b"".join(f.read_bytes() for f in done.folder.rglob("*") if f.is_file())
    assert b"hunter2" not in kept
    assert "hunter2" not in done.log


def test_no_control_character_reaches_the_log(attacked: tuple[Site, Crawl]) -> None:
    assert not [c for c in attacked[1].log if ord(c) < 32 and c not in "\n\t"]


PUBLIC = ("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822")
PRIVATE = (
    *("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "not-an-address"),
)


@pytest.mark.parametrize("host", PUBLIC)
def test_public_addresses_are_let_through(host: str) -> None:
    assert permitted(host, ())


@pytest.mark.parametrize("host", PRIVATE)
def test_others_are_not_unless_their_network_is_allowed(host: str) -> None:
    assert not permitted(host, ())
    assert not permitted(host, networks(["203.0.113.0/24"]))


def test_an_intranet_can_be_let_through() -> None:
    allowed = networks(["10.0.0.0/8", "fc00::/7"])
    assert permitted("10.1.2.3", allowed)
    assert permitted("::ffff:10.1.2.3", allowed)
    assert permitted("fc00::1", allowed)
    assert not permitted("127.0.0.1", allowed)


@pytest.mark.parametrize("value", ["soon", "", "-5", "1e9", "Tue, 99 Foo 2024", "٣"])
def test_an_unreadable_retry_after_is_none_or_harmless(value: str) -> None:
    from datetime import UTC, datetime

    found = retry_after(value, datetime.now(UTC))
    assert found is None or found >= 0


def test_a_page_by_address_that_is_hostile_is_one_line_and_a_code(tmp_path: Path) -> None:
    with Site() as site:
        site.pages["/hostile"] = Answer(BOMB, headers={"Content-Encoding": "gzip"})
        done = crawl("url", tmp_path, "-a", f"url={site.url}/hostile", "-s", "RETRY_TIMES=0")
    assert done.code == 2
    assert "Traceback" not in done.log
    assert done.records == []
