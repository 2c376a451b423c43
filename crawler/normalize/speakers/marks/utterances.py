"""Utterances: marked stretches cut at incises inside the marks and joined across attributions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crawler.article import Field
from crawler.normalize.speakers.marks.pairing import Stretch
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["Utterance", "find_utterances", "token_at"]

_DASHES = frozenset("—–-")
_DELIMITERS = _DASHES | {",", "،", "，"}
_CLITIC = frozenset({"-", "-t-"})
_LONGEST_INCISE = 24
_LONGEST_DASHED = 40
_ADJUNCT = 8  # words of an address between a reporting word and its subject
_LONGEST_ATTRIBUTION = 34
_LONGEST_APPOSITION = 9
_LONGEST_ROLE = 18
_LONGEST_ASIDE = 10
_TITLE = 4  # tokens
_SUBJECT = Flag.PRONOUN | Flag.DEF | Flag.INDEF | Flag.POSS | Flag.CAP | Flag.ROLE | Flag.HONOR
_OPEN_ENDED = Flag.THAT | Flag.CONJ | Flag.PREP | Flag.DEF | Flag.INDEF | Flag.TAIL | Flag.POSS


@dataclass(slots=True)
class Utterance:
    """One quote: parts as offsets, token ranges of the parts, and the marks around it.

    `first` and `last` bound the tokens of all parts, `outer` the tokens with their marks.
    """

    where: Field
    parts: list[tuple[int, int]]
    pieces: list[tuple[int, int]]
    outer: tuple[int, int]
    parent: int = -1
    stretch: int = -1
    unmarked: str = ""
    closed: bool = True

    @property
    def first(self) -> int:
        """First token of the words."""
        return self.pieces[0][0]

    @property
    def last(self) -> int:
        """Token after the last of the words."""
        return self.pieces[-1][1]


def token_at(document: Document, paragraph: int, offset: int) -> int:
    """The first token of a paragraph that starts at or after an offset."""
    where = document.paragraphs[paragraph]
    return bisect_left(document.start, offset, where.first, where.last)


def find_utterances(document: Document, stretches: Sequence[Stretch]) -> list[Utterance]:
    """Utterances in text order; sets `document.within` of the tokens inside marks."""
    made: list[Utterance] = []
    of_stretch: dict[int, int] = {}
    for n, stretch in enumerate(stretches):
        first = token_at(document, stretch.paragraph, stretch.start)
        last = token_at(document, stretch.paragraph, stretch.end)
        if first >= last:
            continue
        document.within[first:last] = [n] * (last - first)
        single = _utterance(document, stretch, n, first, last)
        single.parent = of_stretch.get(stretch.parent, -1)
        before = _joined_to(document, made, single, stretch, of_stretch)
        if before >= 0:
            _append(made[before], single)
            of_stretch[n] = before
        else:
            of_stretch[n] = len(made)
            made.append(single)
    return made


def _utterance(document: Document, stretch: Stretch, n: int, first: int, last: int) -> Utterance:
    pieces = []
    begin = first
    for a, b in list(_incises(document, first, last)) if document.lexicon.incises else ():
        document.within[a:b] = [stretch.parent] * (b - a)
        if a > begin:
            pieces.append((begin, a))
        begin = b
    told = _narration(document, begin, last) if stretch.unmarked and begin > first else last
    document.within[told:last] = [stretch.parent] * (last - told)
    last = told
    if begin < last:
        pieces.append((begin, last))
    where = document.paragraphs[stretch.paragraph].where
    parts = [(document.start[a], document.end[b - 1]) for a, b in pieces]
    outer_last = token_at(document, stretch.paragraph, stretch.outer_end)
    if stretch.unmarked == "dash" and pieces and pieces[-1][1] < outer_last:
        outer_last = pieces[-1][1]  # who says it stands behind it, as behind marks
    outer_first = token_at(document, stretch.paragraph, stretch.outer)
    return Utterance(
        where,
        parts,
        pieces,
        (outer_first, outer_last),
        stretch=n,
        closed=stretch.closed,
        unmarked=stretch.unmarked,
    )


def _narration(document: Document, begin: int, last: int) -> int:
    """Where speech without a closing mark is over: `– … – mówi Lis. – …. | Zdaniem rolnika …`."""
    flag, low = document.flag, document.low
    for token in range(begin + 1, last - 1):
        source = flag[token] & Flag.ACCORDING and flag[token] & Flag.CAP
        if source and low[token - 1] in ".!?" and not flag[token] & Flag.THAT:
            return last if flag[token + 1] & (Flag.FIRST | Flag.CUE) else token
    return last


def _incises(document: Document, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Token ranges `, a repris le ministre, ` inside the marks, delimiters included."""
    token = first + 1
    low = document.low
    while token < last - 2:
        if low[token] in _DELIMITERS:
            begin, dash = token, low[token] in _DASHES
            sure = dash and low[token - 1] in "!?…"
            inner = token + 1
            if inner < last and low[inner] in _DASHES:
                inner, dash, sure = inner + 1, True, True
            end = _incise_end(document, inner, last, dash=dash) if inner < last else 0
            if not end and sure:
                end = _dashed_end(document, inner, last)
            if end:
                yield begin, end
                token = end
                continue
        token += 1


