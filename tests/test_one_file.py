"""One file is a promise: what CONTRIBUTING shows, dropped into a copy of the package, works at once."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
FILES = {
    "crawler/spiders/fictif.py": 'name = "fictif"',
    "crawler/languages/oc.toml": "# Occitan",
    "crawler/agencies/meridian.toml": 'id = "meridian"',
    "crawler/exporters/headlines.py": "HeadlinesExporter",
}

Answer = Callable[[str], Any]


def shown(words: str) -> str:
    blocks: list[str] = re.findall(
        r"^```(?:python|toml)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL
    )
    return next(block for block in blocks if words in block)


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Answer:
    """Evaluate an expression in a copy of the package that holds the four files."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(
        ROOT / "crawler", folder / "crawler", ignore=shutil.ignore_patterns("__pycache__")
    )
    for path, words in FILES.items():
        assert not (ROOT / path).exists()
        (folder / path).write_text(shown(words), "utf-8")

    def ask(program: str) -> Any:
        done = subprocess.run(
            [sys.executable, "-c", f"import json\n{program}"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return ask


def test_the_copy_is_what_is_asked(answer: Answer) -> None:
    found = answer("import crawler; print(json.dumps(crawler.__file__))")
    assert not Path(found).is_relative_to(ROOT)


def test_a_source(answer: Answer) -> None:
    listed = answer(
        "from scrapy.settings import Settings\n"
        "from crawler import settings\n"
        "from crawler.cli.sources import names\n"
        "from crawler.shell.loader import SourceLoader\n"
        "loader = SourceLoader(Settings({'SPIDER_MODULES': settings.SPIDER_MODULES}))\n"
        "print(json.dumps([loader.list(), names()]))"
    )
    assert all("fictif" in names for names in listed)


def test_a_language_is_detected(answer: Answer) -> None:
    assert (
        answer(
            "from crawler.languages.detect import detect_language\n"
            "text = 'Lo pònt foguèt dobèrt dins la prima e las òbras son acabadas amb aquò tanben.'\n"
            "print(json.dumps(detect_language(text)))"
        )
        == "oc"
    )


def test_a_language_has_dates_quotes_and_notices(answer: Answer) -> None:
    found = answer(
        "from datetime import date\n"
        "from crawler.normalize import find_dates, find_quotes, parse_notice\n"
        "text = ('Lo pònt foguèt barrat dimars, 5 de març de 2024, e serà dobèrt deman. '\n"
        "        '« Sèm prèstes », diguèt la conselhièra Maria Delmàs.')\n"
        "dates = {m.text: m.value for m in find_dates(text, date(2024, 3, 7), 'oc')}\n"
        "said = find_quotes(text, 'oc')\n"
        "notice = parse_notice('© 2024 La Setmana. Totes dreits reservats.', 'oc', None, 'footer')\n"
        "print(json.dumps([dates, [q.text for q in said.quotes],\n"
        "                  [s.name for s in said.speakers], notice.kind]))"
    )
    dates, quotes, speakers, kind = found
    assert dates == {"dimars, 5 de març de 2024": "2024-03-05", "deman": "2024-03-08"}
    assert quotes == ["Sèm prèstes"]
    assert speakers == ["Maria Delmàs"]
    assert kind == "all-rights-reserved"


def test_an_agency(answer: Answer) -> None:
    assert (
        answer(
            "from crawler import agencies\nprint(json.dumps(agencies.find('Meridian News Agency')))"
        )
        == "meridian"
    )


def test_a_format(answer: Answer) -> None:
    assert answer(
        "from crawler.settings import FEED_EXPORTERS\n"
        "print(json.dumps(FEED_EXPORTERS['headlines']))"
    ).endswith("HeadlinesExporter")
