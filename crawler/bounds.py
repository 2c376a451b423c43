"""What one page may cost the stages that follow: the most that is looked at of each of its parts.

Measured without it, on pages of 8 MB: a body of quotes took 67 seconds and 1.5 GB, a headline 30
seconds and 1.9 GB, 77,000 lines that may be notices 57 seconds. What is cut is cut at the end of the
field, so that offsets stay exact, and the record says so. A novel has 300,000 characters.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from crawler.article import Article, Block, Notice

__all__ = ["BODY", "NOTICES", "SIGNALS", "bounded"]

BODY = 300_000  # characters
_FIELDS = {"headline": 2_000, "standfirst": 20_000, "publisher": 500, "section": 500}
NOTICES = 200  # different lines that may be a notice or a credit: from the front and from the end
_NOTICE = 5_000  # characters of one
_ADDRESS = 2_000
SIGNALS = 1_000  # `meta` elements, and links that speak of rights
_Seen = TypeVar("_Seen")


def bounded(article: Article) -> Article:
    """The article with nothing longer than any story has it.

    >>> long = Article(url="", body="word " * 100_000, blocks=(Block(0, 499_999, "paragraph"),))
    >>> short = bounded(long)
    >>> len(short.body), short.blocks[-1].end, short.warnings
    (299999, 299999, ('truncated body: read up to 300000 characters',))
    """
    told: list[str] = []
    body, blocks = _body(article, told)
    fields: dict[str, Any] = {
        name: _text(name, getattr(article, name), most, told) for name, most in _FIELDS.items()
    }
    if len(article.canonical_url or "") > _ADDRESS:
        told.append(f"canonical address of more than {_ADDRESS} characters: passed over")
        fields["canonical_url"] = article.url
    seen = article.evidence
    notices = _notices(seen.notices, told)
    metas = _first("meta elements", seen.metas, told)
    links = _first("links that speak of rights", seen.links, told)
    if not told and notices is seen.notices:
        return article
    evidence = replace(seen, notices=notices, metas=metas, links=links)
    warnings = (*article.warnings, *told)
    return replace(
        article, body=body, blocks=blocks, evidence=evidence, warnings=warnings, **fields
    )


def _text(name: str, text: str | None, most: int, told: list[str]) -> str | None:
    if text is None or len(text) <= most:
        return text
    told.append(f"truncated {name}: read up to {most} characters")
    return text[:most].rstrip()


def _body(article: Article, told: list[str]) -> tuple[str, tuple[Block, ...]]:
    """The text up to the bound, and the blocks that lie in it."""
    text = _text("body", article.body, BODY, told) or ""
    if len(text) == len(article.body):
        return article.body, article.blocks
    kept = [
        block if block.end <= len(text) else replace(block, end=len(text))
        for block in article.blocks
        if block.start < len(text)
    ]
    return text, tuple(kept)


def _notices(found: tuple[Notice, ...], told: list[str]) -> tuple[Notice, ...]:
    """Each line once: what a page repeats for ever says no more than the first time."""
    if len(found) <= NOTICES and all(len(notice.text) <= _NOTICE for notice in found):
        return found
    different = tuple(dict.fromkeys(replace(n, text=n.text[:_NOTICE]) for n in found))
    if len(different) > NOTICES:
        told.append(f"more than {NOTICES} lines that may be notices: the first and last are read")
        return different[: NOTICES // 2] + different[-NOTICES // 2 :]
    if any(len(notice.text) > _NOTICE for notice in found):
        told.append(f"truncated notice: read up to {_NOTICE} characters")
    return different


def _first(what: str, found: tuple[_Seen, ...], told: list[str]) -> tuple[_Seen, ...]:
    if len(found) <= SIGNALS:
        return found
    told.append(f"more {what} than {SIGNALS}: the first are read")
    return found[:SIGNALS]
