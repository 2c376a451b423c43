"""What robots.txt, headers, metas, tdmrep.json and RSL say about crawling and mining."""

from __future__ import annotations

from collections.abc import Mapping

from crawler.article import Usage

__all__ = ["read_usage"]


def read_usage(
    url: str,
    user_agent: str,
    robots_txt: str | None,
    headers: Mapping[str, str],
    html_head: str,
    tdmrep_json: str | None,
    rsl_xml: str | None,
) -> Usage:
    """Signals per purpose and the verdict."""
    return Usage()
