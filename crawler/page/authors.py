"""Who wrote it: people split and cleaned, agencies and outlets only where no person is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from crawler.agencies import find as find_agency
from crawler.languages import words
from crawler.page.address import host_of
from crawler.page.edges import Edges
from crawler.page.folding import bare
from crawler.page.headline import Choice
from crawler.page.jsonld import names, strings
from crawler.page.labels import after_label, begins
from crawler.page.persons import (
    after_last_label,
    has_given_name,
    is_body,
    is_job,
    is_outlet,
    looks_personal,
    opens_with_small_word,
    split_names,
    without_places,
)
from crawler.page.roles import is_login, is_nobody
from crawler.page.signatures import search_signatures
from crawler.page.source import Source
from crawler.page.tree import tidy

__all__ = ["outlets_of", "read_authors", "split_names"]

_BESIDE = "beside the date"
_TEASER = "teaser card"
_FAR_CARDS = ("author card", _TEASER)
_FIRM = " (organisation)"
_SIGNED = frozenset(["signed", "rel:author", "author card", "own author card", "json-ld:Person"])
_CREDITED = ("byline", "signed")
_SIGNATURE = 40
_MAX_NAMES = 12
_ITEMS = 8
_LINKS = 4
_SCOPES = 30
_FULL = 2  # words
_MOST_SPACES = 3
_FILLER = 6  # letters: "By", "and"


def read_authors(
    source: Source, edges: Edges, language: str, headline: str | None, outlets: frozenset[str]
) -> tuple[tuple[str, ...], list[Choice]]:
    """Names as printed, and all candidates; `outlets` are the outlet's own names, folded.

    The first place that names people gives them all; where none does, the first that names an
    agency or newsroom, then an account, then the outlet itself.
    """
    candidates = [Choice(*pair) for pair in _stated(source, edges.bylines, language)]
    candidates = _without_editors(candidates, language)
    found = _weighed(candidates, outlets, language)
    if not found[0]:
        candidates += [Choice("hydration", n) for n in source.hydration(headline).authors]
        cards = [
            Choice(place, text if bare(text) in outlets else after_last_label(text, language))
            for place, text in search_signatures(source, language, outlets)
        ]
        candidates += [c for c in cards if c.source not in _FAR_CARDS]
        candidates += [Choice(_BESIDE, text) for text in edges.unlabelled]
        far = [c for c in cards if c.source in _FAR_CARDS]
        if any(
            c.source.endswith(_FIRM) for c in candidates
        ):  # the outlet signs, sooner than a teaser
            far = [c for c in far if c.source != _TEASER]
        candidates += far
        candidates += [Choice("under the text", text) for text in edges.signoffs]
        found = _weighed(candidates, outlets, language)
    if not any(found):
        candidates += [Choice("source line", text) for text in edges.sources]
        found = _weighed(candidates, outlets, language)
    chosen = next((tuple(names_.values()) for names_ in found if names_), ())
    printed = _printed_instead(candidates, outlets, language) if found[_PERSON] else ()
    return printed or chosen, candidates


def _printed_instead(
    candidates: list[Choice], outlets: frozenset[str], language: str
) -> tuple[str, ...]:
    """Whom the byline names where JSON-LD names people, but others.

    Many content systems state the account that uploaded the text; readers see who wrote it.
    """
    lines = [c for c in candidates if c.source in _CREDITED]
    stated = [c for c in candidates if c.source == "json-ld:author"]
    if not lines or not stated:
        return ()
    shown = {word for c in lines for word in c.value.casefold().split()}
    names_ = [c.value.casefold().split() for c in stated]
    if any(len(parts) >= _FULL and parts[0] in shown for parts in names_):
        return ()  # the same people, as on most pages: nothing to weigh
    named, printed = (_weighed(cs, outlets, language)[_PERSON] for cs in (stated, lines))
    if len(named) == 1 and (whole := _longer(next(iter(named.values())), printed.values())):
        return (whole,)
    last = {bare(word) for name in named.values() for word in name.split()}
    for name in printed.values():
        parts = name.split()
        if len(parts) < _FULL or not has_given_name(name) or not last.isdisjoint(map(bare, parts)):
            return ()
    return tuple(printed.values()) if named else ()


def _longer(name: str, printed: Iterable[str]) -> str:
    """The printed name of somebody of whom JSON-LD has but the first."""
    if " " in name:
        return ""
    return next(
        (p for p in printed if p.startswith(name + " ") and p.count(" ") < _MOST_SPACES), ""
    )


def _without_editors(candidates: list[Choice], language: str) -> list[Choice]:
    """Whom the page itself calls the editor did not write it, where a byline names another."""
    lines = [c for c in candidates if c.source in _CREDITED]
    labelled = [c for c in lines if begins(c.value, language, "editors")]
    if not labelled or len(labelled) == len(lines):
        return candidates
    editors = {bare(after_label(c.value, language, "editors")) for c in labelled}
    return [c for c in candidates if c not in labelled and bare(c.value) not in editors]


_Names = dict[str, str]
_PERSON, _BODY, _LOGIN, _OUTLET = range(4)


def _weighed(
    candidates: Iterable[Choice], outlets: frozenset[str], language: str
) -> tuple[_Names, _Names, _Names, _Names]:
    """People, bodies, accounts and the outlet, each as the first place names them."""
    kinds: tuple[_Names, _Names, _Names, _Names] = ({}, {}, {}, {})
    places = ["", "", "", ""]
    for candidate in candidates:
        family = candidate.source.removesuffix(_FIRM)
        named = list(_sorted_out(candidate, outlets, language))
        over = not named and len(bare(candidate.value)) > _FILLER
        begun = kinds[_PERSON] and is_job(candidate.value.partition(" ")[0], language)
        if begun or (not named and is_job(candidate.value, language)):
            continue
        if kinds[_PERSON] and (over or family != places[_PERSON]):
            break  # after what is no name no name comes
        for kind, name in named:
            known = kinds[kind]
            if places[kind] in ("", family) and len(known) < _MAX_NAMES:
                places[kind] = family
                key = (kind == _BODY and find_agency(name)) or bare(name)
                if not any(other in key for other in known):
                    known[key] = name
    return kinds


def _sorted_out(
    candidate: Choice, outlets: frozenset[str], language: str
) -> Iterator[tuple[int, str]]:
    """`(kind, name)` of all that one candidate names."""
    if candidate.source.endswith(_FIRM):
        name = tidy(candidate.value)
        yield _OUTLET if bare(name) in outlets else _BODY, name
        return
    whole = tidy(after_label(candidate.value, language, "byline"))
    if bare(whole) in outlets or find_agency(whole):
        yield _OUTLET if bare(whole) in outlets else _BODY, whole
        return
    found = [n for n in split_names(candidate.value, language) if not is_nobody(n)]
    if candidate.source == _BESIDE and any(c.isdigit() for name in found for c in name):
        return  # another date, of another text
    structured = candidate.source.startswith(("json-ld", "microdata"))
    if structured or candidate.source in (_BESIDE, "signed"):
        found = without_places(found)
    kinds = [_kind(name, candidate.source, outlets, language) for name in found]
    if not structured:
        labelled = after_label(candidate.value, language, "byline") != candidate.value
        alone = len(found) == 1 and " " not in found[0] and candidate.source in _SIGNED
        persons = [
            kind != _PERSON
            or alone
            or (
                looks_personal(name, labelled=labelled)
                and not opens_with_small_word(name, language)
            )
            for kind, name in zip(kinds, found, strict=True)
        ]
        found = found[: (*persons, False).index(False)]  # after what is no name no name comes
        mixed = {_BODY, _OUTLET} & set(kinds[: len(found)])
        if mixed and not candidate.source.startswith(_CREDITED):
            kinds = [_BODY if kind == _PERSON else kind for kind in kinds]
    yield from zip(kinds, found, strict=False)


def _kind(name: str, place: str, outlets: frozenset[str], language: str) -> int:
    if is_outlet(name, outlets):
        return _OUTLET
    if is_body(name, outlets, language):
        return _BODY
    account = place.startswith("json-ld") or (place == "microdata" and name[-1:].isdigit())
    return _LOGIN if account and is_login(name) else _PERSON


def _stated(source: Source, bylines: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    stated = [*names(source.article.get("author")), *names(source.article.get("creator"))]
    firm = False
    for text, kind in stated[: 2 * _MAX_NAMES]:
        firm = "Organization" in kind
        yield "json-ld:author" + (_FIRM if firm else ""), text
    for node in _items(source):
        named = node.css_first('[itemprop~="name"]') or node
        yield "microdata", named.attributes.get("content") or named.text()
    for text in bylines:
        labelled = after_label(text, language, "byline") != text
        yield "signed" if labelled and len(text) < _SIGNATURE else "byline", text
    for name, text in islice(source.meta(*words("mul", "page", "author_metas")), _MAX_NAMES):
        yield f"meta:{name}", text
    for node in source.author_links[:_LINKS] if not firm else ():
        yield "rel:author", after_last_label(tidy(node.text()), language)


def _items(source: Source) -> list[LexborNode]:
    """Authors in microdata, of the first item that has any: others wrote other texts."""
    nodes = [node for _, node in islice(source.items("author", "creator"), _ITEMS)]
    scopes = [_scope(node) for node in nodes]
    return [node for node, scope in zip(nodes, scopes, strict=True) if scope == scopes[0]]


def _scope(node: LexborNode) -> int:
    """Identity of the item that a property belongs to, 0 for none."""
    here = node.parent
    for _ in range(_SCOPES):
        if here is None:
            break
        if "itemscope" in here.attributes or "itemtype" in here.attributes:
            return here.mem_id
        here = here.parent
    return 0


def outlets_of(source: Source) -> frozenset[str]:
    """Folded names of the outlet: of its site, its host and the publisher in JSON-LD."""
    stated = [v for _, v in source.meta("og:site_name", "application-name", "twitter:site")]
    host = host_of(source.url)
    stated += [host, host.split(".", 1)[0]]
    for node in source.nodes:
        if publisher := node.get("publisher"):
            stated += strings(publisher)
        kind = node.get("@type")
        if "Organization" in (kind if isinstance(kind, str) else " ".join(strings(kind))):
            stated += [name for name in strings(node.get("name")) if not find_agency(name)]
    return frozenset(filter(None, map(bare, stated)))
