"""A crawl that is killed at random moments and taken up again, and what is left of it."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.loopback import ROOT, Crawl, Site, command, crawl, sitemap, story

__all__ = ["Survived", "announced", "killed_archive", "killed_crawl", "killed_endings"]


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
    """What is found depends on what was fetched: half through an index of sitemaps, half by links.

    The front page links to sections, and each of them to its articles.
    """
    urls = [f"{site.url}/news/2024/03/05/story-number-{n}-of-the-day" for n in range(articles)]
    lists = {f"/part-{n}": urls[n : n + 40] for n in range(0, articles, 40)}
    maps, sections = [*lists][::2], [*lists][1::2]
    site.pages |= {f"{name}.xml": sitemap(lists[name]) for name in maps}
    site.pages |= {f"{name}/": _linking(lists[name]) for name in sections}
    index = "".join(f"<sitemap><loc>{site.url}{name}.xml</loc></sitemap>" for name in maps)
    site.pages["/robots.txt"] = f"Sitemap: {site.url}/index.xml".encode()
    site.pages["/index.xml"] = f"<sitemapindex>{index}</sitemapindex>".encode()
    site.pages["/"] = _linking(f"{site.url}{name}/" for name in sections)
    for number, url in enumerate(urls):
        site.pages[url.removeprefix(site.url)] = story(f"Town {number}")
    return set(urls)


def _linking(urls: Iterable[str]) -> bytes:
    return ("<html><body>" + "".join(f"<a href={url}>on</a> " for url in urls)).encode()


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
    return _survived(last, urls, done_kills, torn, len(site.asked) - len(set(site.asked)))


def killed_endings(folder: Path, *, kills: int, seed: int) -> Survived:
    """SIGKILL while a run settles: last transactions, rendering, manifest, report, checkpoint, close.

    Each run has forty new articles, so that the day's file is written anew, and is killed up to 0.4
    seconds after its last request. What the files hold is checked at each of these moments.
    """
    moments = random.Random(seed)
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}
    torn = done_kills = 0
    with Site() as site:
        words = ("-a", f"url={site.url}/", "-s", "LOG_LEVEL=ERROR")
        for kill in range(kills):
            urls = announced(site, 40 * (kill + 1))
            child = subprocess.Popen(command("url", folder, *words), cwd=ROOT, env=environment)
            while child.poll() is None and not urls <= {site.url + path for path, _ in site.asked}:
                time.sleep(0.005)
            time.sleep(moments.uniform(0.0, 0.4))
            done_kills += child.poll() is None
            child.kill()
            child.wait()
            torn += sum(_torn(file) for file in folder.glob("*/2*.jsonl"))
        last = crawl("url", folder, "-a", f"url={site.url}/", timeout=600)
        again = len(site.asked) - len(set(site.asked))
    return _survived(last, urls, done_kills, torn, again)


def killed_archive(
    folder: Path, archive: Path, pages: int, *, kills: int, seed: int, workers: int
) -> Survived:
    """SIGKILL at random moments of an archive run, then a last run in peace."""
    moments = random.Random(seed)
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}
    asked = ("-a", f"path={archive}", "-a", f"workers={workers}", "-s", "LOG_LEVEL=ERROR")
    torn = done_kills = 0
    for _ in range(kills):
        ledger = folder / "ledger.sqlite"
        child = subprocess.Popen(command("archive", folder, *asked), cwd=ROOT, env=environment)
        while child.poll() is None and not ledger.exists():
            time.sleep(0.01)
        time.sleep(moments.uniform(0.3, 0.3 + 0.02 * pages))
        done_kills += child.poll() is None
        child.kill()
        child.wait()
        torn += sum(_torn(file) for file in folder.glob("*/2*.jsonl"))
    last = crawl("archive", folder, *asked, timeout=600)
    found = {record["url"] for record in last.records}
    missing = {f"page {n}" for n in range(pages - len(found))}
    return _survived(last, found | missing, done_kills, torn, 0)


def _survived(last: Crawl, urls: set[str], kills: int, torn: int, again: int) -> Survived:
    found = Counter(record["url"] for record in last.records)
    return Survived(
        last=last,
        kills=kills,
        lost=len(urls - found.keys()),
        twice=sum(found.values()) - len(found),
        torn=torn + _faults_of_manifest(last.folder),
        again=again,
    )


def _faults_of_manifest(folder: Path) -> int:
    """Files whose last line in the manifest does not tell their SHA-256; drafts that were left."""
    lines = (folder / "manifest.jsonl").read_bytes().splitlines()
    told: dict[str, str] = {line["file"]: line["sha256"] for line in map(json.loads, lines)}
    files = [*folder.glob("*/2*.jsonl")]
    wrong = sum(
        told.get(file.relative_to(folder).as_posix())
        != hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
    )
    return wrong + len([*folder.glob("**/.*.tmp")])


def _torn(feed: Path) -> int:
    lines = feed.read_bytes().splitlines(keepends=True) if feed.exists() else []
    return sum(not (line.endswith(b"\n") and _is_json(line)) for line in lines)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True
