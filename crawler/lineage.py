"""Wire lineage: records that carry the same copy, the earliest first, and where their rights clash.

Two records are kin where their sketches share at least three tenths of the smaller one (containment, so
that trimmed, re-led and embedded copies are found), or where both print the same item number of an
agency. Copy that was translated is out of reach. A text joins the family of the one relative that it
shares most with: a round-up of two stories therefore does not make one family of both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from crawler import agencies
from crawler.normalize.copyright import parse_notice
from crawler.normalize.copyright.resolve import CONTRADICTED

__all__ = ["Family", "Member", "families"]

Record = Mapping[str, Any]

# Our stories cut, re-led and embedded: recall .98 at precision 1.0, at .35 recall .94
# (tools/benchmark_lineage.py); of 1,807 real pages no two of different sites lie between .18 and .5.
_LEAST = 0.3
_COMMON = 64  # a shingle in more texts than this is boilerplate, and costs time
_ITEM = re.compile(r"(?<!\w)([a-z]{2,10}:\d{6}-\d{2,3}-\d{4,})(?:/\d+)?(?!\d)")


@dataclass(frozen=True, slots=True)
class Member:
    """A record of a family; `containment` is its share with the relative it joined by.

    `site_licence` is what the site's footer grants; `contradicted` says that JSON-LD and the visible
    notice name different holders.
    """

    id: str
    url: str
    source: str
    headline: str | None
    when: str
    agency: str | None
    holders: tuple[str, ...]
    licence: str | None
    site_licence: str | None
    contradicted: bool
    containment: float


@dataclass(frozen=True, slots=True)
class Family:
    """The same copy in several places, the earliest first; `alarms` are plain sentences."""

    members: tuple[Member, ...]
    alarms: tuple[str, ...]


@dataclass(slots=True)
class _Known:
    member: Member
    sketch: tuple[int, ...]
    family: int


def families(records: Iterable[Record], *, least: float = _LEAST) -> tuple[Family, ...]:
    """Families of two or more records, by the time of their first.

    Of several versions of an article only the last one counts.

    Args:
        records: as the crawler writes them, in any order.
        least: share of the smaller sketch from which two texts are kin, 0 to 1.
    """
    latest = {record["id"]: record for record in sorted(records, key=lambda r: int(r["version"]))}
    ordered = sorted(latest.values(), key=lambda r: (_when(r), str(r["id"])))
    grouped: dict[int, list[Member]] = defaultdict(list)
    for known in _placed(ordered, least):
        grouped[known.family].append(known.member)
    return tuple(
        Family(tuple(members), tuple(_alarms(members)))
        for members in grouped.values()
        if len(members) > 1
    )


def _placed(records: Sequence[Record], least: float) -> Iterator[_Known]:
    """Each record with the family it belongs to, in the order given."""
    known: list[_Known] = []
    holding: dict[int, list[int]] = defaultdict(list)
    items: dict[str, int] = {}
    for number, record in enumerate(records):
        sketch = tuple(sorted(record["sketch"]))
        printed = _items(record)
        relative = next((items[item] for item in printed if item in items), None)
        share = 1.0
        if relative is None:
            relative, share = _nearest(sketch, holding, known)
        kin = relative is not None and share >= least
        family = known[relative].family if kin and relative is not None else number
        known.append(_Known(_member(record, share if kin else 1.0), sketch, family))
        yield known[-1]
        for value in sketch:
            if len(holding[value]) < _COMMON:
                holding[value].append(number)
        items |= dict.fromkeys(printed, number)


def _nearest(
    sketch: Sequence[int], holding: Mapping[int, list[int]], known: Sequence[_Known]
) -> tuple[int | None, float]:
    shared = Counter(number for value in sketch for number in holding.get(value, ()))
    best, share = None, 0.0
    for number, count in shared.items():
        contained = count / _smaller(sketch, known[number].sketch)
        if contained > share:
            best, share = number, contained
    return best, share


def _smaller(one: Sequence[int], other: Sequence[int]) -> int:
    """Size of the smaller sketch, over the range of values that both have kept whole."""
    end = min(one[-1], other[-1])
    return min(bisect_right(one, end), bisect_right(other, end))


def _member(record: Record, containment: float) -> Member:
    rights = record["copyright"]
    return Member(
        id=record["id"],
        url=record["url"],
        source=record["publisher"] or record["source"],
        headline=record["headline"],
        when=_when(record),
        agency=record["agency"],
        holders=tuple(holder["name"] for holder in rights["holders"]),
        licence=rights["licence"],
        site_licence=_site_licence(rights["site_notice"] or ""),
        contradicted=CONTRADICTED in record["warnings"],
        containment=round(containment, 3),
    )


@lru_cache(maxsize=4096)
def _site_licence(notice: str) -> str | None:
    """The licence of a footer, the same on each page of a site; most name none."""
    if not re.search(r"(?i)(?<![a-z])cc(?![a-z])|creative", notice):
        return None
    claim = parse_notice(notice, None, None, "footer")
    return claim.licence if claim else None


def _when(record: Record) -> str:
    published = record["published"] or {}
    return str(published.get("utc") or published.get("value") or record["fetched_at"])


def _items(record: Record) -> tuple[str, ...]:
    """Item numbers without their version: `dpa:260312-930-123456/2` and `/1` are one item.

    >>> credit = {"text": "© dpa-infocom, dpa:260312-930-123456/2"}
    >>> _items({"copyright": {"notice": None, "credits": [credit]}})
    ('dpa:260312-930-123456',)
    """
    rights = record["copyright"]
    texts = [rights["notice"] or "", *(credit["text"] for credit in rights["credits"])]
    return tuple(dict.fromkeys(item for text in texts for item in _ITEM.findall(text)))


def _alarms(members: Sequence[Member]) -> Iterator[str]:
    """Claims that cannot stand together: a licence or a notice over an agency's copy, two holders."""
    for member in members:
        if member.contradicted:
            yield f"{member.source} names another holder in JSON-LD than on the page: {member.url}"
    agency = next((member.agency for member in members if member.agency), None)
    if agency is None:
        return
    known = agencies.get(agency)
    name = known.name if known else agency
    claimed = any(_claims(member, agency) for member in members)
    for member in members:
        if _claims(member, agency):
            continue
        licence = member.licence or member.site_licence
        if licence:
            yield f"{member.source} puts {licence} over copy of {name}: {member.url}"
        elif member.holders and claimed:
            holders = ", ".join(member.holders)
            yield f"{member.source} names {holders} as holder of copy that {name} claims: {member.url}"


def _claims(member: Member, agency: str) -> bool:
    return agency in map(agencies.find, (member.source, *member.holders))
