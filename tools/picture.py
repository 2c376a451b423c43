"""Draw docs/story.svg: what `depeche read docs/story.txt --pretty` shows. `python tools/picture.py`."""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console

from crawler.cli.show import terminal
from crawler.normalize import normalize
from crawler.page import read_page

ROOT = Path(__file__).resolve().parents[1]
STORY = ROOT / "docs" / "story.txt"
PICTURE = ROOT / "docs" / "story.svg"


def main() -> None:
    """Write the picture, with the fonts of whoever looks at it instead of fetched ones."""
    blocks = STORY.read_text("utf-8").strip().split("\n\n")
    page = f"<h1>{blocks[0]}</h1>" + "".join(f"<p>{block}</p>" for block in blocks[1:])
    console = Console(record=True, width=88, file=io.StringIO(), force_terminal=True)
    console.print(terminal.story(normalize(read_page(page, "https://wire.example/"))))
    drawn = console.export_svg(title="depeche read docs/story.txt --pretty", unique_id="story")
    svg = re.sub(r"@font-face \{.*?\}\n", "", drawn, flags=re.DOTALL)
    PICTURE.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", "utf-8")
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
