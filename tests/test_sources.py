"""Every source: it imports, says what it is, and its pattern fits its example. None takes others down."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from scrapy.settings import Settings

from crawler import agencies, settings
from crawler.discovery import clean_url, on_site
from crawler.shell.loader import SourceLoader
from crawler.wire import WireSpider, source_of
from tests.loopback import ROOT

FILES = sorted((ROOT / "crawler" / "spiders").glob("[a-z]*.py"))
NOT_SOURCES = {"archive", "url"}


@cache
def loader() -> SourceLoader:
    return SourceLoader(Settings({"SPIDER_MODULES": settings.SPIDER_MODULES}))


def sources() -> list[type[WireSpider]]:
    names = [name for name in loader().list() if name not in NOT_SOURCES]
    return [kind for name in names if issubclass(kind := loader().load(name), WireSpider)]


def test_every_file_is_a_source_of_that_name() -> None:
    assert loader().broken == {}
    assert sorted(loader().list()) == [file.stem for file in FILES]


@pytest.mark.parametrize(
    "file", [f for f in FILES if f.stem not in NOT_SOURCES], ids=lambda f: f.stem
)
def test_a_source_is_a_short_declaration(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 25


@pytest.mark.parametrize("source", sources(), ids=lambda s: s.name)
def test_a_source_says_what_it_is(source: type[WireSpider]) -> None:
    spider = source()
    assert ZoneInfo(spider.timezone or "")
    assert re.fullmatch("[A-Z]{2}", spider.country or "")
    assert re.fullmatch("[a-z]{2}(-[A-Za-z]+)?", spider.language or "")
    assert spider.publisher
    assert spider.expects.new_per_day or spider.expects.some
    assert spider.expects.published
    assert spider.expects.headline
    if spider.agency:
        assert (Path(agencies.__file__).parent / f"{spider.agency}.toml").exists()
    for address in (*spider.sitemaps, *spider.feeds, *spider.sections):
        assert clean_url(address) == address
    assert on_site(spider.home or f"https://www.{spider.domain}/", spider.domain)


@pytest.mark.parametrize("source", [s for s in sources() if s.article], ids=lambda s: s.name)
def test_the_pattern_fits_articles_and_nothing_else(source: type[WireSpider]) -> None:
    pattern = re.compile(source.article or "")
    assert pattern.fullmatch(source.example), "give an `example` of the form"
    assert on_site(source.example, source.domain)
    assert source_of(source.example) is source
    others = (*source.sections, *source.feeds, *source.sitemaps, source.home)
    assert not [address for address in others if pattern.fullmatch(address)]
    assert not pattern.fullmatch(f"https://{urlsplit(source.example).netloc}/")


BROKEN = ("def broken(:\n", "import nothing_of_this_name\n", "raise RuntimeError('boom')\n")


@pytest.mark.parametrize("text", BROKEN, ids=["syntax", "import", "runtime"])
def test_a_broken_source_takes_no_other_down(tmp_path: Path, text: str) -> None:
    """A second folder on the package's path stands for the file somebody just broke."""
    (tmp_path / "aaa_broken.py").write_text(text)
    script = (
        f"import sys, crawler.spiders as s; s.__path__.append({str(tmp_path)!r});"
        "import crawler.settings as t; t.SPIDER_MODULES.insert(0, 'crawler.spiders.aaa_broken');"
        "from scrapy.cmdline import execute; execute(sys.argv)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "list"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert sorted(done.stdout.split()) == [file.stem for file in FILES]
    assert "aaa_broken" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
