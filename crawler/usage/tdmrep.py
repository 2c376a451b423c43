"""TDMRep (W3C Community Group report, final May 2024): file, then header, then meta.

A later place supersedes an earlier one, silence resets nothing, and a value other than 0 or 1 is
silence. A reservation covers mining and the training it would serve; 0 frees mining only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from crawler.article import Signal
from crawler.usage.robots import path_of, rule_matches, specificity

__all__ = ["read_entries", "read_tdmrep"]

_LIMIT = 2_000_000
_MEANING = {1: {"tdm": "reserved", "train": "reserved"}, 0: {"tdm": "allowed"}}


def read_tdmrep(
    url: str, file: str | None, headers: Mapping[str, str], metas: tuple[tuple[str, str], ...]
) -> tuple[tuple[Signal, ...], str | None]:
    """Signals in order of precedence, the decisive one last, and the policy of a reservation.

    >>> signals, policy = read_tdmrep("https://n.example/a", None, {"tdm-reservation": "1"}, ())
    >>> signals[0].value
    {'tdm': 'reserved', 'train': 'reserved'}
    """
    named = dict(reversed(metas))
    flags = [content for name, content in metas if name == "tdm-reservation"]
    named |= {"tdm-reservation": ",".join(flags)} if flags else {}
    places = (
        ("tdmrep.json", "/.well-known/tdmrep.json", _entry(url, file)),
        ("http-header", "tdm-reservation", headers),
        ("meta", "tdm-reservation", named),
    )
    found: list[tuple[str, str, int, str]] = []
    policy: str | None = None
    for mechanism, location, said in places:
        value = _flag(said.get("tdm-reservation"))
        if value is not None:
            found.append((mechanism, location, value, f"tdm-reservation: {value}"))
        stated = said.get("tdm-policy")
        policy = stated.strip() if isinstance(stated, str) and stated.strip() else policy
    signals = tuple(
        Signal("tdmrep", f"{mechanism}:{location}", raw, _MEANING[value] if last else {}, None)
        for number, (mechanism, location, value, raw) in enumerate(found, 1)
        for last in (number == len(found),)
    )
    reserved = bool(found) and found[-1][2] == 1
    return signals, _absolute(url, policy) if reserved and policy else None


@lru_cache(maxsize=16)
def read_entries(file: str) -> tuple[Mapping[str, Any], ...] | None:
    """Entries of a tdmrep.json, read once for all pages of a site; None where it is no such file.

    >>> read_entries('[{"location": "/"}]'), read_entries("<html>")
    (({'location': '/'},), None)
    """
    try:
        entries = json.loads(file[:_LIMIT].lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    entries = [entries] if isinstance(entries, dict) else entries
    return tuple(e for e in entries if isinstance(e, dict)) if isinstance(entries, list) else None


def _entry(url: str, file: str | None) -> Mapping[str, Any]:
    """The entry of the file whose location matches this URL most closely."""
    path = path_of(url)
    best: tuple[int, int] = (-1, -1)
    chosen: Mapping[str, Any] = {}
    for entry in read_entries(file or "") or ():
        location = entry.get("location")
        if not isinstance(location, str):
            continue
        rule = path_of(location) if "://" in location else location
        # Of two entries for one path the stricter.
        rank = (specificity(rule), _flag(entry.get("tdm-reservation")) or 0)
        if rule_matches(rule, path) and rank > best and _same_host(location, url):
            best, chosen = rank, entry
    return chosen


def _same_host(location: str, url: str) -> bool:
    try:
        host = urlsplit(location).hostname
        return host is None or host == urlsplit(url).hostname
    except ValueError:
        return False


def _flag(value: Any) -> int | None:
    # A header or a meta that is sent twice: the stricter one counts.
    parts = [] if isinstance(value, bool) else [part.strip() for part in str(value).split(",")]
    return int(max(parts)) if parts and set(parts) <= {"0", "1"} else None


def _absolute(url: str, link: str) -> str:
    try:
        return urljoin(url, link)
    except ValueError:
        return link
