"""What a person sees of a record: nothing lost, nothing doubled, nothing that runs."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from crawler import read_page
from crawler.article import Article
from crawler.cli.show import web
from crawler.cli.show.annotations import paragraphs, segments
from crawler.demo.pages import Story
from crawler.normalize import normalize

Demo = tuple[tuple[Story, Article], ...]


def visible(html: str) -> str:
    body = html.split("<body>")[1].split("<footer>", maxsplit=1)[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", body)).split())


def test_segments_make_up_the_text(demo: Demo) -> None:
    for _, article in demo:
        body = article.body
        cut = tuple(segments(article, "body", 0, len(body)))
        assert "".join(segment.text for segment in cut) == body
        assert all(body[s.start : s.end] == s.text for s in cut)


def test_every_quote_is_marked_where_it_stands(demo: Demo) -> None:
    for _, article in demo:
        marked = {
            over.of
            for _, cut in paragraphs(article)
            for segment in cut
            for over in segment.over
            if over.kind == "quote"
        }
        assert marked == set(article.quotes)


def test_the_page_shows_the_whole_story_once(demo: Demo) -> None:
    for _, article in demo:
        shown = visible(web.page((article,))).replace(" ", "")
        told = (article.headline, article.standfirst, article.body)
        expected = "".join("".join((text or "").split()) for text in told)
        assert shown == expected


@given(
    st.lists(
        st.sampled_from(["<script>", "</q>", "\"'", "&amp;", "« Oui »", " a dit Anne Roy. ", "<p>"])
    )
)
def test_no_text_breaks_out_of_the_page(pieces: list[str]) -> None:
    text = "".join(pieces).replace("<", "&lt;")
    page = f"<html lang=fr><h1>{text}</h1><p>« {text} », a dit Anne Roy mardi.</p></html>"
    shown = web.page((normalize(read_page(page, "https://a.example/<b>'\"")),))
    tags = set(re.findall(r"</?([a-z0-9]+)", shown.split("<body>")[1]))
    allowed = {"article", "b", "body", "div", "footer", "h1", "h2", "h3", "html", "li", "p", "q"}
    assert tags <= allowed | {"time", "u"}
    assert not re.search(r"<[^>]*\son\w+=", shown)
