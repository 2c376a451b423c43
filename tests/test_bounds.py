"""What one page may cost: whatever is far longer than any story has it is cut, and told."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import pytest

from crawler.bounds import BODY, NOTICES, SIGNALS
from crawler.normalize import normalize
from crawler.page import read_page
from tests.invariants import faults
from tests.loopback import ROOT

TEXT = (
    "<p>The harbour council met on Tuesday and put off the vote, said Marta Okafor, its head.</p>"
)


def page(
    *, head: str = "", top: str = "<h1>Pier vote</h1>", body: str = TEXT, end: str = ""
) -> str:
    return f"<!doctype html><html lang=en><head>{head}</head><article>{top}{body}</article>{end}"


def many(count: int, text: str) -> str:
    return "".join(text.replace("#", str(n)) for n in range(count))


FLOODS: dict[str, Callable[[], str]] = {
    "body": lambda: page(
        body=many(8000, "<p>“It will stand, # or not,” Marta Okafor said today.</p>")
    ),
    "one paragraph": lambda: page(body=f"<p>{'word ' * 99_999}</p>"),
    "headline": lambda: page(top=f"<h1>{many(3000, 'Word# ')}</h1>"),
    "publisher": lambda: page(head=f'<meta property="og:site_name" content="{"x" * 9_999}">'),
    "canonical": lambda: page(head=f'<link rel="canonical" href="https://x.org/{"x" * 9_999}">'),
    "notices": lambda: page(end=many(500, "<p>© 20# Holder #. All rights reserved.</p>")),
    "meta": lambda: page(head=many(SIGNALS + 9, '<meta name="robots" content="noai, x#">')),
    "links": lambda: page(head=many(SIGNALS + 9, '<link rel="license" href="https://x.org/#">')),
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_cut_and_the_record_says_so(flood: str) -> None:
    article = read_page(FLOODS[flood](), "https://x.org/a")
    told = [w for w in article.warnings if w.startswith(("truncated", "more ", "canonical"))]
    assert len(told) == 1, article.warnings
    assert len(article.body) <= BODY
    assert len(article.headline or "") <= 2000
    assert len(article.evidence.notices) <= NOTICES
    assert len(article.evidence.metas) <= SIGNALS
    assert len(article.canonical_url or "") < 2000
    if flood != "body":  # the longest, with 8,000 quotes
        assert faults(normalize(article)) == []


def test_the_blocks_of_a_cut_body_still_cover_it() -> None:
    article = read_page(FLOODS["body"](), "https://x.org/a")
    shown = "\n\n".join(article.body[block.start : block.end] for block in article.blocks)
    assert shown.rstrip() == article.body.rstrip()


def test_what_a_page_repeats_for_ever_is_read_once() -> None:
    article = read_page(page(end="<p>© 2020 Talbote</p>" * 9000), "https://x.org/a")
    assert len(article.evidence.notices) < 10
    assert normalize(article).copyright.holders[0].name == "Talbote"


def test_a_page_of_eight_megabytes_full_of_quotes_costs_seconds_and_less_than_512_mib(
    tmp_path: Path,
) -> None:
    line = "<p>山田首相は5日、「来週の会議で方針#を決める」と述べた。</p>"
    lines = (line.replace("#", str(n)) for n in range(10**6))
    size = 0

    def fits(text: str) -> bool:
        nonlocal size
        size += len(text.encode())
        return size < 8_000_000

    file = tmp_path / "long.html"
    file.write_text(
        page(body="".join(takewhile(fits, lines))).replace("lang=en", "lang=ja"), "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "crawler", "read", str(file)],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (512 << 20, 512 << 20)),
    )
    assert b"truncated body: read up to 300000 characters" in done.stdout
