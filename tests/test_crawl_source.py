"""A new source is one file: written here, found, crawled."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from tests.loopback import ROOT, Site, command, partitions, story

SOURCE = """
from crawler.wire import Expect, WireSpider


class Loopback(WireSpider):
    name = "loopback"
    domain = "127.0.0.1"
    home = "{site}/"
    language, country, timezone = "en", "IE", "Europe/Dublin"
    agency, publisher = "pa", "The Loopback Times"
    feeds = ("{site}/feed.xml",)
    article = r"http://127\\.0\\.0\\.1:\\d+/story/\\d+"
    expects = Expect(new_per_day=3)
"""


def item(url: str, age: timedelta) -> str:
    moment = format_datetime(datetime.now(UTC) - age, usegmt=True)
    return f"<item><link>{url}</link><pubDate>{moment}</pubDate></item>"


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, records and log of the first crawl of the source."""
    folder = tmp_path_factory.mktemp("source")
    with Site() as site:
        (folder / "loopback.py").write_text(textwrap.dedent(SOURCE.format(site=site.url)))
        items = item(f"{site.url}/story/1", timedelta(hours=2)) + item(
            f"{site.url}/story/2", timedelta(days=30)
        )
        site.pages |= {
            "/": b"<a href='/story/3'>a</a><a href='/about/the-people-behind-this-site'>b</a>",
            "/feed.xml": f"<rss><channel>{items}</channel></rss>".encode(),
            "/about/the-people-behind-this-site": story("About"),
            **{f"/story/{n}": story(f"Town {n}") for n in (1, 2, 3)},
        }
        script = (
            f"import sys, crawler.spiders as s; s.__path__.append({str(folder)!r});"
            "import crawler.settings as t; t.SPIDER_MODULES.append('crawler.spiders.loopback');"
            "from scrapy.cmdline import execute; execute(sys.argv)"
        )
        words = command("loopback", folder / "out")[3:]
        done = subprocess.run(
            [sys.executable, "-c", script, *words],
            cwd=ROOT,
            env=os.environ
            | {"SCRAPY_SETTINGS_MODULE": "crawler.settings", "DEPECHE_CONTACT": "a@b.c"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        agents = {headers["user-agent"] for headers in site.headers}
    assert agents == {"depeche/0.1.0 (+a@b.c)"}
    return done.returncode, list(partitions(folder / "out")), done.stderr


def test_it_gives_the_articles_of_its_form_and_age(
    crawled: tuple[int, list[dict[str, Any]], str],
) -> None:
    _, records, log = crawled
    assert {record["url"].rpartition("/")[2] for record in records} == {"1", "3"}, log[-2000:]
    assert {record["source"] for record in records} == {"loopback"}


def test_what_the_file_states_is_used_where_the_page_is_silent(
    crawled: tuple[int, list[dict[str, Any]], str],
) -> None:
    assert {record["publisher"] for record in crawled[1]} == {"The Loopback Times"}


def test_the_date_of_the_feed_is_evidence(crawled: tuple[int, list[dict[str, Any]], str]) -> None:
    announced = next(record for record in crawled[1] if record["url"].endswith("/1"))
    assert announced["published"]["source"] == "feed"


def test_fewer_articles_than_expected_have_a_code(
    crawled: tuple[int, list[dict[str, Any]], str],
) -> None:
    assert crawled[0] == 3
