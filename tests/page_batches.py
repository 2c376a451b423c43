"""Own pages in the manner of many sites, with what a reader should find in each; see `load`.

The paragraphs of a page are given by their first and last words: `Anna said … on Tuesday.`
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from crawler.article import Article, Instant
from crawler.page import read_page

FOLDER = Path(__file__).parent / "pages"
FIELDS = ("title", "authors", "published", "modified", "paragraphs")
_GAP = " … "


@dataclass(slots=True)
class Page:
    """A page and its gold; a field that the page does not tell is empty."""

    name: str
    html: bytes
    url: str = ""
    title: str = ""
    authors: list[str] = field(default_factory=list)
    published: str = ""
    modified: str = ""
    standfirst: str = ""
    paragraphs: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)


def load(folder: Path) -> Iterator[Page]:
    """The pages of a folder: `key: value` lines, a line of three hyphens, the markup."""
    for path in sorted(folder.glob("*.page")):
        head, _, html = path.read_text("utf-8").partition("\n---\n")
        pairs = [
            (key, value.strip()) for key, _, value in (s.partition(":") for s in head.splitlines())
        ]
        one = dict(pairs)
        headers = [value.partition(": ") for key, value in pairs if key == "header"]
        yield Page(
            path.stem,
            html.encode(one.get("charset", "utf-8"), "xmlcharrefreplace"),
            one["url"],
            one["title"],
            [name for n in one.get("authors", "").split(";") if (name := n.strip())],
            one.get("published", ""),
            one.get("modified", ""),
            one.get("s", ""),
            [value for key, value in pairs if key in ("p", "h")],
            {name: value for name, _, value in headers},
        )


def verdicts(page: Page) -> Mapping[str, tuple[float, object, object]]:
    """Per field how well it was read, 0 to 1, what was wanted and what was found."""
    article = read_page(page.html, page.url, page.headers)
    found = [article.body[b.start : b.end] for b in article.blocks]
    return {
        "title": (float(article.headline == page.title), page.title, article.headline),
        "authors": (_share(page.authors, article.authors), page.authors, article.authors),
        "published": _same(page.published, article.published),
        "modified": _same(page.modified, article.modified),
        "paragraphs": (_paragraphs(page, article, found), page.paragraphs, found),
    }


def _share(gold: list[str], found: tuple[str, ...]) -> float:
    right = len(set(gold) & set(found))
    return 2 * right / (len(gold) + len(found)) if gold or found else 1.0


def _same(gold: str, found: Instant | None) -> tuple[float, object, object]:
    value = found.value if found else ""
    if not gold or not value or len(gold) == 10 or len(value) == 10:
        return float(gold == value), gold, value
    wanted, got = datetime.fromisoformat(gold), datetime.fromisoformat(value)
    if (wanted.tzinfo is None) != (got.tzinfo is None):
        return 0.0, gold, value
    same = abs((wanted - got).total_seconds()) < 1 and wanted.utcoffset() == got.utcoffset()
    return float(same), gold, value


def _paragraphs(page: Page, article: Article, found: list[str]) -> float:
    """F1 over the paragraphs; a standfirst may stand in the text too."""
    left = [p for p in found if p != page.standfirst or article.standfirst]
    right = 0
    for gold in page.paragraphs:
        first, _, last = gold.partition(_GAP)
        match = next((p for p in left if p.startswith(first) and p.endswith(last or first)), None)
        if match is not None:
            left.remove(match)
            right += 1
    return 2 * right / ((len(page.paragraphs) + right + len(left)) or 1)
