"""Date strings that machines write: ISO 8601, RFC 2822, Unix time, ECMAScript, C."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from crawler.article import Zone
from crawler.normalize.instants.reading import Stamp

__all__ = ["offset_of", "read_machine"]

_TIME = r"""(?P<hour>[0-2]\d)
    (?: :?(?P<minute>[0-5]\d) (?: :?(?P<second>[0-6]\d) (?:[.,](?P<fraction>\d{1,9})\d*)? )? )?"""
_ZONE = r"""\s?(?P<zone>[Zz]|(?:UTC|GMT)?[+-]\d\d(?::?[0-5]\d)?|UTC|GMT)?
    (?:\s?[A-Z]{3,4})?  # Go writes the abbreviation after the offset
    (?:\[(?P<name>[A-Za-z_/+0-9-]{1,40})\])?"""
_ISO = re.compile(
    rf"""(?P<year>\d{{4}})
    (?: -(?P<month>[01]\d)-(?P<day>[0-3]\d) | (?P<bmonth>[01]\d)(?P<bday>[0-3]\d)(?=$|T|\d{{4}})
      | -?W(?P<week>[0-5]\d)-?(?P<weekday>[1-7]) | -(?P<ordinal>[0-3]\d\d)(?!\d) | -(?P<only>[01]\d)$
    )
    (?: (?:T|t|\s{{1,2}})? {_TIME} {_ZONE} )?""",
    re.VERBOSE,
)
_MAIL = re.compile(
    r"""(?:[A-Z][a-z]{2,8},?\s)? (?P<day>[0-3]?\d)[\s-](?P<month>[A-Z][a-z]{2})[a-z]{0,6}[\s-]
    (?P<year>\d{4}) (?:\s(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-6]\d))?
    (?:\s(?P<zone>[+-]\d{4}|[A-Z]{1,4}))? )?""",
    re.VERBOSE,
)
_SCRIPT = re.compile(  # Date.prototype.toString of ECMAScript; asctime and date of C
    r"""[A-Z][a-z]{2}\s (?P<month>[A-Z][a-z]{2})\s{1,2}(?P<day>[0-3]?\d)\s
    (?: (?P<year>\d{4})\s(?P<hour>[0-2]\d):(?P<minute>[0-5]\d):(?P<second>[0-6]\d)
        \sGMT(?P<zone>[+-]\d{4})(?:\s\([^()\d]{3,60}\))?
      | (?P<hour2>[0-2]\d):(?P<minute2>[0-5]\d):(?P<second2>[0-6]\d)\s(?:(?P<zone2>UTC|GMT)\s)?
        (?P<year2>\d{4}) )""",
    re.VERBOSE,
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}
_MAIL_ZONES = {"EST": -300, "EDT": -240, "CST": -360, "CDT": -300}  # RFC 2822, 4.3
_MAIL_ZONES |= {"MST": -420, "MDT": -360, "PST": -480, "PDT": -420}
_EPOCH = re.compile(r"(\d{10})(?:\.\d+)?|(\d{13})")
_EPOCH_RANGE = (315_532_800, 4_102_444_800)  # 1980 to 2100: other ten-digit numbers are ids


def read_machine(text: str) -> Stamp | None:
    """Parts of an ISO 8601, RFC 2822 or Unix time string; None where it is none of them.

    >>> read_machine("2022-12-30T10:05+0100").offset, read_machine("2022-364").day
    (60, 30)
    """
    if text[:4].isdecimal():
        if match := _ISO.fullmatch(text):
            return _iso(match)
        if match := _EPOCH.fullmatch(text):
            return _epoch(int(match[1]) if match[1] else int(match[2]) // 1000)
    if match := _MAIL.fullmatch(text):
        return _mail(match)
    if match := _SCRIPT.fullmatch(text):
        return _script(match)
    return None


@lru_cache(maxsize=256)
def offset_of(text: str | None) -> tuple[int | None, Zone]:
    """Minutes east of Greenwich and the kind of a zone designator of ISO 8601.

    >>> offset_of("+05:30"), offset_of("Z"), offset_of(None)
    ((330, 'explicit-offset'), (0, 'explicit-utc'), (None, 'none'))
    """
    if not text:
        return None, "none"
    if text.upper() in ("Z", "UTC", "GMT"):
        return 0, "explicit-utc"
    sign, digits = ("-" if "-" in text else "+"), re.sub(r"\D", "", text)
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    if minutes > 14 * 60:
        return None, "none"
    return (-minutes if sign == "-" else minutes), "explicit-offset" if minutes else "explicit-utc"


def _iso(match: re.Match[str]) -> Stamp | None:
    hour = match["hour"]
    found = _day(match)
    if found is None or not hour:
        return found
    minute, second, fraction, written, name = match.group(
        "minute", "second", "fraction", "zone", "name"
    )
    offset, zone = offset_of(written)
    return Stamp(
        *found[:3],
        int(hour),
        int(minute) if minute else None,
        int(second) if second else None,
        fraction or "",
        offset,
        zone,
        name,
    )


def _day(match: re.Match[str]) -> Stamp | None:
    year, month, day, only = match.group("year", "month", "day", "only")
    year = int(year)
    if only:
        return Stamp(year, int(only))
    try:
        if month:
            found = date(year, int(month), int(day))
        elif match["week"]:
            found = date.fromisocalendar(year, int(match["week"]), int(match["weekday"]))
        elif match["ordinal"]:
            found = date(year, 1, 1) + timedelta(days=int(match["ordinal"]) - 1)
        else:
            found = date(year, int(match["bmonth"]), int(match["bday"]))
    except (ValueError, OverflowError):
        return None
    return Stamp(found.year, found.month, found.day)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _epoch(seconds: int) -> Stamp | None:
    if not _EPOCH_RANGE[0] <= seconds < _EPOCH_RANGE[1]:
        return None
    at = datetime.fromtimestamp(seconds, UTC)
    return Stamp(at.year, at.month, at.day, at.hour, at.minute, at.second, "", 0, "explicit-utc")


def _mail(match: re.Match[str]) -> Stamp | None:
    month = _MONTHS.get(match["month"])
    if month is None:
        return None
    year, day, written = int(match["year"]), int(match["day"]), match["zone"]
    if not match["hour"]:
        return Stamp(year, month, day)
    offset: int | None
    zone: Zone
    if written in _MAIL_ZONES:
        offset, zone = _MAIL_ZONES[written], "abbreviation"
    elif written and written[0] not in "+-" and written not in ("Z", "GMT", "UTC", "UT"):
        return None
    else:
        offset, zone = offset_of("Z" if written == "UT" else written)
    return Stamp(
        year,
        month,
        day,
        int(match["hour"]),
        int(match["minute"]),
        _number(match["second"]),
        "",
        offset,
        zone,
    )


def _script(match: re.Match[str]) -> Stamp | None:
    month = _MONTHS.get(match["month"])
    if month is None:
        return None
    suffix = "" if match["year"] else "2"
    year, hour, minute, second = (
        int(match[name + suffix]) for name in ("year", "hour", "minute", "second")
    )
    offset, zone = offset_of(match["zone" + suffix])
    return Stamp(year, month, int(match["day"]), hour, minute, second, "", offset, zone)
