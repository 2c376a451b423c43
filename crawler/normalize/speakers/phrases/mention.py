"""A mention: a noun phrase that may say something."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.normalize.speakers.words.lexicon import Flag, Lexicon

__all__ = ["Mention", "dropped_subject", "verb_gender"]


@dataclass(slots=True, eq=False)
class Mention:
    """A noun phrase, tokens `[first, last)`; `name` are the tokens of a proper name inside.

    `kind` is `name`, `role`, `pronoun`, `organisation`, `group`, `document`, `nation` or `phrase`;
    `roles` are token ranges of printed role phrases; `apposed` links a role to the name beside it.
    """

    kind: str
    first: int
    last: int
    name: tuple[int, int] | None = None
    heads: frozenset[str] = frozenset()
    roles: tuple[tuple[int, int], ...] = ()
    classes: frozenset[str] = frozenset()
    gender: str = ""
    country: str = ""
    article: str = ""
    honorific: bool = False
    tail: frozenset[str] = frozenset()
    age: str = ""
    tail_at: int = -1
    index: int = -1
    apposed: list[Mention] = field(default_factory=list, repr=False)


def verb_gender(lexicon: Lexicon, verb: str) -> str:
    """The gender of its subject that a past verb tells: `przypomniała`, `заявила`."""
    return next((gender for end, gender in lexicon.agreement if verb.endswith(end)), "")


def dropped_subject(lexicon: Lexicon, low: list[str], cue: int) -> Mention:
    """The subject that a reporting word has without naming it: several in `han lamentado`, `osservano`."""
    helped = cue > 0 and lexicon.flags.get(low[cue - 1], 0) & Flag.AUX
    verb = low[cue - 1] if helped else low[cue]
    several = bool(lexicon.plural_verbs) and verb.endswith(lexicon.plural_verbs)
    return Mention(
        "dropped", cue, cue + 1, gender="p" if several else verb_gender(lexicon, low[cue])
    )
