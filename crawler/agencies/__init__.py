"""One TOML file per wire agency: names, zone, domains and the forms its copy is known by.

A file `xx.toml` gives `id`, `name`, `aliases` (names by script and language), `weak` (aliases that
are also ordinary words or brands: they count only in a credit position), `words` (aliases that say
nothing even alone on a line, as `Mehr` and `PC`: they need brackets, a label or a link), `country`, `languages`,
`timezone`, `domains`, and the forms `datelines`, `credits`, `signoffs`, `notices`, which run as
tests beside the `[[example]]` entries. `[[homonym]]` names a party that is spelled alike, with the
`domains` on which that one is meant. `verified = false` says that the facts were recalled, not seen
on a page; `wire = false` marks a broadcaster or a service of an organisation: it can be credited,
but its copyright line is an outlet's. Adding an agency is adding a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import tomli

from crawler.languages import DataError

__all__ = [
    "Agency",
    "Homonym",
    "Name",
    "all",
    "domain_matches",
    "find",
    "fold",
    "get",
    "mentions",
    "slug",
]

_FOLDER = Path(__file__).parent
_LISTS = (
    "aliases",
    "weak",
    "words",
    "languages",
    "domains",
    "datelines",
    "credits",
    "signoffs",
    "notices",
)
_STRINGS = ("id", "name", "country", "timezone")
# Company forms after a name say nothing about who is meant.
_LEGAL = re.compile(
    r"[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|eg|e\.?g|kg|s\.?a(?:\.?s)?|s\.?l|s\.?e|s\.?p\.?a|srl|plc|corp|b\.?v"
    r"|n\.?v|a\.?s|ab|oy|zrt|ltda|co|company|l\.?p|αε|pty|ооо|ао|фгуп|ae|uab)\.?$",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"^(?:l['’]|(?:the|(?:l['’])?agence|agencia|agência|agenzia|agentur|nachrichtenagentur|agentschap"
    r"|агентство|информагентство|agencja|haber ajansı|news agency)\s+|一般社団法人|株式会社|公益財団法人)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]{2,60})[»”“\"]")
_WORD = re.compile(r"\w+")
_COUNTRY_DOMAINS = {"GB": "uk"}


@dataclass(slots=True, frozen=True)
class Homonym:
    """A party that is spelled like an agency, and the sites on which it is the one meant."""

    name: str
    domains: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Agency:
    """A wire agency as its file gives it."""

    id: str
    name: str
    aliases: tuple[str, ...]
    weak: frozenset[str]
    words: frozenset[str]
    country: str
    languages: tuple[str, ...]
    timezone: str
    domains: tuple[str, ...]
    datelines: tuple[str, ...]
    credits: tuple[str, ...]
    signoffs: tuple[str, ...]
    notices: tuple[str, ...]
    homonyms: tuple[Homonym, ...]
    examples: tuple[Mapping[str, Any], ...]
    verified: bool
    wire: bool


@dataclass(slots=True, frozen=True)
class Name:
    """A name found in a text; `strong` where it needs no credit position, `agency` "" where shared."""

    start: int
    end: int
    agency: str
    strong: bool


@cache
def all() -> tuple[Agency, ...]:  # noqa: A001 - read as `agencies.all()`
    """Every agency, in order of id.

    Raises:
        DataError: where a file is wrong, with file, key and line.
    """
    return tuple(_agency(path) for path in sorted(_FOLDER.glob("*.toml")))


def get(id_: str) -> Agency | None:
    """The agency of this id.

    >>> get("lapresse").timezone
    'Europe/Rome'
    """
    return _by_id().get(id_)


def find(name: str | None, domain: str | None = None) -> str | None:
    """Id of the agency of this name, whatever its spelling; None where it is none or undecided.

    Names that several parties share are settled by the site's domain.

    >>> find("AGENCE FRANCE PRESSE"), find("dpa-infocom GmbH"), find("La Presse", "lapresse.ca")
    ('afp', 'dpa', None)
    """
    for form in _forms(name or ""):
        owners = _index().get(_key(form), ())
        if owners:
            return _settle(form, owners, domain)
    known = _by_domain().get((name or "").strip().lower().removeprefix("www."))
    return known or _twice(name or "", domain)


def domain_matches(domain: str | None, known: tuple[str, ...]) -> bool:
    """Is the host one of these domains or below one of them?

    >>> (
    ...     domain_matches("fr.lapresse.it", ("lapresse.it",)),
    ...     domain_matches("xlapresse.it", ("lapresse.it",)),
    ... )
    (True, False)
    """
    host = (domain or "").lower().rstrip(".")
    return any(host == d or host.endswith(f".{d}") for d in known)


@lru_cache(maxsize=512)
def mentions(text: str) -> tuple[Name, ...]:
    """Names of agencies in a text, longest first at each place, case and accents as printed.

    >>> [n.agency for n in mentions("tel que rapporté par Tass, selon l'AFP")]
    ['tass', 'afp']
    """
    spans = list(_spaced(text))
    if not text.isascii():
        joined = [found.span() for found in _joined_names().finditer(text)]
        spans = [s for s in spans if not any(s[0] < end and start < s[1] for start, end in joined)]
        spans = sorted((*joined, *spans))
    return tuple(Name(start, end, *_printed()[text[start:end]]) for start, end in spans)


def _spaced(text: str) -> Iterator[tuple[int, int]]:
    """Names that begin and end with a word: looked up by their first word."""
    at = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < at:
            continue
        for name in _by_first_word().get(word[0], ()):
            end = start + len(name)
            if text.startswith(name, start) and not (
                _is_word(name[-1]) and _is_word(text[end : end + 1])
            ):
                yield start, end
                at = end
                break


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    by_word: dict[str, list[str]] = {}
    for name in sorted(_printed(), key=len, reverse=True):
        first = _WORD.match(name)
        if first and not _is_joined(name):
            by_word.setdefault(first[0], []).append(name)
    return {word: tuple(names) for word, names in by_word.items()}


@cache
def _joined_names() -> re.Pattern[str]:
    """Names of scripts without blanks, which may stand anywhere."""
    names = sorted(filter(_is_joined, _printed()), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)))


def _is_joined(name: str) -> bool:
    return not name.isascii() and any(map(_spaceless, name))


def slug(name: str) -> str:
    """An id made from a printed name, for an agency that has no file.

    >>> slug("Agencia Meridiano")
    'agencia-meridiano'
    """
    return re.sub(r"[\W_]+", "-", fold(name)).strip("-")


def fold(text: str) -> str:
    """Case and accents away, for comparing names."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in letters if not unicodedata.combining(c)))


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name))


