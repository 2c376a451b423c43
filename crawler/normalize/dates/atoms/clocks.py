"""Clock times and parts of day as words state them."""

from __future__ import annotations

import re
from collections.abc import Callable

from crawler.normalize.dates.atoms.atom import Atom
from crawler.normalize.dates.atoms.parts import Parts
from crawler.normalize.dates.words.word import Words, folded

__all__ = ["CLOCKS", "LATE_PARTS", "clock_value"]

LATE_PARTS = ("AF", "EV", "NI")
_HALF = ("半",)
_CHINESE = {name: n for n, name in enumerate("一二三四五六七八九十", 1)}
_CHINESE |= {"十一": 11, "十二": 12, "两": 2, "兩": 2}
_SPELT = re.compile(f"[{''.join(_CHINESE)}]+")


def clock_value(text: str, words: Words) -> tuple[int, int] | None:
    """Hour and minute of a clock form, half of the day applied; None where it is no time.

    >>> from crawler.normalize.dates.words.word import words_of
    >>> clock_value("7.30 p.m.", words_of("en"))
    (19, 30)
    """
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if not numbers and (spelt := _SPELT.search(text)):
        numbers = [_CHINESE.get(spelt[0], 0)]
    if not numbers:
        return None
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if len(numbers) == 1 and text.endswith(_HALF):
        minute = 30
    if hour > 24 and len(numbers) == 1:
        hour, minute = divmod(hour, 100)
    half = _half_of_day(text, words)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return (hour, minute) if hour <= 24 and minute < 60 else None


def _half_of_day(text: str, words: Words) -> str:
    letters = re.sub(r"[^\w]|\d", "", folded(text))
    stamp = words.facts.get("stamp", {})
    for half in ("pm", "am"):
        forms = [re.sub(r"\W", "", form) for form in stamp.get(half, ())]
        if any(form and (letters.startswith(form) or letters.endswith(form)) for form in forms):
            return half
    return ""


def _clock(parts: Parts) -> Atom | None:
    text, named, part = parts.get("clock"), parts.get("hourname"), parts.part
    if text is not None:
        time = clock_value(text, parts.words)
    else:
        time = _past(named, parts) if named is not None else _told(parts)
    if time is None or not 0 <= time[0] <= 24 or not 0 <= time[1] < 60:
        return None
    hour, minute = time
    late = part in LATE_PARTS or (part == "MI" and hour < 5)
    if late and 0 < hour < 12 and not (part == "NI" and hour < 6):
        hour += 12
    zone, about = parts.get("zone"), parts.has("about")
    halved = text is not None and _half_of_day(text, parts.words)
    rule = "clock12" if halved else "clock"
    atom = Atom("minute", hour=hour, minute=minute, zone=zone, about=about, rule=rule)
    shift = parts.get("relday")  # "at 9 tonight"
    return atom if shift is None else atom._replace(shift=shift, unit="day", rule="relative")


def _past(hour: int, parts: Parts) -> tuple[int, int]:
    """`midi et demi`, `mezzogiorno e un quarto`."""
    minutes = 30 if parts.has("half_after") else int(parts.get("minutes") or 0)
    return divmod(hour * 60 + minutes, 60)


def _told(parts: Parts) -> tuple[int, int] | None:
    """Hour and minute in numbers or words: `huit heures trente`, `halb vier`, `las dos y media`."""
    values = [
        element.values.get("n", element.values.get("number", element.values.get("hourord")))
        for element in parts.elements
    ]
    stated = [int(value) for value in values if value is not None]
    if not stated:
        return None
    hour, minute = stated[0], stated[1] if len(stated) > 1 else 0
    if (past := parts.get("minutes")) is not None:
        return divmod(hour * 60 + int(past), 60)
    if parts.has("half_past"):
        return (hour - 1, 30) if parts.words.flag("half_before") else (hour, 30)
    return (hour, 30) if parts.has("half_after") else (hour, minute)


def _spoken(parts: Parts) -> Atom | None:
    """An hour without a word for hour; the small ones in words are those of the afternoon."""
    atom = _clock(parts)
    if atom is None or atom.hour is None or not 1 < atom.hour <= 24:
        return None
    if parts.numbers and parts.words.flag("hours_named") and not (parts.part or parts.has("zone")):
        return None
    afternoon = not parts.numbers and not parts.part and atom.hour < 7
    return atom._replace(rule="spoken", hour=atom.hour + 12 * afternoon)


def _part(parts: Parts) -> Atom | None:
    part = parts.part
    if parts.has("this") or parts.has("last"):
        shift = 0 if parts.has("this") else -1
        return Atom("day", shift=shift, unit="day", part=part, rule="relative")
    if parts.has("after") or parts.has("earlier"):  # "the following night"
        shift = 1 if parts.has("after") else -1
        return Atom("day", shift=shift, unit="day", base="previous", part=part, rule="relative")
    return Atom("part", part=part, rule="part")


CLOCKS: dict[str, Callable[[Parts], Atom | None]] = {
    "clock": _clock,
    "hour": _clock,
    "told": _spoken,
    "spoken": _spoken,
    "part": _part,
}
