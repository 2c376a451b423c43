"""Names in a script without spaces that hold a character which is a word elsewhere."""

from __future__ import annotations

from crawler.normalize.speakers.words.lexicon import Flag, Lexicon
from crawler.normalize.speakers.words.unspaced import HAN_ONLY, TITLE, Line, Repetitions, Words

__all__ = ["before_school", "is_body", "over_kin", "over_words", "tells_a_person"]

_CLAUSE = 14  # words
_OPENING = frozenset(':：,，“「『"')
_SCHOOL = 16  # characters from a family name to the title of a scholar
_NEVER = Flag.STOP | Flag.PRONOUN | Flag.RELATIVE | Flag.FIRST | Flag.PUNCT | Flag.NUMBER
_SMALL = Flag.CUE | Flag.AUX | Flag.PREP | Flag.CONJ | Flag.ACCORDING | Flag.VIA
_GOES_ON = Flag.CUE | Flag.AUX | Flag.CALENDAR


def over_words(
    words: Words, line: Line, whole: Repetitions, found: dict[str, tuple[int, ...]]
) -> None:
    """A name one of whose characters is a word elsewhere: `吳念慈`, `陈述文`.

    It comes again, or stands between a title and a word of two characters or more.
    """
    flag, text = line.flag, line.text
    for token in [t for t, word in enumerate(text) if word in words.family and t + 1 < len(text)]:
        family, last = text[token], token + 1
        while last < min(len(text), token + 3) and line.start[last] == line.end[last - 1]:
            if len(text[last]) > 1 or not HAN_ONLY.match(text[last]) or flag[last] & _NEVER:
                break
            last += 1
        own = range(token + 1, last)
        titled = (
            token
            and flag[token - 1] & (TITLE | Flag.GROUP)
            and line.end[token - 1] == line.start[token]
        )
        said = last < len(text) and flag[last] & Flag.CUE
        name = "".join(text[token:last])
        leads = bool(flag[token] & _SMALL & ~Flag.AUX)  # `向 | 记者`
        odd = sum(not line.unknown[t] for t in range(token + leads, last))
        full = len(name) > len(family) + 1
        after = flag[last] if last < len(text) else Flag.PUNCT
        ends = after & Flag.PUNCT or (after & _GOES_ON and len(text[last]) > 1)
        small = leads or any(flag[t] & _SMALL for t in own)
        once = not small and titled and len(text[token - 1]) > 1 and ends and odd == 1 < len(own)
        if odd and full and (once or ((titled or said) and whole[name] > 1)):
            found.setdefault(name, ())


def over_kin(known: Lexicon, line: Line, last: int) -> int:
    """The end of a run, over a last sign of names that is one of kin elsewhere: `荒井信 | 夫`."""
    if last >= len(line.text) or line.start[last] != line.end[last - 1]:
        return last
    word = line.text[last]
    kin = len(word) == 1 and "people" in known.classes.get(word, frozenset())
    return last + 1 if kin and HAN_ONLY.match(line.text[last - 1]) else last


def is_body(known: Lexicon, words: Words, text: str, title: str) -> bool:
    """Is a body named before its people: `自由 | 党幹部`, or a school before its scholars: `科大 | 教授`?"""
    staff = known.flags.get(title[:1], 0) & Flag.ORG and title[1:] in known.anonymous
    school = text.endswith(known.schools or ("\0",)) and text[:2] not in words.family
    return bool(staff or school)


def before_school(
    known: Lexicon, words: Words, line: Line, found: dict[str, tuple[int, ...]]
) -> None:
    """`池内千晶 | 西南法科大教授`: a name, the school and the title of a scholar without a break."""
    for token in [t for t, bits in enumerate(line.flag) if bits & Flag.ROLE and t]:
        if not line.text[token - 1].endswith(known.schools) or len(line.text[token]) < 2:
            continue
        first = token
        while (
            first and _runs_on(line, first - 1) and line.start[token] - line.start[first] < _SCHOOL
        ):
            first -= 1
        text = "".join(line.text[first:token])
        size = next((n for n in (3, 2, 1) if text[:n] in words.family), 0)
        if size and len(text) > size + 3:
            given = _given_size(known, text[size:])
            found.setdefault(text[: size + given], (size, given))


def _runs_on(line: Line, token: int) -> bool:
    """Is it of Chinese characters, without a break before the next token?"""
    joined = line.end[token] == line.start[token + 1]
    return joined and bool(HAN_ONLY.match(line.text[token])) and not line.flag[token] & TITLE


def _given_size(known: Lexicon, text: str) -> int:
    """Most given names have two characters; one, where that one alone is known to end names."""
    signs = "".join(known.given_signs.values())
    return 1 if text[0] in signs and text[1] not in signs else 2


def _says(line: Line, first: int) -> bool:
    """Does the clause that goes on here end in a reporting word: `李明 | 在微信上写道：`?"""
    for token in range(first, min(first + _CLAUSE, len(line.flag) - 1)):
        if line.flag[token] & Flag.PUNCT:
            return False
        if line.flag[token] & Flag.CUE and line.text[token + 1] in _OPENING:
            return True
    return False


def tells_a_person(known: Lexicon, line: Line, after: int, right: int) -> bool:
    """Do the words behind a run say something, or tell an age: `| 今年35岁`?"""
    ahead = line.flag[after + 1 : after + 3]
    if right & (Flag.AUX | Flag.CALENDAR) and any(bits & Flag.CUE for bits in ahead):
        return True
    if right & (Flag.NUMBER | Flag.CALENDAR) and any(bits & Flag.AGE for bits in ahead):
        return True
    small = right & (Flag.PREP | Flag.AUX | Flag.CALENDAR)
    return bool(small and not known.titles_after and _says(line, after))
