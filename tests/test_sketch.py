"""Sketches: the same copy shares its hashes, whatever was cut off or put around it."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from crawler.normalize.sketch import sketch

WORDS = [f"word{n}" for n in range(3000)]


def _text(seed: int, words: int = 600) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def _containment(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    return len(set(one) & set(other)) / min(len(one), len(other))


def test_trimmed_and_embedded_copies_are_contained() -> None:
    body = _text(1)
    words = body.split()
    assert _containment(sketch(body), sketch(" ".join(words[:350]))) > 0.35
    assert _containment(sketch(body), sketch(f"{_text(2, 200)} {' '.join(words[100:500])}")) > 0.35
    assert _containment(sketch(body), sketch(_text(3))) < 0.1


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert sketch("Un été à Paris, déjà fini.") == sketch("un ete a paris deja FINI")


def test_scripts_without_spaces_are_sampled_by_character() -> None:
    assert len(sketch("外交部发言人星期一在北京表示欢迎各方继续对话")) >= 8


def test_the_hash_is_fixed() -> None:
    assert sketch("one two three four five six") == (4144278626165070, 4364790585395282)


@given(st.text(max_size=500))
def test_total_sorted_and_exact_in_json(text: str) -> None:
    found = sketch(text)
    assert list(found) == sorted(set(found))
    assert all(0 <= value < 2**53 for value in found)
