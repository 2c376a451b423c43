"""Names that are no one's: of storms, cups, prizes, streets, ships, and what else people name."""

from __future__ import annotations

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["is_acronym_of", "is_called", "is_thing"]

_THING = Flag.WORK | Flag.PLACE
_OTHERWISE = Flag.ORG | Flag.MEDIA | Flag.NATION | Flag.ROLE | Flag.HONOR | Flag.GIVEN | Flag.STATE


def is_thing(document: Document, name: tuple[int, int]) -> bool:
    """`Rue du Phare`, `Prix Sévigné`, `Mill Street`, `Hurricane Odalys`: the noun that heads a name.

    It stands first where a body keeps a capital of its first word alone, and last in compounds; a
    given name before it makes it a surname.
    """
    first, last, lexicon = name[0], name[1] - 1, document.lexicon
    if first == last or not (lexicon.bodies_lower or lexicon.noun_last):
        return False
    bits = document.flag[first]
    if bits & _THING and not bits & _OTHERWISE:
        return not document.flag[last] & Flag.ORG  # `Storm Prediction Center`
    bits = document.flag[last]
    return bool(
        lexicon.noun_last
        and bits & _THING
        and not bits & _OTHERWISE
        and not _is_surname(document, first, last)
    )


def _is_surname(document: Document, first: int, last: int) -> bool:
    """`Anthony Lake`, `Mary Jo Lake`: only first names stand before it; no `Clara Holt Airport`."""
    before = document.flag[first:last]
    if before[0] & _OTHERWISE & ~Flag.GIVEN or (len(before) == 1 and before[0] & Flag.FAMILY):
        return True
    return all(bits & Flag.GIVEN for bits in before)


def is_called(document: Document, mention: Mention) -> bool:
    """`la tempête | Benjamin`: an article, the noun of a thing, written small, and its name."""
    noun = (mention.name or (0, 0))[0] - 1
    if noun != mention.first + 1 or not document.lexicon.bodies_lower:
        return False
    bits = document.flag[noun]
    other = _OTHERWISE | Flag.CAP | Flag.GROUP
    return bool(bits & _THING and not bits & other and mention.article == "definite")


def is_acronym_of(document: Document, before: Mention, after: Mention) -> bool:
    """`Wetterdienst Nord (WDN)`, not the party of a person: `Lena Albers (SPD)`."""
    flag, name = document.flag, before.name or (0, 0)
    if after.last - after.first > 1 or not flag[after.first] & Flag.ACRONYM:
        return False
    person = flag[name[0]] & (Flag.GIVEN | Flag.HONOR) and name[1] - name[0] > 1
    if not (person or before.roles) or any(flag[t] & Flag.ORG for t in range(*name)):
        return True
    initials = "".join(document.low[t][0] for t in range(*name) if flag[t] & Flag.CAP)
    return document.low[after.first].replace(".", "") == initials
