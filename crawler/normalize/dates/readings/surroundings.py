"""What stands around a time expression, as named features for the ranker of its readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["marks_around", "words_around"]

_TOKEN = re.compile(r"\w+|[,;:–—()\"“”„«»]")
_CLAUSE = re.compile(r"[、，,；;]")
_OPENING, _CLOSING = re.compile(r"[“„«「]"), re.compile(r"[”»」]")
_LEADING = ' "“«„「'
_REACH = 8  # words on either side
_NEAR = 4
_CLAUSES = 1  # other clauses on either side
_SHORT = 4  # letters of a word that has no ending
_CHARACTERS = 24, 40  # before and after, where words are not parted


def marks_around(text: str, span: tuple[int, int], bounds: tuple[int, int]) -> list[str]:
    """Features of punctuation within the bounds of a sentence, which languages share.

    >>> marks_around("Er kommt, sagte sie, am Montag.", (21, 30), (0, 30))
    ['head ,', 'tail .']
    """
    (start, end), (low, high) = span, bounds
    before = text[low:start]
    found = []
    if _is_open(before):
        found.append("quoted")
    if not before.strip(_LEADING):
        found.append("begins")
    head, tail = before.rstrip()[-1:], text[end:high].lstrip()[:1]
    if not head.isalnum():
        found.append(f"head {head}")
    if not tail.isalnum():
        found.append(f"tail {tail or text[high : high + 1].strip()}")
    return found


def _is_open(before: str) -> bool:
    """Does a quotation go on? “ opens it, but for where „ did."""
    if before.count('"') % 2:
        return True
    if "„" in before:
        return before.rfind("„") > max(before.rfind("“"), before.rfind("”"))
    return len(_OPENING.findall(before)) > len(_CLOSING.findall(before))


def words_around(
    text: str, span: tuple[int, int], bounds: tuple[int, int], *, spaced: bool
) -> list[str]:
    """Features of the words of a sentence and of their endings, by side, `b` or `a`, and clause.

    >>> words_around("Er kam am Montag an", (7, 16), (0, 19), spaced=True)
    ['as am', 'b0 kam', 'b kam', 'b1 er', 'b er', 'a0 an', 'a an', 'end -an']
    """
    (start, end), (low, high) = span, bounds
    before, after = text[low:start], text[end:high]
    if spaced:
        lead = text[start:end].split(" ", 1)[0].lower()
        around = _spaced(before.lower(), after.lower())
    else:
        lead = text[start : start + 2]
        around = _unspaced(before, after)
    return ["as number" if lead[:1].isdecimal() else f"as {lead}", *around]


def _spaced(before: str, after: str) -> list[str]:
    left, right = _TOKEN.findall(before), _TOKEN.findall(after)
    found = [*_side("b", reversed(left)), *_side("a", right)]
    spoken = [token for token in right if token[0].isalnum()]
    if spoken and len(spoken) < _REACH:
        found.append(f"end -{spoken[-1][-3:]}")
    return found


def _side(side: str, tokens: Iterable[str]) -> Iterator[str]:
    """Words from the expression outwards; a mark of punctuation parts its clause from the others."""
    number = clauses = 0
    where = side
    for token in tokens:
        if not token[0].isalnum():
            clauses += 1
            where = side + "'"
            continue
        if number < 2:
            yield f"{side}{number}{where[1:]} {token}"
        number += 1
        if number > _REACH or clauses > _CLAUSES:
            return
        if len(token) < _SHORT:
            yield f"{where} {token}"
        elif not token.isdecimal():
            yield f"{where}{'n' if number <= _NEAR else ''} -{token[-2:]}"
            yield f"{where} -{token[-3:]}"
            yield f"{where} {token[:6]}"
            if len(token) > _SHORT + 1:
                yield f"{where} -{token[-4:]}"


def _unspaced(before: str, after: str) -> list[str]:
    """Neighbouring characters, and those that end the clause and the sentence."""
    left, right = before[-_CHARACTERS[0] :], after[: _CHARACTERS[1]]
    clause = _CLAUSE.split(after, maxsplit=1)[0]
    found = [f"b0 {before[-1:]}", f"b1 {before[-2:]}", f"a0 {after[:1]}", f"a1 {after[:2]}"]
    found += dict.fromkeys(f"b {left[n : n + 2]}" for n in range(len(left) - 1))
    found += dict.fromkeys(f"a {right[n : n + 2]}" for n in range(len(right) - 1))
    found += [f"end {after[-2:]}", f"end {after[-3:]}"]
    return [*found, f"clause {clause[-2:]}", f"clause {clause[-3:]}"]
