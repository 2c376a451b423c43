"""Personal names of a story in a script without spaces and capitals.

Characters between a known word and a title, a reporting word or a mark are a name where the family
name is listed or a title stands beside them; names are then known wherever they occur again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from crawler.normalize.speakers.words.lexicon import WORDS_KEPT, Flag, Lexicon
from crawler.normalize.speakers.words.unspaced import (
    DOTS,
    HAN,
    HAN_ONLY,
    KATAKANA,
    LONGEST_COUNTED,
    TITLE,
    Line,
    Names,
    Repetitions,
    Words,
    katakana_noun,
    known_words,
    split_words,
    word_end,
)
from crawler.normalize.speakers.words.unspaced_courtesy import lone, veiled
from crawler.normalize.speakers.words.unspaced_odd import (
    before_school,
    is_body,
    over_kin,
    over_words,
    tells_a_person,
)

__all__ = ["find_names"]

_DOTTED = re.compile(  # `ジャン＝ポール`, but `中断＝特使`
    rf"[{HAN}ァ-ヺー]{{1,8}}(?:(?:[{DOTS[:-1]}]|(?<=[ァ-ー])＝(?=[ァ-ー]))[{HAN}ァ-ヺー]{{1,8}})+"
)
_FOREIGN = re.compile(r"([ァ-ヺー]{2,})[一-鿿]?\Z")
_GIVEN_KANA = re.compile(rf"(?<![{HAN}])[{HAN}]{{1,4}}[ぁ-ん]{{2,3}}[子美代江枝香]?\Z")
_CALLED_KANA = re.compile(r"(?<=の)[ぁ-ん]{3,4}\Z")
_INTRODUCES = TITLE | Flag.GROUP | Flag.ORG
_LONGEST_NAME = 4
_LONGEST_PART = 6
_TITLE_WORDS = 12
_NEEDED = 3
_COUNTED = 60_000  # characters of a story in which repetitions of a name are counted


def find_names(known: Lexicon, paragraphs: Iterable[str]) -> Names:
    """Names of a story with the lengths of their parts; family names alone are names too.

    >>> from crawler.normalize.speakers.words.lexicon import lexicon
    >>> find_names(lexicon("ja"), ["工藤正樹知事は語った。"]).parts["工藤正樹"]
    (2, 2)
    """
    words = known_words(known.code)
    texts = list(paragraphs)
    whole = Repetitions("\n".join(texts)[:_COUNTED])
    found: dict[str, tuple[int, ...]] = {}
    for text in texts:
        for match in _DOTTED.finditer(text):
            _dotted(known, words, match[0], found)
    dotted = Names.of(found)
    for text in texts:
        line = _read_line(known, words, text, dotted)
        if not known.titles_after:
            over_words(words, line, whole, found)
        for first, last in _unknown_runs(line):
            name = _name_of_run(known, words, line, first, last, whole)
            if len(name) > 1 or (name and name in words.family):
                found.setdefault(name, ())
        if known.titles_after:
            _with_kana(line, text, found)
            before_school(known, words, line, found)
    for text in texts if known.veiled else ():
        veiled(known, words, text, found)
        lone(known, words, text, found)
    names = Names.of(_divided(known, words, found))
    names.plain = dotted.plain
    return names


def _read_line(known: Lexicon, words: Words, text: str, dotted: Names) -> Line:
    spans = split_words(known, text, dotted)
    parts, signs = [text[a:b] for a, b, _ in spans], words.signs
    read = [signs.get(part) or _read_sign(known, words, part) for part in parts]
    if not spans:
        return Line([], [], [], [], [])
    start, end, named = map(list, zip(*spans, strict=True))
    flag, unknown = map(list, zip(*read, strict=True))
    for n in [n for n, is_name in enumerate(named) if is_name]:
        flag[n], unknown[n] = flag[n] | Flag.CAP, False
    return Line(start, end, parts, flag, unknown)


def _read_sign(known: Lexicon, words: Words, word: str) -> tuple[int, bool]:
    """The flags of a word, and whether it may be part of a name that no table knows; remembered."""
    flag = _flag(known, word)
    name = not flag & ~(Flag.FAMILY | Flag.GIVEN)
    name = name and not (known.name_never and known.name_never.search(word))
    unknown = name and bool(HAN_ONLY.match(word) or KATAKANA.match(word))
    if len(words.signs) >= WORDS_KEPT:
        words.signs.clear()
    words.signs[word] = flag, unknown
    return flag, unknown


def _flag(known: Lexicon, word: str) -> int:
    bits = known.flags.get(word.casefold(), 0)
    if not bits and KATAKANA.match(word):
        return katakana_noun(known, word)
    if not bits and word[0].isdigit():
        return Flag.NUMBER
    return bits or (0 if word.isalnum() else Flag.PUNCT)


def _dotted(known: Lexicon, words: Words, text: str, found: dict[str, tuple[int, ...]]) -> None:
    """Foreign names: parts joined by dots, cut at the ends where the characters write no sounds."""
    parts = re.split(rf"([{DOTS}])", text)
    parts[0] = parts[0][_head(known, words, parts[0]) :]
    parts[-1] = parts[-1][: _tail(known, words, parts[-1])]
    if not parts[0] or not parts[-1]:
        return
    found["".join(parts)] = tuple(map(len, parts))
    for part in [end for end in (parts[0], parts[-1]) if len(end) > 1]:
        found.setdefault(part, (len(part),))


def _sounds(known: Lexicon, char: str) -> bool:
    return _is_katakana(char) or char in known.transliteration


def _head(known: Lexicon, words: Words, part: str) -> int:
    """Where a foreign name begins: behind the last word of a table, where its sounds begin."""
    begin = at = 0
    titled = False
    while at < len(part):
        last = word_end(known, words, part, at)
        bits = known.flags.get(part[at:last], 0) & ~(Flag.FAMILY | Flag.GIVEN)
        if bits and last < len(part) and (last > at + 1 or not _sounds(known, part[at])):
            begin, titled = last, bool(bits & (TITLE | Flag.NATION))
        at = last
    trade = max((n for n, char in enumerate(part) if char in known.role_endings), default=-1)
    if begin <= trade < len(part) - 2 and not _sounds(known, part[trade]):
        begin = trade + 1  # `法国汉学家 | 菲利普`
    if titled and len(part) - begin <= _LONGEST_PART:
        return begin
    at = len(part)
    while at > begin and _sounds(known, part[at - 1]):
        at -= 1
    return at


def _tail(known: Lexicon, words: Words, part: str) -> int:
    """Where it ends: before a character that writes no sound, or a word of a table."""
    at = 0
    while at < len(part) and _sounds(known, part[at]):
        told = ~Flag.FAMILY
        if at and _is_katakana(part[at]) and _is_katakana(part[at - 1]):
            told = TITLE  # `バルガス`, but `スミス | コーチ`
        if at and any(
            known.flags.get(part[at : at + n], 0) & told
            for n in words.lengths.get(part[at : at + 2], ())
        ):
            break
        at += 1
    # a word of a table may be a name too, where sounds are written: `旺堆·喇嘛`
    return at or (word_end(known, words, part, 0) if part and known.transliteration else 0)


def _is_katakana(char: str) -> bool:
    return "ァ" <= char <= "ー"


def _unknown_runs(line: Line) -> Iterator[tuple[int, int]]:
    """Ranges of adjacent tokens that no table knows, in one script of names."""
    unknown, first = [n for n, bare in enumerate(line.unknown) if bare], 0
    for n, token in enumerate(unknown, 1):
        joined = n < len(unknown) and unknown[n] == token + 1
        if not (joined and line.end[token] == line.start[token + 1]):
            yield unknown[first], token + 1
            first = n


def _name_of_run(
    known: Lexicon, words: Words, line: Line, first: int, last: int, whole: Repetitions
) -> str:
    """The name a run of unknown characters is, or ends or begins with; `""` for none."""
    if known.titles_after:
        last = over_kin(known, line, _to_title(words, line, first, last))
    flag, size = line.flag, len(line.flag)
    text = "".join(line.text[first:last])
    left = flag[first - 1] if first and line.end[first - 1] == line.start[first] else Flag.PUNCT
    right = flag[last] if last < size and line.start[last] == line.end[last - 1] else Flag.PUNCT
    ahead = last
    while right & Flag.ADJECTIVE and ahead + 1 < size and ahead - last < 3:
        if right & TITLE and not flag[ahead + 1] & TITLE:
            break  # `望月投手`, but `投手コーチ`
        ahead += 1
        right = flag[ahead]
    if left & Flag.RELATIVE and first > 1 and flag[first - 2] & Flag.AGE:
        left = Flag.ROLE  # `91岁的蔡陈秀`
    if tells_a_person(known, line, last, right):
        right = Flag.CUE
    if known.titles_after:
        if right & Flag.PUNCT and last < size and line.text[last] in DOTS[:-1]:
            right = _behind_dot(line, last)
        elif right & Flag.ROLE and is_body(known, words, text, line.text[last]):
            return ""
        return _before_title(words, text, left, right, whole)
    return _between_words(known, words, text, left, right, whole)


def _to_title(words: Words, line: Line, first: int, last: int) -> int:
    """The end of a run, over single characters that are words elsewhere: `根岸辰夫幹事長`."""
    if line.text[first] not in words.family and not _family(words, line.text[first]):
        return last
    at = last
    while at < len(line.text) and line.start[at] == line.end[at - 1]:
        bits, text, size = line.flag[at], line.text[at], line.end[at] - line.start[first]
        body = bits & Flag.ORG and at + 1 < len(line.flag) and line.flag[at + 1] & Flag.ROLE
        if (bits & TITLE or body) and len(text) > 1 and at > last:
            adjective = line.flag[at - 1] & Flag.ADJECTIVE  # `佐藤前市長`
            return last if adjective else at
        if size > LONGEST_COUNTED or not HAN_ONLY.match(text):
            return last
        if len(text) > 1 and not line.unknown[at]:
            return last
        at += 1
    return last


def _behind_dot(line: Line, dot: int) -> int:
    """The title behind a dot: `金子徹 | ・中京科学大教授`; else the dot alone."""
    for token in range(dot + 1, min(dot + _TITLE_WORDS, len(line.flag))):
        if line.flag[token] & Flag.ROLE:
            return Flag.ROLE
        if line.flag[token] & ~(Flag.ORG | Flag.ADJECTIVE | Flag.PLACE | Flag.NATION | Flag.FAMILY):
            break
    return Flag.PUNCT


def _before_title(words: Words, text: str, left: int, right: int, whole: Repetitions) -> str:
    """Titles follow the name: `工藤正樹知事`, `モロー氏`."""
    strong = left & (_INTRODUCES | Flag.TAIL | Flag.PUNCT)
    closes = right & (Flag.SUBJECT | Flag.PUNCT | Flag.THAT | Flag.AGE)
    if not right & TITLE and not (strong and closes):
        return ""
    if foreign := _FOREIGN.match(text):  # `マルタン | 仏 | 経済相`
        return foreign[1] if right & TITLE else ""
    name = next(
        (
            text[at:]
            for at in range(max(0, len(text) - 5), len(text))
            if _family(words, text[at:]) and (at == 0 or len(text) - at > 2)
        ),
        text if len(text) <= 5 else "",
    )
    if len(text) == _LONGEST_NAME == len(name) + 1 and _family(words, name) == name[:1]:
        name = text  # `大滝和夫`, and no `滝 | 和夫`
    listed = bool(_family(words, name))
    if right & Flag.HONOR:
        return name if listed or len(name) > 1 else ""
    if right & Flag.ROLE:
        known = listed or len(name) > 3 or whole[name] > 1
        return name if len(name) > 1 and (known or left & ~Flag.ADJECTIVE) else ""
    ends = closes or right & Flag.PREP
    if left & Flag.ROLE and ends and 1 < len(text) <= _LONGEST_NAME and whole[text] > 1:
        return text  # `大関豊岬が`
    return name if listed and strong and closes and 3 <= len(name) <= 5 else ""


def _family(words: Words, text: str) -> str:
    """The longest family name that a text begins with, `""` for none."""
    if text[:1] in words.heads:
        for size in (3, 2, 1):
            if text[:size] in words.family:
                return text[:size]
    return ""


def _between_words(
    known: Lexicon, words: Words, text: str, left: int, right: int, whole: Repetitions
) -> str:
    """Family name and one or two characters, between words that names stand between."""
    if right & Flag.ORG:
        return ""
    best, most = "", _NEEDED - 1
    for at in range(max(0, len(text) - _LONGEST_NAME), len(text)):
        family, size = _family(words, text[at:]), len(text) - at
        given = size - len(family)
        sounds = at == 0 and size >= 3 and all(_sounds(known, c) for c in text)
        sounds = sounds or bool(at == 0 and left & TITLE and right & Flag.CUE and not family)
        if not (family and 1 <= given <= 2) and not (sounds and size <= 5):
            continue
        if right & Flag.ROLE and text.endswith(known.body_endings or ("\0",)):
            continue  # `金管会 | 主委`
        titled = at > 1 and text[:at].endswith(known.role_endings or ("\0",))
        before = left if at == 0 else Flag.GROUP if titled else -1
        points = _points(before, right, size, whole[text[at:]])
        if points > most:
            best, most = text[at:], points
    if best:
        return best
    called = text[-2:-1] in known.familiar and text[-1:] in words.family
    if len(text) > 1 and called and (right & Flag.CUE or (left & TITLE and len(text) == 2)):
        return text[-2:]  # `焊工 | 小唐`
    if not left & TITLE:
        return ""
    if 2 <= len(text) <= _LONGEST_NAME and right & (Flag.CUE | Flag.AUX | Flag.PREP):
        return _at_head(words, text, whole) or text
    return _at_head(words, text, whole)


def _points(left: int, right: int, size: int, times: int) -> int:
    points = 0
    if left == -1:
        points -= 1
    else:
        points += 3 if left & TITLE else 2 if left & _INTRODUCES else 1
    if right & (Flag.CUE | TITLE):
        points += 2
    elif not right or right & (Flag.AUX | Flag.PREP | Flag.CALENDAR | Flag.NUMBER):
        points += 1
    if size > 2 and times > 1:
        points += min(times - 1, 2)
    return points


def _at_head(words: Words, text: str, whole: Repetitions) -> str:
    """After a title the name begins at once; how long it is, its repetitions tell."""
    family = _family(words, text)
    if not family or len(text) < len(family) + 1:
        return ""
    short, long = text[: len(family) + 1], text[: len(family) + 2]
    return short if whole[short] > whole[long] > 0 else long


def _with_kana(line: Line, text: str, found: dict[str, tuple[int, ...]]) -> None:
    """`仲村うらら氏`: a given name in kana before a title."""
    for token in [n for n, bits in enumerate(line.flag) if bits & TITLE]:
        start = line.start[token]
        if not line.flag[token] & Flag.HONOR and len(line.text[token]) < 2:
            continue
        match = _GIVEN_KANA.search(text, max(0, start - 8), start)
        match = match or _called(line, text, token)
        if match and match[0][-1] not in "なるたのはがをにでともへてい":
            found.setdefault(match[0], ())


def _called(line: Line, text: str, token: int) -> re.Match[str] | None:
    """`長女の | まなみさん`: a given name in kana between a noun for a person and an honorific."""
    start = line.start[token]
    match = _CALLED_KANA.search(text, max(0, start - 6), start)
    if match is None or not line.flag[token] & Flag.HONOR:
        return None
    before = bisect_left(line.end, match.start() - 1)
    return match if line.flag[before] & Flag.ROLE and line.end[before] < match.start() else None


def _divided(
    known: Lexicon, words: Words, found: dict[str, tuple[int, ...]]
) -> dict[str, tuple[int, ...]]:
    """Lengths of the parts of each name, and the family names (and given names) alone."""
    made: dict[str, tuple[int, ...]] = {}
    for name in sorted(found, key=lambda n: -len(n)):
        if found[name]:
            made[name] = found[name]
            continue
        family = _division(known, words, name, found)
        made[name] = (family, len(name) - family) if family < len(name) else (len(name),)
    for name, sizes in list(made.items()):
        if len(sizes) == 2:
            made.setdefault(name[: sizes[0]], (sizes[0],))
            if known.titles_after and sizes[1] > 1:
                made.setdefault(name[sizes[0] :], (sizes[1],))
    return made


def _division(known: Lexicon, words: Words, name: str, found: Mapping[str, tuple[int, ...]]) -> int:
    kana = re.search(r"(?<=[一-鿿々])[ぁ-んァ-ヺー]", name)
    if kana:
        return kana.start()
    if not HAN_ONLY.match(name):
        return len(name)
    shorter = [n for n in range(2, len(name)) if name[:n] in found]
    if shorter:
        return shorter[-1]
    family = _family(words, name)
    if family and (len(name) > len(family) or not known.titles_after):
        return len(family)
    if known.titles_after:
        return len(name) if len(name) <= 2 else 2 if len(name) <= 4 else 3
    return len(name) if len(name) > 3 or all(_sounds(known, c) for c in name) else 1
