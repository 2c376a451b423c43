"""Compile what reads text to C when asked: `make compiled`, or DEPECHE_COMPILE=1 before pip builds.

The modules are plain Python and run as they are; mypyc makes of the same files extension modules
that give the same records: quotes and dates in about half the time, pages in four fifths.
Everything else of the package stands in pyproject.toml.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

from setuptools import Extension, setup

COMPILED = (
    "languages",
    "normalize/dates",
    "normalize/dates/words",
    "normalize/dates/atoms",
    "normalize/dates/grammar",
    "normalize/dates/placing",
    "normalize/dates/readings",
    "normalize/instants",
    "normalize/speakers",
    "normalize/speakers/words",
    "normalize/speakers/marks",
    "normalize/speakers/phrases",
    "normalize/speakers/cues",
    "normalize/speakers/people",
    "page",
)
WANTED = bool(os.environ.get("DEPECHE_COMPILE"))


def extensions() -> list[Extension]:
    """One extension per module and one that holds their code, inside the package: found from anywhere."""
    from mypyc.build import mypycify

    folders = [Path("crawler", name) for name in COMPILED]
    modules = [str(m) for f in folders for m in sorted(f.glob("*.py")) if m.stem != "__init__"]
    made: list[Extension] = mypycify(modules, multi_file=True, group_name="crawler.native")
    for extension in made:
        # Where mypyc writes the headers of a group with a dot in its name.
        extension.include_dirs.append("build/crawler")
    return made


# pip looks twice: first for what the build needs, without it, then to build.
READY = bool(find_spec("mypyc"))
setup(
    ext_modules=extensions() if WANTED and READY else [],
    setup_requires=["mypy>=1.15"] if WANTED and not READY else [],
)
