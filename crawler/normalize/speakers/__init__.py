"""Quotes and who said them.

The pipeline: marks are paired into stretches and these joined into utterances; noun phrases that
may speak are found and clustered; small linear models decide whether a stretch is speech, which
mention is its source and whom a role or pronoun stands for. What differs by language is looked up
in `crawler/languages`, weights in `weights/`; nothing here branches on a language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from crawler.article import Article, Field, Quotes
from crawler.context import Context
from crawler.normalize.speakers.attribution import read_story
from crawler.normalize.speakers.model import weights
from crawler.normalize.speakers.people.holders import identify, read_holders
from crawler.normalize.speakers.record import decide, write_record
from crawler.normalize.speakers.words.lexicon import lexicon

__all__ = ["find_quotes", "resolve_speakers"]


def find_quotes(
    text: str, language: str, *, headline: str | None = None, standfirst: str | None = None
) -> Quotes:
    """Quotes of a story with their speakers; never raises, offsets are exact.

    >>> found = find_quotes("“We will rebuild,” said Mayor Ada Lind.", "en")
    >>> found.quotes[0].text, found.speakers[0].name
    ('We will rebuild,', 'Ada Lind')
    """
    given: Mapping[Field, str | None] = {
        "headline": headline,
        "standfirst": standfirst,
        "body": text,
    }
    texts = {where: words for where, words in given.items() if words}
    known = lexicon(language)
    reading = read_story(known, texts)
    return write_record(reading, decide(reading, weights(known.code)))


def resolve_speakers(article: Article, context: Context) -> Article:
    """Fill `quotes` and `speakers` of an article; the given article is left as it was.

    `context.office_holders` is the path of a table of the user (see `holders`), None for the small
    one of the package.

    Raises:
        OSError: where that table cannot be read.
    """
    found = find_quotes(
        article.body,
        article.language or "",
        headline=article.headline,
        standfirst=article.standfirst,
    )
    day = article.published.value[:10] if article.published else None
    found = identify(found, read_holders(context.office_holders), day)
    return replace(article, quotes=found.quotes, speakers=found.speakers)
