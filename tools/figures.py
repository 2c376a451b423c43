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


def main() -> int:
    """Measure, and replace the three blocks in their order."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", default=sys.executable, metavar="PYTHON")
    options = parser.parse_args()
    blocks = [
        scores(printed(sys.executable, "tools/score.py")),
        table(printed(options.peers, "tools/benchmarks.py", "--set", "news-multilingual")),
        printed(sys.executable, "tools/benchmark_crawl.py").strip(),
    ]
    before, rest = README.read_text("utf-8").split("## How good is it\n", 1)
    section, after = rest.split("\n## ", 1)
    fresh = iter(blocks)
    section = re.sub(
        r"^```text\n.*?^```$",
        lambda _: f"```text\n{next(fresh)}\n```",
        section,
        flags=re.MULTILINE | re.DOTALL,
    )
    README.write_text(f"{before}## How good is it\n{section}\n## {after}", "utf-8")
    print("\n\n".join(blocks))
    return 0


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
