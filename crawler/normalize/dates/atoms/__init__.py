"""Time expressions before they are placed: one reader per rule of the first pass."""

from __future__ import annotations

from crawler.normalize.dates.atoms.atom import Atom, kind_of
from crawler.normalize.dates.atoms.clocks import CLOCKS
from crawler.normalize.dates.atoms.days import DAYS
from crawler.normalize.dates.atoms.parts import Parts
from crawler.normalize.dates.atoms.spans import SPANS

__all__ = ["Atom", "Parts", "build", "kind_of"]

_READERS = DAYS | SPANS | CLOCKS


def build(name: str, parts: Parts) -> Atom | None:
    """The atom of a rule's elements, None where the words do not fit after all."""
    return _READERS[name](parts)