def _incise_end(document: Document, inner: int, last: int, *, dash: bool) -> int:
    flag, low = document.flag, document.low
    if flag[inner] & Flag.ACCORDING and inner + 1 < last and flag[inner + 1] & Flag.CUE:
        inner += 1  # `, zo voegde ze eraan toe,`
    if not dash and _puts_subject_first(document, inner):
        return 0
    cue, subject = inner, False
    while cue < min(inner + 5, last) and not flag[cue] & Flag.CUE:
        if not (flag[cue] & (Flag.AUX | Flag.PRONOUN) or low[cue] in _CLITIC):
            return 0
        subject = subject or bool(flag[cue] & Flag.PRONOUN and not flag[cue] & Flag.FIRST)
        cue += 1
    after = cue + 1
    while after < last and (flag[after] & Flag.CONT or low[after] in _CLITIC):
        after += 1
    found = cue < last and flag[cue] & Flag.CUE
    if after >= last or not found:
        return last if found and subject else 0
    if not subject and _is_adverb(document, after, last):
        after += 1
    if subject and not dash and flag[after] & (Flag.RELATIVE | Flag.THAT):
        return 0  # `If she wants it, she knows where it is, …`
    if not (subject or dash or _is_subject(document, after) or _told_by(document, after, last)):
        return 0
    return _delimiter_after(document, after, last, dash=dash)


def _puts_subject_first(document: Document, token: int) -> bool:
    """`, elle m'a rappelé onze fois,`: where the subject of an incise stands behind its verb, none of it."""
    pronoun = (
        document.flag[token] & Flag.PRONOUN and document.low[token] not in document.lexicon.datives
    )
    return bool(pronoun and document.lexicon.circumstances)


def _delimiter_after(document: Document, after: int, last: int, *, dash: bool) -> int:
    """The token after the mark that ends an incise: a dash, or a comma or full stop."""
    low, stops = document.low, False
    longest = _LONGEST_DASHED if dash else _LONGEST_INCISE
    for token in range(after, min(after + longest, last)):
        if low[token] in _DASHES and token + 1 < last:
            return token + 1
        if low[token] in _DELIMITERS and not dash:
            return _circumstance_end(document, _apposition_end(document, token + 1, last), last)
        if low[token] in ".!?" and not dash and _is_stop(document, token):
            return token + 1
        stops = stops or (dash and low[token] in ".!?" and _is_stop(document, token))
    return last if last - after < longest or stops else 0


def _apposition_end(document: Document, token: int, last: int) -> int:
    """After `, dice il comandante,` or `, ricorda Rossi,`: the name, or the role, that goes on."""
    flag, low = document.flag, document.low
    if token + 1 >= last:
        return token
    begin = token + bool(flag[token] & Flag.DEF and flag[token + 1] & Flag.HONOR)
    named = flag[begin] & Flag.CAP and flag[begin + 1] & Flag.CAP
    if not named and (end := _role_end(document, token, last)):
        return end
    if not named and not flag[token] & Flag.ROLE:
        return token
    reach = 5 if named else _LONGEST_APPOSITION
    span = range(token, min(token + reach, last - 1))
    ends = (t for t in span if low[t] in _DELIMITERS or (low[t] == "." and _is_stop(document, t)))
    return next(ends, token - 1) + 1


