"""From raw values to resolved ones: dates, speakers, copyright and usage.

Every finder has one shape: `find_x(text, …) -> tuple[X, …]`, pure and total (it never raises on any
text), with offsets exact into the text it was given. What differs by language is looked up in
`crawler/languages`, never branched on. `normalize` runs the stages over an article in their order.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from crawler.article import Article
from crawler.context import Context
from crawler.normalize.copyright import parse_notice, resolve_copyright
from crawler.normalize.dates import find_dates, resolve_dates
from crawler.normalize.speakers import find_quotes, resolve_speakers

__all__ = ["STAGES", "Context", "find_dates", "find_quotes", "normalize", "parse_notice"]

Stage = Callable[[Article, Context], Article]

# Order is meaning: speakers are settled by article date, rights by the agency of the dateline.
STAGES: tuple[Stage, ...] = (resolve_dates, resolve_speakers, resolve_copyright)


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
    return reduce(lambda done, stage: stage(done, known), STAGES, article)
