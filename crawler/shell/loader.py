"""Finding the sources: one file each, and a broken one takes no other down."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from scrapy.spiderloader import SpiderLoader

__all__ = ["SourceLoader"]


class SourceLoader(SpiderLoader):
    """Loads each module of `SPIDER_MODULES` by itself; `broken` tells which failed, and why."""

    broken: dict[str, str]

    def _load_all_spiders(self) -> None:
        self.broken = {}
        for name in self.spider_modules:
            try:
                module: Any = import_module(name)
            except Exception as error:  # noqa: BLE001 - whatever a source file does at import
                self.broken[name] = f"{type(error).__name__}: {error}".splitlines()[0]
            else:
                self._load_spiders(module)
        self._check_name_duplicates()
        self._tell()

    def _tell(self) -> None:
        # What all of them import may be broken: that is one line too, not forty.
        for reason in dict.fromkeys(self.broken.values()):
            names = [n.rpartition(".")[2] for n, why in self.broken.items() if why == reason]
            print(f"left out: {_few(names)}: {reason}", file=sys.stderr)  # noqa: T201


def _few(names: list[str]) -> str:
    """Name up to three.

    >>> _few(["ansa", "ap", "dpa", "efe"])
    'ansa, ap, dpa and 1 more (crawler/spiders)'
    """
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more} (crawler/spiders)"
