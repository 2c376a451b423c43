"""What a date string says: the parts it states, and the record's form of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache, lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from crawler.article import Precision, Zone

__all__ = ["Label", "Reading", "Stamp", "named_zone", "reading_of", "utc_of"]

Label = Literal["published", "modified"] | None


class Reading(NamedTuple):
    """A date string on the calendar, as exactly as it states and no more.

    `value` has the form of `Instant.value`; `utc` is None for a day and for a wall clock whose
    zone is unknown; `label` is what words such as "Updated" say; `confidence` is 0-1.
    """

    value: str
    utc: str | None
    precision: Precision
    zone: Zone
    label: Label
    raw: str
    confidence: float


class Stamp(NamedTuple):
    """The stated parts; None for what is not stated, `offset` in minutes east of Greenwich."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    fraction: str = ""
    offset: int | None = None
    zone: Zone = "none"
    zone_name: str | None = None


def reading_of(
    stamp: Stamp,
    raw: str,
    *,
    label: Label = None,
    confidence: float = 0.97,
    home: str | None = None,
) -> Reading | None:
    """The reading of stated parts; None where they name no real day or time.

    24:00 is 00:00 of the next day (ISO 8601:2004, 4.2.3); a leap second is the second before it.

    >>> reading_of(Stamp(2022, 12, 30, 24, 0), "2022-12-30T24:00").value
    '2022-12-31T00:00'
    """
    if stamp.month is None or stamp.day is None:
        return _coarse(stamp, raw, label, confidence)
    hour = stamp.hour or 0
    midnight = hour == 24 and not stamp.minute and not stamp.second
    try:
        wall = datetime(  # noqa: DTZ001 - a wall clock: the zone is settled below
            stamp.year,
            stamp.month,
            stamp.day,
            0 if midnight else hour,
            stamp.minute or 0,
            59 if stamp.second and stamp.second > 59 else stamp.second or 0,
        )
        if midnight:
            wall += timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    if stamp.hour is None:
        return Reading(wall.date().isoformat(), None, "day", "none", label, raw, confidence)
    return _timed(stamp, wall, raw, label, confidence, home)


def _coarse(stamp: Stamp, raw: str, label: Label, confidence: float) -> Reading | None:
    if not 1000 <= stamp.year <= 9999 or not 1 <= (stamp.month or 1) <= 12:
        return None
    if stamp.month is None:
        return Reading(f"{stamp.year}", None, "year", "none", label, raw, confidence)
    return Reading(f"{stamp.year}-{stamp.month:02}", None, "month", "none", label, raw, confidence)


def _timed(
    stamp: Stamp, wall: datetime, raw: str, label: Label, confidence: float, home: str | None
) -> Reading:
    precision: Precision = "hour" if stamp.minute is None else "minute"
    text = wall.isoformat(timespec="minutes")
    if stamp.second is not None:
        precision, text = "second", wall.isoformat(timespec="seconds")
        text += f".{stamp.fraction}" if stamp.fraction else ""
    offset, zone = stamp.offset, stamp.zone
    place = named_zone(stamp.zone_name) if stamp.zone_name else None
    if offset is None and place is not None:
        offset, zone = _minutes(wall, place), "abbreviation"
    if offset is not None:
        written = "Z" if zone == "explicit-utc" and not offset else _offset(offset)
        moment = _shifted(wall, offset, stamp.fraction)
        return Reading(text + written, moment, precision, zone, label, raw, confidence)
    if home and (known := named_zone(home)):
        moment = utc_of(wall, known, stamp.fraction)
        return Reading(text, moment, precision, "source-default", label, raw, confidence)
    return Reading(text, None, precision, "none", label, raw, confidence)


def utc_of(wall: datetime, zone: tzinfo, fraction: str = "") -> str | None:
    """The instant of a wall clock, ending in `Z`; None at the edge of the calendar."""
    try:
        moment = wall.replace(tzinfo=zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return _written(moment.replace(tzinfo=None), fraction)


def _shifted(wall: datetime, offset: int, fraction: str) -> str | None:
    try:
        return _written(wall - timedelta(minutes=offset) if offset else wall, fraction)
    except OverflowError:
        return None


def _written(moment: datetime, fraction: str) -> str:
    return f"{moment.isoformat()}.{fraction}Z" if fraction else f"{moment.isoformat()}Z"


@cache
def named_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, None where it is unknown."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def _minutes(wall: datetime, zone: tzinfo) -> int | None:
    shift = wall.replace(tzinfo=zone).utcoffset()
    return None if shift is None else int(shift.total_seconds() // 60)


@lru_cache(maxsize=256)
def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
