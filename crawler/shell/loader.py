"""Finding the sources: one file each, and a broken one takes no other down."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from scrapy.spiderloader import SpiderLoader

__all__ = ["SourceLoader"]


class SourceLoader(SpiderLoader):
    """Loads each module of `SPIDER_MODULES` by itself; a failing one is named in one line."""

    broken: dict[str, str]

    def _load_all_spiders(self) -> None:
        self.broken = {}
        for name in self.spider_modules:
            try:
                module: Any = import_module(name)
            except Exception as error:  # noqa: BLE001 - whatever a source file does at import
                self.broken[name] = f"{type(error).__name__}: {error}".splitlines()[0]
                print(f"source {name} left out: {self.broken[name]}", file=sys.stderr)  # noqa: T201
            else:
                self._load_spiders(module)
        self._check_name_duplicates()
