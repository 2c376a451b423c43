"""Every figure of the crawl: what it costs, what it survives, how patient it is.

    python tools/benchmark_crawl.py [TOPIC] [options of the topic]

Each topic is a module of tools/crawl_figures and prints its targets beside its figures; its exit status
is 1 where one is missed. All run against sites on a loopback port, in temporary folders. Without a
topic: overhead. `TOPIC --help` tells what is measured, and how.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

TOPICS = {
    "overhead": "a few minutes for 1,000 pages",
    "ledger": "seconds",
    "archive": "a minute",
    "patience": "half a minute",
    "kill": "a few minutes for 20 kills of 3,000 articles",
    "hostile": "four minutes",
    "memory": "a minute for 5,000 pages",
}


def main() -> int:
    """Run one topic; its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    topics = parser.add_subparsers(dest="topic", metavar="TOPIC")
    for name, takes in TOPICS.items():
        module = import_module(f"tools.crawl_figures.{name}")
        own = topics.add_parser(
            name,
            help=f"{module.__doc__.splitlines()[0]} ({takes})",
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.arguments(own)
    options = parser.parse_args(sys.argv[1:] or ["overhead"])
    return int(import_module(f"tools.crawl_figures.{options.topic}").measure(options))


if __name__ == "__main__":
    sys.exit(main())
