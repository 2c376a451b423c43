"""The proper name inside a noun phrase: of a body the whole phrase, of a person what follows titles."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.normalize.speakers.phrases.titles import without_titles
from crawler.normalize.speakers.words.common_nouns import behind_nouns, holds_common
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import DETERMINER, Flag
from crawler.normalize.speakers.words.names import (
    COMMON,
    STOPS,
    is_of_region,
    joins,
    name_run,
    opens_sentence,
)

__all__ = ["ends_as_demonym", "is_demonym", "name_in"]


def name_in(
    document: Document, begin: int, end: int, tail_at: int, names: set[str]
) -> tuple[int, int] | None:
    """The proper name of a phrase.

    Of a body it is the whole phrase, of a person the first run of names that is no part of the
    tail, else the last one that follows the tail.
    """
    flag = document.flag
    if body := _body(document, begin, end, tail_at):
        return body
    token, best = begin, None
    while token < end:
        bracketed = token > begin and document.low[token - 1] == "("
        if not flag[token] & Flag.CAP or bracketed or _ends_title(document, token):
            token += 1
            continue
        last = name_run(document, token, end)
        if last == token:
            token += 1
            continue
        if _is_of_place(document, token, last) or _describes(document, last, tail_at):
            token = last
            continue
        own = token + int(token + 1 < last and _is_common(document, token))
        first = without_titles(document, own, last)
        if document.lexicon.nominative and not document.lexicon.suffix_case:
            first = _behind_body(document, token, first, last)
        first = behind_nouns(document, first, last)
        if best is not None and first < last and _goes_on(document, best, first):
            best = (best[0], last)
        elif first < last and _is_trusted(document, first, last, begin, tail_at, names):
            best = (first, last)
            if last < end and flag[last] & Flag.TAIL and not flag[first] & Flag.NATION:
                break
        token = last
    return _with_what_it_does(document, begin, best) if best else None


def _with_what_it_does(document: Document, begin: int, name: tuple[int, int]) -> tuple[int, int]:
    """`Forêts publiques | France`: a state behind words with a capital of their own is part of a body's name."""
    flag, first = document.flag, name[0]
    alone = name[1] - first == 1 and flag[first] & Flag.STATE and first - begin in (1, 2)
    if not alone or not document.lexicon.bodies_lower or not flag[begin] & Flag.CAP:
        return name
    known = COMMON | STOPS | Flag.TAIL | Flag.PUNCT
    plain = not any(flag[t] & known for t in range(begin, first))
    return (begin, name[1]) if plain else name


def _ends_title(document: Document, token: int) -> bool:
    """`le prix | Nobel de la paix Denis Mukwege`: a capital inside a title, behind its small noun."""
    flag, before = document.flag, token - 1
    if not flag[token] & Flag.CONT or before < 0 or not document.lexicon.bodies_lower:
        return False
    return bool(flag[before] & Flag.ROLE and not flag[before] & (Flag.CAP | Flag.CONT))


def _describes(document: Document, last: int, tail_at: int) -> bool:
    """`Ленинский | суд`: capitals before a common noun, written small, are no name of its bearer."""
    flag, common = document.flag, Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT
    if last < tail_at and document.low[last] == "." and "." in document.low[last - 1]:
        last += 1  # `the U.S. | ambassador`
    if not document.lexicon.cased or last >= tail_at or flag[last] & Flag.CAP:
        return False
    return bool(flag[last] & common) or is_of_region(document, last)


def _qualifies(document: Document, first: int, last: int) -> bool:
    """`of a lakeside Ohio | city`: a name before a noun that stands last in its phrase."""
    flag, common = document.flag, Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT
    if not document.lexicon.noun_last or document.lexicon.nouns_cased or last >= len(flag):
        return False
    return bool(flag[last] & common and not flag[last] & Flag.CAP and not flag[first] & Flag.GIVEN)


def _is_of_place(document: Document, first: int, last: int) -> bool:
    """`starosta gminy | Uhelná`: one word behind the noun of a place, written small, is its name."""
    before = document.flag[first - 1] if first and document.lexicon.nominative else 0
    alone = last == first + 1 and not document.flag[first] & Flag.GIVEN
    return bool(alone and before & Flag.PLACE and not before & Flag.CAP)