def _circumstance_end(document: Document, token: int, last: int) -> int:
    """After `, conclut Léa Roc, avant de filer. `, `, dit Marc Roy, qui a tout vu. `: what still tells of her."""
    low, known = document.low, document.lexicon.circumstances
    if token + 1 >= last or not known or low[token - 1] not in _DELIMITERS:
        return token
    doing = low[token] == "en" and low[token + 1].endswith("ant")
    if low[token] not in known and not doing:
        return token
    for later in range(token + 1, min(token + _LONGEST_INCISE, last)):
        if low[later] in ".!?" and _is_stop(document, later):
            return later + 1
    return last if last - token < _LONGEST_INCISE and low[last - 1] == "." else token


def _is_adverb(document: Document, token: int, last: int) -> bool:
    """`s'étonne | encore | Clara Roy`: a word of no table between a reporting word and its subject."""
    flag, small = document.flag, Flag.STOP | Flag.ADJECTIVE
    if token + 2 >= last or flag[token] & ~small or not document.low[token].isalpha():
        return False
    behind, after = flag[token + 1], flag[token + 2]
    named = behind & Flag.CAP and (after & Flag.CAP or behind & (Flag.HONOR | Flag.GIVEN))
    return bool(named or (behind & (Flag.DEF | Flag.INDEF) and after & (Flag.ROLE | Flag.GROUP)))


def _role_end(document: Document, token: int, last: int) -> int:
    """After `, pointe Léa Roc, la maire de la commune. `: a role of nothing but its tail, then a stop."""
    flag, low = document.flag, document.low
    articled = flag[token] & (Flag.DEF | Flag.INDEF)
    noun = token + 1 if articled else token
    if noun >= last or not flag[noun] & Flag.ROLE:
        return 0
    small = Flag.TAIL | Flag.PREP | Flag.DEF | Flag.INDEF | Flag.ADJECTIVE
    for later in range(noun + 1, min(noun + _LONGEST_ROLE, last - 1)):
        if low[later] == "." and _is_stop(document, later):
            return later + 1
        joins = flag[later] & (small | Flag.CAP) or low[later] in "-'’"
        governed = flag[later - 1] & small or low[later - 1] in "-'’"
        if not (joins or governed):
            return 0
    return 0


def _told_by(document: Document, token: int, last: int) -> bool:
    """`, a affirmé à l'AFP la secrétaire générale …,`: an address stands before the subject."""
    flag, low = document.flag, document.low
    if not flag[token] & (Flag.PREP | Flag.ADDRESS):
        return False
    bearer = Flag.ROLE | Flag.HONOR | Flag.GIVEN
    for later in range(token + 1, min(token + _ADJUNCT, last)):
        if low[later] in _DELIMITERS or low[later] in ".!?:":
            return False
        governed = flag[later - 1] & (Flag.PREP | Flag.ADDRESS | Flag.TAIL)
        nominal = flag[later] & (bearer | Flag.DEF | Flag.INDEF) and not governed
        medium = flag[later - 1] & Flag.MEDIA and later + 1 < last
        if medium and flag[later] & flag[later + 1] & Flag.CAP:
            return True  # `, a raconté à l'AFP | Faith Barasa.`
        inner = range(later, min(later + 3, last))
        if nominal and later > token + 1 and any(flag[t] & bearer for t in inner):
            return True
    return False


def _dashed_end(document: Document, inner: int, last: int) -> int:
    """`, — развёл руками он, — `: small words between comma and dash need no reporting verb."""
    low, flag = document.low, document.flag
    if flag[inner] & (Flag.CAP | Flag.CONJ | Flag.FIRST | Flag.PUNCT):
        return 0
    for token in range(inner + 1, min(inner + 12, last - 1)):
        if low[token] in ",." and low[token + 1] in _DASHES:
            return token + 2
        if low[token] in _DASHES or low[token] in "!?;:":
            return 0
    return 0


