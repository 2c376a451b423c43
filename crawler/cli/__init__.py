"""The `depeche` command: one module of this folder per subcommand, found by name.

A subcommand module has a docstring (its first line is the help), `run(options) -> int`, the exit
status, where it takes any arguments `arguments(parser)`, which declares them, and where 2 already means
something else `USAGE_STATUS`. Nothing here imports Scrapy: the subcommands that crawl start it as a
process of its own, and the others must answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import NoReturn

from crawler import __version__

__all__ = ["UserError", "commands", "main", "parser"]

_EPILOG = """\
first steps:
  depeche demo                         crawl the bundled newswire and look at the records
  depeche read story.html --pretty     one page: who said what, when, and whose text it is
  scrapy crawl lapresse                crawl a real source into output/
"""


class UserError(Exception):
    """Something the user can put right: told in one line, with the remedy, without a traceback."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


class _Parser(argparse.ArgumentParser):
    """Ends with the status that its subcommand names for a mistaken command line."""

    usage_status = 2

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(self.usage_status, f"{self.prog}: error: {message}\n")


def commands() -> tuple[str, ...]:
    """Names of the subcommands.

    >>> "read" in commands()
    True
    """
    return tuple(m.name for m in iter_modules(__path__) if not m.ispkg)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `depeche` with these words (those of the command line by default): the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    # A named subcommand is imported alone: the help of the others costs start-up time.
    named = words[:1] if words and words[0] in commands() else commands()
    options = parser(named).parse_args(words)
    if options.command is None:
        parser(named).print_help()
        return 0
    try:
        status: int = _load(options.command).run(options)
        sys.stdout.flush()
    except UserError as error:
        print(f"depeche: {error}", file=sys.stderr)
        return error.status
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def parser(names: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command line, with these subcommands."""
    built = _Parser(
        prog="depeche",
        description="News-wire articles as true records: dates, speakers, rights, with offsets.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    built.add_argument("--version", action="version", version=f"depeche {__version__}")
    added = built.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name in names:
        command = _load(name)
        told = command.__doc__ or name
        own = added.add_parser(
            name,
            help=told.splitlines()[0],
            description=told,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        own.usage_status = getattr(command, "USAGE_STATUS", own.usage_status)
        if len(names) == 1:
            built.usage_status = own.usage_status
        if hasattr(command, "arguments"):
            command.arguments(own)
    return built


def _load(name: str) -> ModuleType:
    return import_module(f"{__name__}.{name}")
