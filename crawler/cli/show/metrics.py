"""Reports of runs as Prometheus metrics, for node_exporter's textfile collector."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

__all__ = ["metrics"]

Report = Mapping[str, Any]
Sample = tuple[dict[str, str], float | None]  # labels beside the source, and the value
_COUNTS = {
    "new": "New articles of the last run.",
    "updated": "Articles of the last run whose text had changed.",
    "unchanged": "Articles of the last run that had not changed.",
    "gone": "Articles of the last run that are no longer there.",
    "failed": "Addresses of the last run that gave nothing.",
    "refused": "Addresses of the last run that the site refused.",
    "robots_denied": "Addresses of the last run that robots.txt forbids.",
    "waiting": "Addresses that the last run left for the next.",
    "requests": "Requests of the last run.",
    "not_modified": "Answers 304 of the last run.",
    "bytes": "Bytes received in the last run.",
    "exit_code": "Exit code of the last run; 0 is good.",
}
_QUANTILES = {"p50": "0.5", "p95": "0.95"}


def metrics(reports: Sequence[Report]) -> str:
    """Exposition format 0.0.4: a HELP and a TYPE line, then a sample for each source.

    >>> print(metrics([{"source": "ansa", "new": 3}]).splitlines()[2])
    depeche_new{source="ansa"} 3
    """
    return "".join(_lines(reports))


def _lines(reports: Sequence[Report]) -> Iterator[str]:
    for name, (told, samples) in _gauges().items():
        yield f"# HELP depeche_{name} {told}\n# TYPE depeche_{name} gauge\n"
        for report in reports:
            for labels, value in samples(report):
                if value is not None:
                    source = str(report.get("list") or report["source"]).replace(" ", "/")
                    named = {"source": source} | labels
                    yield f"depeche_{name}{{{_labels(named)}}} {value}\n"


def _gauges() -> dict[str, tuple[str, Callable[[Report], list[Sample]]]]:
    """Help and samples of each metric."""
    counts = {name: (told, _count(name)) for name, told in _COUNTS.items()}
    return counts | {
        "lag_seconds": ("From publication to fetch, of new articles of the last run.", _lags),
        "fill_ratio": ("Share of records of the last run in which a field is filled.", _fills),
        "last_run_timestamp_seconds": ("When the last run ended.", lambda r: [({}, _when(r))]),
        "run_duration_seconds": ("How long the last run took.", lambda r: [({}, _duration(r))]),
    }


def _count(name: str) -> Callable[[Report], list[Sample]]:
    return lambda report: [({}, report.get(name, 0))]


def _lags(report: Report) -> list[Sample]:
    lags = report.get("lag_seconds") or {}
    return [({"quantile": quantile}, lags.get(name)) for name, quantile in _QUANTILES.items()]


def _fills(report: Report) -> list[Sample]:
    return [({"field": name}, share) for name, share in (report.get("fill") or {}).items()]


def _when(report: Report, name: str = "ended") -> float | None:
    try:
        return datetime.fromisoformat(str(report.get(name))).timestamp()
    except ValueError:
        return None


def _duration(report: Report) -> float | None:
    started, ended = _when(report, "started"), _when(report)
    return None if started is None or ended is None else ended - started


def _labels(named: Mapping[str, str]) -> str:
    r"""Labels with what would end a value escaped.

    >>> _labels({"source": 'a"b'})
    'source="a\\"b"'
    """
    escaped = {
        name: value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        for name, value in named.items()
    }
    return ",".join(f'{name}="{value}"' for name, value in escaped.items())
