"""Names in a byline: parted, cleaned of labels, dates and jobs, and told from bodies and logins."""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache

from crawler.agencies import find as find_agency
from crawler.languages import codes, table, words
from crawler.normalize.instants.lexicon import calendar
from crawler.page.datelike import DATE, YEAR
from crawler.page.folding import bare
from crawler.page.judge import ADDRESS, ends_sentence, size
from crawler.page.labels import after_label, date_labels, holds, phrases, split_words
from crawler.page.roles import before_others, has_other_role
from crawler.page.tree import tidy

__all__ = [
    "after_last_label",
    "before_date",
    "has_given_name",
    "is_body",
    "is_job",
    "is_outlet",
    "looks_personal",
    "opens_with_small_word",
    "split_names",
    "without_places",
]

_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3}|[<>{}()=_#\\:：]|\.(?:com|org|net|de|fr|it|es)\b", re.IGNORECASE
)
_TAIL = re.compile(r"\s*(?:[|•·(\[]|\s[-–—]\s|\s\d|\s@\w).*$", re.DOTALL)
_MARKS = re.compile(r"\s*[,;&]\s*|、|\s/\s|(?<=[^\W\d_])/(?=[A-ZÀ-Þ])")
_SEAM = re.compile(r"(?<=[a-zß-ÿ]{3})(?<!Mac)(?<!Fitz)(?=[A-ZÀ-Þ][a-zß-ÿ])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?)+[^\W\d_]$")
_DASH = re.compile(r"\s[-–—]\s")
_INNER = range(1, 4)  # spaces of a full name
_EDGE = " .,:：;/*\u00a0\"'"
_LEADING = ",.;:|·•(–—-/»"  # between a name and a date
_LETTERS = range(2, 61)
_MOST_WORDS = 6
_SHOUTED = 24
_WIDE_NAME = 30
_OUTLET = 5
_ARTICLE = 3  # letters, as in "der"
_WIDE_OUTLET = 3
_WITH_PLACE = 2
_FULL = 2  # words of a full name, at least
_CAP = 400
_CODE = range(1, 4)
_WIDE = "\u2e80"
_UNSPACED = ("\u0e00", "\u109f")  # Thai to Burmese
_WIDE_LETTERS = range(2, 4)  # of a Chinese or Korean name


def split_names(text: str, language: str) -> list[str]:
    """Names in a byline.

    >>> split_names("Von Anna Berg und Jan Michael Marchart", "de")
    ['Anna Berg', 'Jan Michael Marchart']
    >>> split_names("Par Kab Niang Le 17/02/2020", "fr"), split_names("By :", "en")
    (['Kab Niang'], [])
    >>> split_names("By Jane Doe reporting from Kyiv", "en")
    ['Jane Doe']
    """
    return list(_names_in(text[:_CAP], language))


@lru_cache(maxsize=256)  # the same name stands in the head, in the data and in the byline
def _names_in(text: str, language: str) -> tuple[str, ...]:
    text = ADDRESS.sub(" ", text) if "@" in text else text
    text = before_others(before_date(tidy(html.unescape(text)), language), language)
    text = _before_glued_job(text, language)
    whole = text
    for _ in range(3):
        rest = after_label(text, language, "byline")
        if rest == text:
            break
        text = rest  # empty where there is but a label
    text = _after_kind(text, language) if text == whole else text
    labelled = text != whole and not ends_sentence(text)
    parts = [p for part in _MARKS.split(text) for p in split_words(part, phrases(language, "and"))]
    parts = [p for part in parts for p in _beside(part, language)]
    parts = [p for part in parts for p in _joined(part, language)]
    parts = [p for part in parts for p in _dashed(part)]
    named = [part for part in parts if not has_other_role(part, language)] or parts
    cleaned = [_clean(part, language, labelled=labelled) for part in named]
    if labelled and text[:1].islower() and not cleaned[0]:
        return ()  # what a sentence goes on with after its "by"
    names = list(filter(None, cleaned))
    return (*names[:1], *(name for name in names[1:] if not is_job(name, language)))


def _after_kind(text: str, language: str) -> str:
    """A name without the kind of text before its "by", which is no name itself.

    >>> _after_kind("Pressemitteilung von Katja Moor", "de"), _after_kind("Max von Lena Au", "de")
    ('Katja Moor', 'Max von Lena Au')
    """
    kind, _, rest = text.partition(" ")
    label, _, name = rest.partition(" ")
    if label not in phrases(language, "byline") or name.count(" ") not in _INNER:
        return text
    return name if kind.lower() not in _given() and has_given_name(name) else text


def _before_glued_job(text: str, language: str) -> str:
    """A full name without the job that the markup ran into it.

    >>> _before_glued_job("Bethan ReesCommunity reporter, Leeds", "en")
    'Bethan Rees'
    >>> _before_glued_job("Ann MacDonald reporter", "en")
    'Ann MacDonald reporter'
    """
    seam = _SEAM.search(text)
    if seam is None or " " not in text[: seam.start()]:
        return text
    job = is_job(text[seam.start() :].partition(",")[0], language)
    return text[: seam.start()] if job else text


