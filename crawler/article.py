"""The record of one article: slots dataclasses, JSON in and out, JSON Schema.

The contract is one page (schema 1): every key, its type and its meaning. Two rules hold everywhere:
unknown is `None` or an empty tuple, never a guess; and every resolved value stands beside what was
read. Spans are half-open `[start, end)` offsets in Unicode code points into the named field.

The dataclasses below are the single source: `as_dict` writes them, `Article.from_dict` reads them
back and `json_schema` describes them, so the three cannot drift apart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, Literal, get_type_hints

from crawler.evidence import Evidence, Link, Notice
from crawler.plain import build, plain, schema

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Block",
    "Copyright",
    "Credit",
    "Dateline",
    "Evidence",
    "Field",
    "Holder",
    "Instant",
    "Link",
    "Mention",
    "Notice",
    "Piece",
    "Place",
    "Quote",
    "Quotes",
    "Signal",
    "Span",
    "Speaker",
    "Usage",
    "Via",
    "json_schema",
]

SCHEMA_VERSION = 1

Field = Literal["headline", "standfirst", "body"]
BlockKind = Literal["paragraph", "crosshead", "list-item", "quote"]
Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Zone = Literal["explicit-offset", "explicit-utc", "abbreviation", "source-default", "none"]
Anchor = Literal["published", "dateline", "previous", "none"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "organisation", "group", "unnamed"]
CopyrightKind = Literal[
    "copyright",
    "all-rights-reserved",
    "reproduction-forbidden",
    "some-rights-reserved",
    "reuse-with-attribution",
    "licence",
    "public-domain",
    "none",
]
CreditForm = Literal["sole", "shared", "assisted", "dateline", "sign-off"]
Purpose = Literal["reserved", "conditional", "allowed", "unknown"]
Verdict = Literal[
    "open", "attribution-only", "conditional", "unstated", "likely-reserved", "reserved", "no-crawl"
]

_DAY = r"\d{4}-\d\d-\d\d"
_OFFSET = r"(Z|[+-]\d\d:\d\d)"
Day = Annotated[str, rf"^{_DAY}$"]
Confidence = Annotated[float, (0, 1)]
InstantValue = Annotated[
    str, rf"^(\d{{4}}(-\d\d)?|{_DAY}(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?{_OFFSET}?)?)$"
]
Utc = Annotated[str, rf"^{_DAY}T\d\d:\d\d(:\d\d(\.\d+)?)?Z$"]
Edtf = Annotated[str, r"^[\dX~?%./TWZ:+-]+$"]
Rfc3339Utc = Annotated[str, rf"^{_DAY}T\d\d:\d\d:\d\d(\.\d+)?Z$"]
CountryCode = Annotated[str, r"^[A-Z]{2}$"]
QuoteId = Annotated[str, r"^q\d+$"]
SpeakerId = Annotated[str, r"^s\d+$"]


@dataclass(slots=True, frozen=True)
class Span:
    """Half-open offsets `[start, end)` in code points into a field known from the context."""

    start: int
    end: int


@dataclass(slots=True, frozen=True)
class Place:
    """A span together with the field it points into."""

    in_: Field
    start: int
    end: int


@dataclass(slots=True, frozen=True)
class Piece:
    """A span and the words it slices to."""

    start: int
    end: int
    text: str


@dataclass(slots=True, frozen=True)
class Block:
    """One block of `body`; blocks are joined by one blank line."""

    start: int
    end: int
    kind: BlockKind


@dataclass(slots=True, frozen=True)
class Instant:
    """When something was published or modified, as exactly as the page says and no more."""

    value: InstantValue
    utc: Utc | None
    precision: Precision
    source: str
    zone: Zone
    raw: str
    confidence: Confidence
    agrees: int


@dataclass(slots=True, frozen=True)
class Dateline:
    """`MOSCOU, 30 déc. (AFP) -`: place, agency (id, or as printed where unknown), filing day."""

    place: str | None
    agency: str | None
    date: Day | None
    text: str


@dataclass(slots=True, frozen=True)
class Mention:
    """A time expression of the text, on the calendar (EDTF, TIMEX3, closed interval of days)."""

    in_: Field
    start: int
    end: int
    text: str
    value: Edtf
    timex: str
    first: Day | None
    last: Day | None
    precision: str
    anchor: Anchor
    confidence: Confidence


@dataclass(slots=True, frozen=True)
class Via:
    """The medium that carried the words ("tel que rapporté par Tass", "told Reuters")."""

    text: str
    name: str
    agency: str | None


@dataclass(slots=True, frozen=True)
class Quote:
    """Words somebody said; `text` is the parts joined by one space, marks left out."""

    id: QuoteId
    in_: Field
    kind: QuoteKind
    text: str
    parts: tuple[Span, ...]
    speaker: SpeakerId | None
    mention: Piece | None
    cue: Piece | None
    via: Via | None
    nested_in: QuoteId | None
    how: str | None
    confidence: Confidence | None


@dataclass(slots=True, frozen=True)
class Speaker:
    """Who says something; `name` is the fullest form the story gives, without honorific or role."""

    id: SpeakerId
    name: str
    key: str
    kind: SpeakerKind
    roles: tuple[str, ...]
    country: CountryCode | None
    mentions: tuple[Place, ...]
    quotes: tuple[QuoteId, ...]
    same_as: str | None


@dataclass(slots=True, frozen=True)
class Quotes:
    """What `find_quotes` returns: the quotes in text order and their speakers."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()


