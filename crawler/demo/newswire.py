"""A newswire on this machine: a real HTTP server on a loopback port, for the demo and for tests.

It speaks HTTP/1.1 with gzip, ETag, Last-Modified and 304, redirects one address and withdraws one.
"""

from __future__ import annotations

import gzip
import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import format_datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from crawler.demo.channels import announcements, redirects
from crawler.demo.pages import Story, bundled_stories, moment, page

__all__ = ["Answer", "Newswire", "Request"]


@dataclass(frozen=True, slots=True)
class Request:
    """A request that came in, its headers in title case, and the status it got."""

    path: str
    status: int
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent for a path. `times` limits a planted answer to the next so many requests."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    times: int | None = None


class Newswire:
    """The server; use it in a `with` block.

    >>> with Newswire() as wire:
    ...     wire.url.startswith("http://127.0.0.1:")
    True

    Attributes:
        requests: every request so far, in the order of the answers.
        delay: seconds to wait before each answer.
        planted: path -> an answer that stands in for the real one (errors, hostile bodies).
    """

    def __init__(
        self,
        stories: Sequence[Story] | None = None,
        *,
        port: int = 0,
        crawl_delay: float = 0.01,
    ) -> None:
        """Serve the bundled stories, or others; the port is taken if it is free, else any."""
        self.requests: list[Request] = []
        self.delay = 0.0
        self.planted: dict[str, Answer] = {}
        self._stories = {s.id: s for s in (bundled_stories() if stories is None else stories)}
        self._crawl_delay = crawl_delay
        self._server = _listen(port, partial(_Handler, self))
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._answers = self._built()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Address of the site, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def stories(self) -> tuple[Story, ...]:
        """The stories as they stand now."""
        return tuple(self._stories.values())

    def address(self, story_id: str) -> str:
        """URL of a story's page."""
        return self.url + self._stories[story_id].path

    def revise(self, story_id: str, old: str, new: str, *, modified: str) -> None:
        """Correct a wording of a story, as a wire does; ETag and Last-Modified follow.

        Raises:
            KeyError, ValueError: where there is no such story, or no such wording in it.
        """
        story = self._stories[story_id].revised(old, new, modified=modified)
        self._stories[story_id] = story
        self._answers = self._built()

    def plant(self, path: str, answer: Answer) -> None:
        """Let `path` be answered otherwise, for good or for `answer.times` requests."""
        self.planted[path] = answer

    def answer(self, path: str) -> Answer:
        """What the site holds at `path`; a planted answer goes first."""
        planted = self.planted.pop(path, None)
        if planted is None:
            return self._answers.get(path) or Answer(404, b"Not found\n")
        if planted.times is None or planted.times > 1:
            left = planted.times and planted.times - 1
            rest = Answer(planted.status, planted.body, planted.headers, left)
            self.planted[path] = rest
        return planted

    def _built(self) -> dict[str, Answer]:
        told = announcements(self.stories, self.url, self._crawl_delay)
        answers = {
            path: Answer(body=body, headers={"Content-Type": kind})
            for path, (kind, body) in told.items()
        }
        for old, new in redirects(self.stories).items():
            answers[old] = Answer(301, headers={"Location": self.url + new})
        for story in self.stories:
            # A legacy server states no charset: the page's own declaration must be believed.
            kind = "text/html" if story.layout == "legacy" else "text/html; charset=utf-8"
            changed = format_datetime(moment(story.modified or story.published), usegmt=True)
            headers = {"Content-Type": kind, "Last-Modified": changed}
            answers[story.path] = Answer(body=page(story, self.url), headers=headers)
        return answers

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Newswire"
    sys_version = ""

    def __init__(self, wire: Newswire, *args: object) -> None:
        self.wire = wire
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer from the site, and keep the request."""
        if self.wire.delay:
            time.sleep(self.wire.delay)
        path = urlsplit(self.path).path
        asked = {name.title(): value for name, value in self.headers.items()}
        answer = _conditional(self.wire.answer(path), asked)
        self.wire.requests.append(Request(self.path, answer.status, asked))
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        body, headers = answer.body, dict(answer.headers)
        squeezable = body and "Content-Encoding" not in headers and answer.status == 200
        if squeezable and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, compresslevel=1, mtime=0)
            headers["Content-Encoding"] = "gzip"
        self.send_response(answer.status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Requests are kept in `Newswire.requests`, not printed."""


def _listen(port: int, handler: partial[_Handler]) -> ThreadingHTTPServer:
    try:
        return _Server(("127.0.0.1", port), handler)
    except OSError:
        return _Server(("127.0.0.1", 0), handler)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up early is its own affair."""


def _conditional(answer: Answer, asked: Mapping[str, str]) -> Answer:
    """Add the validators; 304 where the client's copy is still good (RFC 9110, section 13.1)."""
    if answer.status != 200 or "Content-Encoding" in answer.headers:
        return answer
    tag = f'W/"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
    headers = {**answer.headers, "ETag": tag, "Vary": "Accept-Encoding"}
    known = asked.get("If-None-Match")
    since = asked.get("If-Modified-Since")
    unchanged = tag in known if known else since and since == headers.get("Last-Modified")
    return Answer(304, b"", headers) if unchanged else Answer(200, answer.body, headers)