def _beside(text: str, language: str) -> list[str]:
    """Names that nothing but a space parts, in the languages that write a name without one.

    >>> _beside("李晓萌 陈立", "zh"), _beside("Anna Berg", "de")
    (['李晓萌', '陈立'], ['Anna Berg'])
    """
    if not text[:1] > _WIDE or not language or not table(language, "page", "").get("spaced_names"):
        return [text]
    parts = text.split()
    return parts if all(len(part) in _WIDE_LETTERS for part in parts) else [text]


def _joined(text: str, language: str) -> list[str]:
    """Names between which an "and" is written as one with the second, as in Arabic and Hebrew.

    >>> _joined("ياسمين التونسي وكريم بوزيد", "ar"), _joined("محمد وليد", "ar")
    (['ياسمين التونسي', 'كريم بوزيد'], ['محمد وليد'])
    """
    prefix = table(language, "page", "").get("joined_and") if language else None
    if not prefix or f" {prefix}" not in text:
        return [text]
    parts = text.split()
    for at in range(_WITH_PLACE, len(parts) - 1):
        word = parts[at].removeprefix(prefix)
        if word != parts[at] and len(word) >= _WITH_PLACE and parts[at] not in _given():
            return [" ".join(parts[:at]), *_joined(" ".join([word, *parts[at + 1 :]]), language)]
    return [text]


def _dashed(text: str) -> list[str]:
    """Full names between dashes; of other parts the first is the name, and a job follows it.

    >>> _dashed("Kaan Demir - Elif Kaya"), _dashed("Anna Berg - Berlin")
    (['Kaan Demir', 'Elif Kaya'], ['Anna Berg - Berlin'])
    """
    parts = _DASH.split(text)
    full = len(parts) > 1 and all(
        part.count(" ") in _INNER and has_given_name(part) for part in parts
    )
    return parts if full else [text]


def without_places(names: list[str]) -> list[str]:
    """A full name and the single words after it that may be places: "Anna Berg, Nairobi".

    >>> without_places(["Anna Berg", "Nairobi", "Jan Marchart", "dpa"])
    ['Anna Berg', 'Jan Marchart', 'dpa']
    """
    if not names or " " not in names[0]:
        return names
    return names[:1] + [n for n in names[1:] if (" " in n and not _is_code(n)) or find_agency(n)]


def _is_code(name: str) -> bool:
    """Short capital words, as of a station and its region: "GO SC"."""
    return name.isupper() and all(len(word) in _CODE for word in name.split())


def before_date(text: str, language: str) -> str:
    """What stands before a date, without the weekday and the small words that lead to it.

    >>> before_date("Capucine Rabeau le jeu 12/09/2024 - 18:20", "fr")
    'Capucine Rabeau'
    """
    found = DATE.search(text) if YEAR.search(text) else None
    if found is None or not found.start():
        return text
    parts = text[: found.start()].split()
    small = _small_words(language) | _weekdays(language)
    while parts and (not parts[-1].strip(_LEADING) or parts[-1].lower().strip(_LEADING) in small):
        parts.pop()
    return " ".join(parts)


@cache
def _weekdays(language: str) -> frozenset[str]:
    days = calendar(language) if language else {}
    listed = (*days.get("weekdays", ()), *days.get("weekdays_short", ()))
    return frozenset(form for day in listed for form in day.lower().split("|"))


def is_job(name: str, language: str) -> bool:
    """Whether what follows a name is a degree or a job: "PhD", "political correspondent"."""
    if bare(name) in _degrees():
        return True
    return any(word.lower() in phrases(language, "jobs") for word in name.split())


def _clean(text: str, language: str, *, labelled: bool) -> str:
    """A name without what follows it; after a label, small letters end it: "envoyée spéciale"."""
    name = _TAIL.sub("", text.partition("／")[0]).strip(_EDGE)
    parts = _without_agency(name.split())
    small, behalf = _small_words(language), phrases(language, "behalf")
    while parts and len(name) < len(text.rstrip(_EDGE)) and parts[-1].lower() in small:
        parts.pop()  # "le" of "le 17/02/2020"
    if len(parts) > _FULL and parts[-1].lower() in date_labels(language):
        parts.pop()
    if len(parts) > 1 and parts[-1].lower() in phrases(language, "byline"):
        parts.pop()
    at = next(
        (
            i
            for i, w in enumerate(parts)
            if i
            and w not in particles()
            and (
                w in small
                or (i >= _FULL and w.lower() in behalf)
                or (labelled and i >= _FULL and w.islower())
            )
        ),
        None,
    )
    if at == 1:
        return ""  # "Editing by"
    name = " ".join(parts[:at]).rstrip(_EDGE)
    if len(name) not in _LETTERS or len(name.split()) > _MOST_WORDS or _NO_NAME.search(name):
        return ""
    if name.lower() in small or name.lower() in phrases(language, "byline"):
        return ""
    return f"{name}." if _INITIALS.match(name) and f"{name}." in text else name


