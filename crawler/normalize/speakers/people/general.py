"""Facts without the sort of mention they are told of, so that rare sorts learn from common ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["shared_facts"]

_GENERAL = (
    "gender",
    "same country",
    "other country",
    "same head",
    "same class",
    "other class",
    "only one",
    "rank",
    "gap",
    "spoke",
    "topic",
    "named",
    "was",
    "new known",
    "names it",
    "named in the words",
    "in relative",
    "subject before",
    "first of all",
    "in heading",
    "word beside",
    "kindred word",
    "word led up",
    "called otherwise",
    "taken up",
    "resumes",
    "goes on",
    "new resumes",
    "new goes on",
    "new enters",
    "new fitting",
    "voice",
    "spoken of",
    "told of",
    "adds",
    "overtaken",
    "answers",
)


class _General(dict[str, str]):
    """General facts by features of a sort of mention, `""` for other features.

    They are the same facts without the sort, so that rare sorts learn from common ones.
    """

    def __init__(self, sort: str) -> None:
        super().__init__()
        self.sort = sort

    def __missing__(self, feature: str) -> str:
        """Read a feature once."""
        bare = feature.removeprefix(self.sort).lstrip(" ")
        general = feature.startswith(self.sort) and bare.startswith(_GENERAL)
        self[feature] = f"any {bare}" if general else ""
        return self[feature]


@cache
def shared_facts(sort: str) -> Mapping[str, str]:
    """The general fact of each feature of a sort of mention, read once."""
    return _General(sort)
