"""A crawl that is killed at random moments and taken up again, and what is left of it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.loopback import ROOT, Crawl, Site, command, crawl, sitemap, story

__all__ = ["Survived", "announced", "killed_crawl"]


@dataclass
class Survived:
    """Articles that never came, came twice; torn lines of the feed; requests made again."""

    last: Crawl
    kills: int
    lost: int
    twice: int
    torn: int
    again: int


def announced(site: Site, articles: int) -> set[str]:
    """A sitemap index over sitemaps over articles: what is found depends on what was fetched."""
    urls = [f"{site.url}/news/2024/03/05/story-number-{n}-of-the-day" for n in range(articles)]
    maps = [f"{site.url}/map-{n}.xml" for n in range(0, articles, 40)]
    for place, start in zip(maps, range(0, articles, 40), strict=True):
        site.pages[place.removeprefix(site.url)] = sitemap(urls[start : start + 40])
    index = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in maps)
    site.pages["/robots.txt"] = f"Sitemap: {site.url}/index.xml".encode()
    site.pages["/index.xml"] = f"<sitemapindex>{index}</sitemapindex>".encode()
    site.pages["/"] = b"<html></html>"
    for number, url in enumerate(urls):
        site.pages[url.removeprefix(site.url)] = story(f"Town {number}")
    return set(urls)


def killed_crawl(
    folder: Path,
    *,
    articles: int,
    kills: int,
    seed: int,
    told: Callable[[int, int], None] = lambda kill, asked: None,
) -> Survived:
    """SIGKILL so many times at moments that `seed` draws, then let a last run end in peace.

    Moments are numbers of requests of a run, so that each kill meets work in flight, and are drawn so
    that on average the kills are spread over nine tenths of the articles.
    """
    moments = random.Random(seed)
    feed = folder / "feed.jsonl"
    torn = done_kills = 0
    longest = 1.8 * articles / max(1, kills)
    with Site() as site:
        urls = announced(site, articles)
        # Slow enough that no run ends before it is killed.
        site.before = lambda path: time.sleep(0.02)
        words = ("-a", f"url={site.url}/", "-o", str(feed), "-s", "LOG_LEVEL=ERROR")
        environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}
        for kill in range(kills):
            child = subprocess.Popen(command("url", folder, *words), cwd=ROOT, env=environment)
            wanted = len(site.asked) + 1 + moments.uniform(0.0, longest)
            while len(site.asked) < wanted and child.poll() is None:
                time.sleep(0.001)
            time.sleep(moments.uniform(0.0, 0.03))
            done_kills += child.poll() is None
            child.send_signal(signal.SIGKILL)
            child.wait()
            torn += _torn(feed)
            told(kill + 1, len(site.asked))
        site.before = lambda path: None
        last = crawl("url", folder, "-a", f"url={site.url}/", timeout=600)
    found = Counter(record["url"] for record in last.records)
    return Survived(
        last=last,
        kills=done_kills,
        lost=len(urls - found.keys()),
        twice=sum(found.values()) - len(found),
        torn=torn,
        again=len(site.asked) - len(set(site.asked)),
    )


def _torn(feed: Path) -> int:
    lines = feed.read_bytes().splitlines(keepends=True) if feed.exists() else []
    return sum(not (line.endswith(b"\n") and _is_json(line)) for line in lines)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True
