"""What looked wrong in the documents of a site that speak of use: said in warnings, never guessed at.

Nothing follows from what cannot be read; a later stage must not take that silence for consent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crawler.usage.preferences import content_usage
from crawler.usage.robots import ROBOTS_LIMIT
from crawler.usage.rsl import read_rsl
from crawler.usage.tdmrep import read_entries

__all__ = ["doubts"]


def doubts(
    url: str,
    headers: Mapping[str, str],
    *,
    robots_txt: str | None = None,
    tdmrep_json: str | None = None,
    rsl_xml: str | None = None,
) -> Iterator[str]:
    """Plain sentences, one for each document or header that could not be read or only in part.

    Args:
        url: of the page.
        headers: of the response, names in lower case.
        robots_txt: of the site, as the other documents; None or "" where there is none.
        tdmrep_json: an answer that is a web page is no such file, and no doubt either.
        rsl_xml: the licence that the site points to.

    >>> list(doubts("https://n.example/a", {"tdm-reservation": "yes"}, tdmrep_json='[{"loc'))
    ['tdmrep.json cannot be read.', "The header tdm-reservation says 'yes', which is neither 0 nor 1."]
    """
    robots = (robots_txt or "").lstrip("\ufeff \r\n\t")
    if robots.startswith("<"):
        yield "robots.txt is a web page: no rule was read."
    elif "\x00" in robots[:4096]:
        yield "robots.txt is no text: no rule can be trusted."
    elif len(robots) > ROBOTS_LIMIT:
        yield f"robots.txt is longer than {ROBOTS_LIMIT // 1024} KiB: the rest was not read."
    mining = (tdmrep_json or "").lstrip("\ufeff \r\n\t")
    if mining and not mining.startswith("<") and read_entries(mining) is None:
        yield "tdmrep.json cannot be read."
    if rsl_xml and read_rsl(rsl_xml, url) is None:
        yield "The RSL licence cannot be read."
    said = headers.get("tdm-reservation")
    if said is not None and not {part.strip() for part in said.split(",")} <= {"0", "1"}:
        yield f"The header tdm-reservation says {said[:40]!r}, which is neither 0 nor 1."
    preference = headers.get("content-usage", "")
    if preference.strip() and not content_usage(preference):
        yield f"The header Content-Usage says {preference[:40]!r}, from which nothing follows."
