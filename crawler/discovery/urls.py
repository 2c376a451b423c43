"""URLs as keys: cleaned of what does not change the page, and judged before they are fetched."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

__all__ = [
    "clean_url",
    "is_section",
    "looks_like_article",
    "moment_of",
    "on_site",
    "origin",
    "trap",
]

MAX_LENGTH = 2000
_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"""^(?: utm_.* | at_(?:medium|campaign|custom\d|format|platform|creation|link.*) | mc_[ce]id
        | (?:fb|g|dcl|wbra|gbra|ms|y|tw|igsh|ttc|li_fat_|gad_source)(?:clid|id)? | _ga | _gl | gclsrc
        | igshid | mkt_tok | ncid | cmpid | cmp | xtor | xtref | smid | sr_share | ref_src | ref_url
        | s_kwcid | ito | ocid | icid | wt\.mc_id | wt_mc | traffic_source | echobox | __twitter_.*
        # visitor and session ids
        | (?:php|asp|j)?sess(?:ion)?_?id | sid | jsessionid | phpsessid | aspsessionid.* | cfid
        | cftoken )$""",
    re.VERBOSE | re.IGNORECASE,
)
_SEGMENT = r"[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)*"
_CLEAN = re.compile(rf"https?://[a-z0-9]+(?:[.-][a-z0-9]+)*/(?:{_SEGMENT}(?:/{_SEGMENT})*/?)?")
_PATH_SESSION = re.compile(
    r";(?:jsessionid|sid|phpsessid)=[^/?#]*|/\(S\([a-z0-9]{1,99}\)\)(?=/)", re.IGNORECASE
)
_DATE_IN_PATH = re.compile(r"(?<!\d)(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])(?:[/-]?[0-3]\d)?(?!\d{7})")
_NUMBER = re.compile(r"(?<!\d)\d{5,}(?!\d)")
_NOT_A_PAGE = re.compile(
    r"""\.(?: jpe?g | png | gif | webp | avif | svg | ico | css | js | mjs | json | xml | rss | atom
        | pdf | docx? | xlsx? | pptx? | zip | gz | tar | rar | 7z | mp[34] | m4[av] | mov | webm
        | avi | ogg | wav | woff2? | ttf | eot | exe | dmg | apk )$""",
    re.VERBOSE | re.IGNORECASE,
)
_FURNITURE = frozenset(
    [
        "about",
        "account",
        "ads",
        "advertise",
        "archive",
        "archives",
        "author",
        "authors",
        "category",
        "contact",
        "contacts",
        "cookies",
        "cookie-policy",
        "faq",
        "help",
        "imprint",
        "impressum",
        "imprint",
        "jobs",
        "legal",
        "login",
        "logout",
        "mentions-legales",
        "newsletter",
        "newsletters",
        "page",
        "privacy",
        "privacy-policy",
        "register",
        "rss",
        "search",
        "signin",
        "sitemap",
        "subscribe",
        "subscription",
        "tag",
        "tags",
        "terms",
        "topic",
        "topics",
        "user",
        "users",
        "wp-admin",
        "wp-json",
        "wp-login.php",
    ]
)


@lru_cache(maxsize=4096)
def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def origin(url: str) -> str:
    """Scheme, host and port of a URL: what a robots.txt speaks for (RFC 9309, 2.3).

    >>> origin("https://www.ansa.it/sito/index.shtml")
    'https://www.ansa.it'
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def clean_url(url: str, base: str = "") -> str | None:
    """A URL in one spelling: absolute, without credentials, fragment, tracking and session ids.

    Returns:
        None for anything that is not http(s), has no host, is malformed or is longer than 2,000.

    >>> clean_url("/a/../b?utm_source=x&id=7&fbclid=1#top", "HTTP://User:pw@Example.org:80/")
    'http://example.org/b?id=7'
    """
    if len(url) > 4 * MAX_LENGTH:
        return None
    if _CLEAN.fullmatch(url) and len(url) <= MAX_LENGTH:  # nine of ten: spare them the taking apart
        return url
    try:
        parts = urlsplit(urljoin(base, url.strip()))
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    except (ValueError, UnicodeError):
        return None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        return None
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        netloc = f"{netloc}:{port}"
    path = quote(_PATH_SESSION.sub("", parts.path) or "/", safe="/%:@!$&'()*+,;=~-._")
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(k)]
    query = parts.query if len(kept) == parts.query.count("&") + 1 else urlencode(kept)
    query = quote(query, safe="/%:@!$&'()*+,;=~-._?[]")
    cleaned = urlunsplit((scheme, netloc, path, query, ""))
    return cleaned if len(cleaned) <= MAX_LENGTH else None


