"""Export without the text: what the setting `USAGE_WITHHOLD` does to a record.

The ledger keeps the whole record, so that a change of the text is still seen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, get_args

from crawler.article import Verdict

__all__ = ["withheld_verdicts", "withhold"]

# What repeats words of the text or points into it.
_DERIVED = ("blocks", "dates", "quotes", "speakers")


def withheld_verdicts(names: Iterable[str]) -> frozenset[str]:
    """The verdicts that the setting names; none for an empty one.

    Raises:
        ValueError: where a name is no verdict, in one line that says which there are.

    >>> sorted(withheld_verdicts(["reserved", " no-crawl"]))
    ['no-crawl', 'reserved']
    """
    known = get_args(Verdict)
    named = frozenset(filter(None, (str(name).strip() for name in names)))
    for name in sorted(named.difference(known)):
        message = f"USAGE_WITHHOLD: no verdict {name!r} (there are {', '.join(known)})"
        raise ValueError(message)
    return named


def withhold(record: Mapping[str, Any], verdicts: Collection[str]) -> dict[str, Any]:
    """A copy of a plain record, without its text where the verdict on its use is one of these.

    Keys and their order stay; `content_sha256` is still that of the whole text. What is withheld
    already comes back the same.

    >>> from crawler.article import Article, Usage
    >>> record = Article("https://a.example/", body="Ça va.", usage=Usage(verdict="reserved"))
    >>> withhold(record.as_dict(), {"reserved"})["body"]
    ''
    """
    verdict = record["usage"]["verdict"]
    if verdict not in verdicts:
        return dict(record)
    emptied: dict[str, Any] = {"standfirst": None, "body": "", **{key: [] for key in _DERIVED}}
    said = f"text withheld by USAGE_WITHHOLD: its use is {verdict}"
    others = [warning for warning in record["warnings"] if warning != said]
    return {**record, **emptied, "warnings": [*others, said]}