def _goes_on(document: Document, name: tuple[int, int], first: int) -> bool:
    """`Marine | Le Pen`, `Luiz Inácio Lula | da Silva`: a name goes on with a particle or an article.

    Not where few names stand before a particle: `minister Frans Bos | van Economische Zaken`.
    """
    flag, last = document.flag, name[1]
    if last == first:
        return bool(flag[first] & (Flag.DEF | Flag.PARTICLE) and not flag[first] & COMMON)
    between = flag[last:first]
    particles = 0 < len(between) < 3 and all(bits & Flag.PARTICLE for bits in between)
    own = flag[last] & Flag.TAIL and document.lexicon.particle_after == 1
    full = own and last - name[0] > 1
    return particles and not full and joins(document, last)


def _body(document: Document, begin: int, end: int, tail_at: int) -> tuple[int, int] | None:
    """`parquet de Liège`, `Ministry of Health`: an organisation noun with a proper part."""
    flag, lexicon = document.flag, document.lexicon
    head = range(begin, tail_at)
    nouns = [t for t in head if flag[t] & Flag.ORG]
    if not nouns or _is_person(document, begin, end, head, nouns[-1]):
        return None
    if not lexicon.cased:
        person = any(flag[t] & Flag.CAP for t in range(begin, end))
        alone = nouns[0] == begin and end - begin > 1 and not person
        return (begin, end) if alone else None
    if lexicon.nouns_cased:
        own = _called(document, nouns[-1], end)
        return own or ((begin, end) if tail_at < end else None)
    if first := _own_name(document, nouns[0], end):
        return _of_nouns(document, first, end, [t for t in nouns if t >= first])
    return _of_nouns(document, begin, end, nouns)


def _is_person(document: Document, begin: int, end: int, head: range, noun: int) -> bool:
    """Does a role, or a first name in the place for it, make the phrase that of a person?"""
    flag, lexicon = document.flag, document.lexicon
    titles = [t for t in head if flag[t] & (Flag.ROLE | Flag.HONOR) and not flag[t] & Flag.ORG]
    if lexicon.bodies_lower and titles == [head.start + 1] and titles[0] + 1 < end:
        # `Unidade Técnica de Apoio Orçamental`: titles are written small, a capital is the body's
        tailed = flag[titles[0] + 1] & Flag.TAIL and flag[head.start] & Flag.ORG
        if tailed and flag[head.start] & flag[titles[0]] & Flag.CAP:
            return False
    if titles:
        return True
    if lexicon.endings and not lexicon.suffix_case:
        # `prezes Izby Lekarskiej Zbigniew Korczak`: a first name in its base form behind a body
        given = (t for t in range(noun + 1, end - 1) if flag[t] & flag[t + 1] & Flag.CAP)
        return any(lexicon.flags.get(document.low[t], 0) & Flag.GIVEN for t in given)
    return lexicon.verb_final and any(
        flag[t] & Flag.GIVEN and flag[t] & flag[t + 1] & Flag.CAP for t in range(begin, end - 1)
    )


def _of_nouns(
    document: Document, begin: int, end: int, nouns: Sequence[int]
) -> tuple[int, int] | None:
    """The name of a body by its capitals, None where they are none of its own."""
    flag, lexicon = document.flag, document.lexicon
    if not nouns:
        return None
    opened = begin + 1 if opens_sentence(document, begin) else begin
    capitals = [t for t in range(opened, end) if flag[t] & Flag.CAP]
    opening = capitals == nouns and opened == begin + 1 and not lexicon.verb_final
    if lexicon.adjectival and capitals == [begin] and begin < nouns[0]:
        return begin, nouns[0] + 1  # `Ленинский районный суд`
    if not capitals or capitals[-1] < nouns[0] or opening:
        return None
    if capitals == nouns[:1] and begin == nouns[0]:
        return (begin, end) if end > begin + 1 else None
    if lexicon.bodies_lower and capitals[0] == nouns[0]:
        # `Fédération française de tennis`: one capital opens the name
        last = next((t for t in range(begin, end) if flag[t] & Flag.NUMBER), end)
        return begin, last
    return begin, _with_region(document, capitals[-1] + 1, end)


def _with_region(document: Document, last: int, end: int) -> int:
    """`ГУ МЧС по Ростовской | области`, `ГУ МЧС | по региону`: what region a body is of is in its name."""
    flag = document.flag
    if not document.lexicon.nominative or document.lexicon.suffix_case or last >= end:
        return last
    if is_of_region(document, last):
        return last + 1
    tailed = flag[last] & Flag.TAIL and last + 1 < end and flag[last + 1] & Flag.PLACE
    return last + 2 if tailed and not flag[last + 1] & Flag.CAP else last


