"""Reading archives: WARC files (CC-NEWS form too), folders of saved HTML, globs.

One broken record, file or neighbour never costs a good one: what cannot be read is told as a
`Fault`, in one line, and reading goes on behind it. WARC is ISO 28500; FastWARC parses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

__all__ = ["Capture", "Fault", "archive_files", "captures", "site_documents"]

MAX_PAGE = 8 * 1024 * 1024
MAX_SITE_DOCUMENT = 512 * 1024  # RFC 9309, 2.5: a robots.txt is read up to 500 KiB
SITE_DOCUMENTS = {"/robots.txt": "robots_txt", "/.well-known/tdmrep.json": "tdmrep_json"}
_WARC_NAME = re.compile(r"\.warc(\.gz|\.zst|\.lz4|\.open)?$", re.IGNORECASE)
_PAGE_NAME = re.compile(r"\.(x?html?|shtml)$", re.IGNORECASE)
_SAVED_FROM = re.compile(
    rb"""<!--\ saved\ from\ url=\(\d+\)(?P<saved>[^\s>]{1,2000})
      | <link\b[^>]{0,200}?\brel=["']?canonical["']?[^>]{0,200}?\bhref=["'](?P<after>[^"']{1,2000})
      | <link\b[^>]{0,200}?\bhref=["'](?P<before>[^"']{1,2000})["'][^>]{0,200}?\brel=["']?canonical
      | <meta\b[^>]{0,200}?\bproperty=["']og:url["'][^>]{0,200}?\bcontent=["'](?P<og>[^"']{1,2000})
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(slots=True, frozen=True)
class Capture:
    """One archived response; header names are lower case, `body` is decoded and capped."""

    url: str
    fetched_at: datetime
    status: int
    headers: Mapping[str, str]
    body: bytes
    warnings: tuple[str, ...] = field(default=())


@dataclass(slots=True, frozen=True)
class Fault:
    """What could not be read, as one plain sentence."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def archive_files(path: str) -> tuple[Path, ...]:
    """Files that a path names: itself, a folder's WARC and HTML files, or what a glob matches.

    Args:
        path: a file, a folder (read with its subfolders) or a pattern such as `2024-*.warc.gz`.

    Returns:
        Files, sorted, so that two runs read in the same order; empty where there are none.
    """
    named = Path(path).expanduser()
    if named.is_file():
        return (named,)
    if named.is_dir():
        found = (p for p in named.rglob("*") if _WARC_NAME.search(p.name) or _is_page(p))
        return tuple(sorted(p for p in found if p.is_file()))
    matched = _globbed(named)
    files = chain.from_iterable(archive_files(str(p)) for p in matched)
    return tuple(sorted(set(files)))


def _globbed(pattern: Path) -> Iterator[Path]:
    anchor = Path(pattern.anchor or ".")
    inner = pattern.relative_to(pattern.anchor) if pattern.anchor else pattern
    return anchor.glob(str(inner)) if inner.parts else iter(())


def captures(file: Path) -> Iterator[Capture | Fault]:
    """Everything an archive file holds with status 200, site documents apart; never raises."""
    try:
        if _is_page(file):
            yield _saved_page(file)
        else:
            yield from _responses(file)
    except OSError as error:
        yield Fault(file.name, error.strerror or str(error))


def site_documents(file: Path) -> dict[tuple[str, str], str]:
    """`(host, field of Context) -> text` of each robots.txt and tdmrep.json in a WARC file.

    A document that answered 404 or 410 is the empty string: looked at, and absent. For a saved
    page there are none.
    """
    found: dict[tuple[str, str], str] = {}
    if _is_page(file):
        return found
    for record in _records(file):
        if isinstance(record, Fault):
            continue
        parts = _split(record.headers.get("WARC-Target-URI") or "")
        field_name = SITE_DOCUMENTS.get(parts[1])
        if field_name and record.http_headers is not None:
            text = _site_text(record)
            if text is not None:
                found[parts[0], field_name] = text
    return found


def _site_text(record: Any) -> str | None:
    status = record.http_headers.status_code
    if status in (404, 410):
        return ""
    if status != 200:
        return None
    text: str = record.reader.read(MAX_SITE_DOCUMENT).decode("utf-8", "replace")
    return text


def _split(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.netloc.lower(), parts.path


def _is_page(path: Path) -> bool:
    return bool(_PAGE_NAME.search(path.name))


def _responses(file: Path) -> Iterator[Capture | Fault]:
    records = 0
    for record in _records(file):
        if isinstance(record, Fault):
            yield record
            continue
        records += 1
        url = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
        if record.http_headers is None or _split(url)[1] in SITE_DOCUMENTS:
            continue
        if record.http_headers.status_code != 200 or not _may_be_page(record.http_content_type):
            continue
        try:
            capture = _capture(record, url)
        except (OSError, ValueError) as error:
            yield Fault(url, f"unreadable record: {error}")
            continue
        problem = _problem(capture)
        yield Fault(url, problem) if problem else capture
    if not records:
        yield Fault(file.name, "no response in it")


def _records(file: Path) -> Iterator[Any]:
    """Response records; behind a damaged gzip member reading goes on at the next one."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    # A stream of our own: given a name, FastWARC would also open URLs.
    with file.open("rb") as stream:
        start: int | None = 0
        while start is not None:
            stream.seek(start)
            position = start
            try:
                for record in ArchiveIterator(
                    stream,
                    record_types=WarcRecordType.response,
                    quirks_mode=True,
                    auto_decode="all",
                ):
                    position = start + record.stream_pos
                    yield record
            except (OSError, ValueError) as error:
                yield Fault(file.name, f"broken record behind byte {position}: {error}")
                start = _next_member(stream, position + 1)
            else:
                return


def _next_member(stream: BinaryIO, position: int) -> int | None:
    """Offset of the next gzip member with a plain header, None where there is none."""
    stream.seek(position)
    overlap = b""
    while chunk := stream.read(1 << 20):
        found = (overlap + chunk).find(b"\x1f\x8b\x08")
        if found >= 0:
            end = stream.tell()
            return end - len(overlap) - len(chunk) + found
        overlap = chunk[-2:]
    return None


def _may_be_page(content_type: str | None) -> bool:
    return (content_type or "text/html").lower() in (
        "text/html",
        "application/xhtml+xml",
        "application/octet-stream",
    )


def _problem(capture: Capture) -> str | None:
    """Why a body is no page, None where it may be one."""
    head = capture.body[:4096]
    if not head.strip():
        return "empty body"
    wide = "utf-16" in capture.headers.get("content-type", "").lower()
    if b"\0" in head and not wide and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "binary, no page"
    return None if b"<" in head else "no HTML"


def _capture(record: Any, url: str) -> Capture:
    headers: dict[str, str] = {}
    for name, value in record.http_headers.to_tuples():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    body = record.reader.read(MAX_PAGE)
    warnings = []
    if len(body) == MAX_PAGE and record.reader.read(1):
        warnings.append(f"page longer than {MAX_PAGE} bytes, read up to there")
    if record.headers.get("WARC-Truncated"):
        warnings.append("truncated body")
    when = record.record_date or datetime(1970, 1, 1, tzinfo=UTC)
    status = record.http_headers.status_code or 0
    return Capture(url, when.astimezone(UTC), status, headers, body, tuple(warnings))


def _saved_page(file: Path) -> Capture | Fault:
    with file.open("rb") as stream:
        body = stream.read(MAX_PAGE)
    when = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    capture = Capture(_saved_url(file, body), when, 200, {}, body)
    problem = _problem(capture)
    return Fault(file.name, problem) if problem else capture


def _saved_url(file: Path, body: bytes) -> str:
    """Where a saved page says that it comes from, else its file address."""
    match = _SAVED_FROM.search(body[:65536])
    url = next((g for g in match.groups() if g), b"").decode("utf-8", "replace") if match else ""
    return url if url.startswith(("http://", "https://")) else file.resolve().as_uri()
