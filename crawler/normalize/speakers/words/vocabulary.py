"""What the speech table of a language holds, and words looked up in it.

Everything that the engine knows of a language is here, as data; `lexicon` reads it from the table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from crawler.normalize.speakers.words.flag import Flag

__all__ = ["SHORTEST_HEAD", "WORDS_KEPT", "Lexicon"]

WORDS_KEPT = 20_000  # words of a language that are remembered with what was read of them
SHORTEST_HEAD = 4  # a body may have as many (`Nordbahn`), names of people end like `mann`


@dataclass(slots=True)
class Lexicon:
    """Words and switches of one language; `flags` by lower-case word, `phrases` by two first words."""

    code: str
    flags: dict[str, int] = field(default_factory=dict)
    phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], int]]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    fleeting: tuple[list[str], ...] = ()
    compounds: frozenset[str] = frozenset()
    demonyms: tuple[str, ...] = ()
    feminine: tuple[str, ...] = ()
    role_endings: tuple[str, ...] = ()
    describers: tuple[str, ...] = ()
    wherein: frozenset[str] = frozenset()
    bases: dict[str, str] = field(default_factory=dict)
    plurals: tuple[str, ...] = ()
    spaces: bool = True
    cased: bool = True
    nouns_cased: bool = False
    person_article: bool = False
    verb_final: bool = False
    dash_dialogue: bool = False
    zero_that: bool = False
    months_cased: bool = False
    name_bar: str = ""
    purpose: str = ""
    masculine_article: str = ""
    feminine_article: str = ""
    bodies_lower: bool = False
    personal_pronouns: bool = False
    two_surnames: bool = False
    particle_after: int = 2
    verb_second: bool = False
    suffix_case: bool = False
    prefixes: tuple[str, ...] = ()
    name_never: re.Pattern[str] | None = None
    verb_prefixes: Mapping[str, str] = field(default_factory=dict)
    complements: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    titles_after: bool = False
    transliteration: str = ""
    familiar: str = ""
    veiled: str = ""
    inhabitants: str = ""
    incises: bool = True
    says_i: bool = False
    comma_inside: bool = False
    bare_capitals: bool = False
    roles_agree: bool = False
    articles: bool = True
    told_names: bool = False
    family_after_title: bool = False
    pronoun_goes_on: bool = False
    neutral_roles: bool = False
    given_signs: Mapping[str, str] = field(default_factory=dict)
    lists: dict[str, frozenset[str]] = field(default_factory=dict)
    agreement: tuple[tuple[str, str], ...] = ()
    surnames: tuple[tuple[str, str], ...] = ()
    impersonal: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    noun_last: bool = False
    demonyms_cased: bool = False
    verb_endings: tuple[str, ...] = ()
    governed: tuple[str, ...] = ()
    governing: tuple[str, ...] = ()
    bare_cases: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    locatives: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    body_endings: tuple[str, ...] = ()
    courtesy: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    common_endings: tuple[str, ...] = ()
    sound_plurals: tuple[str, ...] = ()
    foreign_endings: tuple[str, ...] = ()
    accusatives: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
    adding: tuple[str, ...] = ()
    transitive: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    unagreed: tuple[str, ...] = ()
    answering: tuple[str, ...] = ()
    copulas: frozenset[str] = frozenset()
    datives: frozenset[str] = frozenset()
    teknonyms: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    takes_up: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    charged_with: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    media_nouns: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    self: frozenset[str] = frozenset()
    own_verbs: tuple[tuple[str, str], ...] = ()
    others: Mapping[str, str] = field(default_factory=dict)
    alone: Mapping[str, str] = field(default_factory=dict)
    strong: Mapping[str, str] = field(default_factory=dict)
    numerals: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    interlocutors: frozenset[str] = frozenset()
    subjunctives: frozenset[str] = frozenset()
    reporting_mood: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    asks_you: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    several_bodies: set[str] = field(default_factory=set)
    subordinating: frozenset[str] = frozenset()
    adverbial: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    regnal: frozenset[str] = frozenset()
    no_agencies: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    ordinals: tuple[str, ...] = ()
    local: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    proper_bodies: frozenset[str] = frozenset()
    airing: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    postnominals: frozenset[str] = frozenset()
    name_articles: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    capital_bodies: frozenset[str] = frozenset()
    local_bodies: frozenset[str] = frozenset()
    clauses: dict[str, frozenset[str]] = field(default_factory=dict)
    offices: dict[str, set[str]] = field(default_factory=dict)
    platforms: dict[str, str] = field(default_factory=dict)
    fused: dict[str, str] = field(default_factory=dict)
    partners: dict[str, str] = field(default_factory=dict)
    nominative: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    adjectival: tuple[str, ...] = ()
    describing: tuple[str, ...] = ()
    word: re.Pattern[str] = re.compile(r"\w+|[^\w\s]")
    seen: dict[str, tuple[str, int]] = field(default_factory=dict, repr=False)
    stems: dict[str, str] = field(default_factory=dict, repr=False)
    accented: dict[str, str] = field(default_factory=dict, repr=False)

    def gender(self, word: str) -> str:
        """`m`, `f`, `n`, `p` (plural) or `""` of a lower-case word."""
        known = self.genders.get(word)
        return self.genders.get(self.head(word), "") if known is None else known

    def stem(self, word: str) -> str:
        """A word without its case ending, where the language has some: `путина` -> `путин`."""
        known = self.stems.get(word)
        if known is None:
            if len(self.stems) >= WORDS_KEPT:
                self.stems.clear()
            known = self.stems[word] = self._without_ending(word)
        return known

    def _without_ending(self, word: str) -> str:
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)]
        for ending, instead in self.fleeting:  # `dudek`, `dudka`
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)] + instead
        return word

    def name_stem(self, word: str) -> str:
        """A word of a name without its case ending; where an apostrophe parts it, as it stands."""
        return word if self.suffix_case else self.stem(word)

    def head(self, word: str) -> str:
        """The known noun a form stands for: `gästetrainer` -> `trainer`, `министра` -> `министр`."""
        if word in self.bases:
            return self.bases[word]
        if word.startswith("ex-") and word not in self.flags:
            return self.head(word[3:])
        if self.name_bar or self.prefixes:
            return self._bare(word)
        if word not in self.flags:
            if self.endings and (base := self.base(word)):
                return base
            if self.compounds:
                ends = (word[cut:] for cut in range(1, len(word) - SHORTEST_HEAD + 1))
                end = next((end for end in ends if end in self.compounds), word)
                return self.bases.get(end, end)
        return word

    def base(self, word: str) -> str:
        """The listed noun of the stem of a form: `министра` -> `министр`, `министрам` -> `министры`."""
        stem = self.stem(word)
        one, several = self.bases.get(f"\0{stem}", ""), self.bases.get(f"\1{stem}", "")
        own = self.flags.get(word, 0)
        many = own & Flag.GROUP and not own & Flag.ROLE
        if many or (not own and word.endswith(self.several or ("\x00",))):
            return several or one
        return one or several

    def country(self, word: str) -> str:
        """The country of an adjective or an inhabitant in any case: `норвежца`, `rosyjskiego`."""
        return self.countries.get(word) or self.countries.get(self.head(word), "")

    def bearer(self, word: str) -> str:
        """The noun of a role whatever its gender and number: `archäologin` -> `archäologe`."""
        head = self.head(word)
        for ending in self.plural_endings:
            one = head.removesuffix(ending)
            if one != head and self.flags.get(one, 0) & (Flag.ROLE | Flag.ORG):
                return one
        return self.partners.get(head, "") or self._unowned(head)

    def _unowned(self, word: str) -> str:
        """A listed noun without the ending of its owner: `dışişleri | bakanı` is a `bakan`."""
        owned = self.nominative.get("owned", ())
        plain = (word.removesuffix(end) + base for end, base in owned if word.endswith(end))
        return next((w for w in plain if self.flags.get(w, 0) & (Flag.ROLE | Flag.ORG)), word)

    def _bare(self, word: str) -> str:
        """A noun without the small words written in one with it: `ووزير`, `الوزير` -> `وزير`."""
        for entry in ("", *self.prefixes):
            prefix, _, instead = entry.partition("=")
            rest = instead + word.removeprefix(prefix)
            if word.startswith(prefix) and rest in self.flags:
                bare = rest.removeprefix(self.name_bar)
                return bare if bare in self.flags else rest
        plain = (word.removesuffix(end) for end in self.accusatives if word.endswith(end))
        return next((noun for noun in plain if noun in self.flags), word)
