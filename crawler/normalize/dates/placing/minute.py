"""The minute of a day, with the offset of the zone that the words name."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from crawler.normalize.dates.atoms import Atom
from crawler.normalize.dates.placing import calendar
from crawler.normalize.dates.placing.calendar import Stretch
from crawler.normalize.instants.reading import named_zone

__all__ = ["at_clock"]


def at_clock(at: date, atom: Atom) -> Stretch:
    """The day, or its minute where the atom states one, with the offset of a named zone."""
    if atom.grain != "minute":
        return calendar.day(at, atom.part)
    return calendar.moment(at, atom.hour or 0, atom.minute, _offset(at, atom))


def _offset(at: date, atom: Atom) -> str:
    zone = atom.zone
    if zone is None or zone == "":
        return ""
    if isinstance(zone, str) and (zone == "Z" or zone[0] in "+-"):
        return zone
    minutes = zone if isinstance(zone, int) else _minutes(at, atom, named_zone(zone))
    if minutes is None:
        return ""
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    return f"{sign}{size // 60:02}:{size % 60:02}" if minutes else "Z"


def _minutes(at: date, atom: Atom, zone: ZoneInfo | None) -> int | None:
    hour = min(atom.hour or 0, 23)
    shift = datetime(at.year, at.month, at.day, hour, atom.minute, tzinfo=zone).utcoffset()
    return None if shift is None or zone is None else int(shift.total_seconds() // 60)
