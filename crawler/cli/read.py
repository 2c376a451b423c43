"""Read a page or a story text from a file and print its record.

HTML is told from plain text by its tags. Of a plain text the first line is the headline where it
stands alone; paragraphs are parted by blank lines. `-` reads from standard input.

  depeche read story.html --pretty
  depeche read story.txt --language fr --published 2022-12-30 > record.json
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.cli import UserError

if TYPE_CHECKING:
    from crawler.article import Article

__all__ = ["arguments", "run"]

_MOST = 32 * 1024 * 1024  # bytes; no news page comes near, and a mistyped name may be a disk image
_OTHER_FORMATS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive",
    b"\x1f\x8b": "gzip data (unpack it first)",
    b"WARC/": "a WARC file (`scrapy crawl archive -a path=FILE` reads it)",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare files and ways to show."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="HTML or plain text; - is stdin")
    parser.add_argument("--url", default="", help="address of the page (default: the file's own)")
    parser.add_argument(
        "--language", metavar="TAG", help="BCP 47 tag of the text, where you know it"
    )
    parser.add_argument("--published", metavar="WHEN", help="used where the page states no time")
    parser.add_argument("--office-holders", metavar="CSV", help="your table of people (see README)")
    parser.add_argument("--usage-policy", metavar="TOML", help="your reading of usage signals")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--pretty", action="store_true", help="show the story in colours")
    shown.add_argument("--html", action="store_true", help="write a static page instead")
    shown.add_argument("--explain", action="store_true", help="candidates per field, and which won")


def run(options: argparse.Namespace) -> int:
    """Show each file as it is read; status 1 where one gave no record, which stops no other."""
    status = 0
    collected: list[Article] = []
    show = collected.append if options.html else _printer(options)
    for name in options.files:
        try:
            show(_article(name, options))
        except UserError as error:
            print(f"depeche: {error}", file=sys.stderr)
            status = error.status
    if collected:
        from crawler.cli.show import web

        print(web.page(tuple(collected)))
    return status


def _printer(options: argparse.Namespace) -> Callable[[Article], None]:
    if not (options.pretty or options.explain):
        return _print_record
    from rich.console import Console

    console, view = Console(), _explained if options.explain else _pretty
    return lambda article: console.print(*view(article))


def _article(name: str, options: argparse.Namespace) -> Article:
    from crawler.page import read_page

    shown = "standard input" if name == "-" else name
    raw = _bytes(name)
    if not raw.strip():
        message = f"{shown}: empty; give a saved page or a story text"
        raise UserError(message)
    other = next((what for magic, what in _OTHER_FORMATS.items() if raw.startswith(magic)), None)
    if other or (raw.count(0) > len(raw) // 10 and raw[:2] not in (b"\xff\xfe", b"\xfe\xff")):
        message = f"{shown}: {other or 'binary data'}, not a page; give HTML or plain text"
        raise UserError(message)
    html = raw if _is_markup(raw) else _marked_up(raw.decode("utf-8", "replace"))
    article = read_page(html, options.url or _address(name))
    article.language = options.language or article.language
    article.source = article.source or "file"
    saved = _saved_at(name)
    article.fetched_at = saved.strftime("%Y-%m-%dT%H:%M:%SZ")
    if not article.body and not article.headline:
        message = f"{shown}: no article in it; is it a news page or the text of a story?"
        raise UserError(message)
    known = _normalized(article, saved, options)
    if options.published and not known.published:
        message = f"--published {options.published!r}: no date; give one such as 2022-12-30"
        raise UserError(message)
    return known


def _normalized(article: Article, saved: datetime, options: argparse.Namespace) -> Article:
    from crawler.context import Context
    from crawler.normalize import normalize

    context = Context(
        fetched_at=saved,
        feed_date=options.published,
        usage_policy=options.usage_policy,
        office_holders=options.office_holders,
    )
    try:
        return normalize(article, context)
    except OSError as error:  # only the user's tables are read here
        message = f"{error.filename}: {error.strerror}; give a file that can be read"
        raise UserError(message) from None
    except ValueError as error:
        if not options.usage_policy:
            raise
        raise UserError(str(error)) from None


def _bytes(name: str) -> bytes:
    if name.startswith(("http://", "https://")):
        message = f"{name}: an address; crawl it with `scrapy crawl url -a url={name}`"
        raise UserError(message)
    try:
        if name == "-":
            raw = sys.stdin.buffer.read(_MOST + 1)
        else:
            with Path(name).open("rb") as stream:
                raw = stream.read(_MOST + 1)
    except OSError as error:
        message = f"{name}: {error.strerror or error}; give a file that can be read"
        raise UserError(message) from None
    if len(raw) > _MOST:
        message = f"{name}: more than {_MOST >> 20} MiB; cut it down to the article"
        raise UserError(message)
    return raw


def _saved_at(name: str) -> datetime:
    """When the page was saved, which is as near to its fetch as a file can tell."""
    if name == "-":
        return datetime.now(UTC)
    return datetime.fromtimestamp(Path(name).stat().st_mtime, UTC)


def _address(name: str) -> str:
    return "file:///dev/stdin" if name == "-" else Path(name).absolute().as_uri()


def _is_markup(raw: bytes) -> bool:
    # UTF-16 pages have a NUL beside each letter of a tag.
    head = raw.replace(b"\0", b"")[:65536].lower()
    return any(tag in head for tag in (b"<!doctype", b"<html", b"<head", b"<body", b"<p", b"<div"))


def _marked_up(text: str) -> str:
    blocks = [block for part in text.split("\n\n") if (block := " ".join(part.split()))]
    headed = len(blocks) > 1 and len(blocks[0]) <= 200
    head = f"<h1>{escape(blocks[0])}</h1>" if headed else ""
    body = "".join(f"<p>{escape(block)}</p>" for block in blocks[headed:])
    return f"<html><body><article>{head}{body}</article></body></html>"


def _print_record(article: Article) -> None:
    import orjson

    option = orjson.OPT_APPEND_NEWLINE
    if sys.stdout.isatty():
        option |= orjson.OPT_INDENT_2
    sys.stdout.flush()
    sys.stdout.buffer.write(orjson.dumps(article.as_dict(), option=option))


def _pretty(article: Article) -> Iterator[object]:
    from crawler.cli.show import terminal

    yield terminal.story(article)


def _explained(article: Article) -> Iterator[object]:
    from rich.table import Table
    from rich.text import Text

    table = Table("field", "", "from", "value", box=None, padding=(0, 2, 0, 0))
    shown = ""
    rows = list(dict.fromkeys(article.evidence.explain))
    fields = list(dict.fromkeys(field for field, *_ in rows))
    for field, source, value, won in sorted(rows, key=lambda row: fields.index(row[0])):
        style = "green" if won else "dim"
        cells = ("" if field == shown else field, "won" if won else "", source, value)
        table.add_row(*(Text(cell, style=style) for cell in cells))
        shown = field
    yield Text(article.url, style="bold")
    yield table
    yield from (Text(f"warning: {text}", style="yellow") for text in article.warnings)
