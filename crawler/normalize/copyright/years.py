"""Years of a notice: single, in ranges, open, of other eras; dates of other things are left out.

Words around them (`since`, `present`, `гг.`) and eras that are counted from one year of the common
era (令和, 民國, พ.ศ.) come from the tables of languages. Years of the lunar and of the Persian
calendar span two years of ours, so that they say nothing.
"""

from __future__ import annotations

import re
from functools import cache

from crawler.languages.phrases import fold, listed

__all__ = ["Years", "find_years"]

Years = tuple[int, int | None]

_ONE = r"(?:19|20)\d\d"
_IN_DATE = re.compile(
    r"\d{1,2}\.?\s(?:de\s)?(?!copyright)[^\W\d_]{3,}\.?\s(?:del?\s)?$|(?:^|\W)[^\W\d_]{3,9}\.?\s\d{1,2},?\s$|n\.\s?\d+\s$"
)
_SIGNED = r"(?:©|\(c\)|copyright|rights?|rechte)[\s:©]*"
_DIGITS = re.compile(r"\d\d|\d\s?年|元年")
_ROMAN = re.compile(r"(?:©|copyright)\s?(?P<year>mm[xvi]{1,8})(?!\w)")
_LETTER_VALUES = {"m": 1000, "x": 10, "v": 5, "i": 1}
_SPAN = 250  # years that a range may cover


def find_years(folded: str) -> tuple[tuple[Years, int, int], ...]:
    """Years with their places in a folded line.

    >>> (
    ...     find_years("© 2019-20 x"),
    ...     find_years("n. 231 del 07/06/2013"),
    ...     find_years("1997-present golem")[0][0],
    ... )
    ((((2019, 2020), 2, 9),), (), (1997, None))
    """
    if "©mm" in folded or "© mm" in folded or "copyright mm" in folded:
        return _in_roman(folded)
    if not _DIGITS.search(folded):
        return ()
    counted = _of_eras(folded)
    if counted:
        return counted
    found: list[tuple[Years, int, int]] = []
    for year in _year().finditer(folded):
        if _IN_DATE.search(folded[max(0, year.start() - 28) : year.start()]):
            continue
        start = _since_start(folded, year.start())
        years: Years = (int(year["first"]), _last(year))
        if start < year.start() and not year["last"]:
            years = (years[0], None)
        found.append((years, start, year.end()))
    return tuple(found)


def _in_roman(folded: str) -> tuple[tuple[Years, int, int], ...]:
    """`© MMXXIII`: letters right behind the sign, of this century."""
    found = _ROMAN.search(folded)
    if not found:
        return ()
    values = [_LETTER_VALUES[letter] for letter in found["year"]]
    pairs = zip(values, [*values[1:], 0], strict=True)
    year = sum(-value if value < after else value for value, after in pairs)
    return (((year, year), *found.span("year")),)


def _last(year: re.Match[str]) -> int | None:
    first, last = int(year["first"]), year["last"] or year["listed"]
    if year["open"]:
        return None
    until = first if not last else int(last) if len(last) == 4 else first - first % 100 + int(last)
    return until if first <= until <= first + _SPAN else first


def _since_start(folded: str, start: int) -> int:
    """`© since 1996`: where the word begins, if it stands between a sign and the year."""
    found = _since().search(folded[max(0, start - 40) : start])
    return start - len(found["word"]) if found else start


def _of_eras(folded: str) -> tuple[tuple[Years, int, int], ...]:
    found: dict[int, tuple[Years, int, int]] = {}
    for name, zero in _eras():
        if name not in folded:
            continue
        for year in _in_era(name).finditer(folded):
            first = zero + (1 if year["first"] == "元" else int(year["first"]))
            last = zero + int(year["last"] or 0) if year["last"] else first
            found[year.start()] = ((first, max(first, last)), *year.span())
    return tuple(found[start] for start in sorted(found))


@cache
def _eras() -> tuple[tuple[str, int], ...]:
    """Names of eras and the year before their first: `令和 2018`, or a script's letter for one."""
    pairs = (entry.rpartition(" ") for entry in listed("eras"))
    return tuple((fold(name), int(zero)) for name, _, zero in pairs)


@cache
def _in_era(name: str) -> re.Pattern[str]:
    # An era whose years have four digits is told by the letters of its language anywhere in the line.
    if len(name) == 1:
        year = r"25[4-9]\d"
        return re.compile(rf"(?<!\d)(?P<first>{year})(?:\s?-\s?(?P<last>{year}))?(?!\d)")
    year = r"\d{1,4}"
    unit = r"\s?年(?!\s?\d{1,2}\s?月)" if re.search("[\u3400-\u9fff]", name) else r"(?!\d)"
    return re.compile(
        rf"{re.escape(name)}\.?\s?(?P<first>{year}|元)(?:\s?年?\s?[-~]\s?(?:{re.escape(name)})?(?P<last>{year}))?(?:{unit})"
    )


@cache
def _year() -> re.Pattern[str]:
    present = [re.escape(fold(w)) for w in sorted(listed("present"), key=len, reverse=True)]
    words = "|".join(present)
    # After a blank alone a single word may be a name: `© 2022 Heute`, `© 2022 Hoy`.
    phrases = "|".join(w for w in present if " " in w or not w.isascii())
    units = "|".join(re.escape(fold(w)) for w in sorted(listed("year_word"), key=len, reverse=True))
    to = "|".join(re.escape(fold(w)) for w in listed("until"))
    unit = rf"(?:\s?(?:{units})(?![a-z\u0400-\u04ff])\.?)?"
    return re.compile(
        rf"""(?<![\d./:-])(?<!\d{{4}}\s)(?P<first>{_ONE}){unit}(?:
          \s?(?:[-/~〜]|(?:{to})(?=\s?\d))\s?(?P<last>{_ONE}|\d\d)(?![\d/.-]\d|\d){unit}
        | (?P<listed_gap>\s?[,&]\s?)(?P<listed>{_ONE})(?![\d/.-]\d|\d)
        | (?P<open>(?:\s?[-~〜]\s?(?:{words})|\s?(?:{phrases}))(?![^\W\d_])|-(?=\s*(?:$|[^\d\s-])))
        | (?!/\d|\.\d|:\d|\d|-\d\d-)
        )""",
        re.VERBOSE,
    )


@cache
def _since() -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in listed("since"))
    return re.compile(rf"(?:^|{_SIGNED})(?P<word>(?:{words})\s?)$")
