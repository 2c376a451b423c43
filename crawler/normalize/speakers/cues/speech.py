"""Is a stretch in marks speech, and is it a sentence of its own or a fragment?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import or_

from crawler.normalize.speakers.cues.clause_bounds import is_mood
from crawler.normalize.speakers.cues.shapes import cue_after, cue_before, cue_span
from crawler.normalize.speakers.cues.story import Story
from crawler.normalize.speakers.marks.utterances import Utterance
from crawler.normalize.speakers.phrases.media import is_media_word
from crawler.normalize.speakers.words.document import Document
from crawler.normalize.speakers.words.flag import sort_of
from crawler.normalize.speakers.words.lexicon import Flag

__all__ = ["CHARGED", "is_in_mood", "is_no_speech", "stretch_features"]

_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 22, 30)
_LONG = 12
_NEAR = 3
_SENTENCE = 30
CHARGED = "after charge"
_CHARGED = 14
_LISTED = 200  # tokens of offences before one
_BEFORE = (
    ("naming", Flag.NAMING),
    ("work", Flag.WORK),
    ("place", Flag.PLACE),
    ("role", Flag.ROLE),
    ("organisation", Flag.ORG),
    ("document", Flag.DOCUMENT),
    ("media", Flag.MEDIA),
)
_FRAGMENT = 9
_TITLE = 5
_REPORTS = Flag.CUE | Flag.ACCORDING | Flag.AFTER
_HIGH = Flag.CAP | Flag.NUMBER
_COLONS = (":", "：")
_BRACKETS = ("(", "（")
_BRACKETED = (")", "）")
_LABEL = 14  # tokens
_STOPS = (".", "!", "?", "…", ":")
_FINAL = ".!?…"

_SORTS = (
    ("that", Flag.THAT),
    ("cue", Flag.CUE),
    ("naming", Flag.NAMING),
    ("article", Flag.DEF | Flag.INDEF | Flag.POSS),
    ("preposition", Flag.PREP | Flag.TAIL),
    ("conjunction", Flag.CONJ),
    ("auxiliary", Flag.AUX),
    ("pronoun", Flag.PRONOUN),
    ("capital", Flag.CAP),
)


def stretch_features(story: Story, number: int) -> list[str]:
    """Features of the words in marks and of what stands around them."""
    utterance = story.utterances[number]
    made = ["bias", *_inside(story, utterance), *_outside(story, number, utterance)]
    if utterance.last - utterance.first < _FRAGMENT and not utterance.unmarked:
        made.append(f"fragment among told {_told(story)}")
        made.append(f"fragment where reported {int(_is_reported(story.document, utterance))}")
    if is_in_mood(story.document, utterance):
        made.append("in mood")
    if utterance.unmarked:
        made.append("unmarked")
    if utterance.parent >= 0:
        made.append("nested")
    return made


def is_no_speech(document: Document, utterance: Utterance) -> bool:
    """Words in marks that are the name of a medium, or stand in brackets where nothing reports them."""
    return _names_medium(document, utterance) or _is_bracketed(document, utterance)


def _is_bracketed(document: Document, utterance: Utterance) -> bool:
    """`the novelist Ada Lind (“A Summer Without You”) has died`: what opens a bracket is a title, or a gloss.

    So are the 9 stretches of the project's stories and of real pages that do.
    """
    before, flag = utterance.outer[0] - 1, document.flag
    if utterance.unmarked or before < 0 or document.low[before] not in _BRACKETS:
        return False
    paragraph = document.paragraphs[document.para[utterance.first]]
    for token in range(utterance.outer[1], paragraph.last):
        if flag[token] & (Flag.CUE | Flag.ACCORDING) and document.within[token] < 0:
            return False
        if document.low[token] in _BRACKETED:
            return True
    return False


def _names_medium(document: Document, utterance: Utterance) -> bool:
    """`sagte er der Zeitung „Jornal do Tejo“`, `в интервью «Известиям»`: a name in marks, no speech.

    Few words, the first and the last with capitals, and a noun of media among or before them: so
    are 35 stretches of the project's stories, none of them words of a speaker.
    """
    first, last, flag = utterance.first, utterance.last, document.flag
    if last - first > _TITLE or not flag[first] & flag[last - 1] & Flag.CAP:
        return False
    before = utterance.outer[0] - 1
    noun = (
        before >= 0 and flag[before] & Flag.MEDIA and document.sent[before] == document.sent[first]
    )
    return bool(noun) or any(is_media_word(document, t) for t in range(first, last))


def _told(story: Story) -> int:
    """How many in four of the stretches of a story stand in a report, or are long.

    Columns and essays set many terms in marks, reports hardly any.
    """
    if story.told < 0:
        document = story.document
        told = sum(
            bool(u.unmarked)
            or len(u.parts) > 1
            or u.last - u.first > _LONG
            or _is_reported(document, u)
            or _is_led(document, u)
            for u in story.utterances
        )
        story.told = round(4 * told / max(len(story.utterances), 1))
    return story.told


def _is_led(document: Document, utterance: Utterance) -> bool:
    """`Laske sah es anders: „Wir siegen.“`: a colon, and marks that hold a sentence with its stop."""
    first, last = utterance.outer[0], utterance.last
    led = first > 0 and document.low[first - 1] in ":："
    return led and document.low[last - 1][0] in _STOPS and last - utterance.first > _NEAR


def is_in_mood(document: Document, utterance: Utterance) -> bool:
    """Does a sentence in the mood of reports hold a stretch: `Man habe „alles Nötige“ getan`?"""
    if not document.lexicon.reporting_mood:
        return False
    first, last = utterance.outer
    sent, within = document.sent, document.within
    here = sent[first]
    return any(
        sent[t] == here and within[t] < 0 and is_mood(document, t)
        for t in range(max(0, first - _SENTENCE), min(last + _SENTENCE, len(sent)))
    )


def _is_reported(document: Document, utterance: Utterance) -> bool:
    """Does the sentence around a stretch hold reporting words, outside all marks?"""
    first, last = utterance.outer
    sent, flag, within = document.sent, document.flag, document.within
    here = sent[first]
    for step, start, bound in ((-1, first - 1, first - _SENTENCE), (1, last, last + _SENTENCE)):
        token = start
        while 0 <= token < len(flag) and token != bound and sent[token] == here:
            if flag[token] & _REPORTS and within[token] < 0:
                return True
            token += step
    return False


def _inside(story: Story, utterance: Utterance) -> list[str]:
    document = story.document
    flag, low = document.flag, document.low
    tokens = [t for a, b in utterance.pieces for t in range(a, b)]
    words = [t for t in tokens if not flag[t] & Flag.PUNCT]
    bits = reduce(or_, [flag[t] for t in words], 0)
    size = next((n for n, bound in enumerate(_SIZES) if len(words) <= bound), len(_SIZES))
    first = next(iter(words), utterance.first)
    capitals = sum([flag[t] & _HIGH > 0 for t in words])
    final = low[utterance.last - 1][0]
    made = [f"size {size}", f"parts {min(len(utterance.parts), 2)}"]
    made.append(f"capital {int(bool(flag[first] & Flag.CAP))}")
    if words and capitals == len(words) and not (len(words) == 1 and _opens(document, utterance)):
        made.append("all capitals")
    elif len(words) > 2 and capitals * 2 > len(words) and not document.lexicon.nouns_cased:
        made.append("title case")
    made.append(f"ends {final if final in '.,!?…' else 'bare'}")
    if bits & Flag.FIRST:
        made.append("first person")
    if any(low[t] in ",;:" for t in tokens[:-1]):
        made.append("comma inside")
    if bits & (Flag.AUX | Flag.CUE):
        made.append("verb inside")
    if bits & (Flag.PRONOUN | Flag.CONJ | Flag.RELATIVE | Flag.STOP):
        made.append("function word inside")
    if bits & Flag.NUMBER:
        made.append("number inside")
    if not utterance.closed:
        made.append("unclosed")
    return made


def _opens(document: Document, utterance: Utterance) -> bool:
    """Does a stretch begin a sentence, so that its first word has a capital in any case?

    So do words right before a reporting word: `"Kazanacağız" dedi`.
    """
    first, last = utterance.outer
    paragraph = document.paragraphs[document.para[utterance.first]]
    if first == paragraph.first or document.low[first - 1] in _STOPS:
        return True
    bits = document.flag[last] if last < paragraph.last else 0
    return bool(bits & Flag.CUE and not bits & Flag.NAMING)


def _outside(story: Story, number: int, utterance: Utterance) -> list[str]:
    document = story.document
    first, last = utterance.outer
    paragraph = document.paragraphs[document.para[utterance.first]]
    ending = document.paragraphs[document.para[utterance.last - 1]]
    starts, ends = first == paragraph.first, last >= ending.last
    made = [f"opens {int(starts)} closes {int(ends)} heading {int(paragraph.heading)}"]
    if not starts:
        made += _before(document, utterance, paragraph.first)
    if not ends:
        made += _behind(document, utterance, ending.last)
        if not starts and document.flag[first - 1] & document.flag[last] & Flag.CAP:
            made.append("between names")
    whole = document.lexicon.comma_inside and document.low[utterance.last - 1][0] in _FINAL
    if whole and (starts or _starts_sentence(document, first)):
        behind = "nothing" if ends else "another" if _starts_sentence(document, last) else "more"
        made.append(f"own sentence then {behind}")
    if number in story.echoes:
        made.append("echo")
    return made


def _before(document: Document, utterance: Utterance, start: int) -> list[str]:
    """What stands before marks, in a paragraph that starts at `start`."""
    flag, low, first = document.flag, document.low, utterance.outer[0]
    begin = max(start, first - _NEAR)
    verbs = [t for t in range(begin, first) if flag[t] & Flag.AUX and not flag[t] & Flag.NAMING]
    before = reduce(or_, flag[verbs[-1] + 1 if verbs else begin : first], 0)
    previous = _kind(flag[first - 1], low[first - 1][0])
    opening = _kind(flag[utterance.first], low[utterance.first])
    made = [f"previous {previous}", f"previous {previous} then {opening}"]
    made += [f"previous {previous} {sign}" for sign in _clausal(document, utterance)]
    made += [f"after {name}" for name, wanted in _BEFORE if before & wanted]
    if low[first - 1] in _COLONS and _is_label(document, first - 1):
        made.append("behind a name and a colon")
    if _is_charged(document, begin, first):
        made.append(CHARGED)
    if _judges(document, begin, first):
        made.append("after naming of something")
    back = cue_before(document, first)
    made.append(f"cue before {_near(first - back) if back >= 0 else 'none'}")
    if (span := cue_span(document, back)) and span[1] == first:
        made.append("right behind a cue")
    reach = max(start, first - _SENTENCE)
    sentence = bisect_left(document.sent, document.sent[first - 1], reach, first)
    if any(bits & Flag.ACCORDING for bits in flag[sentence:first]):
        made.append("according before")
    return made


def _is_label(document: Document, colon: int) -> bool:
    """Does a name lead the words up to a colon, and no verb: `Ada Lind, mayor of Corby | :`?"""
    flag, number = document.flag, document.sent[colon]
    begin = max(bisect_left(document.sent, number, max(0, colon - _LABEL), colon), 0)
    bits = flag[begin:colon]
    names = sum([b & Flag.CAP > 0 for b in bits])
    return names > 1 and not any(b & (Flag.CUE | Flag.AUX) for b in bits)


def _behind(document: Document, utterance: Utterance, end: int) -> list[str]:
    """What stands behind marks, in a paragraph that ends at `end`."""
    flag, low = document.flag, document.low
    first, last = utterance.outer
    following = _kind(flag[last], low[last][0])
    made = [f"next {following}"]
    ahead = cue_after(document, last)
    source = any(flag[t] & (Flag.ACCORDING | Flag.AFTER) for t in range(last, min(last + 4, end)))
    none = "3" if source else "none"  # a source preposition reports as a verb does
    made.append(f"cue after {_near(ahead - last) if ahead >= 0 else none}")
    near = 0 <= ahead - last <= _NEAR or _leads_to_verb(document, last, ahead)
    if following == "comma" and near and _starts_sentence(document, first):
        made.append("sentence then comma and cue")
    if low[utterance.last - 1] == "," and near:
        made.append(f"comma then {following} and cue")
    if source:
        made.append("according after")
    return made


def _leads_to_verb(document: Document, first: int, cue: int) -> bool:
    """`», | a-t-il | dit`: does nothing but small parts of the verb and its subject lead to a reporting word?"""
    small = Flag.PUNCT | Flag.AUX | Flag.PRONOUN
    return first < cue <= first + 2 * _NEAR and all(
        bits & small for bits in document.flag[first:cue]
    )


def _starts_sentence(document: Document, token: int) -> bool:
    return token == 0 or document.sent[token - 1] != document.sent[token]


def _is_charged(document: Document, begin: int, first: int) -> bool:
    """`mis en examen à Lyon pour | « assassinat » et | « viol »`: a charge and what ties it to an offence."""
    lexicon, low, flag = document.lexicon, document.low, document.flag
    if not lexicon.charged_with:
        return any(low[t] in lexicon.charges for t in range(begin, first))
    before = first - 1
    if flag[before] & Flag.CONJ or low[before] == ",":
        before -= 1  # behind the marks of another offence
        least = max(before - _LISTED, 0)
        while before > least and (flag[before] & Flag.PUNCT or document.within[before] >= 0):
            before -= 1
    if low[before] not in lexicon.charged_with:
        return False
    for token in range(before - 1, max(before - _CHARGED, -1), -1):
        if low[token] in lexicon.charges:
            return True
        if flag[token] & Flag.CUE or document.sent[token] != document.sent[first]:
            return False
    return False


def _clausal(document: Document, utterance: Utterance) -> Iterator[str]:
    """Signs that words are a clause: many, or with a verb that the lexicon knows, or of oneself."""
    known = Flag.AUX | Flag.CUE | Flag.FIRST
    if any(document.flag[t] & known for t in range(utterance.first, utterance.last)):
        yield "then clause"
    if utterance.last - utterance.first >= _LONG:
        yield "long"


def _judges(document: Document, begin: int, first: int) -> bool:
    """`called the damage “heartbreaking”`: a naming verb and what it names, with an article."""
    flag = document.flag
    named = Flag.DEF | Flag.POSS | Flag.PRONOUN
    verb = next((t for t in range(first - 2, begin - 1, -1) if flag[t] & Flag.NAMING), -1)
    return verb >= 0 and any(flag[t] & named for t in range(verb + 1, first))


@lru_cache(maxsize=4096)
def _kind(bits: int, letter: str) -> str:
    """The sort of a word by its flags and its first letter."""
    if letter in ":：":
        return "colon"
    if letter in ",،，":
        return "comma"
    if letter in ".!?。":
        return "stop"
    if bits & Flag.PUNCT:
        return "dash" if letter in "-–—" else "mark"
    return sort_of(bits, _SORTS)


def _near(tokens: int) -> str:
    return "1" if tokens <= 1 else "3" if tokens <= 3 else "7" if tokens <= 7 else "far"
