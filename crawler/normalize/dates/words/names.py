"""Months, weekdays and seasons that are names: `Jeanne Avril`, `Domingo Sarmiento`, `Theresa May`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.normalize.dates.words.lookup import forms, single
from crawler.normalize.dates.words.word import Entry, Words, folded

__all__ = ["is_name", "starts_sentence"]

_NUMBERS = ("num", "ord", "pair", "decade")
_Token = re.Match[str] | None


def is_name(tokens: list[re.Match[str]], at: int, length: int, entry: Entry, words: Words) -> bool:
    """Is a word of the calendar the name of somebody or something, by its capitals?

    In languages that write months and weekdays small a capital makes a name, but for the head of a
    sentence; in those that write them large it takes company: a first name or a title.
    """
    roles = entry.nameable
    if not roles or words.capital not in ("lower", "upper"):
        return False
    word = tokens[at][0]
    last = tokens[at + length - 1]
    before = tokens[at - 1] if at else None
    after = tokens[at + length] if at + length < len(tokens) else None
    if words.capital == "upper":
        return _name_of_large(word, roles, (before, tokens[at], last, after), words)
    if not word[0].isupper() or (word.isupper() and len(word) > 2):
        return False
    counted = tokens[at - 2] if at > 1 else None  # "1 de Maio"
    return _name_of_small(roles, (before, last, after), words, counted)


def _name_of_small(
    roles: Sequence[str],
    around: tuple[_Token, re.Match[str], _Token],
    words: Words,
    counted: _Token,
) -> bool:
    before, last, after = around
    if _is_number(before) or _is_number(after):
        if _is_number(before) and after is not None and _YEAR.fullmatch(after[0]):
            return False  # "6 Mai 2012", but no "ul. 3 Maja 12"
        behind = before is not None and before.lastgroup == "num"
        short = _SHORT.issuperset(roles)
        return behind and not short and not words.flag("capital_with_number")
    if starts_sentence(before):
        if before is not None and before[0] in _QUOTES and "weekday" not in roles:
            return roles != ("season",)  # a title: "«Октябрь в горах»"
        return _heads_as_name(roles, last, after, words)
    linked = before is not None and folded(before[0]) in words.facts.get("number_links", ())
    return not (linked and _is_number(counted) and words.flag("capital_with_number"))


_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_QUOTES = '"“„«‘‚'
_SHORT = frozenset(("mshort", "wshort"))


def _heads_as_name(roles: Sequence[str], word: re.Match[str], after: _Token, words: Words) -> bool:
    """Is the first word of a sentence a name: `Domingo Sarmiento`, but `Octobre a été sec`?"""
    if "month" in roles:
        if after is None or after.lastgroup == "line":
            alone = word.start() == 0 or word.string[word.start() - 1] == "\n"
            return not alone  # "Januari", the heading of a part
        small = after is not None and after.lastgroup == "word" and after[0][0].islower()
        named = (*words.facts.get("shy", ()), *words.facts.get("names", ()))
        return not small or folded(word[0]) in named
    if "weekday" not in roles:
        return roles != ("season",)
    names = words.facts.get("names")
    return _capital(after, word) and (names is None or folded(word[0]) in names)


def _name_of_large(
    word: str,
    roles: Sequence[str],
    around: tuple[_Token, re.Match[str], re.Match[str], _Token],
    words: Words,
) -> bool:
    before, first, last, after = around
    if not word[0].isupper():
        return roles != ("season",)
    if _is_number(before) or _is_number(after) or roles == ("season",):
        return False
    surname = _capital(after, last) and not (_known(after, words) or _is_acronym(after, word))
    stranger = not _known(before, words)
    if "weekday" in roles:
        return surname and stranger and _capital(first, before) and not starts_sentence(before)
    if folded(word) not in words.facts.get("names", ()):
        return False
    title = before is not None and before.lastgroup == "word" and before[0][0].isupper()
    return (surname and not _known(before, words, _LEADING)) or (title and stranger)


def _is_acronym(token: _Token, beside: str) -> bool:
    """`the June NATO summit`: capitals that a word beside does not have."""
    return token is not None and token[0].isupper() and not beside.isupper()


def _is_number(token: _Token) -> bool:
    return token is not None and token.lastgroup in _NUMBERS


def _capital(token: _Token, before: _Token) -> bool:
    """Does a capitalised word follow directly?"""
    if token is None or before is None or token.lastgroup not in ("word", "elided"):
        return False
    between = token.string[before.end() : token.start()]
    return token[0][0].isupper() and between in (" ", "\u00a0", "-")


_LEADING = frozenset(
    [
        "in",
        "since",
        "until",
        "from",
        "of",
        "side",
        "next",
        "last",
        "this",
        "between",
        "starting",
        "about",
        "at",
    ]
)


def _known(token: _Token, words: Words, roles: frozenset[str] = frozenset()) -> bool:
    """Is the token a word of the calendar (that plays one of the roles)?"""
    entries = [single(form, words) for form, _ in forms(token[0], words)] if token else []
    return any(entry and (not roles or entry.values.keys() & roles) for entry in entries)


def starts_sentence(before: _Token) -> bool:
    """Does the token before close a sentence, a line or nothing at all?"""
    if before is None or before.lastgroup == "line":
        return True
    if before[0] in "-–—":
        return before.string[before.end() : before.end() + 1].isspace()
    return before.lastgroup == "punct" and before[0] not in ",/'’)"