@dataclass(slots=True, frozen=True)
class Holder:
    """A right-holder as printed, undecorated, and its id where it is a known wire agency."""

    name: str
    agency: str | None


@dataclass(slots=True, frozen=True)
class Credit:
    """A wire agency credited for all or part of the copy."""

    agency: str | None
    form: CreditForm
    text: str


@dataclass(slots=True, frozen=True)
class Copyright:
    """Who owns the text, by its best notice; photo and site rights stand apart."""

    notice: str | None = None
    kind: CopyrightKind = "none"
    holders: tuple[Holder, ...] = ()
    years: tuple[int, int | None] | None = None
    licence: str | None = None
    reserved: bool = False
    credits: tuple[Credit, ...] = ()
    photo_credits: tuple[str, ...] = ()
    site_notice: str | None = None
    source: str | None = None


@dataclass(slots=True, frozen=True)
class Signal:
    """One usage signal, raw, with the place where it stood, its hash, and the time it held for.

    `sha256` is of `raw` in UTF-8; `seen_at` is the page's fetch, RFC 3339 in UTC.
    """

    mechanism: str
    location: str | None
    raw: str | None
    value: Any
    scope: str | None
    sha256: str | None = None
    seen_at: str | None = None


@dataclass(slots=True, frozen=True)
class Usage:
    """What robots.txt, headers, metas, tdmrep.json, RSL and notices say may be done with it."""

    crawl: Literal["allowed", "disallowed"] = "allowed"
    tdm: Purpose = "unknown"
    train: Purpose = "unknown"
    input: Purpose = "unknown"
    search: Purpose = "unknown"
    policy_url: str | None = None
    licence_url: str | None = None
    ai_agents_blocked: bool = False
    verdict: Verdict = "unstated"
    signals: tuple[Signal, ...] = ()
    looked_at: tuple[str, ...] = ()


@dataclass(slots=True)
class Article:
    """One version of one article. Keys as in the record; `evidence` is working material."""

    url: str
    canonical_url: str = ""
    schema: int = SCHEMA_VERSION
    version: int = 1
    change: Literal["new", "updated"] = "new"
    source: str = ""
    publisher: str | None = None
    fetched_at: Rfc3339Utc = "1970-01-01T00:00:00Z"
    language: str | None = None
    headline: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    keywords: tuple[str, ...] = ()
    agency: str | None = None
    dateline: Dateline | None = None
    published: Instant | None = None
    modified: Instant | None = None
    body: str = ""
    blocks: tuple[Block, ...] = ()
    dates: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    copyright: Copyright = field(default_factory=Copyright)
    usage: Usage = field(default_factory=Usage)
    sketch: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    evidence: Evidence = field(default_factory=Evidence, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.canonical_url = self.canonical_url or self.url

    @property
    def id(self) -> str:
        """First 16 hex digits of SHA-256 of `canonical_url`."""
        return hashlib.sha256(self.canonical_url.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def content_sha256(self) -> str:
        """SHA-256 of headline, standfirst and body, joined by line feeds; decides `updated`."""
        text = "\n".join((self.headline or "", self.standfirst or "", self.body))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def text_of(self, name: Field) -> str:
        """The field a span points into; an absent field is the empty string."""
        return self.body if name == "body" else getattr(self, name) or ""

    def as_dict(self) -> dict[str, Any]:
        """The record as plain lists and dicts, keys in the order of the contract."""
        return {key: plain(getattr(self, key)) for key in _RECORD_KEYS}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """Read a record back; keys the contract does not name are passed over.

        Raises:
            KeyError, TypeError: where a key of the contract is missing or has another type.
        """
        hints = get_type_hints(cls)
        known = {f.name for f in fields(cls)} - {"evidence"}
        return cls(**{key: build(hints[key], record[key]) for key in record if key in known})


_RECORD_KEYS = (
    "schema",
    "id",
    "version",
    "change",
    "url",
    "canonical_url",
    "source",
    "publisher",
    "fetched_at",
    "language",
    "headline",
    "standfirst",
    "authors",
    "section",
    "keywords",
    "agency",
    "dateline",
    "published",
    "modified",
    "body",
    "blocks",
    "dates",
    "quotes",
    "speakers",
    "copyright",
    "usage",
    "content_sha256",
    "sketch",
    "warnings",
)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one record; keys beyond the contract are allowed."""
    hints = get_type_hints(Article, include_extras=True)
    derived = {"id": {"type": "string", "pattern": "^[0-9a-f]{16}$"}}
    derived["content_sha256"] = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "depeche article record",
        "type": "object",
        "required": list(_RECORD_KEYS),
        "properties": {key: derived.get(key) or schema(hints[key]) for key in _RECORD_KEYS}
        | {"schema": {"const": SCHEMA_VERSION}},
    }
