"""Pack the demo's stories from tests/stories into crawler/demo/stories.jsonl: `python tools/pack_demo.py`.

The package must not need PyYAML, and a reader of the demo must not see the tags: so the stories it
serves are these plain fields, in this order (the newswire spreads them over its channels in turn).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.stories import FOLDER, Story, load  # noqa: E402

TARGET = ROOT / "crawler" / "demo" / "stories.jsonl"
# Languages in turn, so that each meets every layout; quote-rich, some reserved, some licensed.
CHOSEN = """
    fr-000 en-101 it-101 es-101 de-101 pt-101 fr-101 en-105 it-102 es-103 de-102 pt-102
    fr-107 en-118 it-109 es-105 de-104 pt-104 fr-112 en-120 it-111 es-112 de-113 pt-109
    fr-117 en-129 it-116 es-115 de-124 pt-103 fr-126 en-135
"""


def packed(story: Story) -> str:
    """One line: what a page of the outlet would show, nothing of the gold."""
    head = story.head
    row = {
        "id": story.id,
        "language": story.language,
        "agency": head["agency"],
        "outlet": head["outlet"],
        "authors": head["authors"],
        "published": head["published"],
        "modified": head["modified"],
        "notice": (head["copyright"] or {}).get("notice"),
        "tdm": head["tdm"],
        "headline": story.headline,
        "standfirst": story.standfirst,
        "blocks": story.blocks,
    }
    return json.dumps(row, ensure_ascii=False)


if __name__ == "__main__":
    rows = [packed(load(FOLDER / f"{name}.story")) for name in CHOSEN.split()]
    TARGET.write_text("".join(f"{row}\n" for row in rows), "utf-8")
    print(f"{len(rows)} stories -> {TARGET.relative_to(ROOT)}")
