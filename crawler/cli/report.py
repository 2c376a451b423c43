"""Show what the last runs brought, source by source.

`--prometheus FILE` writes the same figures for node_exporter's textfile collector instead.

  depeche report --all
  depeche report --json | jq 'select(.exit_code > 0)'
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from crawler.cli import UserError
from crawler.cli.show.columns import columns
from crawler.cli.show.metrics import metrics

__all__ = ["arguments", "run", "show"]

_COUNTS = ("new", "updated", "unchanged", "gone", "failed", "refused")
_HEAD = ("source", "started", *_COUNTS, "lag p50", "p95", "named", "dated", "rights", "verdict")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where the reports lie and how to print them."""
    output = Path(os.environ.get("DEPECHE_OUTPUT", "output"))
    parser.add_argument(
        "--output", type=Path, default=output, metavar="DIR", help="what runs wrote to"
    )
    parser.add_argument("--all", action="store_true", help="every run, not only the last of each")
    parser.add_argument("--json", action="store_true", help="the whole reports, one a line")
    parser.add_argument("--prometheus", type=Path, metavar="FILE", help="write metrics there")


def run(options: argparse.Namespace) -> int:
    """Print a line for each run."""
    reports = _reports(options.output)
    if not reports:
        message = f"{options.output}: no reports of runs there; `scrapy crawl SOURCE` writes one"
        raise UserError(message)
    if not options.all:
        reports = list({_name(report): report for report in reports}.values())
    if options.prometheus:
        _write(options.prometheus, metrics(reports))
    elif options.json:
        for report in reports:
            print(json.dumps(report, ensure_ascii=False))
    else:
        print(columns(_HEAD, map(_row, reports)))
    return 0


def show(output: Path, since: str) -> None:
    """Print the runs below `output` that began at or after `since` (RFC 3339, UTC)."""
    rows = [_row(r) for r in _reports(output) if str(r["started"]) >= since]
    if rows:
        print(columns(_HEAD, rows))


def _reports(output: Path) -> list[dict[str, Any]]:
    """Reports of runs, the oldest first."""
    return sorted(_read(output), key=lambda report: str(report["started"]))


def _read(output: Path) -> Iterator[dict[str, Any]]:
    for file in sorted((output / "runs").glob("*.json")):
        try:
            report = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            continue  # cut short by a full disk: the others still tell theirs
        if isinstance(report, dict) and {"source", "started"} <= report.keys():
            yield report


def _name(report: Mapping[str, Any]) -> str:
    """The source, with the site where it crawls many: one word, as the other columns are.

    >>> _name({"source": "url", "list": "url www.ansa.it"})
    'url/www.ansa.it'
    """
    return str(report.get("list") or report["source"]).replace(" ", "/")


def _row(report: Mapping[str, Any]) -> Sequence[str]:
    lag, fill = report.get("lag_seconds") or {}, report.get("fill") or {}
    return (
        _name(report),
        str(report["started"]),
        *(str(report.get(name, 0)) for name in _COUNTS),
        *(_span(lag.get(name)) for name in ("p50", "p95")),
        *(_share(fill.get(name)) for name in ("quotes", "published", "copyright")),
        str(report.get("verdict", "")),
    )


def _span(seconds: float | None) -> str:
    """Two figures of a time span.

    >>> [_span(s) for s in (None, 42, 600, 9000, 300000)]
    ['–', '42 s', '10 min', '2.5 h', '3.5 d']
    """
    if seconds is None:
        return "–"
    for unit, size in (("d", 86400), ("h", 3600)):
        if seconds >= size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds / 60:.0f} min" if seconds >= 60 else f"{seconds:.0f} s"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"


def _write(file: Path, text: str) -> None:
    """Write beside the place and rename: the collector must never read half a file."""
    draft = file.with_name(f".{file.name}.tmp")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(file)
    except OSError as error:
        message = f"{file}: {error.strerror}; give a file that can be written"
        raise UserError(message) from None
