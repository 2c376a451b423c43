"""From raw values to resolved ones: dates, speakers, copyright and usage.

Every finder has one shape: `find_x(text, …) -> tuple[X, …]`, pure and total (it never raises on any
text), with offsets exact into the text it was given. What differs by language is looked up in
`crawler/languages`, never branched on. `normalize` runs the stages over an article in their order.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any

from crawler.article import Article
from crawler.context import Context

if TYPE_CHECKING:
    from crawler.normalize.copyright import parse_notice
    from crawler.normalize.dates import find_dates
    from crawler.normalize.speakers import find_quotes

__all__ = ["Context", "find_dates", "find_quotes", "normalize", "parse_notice", "stages"]

Stage = Callable[[Article, Context], Article]

_HOMES = {
    "find_dates": "crawler.normalize.dates",
    "find_quotes": "crawler.normalize.speakers",
    "parse_notice": "crawler.normalize.copyright",
}


def __getattr__(name: str) -> Any:
    # Lazy: who reads a page, or a date string, must not pay for speakers and rights.
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    message = f"module 'crawler.normalize' has no attribute {name!r}"
    raise AttributeError(message)


@cache
def stages() -> tuple[Stage, ...]:
    """The stages in their order."""
    from crawler.normalize.copyright import resolve_copyright
    from crawler.normalize.dates import resolve_dates
    from crawler.normalize.speakers import resolve_speakers

    # Order is meaning: speakers are settled by article date, rights by the agency of the dateline.
    return resolve_dates, resolve_speakers, resolve_copyright


def normalize(article: Article, context: Context | None = None) -> Article:
    """Run all stages; the given article is left as it was.

    Args:
        article: what `read_page` returned.
        context: what only the crawl knows (fetch time, feed date, robots.txt …).

    Returns:
        A new article with `dates`, `published`, `dateline`, `quotes`, `speakers`, `copyright`,
        `agency`, `usage` and `sketch` filled in.
    """
    known = context or Context()
    return reduce(lambda done, stage: stage(done, known), stages(), article)
