"""Plain aligned columns: the same in a terminal, a pipe and a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["columns"]


def columns(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Head and rows, each column as wide as its widest cell, the last one ragged.

    >>> print(columns(("id", "name"), [("afp", "Agence France-Presse"), ("ap", "AP")]))
    id   name
    afp  Agence France-Presse
    ap   AP
    """
    table = [list(head), *(list(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
