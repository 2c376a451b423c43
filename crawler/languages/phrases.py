"""The words of rights in all languages at once, as patterns over folded text.

A page's stated language is too often wrong, and the phrases are distinctive, so every language's
table `rights` is read. A phrase is a regular expression with three conveniences: a blank stands for
any short run of blanks and punctuation, `…` for up to sixty characters inside a sentence, `*` after
a letter for any ending. All patterns are linear: gaps are bounded and nothing is nested.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from crawler.languages import codes, table, words

__all__ = [
    "alternatives",
    "clean",
    "find_phrases",
    "fold",
    "licence_words",
    "listed",
    "pattern",
    "speaks_of_rights",
]

_GAP = r"[^.!?|。]{0,60}?"
_WORD = re.compile(r"\w+")
_OPTIONAL = re.compile(r"\([^()]*\)\??|\w\?| \?")
_SPECIAL = re.compile(r"[^\w\s'.,:;!/…*-]")
_BLANK = r"[^\w|]{1,4}"
_GROUP = re.compile(r"\(([^()?]+)\)(\?)?")
_FIRST = re.compile(r"\w+(?![\w*?(])")
_STEM = re.compile(r"\w*(?=[*(])|\w*(?=\w\?)|")
_TIGHT = r"[^\w|]{0,4}"
# Unspaced scripts, and scripts that join prefixes to the word, have no left border.
_UNSPACED = r"\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff"
_JOINED = re.compile(f"[{_UNSPACED}]")
_SCRIPT = re.compile(
    r"document\.write\(\s?(?:new Date\(\)[\w.]{0,40}\(\)|[^();]{0,60})\s?\)+;?|new Date\(\)[^;\s]{0,40};?"
    # A template's place for the year, and the elements that a line of markup is made of.
    r"|[\[{%]{1,2}\s?(?:current[_-]?)?(?:year|jahr|annee|ano|anno|Y)\s?[\]}%]{1,2}"
    r"|</?(?:a|abbr|b|br|center|div|em|font|i|li|p|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_CLOCKED = re.compile(r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d [\w:+-]{1,12} (\d{4})")
_SPREAD = re.compile("(?:[\u3400-\u9fff] ){4,}[\u3400-\u9fff]")  # `版 权 所 有`
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:Copyright|All [Rr]ights|Alle Rechte|Todos os|Todos los|Tous droits|Tutti i diritti)\b)"
)
_DROP = re.compile(
    "[\u00ad\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060\ufe0e\ufe0f\ufeff]"
)


class _Folding(dict[int, str]):
    """Case, accents and forms of letters away, one character for one."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_letter(chr(code))
        return folded