def _forms(name: str) -> Iterator[str]:
    """A name and what is left of it without company forms, "agency of" and quotation marks."""
    seen = ""
    bare = name.strip(" \t\n.,:;()[]/-–—«»\"“”'")[:120]
    for _ in range(4):
        if bare == seen or not bare:
            break
        yield bare
        seen, bare = bare, _LEGAL.sub("", bare)
        if bare == seen:
            bare = _GENERIC.sub("", bare)
    quoted = _QUOTED.search(name[:120])
    if quoted:
        yield quoted[1]


def _settle(name: str, owners: tuple[Agency, ...], domain: str | None) -> str | None:
    at_home = [a for a in owners if domain_matches(domain, a.domains)]
    if at_home:
        return at_home[0].id
    owners = tuple(a for a in owners if not _is_homonym(name, a, domain))
    if len(owners) > 1:
        top = (domain or "").rsplit(".", 1)[-1].lower()
        country = [a for a in owners if _COUNTRY_DOMAINS.get(a.country, a.country.lower()) == top]
        owners = tuple(country)
    return owners[0].id if len(owners) == 1 else None


def _is_homonym(name: str, agency: Agency, domain: str | None) -> bool:
    printed = fold(name)
    return any(
        domain_matches(domain, other.domains) or fold(other.name) == printed
        for other in agency.homonyms
    )


