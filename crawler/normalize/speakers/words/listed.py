"""The lists of a speech table, whatever is made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crawler.normalize.speakers.words.flag import Flag
from crawler.normalize.speakers.words.spelling import fold, words

__all__ = [
    "ENDINGS",
    "GENDERED",
    "PAIRS",
    "SWITCHES",
    "WORDS",
    "agreement",
    "gendered",
    "listed",
    "replacements",
]

SWITCHES = (
    *("spaces", "cased", "nouns_cased", "demonyms_cased", "months_cased", "bodies_lower"),
    *("person_article", "masculine_article", "feminine_article", "articles", "neutral_roles"),
    *("verb_final", "verb_second", "noun_last", "titles_after", "suffix_case", "zero_that"),
    *("name_bar", "purpose", "personal_pronouns", "particle_after", "dash_dialogue", "incises"),
    *("transliteration", "familiar", "given_signs", "verb_prefixes", "veiled", "inhabitants"),
    *("says_i", "comma_inside", "bare_capitals", "roles_agree", "two_surnames", "told_names"),
    *("family_after_title", "pronoun_goes_on"),
)
ENDINGS = (  # fields, and the keys of those under another name
    *(
        "prefixes",
        "plurals",
        "impersonal",
        "verb_endings",
        "role_endings",
        "describers",
        "owners=genitive",
    ),
    *("complements=complement_endings", "demonyms=demonym_endings", "several=plural_cases"),
    *("feminine=feminine_endings", "labels=answer_labels", "questions=question_labels"),
    *(
        "body_endings",
        "common_endings",
        "sound_plurals",
        "foreign_endings",
        "accusatives",
        "courtesy",
        "locatives",
        "relatives=relative_endings",
    ),
    *("plural_endings", "governed=governed_endings", "governing=governing_prefixes"),
    *("plural_verbs", "ordinals", "bare_cases", "possessives", "schools"),
    *("adding", "answering", "past_endings", "unagreed", "transitive"),
)
WORDS = (
    *("capital_bodies", "local_bodies", "resuming", "wherein", "postnominals", "copulas"),
    *("teknonyms", "name_articles", "quoting", "takes_up", "asides", "anonymous", "charges"),
    *("numerals", "subjunctives", "measures", "media_nouns", "passing", "interlocutors"),
    *("papers", "airing", "origins", "datives", "genitives", "reporting_mood"),
    *("owned", "charged_with", "latter", "replies", "portfolios", "proper_bodies", "local"),
    *("former", "circumstances", "infinitive", "asking", "subordinating", "firms"),
    *("modifiers", "regnal", "no_agencies", "self", "asks_you", "adverbial"),
)
PAIRS = ("platforms", "fused", "others", "alone", "strong")

_LISTS: Mapping[str, int] = {
    "aux": Flag.AUX,
    "that": Flag.THAT,
    "according": Flag.ACCORDING,
    "according_after": Flag.AFTER,
    "definite": Flag.DEF,
    "indefinite": Flag.INDEF,
    "possessive": Flag.POSS,
    "organisations": Flag.ORG,
    "groups": Flag.GROUP,
    "media": Flag.MEDIA,
    "particles": Flag.PARTICLE,
    "prepositions": Flag.PREP,
    "tail": Flag.TAIL,
    "conjunctions": Flag.CONJ,
    "naming": Flag.NAMING,
    "works": Flag.WORK,
    "first_person": Flag.FIRST,
    "calendar": Flag.CALENDAR,
    "documents": Flag.DOCUMENT,
    "addressee": Flag.ADDRESS,
    "stop": Flag.STOP,
    "relative": Flag.RELATIVE,
    "abbreviations": Flag.ABBREVIATION,
    "places": Flag.PLACE,
    "adjectives": Flag.ADJECTIVE,
    "via": Flag.VIA,
    "subject_mark": Flag.SUBJECT,
    "by": Flag.BY,
    "age": Flag.AGE,
}
GENDERED = {"pronouns": Flag.PRONOUN, "honorifics": Flag.HONOR, "given": Flag.GIVEN}


def listed(facts: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """The words and phrases of a table with the flag of their list."""
    for key, flag in _LISTS.items():
        yield from ((word, flag) for word in words(facts.get(key, "")))
    for key, flag in GENDERED.items():
        yield from ((word, flag) for word, _ in gendered(facts.get(key, {})))
    yield from ((word, Flag.FAMILY) for word in words(facts.get("family_first", "")))


def agreement(facts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Endings of past verbs or of names and the gender they tell, the longest first."""
    pairs = [(ending, gender) for gender, listed in facts.items() for ending in words(listed)]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def gendered(groups: Any) -> Iterator[tuple[str, str]]:
    """Words with the gender they tell, `""` where it is none of one letter."""
    for gender, value in (groups or {}).items():
        for word in words(value):
            yield fold(word), gender if len(gender) == 1 else ""


def replacements(value: str) -> tuple[tuple[str, str], ...]:
    """Endings and what stands instead of them, the longest first."""
    pairs = (entry.partition("=")[::2] for entry in words(value))
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
