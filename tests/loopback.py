"""A site of a few lines on a loopback port, and the real `scrapy crawl` against it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[1]
Body = bytes | Callable[[BaseHTTPRequestHandler], None]


def story(title: str, text: str = "", **head: str) -> bytes:
    """A page that any reader takes for an article; `head` gives meta properties."""
    metas = "".join(
        f'<meta property="{name.replace("_", ":")}" content="{value}">'
        for name, value in head.items()
    )
    first = text or f"The council of {title} met on Friday and spoke at length of its budget."
    body = f"<p>{first}</p>" + "".join(f"<p>{line}</p>" for line in _MORE)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas}'
        f"</head><body><article><h1>{title}</h1>{body}</article></body></html>"
    ).encode()


_MORE = (
    "Members asked where the money for the new bridge would come from, and were told to wait.",
    "The mayor said that the harbour would stay open through the winter, whatever the weather did.",
    "A vote is expected before the end of the month, when the last two members return from abroad.",
)


def sitemap(urls: Iterable[str]) -> bytes:
    return ("<urlset>" + "".join(f"<url><loc>{u}</loc></url>" for u in urls) + "</urlset>").encode()


def announce(site: Site, pages: int) -> None:
    """Let a sitemap name the first so many stories."""
    names = [f"/news/2024/03/05/story-number-{n}-of-the-day" for n in range(pages)]
    site.pages |= {name: story(f"Town {n}") for n, name in enumerate(names)}
    site.pages["/robots.txt"] = f"Sitemap: {site.url}/map.xml".encode()
    site.pages["/map.xml"] = sitemap(site.url + name for name in names)
    site.pages["/"] = b"<html></html>"


@dataclass
class Answer:
    body: Body = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Site:
    """`pages` maps a path to a body or an Answer; an unknown path is 404."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer | Body] = {}
        self.asked: list[tuple[str, int]] = []
        self.headers: list[dict[str, str]] = []
        self.before: Callable[[str], None] = lambda path: None
        self._server = _Server(("127.0.0.1", 0), lambda *a: _Handler(self, *a))
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def times(self, path: str) -> int:
        return sum(asked == path for asked, _ in self.asked)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what many of these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, site: Site, *args: Any) -> None:
        self.site = site
        super().__init__(*args)

    def do_GET(self) -> None:
        self.site.before(self.path)
        found = self.site.pages.get(self.path, Answer(b"no such page", 404))
        answer = found if isinstance(found, Answer) else Answer(found)
        self.site.asked.append((self.path, answer.status))
        self.site.headers.append({k.lower(): v for k, v in self.headers.items()})
        if callable(answer.body):
            answer.body(self)
            return
        self.send_response(answer.status)
        headers = {"Content-Type": "text/html; charset=utf-8", **answer.headers}
        if "Content-Length" not in headers:
            headers["Content-Length"] = str(len(answer.body))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


@dataclass
class Crawl:
    """What a crawl came to; `peak` is MiB of its memory where it was measured."""

    code: int
    log: str
    folder: Path
    peak: float = 0.0

    @property
    def report(self) -> dict[str, Any]:
        report: dict[str, Any] = json.loads(max((self.folder / "runs").glob("*.json")).read_text())
        return report

    @property
    def records(self) -> list[dict[str, Any]]:
        """Records of the partitions."""
        return list(partitions(self.folder))


def partitions(folder: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(folder.glob("*/2*.jsonl")):
        for line in file.read_bytes().splitlines():
            yield json.loads(line)


def command(name: str, folder: Path, *words: str) -> list[str]:
    settings = {
        "OUTPUT_DIR": str(folder),
        "LEDGER_PATH": str(folder / "ledger.sqlite"),
        "ALLOWED_NETWORKS": "127.0.0.0/8",
        "DOWNLOAD_DELAY": "0",
    }
    given = [w for key, value in settings.items() for w in ("-s", f"{key}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", name, *given, *words]


def crawl(name: str, folder: Path, *words: str, disk_kib: int = 0, timeout: float = 60) -> Crawl:
    """Run `scrapy crawl` to its end; no file may grow beyond `disk_kib` where that is given."""
    words = tuple(command(name, folder, *words))
    if disk_kib:
        words = ("bash", "-c", f'ulimit -f {disk_kib}; exec "$@"', "crawl", *words)
    done = subprocess.run(
        words,
        cwd=ROOT,
        env=os.environ | {"SCRAPY_SETTINGS_MODULE": "crawler.settings"},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    return Crawl(done.returncode, done.stderr + done.stdout, folder)
