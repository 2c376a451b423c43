"""UN News: the news service of the United Nations.

Addresses are from lists or recalled: not verified.
"""

from __future__ import annotations

from crawler.wire import Expect, WireSpider


class UnNews(WireSpider):
    name = "unnews"
    domain = "news.un.org"
    home = "https://news.un.org/"
    language, country, timezone = "en", "US", "America/New_York"
    agency, publisher = "un-news", "UN News"
    feeds = ("https://news.un.org/feed/subscribe/en/news/all/rss.xml",)
    article = r"https://news\.un\.org/[a-z]{2}/story/\d{4}/\d{2}/\d+"
    example = "https://news.un.org/en/story/2024/03/1147217"
    expects = Expect(new_per_day=3, headline=0.95, published=0.9, quotes=0.2)
