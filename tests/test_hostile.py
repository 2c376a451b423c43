"""Every row of the attack table, in one crawl: good articles survive, nothing hangs, nothing swells."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scrapy.utils.test import get_crawler
from twisted.internet.address import IPv4Address

from crawler.shell import guard, sites
from crawler.shell.errors import Refused
from crawler.shell.guard import networks, permitted
from crawler.shell.hosts import retry_after
from tests.attacks import ATTACKS, BOMB, PLACE
from tests.loopback import Answer, Crawl, Site, command, crawl, sitemap, story
from tools.crawl_figures.processes import spend

ESCAPE = "\x1b]0;owned\x07"
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
        hostile = [f"{site.url}{PLACE}{name}" for name in ATTACKS]
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
            **{f"{PLACE}{name}": body for name, body in ATTACKS.items()},
        }
        folder = tmp_path_factory.mktemp("attacked")
        settings = ("DOWNLOAD_TIMEOUT=5", "RETRY_TIMES=0", "HOST_FAILURES=99")
        words = [w for setting in settings for w in ("-s", setting)]
        words += ["-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8", "-s", "ALLOWED_NETWORKS=127.0.0.1/32"]
        spent = spend(command("url", folder, "-a", f"url={site.url}/", *words), timeout=60)
        done = Crawl(spent.code, spent.log, folder, spent.peak)
        yield site, done


def test_the_good_articles_survive(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    assert {r["url"].removeprefix(site.url) for r in done.records} >= set(GOOD)
    titles = {r["headline"] for r in done.records}
    assert "Zürich" in titles, "UTF-8 bytes under a Latin-1 header"


def test_nothing_else_became_a_record(attacked: tuple[Site, Crawl]) -> None:
    site, done = attacked
    extra = {r["url"].removeprefix(site.url) for r in done.records} - set(GOOD)
    pages = {
        "truncated-gzip",
        "one-word",
        "quotes",
        "headline",
        "notices",
        *(n for n in ATTACKS if n.startswith("charset-")),
    }
    assert extra <= {f"{PLACE}{name}" for name in pages}


def test_it_ends_as_partial_without_a_traceback(attacked: tuple[Site, Crawl]) -> None:
    _, done = attacked
    assert done.code == 2
    assert "Traceback" not in done.log
    assert done.report["waiting"] == 0


def test_memory_stays_below_512_mib(attacked: tuple[Site, Crawl]) -> None:
    _, done = attacked
    assert 0 < done.peak < 512


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("to-loopback", "not public"),
        ("to-metadata", "not public"),
        ("to-mapped", "not public"),
        ("to-ssh", "no web port"),
        ("to-decimal", ""),
        ("bomb", "exceeded"),
        ("endless", ""),  # larger or longer than allowed, as busy as the machine is
        ("large", "larger than"),
        ("dripping", "longer than"),
        ("loop", "redirections"),
        ("bomb-in-bomb", "exceeded"),
        ("encodings", "exceeded"),
        ("header-flood", "aborted"),
        ("header-slow", "longer than"),
        ("continue", "aborted"),
        ("chunk-tiny", ""),
        ("chunk-garbage", "cut short"),
        ("length-0", "larger than"),
        ("length-4", ""),
        ("to-zero", "not public"),
        ("to-octal", ""),
        ("to-hex", ""),
        ("to-nul", ""),
        ("to-credentials", "not public"),
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


def test_a_page_that_leads_to_a_dead_host_does_not_stop_the_crawl_of_its_own(
    tmp_path: Path,
) -> None:
    good = [f"/news/2024/03/05/story-number-{n}-of-the-day" for n in range(90)]
    with Site() as site:
        site.pages |= {path: story("Town") for path in good}
        dead = f"{PLACE}to-another-host"
        site.pages[dead] = Answer(status=302, headers={"Location": "http://127.0.0.9:9999/"})
        site.pages["/robots.txt"] = f"Sitemap: {site.url}/map.xml".encode()
        site.pages["/map.xml"] = sitemap(site.url + path for path in (dead, *good))
        done = crawl("url", tmp_path, "-a", f"url={site.url}/", "-s", "RETRY_TIMES=0")
    assert len(done.records) == len(good)
    assert done.report["waiting"] == 0


def test_a_name_that_resolves_to_several_addresses_is_connected_to_public_ones_only() -> None:
    """So a name that changes its mind between a check and the connection gains nothing."""
    passed: list[str] = []

    class Receiver:
        def addressResolved(self, address: IPv4Address) -> None:
            passed.append(address.host)

    sieve = guard._Sieve(Receiver(), ())
    for host in ("127.0.0.1", "93.184.216.34", "169.254.169.254", "10.0.0.7"):
        address: Any = IPv4Address("TCP", host, 80)
        sieve.addressResolved(address)
    assert passed == ["93.184.216.34"]


def test_names_without_end_are_neither_all_asked_nor_all_kept() -> None:
    keeper = sites.SiteMiddleware(get_crawler(settings_dict={"USER_AGENT": "depeche/1"}))

    async def fetch(place: str) -> str:
        return place

    async def ask() -> None:
        for number in range(sites.HOSTS):
            place = f"https://{number}.example.org"
            assert await keeper._once(place, "robots.txt", fetch) == place
        with pytest.raises(Refused, match="hosts in one run"):
            await keeper._once("https://one-more.example.org", "robots.txt", fetch)

    asyncio.run(ask())
    assert len(keeper._asked) <= sites.KEPT
