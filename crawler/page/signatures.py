"""Where a page names its author when neither its head nor its byline does.

Asked last, for these are conventions of blogs and content systems: hCard (microformats.org),
links to a page of the author, labels that Twitter cards carry, the only person in JSON-LD.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
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

# One question for all class names, and Python to judge them: each selector costs a tenth of a walk.
_NAMED = '[class], a[href*="/aut"]'
_PAGES = ("/author/", "/autor/", "/auteur/", "/autore/")
_NOTHING, _CARD, _IN_CARD, _LINKED = range(4)
_LETTERS = 5
_VAGUE = frozenset(["source", "signature"])
_HCARDS = frozenset(["author", "vcard"])
_FIRST = 20
_ABOVE = 8
_LONGEST = 60
_FEW = 4
_OWNERS = ("founder", "founders", "employee", "editor")
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
    cards = [node for node in islice(_cards(source), _FIRST) if not _in_comments(node)]
    own, near = _own_cards(source, cards), [node for node in cards if not _in_teaser(node)]
    any_ = ("author card", near) if near else ("teaser card", cards)
    for place, nodes in (("own author card", own), any_):
        texts = [t for node in nodes if len(t := tidy(node.text(separator=" "))) < _LONGEST]
        counts = Counter(
            text if bare(text) in outlets else after_last_label(text, language) for text in texts
        )
        if len(counts) > _FEW:  # most are those of other stories: the own one is given again below
            counts = Counter({text: n for text, n in counts.items() if n > 1})
        if len(counts) <= _FEW:
            yield from ((place, text) for text in counts)
    people = [n for n in source.nodes if "Person" in strings(n.get("@type"))]
    named = {name for node in people for name in strings(node.get("name"))}
    named -= {name for n in source.nodes for key in _OWNERS for name in strings(n.get(key))}
    if len(named) == 1:
        yield "json-ld:Person", named.pop()


def _own_cards(source: Source, cards: list[LexborNode]) -> list[LexborNode]:
    """Those in the `<article>` of the first h1, for teasers are articles too."""
    title = next((node for node in source.headings if node.tag == "h1"), None)
    article = _article(title) if title is not None and len(cards) > 1 else 0
    return [node for node in cards if _article(node) == article] if article else []


def _article(node: LexborNode) -> int:
    here = node.parent
    while here is not None and here.tag != "article":
        here = here.parent
    return here.mem_id if here is not None else 0


def _cards(source: Source) -> Iterator[LexborNode]:
    """Elements that class names call a byline, and links to pages of authors, each once."""
    before: str | None = None
    last: LexborNode | None = None  # the node before; one that a link's address finds comes twice
    given = 0
    for node in source.tree.css(_NAMED):
        names = node.attrs.get("class")
        kind = _kind(names) if names else _NOTHING
        twice = names == before and last is not None and last.mem_id == node.mem_id
        before, last = names, node
        if not (kind or twice or names is None):
            continue
        wanted = (
            kind == _CARD
            or ((twice or "class" not in node.attributes) and _leads_to_author(node))
            or (kind == _LINKED and node.tag == "a")
            or (kind == _IN_CARD and _stands_in_card(node))
        )
        if wanted and node.mem_id != given:
            given = node.mem_id
            yield node


def _leads_to_author(link: LexborNode) -> bool:
    href = link.attributes.get("href") or ""
    return any(page in href for page in _PAGES)


@lru_cache(maxsize=8192)
def _kind(names: str) -> int:
    """What class names say: a byline, in the languages of the content systems too, or part of one.

    >>> _kind("post-meta byline"), _kind("fn"), _kind("link--author"), _kind("title")
    (1, 2, 3, 0)
    """
    words_, low = names.split(), names.lower()
    if not _card_names().isdisjoint(words_) or "byline-name" in low:
        return _CARD
    linked = "author" in low  # asked by itself first: of hundreds of class names few say so
    if linked and ("author-name" in low or "authorname" in low):
        return _CARD
    if "fn" in words_:
        return _IN_CARD
    return _LINKED if linked else _NOTHING


def _stands_in_card(node: LexborNode) -> bool:
    """Whether a name of hCard stands in a card."""
    here = node.parent
    while here is not None:
        if not _HCARDS.isdisjoint((here.attributes.get("class") or "").split()):
            return True
        here = here.parent
    return False


@cache
def _card_names() -> frozenset[str]:
    named = (word for word in table("mul", "page")["names"]["byline"] if len(word) >= _LETTERS)
    return frozenset(named) - _VAGUE


def _in_teaser(node: LexborNode) -> bool:
    """Whether class names say that an element leads to another story, with an author of its own."""
    here = node.parent
    for _ in range(_ABOVE):
        if here is None or here.tag == "body":
            return False
        names = (here.attributes.get("class") or "").lower()
        if any(word in names for word in _elsewhere()):
            return True
        here = here.parent
    return False


@cache
def _elsewhere() -> tuple[str, ...]:
    return words("mul", "page", "elsewhere")


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
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if senses(names) & _AWAY:
            return True
        if here.tag in ("aside", "nav", "footer"):
            return True
        here = here.parent
    return False
