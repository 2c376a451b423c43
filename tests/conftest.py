"""What all tests share: one hypothesis profile, and the pages of the demo, read once."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from crawler.article import Article
from crawler.demo.pages import Story, bundled_stories, page
from crawler.normalize import normalize
from crawler.page import read_page

# Derandomised: the same commit gives the same verdict. EXAMPLES=1000 looks further.
settings.register_profile(
    "depeche",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("EXAMPLES", "60")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("depeche")


def pytest_configure() -> None:
    """No test of a compiled module whose source is newer: Python would not look at the source."""
    package = Path(__file__).resolve().parents[1] / "crawler"
    built = [
        (made, made.with_name(made.name.partition(".")[0] + ".py"))
        for made in package.rglob("*.so")
    ]
    for made, source in built:
        if source.exists() and source.stat().st_mtime > made.stat().st_mtime:
            advice = "its compiled module: make compiled, or make interpreted"
            pytest.exit(f"{source.name} is newer than {advice}", returncode=4)


@pytest.fixture(autouse=True)
def _no_pause_while_timed(request: pytest.FixtureRequest) -> Iterator[None]:
    """What other tests left behind is out of the collector's sight where a test measures time."""
    timed = "time" in request.node.name or "linear" in request.node.name
    if timed:
        gc.freeze()
    yield
    if timed:
        gc.unfreeze()


@cache
def _read_demo() -> tuple[tuple[Story, Article], ...]:
    site = "https://wire.example"
    return tuple(
        (story, normalize(read_page(page(story, site), site + story.path)))
        for story in bundled_stories()
    )


@pytest.fixture(scope="session")
def demo() -> tuple[tuple[Story, Article], ...]:
    """Each bundled story beside the article that its page gives."""
    return _read_demo()
