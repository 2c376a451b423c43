"""Who says the quotes of a text, by name."""

from __future__ import annotations

from crawler.normalize.speakers import find_quotes

__all__ = ["speakers"]


def speakers(text: str, language: str) -> list[str | None]:
    """The names of the speakers of the quotes of a text, in its order; paraphrases left out."""
    found = find_quotes(text, language)
    people = {speaker.id: speaker.name for speaker in found.speakers}
    return [people.get(q.speaker or "") for q in found.quotes if q.kind != "indirect"]
