"""SIGKILL at random moments, a full disk: nothing lost, nothing twice, no torn line, no JOBDIR."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from tests.loopback import ROOT, Site, command, crawl, sitemap, story

ARTICLES, KILLS = int(os.environ.get("ARTICLES", "120")), int(os.environ.get("KILLS", "3"))


def announced(site: Site) -> set[str]:
    """A sitemap index over sitemaps over articles: what is found depends on what was fetched."""
    urls = [f"{site.url}/news/2024/03/05/story-number-{n}-of-the-day" for n in range(ARTICLES)]
    maps = [f"{site.url}/map-{n}.xml" for n in range(0, ARTICLES, 40)]
    for place, start in zip(maps, range(0, ARTICLES, 40), strict=True):
        site.pages[place.removeprefix(site.url)] = sitemap(urls[start : start + 40])
    index = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in maps)
    site.pages["/robots.txt"] = f"Sitemap: {site.url}/index.xml".encode()
    site.pages["/index.xml"] = f"<sitemapindex>{index}</sitemapindex>".encode()
    site.pages["/"] = b"<html></html>"
    for number, url in enumerate(urls):
        site.pages[url.removeprefix(site.url)] = story(f"Town {number}")
    return set(urls)


def test_every_article_once_whenever_the_crawl_is_killed(tmp_path: Path) -> None:
    moments = random.Random(7)
    feed = tmp_path / "feed.jsonl"
    with Site() as site:
        urls = announced(site)
        # Slow enough that no run ends before it is killed.
        site.before = lambda path: time.sleep(0.02)
        words = ("-a", f"url={site.url}/", "-o", str(feed), "-s", "LOG_LEVEL=WARNING")
        environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}
        for _ in range(KILLS):
            child = subprocess.Popen(command("url", tmp_path, *words), cwd=ROOT, env=environment)
            asked = len(site.asked)
            while len(site.asked) == asked:
                time.sleep(0.01)
            time.sleep(moments.uniform(0.0, 0.4))
            child.send_signal(signal.SIGKILL)
            child.wait()
            if feed.exists():
                assert all(json.loads(line) for line in feed.read_bytes().splitlines())
        site.before = lambda path: None
        done = crawl("url", tmp_path, "-a", f"url={site.url}/")
    assert done.code == 0
    found = [record["url"] for record in done.records]
    assert set(found) == urls, "none lost"
    assert len(found) == len(urls), "none twice"
    assert {record["version"] for record in done.records} == {1}
    kept = sqlite3.connect(tmp_path / "ledger.sqlite")
    assert kept.execute("select count(*), count(distinct id) from runs").fetchone() == (1, 1)
    twice = len(site.asked) - len(set(site.asked))
    assert twice < 40 * (KILLS + 1), "only what was in flight is fetched again"


def test_a_full_disk_ends_the_crawl_with_a_line_and_the_next_goes_on(tmp_path: Path) -> None:
    with Site() as site:
        urls = announced(site)
        full = crawl("url", tmp_path, "-a", f"url={site.url}/", disk_kib=300)
        assert full.code == 5
        assert "nothing that was stored is lost" in full.log
        assert "Traceback" not in full.log
        done = crawl("url", tmp_path, "-a", f"url={site.url}/")
    assert done.code == 0
    assert sorted(record["url"] for record in done.records) == sorted(urls)
