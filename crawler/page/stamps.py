"""When the page says it was published and modified: candidates with their place, then one choice.

The order of trust and the checks follow what 2,000 news pages state: structured data of the
article first, then metas, microdata, `<time>`, the URL (a day only) and the printed line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal, cast

from selectolax.lexbor import LexborNode

from crawler.article import Instant
from crawler.languages import words
from crawler.normalize.instants import Reading, quick_instant, read_instant
from crawler.page.datelike import DATE
from crawler.page.hydration import read_hydration
from crawler.page.jsonld import strings
from crawler.page.names import Sense, senses
from crawler.page.printed import date_in
from crawler.page.source import Source

__all__ = ["Stamp", "collect", "last_resort", "resolve"]

Kind = Literal["published", "modified"]

_URL_DAY = re.compile(
    r"(?<!\d)(?P<y>19[89]\d|20[0-4]\d)(?P<s>[/_-]?)(?P<m>0?[1-9]|1[0-2])(?P=s)"
    r"(?P<d>0?[1-9]|[12]\d|3[01])(?![\d])"
)
# Day first; only where the day cannot be a month.
_URL_LATE = re.compile(
    r"(?<!\d)(?P<d>1[3-9]|2\d|3[01])[-_.](?P<m>0?[1-9]|1[0-2])[-_.](?P<y>20[0-4]\d)(?!\d)"
)
_CONFIDENCE = {
    "json-ld": 0.97,
    "meta": 0.95,
    "microdata": 0.95,
    "url": 0.9,
    "hydration": 0.9,
    "heuristic": 0.6,
}
_DATED = frozenset(["datePublished", "uploadDate"])
_FUTURE = timedelta(hours=36)
_OLDEST = "1990"
_DAY = len("2022-12-30")
_HALF_HOUR = timedelta(minutes=30)  # UTC offsets in use are multiples, but for three small places
_UNZONED = ("abbreviation", "none")
_TWO_DAYS = timedelta(days=2)
_FARTHEST = timedelta(hours=14)


@dataclass(slots=True, frozen=True)
class Stamp:
    """One candidate: what it dates, where it stood, what stood there, how it reads."""

    kind: Kind
    source: str
    reading: Reading


def collect(
    source: Source,
    elements: Sequence[LexborNode],
    printed: Sequence[str],
    languages: Sequence[str],
    headline: str | None,
) -> list[Stamp]:
    """Candidates in order of trust.

    Args:
        source: what the head says.
        elements: the `<time>` elements of the story, those of teasers and comments left out.
        printed: date lines near the headline.
        languages: tags of the page's languages.
        headline: by which the article is found in the data of the page's scripts.
    """
    out: list[Stamp] = []
    for kind, place, raw in (*_structured(source), *_microdata(source)):
        if reading := quick_instant(raw, languages):
            out.append(Stamp(kind, place, reading))
    times = [
        Stamp(k, place, r)
        for k, place, raw in _times(elements)
        if (r := quick_instant(raw, languages))
    ]
    if all(stamp.kind == "modified" for stamp in (*out, *times)):
        out += _hydrated(source, headline)
    lines = [reading for text in printed if (reading := date_in(text, languages))]
    visible = [Stamp(r.label or "published", "visible", r) for r in lines]
    # A line that says "published" is surer than a `<time>` that says nothing.
    out += [s for s in visible if s.reading.label == "published"]
    out += times
    out += [s for s in visible if s.reading.label != "published"]
    for name, raw in source.meta(*words("mul", "page", "loose_metas")):
        if reading := read_instant(raw, languages):
            out.append(Stamp("published", f"meta:{name}", reading))
    if day := _url_day(source.url):
        out.append(Stamp("published", "url", day))
    return out


def last_resort(stamps: list[Stamp], *searches: Callable[[], Reading | None]) -> None:
    """Where no date of publication is stated: the first that a search finds, else the modified one.

    What is added is marked as a guess.
    """
    if any(stamp.kind == "published" for stamp in stamps):
        return
    for search in searches:
        if reading := search():
            stamps.append(Stamp("published", "heuristic", reading))
            return
    if stamps:
        stamps.append(Stamp("published", "heuristic", stamps[0].reading))


def _hydrated(source: Source, headline: str | None) -> Iterator[Stamp]:
    found = read_hydration(source.data, headline or "")
    for kind, pairs in (("published", found.published), ("modified", found.modified)):
        for place, raw in pairs:
            if reading := read_instant(raw, ()):
                yield Stamp(cast("Kind", kind), place, reading)


def _structured(source: Source) -> Iterator[tuple[Kind, str, str]]:
    own = source.articles[:1]
    for node in own:
        yield from _node(node, "json-ld")
    for name, raw in source.meta(*words("mul", "page", "published_metas")):
        yield "published", f"meta:{name}", raw
    dated = [n for n in source.nodes if n not in source.articles and _DATED & n.keys()]
    pages = [n for n in dated if "WebPage" in strings(n["@type"])]
    for node in pages[:2] or ([] if own else dated[:1]):
        yield from _node(node, f"json-ld:{''.join(strings(node['@type'])[:1])}")
    for name, raw in source.meta(*words("mul", "page", "modified_metas")):
        yield "modified", f"meta:{name}", raw


def _node(node: dict[str, object], place: str) -> Iterator[tuple[Kind, str, str]]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        for raw in strings(node.get(key)):
            yield "published", f"{place}:{key}", raw
    for raw in strings(node.get("dateModified")):
        yield "modified", f"{place}:dateModified", raw


def _microdata(source: Source) -> Iterator[tuple[Kind, str, str]]:
    for name, node in list(source.items("datePublished", "dateModified", "dateCreated"))[:6]:
        attributes = node.attributes
        stated = [attributes.get(key) for key in ("datetime", "content", "title")]
        raw = next(filter(None, stated), None) or node.text()
        yield "modified" if name == "dateModified" else "published", "microdata", raw


def _times(elements: Sequence[LexborNode]) -> Iterator[tuple[Kind, str, str]]:
    for node in elements[:4]:
        attributes = node.attributes
        names = senses(attributes.get("class") or "")
        raw = attributes.get("datetime") or ""
        if not raw.strip() and DATE.search(text := node.text()):
            raw = text
        updated = names & Sense.MODIFIED and not names & Sense.PUBLISHED
        yield "modified" if updated else "published", "time-element", raw


def _url_day(url: str) -> Reading | None:
    for found in _URL_DAY.finditer(url):
        if not found["s"] and len(found[0]) != 8:
            continue
        day = f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"
        if reading := read_instant(day, ()):
            return reading
    if late := _URL_LATE.search(url):
        return read_instant(f"{late['y']}-{int(late['m']):02}-{int(late['d']):02}", ())
    return None


def resolve(
    stamps: Sequence[Stamp], fetched: datetime | None
) -> tuple[Instant | None, Instant | None, list[str]]:
    """`published` and `modified`, and what looked wrong about them."""
    warnings: list[str] = []
    sound = [s for s in stamps if not _in_future(s, fetched, warnings)]
    published = _choose([s for s in sound if s.kind == "published"], warnings)
    modified = _choose([s for s in sound if s.kind == "modified"], [])
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
    when = _moment(stamp.reading)
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
    base = _CONFIDENCE.get(family, 0.8) * min(1.0, reading.confidence + 0.02)
    return Instant(
        value=reading.value,
        utc=reading.utc,
        precision=reading.precision,
        source=best.source,
        zone=reading.zone,
        raw=reading.raw,
        confidence=round(1 - (1 - base) * 0.5 ** (len(places) - 1), 3),
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
    return replace(exact, value=value, zone=zone, raw=clock.raw)


def _before(modified: Instant, published: Instant) -> bool:
    if modified.utc and published.utc:
        return datetime.fromisoformat(modified.utc) < datetime.fromisoformat(published.utc)
    shorter = min(len(modified.value), len(published.value), 16)
    return modified.value[:shorter] < published.value[:shorter]