def _called(document: Document, noun: int, end: int) -> tuple[int, int] | None:
    """`der Konzern Nordhav`, `dem Verband Bitkomm`: behind a noun for any body, words of no table."""
    flag, lexicon = document.flag, document.lexicon
    described = flag[noun - 1] & Flag.NATION and not flag[noun - 1] & Flag.CAP
    word = lexicon.bases.get(document.low[noun], document.low[noun])
    word = lexicon.head(word) if described else word  # compounds are rather part of a name
    if word not in lexicon.resuming or noun + 1 >= end:
        return None
    known = STOPS | COMMON | Flag.PUNCT | Flag.TAIL | Flag.GIVEN
    proper = all(flag[t] & Flag.CAP and not flag[t] & known for t in range(noun + 1, end))
    return (noun + 1, end) if proper else None


def _own_name(document: Document, noun: int, end: int) -> int:
    """Where its own name begins behind a noun that only describes it, else 0.

    `minera chilena Salar Andino`, `sindicato de enfermería Satse`, `ONG Mar Vivo`; but all of
    `parquet de Liège` is a name.
    """
    flag, lexicon = document.flag, document.lexicon
    if (flag[noun] & Flag.CAP and not _is_common(document, noun)) or (
        lexicon.local_bodies and lexicon.head(document.low[noun]) in lexicon.local_bodies
    ):
        return 0  # `parket Limburg`
    first = next((t for t in range(noun + 1, end) if flag[t] & Flag.CAP), 0)
    joint = Flag.TAIL | Flag.PARTICLE | Flag.PREP | Flag.CONJ | Flag.DEF | Flag.PUNCT | Flag.NUMBER
    genitive = lexicon.endings and flag[first] & Flag.ACRONYM and first > noun + 1
    return 0 if genitive or flag[first - 1] & joint else first


def _is_common(document: Document, token: int) -> bool:
    """Letters that are a common noun: `ONG`."""
    return (
        bool(document.flag[token] & Flag.ACRONYM)
        and document.low[token] in document.lexicon.resuming
    )


def _behind_body(document: Document, begin: int, first: int, last: int) -> int:
    """`rzecznik Ministerstwa Zdrowia Jan Lis`: a body in the genitive, its bearer behind it or none."""
    flag = document.flag
    bodies = [t for t in range(begin, last) if flag[t] & Flag.ORG and not flag[t] & Flag.GIVEN]
    if not bodies:
        return first
    named = Flag.GIVEN | Flag.FAMILY
    known = next((t for t in range(bodies[-1] + 1, last - 1) if flag[t] & named), -1)
    if known >= 0:
        return known
    genitive = document.lexicon.adjectival
    rest = bodies[-1] + 1
    owner = Flag.NATION | Flag.ACRONYM  # `представитель МИД КНР | Ло Хуэй`
    while rest < last and (flag[rest] & owner or document.low[rest].endswith(genitive)):
        rest += 1
    family = document.raw(last - 1).casefold()  # `Дальстрём` is no adjective
    two = last - rest == 2 and not family.endswith(genitive)
    return rest if two else last


def _is_known(document: Document, first: int, last: int, token: int) -> bool:
    """A first name or letters; an article before it makes a noun of it where nouns have capitals.

    So `dem Tor`, `die Marge` name nobody.
    """
    flag = document.flag
    if flag[token] & Flag.ACRONYM or not flag[token] & Flag.GIVEN:
        return bool(flag[token] & Flag.ACRONYM)
    article = document.lexicon.nouns_cased and first > 0 and flag[first - 1] & DETERMINER
    return not (article and last == first + 1 and "-" not in document.low[first])


