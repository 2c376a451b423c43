"""The trainer gives the same weights with a C compiler and without one."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools import fitting

NAMES = st.sampled_from(["near", "far", "name", "role", "none"])
CANDIDATE = st.lists(NAMES, min_size=1, max_size=4)
CHOICE = st.lists(CANDIDATE, min_size=2, max_size=4).flatmap(
    lambda made: st.tuples(
        st.just(made), st.lists(st.integers(0, len(made) - 1), min_size=1, unique=True)
    )
)


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler here")
@given(choices=st.lists(CHOICE, min_size=1, max_size=12), pull=st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_c_and_python_agree_to_the_last_bit(choices: list[fitting.Choice], pull: float) -> None:
    steps = fitting.Steps(0.3, pull=pull, prior={"name": 1.5})
    assert fitting._in_c() is not None
    compiled = list(fitting.epochs(choices, steps, 5))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fitting, "_in_c", lambda: None)
        assert list(fitting.epochs(choices, steps, 5)) == compiled


def test_what_tells_the_right_candidate_is_learnt() -> None:
    choices = [([["near", "name"], ["far", "name"]], [0])] * 20
    *_, weights = fitting.epochs(choices, fitting.Steps(0.3), 10)
    assert weights["near"] > 1 > -1 > weights["far"]
    assert abs(weights["name"]) < 0.01
