"""One instant out of all that a page states: the day by trust and agreement, then the sharpest time.

A day never overrides an instant of the same day, a time zone is never invented: an offset is stated,
or follows from a wall clock that stands beside an instant in UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from crawler.article import Instant
from crawler.normalize.instants import Reading
from crawler.page.stamps import Stamp

__all__ = ["resolve"]

# Share of right days where one place alone names the day, and what a second leaves of the error:
# 1,050 labelled pages, most of them no news; a page of a blog often prints when it was edited.
_CONFIDENCE = {
    "json-ld": 0.75,
    "meta": 0.75,
    "microdata": 0.93,
    "time-element": 0.9,
    "visible": 0.97,
    "url": 0.95,
    "hydration": 0.9,
    "heuristic": 0.85,
}
_LEFT = 0.25
_FUTURE = timedelta(hours=36)
_OLDEST = "1990"
_DAY = len("2022-12-30")
_HALF_HOUR = timedelta(minutes=30)  # UTC offsets in use are multiples, but for three small places
_UNZONED = ("abbreviation", "none")
_TWO_DAYS = timedelta(days=2)
_FARTHEST = timedelta(hours=14)


def resolve(
    stamps: Sequence[Stamp], fetched: datetime | None
) -> tuple[Instant | None, Instant | None, list[str]]:
    """`published` and `modified`, and what looked wrong about them."""
    warnings: list[str] = []
    sound = [s for s in stamps if not _in_future(s, fetched, warnings)]
    published = _choose([s for s in sound if s.kind == "published"], warnings)
    modified = _choose([s for s in sound if s.kind == "modified"], [])
    if published and modified:
        modified = _on_the_clock_of(published, modified, stamps)
    if published and modified and _before(modified, published):
        warnings.append(f"modified {modified.raw} is before published {published.raw}")
        modified = None
    if (
        published
        and published.source == "heuristic"
        and modified
        and modified.value == published.value
    ):
        modified = None
    if published and published.value < _OLDEST:
        warnings.append(f"published {published.raw} is before {_OLDEST}")
    return published, modified, warnings


def _in_future(stamp: Stamp, fetched: datetime | None, warnings: list[str]) -> bool:
    when = _moment(stamp.reading) if fetched else None
    if fetched is None or when is None or when <= fetched + _FUTURE:
        return False
    warnings.append(f"{stamp.kind} {stamp.reading.raw} of {stamp.source} is after the fetch")
    return True


def _moment(reading: Reading) -> datetime | None:
    try:
        when = datetime.fromisoformat(reading.utc or reading.value)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _choose(stamps: Sequence[Stamp], warnings: list[str]) -> Instant | None:
    if not stamps:
        return None
    best = _sharpest(_leading(stamps), stamps)
    if best.reading.zone == "explicit-utc" or best.reading.value.endswith("+00:00"):
        best = _local(best, stamps, warnings)
    day = best.reading.value[:10]
    places = {s.source.split(":")[0] for s in stamps if s.reading.value[:10] == day}
    reading = best.reading
    family = best.source.split(":")[0]
    base = _CONFIDENCE[family] * min(1.0, reading.confidence + 0.02)
    return Instant(
        value=reading.value,
        utc=reading.utc,
        precision=reading.precision,
        source=best.source,
        zone=reading.zone,
        raw=reading.raw,
        confidence=round(1 - (1 - base) * _LEFT ** (len(places) - 1), 3),
        agrees=len(places),
    )


def _leading(stamps: Sequence[Stamp]) -> Stamp:
    """The first, unless JSON-LD alone gives its day and two other places agree on another."""
    first = stamps[0]
    places: dict[str, set[str]] = {}
    for stamp in stamps:
        places.setdefault(stamp.reading.value[:10], set()).add(stamp.source.split(":")[0])
    if places[first.reading.value[:10]] != {"json-ld"}:
        return first
    other = next((s for s in stamps if len(places[s.reading.value[:10]]) > 1), first)
    return first if _is_next_day(first.reading, other.reading) else other


def _is_next_day(exact: Reading, day: Reading) -> bool:
    """Whether a day is that of an instant in UTC, seen from another zone."""
    when, other = _moment(exact), _moment(day)
    utc = exact.zone == "explicit-utc" or exact.value.endswith("+00:00")
    return utc and when is not None and other is not None and abs(when - other) < _TWO_DAYS


def _sharpest(first: Stamp, stamps: Sequence[Stamp]) -> Stamp:
    """A day never overrides an instant of the same day, a wall clock never one with an offset."""
    day = first.reading.value[:10]
    same = [s for s in stamps if s.reading.value[:10] == day]
    return max(same, key=lambda s: (s.reading.utc is not None, s.reading.precision != "day"))


def _local(best: Stamp, stamps: Sequence[Stamp], warnings: list[str]) -> Stamp:
    """The same instant on another day, or the same wall clock, with an offset: local time."""
    wall = best.reading.value[:19]
    for other in stamps:
        reading = other.reading
        local = _seen_from(best.reading, reading)
        if local is not None and local.value[:10] != wall[:10]:
            return replace(other, reading=local)
        if reading.zone != "explicit-offset" or reading.value.endswith("+00:00"):
            continue
        same = reading.utc and best.reading.utc and reading.utc[:16] == best.reading.utc[:16]
        if same and reading.value[:10] != wall[:10]:
            return other
        if reading.value[:19] == wall:
            warnings.append(f"{best.source} and {other.source} differ by their offset")
            return other
    return best


def _seen_from(exact: Reading, clock: Reading) -> Reading | None:
    """An instant by the wall clock that another place prints, where both fit one UTC offset."""
    try:
        when = datetime.fromisoformat(exact.value)
        shown = datetime.fromisoformat(clock.value)
    except ValueError:
        return None
    if when.tzinfo is None or clock.zone not in _UNZONED or len(clock.value) <= _DAY:
        return None
    if clock.precision == "minute":
        shown = shown.replace(second=when.second)
    ahead = shown.replace(tzinfo=UTC) - when
    if abs(ahead) > _FARTHEST or ahead % _HALF_HOUR:
        return None
    value = when.astimezone(timezone(ahead)).isoformat()
    zone = clock.zone if clock.zone == "abbreviation" else exact.zone
    return exact._replace(value=value, zone=zone, raw=clock.raw)


def _on_the_clock_of(published: Instant, modified: Instant, stamps: Sequence[Stamp]) -> Instant:
    """A bare clock time with the offset that the same clock shows for the publication."""
    if modified.utc or len(modified.value) <= _DAY or not published.utc:
        return modified
    exact = datetime.fromisoformat(published.value)
    for stamp in stamps:
        clock = stamp.reading
        if stamp.kind == "published" and clock.zone == "none" and len(clock.value) > _DAY:
            shown = datetime.fromisoformat(clock.value).replace(second=exact.second, tzinfo=UTC)
            ahead = shown - exact.replace(microsecond=0)
            if abs(ahead) <= _FARTHEST and not ahead % _HALF_HOUR:
                local = datetime.fromisoformat(modified.value).replace(tzinfo=timezone(ahead))
                utc = local.astimezone(UTC).isoformat().replace("+00:00", "Z")
                return replace(modified, value=local.isoformat(), utc=utc, zone=published.zone)
    return modified


def _before(modified: Instant, published: Instant) -> bool:
    if modified.utc and published.utc:
        return datetime.fromisoformat(modified.utc) < datetime.fromisoformat(published.utc)
    shorter = min(len(modified.value), len(published.value), 16)
    return modified.value[:shorter] < published.value[:shorter]
