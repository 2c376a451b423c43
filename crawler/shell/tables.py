"""Tables of the user's own, named by settings: who holds an office, what a signal means."""

from __future__ import annotations

import json
from collections.abc import Mapping

from scrapy.settings import BaseSettings

from crawler.normalize.speakers.people.holders import read_holders
from crawler.usage.policies import read_policy

__all__ = ["check_tables", "tables"]


def tables(settings: BaseSettings) -> dict[str, str]:
    """Those that are set, as fields of `Context`: a path, or a table of the settings as JSON.

    >>> from scrapy.settings import Settings
    >>> tables(Settings({"USAGE_POLICY": "policy.toml"}))
    {'usage_policy': 'policy.toml'}
    >>> tables(Settings({"USAGE_POLICY": {"reserved": ["tdm=reserved"]}}))
    {'usage_policy': '{"reserved": ["tdm=reserved"]}'}
    """
    named = {name: settings.get(name.upper()) for name in ("usage_policy", "office_holders")}
    return {name: _as_text(table) for name, table in named.items() if table}


def check_tables(settings: BaseSettings) -> None:
    """Read them once, so that a mistake ends the crawl before its first page.

    Raises:
        ValueError: where one cannot be read or is wrong, in one line.
    """
    named = tables(settings)
    try:
        read_holders(named.get("office_holders"))
        if "usage_policy" in named:
            read_policy(named["usage_policy"])
    except OSError as error:
        message = f"cannot read {error.filename}: {error.strerror}"
        raise ValueError(message) from None


def _as_text(table: object) -> str:
    return json.dumps(dict(table), default=str) if isinstance(table, Mapping) else str(table)
