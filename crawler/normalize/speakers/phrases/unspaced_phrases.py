"""Noun phrases of scripts without spaces: read from a name or a noun to the left.

The head comes last: `滩头镇党委书记欧阳建设`, `湯の沢町の対馬和也町長`, `一名消防救援人员`. What stands
before the head up to a small word, a mark or a reporting word belongs to the phrase; titles may
follow a name.
"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.unspaced import HAN_ONLY

__all__ = ["unspaced_mentions"]

_DETERMINER = Flag.DEF | Flag.INDEF | Flag.POSS
_HEAD = Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.AGE
_OPENS = _HEAD | Flag.PRONOUN | Flag.CAP | Flag.NATION
_TITLE = Flag.ROLE | Flag.HONOR
_BREAK = (
    Flag.PUNCT
    | Flag.CUE
    | Flag.AUX
    | Flag.PREP
    | Flag.CONJ
    | Flag.PRONOUN
    | Flag.THAT
    | Flag.RELATIVE
    | Flag.ACCORDING
    | Flag.AFTER
    | Flag.STOP
    | Flag.FIRST
    | Flag.CALENDAR
    | Flag.VIA
    | Flag.NAMING
    | Flag.SUBJECT
    | Flag.BY
)
_PEOPLE = Flag.ROLE | Flag.GROUP | Flag.AGE
_LONGEST = 16
_OWN_NAME = 8
_ISSUED = 5  # words from a document back to who issued it
_DOTS = "·•‧・＝"
_DATES = "年月日时時"


def unspaced_mentions(
    document: Document, paragraph: Paragraph, read_inside: frozenset[int]
) -> Iterator[Mention]:
    """Mentions of a paragraph in text order; words inside marks only for `read_inside`.

    A body or nation inside the phrase of somebody named, `东吴大学 | 法学院教授滕云飞`, says nothing there.
    """
    inner: list[Mention] = []
    for mention in _mentions(document, paragraph, read_inside):
        if mention.kind == "name":
            for other in inner:
                if mention.first <= other.first and other.kind in ("organisation", "nation"):
                    other.kind = "owner"
        if mention.kind in ("name", "pronoun"):
            yield from inner
            yield mention
            inner = []
        else:
            inner.append(mention)
    yield from inner


def _mentions(
    document: Document, paragraph: Paragraph, read_inside: frozenset[int]
) -> Iterator[Mention]:
    flag, within, reached = document.flag, document.within, paragraph.first
    for token in [t for t in range(paragraph.first, paragraph.last) if flag[t] & _OPENS]:
        bits, home = flag[token], within[token]
        if token < reached or (home >= 0 and home not in read_inside):
            continue
        if bits & Flag.PRONOUN:
            gender = document.lexicon.gender(document.low[token])
            yield Mention("pronoun", token, token + 1, gender=gender)
        elif bits & Flag.CAP and not bits & Flag.ACRONYM:
            made = _named(document, paragraph, token)
            if _owns(document, paragraph, made.last):
                made.kind = "owner"
            yield made
            reached = made.last
        elif bits & (_HEAD | Flag.NATION):
            made_or_none, reached = _described(document, paragraph, token)
            if made_or_none is not None:
                yield made_or_none


def _same(document: Document, paragraph: Paragraph, token: int, other: int) -> bool:
    inside = paragraph.first <= other < paragraph.last
    return inside and document.within[token] == document.within[other]


def _named(document: Document, paragraph: Paragraph, first: int) -> Mention:
    flag, raw = document.flag, document.raw
    last = first + 1
    while last < paragraph.last and _same(document, paragraph, first, last):
        joined = raw(last) in _DOTS and last + 1 < paragraph.last and flag[last + 1] & Flag.CAP
        if _is_lettered_title(document, last) or not (flag[last] & Flag.CAP or joined):
            break
        last += 1
    end = _titles(document, paragraph, last)
    begin = first
    before = first - 1
    if _same(document, paragraph, first, before) and flag[before] & (
        _HEAD | Flag.HONOR | Flag.NATION
    ):
        begin = _left(document, paragraph, first)
    elif _owned(document, paragraph, first):
        begin = _left(document, paragraph, first - 1)
    name = (first, last)
    made = Mention("name", begin, end, name=name)
    titles = [t for t in (*range(begin, first), *range(last, end)) if flag[t] & _TITLE]
    _fill(document, made, begin, end)
    made.honorific = any(flag[t] & Flag.HONOR for t in titles)
    roles = [t for t in titles if flag[t] & Flag.ROLE]
    roles += [t for t in range(max(begin, first - 1), first) if flag[t] & Flag.GROUP]
    if any(t < first for t in roles):
        made.roles += ((begin, first),)
    if any(t >= last for t in roles):
        made.roles += ((last, end),)
    return made


def _owns(document: Document, paragraph: Paragraph, last: int) -> bool:
    """`陈雨彤 | 的母亲说`: named only to tell whose relative, lawyer or mate it is."""
    inside = _same(document, paragraph, last - 1, last) and last + 1 < paragraph.last
    if not inside or not document.flag[last] & (Flag.TAIL | Flag.RELATIVE):
        return False
    bits = document.flag[last + 1]
    return bool(bits & Flag.ROLE and not bits & (Flag.CUE | Flag.CAP))


def _owned(document: Document, paragraph: Paragraph, first: int) -> bool:
    """`研究所の三木原さやか`: a noun and a particle of belonging before the name."""
    noun = first - 2
    if not (_same(document, paragraph, first, noun) and document.flag[first - 1] & Flag.TAIL):
        return False
    return bool(document.flag[noun] & (_HEAD | Flag.NATION | Flag.PLACE))


def _titles(document: Document, paragraph: Paragraph, last: int) -> int:
    flag, end = document.flag, last
    if held := _dotted_title(document, paragraph, last) or _school_title(document, paragraph, last):
        return held
    while _same(document, paragraph, last - 1, end) and end - last < 6:
        ahead = end + 1
        short = not flag[end] and document.end[end] - document.start[end] == 1
        if short and end == last and _same(document, paragraph, end, ahead):
            if not flag[ahead] & Flag.ROLE:
                break
            end += 1  # `マルタン | 仏 | 経済相`
        elif (
            flag[end] & _TITLE and (not flag[end] & Flag.CAP or _is_lettered_title(document, end))
        ) or (
            flag[end] & (Flag.ADJECTIVE | Flag.NATION | Flag.ORG | Flag.CONJ)
            and (
                _same(document, paragraph, end, ahead)
                and flag[ahead] & (Flag.ROLE | Flag.ADJECTIVE)
            )
        ):
            end += 1
        else:
            break
    return end


def _is_lettered_title(document: Document, token: int) -> bool:
    """`大森 | ＣＥＯ`, `大滝 | 球団ＧＭ`: a title that ends with a capital letter."""
    return bool(document.flag[token] & Flag.ROLE and document.raw(token)[-1].isupper())


def _dotted_title(document: Document, paragraph: Paragraph, last: int) -> int:
    """Token after `沢井文子 | ・筑後学院大教授`: body and title behind a dot; 0 for none."""
    flag, end = document.flag, last + 1
    inside = _same(document, paragraph, last - 1, last) and document.raw(last) in _DOTS
    if not (document.lexicon.titles_after and inside):
        return 0
    while _same(document, paragraph, last, end) and end - last < _LONGEST:
        if flag[end] & _BREAK or "ぁ" <= document.raw(end)[0] <= "ん":
            break
        end += 1
    return end if flag[end - 1] & Flag.ROLE else 0


def _school_title(document: Document, paragraph: Paragraph, last: int) -> int:
    """Token after `池内千晶 | 西南法科大教授`: a school and a title right behind; 0 for none."""
    flag, schools, end = document.flag, document.lexicon.schools, last
    while schools and _same(document, paragraph, last - 1, end) and end - last < _LONGEST:
        raw, bits = document.raw(end), flag[end]
        if end > last and bits & Flag.ROLE and document.raw(end - 1).endswith(schools):
            return end + 1
        if not HAN_ONLY.match(raw) or bits & (Flag.PUNCT | Flag.SUBJECT | Flag.ROLE):
            break
        end += 1
    return 0


def _left(document: Document, paragraph: Paragraph, head: int, *, whole: bool = False) -> int:
    """First token of the phrase whose head begins at `head`; a `whole` one has no owner in it."""
    flag = document.flag
    token, passed = head, False
    while _same(document, paragraph, head, token - 1) and head - token < _LONGEST:
        if document.end[token - 1] < document.start[token]:
            break
        bits = flag[token - 1]
        if bits & _DETERMINER:
            return token - 1
        if bits & Flag.NUMBER and document.raw(token - 1)[-1] in _DATES:
            break
        if bits & Flag.TAIL and not passed and not whole:
            before = flag[token - 2] if _same(document, paragraph, head, token - 2) else Flag.PUNCT
            if before & _BREAK:
                break
            passed = True
        elif bits & _BREAK or "ぁ" <= document.raw(token - 1) <= "ん":
            break
        token -= 1
    while token < head and flag[token] & Flag.TAIL:
        token += 1
    return token


def _determined(document: Document, paragraph: Paragraph, begin: int) -> int:
    """`一名不愿具名的欧洲外交官`: a determiner before a clause that belongs to the noun."""
    flag = document.flag
    if not (_same(document, paragraph, begin, begin - 1) and flag[begin - 1] & Flag.RELATIVE):
        return begin
    for token in range(begin - 2, max(paragraph.first, begin - _LONGEST) - 1, -1):
        bits = flag[token]
        if bits & (Flag.PUNCT | Flag.CUE) or not _same(document, paragraph, begin, token):
            return begin
        if bits & _DETERMINER:
            return token
    return begin


def _described(document: Document, paragraph: Paragraph, head: int) -> tuple[Mention | None, int]:
    """A phrase without a name: by its last noun; none where a name follows as its head."""
    flag = document.flag
    last = _nouns_end(document, paragraph, head)
    after = last if _same(document, paragraph, head, last) else -1
    if after >= 0 and flag[after] & Flag.CAP and flag[last - 1] & (_HEAD | Flag.NATION):
        return None, last
    owner = after >= 0 and flag[after] & (Flag.TAIL | Flag.RELATIVE) and after + 1 < paragraph.last
    if owner and flag[after + 1] & (Flag.CAP | _HEAD) and not flag[after] & _DETERMINER:
        if not (_is_author(flag[last - 1]) and _is_paper(flag[after + 1])):
            return None, after + 1
    elif not any(bits & _HEAD for bits in flag[head:last]):
        return _whole(document, "nation", head, last), last
    begin = _left(document, paragraph, head, whole=not flag[last - 1] & _PEOPLE)
    begin = _determined(document, paragraph, begin)
    if _is_paper(flag[last - 1]) and _is_issued(document, paragraph, head):
        return None, last
    last = _own_name_end(document, paragraph, _one_of(document, paragraph, last))
    kind = _kind(flag[head] if last > head + 1 and not flag[last - 1] else flag[last - 1])
    if last < paragraph.last and document.low[last] in document.lexicon.plurals:
        kind, last = "group", last + 1
    if kind == "group" and flag[begin] & _DETERMINER:
        kind = "role"
    letter = document.end[last - 1] - document.start[begin] == 1
    if letter and kind == "organisation" and not document.lexicon.titles_after:
        return None, last  # `署名`, `部分`: alone it is part of a word that no table knows
    return _whole(document, kind, begin, last), last


def _one_of(document: Document, paragraph: Paragraph, last: int) -> int:
    """`市職員 | の１人`: one of several is named by all of it."""
    one, counter = last + 1, last + 2
    inside = _same(document, paragraph, last - 1, last) and counter < paragraph.last
    if not inside or not document.flag[last] & Flag.TAIL or document.low[counter] != "人":
        return last
    return counter + 1 if document.low[one] in ("１", "1", "一") else last


def _own_name_end(document: Document, paragraph: Paragraph, last: int) -> int:
    """`鉱山会社 | アンデス銅業 | は`: what stands between a bare body and its mark is its name."""
    flag, end = document.flag, last
    if not document.lexicon.titles_after or not _is_author(flag[last - 1]):
        return last
    while _same(document, paragraph, last - 1, end) and end - last < _OWN_NAME:
        known = flag[end] & ~(Flag.FAMILY | Flag.GIVEN)
        if known or "ぁ" <= document.raw(end)[0] <= "ん":
            break
        end += 1
    marked = end < paragraph.last and flag[end] & Flag.SUBJECT
    return end if marked and end - last > 1 else last


def _nouns_end(document: Document, paragraph: Paragraph, head: int) -> int:
    """Token after the nouns of a phrase; of a body and its document, after the body."""
    flag, last = document.flag, head + 1
    wanted = _HEAD | Flag.NATION | Flag.ADJECTIVE
    while _same(document, paragraph, head, last) and flag[last] & wanted:
        last += 1
    while last > head + 1 and not flag[last - 1] & (_HEAD | Flag.STATE):
        last -= 1
    if _is_paper(flag[last - 1]):
        return next((t + 1 for t in range(last - 2, head - 1, -1) if _is_author(flag[t])), last)
    return last


def _whole(document: Document, kind: str, begin: int, last: int) -> Mention:
    """A mention of all of a phrase, which is its name where it is that of a body."""
    own = (begin, last) if _is_body(document, begin, last) else None
    made = Mention(kind, begin, last, name=own)
    _fill(document, made, begin, last)
    if kind == "role":
        made.roles = ((begin, last),)
    return made


def _is_paper(bits: int) -> bool:
    return bool(bits & Flag.DOCUMENT and not bits & (_PEOPLE | Flag.ORG))


def _is_issued(document: Document, paragraph: Paragraph, paper: int) -> bool:
    """Does the body that issued a document stand before it: `支队9日通报`, `委員会の報告書`?"""
    for token in range(paper - 1, max(paragraph.first, paper - _ISSUED) - 1, -1):
        bits = document.flag[token]
        if _is_author(bits):
            return True
        if bits & (Flag.PUNCT | Flag.CUE | Flag.CAP | _PEOPLE):
            return False
    return False


def _is_author(bits: int) -> bool:
    """May it issue a document: `省统计局的调查`, `消防救援支队9日通报`?"""
    return bool(bits & Flag.ORG and not bits & (_PEOPLE | Flag.DOCUMENT))


def _kind(bits: int) -> str:
    for kind, wanted in (
        ("group", Flag.GROUP),
        ("role", Flag.ROLE | Flag.AGE),
        ("organisation", Flag.ORG),
        ("document", Flag.DOCUMENT),
    ):
        if bits & wanted:
            return kind
    return "nation"


def _is_body(document: Document, begin: int, last: int) -> bool:
    """`江西省应急管理厅`: a body under its own name, and not `该公司`."""
    flag = document.flag
    head = flag[last - 1]
    if head & (Flag.ROLE | Flag.GROUP | Flag.DOCUMENT) or not head & (Flag.ORG | Flag.STATE):
        return False
    if last - begin == 1 and document.low[begin] in document.lexicon.resuming:
        return False
    return not flag[begin] & _DETERMINER


def _nouns_in(document: Document, word: str) -> Iterator[str]:
    """A noun and those it ends with: `农机站站长` is a `站长`, `主任研究員` a `研究員`."""
    yield word
    known = document.lexicon.flags
    yield from (word[at:] for at in range(1, len(word) - 1) if known.get(word[at:], 0) & _HEAD)


def _fill(document: Document, made: Mention, begin: int, end: int) -> None:
    """What the words of a phrase tell: heads, classes, country, gender, article."""
    flag, low, lexicon = document.flag, document.low, document.lexicon
    own = range(*made.name) if made.name and made.kind == "name" else range(0)
    nouns = [t for t in range(begin, end) if flag[t] & (_HEAD | Flag.NATION) and t not in own]
    heads = [t for t in nouns if flag[t] & _HEAD]
    told = heads if made.name else heads[-1:]
    made.heads = frozenset(word for t in told for word in _nouns_in(document, low[t]))
    roles = [t for t in heads if flag[t] & Flag.ROLE]
    made.classes = frozenset().union(*(lexicon.classes.get(low[t], frozenset()) for t in roles))
    made.country = next(
        (lexicon.countries[low[t]] for t in nouns if low[t] in lexicon.countries), ""
    )
    marked = Flag.ROLE | Flag.HONOR | Flag.GIVEN
    made.gender = next(
        (g for t in range(begin, end) if flag[t] & marked and (g := lexicon.gender(low[t]))), ""
    )
    if flag[begin] & _DETERMINER:
        bits = flag[begin]
        made.article = (
            "possessive" if bits & Flag.POSS else "definite" if bits & Flag.DEF else "indefinite"
        )
    made.tail = frozenset(low[t] for t in range(begin, end) if t not in own and t not in heads)
    made.tail_at = end
