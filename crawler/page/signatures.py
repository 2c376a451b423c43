"""Where a page names its author when neither its head nor its byline does.

Asked last, for these are conventions of blogs and content systems: hCard (microformats.org),
links to a page of the author, labels that Twitter cards carry, the only person in JSON-LD.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice

from selectolax.lexbor import LexborNode

from crawler.languages import table, words
from crawler.page.folding import bare
from crawler.page.jsonld import strings
from crawler.page.labels import begins
from crawler.page.names import Sense, senses
from crawler.page.persons import after_last_label
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["search_signatures"]

_FIELDS = (
    '.author .fn, .vcard .fn, .author, .authors, a[href*="/author/"], a[href*="/autor/"], '
    'a[href*="/auteur/"], a[href*="/autore/"], [class*="author-name" i], '
    '[class*="authorname" i], [class*="byline-name" i], a[class*="author" i]'
)
_LETTERS = 5
_VAGUE = frozenset(["source", "signature"])
_FIRST = 20
_ABOVE = 8
_LONGEST = 60
_FEW = 4
_AWAY = Sense.COMMENT


def search_signatures(
    source: Source, language: str, outlets: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """`(place, text)` of what may name the author, the surest place first.

    Args:
        source: what the head says.
        language: primary tag of the page's language.
        outlets: folded names of the outlet, in which "di" or "by" is no label.
    """
    yield from _card_labels(source, language)
    found = {node.mem_id: node for node in source.tree.css(_cards())}  # once for each selector
    cards = [
        text
        for node in islice(found.values(), _FIRST)
        if len(text := tidy(node.text(separator=" "))) < _LONGEST and not _in_comments(node)
    ]
    counts = Counter(
        text if bare(text) in outlets else after_last_label(text, language) for text in cards
    )
    if len(counts) > _FEW:  # most are those of other stories: the own one is given again below
        counts = Counter({text: n for text, n in counts.items() if n > 1})
    if len(counts) <= _FEW:
        yield from (("author card", text) for text in counts)
    people = [n for n in source.nodes if "Person" in strings(n.get("@type"))]
    named = {name for node in people for name in strings(node.get("name"))}
    if len(named) == 1:
        yield "json-ld:Person", named.pop()


@cache
def _cards() -> str:
    """Selector of what class names call a byline, in the languages of the content systems too."""
    named = (word for word in table("mul", "page")["names"]["byline"] if len(word) >= _LETTERS)
    return ", ".join([_FIELDS, *(f".{word}" for word in named if word not in _VAGUE)])


def _card_labels(source: Source, language: str) -> Iterator[tuple[str, str]]:
    """`twitter:label1` = "Written by" names what stands in `twitter:data1`."""
    for number in "12":
        label = source.first_meta(f"twitter:label{number}")
        if begins(label, language, "byline") or label.lower() in words("mul", "page", "written_by"):
            for _, text in source.meta(f"twitter:data{number}"):
                yield f"meta:twitter:data{number}", text


def _in_comments(node: LexborNode) -> bool:
    here: LexborNode | None = node
    for _ in range(_ABOVE):
        if here is None or here.tag == "body":
            return False
        attributes = here.attributes
        if senses(f"{attributes.get('class') or ''} {attributes.get('id') or ''}") & _AWAY:
            return True
        if here.tag in ("aside", "nav", "footer"):
            return True
        here = here.parent
    return False
