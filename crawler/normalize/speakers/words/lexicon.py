"""The speech table of a language, read and compiled for fast look-up.

A word carries flags (reporting verb, article, role noun …); all that the engine knows of a language
is here, as data. A list is one string of words parted by spaces, `_` stands for a space inside a
phrase, `chair/chairwoman` gives a masculine and a feminine form, a verb is a stem and its endings.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from crawler.languages import primary, table
from crawler.normalize.speakers.words import inflection
from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.listed import (
    ENDINGS,
    GENDERED,
    PAIRS,
    SWITCHES,
    WORDS,
    agreement,
    gendered,
    listed,
    replacements,
)
from crawler.normalize.speakers.words.spelling import accented, fold, word_pattern, words
from crawler.normalize.speakers.words.vocabulary import WORDS_KEPT, Lexicon

__all__ = ["WORDS_KEPT", "Flag", "Lexicon", "fold", "lexicon", "words"]


def lexicon(tag: str | None) -> Lexicon:
    """The lexicon of a language tag; a language without a table gets what is common to all.

    >>> bool(lexicon("en").flags["said"] & Flag.CUE)
    True
    """
    return _compiled(primary(tag))


@cache
def _compiled(code: str) -> Lexicon:
    """The lexicon of a language, read once whatever its regions and scripts."""
    facts, common = table(code, "speech") if code else {}, table("mul", "speech")
    made = Lexicon(code)
    for key in SWITCHES:
        setattr(made, key, facts.get(key, getattr(made, key)))
    if made.spaces:
        made.word = word_pattern(facts)
    made.endings = tuple(sorted(words(facts.get("case_endings", "")), key=len, reverse=True))
    made.fleeting = tuple(entry.split("=") for entry in words(facts.get("fleeting", "")))
    _read_common(made)
    _read_lists(made, facts)
    for source in (common, facts):
        _read_roles(made, source.get("roles", {}))
        _read_nations(made, source.get("nations", {}))
    _read_cues(made, facts)
    made.partners = inflection.plurals(facts.get("singular", "")) | made.partners
    inflection.own_particles(made, frozenset(words(facts.get("particles", ""))))
    for word, gender in gendered(facts.get("gender", {})):
        made.genders.setdefault(word, gender)
    for noun, _, other in (entry.partition("=") for entry in words(facts.get("offices", ""))):
        made.offices.setdefault(noun, set()).add(other)
    made.name_never = re.compile(facts["name_never"]) if "name_never" in facts else made.name_never
    for key in ("agreement", "own_verbs", "surnames"):
        setattr(made, key, agreement(facts.get(key, {})))
    inflection.derive(made, facts)
    _read_endings(made, facts)
    if facts.get("compounds"):
        made.compounds = inflection.heads(made)
    return made


def _read_common(made: Lexicon) -> None:
    """The lists of all languages, four thousand names most of all; few depend on how words are parted."""
    flags, genders, parted = _common()
    made.flags, made.genders = made.flags | flags, made.genders | genders
    for phrase, flag in parted:
        inflection.add(made, phrase, flag)


@cache
def _common() -> tuple[dict[str, int], dict[str, str], list[tuple[str, int]]]:
    alike, parted = Lexicon(""), []
    facts = table("mul", "speech")
    for word, flag in listed(facts):
        if fold(word).isalpha():
            inflection.add(alike, word, flag)
        else:
            parted.append((word, flag))
    _read_genders(alike, facts)
    return alike.flags, alike.genders, parted


def _read_lists(made: Lexicon, facts: Mapping[str, Any]) -> None:
    for word, flag in listed(facts):
        inflection.add(made, word, flag)
    _read_genders(made, facts, _common()[1])


def _read_genders(made: Lexicon, facts: Mapping[str, Any], known: Collection[str] = ()) -> None:
    """Genders of a table; a given name that is `known` may be one of another gender here."""
    for key, flag in GENDERED.items():
        for word, gender in gendered(facts.get(key, {})):
            if (gender and flag != Flag.GIVEN) or (flag == Flag.GIVEN and word in known):
                made.genders[word] = gender
            elif gender:
                made.genders.setdefault(word, gender)


def _read_endings(made: Lexicon, facts: Mapping[str, Any]) -> None:
    for entry in ENDINGS:
        name, _, key = entry.partition("=")
        setattr(made, name, tuple(words(facts.get(key or name, ""))))
    for name in WORDS:
        setattr(made, name, frozenset(words(facts.get(name, ""))))
    for further, name in ((made.clauses, "clauses"), (made.lists, "lists")):
        further.update((k, frozenset(words(v))) for k, v in facts.get(name, {}).items())
    for name in PAIRS:
        setattr(made, name, dict(entry.split("=") for entry in words(facts.get(name, ""))))
    if made.bare_capitals:
        made.accented = accented((*made.flags, *(w for pair in made.phrases for w in pair)))
    for name, value in facts.get("nominative", {}).items():
        made.nominative[name] = replacements(value)
        if name.startswith("adjective"):
            ends = {end for pair in made.nominative[name] for end in pair if end}
            made.describing = tuple(sorted({*made.describing, *ends}))
            made.adjectival = tuple(end for end in made.describing if len(end) > 1)


def _read_cues(made: Lexicon, facts: Mapping[str, Any]) -> None:
    endings = {name: value.split() for name, value in facts.get("endings", {}).items()}
    for name, stems in facts.get("verbs", {}).items():
        for stem in words(stems):
            for ending in endings.get(name, ["0"]):
                inflection.add(made, stem + ("" if ending == "0" else ending), Flag.CUE)


def _read_roles(made: Lexicon, roles: Mapping[str, Any]) -> None:
    for name, value in roles.items():
        for entry in words(value):
            forms = entry.split("/")
            for form, gender in zip(forms, "mf" if len(forms) == 2 else " ", strict=False):
                word = fold(form)
                inflection.add(made, word, Flag.ROLE)
                for key in {word, word.split(" ")[0]}:
                    made.classes[key] = made.classes.get(key, frozenset()) | {name}
                if gender.strip():
                    made.genders[word] = gender
            if len(forms) == 2:
                made.partners[fold(forms[1])] = fold(forms[0])


def _read_nations(made: Lexicon, nations: Mapping[str, Any]) -> None:
    for country, value in nations.items():
        for entry in words(value):
            forms = entry.split("/")
            for n, form in enumerate(forms):
                word, state = fold(form), form[0].isupper() or not made.spaces
                inflection.add(made, word, Flag.NATION | (Flag.STATE if state else 0))
                made.countries[word] = country
                if len(forms) == 2:
                    made.genders.setdefault(word, "mf"[n])
                if made.inhabitants and not made.flags.get(word + made.inhabitants):
                    inflection.add(made, word + made.inhabitants, Flag.NATION)
                    made.countries[word + made.inhabitants] = country
