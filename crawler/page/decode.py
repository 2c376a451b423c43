"""Bytes to text by evidence: BOM, strict UTF-8, what is declared, then a vote.

Labels are resolved as browsers do (WHATWG Encoding Standard): ISO-8859-1 means windows-1252.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping

from crawler.languages.detect import legacy_encodings, plausibility

__all__ = ["MOJIBAKE", "as_utf8", "decode", "is_mojibake", "repair", "without_readings"]

MOJIBAKE = "mojibake repaired: UTF-8 had been read as windows-1252"

_READING = re.compile(rb"<rt(?:\s[^<>]{0,80})?>[^<]{0,80}(?:</rt>)?")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# WHATWG labels whose Python codec has another name, or is too narrow for what sites send under it.
_LABELS = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "utf8": "utf-8",
    "unicode": "utf-8",
}
_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE
)
_XML_ENCODING = re.compile(
    rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})""", re.IGNORECASE
)
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)
_LANG = re.compile(rb"""<html[^>]{0,300}?\blang\s*=\s*["']?([a-zA-Z]{2,3})""", re.IGNORECASE)
_HEAD = 8192  # browsers look at 1,024 bytes; real pages declare later
_SAMPLE = 60_000

# How é, a quotation mark, a Russian о and an Arabic alif look when UTF-8 is read as windows-1252.
_SIGNS = ("Ã", "â€", "Ð¾", "Ø§")
_RARE = "Ã€ÐØ"  # letters of theirs: one letter is found ten times as fast as two
_FEW = 3
_BEYOND = re.compile("[^\x00-\xff]")
# One windows-1252 reading of a UTF-8 lead byte and its continuation bytes.
_CP1252_HIGH = "".join(bytes((b,)).decode("cp1252", "ignore") or chr(b) for b in range(0x80, 0xC0))
_TRAIL = "[" + re.escape(_CP1252_HIGH) + "]"
_MOJIBAKE = re.compile(f"[Â-ß]{_TRAIL}|[à-ï]{_TRAIL}{{2}}|[ð-ô]{_TRAIL}{{3}}")


def as_utf8(html: bytes | str, headers: Mapping[str, str] | None = None) -> tuple[bytes, list[str]]:
    r"""The page in UTF-8, for the parser, and what looked wrong about its encoding.

    >>> as_utf8("Élysée".encode("cp1252"), {"Content-Type": "text/html; charset=iso-8859-1"})
    (b'\xc3\x89lys\xc3\xa9e', [])
    """
    # What is UTF-8 stays as it came: to write it anew takes a third of the parser's time.
    if isinstance(html, bytes) and b"\x1b$" not in html[:_SAMPLE] and _is_utf8(html):
        return html.removeprefix(codecs.BOM_UTF8), []
    text, warnings = decode(html, headers)
    return text.encode("utf-8", "ignore"), warnings


