"""What the words of a table are besides: case forms of its nouns, small words that join no names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import fold, words
from crawler.normalize.speakers.words.vocabulary import SHORTEST_HEAD, Lexicon

__all__ = ["add", "derive", "heads", "own_particles", "plurals"]

_SMALL = Flag.CUE | Flag.STOP | Flag.AUX | Flag.PREP | Flag.CONJ


def add(made: Lexicon, phrase: str, flag: int) -> None:
    """Give a word, or a phrase of several, a flag."""
    folded = fold(phrase).replace("' ", "'")
    whole = folded.isalpha() or not made.spaces or folded.endswith("'")
    first, *rest = (folded,) if whole else made.word.findall(folded)
    if rest:
        entries = made.phrases.setdefault((first, rest[0]), [])
        entries.append(((first, *rest), flag))
        entries.sort(key=lambda entry: -len(entry[0]))
    else:
        made.flags[first] = made.flags.get(first, 0) | flag


def derive(made: Lexicon, facts: Mapping[str, Any]) -> None:
    """Read nouns with prefixes, for several, and in their cases, by the rules of a table."""
    for word in words(facts.get("no_agencies", "")):
        made.flags[word] = made.flags.get(word, 0) & ~Flag.MEDIA
    _prefixed(made, tuple(words(facts.get("role_prefixes", ""))))
    bodies = Flag.ORG if facts.get("plural_bodies") else 0
    _multiplied(made, tuple(words(facts.get("plural_forms", ""))), Flag.ROLE | Flag.NATION | bodies)
    _inflect(made, tuple(words(facts.get("role_cases", ""))))


def _inflect(made: Lexicon, cases: tuple[str, ...]) -> None:
    """Case forms of nouns: listed endings added, or ending for ending by stem."""
    nouns = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION
    whole: dict[str, str] = {}
    for word, bits in list(made.flags.items()):
        if made.endings and bits & (nouns | Flag.MEDIA):
            one = "\1" if bits & Flag.GROUP and not bits & Flag.ROLE else "\0"
            made.bases.setdefault(one + made.stem(word), word)
            whole.setdefault(one + word, word)  # `Росатоме`: no ending of `Росатом` is one
        if not bits & nouns:
            continue
        for form in [word + case for case in cases]:
            own = made.flags.get(form, 0)
            if not own or (bits & Flag.ROLE and own & nouns == Flag.GROUP):  # `den Experten Yang`
                made.flags[form] = own | bits & nouns
                made.bases[form] = word
                if word in made.countries:
                    made.countries[form] = made.countries[word]
    made.bases = whole | made.bases


def heads(made: Lexicon) -> frozenset[str]:
    """The nouns that tell what a compound is that ends in them: `Gästetrainer`."""
    nouns = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT
    known = [(w, made.nouns_cased and b & Flag.ORG) for w, b in made.flags.items() if b & nouns]
    return frozenset(w for w, own in known if len(w) > SHORTEST_HEAD - bool(own))


def own_particles(made: Lexicon, listed: frozenset[str]) -> None:
    """A particle of other languages that is a small word here joins no names here."""
    small = Flag.DEF | Flag.INDEF | Flag.PREP | Flag.TAIL | Flag.CONJ | Flag.AUX | Flag.PRONOUN
    for word, bits in made.flags.items():
        if bits & Flag.PARTICLE and bits & small and word not in listed:
            made.flags[word] = bits & ~Flag.PARTICLE


def plurals(listed: str) -> dict[str, str]:
    """`مصادر=مصدر`: plurals that no ending tells, and their nouns."""
    pairs = (entry.partition("=") for entry in words(listed))
    return {several: one for several, _, one in pairs}


def _prefixed(made: Lexicon, prefixes: tuple[str, ...]) -> None:
    """Let nouns of roles also be read behind prefixes that leave them nouns of roles: `exdirector`."""
    for prefix in prefixes:
        roles = [w for w, bits in made.flags.items() if bits & Flag.ROLE and w.isalpha()]
        for word in roles:
            whole = prefix + word
            if word.startswith(prefix) or whole in made.flags:
                continue
            made.flags[whole] = int(Flag.ROLE)
            made.classes[whole] = made.classes.get(word, frozenset())
            if gender := made.genders.get(word):
                made.genders[whole] = gender
            if partner := made.partners.get(word):
                made.partners[whole] = prefix + partner


def _multiplied(made: Lexicon, rules: tuple[str, ...], nouns: int) -> None:
    """Let nouns of roles, of nations, of bodies also be read for several: `les pompiers belges`.

    A rule is `ending=ending`; those of the longest ending that fits hold, all of them.
    """
    pairs = [(one, several) for one, _, several in (rule.partition("=") for rule in rules)]
    for word, bits in list(made.flags.items()) if pairs else ():
        if not bits & nouns or bits & (Flag.STATE | Flag.GROUP | _SMALL):
            continue
        longest = max([len(one) for one, _ in pairs if word.endswith(one)], default=0)
        for one, several in pairs:
            form = word.removesuffix(one) + several
            if len(one) < longest or not word.endswith(one) or form in made.flags:
                continue
            made.flags[form] = int(Flag.NATION if bits & Flag.NATION else Flag.GROUP)
            made.genders[form] = "p"
            if not bits & (Flag.ROLE | Flag.NATION):
                made.several_bodies.add(form)
            if word in made.countries:
                made.countries[form] = made.countries[word]