def _is_trusted(
    document: Document, first: int, last: int, begin: int, tail_at: int, names: set[str]
) -> bool:
    flag, low = document.flag, document.low
    titled = first > begin and flag[first - 1] & (Flag.ROLE | Flag.HONOR | Flag.PUNCT)
    if not document.lexicon.cased or (not titled and holds_common(document, first, last)):
        return not document.lexicon.cased
    words = [t for t in range(first, last) if flag[t] & Flag.CAP]
    plain = [
        t
        for t in words
        if not flag[t] & (STOPS | COMMON) or flag[t] & (Flag.GIVEN | Flag.STATE) or low[t] in names
    ]
    if first > tail_at:
        # `el abogado de | Tomás Arriaga`, `die Sprecherin der | Deutschen Bahn`, but
        # `il colonnello della | Guardia di Finanza Renato Sforza`
        body = not flag[first] & Flag.GIVEN and any(flag[t] & Flag.GIVEN for t in words[1:-1])
        ruled = _is_ruled(document, first, last) or _is_of_another(document, first, tail_at)
        if _is_of_body(document, first, last) or (
            not body and (ruled or any(flag[t] & Flag.MEDIA for t in words))
        ):
            return False
    if not plain:
        return bool(flag[words[0]] & Flag.ACRONYM) or (
            len(words) > 1 and not opens_sentence(document, first)
        )
    known = any(low[t] in names for t in plain)
    if known or _is_known(document, first, last, plain[0]):
        return True
    if titled:
        return True
    if document.lexicon.nouns_cased:
        return False
    if not opens_sentence(document, first):
        return True
    return len(plain) > 1 or _speaks(document, last, plain, names)


def _is_ruled(document: Document, first: int, last: int) -> bool:
    """Does a capital tell where somebody belongs: `der Sprecher der | Bahn`, `du groupe | Indochine`?"""
    before = document.flag[_before_courtesy(document, first) - 1]
    body = document.lexicon.bodies_lower and last == first + 1 and before & Flag.ORG
    if body and not document.flag[first] & Flag.GIVEN:
        return True
    return bool(before & (Flag.TAIL | DETERMINER)) or _qualifies(document, first, last)


def _before_courtesy(document: Document, first: int) -> int:
    """Where `Mr. Pell` of `a lawyer for Mr. Pell` begins: with his title."""
    flag, token = document.flag, first
    while token > 1 and document.lexicon.firms:
        dotted = document.low[token - 1] == "." and flag[token - 2] & Flag.HONOR
        if not dotted and not flag[token - 1] & Flag.HONOR:
            break
        token -= 2 if dotted else 1
    return token


def _is_of_another(document: Document, first: int, tail_at: int) -> bool:
    """`viuda del escritor | José Saramago`: a role in the tail is that of the name behind it."""
    flag, role = document.flag, first - 1
    if not document.lexicon.roles_agree or role <= tail_at or flag[role] & (Flag.CAP | Flag.ORG):
        return False
    return bool(flag[role] & Flag.ROLE and flag[role - 1] & (Flag.TAIL | DETERMINER))


def _speaks(document: Document, last: int, plain: Sequence[int], names: set[str]) -> bool:
    """Is it the subject of a reporting word: `Airbus | a annoncé`?"""
    flag, lexicon = document.flag, document.lexicon
    if lexicon.bodies_lower and last + 1 < len(flag) and flag[last] & Flag.AUX:
        return bool(flag[last + 1] & Flag.CUE)
    cued = last < len(flag) and flag[last] & Flag.CUE and not lexicon.verb_second
    if cued and lexicon.nominative and not lexicon.suffix_case and len(plain) == 1:
        # `Straty szacuje na …`: an object may stand first, unless it is a name in some other case
        return f"\0{lexicon.stem(document.low[plain[0]])}" in names
    return bool(cued)


def _is_of_body(document: Document, first: int, last: int) -> bool:
    """`el director de la empresa | Aurora`: behind the noun of a body its name, unless a first name is."""
    lexicon, noun, own = document.lexicon, document.flag[first - 1], document.flag[first]
    resumed, given = document.low[first - 1] in lexicon.resuming, own & Flag.GIVEN
    if not lexicon.bodies_lower or noun & (Flag.CAP | Flag.ROLE):
        return False
    if not noun & Flag.ORG and not resumed:
        return False
    return bool(resumed or not given) if last == first + 1 else resumed and not given


def is_demonym(document: Document, begin: int, first: int, name: tuple[int, int]) -> bool:
    """`le Fribourgeois`: an article and one capital word with the ending of an inhabitant."""
    alone = name == (begin, begin + 1) and first < begin
    flag = document.flag[begin]
    return alone and not flag & (Flag.ACRONYM | Flag.STATE) and ends_as_demonym(document, begin)


def ends_as_demonym(document: Document, token: int) -> bool:
    """Has a word the ending of an inhabitant, and the capital it wants?"""
    lexicon = document.lexicon
    if lexicon.demonyms_cased and not document.flag[token] & Flag.CAP:
        return False
    return document.low[token].endswith(lexicon.demonyms or ("\x00",))
