"""The address that names the article: the canonical link where it can be believed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit, urlunsplit

__all__ = ["canonical_url", "country_of", "host_of", "site_of"]

# Parameters that say where a reader came from, never which page it is.
_TRACKING = re.compile(
    r"^(?:utm_\w+|at_\w+|mc_\w+|ns_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|xtor"
    r"|ref|ref_src|referrer|cmp|cmpid|ito|smid|sh|icid|ncid|ocid|wt_\w+|wt\.\w+|_ga|_gl|spm"
    r"|source|src|share|shared|via|feature|partner|traffic_source|campaign\w*)$",
    re.IGNORECASE,
)

# Country domains that the whole world registers.
_WORLDWIDE = frozenset(["AI", "CC", "CO", "EU", "FM", "IO", "LY", "ME", "SO", "TO", "TV", "WS"])


def canonical_url(url: str, stated: str) -> str:
    """The stated canonical address if it is of this site and no home page, else `url` itself.

    >>> canonical_url("https://www.a.example/x?utm_source=rss&id=3#top", "")
    'https://www.a.example/x?id=3'
    >>> canonical_url("https://www.a.example/x", "https://a.example/")
    'https://www.a.example/x'
    """
    own = _clean(url)
    try:
        target = urljoin(url, stated) if stated else ""
        parts = urlsplit(target)
        trusted = parts.scheme in ("http", "https") and (
            not url or site_of(parts.hostname) == site_of(urlsplit(url).hostname)
        )
    except ValueError:
        return own
    return _clean(target) if trusted and (parts.path.strip("/") or parts.query) else own


def host_of(url: str) -> str:
    """What stands between the scheme and the path, as written, without `www.`.

    >>> host_of("https://www.talbote.example/politik")
    'talbote.example'
    """
    return url.split("//", 1)[-1].split("/", 1)[0].removeprefix("www.")


def site_of(host: str | None) -> str:
    """Last two labels of a host, three where the second one is a general one.

    >>> site_of("edition.cnn.com"), site_of("www.bbc.co.uk")
    ('cnn.com', 'bbc.co.uk')
    """
    labels = (host or "").lower().rstrip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def country_of(url: str, tags: Sequence[str]) -> str | None:
    """ISO 3166 code that the top-level domain or a language tag of the page names.

    >>> country_of("https://www.kurier.example.at/x", []), country_of("https://a.com", ["fr-CA"])
    ('AT', 'CA')
    """
    try:
        top = (urlsplit(url).hostname or "").rpartition(".")[2].upper()
    except ValueError:
        top = ""
    if len(top) == 2 and top.isalpha() and top not in _WORLDWIDE:
        return "GB" if top == "UK" else top
    regions = (tag.partition("-")[2] for tag in tags)
    return next((r for r in regions if len(r) == 2 and r.isalpha() and r.isupper()), None)


def _clean(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    kept = [p for p in parts.query.split("&") if p and not _TRACKING.match(p.split("=", 1)[0])]
    return urlunsplit((parts.scheme, parts.netloc.lower(), parts.path, "&".join(kept), ""))
