"""Output formats: one file each, found by name.

A module `x.py` here holds one exporter class whose attribute `formats` names the endings it
serves; `-O file.x` then works. Items reach an exporter as plain records (dict, contract order).
"""

from __future__ import annotations

from importlib import import_module
from inspect import isclass
from pkgutil import iter_modules

__all__ = ["formats"]


def formats() -> dict[str, str]:
    """Format name -> import path of its exporter, for the setting `FEED_EXPORTERS`.

    >>> formats()["jsonl"]
    'crawler.exporters.jsonl.JsonlExporter'
    """
    found: dict[str, str] = {}
    for module in iter_modules(__path__):
        path = f"{__name__}.{module.name}"
        for kind in vars(import_module(path)).values():
            if isclass(kind) and kind.__module__ == path and hasattr(kind, "formats"):
                found |= dict.fromkeys(kind.formats, f"{path}.{kind.__name__}")
    return found
