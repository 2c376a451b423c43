"""A noun phrase read as a mention: its name, heads, roles, country, gender and kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from crawler.normalize.speakers.phrases.extents import NOUN, author_of, extent, names_on
from crawler.normalize.speakers.phrases.genders import gender_of, told_country, told_gender
from crawler.normalize.speakers.phrases.media import before_agency
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.phrases.nobody import is_adverb, is_lasting, is_told_object
from crawler.normalize.speakers.phrases.nominatives import undone_forms
from crawler.normalize.speakers.phrases.proper import ends_as_demonym, is_demonym, name_in
from crawler.normalize.speakers.words.caseless_words import is_definite
from crawler.normalize.speakers.words.disagreement import modifies
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.firms import is_firm
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.names import COMMON, STOPS, is_initial, opens_sentence

__all__ = ["noun_phrase"]

_NEAR_CUE = 2
_NEAR_PLACE = 300  # tokens
_LONGEST_ACRONYM = 5
_OFFICE = 4  # words
_NOUNS = NOUN | Flag.NATION
_TELLING = _NOUNS | Flag.HONOR | Flag.GIVEN
_REPORTING = Flag.CUE | Flag.AUX | Flag.ACCORDING | Flag.AFTER | Flag.SUBJECT
_KINDS = (
    ("group", Flag.GROUP),
    ("role", Flag.ROLE | Flag.AGE),
    ("organisation", Flag.ORG),
    ("document", Flag.DOCUMENT),
)


def noun_phrase(document: Document, first: int, limit: int, names: set[str]) -> Mention | None:
    """The noun phrase that begins at a token, None where there is no source in it."""
    if is_adverb(document, first, limit) or is_lasting(document, first, limit):
        return None
    article, begin = _determiner(document, first, limit)
    if article == "indefinite" and (part := _one_of_several(document, first, limit)):
        return part
    limit = before_agency(document, begin, limit)
    end, tail_at = extent(document, begin, limit)
    if end <= begin:
        return None
    if (inner := author_of(document, begin, tail_at, end)) > begin:
        first = begin = inner
        article = "definite"
        end, tail_at = extent(document, begin, limit)
        if end <= begin:
            return None
    mention = _describe(document, first, begin, end, tail_at, names)
    if mention is None:
        return None
    mention.article = article or _written_on(document, mention, begin, end)
    if mention.kind == "role" and mention.name is None and _is_plural(document, first, begin, end):
        mention.kind, mention.gender = "group", "p"
    mention.gender = gender_of(document, mention)
    if mention.kind == "nation" and mention.gender == "p" and mention.name is None:
        mention.kind = "group"  # `les Israéliens`
    if document.lexicon.adjectival and mention.name and mention.name[0] == mention.first:
        _take_adjectives(document, mention)
    return mention


def _one_of_several(document: Document, first: int, limit: int) -> Mention | None:
    """`one of the keepers`, `un des voisins`: somebody of a group, who has no name."""
    flag, inner = document.flag, first + 1
    if inner >= limit or not flag[inner] & Flag.TAIL:
        return None
    while inner < limit and flag[inner] & (Flag.TAIL | DETERMINER):
        inner += 1
    end, _ = extent(document, inner, limit)
    known, low = document.lexicon.flags, document.low
    several = any(
        (flag[t] | known.get(low[t].removesuffix("s"), 0)) & (Flag.GROUP | Flag.ROLE)
        for t in range(inner, end)
    )
    if not several or not _next_to_cue(document, Mention("role", first, end), first, end):
        return None
    tail = frozenset(document.low[inner:end])
    return Mention("role", first, end, article="indefinite", tail_at=end, tail=tail)


def _take_adjectives(document: Document, mention: Mention) -> None:
    """`в | главном управлении МЧС`: adjectives in small letters before the small noun of a body."""
    flag, low = document.flag, document.low
    first = mention.first
    if mention.kind != "organisation" or flag[first] & Flag.CAP:
        return
    while first and low[first - 1].endswith(document.lexicon.adjectival):
        if flag[first - 1] & (STOPS | Flag.CAP | COMMON):
            break
        first -= 1
    if first < mention.first and document.sent[first] == document.sent[mention.first]:
        mention.name = (first, mention.last)
        mention.first = first


def _determiner(document: Document, first: int, limit: int) -> tuple[str, int]:
    """The article of a phrase and where its nouns begin."""
    flag, begin = document.flag, first
    own = flag[first] & Flag.CAP and (names_on(document, first) or is_initial(document, first))
    if not flag[first] & DETERMINER or own:
        return "", first
    begin += 1
    while begin < limit and flag[begin] & (Flag.CONT | DETERMINER) and flag[begin] & ~Flag.CAP:
        begin += 1
    return _article(flag[first]), begin


def _is_plural(document: Document, first: int, begin: int, end: int) -> bool:
    """`die Forscher`: an article for women or for several, and a noun for a man."""
    lexicon, low = document.lexicon, document.low
    if not lexicon.masculine_article or first == begin or lexicon.genders.get(low[first]) != "f":
        return False
    noun = next((low[t] for t in range(begin, end) if document.flag[t] & Flag.ROLE), "")
    return bool(noun) and lexicon.gender(noun) == "m"


def _written_on(document: Document, mention: Mention, begin: int, end: int) -> str:
    """An article that is written as part of its noun: `الوزير`."""
    role = mention.name is None and mention.kind == "role"
    body = mention.name is None and mention.kind == "organisation"
    if document.lexicon.suffix_case and (role or body):
        # `üst düzey bir diplomat`, `deneyimli çalıştırıcı`
        if any(document.flag[t] & Flag.INDEF for t in range(begin, end)):
            return "indefinite"
        return "definite"
    if role and end - begin == 1 and not document.lexicon.articles:
        return "" if _brings_in(document, end) else "definite"
    bar, low = document.lexicon.name_bar, document.low
    if not bar or mention.name is not None:
        return ""
    if low[begin].startswith(bar):
        return "definite"
    return "" if any(bar in word for word in low[begin:end]) else "indefinite"


def _brings_in(document: Document, after: int) -> bool:
    """`turystka | z Radomia`, `doradca | jednego z przywódców`: is a noun told of as of somebody new?"""
    if after >= len(document.low) or document.sent[after] != document.sent[after - 1]:
        return False
    return document.low[after] in document.lexicon.origins or bool(
        document.flag[after] & Flag.INDEF
    )


def _article(bits: int) -> str:
    if bits & Flag.POSS:
        return "possessive"
    return "definite" if bits & Flag.DEF else "indefinite"


def _describe(
    document: Document, first: int, begin: int, end: int, tail_at: int, names: set[str]
) -> Mention | None:
    flag, low = document.flag, document.low
    phrase = begin
    if "'s" in low[begin + 1 : end - 1]:
        owner = max(t for t in range(begin + 1, end - 1) if low[t] == "'s")
        begin, tail_at = owner + 1, end if tail_at <= owner else tail_at
    name = _proper_name(document, first, begin, end, tail_at, names)
    core = range(begin, min(tail_at, name[0]) if name and name[0] > begin else tail_at)
    bits = reduce(or_, flag[begin:end], 0)
    nouns = _nouns(document, begin, tail_at) if bits & _NOUNS else []
    if len(nouns) == 1 and _is_medium(document, first, nouns[0]):
        nouns = []
    body = name and not flag[name[0]] & Flag.GIVEN and not bits & Flag.HONOR
    roles = [t for t in nouns if flag[t] & Flag.ROLE and t < core.stop]
    if body:  # `la minera chilena Salar Andino`: of a noun for both, a first name makes a person
        own = range(*name) if name else ()
        roles = [t for t in roles if not flag[t] & Flag.ORG and t not in own]
    mention = Mention("phrase", first, name[1] if name else end, name=name, tail_at=tail_at)
    if bits & Flag.HONOR:
        own = range(*name) if name else ()
        mention.honorific = any(flag[t] & Flag.HONOR for t in core if t not in own)
    if roles:
        stop = name[0] if name and name[0] > begin else end
        mention.roles = ((begin, stop),) if stop > begin else ()
    mention.kind = _kind(document, mention, nouns, core, name)
    if mention.kind == "phrase" and not _next_to_cue(document, mention, begin, end):
        return None
    if mention.kind == "phrase" and first < phrase and is_told_object(document, first):
        return None
    if mention.kind == "document" and _is_setting(document, begin, end):
        return None
    rest = range(phrase, name[0] if name else end)
    told = [t for t in rest if t not in roles and len(low[t]) > 2]
    mention.tail = frozenset([low[t] if roles else _base(document, t) for t in told])
    if bits & _TELLING:
        _describe_bearer(document, mention, core, nouns, roles)
    return mention


def _is_medium(document: Document, first: int, noun: int) -> bool:
    """`The Economist`, with two capitals: the paper, not somebody of that trade."""
    flag = document.flag
    capitals = flag[first] & flag[noun] & Flag.CAP and noun == first + 1
    return bool(capitals and flag[first] & Flag.DEF and flag[noun] & Flag.MEDIA)


def _is_setting(document: Document, begin: int, end: int) -> bool:
    """`Arıkan … yaptığı yazılı | açıklamada`: what somebody said it in, not what says it."""
    low, lexicon = document.low, document.lexicon
    active = tuple(end for end in lexicon.relatives if end in lexicon.complements)
    if not active or not low[end - 1].endswith(lexicon.locatives):
        return False
    before = [
        t for t in range(max(begin - 2, 0), begin) if document.sent[t] == document.sent[begin]
    ]
    return any(low[t].endswith(active) for t in before)


def _base(document: Document, token: int) -> str:
    """A word, a common noun without its case ending: `ведомстве` is no more than `ведомство`."""
    word, lexicon = document.low[token], document.lexicon
    cased = lexicon.endings and not lexicon.suffix_case and document.flag[token] & COMMON
    return lexicon.head(word) if cased else word


def _nouns(document: Document, first: int, last: int) -> list[int]:
    """Nouns that may tell who it is: no states, and no second ones like `director | general`."""
    own = [t for t in range(first, last) if document.flag[t] & _NOUNS]
    return [t for t in own if not document.flag[t] & Flag.STATE and not modifies(document, t)]


def _proper_name(
    document: Document, first: int, begin: int, end: int, tail_at: int, names: set[str]
) -> tuple[int, int] | None:
    """The proper name of a phrase, where it is no mere nation or inhabitant."""
    flag = document.flag
    name = name_in(document, begin, end, tail_at, names)
    if not name or is_demonym(document, begin, first, name):
        return None
    nation = all(bits & Flag.NATION and not bits & Flag.STATE for bits in flag[slice(*name)])
    noun = name[1] - name[0] == 1 and document.low[name[0]] in document.lexicon.resuming
    if document.lexicon.noun_last and name[1] < tail_at and flag[tail_at - 1] & Flag.GROUP:
        return None  # `Ford workers`, `Bergen County officials`
    several = flag[begin] & Flag.GROUP and not flag[begin] & (Flag.CAP | Flag.ORG)
    if document.lexicon.firms and flag[begin] & Flag.GROUP and opens_sentence(document, begin):
        several = True  # `Lawyers for Mr. Pell`
    if several and name[0] > tail_at:
        return None  # `les analystes de la banque Orsel`
    common = noun and first < begin and flag[name[0]] & Flag.ACRONYM  # `la ONG`
    owned = common or _is_membership(document, begin, name) or _is_led(document, begin, name)
    return None if nation or owned else name


def _is_led(document: Document, begin: int, name: tuple[int, int]) -> bool:
    """`trener Warty` (`Warta …`), `Jens Lund (trener Warty)`: a genitive behind a role is what it leads."""
    flag, low, lexicon = document.flag, document.low, document.lexicon
    if name[1] - name[0] > 1 or not lexicon.nominative or lexicon.suffix_case or name[0] == begin:
        return False
    role, word = name[0] - 1, low[name[0]]
    direct = flag[role] & Flag.ROLE and lexicon.head(low[role]) == low[role]
    if not direct or flag[name[0]] & (Flag.GIVEN | Flag.ACRONYM):
        return False
    if begin > 1 and low[begin - 1] == "(" and flag[begin - 2] & Flag.CAP:
        return True
    near = range(max(1, role - _NEAR_PLACE), min(len(low), role + _NEAR_PLACE))
    placed = any(low[t] == word and flag[t - 1] & Flag.PREP for t in near)
    return placed or any(form in document.people for form in undone_forms(lexicon, word))


def _is_membership(document: Document, begin: int, name: tuple[int, int]) -> bool:
    """`déléguée CFDT`, `deputada do PAN`: an acronym behind a role is where its bearer belongs."""
    flag = document.flag
    alone = name[1] - name[0] == 1 and flag[name[0]] & Flag.ACRONYM
    if name[1] - name[0] == 1 and document.low[name[0]] in document.lexicon.proper_bodies:
        return any(flag[t] & Flag.ROLE for t in range(begin, name[0]))
    lettered = alone and document.lexicon.cased and len(document.low[name[0]]) <= _LONGEST_ACRONYM
    return bool(lettered) and any(flag[t] & Flag.ROLE for t in range(begin, name[0]))


def _describe_bearer(
    document: Document, mention: Mention, core: range, nouns: Sequence[int], roles: Sequence[int]
) -> None:
    """What the words of a phrase tell of whom it stands for: heads, classes, country, gender, age."""
    flag, low, lexicon = document.flag, document.low, document.lexicon
    bodied = lexicon.nouns_cased and mention.name and mention.kind == "organisation"
    inner = nouns[:1] if bodied else nouns  # `Gewerkschaft Bahn` is no railway
    if lexicon.name_bar:
        inner = [t for t in inner if not _is_owner(document, t, nouns)]
    mention.heads = frozenset([lexicon.bearer(low[t]) for t in inner if t < core.stop])
    mention.heads |= _offices(document, roles or [t for t in inner if t < core.stop])
    if roles:
        mention.classes = frozenset().union(
            *(lexicon.classes.get(lexicon.head(low[t]), frozenset()) for t in roles)
        )
    mention.country = told_country(document, mention, core.start) or mention.country
    mention.gender = told_gender(document, mention, core) or mention.gender
    for token in core:
        if flag[token] & Flag.NUMBER and flag[token] & Flag.AGE:
            mention.age = _digits(low[token])
            break


def _is_owner(document: Document, token: int, nouns: Sequence[int]) -> bool:
    """Does a role own the one before it, by the article: `محامي | المتهم` is no defendant?"""
    flag, before = document.flag, token - 1
    if not flag[token] & Flag.ROLE or before not in nouns or not flag[before] & Flag.ROLE:
        return False
    return is_definite(document, token) and not is_definite(document, before)


def _offices(document: Document, roles: Sequence[int]) -> set[str]:
    """What else a bearer is called: `глава региона` is a governor, `le chef de l'État` a president."""
    low, lexicon = document.low, document.lexicon
    found: set[str] = set()
    for token in roles if lexicon.offices else ():
        words = [lexicon.bearer(low[token]), *low[token + 1 : token + _OFFICE]]
        for size in range(1, len(words) + 1):
            found |= lexicon.offices.get(" ".join(words[:size]), set())
    return found


def _digits(word: str) -> str:
    return "".join(c for c in word if c.isdigit())


def _kind(
    document: Document,
    mention: Mention,
    nouns: Sequence[int],
    core: range,
    name: tuple[int, int] | None,
) -> str:
    flag = document.flag
    bits = reduce(or_, [flag[t] for t in nouns], 0)
    heads = flag[_head(document, nouns, core)] if nouns and nouns[0] < core.stop else 0
    aged = name and any(flag[t] & Flag.AGE for t in range(core.start, name[0]))
    if name and (mention.roles or mention.honorific or aged):
        return "name"
    if name:
        inside = any(own & Flag.ORG for own in flag[slice(*name)])
        acronym = name[1] - name[0] == 1 and flag[name[0]] & Flag.ACRONYM
        inhabitant = name[0] == core.start + 1 and flag[core.start] & Flag.NATION
        article = mention.first < name[0] and flag[mention.first] & DETERMINER and not inhabitant
        apart = _is_apart(document, core.start, name)
        articled = article and not document.lexicon.person_article and not apart
        body = inside or acronym or articled or bits & Flag.ORG or is_firm(document, name)
        return "organisation" if body else "name"
    for kind, wanted in _KINDS:
        if heads & wanted:
            return kind
    if mention.first < core.start and len(core) == 1 and ends_as_demonym(document, core.start):
        return "nation"
    return "nation" if heads & Flag.NATION and len(core) <= 2 else "phrase"


def _is_apart(document: Document, begin: int, name: tuple[int, int]) -> bool:
    """`der Humorist | Kerwig`: an article of another noun, where nouns have capitals."""
    if not document.lexicon.nouns_cased or begin == name[0]:
        return False
    before, alone = document.flag[name[0] - 1], name[1] - name[0] == 1
    return bool(document.flag[name[0]] & Flag.GIVEN or (alone and before == Flag.CAP))


def _head(document: Document, nouns: Sequence[int], core: range) -> int:
    """The noun that decides what a phrase is: `the Senate leader`, `председатель союза`."""
    lexicon, flag = document.lexicon, document.flag
    inner = [t for t in nouns if t < core.stop]
    plain = [t for t in inner if flag[t] & NOUN] or inner
    return plain[-1] if lexicon.noun_last or lexicon.verb_final else plain[0]


def _next_to_cue(document: Document, mention: Mention, begin: int, end: int) -> bool:
    flag, low = document.flag, document.low
    if flag[begin] & Flag.STATE and end == begin + 1 and _is_topic(document, begin):
        return True
    before = flag[max(0, mention.first - _NEAR_CUE - 1) : mention.first]
    if reduce(or_, before + flag[end : end + _NEAR_CUE], 0) & _REPORTING:
        return any(word.isalpha() for word in low[begin:end])
    return end < len(flag) and low[end] == ":"


def _is_topic(document: Document, token: int) -> bool:
    """`Matignon, sollicité, …`, `Kyiv, for its part, …`: a capital that opens its sentence alone."""
    after = token + 1
    comma = after < len(document.low) and document.low[after] in ",،"
    return comma and opens_sentence(document, token)
