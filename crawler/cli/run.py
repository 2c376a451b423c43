"""Crawl sources as a scheduler does: one run at a time, a report, an exit code.

Exit codes: 0 ok; 2 partial (some pages or sources failed); 3 nothing new where something was
expected; 4 blocked by robots.txt or the site; 5 configuration; 6 extraction quality fell. Where
sources end differently the code is 2, and the report tells each. A second start while one is running
says so and ends with 0. SIGTERM lets what is in flight finish, then ends. An address stands for the
site that it leads to, as in `scrapy crawl url -a url=…`.

  depeche run ansa tass --limit 50
  DEPECHE_CONTACT=https://example.org/bot depeche run --jobs 2 -s USAGE_WITHHOLD=reserved
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from urllib.parse import urlsplit

from crawler.cli import UserError, report, sources

__all__ = ["USAGE_STATUS", "arguments", "crawl_words", "environment", "run"]

_CONFIGURATION = 5
USAGE_STATUS = _CONFIGURATION  # of a mistaken command line; 2 would tell a scheduler: partial
_PARTIAL = 2
_GRACE = 90.0  # seconds after SIGTERM: three download timeouts
_TICK = 0.1
_MINUTE = 60.0  # between two lines on what runs; Scrapy counts as often
_COUNTED = re.compile(r"Crawled (\d+) pages .*?, scraped (\d+) items")
_TAIL = 65_536  # bytes of a log that are looked at


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare sources, places and limits."""
    output = Path(os.environ.get("DEPECHE_OUTPUT", "output"))
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="name or address; default: all"
    )
    told = "where all is kept (default: DEPECHE_OUTPUT, or output)"
    parser.add_argument("--output", type=Path, default=output, metavar="DIR", help=told)
    parser.add_argument("--jobs", type=_count, default=1, metavar="N", help="sources at a time")
    parser.add_argument("--limit", type=_count, metavar="N", help="new articles per source")
    parser.add_argument(
        "-s",
        dest="settings",
        action="append",
        type=_setting,
        default=[],
        metavar="NAME=VALUE",
        help="Scrapy's settings",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        message = f"{text!r} is no number of 1 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _setting(text: str) -> str:
    if not re.match(r"\w+=", text):
        message = f"{text!r} is no setting (give NAME=VALUE)"
        raise argparse.ArgumentTypeError(message)
    return text


def run(options: argparse.Namespace) -> int:
    """Crawl them and tell how it went; the exit code."""
    known = sources.names()
    named = [_cleaned(name) for name in options.sources]
    unknown = [name for name in named if name not in known and "://" not in name]
    if unknown:
        message = f"no source {unknown[0]!r}{_nearest(unknown[0], known)}"
        raise UserError(message, _CONFIGURATION)
    folder: Path = options.output
    with _lock(folder) as ours:
        if not ours:
            print(f"already running: {folder / 'run.lock'} is held")
            return 0
        started = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        codes = Runs(options).all(named or list(known))
    report.show(folder, since=started)
    return _joint(codes)


def _cleaned(source: str) -> str:
    """A name as it is, an address without credentials: those must reach no log and no `ps`.

    Raises:
        UserError: where an address is none of the web.

    >>> _cleaned("ansa"), _cleaned("https://me:secret@x.org/")
    ('ansa', 'https://x.org/')
    """
    if "://" not in source:
        return source
    from crawler.discovery import clean_url  # its readers are not needed for a source's name

    cleaned = clean_url(source)
    if cleaned is None:
        message = f"no web address: {source!r} (give https://…, or a name of `depeche sources`)"
        raise UserError(message, _CONFIGURATION)
    return cleaned


def _nearest(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f", did you mean {near[0]!r}?" if near else " (`depeche sources` lists them)"


def crawl_words(source: str, folder: Path, settings: Iterable[str]) -> list[str]:
    """The command line that crawls a source, or a site named by its address, into a folder."""
    words = [sys.executable, "-m", "scrapy", "crawl"]
    words += ["url", "-a", f"url={source}"] if "://" in source else [source]
    places = (f"OUTPUT_DIR={folder}", f"LEDGER_PATH={folder / 'ledger.sqlite'}")
    for setting in (*places, *settings):
        words += ["-s", setting]
    return words


def environment() -> dict[str, str]:
    """Of a crawl: an installed package has no scrapy.cfg that would name the settings."""
    return os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"}


@contextmanager
def _lock(folder: Path) -> Iterator[bool]:
    """Whether the lock of this folder is ours; the kernel drops it however the process ends."""
    import fcntl

    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / "run.lock").open("w")
    except OSError as error:
        message = f"{folder}: {error.strerror}; give a folder that can be written with --output"
        raise UserError(message, _CONFIGURATION) from None
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def _joint(codes: Sequence[int]) -> int:
    """The one code of all sources, or 2 where they differ.

    >>> _joint([0, 0]), _joint([4, 4]), _joint([0, 4])
    (0, 4, 2)
    """
    return codes[0] if len(set(codes)) == 1 else _PARTIAL


def _file_name(address: str) -> str:
    """The host of an address as a file name: nothing of an address may lead elsewhere.

    >>> _file_name("http://127.0.0.1:8017/../x")
    '127.0.0.1-8017'
    """
    return re.sub("[^a-z0-9.]+", "-", urlsplit(address).netloc.lower()).strip(".-") or "url"


class Runs:
    """The crawls of one start: a few at a time, and all told to end when this process is."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._folder: Path = options.output
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._logs: dict[str, tuple[Path, int]] = {}
        self._stopped: float | None = None
        self._told = time.monotonic()

    def all(self, names: Sequence[str]) -> list[int]:
        """Exit codes of the sources, those that a stop kept from starting left out."""
        waiting, codes = list(names), list[int]()
        before = {s: signal.signal(s, self._stop) for s in (signal.SIGTERM, signal.SIGINT)}
        try:
            while self._running or (waiting and not self._stopped):
                while waiting and not self._stopped and len(self._running) < self._options.jobs:
                    name = waiting.pop(0)
                    self._running[name] = self._start(name)
                codes += self._ended()
                self._tell()
                time.sleep(_TICK)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        return codes or [_PARTIAL]

    def _start(self, name: str) -> subprocess.Popen[bytes]:
        words = crawl_words(name, self._folder, self._options.settings)
        if self._options.limit:
            words += ["-a", f"limit={self._options.limit}"]
        logs = self._folder / "logs"
        logs.mkdir(exist_ok=True)
        file = logs / f"{_file_name(name) if '://' in name else name}.log"
        print(f"{name}: started, log in {file}", flush=True)
        with file.open("ab") as log:
            self._logs[name] = file, log.tell()
            return subprocess.Popen(  # noqa: S603 - our own words
                words, env=environment(), stdout=log, stderr=log, start_new_session=True
            )

    def _ended(self) -> Iterator[int]:
        overdue = self._stopped and time.monotonic() > self._stopped + _GRACE
        for name, crawl in list(self._running.items()):
            if overdue:
                crawl.kill()
            if crawl.poll() is not None:
                del self._running[name]
                why = _problem(*self._logs[name]) if crawl.returncode == _CONFIGURATION else ""
                print(f"{name}: ended with {crawl.returncode}{why}", flush=True)
                yield crawl.returncode

    def _tell(self) -> None:
        """Say once a minute how far each crawl is."""
        if time.monotonic() < self._told + _MINUTE:
            return
        self._told = time.monotonic()
        for name in self._running:
            counted = _progress(*self._logs[name])
            if counted:
                print(f"{name}: {counted}", flush=True)

    def _stop(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        again = "once more: at once" if not self._stopped else "now"
        print(f"stopping, what is in flight may finish ({again})", flush=True)
        self._stopped = self._stopped or time.monotonic()
        for crawl in self._running.values():
            crawl.send_signal(signal.SIGTERM)


def _progress(log: Path, start: int) -> str:
    """How far a crawl is by its log, empty where that does not say."""
    with log.open("rb") as stream:
        stream.seek(max(start, log.stat().st_size - _TAIL))
        found = _COUNTED.findall(stream.read().decode("utf-8", "replace"))
    return "{} answers, {} records".format(*found[-1]) if found else ""


def _problem(log: Path, start: int) -> str:
    """What ended a crawl that could not do its work, as its log says it; such a one has no report."""
    with log.open("rb") as stream:
        stream.seek(start)
        lines = stream.read().decode("utf-8", "replace").splitlines()
    told = [line for line in lines if " CRITICAL: " in line or line.startswith("depeche: ")]
    return f": {told[0].partition(': ')[2]}" if told else f" (see {log})"
