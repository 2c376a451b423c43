"""Mentions: the noun phrases that may say something, with what they tell about their bearer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from crawler.normalize.speakers.phrases.caseless import mark_names
from crawler.normalize.speakers.phrases.cases import has_case
from crawler.normalize.speakers.phrases.extents import NOUN
from crawler.normalize.speakers.phrases.fronted import opens_clause
from crawler.normalize.speakers.phrases.marked_media import add_marked_media
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.phrases.phrase import noun_phrase
from crawler.normalize.speakers.phrases.postings import after_age, link_postings
from crawler.normalize.speakers.phrases.predicates import link_predicates
from crawler.normalize.speakers.phrases.pronouns import (
    is_conjunction,
    is_inside_cue,
    is_object,
    is_pronoun,
    pronoun_at,
)
from crawler.normalize.speakers.phrases.seats import is_bracketed_place, posted, whose_seat
from crawler.normalize.speakers.phrases.shortened import name_shortened
from crawler.normalize.speakers.phrases.somebody import somebody
from crawler.normalize.speakers.phrases.things import is_acronym_of, is_thing
from crawler.normalize.speakers.phrases.unspaced_phrases import unspaced_mentions
from crawler.normalize.speakers.words.caseless_words import is_definite
from crawler.normalize.speakers.words.common_nouns import is_counted, mark_openers, nouns_of, owns
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.firms import is_firm, mark_owners
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.names import (
    LONGEST_NAME,
    STOPS,
    known_names,
    name_run,
    opens_sentence,
)

__all__ = ["Mention", "find_mentions"]

_TAIL = 6
_ADVERBIAL = 4
_POST = 6
_NO_POST = Flag.PUNCT | Flag.CUE | Flag.THAT | Flag.RELATIVE | Flag.CONJ | Flag.CAP | Flag.ROLE
_CALLED = 5  # words in marks that are a name


def find_mentions(document: Document, read_inside: frozenset[int]) -> list[Mention]:
    """All mentions in text order; words inside marks are read only for stretches `read_inside`."""
    mark_names(document)
    mark_owners(document)
    mark_openers(document)
    document.nouns = nouns_of(document)
    names = document.people = known_names(document)
    made: list[Mention] = []
    for paragraph in document.paragraphs:
        if document.lexicon.spaces:
            made += _in_paragraph(document, paragraph, names, read_inside)
        else:
            made += unspaced_mentions(document, paragraph, read_inside)
    add_marked_media(document, made)
    for index, mention in enumerate(made):
        mention.index = index
    name_shortened(document, made)
    _link_appositions(document, made)
    link_predicates(document, made)
    _link_behind_tails(document, made)
    link_postings(document, made)
    return made


def _in_paragraph(
    document: Document, paragraph: Paragraph, names: set[str], read_inside: frozenset[int]
) -> Iterator[Mention]:
    reached = paragraph.first
    for token in _openings(document, paragraph, read_inside):
        if token < reached:
            continue
        if is_pronoun(document.flag[token]):
            pronoun = pronoun_at(document, token)
            yield pronoun
            reached = pronoun.last
            continue
        owner = _owner(document, token, paragraph.last, names)
        if owner is not None:
            yield owner
            if document.low[owner.last] != "'s":  # `Kelles | Kollege Peter Nord`
                reached = owner.last
                continue
        alone = somebody(document, token, paragraph.last)
        found = alone or noun_phrase(document, token, paragraph.last, names)
        if found is None:
            continue
        if document.lexicon.suffix_case and _has_suffix(document, found.last):
            found.last += 1
        yield found
        reached = min(found.last, found.tail_at) if found.name is None else found.last


def _openings(document: Document, paragraph: Paragraph, read_inside: frozenset[int]) -> list[int]:
    """Tokens at which a pronoun or a noun phrase may begin, by what their words can be."""
    flag, within, lexicon = document.flag, document.within, document.lexicon
    found = [
        t
        for t in range(paragraph.first, paragraph.last)
        if _opens_phrase(flag[t])
        or document.low[t] in lexicon.alone
        or (not lexicon.cased and _is_bare(document, paragraph, t))
    ]
    return [
        t
        for t in found
        if (within[t] < 0 or within[t] in read_inside)
        and not _is_predicate(document, t)
        and not is_inside_cue(flag, t)
        and not is_object(document, t)
        and not is_counted(document, t)
        and not is_conjunction(flag, t)
    ]


def _is_predicate(document: Document, token: int) -> bool:
    """`le groupe, qui fabrique des câbles`: a noun without an article behind a relative is a verb."""
    lexicon, bits = document.lexicon, document.flag[token]
    if lexicon.name_bar and bits & Flag.ROLE and _is_adjective(document, token):
        return True
    bare = lexicon.bodies_lower and not bits & (Flag.CAP | DETERMINER | Flag.PRONOUN)
    return bool(bare and token and document.flag[token - 1] & Flag.RELATIVE)


def _is_adjective(document: Document, token: int) -> bool:
    """`خلال الندوة | الصحفية`: a definite word with the ending of a nation behind a definite noun."""
    if not token or document.para[token - 1] != document.para[token]:
        return False
    definite = is_definite(document, token) and is_definite(document, token - 1)
    ending = document.low[token].endswith(document.lexicon.demonyms)
    return definite and ending and not document.flag[token - 1]


@cache
def _opens_phrase(bits: int) -> bool:
    """May a mention begin with a word of these flags?"""
    if is_pronoun(bits):
        return True
    if bits & (Flag.TAIL | Flag.CONT) and not bits & DETERMINER:
        return False
    if bits & Flag.CONT and bits & Flag.POSS:  # `pour | sa part`: a set phrase is nobody
        return False
    if bits & Flag.AGE and not bits & (Flag.NUMBER | Flag.ROLE):
        return False
    if bits & Flag.CUE and not bits & (DETERMINER | Flag.CAP):
        return False
    return bool(bits & (DETERMINER | NOUN | Flag.HONOR | Flag.NATION | Flag.CAP))


def _is_bare(document: Document, paragraph: Paragraph, token: int) -> bool:
    """Is it a word without capitals that no table knows, behind a reporting word?"""
    bits = document.flag[token]
    if bits & (Flag.PUNCT | STOPS | Flag.TAIL | Flag.CONT) or (
        bits & Flag.AGE and not bits & Flag.NUMBER
    ):
        return False
    return token > paragraph.first and bool(document.flag[token - 1] & Flag.CUE)


def _owner(document: Document, token: int, limit: int, names: set[str]) -> Mention | None:
    """`Jim Haskell` of `Jim Haskell’s barn`: he enters the story, though he says nothing here."""
    nouns = document.lexicon.nouns_cased
    if not nouns and "'s" not in document.low[token + 1 : token + 1 + LONGEST_NAME]:
        return None
    last = name_run(document, token, limit)
    if last <= token or last >= limit:
        return None
    if document.low[last] != "'s" and not owns(document, last - 1):
        return None
    found = noun_phrase(document, token, last, names)
    if found is not None and found.name is not None:
        found.kind = "owner"
        return found
    return None


def _has_suffix(document: Document, token: int) -> bool:
    """A case ending set off by an apostrophe: `Saygın'a`."""
    return (
        token < len(document.low)
        and document.low[token][0] == "'"
        and document.end[token - 1] == document.start[token]
    )


def _link_appositions(document: Document, made: Sequence[Mention]) -> None:
    """`le maire de Roanne, Hervé Challande` and `Sabine Ferrand, déléguée CFDT`."""
    low = document.low
    starting = {m.first: m for m in reversed(made)}
    posts = {m.last: m for m in made if m.kind == "role" and m.name is None}
    named = {m.last: m for m in made if m.name is not None}
    reach = -1
    for before in made:
        covered, reach = before.last <= reach, max(reach, before.last)
        here = before.last
        if covered or here + 1 >= len(low) or document.para[here] != document.para[before.first]:
            continue
        mark = low[here] if low[here] in ",(،" else ""
        start = after_age(document, here) if mark else _behind_post(document, before, starting)
        copula = here + int(bool(mark) and not document.lexicon.cased)  # `سمير تومي، وهو مهندس`
        if low[copula] in document.lexicon.copulas and before.name:
            mark, start = "is", copula + 1
        after = starting.get(start)
        if after is not None and mark == "," and _is_whereabouts(document, before, after):
            continue
        if after is not None and mark == "," and _told_by(document, before, after):
            continue
        if after is not None and mark == "," and opens_clause(document, before, after):
            continue
        if after is not None and mark == "," and _has_own_name(document, before, after, starting):
            continue
        post = posted(document, before, posts) if after is not None and mark == "," else None
        if post is not None and after is not None and _is_bare_name(document, post, after):
            _link(document, post, after, mark)
            continue
        if after is not None and "pronoun" not in (before.kind, after.kind):
            _link(document, whose_seat(document, before, after, named), after, mark)


def _behind_post(document: Document, role: Mention, starting: Mapping[int, Mention]) -> int:
    """Where a name may stand behind where a role is held: `سفير … | لدى اليمن | غريغوار لوميل`."""
    flag, token = document.flag, role.last
    if document.lexicon.cased:
        return _behind_marks(document, role)
    if role.kind != "role" or token + 2 >= len(flag):
        return token
    if not flag[token] & (Flag.PREP | Flag.ACCORDING):
        return token
    for behind in range(token + 2, min(token + _POST, len(flag))):
        if flag[behind - 1] & _NO_POST or document.sent[behind] != document.sent[token]:
            break
        name = starting.get(behind)
        if name is not None and name.name and name.kind == "name":
            return behind
        if flag[behind] & (Flag.CAP | Flag.HONOR):
            return behind
    return token


def _behind_marks(document: Document, role: Mention) -> int:
    """`аналитик инвестбанка | «Меридиан» | Алина Воропай`: behind whose the bearer of the name is."""
    flag, within, token = document.flag, document.within, role.last
    if role.kind != "role" or token + 2 >= len(flag) or not flag[token] & Flag.PUNCT:
        return token
    inner = within[token + 1]
    if inner < 0 or inner == within[role.first]:
        return token
    end = token + 1
    while end < len(flag) and within[end] == inner and flag[end] & Flag.CAP:
        end += 1
    closed = end + 1 < len(flag) and flag[end] & Flag.PUNCT and within[end] != inner
    return end + 1 if closed and end - token <= _CALLED else token


def _link_behind_tails(document: Document, made: Sequence[Mention]) -> None:
    """`La conseillère d'Etat chargée des transports, Romaine Zufferey, …`."""
    starting = {m.first: m for m in reversed(made)}
    roles = {m.last: m for m in made if m.kind == "role" and m.article == "definite"}
    for before in made:
        if before.name is None and before.kind == "role" and before.article != "indefinite":
            behind = _behind_tail(document, before)
            after = starting.get(behind) if roles.get(behind - 1, before) is before else None
            free = after is not None and not before.apposed and not after.apposed
            if after is not None and free and _is_bare_name(document, before, after):
                before.apposed.append(after)
                after.apposed.append(before)


def _behind_tail(document: Document, role: Mention) -> int:
    """The token behind the comma that ends the tail of a role, -1 where another phrase comes first."""
    low, flag = document.low, document.flag
    for token in range(role.last, min(role.last + _TAIL + 1, len(low) - 1)):
        if document.sent[token] != document.sent[role.first]:
            break
        if low[token] in ",،":
            return token + 1 if token > role.last else -1
        verb = flag[token] & Flag.AUX and not flag[token] & Flag.PREP  # `porte-parole | en santé`
        if verb or flag[token] & (Flag.PUNCT | Flag.CUE | Flag.PRONOUN | Flag.RELATIVE):
            break
    return -1


def _is_bare_name(document: Document, role: Mention, name: Mention) -> bool:
    """Is it a full name alone that a comma or the end of the sentence sets off?"""
    low, last = document.low, name.last
    if not name.name or name.article or name.roles or _is_one(name.name):
        return False
    if not role.article and document.lexicon.roles_agree and opens_sentence(document, role.first):
        return True  # `Professora de história em Planaltina, | Ivone Sampaio arrancou …`
    if last >= len(low) or low[last] in ",،)(":
        return True
    if low[last] not in ".;":
        return False
    # `advirtió | este martes el secretario general de UGT en Asturias, Belarmino Cueto.`
    near = range(max(role.first - _ADVERBIAL, 0), role.first)
    sent = document.sent
    told = [t for t in near if document.flag[t] & Flag.CUE and sent[t] == sent[last]]
    return bool(told) and not any(
        document.flag[t] & Flag.PUNCT for t in range(told[-1], role.first)
    )


def _is_whereabouts(document: Document, before: Mention, after: Mention) -> bool:
    """`In Khan Yunis, a father of four was …`, `De Brasília, a ministra pediu …`: where, not who."""
    first, end, flag = before.first, after.last, document.flag
    if before.name is None or before.roles or after.name or not first:
        return False
    if after.kind == "role" and any(flag[t] & Flag.MEDIA for t in range(first, before.last)):
        return True
    if not flag[first - 1] & (Flag.PREP | Flag.TAIL | Flag.ADDRESS):
        return False
    if not flag[first - 1] & Flag.PREP and before.name[1] - before.name[0] > 1:
        return False
    opens = first == 1 or document.sent[first - 2] != document.sent[first]
    apart = opens or bool(flag[first - 2] & Flag.PUNCT)
    one = before.name[1] - before.name[0] == 1 and not flag[before.name[0]] & Flag.GIVEN
    goes_on = end < len(flag) and bool(flag[end] & (Flag.CUE | Flag.AUX))
    return bool(after.article) and (
        (opens and after.article == "indefinite") or goes_on or (apart and one)
    )


def _told_by(document: Document, before: Mention, after: Mention) -> bool:
    """`Selon un proche du maire, Paul Roy se tait`, `По версии следствия, Воронин …`: no apposition.

    It has no comma behind it, or is what a body says of a person.
    """
    flag, first, last = document.flag, before.first, after.last
    while first and flag[first - 1] & Flag.CONT:
        first -= 1
    if not first or not flag[first - 1] & Flag.ACCORDING or before.name is not None:
        return False
    if before.kind == "organisation" and not document.lexicon.articles and after.kind == "name":
        return True
    if after.name is None or last >= len(flag) or flag[last] & Flag.PUNCT:
        return False
    return document.para[last] == document.para[before.first]


def _has_own_name(
    document: Document, before: Mention, after: Mention, starting: Mapping[int, Mention]
) -> bool:
    """`Desde Puerto Sudán, el jefe del Ejército, Abdelfatah al Burhan, …`: the role of the later name."""
    flag, end = document.flag, after.last
    if not (before.name and before.first and after.kind == "role" and not after.name):
        return False
    governed = flag[before.first - 1] & (Flag.PREP | Flag.TAIL | Flag.ACCORDING)
    bearer = starting.get(end + 1) if end < len(flag) and document.low[end] == "," else None
    return bool(governed and bearer and bearer.name and not bearer.roles)


def _link(document: Document, before: Mention, after: Mention, mark: str) -> None:
    if has_case(document, after):  # `kaptan, beIN Sports'a …`
        return
    bare = before.name is None and after.name and not after.article
    if not document.lexicon.cased:
        bare = bare or (before.name is not None and after.kind == "role")
    if not mark and (not bare or (after.roles and document.lexicon.endings)):
        return
    named = (before.name is not None) + (after.name is not None)
    described = bool(before.roles or before.kind in ("role", "organisation")), bool(after.roles)
    state = after.name and _is_one(after.name) and document.flag[after.name[0]] & Flag.STATE
    body = after.kind == "organisation" and not is_firm(document, after.name)
    if before.roles and before.name is None and (state or body):
        return  # `selon le dirigeant chinois, la Chine …`: no country is a leader
    if mark == "(" and before.name is None and is_bracketed_place(document, after):
        return
    if before.name and is_thing(document, before.name):
        return  # `Rue du Phare, | une riveraine balaie …`
    acronym = mark == "(" and named == 2 and is_acronym_of(document, before, after)
    bodies = mark == "," and before.kind == after.kind == "organisation"
    described_by = described[1] or (bodies and bool(after.article)) if before.name else described[0]
    if acronym or (named == 1 and described_by):
        before.apposed.append(after)
        after.apposed.append(before)


def _is_one(name: tuple[int, int]) -> bool:
    return name[1] - name[0] == 1