@lru_cache(maxsize=4096)
def _seconds(text: str) -> float | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (OverflowError, ValueError):
        return None


def moment_of(text: str | None) -> float | None:
    """Seconds since 1970 of a sitemap's or feed's date (W3C, RFC 5322), None where unreadable.

    A day without a time begins at midnight, UTC: good enough to tell old from new.

    >>> moment_of("1970-01-02"), moment_of("Fri, 02 Jan 1970 00:00:00 GMT"), moment_of("soon")
    (86400.0, 86400.0, None)
    """
    return _seconds(text.strip()[:40]) if text else None


def _tracks(name: str) -> bool:
    return bool(_TRACKING.match(name))


def on_site(url: str, domain: str) -> bool:
    """Whether a URL is on a domain or one of its subdomains.

    >>> on_site("https://fr.lapresse.it/x", "lapresse.it"), on_site("https://pre.it/x", "presse.it")
    (True, False)
    """
    host = _host(url)
    return host == domain or host.endswith(f".{domain}")


def looks_like_article(url: str) -> bool:
    """Whether an address has the form of a story's rather than of a section's or a service page's.

    A story's address holds a day, a long number or a slug of several words; which of these, sites
    without a declared pattern do not tell us.

    >>> looks_like_article("https://x.org/world/2024/03/05/storm-hits-coast")
    True
    >>> (
    ...     looks_like_article("https://x.org/world/"),
    ...     looks_like_article("https://x.org/tag/storms-of-the-year"),
    ... )
    (False, False)
    """
    path = urlsplit(url).path.lower()
    segments = [s for s in path.split("/") if s]
    if not segments or _NOT_A_PAGE.search(path) or _FURNITURE.intersection(segments[:-1]):
        return False
    last = segments[-1]
    if last in _FURNITURE:
        return False
    words = [w for w in re.split(r"[-_.]", last) if w]
    if len(words) >= 4 or _NUMBER.search(last):
        return True
    dated = _DATE_IN_PATH.search(path)
    return bool(dated and len(segments) > 1 and not last.isdigit())


def is_section(url: str) -> bool:
    """Whether an address has the form of a section's: one to three short names.

    >>> is_section("https://x.org/world/europe/"), is_section("https://x.org/login")
    (True, False)
    """
    parts = urlsplit(url)
    segments = [s for s in parts.path.lower().split("/") if s]
    return (
        0 < len(segments) <= 3
        and not parts.query
        and not _NOT_A_PAGE.search(parts.path)
        and not _FURNITURE.intersection(segments)
    )


def trap(url: str) -> str | None:
    """Why an address looks like one of an endless supply, None where it does not.

    >>> trap("https://x.org/a/b/a/b/a/b/")
    'path repeats itself'
    >>> trap("https://x.org/events?year=2031&month=4&day=2&view=week")
    'too many parameters'
    """
    parts = urlsplit(url)
    segments = [s for s in parts.path.split("/") if s]
    if len(segments) > 12:
        return "path too deep"
    if segments and Counter(segments).most_common(1)[0][1] >= 3:
        return "path repeats itself"
    if parts.query.count("&") >= 3:
        return "too many parameters"
    if re.search(r"(?:^|[/=&?])(?:calendar|calendario|kalender|agenda/\d)", url, re.IGNORECASE):
        return "calendar"
    return None
