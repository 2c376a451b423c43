"""From text to elements: one pass over the tokens, one look-up per word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.normalize.dates.words.elements import BREAK, LINE, Element
from crawler.normalize.dates.words.lookup import (
    Candidates,
    Meant,
    follows,
    forms,
    meant,
    memory,
    roman,
    single,
)
from crawler.normalize.dates.words.names import is_name, starts_sentence
from crawler.normalize.dates.words.tokens import narrow, tokens_of, wordless
from crawler.normalize.dates.words.windows import windows
from crawler.normalize.dates.words.word import Entry, Words, folded

__all__ = ["scan"]

_CLOSING = frozenset((BREAK, LINE))
_NUMBER = frozenset(("n", "number"))
_OPENING = frozenset(("starting", "between", "from", "until", "since", "by", "begin"))
_COUNTING = frozenset(("clock_at", "day_intro", "day_led", "about"))


def scan(text: str, words: Words) -> list[list[Element]]:
    """Stretches of neighbouring elements that may hold a date, each closed by what follows it.

    A word that means nothing here ends a stretch; a stretch without any name, number or unit of the
    calendar is dropped at once, so that most of a text costs one look-up per word.
    """
    text = narrow(text)
    found: list[list[Element]] = []
    last = 0
    for start, end in windows(text, words):
        if last and text.find("\n", last, start) >= 0:
            found.append([Element(last, start, LINE)])
        found += _runs(tokens_of(text, words.code, start, end), words)
        last = end
    return found


def _runs(tokens: list[re.Match[str]], words: Words) -> list[list[Element]]:
    found: list[list[Element]] = []
    run: list[Element] = []
    at, count, live = 0, len(tokens), False
    kept, core = memory(words), words.core
    while at < count:
        token = tokens[at]
        group = token.lastgroup or ""
        if group in _LETTERED:
            word = token[0]
            means = kept.get(word)
            entry, known, _ = meant(word, words, kept) if means is None else means
            start, end = token.span()
            if entry is not None and (len(known) == 1 or not _begins(tokens, at, known, kept)):
                element = Element(start, end, entry.kind, entry.values)
                at += 1
            else:
                step, elements = _word(tokens, at, words, known) if known else _NOTHING
                at += step
                for element in elements[:-1]:
                    live = (
                        live or element.kind in core or (bool(run) and _tells(element, run, words))
                    )
                    run.append(element)
                element = elements[-1] if elements else Element(start, end, BREAK)
        else:
            element = wordless(token, group)
            at += 1
        live = live or element.kind in core or (bool(run) and _tells(element, run, words))
        run.append(element)
        if element.kind in _CLOSING:
            if live:
                found.append(run)
            elif element.kind == LINE:
                found.append([element])
            run, live = [], False
    return [*found, run] if live else found


_LETTERED = frozenset(("word", "elided"))
_NOTHING: tuple[int, Sequence[Element]] = (1, ())


def _begins(
    tokens: list[re.Match[str]], at: int, known: Candidates, kept: dict[str, Meant]
) -> bool:
    """May a longer phrase begin here, by the word that follows?"""
    if at + 1 == len(tokens):
        return False
    word = tokens[at + 1][0]
    means = kept.get(word)
    second = means.second if means is not None else ""
    return (second or folded(word.replace("’", "'"))) in known


def _tells(element: Element, run: list[Element], words: Words) -> bool:
    """Can there be a date with this element, after the one before?"""
    kind, before = element.kind, run[-1].values
    if kind in words.hours and not _COUNTING.isdisjoint(before):
        return True  # "um drei", "le 6"
    if "hour_word" in element.values and len(run) > 1 and not _NUMBER.isdisjoint(before):
        return not _OPENING.isdisjoint(run[-2].values)  # "à partir de 16 heures"
    return kind in words.ordinals and ("the" in before or "in" in before)  # "in the third"


def _word(
    tokens: list[re.Match[str]], at: int, words: Words, known: Candidates
) -> tuple[int, Sequence[Element]]:
    """The longest phrase that begins here, as elements, and how many tokens it takes."""
    token = tokens[at]
    found = known.get("", ())
    if (len(known) > 1 or not found) and at + 1 < len(tokens):
        longer = known.get(folded(tokens[at + 1][0].replace("’", "'")))
        found = (*longer, *found) if longer else found
    for parts, entry, form in found:
        length = len(parts)
        if length == 1 or follows(tokens, at, parts):
            if entry.nameable and is_name(tokens, at, length, entry, words):
                return length, ()
            meant = (_adverb(tokens, at, words) if words.exact else None) or entry
            end = tokens[at + length - 1].end()
            element = Element(token.start(), end, meant.kind, meant.values)
            if not words.prefixes:
                return length, (element,)
            return length, (*_prefixed(token, form, words), element)
    if "-" in token[0]:
        return 1, _split(token, words)
    if number := roman(token[0]):
        return 1, (Element(token.start(), token.end(), "v", {"ordinal": number}),)
    return _NOTHING


def _adverb(tokens: list[re.Match[str]], at: int, words: Words) -> Entry | None:
    """`Morgen beginnt …`: what is an adverb when written small, at the head of a sentence."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following[0][0].islower():
        return None
    entry = single(folded(tokens[at][0]), words)
    adverb = entry is not None and "relday" in entry.values
    return entry if adverb and starts_sentence(tokens[at - 1] if at else None) else None


def _prefixed(token: re.Match[str], form: str, words: Words) -> list[Element]:
    """The conjunction written as one with the word it stands before ("وأغسطس")."""
    length = len(token[0]) - len(form)
    entry = single(token[0][:length], words) if 0 < length < 3 else None
    if entry is None or "and" not in entry.values:
        return []
    return [Element(token.start(), token.start() + length, entry.kind, entry.values)]


_SPLITS = frozenset(("side", "weekday", "month", "season"))


def _split(token: re.Match[str], words: Words) -> list[Element]:
    """`mi-mai`, `Monday-Friday`: the parts of a hyphenated word where all of them are known."""
    found: list[Element] = []
    start = token.start()
    for part in token[0].split("-"):
        entry = next((e for f, _ in forms(part, words) if (e := single(f, words))), None)
        if entry is None or (not found and not entry.values.keys() & _SPLITS):
            return []
        if found:
            found.append(Element(start - 1, start, "-"))
        found.append(Element(start, start + len(part), entry.kind, entry.values))
        start += len(part) + 1
    return found
