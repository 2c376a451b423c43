"""What only the crawl knows about a page, handed to `crawler.normalize.normalize`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

__all__ = ["Context", "SourceDefaults"]


@dataclass(slots=True, frozen=True)
class SourceDefaults:
    """What a source file states about its pages; each value is used only where the page is silent.

    `timezone` is an IANA name, `country` ISO 3166-1 alpha-2, `agency` an id of agencies/*.toml.
    """

    name: str = ""
    language: str | None = None
    country: str | None = None
    timezone: str | None = None
    agency: str | None = None
    publisher: str | None = None


@dataclass(slots=True, frozen=True)
class Context:
    """Facts of the fetch. `None` for a document says that it was not looked at, `""` that it is absent.

    `feed_date` and `sitemap_date` are raw strings; `fetched_at` is aware, the capture's time for
    an archive. `stored_at` is where each document was fetched from, for `usage.signals[].location`.
    `usage_policy` replaces `crawler/usage/policy.toml`: the path of a table, or the table as JSON.
    """

    fetched_at: datetime | None = None
    source: SourceDefaults = field(default_factory=SourceDefaults)
    feed_date: str | None = None
    sitemap_date: str | None = None
    user_agent: str = "depeche"
    headers: Mapping[str, str] = field(default_factory=dict)
    robots_txt: str | None = None
    tdmrep_json: str | None = None
    rsl_xml: str | None = None
    usage_policy: str | None = None
    office_holders: str | None = None
