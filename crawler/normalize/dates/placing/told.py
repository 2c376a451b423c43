"""What a text has told of so far, from which what comes next may count."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from crawler.normalize.dates.placing.calendar import Stretch

__all__ = ["KEPT", "Told"]

KEPT = 8  # days that a text may come back to
_FEW = 5  # days that are told of one by one


@dataclass(slots=True)
class Told:
    """What a text has told of so far.

    `values` are all of them; `days` the last ones that differ, the latest last; `where` the latest one
    lay, seen from the day of the text, `start` and `until` which characters it was named between;
    `night` is the stretch from one day to the next that was named last, `late` the day of a late hour
    that was; `parts` are the days of which a part was named, `clock` is the last day and minute of it,
    `opens` whether what was named last opens its sentence, `run` how many stretches long past were
    named one after the other, `fresh` whether the last one stands in this paragraph, `begun` what goes
    on since then began, `opened` the year long past that a sentence of this paragraph opens with.
    """

    values: set[str] = field(default_factory=set)
    days: list[date] = field(default_factory=list)
    where: str = ""
    start: int = 0
    until: int = 0
    night: Stretch | None = None
    late: date | None = None
    parts: list[tuple[date, str]] = field(default_factory=list)
    clock: tuple[date, int] | None = None
    opens: bool = False
    run: int = 0
    fresh: bool = False
    begun: date | None = None
    opened: date | None = None

    def note(self, stretch: Stretch) -> None:
        """Keep its days in mind, where they are few."""
        first, last = stretch.first, stretch.last
        if first is None or last is None:
            return
        if first == last:
            if not self.days or self.days[-1] != first:
                self.days = [*[at for at in self.days if at != first], first][-KEPT:]
            return
        count = (last - first).days + 1
        if count < _FEW:
            days = [first + timedelta(days=n) for n in range(count)]
            self.days = [*[at for at in self.days if at not in days], *days][-KEPT:]