def _is_subject(document: Document, token: int) -> bool:
    bits = document.flag[token]
    titled = bits & Flag.HONOR and bits & Flag.CAP  # `a insisté Me Lacombe`
    return bool(bits & _SUBJECT) and bool(titled or not bits & Flag.FIRST)


def _joined_to(
    document: Document,
    made: Sequence[Utterance],
    single: Utterance,
    stretch: Stretch,
    of_stretch: dict[int, int],
) -> int:
    if stretch.continues in of_stretch:
        return of_stretch[stretch.continues]
    if stretch.unmarked:
        return -1
    for before in range(len(made) - 1, max(-1, len(made) - 4), -1):
        if made[before].parent == single.parent and not _inside(made[before], single):
            if _is_split(document, made[before], single):
                return before
            if (
                made[before].last - made[before].first > _TITLE
            ):  # `“…”, says the host of “The Inn”, “…”`
                return -1
    return -1


def _inside(outer: Utterance, inner: Utterance) -> bool:
    return outer.outer[0] <= inner.outer[0] < outer.outer[1]


def _is_split(document: Document, before: Utterance, after: Utterance) -> bool:
    """Does nothing but an attribution part the two?"""
    first, last = before.outer[1], after.outer[0]
    if not 2 <= last - first <= _LONGEST_ATTRIBUTION or not before.closed:
        return False
    if document.para[before.last - 1] != document.para[after.first]:
        return False
    low, flag = document.low, document.flag
    final = low[before.last - 1][0]
    if final in ".…" and low[first] not in _DELIMITERS:
        return False
    between = range(first, last)
    if any(low[t] in ":;：；" or (low[t][0] in ".!?" and _is_stop(document, t)) for t in between):
        return False
    cues = [t for t in between if flag[t] & Flag.CUE]
    if cues:  # `relató un diplomático que pidió el anonimato`: the first word reports
        cues = cues[:1] + [t for t in cues[1:] if not flag[t - 1] & Flag.RELATIVE]
    if flag[last - 1] & _OPEN_ENDED:
        return False
    if not cues:
        return _is_aside(document, before, after)
    if cues[-1] - cues[0] > 3 or cues[0] - first > 16:
        return False
    relative = any(low[t] == "," and flag[t + 1] & Flag.CONJ for t in between if t > cues[-1])
    anew = cues[0] > first and _reports_anew(document, after.outer[1])
    return not relative and not anew and low[last - 1] in _DELIMITERS


def _reports_anew(document: Document, token: int) -> bool:
    """`“…”, prometió Pereira, “…”, retrucó Villar`: words with a reporting verb of their own."""
    flag, low = document.flag, document.low
    if token + 2 >= len(low) or low[token] != "," or flag[token + 1] & Flag.AUX:
        return False
    verb = flag[token + 1]
    return bool(
        verb & Flag.CUE and not verb & ~(Flag.CUE | Flag.CONT) and _is_subject(document, token + 2)
    )


def _is_aside(document: Document, before: Utterance, after: Utterance) -> bool:
    """`“…”, proyectó la ejecutiva, “…”`: commas, a small word that may be a verb, somebody; it goes on small.

    Where there are no small letters, a comma inside the marks says that it goes on: `“…，”她笑了笑，“…”`.
    """
    first, last = before.outer[1], after.outer[0]
    low, flag = document.low, document.flag
    if not document.lexicon.spaces:
        return low[before.last - 1] == "," and low[last - 1] == ","
    if not 4 <= last - first <= _LONGEST_ASIDE or low[first] != "," or low[last - 1] != ",":
        return False
    if low[before.last - 1][0] in ".!?…," or not document.raw(after.first)[0].islower():
        return False
    verb = flag[first + 1]
    told = verb & Flag.ACCORDING or not verb & ~Flag.NAMING
    return bool(told and any(flag[t] & _SUBJECT for t in range(first + 2, last - 1)))


def _is_stop(document: Document, token: int) -> bool:
    return token + 1 < len(document.sent) and document.sent[token + 1] != document.sent[token]


def _append(whole: Utterance, part: Utterance) -> None:
    whole.parts += part.parts
    whole.pieces += part.pieces
    whole.outer = (whole.outer[0], part.outer[1])
    whole.closed = part.closed
