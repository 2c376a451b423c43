"""The stage that fills an article's dates: when it was published, filed, and what it speaks of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from crawler.article import Anchor, Article, Dateline, Field, Instant, Mention
from crawler.context import Context
from crawler.normalize.datelines import find_dateline
from crawler.normalize.dates.tagger import tag
from crawler.normalize.instants import Reading, named_zone, read_instant, utc_of

__all__ = ["resolve_dates"]

_FIELDS: tuple[Field, ...] = ("headline", "standfirst", "body")
_EARLIEST = 1990
_LATEST = timedelta(hours=36)  # a page may be dated ahead by a zone and an embargo, not by more
_REPRINT = timedelta(days=7)
_TRUST = {"feed": 0.85, "sitemap": 0.7, "dateline": 0.7}


def resolve_dates(article: Article, context: Context) -> Article:
    """Fill `published`, `modified`, `dateline`, `dates` and the warnings about them.

    What the page states is kept; feed, sitemap and dateline speak only where it is silent. Dates in
    the text count from the day of publication on the clock of the place, or from the dateline's day
    where that is older; where neither is known, only dates that stand alone are listed.
    """
    published, warnings = _stated(article, context)
    modified = _home(article.modified, context)
    day = _day(published, context)
    dateline = article.dateline or find_dateline(article.body, day, article.language or "")
    published = published or _filed(dateline)
    warnings += _doubts(published, modified)
    mentions, contradictions = _mentions(article, published, dateline, context)
    return replace(
        article,
        published=published,
        modified=modified,
        dateline=dateline,
        dates=mentions,
        warnings=tuple(dict.fromkeys((*article.warnings, *warnings, *contradictions))),
    )


def _stated(article: Article, context: Context) -> tuple[Instant | None, list[str]]:
    """The page's own date, else the feed's or the sitemap's, unless it lies ahead of the fetch."""
    warnings: list[str] = []
    readings = [
        _home(article.published, context),
        _from(context.feed_date, "feed", article, context),
        _from(context.sitemap_date, "sitemap", article, context),
    ]
    for instant in filter(None, readings):
        if not _ahead(instant, context.fetched_at):
            return instant, warnings
        warnings.append(f"published after it was fetched: {instant.value} ({instant.source})")
    return None, warnings


def _from(raw: str | None, source: str, article: Article, context: Context) -> Instant | None:
    languages = [tag for tag in (article.language, context.source.language) if tag]
    home = context.source
    reading = raw and read_instant(
        raw, languages, now=context.fetched_at, timezone=home.timezone, country=home.country
    )
    return _instant(reading, source) if reading else None


def _instant(reading: Reading, source: str) -> Instant:
    return Instant(
        value=reading.value,
        utc=reading.utc,
        precision=reading.precision,
        source=source,
        zone=reading.zone,
        raw=reading.raw,
        confidence=round(_TRUST[source] * reading.confidence, 2),
        agrees=1,
    )


def _home(instant: Instant | None, context: Context) -> Instant | None:
    """A wall clock gets its instant from the zone of the source; the value stays as printed."""
    zone = context.source.timezone and named_zone(context.source.timezone)
    if instant is None or not zone or instant.utc or "T" not in instant.value:
        return instant
    moment = datetime.fromisoformat(instant.value[:26])
    if moment.tzinfo is not None:
        return instant
    return replace(instant, utc=utc_of(moment, zone), zone="source-default")


def _filed(dateline: Dateline | None) -> Instant | None:
    if dateline is None or dateline.date is None:
        return None
    reading = Reading(dateline.date, None, "day", "none", None, dateline.text.strip(), 1.0)
    return _instant(reading, "dateline")


def _ahead(instant: Instant, fetched: datetime | None) -> bool:
    if fetched is None:
        return False
    moment = _moment(instant)
    return moment is not None and moment > fetched.astimezone(UTC) + _LATEST


def _moment(instant: Instant) -> datetime | None:
    """The instant in UTC, a day or a wall clock of unknown zone taken as if it were UTC."""
    try:
        moment = datetime.fromisoformat(instant.utc or instant.value)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _doubts(published: Instant | None, modified: Instant | None) -> list[str]:
    found = []
    if published and int(published.value[:4]) < _EARLIEST:
        found.append(f"published before {_EARLIEST}: {published.value}")
    if published and modified:
        first, last = _moment(published), _moment(modified)
        same_day = published.value[:10] == modified.value[:10]
        if (
            first
            and last
            and last < first
            and not (same_day and "day" in _precisions(published, modified))
        ):
            found.append(f"modified before published: {modified.value} < {published.value}")
    return found


def _precisions(*instants: Instant) -> set[str]:
    return {instant.precision for instant in instants}


def _day(published: Instant | None, context: Context) -> date | None:
    clock = _clock(published, context)
    return clock.date() if isinstance(clock, datetime) else clock


def _clock(published: Instant | None, context: Context) -> date | datetime | None:
    """When it was published on the clock of the place: as printed, or by the zone of the source."""
    if published is None or published.precision in ("month", "year"):
        return None
    if "T" not in published.value:
        return date.fromisoformat(published.value)
    local = datetime.fromisoformat(published.value[:16])
    zone = context.source.timezone and named_zone(context.source.timezone)
    if zone and published.utc and published.zone == "explicit-utc":
        return datetime.fromisoformat(published.utc).astimezone(zone).replace(tzinfo=None)
    return local


def _mentions(
    article: Article, published: Instant | None, dateline: Dateline | None, context: Context
) -> tuple[tuple[Mention, ...], tuple[str, ...]]:
    anchor, source = _anchor(published, dateline, context)
    known = anchor is not None
    if anchor is None:
        anchor = context.fetched_at.date() if context.fetched_at else date(_EARLIEST, 1, 1)
    tagged = [
        found
        for field in _FIELDS
        for found in tag(
            article.text_of(field), anchor, article.language or "", field=field, source=source
        )
        if known or found.mention.anchor == "none"
    ]
    contradictions = (found.contradiction for found in tagged if found.contradiction)
    return tuple(found.mention for found in tagged), tuple(contradictions)


def _anchor(
    published: Instant | None, dateline: Dateline | None, context: Context
) -> tuple[date | datetime | None, Anchor]:
    """The day of publication, or the dateline's day where it is older (the night desk's copy)."""
    clock = _clock(published, context)
    filed = date.fromisoformat(dateline.date) if dateline and dateline.date else None
    if filed is None:
        return clock, "published"
    day = clock.date() if isinstance(clock, datetime) else clock
    if day is None or timedelta(0) < day - filed <= _REPRINT:
        return filed, "dateline"
    return clock, "published"
