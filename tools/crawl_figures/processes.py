"""A process, run to its end: CPU, wall time, and the peak of its own memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Thread

__all__ = ["ROOT", "Spent", "own_cpu", "resident", "spend"]

ROOT = Path(__file__).resolve().parents[2]
_TICK = 0.01


@dataclass(slots=True)
class Spent:
    """What a process cost: seconds, MiB; with its children where it waited for them."""

    code: int
    wall: float
    cpu: float
    peak: float
    log: str


def spend(
    words: Sequence[str],
    settings_module: str = "crawler.settings",
    *,
    timeout: float = 600,
    watch: Callable[[int], None] = lambda _: None,
) -> Spent:
    """Run a command; `watch` is called with its process id a hundred times a second."""
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": settings_module}
    started = time.perf_counter()
    with TemporaryFile() as log:
        child = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=log, stderr=log)
        ended, peaks = Event(), [0.0]

        def look() -> None:
            while not ended.wait(_TICK):
                peaks.append(_status(child.pid, "VmHWM"))
                watch(child.pid)
                if time.perf_counter() - started > timeout:
                    child.kill()

        looking = Thread(target=look, daemon=True)
        looking.start()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        ended.set()
        looking.join()
        log.seek(0)
        said = log.read().decode("utf-8", "replace")
    # ru_maxrss would hold what this process had when it forked.
    wall = time.perf_counter() - started
    return Spent(child.returncode, wall, usage.ru_utime + usage.ru_stime, max(peaks), said)


def resident(pid: int) -> float:
    """Resident memory of a process in MiB, 0 where it is gone."""
    return _status(pid, "VmRSS")


def own_cpu(pid: int) -> float:
    """Seconds of CPU of a process without its children, 0 where it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _status(pid: int, name: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    found = next((line for line in lines if line.startswith(f"{name}:")), f"{name}: 0 kB")
    return int(found.split()[1]) / 1024
