"""When the page says it was published and modified: candidates with their place, then one choice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from crawler.article import Instant
from crawler.page.jsonld import strings
from crawler.page.source import Source

__all__ = ["Stamp", "resolve", "stamps"]

Kind = Literal["published", "modified"]

_PUBLISHED = tuple(
    "article:published_time og:article:published_time og:published_time article:published "
    "datepublished parsely-pub-date sailthru.date article.published published_at pubdate "
    "publishdate publish-date publication_date dc.date.issued dcterms.issued dcterms.created "
    "dc.date dc.created cxenseparse:recs:publishtime bt:pubdate date_published displaydate "
    "originalpublicationdate date creation_date citation_publication_date".split()
)
_MODIFIED = tuple(
    "article:modified_time og:updated_time og:article:modified_time datemodified last-modified "
    "dcterms.modified dc.date.modified article:modified lastmod bt:moddate".split()
)
_URL_DAY = re.compile(
    r"/(?P<y>19[89]\d|20[0-4]\d)(?P<s>[/_-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$"
)


@dataclass(slots=True, frozen=True)
class Stamp:
    """One candidate: what it dates, where it stood, what stood there, how it reads."""

    kind: Kind
    source: str
    raw: str
    value: str
    precision: str
    zone: str


def stamps(source: Source) -> list[Stamp]:
    """Candidates in order of trust."""
    out: list[Stamp] = []
    for node in source.articles[:1]:
        for key, kind in (("datePublished", "published"), ("dateModified", "modified")):
            for raw in strings(node.get(key)):
                _add(out, kind, f"json-ld:{key}", raw)
    for name, raw in source.meta(*_PUBLISHED):
        _add(out, "published", f"meta:{name}", raw)
    for name, raw in source.meta(*_MODIFIED):
        _add(out, "modified", f"meta:{name}", raw)
    for node in source.tree.css("[itemprop=datePublished],[itemprop=dateModified]"):
        attributes = node.attributes
        raw = attributes.get("datetime") or attributes.get("content") or node.text() or ""
        kind = "published" if attributes.get("itemprop") == "datePublished" else "modified"
        _add(out, kind, "microdata", raw)
    for node in source.tree.css("time[datetime]")[:3]:
        _add(out, "published", "time-element", node.attributes.get("datetime") or "")
    if day := _URL_DAY.search(source.url):
        _add(out, "published", "url", f"{day['y']}-{day['m']}-{day['d']}")
    return out


def _add(out: list[Stamp], kind: str, source: str, raw: str) -> None:
    found = _ISO.match(raw.strip())
    if not found:
        return
    value = raw.strip().replace(" ", "T", 1)
    zone = found[8]
    if zone and ":" not in zone and zone != "Z":
        value = value[:-2] + ":" + value[-2:]
    precision = "day" if not found[4] else "minute" if not found[6] else "second"
    named = "none" if not zone else "explicit-utc" if zone == "Z" else "explicit-offset"
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return
    out.append(Stamp(kind, source, raw, value, precision, named))  # type: ignore[arg-type]


def resolve(found: list[Stamp], kind: Kind) -> Instant | None:
    """The best candidate of a kind with the number of places that say the same day."""
    own = [s for s in found if s.kind == kind]
    if not own:
        return None
    best = own[0]
    if best.precision == "day":
        best = next(
            (s for s in own if s.precision != "day" and s.value[:10] == best.value[:10]), best
        )
    agrees = len({s.source for s in own if s.value[:10] == best.value[:10]})
    return Instant(
        value=best.value,
        utc=_utc(best),
        precision=best.precision,  # type: ignore[arg-type]
        source=best.source,
        zone=best.zone,  # type: ignore[arg-type]
        raw=best.raw,
        confidence=0.95,
        agrees=agrees,
    )


def _utc(stamp: Stamp) -> str | None:
    when = datetime.fromisoformat(stamp.value)
    if when.tzinfo is None:
        return None
    return when.astimezone(UTC).isoformat().replace("+00:00", "Z")
