"""From a capture to a story, in this process or in a worker: no Scrapy here, workers start fast."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Thread
from urllib.parse import urlsplit

import orjson

from crawler.context import Context, SourceDefaults
from crawler.ledger import Fetch
from crawler.page import read_page
from crawler.shell.story import Settled, Stage, Story, attribute, run_stage
from crawler.warc import Capture, Fault

__all__ = ["Replay", "end_with", "host_of", "read_capture", "settled"]


@dataclass(slots=True, frozen=True)
class Replay:
    """A capture, its source, and further fields of `Context`: the site's documents, user's tables."""

    capture: Capture
    site: Mapping[str, str]
    source: SourceDefaults


def read_capture(replay: Replay) -> Story | Fault:
    """Read the page; times are those of the capture, never of today.

    Whoever archived a page may have had a reason: one without text is a record that says so.
    """
    try:
        return _story(replay)
    except Exception as error:  # noqa: BLE001 - one page never costs its neighbours
        return Fault(replay.capture.url, f"not read: {error!r}")


def _story(replay: Replay) -> Story:
    capture = replay.capture
    article = read_page(capture.body, capture.url, capture.headers)
    if not article.body:
        article.warnings += ("no text found on the page",)
    attribute(article, replay.source, capture.fetched_at)
    article.warnings += capture.warnings
    context = Context(
        fetched_at=capture.fetched_at,
        source=replay.source,
        headers=capture.headers,
        robots_txt=replay.site.get("robots_txt"),
        tdmrep_json=replay.site.get("tdmrep_json"),
        usage_policy=replay.site.get("usage_policy"),
        office_holders=replay.site.get("office_holders"),
    )
    return Story(article, context, Fetch(article.url, article.url, article.fetched_at))


def end_with(parent: int) -> None:
    """Let this worker end when its parent is gone: one whose parent was killed waits for ever."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    Thread(target=watch, daemon=True).start()


def settled(replays: Sequence[Replay], stages: Sequence[Stage]) -> list[Settled | Fault]:
    """Read and normalise: the work of a worker process."""
    return [_settled(replay, stages) for replay in replays]


def _settled(replay: Replay, stages: Sequence[Stage]) -> Settled | Fault:
    found = read_capture(replay)
    if isinstance(found, Fault):
        return found
    article = found.article
    for stage in stages:
        article = run_stage(stage, article, found.context)
    return Settled(orjson.dumps(article.as_dict()), found.fetch)


def host_of(url: str) -> str:
    """Host and port of a URL, the empty string where it is malformed."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