def _twice(name: str, domain: str | None) -> str | None:
    """`SID Sport-Informations-Dienst`: the short name and the long one."""
    short, _, long = name.partition(" ")
    if not short.isupper() or not long:
        return None
    known = find(short, domain)
    return known if known and known == find(long, domain) else None


@cache
def _by_id() -> Mapping[str, Agency]:
    return {agency.id: agency for agency in all()}


@cache
def _by_domain() -> Mapping[str, str]:
    """Agencies by their domains, for names printed as `XINHUANET.com`; the first one of a domain."""
    return {domain: agency.id for agency in reversed(all()) for domain in agency.domains}


@cache
def _index() -> Mapping[str, tuple[Agency, ...]]:
    index: dict[str, tuple[Agency, ...]] = {}
    for agency in all():
        for key in {_key(name) for name in (agency.id, agency.name, *agency.aliases)}:
            index[key] = (*index.get(key, ()), agency)
    return index


@cache
def _printed() -> Mapping[str, tuple[str, bool]]:
    """Names as printed, and in capitals, with their owner, "" where several share a name."""
    owners: dict[str, dict[str, bool]] = {}
    for agency in all():
        for name in agency.aliases:
            strong = name not in agency.weak and _key(name) not in _weak_keys()
            for form in (name, name.upper()) if len(name) > 3 else (name,):
                known = owners.setdefault(form, {})
                listed = form in agency.aliases and form not in agency.weak
                known[agency.id] = known.get(agency.id, False) or (
                    strong and (form == name or listed)
                )
    return {
        form: next(iter(known.items())) if len(known) == 1 else ("", False)
        for form, known in owners.items()
    }


@cache
def _weak_keys() -> frozenset[str]:
    # Three letters are never enough by themselves, shared names neither.
    shared = {key for key, owners in _index().items() if len(owners) > 1}
    short = {k for k in _index() if len(k) <= 3 and k.isascii() and k not in {"afp", "dpa", "efe"}}
    return frozenset(shared | short)


def _spaceless(letter: str) -> bool:
    return "\u2e80" <= letter <= "\ud7af" or "\u0e00" <= letter <= "\u0e7f"


def _agency(path: Path) -> Agency:
    try:
        data = tomli.loads(path.read_text("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(path, "", f"no valid TOML: {error}") from None
    for key in _STRINGS:
        if not isinstance(data.get(key), str):
            raise DataError(path, key, "must be a string")
    if data["id"] != path.stem:
        raise DataError(path, "id", f"must be {path.stem!r} as the file is called")
    lists = {key: _strings(path, data, key) for key in _LISTS}
    for key in ("weak", "words"):
        stray = [w for w in lists[key] if w not in lists["aliases"]]
        if stray:
            raise DataError(path, key, f"{stray[0]!r} must be one of the aliases")
    return Agency(
        id=data["id"],
        name=data["name"],
        country=data["country"],
        timezone=data["timezone"],
        aliases=lists["aliases"],
        weak=frozenset(lists["weak"]),
        words=frozenset(lists["words"]),
        languages=lists["languages"],
        domains=lists["domains"],
        datelines=lists["datelines"],
        credits=lists["credits"],
        signoffs=lists["signoffs"],
        notices=lists["notices"],
        homonyms=tuple(_homonym(path, entry) for entry in data.get("homonym", [])),
        examples=tuple(data.get("example", [])),
        verified=bool(data.get("verified", True)),
        wire=bool(data.get("wire", True)),
    )


def _strings(path: Path, data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = data.get(key, [])
    if not isinstance(value, list) or [item for item in value if not isinstance(item, str)]:
        raise DataError(path, key, "must be a list of strings")
    return tuple(value)


def _homonym(path: Path, entry: Mapping[str, Any]) -> Homonym:
    if not isinstance(entry.get("name"), str):
        raise DataError(path, "homonym", "must have a name")
    return Homonym(entry["name"], _strings(path, entry, "domains"))
