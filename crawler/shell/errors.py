"""Why an address gave nothing, in one line."""

from __future__ import annotations

from typing import Literal

from scrapy.exceptions import DownloadCancelledError, IgnoreRequest, ResponseDataLossError

__all__ = ["PassedOver", "Refused", "Resting", "told"]

_WORDS: dict[type[Exception], str] = {
    DownloadCancelledError: "larger than DOWNLOAD_MAXSIZE",
    ResponseDataLossError: "cut short: less came than was announced",
}


Kind = Literal["refused", "failed", "put_off"]  # put_off: no fault of anybody, it keeps its place


class Refused(IgnoreRequest):
    """A request that the crawl does not make; the message says why, `kind` how it is counted."""

    def __init__(self, reason: str, kind: Kind = "refused") -> None:
        super().__init__(reason)
        self.kind = kind


class Resting(Refused):
    """The whole host is left alone until the next run."""

    def __init__(self, reason: str, kind: Kind = "failed") -> None:
        super().__init__(f"{reason}: left alone until the next run", kind)


class PassedOver(Exception):  # noqa: N818 - no fault of anybody
    """An answer that is no article; the message says why."""


def told(error: BaseException) -> str:
    r"""An error in one line, without control characters and without Twisted's wrapping.

    >>> told(OSError("no\x1b[1m\nroute")), told(ResponseDataLossError())
    ('no\\x1b[1m', 'cut short: less came than was announced')
    """
    known = next((words for kind, words in _WORDS.items() if isinstance(error, kind)), "")
    inner = None if known else _wrapped(error)
    if inner is not None:
        return told(inner)
    text = known or (str(error).splitlines() or [""])[0] or type(error).__name__
    return repr(text[:300])[1:-1]


def _wrapped(error: BaseException) -> BaseException | None:
    """What Twisted's list of failures holds, also where Scrapy has put its own error around it."""
    for outer in (error, error.__cause__):
        reasons = getattr(outer, "reasons", None) or (outer.args[:1] if outer else ())
        first = reasons[0] if isinstance(reasons, (list, tuple)) and reasons else None
        first = first[0] if isinstance(first, list) and first else first
        inner = getattr(first, "value", None)
        if isinstance(inner, BaseException):
            return inner
    return None
