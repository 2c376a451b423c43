"""Our own stories, rendered as noisy pages in ten templates, give back every field as written."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crawler.article import Article
from crawler.page import read_page
from tests.stories import FOLDER

GOLD = Path(__file__).parents[1].parent / "shared" / "gold"
MARKS = str.maketrans("‘’‚“”„«»–—\u00a0\u202f", '\'\'\'"""""--  ')
FLOOR = 0.97

pytestmark = pytest.mark.skipif(
    not (GOLD / "render.py").exists(), reason="the story renderer lies in ../shared/gold"
)


def renderer() -> Any:
    sys.path.insert(0, str(GOLD))
    spec = importlib.util.spec_from_file_location("render", GOLD / "render.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[dict[str, Any], Article]]:
    """Every story in its own template, and in one more that is forced on it."""
    module = renderer()
    found = read_all(module, [FOLDER], tmp_path_factory.mktemp("pages"))
    stories, templates = sorted(FOLDER.glob("*.story")), module.NAMES
    for number, name in enumerate(templates):
        module.NAMES = [name] * len(templates)
        found += read_all(module, stories[number :: len(templates)], tmp_path_factory.mktemp(name))
    module.NAMES = templates
    return found


def read_all(module: Any, paths: list[Path], out: Path) -> list[tuple[dict[str, Any], Article]]:
    manifest, complaints = module.render(paths, out)
    assert complaints == []
    sites = {p.stem: json.loads(p.read_text("utf-8")) for p in (out / "sites").glob("*.json")}
    found = []
    for entry in manifest:
        gold = json.loads((out / "gold" / f"{entry['id']}.json").read_text("utf-8"))
        headers = sites[entry["domain"]]["headers"][entry["path"]]
        html = (out / entry["file"]).read_bytes()
        found.append((gold, read_page(html, entry["url"], headers)))
    return found


def even(text: str | None) -> str:
    """Spaces, soft hyphens and the forms of quotation marks set aside."""
    plain = unicodedata.normalize("NFC", text or "").replace("\u00ad", "").translate(MARKS)
    return re.sub(r"\s+", "", plain)


def paragraphs(article: Article) -> list[tuple[str, bool]]:
    blocks = article.blocks
    return [(even(article.body[b.start : b.end]), b.kind == "crosshead") for b in blocks]


def is_published(stated: str, article: Article) -> bool:
    if article.published is None:
        return False
    wanted = stated.replace("Z", "+00:00")
    return article.published.value.replace("Z", "+00:00") in (wanted, f"{wanted}:00")


def checks(gold: dict[str, Any], article: Article) -> Iterator[tuple[str, bool]]:
    yield "headline", even(gold["headline"]) == even(article.headline)
    yield "standfirst", even(gold["standfirst"]) == even(article.standfirst)
    wanted = [(even(p.removeprefix("### ")), p.startswith("### ")) for p in gold["paragraphs"]]
    yield "paragraphs", wanted == paragraphs(article)
    found = {even(name) for name in article.authors}
    instead = {even(gold["agency"]), even(gold["outlet"])}
    # A Chinese dispatch names its reporter in the dateline, whom the stories do not label.
    instead |= {name for name in found if f"者{name}" in even(gold["paragraphs"][0])}
    yield (
        "authors",
        found == set(map(even, gold["authors"])) or (not gold["authors"] and found <= instead),
    )
    yield "published", is_published(gold["published"], article)
    language = (article.language or "").split("-")[0]
    yield "language", language == gold["language"].split("-")[0]


@pytest.mark.parametrize(
    "field", ["headline", "standfirst", "paragraphs", "authors", "published", "language"]
)
def test_field_on_every_template(pages: list[tuple[dict[str, Any], Article]], field: str) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    missed = []
    for gold, article in pages:
        verdict = dict(checks(gold, article))[field]
        right[gold["template"]].append(verdict)
        if not verdict:
            missed.append(gold["id"])
    shares = {template: sum(v) / len(v) for template, v in right.items()}
    assert {t: s for t, s in shares.items() if s < FLOOR} == {}, missed


def test_no_word_of_the_furniture_is_in_a_body(
    pages: list[tuple[dict[str, Any], Article]],
) -> None:
    chrome = ("Cookie", "cookie", "Newsletter", "Lupo72", "Facebook", "RSS", "E-mail")
    caught = [a.url for _, a in pages for word in chrome if re.search(rf"\b{word}\b", a.body)]
    assert len(caught) <= len(pages) * (1 - FLOOR)


def test_the_notice_of_a_story_is_evidence_and_not_text(
    pages: list[tuple[dict[str, Any], Article]],
) -> None:
    for gold, article in pages:
        notice = (gold["copyright"] or {}).get("notice")
        if notice and notice.startswith("©"):
            seen = [n.where for n in article.evidence.notices if even(notice) in even(n.text)]
            assert seen, gold["id"]
            assert even(notice) not in even(article.body), gold["id"]


def test_blocks_make_up_the_body(pages: list[tuple[dict[str, Any], Article]]) -> None:
    for _, article in pages:
        parts = [article.body[b.start : b.end] for b in article.blocks]
        assert "\n\n".join(parts) == article.body
