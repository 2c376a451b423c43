"""Own pages in the manner of many sites and systems, in thirty languages.

Each batch was written with its gold before the reader saw it and read once: that is the figure of
first sight. All but batch 3 were then read for their errors (and for a few of their own: an offset
or a year that the page does not state, words misspelt in the gold, a standfirst taken for a
paragraph, set right before the figures of the second line). Of batch 3, kept unread for long, some
five errors were printed once while batch 5 was mended; one label in Korean was mended then.

    | batch | pages | title | authors | published | modified | paragraphs |
    |-------|-------|-------|---------|-----------|----------|------------|
    | 1     | 40    | .975  | .645    | .775      | .875     | .940       |
    |       |       | 1.000 | .670    | .925      | .925     | .967       |
    | 2     | 39    | 1.000 | .807    | .846      | .923     | .955       |
    |       |       | 1.000 | .858    | .872      | .949     | .974       |
    | 3     | 25    | 1.000 | .867    | .920      | .920     | .975       |
    | 4     | 12    | .917  | .706    | .917      | .917     | .928       |
    |       |       | .917  | .983    | 1.000     | 1.000    | .983       |
    | 5     | 12    | 1.000 | .750    | .750      | .833     | .920       |
    |       |       | 1.000 | .917    | 1.000     | 1.000    | .992       |
    | 6     | 10    | 1.000 | .733    | 1.000     | 1.000    | .956       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 7     | 16    | 1.000 | .458    | 1.000     | .938     | .973       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 8     | 16    | 1.000 | .812    | 1.000     | .938     | .972       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 9     | 10    | 1.000 | .813    | 1.000     | 1.000    | 1.000      |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 10    | 20    | .950  | .900    | 1.000     | 1.000    | .983       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 11    | 20    | 1.000 | .850    | .950      | 1.000    | .980       |
    |       |       | 1.000 | 1.000   | .950      | 1.000    | .994       |
    | 12    | 16    | 1.000 | .854    | 1.000     | 1.000    | .981       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 13    | 20    | .950  | .850    | .950      | .950     | .926       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | .994       |
    | 14    | 20    | 1.000 | .917    | .850      | .850     | .920       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |
    | 15    | 16    | 1.000 | .875    | .938      | 1.000    | .991       |
    |       |       | 1.000 | .875    | 1.000     | 1.000    | 1.000      |
    | 16    | 10    | 1.000 | .900    | .900      | 1.000    | .961       |
    |       |       | 1.000 | .900    | 1.000     | 1.000    | .961       |
    | 17    | 15    | .867  | .911    | .933      | .933     | .870       |
    |       |       | 1.000 | 1.000   | 1.000     | 1.000    | 1.000      |

Batches 7 to 9 ask for authors given in every odd way, those from 10 on in the ways and proportion
of real sites; each was written after the one before it was mended. In batch 13 all that missed in
title, authors and dates was the gold's: outlets that sign alone, capitals and offsets as stated;
in batch 14 the dates again, and one page of the authors'.
"""

from __future__ import annotations

import pytest

from crawler.page import read_page
from tests.page_batches import FIELDS, FOLDER, Page, load, verdicts

BATCHES = {folder.name: list(load(folder)) for folder in sorted(FOLDER.iterdir())}
FLOORS = {
    "batch-1": {
        "title": 1.0,
        "authors": 0.99,
        "published": 0.97,
        "modified": 0.97,
        "paragraphs": 0.98,
    },
    "batch-2": {
        "title": 1.0,
        "authors": 0.97,
        "published": 0.94,
        "modified": 0.97,
        "paragraphs": 0.98,
    },
    "batch-3": {
        "title": 1.0,
        "authors": 0.90,
        "published": 0.92,
        "modified": 1.0,
        "paragraphs": 0.97,
    },
    "batch-4": {
        "title": 0.91,
        "authors": 0.98,
        "published": 1.0,
        "modified": 1.0,
        "paragraphs": 0.98,
    },
    "batch-5": {
        "title": 1.0,
        "authors": 0.91,
        "published": 1.0,
        "modified": 1.0,
        "paragraphs": 0.99,
    },
    "batch-6": dict.fromkeys(FIELDS, 1.0),
    "batch-7": dict.fromkeys(FIELDS, 1.0),
    "batch-8": dict.fromkeys(FIELDS, 1.0),
    "batch-9": dict.fromkeys(FIELDS, 1.0),
    "batch-10": dict.fromkeys(FIELDS, 1.0),
    "batch-11": {
        "title": 1.0,
        "authors": 1.0,
        "published": 0.95,
        "modified": 1.0,
        "paragraphs": 0.99,
    },
    "batch-12": dict.fromkeys(FIELDS, 1.0),
    "batch-13": {**dict.fromkeys(FIELDS, 1.0), "paragraphs": 0.99},
    "batch-14": dict.fromkeys(FIELDS, 1.0),
    "batch-15": {**dict.fromkeys(FIELDS, 1.0), "authors": 0.87},
    "batch-17": dict.fromkeys(FIELDS, 1.0),
    "batch-16": {**dict.fromkeys(FIELDS, 1.0), "authors": 0.9, "paragraphs": 0.96},
}


@pytest.mark.parametrize("name", BATCHES)
def test_every_field_of_a_batch_keeps_its_floor(name: str) -> None:
    read = [verdicts(page) for page in BATCHES[name]]
    shares = {field: sum(v[field][0] for v in read) / len(read) for field in FIELDS}
    assert {f: s for f, s in shares.items() if s < FLOORS[name][f]} == {}


@pytest.mark.parametrize("page", [p for b in BATCHES.values() for p in b], ids=lambda p: p.name)
def test_the_same_page_gives_the_same_record(page: Page) -> None:
    first, second = (read_page(page.html, page.url, page.headers).as_dict() for _ in range(2))
    assert first == second
