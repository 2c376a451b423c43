"""Labels that stand on pages in many languages ("Lire aussi", "Von", "Tous droits réservés").

Looked up by plain string operations: a page of a new language must not wait for patterns to be
compiled, and a list of phrases is searched as fast.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crawler.languages import codes, words
from crawler.languages.phrases import fold
from crawler.normalize.instants.lexicon import calendar

__all__ = [
    "after_label",
    "begins",
    "credit_start",
    "date_labels",
    "ends",
    "ends_in_credit",
    "holds",
    "holds_label",
    "label_length",
    "modified_labels",
    "names_job",
    "names_source",
    "phrases",
    "published_labels",
    "segments",
    "source_labels",
    "split_words",
]

_SEPARATOR = re.compile(r"\s*[|•·](?!\s*\d{1,2}[:.]\d\d\b)\s*|\s+[–—-]\s+(?!\d)|\s{2,}|\s*//\s*")
_PARTED = re.compile(r"[|•·–—-]|\s\s|//")  # what no separator is without; asked first
_EDGE = " ¡¿：・\u00a0\"'“”«»„*–—-|•·>»:("
_WORDS = re.compile(r"\S+")
_PICTURE = "\u2190"  # arrows and what stands after them: marks and emoji before a call
_PICTURES = re.compile(r"^[\W_]+")
_WIDE_LABEL = re.compile("[\u2e80-\u9fff\uac00-\ud7af]{2,6}[:：]")  # "来源：", "字号："
# After these a name may follow without a separator: "18:05 Uhr Von Anna Berg".
_OPENING = ("read_also", "promo", "newsletter", "comments", "about_author", "byline")
_CREDIT_LABEL = 24
_SOURCE = 60
_TAIL = 40
_NAME = 4  # letters of a Chinese or Japanese name
_CLOSING = "）)】] 。"
_NAMED = re.compile(r"[\s（(／/：:、，,。＝=]")
_NO_KEYS: frozenset[str] = frozenset()
_DATE_ENDS = frozenset("0123456789hrm)")


@cache
def phrases(language: str, key: str) -> tuple[str, ...]:
    """Phrases `key` of a language and of English, lower case, longest first; of all for `""`."""
    chosen = (language, "en") if language else codes()
    found = {word.lower() for code in chosen for word in words(code, "page", key)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def date_labels(language: str) -> tuple[str, ...]:
    """Words that say "published" and "updated" before a date, of a language and of English."""
    stamps = [calendar(code).get("stamp", {}) for code in (language, "en") if code]
    found = {w for s in stamps for key in ("published", "modified") for w in s.get(key, ())}
    long = filter(_is_telling, found)
    return tuple(sorted(long, key=lambda word: (-len(word), word)))


def _is_telling(word: str) -> bool:
    return len(word) > 4 or (len(word) > 1 and word[0] >= "\u2e80")


@cache
def published_labels(language: str) -> tuple[str, ...]:
    """Those of `date_labels` that say "published"."""
    stamps = [calendar(code).get("stamp", {}) for code in (language, "en") if code]
    return tuple({w.lower() for s in stamps for w in s.get("published", ()) if _is_telling(w)})


@cache
def modified_labels(language: str) -> tuple[str, ...]:
    """Those of `date_labels` that say "updated"."""
    return tuple(set(date_labels(language)) - set(published_labels(language)))


def openings(text: str, language: str) -> frozenset[str]:
    """Which of the lists hold a phrase that the text begins with, as whole words.

    >>> sorted(openings("Abonnez-vous à notre lettre", "fr"))
    ['newsletter', 'promo']
    """
    low = text[:80].lower().lstrip(_EDGE)
    if low[:1] >= _PICTURE and not low[0].isalnum():
        low = _PICTURES.sub("", low)
    found = _by_start(language).get(low[:2])
    if not found:
        return _NO_KEYS
    keys = [
        key for phrase, key in found if low.startswith(phrase) and not _goes_on(low, len(phrase))
    ]
    return frozenset(keys) if keys else _NO_KEYS


@cache
def _by_start(language: str) -> dict[str, list[tuple[str, str]]]:
    index: dict[str, list[tuple[str, str]]] = {}
    for key in _OPENING:
        for phrase in phrases(language, key):
            index.setdefault(phrase[:2], []).append((phrase, key))
    return index


def begins(text: str, language: str, key: str) -> bool:
    """Whether a text begins with one of the phrases, as whole words.

    >>> begins("À lire aussi : le dossier", "fr", "read_also"), begins("Parlons", "fr", "byline")
    (True, False)
    """
    return bool(label_length(text[:80].lower().lstrip(_EDGE), phrases(language, key)))


def ends(text: str, language: str, key: str) -> bool:
    """Whether the last word of a text, not its only one, is one of the phrases.

    >>> ends("김서윤 기자", "ko", "byline"), ends("Anna Berg", "de", "byline")
    (True, False)
    """
    before, _, last = text.rstrip().rpartition(" ")
    return bool(before) and last.lower() in phrases(language, key)


def after_label(text: str, language: str, key: str) -> str:
    """What follows a phrase at the beginning of a text; the text itself where there is none.

    >>> after_label("Von Anna Berg", "de", "byline")
    'Anna Berg'
    """
    bare = text.lstrip(_EDGE)
    choices = phrases(language, key)
    length = label_length(bare[:80].lower(), choices) or _glued(bare, choices)
    return bare[length:].lstrip(_EDGE) if length else text


def holds(text: str, language: str, key: str) -> bool:
    """Whether one of the phrases stands in a text, as whole words.

    >>> holds("Radiocor – riproduzione riservata", "it", "rights")
    True
    """
    low = text.lower()
    near = [phrase for phrase in phrases(language, key) if phrase in low]
    return any(_is_whole(low, phrase) for phrase in near)


def holds_label(text: str, language: str, key: str) -> bool:
    """Whether one of the phrases stands in a text with a colon or slash after it.

    >>> holds_label("Blick ins Tal. Foto: A. Berg", "de", "photo")
    True
    >>> holds_label("Non arriva. Arriva una foto: sassi.", "it", "photo")
    False
    """
    if ":" not in text and "/" not in text:
        return False
    plain = text.replace("\u00a0", " ").replace(" :", ":")
    low = plain.lower()
    return any(
        phrase in low
        and (_is_whole(low, phrase + ":") or _is_whole(low, phrase + "/"))
        and not _in_sentence(plain, low.find(phrase))
        for phrase in phrases(language, key)
    )


def _in_sentence(text: str, at: int) -> bool:
    """Whether a small letter follows a word there, in what ends as a sentence."""
    before = text[max(0, at - 2) : at]
    inside = before[:1].isalnum() and before[1:].isspace() and text[at : at + 1].islower()
    return inside and text.rstrip()[-1:] in ".!?"


def ends_in_credit(text: str, language: str) -> bool:
    """Whether the last words are a name and "photographed", in languages that put it after.

    >>> (
    ...     ends_in_credit("市民在地铁站内喝茶。新华社记者 林一帆 摄", "zh"),
    ...     ends_in_credit("他喜欢拍摄", "zh"),
    ... )
    (True, False)
    """
    endings = words(language, "page", "photo_ends") if language else ()
    tail = text[-_TAIL:].rstrip(_CLOSING)
    if not endings or not tail.endswith(endings):
        return False
    before = tail[: -len(next(e for e in endings if tail.endswith(e)))].rstrip()
    name = _NAMED.split(before)[-1]
    for label in phrases(language, "byline"):
        name = name.rpartition(label)[2]
    return 1 < len(name) <= _NAME and len(name) < len(before)


def credit_start(text: str, language: str) -> int:
    """Where the credit of a caption begins, at its mark or label; -1 where there is none.

    >>> credit_start("Blick ins Tal. Foto: A. Berg", "de"), credit_start("Blick ins Tal.", "de")
    (15, -1)
    """
    if "©" in text:
        return text.index("©")
    low = text.lower()
    if len(low) != len(text) or (":" not in text and "/" not in text):
        return -1
    found = [low.find(p) for p in phrases(language, "photo") if _is_whole(low, p)]
    return min((at for at in found if low[at:].find(":") in range(_CREDIT_LABEL)), default=-1)


def names_job(text: str, language: str) -> bool:
    """Whether a short line says what somebody does: "Education correspondent, Halifax".

    >>> names_job("Education correspondent, Halifax", "en"), names_job("Anna Berg", "en")
    (True, False)
    """
    jobs = phrases(language, "jobs")
    return len(text) < _SOURCE and any(w.strip(",.") in jobs for w in text.lower().split())


def names_source(text: str, language: str) -> bool:
    """Whether a short line only says where the text is from.

    >>> names_source("Quelle: dpa", "de"), names_source("Eine Quelle: das Archiv", "de")
    (True, False)
    """
    label, colon, rest = text[:_SOURCE].replace("：", ":").partition(":")
    if not colon or not rest.strip() or len(text) >= _SOURCE:
        return False
    return fold(label).strip() in source_labels(language)


@cache
def source_labels(language: str) -> frozenset[str]:
    """Words that say where a text is from, folded."""
    labels = (w for code in (language, "en") if code for w in words(code, "rights", "source"))
    return frozenset(fold(label) for label in labels)


@lru_cache(maxsize=256)  # a line of the front is asked for its date, its author and its notice
def segments(text: str, language: str) -> tuple[str, ...]:
    """Parts of a byline set apart by bars, dots or dashes, or where a label follows a date.

    >>> segments("Par Jeanne Martin | Publié le 30 décembre 2022", "fr")
    ('Par Jeanne Martin', 'Publié le 30 décembre 2022')
    >>> segments("30. Dezember 2022, 18:05 Uhr Von Anna Berg", "de")
    ('30. Dezember 2022, 18:05 Uhr', 'Von Anna Berg')
    """
    parts = _SEPARATOR.split(text) if _PARTED.search(text) else [text]
    return tuple(p for part in parts for p in _at_labels(part, language) if p)


def split_words(text: str, joiners: tuple[str, ...]) -> list[str]:
    """Parts of a text between the given words.

    >>> split_words("Anna Berg und Jan Marchart", ("und",))
    ['Anna Berg', 'Jan Marchart']
    """
    parts, start = [], 0
    for found in _WORDS.finditer(text):
        if found[0].lower() in joiners:
            parts.append(text[start : found.start()].strip())
            start = found.end()
    return [*parts, text[start:].strip()]


def _at_labels(text: str, language: str) -> list[str]:
    low = text.lower()
    if len(low) != len(text):  # a letter whose lower case is longer: offsets would slip
        return [text]
    cuts = [0]
    starts = _label_starts(language)
    wide = not text.isascii() and (":" in text or "：" in text)
    for found in _WORDS.finditer(text):
        at = found.start()
        if not at:
            continue
        if wide and _WIDE_LABEL.match(text, at):
            cuts.append(at)
        if low[at : at + 2] not in starts and low[at] not in starts:
            continue
        rest = low[at : at + 60]
        named = "\u2e80" <= low[at] < "\uac00" or text[:at].rstrip()[-1:].lower() in _DATE_ENDS
        if label_length(rest, date_labels(language)) or (
            named and label_length(rest, phrases(language, "byline"))
        ):
            cuts.append(at)
    cuts = sorted({*cuts})
    return [text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]


@cache
def _label_starts(language: str) -> frozenset[str]:
    """Beginnings of the labels of dates and bylines: two letters, or the only one."""
    labels = (*date_labels(language), *phrases(language, "byline"))
    return frozenset(label[:2] for label in labels)


def label_length(low: str, choices: tuple[str, ...]) -> int:
    """Length of the first of the phrases that a text in lower case begins with, as whole words."""
    if not low.startswith(choices):
        return 0
    for phrase in choices:
        if low.startswith(phrase) and not _goes_on(low, len(phrase)):
            return len(phrase)
    return 0


def _glued(text: str, choices: tuple[str, ...]) -> int:
    """Length of a label that markup has run into a name: "ByAlex Bozarjian"."""
    if not text[:1].isupper() or not text[:80].lower().startswith(choices):
        return 0
    for phrase in choices:
        at = len(phrase)
        if text[:at].lower() == phrase and text[at : at + 1].isupper():
            return at if text[at - 1].islower() else 0
    return 0


def _goes_on(low: str, at: int) -> bool:
    """Whether a word continues at a position; scripts without spaces have no such borders."""
    return low[at : at + 1].isalnum() and low[at - 1] < "\u2e80" and low[at - 1].isalnum()


def _is_whole(low: str, phrase: str) -> bool:
    at = low.find(phrase)
    before = at > 0 and low[at - 1].isalnum() and low[at] < "\u2e80"
    return at >= 0 and not before and not _goes_on(low, at + len(phrase))
