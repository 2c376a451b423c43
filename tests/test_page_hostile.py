"""Whatever bytes come: no exception, the same record again, and time in proportion to the page."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.article import Article
from crawler.page import read_page

URL = "https://www.talbote.example/2023/03/05/pier"
PAGE = (
    '<html lang=en><head><title>Pier vote put off | Talbote</title><meta name="author" content="Ana Lima">'
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier vote put off",'
    '"datePublished":"2023-03-05T08:00:00+01:00","author":[{"name":"Ana Lima"}]}</script></head>'
    "<body><nav><a href=/>Home</a></nav><article><h1>Pier vote put off</h1><p class=byline>By Ana Lima</p>"
    "<p>The harbour council met on Tuesday and put off the vote on the new pier, officials said.</p>"
    "<h2>The engineers</h2><ul><li>They want to test the ground of the bay.</li></ul>"
    "<p>“We will not sign anything before the spring,” said Marta Okafor, who leads it.</p>"
    "<p>© 2023 Talbote</p></article><footer>© 2023 Talbote</footer></body></html>"
).encode()


def check(article: Article) -> Article:
    parts = [article.body[b.start : b.end] for b in article.blocks]
    assert "\n\n".join(parts) == article.body
    assert all(part == part.strip() and part for part in parts)
    Article.from_dict(article.as_dict())
    return article


@given(st.binary(max_size=4000))
def test_any_bytes(data: bytes) -> None:
    check(read_page(data, URL))


@given(st.text(max_size=2000), st.text(max_size=80))
def test_any_text_and_address(text: str, url: str) -> None:
    check(read_page(text, url))


TAGS = ["p", "div", "h1", "article", "li", "b", "a", "br", "table", "td", "time", "x-y", "span"]
markup = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
        st.sampled_from(["<p class=byline>", '<div class="comment">', "<time datetime=2023>"]),
        st.text(max_size=60),
    ),
    max_size=60,
).map("".join)


@given(markup)
def test_any_markup(html: str) -> None:
    first = check(read_page(html, URL))
    assert first.as_dict() == read_page(html, URL).as_dict()


@given(st.integers(0, len(PAGE)), st.integers(0, len(PAGE)), st.randoms())
def test_own_page_cut_shuffled_and_damaged(start: int, end: int, chance: random.Random) -> None:
    check(read_page(PAGE[:start], URL))
    check(read_page(PAGE[min(start, end) :] + PAGE[: max(start, end)], URL))
    pieces = [PAGE[i : i + 60] for i in range(0, len(PAGE), 60)]
    chance.shuffle(pieces)
    check(read_page(b"".join(pieces), URL))
    damaged = bytearray(PAGE)
    for _ in range(20):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    check(read_page(bytes(damaged), URL))


KEYS = [
    "@type",
    "@id",
    "@graph",
    "headline",
    "author",
    "creator",
    "name",
    "url",
    "datePublished",
    "dateModified",
    "mainEntityOfPage",
    "publisher",
    "articleBody",
    "description",
    "articleSection",
    "keywords",
    "inLanguage",
    "wordCount",
    "itemListElement",
    "copyrightHolder",
    "copyrightYear",
    "isAccessibleForFree",
    "item",
    "uploadDate",
]
VALUES = ["NewsArticle", "WebPage", "BreadcrumbList", "²", "2023-03-05", "", "#a", URL, "Ana Lima"]
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(VALUES))
trees = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)
    ),
    max_leaves=20,
)
nodes = st.dictionaries(st.sampled_from(KEYS), trees, max_size=10)


@given(nodes, nodes)
def test_any_json_ld(first: dict[str, object], second: dict[str, object]) -> None:
    data = json.dumps([{"@type": "NewsArticle", "headline": "Pier"} | first, second])
    for kind in ("application/ld+json", "application/json"):
        check(read_page(f'<h1>Pier</h1><script type="{kind}">{data}</script>', URL))


def test_order_of_reading_does_not_matter() -> None:
    pages = [PAGE, PAGE.replace(b"Pier", b"Dock"), b"<p>Nothing much is here to read, is it?</p>"]
    first = [read_page(page, URL).as_dict() for page in pages]
    assert [read_page(page, URL).as_dict() for page in reversed(pages)] == first[::-1]


@pytest.mark.parametrize(
    "headers",
    [{}, {"Content-Type": ""}, {"date": "no date"}, {"Date": "Tue, 05 Mar 2023 08:00:00"}],
)
def test_any_headers(headers: dict[str, str]) -> None:
    assert read_page(PAGE, URL, headers).headline == "Pier vote put off"


SENTENCE = "Sentence number {} of a very long page stands here for all to see, and it ends."


def _main(size: int) -> str:
    return f"<div class=main>{f'<p>{SENTENCE * 6}</p>' * (size // 8)}</div>"


def _entry(number: int) -> str:
    return f"<section class=c{number}><h2>Head {number}</h2><p>Short line without end</p></section>"


GROWING: dict[str, Callable[[int], str]] = {
    "open boxes": lambda n: "<div>" * n + "text",
    "closed boxes": lambda n: "<div>" * n + "text" + "</div>" * n,
    "open bold": lambda n: "<b>" * n + "text",
    "tables": lambda n: "<table><tr><td>" * n,
    "paragraphs": lambda n: "".join(f"<p>{SENTENCE.format(i)}</p>" for i in range(n)),
    "the same paragraph": lambda n: f"<p>{SENTENCE}</p>" * n,
    "breaks": lambda n: "".join(f"{SENTENCE.format(i)}<br>" for i in range(n)),
    "headings": lambda n: f"<h2>Head</h2><p>{SENTENCE}</p>" * n,
    "entries": lambda n: _main(n) + "".join(map(_entry, range(n))) + _main(n),
    "list items": lambda n: "".join(f"<li>{SENTENCE.format(i)}</li>" for i in range(n)),
    "links": lambda n: f"<p><a href=/x>{SENTENCE}</a> and a little text.</p>" * n,
    "json": lambda n: '<script type="application/ld+json">' + '{"a":' * n + "1" + "}" * n,
    "metas": lambda n: '<meta name="author" content="Ana Lima, Jon Berg">' * n,
    "long meta": lambda n: f'<meta name="author" content="{"Ana Lima, " * n}">',
    "long title": lambda n: f"<title>{'a - ' * n}</title><h1>{'a - ' * n}</h1>",
    "class names": lambda n: f'<p class="{"a-b " * n}">text</p>',
    "dates": lambda n: f"<p>{'12. Mai 2011 ' * n}</p>",
    "times": lambda n: "<time datetime=2020-01-01>x</time>" * n,
    "footers": lambda n: "<footer>" + "<div>© 2020 A</div>" * n,
    "mojibake": lambda n: "<p>" + "Ã©lysÃ©e dÃ©cembre. " * n,
    "lt": lambda n: "<" * n,
    "ampersands": lambda n: "&" * n,
    "nul": lambda n: "\0" * n,
}


@pytest.mark.parametrize("grow", GROWING.values(), ids=GROWING.keys())
def test_time_grows_with_the_page_and_no_faster(grow: Callable[[int], str]) -> None:
    took = [_cpu(grow(size)) for size in (1_500, 6_000)]
    assert took[1] < 0.3 + 8 * took[0]


def test_thirty_megabytes_in_bounded_time() -> None:
    page = "<h1>Title of it</h1>" + "".join(f"<p>{SENTENCE.format(i)}</p>" for i in range(1_000))
    script = f"<script>{'var a = 1; // <p>' * 1_700_000}</script>"
    assert _cpu(page + script) < 5


def _cpu(html: str) -> float:
    start = time.process_time()
    check(read_page(html, URL))
    return time.process_time() - start


def test_floods_of_attributes_and_tags_are_cut() -> None:
    story = PAGE.removesuffix(b"</body></html>")
    attributes = b"<p " + b" ".join(b"a%d" % n for n in range(200_000)) + b">"
    started = time.process_time()
    assert "put off the vote" in check(read_page(story + attributes, URL)).body
    unpaired = attributes.replace(b"<p ", b'<p x" ')
    assert "put off the vote" in check(read_page(story + unpaired, URL)).body
    quoted = attributes.replace(b" a", b'=">" a')
    assert "put off the vote" in check(read_page(story + quoted, URL)).body
    names = [b'x%d=">"' % n if n % 1200 == 0 else b"a%d" % n for n in range(70_000)]
    shorter = story + b"<p " + b" ".join(names) + b">"
    assert len(shorter) < 500_000
    assert "put off the vote" in check(read_page(shorter, URL)).body
    check(read_page(story + b"<p>" * 2_000_000, URL))
    assert time.process_time() - started < 10


@pytest.mark.parametrize("attribute", ["a%d", 'a%d=">"', "a%d='>'"])
def test_floods_of_attributes_in_short_pages_are_cut_too(attribute: str) -> None:
    names = " ".join(attribute % n for n in range(40_000))[:280_000]
    page = f"{PAGE.decode().removesuffix('</body></html>')}<p {names}>"
    read_page(page[:2000], URL)
    started = time.process_time()
    assert "put off the vote" in check(read_page(page, URL)).body
    assert time.process_time() - started < 0.5
