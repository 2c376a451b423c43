"""What a hostile site may answer: one name for each attack, served below `PLACE`."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler
from itertools import repeat
from typing import Any

from tests.loopback import Answer, story

__all__ = ["ATTACKS", "BOMB", "PLACE", "documents"]

PLACE = "/hostile/2024/03/05/"
MIB = 1024 * 1024
HTML, CHUNKED = b"Content-Type: text/html", b"Transfer-Encoding: chunked"
SWOLLEN = b"<html><body>" + b"<p>ha</p>" * (40 * MIB // 9)
BOMB = gzip.compress(SWOLLEN)
Handler = Callable[[BaseHTTPRequestHandler], None]


def streaming(
    write: Callable[[Any], None], *head: bytes, first: bytes = b"HTTP/1.1 200 OK\r\n"
) -> Handler:
    """A body that is written as it comes, until the client hangs up."""
    return raw(write, first + b"".join(line + b"\r\n" for line in head) + b"\r\n")


def raw(write: Callable[[Any], None], start: bytes = b"") -> Handler:
    """An answer that begins with just these bytes."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        try:
            handler.wfile.write(start)
            write(handler.wfile)
        except OSError:
            return

    return answer


def endless(piece: bytes) -> Callable[[Any], None]:
    return parts(repeat(piece * (65_536 // len(piece) + 1)))


def parts(pieces: Iterable[bytes]) -> Callable[[Any], None]:
    def write(out: Any) -> None:
        for piece in pieces:
            out.write(piece)

    return write


def dripping(piece: bytes) -> Callable[[Any], None]:
    def write(out: Any) -> None:
        for _ in range(600):
            out.write(piece)
            out.flush()
            time.sleep(0.1)

    return write


def packed(body: bytes, encoding: str) -> Answer:
    return Answer(body, headers={"Content-Encoding": encoding})


def leads_to(address: str) -> Answer:
    return Answer(status=302, headers={"Location": address})


def typed(body: bytes, charset: str) -> Answer:
    return Answer(body, headers={"Content-Type": f"text/html; charset={charset}"})


def article(body: str, headline: str = "Long") -> bytes:
    return f"<html lang=en><body><article><h1>{headline}</h1>{body}</article>".encode()


OK = b"HTTP/1.1 200 OK\r\n"
LENGTHS = (b"99999999999999", b"-5", b"many", b"5\r\nContent-Length: 7", b"9" * 5000)
BODIES: dict[str, Any] = {
    "bomb": packed(BOMB, "gzip"),
    "bomb-in-bomb": packed(gzip.compress(BOMB), "gzip, gzip"),
    "bomb-deflate": packed(zlib.compress(SWOLLEN), "deflate"),
    "bomb-of-members": packed(gzip.compress(SWOLLEN[:MIB]) * 200, "gzip"),
    "empty-members": packed(gzip.compress(b"") * 300_000, "gzip"),
    "encodings": packed(BOMB, ", ".join(["gzip"] * 1000)),
    "endless": streaming(endless(b"<p>more and more and more of it</p>"), HTML),
    "dripping": streaming(dripping(b"<p>"), HTML),
    "large": Answer(b"<html>" + b"<p>x</p>" * (30 * MIB // 8)),
    "truncated": streaming(parts([b"<html><p>half"]), HTML, b"Content-Length: 9999"),
    "truncated-gzip": packed(gzip.compress(story("Cut"))[:-40], "gzip"),
    "no-gzip": packed(story("Not packed"), "gzip"),
    "nested": b"<html><body>" + b"<div>" * 200_000 + b"deep",
    "tags": b"<html><body>" + b"<p>" * (8 * MIB // 3 - 10),
    "attributes": b"<html><body " + b" ".join(b"a%d" % n for n in range(MIB)) + b">",
    "one-word": b"<html><body><article><p>" + b"word " * (8 * MIB // 5 - 10),
    "quotes": article(
        "".join(f"<p>“It will stand {n},” Ana Lima said.</p>" for n in range(170_000))
    ),
    "headline": article(story("x")[-900:].decode(), "“W” he said, " * 450_000),
    "notices": article(
        f"<p>{'Long enough. ' * 20}</p>" + "<p>© 2020 Reuters, Ana Lima</p>" * 190_000
    ),
    "empty": b"",
    "binary": Answer(b"\x00\x01\x02" * 9000, headers={"Content-Type": "text/html"}),
    "picture": Answer(b"\xff\xd8\xff", headers={"Content-Type": "image/jpeg"}),
    "refresh": b"<html><meta http-equiv=refresh content='0;url=file:///etc/passwd'><p>x",
}
HEADS: dict[str, Any] = {
    "header-flood": raw(endless(b"X-Flood: " + b"a" * 1000 + b"\r\n"), OK),
    "header-long": raw(endless(b"a"), OK + b"X-Long: "),
    "header-slow": raw(dripping(b"X-Slow: 1\r\n"), OK),
    "header-many": streaming(parts([b"x"]), HTML, *(b"X-%d: a" % n for n in range(15_000))),
    "status-long": raw(endless(b"a"), b"HTTP/1.1 200 "),
    "status-odd": streaming(parts([b"x"]), HTML, first=b"HTTP/1.1 999 ?\r\n"),
    "continue": raw(endless(b"HTTP/1.1 100 Continue\r\n\r\n")),
    "switch": streaming(parts([b"x"]), HTML, first=b"HTTP/1.1 101 Switching\r\n"),
    "cookies": Answer(b"<html>", headers={"Set-Cookie": "a=" + "b" * 60_000}),
    "reset": raw(parts([b"\r\n"])),
    "nonsense": raw(parts([b"NOT HTTP AT ALL\r\n\r\n" + b"\xff" * 5000])),
    **{
        f"length-{n}": streaming(parts([b"<html>"]), HTML, b"Content-Length: " + length)
        for n, length in enumerate(LENGTHS)
    },
    "chunk-garbage": streaming(parts([b"zzzz\r\nfoo\r\n"]), HTML, CHUNKED),
    "chunk-huge": streaming(parts([b"ffffffffffffffff\r\nfoo\r\n"]), HTML, CHUNKED),
    "chunk-extension": streaming(endless(b"1;" + b"x" * 60_000), HTML, CHUNKED),
    "chunk-tiny": streaming(endless(b"1\r\na\r\n"), HTML, CHUNKED),
    "chunk-trailers": streaming(
        parts([b"0\r\n", *[b"X: " + b"a" * 9_999 + b"\r\n"] * 9_999]), HTML, CHUNKED
    ),
}
REDIRECTS: dict[str, Any] = {
    "loop": leads_to(f"{PLACE}loop"),
    "to-file": leads_to("file:///etc/passwd"),
    "to-data": leads_to("data:text/html,<p>x</p>"),
    "to-ftp": leads_to("ftp://127.0.0.1/x"),
    "to-gopher": leads_to("gopher://127.0.0.1:25/x"),
    "to-script": leads_to("javascript:alert(1)"),
    "to-loopback": leads_to("http://127.0.0.2:8080/"),
    "to-metadata": leads_to("http://169.254.169.254/latest/"),
    "to-zero": leads_to("http://0.0.0.0:8080/"),
    "to-zero-6": leads_to("http://[::]:8080/"),
    "to-mapped": leads_to("http://[::ffff:127.0.0.2]:8080/"),
    "to-decimal": leads_to("http://2130706434:8080/"),
    "to-octal": leads_to("http://0177.0.0.2:8080/"),
    "to-hex": leads_to("http://0x7f000002:8080/"),
    "to-short": leads_to("http://127.2:8080/"),
    "to-wide-digits": leads_to("http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.2:8080/"),
    "to-nul": leads_to("http://127.0.0.1%00.example.org/"),
    "to-ssh": leads_to("http://127.0.0.1:22/"),
    "to-credentials": leads_to("http://user:hunter2@127.0.0.2:8080/"),
    "to-long": leads_to("/" + "a" * 100_000),
    "to-nowhere": leads_to("http://["),
    "to-nothing": Answer(status=302),
}
CHARSETS: dict[str, Any] = {
    f"charset-{name[:20]}": typed(b"<html><body><p>+ADw-a-" + b"a-" * 50_000, name)
    for name in ("utf-7", "zip", "idna", "punycode", "rot13", "unicode_escape", "x" * 9_999)
}
ATTACKS: dict[str, Any] = BODIES | HEADS | REDIRECTS | CHARSETS

_LAUGHS = (
    b'<!DOCTYPE l [<!ENTITY a "' + b"ha" * 5000 + b'"><!ENTITY b "' + b"&a;" * 1000 + b'">'
    b'<!ENTITY c "' + b"&b;" * 1000 + b'">]>'
)


def documents() -> dict[str, bytes]:
    """Lists of addresses, asked for by `-a url=`; some unpack to 50 MiB, so they are made when used."""
    return {
        "laughs.xml": _LAUGHS
        + b"<urlset><url><loc>&c;</loc></url><url><loc>/a/b-c-d-e</loc></url></urlset>",
        "xxe.xml": b'<!DOCTYPE l [<!ENTITY c SYSTEM "file:///etc/passwd">]>'
        b"<rss><item><title>&c;</title><link>/a/b-c-d-e</link></item></rss>",
        "elements.xml": gzip.compress(b"<urlset>" + b"<a/>" * (50 * MIB // 4) + b"</urlset>"),
        "in-an-entry.xml": gzip.compress(b"<urlset><url>" + b"<a/>" * (50 * MIB // 4) + b"</url>"),
        "nested.xml": gzip.compress(b"<urlset>" + b"<a>" * (50 * MIB // 3)),
        "long-value.xml": gzip.compress(
            b"<urlset><url><loc>" + b"x" * (50 * MIB) + b"</loc></url>"
        ),
        "attributes.xml": b"<urlset " + b" ".join(b'a%d=""' % n for n in range(600_000)) + b"/>",
        "entries.xml": gzip.compress(
            b"<rss>" + b"<item><link>/a/b-c-d-e</link></item>" * 1_000_000
        ),
        "lists.json": gzip.compress(b'{"items":[' + b"[]," * (50 * MIB // 3) + b"[]]}"),
        "index-of-itself.xml": b"<sitemapindex>"
        + b"".join(b"<sitemap><loc>/index-of-itself.xml?%d</loc></sitemap>" % n for n in range(300))
        + b"</sitemapindex>",
    }
