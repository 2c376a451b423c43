"""Indirect speech: `X said that …`, `according to X, …`, `…, X said`, found without a parser.

Every reporting word and every source preposition proposes the clause it may govern; a small model
accepts or refuses. The conjunction belongs to the cue, the span is the clause.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from crawler.normalize.speakers.cues.clause_bounds import (
    SETTING,
    TOLD,
    before_told,
    behind_inset,
    behind_report,
    behind_setting,
    behind_words,
    ends_on_particle,
    holds_that,
    in_mood,
    is_benefit,
    is_closed,
    is_no_aside,
    is_relative,
    speaks_of_itself,
)
from crawler.normalize.speakers.cues.clause_source import (
    ending_at,
    informant,
    mentions_between,
    nearest_source,
    starting_at,
    subject_of,
)
from crawler.normalize.speakers.cues.governing import (
    behind_day,
    is_nobodys,
    is_noun,
    takes_clause,
)
from crawler.normalize.speakers.cues.paraphrase import Paraphrase, clause_of, features_of
from crawler.normalize.speakers.cues.shapes import behind_brackets
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.cues.that_clauses import conjunction_of, that_clauses
from crawler.normalize.speakers.cues.topics import topic_of
from crawler.normalize.speakers.phrases.cases import issues_document
from crawler.normalize.speakers.phrases.mention import Mention, dropped_subject
from crawler.normalize.speakers.words.document import Document, Paragraph
from crawler.normalize.speakers.words.lexicon import Flag
from crawler.normalize.speakers.words.spelling import COMMAS

__all__ = ["find_paraphrases"]

_ENDS = frozenset(".!?…。！？؟;；")
_DASHES = frozenset("-–—")
_PLACE = 4  # tokens behind a source: `источник | в мэрии`
_SOURCES = ("name", "role", "group", "organisation")
_LONGEST_CUE = 16
_LONGEST_SENTENCE = 220
_LEAST_WORDS = 3
_LONGEST_APPOSITION = 8


def find_paraphrases(story: Story, spoken: set[int]) -> list[Paraphrase]:
    """Candidates in text order; clauses that hold speech in marks (`spoken` stretches) are none."""
    document = story.document
    made: list[Paraphrase] = []
    for paragraph in document.paragraphs:
        if paragraph.heading:
            made += [p for p in _behind_colon(story, paragraph) if _is_plain(document, p, spoken)]
        for first, last in _sentences(document, paragraph):
            if last - first > _LONGEST_SENTENCE:
                continue
            found = _in_sentence(story, first, last, spoken)
            made += [p for p in found if _is_plain(document, p, spoken)]
    for paraphrase in made:
        paraphrase.features = features_of(document, paraphrase)
    return made


def _behind_colon(story: Story, paragraph: Paragraph) -> Iterator[Paraphrase]:
    """`Studie: [Jede dritte Pflegekraft schläft …]`: what a headline has somebody say."""
    low = story.document.low
    reach = min(paragraph.first + SETTING, paragraph.last)
    for colon in [t for t in range(paragraph.first + 1, reach) if low[t] in ":："][:1]:
        source = ending_at(story, colon)
        if source is not None:
            yield clause_of(story, "colon", colon + 1, paragraph.last, source, colon)


def _sentences(document: Document, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    sent, first = document.sent, paragraph.first
    while first < paragraph.last:
        last = bisect_right(sent, sent[first], first, paragraph.last)
        yield first, last
        first = last


def _is_plain(document: Document, found: Paraphrase, spoken: set[int]) -> bool:
    inside = document.within[found.first : found.last]
    words = sum([not b & Flag.PUNCT for b in document.flag[found.first : found.last]])
    least = _LEAST_WORDS if document.lexicon.spaces else 2 * _LEAST_WORDS
    if document.lexicon.reporting_mood and speaks_of_itself(document, found.first, found.last):
        return False
    return words >= least and spoken.isdisjoint(inside)


def _in_sentence(story: Story, first: int, last: int, spoken: set[int]) -> Iterator[Paraphrase]:
    document = story.document
    flag, low = document.flag, document.low
    end = last
    while end > first and (low[end - 1][0] in _ENDS or low[end - 1][0] in "\"”“»«’'"):
        end -= 1
    begin = first
    while begin < end and flag[begin] & Flag.PUNCT:
        begin += 1
    within = document.within
    reporting = document.reporting
    known = bisect_left(reporting, begin), bisect_left(reporting, end)
    for token in [t for t in reporting[slice(*known)] if within[t] < 0]:
        bits = flag[token]
        if bits & Flag.CUE and (is_nobodys(document, token) or is_noun(document, token)):
            continue
        if bits & Flag.CUE and document.lexicon.verb_final:
            if flag[min(token + 1, last - 1)] & Flag.THAT and any(
                flag[t] & Flag.CUE for t in range(token + 2, min(token + 5, end))
            ):
                continue  # `必要としている | と | 指摘した`
            yield from _before_cue(story, begin, end, token, spoken)
        elif bits & Flag.CUE and not (bits & Flag.NAMING and document.lexicon.reporting_mood):
            yield from _by_cue(story, begin, end, token, spoken)
        if bits & (Flag.ACCORDING | Flag.AFTER):
            yield from _by_preposition(story, begin, end, token)


def _by_cue(story: Story, begin: int, end: int, cue: int, spoken: set[int]) -> Iterator[Paraphrase]:
    document = story.document
    flag, low = document.flag, document.low
    stop = min(end, cue + _LONGEST_CUE)
    that = conjunction_of(story, begin, cue, stop)
    quoted = _quoted(document, cue + 1, stop, spoken)
    if 0 <= that < quoted:
        end = _next_report(document, that, end, spoken)
        yield from that_clauses(story, (begin, end), cue, that)
    elif (start := in_mood(document, cue, min(stop, quoted), end)) >= 0:
        yield clause_of(story, "mood", start, end, subject_of(story, begin, cue, start), cue)
    elif document.lexicon.zero_that and cue + 2 < end and not is_closed(document, begin, cue):
        start = _behind_told(document, cue, end)
        while start < end and flag[start] & Flag.CONT:
            start += 1
        start = behind_day(document, start, end)
        barred = Flag.CONJ | Flag.PUNCT | (Flag.PREP if document.lexicon.spaces else 0)
        barred |= Flag.TAIL | Flag.ADDRESS if document.lexicon.infinitive else 0  # `said | to be`
        if start < end and not flag[start] & barred and takes_clause(document, cue, start):
            subject = subject_of(story, begin, cue, cue)
            pattern = "zero comma" if low[cue + 1] in COMMAS else "zero"
            led = flag[begin] & Flag.THAT and low[begin] in document.lexicon.asides
            if not (flag[cue - 1] & Flag.PUNCT and _is_source(story, start, end)):
                yield clause_of(story, "as told" if led else pattern, start, end, subject, cue)
    dash = max(0, cue - 1 - bool(flag[cue - 1] & Flag.AUX))
    if document.lexicon.nominative and low[dash] in _DASHES and begin + 2 < dash:
        # `Opłat nie będzie – oświadczyła minister`
        subject = nearest_source(story, dash + 1, end, cue)
        yield clause_of(story, "before dash", begin, dash, subject, cue)
        return
    comma = next((t for t in range(cue - 1, max(begin, cue - 12), -1) if low[t] in COMMAS), -1)
    if comma > begin + 2 and end - cue <= 22 and not is_relative(document, comma + 1, cue):
        subject = nearest_source(story, comma + 1, end, cue)
        found = clause_of(story, "before", begin, comma, subject, cue)
        found.sign = _standing(document, comma, cue, subject, end)
        yield found


def _standing(document: Document, comma: int, cue: int, subject: Mention, end: int) -> str:
    """What stands between the comma and the verb, and behind the source, auxiliaries apart."""
    flag = document.flag
    small = Flag.AUX | Flag.PRONOUN | Flag.PUNCT
    gap = sum(not flag[t] & small for t in range(comma + 1, cue))
    rest = end - max(subject.last, cue + 1)
    return f"before gap {min(gap, 3)} rest {min(rest // 2, 4)}"


def _is_source(story: Story, start: int, end: int) -> bool:
    """`“…,” said | his daughter, Ida Karst`: a noun phrase that a comma or the end closes is no clause."""
    mention, document = starting_at(story, start), story.document
    if not document.lexicon.infinitive or mention is None or mention.kind not in _SOURCES:
        return False
    last = mention.last
    closed = last >= end or document.low[last] in COMMAS
    adjective = not document.flag[start] & ~Flag.ADJECTIVE  # `said | retired postman Ivor Lunt`
    return (mention.first == start or adjective) and (
        closed or bool(document.flag[last] & Flag.RELATIVE)
    )


def _behind_told(document: Document, cue: int, end: int) -> int:
    """Where a clause without a conjunction begins: behind the comma after the verb and whom it tells."""
    low = document.low
    told = TOLD if document.flag[cue] & Flag.ADDRESS else 2
    comma = next((t for t in range(cue + 1, min(cue + told, end)) if low[t] in COMMAS), cue)
    return comma + 1


def _next_report(document: Document, that: int, end: int, spoken: set[int]) -> int:
    """Where another report of the same speaker begins: `… that A | , adding that B`, `| , adding: “…”`."""
    flag, low = document.flag, document.low
    speech = next((t for t in range(that + 1, end) if document.within[t] in spoken), end)
    for token in range(that + _LEAST_WORDS, min(end - 2, speech)):
        if not flag[token] & Flag.CUE:
            continue
        verb = token - bool(flag[token - 1] & Flag.AUX)  # `y | ha añadido`
        linked = bool(flag[verb - 1] & Flag.CONJ)
        comma = verb - 1 - linked
        leads = any(flag[t] & Flag.THAT for t in range(token + 1, min(token + 4, end)))
        if low[comma] in COMMAS and (leads or token + 4 >= speech):
            return comma
        if linked and (leads or speech < end):
            return verb - 1
    return end


def _quoted(document: Document, first: int, stop: int, spoken: set[int]) -> int:
    """The first colon or mark of a quote; `told the “Border Post” that …` holds a name in marks."""
    within, low, flag = document.within, document.low, document.flag
    for token in range(first, stop):
        home = within[token]
        before = token - 1 - (within[token - 1] < 0 and bool(flag[token - 1] & Flag.PUNCT))
        named = within[token - 1] == home or flag[before] & (Flag.MEDIA | Flag.VIA)
        if low[token] in ":：" or (home >= 0 and (home in spoken or not named)):
            return token
    return stop


def _before_cue(
    story: Story, begin: int, end: int, cue: int, spoken: set[int]
) -> Iterator[Paraphrase]:
    """`X, [… yapılmayacağını] bildirdi`; `Xは、[…]と述べた`: the clause stands before its verb."""
    document = story.document
    flag, low = document.flag, document.low
    stop = cue
    while stop > begin and (flag[stop - 1] & (Flag.THAT | Flag.AUX) and cue - stop < 4):
        stop -= 1
    stop = before_told(document, begin, stop)
    that = holds_that(document, stop, cue)
    inside = mentions_between(story, begin, stop)
    topic = topic_of(document, inside, begin)
    report = behind_report(document, begin, stop)
    if report > begin:
        later = topic_of(document, mentions_between(story, report, stop), report)
        topic = later if later and low[min(later.last + 1, stop)] in COMMAS else topic
    if not document.lexicon.spaces and any(
        flag[t] & Flag.AFTER and low[t + 1] in COMMAS
        for t in range(begin, min(stop, begin + SETTING))
    ):
        return  # `気象庁によると、…とみられる`: whoever is named first is the source
    issuer = next((m for m in inside if issues_document(document, m)), None)
    after = next(iter(mentions_between(story, cue + 1, min(end, cue + 12))), None)
    starts = [begin] if topic is None else [max(report, behind_brackets(document, topic.last))]
    earlier = [t for t in range(begin, stop) if low[t] in COMMAS or low[t] in ";；"]
    if topic is None and earlier:
        starts.append(earlier[-1] + 1)
    subject = issuer or topic or after or dropped_subject(document.lexicon, document.low, cue)
    for start in starts:
        first = start
        small = Flag.SUBJECT | Flag.PUNCT | (Flag.AUX if document.lexicon.suffix_case else 0)
        while first < stop and (flag[first] & small or low[first][0] == "'"):
            first += 1
        first = behind_setting(document, first, stop, spoken)
        if first < stop and (that or not ends_on_particle(document, stop)):
            ending = low[stop - 1].endswith(document.lexicon.complements or ("\x00",))
            pattern = "final" if that or ending else "final bare"
            made = clause_of(story, pattern, first, stop, subject, cue)
            known = int(topic is not None)
            made.sign = f"{pattern} ending {int(ending)} topic {known}"
            yield made


def _by_preposition(story: Story, begin: int, end: int, token: int) -> Iterator[Paraphrase]:
    document = story.document
    low, flag = document.low, document.flag
    after = behind_words(document, token, end)
    said = after > token + 1 and document.lexicon.flags.get(low[after - 1], 0) & Flag.CUE
    ends = flag[token] & Flag.AFTER
    ours = flag[token] & Flag.PRONOUN  # `по его словам` is one mention
    verb = -1 if ends or ours else _verb_behind(document, after, end)
    if verb >= 0:  # `según | ha informado | el sindicato`, `Jak dodała, …`
        after = verb + 1
    mention = ending_at(story, token) if ends else starting_at(story, token if ours else after)
    if verb >= 0 and (mention is None or low[after] in COMMAS):
        mention = dropped_subject(document.lexicon, low, verb)
    if mention is None or is_no_aside(document, token, mention):
        return
    if is_benefit(document, begin, token, mention):
        return
    reported, source = verb >= 0 or said, informant(story, mention)
    rest = max(mention.last, after)
    comma = next((t for t in range(rest, min(end, rest + 12)) if low[t] in COMMAS), -1)
    belongs = ends and low[mention.first - 1].startswith(
        "'"
    )  # `Enstitüsü'nden Marek Dvorak'a göre`
    joined = low[token - 1] in COMMAS and flag[token - 2] & Flag.CONJ and comma == rest
    if belongs or (mention.first if ends else token) - begin <= 3:
        start = _behind_source(document, mention, (rest, comma, end), reported=bool(reported))
        if _retells(document, mention, start, end):
            return
        yield clause_of(story, "according first", start, end, source, token)
    elif joined:  # `A y, | según Ríos, | B`
        yield clause_of(story, "according first", comma + 1, end, source, token)
    elif low[token - 1] in COMMAS and end - rest <= 12:
        yield clause_of(story, "according last", begin, token - 1, source, token)
    elif end - rest <= 3:
        yield clause_of(story, "according end", begin, token, source, token)


def _behind_source(
    document: Document, mention: Mention, span: tuple[int, int, int], *, reported: bool
) -> int:
    """Where the clause behind a source begins; its `span` are the token behind it, a comma and the end."""
    flag, (rest, comma, end) = document.flag, span
    closed = comma >= 0 and (
        comma == rest
        or (reported and comma - rest < _PLACE)
        or (comma + 1 < end and flag[comma + 1] & Flag.THAT)
    )  # `حسب …، فإن …`, `как сказал источник в мэрии, …`
    start = _behind_apposed(document, mention, comma, end) if closed else rest
    start = behind_inset(document, start, end) if closed else start
    if comma >= 0 and not closed and _goes_on(document, rest):
        start = comma + 1
    while start < end and flag[start] & (Flag.THAT | Flag.PUNCT):
        start += 1
    return start


def _goes_on(document: Document, token: int) -> bool:
    """`según el vocal | de la junta, …`: does an attribute go on with a source, up to its comma?"""
    return bool(document.lexicon.adverbial and document.flag[token] & Flag.TAIL)


def _verb_behind(document: Document, token: int, end: int) -> int:
    """The reporting verb right behind an according-to, its auxiliaries before it; -1 for none."""
    flag = document.flag
    while token < end and flag[token] & (Flag.AUX | Flag.PRONOUN) and not flag[token] & Flag.CUE:
        token += 1
    return token if token < end and flag[token] & Flag.CUE else -1


def _retells(document: Document, mention: Mention, first: int, last: int) -> bool:
    """`Segundo o jornal Correio, o ministro disse que …`: a medium passes on what somebody said."""
    flag = document.flag
    if not any(flag[t] & Flag.MEDIA for t in range(mention.first, mention.last)):
        return False
    cues = [t for t in range(first + 1, last - 1) if flag[t] & Flag.CUE and document.within[t] < 0]
    return any(flag[t] & Flag.THAT for c in cues for t in range(c + 1, min(c + 4, last)))


def _behind_apposed(document: Document, source: Mention, comma: int, end: int) -> int:
    """Where a clause begins: behind the comma, or behind what else its source is: `X, alcalde, | …`."""
    beside = next((m for m in source.apposed if m.first == comma + 1), None)
    if beside is None:
        return comma + 1
    until = min(end, beside.last + _LONGEST_APPOSITION)
    later = next((t for t in range(beside.last, until) if document.low[t] in COMMAS), comma)
    return later + 1
