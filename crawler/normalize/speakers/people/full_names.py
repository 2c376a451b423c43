"""Full names that nothing but the words of somebody prints: `a dit le président Tokar. « Ilyas Tokar … »`."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from crawler.normalize.speakers.phrases.cast import Cast, Entity, plain
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import Flag

__all__ = ["complete_names"]


def complete_names(document: Document, cast: Cast) -> None:
    """Give persons of one word the one first name that stands before it in words in marks."""
    lexicon = document.lexicon
    short = {e.words[0]: e for e in cast.entities if _is_short(e)}
    if not short or not lexicon.spaces or not lexicon.cased:
        return
    taken = {word for e in cast.entities if len(e.words) > 1 for word in e.words}
    for word, forms in _in_marks(document, short.keys() - taken).items():
        name, first = next(iter(forms.items()))
        gender, entity = lexicon.gender(document.low[first]), short[word]
        if len(forms) > 1 or (gender in ("m", "f") and entity.gender not in ("", gender)):
            continue
        entity.name, entity.words = name, (plain(document.low[first]), word)
        entity.forms = tuple(map(lexicon.name_stem, entity.words))


def _is_short(entity: Entity) -> bool:
    """Is it a person, by a role or a gender, of whom one word is known?"""
    told = entity.roles or entity.genders
    return bool(told) and entity.kind == "person" and len(entity.words) == 1


def _in_marks(document: Document, known: AbstractSet[str]) -> dict[str, dict[str, int]]:
    """The full names in marks by their last word, each with the token of its first name."""
    found: dict[str, dict[str, int]] = {}
    for token in range(1, len(document.low)) if known else ():
        if document.within[token] < 0 or not document.flag[token] & Flag.CAP:
            continue
        word = plain(document.low[token])
        if word in known and _is_first_name(document, token - 1):
            found.setdefault(word, {})[document.text(token - 1, token + 1)] = token - 1
    return found


def _is_first_name(document: Document, token: int) -> bool:
    """A given name, or one of two joined words, of the same words in marks as the name behind it."""
    bits, word = document.flag[token], document.raw(token)
    if not bits & Flag.CAP or document.within[token] != document.within[token + 1]:
        return False
    first, _, second = word.partition("-")
    return bool(bits & Flag.GIVEN) or (first.istitle() and second.istitle())
