"""Mentions: the noun phrases that may say something, with what they tell about their bearer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.normalize.speakers.caseless import mark_names, phrase_end
from crawler.normalize.speakers.document import Document, Paragraph
from crawler.normalize.speakers.lexicon import Flag
from crawler.normalize.speakers.mention import Mention
from crawler.normalize.speakers.names import (
    COMMON,
    STOPS,
    is_name_word,
    known_names,
    name_run,
    opens_sentence,
)
from crawler.normalize.speakers.unspaced_phrases import unspaced_mentions

__all__ = ["Mention", "find_mentions"]

_DETERMINER = Flag.DEF | Flag.INDEF | Flag.POSS
_NOUN = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.AGE
_LONGEST = 16
_LONGEST_UNSPACED = 30
_NEAR_CUE = 2


def find_mentions(document: Document, read_inside: frozenset[int]) -> list[Mention]:
    """All mentions in text order; words inside marks are read only for stretches `read_inside`."""
    mark_names(document)
    names = document.people = known_names(document)
    if document.lexicon.spaces:
        made = [
            m for p in document.paragraphs for m in _in_paragraph(document, p, names, read_inside)
        ]
    else:
        made = [m for p in document.paragraphs for m in unspaced_mentions(document, p, read_inside)]
    for index, mention in enumerate(made):
        mention.index = index
    _link_appositions(document, made)
    return made


def _in_paragraph(
    document: Document, paragraph: Paragraph, names: set[str], read_inside: frozenset[int]
) -> Iterator[Mention]:
    token = paragraph.first
    flag, within = document.flag, document.within
    while token < paragraph.last:
        if within[token] >= 0 and within[token] not in read_inside:
            token += 1
            continue
        bits = flag[token]
        if bits & Flag.PRONOUN and not bits & Flag.CONT:
            yield _pronoun(document, token)
            token += 1
            continue
        found = None
        if bits & Flag.TAIL and not bits & _DETERMINER:
            token += 1
            continue
        if bits & Flag.CUE and not bits & (_DETERMINER | Flag.CAP):
            token += 1
            continue
        if bits & (_DETERMINER | _NOUN | Flag.HONOR | Flag.NATION | Flag.CAP) or (
            not document.lexicon.cased
            and not bits & (Flag.PUNCT | STOPS)
            and token > paragraph.first
            and flag[token - 1] & Flag.CUE
        ):
            found = _noun_phrase(document, token, paragraph.last, names)
        if found is None:
            token += 1
        else:
            if document.lexicon.suffix_case and _has_suffix(document, found.last):
                found.last += 1
            yield found
            inner = found.tail_at if found.name is None else found.last
            token = max(min(found.last, inner), token + 1)


def _has_suffix(document: Document, token: int) -> bool:
    """A case ending set off by an apostrophe: `Saygın'a`."""
    return (
        token < len(document.low)
        and document.low[token][0] == "'"
        and document.end[token - 1] == document.start[token]
    )


def _pronoun(document: Document, token: int) -> Mention:
    last = token + 1
    while last < len(document.flag) and document.flag[last] & Flag.CONT:
        last += 1
    gender = document.lexicon.gender(document.low[token])
    phrase = " ".join(document.low[token:last])
    gender = document.lexicon.gender(phrase) or gender
    return Mention("pronoun", token, last, gender=gender)


def _noun_phrase(document: Document, first: int, limit: int, names: set[str]) -> Mention | None:
    flag, low = document.flag, document.low
    article, begin = "", first
    if flag[first] & _DETERMINER and not (flag[first] & Flag.CAP and _names_on(document, first)):
        begin = first + 1
        while begin < limit and flag[begin] & (Flag.CONT | _DETERMINER) and flag[begin] & ~Flag.CAP:
            begin += 1
        article = _article(flag[first])
    end, tail_at = _extent(document, begin, limit)
    if end <= begin:
        return None
    if (inner := _author_of(document, begin, tail_at, end)) > begin:
        first = begin = inner
        article = "definite"
        end, tail_at = _extent(document, begin, limit)
        if end <= begin:
            return None
    mention = _describe(document, first, begin, end, tail_at, names)
    if mention is None:
        return None
    bar = document.lexicon.name_bar
    if not article and bar and mention.name is None and low[begin].startswith(bar):
        article = "definite"
    mention.article = article
    if not mention.gender and article:
        mention.gender = document.lexicon.gender(low[first])
    return mention


def _author_of(document: Document, begin: int, tail_at: int, end: int) -> int:
    """`Mitteilung des Gerichts`: of a document, whose it is; else where the phrase begins."""
    flag = document.flag
    if not any(flag[t] & Flag.DOCUMENT and not flag[t] & Flag.ROLE for t in range(begin, tail_at)):
        return begin
    inner = tail_at if document.lexicon.cased else begin + 1
    if tail_at == end and document.lexicon.endings:
        inner = tail_at = next(
            (t for t in range(begin, end) if not flag[t] & Flag.DOCUMENT and flag[t] & Flag.CAP),
            end,
        )
    while inner < end and flag[inner] & (Flag.TAIL | _DETERMINER) and not flag[inner] & Flag.CAP:
        inner += 1
    wanted = Flag.ORG | Flag.GROUP | Flag.ROLE | Flag.CAP
    owned = any(flag[t] & wanted for t in range(inner, end))
    return inner if begin < inner < end and owned else begin


def _article(bits: int) -> str:
    if bits & Flag.POSS:
        return "possessive"
    return "definite" if bits & Flag.DEF else "indefinite"


def _names_on(document: Document, token: int) -> bool:
    """`Le Maire`, `El Chapo`: a capital particle inside a sentence belongs to the name."""
    return bool(
        document.flag[token] & Flag.PARTICLE
        and not opens_sentence(document, token)
        and token + 1 < len(document.flag)
        and document.flag[token + 1] & Flag.CAP
    )


def _extent(document: Document, begin: int, limit: int) -> tuple[int, int]:
    """Where the phrase ends, and where its prepositional tail begins (the end, where it has none)."""
    flag, low, within = document.flag, document.low, document.within
    if not document.lexicon.cased:
        end = _inside(document, begin, phrase_end(document, begin, limit))
        return end, end
    token, tail_at = begin, -1
    cased = document.lexicon.cased
    longest = _LONGEST if document.lexicon.spaces else _LONGEST_UNSPACED
    while token < limit and token - begin < longest:
        bits = flag[token]
        if within[token] != within[begin]:
            break
        if bits & Flag.PUNCT:
            if not _goes_on(document, token, limit):
                break
            token += 1
            continue
        if document.lexicon.suffix_case and low[token][0] == "'" and token > begin:
            if low[token] not in document.lexicon.owners:
                break
            token += 1
            continue
        if low[token] == "'s" and token + 1 < limit:
            token += 1
            continue
        if bits & Flag.TAIL and token > begin and token + 1 < limit:
            after = flag[token + 1]
            if after & (STOPS & ~Flag.VIA) and not after & (Flag.CAP | _DETERMINER):
                break
            tail_at = tail_at if tail_at >= 0 else token
            token += 1
            while token < limit and flag[token] & _DETERMINER:
                token += 1
            continue
        if _ends_name(document, token, begin):
            break
        if token > begin and flag[token - 1] & Flag.MEDIA and flag[token - 1] & Flag.CAP:
            if not bits & (Flag.CAP | Flag.TAIL):
                break
        named = token == begin and bits & Flag.CAP and _opens_name(document, token)
        if bits & STOPS and not named and not (token == begin and bits & _NOUN):
            inner = (
                cased and bits & Flag.CAP and token > begin and not opens_sentence(document, token)
            )
            if bits & Flag.CALENDAR:
                inner = inner and is_name_word(document, token, first=False)
            joins = bits & Flag.PARTICLE and token > begin and flag[token - 1] & Flag.CAP
            if not (inner or joins):
                break
        token += 1
    while token > begin and flag[token - 1] & (Flag.TAIL | Flag.PARTICLE | _DETERMINER):
        if flag[token - 1] & Flag.CAP and low[token - 1] not in ("l'", "d'"):
            break
        token -= 1
    return token, tail_at if 0 <= tail_at < token else token


def _inside(document: Document, begin: int, end: int) -> int:
    """The end of a phrase, at the latest where a quotation or another sentence begins."""
    for token in range(begin, end):
        if document.within[token] != document.within[begin] or document.flag[token] & Flag.PUNCT:
            return token
    return end


def _opens_name(document: Document, token: int) -> bool:
    """`April Sutter`, `Del Re`, `De Faveri`: small words and months that begin a name."""
    if document.flag[token] & Flag.CALENDAR:
        return is_name_word(document, token, first=True)
    return _names_on(document, token)


def _ends_name(document: Document, token: int, begin: int) -> bool:
    """A small word after a proper name ends the phrase: `Pékin continuera`."""
    flag = document.flag
    if not document.lexicon.cased or token == begin:
        return False
    if document.lexicon.nouns_cased and not flag[token - 1] & Flag.CAP:
        return False
    if flag[token] & (Flag.CAP | Flag.PARTICLE | Flag.TAIL | Flag.CONT | COMMON):
        return False
    before = flag[token - 1]
    if document.lexicon.nouns_cased:
        return not flag[token] & (Flag.PUNCT | Flag.NUMBER | Flag.ADJECTIVE)
    common = before & COMMON & ~Flag.NATION or (
        token - 1 == begin and opens_sentence(document, begin) and not before & Flag.NATION
    )
    return bool(before & Flag.CAP) and not common


def _goes_on(document: Document, token: int, limit: int) -> bool:
    """A dot after an abbreviation, or a nickname in marks inside a name."""
    flag, low = document.flag, document.low
    if token + 1 >= limit or document.end[token - 1] != document.start[token]:
        return False
    if low[token] == "." and document.sent[token] == document.sent[token + 1]:
        return bool(flag[token - 1] & (Flag.HONOR | Flag.ABBREVIATION)) or len(low[token - 1]) <= 2
    if low[token] in "'’":
        return bool(flag[token + 1] & Flag.ORG)
    if low[token] in "·・" and not document.lexicon.cased:
        return is_name_word(document, token + 1, first=True)
    return low[token] in "&·" and bool(flag[token + 1] & Flag.CAP)


def _describe(
    document: Document, first: int, begin: int, end: int, tail_at: int, names: set[str]
) -> Mention | None:
    flag, low, lexicon = document.flag, document.low, document.lexicon
    phrase = begin
    owners = [t for t in range(begin + 1, end - 1) if low[t] == "'s"]
    if owners:
        begin, tail_at = owners[-1] + 1, end if tail_at <= owners[-1] else tail_at
    nouns = [
        t
        for t in range(begin, tail_at)
        if flag[t] & (_NOUN | Flag.NATION) and not flag[t] & Flag.STATE
    ]
    name = _name_in(document, begin, end, tail_at, names)
    if name and _is_demonym(document, begin, first, name):
        name = None
    if name and all(flag[t] & Flag.NATION and not flag[t] & Flag.STATE for t in range(*name)):
        name = None
    core = range(begin, min(tail_at, name[0]) if name and name[0] > begin else tail_at)
    roles = [t for t in nouns if flag[t] & Flag.ROLE and t in core]
    honorific = any(flag[t] & Flag.HONOR for t in core)
    last = name[1] if name else end
    mention = Mention("phrase", first, last, name=name, honorific=honorific)
    mention.heads = frozenset(lexicon.head(low[t]) for t in nouns if t in core)
    mention.country = next(
        (
            lexicon.countries[low[t]]
            for t in range(begin, last)
            if flag[t] & Flag.NATION and low[t] in lexicon.countries
        ),
        "",
    )
    mention.gender = next(
        (
            g
            for t in (*core, *range(*(name or (0, 0))))
            if (g := lexicon.gender(low[t]))
            and flag[t] & (Flag.ROLE | Flag.HONOR | Flag.GIVEN | Flag.NATION)
        ),
        "",
    )
    mention.tail = frozenset(
        low[t]
        for t in range(phrase, name[0] if name else end)
        if t not in roles and len(low[t]) > 2
    )
    if roles:
        mention.classes = frozenset().union(
            *(lexicon.classes.get(lexicon.head(low[t]), frozenset()) for t in roles)
        )
        stop = name[0] if name and name[0] > begin else end
        mention.roles = ((begin, stop),) if stop > begin else ()
    mention.tail_at = tail_at
    mention.age = next(
        (_digits(low[t]) for t in core if flag[t] & Flag.NUMBER and flag[t] & Flag.AGE), ""
    )
    mention.kind = _kind(document, mention, nouns, core, name)
    return (
        mention if mention.kind != "phrase" or _next_to_cue(document, mention, begin, end) else None
    )


def _digits(word: str) -> str:
    return "".join(c for c in word if c.isdigit())


def _is_demonym(document: Document, begin: int, first: int, name: tuple[int, int]) -> bool:
    """`le Fribourgeois`: an article and one capital word with the ending of an inhabitant."""
    alone = name == (begin, begin + 1) and first < begin
    flag = document.flag[begin]
    return alone and not flag & (Flag.ACRONYM | Flag.STATE) and _ends_as_demonym(document, begin)


def _ends_as_demonym(document: Document, token: int) -> bool:
    return document.low[token].endswith(document.lexicon.demonyms or ("\x00",))


def _kind(
    document: Document,
    mention: Mention,
    nouns: Sequence[int],
    core: range,
    name: tuple[int, int] | None,
) -> str:
    flag = document.flag
    bits = 0
    for token in nouns:
        bits |= flag[token]
    if name and (mention.roles or mention.honorific):
        return "name"
    if name and name[0] == core.start and any(flag[t] & Flag.ORG for t in range(*name)):
        return "organisation"
    if name:
        inside = any(flag[t] & Flag.ORG for t in range(*name))
        acronym = name[1] - name[0] == 1 and flag[name[0]] & Flag.ACRONYM
        articled = mention.first < name[0] and not document.lexicon.person_article
        return "organisation" if inside or acronym or articled or bits & Flag.ORG else "name"
    head_bits = [flag[t] for t in nouns if t in core]
    for kind, wanted in (
        ("group", Flag.GROUP),
        ("role", Flag.ROLE | Flag.AGE),
        ("organisation", Flag.ORG),
        ("document", Flag.DOCUMENT),
    ):
        if any(b & wanted for b in head_bits):
            return kind
    if mention.first < core.start and _ends_as_demonym(document, core.start) and len(core) == 1:
        return "nation"
    return "nation" if any(b & Flag.NATION for b in head_bits) and len(core) <= 2 else "phrase"


def _name_in(
    document: Document, begin: int, end: int, tail_at: int, names: set[str]
) -> tuple[int, int] | None:
    """The proper name of a phrase: of a body its whole phrase, of a person the first run of names
    that is no part of the tail, else the last one that follows the tail.
    """
    flag = document.flag
    if body := _body_end(document, begin, end, tail_at):
        return begin, body
    token, best = begin, None
    while token < end:
        last = name_run(document, token, end)
        if last == token:
            token += 1
            continue
        first = _without_titles(document, token, last)
        common = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT
        if (
            document.lexicon.cased
            and last < tail_at
            and flag[last] & common
            and not flag[last] & Flag.CAP
        ):
            token = last
            continue
        if first < last and _is_trusted(document, first, last, begin, tail_at, names):
            best = (first, last)
            if last < end and flag[last] & Flag.TAIL and not flag[first] & Flag.NATION:
                break
        token = last
    return best


def _body_end(document: Document, begin: int, end: int, tail_at: int) -> int:
    """Where `parquet de Liège`, `Ministry of Health` ends: an organisation noun with a proper part."""
    flag = document.flag
    head = range(begin, tail_at)
    nouns = [t for t in head if flag[t] & Flag.ORG]
    if document.lexicon.verb_final and any(
        flag[t] & Flag.GIVEN and flag[t] & flag[t + 1] & Flag.CAP for t in range(begin, end - 1)
    ):
        return 0
    if not nouns or any(
        flag[t] & (Flag.ROLE | Flag.HONOR) and not flag[t] & Flag.ORG for t in head
    ):
        return 0
    if not document.lexicon.cased:
        return end if nouns[0] == begin and end - begin > 1 else 0
    if document.lexicon.nouns_cased:
        return end if tail_at < end else 0
    if nouns[-1] + 1 < end and not flag[nouns[-1]] & Flag.CAP and flag[nouns[-1] + 1] & Flag.CAP:
        return 0
    opened = begin + 1 if opens_sentence(document, begin) else begin
    capitals = [t for t in range(opened, end) if flag[t] & Flag.CAP]
    if not capitals or capitals[-1] < nouns[0] or (capitals == nouns and opened == begin + 1):
        return 0
    if capitals == nouns[:1] and begin == nouns[0]:
        return end if end > begin + 1 else 0
    return capitals[-1] + 1


def _without_titles(document: Document, first: int, last: int) -> int:
    """Cut `Transport Minister` off `Transport Minister Vasudeo Mhatrekar`."""
    flag = document.flag
    titles = []
    for token in range(first, last):
        given = flag[token] & Flag.GIVEN and not flag[token] & Flag.HONOR
        if given and not document.lexicon.suffix_case:
            break
        if flag[token] & (Flag.ROLE | Flag.HONOR) and not _is_family(document, first, token, last):
            titles.append(token)
    if titles and titles[-1] + 1 < last:
        cut = titles[-1] + 1
        while cut < last and (flag[cut] & Flag.PUNCT):
            cut += 1
        governed = cut < last and flag[cut] & Flag.PARTICLE and not flag[cut] & Flag.CAP
        return last if governed else cut
    if titles and titles[-1] + 1 == last:
        return last
    first = _after_body(document, first, last)
    while first < last - 1 and opens_sentence(document, first) and flag[first] & STOPS:
        first += 1
    if last - first > 2 and opens_sentence(document, first) and _is_title(document, first):
        first += 1
    return first


def _is_family(document: Document, first: int, token: int, last: int) -> bool:
    """`Corinna Baumeister`: a compound at the end of a run is a family name, not a title."""
    known = document.low[token] in document.lexicon.flags
    return token == last - 1 > first and not known


def _after_body(document: Document, first: int, last: int) -> int:
    """Cut what stands before the given name: `PS Inês Quadros`, `Radio-Canada Jean-Guy Roy`."""
    flag = document.flag
    if last - first < 3 or flag[first] & (Flag.GIVEN | Flag.FAMILY | Flag.PARTICLE):
        return first
    governed = first > 0 and flag[first - 1] & (Flag.TAIL | Flag.PREP | Flag.ADDRESS | Flag.DEF)
    behind = (first > 0 and flag[first - 1] & Flag.ROLE) or flag[first + 1] & Flag.GIVEN
    governed = governed or (document.lexicon.endings and behind)
    if not (governed or flag[first] & (Flag.ACRONYM | Flag.MEDIA | Flag.NATION)):
        return first
    given = next((t for t in range(first + 1, last - 1) if flag[t] & Flag.GIVEN), -1)
    if (
        given < 0
        and document.lexicon.endings
        and not any(
            flag[t] & (Flag.PARTICLE | Flag.PUNCT | Flag.FAMILY) for t in range(first, last)
        )
    ):
        return last - 2
    return given if given >= 0 else first


def _is_title(document: Document, token: int) -> bool:
    """`Goaltender Mikko Saarenvirta`: a word before a given name that is no given name itself."""
    flag = document.flag
    if flag[token] & (Flag.GIVEN | Flag.FAMILY):
        return False
    title = document.low[token].endswith(document.lexicon.role_endings or ("\x00",))
    return title or bool(flag[token + 1] & (Flag.GIVEN | Flag.FAMILY))


def _is_trusted(
    document: Document, first: int, last: int, begin: int, tail_at: int, names: set[str]
) -> bool:
    flag, low = document.flag, document.low
    if not document.lexicon.cased:
        return True
    words = [t for t in range(first, last) if flag[t] & Flag.CAP]
    plain = [
        t for t in words if not flag[t] & (STOPS | COMMON) or flag[t] & (Flag.GIVEN | Flag.STATE)
    ]
    if not plain:
        return bool(flag[words[0]] & Flag.ACRONYM) or (
            len(words) > 1 and not opens_sentence(document, first)
        )
    in_tail = first > tail_at
    if in_tail and not (
        any(flag[t] & Flag.GIVEN for t in words) or not flag[first - 1] & (Flag.TAIL | _DETERMINER)
    ):
        return False
    if any(low[t] in names for t in plain) or flag[plain[0]] & (Flag.GIVEN | Flag.ACRONYM):
        return True
    if first > begin and flag[first - 1] & (Flag.ROLE | Flag.HONOR | Flag.PUNCT):
        return True
    if document.lexicon.nouns_cased:
        return False
    if not opens_sentence(document, first):
        return True
    cued = last < len(flag) and flag[last] & Flag.CUE and not document.lexicon.verb_second
    return len(plain) > 1 or bool(cued)


def _next_to_cue(document: Document, mention: Mention, begin: int, end: int) -> bool:
    flag, low = document.flag, document.low
    before = range(max(0, mention.first - _NEAR_CUE - 1), mention.first)
    after = range(end, min(len(flag), end + _NEAR_CUE))
    wanted = Flag.CUE | Flag.AUX | Flag.ACCORDING | Flag.AFTER | Flag.SUBJECT
    if any(flag[t] & wanted for t in (*before, *after)):
        return any(low[t].isalpha() for t in range(begin, end))
    return end < len(flag) and low[end] == ":"


def _link_appositions(document: Document, made: Sequence[Mention]) -> None:
    """`le maire de Roanne, Hervé Challande` and `Sabine Ferrand, déléguée CFDT`."""
    low = document.low
    starting = {m.first: m for m in reversed(made)}
    reach = -1
    for before in made:
        covered, reach = before.last <= reach, max(reach, before.last)
        here = before.last
        if covered or here + 1 >= len(low) or document.para[here] != document.para[before.first]:
            continue
        mark = low[here] if low[here] in ",(،" else ""
        after = starting.get(here + 1 if mark else here)
        if after is not None and "pronoun" not in (before.kind, after.kind):
            _link(document, before, after, mark)


def _link(document: Document, before: Mention, after: Mention, mark: str) -> None:
    bare = before.name is None and after.name and not after.article
    if not document.lexicon.cased:
        bare = bare or (before.name is not None and after.kind == "role")
    if not mark and not bare:
        return
    named = (before.name is not None) + (after.name is not None)
    described = bool(before.roles or before.kind in ("role", "organisation")), bool(after.roles)
    acronym = mark == "(" and named == 2 and _is_acronym(document, after)
    if acronym or (named == 1 and (described[1] if before.name else described[0])):
        before.apposed.append(after)
        after.apposed.append(before)


def _is_acronym(document: Document, mention: Mention) -> bool:
    return mention.last - mention.first == 1 and bool(document.flag[mention.first] & Flag.ACRONYM)
