"""Other page readers behind the scorers' interface: `reader(html, url) -> record`.

They come with the extra `bench` and are imported only here, to be measured in the same run.
"""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]


def readability(html: str, url: str) -> Record:
    """readability-lxml: title and body."""
    from lxml import html as lxml_html
    from readability import Document

    document = Document(html, url=url)
    body = lxml_html.fromstring(document.summary(html_partial=True))
    paragraphs = (
        " ".join(node.text_content().split()) for node in body.iter("p", "h2", "h3", "li")
    )
    return {"headline": document.short_title(), "body": "\n\n".join(filter(None, paragraphs))}


def newspaper(html: str, url: str) -> Record:
    """newspaper4k: all fields."""
    from newspaper import Article

    article = Article(url or "https://page.example/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    published = article.publish_date
    return {
        "headline": article.title,
        "body": article.text,
        "authors": article.authors,
        "published": published.isoformat() if published else None,
    }


def htmldate(html: str, url: str) -> Record:
    """htmldate: the day of publication alone."""
    from htmldate import find_date

    return {"published": find_date(html, url=url or None, original_date=True)}
