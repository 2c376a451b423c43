"""Who holds a role that is told with a place or a body: the name stands behind both."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["after_age", "link_postings"]

_REACH = 7
_ENDS = Flag.PUNCT | Flag.CUE | Flag.AUX | Flag.PRONOUN | Flag.RELATIVE | Flag.THAT | Flag.NUMBER


def link_postings(document: Document, made: Sequence[Mention]) -> None:
    """`представитель России | при отделении ООН | Станислав Вяземцев`, `rzeczniczka policji w Ełku Ewa Lis`.

    In languages with cases: a role and, behind what a preposition governs, a full name, both in the
    nominative. No comma parts them, so that nobody else can be meant.
    """
    lexicon = document.lexicon
    if not lexicon.nominative or lexicon.suffix_case:
        return
    for number, role in enumerate(made):
        if role.kind != "role" or role.name or role.apposed or not _is_direct(document, role):
            continue
        name = _bearer(document, role, made[number + 1 : number + _REACH])
        if name is not None:
            role.apposed.append(name)
            name.apposed.append(role)


def _is_direct(document: Document, role: Mention) -> bool:
    """Is its noun in the nominative, and a preposition behind it?"""
    lexicon, flag, last = document.lexicon, document.flag, role.last
    if last >= len(flag) or not flag[last] & Flag.PREP:
        return False
    if role.first and flag[role.first - 1] & Flag.PREP:
        return False
    nouns = [t for t in range(role.first, last) if flag[t] & Flag.ROLE]
    return bool(nouns) and lexicon.head(document.low[nouns[0]]) == document.low[nouns[0]]


def _bearer(document: Document, role: Mention, later: Sequence[Mention]) -> Mention | None:
    """The full name behind the preposition, None where anything else comes first."""
    flag = document.flag
    for mention in later:
        first, last = mention.name or (0, 0)
        if mention.name is None or mention.roles or mention.apposed or last - first < 2:
            continue
        if not flag[first] & Flag.GIVEN or not role.last + 1 < first <= role.last + _REACH:
            continue
        plain = not any(bits & _ENDS for bits in flag[role.last : first])
        same = document.sent[first] == document.sent[role.first]
        return mention if plain and same else None
    return None


def after_age(document: Document, mark: int) -> int:
    """Where the phrase behind a comma begins; an age that stands between is skipped: `Vance, 54, a …`.

    So is a letter or a party in brackets: `su vocal (S), Ada Ríos`.
    """
    flag, low = document.flag, document.low
    if low[mark] == "(" and low[mark + 2 : mark + 4] == [")", ","]:
        party = flag[mark + 1] & Flag.ACRONYM or len(low[mark + 1]) == 1
        return mark + 4 if party else mark + 1
    token = mark + 1
    limit = min(mark + 6, len(low) - 1)
    while token < limit and (flag[token] & (Flag.NUMBER | Flag.AGE | Flag.TAIL | Flag.PREP)):
        token += 1
    aged = any(flag[t] & Flag.NUMBER for t in range(mark + 1, token))
    return token + 1 if aged and low[token] in ",)،" else mark + 1
