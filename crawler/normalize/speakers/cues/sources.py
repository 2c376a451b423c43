"""Candidates for the source of a quote, and what speaks for each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from crawler.normalize.speakers.cues.bearers import bearer_features, is_mere_heading, names_itself
from crawler.normalize.speakers.cues.discourse import Discourse
from crawler.normalize.speakers.cues.elsewhere import speaks_elsewhere, told_ahead
from crawler.normalize.speakers.cues.insets import SUBJECTS, insets
from crawler.normalize.speakers.cues.shapes import (
    Setting,
    cue_after,
    cue_before,
    cue_span,
    grammar,
    pattern,
)
from crawler.normalize.speakers.cues.standing import (
    in_row,
    marked,
    position,
    shaped,
    signed,
    stopped_signs,
    turn_taken,
    virtual_signs,
)
from crawler.normalize.speakers.cues.story import (
    Nature,
    Story,
    carried_by,
    is_running,
    is_taken_up,
    quote_before,
)
from crawler.normalize.speakers.cues.turns import fresh_subject, is_told_on, overtakes, turn_of
from crawler.normalize.speakers.cues.via import is_of, is_told
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.cases import is_given_words, is_oblique
from crawler.normalize.speakers.phrases.cast import Cast
from crawler.normalize.speakers.phrases.mention import Mention, dropped_subject, verb_gender
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.entries import entry_of
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["Candidate", "source_candidates"]

_REACH = 40
_CLAUSE = 12  # mentions that are looked at for the subject of a clause
_STOPS = ".!?…。！？"
_BUCKETS = (0, 1, 2, 4, 7, 12, 20, _REACH)


@dataclass(slots=True)
class Candidate:
    """`kind` is `mention`, `dropped`, `carried`, `echo`, `interviewee` or `none`; `cue` are its reporting words."""

    kind: str
    features: Sequence[str]
    mention: Mention | None = None
    cue: tuple[int, int] | None = None
    echo: int = -1


def source_candidates(
    story: Story, cast: Cast, number: int, discourse: Discourse
) -> list[Candidate]:
    """Candidates for the source of utterance `number` after what was said before it."""
    document, utterance = story.document, story.utterances[number]
    setting = _setting(story, utterance)
    setting.incises = insets(story, number)
    bare = _is_bare(story, utterance, setting.after_cue)
    comma = setting.comma_in or setting.comma_after
    opens, colon = setting.paragraph_start, setting.colon_before
    setting.marks = comma, setting.stop_in, bare, colon, opens
    told = [c for c in carried_by(story, number) if is_told(document, c)]
    fresh = fresh_subject(story, utterance, setting)
    overtaken = fresh is not None and overtakes(fresh, cast, discourse)
    turn = "" if overtaken else turn_of(document, setting.cue)
    moment = (document.para[utterance.first], opens, comma, turn)
    verb = _told_gender(document, setting)
    made, sure = [], told_ahead(story, utterance, setting)
    for side, rank, mention in _near(story, utterance):
        if mention is not (sure or mention) or any(is_of(document, c, mention) for c in told):
            continue
        if _is_barred(story, utterance, mention, side, setting):
            continue
        bearer = cast.of.get(mention.index)
        if bearer is not None and is_mere_heading(document, bearer, mention):
            continue
        features, cue = _of_mention(story, utterance, mention, side, setting)
        before = "once source" if mention.index in discourse.sources else ""
        before = "last source" if before and mention.index == discourse.last else before
        features += in_row(side, rank, before)
        features += bearer_features(side, mention.kind, bearer, discourse, moment)
        spoke = bearer is discourse.speaker
        features += turn_taken(side, mention.kind, mention is fresh, overtaken, spoke)
        if discourse.voice and mention.gender in ("m", "f"):
            features.append(f"voice {int(discourse.voice == mention.gender)}")
        if verb and (gender := bearer.gender if bearer and bearer.gender else mention.gender):
            features.append(f"verb {'alike' if gender == verb else 'otherwise'}")
        if setting.taken_up and side == "after":
            features += [f"taken up rank {rank}", f"taken up {mention.kind}"]
        made.append(Candidate("mention", features, mention, cue))
    more = (turn, "overtaken" if overtaken else "")
    made += _virtual(story, number, setting, discourse, more)
    return made[:1] if opens and sure and made[0].mention is sure else made


def _is_barred(
    story: Story, utterance: Utterance, mention: Mention, side: str, setting: Setting
) -> bool:
    """Does a mention near a quote not come into question, whatever else speaks for it?"""
    document = story.document
    if is_given_words(document, mention):
        return True
    if any(opens < mention.first < end for opens, end in setting.incises.items()):
        return True
    clause = document.sent[setting.after_cue]
    if setting.marks[2] and side == "after" and document.sent[mention.first] != clause:
        return True  # `«…», murmurou. | O advogado vai recorrer.`
    return speaks_elsewhere(story, utterance, mention, side, setting)


def _told_gender(document: Document, setting: Setting) -> str:
    """The gender of whoever speaks that the reporting word beside the quote tells: `zaznaczyła`."""
    if not document.lexicon.agreement:
        return ""
    cue = setting.cue
    return verb_gender(document.lexicon, document.low[cue]) if cue >= 0 else ""


def _near(story: Story, utterance: Utterance) -> Iterator[tuple[str, int, Mention]]:
    """Mentions in the container of the utterance: in its gaps, after it, before it; nearest first."""
    document, mentions = story.document, story.mentions
    first, last = utterance.outer
    container = document.within[first] if utterance.parent >= 0 else -1
    if utterance.parent >= 0:
        container = story.utterances[utterance.parent].stretch
    home = document.para[utterance.first]
    at = bisect_left(story.starts, first)
    rank = 0
    index = at
    while index < len(mentions) and mentions[index].first < last:
        owner = mentions[index].kind == "owner"
        if document.within[mentions[index].first] == container and not owner:
            yield "gap", rank, mentions[index]
            rank += 1
        index += 1
        if rank > 3 or index - at > 24:
            break
    index = bisect_left(story.starts, last)
    yield from _walk(
        story, range(index, min(index + 16, len(mentions))), "after", container, home, 4
    )
    yield from _walk(story, range(at - 1, max(at - 24, -1), -1), "before", container, home, 6)


def _walk(
    story: Story, order: range, side: str, container: int, home: int, limit: int
) -> list[tuple[str, int, Mention]]:
    made: list[tuple[str, int, Mention]] = []
    document, mentions, starts = story.document, story.mentions, story.starts
    para, within = document.para, document.within
    entry = entry_of(document, document.paragraphs[home].first)
    for index in order:
        first = starts[index]
        if not -2 <= para[first] - home <= 2 or entry_of(document, first) != entry:
            break
        if within[first] == container and mentions[index].kind != "owner":
            made.append((side, len(made), mentions[index]))
            if len(made) == limit:
                break
    return made


def _setting(story: Story, utterance: Utterance) -> Setting:
    document = story.document
    low, flag = document.low, document.flag
    first, last = utterance.outer
    paragraph = document.paragraphs[document.para[utterance.first]]
    ending = document.paragraphs[document.para[utterance.last - 1]]
    final, following = low[utterance.last - 1][0], last if last < ending.last else -1
    previous = first - 1 if first > paragraph.first else -1
    told_on = is_told_on(document, utterance, following)
    stopped = following == ending.last - 1 and low[following] in _STOPS  # `«…».`
    gap = _gap_cue(document, utterance)
    before = cue_before(document, first) if previous >= 0 else -1
    return Setting(
        comma_in=final == "," or told_on,
        stop_in=final in _STOPS and not told_on,
        comma_after=following >= 0 and low[following] in ",–—-،，",
        colon_before=previous >= 0 and low[previous] in ":：",
        that_before=previous >= 0 and bool(flag[previous] & Flag.THAT),
        paragraph_start=previous < 0,
        paragraph_end=following < 0,
        after_cue=gap
        if gap >= 0
        else (cue_after(document, following, 9) if following >= 0 else -1),
        before_cue=before,
        words=utterance.last - utterance.first,
        heading=paragraph.heading,
        homes=(document.para[utterance.first], document.para[utterance.last - 1]),
        taken_up=(following < 0 or stopped) and is_taken_up(story, utterance),
        subject_before=before >= 0 and _has_subject(story, before),
    )


def _has_subject(story: Story, cue: int) -> bool:
    """Does a subject stand before a cue in its sentence: `Xi, tel que rapporté par Tass, a déclaré`?"""
    document = story.document
    index = bisect_left(story.starts, cue)
    for mention in reversed(story.mentions[max(0, index - _CLAUSE) : index]):
        if document.sent[mention.first] != document.sent[cue]:
            break
        beside = document.within[mention.first] == document.within[cue]
        if beside and mention.kind in SUBJECTS and not is_oblique(document, mention):
            return True
    return False


def _is_bare(story: Story, utterance: Utterance, cue: int) -> bool:
    """Is the clause of a cue without a subject: `«…», murmurou. | O advogado vai recorrer.`?"""
    document = story.document
    if cue < utterance.outer[1]:
        return False
    index = bisect_left(story.starts, utterance.outer[1])
    for mention in story.mentions[index : index + _CLAUSE]:
        if document.sent[mention.first] != document.sent[cue]:
            return True
        if mention.kind != "owner" and not is_oblique(document, mention):
            return False
    return True


def _gap_cue(document: Document, utterance: Utterance) -> int:
    for (_, a), (b, _) in zip(utterance.pieces, utterance.pieces[1:], strict=False):
        for token in range(a, min(b, a + 20)):
            if document.flag[token] & Flag.CUE and document.within[token] != utterance.stretch:
                return token
    return -1


def _bucket(value: int) -> int:
    return bisect_left(_BUCKETS, value)


def _of_mention(
    story: Story, utterance: Utterance, mention: Mention, side: str, setting: Setting
) -> tuple[list[str], tuple[int, int] | None]:
    document, para = story.document, story.document.para
    where = _edge(utterance, mention, side)
    left, right = (setting.behind(mention), where) if side == "before" else (where, mention.first)
    cues, others, stops, quoted = _between(story, utterance, left, right)
    home = setting.homes[side != "before"]
    away = min(abs(para[mention.first] - home), 2)
    nature = story.natures.get(mention.index) or _nature(story, mention)
    stopped = min(stops, 3)
    features = [
        *position(side, nature.noun, away, _bucket(right - left), stopped, min(quoted, 2)),
        *nature.features,
    ]
    if side == "before":
        features += stopped_signs(nature.signs, stopped)
    elif stopped and "according" in nature.signs and _opens_anew(document, where, mention):
        features.append(f"{side} according of its own")
    shapes, cue = pattern(document, mention, side, setting, (left, right), (cues, others, stops))
    features += shapes
    if cue is not None and side != "before" and _gives_way(story, mention, cue[0]):
        features.append(f"{side} gives way")
    if setting.heading:
        stands = "colon" if "before colon" in nature.signs else shapes[0] if shapes else "apart"
        features += [f"heading {side} {nature.noun}", f"heading {side} {nature.noun} {stands}"]
    if shapes:
        features += shaped(shapes[0], utterance.parent >= 0, quoted == 0)
    elif cues:
        features.append(f"{side} cues {min(cues, 2)}")
    features += marked(side, away, stopped, setting.marks)
    return features, cue


def _opens_anew(document: Document, first: int, mention: Mention) -> bool:
    """`«…». Según | Mora, …`: does the word of a source open a sentence behind a quote?"""
    word = Flag.ACCORDING | Flag.CAP
    return any(bits & word == word for bits in document.flag[first : mention.first])


def _gives_way(story: Story, mention: Mention, cue: int) -> bool:
    """Does another subject stand between a mention and the reporting words: `over Taiwan, he added`?"""
    after = mention.index + 1
    if not mention.last < cue or not 0 < after < len(story.mentions):
        return False
    other = story.mentions[after]
    inside = mention.last <= other.first and other.last <= cue
    return inside and other.kind != "owner" and not is_oblique(story.document, other)


def _nature(story: Story, mention: Mention) -> Nature:
    """What a mention is, whatever the quote: read once."""
    document = story.document
    flag = document.flag
    before = flag[mention.first - 1] if mention.first else 0
    noun = "named" if mention.name and mention.kind != "pronoun" else mention.kind
    signs = tuple(grammar(document, mention))
    features = [f"kind {mention.kind}", f"article {mention.article or 'none'} {noun}", *signs]
    if mention.honorific:
        features.append("honorific")
    if (flag[mention.first] | flag[mention.last - 1]) & Flag.MEDIA:
        features.append("medium")
    if before & (Flag.VIA | Flag.CONT):
        features.append("after via phrase")
    if before & Flag.CONJ:
        features.append("after conjunction")
    nature = story.natures[mention.index] = Nature(noun, tuple(features), signs)
    return nature


def _edge(utterance: Utterance, mention: Mention, side: str) -> int:
    if side == "before":
        return utterance.outer[0]
    if side == "after":
        return utterance.outer[1]
    ends = [b for _, b in utterance.pieces if b <= mention.first]
    return ends[-1] if ends else utterance.outer[1]


def _between(
    story: Story, utterance: Utterance, left: int, right: int
) -> tuple[int, int, int, int]:
    """Cues, other words, sentence ends and quoted stretches between two tokens, within reach."""
    document = story.document
    sent, within = document.sent, document.within
    if right - left > _REACH:
        stops = sent[max(right - 1, 0)] - sent[left] if left < len(sent) else 3
        return 2, 9, max(1, min(stops, 3)), 1
    if right <= left:
        return 0, 0, 0, 0
    cues = bisect_left(document.cues, right) - bisect_left(document.cues, left)
    others = story.others[right] - story.others[left]
    stops = sent[right] - sent[left] if right < len(sent) else 0
    homes = within[left:right]
    if homes.count(-1) == len(homes):
        return cues, others, stops, 0
    known = (-1, utterance.stretch, within[left - 1] if left else -1)
    return cues, others, stops, sum(home not in known for home, _ in groupby(homes))


def _virtual(
    story: Story, number: int, setting: Setting, discourse: Discourse, more: tuple[str, ...]
) -> Iterator[Candidate]:
    document, utterance = story.document, story.utterances[number]
    heading = document.paragraphs[document.para[utterance.first]].heading
    head = "nested" if utterance.parent >= 0 else "heading" if heading else "text"
    start, end = setting.paragraph_start, setting.paragraph_end
    after, before = setting.after_cue >= 0, setting.before_cue >= 0
    comma = setting.comma_in or setting.comma_after
    spoken = _in_first_person(document, setting.before_cue)
    facts = (start, end, after, before, setting.colon_before, setting.that_before, comma, spoken)
    signs = (
        (*virtual_signs(head, facts), "taken up")
        if setting.taken_up
        else virtual_signs(head, facts)
    )
    signs = (*signs, *filter(None, more))
    yield Candidate("none", signed("none", signs))
    if (cue := setting.cue) >= 0:
        virtual = dropped_subject(document.lexicon, document.low, cue)
        yield Candidate("dropped", signed("dropped", signs), virtual, cue_span(document, cue))
    running = is_running(story, utterance)
    ended = discourse.ends if running else quote_before(story, number)
    if ended > 0 and (discourse.speaker is not None or not running):
        gap = document.para[utterance.first] - document.para[ended - 1]
        words = utterance.outer[0] - ended
        near = "same" if gap == 0 else "next" if gap == 1 else "far"
        link = (
            f"gap {near} quoted {int(discourse.quoted or not running)}",
            f"gap {near}",
            f"words {_bucket(words) if gap == 0 else 9}",
            f"gap {near} start {int(start)} end {int(end)} cue {int(after)}{int(before)}",
        )
        named = ("named in the words",) if names_itself(discourse) else ()
        yield Candidate("carried", signed("carried", (*signs, *link, *named)))
    if utterance.unmarked == "answer":
        yield Candidate("interviewee", ["interviewee"])
    echo = story.echoes.get(number, -1)
    if echo >= 0:
        yield Candidate("echo", ["echo", f"echo {head}"], echo=echo)


def _in_first_person(document: Document, cue: int) -> bool:
    """Do the words before a cue speak of the speaker: `Eu disse a ele: ‘…’`?"""
    return cue > 1 and any(document.flag[t] & Flag.FIRST for t in range(cue - 2, cue + 1))
