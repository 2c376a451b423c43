"""Write README's figures anew from what the scorers and benchmarks print: `make figures`.

    python tools/figures.py [--peers PYTHON]

`--peers` names an interpreter that has the other page readers (extra `bench`), where this one has
not. Needs ../shared; a few minutes.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
SHOWN = (
    "stories.body stories.published.exact stories.dateline.place stories.quotes"
    " stories.quotes.speaker stories.quotes.e2e stories.quotes.via stories.indirect stories.times"
    " stories.times.strict stories.copyright.all stories.usage.tdm stories.max_faults.spans"
    " notices.whole notices.agency notices.licence notices.max_restrictions_permitted"
    " signals.whole sentences.value web-snippets.f1 web-dates.day web-dates.max_wrong_day"
)


# What fills the blocks of README's section, in their order; each takes the peers' interpreter.
BLOCKS: tuple[Callable[[str], str], ...] = (
    lambda _: scores(printed(sys.executable, "tools/score.py")),
    lambda peers: table(printed(peers, "tools/benchmarks.py", "--set", "news-multilingual")),
    lambda _: beside_compiled(),
    lambda _: printed(sys.executable, "tools/benchmark_crawl.py").strip(),
)
BLOCK = re.compile(r"^```text\n.*?^```$", re.MULTILINE | re.DOTALL)


def main() -> int:
    """Measure, and replace the blocks in their order."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", default=sys.executable, metavar="PYTHON")
    options = parser.parse_args()
    if len(BLOCK.findall(section_of(README.read_text("utf-8")))) != len(BLOCKS):
        sys.exit(f"{README.name}: {len(BLOCKS)} blocks are measured, another number stands there")
    blocks = [made(options.peers) for made in BLOCKS]
    fresh = iter(blocks)
    before = README.read_text("utf-8")
    section = section_of(before)
    after = BLOCK.sub(lambda _: f"```text\n{next(fresh)}\n```", section)
    README.write_text(before.replace(section, after), "utf-8")
    print("\n\n".join(blocks))
    return 0


def section_of(readme: str) -> str:
    """The section whose blocks are measured."""
    return readme.split("## How good is it\n", 1)[1].split("\n## ", 1)[0]


def beside_compiled() -> str:
    """Reading text, plain and compiled; what was compiled for it is taken away again."""
    subprocess.run(["make", "-s", "compiled"], cwd=ROOT, check=True)
    try:
        return printed(sys.executable, "tools/benchmark_text.py").strip()
    finally:
        subprocess.run(["make", "-s", "interpreted"], cwd=ROOT, check=True)


def printed(python: str, *words: str) -> str:
    """What a script of ours prints; floors that are not kept are for CI to complain of."""
    done = subprocess.run([python, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout


def scores(text: str) -> str:
    """Head and chosen rows of the summary, without the bounds."""
    rows = [line.split() for line in text.split("\nfigure ", 1)[1].splitlines()]
    now = {row[0]: row[1] for row in rows if len(row) == 4}
    chosen = SHOWN.split()
    missing = [key for key in chosen if key not in now]
    if missing:
        sys.exit(f"not measured: {', '.join(missing)} (does make score pass?)")
    width = max(map(len, chosen))
    return "\n".join(f"{key.replace('.max_', '.'):{width}}  {now[key]}" for key in chosen)


def table(text: str) -> str:
    """The scorer's tables, peers under their plain names."""
    rows = text[text.index("news-multilingual,") :]
    rows = re.sub(r"^tools\.peers:(\w+)(?= takes)", r"\1", rows, flags=re.MULTILINE)
    return re.sub(r"tools\.peers:(\w+)", lambda m: f"{m[1]:<{len(m[0])}}", rows).strip()


if __name__ == "__main__":
    sys.exit(main())