def _is_utf8(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    try:
        return data.isascii() or bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def decode(html: bytes | str, headers: Mapping[str, str] | None = None) -> tuple[str, list[str]]:
    r"""The page as text, and what looked wrong about its encoding.

    >>> decode("Élysée".encode(), {"Content-Type": "text/html; charset=iso-8859-1"})
    ('Élysée', [])
    >>> decode(b"caf\xe9 \x96 Paris")
    ('café – Paris', ['encoding not declared: read as cp1252'])
    """
    warnings: list[str] = []
    text = html if isinstance(html, str) else _from_bytes(html, headers or {}, warnings)
    return text.removeprefix("\ufeff"), warnings


def _from_bytes(data: bytes, headers: Mapping[str, str], warnings: list[str]) -> str:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    if b"\x1b$" in data[:_SAMPLE] and _readable(data, "iso2022_jp"):
        return data.decode("iso2022_jp", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        mended = _mostly_utf8(data, error)
    if mended is not None:
        warnings.append("some bytes are not UTF-8")
        return mended
    declared = list(dict.fromkeys(_declared(data, headers)))
    name = _elect(data, declared)
    if not declared:
        warnings.append(f"encoding not declared: read as {name}")
    elif name not in declared:
        warnings.append(f"declared encoding {declared[0]} is wrong: read as {name}")
    return _tolerant(data, name)


def _mostly_utf8(data: bytes, error: UnicodeDecodeError) -> str | None:
    """UTF-8 with a cut last character or a few damaged places, else None."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    sound = sum(1 for _ in re.finditer(r"[^\x00-\x7f\ufffd]", text[:200_000]))
    return text if damaged * 20 <= sound or error.start >= len(data) - 3 else None


def _declared(data: bytes, headers: Mapping[str, str]) -> Iterator[str]:
    content_type = next((v for k, v in headers.items() if k.lower() == "content-type"), "")
    if found := _HEADER_CHARSET.search(str(content_type)):
        yield from _codec(found[1])
    for pattern in (_META_CHARSET, _XML_ENCODING):
        if named := pattern.search(data, 0, _HEAD):
            yield from _codec(named[1].decode("ascii", "ignore"))


def _codec(label: str) -> Iterator[str]:
    name = label.strip().lower()
    name = _LABELS.get(name, name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return
    # Codecs such as rot13 or zlib are no character sets; UTF-8 has been tried and failed.
    if getattr(found, "_is_text_encoding", False) and found.name not in (
        "utf-8",
        "idna",
        "punycode",
    ):
        yield _LABELS.get(found.name, found.name)


def _elect(data: bytes, declared: list[str]) -> str:
    """The declared encoding that decodes, else the one whose text looks most like a language."""
    sample = data[:_SAMPLE]
    sound = [name for name in declared if _readable(sample, name)]
    if len(sound) == 1 and plausibility(_tolerant(sample, sound[0])) >= 0:
        return sound[0]
    lang = _LANG.search(data, 0, _HEAD)
    own = legacy_encodings(lang[1].decode("ascii").lower()) if lang else ()
    candidates = dict.fromkeys([*sound, *own, "cp1252", *legacy_encodings("")])
    scores = {name: plausibility(_tolerant(sample, name)) for name in candidates}
    return max(candidates, key=lambda name: scores[name])


def _readable(data: bytes, name: str) -> bool:
    text = data.decode(name, "replace")
    return text.count("\ufffd") * 200 <= len(text)


def _tolerant(data: bytes, name: str) -> str:
    """Decode; bytes that windows-125x leaves undefined become the C1 controls browsers make."""
    text = data.decode(name, "replace")
    if name == "cp1252" and "\ufffd" in text:
        return "".join(bytes((b,)).decode(name, "ignore") or chr(b) for b in data)
    return text


def is_mojibake(text: str) -> bool:
    """Whether a text looks like UTF-8 that was read as windows-1252.

    >>> is_mojibake("Ã‰lysÃ©e, dÃ©cembre"), is_mojibake("SÃO PAULO, Élysée")
    (True, False)
    """
    if not any(letter in text for letter in _RARE) or not any(sign in text for sign in _SIGNS):
        return False
    broken = len(_MOJIBAKE.findall(text))
    return broken >= _FEW and broken * 3 > len(_BEYOND.findall(text))


def repair(text: str) -> str:
    """Undo one reading of UTF-8 as windows-1252, run by run; sound text stays as it is.

    >>> repair("Ã‰lysÃ©e")
    'Élysée'
    """
    return _MOJIBAKE.sub(_repair, text)


def without_readings(markup: bytes) -> bytes:
    """How characters are spoken, taken out where no brackets set it off: `<rt>` without `<rp>`.

    >>> without_readings(b"<ruby>A<rt>ay</rt></ruby>"), without_readings(b"A<rp>(</rp><rt>ay</rt>")
    (b'<ruby>A</ruby>', b'A<rp>(</rp><rt>ay</rt>')
    """
    if b"<rt" not in markup or b"<rp" in markup:
        return markup
    return _READING.sub(b"", markup)


def _repair(found: re.Match[str]) -> str:
    raw = b"".join(c.encode("cp1252") if c not in _C1 else bytes((ord(c),)) for c in found[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


_C1 = frozenset(chr(b) for b in (0x81, 0x8D, 0x8F, 0x90, 0x9D))
