"""Names and noun phrases of scripts with spaces and without capitals.

A name shows by a known given name, or by a bare word behind a closed definite phrase of a role:
`وزير التربية بدر الرشيدي`. Its words are flagged as capitals are elsewhere, wherever they occur.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from crawler.normalize.speakers.words.caseless_words import (
    KNOWN,
    is_definite,
    is_object,
    is_old_trade,
    is_open,
    is_plural_object,
    is_set_off,
    is_sound_plural,
    is_verbal,
    is_verbal_form,
)
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.names import COMMON, STOPS

__all__ = ["bare_text", "mark_names", "phrase_end", "without_clitic"]

_TITLE = Flag.ROLE | Flag.HONOR
_LONGEST = 9
_CONSTRUCT = 3  # words of a construct chain before its definite end
_TITLE_WORDS, _OFTEN = 6, 2
_SHORTEST = 3
_OWN_NAME = 3
_NO_ADJECTIVE = Flag.CUE | Flag.PUNCT | Flag.RELATIVE | Flag.CALENDAR | Flag.CAP
_BEARING = Flag.GIVEN | Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION | Flag.HONOR
_BEARERS = Flag.GROUP | Flag.ROLE
_NAME_ENDS = Flag.ROLE | Flag.THAT | Flag.PUNCT | Flag.PREP | Flag.MEDIA
_LED_TO = Flag.ADDRESS | Flag.VIA
_TOLD = Flag.ADDRESS | Flag.VIA | Flag.MEDIA | Flag.GROUP | Flag.CAP | Flag.GIVEN


def mark_names(document: Document) -> None:
    """Flag the words of personal names; family and given names alone too, once known."""
    if document.lexicon.cased or not document.lexicon.spaces:
        return
    alone: set[str] = set()
    size = len(document.low)  # a text may end in the first word of a name
    for first, last in ((a, min(b, size)) for a, b in _full_names(document)):
        for token in range(first, last):
            small = Flag.PREP | Flag.STOP if token == first + 1 else 0
            document.flag[token] = document.flag[token] & ~small | Flag.CAP
        words = [document.low[t] for t in range(first, last)]
        if last - first > 1:
            alone.add(words[-1])
            if document.flag[first] & Flag.GIVEN:
                alone.add(words[0])
    for first in (*_told_of(document), *_behind_posts(document)):
        for token in range(first, min(first + 2, size)):
            document.flag[token] |= Flag.CAP
        alone.update(document.low[first + 1 : first + 2])
    alone |= _after_cues(document)
    for token, word in enumerate(document.low):
        if word in alone and not document.flag[token] & (KNOWN & ~Flag.STOP):
            document.flag[token] |= Flag.CAP


def without_clitic(document: Document, token: int) -> str:
    """A word without the small words written in one with it, where a table knows the rest."""
    lexicon, word, raw = document.lexicon, document.low[token], document.raw(token)
    if not lexicon.prefixes or word in lexicon.flags:
        return raw
    for entry in lexicon.prefixes:
        prefix, _, instead = entry.partition("=")
        rest = instead + word.removeprefix(prefix)
        if word.startswith(prefix) and lexicon.flags.get(rest, 0) & _BEARING:
            return instead + raw[len(prefix) :]
    return raw


def bare_text(document: Document, first: int, last: int) -> str:
    """The text of a name or a description: `لفاطمتو منت السالك` tells of `فاطمتو منت السالك`."""
    text = document.text(first, last)
    if not document.lexicon.prefixes:
        return text
    return without_clitic(document, first) + text[len(document.raw(first)) :]


def _full_names(document: Document) -> Iterator[tuple[int, int]]:
    for paragraph in document.paragraphs:
        token = paragraph.first
        while token < paragraph.last:
            first, last = _name_at(document, token, paragraph.last, heading=paragraph.heading)
            if last > first + 2 and token and not document.flag[token - 1]:
                parts = document.flag[first : last - 1]
                given = all(b & Flag.GIVEN and not b & (Flag.PARTICLE | Flag.CONT) for b in parts)
                last -= given and is_object(document, last - 1)
            if last > token + 1:
                yield first, last
                token = last
            else:
                token += 1


def _name_at(document: Document, token: int, limit: int, *, heading: bool) -> tuple[int, int]:
    """The name that begins at a token, or behind the title that does; `(0, 0)` for none."""
    flag, bits = document.flag, document.flag[token]
    after = flag[token + 1] if token + 1 < limit else 0
    given = after & Flag.GIVEN and not after & (Flag.CUE | Flag.PREP | Flag.CONT)
    if given and document.low[token] in document.lexicon.teknonyms:
        last = _name_end(document, token + 1, limit)
        return token + int(last > token + 2), last  # `أم حيدر`, `عم صابر`
    titled = bits & Flag.ROLE and _opens_entry(document, token, limit)  # `ورائد الفضاء`
    if bits & Flag.GIVEN and not titled and not bits & (Flag.CUE | Flag.PREP | Flag.CALENDAR):
        return token, _name_end(document, token, limit)
    if bits & _TITLE and not heading:
        first = _behind_title(document, token, limit)
        if not first and given and bits & Flag.ROLE and _is_kin(document, token):
            first = token + 1  # `ابني كريم`
        return first, _name_end(document, first, limit) if first else 0
    return 0, 0


def _opens_entry(document: Document, token: int, limit: int) -> bool:
    """Is it, with the next word, in a table, whatever small word is written in one with it?"""
    first = document.lexicon.head(document.low[token])
    return token + 1 < limit and (first, document.low[token + 1]) in document.lexicon.phrases


def _is_kin(document: Document, token: int) -> bool:
    known = document.lexicon.classes.get(document.lexicon.head(document.low[token]), frozenset())
    return "people" in known


def _name_end(document: Document, first: int, limit: int) -> int:
    """Token after a name: given names and one family name, which a particle may lead."""
    flag = document.flag
    token, given = first + 1, 1
    while token < limit and flag[token] & Flag.CONT:
        token += 1
    if flag[first] & Flag.PARTICLE and token == first + 1:
        token += 1
    while token < limit and token - first < 6:
        led = token + 1 < limit and flag[token] & Flag.PARTICLE
        if led and (is_open(document, token + 1) or flag[token + 1] & Flag.GIVEN):
            return token + 2  # `أحمد ولد سيدي`
        if flag[token] & Flag.HONOR and token == first + 1:
            token += 1  # `رأفت السيد حجاج`
            continue
        if not is_open(document, token):
            bearing = given == 1 and flag[token] & Flag.ROLE and is_definite(document, token)
            bearing = bearing or is_old_trade(document, token)
            bearing = bearing or is_set_off(document, token, first)  # `أحمد خلف (34 عاما)`
            return token + 1 if bearing and flag[first] & Flag.GIVEN else token  # `رشيد الوالي`
        if not flag[token] & Flag.GIVEN:
            if is_verbal(document, token) or is_plural_object(document, token):
                return token
            return token + 1 if given == 1 or is_definite(document, token) else token
        token, given = token + 1, given + 1
    return token


def _behind_title(document: Document, title: int, limit: int) -> int:
    """Where a name begins behind the phrase of a title, 0 where none does."""
    end, flag = phrase_end(document, title, limit), document.flag
    if end + 1 >= limit or not is_open(document, end + 1):
        return 0
    closed = is_definite(document, end - 1) or flag[end - 1] & (Flag.HONOR | Flag.NATION)
    if flag[end] & Flag.GIVEN:  # `الباحثة أمل السحيباني`: a first name that is a verb elsewhere
        return end if closed else 0
    if not is_open(document, end) or _is_verb(document, title, end):
        return 0
    return end if closed and not is_definite(document, end) else 0


def _is_verb(document: Document, title: int, token: int) -> bool:
    """Has the word the form of a verb that agrees with the title before it?"""
    lexicon, word = document.lexicon, document.low[token]
    if lexicon.name_never is not None and lexicon.name_never.search(word):
        return True
    gender = lexicon.gender(document.low[title])
    prefixes = lexicon.verb_prefixes
    return word.startswith(tuple(prefixes.get(gender) or "".join(prefixes.values()) or "\0"))


def _told_of(document: Document) -> Iterator[int]:
    """Two words that no table knows, between a verb and what follows a name: `ذكر | كريستوس كريستو | أن`."""
    flag, low = document.flag, document.low
    again = {low[t + 1] for t in document.cues if t + 1 < len(low)}
    for cue in [t for t, bits in enumerate(flag) if bits & Flag.CUE and not bits & Flag.ROLE]:
        after = cue + 3
        if after >= len(flag) or not flag[after] & _NAME_ENDS:
            continue
        known = low[cue + 2] in again and is_open(document, cue + 2)  # `… وتضيف السالم`
        fused = not known and low[cue + 1].startswith(document.lexicon.governing or ("\x00",))
        if fused or document.para[cue] != document.para[after]:
            continue  # `بصوت متهدج`
        may = _is_foreign if known else _may_be_name
        if may(document, cue + 1) and (known or may(document, cue + 2)):
            yield cue + 1


def _behind_posts(document: Document) -> Iterator[int]:
    """Two such words behind the place of a post: `حسب أستاذ … في جامعة ليون | بيار دوبون`."""
    flag = document.flag
    for title in [t + 1 for t in document.reporting if t + 1 < len(flag)]:
        limit = document.paragraphs[document.para[title]].last
        if not flag[title] & Flag.ROLE or document.para[title] != document.para[title - 1]:
            continue
        end = phrase_end(document, title, limit)
        if end + 1 >= limit or not flag[end] & Flag.PREP or flag[end] & Flag.CAP:
            continue
        first = end + 2 + bool(flag[end + 1] & Flag.ORG)
        closed = first + 2 < limit and flag[first + 2] & _NAME_ENDS
        if closed and _is_foreign(document, first) and _is_foreign(document, first + 1):
            yield first


def _may_be_name(document: Document, token: int) -> bool:
    """Has an unknown word neither article nor the form of a verb, a plural or an adjective?"""
    common = document.low[token].endswith(document.lexicon.common_endings)
    return not common and _is_foreign(document, token)


def _is_foreign(document: Document, token: int) -> bool:
    """Is it a bare word that no table knows, and no verb by its form?"""
    if not is_open(document, token) or len(document.low[token]) < _SHORTEST:
        return False
    return not (is_definite(document, token) or is_verbal_form(document, token))


def _after_cues(document: Document) -> set[str]:
    """Unknown words that follow reporting words again and again."""
    seen: Counter[str] = Counter()
    for token in range(1, len(document.low)):
        together = document.para[token - 1] == document.para[token]
        if together and document.flag[token - 1] & Flag.CUE and is_open(document, token):
            seen[document.low[token]] += 1
    return {word for word, times in seen.items() if times >= _OFTEN and len(word) > 2}


def phrase_end(document: Document, head: int, limit: int) -> int:
    """Token after a noun phrase: a construct chain up to its definite words, an adjective, a name."""
    flag = document.flag
    if head >= limit:
        return limit
    if is_sound_plural(document, head):
        return _plural_end(document, head, limit)
    body = bool(flag[head] & Flag.ORG and not flag[head] & Flag.ROLE)
    noun = head
    while head + 1 < limit and flag[head + 1] & Flag.CONT:
        head += 1
    token = head + 1
    if not is_definite(document, head):
        token = _construct_end(document, noun, head, limit)
    token = _adjectives_end(document, noun, head, token, limit)
    if body:
        token = _purpose_end(document, token, limit)
    while token < limit and flag[token] & Flag.NATION and not flag[token] & Flag.STATE:
        token += 1
    where = body and token > noun + 1 and noun and flag[noun - 1] & Flag.PREP
    if where and not is_definite(document, token - 1):
        return token  # `في جامعة ليون | بيار دوبون`
    while token < limit and flag[token] & (Flag.CAP | Flag.PARTICLE) and token - head < 16:
        token += 1
    return token


def _plural_end(document: Document, head: int, limit: int) -> int:
    """Only words of the same ending go on with it: `مصدران مطلعان`, but `متعاملون | الإقبال`."""
    token, ending = head + 1, document.low[head][-2:]
    while token < limit and token - head < _CONSTRUCT and not is_definite(document, token):
        if not document.low[token].endswith(ending) or document.flag[token] & (KNOWN & ~COMMON):
            break
        token += 1
    return token


def _adjectives_end(document: Document, noun: int, head: int, token: int, limit: int) -> int:
    """Token after the definite words that go on with a phrase."""
    flag = document.flag
    body = bool(flag[head] & Flag.ORG and not flag[head] & Flag.ROLE)
    while token < limit and token - head < _LONGEST and is_definite(document, token):
        bearer = flag[token] & _BEARERS and not flag[token] & Flag.HONOR
        closed = is_definite(document, token - 1)
        if flag[token] & _NO_ADJECTIVE or (bearer and closed and token > noun + 1):
            break
        if flag[token] & _LED_TO and not flag[token] & Flag.CONT:
            break  # `الوزير | للتلفزيون الجزائري`
        if body and closed and not _describes(document, noun, token):
            break
        token += 1
    return token


def _construct_end(document: Document, noun: int, head: int, limit: int) -> int:
    """Token after the nouns that a bare noun leads to, or after its own name."""
    flag = document.flag
    bearer_at = _bearer_behind(document, head, limit) if flag[noun] & Flag.ROLE else 0
    token = bearer_at or _chain_end(document, head, limit)
    named = token == head + 1 and flag[noun] & Flag.ORG and not flag[noun] & Flag.ROLE
    return _own_name_end(document, token, limit) if named else token


def _own_name_end(document: Document, token: int, limit: int) -> int:
    """Words that no table knows behind a bare noun of a body are its name: `شركة | نورث ستار`."""
    last = token
    while last < limit and last - token < _OWN_NAME and is_open(document, last):
        if is_definite(document, last) or is_verbal_form(document, last):
            return token
        if document.flag[last] & Flag.CAP:
            break
        last += 1
    ends = Flag.PUNCT | Flag.PREP | Flag.THAT | Flag.CUE | Flag.CONJ | Flag.NATION
    closed = last < limit and document.flag[last] & (ends | Flag.CAP)
    feminine = last == token + 1 and document.low[token].endswith(document.lexicon.feminine)
    return last if closed and not feminine else token


def _describes(document: Document, noun: int, token: int) -> bool:
    """May a definite word behind a closed phrase be its adjective, and not the object of the verb?"""
    low, word, ending = document.low, document.low[token], document.lexicon.feminine
    if document.flag[token] & (Flag.ADJECTIVE | Flag.NATION | Flag.ORG):
        return True
    if not word.startswith(document.lexicon.name_bar):  # `منظمة الأغذية والزراعة`
        return True
    if word.endswith(ending or ("\x00",)):
        return low[noun].endswith(ending) or low[token - 1].endswith(ending)
    return word.endswith(document.lexicon.demonyms or ("\x00",))


def _purpose_end(document: Document, token: int, limit: int) -> int:
    """What a body is for is part of its name: `الجامعة التونسية | لكرة القدم`, `| للكهرباء`."""
    purpose = document.lexicon.purpose
    if not purpose or token >= limit or document.flag[token] & (_TOLD | STOPS):
        return token
    word, bar = document.low[token], document.lexicon.name_bar
    definite = word.startswith(purpose + bar[1:])
    leads = token + 1 < limit and is_definite(document, token + 1)
    leads = leads and not document.flag[token + 1] & (_TOLD | STOPS)
    if not word.startswith(purpose) or not (definite or leads):
        return token
    token += 1
    while token < limit and is_definite(document, token):
        if document.flag[token] & (_NO_ADJECTIVE | _TOLD):
            break
        token += 1
    return token


def _bearer_behind(document: Document, title: int, limit: int) -> int:
    """Where a first name follows the words of a title, 0 for nowhere: `مديرة مستشفى باتنة | رشيدة`."""
    flag = document.flag
    for token in range(title + 1, min(title + _TITLE_WORDS, limit)):
        if flag[token] & (KNOWN & ~COMMON) or flag[token] & _TITLE or is_definite(document, token):
            return 0
        if flag[token] & Flag.GIVEN:
            return token
    return 0


def _chain_end(document: Document, head: int, limit: int) -> int:
    """Bare nouns that lead to a definite one; else the adjective of an indefinite noun."""
    flag = document.flag
    for token in range(head + 1, min(head + 1 + _CONSTRUCT, limit)):
        if flag[token] & Flag.CONT and is_definite(document, token):
            return token  # `رئيس اتحاد | الكرة`
        if flag[token] & (KNOWN & ~COMMON) or flag[token] & (Flag.CAP | Flag.GIVEN):
            break
        if is_definite(document, token):
            return token
        if flag[token] & Flag.NATION and flag[token] & Flag.STATE:
            return token + 1
    after = head + 1
    if (
        after < limit
        and not is_definite(document, head)
        and is_open(document, after)
        and document.low[after].endswith(document.lexicon.demonyms or ("\x00",))
    ):
        return after + 1
    return after