_Stems = tuple[tuple[str, str], ...]
_LETTERS = _Folding()
_LIKE = {
    letter: plain
    for letters, plain in (
        ("’‘ʼ´`", "'"), ("“”„«»‹›", '"'), ("–—―−‐‑", "-"), ("\u00a0\u202f\u3000", " "),
        ("آأإٱ", "ا"), ("ىی", "ي"), ("ک", "ك"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i"),
        ("…", "…"), ("ⓒⒸ", "©"), ("™", "™"), ("℠", "℠"),
    )
    for letter in letters
}  # fmt: skip


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Text for matching, of the same length, so that offsets hold.

    >>> fold("Ürün © ２０２４ É’")
    "urun © 2024 e'"
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    return text.translate(_LETTERS)


def clean(text: str) -> str:
    r"""A notice as it is read: blanks evened out, invisible characters and vowel signs left out.

    >>> clean(" © 2020  Example\u200b ")
    '© 2020 Example'
    """
    plain = html.unescape(text[:4000]) if "&" in text[:4000] else text[:4000]
    bare = _SCRIPT.sub(" ", _DROP.sub("", plain))
    even = " ".join(_CLOCKED.sub(r"\1", _GLUED.sub(" ", bare)).split())[:2000]
    return even if even.isascii() else _SPREAD.sub(lambda found: found[0].replace(" ", ""), even)


@cache
def listed(key: str) -> tuple[str, ...]:
    """Entries of one list in every language's table, `mul` first.

    Raises:
        DataError: where a table is wrong.
    """
    return tuple(dict.fromkeys(w for code in ("mul", *codes()) for w in words(code, "rights", key)))


@cache
def pattern(key: str) -> re.Pattern[str]:
    """One pattern of all phrases of a list; matches nothing where no language has any."""
    return re.compile("|".join(alternatives(listed(key))) or r"(?!)")


def find_phrases(key: str, folded: str) -> list[tuple[int, int]]:
    """Places of all phrases of a list in a folded line.

    Only phrases whose first word stands in the line are tried: of a thousand that is a handful.

    >>> find_phrases("some", "© x. some rights reserved.")
    [(5, 25)]
    """
    by_word, by_stem, joined = _index(key)
    tried = [p for word in _words_of(folded) if word in by_word for p in by_word[word]]
    tried += [p for stem, p in by_stem if stem in folded]
    if joined and not folded.isascii():
        tried += [p for stem, p in joined if stem in folded]
    if not tried:
        return []
    likely = (p for p in tried if all(map(folded.__contains__, _literal_words(p))))
    return sorted({m.span() for p in likely for m in _shape(p).finditer(folded)})


def speaks_of_rights(text: str) -> bool:
    """May a short line reserve or grant rights, in any language? For choosing lines worth reading.

    >>> (
    ...     speaks_of_rights("Bron: X. Niets van deze pagina mag worden overgenomen."),
    ...     speaks_of_rights("Good news"),
    ... )
    (True, False)
    """
    folded = fold(text)
    if any(find_phrases(key, folded) for key in ("reserved", "forbidden", "reuse", "some")):
        return True
    return bool(find_phrases("barred", folded) and find_phrases("works", folded))


def alternatives(phrases: tuple[str, ...]) -> Iterator[str]:
    """Phrases as regular expressions over folded text, longest first.

    >>> re.search(*alternatives(("no part … copied",)), "no part may be copied").end()
    21
    """
    return (_regex(phrase) for phrase in sorted(phrases, key=len, reverse=True))


@cache
def licence_words(element: str) -> tuple[str, ...]:
    """What the elements of a Creative Commons licence are called (`by`, `nc`, `nd`, `sa`)."""
    found = (table(code, "rights").get("cc", {}).get(element, []) for code in codes())
    return tuple(dict.fromkeys(word for each in found for word in each))


@cache
def _shape(phrase: str) -> re.Pattern[str]:
    # When first needed: most phrases never are, and thousands of patterns take half a second.
    try:
        return re.compile(_regex(phrase))
    except re.error as error:
        message = f"[rights]: the phrase {phrase!r} is no pattern: {error}"
        raise ValueError(message) from None


@cache
def _literal_words(phrase: str) -> tuple[str, ...]:
    """Words, or parts of words, that stand in whatever a phrase matches.

    Asked before its pattern, for "all" begins many lines, and compiling takes a third of a
    millisecond.

    >>> _literal_words("all (image )?rights? … reserved")
    ('all', 'right', 'reserved')
    """
    always = _OPTIONAL.sub(" ", fold(phrase))
    return () if _SPECIAL.search(always) else tuple(_WORD.findall(always))


@lru_cache(maxsize=64)
def _words_of(folded: str) -> frozenset[str]:
    # Each line is asked for a dozen lists.
    return frozenset(_WORD.findall(folded))


@cache
def _index(key: str) -> tuple[dict[str, list[str]], _Stems, _Stems]:
    """Phrases by their first word, by a stem that must occur where it is open, and where joined."""
    by_word: dict[str, list[str]] = {}
    by_stem: list[tuple[str, str]] = []
    joined: list[tuple[str, str]] = []
    for phrase in listed(key):
        folded = fold(phrase)
        words, stems = _starts(folded)
        if _JOINED.search(folded):
            joined += [(stem[:2], phrase) for stem in (*words, *stems)]
            continue
        for word in words:
            by_word.setdefault(word, []).append(phrase)
        by_stem += [(stem, phrase) for stem in stems]
    return by_word, tuple(by_stem), tuple(joined)


def _starts(folded: str) -> tuple[list[str], list[str]]:
    """Words a phrase can begin with, and beginnings of words where those are open.

    >>> _starts("(copies|reprint*) of"), _starts("(full )?reuse")
    ((['copies'], ['reprint']), (['full', 'reuse'], []))
    """
    group = _GROUP.match(folded)
    options = group[1].split("|") if group else [folded]
    if group and group[2]:
        rest = folded[group.end() :]
        options = [o if o.endswith(" ") else o + rest for o in options] + [rest]
    words: list[str] = []
    stems: list[str] = []
    for option in options:
        if word := _FIRST.match(option):
            words.append(word[0])
        else:
            stem = _STEM.match(option)
            stems.append(stem[0] if stem else "")
    return words, stems


def _regex(phrase: str) -> str:
    folded = fold(phrase)
    joined = bool(_JOINED.search(folded))
    body = re.sub(r"(?<=\w)\*", r"\\w*", folded.replace(".", r"\."))
    body = body.replace(" … ", "\0").replace(" ?", "\1")
    body = body.replace(" ", _TIGHT if joined else _BLANK)
    body = body.replace("\0", _GAP if joined else rf"\b{_GAP}\b").replace("\1", r"[^\w|]{0,4}")
    left = "" if joined or not folded[:1].isalnum() else r"(?<!\w)"
    right = "" if joined or folded[-1:] in "*)" or not folded[-1:].isalnum() else r"(?!\w)"
    return f"{left}(?:{body}){right}"


def _fold_letter(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter in _LIKE:
        return _LIKE[letter]
    if (
        "\u0900" <= letter <= "\u1dff"
        or "\u3040" <= letter <= "\u30ff"
        or "\uac00" <= letter <= "\ud7af"
    ):
        return letter
    base = unicodedata.normalize("NFKD", letter.lower())[:1]
    base = _LIKE.get(base, base)
    return base or letter
