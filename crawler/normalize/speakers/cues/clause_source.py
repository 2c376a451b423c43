"""Who may be the source of a clause of indirect speech: the mentions around its reporting word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.phrases.cases import is_given_words, is_oblique
from crawler.normalize.speakers.phrases.mention import Mention, dropped_subject
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

_BRACKET = 4  # tokens
_GOING_ON = "ing"
_BODIES = ("organisation", "group", "nation")
_DATA = ("phrase", "document")
_SOURCES = ("name", "organisation", "group", "role", "nation")
_OF_DATA = 6  # tokens from data to whose they are: `published on Thursday by`

__all__ = [
    "ending_at",
    "informant",
    "is_bracketed",
    "mentions_between",
    "nearest_source",
    "starting_at",
    "subject_of",
]


def subject_of(story: Story, begin: int, cue: int, until: int) -> Mention:
    """The noun phrase before the cue, else between cue and conjunction, else a dropped subject."""
    document = story.document
    inverted = next(iter(mentions_between(story, cue + 1, until)), None)
    ahead = mentions_between(story, begin, cue)
    ahead = [m for m in ahead if not is_bracketed(document, m, cue)]
    if (bearer := _of_relative(document, ahead, cue)) is not None:
        return bearer
    if (verb := _joined_to(document, ahead, begin, cue)) >= 0:
        return subject_of(story, begin, verb, cue)
    before = [m for m in ahead if not is_oblique(document, m)]
    if document.lexicon.spaces:
        before = [m for m in before if not _goes_with_place(document, ahead, m)]
    issued = document.lexicon.infinitive and document.low[cue].endswith(_GOING_ON)
    if document.lexicon.endings or issued:
        # `Порт в своём сообщении утверждает, что …`, `The port issued a note, | saying …`
        before = [m for m in before if m.kind != "document"] or before
    if before and issued and document.low[cue - 1] in COMMAS:
        return before[0]  # `Ida Roe met the mayor, | saying …`
    before = _outside_clause(document, before, begin, cue)
    if before:
        near = cue - before[-1].last <= 3 or len(before) == 1
        return before[-1] if near or _reaches(document, ahead, before[-1], cue) else before[0]
    if inverted is not None and not is_oblique(document, inverted):
        return inverted
    if body := _where_it_is_said(document, ahead, cue):
        return body
    dropped = dropped_subject(document.lexicon, document.low, cue)
    if dropped.gender == "p" or document.low[cue].endswith(
        document.lexicon.impersonal or ("\x00",)
    ):
        # `В Следственном комитете считают, что …`: those inside a body are the body
        bodies = [m for m in ahead if m.kind in ("organisation", "nation") and cue - m.last <= 1]
        return bodies[-1] if bodies else dropped
    return dropped


def _outside_clause(
    document: Document, before: list[Mention], begin: int, cue: int
) -> list[Mention]:
    """`Hurd, a lawyer who has endorsed Haley, | said`: whom a clause set in between names is not the subject."""
    if not before or document.low[cue - 1] not in COMMAS:
        return before
    inner = before[-1].first
    opens = next((t for t in range(inner - 1, begin, -1) if document.low[t] in COMMAS), -1)
    if opens < 0 or not any(document.flag[t] & Flag.RELATIVE for t in range(opens + 1, inner)):
        return before
    return [m for m in before if m.last == opens] or before


def _joined_to(document: Document, ahead: Sequence[Mention], begin: int, cue: int) -> int:
    """`Ríos defendió la obra | e | insistió en que …`: the reporting word before one that is joined to it.

    Both have one subject, which an object of the first does not part from the second; -1 for none.
    """
    flag, verb = document.flag, cue
    while verb > begin and flag[verb - 1] & (Flag.AUX | Flag.CONT):
        verb -= 1
    if not document.lexicon.adverbial or verb <= begin or not ahead:
        return -1
    comma = document.low[verb - 1] in COMMAS
    if not comma and (flag[verb - 1] & Flag.THAT or not flag[verb - 1] & Flag.CONJ):
        return -1
    told = [t for t in range(begin, verb) if flag[t] & Flag.CUE and document.within[t] < 0]
    if not told or ahead[0].last > told[-1]:
        return -1
    if comma and any(m.first == told[-1] + 1 and m.name for m in ahead):
        return -1  # `…, ha detto Neri, | aggiungendo che …`
    closed = comma or document.low[verb - 2] in COMMAS
    inside = range(told[-1] - 2 * closed, verb)  # `Ríos, que criticó la obra, dijo que …`
    apart = any(flag[t] & (Flag.THAT | Flag.RELATIVE) for t in inside)
    return -1 if apart else told[-1]


def _where_it_is_said(document: Document, around: Sequence[Mention], cue: int) -> Mention | None:
    """`Bei | der Polizei | hieß es, …`, `…, hieß es aus | dem Rathaus`: a body is what says it."""
    after = document.flag[cue + 1] if cue + 1 < len(document.flag) else 0
    if not document.lexicon.reporting_mood or not after & Flag.CONT or after & Flag.PUNCT:
        return None
    bodies = [m for m in around if m.kind in _BODIES and is_oblique(document, m)]
    return bodies[0] if bodies else None


def _of_relative(document: Document, ahead: Sequence[Mention], cue: int) -> Mention | None:
    """Whose relative clause ends, or begins, before a cue: `Denbigh, which is based in Ohio, | said`."""
    low, flag = document.low, document.flag
    verb = cue - 1
    while verb > 0 and flag[verb] & (Flag.AUX | Flag.CONT) and not flag[verb] & Flag.RELATIVE:
        verb -= 1
    starts = flag[verb] & Flag.RELATIVE and low[verb - 1] in COMMAS  # `…, which | said`
    if not starts and low[verb] not in COMMAS:
        return None
    for mention in reversed(ahead):
        comma = mention.last
        if starts and comma == verb - 1:
            return _head_of(document, ahead, mention)
        clause = not starts and comma + 1 < verb and low[comma] in COMMAS
        if clause and flag[comma + 1] & Flag.RELATIVE and not is_oblique(document, mention):
            return mention
    return None


def is_bracketed(document: Document, mention: Mention, cue: int) -> bool:
    """`Rep. Scott Hale (R., | Mont.) said`: what brackets hold that close before the cue."""
    low = document.low
    close = next(
        (t for t in range(mention.last, min(cue, mention.last + _BRACKET)) if low[t] == ")"), -1
    )
    opens = range(max(0, mention.first - _BRACKET), mention.first)
    return close >= 0 and any(low[t] == "(" for t in opens)


def _head_of(document: Document, ahead: Sequence[Mention], mention: Mention) -> Mention:
    """`le président du FC Lanvallay, qui a annoncé`: the phrase that a name is the tail of."""
    before = document.flag[mention.first - 1] if mention.first else 0
    if not before & Flag.TAIL or before & Flag.ACCORDING:
        return mention
    heads = [m for m in ahead if m.first < mention.first <= m.last + 1]
    return heads[0] if heads else mention


def _goes_with_place(document: Document, ahead: Sequence[Mention], mention: Mention) -> bool:
    """`at Kemper, | Stein & Lodge |, said`, `in Toledo, | Ohio |, said`: more of what is governed."""
    comma = mention.first - 1
    if not mention.name or document.low[comma] not in COMMAS or mention.apposed:
        return False
    if document.flag[mention.name[0]] & (Flag.GIVEN | Flag.HONOR):
        return False
    closed = mention.last < len(document.low) and document.low[mention.last] in COMMAS
    return closed and any(m.last == comma and m.name and is_oblique(document, m) for m in ahead)


def _reaches(document: Document, ahead: Sequence[Mention], mention: Mention, cue: int) -> bool:
    """`regulators in the U.S. | found`: does nothing but what is governed part a subject and its verb?"""
    inside = {t for m in ahead if is_oblique(document, m) for t in range(m.first, m.last)}
    small = Flag.PREP | Flag.TAIL | Flag.DEF | Flag.INDEF | Flag.AUX
    return all(
        t in inside or document.flag[t] & small or document.low[t] == "."
        for t in range(mention.last, cue)
    )


def nearest_source(story: Story, begin: int, end: int, cue: int) -> Mention:
    """The noun phrase nearest to the cue, else a dropped subject."""
    document = story.document
    found = [m for m in mentions_between(story, begin, end) if not is_oblique(document, m)]
    if not found and (
        body := _where_it_is_said(document, mentions_between(story, cue + 1, end), cue)
    ):
        return body
    if not found:
        dropped = dropped_subject(document.lexicon, document.low, cue)
        several = document.low[cue].endswith(document.lexicon.impersonal or ("\x00",))
        behind = mentions_between(story, cue + 1, end) if several else []
        # `сообщили ТАСС | в МВД`: those inside a body are the body
        bodies = [m for m in behind if m.kind == "organisation" and is_oblique(document, m)]
        return bodies[-1] if bodies else dropped
    return min(found, key=lambda m: min(abs(m.first - cue), abs(cue - m.last)))


def mentions_between(story: Story, begin: int, end: int) -> list[Mention]:
    """The mentions outside marks that begin in `[begin, end)`, a dozen at most."""
    index = bisect_left(story.starts, begin)
    made = []
    while index < len(story.mentions) and story.mentions[index].first < end:
        mention = story.mentions[index]
        if story.document.within[mention.first] == -1:
            made.append(mention)
        index += 1
        if len(made) > 12:
            break
    return made


def informant(story: Story, mention: Mention) -> Mention:
    """Whose the data are that a source preposition leads to: `selon les chiffres publiés par | l'Office`."""
    document, at = story.document, mention.index + 1
    if mention.kind not in _DATA or at <= 0 or not document.lexicon.clauses:
        return mention
    for other in story.mentions[at : at + 3]:
        between = range(mention.first, other.first)
        near = other.first <= mention.last + _OF_DATA
        if not near or any(document.flag[t] & (Flag.PUNCT | Flag.CONJ) for t in between):
            return mention
        led = document.flag[other.first - 1] | document.flag[other.first]
        if other.kind in _SOURCES and led & (Flag.TAIL | Flag.BY):
            return other
    return mention


def starting_at(story: Story, token: int) -> Mention | None:
    """The mention that begins at a token or right behind it."""
    index, mentions = bisect_left(story.starts, token), story.mentions
    if index < len(mentions) and mentions[index].first - token <= 1:
        # `jak powiedziało PAP źródło …`
        given = is_given_words(story.document, mentions[index]) and index + 1 < len(mentions)
        return mentions[index + 1] if given else mentions[index]
    return None


def ending_at(story: Story, token: int) -> Mention | None:
    """The mention that ends before a token."""
    index = bisect_left(story.starts, token) - 1
    return story.mentions[index] if index >= 0 and story.mentions[index].last == token else None
