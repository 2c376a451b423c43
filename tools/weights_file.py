"""Files of trained weights: written, or compared with what is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

__all__ = ["differ", "write"]


def differ(files: Mapping[Path, str]) -> bool:
    """Would a file change, or be new, if these texts were written?"""
    return any(not p.exists() or p.read_text("utf-8") != text for p, text in files.items())


def write(files: Mapping[Path, str], *, stories: int) -> None:
    """Write the texts to their paths and print how much it is, and of how many stories."""
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    print(f"{stories} stories, {len(files)} files, {sum(map(len, files.values()))} characters")
