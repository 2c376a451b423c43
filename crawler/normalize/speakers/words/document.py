"""A story as paragraphs of flagged tokens, with offsets into the fields of the record."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from crawler.article import Field
from crawler.normalize.speakers.words.entries import entry_starts
from crawler.normalize.speakers.words.firms import mark_firms, opens_behind_firm
from crawler.normalize.speakers.words.lexicon import WORDS_KEPT, Flag, Lexicon, fold
from crawler.normalize.speakers.words.small_words import (
    is_date,
    mark_capitals,
    mark_currencies,
    mark_words,
)
from crawler.normalize.speakers.words.unspaced import Names, katakana_noun, split_words
from crawler.normalize.speakers.words.unspaced_names import find_names

__all__ = ["Document", "Paragraph", "number_sentences", "read_document"]

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_ENDS = frozenset(".!?…。！？؟।")
_WIDE = dict(zip("，、。：；！？（）．،؛؟", ",,.:;!?().,;?", strict=True))
_CLOSERS = frozenset("\"”“»«’'›」』)]")
_REPORTING = Flag.CUE | Flag.ACCORDING | Flag.AFTER
_HEAD_WORDS = 14
_SHORT_TITLE = 3  # letters
_DATELINE_REACH = 110
_SIGNED = re.compile(r"[^()\n.]{3,60} \([A-Z][A-Za-z]{1,9}\)")  # "Z Brukseli Anna Żurawska (PAP)"
_LEADING_MARKS = "«»„“”‚‘’\"'‹「『"
# "MOSCOU, 30 déc. (AFP) -", "Mumbai, Dec 14 (PTI) A plan", "HALIFAX —", "【パリＡＦＰ時事】":
# a credit in brackets before a dash or a capital, at the very head or behind `电`, capitals before
# a dash ("МОСКВА, 5 сен - РИА Новости."), or a credit between strokes: "САМАРА, 16 мая. /ТАСС/.".
_DATELINE = re.compile(
    r"""(?: [^()（）\n"“«„]{0,80} [(（] (?!\d+[^\d()]*\)\s?:) [^()（）\n]{2,40} [)）] \s* (?: [-–—:]+\s | \.\s?[-–—]+\s )
        | [^()\n"“«„]{0,60} \( [A-Z][\w/-]{1,15} \) \s+ (?=[A-ZÀ-Þ])
        | (?: [^（）\n「“。]{0,40} [电電] \s* )? [（【［] [^（）【】［］\n]{2,40} [）】］]
        | \( [^()\n]{2,30} \) \s* [-–—]\s
        | [^\W\d_][^()"“«„/\n]{0,60} /[^\W\d_a-z][^/\n]{1,40}/ \.?\s
        | [^\W\d_a-z][^"“«„\n]{0,70}? \s* \.?(?:--|–|—|\s-)\s (?: [А-Я]{2,} (?:\ Новости)? \.\s )? )""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Paragraph:
    """A line of a field: offsets, tokens `[first, last)`, whether it is a heading, and in Title Case."""

    where: Field
    start: int
    end: int
    first: int = 0
    last: int = 0
    heading: bool = False
    titled: bool = False


@dataclass(slots=True)
class Document:
    """Token columns of the whole story; `within` is the stretch a token stands in, or -1.

    `people` are the words that stand in names, `cues` the tokens that are reporting words,
    `reporting` those and source prepositions, `entries` the first ones of a live blog's
    entries, `families` the words behind given names.
    """

    lexicon: Lexicon
    texts: dict[Field, str]
    paragraphs: list[Paragraph] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    flag: list[int] = field(default_factory=list)
    para: list[int] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)
    within: list[int] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    nouns: frozenset[str] = frozenset()
    cues: list[int] = field(default_factory=list)
    reporting: list[int] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)
    families: frozenset[str] = frozenset()
    kindred: dict[str, list[int]] = field(default_factory=dict)
    often: Counter[str] = field(default_factory=Counter)

    def text(self, first: int, last: int) -> str:
        """The text of tokens `[first, last)`, all of one paragraph."""
        where = self.paragraphs[self.para[first]].where
        return self.texts[where][self.start[first] : self.end[last - 1]]

    def raw(self, token: int) -> str:
        """A token as printed."""
        return self.texts[self.paragraphs[self.para[token]].where][
            self.start[token] : self.end[token]
        ]


def read_document(lexicon: Lexicon, texts: dict[Field, str]) -> Document:
    """Split the fields into paragraphs of flagged tokens, in text order."""
    document = Document(lexicon, texts)
    for where, text in texts.items():
        for line in _LINE.finditer(text):
            document.paragraphs.append(Paragraph(where, line.start(), line.end()))
    names = None
    if not lexicon.spaces:
        lines = [texts[p.where][p.start : p.end] for p in document.paragraphs]
        names = find_names(lexicon, lines)
    for number, paragraph in enumerate(document.paragraphs):
        _tokenise(document, number, paragraph, names)
    for number, paragraph in enumerate(document.paragraphs):
        paragraph.heading = _is_heading(document, number)
    mark_capitals(document)
    mark_currencies(document)
    _mark_phrases(document)
    mark_words(document)
    document.families = _families(document)
    mark_firms(document)
    document.reporting = [t for t, bits in enumerate(document.flag) if bits & _REPORTING]
    document.cues = [t for t in document.reporting if document.flag[t] & Flag.CUE]
    document.within = [-1] * len(document.start)
    document.entries = entry_starts(document)
    return document


def _families(document: Document) -> frozenset[str]:
    """Words that stand behind a given name: `Otto | Bloomberg` is no medium where he is told of."""
    given, capital = Flag.GIVEN | Flag.CAP, Flag.CAP
    pairs = zip(document.flag, document.flag[1:], document.low[1:], strict=False)
    return frozenset([w for a, b, w in pairs if a & given == given and b & capital and len(w) > 1])


def _tokenise(document: Document, number: int, paragraph: Paragraph, names: Names | None) -> None:
    lexicon, text = document.lexicon, document.texts[paragraph.where]
    spans, named = _split(lexicon, text, paragraph, names)
    paragraph.first = len(document.start)
    seen = lexicon.seen
    read = [seen.get(word) or _read_word(lexicon, word) for word in [text[a:b] for a, b in spans]]
    if spans:
        starts, ends = zip(*spans, strict=True)
        lower, bits = zip(*read, strict=True)
        document.start += starts
        document.end += ends
        document.low += lower
        document.flag += bits
    document.para += [number] * len(spans)
    paragraph.last = len(document.start)
    for n in named:
        document.flag[paragraph.first + n] = Flag.CAP
    _skip_dateline(document, number, paragraph)


def _read_word(lexicon: Lexicon, word: str) -> tuple[str, int]:
    """A word as it is looked up and its flags, remembered: a language has few words in use."""
    lower = _WIDE.get(word) or fold(word) or word  # a mark alone folds to nothing
    if lexicon.accented and word[0].isupper():
        lower = lexicon.accented.get(lower, lower)
    bits = lexicon.flags.get(lower, 0) | _shape(word)
    if lexicon.nouns_cased and not bits & Flag.CAP:
        bits &= ~(Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT)
    if lexicon.cased and not bits & Flag.CAP:
        bits &= ~Flag.STATE  # `Siria` is a state, `siria` tells a nation
    if bits & Flag.CAP and lower in lexicon.capital_bodies:
        bits = bits & ~(Flag.NAMING | Flag.WORK | Flag.STOP) | Flag.ORG  # `Centro nazionale …`
    if not bits & ~(Flag.CAP | Flag.NUMBER):
        bits |= _composed(lexicon, lower, bits)
    if len(lexicon.seen) >= WORDS_KEPT:
        lexicon.seen.clear()
    lexicon.seen[word] = lower, bits
    return lower, bits


def _split(
    lexicon: Lexicon, text: str, paragraph: Paragraph, names: Names | None
) -> tuple[list[tuple[int, int]], list[int]]:
    """Offsets of the words of a paragraph, and which of them are known to be part of a name."""
    start, end = paragraph.start, paragraph.end
    if names is None:
        return [found.span() for found in lexicon.word.finditer(text, start, end)], []
    words = split_words(lexicon, text[start:end], names)
    spans = [(start + a, start + b) for a, b, _ in words]
    return spans, [n for n, (_, _, is_name) in enumerate(words) if is_name]


def _shape(word: str) -> int:
    first = word[0]
    if first.isalpha():
        if word[-1] in "'’":
            return 0
        if word[-1].islower() and word[1:2].isdigit():
            return Flag.NUMBER  # `R5.5bn`
        if not first.isupper():
            head, _, rest = word.partition("-" if "-" in word else "'" if "'" in word else "’")
            if len(head) == len(word):  # `beIN Sports`
                return Flag.CAP if word.isalpha() and any(map(str.isupper, word)) else 0
            return Flag.CAP if rest[:1].isupper() and len(head) < 4 else 0
        return Flag.CAP | Flag.ACRONYM if len(word) > 1 and word.isupper() else Flag.CAP
    if first.isdigit():
        return Flag.NUMBER
    return 0 if word[-1].isalpha() else Flag.PUNCT


def _composed(lexicon: Lexicon, lower: str, bits: int) -> int:
    """What the form of an unknown word tells: `54-year-old`, `Gästetrainer`, `ministra`, `-ologist`."""
    if not lexicon.spaces:
        return katakana_noun(lexicon, lower)
    nouns = Flag.AGE | Flag.ROLE | Flag.ORG | Flag.GROUP | Flag.DOCUMENT | Flag.NATION
    nouns |= Flag.MEDIA * (bool(lexicon.endings) > lexicon.suffix_case)  # `в беседе с газетой`
    small = not bits & Flag.CAP or bool(lexicon.compounds) or lexicon.suffix_case
    if bits & Flag.NUMBER or "-" in lower:
        rest = lower.rpartition("-")[2] if not bits & Flag.NUMBER else lower.partition("-")[2]
        rest = rest or lower.lstrip("0123456789")
        given = lexicon.flags.get(lower.partition("-")[0], 0) & Flag.GIVEN
        if given and bits & Flag.CAP:
            return given
        return lexicon.flags.get(lexicon.head(rest), 0) & nouns if small else 0
    body = Flag.ORG | Flag.MEDIA
    if not small:  # `Państwowego Instytutu`: bodies have capitals in all cases, people's nouns none
        own = lexicon.flags.get(lexicon.head(lower), 0) if lexicon.endings else 0
        inhabitant = own & Flag.NATION and not own & Flag.STATE  # `Norwega Andersa Lindvika`
        return own & (body | (Flag.NATION if inhabitant else 0))
    for entry in lexicon.prefixes:
        prefix, _, instead = entry.partition("=")
        bare = lexicon.flags.get(instead + lower.removeprefix(prefix), 0)
        if lower.startswith(prefix) and bare & ~Flag.STOP:
            verb = Flag.CUE | Flag.VIA if bare & Flag.CUE else 0
            words = Flag.THAT | Flag.ACCORDING | Flag.MEDIA | Flag.GIVEN
            if lexicon.flags.get(prefix, 0) & Flag.CONJ:  # `وفي`
                words |= Flag.PREP
            return bare & (nouns | verb | words)
    known = lexicon.head(lower)
    if known != lower:
        return lexicon.flags.get(known, 0) & nouns
    family = lexicon.suffix_case and bits & Flag.CAP  # `Baltacı`
    if lexicon.role_endings and len(lower) > 6 and lower.endswith(lexicon.role_endings):
        return 0 if family else Flag.ROLE
    return 0


def _skip_dateline(document: Document, number: int, paragraph: Paragraph) -> None:
    """Take the dateline out of the sentences: at the head of the body, or behind a quote that leads it."""
    if paragraph.where != "body":
        return
    text = document.texts["body"]
    before = [p for p in document.paragraphs[max(0, number - 2) : number] if p.where == "body"]
    if len(before) > 1 or (before and text[before[0].start] not in _LEADING_MARKS):
        return
    reach = min(paragraph.end, paragraph.start + _DATELINE_REACH)
    found = _DATELINE.match(text, paragraph.start, reach)
    if not found or found.end() >= paragraph.end:
        found = _SIGNED.fullmatch(text, paragraph.start, paragraph.end)
    if not found or _leads_to_cue(document, paragraph, found.end()):
        return
    for token in range(paragraph.first, paragraph.last):
        if document.start[token] >= found.end():
            break
        document.flag[token] = Flag.PUNCT | Flag.STOP
        document.low[token] = "\x00"


def _leads_to_cue(document: Document, paragraph: Paragraph, end: int) -> bool:
    """`Opłat nie będzie – oświadczyła minister`: a clause, and who said it behind a dash."""
    token = bisect_left(document.start, end, paragraph.first, paragraph.last)
    return token < paragraph.last and bool(document.flag[token] & Flag.CUE)


def _is_heading(document: Document, number: int) -> bool:
    paragraph = document.paragraphs[number]
    if paragraph.where != "body":
        return paragraph.where == "headline"
    last = number + 1 == len(document.paragraphs)
    if last or paragraph.last - paragraph.first > 2 * _HEAD_WORDS or not paragraph.last:
        return False
    text = document.texts["body"][paragraph.start : paragraph.end].rstrip("".join(_CLOSERS) + " ")
    first_in_body = number == 0 or document.paragraphs[number - 1].where != "body"
    return not first_in_body and text[-1:] not in ".!?…:;,。！？" and len(text) < 110


def _listed(entries: list[tuple[tuple[str, ...], int]], phrase: tuple[str, ...]) -> int:
    """The flags of a phrase by all the lists it stands in."""
    bits = 0
    for entry, flags in entries:
        bits |= flags if entry == phrase else 0
    return bits


def _mark_phrases(document: Document) -> None:
    """Give phrases of several words the flags of their entry; the rest of the phrase is `CONT`."""
    phrases, low, flag, para = (
        document.lexicon.phrases,
        document.low,
        document.flag,
        document.para,
    )
    found = [(t, phrases[two]) for t, two in enumerate(pairwise(low)) if two in phrases]
    for token, entries in found:
        for entry, _ in entries:
            size = len(entry)
            if (
                tuple(low[token : token + size]) == entry
                and para[token] == para[min(token + size, len(para)) - 1]
            ):
                bits = _listed(entries, entry)
                named = Flag.NAMING if bits & Flag.CUE and not bits & Flag.NAMING else 0
                flag[token] = flag[token] & ~named | bits  # `a appelé | à « la retenue »`
                # `مؤتمر صحفي`: no press conference is a journalist
                lost = Flag.CUE | (Flag.NAMING if bits & Flag.CUE else 0)  # `s'est | dit « déçu »`
                lost |= Flag.ROLE if bits & Flag.DOCUMENT and not bits & Flag.ROLE else 0
                for later in range(token + 1, token + size):
                    flag[later] = (flag[later] & ~lost) | Flag.CONT
                break


def number_sentences(document: Document, openers: Collection[tuple[int, int]]) -> None:
    """Number the sentences; `openers` are paragraph and offset of the marks that open a quote."""
    number, sent = 0, document.sent
    for index, paragraph in enumerate(document.paragraphs):
        first = paragraph.first
        for token in _sentence_starts(document, index, openers):
            sent += [number] * (token - first)
            first = token
            number += 1
        sent += [number] * (paragraph.last - first)
        number += 1


def _sentence_starts(
    document: Document, index: int, openers: Collection[tuple[int, int]]
) -> Iterator[int]:
    """First tokens of the sentences of a paragraph, but for its first."""
    paragraph, low = document.paragraphs[index], document.low
    stops = [t for t in range(paragraph.first, paragraph.last) if low[t][0] in _ENDS]
    for stop in stops:
        if not _ends_sentence(document, paragraph, stop):
            continue
        for token in range(stop + 1, paragraph.last):
            opens = (index, document.start[token]) in openers
            if opens or (low[token] not in _CLOSERS and low[token][0] not in _ENDS):
                if opens or _starts_sentence(document, token):
                    yield token
                break
            if low[token][0] in _ENDS:
                break


def _starts_sentence(document: Document, token: int) -> bool:
    first = document.raw(token)[0]
    return not first.islower() and first not in ",;:)"


def _ends_sentence(document: Document, paragraph: Paragraph, token: int) -> bool:
    if document.low[token] != "." or token == paragraph.first or document.raw(token) != ".":
        return True
    before, flag = document.low[token - 1], document.flag[token - 1]
    glued = document.end[token - 1] == document.start[token]
    if glued and is_date(document, token):
        return False
    initial = len(before) == 1 and flag & Flag.CAP and not _is_last_letter(document, token)
    short = flag & (Flag.ABBREVIATION | Flag.HONOR) and len(before) < 6
    after = document.flag[token + 1] if short and token + 1 < paragraph.last else 0
    opens = bool(after & (Flag.DEF | Flag.INDEF | Flag.PRONOUN))
    opens = opens or (bool(short) and opens_behind_firm(document, token))
    if opens and not flag & Flag.ABBREVIATION and len(before) > _SHORT_TITLE:
        return True  # `… die First Lady. Der …`
    if opens and after & Flag.CAP and not flag & Flag.HONOR and len(document.low[token + 1]) > 1:
        return True  # `… for Lathrop & Co. She …`
    if short and before in document.lexicon.measures and _counts(document, token - 1):
        return True  # `sięga 66 mln zł. Spółka …`
    return not (glued and (initial or short or "." in before))


def _counts(document: Document, unit: int) -> bool:
    """Does a number, or a word for many, stand before a unit?"""
    if not unit:
        return False
    before = document.low[unit - 1]
    return bool(document.flag[unit - 1] & Flag.NUMBER) or before in document.lexicon.measures


def _is_last_letter(document: Document, stop: int) -> bool:
    """`… schrieb sie auf X. Die …`, `… log Herman W. Der …`: a letter that ends its sentence."""
    low, flag, after = document.low, document.flag, stop + 1
    if low[stop - 1] == "x" and stop > 1 and flag[stop - 2] & Flag.PREP:
        return True
    if after + 1 >= len(low) or len(low[after]) < 2:
        return False
    family = flag[after + 1] & Flag.CAP and not flag[after + 1] & (Flag.ORG | Flag.ROLE)
    if flag[after] & Flag.PARTICLE and family and not document.lexicon.nouns_cased:
        return False  # `J. De Vries`
    return bool(flag[after] & (Flag.DEF | Flag.INDEF | Flag.PRONOUN))
