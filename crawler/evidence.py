"""What the page reader saw and later stages need: working material, never part of the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Evidence", "Link", "Notice"]


@dataclass(slots=True, frozen=True)
class Notice:
    """A line that may be a rights notice or a credit, and where it stood.

    `where` is `body`, `body-end`, `byline`, `figure`, `footer`, `meta:NAME` or `jsonld:KEY`.
    """

    text: str
    where: str


@dataclass(slots=True, frozen=True)
class Link:
    """A `link` or `a` element that speaks of rights: its `rel`, `href`, `type` and text.

    `near` is `figure` or `footer` inside one, else the beginning of the paragraph around an `a`.
    """

    rel: str
    href: str
    type: str = ""
    text: str = ""
    near: str = ""


@dataclass(slots=True, frozen=True)
class Evidence:
    """What the page reader saw and later stages need; never part of the record.

    `metas` are `(name-or-property lower case, content)` in document order, `explain` the candidates
    per field as `(field, source, value, won)`.
    """

    notices: tuple[Notice, ...] = ()
    metas: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    country: str | None = None
    explain: tuple[tuple[str, str, str, bool], ...] = ()