def _without_agency(parts: list[str]) -> list[str]:
    """The words of a name without the agency's after it: "GREG MALONE Associated Press".

    Of an agency and a place, "EFE Riofrío", the agency alone.
    """
    placed = len(parts) == _WITH_PLACE and parts[0].isupper() and not parts[1].isupper()
    if placed and find_agency(parts[0]) and not find_agency(" ".join(parts)):
        return parts[:1]
    for length in range(1, min(3, len(parts) - 2) + 1):
        if parts[-1][:1].isupper() and find_agency(" ".join(parts[-length:])):
            return parts[:-length]
    return parts


def looks_personal(name: str, *, labelled: bool) -> bool:
    """Two to five capitalised words, particles aside; a single one only after "by".

    >>> looks_personal("Anna von Berg", labelled=False), looks_personal("Mehr dazu", labelled=False)
    (True, False)
    """
    parts = name.split()
    if name.isascii() or name.lower() != name.upper():
        if not all(
            w[0].isupper() or w.lower() in particles() or w[1:2] in ("'", "’") for w in parts
        ):
            return False
        if name.isupper() and len(parts) > 1 and len(name) > _SHOUTED:
            return False
    elif size(name) <= _WIDE_NAME and (len(parts) > 1 or labelled or not _parts_words(name)):
        return True
    return 2 <= len(parts) <= 5 or labelled


def opens_with_small_word(name: str, language: str) -> bool:
    """Whether a name begins as a phrase does, with a small word; bodies begin with an article.

    >>> opens_with_small_word("Über Creeny", "de"), opens_with_small_word("De Gaulle", "fr")
    (True, False)
    """
    first = name.split(" ", 1)[0].lower()
    return first in _openers(language) and not has_given_name(name)


@cache
def _openers(language: str) -> frozenset[str]:
    spoken = (table(code, "speech", "") for code in (language, "en") if code)
    articles = {word for one in spoken for word in one.get("definite", "").split()}
    return _small_words(language) - particles() - articles


def _parts_words(name: str) -> bool:
    """Whether the script of a name sets spaces between words: of one word, it may be a place."""
    return name[0] < _UNSPACED[0] or _UNSPACED[1] < name[0] < _WIDE


def has_given_name(name: str) -> bool:
    """Whether the first or the last word of a name is a given name of one of the languages.

    >>> has_given_name("Anna-Lena Berg"), has_given_name("Social Media")
    (True, False)
    """
    parts = name.lower().split()
    return any(part.split("-")[0] in _given() for part in (parts[0], parts[-1]))


@cache
def _given() -> frozenset[str]:
    tables = (table(code, "speech", "given").get("given", {}) for code in (*codes(), "mul"))
    return frozenset(name for one in tables for text in one.values() for name in text.split())


def after_last_label(text: str, language: str) -> str:
    """What a link says after "by".

    >>> after_last_label("View all posts by Anna Berg", "en")
    'Anna Berg'
    """
    labels = phrases(language, "byline")
    parts = text.split()
    last = max((i for i, word in enumerate(parts[:-1]) if word.lower() in labels), default=-1)
    return " ".join(parts[last + 1 :])


def is_body(name: str, outlets: frozenset[str], language: str) -> bool:
    """Whether a name is the outlet's, an agency's or the newsroom's.

    >>> is_body("Sportredaktion", frozenset(), "de"), is_body("Adam Stafford", frozenset(), "en")
    (True, False)
    """
    if is_outlet(name, outlets) or find_agency(name):
        return True
    if holds(name, "en", "staff"):
        return True
    key = bare(name)
    return any(word in key for word in _staff(language))


def is_outlet(name: str, outlets: frozenset[str]) -> bool:
    """Whether a name is the outlet's or begins with it: "MDR THÜRINGEN" on mdr.de, "DER SPIEGEL".

    Args:
        name: as printed.
        outlets: names of the outlet and of its host, folded by `bare`.
    """
    key = bare(name)
    if key in outlets or bare(name.split(" ", 1)[0]) in outlets:
        return True
    if len(key) >= _WIDE_OUTLET and key[0] >= "\u2e80":
        return any(outlet.startswith(key) for outlet in outlets)  # 蘭嶼報 of 蘭嶼報新聞網
    return any(
        len(outlet) >= _OUTLET
        and (
            key.startswith(outlet) or (key.endswith(outlet) and len(key) <= len(outlet) + _ARTICLE)
        )
        for outlet in outlets
    )


@cache
def particles() -> frozenset[str]:
    """Small words inside names of people, lower case."""
    return frozenset(words("mul", "page", "particles"))


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(words(language, "page", "stopwords")) | particles()


@cache
def _degrees() -> frozenset[str]:
    return frozenset(words("mul", "page", "degrees"))


@cache
def _staff(language: str) -> tuple[str, ...]:
    """Parts of words, for other languages write them into one."""
    own = words(language, "page", "staff") if language != "en" else ()
    return tuple(filter(None, (bare(p) for p in own if size(p) > 4)))
