"""Language of a text by script, then by its most frequent words.

Words and encodings come from the `[page]` table of each language file, so that a new language is
one file. Scripts that serve one language decide alone; the rest is counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from crawler.languages import codes, words

__all__ = ["detect_language", "legacy_encodings", "plausibility"]

_SAMPLE = 1_500
_SURE = 0.18  # share of frequent words from which a stated language needs no comparison
_LEAST = 0.04
# Not `\w+`: the vowel signs of Indic scripts are no word characters to it.
_WORD = re.compile(r"""[^\s.,;:!?।…()\[\]<>«»„“”"'’‘/|–—-]+""")
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u2e80-\uffdc]")
_KANA = re.compile("[\u3040-\u30ff]")
# Ranges of a script, and its language where it serves one alone.
_SCRIPTS = (
    ("kana", _KANA, "ja"),
    ("hangul", re.compile("[\uac00-\ud7af]"), "ko"),
    ("han", re.compile("[\u4e00-\u9fff]"), "zh"),
    ("thai", re.compile("[\u0e00-\u0e7f]"), "th"),
    ("arabic", re.compile("[\u0600-\u06ff]"), ""),
    ("cyrillic", re.compile("[\u0400-\u04ff]"), ""),
    ("greek", re.compile("[\u0370-\u03ff]"), "el"),
    ("hebrew", re.compile("[\u0590-\u05ff]"), "he"),
    ("devanagari", re.compile("[\u0900-\u097f]"), ""),
    ("bengali", re.compile("[\u0980-\u09ff]"), "bn"),
    ("tamil", re.compile("[\u0b80-\u0bff]"), "ta"),
    ("georgian", re.compile("[\u10a0-\u10ff]"), "ka"),
    ("armenian", re.compile("[\u0530-\u058f]"), "hy"),
    ("gurmukhi", re.compile("[\u0a00-\u0a7f]"), "pa"),
    ("gujarati", re.compile("[\u0a80-\u0aff]"), "gu"),
    ("odia", re.compile("[\u0b00-\u0b7f]"), "or"),
    ("telugu", re.compile("[\u0c00-\u0c7f]"), "te"),
    ("kannada", re.compile("[\u0c80-\u0cff]"), "kn"),
    ("malayalam", re.compile("[\u0d00-\u0d7f]"), "ml"),
    ("sinhala", re.compile("[\u0d80-\u0dff]"), "si"),
    ("lao", re.compile("[\u0e80-\u0eff]"), "lo"),
    ("myanmar", re.compile("[\u1000-\u109f]"), "my"),
    ("khmer", re.compile("[\u1780-\u17ff]"), "km"),
)


def detect_language(text: str, hints: Sequence[str] = ()) -> str | None:
    """Primary tag of the language of `text`, None where it cannot be told.

    Args:
        text: some sentences; the first 1,500 characters count.
        hints: tags that the page states; the text has to contradict them plainly.

    >>> detect_language("Le président russe a reçu la presse dans la soirée et il a parlé.")
    'fr'
    """
    sample = text[:_SAMPLE].lower()
    script, alone = _script(sample)
    if alone:
        return alone
    found = _WORD.findall(sample)
    for hint in hints[:1]:
        known = _stopwords(hint)
        if known and sum(map(known.__contains__, found)) >= _SURE * len(found) > 1:
            return hint
    return _most_frequent(found, script, hints)


def _most_frequent(found: Sequence[str], script: str, hints: Sequence[str]) -> str | None:
    """The language whose frequent words are the largest share of the words, by a clear lead."""
    counts: dict[str, float] = {}
    index = _index(script)
    for word in found:
        for code in index.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    for hint in hints:
        if hint in counts:
            counts[hint] *= 1.3
    ranked = sorted(counts, key=lambda code: (-counts[code], code))
    if not ranked or counts[ranked[0]] < _LEAST * len(found):
        return None
    tie = len(ranked) > 1 and counts[ranked[1]] > 0.93 * counts[ranked[0]]
    return None if tie else ranked[0]


def _script(sample: str) -> tuple[str, str]:
    longer = len(sample.encode("utf-8", "surrogatepass")) - len(sample)  # by each letter, at least
    beyond = len(_BEYOND_LATIN.findall(sample)) if longer * 4 >= len(sample) else 0
    if not beyond or beyond * 4 < len(sample):
        return "latin", ""
    if len(_KANA.findall(sample)) * 12 > beyond:
        return "kana", "ja"
    sizes: dict[str, int] = {}
    for name, pattern, alone in _SCRIPTS:
        sizes[name] = len(pattern.findall(sample))
        if sizes[name] * 2 > beyond:
            return name, alone
    name = max(sizes, key=lambda key: sizes[key])
    if sizes[name] * 2 < beyond:
        return "other", ""
    return name, next(alone for key, _, alone in _SCRIPTS if key == name)


@cache
def _stopwords(code: str) -> frozenset[str]:
    return frozenset(words(code, "page", "stopwords"))


@cache
def _index(script: str) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for code in codes():
        for word in words(code, "page", "stopwords"):
            if _script(word)[0] == script:
                index[word] = (*index.get(word, ()), code)
    return index


@cache
def legacy_encodings(language: str) -> tuple[str, ...]:
    """Encodings in which pages of a language were written before UTF-8; of all when `""`.

    >>> "cp1251" in legacy_encodings("ru")
    True
    """
    if language:
        return words(language, "page", "encodings")
    return tuple(dict.fromkeys(e for code in codes() for e in words(code, "page", "encodings")))


# Words with a letter beyond ASCII: only these differ between decodings of the same bytes.
_FOREIGN = re.compile(r"[A-Za-z]*[^\x00-\x7f\W\d_][^\W\d_]*")
_STRANGE = re.compile("[\u0080-\u009f\ue000-\uf8ff\ufffd\uff61-\uff9f]|[a-z][\u00a1-\u00bf][a-z]")
_CASE_BREAK = re.compile(
    "[a-zà-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-ЯЁ]|[A-Za-z][\u0370-\u1fff]|[\u0370-\u1fff][A-Za-z]"
)
_COMMON_CJK = re.compile(
    "[的是不了在人有我他这為的年月日のはをがにでとたしいる이다는을의가에。、，]"
)


def plausibility(text: str) -> float:
    """How much a decoded text looks like writing: frequent words found, less what nobody writes.

    Comparable only between decodings of the same bytes; negative where it cannot be right.
    """
    strange = len(_STRANGE.findall(text))
    foreign = _FOREIGN.findall(text)
    if not foreign:
        return -float(strange)
    known = _frequent()
    hits = sum(word in known for word in _WORD.findall(" ".join(foreign).lower()))
    common = len(_COMMON_CJK.findall(text))
    odd = len(_CASE_BREAK.findall(text)) + 3 * strange
    return (2 * hits + common - odd) / len(foreign)


@cache
def _frequent() -> frozenset[str]:
    return frozenset(
        word for code in codes() for word in words(code, "page", "stopwords") if not word.isascii()
    )
