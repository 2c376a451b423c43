"""The stage that fills an article's dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from crawler.article import Article
from crawler.context import Context
from crawler.normalize.dates.tagger import tag

__all__ = ["resolve_dates"]


def resolve_dates(article: Article, context: Context) -> Article:
    """Fill `published`, `dateline` and `dates`."""
    if article.published is None:
        return article
    value = article.published.value
    anchor = date.fromisoformat(value[:10])
    if len(value) > 10:
        anchor = datetime.fromisoformat(value).replace(tzinfo=None)
    found = []
    for field in ("headline", "standfirst", "body"):
        found += [t.mention for t in tag(article.text_of(field), anchor, article.language or "", field=field)]
    return replace(article, dates=tuple(found))
