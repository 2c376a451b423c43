"""From the parts of a printed date to what it states: order, century, eras, halves of the day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from crawler.article import Zone
from crawler.languages import table
from crawler.normalize.instants.lexicon import Lexicon
from crawler.normalize.instants.reading import Stamp

__all__ = ["Hints", "dated_by", "full_year", "hour_of", "numeric_day", "with_clock"]

_BUDDHIST = range(2400, 2700)


class Hints(NamedTuple):
    """What is known beside the string: order of all-number dates, country, day of reading.

    After a label the string is a date whatever follows: `Publié le 2 janvier 2023 par AFP`.
    """

    order: str | None = None
    country: str | None = None
    today: date | None = None
    buddhist: bool = False
    labelled: bool = False


def numeric_day(
    parts: tuple[str, str, str, str], words: Lexicon, hints: Hints
) -> tuple[int, int, int] | None:
    """Year, month and day of an all-number date; None where their order is open.

    Args:
        parts: as they stand: `("30", ".", "12", "2022")`.
        words: the language, which may settle the order.
        hints: what else may.
    """
    first, mark, middle, last = parts
    second = int(middle)
    if len(first) == 4:
        return (int(first), second, int(last)) if len(last) < 3 else None
    if len(last) == 1:
        return None
    if len(last) == 2 and (hints.order or words.order) == "YMD":
        return _century(int(first)), second, int(last)
    year = int(last) if len(last) == 4 else _century(int(last))
    order = _order(int(first), second, mark.strip(), words, hints)
    if order == "DMY":
        return year, second, int(first)
    return (year, int(first), second) if order == "MDY" else None


def _order(first: int, second: int, mark: str, words: Lexicon, hints: Hints) -> str | None:
    """Order of an all-number date, by evidence only: its own parts, the caller, the locale."""
    if (first > 12) != (second > 12) and first <= 31 and second <= 31:
        return "DMY" if first > 12 else "MDY"
    locale = table("mul", "dates")["order_of"].get(hints.country or "") or words.order
    if first == second and locale != "YMD":
        return "DMY"
    return hints.order or locale or ("DMY" if mark == "." else None)


def _century(year: int) -> int:
    return year + (2000 if year < 70 else 1900)


def dated_by(form: str, values: Sequence[object], hints: Hints) -> tuple[Stamp, float] | None:
    """Parts of the day, and how surely they are meant, of a sequence of kinds of tokens.

    Args:
        form: where day, month and year stand among the values; `N` a whole date, `R` a shift.
        values: of the tokens.
        hints: what is known beside the string.
    """
    if form == "N":
        return (Stamp(*values[0]), 0.95) if isinstance(values[0], tuple) else None
    if form == "R":
        if hints.today is None or not isinstance(values[0], int):
            return None
        found = hints.today + timedelta(days=values[0])
        return Stamp(found.year, found.month, found.day), 0.6
    parts = {name: v for name, v in zip(form, values, strict=True) if isinstance(v, int)}
    day, month, year = parts.get("d"), parts["m"], parts.get("y")
    if year is None:
        return _yearless(month, day or 0, hints)
    year, sure = full_year(year, hints)
    return Stamp(year, month, day), sure


def full_year(year: int, hints: Hints) -> tuple[int, float]:
    """A year written in two or four digits, and how surely it is meant.

    >>> full_year(22, Hints()), full_year(2565, Hints(buddhist=True))
    ((2022, 0.8), (2022, 0.97))
    """
    if hints.buddhist and year in _BUDDHIST:
        year -= 543
    return (_century(year), 0.8) if year < 100 else (year, 0.97)


def _yearless(month: int, day: int, hints: Hints) -> tuple[Stamp, float] | None:
    """A day without its year was within the twelve months before it is read."""
    if hints.today is None:
        return None
    for year in (hints.today.year, hints.today.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= hints.today + timedelta(days=1):
            return Stamp(year, month, day), 0.6
    return None


def with_clock(
    stamp: Stamp, tokens: Iterable[tuple[str, object]], zone_name: str | None
) -> Stamp | None:
    """The day with what tokens of kinds T (clock), n, P (half of the day) and Z (zone) add."""
    hour: int | None = None
    minute = second = None
    half: str | None = None
    offset = None
    zone: Zone = "none"
    for kind, value in tokens:
        if kind == "T" and isinstance(value, tuple):
            hour, minute, second = value
        elif kind == "n" and isinstance(value, int):
            hour = value
        elif kind == "P":
            half = str(value)
        elif isinstance(value, str):
            zone_name = value
        elif isinstance(value, tuple) and value[0] is not None:
            offset, zone = value
    hour = None if hour is None else hour_of(hour, half)
    if hour is None:
        return None
    day = stamp.year, stamp.month, stamp.day
    return Stamp(*day, hour, minute, second, "", offset, zone, zone_name)


def hour_of(hour: int, half: str | None) -> int | None:
    """The hour 0-24 of a clock with or without a half of the day; None where there is no such.

    >>> hour_of(12, "am"), hour_of(3, "pm"), hour_of(25, None)
    (0, 15, None)
    """
    if hour > 24:
        return None
    if half == "pm" and hour < 12:
        return hour + 12
    return 0 if half == "am" and hour == 12 else hour
