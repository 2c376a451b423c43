"""Many records on one screen: what a crawl brought in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

__all__ = ["close_up", "digest", "totals"]

Record = dict[str, Any]
_VERDICTS = {
    "open": "green",
    "attribution-only": "green",
    "conditional": "yellow",
    "likely-reserved": "yellow",
    "reserved": "red",
    "no-crawl": "red",
}


def digest(records: Sequence[Record], width: int) -> Table:
    """A row for each story: when, what, who said how much, and whose text it is.

    A terminal of less than 100 columns has room for the first four columns alone.
    """
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold", expand=True)
    table.add_column("", min_width=2)
    table.add_column("published", no_wrap=True, min_width=16)
    table.add_column("headline", no_wrap=True, overflow="ellipsis", ratio=4)
    table.add_column("quotes by speaker", no_wrap=True, overflow="ellipsis", ratio=4)
    if width >= 100:
        table.add_column("dates", justify="right", min_width=5)
        table.add_column("rights", no_wrap=True, overflow="ellipsis", ratio=2)
        table.add_column("usage", no_wrap=True, min_width=11)
        table.add_column("!", justify="right", min_width=1)
    for record in sorted(records, key=lambda r: (_language(r), _published(r))):
        table.add_row(*_cells(record)[: len(table.columns)])
    return table


def _cells(record: Record) -> list[Text]:
    verdict = record["usage"]["verdict"]
    said = ", ".join(f"{name} {count}" for name, count in _said(record).most_common())
    return [
        Text(_language(record), style="cyan"),
        Text(_published(record).replace("T", " ")[:16]),
        Text(record["headline"] or "–"),
        Text(said),
        Text(str(len(record["dates"]))),
        Text(_rights(record)),
        Text(verdict, style=_VERDICTS.get(verdict, "")),
        Text(str(len(record["warnings"]) or "")),
    ]


def close_up(records: Sequence[Record]) -> Table:
    """A story with several ways to name its speakers, the surest of them, quote by quote."""
    record = max(records, key=_telling)
    names = {speaker["id"]: speaker["name"] for speaker in record["speakers"]}
    table = Table(box=None, padding=(0, 1, 0, 0), show_header=False, expand=True)
    table.title = Text(f"\n{record['headline']}", style="bold")
    table.title_justify = "left"
    table.add_column(ratio=5, no_wrap=True, overflow="ellipsis")
    table.add_column(ratio=4, no_wrap=True, overflow="ellipsis")
    for quote in [q for q in record["quotes"] if q["speaker"]][:8]:
        said_by = f"“{quote['mention']['text']}” → " if quote["mention"] else ""
        via = f" via {quote['via']['name']}" if quote["via"] else ""
        table.add_row(
            Text(quote["text"], style="italic"),
            Text(f"{said_by}{names[quote['speaker']]} ({quote['how']}){via}", style="green"),
        )
    for mention in record["dates"][:4]:
        table.add_row(
            Text(mention["text"], style="italic"), Text(_placed(mention), style="magenta")
        )
    return table


def _telling(record: Record) -> tuple[int, float]:
    named = [quote for quote in record["quotes"] if quote["speaker"]]
    ways = len({quote["how"] for quote in named})
    return min(ways, 3), sum(q["confidence"] or 0 for q in named) / (len(named) or 1)


def totals(records: Sequence[Record]) -> Text:
    """One line of sums."""
    quotes = [quote for record in records for quote in record["quotes"]]
    named = sum(quote["speaker"] is not None for quote in quotes)
    told = {
        "stories": len(records),
        "languages": len({_language(record) for record in records}),
        "quotes": len(quotes),
        "with a named speaker": named,
        "dates on the calendar": sum(len(record["dates"]) for record in records),
        "with a right-holder": sum(bool(record["copyright"]["holders"]) for record in records),
        "with a warning": sum(bool(record["warnings"]) for record in records),
    }
    return Text("\n" + ", ".join(f"{count} {what}" for what, count in told.items()))


def _language(record: Record) -> str:
    return (record["language"] or "–")[:2]


def _published(record: Record) -> str:
    return str((record["published"] or {}).get("value", ""))


def _said(record: Record) -> Counter[str]:
    names = {speaker["id"]: speaker["name"] for speaker in record["speakers"]}
    return Counter(names.get(quote["speaker"], "?") for quote in record["quotes"])


def _rights(record: Record) -> str:
    rights = record["copyright"]
    licence = [rights["licence"]] if rights["licence"] else []
    return ", ".join(licence + [holder["name"] for holder in rights["holders"]]) or "–"


def _placed(mention: Record) -> str:
    first, last = mention["first"] or "…", mention["last"] or "…"
    days = first if first == last else f"{first} – {last}"
    return f"{mention['value']} ({days})"
