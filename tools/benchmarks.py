"""Our page reader beside others on the labelled pages, all in one run: `make benchmarks`.

    python tools/benchmarks.py [--set NAME ...] [--limit N]

The peers come with `pip install -e ".[bench]"`; those that are missing are left out. The pages lie
in ../shared and are not part of this project.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCORER = ROOT.parent / "shared" / "score" / "pages.py"
PEERS = ("trafilatura", "tools.peers:readability", "tools.peers:newspaper", "tools.peers:htmldate")


def main() -> int:
    """Run the scorer of pages with every peer; its exit status."""
    if not SCORER.exists():
        print(f"no {SCORER.relative_to(ROOT.parent)} here: nothing to measure on")
        return 0
    words = [sys.executable, str(SCORER), "--peer", *PEERS, *sys.argv[1:]]
    return subprocess.run(words, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
